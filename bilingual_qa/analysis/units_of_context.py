"""Units that English leaves to the context and Chinese writes out: "at 14 times, on next year's at 11"; "a ratio of 97"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from bilingual_qa.quantities import Kind, Quantity, Role
from bilingual_qa.quantities.quantity import CURRENCY, INTEREST
from bilingual_qa.quantities.scales import ENGLISH_ABBREVIATIONS, ENGLISH_LETTERS, ENGLISH_WORDS
from bilingual_qa.quantities.units import comparable

# Whose own people call them 元.
_CALLED_YUAN = frozenset(("CNY", "HKD", "TWD", "USD", "MOP", "SGD"))
_BASIS_POINT, _COUNT, _MEASURE, _MONEY, _MULTIPLE, _PERCENT, _PERCENTAGE_POINT = (
    Kind.BASIS_POINT,
    Kind.COUNT,
    Kind.MEASURE,
    Kind.MONEY,
    Kind.MULTIPLE,
    Kind.PERCENT,
    Kind.PERCENTAGE_POINT,
)
_RATES = frozenset((_PERCENT, _PERCENTAGE_POINT, _BASIS_POINT, _MULTIPLE))
_CARRIED = _RATES | {_MONEY}
_POINTS = frozenset((_PERCENTAGE_POINT, _BASIS_POINT))
# So many figures on either side are beside a figure.
_BESIDE = 2
# Between the ten and the nine of 十位配戴者有九位.
_COUNTED_NEAR = 16
# "54.2%, up from 51": so near is what a figure is compared with.
_COMPARED_WITH = 30
# Nobody leaves out the percent of more than this, nor the basis points of less.
_MOST_PERCENT = 1000
_LEAST_BASIS_POINTS = 10
# No rate of interest is higher, so a bare number beside basis points is none of percent: 100 basis points, and another 75.
_MOST_INTEREST = 20
# Nor the "percentage" of more points than this, unless percent is spoken of.
_MOST_POINTS = 10
# A dozen and a hundred are no scales that a second figure shares.
_LEAST_SCALE = 1000
_WORD = re.compile(r"[a-z]+")
_SCALES = {word: scale for word, scale in (ENGLISH_WORDS | ENGLISH_ABBREVIATIONS).items() if scale >= _LEAST_SCALE}
# So many amounts in one scale are no slip.
_LEAST_IN_ONE_SCALE = 2
# "4.3 billion ... about 3.6": what is said without its scale is below the next one.
_BELOW_A_SCALE = 1000


def with_units_of_context(source: Sequence[Quantity], target: Sequence[Quantity]) -> Sequence[Quantity]:
    """The source's figures, each bare one with the unit or currency that the target writes out and the context allows.

    A bare number takes the unit of a figure beside it, and points are basis points where the source has these. One without a noun
    of its own (up from 39) may take any unit that nothing beside it contradicts, and the scale of a figure beside it. Nothing is
    taken where the target has the number bare too.
    """
    source = _counted_out(source, target)
    bare = [n for n, figure in enumerate(source) if _bare(figure) or _points(figure)]
    if not bare or not target:
        return source
    filled = list(source)
    for n in bare:
        near = [*source[max(0, n - _BESIDE) : n], *source[n + 1 : n + 1 + _BESIDE]]
        same = [figure for figure in target if figure.value is not None and figure.value == source[n].value]
        if _points(source[n]):
            filled[n] = _of_giver(source[n], [f for f in source if f.kind is _BASIS_POINT], same) or source[n]
            continue
        if _level_after_change(source, n):
            same = [figure for figure in same if figure.kind is not _PERCENT]
        if any(_bare(figure) for figure in same):
            continue
        given = _of_giver(source[n], near, same)
        if given is None and source[n].elliptical:
            given = _of_target(source, n, near, same)
        if given is None:
            filled[n] = _scaled(source[n], near, target) or source[n]
        elif (compared := _compared_with(filled, n)) is None or _of_one_kind(compared, given):
            filled[n] = given
        else:
            # One of the two has the wrong unit, and nothing tells which.
            filled[n - 1] = source[n - 1]
    return _in_one_scale(filled, target)


def _counted_out(source: Sequence[Quantity], target: Sequence[Quantity]) -> Sequence[Quantity]:
    """The source's figures, each share as part and whole where the target tells it so: nine out of ten, 十位有九位."""
    if not any(figure.kind is Kind.FRACTION and figure.spelled for figure in source):
        return source
    filled: list[Quantity] = []
    counts = [figure for figure in target if _bare(figure)]
    for figure in source:
        part = next(filter(None, (_part_of(figure, one, other) for one in counts for other in counts)), None)
        shares = figure.kind is Kind.FRACTION and figure.spelled and not any(b.value == figure.value for b in target)
        parts = [msgspec.structs.replace(figure, kind=_COUNT, value=value) for value in part] if shares and part else [figure]
        filled += parts
    return filled


