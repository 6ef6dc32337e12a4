"""From the aligner's own probability of a bead to how often such beads are right."""

from __future__ import annotations

from itertools import pairwise

# Posterior of a bead on the chosen path, and the share of right ones among beads of that posterior: counted on the 1,329 beads
# of the development part of the MAC corpus in eleven classes, smoothed so that it ascends, with (0, 0) and (1, 1) added.
_OBSERVED = ((0.0, 0.0), (0.1, 0.4), (0.35, 0.55), (0.5, 0.65), (0.65, 0.81), (0.75, 0.91), (0.9, 0.97), (1.0, 1.0))


def probability_right(posterior: float) -> float:
    """The share of right beads among those of this posterior, from 0 to 1, rounded to 0.001; linear between classes."""
    clipped = min(1.0, max(0.0, posterior))
    for (low, low_right), (high, high_right) in pairwise(_OBSERVED):
        if clipped <= high:
            return round(low_right + (high_right - low_right) * (clipped - low) / (high - low), 3)
    return 1.0
