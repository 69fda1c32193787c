"""FGP: the profile of the functionaris voor gegevensbescherming (fg-profiel.md)."""
