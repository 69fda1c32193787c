"""WET: the laws and articles that a convenant names, held against the register of laws."""
