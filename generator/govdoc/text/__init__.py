"""Texts: Markdown with Jinja2 becomes blocks (docs/inhoud-schrijven.md is the language)."""
