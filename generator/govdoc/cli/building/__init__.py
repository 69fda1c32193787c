"""The work of `build`: documents one by one, what became of them, and how that is said."""
