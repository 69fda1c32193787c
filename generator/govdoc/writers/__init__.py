"""The writers: from blocks to a file."""
