"""From a task to the blocks of its document."""
