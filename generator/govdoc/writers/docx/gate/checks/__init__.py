"""The checks on a Word file: one small function each, by what they look at."""
