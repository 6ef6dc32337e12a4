"""Two columns, one language each, that a copy or an export has put on one line: taken apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bilingual_qa.model import Language, Origin, Segment
from bilingual_qa.text.script import count_han, count_latin, language_of

_BAR_OR_TAB = re.compile(r"\s*\|\s*|\s*\t\s*")
_WIDE_GAP = re.compile(r"[ \u00a0\u3000]{3,}|[ \u00a0]*\u3000[ \u00a0\u3000]*")
_OUTER_BARS = re.compile(r"^\|\s*|\s*\|$")
# So many lines of a page must be in two columns, the same language first in all but a tenth, before any is taken apart.
_LEAST_LINES = 3
_SAME_WAY = 0.9


class _Row(NamedTuple):
    """A line in two columns. `wrapped`: the columns are apart by blanks, so that a paragraph may run over several lines."""

    left: Segment
    right: Segment
    wrapped: bool

    @property
    def leading(self) -> Language | None:
        return language_of(self.left.text)


def in_reading_order(lines: Sequence[Segment | None]) -> list[Segment | None]:
    """The lines of a page (`None`: blank) with those in two columns taken apart, blank lines put between.

    A row whose cells are apart by a tab or a bar becomes its two cells; where blanks keep the columns apart, all of the left
    column down to the next blank line stands before the right one, so that paragraphs stay whole.
    """
    rows = [_row(line) if line else None for line in lines]
    leading = [row.leading for row in rows if row]
    first = max(Language, key=leading.count)
    if leading.count(first) < max(_LEAST_LINES, _SAME_WAY * len(leading)):
        return list(lines)
    ordered: list[Segment | None] = []
    left: list[Segment] = []
    right: list[Segment] = []

    def finish() -> None:
        for column in (left, right):
            if column:
                ordered.extend([*column, None])
                column.clear()

    for line, row in zip(lines, rows, strict=True):
        if line is None or (row and not row.wrapped):
            finish()
        if row is None and not (line and (left or right)):
            ordered.append(line)
        elif row is None and line:
            # The longer column goes on alone.
            (left if language_of(line.text) in (first, None) else right).append(line)
        elif row and row.wrapped:
            left.append(row.left)
            right.append(row.right)
        elif row:
            ordered += [row.left, None, row.right, None]
    finish()
    return ordered


def _row(line: Segment) -> _Row | None:
    """The line as two columns: an even number of cells, the one half all English, the other Chinese."""
    inner = _OUTER_BARS.sub("", line.text)
    start = line.text.index(inner)
    for gap, wrapped in ((_BAR_OR_TAB, False), (_WIDE_GAP, True)):
        gaps = list(gap.finditer(inner))
        if len(gaps) % 2:
            middle = gaps[len(gaps) // 2]
            left = _part(line, start, start + middle.start())
            right = _part(line, start + middle.end(), start + len(inner))
            return _Row(left, right, wrapped) if _translate(left.text, right.text) else None
    return None


def _translate(left: str, right: str) -> bool:
    """Whether one text is English without an ideograph and the other Chinese."""
    for english, chinese in ((left, right), (right, left)):
        if count_latin(english) and not count_han(english) and language_of(chinese) is Language.ZH:
            return True
    return False


def _part(line: Segment, start: int, end: int) -> Segment:
    number, column = line.position(start)
    return Segment(line.text[start:end], (Origin(0, number, column),))
