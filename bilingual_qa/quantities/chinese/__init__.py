"""The reader of Chinese and its tables."""
