"""Blocks to a tagged PDF: as markup of typst, which sets the pages."""