def _part_of(share: Quantity, part: Quantity, whole: Quantity) -> tuple[Decimal, Decimal] | None:
    """The values of two counts near one another that make a share."""
    if share.value is None or part.value is None or not whole.value or part is whole:
        return None
    near = abs(part.start - whole.end) <= _COUNTED_NEAR
    return (part.value, whole.value) if near and part.value == share.value * whole.value else None


def _bare(figure: Quantity) -> bool:
    return figure.kind is _COUNT and figure.unit is None and not figure.currencies and figure.value is not None


def _points(figure: Quantity) -> bool:
    """Whether points may be basis points, said in full elsewhere: half of the 175 points."""
    return figure.kind is _MEASURE and figure.unit == "point"


def _of_giver(figure: Quantity, near: Sequence[Quantity], same: Sequence[Quantity]) -> Quantity | None:
    """The figure in the unit of one beside it, where the target has it in that unit."""
    givers = (other for other in near if other.kind in _CARRIED or _points(other))
    giver = next((g for g in givers if any(_same_unit(g, b) for b in same)), None)
    if giver is None:
        return None
    return msgspec.structs.replace(figure, kind=giver.kind, unit=giver.unit, per=giver.per, currencies=giver.currencies)


def _same_unit(a: Quantity, b: Quantity) -> bool:
    # Volume gave 12 points of growth, and mix took away four.
    if _points(a) and b.kind is _PERCENTAGE_POINT:
        return True
    if a.kind is not b.kind:
        return False
    if a.kind is _MONEY and not a.currencies & b.currencies:
        return False
    return a.kind is _MULTIPLE or a.unit == b.unit or {a.unit, b.unit} == {"percent", INTEREST}


def _of_target(source: Sequence[Quantity], n: int, near: Sequence[Quantity], same: Sequence[Quantity]) -> Quantity | None:
    """The figure in the unit that the target gives it, unless the context has another."""
    figure = source[n]
    for other in same:
        if _fits(figure, other, near) and _same_currencies(source, other):
            return msgspec.structs.replace(
                figure, kind=other.kind, unit=other.unit, per=other.per or figure.per, currencies=other.currencies
            )
    return None


def _compared_with(figures: Sequence[Quantity], n: int) -> Quantity | None:
    """The figure whose earlier level this is: the 54.2% of "54.2%, up from 51"; not the 3% of "rose 3% from 51"."""
    if n == 0 or figures[n].role is not Role.FROM:
        return None
    before = figures[n - 1]
    if before.value is None or before.role is Role.CHANGE or figures[n].start - before.end > _COMPARED_WITH:
        return None
    return before if before.kind in _CARRIED or _bare(before) else None


def _of_one_kind(compared: Quantity, other: Quantity) -> bool:
    """Whether two figures can be compared: 47% and 39%, and 47 cents on the dollar and 39% as well."""
    if compared.kind is _MONEY and compared.per == CURRENCY and other.kind is _PERCENT:
        return True
    if compared.kind is _MONEY and compared.unit != other.unit:
        return False
    return compared.kind is other.kind and _same_currency(compared, other)


def _level_after_change(source: Sequence[Quantity], n: int) -> bool:
    """Whether a change in percent leads to the number, which then is none of percent: fell 3% to 88."""
    if n == 0 or source[n].role is not Role.TO:
        return False
    before = source[n - 1]
    return before.kind is _PERCENT and before.role is Role.CHANGE and source[n].start - before.end <= _JOINT


# " to " and " to about ".
_JOINT = 10


