"""Whether two figures say the same, and if not, in what they differ."""

from __future__ import annotations

import enum
import itertools
from decimal import Decimal

from bilingual_qa.quantities.quantity import CURRENCY, INTEREST, Approximation, Kind, Period, Quantity, Role
from bilingual_qa.quantities.units import BY_NAME, comparable


class Aspect(enum.StrEnum):
    """One respect in which two figures differ. The ones of `TOLERATED` leave the substance the same."""

    VALUE = "value"
    MAGNITUDE = "magnitude"
    SIGN = "sign"
    KIND = "kind"
    UNIT = "unit"
    CURRENCY = "currency"
    PERIOD = "period"
    MALFORMED = "malformed"
    APPROXIMATION = "approximation"
    ESTIMATE = "estimate"
    FISCAL = "fiscal"
    PER = "per"
    UNIT_ABSENT = "unit-absent"
    SHORTER = "shorter"


TOLERATED = frozenset(
    {Aspect.APPROXIMATION, Aspect.ESTIMATE, Aspect.FISCAL, Aspect.PER, Aspect.UNIT_ABSENT, Aspect.SHORTER}
)  # fmt: skip
# An enumeration is asked for its member at each use of its name, which costs more than all else here.
_BASIS_POINT, _COMPARISON, _COUNT, _FRACTION, _MEASURE, _MONEY, _MULTIPLE, _ORDINAL, _PERCENT, _PERCENTAGE_POINT, _SCALE = (
    Kind.BASIS_POINT,
    Kind.COMPARISON,
    Kind.COUNT,
    Kind.FRACTION,
    Kind.MEASURE,
    Kind.MONEY,
    Kind.MULTIPLE,
    Kind.ORDINAL,
    Kind.PERCENT,
    Kind.PERCENTAGE_POINT,
    Kind.SCALE,
)
_TIME = frozenset({Kind.PERIOD, Kind.DATE})
_LAST_DAYS = (None, 28, 29, 30, 31)
_POINTS = frozenset({Kind.PERCENTAGE_POINT, Kind.BASIS_POINT})
# "Points" are of an index above this, and may be percentage points below.
_MOST_POINTS = 30
# And so many points of a rate of interest are basis points.
_LEAST_BASIS_POINTS = 20
_SCALED = frozenset({Kind.MONEY, Kind.SCALE, Kind.COUNT})
_MONEY_AND_PERCENT = frozenset({Kind.MONEY, Kind.PERCENT})
_RATES = _POINTS | {Kind.PERCENT}
_COUNTED = frozenset({Kind.COUNT, Kind.MEASURE, Kind.ORDINAL})
# Figures of two different kinds can be equal only where the kinds stand in one of these.
_MEETING = frozenset(
    pair
    for kinds in (
        {Kind.MONEY, Kind.SCALE, Kind.COUNT},
        {Kind.MONEY, Kind.PERCENT},
        {*_COUNTED, *_TIME},
        {*_POINTS, Kind.PERCENT},
        {Kind.PERCENTAGE_POINT, Kind.MEASURE},
        {Kind.PERCENT, Kind.FRACTION, Kind.MULTIPLE},
        {Kind.FRACTION, Kind.MULTIPLE, Kind.COUNT},
    )
    for pair in itertools.permutations(kinds, 2)
)
_DIRECTIONS = {
    Approximation.NONE: "",
    Approximation.OVER: "up",
    Approximation.AT_LEAST: "up",
    Approximation.UNDER: "down",
    Approximation.AT_MOST: "down",
}
# Exact thirds do not exist: two roundings of one fraction are equal.
_ROUNDING = Decimal("1e-9")
_ZERO, _ONE = Decimal(0), Decimal(1)
_HUNDREDTH = Decimal("0.01")
_PARTS = {"cent": _HUNDREDTH, "tenth": Decimal("0.1")}
# No rounding, and no factor of a unit, makes up for so much.
_SURELY = Decimal("1e-6")


