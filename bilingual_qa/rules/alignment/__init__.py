"""Diagnostics of the alignment: never scored, never at the gate."""
