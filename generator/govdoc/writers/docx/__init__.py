"""Writes Word files: nothing outside this package knows their XML."""
