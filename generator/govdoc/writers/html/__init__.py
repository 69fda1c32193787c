"""Blocks to one accessible page of HTML that works offline and prints well."""
