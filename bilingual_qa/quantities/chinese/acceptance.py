"""Whether a number in Chinese numerals is a quantity or part of a word."""

from __future__ import annotations

import re

from bilingual_qa.quantities.chinese.number import Number
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Approximation, Kind
from bilingual_qa.quantities.scales import CHINESE_DIGITS

# Digits for cheques: alone they are other words (登陸部隊).
_FORMAL = frozenset("壹貳贰叁參肆伍陸陆柒捌玖")
_ONE_UNITS = frozenset({"year", "month", "week", "day", "hour", "quarter", "share"})
_NOT_ONE_BEFORE = frozenset("上前下另每同這这那某任第該该其统統唯萬万單单逐某進进近")


def accepted(page: Page, number: Number) -> bool:
    """Whether a number in Chinese numerals is one: with a scale, a unit or a counting word; not 一般, 統一, 三星."""
    view = page.view
    if not number.spelled:
        return True
    if number.kind is Kind.FRACTION:
        return True
    if view[max(0, number.start - 2) : number.start].endswith(_WEEKDAY):
        return False
    if number.bare and number.value != 10:
        return _bare_accepted(page, number) or (_isolated(view, number) and view[number.end - 1] in CHINESE_DIGITS)
    before = view[number.start - 1 : number.start]
    if number.kind is not Kind.COUNT:
        if number.value == 1 and number.kind is Kind.MEASURE:
            return number.unit in _ONE_UNITS and before not in _NOT_ONE_BEFORE and _one_counts(view, number)
        return not (before and before in "第之其")
    if number.scaled:
        return True
    if len(number.spoken) > 1:
        return _isolated(view, number) and len(set(number.spoken)) > 1
    if number.value == 1 and number.spoken:
        return _isolated(view, number)
    if number.value == 0:
        return False
    if number.value != number.value.to_integral_value():
        return True
    if (
        before == "前"
        and view[number.start - 2 : number.start - 1] not in ("之", "以", "目", "從", "先", "日", "年", "月")
        and len(number.spoken) == 1
    ):
        return True
    if view[number.start] in _FORMAL:
        return _isolated(view, number)
    if before == "是" and not _han(view[number.end : number.end + 1]):
        return True
    return number.counted or _isolated(view, number)


# 週六, 星期六
_WEEKDAY = ("週", "周", "星期", "禮拜", "礼拜")
_MARKS = frozenset("()[]:;,、/。 -\n")
_COUNTED_IN = re.compile(r" ?(?:[計计](?!的)|為單位|为单位|列示|列報|列报|呈列|表示)")


def is_head(view: str, number: Number) -> bool:
    """Whether a scale without a number is a table's head: (億港元), 以百萬元計."""
    if not (number.bare and number.spelled and number.approximate is Approximation.NONE):
        return False
    before, after = view[: number.start].rstrip(" ")[-1:], view[number.end : number.end + 1]
    if before == "以":
        return _COUNTED_IN.match(view, number.end) is not None
    alone = (not before or before in _MARKS) and (not after or after in _MARKS)
    return alone and number.kind is Kind.MONEY and number.value >= 1000


# What is so long, or is put off for so long.
_LASTING = frozenset("為期 为期 展期 延期 延長 延长 寬限 宽限 續期 续期 順延 顺延".split())  # noqa: SIM905


def _one_counts(view: str, number: Number) -> bool:
    """一年 is "a year", hardly ever "one year", unless something measures it."""
    if number.unit == "share":
        return True
    return (
        number.approximate is not Approximation.NONE
        or view[number.end : number.end + 1] in ("期", "零", "或")
        or view[max(0, number.start - 2) : number.start] in _LASTING
    )


def _bare_accepted(page: Page, number: Number) -> bool:
    """百萬, 千元: a table's head or a million; 百強: the first hundred; never 百 or 萬 alone."""
    if number.value == 100 and page.view[number.end - 1 : number.end + 1].strip("百佰")[:1] in ("強", "强"):
        return True
    if number.approximate is not Approximation.NONE and number.value >= 100:
        return True
    return number.kind is Kind.MONEY and number.value >= 1000 and page.view[number.start : number.start + 1] not in "億亿"


def _isolated(view: str, number: Number) -> bool:
    before, after = view[number.start - 1 : number.start], view[number.end : number.end + 1]
    return not _han(before) and not _han(after)


def _han(character: str) -> bool:
    return bool(character) and "\u3400" <= character <= "\u9fff"
