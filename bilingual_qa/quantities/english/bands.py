"""Vague percentages: mid-teens, high single digits, "margins in the 50s"."""

from __future__ import annotations

import re
from decimal import Decimal

from bilingual_qa.quantities.english.forms import PERCENT_FORMS
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Approximation, Kind, Quantity

_BANDS = {
    ("low", "teens"): (10, 13), ("mid", "teens"): (13, 17), ("high", "teens"): (16, 19), ("low", "single"): (1, 4),
    ("mid", "single"): (4, 6), ("high", "single"): (6, 9), ("low", "double"): (10, 15), ("mid", "double"): (13, 17),
    ("high", "double"): (15, 99),
}  # fmt: skip
_DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
_THIRDS = {"low": (0, 3), "mid": (3, 7), "high": (6, 9)}
_BAND = re.compile(
    r"(?P<level>low|mid|high)(?:[ -]to[ -](?:low|mid|high))?[ -]+(?:(?P<teens>teens?)|(?P<digits>single|double)[ -]digits?|"
    r"(?P<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?P<tens>[2-9]0)s)(?![a-z])"
)
FIFTIES = re.compile(r"(?P<tens>[2-9]0)'?s(?![A-Za-z0-9])")
SOMETHING = re.compile(r"(?P<tens>[2-9]0)-(?:something|odd)(?= (?:per ?cent|percent)(?![a-z])|%)")
_DIGITS = {
    "single": (1, 9), "one": (1, 9), "double": (10, 99), "two": (10, 99), "triple": (100, 999), "three": (100, 999),
}  # fmt: skip
_DIGIT_BAND = re.compile(r"(?P<many>single|double|triple|one|two|three)[ -]digits?(?![a-z]| (?:error|code|number|age|display))")
_ABOUT_PERCENT = re.compile(r"margin|growth|rate|percent|%|yield|penetration|utili[sz]ation|ratio|occupancy|share")


def read_band(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """ "low teens", "high single digits", "mid-50s": a percentage within bounds."""
    match = _BAND.match(page.lower, start)
    if match is None:
        return [], start
    level = match["level"]
    if match["teens"]:
        low, high = _BANDS[level, "teens"]
    elif match["digits"]:
        low, high = _BANDS[level, match["digits"]]
    else:
        base = _DECADES[match["decade"]] if match["decade"] else int(match["tens"])
        low, high = (base + offset for offset in _THIRDS[level])
    return [_vague(page, start, match.end(), Decimal(low), Decimal(high))], _percent_end(page, match.end())


def read_digit_band(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """ "double-digit growth": a percentage of so many digits."""
    match = _DIGIT_BAND.match(page.lower, start)
    if match is None:
        return [], start
    low, high = _DIGITS[match["many"]]
    return [_vague(page, start, match.end(), Decimal(low), Decimal(high))], _percent_end(page, match.end())


def read_fifties(page: Page, match: re.Match[str]) -> tuple[list[Quantity], int]:
    """ "margins in the 50s": percent where the clause speaks of a rate; an age or a decade otherwise, and no quantity."""
    clause = page.lower[max(0, match.start() - 60) : match.end() + 30]
    if not page.lower[max(0, match.start() - 6) : match.start()].endswith(
        ("the ", "mid-", "low-", "high-", "mid ", "low ", "high ")
    ) or not _ABOUT_PERCENT.search(clause):
        return [], match.end()
    low = Decimal(match["tens"])
    return [_vague(page, match.start(), match.end(), low, low + 10)], _percent_end(page, match.end())


def read_something(page: Page, match: re.Match[str]) -> tuple[list[Quantity], int]:
    """ "20-something percent": above the tens and below the next."""
    low = Decimal(match["tens"])
    return [_vague(page, match.start(), match.end(), low, low + 9)], _percent_end(page, match.end())


def _percent_end(page: Page, end: int) -> int:
    form = PERCENT_FORMS.at(page.lower, end + 1) if page.view[end : end + 1] in (" ", "-") else PERCENT_FORMS.at(page.lower, end)
    return form[1] if form and form[0][0] is Kind.PERCENT else end


def _vague(page: Page, start: int, end: int, low: Decimal, high: Decimal) -> Quantity:
    end = _percent_end(page, end)
    return Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.PERCENT, value=low, upper=high, unit="percent",
                    approximate=Approximation.ABOUT, spelled=True)  # fmt: skip
