"""TAAL: the gemeente's own texts; words that have had their day, and sentences that run on."""
