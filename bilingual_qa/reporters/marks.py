"""A text cut where marks begin and end, so that overlapping marks can be drawn one beside another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from bilingual_qa.model import Span


class MarkedSegment(NamedTuple):
    """A piece of a text and who marks it. `owners` are in ascending order and empty for unmarked text.

    An empty piece with owners is a place where something is missing.
    """

    start: int
    end: int
    owners: tuple[int, ...]


def marked_segments(length: int, marks: Iterable[tuple[Span, int]]) -> list[MarkedSegment]:
    """The pieces of a text of `length` code points, in order and without gaps, for marks given as `(span, owner)`.

    Parts of spans outside the text are left out. A piece ends wherever the set of owners changes.
    """
    opening: dict[int, list[int]] = {}
    closing: dict[int, list[int]] = {}
    empty: dict[int, set[int]] = {}
    for span, owner in marks:
        start, end = max(0, span.start), min(length, span.end)
        if start == end:
            empty.setdefault(start, set()).add(owner)
        elif start < end:
            opening.setdefault(start, []).append(owner)
            closing.setdefault(end, []).append(owner)
    segments = []
    active: list[int] = []
    before = 0
    for at in sorted({*opening, *closing, *empty, length}):
        if at > before:
            segments.append(MarkedSegment(before, at, tuple(sorted(set(active)))))
            before = at
        for owner in closing.get(at, ()):
            active.remove(owner)
        if at in empty:
            segments.append(MarkedSegment(at, at, tuple(sorted(empty[at]))))
        active += opening.get(at, ())
    return segments
