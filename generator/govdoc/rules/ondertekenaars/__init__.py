"""GEH003-006, PRI001 and PRI004: the signers' list; no message repeats what stands in it."""
