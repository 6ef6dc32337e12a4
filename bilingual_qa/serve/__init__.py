"""Long-running services: the language server for editors."""
