"""One figure with all that belongs to it, and two figures that make a range."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from bilingual_qa.quantities import currencies
from bilingual_qa.quantities.arabic import read_numeral, slash_fraction
from bilingual_qa.quantities.chinese.acceptance import accepted, is_head
from bilingual_qa.quantities.chinese.forms import LI
from bilingual_qa.quantities.chinese.left import approximation_before, read_before
from bilingual_qa.quantities.chinese.names import IDIOMS
from bilingual_qa.quantities.chinese.number import Number, read_fraction, read_one
from bilingual_qa.quantities.chinese.numerals import DIGITS, read_chinese
from bilingual_qa.quantities.chinese.periods import read_chinese_period
from bilingual_qa.quantities.chinese.tail import read_after, read_tail
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import INTEREST, Approximation, Kind, Quantity, Role
from bilingual_qa.quantities.scales import CHINESE_SCALES, ENGLISH_LETTERS
from bilingual_qa.quantities.short_periods import period_quantity

_RANGE_MARK = re.compile(r" ?(?:[-–—~]|至|到|或) ?(?=(?:約|约)?[$€£¥₩A-Za-z]{0,4}\$? ?(?:\.?\d|[" + DIGITS + "十百千]))")
_NO_MONEY = (Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.BASIS_POINT, Kind.MULTIPLE, Kind.MEASURE)
_LABELS = tuple("圖图表註注")
VAGUE = "數数幾几"
_FRACTION_HEAD = re.compile(r"(?P<head>[百佰千仟萬万億亿]{1,3}) {0,2}分 {0,2}之 {0,2}")
_POINTS = re.compile(" ?[個个]?百分[點点]")
_HALF_COUNT = re.compile(r"(?:一半|半數|半数|過半數|近半)")


def read_numeral_character(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """A quantity that begins with a Chinese numeral: a fraction, a percentage, a period or a number."""
    view = page.view
    if match := IDIOMS.match(view, start):
        return [], match.end()
    if view[start - 1 : start] and view[start - 1] in VAGUE and start > done:
        numeral = read_chinese(view, start)
        return [], numeral.end if numeral else start + 1
    if match := _HALF_COUNT.match(view, start):
        return [_plain(page, start, match.end(), Kind.FRACTION, Decimal("0.5"))], match.end()
    if match := _FRACTION_HEAD.match(view, start):
        return _per_hundred(page, start, match, done)
    spans = read_chinese_period(view, start)
    if spans:
        return [period_quantity(page, span) for span in spans], spans[-1].end
    return read_number(page, start, done)


def _plain(page: Page, start: int, end: int, kind: Kind, value: Decimal) -> Quantity:
    approximate, begin = approximation_before(page.view, start)
    return Quantity(start=begin, end=end, text=page.raw[begin:end], kind=kind, value=value, approximate=approximate, spelled=True)


_TO_PER_HUNDRED = re.compile(r" ?[至到-] ?(?=百分之|[\d一二三四五六七八九十]{1,3}(?![\d一二三四五六七八九十百千萬億月年日個]))")
_NO_HEAD = re.compile("(?P<head>)")


def _per_hundred(page: Page, start: int, match: re.Match[str], done: int) -> tuple[list[Quantity], int]:
    """百分之五, 千分之一, 百分之12.5: percent."""
    number = read_one(page, match.end(), signed=True)
    if number is None:
        return [], match.end()
    head = Decimal(1)
    for character in match["head"] or "百":
        head *= CHINESE_SCALES[character]
    number.value = number.value * 100 / head
    number.kind, number.unit, number.start = Kind.PERCENT, "percent", start
    _letters_scale(page, number)
    if page.view[number.end : number.end + 1] == "%":
        number.repeated, number.end = True, number.end + 1
    read_before(page, number, done)
    joint = _TO_PER_HUNDRED.match(page.view, number.end)
    read_after(page, number)
    if joint:
        # 百分之八至十: the head holds for both.
        second_head = _FRACTION_HEAD.match(page.view, joint.end()) or _NO_HEAD.match(page.view, joint.end())
        if second_head:
            quantities, end = _per_hundred(page, joint.end(), second_head, joint.end())
            if quantities:
                number.role = Role.LOW if number.role is not Role.FROM else Role.FROM
                high = msgspec.structs.replace(quantities[0], role=Role.HIGH if number.role is Role.LOW else Role.TO)
                return [to_quantity(page, number), high, *quantities[1:]], end
    return [to_quantity(page, number)], number.end


def _letters_scale(page: Page, number: Number) -> None:
    match = re.compile(r" ?([kKmM])(?![A-Za-z])").match(page.view, number.end)
    if match:
        number.value *= ENGLISH_LETTERS[match.group(1).lower()]
        number.end = match.end()


def read_number(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """The number at `start` with all that belongs to it, and its partner where it opens a range."""
    view = page.view
    number = read_one(page, start)
    if number is None:
        return [], read_numeral(view, page.raw, start).end if view[start].isascii() else start + 1
    if (
        (
            view[start - 1 : start] == "."
            and not view[start - 2 : start - 1].isalnum()
            and start > done
            and view[start - 2 : start - 1] != "."
        )
        and number.value == number.value.to_integral_value()
        and not number.scaled
    ):
        number.value = Decimal(f"0.{view[start : number.end]}") if view[start : number.end].isdigit() else number.value
        number.start = start - 1
    read_before(page, number, done)
    read_fraction(page, number)
    if (
        number.kind is Kind.COUNT
        and not number.spelled
        and not number.scaled
        and (part := slash_fraction(view, number.end, number.value))
    ):
        number.value, number.end = part
        number.kind = Kind.FRACTION
    if number.kind is Kind.COUNT and not number.scaled and view[max(0, number.start - 2) : number.start].strip()[-1:] in _LABELS:
        # 圖1 人民幣存款: a label, whatever follows.
        return [to_quantity(page, number)], number.end
    if number.kind is Kind.FRACTION and (interest := LI.match(view, number.end)):
        number.kind, number.unit, number.end = Kind.PERCENT, INTEREST, interest.end()
    elif number.kind is Kind.FRACTION and (points := _POINTS.match(view, number.end)):
        number.kind, number.unit, number.end = Kind.PERCENTAGE_POINT, "percentage-point", points.end()
    elif number.kind is not Kind.FRACTION:
        name_end = read_tail(page, number)
        if name_end:
            return [], name_end
        if number.named is not None and number.kind in _NO_MONEY:
            # 日圓3年來, 美元58%: the currency is what is spoken of, and no amount of it.
            number.currencies, number.start = frozenset(), number.named
    joint = _RANGE_MARK.match(view, number.end)
    if joint is not None:
        both = _range(page, number, joint)
        if both is not None:
            return both
    number.head = is_head(view, number)
    if not number.head and not accepted(page, number):
        return [], max(number.end if number.kind is Kind.COUNT and not number.counted else start + 1, start + 1)
    read_after(page, number)
    return [to_quantity(page, number)], number.end


def _range(page: Page, first: Number, joint: re.Match[str]) -> tuple[list[Quantity], int] | None:
    view = page.view
    place = joint.end()
    for word in ("約", "约"):
        if view.startswith(word, place):
            place += 1
    prefix = re.compile(r"[$€£¥₩A-Za-z]{1,4}\$? ?").match(view, place)
    codes = frozenset[str]()
    if prefix is not None:
        found = currencies.PREFIXES.before(view, prefix.end()) or currencies.PREFIXES.before(view, prefix.end() - 1)
        if found is None or found[1] != place:
            return None
        codes, place = found[0], prefix.end()
    if view[place].isdigit() and view[place].isascii() and read_chinese_period(view, place):
        return None
    second = read_one(page, place)
    if second is None:
        return None
    second.start = joint.end()
    second.currencies = codes
    read_fraction(page, second)
    if second.kind is not Kind.FRACTION and read_tail(page, second):
        return None
    if "或" in joint.group() and second.spelled:
        return None
    if (
        first.kind is not Kind.COUNT
        and second.kind is not Kind.COUNT
        and (first.kind is not second.kind or first.unit != second.unit)
    ):
        if not (first.kind is second.kind is Kind.MEASURE):
            return None
        return None
    if first.kind is Kind.COUNT and not first.counted and first.value <= second.value:
        if not first.scaled and second.scale > 1 and first.value <= second.value / second.scale:
            first.value *= second.scale
        first.kind = second.kind if second.kind not in (Kind.FRACTION,) else first.kind
        first.unit, first.per, first.counted = second.unit, first.per or second.per, second.counted
        if second.kind is Kind.BASIS_POINT and view[second.end - 1 : second.end] in "碼码":
            first.value *= 25
        if second.kind is Kind.PERCENT and second.unit == "percent" and view[second.end - 1 : second.end] in "成":
            first.value *= 10
    if not first.currencies:
        first.currencies = second.currencies
    elif not second.currencies:
        second.currencies = first.currencies
    if Kind.COUNT in (first.kind, second.kind) and first.currencies:
        first.kind = second.kind = Kind.MONEY
    if second.per is None:
        second.per = first.per
    if not accepted(page, second) and second.kind is not Kind.FRACTION:
        return None
    if not accepted(page, first):
        first.counted = True
        if first.spelled and first.kind is Kind.COUNT and not second.counted and not second.scaled:
            return None
    read_after(page, second)
    to = joint.group().strip() in ("至", "到")
    if (to and first.role is Role.FROM) or (to and first.role is Role.CHANGE and first.kind is not Kind.COUNT):
        second.role = Role.TO
    else:
        first.role, second.role = Role.LOW, Role.HIGH
    if second.approximate is Approximation.NONE:
        second.approximate = first.approximate
    second.minus = first.minus
    return [to_quantity(page, first), to_quantity(page, second)], second.end


def to_quantity(page: Page, number: Number) -> Quantity:
    """The frozen record of a number that has been read."""
    kind = number.kind
    if kind is Kind.COUNT and number.currencies:
        kind = Kind.MONEY
    if number.head or (kind is Kind.MONEY and number.bare and number.spelled):
        kind = Kind.SCALE
    value = -number.value if number.negative and number.value > 0 else number.value
    return Quantity(
        start=number.start,
        end=number.end,
        text=page.raw[number.start : number.end],
        kind=kind,
        value=value,
        upper=number.upper,
        unit=number.unit,
        per=number.per,
        currencies=number.currencies,
        role=number.role,
        approximate=number.approximate,
        spelled=number.spelled,
        minus_in_words=number.minus,
        malformed=number.malformed,
        repeated=number.repeated,
    )
