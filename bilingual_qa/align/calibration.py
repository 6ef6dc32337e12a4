"""From the aligner's own probability of a bead to how often such beads are right."""

from __future__ import annotations


def probability_right(posterior: float) -> float:
    """The share of right beads among those of this posterior, between 0 and 1, rounded to 0.001."""
    return round(min(1.0, max(0.0, posterior)), 3)