def equal(a: Quantity, b: Quantity) -> bool:
    """Whether two figures are the same in substance.

    - Values are equal after the unit is converted (1.5 GWh and 150萬 kWh, 24 months and 兩年, 15 cents and 0.15元). A sign may be
      carried by a word (a loss of 0.62 and (0.62)). A vague figure (mid-teens) equals every value within it.
    - Currencies meet: `$` and 港元 do, RMB and 港元 do not, and money with a currency is not a bare count.
    - Kinds are the same or say the same: half and 50%, 150bp and 1.5 points, doubled and up 100%, three times and 三次, an
      ordinal and a count, a table's head and the same amount, a unit that one side leaves to the context.
    - Periods name the same stretch: a missing year or day is compatible, a missing half, quarter or month is not; the first half
      is six months and the first three quarters nine. Fiscal and estimate marks are tolerated (`differences` reports them).
    - A malformed figure equals nothing well formed.
    """
    return agreement(a, b) is not None


def agreement(a: Quantity, b: Quantity) -> frozenset[Aspect] | None:
    """The tolerated respects in which two equal figures differ; `None` for figures that are not `equal`."""
    # Most figures of two texts differ plainly: those are told apart here, without asking in what they differ.
    if a.kind is not b.kind:
        if (a.kind, b.kind) not in _MEETING:
            return None
    elif a.unit == b.unit and _far_apart(a, b):
        return None
    if a.period is None and b.period is None and a.kind is not _COMPARISON:
        values = _common(a, b)
        if values is None or not (_meet(*values) or values[0][0] == -values[1][0]):
            return None
    found = differences(a, b)
    return found if found <= TOLERATED else None


def _far_apart(a: Quantity, b: Quantity) -> bool:
    """Whether two figures in one unit cannot be equal whatever else they say: most of any two, and cheap to tell."""
    one, other = a.value, b.value
    if one is None or other is None or a.upper is not None or b.upper is not None or a.kind is _MULTIPLE:
        return False
    one, other = abs(one), abs(other)
    return one != other and abs(one - other) > _SURELY * max(_ONE, one)


def differences(a: Quantity, b: Quantity) -> frozenset[Aspect]:
    """Every respect in which two figures differ; symmetric. Empty for the very same."""
    if a.kind in _TIME or b.kind in _TIME:
        return _time_differences(a, b)
    if _COMPARISON in (a.kind, b.kind):
        return (
            frozenset()
            if a.kind is b.kind and _same_basis(a.unit, b.unit)
            else frozenset({Aspect.KIND if a.kind is not b.kind else Aspect.PERIOD})
        )
    found: set[Aspect] = set()
    if a.malformed != b.malformed:
        found.add(Aspect.MALFORMED)
    found |= _currency_differences(a, b)
    values = _common(a, b)
    if values is None:
        found.add(Aspect.UNIT if a.kind is b.kind or {a.kind, b.kind} <= _COUNTED else Aspect.KIND)
        values = ((a.value or Decimal(0), a.upper), (b.value or Decimal(0), b.upper))
    elif (a.kind is _MEASURE) != (b.kind is _MEASURE) or (a.unit is None) != (b.unit is None):
        found.add(Aspect.UNIT_ABSENT)
    found |= _value_differences(a, b, *values)
    if a.per is not None and b.per is not None and a.per != b.per and not _may_be_one(a.per, b.per):
        found.add(Aspect.UNIT)
    elif a.per != b.per:
        found.add(Aspect.PER)
    if _direction(a.approximate) != _direction(b.approximate):
        found.add(Aspect.APPROXIMATION)
    return frozenset(found)


def compatible_periods(a: Period, b: Period) -> bool:
    """Whether two periods may name the same stretch of time: see `equal`."""
    if a.rolling != b.rolling or a.decade != b.decade:
        return False
    if a.year is not None and b.year is not None and a.year != b.year and not _years(a) & _years(b):
        return False
    if a.until is not None and b.until is not None and a.until != b.until:
        return False
    if _span(a) != _span(b):
        return False
    if a.month != b.month:
        return False
    return a.day is None or b.day is None or a.day == b.day


def ends_with(stretch: Period, month: Period) -> bool:
    """Whether a month is the last of a half, a quarter or so many months: the six months to June are 上半年."""
    span = _span(stretch)
    return (
        span is not None
        and stretch.month is None
        and month.month == sum(span)
        and _span(month) is None
        and month.day in _LAST_DAYS
    )


def _years(period: Period) -> set[int | None]:
    # FY2024/25 is called FY24 by some houses and FY25 by others.
    return {period.year, period.until} - {None}