def _fits(figure: Quantity, other: Quantity, near: Sequence[Quantity]) -> bool:
    """Whether a bare number can be what the target makes of it."""
    value = abs(figure.value or Decimal(0))
    kinds = {giver.kind for giver in near}
    if other.kind is _PERCENT:
        most = _MOST_INTEREST if other.unit == INTEREST or _BASIS_POINT in kinds else _MOST_PERCENT
        # "At 62 times earnings; the sector gets 27": no percent, but "yielding 5" may be.
        return other.unit != "discounted-to" and value <= (_MOST_POINTS if _MULTIPLE in kinds else most)
    if other.kind is _BASIS_POINT:
        return value >= _LEAST_BASIS_POINTS
    if other.kind is _PERCENTAGE_POINT:
        return value < _MOST_POINTS or bool(kinds & {_PERCENT, _PERCENTAGE_POINT})
    if other.kind is _MULTIPLE:
        return other.unit == "x" and not kinds & _POINTS
    if other.kind is _MEASURE:
        # Days beside hours: the context has said which.
        rivals = [giver.unit for giver in near if giver.unit != other.unit and comparable(giver.unit, other.unit) is not None]
        return not rivals
    return other.kind is _MONEY and (other.unit is None or any(giver.unit == other.unit for giver in near))


def _same_currencies(source: Sequence[Quantity], other: Quantity) -> bool:
    """Whether the source has no amount, or one in the same currency."""
    if not other.currencies:
        return True
    said = [figure for figure in source if figure.currencies]
    # A bare 元 is the currency that has been spoken of: patacas, Singapore dollars.
    if len(other.currencies) > 1 and all(figure.currencies <= _CALLED_YUAN for figure in said):
        return True
    return not said or any(_same_currency(figure, other) for figure in said)


def _same_currency(a: Quantity, b: Quantity) -> bool:
    return a.kind is not _MONEY or bool(a.currencies & b.currencies)


def _scaled(figure: Quantity, near: Sequence[Quantity], target: Sequence[Quantity]) -> Quantity | None:
    """The figure in the scale and currency of an amount beside it, where the target has it so: 4.3 billion, about 3.6."""
    if abs(figure.value or Decimal(0)) >= _BELOW_A_SCALE:
        return None
    for giver in near:
        scale = _scale_of(giver)
        if scale is None or figure.value is None:
            continue
        value = figure.value * scale
        for other in target:
            if other.value != value or other.kind not in (_COUNT, _MONEY, _MEASURE):
                continue
            plain = not giver.currencies and (not other.currencies or giver.elliptical)
            if giver.kind is _MEASURE and comparable(giver.unit, other.unit) is None:
                continue
            if plain or giver.currencies & other.currencies:
                return msgspec.structs.replace(figure, value=value, kind=other.kind, unit=other.unit, currencies=other.currencies)
    return None


# A thousand is not left out in speech; 億 is no scale of English, and in the place of a billion an error.
_LEFT_OUT = (Decimal(10) ** 6, Decimal(10) ** 9)


def _in_one_scale(source: Sequence[Quantity], target: Sequence[Quantity]) -> Sequence[Quantity]:
    """The source's figures, where it says no scale at all and the target writes out one scale for two or more amounts.

    A speaker who guides to 3.1 and prints 3.4 has said before that he counts in billions; a translator who errs does so once.
    """
    small = [
        (n, figure.value)
        for n, figure in enumerate(source)
        if figure.elliptical and figure.value is not None and _bare(figure) and abs(figure.value) < _BELOW_A_SCALE
    ]
    if len(small) < _LEAST_IN_ONE_SCALE or any(figure.kind is Kind.SCALE for figure in (*source, *target)):
        return source
    if any(_scale_of(figure) for figure in source):
        return source
    for scale in _LEFT_OUT:
        amounts = {figure.value: figure for figure in target if figure.kind is _MONEY}
        told = [(n, amounts.get(value * scale)) for n, value in small]
        if all(amount is not None for _, amount in told):
            filled = list(source)
            for n, amount in told:
                if amount is not None:
                    filled[n] = msgspec.structs.replace(source[n], value=amount.value, kind=_MONEY, currencies=amount.currencies)
            return filled
    return source


def _scale_of(giver: Quantity) -> Decimal | None:
    """The million of "4.3 million tonnes"; `None` for what has no scale."""
    if giver.kind not in (_COUNT, _MONEY, _MEASURE):
        return None
    letters = ENGLISH_LETTERS if giver.kind is not _MEASURE else {}
    for word in _WORD.findall(giver.text.lower()):
        if scale := _SCALES.get(word) or letters.get(word):
            return scale
    return None
