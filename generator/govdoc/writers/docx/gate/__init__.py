"""The accessibility gate on Word files, whoever made them: opened with care, read, and checked."""