def _span(period: Period) -> tuple[int, int] | None:
    """First month (from 0) and number of months."""
    if period.half is not None:
        return (6 * (period.half - 1), 6)
    if period.quarter is not None:
        return (3 * (period.quarter - 1), 3)
    return (0, period.months) if period.months is not None and period.months != 12 else None


def _time_differences(a: Quantity, b: Quantity) -> frozenset[Aspect]:
    if a.period is None or b.period is None:
        # 2000 may be a year to one reader and a number to the other.
        period, number = (a.period, b) if a.period is not None else (b.period, a)
        if period is None or number.kind not in _COUNTED or number.value is None or number.value != period.year:
            return frozenset({Aspect.KIND})
        return frozenset() if period == Period(year=period.year) else frozenset({Aspect.KIND})
    if not compatible_periods(a.period, b.period):
        return frozenset({Aspect.PERIOD})
    found = set()
    if a.period.estimate != b.period.estimate:
        found.add(Aspect.ESTIMATE)
    if a.period.fiscal != b.period.fiscal:
        found.add(Aspect.FISCAL)
    if (a.period.year is None) != (b.period.year is None) or (a.period.day is None) != (b.period.day is None):
        found.add(Aspect.SHORTER)
    return frozenset(found)


def _may_be_one(one: str, other: str) -> bool:
    """Whether two measures that a figure is counted by may be one: "per unit", which may be a unit of electricity or of what is
    sold, and anything but a share; or a pound, which is money or a weight.
    """
    return ("fund-unit" in (one, other) and "share" not in (one, other)) or {one, other} == {CURRENCY, "pound"}


def _same_basis(one: str | None, other: str | None) -> bool:
    return one == other or ("sequential" in (one, other) and not {one, other} & {"yoy"})


def _currency_differences(a: Quantity, b: Quantity) -> set[Aspect]:
    if a.currencies and b.currencies:
        return set() if a.currencies & b.currencies else {Aspect.CURRENCY}
    if not a.currencies and not b.currencies:
        return set()
    if _SCALE in (a.kind, b.kind) or CURRENCY in (a.per, b.per):
        return set()
    return {Aspect.CURRENCY}


_Range = tuple[Decimal, Decimal | None]


def _common(a: Quantity, b: Quantity) -> tuple[_Range, _Range] | None:
    """Both values in one measure; `None` where kinds or units cannot be compared."""
    first, second = (a.value or _ZERO, a.upper), (b.value or _ZERO, b.upper)
    kinds = {a.kind, b.kind}
    if kinds <= _SCALED:
        return _scaled(a), _scaled(b)
    if kinds == _MONEY_AND_PERCENT:
        # 63 cents on the dollar and 63% of the face value.
        money = a if a.kind is _MONEY else b
        return (first, second) if money.unit == "cent" and money.per == CURRENCY else None
    if kinds <= _COUNTED:
        if a.unit is None or b.unit is None:
            return None if _needs_unit(a, b) else (first, second)
        factor = comparable(a.unit, b.unit)
        return None if factor is None else ((first[0] * factor, first[1]), second)
    if kinds <= _POINTS or (kinds <= _RATES and INTEREST in (a.unit, b.unit)):
        return _points(a), _points(b)
    if kinds == {_PERCENTAGE_POINT, _PERCENT} and (a.upper is not None or b.upper is not None):
        # 20-something percent growth is 二十幾個百分點 in Taiwan: a band is said in points as well as in percent.
        return first, second
    if kinds == {_PERCENTAGE_POINT, _MEASURE} and "point" in (a.unit, b.unit) and max(first[0], second[0]) < _MOST_POINTS:
        return first, second
    if kinds == {_BASIS_POINT, _MEASURE} and "point" in (a.unit, b.unit) and min(first[0], second[0]) >= _LEAST_BASIS_POINTS:
        # "30 points cheaper" of a loan's margin.
        return first, second
    if kinds == {_PERCENT}:
        if a.unit != b.unit and "discounted-to" in (a.unit, b.unit):
            # 25% off and 七五折: English tells what is taken off, 折 what is left.
            left, off = (a, b) if a.unit == "discounted-to" else (b, a)
            return (Decimal(100) - (left.value or Decimal(0)), None), (off.value or Decimal(0), None)
        return first, second
    if kinds == {_PERCENT, _FRACTION}:
        return tuple(
            (value * 100, None) if q.kind is _FRACTION else (value, top) for q, (value, top) in ((a, first), (b, second))
        )  # type: ignore[return-value]
    if kinds == {_PERCENT, _MULTIPLE}:
        # Up 100% and doubled; 150% of and 1.5 times.
        percent, multiple = (a, b) if a.kind is _PERCENT else (b, a)
        ratio = (multiple.value or Decimal(0)) * 100
        written = percent.value or Decimal(0)
        fits = written in (ratio, ratio - 100)
        return ((ratio, None), (ratio, None)) if fits else None
    if kinds == {_MULTIPLE}:
        return _multiples(a, b)
    if kinds == {_MULTIPLE, _FRACTION}:
        # Half as much again, and 高一半.
        first, second = (
            (value - 1, top) if q.kind is _MULTIPLE and q.text.endswith(" again") else (value, top)
            for q, (value, top) in ((a, first), (b, second))
        )
        return first, second
    if kinds == {_MULTIPLE, _COUNT} and ("times" in (a.unit, b.unit) or first[0] % 1):
        # Three times and 三次; a ratio of 15.7 and 15.7倍.
        return first, second
    if kinds == {_FRACTION, _COUNT} or kinds == {_FRACTION}:
        return first, second
    return (first, second) if len(kinds) == 1 else None


