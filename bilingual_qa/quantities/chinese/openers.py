"""Readers for characters that open a quantity without a numeral: 第, 翻, 半, 減."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from bilingual_qa.quantities.chinese.forms import SPACES
from bilingual_qa.quantities.chinese.left import approximation_before
from bilingual_qa.quantities.chinese.number import Number, read_one
from bilingual_qa.quantities.chinese.numerals import DIGITS
from bilingual_qa.quantities.chinese.periods import read_chinese_period
from bilingual_qa.quantities.lookup import Forms
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.periods import COMPARISONS_CHINESE, ROLLING_CHINESE
from bilingual_qa.quantities.quantity import INTEREST, Approximation, Kind, Quantity, Role
from bilingual_qa.quantities.scales import CHINESE_DIGITS
from bilingual_qa.quantities.scripts import in_both_scripts
from bilingual_qa.quantities.short_periods import period_quantity

_MULTIPLES = re.compile(
    r"打[對对]折|翻(?P<times>[一兩两三二四]|\d)?(?:了)?(?P<again>[一兩两三四\d])?[番翻](?:半)?|翻(?:了)?(?:一)?倍|倍增(?!率|法)|(?<![\d"
    + DIGITS
    + r"半])倍升|減半|减半|腰斬|腰斩|减一半|減一半|减少一半|減少一半|下降一半|下跌一半"
)
_DIGIT_BANDS = {
    "高單位數": (6, 9),
    "中單位數": (4, 6),
    "低單位數": (1, 4),
    "高個位數": (6, 9),
    "中個位數": (4, 6),
    "低個位數": (1, 4),
    "高雙位數": (15, 99),
    "中雙位數": (13, 17),
    "低雙位數": (10, 15),
    "高个位数": (6, 9),
    "中个位数": (4, 6),
    "低个位数": (1, 4),
    "高单位数": (6, 9),
    "中单位数": (4, 6),
    "低单位数": (1, 4),
    "高双位数": (15, 99),
    "中双位数": (13, 17),
    "低双位数": (10, 15),
    "十幾個百分點": (11, 19),
    "單位數": (1, 9),
    "個位數": (1, 9),
    "单位数": (1, 9),
    "个位数": (1, 9),
    "雙位數": (10, 99),
    "双位数": (10, 99),
    "兩位數": (10, 99),
    "两位数": (10, 99),
    "二位數": (10, 99),
    "三位數": (100, 999),
    "三位数": (100, 999),
    "高十位數": (16, 19),
    "中十位數": (13, 17),
    "低十位數": (10, 13),
}
BANDS: Forms[tuple[int, int]] = Forms(in_both_scripts(_DIGIT_BANDS))
COMPARISONS: Forms[str] = Forms(in_both_scripts(COMPARISONS_CHINESE))
ROLLING: Forms[str] = Forms(in_both_scripts(ROLLING_CHINESE))


def read_ordinal(page: Page, start: int) -> tuple[list[Quantity], int]:
    """第83, 第149至237頁; not 第一 and 第三方."""
    view = page.view
    spans = read_chinese_period(view, start)
    if spans:
        return [period_quantity(page, span) for span in spans], spans[-1].end
    place = SPACES.match(view, start + 1).end()  # type: ignore[union-attr]
    character = view[place : place + 1]
    if not character or not (character.isdigit() or character in CHINESE_DIGITS or character in "十百"):
        return [], start
    number = read_one(page, place)
    if number is None or (number.spelled and (number.value == 1 or view[number.end : number.end + 1] in ("方", "者", "世"))):
        return [], place + 1
    first = _ordinal_quantity(page, start, number)
    joint = re.compile(r" ?[至到、,及和與与-] ?(?:第 ?)?(?=\d)").match(view, number.end)
    if joint and joint.group().strip()[0] in "至到-":
        second = read_one(page, joint.end())
        if second is not None:
            low = msgspec.structs.replace(first, role=Role.LOW)
            return [low, _ordinal_quantity(page, joint.end(), second, Role.HIGH)], second.end
    return [first], number.end


def _ordinal_quantity(page: Page, start: int, number: Number, role: Role = Role.NONE) -> Quantity:
    return Quantity(
        start=start,
        end=number.end,
        text=page.raw[start : number.end],
        kind=Kind.ORDINAL,
        value=number.value,
        role=role,
        spelled=number.spelled,
    )


_LONGER_WORD = ("目", "量", "學", "学", "字")


def read_band(page: Page, start: int) -> tuple[list[Quantity], int] | None:
    """高單位數, 雙位數: a percentage of so many digits; `None` where none is named."""
    band = BANDS.at(page.view, start)
    if band is None or page.view.startswith(_LONGER_WORD, band[1]):
        return None
    (low, high), end = band
    return [
        Quantity(
            start=start,
            end=end,
            text=page.raw[start:end],
            kind=Kind.PERCENT,
            value=Decimal(low),
            upper=Decimal(high),
            unit="percent",
            approximate=Approximation.ABOUT,
            spelled=True,
        )
    ], end


_STRETCH = re.compile(
    r"止 ?(?:的|之)?(?P<stretch>(?P<year>(?:[財财]政|[會会][計计]|[財财][務务])?年度|全年|[財财]年)"
    r"|(?P<quarter>[財财]?季度?)|(?P<half>半[財财]?年度?))"
)


def read_stretch(page: Page, start: int) -> tuple[list[Quantity], int]:
    """The length of a reporting period: 年度 in 截至6月30日止年度."""
    match = _STRETCH.match(page.view, start)
    if match is None:
        return [], start
    unit = "year" if match["year"] else "quarter" if match["quarter"] else "half-year"
    begin, end = match.span("stretch")
    return [
        Quantity(start=begin, end=end, text=page.raw[begin:end], kind=Kind.MEASURE, value=Decimal(1), unit=unit, spelled=True)
    ], end


def read_multiple_word(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """翻倍, 翻兩番, 倍增, 減半."""
    view = page.view
    match = _MULTIPLES.match(view, start)
    if match is None:
        return [], start
    word = match.group()
    value = Decimal(2)
    if word[0] == "打":
        return [
            Quantity(
                start=start,
                end=match.end(),
                text=page.raw[start : match.end()],
                kind=Kind.PERCENT,
                value=Decimal(50),
                unit="discounted-to",
                spelled=True,
            )
        ], match.end()
    if word[0] in "減减腰下":
        value = Decimal("0.5")
    elif "番" in word or word.count("翻") > 1:
        times = match["times"] or match["again"]
        value = Decimal(2) ** (int(CHINESE_DIGITS.get(times, times)) if times else 1)
    approximate, begin = approximation_before(view, start)
    begin = begin if begin >= done else start
    return [
        Quantity(
            start=begin,
            end=match.end(),
            text=page.raw[begin : match.end()],
            kind=Kind.MULTIPLE,
            value=value,
            unit="x",
            approximate=approximate,
            spelled=True,
        )
    ], match.end()


def read_half(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """半成, 半數, 半年; and 過半."""
    view = page.view
    for form, (kind, unit, value) in _HALVES.items():
        if view.startswith(form, start):
            if form == "半年" and (
                view[start + 2 : start + 3] in tuple("度報报結结線线增減减") or view[start - 1 : start] in tuple("每按上下前後后")
            ):
                return [], start + 2
            end = start + len(form)
            approximate, begin = approximation_before(view, start)
            begin = begin if begin >= done else start
            return [
                Quantity(
                    start=begin,
                    end=end,
                    text=page.raw[begin:end],
                    kind=kind,
                    value=value,
                    unit=unit,
                    approximate=approximate,
                    spelled=True,
                )
            ], end
    return [], start


_HALVES: dict[str, tuple[Kind, str | None, Decimal]] = {
    "半年": (Kind.MEASURE, "month", Decimal(6)),
    "半碼": (Kind.BASIS_POINT, "basis-point", Decimal("12.5")),
    "半码": (Kind.BASIS_POINT, "basis-point", Decimal("12.5")),
    "半厘": (Kind.PERCENT, INTEREST, Decimal("0.5")),
    "半成": (Kind.PERCENT, "percent", Decimal(5)),
    "半折": (Kind.PERCENT, "discounted-to", Decimal(50)),
    "半數": (Kind.FRACTION, None, Decimal("0.5")),
    "半数": (Kind.FRACTION, None, Decimal("0.5")),
    "半倍": (Kind.MULTIPLE, "x", Decimal("0.5")),
    "半百": (Kind.COUNT, None, Decimal(50)),
}
