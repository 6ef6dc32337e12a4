"""One file a command: each composes what the packages do, and decides nothing."""
