"""What stands before a figure: sign, currency, approximation, and the words that tell its role."""

from __future__ import annotations

import msgspec

from bilingual_qa.quantities import currencies
from bilingual_qa.quantities.english.forms import APPROXIMATE, CHANGE, MOVED
from bilingual_qa.quantities.english.names import minor_prefix
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Approximation, Role


class Left(msgspec.Struct, gc=False):
    """What stands before a number: sign, currency, approximation and the words that say its role."""

    start: int
    negative: bool = False
    currencies: frozenset[str] = frozenset()
    approximate: Approximation = Approximation.NONE
    words: list[str] = []
    accounts: bool = False


def read_left(page: Page, start: int, done: int) -> Left:
    """What stands before the number at `start`; nothing before `done`, the end of the last quantity, is looked at."""
    view = page.view
    left = Left(start)
    at = start
    before = view[at - 1] if at else ""
    if before == "–" and _dash_is_minus(view, at - 1, done):
        left.negative, at = True, at - 1
    elif before == "-" and view[at - 3 : at] == "+/-":
        at -= 3
    elif before in "+-" and before and at - 1 >= done and not view[at - 2 : at - 1].isalnum():
        left.negative = before == "-"
        at -= 1
    elif before == "(" and currencies.PREFIXES.before(view, at - 1):
        left.accounts = True
        at -= 1
    prefix = currencies.PREFIXES.before(view, at)
    if prefix is None and before.isalpha():
        prefix = minor_prefix(page, at)
    if prefix is None and view[at - 1 : at] == " ":
        prefix = currencies.PREFIXES.before(view, at - 1)
    if prefix is not None and prefix[1] >= done:
        left.currencies, at = prefix
        if view[at - 1 : at] in ("-", "+") and at - 1 >= done and not view[at - 2 : at - 1].isalnum():
            left.negative = left.negative or view[at - 1] == "-"
            at -= 1
    elif left.accounts:
        left.accounts, at = False, start
    left.start = at
    _left_words(page, left, done)
    return left


def _dash_is_minus(view: str, dash: int, done: int) -> bool:
    """Whether an en dash fused with the digits is a minus: not where it joins two figures."""
    if dash == 0:
        return True
    joins = view[max(done, dash - 2) : dash].rstrip()[-1:].isdigit()
    return dash - 1 > done and view[dash - 1] in " (" and not joins


_LEVELS = ("above", "below", "beyond")


def _left_words(page: Page, left: Left, done: int) -> None:
    """Approximation and role words: the last three words before the figure, not beyond the figure before it."""
    at = left.start
    stretch = page.lower[max(done, at - 40) : at]
    mark = stretch[-1:]
    if mark in "~<>≥≤≈" and mark:
        left.approximate = APPROXIMATE.get(mark, Approximation.ABOUT)
        left.start -= 1
        return
    for ending in (". ", "; ", "\n", ": "):
        if ending in stretch:
            cut = stretch.rsplit(ending, 1)
            if not (ending == ". " and cut[0].endswith(("approx", "ca", " c"))):
                stretch = cut[1]
    words = stretch.replace("(", " ").replace(",", " ").replace("-", " ").split()[-6:]
    if not words:
        return
    if stretch.endswith("c."):
        left.approximate, left.start = Approximation.ABOUT, left.start - 2
    for count in (4, 3, 2, 1):
        found = APPROXIMATE.get(" ".join(words[-count:]))
        if found is Approximation.AT_MOST and words[-2:] == ["up", "to"] and words[-3:-2] and words[-3] in MOVED:
            # Edged up to a level: it is there, and no bound of anything.
            found = None
        if found is not None:
            left.approximate = found
            level = words[-1] in _LEVELS
            del words[-count:]
            if level and words and words[-1] in CHANGE and words[-1] != "by":
                # What rises above a level rises to it and beyond, by nobody knows how much.
                words.append("to")
            break
    if words[-3:] == ["plus", "or", "minus"]:
        words = words[:-3]
    if words and words[-1] in ("minus", "negative") and not left.negative:
        place = page.lower.rfind(words[-1], done, left.start)
        if place >= 0:
            left.start, left.negative = place, True
            words = words[:-1]
    left.words = words


_COMPARED = (["compared"], ["compares"], ["comparing"])


def role_of(words: list[str]) -> Role:
    """The role that the last word before a figure gives it."""
    if not words:
        return Role.NONE
    if words[-1] == "the":
        words = words[:-1]
    if not words:
        return Role.NONE
    last = words[-1]
    if last in ("from", "versus", "vs", "vs.") or (last in ("with", "to") and words[-2:-1] in _COMPARED):
        return Role.FROM
    if last == "to":
        return Role.TO
    if last in CHANGE:
        return Role.CHANGE
    return Role.NONE
