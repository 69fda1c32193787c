"""Text to nodes with places: YAML, with guards for depth, size, aliases and encoding."""
