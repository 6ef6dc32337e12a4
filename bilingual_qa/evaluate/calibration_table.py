"""How often beads are right that the aligner says are right with a certain probability."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

# Upper bounds of the classes of posterior probability.
_CLASSES = (0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0)
# Each class counts as if it held one bead more of each kind than it does.
_SMOOTHING = 0.5


class Judged(NamedTuple):
    """A bead's probability, and whether the bead is right."""

    probability: float
    right: bool


class CalibrationClass(NamedTuple):
    """The beads of a class: how many, their mean probability, the share of right ones."""

    size: int
    mean: float
    right: float


def classes(judged: Sequence[Judged]) -> list[CalibrationClass]:
    """The classes that hold beads, from the least probable."""
    found = []
    low = -1.0
    for high in _CLASSES:
        inside = [bead for bead in judged if low < bead.probability <= high]
        if inside:
            mean = sum(bead.probability for bead in inside) / len(inside)
            found.append(CalibrationClass(len(inside), mean, sum(bead.right for bead in inside) / len(inside)))
        low = high
    return found


def expected_error(judged: Sequence[Judged]) -> float:
    """Mean difference of probability and share of right beads over the classes, weighted by their size (ECE)."""
    return sum(c.size * abs(c.mean - c.right) for c in classes(judged)) / max(1, len(judged))


def calibration(judged: Sequence[Judged]) -> list[tuple[float, float]]:
    """Points (posterior, share right) that ascend from (0, 0) to (1, 1): classes smoothed, then pooled where they descend
    (isotonic regression).
    """
    pools: list[tuple[int, float, float]] = []
    for found in classes(judged):
        smoothed = (found.size * found.right + _SMOOTHING) / (found.size + 2 * _SMOOTHING)
        pools.append((found.size, found.mean, smoothed))
        while len(pools) > 1 and pools[-1][2] <= pools[-2][2]:
            (n, mean, right), (k, other, share) = pools.pop(), pools.pop()
            pools.append((n + k, (n * mean + k * other) / (n + k), (n * right + k * share) / (n + k)))
    inner = [(round(mean, 3), round(right, 3)) for _, mean, right in pools if 0 < mean < 1]
    return [(0.0, 0.0), *inner, (1.0, 1.0)]
