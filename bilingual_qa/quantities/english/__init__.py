"""The reader of English and its tables."""
