"""What git knows of a gemeente's files."""
