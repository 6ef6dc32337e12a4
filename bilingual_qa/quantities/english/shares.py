"""A share told by counting: six in ten, one borrower in twenty, "of every ten who leave, seven move house"."""

from __future__ import annotations

import re
from decimal import Decimal

from bilingual_qa.quantities.arabic import read_numeral
from bilingual_qa.quantities.english.ellipsis import lacks_noun
from bilingual_qa.quantities.english.numerals import read_words
from bilingual_qa.quantities.english.tail import read_tail
from bilingual_qa.quantities.page import Page

_OUT_OF = re.compile(r" (?:over|out of(?: every)?|in(?: every)?|(?:for|of|from) (?:every|each)) (?=\d|[a-z])")
# "Nine in 2024" and "three in 15 offices" are no shares.
_WHOLES = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000))
_EVERY = re.compile(r"(?:of|for|in|from) (?:every|each) $")
_OF_THEM = re.compile(
    r"[^,.;:\d]{0,50},? (?:about |around |some |only |nearly |almost |just |roughly |over |more than |fewer than |fully )?"
    r"(?=\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z-]))"
)
# "Four passengers in ten", and not three shops in ten cities.
_COUNTED_OUT_OF = re.compile(r" (?:[a-z]+ ){1,2}(?:in|out of)(?: every)? (?=[a-z])")
_ONE_IN = re.compile(r"one (?:[a-z]+[ -]){1,2}(?:in|out of) (?:every )?(?=\d|[a-z])")
# "A one-in-fifty chance": the noun behind it is what has that share.
_ODDS = re.compile(r"one-in-(?=\d|[a-z])")

Share = tuple[Decimal, int]


def read_share(page: Page, start: int, end: int, number: Decimal, *, spelled: bool) -> Share | None:
    """The share of which a bare number is the first part, and where it ends; `None` for any other number.

    Args:
        page: the text.
        start: where the number begins.
        end: where it ends.
        number: its value.
        spelled: whether it is in words.
    """
    return (
        _one_of(page, end, number, spelled=spelled)
        or (_counted_of(page, start, end, number) if spelled else None)
        or _of_every(page, start, end, number)
    )


def read_one_in(page: Page, start: int) -> Share | None:
    """ "One borrower in twenty", "a one-in-fifty chance": a bare "one" is no number elsewhere, so this is asked at each."""
    if odds := _ODDS.match(page.lower, start):
        whole = _number(page, odds.end())
    else:
        match = _ONE_IN.match(page.lower, start)
        whole = _uncounted_whole(page, start, match.end()) if match else None
    return (1 / whole[0], whole[1]) if whole and 2 <= whole[0] <= 1000 else None


def _one_of(page: Page, end: int, number: Decimal, *, spelled: bool) -> Share | None:
    """ "One out of three", "two out of five", "six in ten", "one over twenty"."""
    match = _OUT_OF.match(page.lower, end)
    if match is None or ("over" in match.group() and number != 1):
        return None
    # "6 out of 10" is a mark; "99 of every 100" is a share in digits as well.
    every = match.group().endswith(("every ", "each "))
    if not 0 < number < (100 if every else 10 if spelled else 2):
        return None
    whole = _number(page, match.end())
    if whole is None or (" in" in match.group() and whole[0] not in _WHOLES) or whole[0] <= number:
        return None
    return number / whole[0], whole[1]


def _counted_of(page: Page, start: int, end: int, number: Decimal) -> Share | None:
    """ "Four passengers in ten": both in words."""
    match = _COUNTED_OUT_OF.match(page.lower, end)
    whole = _uncounted_whole(page, start, match.end()) if match else None
    return (number / whole[0], whole[1]) if whole and 0 < number < whole[0] and whole[0] in _WHOLES else None


def _uncounted_whole(page: Page, start: int, at: int) -> Share | None:
    """The whole of a share that begins at `start`, unless it counts something itself: one branch in twenty cities."""
    whole = _number(page, at)
    if whole is None or page.lower.startswith(" of ", whole[1]) or lacks_noun(page.lower, start, whole[1], scaled=False):
        return whole
    return None


def _of_every(page: Page, start: int, end: int, number: Decimal) -> Share | None:
    """ "Of every ten customers who leave, seven move house": the number is the whole."""
    if _EVERY.search(page.lower, max(0, start - 12), start) is None:
        return None
    between = _OF_THEM.match(page.lower, end)
    part = _number(page, between.end()) if between else None
    return None if part is None or not 0 < part[0] < number else (part[0] / number, part[1])


def _number(page: Page, at: int) -> Share | None:
    """A number without scale, unit or currency, in digits or in words, and its end."""
    if page.view[at].isdigit():
        numeral = read_numeral(page.view, page.raw, at)
        value, end = numeral.value, numeral.end
    else:
        words = read_words(page.lower, at)
        value, end = (words.value, words.end) if words else (None, at)
    if value is None:
        return None
    tail = read_tail(page, end, False, value)
    return (value, end) if tail.empty else None
