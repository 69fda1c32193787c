"""The command line: the only place that prints or exits, and Dutch in every line it prints."""
