"""Which figure answers which: the quantities of source and target of one unit, paired."""

from __future__ import annotations

import enum
import math
from collections.abc import Callable, Sequence
from decimal import Decimal

import msgspec

from bilingual_qa.analysis.units_of_context import with_units_of_context
from bilingual_qa.model import Span
from bilingual_qa.quantities import Kind, Quantity, Role
from bilingual_qa.quantities.compare import TOLERATED, Aspect, agreement, compatible_periods, differences, ends_with, equal

# An enumeration is asked for its member at each use of its name, which costs more than the comparison.
_COMPARISON, _COUNT, _MEASURE, _MONEY = Kind.COMPARISON, Kind.COUNT, Kind.MEASURE, Kind.MONEY
# Kinds that a translation must carry over; ordinals, bare fractions and bases of comparison may be reworded.
_CARRIED = frozenset(
    (
        Kind.MONEY,
        Kind.PERCENT,
        Kind.PERCENTAGE_POINT,
        Kind.BASIS_POINT,
        Kind.MULTIPLE,
        Kind.COUNT,
        Kind.MEASURE,
        Kind.DATE,
        Kind.PERIOD,
    )
)
_RATES = frozenset((Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.BASIS_POINT, Kind.MULTIPLE))
# A half or a third is a rate as well, where the other side says so much percent.
_SHARES = _RATES | {Kind.FRACTION}
_AMOUNTS = frozenset((Kind.MONEY, Kind.COUNT, Kind.MEASURE))
DURATIONS = frozenset(("year", "half-year", "quarter", "month", "week", "day", "hour", "minute"))
_STRETCHES = ("year", "half-year", "quarter", "month")
_TIMES = frozenset((Kind.DATE, Kind.PERIOD))
# A pair further apart than this (see `_distance`) is two faults, not one changed figure.
_FARTHEST = 1.0


# Smaller counts are often numbers of charts and footnotes.
_LABELS_END = 100
# Code points between a date and the figure that it belongs to.
_NEAR = 24
# What the repetition of a figure adds to its distance from an odd one: it may well have been left out rightly.
_AGAIN = 0.4


class Relation(enum.StrEnum):
    """How the figure of the target differs from that of the source. `repeated`: the target has it once, for another place."""

    EQUAL = "equal"
    MAGNITUDE = "magnitude"
    CURRENCY = "currency"
    UNIT = "unit"
    SIGN = "sign"
    VALUE = "value"
    PERIOD = "period"
    BASIS = "basis"
    MALFORMED = "malformed"
    REPEATED = "repeated"
    MISSING = "missing"
    ADDED = "added"


# A changed value says more than a changed unit, except where the digits agree: 150bps as 150%.
_RELATIONS = {
    Aspect.MALFORMED: Relation.MALFORMED,
    Aspect.PERIOD: Relation.PERIOD,
    Aspect.MAGNITUDE: Relation.MAGNITUDE,
    Aspect.SIGN: Relation.SIGN,
    Aspect.VALUE: Relation.VALUE,
    Aspect.CURRENCY: Relation.CURRENCY,
    Aspect.KIND: Relation.UNIT,
    Aspect.UNIT: Relation.UNIT,
}


class FigurePair(msgspec.Struct, frozen=True, gc=False):
    """A figure of the source with its counterpart; one side is `None` for a missing or added figure."""

    source: Quantity | None
    target: Quantity | None
    relation: Relation


def pair_figures(
    source: Sequence[Quantity],
    target: Sequence[Quantity],
    window: Callable[[Span], Span],
    lengths: tuple[int, int],
) -> tuple[FigurePair, ...]:
    """Pair the figures: equal ones first, in order of place; then the rest by likeness; what stands alone is missing or added.

    A figure said twice on one side and once on the other is no fault.

    Args:
        source: figures of the source.
        target: figures of the target.
        window: for a stretch of the source, the part of the target where its translation is expected.
        lengths: code points of source and target.
    """
    pairs: list[FigurePair] = []
    source = with_units_of_context(source, target)
    together = _Together(source, target)
    candidates = sorted(
        (
            not _expected(a, b, window),
            Aspect.SHORTER in found,
            not together(a, b),
            _other_role(a, b),
            _displacement(a, b, lengths),
            number,
            other,
        )
        for number, a in enumerate(source)
        for other, b in enumerate(target)
        if (found := agreement(a, b)) is not None
    )
    used_left: set[int] = set()
    used_right: set[int] = set()
    for *_, number, other in candidates:
        if number not in used_left and other not in used_right:
            used_left.add(number)
            used_right.add(other)
            pairs.append(FigurePair(source[number], target[other], Relation.EQUAL))
    left = [quantity for number, quantity in enumerate(source) if number not in used_left]
    right = [quantity for number, quantity in enumerate(target) if number not in used_right]
    # Said again where the other side says it once: no fault, unless an odd figure stands in its place.
    again = {id(source[number]) for *_, number, _ in candidates if number not in used_left}
    again |= {id(target[other]) for *_, other in candidates if other not in used_right and target[other].kind is not _COMPARISON}
    return tuple(pairs) + _unequal(left, right, again, together, window, lengths)


