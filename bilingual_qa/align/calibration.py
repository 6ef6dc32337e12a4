"""From the aligner's own probability of a bead to how often such beads are right."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bilingual_qa.align.parameters import CALIBRATION

Calibration = Sequence[tuple[float, float]]


def probability_right(posterior: float, calibration: Calibration = CALIBRATION) -> float:
    """The share of right beads among those of this posterior, from 0 to 1, rounded to 0.001; linear between the points of the
    calibration, which ascends from (0, 0) to (1, 1).
    """
    clipped = min(1.0, max(0.0, posterior))
    for (low, low_right), (high, high_right) in pairwise(calibration):
        if clipped <= high:
            return round(low_right + (high_right - low_right) * (clipped - low) / (high - low), 3)
    return 1.0
