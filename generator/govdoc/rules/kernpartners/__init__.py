"""KER: organisations that second people to the wijkteam (detachering-en-college.md)."""