class _Together:
    """Whether two dates or periods stand beside the same figure: 16.1% in 2017, 2018年的16.1%."""

    def __init__(self, source: Sequence[Quantity], target: Sequence[Quantity]) -> None:
        self._source, self._target = source, target

    def __call__(self, a: Quantity, b: Quantity) -> bool:
        if a.kind not in _TIMES or b.kind not in _TIMES:
            return False
        one, other = _beside(a, self._source, after=False), _beside(b, self._target, after=True)
        return one is not None and other is not None and equal(one, other)


def _beside(time: Quantity, figures: Sequence[Quantity], *, after: bool) -> Quantity | None:
    """The rate or amount that a date or period belongs to; `None` where none stands near.

    English names the time after the figure and Chinese before it (`after`): the other side is looked at second.
    """
    near = [
        ((figure.start > time.start) is not after, gap, number)
        for number, figure in enumerate(figures)
        if (figure.kind in _RATES or figure.kind is _MONEY or (figure.kind in _AMOUNTS and (figure.value or 0) >= _LABELS_END))
        and (gap := max(time.start - figure.end, figure.start - time.end)) <= _NEAR
    ]
    return figures[min(near)[2]] if near else None


def _unequal(
    left: list[Quantity],
    right: list[Quantity],
    again: set[int],
    together: _Together,
    window: Callable[[Span], Span],
    lengths: tuple[int, int],
) -> tuple[FigurePair, ...]:
    """Pairs of figures that differ, the likest first; then what is missing, and what is added.

    Args:
        left: source figures without a counterpart.
        right: target figures without one.
        again: the `id` of those that the other side has once, for another place. Two such are no pair. A basis of comparison
            belongs to one figure, so a second 同比 is odd even where the source has it once.
        together: whether two periods stand beside the same figure, which makes them a pair however often each is said.
        window: as in `pair_figures`.
        lengths: as in `pair_figures`.
    """
    pairs: list[FigurePair] = []
    candidates = sorted(
        (distance, number, other)
        for number, a in enumerate(left)
        for other, b in enumerate(right)
        if (distance := _distance(a, b, window, lengths) + (-_AGAIN if together(a, b) else _again_distance(a, b, again)))
        <= _FARTHEST
    )
    used_left: set[int] = set()
    used_right: set[int] = set()
    for _, number, other in candidates:
        if number not in used_left and other not in used_right:
            used_left.add(number)
            used_right.add(other)
            pairs.append(FigurePair(left[number], right[other], relation_of(left[number], right[other])))
    for number, a in enumerate(left):
        if number not in used_left and id(a) in again:
            pairs.append(FigurePair(a, None, Relation.REPEATED))
        elif number not in used_left and a.kind in _CARRIED:
            pairs.append(FigurePair(a, None, Relation.MISSING))
    pairs += [
        FigurePair(None, b, Relation.ADDED)
        for n, b in enumerate(right)
        if n not in used_right and id(b) not in again and b.kind in _CARRIED
    ]
    return tuple(pairs)


def relation_of(a: Quantity, b: Quantity) -> Relation:
    """What changed between two figures that are paired by likeness: the gravest respect in which they differ."""
    if _band_as_decade(a, b):
        return Relation.UNIT
    if _last_month_of(a, b):
        return Relation.EQUAL
    found = differences(a, b)
    if found <= TOLERATED | {Aspect.UNIT} and _unit_of_context(a, b):
        return Relation.EQUAL
    if a.kind is _COMPARISON:
        return Relation.BASIS
    if (_stretch(a) and b.unit in _STRETCHES) or (_stretch(b) and a.unit in _STRETCHES):
        return Relation.PERIOD
    rates = a.kind is not b.kind and a.kind in _RATES and b.kind in _RATES
    measures = a.kind is b.kind is _MEASURE and a.unit != b.unit
    if (rates or measures) and a.value == b.value:
        return Relation.UNIT
    return next((relation for aspect, relation in _RELATIONS.items() if aspect in found), Relation.VALUE)


def _stretch(figure: Quantity) -> bool:
    """Whether a duration is that of a reporting period: the year ended, 止年度."""
    return figure.kind is _MEASURE and figure.spelled and figure.value == 1 and figure.unit in _STRETCHES


