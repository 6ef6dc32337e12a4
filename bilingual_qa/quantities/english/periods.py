"""Periods, dates and growth bases in English."""

from __future__ import annotations

import re

from bilingual_qa.quantities.lookup import Forms
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.periods import COMPARISONS_ENGLISH, MONTHS, ORDINALS, full_year, plausible_year
from bilingual_qa.quantities.quantity import Period
from bilingual_qa.quantities.short_periods import DatedSpan, merge, read_short_period, read_year

_ANY_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![a-z])"
_MONTH = f"(?P<month>{_ANY_MONTH[3:]}"
_DAY_FIRST = re.compile(
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?(?: |-){_MONTH}\.?(?:,? (?P<year>\d{{4}})(?![\d,.]\d|\d)|-(?P<short>\d"
    rf"{{4}}|\d{{2}})(?!\d)|'(?P<quoted>\d{{2}})(?!\d))?"
)
_DAY_RANGE = re.compile(
    rf"(?P<one>\d{{1,2}})(?:st|nd|rd|th)?(?: ?[-–—] ?| (?:to|and) )(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}("
    rf"?:,? (?P<year>\d{{4}})(?![\d,.]\d|\d))?"
)
_MONTH_FIRST = re.compile(
    rf"{_MONTH}\.?(?: (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d%:/-]|[.,]\d| (?:million|billion|per|%))"
    r"(?:,? (?P<year>\d{4})(?!\d|[.,]\d))?"
    r"|(?:,? | of )(?P<own>\d{4})(?!\d|[.,]\d|%)|(?:-| ?'|/)(?P<short>\d{4}|\d{2})(?![\d%]))?"
)
_SLASHED = re.compile(r"(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>\d{4})(?!\d)")
_NUMBER = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
_FIRST = re.compile(
    r"(?P<n>(?:front|back)(?=[ -]half)|first|second|third|fourth|final|last|1st|2nd|3rd|4th)(?P<fiscal>[ -]fiscal)?[ -]"
    r"(?:(?P<half>half)(?![a-z-])|(?P<half2>half)(?=-year)|(?P<quarter>quarter)(?![a-z])"
    r"|(?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})[ -](?P<unit>months|quarters)(?![a-z]))"
)
_HALVES = {"front": 1, "back": 2}
_TWO_PARTS = re.compile(r"(?P<one>first|second|third)(?: and| to| or)(?: the)? (?P<two>second|third|fourth) quarters?(?![a-z])")
_FISCAL_WORD = re.compile(
    r"(?P<fiscal>fiscal|calendar|financial)(?: years?)?(?P<quote> '| | ending )(?P<year>\d{4}|\d{2})(?:[/-](?P<until>"
    rf"\d{{4}}|\d{{2}}))?(?!\d|[.,]\d|%|(?:st|nd|rd|th)?(?: of)? {_ANY_MONTH})"
)
_FISCAL_PART = re.compile(r"fiscal (?=(?:[1-4][hq]|[hq][1-4]|first|second|third|fourth))")
_JOIN = re.compile(r",? (?:of |in |for )?(?:the )?(?:(?:financial |fiscal )?year (?:of )?)?(?=['\dFfCcHhQqst1-9])|-")
_QUOTED = re.compile(r"'(?P<year>\d{2})(?!\d)(?![A-Za-z])")
_PREPOSITIONS = frozenset(
    [
        "in",
        "of",
        "since",
        "from",
        "to",
        "until",
        "till",
        "by",
        "early",
        "late",
        "mid",
        "end",
        "last",
        "this",
        "next",
        "during",
        "through",
        "and",
        "for",
        "on",
        "between",
        "ended",
        "ending",
        "after",
        "before",
        "at",
    ]
)
_NOT_MONTHS_ALONE = frozenset(
    {"may", "march", "mar", "sun", "dec", "jun", "jan", "oct", "nov", "sep", "feb", "apr", "jul", "aug", "sept"}
)
_ONLY_MONTHS = frozenset(["january", "february", "april", "june", "july", "september", "october", "november", "december"])
_COMPARISONS: Forms[str] = Forms(COMPARISONS_ENGLISH)

COMPARISON_OPENERS = frozenset(re.split(r"[ /-]", form)[0] for form in COMPARISONS_ENGLISH)
PERIOD_OPENERS = (
    frozenset(MONTHS) | {"h", "q", "fy", "cy", "fiscal", "calendar", "financial", "final", "last", "front", "back"}
) - frozenset(ORDINALS)


def read_comparison(page: Page, start: int) -> tuple[str, int] | None:
    """The growth basis that begins at `start` ("YoY", "quarter on quarter") and its end."""
    found = _COMPARISONS.at(page.lower, start)
    if found is None or (start and page.lower[start - 1].isalnum()):
        return None
    if page.lower.startswith("sequential", start) and page.lower.startswith((" basis", " order"), found[1]):
        return found[0], found[1] + 6 if page.lower.startswith(" basis", found[1]) else found[1]
    return found


# A figure with decimals, groups or a percent sign, of three digits or of more than four, begins no period.
_NO_PERIOD = re.compile(
    r"(?:\d{1,3}|\d{5,})(?:[%x)]|[.,]\d|$)|\d{3}(?!\d)|\d{5}|\d{1,3} ?(?:million|billion|trillion|mn|bn|percent)(?![a-z])"
)


def read_digit_period(page: Page, start: int) -> list[DatedSpan]:
    """The date or period whose first digit stands at `start`; empty where the digits are a plain number."""
    if _NO_PERIOD.match(page.lower, start):
        return []
    spans = _piece_at_digit(page, start)
    return _joined(page, spans)


def read_word_period(page: Page, start: int, done: int) -> list[DatedSpan]:
    """The date or period whose first word begins at `start`."""
    return _joined(page, _piece_at_word(page, start))


def _piece_at_digit(page: Page, start: int) -> list[DatedSpan]:
    view, lower = page.view, page.lower
    if match := _DAY_FIRST.match(lower, start):
        day = int(match["day"])
        if 1 <= day <= 31 and _written_as_month(view, match):
            year = match["year"] or match["short"] or match["quoted"]
            period = Period(year=full_year(year) if year else None, month=MONTHS[match["month"]], day=day)
            return [DatedSpan(period, start, match.end())]
    if match := _DAY_RANGE.match(lower, start):
        one, two = int(match["one"]), int(match["day"])
        if 1 <= one < two <= 31 and _written_as_month(view, match):
            year = int(match["year"]) if match["year"] else None
            month = MONTHS[match["month"]]
            return [
                DatedSpan(Period(year=year, month=month, day=one), start, match.end("one")),
                DatedSpan(Period(year=year, month=month, day=two), match.start("day"), match.end()),
            ]
    if view[start - 1 : start] in ("$", "€", "£", "¥"):
        return []
    if match := _FIRST.match(lower, start):
        return _ordinal_piece(lower, match)
    spans = read_short_period(view, start)
    if spans:
        return spans
    if match := _SLASHED.match(view, start):
        one, two = int(match["one"]), int(match["two"])
        if 1 <= one <= 31 and 1 <= two <= 31:
            day, month = (one, two) if two <= 12 else (two, one)
            return [DatedSpan(Period(year=int(match["year"]), month=month, day=day), start, match.end())]
    year = read_year(view, start)
    if year is not None and (not view[year.end - 1].isdigit() or _stands_as_year(page, year.end)):
        return [year]
    if view[start - 1 : start] == "'" and (match := _QUOTED.match(view, start - 1)) and not view[start - 2 : start - 1].isalpha():
        return [DatedSpan(Period(year=full_year(match["year"])), start - 1, match.end())]
    return []


_AFTER_COUNT = re.compile(
    r" ?(?:%|x(?![a-z])|bps?(?![a-z])|basis|percent|per cent|ppts?(?![a-z])|times|million|billion|trillion|mn|bn|k(?!["
    r"a-z])|points?(?![a-z])|"
    r"shares|tonnes|tons|mw|gwh|mwh|kwh|gw(?![a-z])|units|vehicles|stores|employees|people|staff|customers|households|oz|ounces|barrels|square|"
    r"dollars|yuan|yen|euros|hours|days|km(?![a-z])|kg(?![a-z])|[a-z]{1,4}/[a-z]{1,3}(?![a-z]))|s(?![a-z])|-?[a-z]{2,}\d"
)


def _stands_as_year(page: Page, end: int) -> bool:
    """A bare 2023 is a year unless a unit, a scale or a counted thing follows."""
    following = page.lower[end : end + 1]
    if following and following.isalpha():
        return False
    return _AFTER_COUNT.match(page.lower, end) is None


_DAY_LIST = re.compile(
    r" ?(?:[-–—]|to|and) ?(?P<day>\d{1,2})(?![\d%:/-]|[.,]\d| ?(?:million|billion|per|%|[a-z]))(?:,? (?P<year>\d{4})(?"
    r"!\d|[.,]\d))?"
)


def _piece_at_word(page: Page, start: int) -> list[DatedSpan]:
    spans = _word_piece(page, start)
    # "October 15-16, 2024": a second day of the same month.
    if len(spans) == 1 and spans[0].period.day is not None and spans[0].period.year is None:
        match = _DAY_LIST.match(page.lower, spans[0].end)
        if match and spans[0].period.day < int(match["day"]) <= 31:
            year = int(match["year"]) if match["year"] else None
            first = Period(year=year, month=spans[0].period.month, day=spans[0].period.day)
            second = Period(year=year, month=first.month, day=int(match["day"]))
            return [DatedSpan(first, start, spans[0].end), DatedSpan(second, match.start("day"), match.end())]
    return spans


def _word_piece(page: Page, start: int) -> list[DatedSpan]:
    view, lower = page.view, page.lower
    if start and (view[start - 1].isalpha() and view[start - 1].isascii()):
        return []
    first = lower[start]
    if match := _TWO_PARTS.match(lower, start):
        return [
            DatedSpan(Period(quarter=ORDINALS[match["one"]]), start, match.end("one")),
            DatedSpan(Period(quarter=ORDINALS[match["two"]]), match.start("two"), match.end()),
        ]
    if match := _FIRST.match(lower, start):
        return _ordinal_piece(lower, match)
    if (first in "hq" or lower.startswith(("fy", "cy"), start)) and (spans := read_short_period(view, start)):
        return spans
    if first in "fc":
        if match := _FISCAL_WORD.match(lower, start):
            year = full_year(match["year"])
            if plausible_year(year):
                until = full_year(match["until"]) if match["until"] else None
                return [DatedSpan(Period(year=year, until=until, fiscal=match["fiscal"] != "calendar"), start, match.end())]
        if match := _FISCAL_PART.match(lower, start):
            inner = _piece_at_digit(page, match.end()) if lower[match.end()].isdigit() else _piece_at_word(page, match.end())
            return [DatedSpan(_fiscal(span.period), start, span.end) for span in inner]
    if (match := _MONTH_FIRST.match(lower, start)) and _written_as_month(view, match):
        return _month_piece(page, match)
    return []


def _written_as_month(view: str, match: re.Match[str]) -> bool:
    """With a capital, or a word that is nothing but a month."""
    return view[match.start("month")].isupper() or match["month"] in _ONLY_MONTHS


def _fiscal(period: Period) -> Period:
    return Period(
        period.year, period.until, period.half, period.quarter, period.months, period.month, period.day, True, period.estimate
    )


def _ordinal_piece(lower: str, match: re.Match[str]) -> list[DatedSpan]:
    # The third quarter in a row is any.
    if lower.startswith((" in a row", " running", " in succession"), match.end()):
        return []
    name = match["n"]
    fiscal = bool(match["fiscal"])
    if match["count"]:
        count = _NUMBER.get(match["count"]) or int(match["count"])
        if name not in ("first", "1st") or not 1 <= count <= 12:
            return []
        return [
            DatedSpan(
                Period(months=count * 3 if match["unit"] == "quarters" else count, fiscal=fiscal), match.start(), match.end()
            )
        ]
    if name in ("final", "last"):
        if not lower.startswith(" of ", match.end()):
            return []
        number = 2 if match["half"] or match["half2"] else 4
    else:
        number = _HALVES.get(name) or ORDINALS.get(name) or int(name[0])
    if match["half"] or match["half2"]:
        return [DatedSpan(Period(half=number, fiscal=fiscal), match.start(), match.end())] if number <= 2 else []
    return [DatedSpan(Period(quarter=number, fiscal=fiscal), match.start(), match.end())]


def _month_piece(page: Page, match: re.Match[str]) -> list[DatedSpan]:
    name = match["month"]
    month = MONTHS[name]
    year = match["year"] or match["own"] or match["short"]
    if match["own"] and not plausible_year(int(match["own"])):
        return []
    if year or match["day"]:
        day = int(match["day"]) if match["day"] else None
        if day is not None and not 1 <= day <= 31:
            return []
        return [DatedSpan(Period(year=full_year(year) if year else None, month=month, day=day), match.start(), match.end())]
    if name in _NOT_MONTHS_ALONE:
        before = page.lower[max(0, match.start() - 12) : match.start()].replace("-", " ").split()
        if not before or (before[-1] not in _PREPOSITIONS and before[-1] not in MONTHS):
            return []
    end = match.start() + len(name)
    return [DatedSpan(Period(month=month), match.start(), end)]


def _joined(page: Page, spans: list[DatedSpan]) -> list[DatedSpan]:
    """A part of a year with the year beside it as one: "first half" + "of 2023", "2022" + "first quarter"."""
    if len(spans) != 1:
        return spans
    span = spans[0]
    for _ in range(2):
        match = _JOIN.match(page.view, span.end)
        if match is None or (match.group().startswith(",") and span.period.year is not None):
            return [span]
        place = match.end()
        if place >= len(page.view):
            return [span]
        if page.view[place].isdigit():
            following = _piece_at_digit(page, place)
        elif page.view[place] == "'":
            quoted = _QUOTED.match(page.view, place)
            following = [DatedSpan(Period(year=full_year(quoted["year"])), place, quoted.end())] if quoted else []
        else:
            following = _piece_at_word(page, place)
        merged = merge(span, following[0]) if len(following) == 1 else None
        if merged is None:
            return [span]
        span = merged
    return [span]
