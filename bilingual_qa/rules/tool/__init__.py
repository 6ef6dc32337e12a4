"""What the program says of its own files; never scored, never a reason to fail."""
