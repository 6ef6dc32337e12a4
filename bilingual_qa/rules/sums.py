"""Sums that a note states: the total of a table's rows, and of the parts that a sentence lists."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.quantities import Kind, Quantity, Role
from bilingual_qa.quantities.rounding import half_unit

_BLANK = re.compile(r"[\s|;,/·•\u3000]*")
_LABEL = re.compile(r"[^\d。.!?！？]{2,60}")
_TOTAL = re.compile(r"\s*(?:grand |sub-?)?total\b", re.IGNORECASE)
_ADDABLE = (Kind.COUNT, Kind.MONEY)
_LEAST_PARTS = 2
# What announces all parts of the figure before it; "including" and "of which" announce some.
_PARTS = re.compile(r"\b(?:comprising|consisting of|consists of|comprises|made up of|composed of|being the sum of|namely)\b")
_PARTS_WORDS = frozenset(("comprising", "consisting", "consists", "comprises", "made", "composed", "being", "namely"))
_PARTS_REACH = 40
# Parts that are taken off rather than added, or that are parts of parts.
_NOT_ADDED = re.compile(
    r"\b(?:loss(?:es)?|net|less|minus|deficit|outflows?|offset|decreases?|declines?|deducting|of which|including|includes"
    r"|partly|mainly|mostly|respectively|each|another)\b|\("
)


class Sum(msgspec.Struct, frozen=True):
    """A stated total with its parts.

    `column`: which cell of the rows of `units` they are, the total in the last row. `rounded`: the figures may be roundings.
    """

    units: tuple[AnalysedUnit, ...]
    column: int
    parts: tuple[Quantity, ...]
    total: Quantity
    rounded: bool = True

    @property
    def span(self) -> Span:
        """Where the total stands."""
        return Span(self.total.start, self.total.end)

    @property
    def added(self) -> Decimal:
        """What the parts make."""
        return sum((part.value or Decimal(0) for part in self.parts), Decimal(0))

    @property
    def difference(self) -> Decimal:
        """What the parts make, less the total."""
        return self.added - (self.total.value or Decimal(0))

    @property
    def tolerated(self) -> Decimal:
        """Half a unit of the last digit of every figure."""
        return sum(map(half_unit, self.parts), half_unit(self.total)) if self.rounded else Decimal(0)

    @property
    def holds(self) -> bool:
        """Whether the parts make the total."""
        return abs(self.difference) <= self.tolerated

    def agrees(self, other: Sum) -> bool:
        """Whether the sum holds as another one does that has the same figures: rounded alike, both have the same difference."""
        return self.difference == other.difference if self.tolerated == other.tolerated else self.holds


def cells(text: str, figures: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The cells of a row: figures behind a label, with nothing but blanks and bars between; none where a text is no row."""
    if not figures or not _LABEL.fullmatch(text[: figures[0].start].strip(" |\t")):
        return ()
    edges = [(one.end, other.start) for one, other in itertools.pairwise(figures)] + [(figures[-1].end, len(text))]
    return tuple(figures) if all(_BLANK.fullmatch(text[start:end]) for start, end in edges) else ()


def table_sums(units: Sequence[AnalysedUnit]) -> Iterator[list[Sum]]:
    """The sums of the source's tables, a list for each table: rows in paragraphs one after another, a total below its parts."""
    rows: list[tuple[AnalysedUnit, tuple[Quantity, ...]]] = []
    found: list[Sum] = []
    for unit in units if len(units) > _LEAST_PARTS else ():
        row = cells(unit.source, unit.source_quantities)
        if found and (not row or (rows and len(row) != len(rows[-1][1]))):
            yield found
            found = []
        if not row or (rows and len(row) != len(rows[-1][1])):
            rows = []
        if row and _TOTAL.match(unit.source):
            found += _column_sums([*rows, (unit, row)])
            rows = []
        elif row:
            rows.append((unit, row))
    if found:
        yield found


def _column_sums(rows: Sequence[tuple[AnalysedUnit, tuple[Quantity, ...]]]) -> Iterator[Sum]:
    """A sum for each column of amounts or counts of the rows, of which the last is the total."""
    units = tuple(unit for unit, _ in rows)
    for column in range(len(rows[-1][1])) if len(rows) > _LEAST_PARTS else ():
        figures = [row[column] for _, row in rows]
        alike = len({(figure.kind, figure.unit) for figure in figures}) == 1 and figures[0].kind in _ADDABLE
        if alike and all(figure.value is not None and not figure.spelled for figure in figures):
            yield Sum(units, column, tuple(figures[:-1]), figures[-1])


def in_target(source: Sum) -> Sum | None:
    """The same cells of the target's rows; `None` where a row of the target has not as many."""
    figures = []
    for unit in source.units:
        own, other = cells(unit.source, unit.source_quantities), cells(unit.target, unit.target_quantities)
        if len(own) != len(other) or other[source.column].value is None:
            return None
        figures.append(other[source.column])
    return Sum(source.units, source.column, tuple(figures[:-1]), figures[-1])


def listed_sums(unit: AnalysedUnit) -> Iterator[Sum]:
    """The sums that a sentence of the source states: a total of HK$30m, comprising rents of HK$10m and fees of HK$20m."""
    for match in () if _PARTS_WORDS.isdisjoint(unit.source_words) else _PARTS.finditer(unit.plain_source):
        sentence = next((s for s in unit.source_sentences if s.contains(Span(*match.span()))), None)
        figures = [
            figure
            for figure in unit.source_quantities
            if sentence and figure.kind in _ADDABLE and sentence.contains(Span(figure.start, figure.end))
        ]
        end = sentence.end if sentence else 0
        before = [figure for figure in figures if 0 <= match.start() - figure.end <= _PARTS_REACH]
        parts = [figure for figure in figures if figure.start >= match.end()]
        if not before or len(parts) < _LEAST_PARTS or _not_added(unit, before[-1], end):
            continue
        total = before[-1]
        alike = all((part.kind, part.unit, part.currencies) == (total.kind, total.unit, total.currencies) for part in parts)
        plain = all(figure.value is not None and not figure.spelled for figure in (total, *parts))
        if alike and plain and total.role in (Role.NONE, Role.TO) and all(part.role is Role.NONE for part in parts):
            yield Sum((unit,), 0, tuple(parts), total, rounded=total.kind is not Kind.COUNT)


def _not_added(unit: AnalysedUnit, total: Quantity, end: int) -> bool:
    return bool(_NOT_ADDED.search(unit.plain_source, max(0, total.start - _PARTS_REACH), end))
