"""The bare number: in digits, in Chinese numerals, or both; with a fraction."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from bilingual_qa.quantities.arabic import read_numeral
from bilingual_qa.quantities.chinese.forms import SPACES
from bilingual_qa.quantities.chinese.numerals import read_chinese
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Approximation, Kind, Role
from bilingual_qa.quantities.scales import CHINESE_SCALES

_OF = re.compile(r" {0,2}分 {0,2}之 {0,2}")
# Hong Kong says 四分一厘 and 四分三; 十分一致 is no tenth.
_SHORT_OF = re.compile(r"分(?=[一二三])")
_SHORT_BOTTOMS = (3, 4, 5, 8)
_AND = re.compile(r" {0,2}又 {0,2}")


class Number(msgspec.Struct, gc=False):
    """A number with what stands on both its sides, while it is being read."""

    start: int
    end: int
    value: Decimal
    kind: Kind = Kind.COUNT
    unit: str | None = None
    per: str | None = None
    currencies: frozenset[str] = frozenset()
    approximate: Approximation = Approximation.NONE
    role: Role = Role.NONE
    scaled: bool = False
    bare: bool = False
    spelled: bool = False
    malformed: bool = False
    repeated: bool = False
    head: bool = False
    minus: bool = False
    negative: bool = False
    counted: bool = False
    spoken: str = ""
    upper: Decimal | None = None
    scale: Decimal = Decimal(1)
    # Where the number begins behind the name of a currency (日圓3年來), which may be that of no amount.
    named: int | None = None


def read_one(page: Page, start: int, *, signed: bool = False) -> Number | None:
    """The bare number at `start`: digits, Chinese numerals or both, a fraction, "X又Y分之Z"."""
    view = page.view
    begin = start
    negative = False
    if signed and view[start : start + 1] in ("-", "負", "负"):
        negative, start = True, start + 1
    character = view[start : start + 1]
    if not character:
        return None
    if character.isdigit() and character.isascii():
        numeral = read_chinese(view, start)
        if (numeral is not None and numeral.scaled) or (numeral is not None and numeral.arabic):
            plain = read_numeral(view, page.raw, start)
            if plain.malformed or plain.end >= numeral.end:
                return _arabic(page, begin, start, negative)
            number = Number(begin, numeral.end, numeral.value, scaled=True)
            if numeral.over:
                number.approximate = Approximation.OVER
            number.scale = _scale_of(view[start : numeral.end])
            number.negative = negative
            return number
        return _arabic(page, begin, start, negative)
    numeral = read_chinese(view, start)
    if numeral is None:
        return None
    number = Number(
        begin, numeral.end, numeral.value, scaled=numeral.scaled, bare=numeral.bare, spelled=True, spoken=numeral.spoken
    )
    number.negative = negative
    number.upper = numeral.upper
    number.scale = _scale_of(view[start : numeral.end])
    if numeral.over:
        number.approximate = Approximation.OVER
    return number


def _scale_of(run: str) -> Decimal:
    """The power of ten that the last scale characters give: 1 億 of 2億, 10^12 of 2萬億."""
    scale = Decimal(1)
    for character in reversed(run.rstrip()):
        if character not in CHINESE_SCALES or CHINESE_SCALES[character] < 100:
            break
        scale *= CHINESE_SCALES[character]
    return scale


def _arabic(page: Page, begin: int, start: int, negative: bool) -> Number | None:
    numeral = read_numeral(page.view, page.raw, start)
    if numeral.value is None:
        return None
    number = Number(begin, numeral.end, numeral.value, malformed=numeral.malformed, negative=negative)
    if numeral.malformed:
        following = read_chinese("1" + page.view[numeral.end : numeral.end + 8].lstrip(), 0)
        if following is not None and following.scaled:
            number.value *= following.value
            gap = SPACES.match(page.view, numeral.end).end()  # type: ignore[union-attr]
            number.end = gap + following.end - 1
            number.scaled = True
            number.scale = following.value
    return number


def read_fraction(page: Page, number: Number) -> None:
    """五分之一, 一又二分之一, 四分三."""
    view = page.view
    if match := _AND.match(view, number.end):
        bottom = read_one(page, match.end())
        of = _OF.match(view, bottom.end) if bottom else None
        top = read_one(page, of.end()) if of else None
        if bottom and top and bottom.value:
            number.value += top.value / bottom.value
            number.kind, number.end = Kind.FRACTION, top.end
        return
    of = _OF.match(view, number.end)
    short = of is None and number.spelled and number.value in _SHORT_BOTTOMS
    if short:
        of = _SHORT_OF.match(view, number.end)
    if of is None or not number.value:
        return
    top = read_one(page, of.end(), signed=True)
    if short and (top is None or top.value >= number.value):
        return
    if top is not None:
        number.value = (-top.value if top.negative else top.value) / number.value
        if top.negative:
            number.negative = not number.negative
            number.value = abs(number.value)
        number.kind, number.end = Kind.FRACTION, top.end
