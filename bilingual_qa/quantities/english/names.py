"""Digits that are no quantity: names, tickers, codes, clock times, addresses."""

from __future__ import annotations

import re

from bilingual_qa.quantities import currencies, units
from bilingual_qa.quantities.english.forms import LETTERS, NAME
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Quantity

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s]{1,2000}")
_CODE = re.compile(
    r"0\d{3,5}(?![\d.,])|\d{1,6}(?:\.(?:HK|SS|SZ|SH|TW|TWO|T|KS|KQ|SI|US|AX|L|N|O)(?![A-Za-z])|\s?(?:HK|CH|TT|JP|KS|SP"
    r"|US) Equity)"
)
_MAY_BE_CODED = re.compile(r"0\d{3}|\d{1,6}(?::|\.[A-Z]| ?[aApPoOHCTJKSUI])")
# EX-99.1
_HYPHENED = re.compile(r"[A-Za-z0-9]+(?:\.\d+)*(?:[.-][A-Za-z]+)?")
_TIME = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d(?::\d{2})?(?!\d)")
_CODE_IN_BRACKETS = re.compile(r"\d{1,6} (?:HK|CH|TT|JP|KS|SP|US|IN|LN)\)")
# A fund called by the number of shares of its index: 50 ETF options.
_INDEX_FUND = re.compile(r"(?:50|100|180|300|500|800|1000) ETF(?![A-Za-z])")
_CLOCK = re.compile(r"\d{1,2} ?(?:[ap]\.?m\b\.?|o'clock)")
# British clocks have a point: at 6.14 on Saturday morning.
_POINTED_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3])\.[0-5]\d (?:on (?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on |in )?(?:the |this |that )?"
    r"(?:morning|afternoon|evening))(?![a-z])"
)
_AIRCRAFT = re.compile(r"7[0-8]7(?![\d.,%]| (?:million|billion|mn|bn))")
# No aircraft but a number stands behind these: it was 737 in all.
_COUNTED = re.compile(r"(?:\b(?:was|were|is|are|by|to|from|at|than|about|some|nearly|over|only|total(?:led|ed|ling)?|reached) )$")


def name_end(page: Page, start: int) -> int:
    """The end of a name, code, time or address whose digits begin here; 0 for a number."""
    view = page.view
    before = view[start - 1] if start else " "
    if before.isalpha() and before.isascii() and (currencies.PREFIXES.before(view, start) or minor_prefix(page, start)):
        return 0
    if before == "_" or (before.isalpha() and before.isascii()):
        return NAME.match(view, start).end()  # type: ignore[union-attr]
    if before == "-" and start > 1 and view[start - 2].isalpha() and not _hyphen_word(view, start - 1):
        return _HYPHENED.match(view, start).end()  # type: ignore[union-attr]
    if "." in view[start + 1 : start + 3] and (match := _POINTED_CLOCK.match(page.lower, start)):
        return match.end()
    # Most figures are none of these, and one look at what follows the digits tells.
    if _MAY_BE_CODED.match(view, start) is None:
        return _name_by_context(page, start, before)
    for pattern in (_CODE, _TIME):
        if match := pattern.match(view, start):
            return match.end()
    if match := _CLOCK.match(page.lower, start):
        return match.end()
    return _name_by_context(page, start, before)


def _name_by_context(page: Page, start: int, before: str) -> int:
    view = page.view
    if before == "%" or (before == "+" and view[start - 2 : start - 1].isalpha()):
        # A footnote digit (4.7%3) and a group's name (ASEAN+3).
        number = _DIGITS.match(view, start)
        if number is not None:
            return number.end()
    if view[start] in "1358" and (match := _INDEX_FUND.match(view, start)):
        return match.end()
    if before == "(" and (match := _CODE_IN_BRACKETS.match(view, start)):
        return match.end()
    if (
        view[start] == "7"
        and (match := _AIRCRAFT.match(view, start))
        and not currencies.PREFIXES.before(view, start)
        and before != "("
        and not _COUNTED.search(page.lower, max(0, start - 9), start)
    ):
        following = LETTERS.match(view, match.end() + 1)
        if following is None or not units.WORDS.at(page.lower, match.end() + 1):
            return match.end()
    return 0


_DIGITS = re.compile(r"\d{1,2}(?![\d%]|[.,]\d| ?(?:x|bps?|million|billion|percent)(?![a-z]))")
_CENTS = re.compile(r"[\d.]{1,8} ?(?:cents?(?![a-z])|¢)")


def minor_prefix(page: Page, start: int) -> tuple[frozenset[str], int] | None:
    """The letters of a currency fused with an amount in its cents, and where they begin: the HK of HK15 cents."""
    prefix = currencies.MINOR_PREFIXES.before(page.view, start)
    return prefix if prefix is not None and _CENTS.match(page.lower, start) else None


def _hyphen_word(view: str, hyphen: int) -> bool:
    """Whether the word before the hyphen leaves the digits a number: mid-2023, sub-5%, one-for-8."""
    begin = hyphen
    while begin and view[begin - 1].isalpha() and hyphen - begin < 12:
        begin -= 1
    return view[begin:hyphen].lower() in _BEFORE_HYPHEN or view[begin - 1 : begin].isdigit()


_BEFORE_HYPHEN = frozenset(
    [
        "mid",
        "end",
        "early",
        "late",
        "pre",
        "post",
        "sub",
        "near",
        "over",
        "under",
        "for",
        "to",
        "and",
        "in",
        "on",
        "by",
        "of",
        "a",
        "year",
    ]
)


def read_address(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """Skips a web address: its digits are no quantities."""
    match = _ADDRESS.match(page.view, start)
    return [], match.end() if match else start
