"""What stands before a figure: sign, currency, approximation, role and 每."""

from __future__ import annotations

import re

from bilingual_qa.quantities import currencies, units
from bilingual_qa.quantities.chinese.forms import APPROXIMATE_BEFORE, FALL_BEFORE, ROLES
from bilingual_qa.quantities.chinese.number import Number
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Approximation, Kind, Role


def read_before(page: Page, number: Number, done: int) -> None:
    """Sign, currency, approximation, "per" and role to the left of the number."""
    view = page.view
    at = number.start
    mark = view[at - 1 : at]
    if mark == " " and view[at - 2 : at - 1] in ("負", "负"):
        # 負 0.6%
        at, mark = at - 1, view[at - 2]
    if view[at - 2 : at] == "零下" and at - 2 >= done:
        number.negative, at = True, at - 2
    elif (mark in ("負", "负") and at - 1 >= done and view[at - 2 : at - 1] != "正") or (
        mark == "–" and at - 1 >= done and not number.spelled and _han(view[at - 2 : at - 1]) and view[at - 2] not in _JOINED
    ):
        number.negative, at = True, at - 1
    elif (
        mark in ("-", "+")
        and at - 1 >= done
        and view[at - 2 : at - 1] != mark
        and not (view[at - 2 : at - 1].isalnum() and view[at - 2].isascii())
        and view[at - 2 : at - 1] not in ("%", "年", "月")
    ):
        number.negative, at = mark == "-", at - 1
    elif mark == "(" and currencies.PREFIXES.before(view, at - 1):
        if view[number.end : number.end + 1] == ")":
            number.negative, at = True, at - 1
            number.end += 1
    elif mark == "(" and view[number.end : number.end + 1] == ")" and not number.scaled and not number.spelled and at - 1 >= done:
        written = view[at : number.end]
        if "," in written or "." in written:
            number.negative, at = True, at - 1
            number.end += 1
    gap = at - 1 if view[at - 1 : at] == " " else at
    prefix = currencies.PREFIXES.before(view, at) or currencies.PREFIXES.before(view, gap) or currencies.CHINESE.before(view, gap)
    if prefix is not None and ((number.spelled and not number.scaled) or view[prefix[1] - 1 : prefix[1]] in _EXCHANGED):
        prefix = None
    if prefix is not None and prefix[1] >= done and view[prefix[1] : gap] not in ("元", "塊", "块", "圓", "圆"):
        number.currencies, at = prefix
        number.kind = Kind.MONEY
        if _han(view[at]):
            number.named = gap
        if view[at - 1 : at] in ("-", "負", "负") and at - 1 >= done and not view[at - 2 : at - 1].isdigit():
            number.negative, at = True, at - 1
    approximate, at = approximation_before(view, at)
    if approximate is not Approximation.NONE:
        number.approximate = approximate
    number.start = at
    left = view[max(done, at - 14) : at].rstrip(" ")
    place = len(left)
    # 由每千瓦時0.42元
    role = ROLES.before(left, _before_each(left) if "每" in left else place)
    if role is not None and role[0] is Role.TO and left[role[1] :] in _AMOUNTED and _FORMERLY.search(left):
        # 先前預測則達16億: what was said then.
        role = None
    if role is not None:
        # 增至去年的3,000次: a level reached, not the one compared with.
        number.role = Role.TO if left[role[1] : role[1] + 1] in ("去", "上") and left[: role[1]].endswith(_REACHED) else role[0]
    elif done and view[max(0, done - 2) : done] in _SAME_PERIOD and left in _LINKS and not _OF_PERIOD.search(view[:done] + left):
        number.role = Role.FROM
    # 季減 has been read as the basis of comparison.
    number.minus = bool(FALL_BEFORE.search(left)) or (done > 0 and not left and view[done - 1] in "減减降跌")
    each = left.rfind("每")
    if each >= 0 and each >= place - 10:
        unit = units.PER_CHINESE.at(left, each + 1)
        if unit is not None and (unit[1] == place or len(left) - unit[1] <= 4):
            number.per = unit[0]
    elif left.endswith(("日均", "日產", "日产")):
        number.per = "day"


# 恢復至去年同期的96%: a share of that figure, not the figure.
_OF_PERIOD = re.compile(r"(?:[至到達达佔占]|相[當当][於于]|[為为是])(?:去年|上年|前年|\d{4}年)?同[期季]的$")


def _before_each(left: str) -> int:
    """Where a 每 and its unit begin that end a text, or the end of the text."""
    each = left.rfind("每")
    unit = units.PER_CHINESE.at(left, each + 1)
    return each if unit is not None and unit[1] == len(left) else len(left)


_AMOUNTED = ("達", "达", "達到", "达到")
_FORMERLY = re.compile("先前|此前|之前|早前|原先|原本|原[為为定預预]|去年|上年|同[期季]|前[值次]|曾")
_REACHED = ("至", "到")
# Before a dash these end the first half of a range.
_JOINED = frozenset("年月日號号季度倍成折元點点萬万億亿個个百千")


def _han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


# 去年同期為88%: the figure compared with.
_SAME_PERIOD, _LINKS = ("同期", "同季"), ("", "為", "为", "的")


# 每美元7.75港元, 兌美元7.75: what the rate is per.
_EXCHANGED = frozenset("每兌兑對对")


def approximation_before(view: str, at: int) -> tuple[Approximation, int]:
    """The approximation that ends at `at`, and where it begins; `NONE` and `at` where there is none."""
    end = at - 1 if view[at - 1 : at] == " " else at
    found = APPROXIMATE_BEFORE.before(view, end)
    if found is None:
        return Approximation.NONE, at
    approximate, begin = found
    if view[begin:end] in ("近", "超", "過") and view[begin - 1 : begin] in ("最", "附", "經", "经", "通", "不", "親"):
        return Approximation.NONE, at
    if view[begin:end] == "超" and view[begin - 1 : begin] in tuple("買买賣卖入出"):
        # 買超120億元: bought on balance.
        return Approximation.NONE, at
    return approximate, begin