def _needs_unit(a: Quantity, b: Quantity) -> bool:
    """Six months are never a bare six, and five quarters not the fifth one; a tonne or a share may be left to the context."""
    measure, other = (a, b) if a.kind is _MEASURE else (b, a)
    if measure.kind is not _MEASURE:
        return False
    timed = measure.unit in BY_NAME and BY_NAME[measure.unit].dimension in ("months", "minutes")
    return timed or other.kind is _ORDINAL


def _scaled(quantity: Quantity) -> _Range:
    factor = _PARTS.get(quantity.unit or "", _ONE)
    return (quantity.value or _ZERO) * factor, quantity.upper


def _points(quantity: Quantity) -> _Range:
    factor = _HUNDREDTH if quantity.kind is _BASIS_POINT else _ONE
    return (quantity.value or _ZERO) * factor, quantity.upper


_MANIFOLD = 5


def _multiples(a: Quantity, b: Quantity) -> tuple[_Range, _Range]:
    """ "rose 2.5 times" may mean to or by: it equals 增至2.5倍 and 增加2.5倍."""
    first, second = a.value or Decimal(0), b.value or Decimal(0)
    for one, other in ((a, b), (b, a)):
        vague = one.role is Role.CHANGE and other.role is not Role.CHANGE
        if vague and (one.value or Decimal(0)) + 1 == other.value:
            return (second, None), (second, None)
        # Of a rise "more than tenfold" nobody says whether to or by.
        if (one.value or Decimal(0)) >= _MANIFOLD and (one.value or Decimal(0)) + 1 == other.value:
            return (second, None), (second, None)
    return (first, a.upper), (second, b.upper)


def _meet(first: _Range, second: _Range) -> bool:
    """Whether two values are the same but for rounding, or two vague ones share one."""
    low, high = first[0], first[1] if first[1] is not None else first[0]
    other_low, other_high = second[0], second[1] if second[1] is not None else second[0]
    return (low <= other_high and other_low <= high) or _close(low, other_low)


def _value_differences(a: Quantity, b: Quantity, first: _Range, second: _Range) -> set[Aspect]:
    if _meet(first, second):
        return set()
    low, other_low = first[0], second[0]
    if low == -other_low:
        positive = a if low > 0 else b
        return set() if positive.minus_in_words else {Aspect.SIGN}
    if low and other_low and _power_of_ten(abs(low), abs(other_low)):
        return {Aspect.MAGNITUDE}
    return {Aspect.VALUE}


def _close(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= _ROUNDING * max(_ONE, abs(one))


def _power_of_ten(one: Decimal, other: Decimal) -> bool:
    return one.normalize().as_tuple().digits == other.normalize().as_tuple().digits


def _direction(approximate: Approximation) -> str:
    """About and nearly say the same, so do over and at least."""
    return _DIRECTIONS.get(approximate, "about")
