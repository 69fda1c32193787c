"""CON: the convenant with a ketenpartner: grounds, data, terms, secrecy, DPIA and signing."""