def _unit_of_context(a: Quantity, b: Quantity) -> bool:
    """Whether the source leaves to the context a unit that the target names: two consecutive years, the 10th anniversary."""
    return a.kind in (_COUNT, Kind.ORDINAL) and a.unit is None and b.kind is _MEASURE and b.unit is not None


def power_of_ten(a: Decimal, b: Decimal) -> int:
    """The exponent by which `b` is `a` times a power of ten; 0 where it is not."""
    if not a or not b:
        return 0
    first, second = abs(a).normalize().as_tuple(), abs(b).normalize().as_tuple()
    if first.digits != second.digits or not isinstance(first.exponent, int) or not isinstance(second.exponent, int):
        return 0
    return second.exponent - first.exponent


def _distance(a: Quantity, b: Quantity, window: Callable[[Span], Span], lengths: tuple[int, int]) -> float:
    """Likeness of two unequal figures, smaller is nearer: same digits, same kind, expected place."""
    if _band_as_decade(a, b) or _last_month_of(a, b):
        return 0.0
    if (a.kind is _COMPARISON) != (b.kind is _COMPARISON) or (a.kind in _TIMES) != (b.kind in _TIMES):
        return math.inf
    if _stretch_and_number(a, b) or _stretch_and_number(b, a):
        return math.inf
    distance = min(0.5, _displacement(a, b, lengths))
    if not _expected(a, b, window):
        distance += 0.3
    if a.kind in _TIMES:
        return distance + (0.0 if _same_shape(a, b) else 0.2)
    if a.kind is _COMPARISON:
        return distance
    if a.value is not None and b.value is not None:
        same_digits = abs(a.value) == abs(b.value) or power_of_ten(a.value, b.value)
        distance += 0.0 if same_digits else 0.3
        if not same_digits and (a.spelled or b.spelled):
            distance += 0.3
    if a.kind is not b.kind:
        both_rates = a.kind in _SHARES and b.kind in _SHARES
        both_amounts = a.kind in _AMOUNTS and b.kind in _AMOUNTS
        distance += 0.1 if both_rates or both_amounts else 0.4
    return distance


def _stretch_and_number(a: Quantity, b: Quantity) -> bool:
    """Whether one figure is a stretch of time in words and the other a bare number: six quarters, and a ratio of 1."""
    stretch = a.kind is _MEASURE and a.spelled and a.unit in DURATIONS
    return stretch and b.kind is _COUNT and b.unit is None and a.value != b.value


def _other_role(a: Quantity, b: Quantity) -> bool:
    """Whether both figures have a role and not the same one; of two equal figures the one in its role is meant."""
    return Role.NONE not in (a.role, b.role) and a.role is not b.role


def _band_as_decade(a: Quantity, b: Quantity) -> bool:
    """Whether a rate "in the 50s" has become 50年代."""
    if a.kind is not Kind.PERCENT or a.upper is None or a.value is None or b.period is None or b.period.year is None:
        return False
    return b.period.decade and b.period.year % 100 == a.value


def _last_month_of(a: Quantity, b: Quantity) -> bool:
    """Whether the target names the stretch that the source names by its last month: the six months to June, 上半年."""
    return a.period is not None and b.period is not None and ends_with(b.period, a.period)


def _same_shape(a: Quantity, b: Quantity) -> bool:
    """Whether two periods name the same parts: both a bare year, both a day of a month."""
    one, other = a.period, b.period
    return (
        one is not None
        and other is not None
        and all(
            (getattr(one, part) is None) == (getattr(other, part) is None) for part in ("year", "half", "quarter", "month", "day")
        )
    )


def _again_distance(a: Quantity, b: Quantity, again: set[int]) -> float:
    repeated = (id(a) in again) + (id(b) in again)
    return math.inf if repeated == 2 and not _another_year(a, b) else _AGAIN * repeated


def _another_year(a: Quantity, b: Quantity) -> bool:
    """Whether two periods differ in the year alone: September 2017, 2018年9月."""
    one, other = a.period, b.period
    if one is None or other is None or not _same_shape(a, b) or (one.half, one.quarter, one.month) == (None, None, None):
        return False
    return compatible_periods(msgspec.structs.replace(one, year=None), msgspec.structs.replace(other, year=None))


def _displacement(a: Quantity, b: Quantity, lengths: tuple[int, int]) -> float:
    """How far apart the two stand, as a share of the text."""
    return abs(a.start / max(1, lengths[0]) - b.start / max(1, lengths[1]))


def _expected(a: Quantity, b: Quantity, window: Callable[[Span], Span]) -> bool:
    return window(Span(a.start, a.end)).overlaps(Span(b.start, b.end))
