"""Makes the house styles that govdoc ships: the Word files `templates/<style>/base.docx`.

Run `python -m govdoc.writers.docx.basis templates` after a change here; a test compares the
committed files with what this makes. A build never uses it: it reads the files.
"""
