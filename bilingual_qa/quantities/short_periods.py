"""Periods that both languages write in digits and Latin letters: 1H23, Q2'24, FY24E, 2024/25, 2023-06-30."""

from __future__ import annotations

import re

import msgspec

from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.periods import full_year, plausible_year
from bilingual_qa.quantities.quantity import Kind, Period, Quantity

_YEAR = r"(?:(?P<year>\d{4}|\d{2})(?!\d|,\d|\.\d|%)(?P<estimate>[EFA](?![A-Za-z]))?)"
# 1H23, 2Q24E, 9M24, H1 2023, Q2'24. A space may stand before a full year only.
_FIGURE_FIRST = re.compile(
    rf"(?P<n>[1-4])(?P<unit>[Qq]|(?<=[12])[Hh])(?:(?:['/-]|FY|CY|-FY|/FY)?{_YEAR}(?![A-Za-z])|(?![A-Za-z0-9]))"
)
_MONTHS_FIRST = re.compile(rf"(?P<n>3|6|9|1[0-2]|[124578])[Mm](?:['/-]|FY|CY)?{_YEAR}(?![A-Za-z])")
# H100 and H200 are chips: fused behind a letter and a figure, a year of two digits is of 2010 to 2049.
_LETTER_FIRST = re.compile(
    rf"(?P<unit>[HhQq])(?P<n>[1-4])(?!0\d(?!\d))(?:(?:['/-]|FY|CY|/FY)?{_YEAR}(?![A-Za-z])|(?![A-Za-z0-9]))"
)
_FISCAL = re.compile(
    r"(?P<name>FY|CY|fy)[ -]?'?(?:(?P<month>\d{1,2})/(?P<ending>\d{4}|\d{2})|(?P<year>\d{4}|\d{2})(?:[/–-](?P<until>\d"
    r"{4}|\d{2})(?!\d))?)"
    r"(?!\d|,\d)(?P<estimate>[EFA](?![A-Za-z]))?(?![A-Za-z])"
)
_DAY = re.compile(r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?![\d%])")
_SPLIT = re.compile(r"(?P<year>\d{4})/(?P<until>\d{4}|\d{2})(?![\d%])(?P<estimate>[EFA](?![A-Za-z]))?")
_RANGE = re.compile(
    r"(?P<year>\d{4})[EFA]?(?P<mark> ?[-–—~] ?)(?P<until>\d{4}|\d{2})(?![\d%]|[.,]\d)(?P<estimate>[EFA](?![A-Za-z]))?"
)
_YEAR_ONLY = re.compile(r"(?P<year>\d{4})(?P<estimate>[EFA](?![A-Za-z]))?(?!\d|[.,]\d)")
_SHORT_YEAR = re.compile(r"(?P<year>[1-4]\d)(?P<estimate>[EF])(?![A-Za-z\d])")


class DatedSpan(msgspec.Struct, frozen=True):
    """A period and the stretch of text that names it."""

    period: Period
    start: int
    end: int


def read_short_period(view: str, start: int) -> list[DatedSpan]:
    """The period written in digits at `start`: one, two for a range of years, none where nothing of the kind begins.

    A bare year is not read here: whether 2,000-odd is a year depends on the language's context.
    """
    for pattern in (_FIGURE_FIRST, _LETTER_FIRST, _MONTHS_FIRST):
        if match := pattern.match(view, start):
            return [DatedSpan(_part(match), start, match.end())]
    if match := _FISCAL.match(view, start):
        return _fiscal(match)
    if match := _DAY.match(view, start):
        year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
        if plausible_year(year) and 1 <= month <= 12 and 1 <= day <= 31:
            return [DatedSpan(Period(year=year, month=month, day=day), start, match.end())]
    if match := _SPLIT.match(view, start):
        year, until = int(match["year"]), _second_year(match)
        if until == year + 1 and plausible_year(year):
            estimate = _estimate(match["estimate"])
            return [DatedSpan(Period(year=year, until=until, fiscal=True, estimate=estimate), start, match.end())]
    if match := _RANGE.match(view, start):
        year, until = int(match["year"]), _second_year(match)
        if plausible_year(year) and plausible_year(until) and year < until < year + 60:
            estimate = _estimate(match["estimate"])
            return [
                DatedSpan(Period(year=year, estimate=estimate), start, match.start("mark")),
                DatedSpan(Period(year=until, estimate=estimate), match.start("until"), match.end()),
            ]
    if match := _SHORT_YEAR.match(view, start):
        return [DatedSpan(Period(year=full_year(match["year"]), estimate=True), start, match.end())]
    return []


def read_year(view: str, start: int) -> DatedSpan | None:
    """A plausible year of four digits, with E, F or A for estimate or actual, that no decimals follow."""
    match = _YEAR_ONLY.match(view, start)
    if match is None or not plausible_year(int(match["year"])):
        return None
    return DatedSpan(Period(year=int(match["year"]), estimate=_estimate(match["estimate"])), start, match.end())


def _part(match: re.Match[str]) -> Period:
    number, year = int(match["n"]), match["year"]
    unit = match.groupdict().get("unit")
    common = Period(year=full_year(year) if year else None, estimate=_estimate(match["estimate"]), fiscal="FY" in match.group())
    if unit is None:
        return msgspec.structs.replace(common, months=number)
    if unit in "Hh":
        return msgspec.structs.replace(common, half=number) if number <= 2 else common
    return msgspec.structs.replace(common, quarter=number)


def _fiscal(match: re.Match[str]) -> list[DatedSpan]:
    fiscal, estimate = match["name"].lower() == "fy", _estimate(match["estimate"])
    if match["year"]:
        year = full_year(match["year"])
        if not match["until"]:
            return [DatedSpan(Period(year=year, fiscal=fiscal, estimate=estimate), match.start(), match.end())]
        until = full_year(match["until"])
        return _split_or_range(match, year, until, fiscal, estimate)
    month, ending = int(match["month"]), full_year(match["ending"])
    if full_year(f"{month:02d}") + 1 == ending:
        period = Period(year=ending - 1, until=ending, fiscal=fiscal, estimate=estimate)
    elif 1 <= month <= 12:
        period = Period(year=ending, month=month, fiscal=fiscal, estimate=estimate)
    else:
        return []
    return [DatedSpan(period, match.start(), match.end())]


def _split_or_range(match: re.Match[str], year: int, until: int, fiscal: bool, estimate: bool) -> list[DatedSpan]:
    if match.group()[match.start("until") - 1 - match.start()] == "/":
        return [DatedSpan(Period(year=year, until=until, fiscal=fiscal, estimate=estimate), match.start(), match.end())]
    return [
        DatedSpan(Period(year=year, fiscal=fiscal, estimate=estimate), match.start(), match.end("year")),
        DatedSpan(Period(year=until, fiscal=fiscal, estimate=estimate), match.start("until"), match.end()),
    ]


def _second_year(match: re.Match[str]) -> int:
    first, second = match["year"], match["until"]
    if len(second) == 4:
        return int(second)
    return int(first[:2]) * 100 + int(second) if second > first[2:] else (int(first[:2]) + 1) * 100 + int(second)


def _estimate(mark: str | None) -> bool:
    return mark in ("E", "F")


def merge(first: DatedSpan, second: DatedSpan) -> DatedSpan | None:
    """One period of a year and a part of a year that stand side by side; `None` where they do not complete each other."""
    a, b = first.period, second.period
    one_year = (a.year is None) != (b.year is None)
    parts = [p for p in (a, b) if p.half or p.quarter or p.months or p.month]
    if not one_year or len(parts) != 1:
        return None
    part = parts[0]
    year = a if a.year is not None else b
    if part.year is not None:
        return None
    return DatedSpan(
        Period(
            year=year.year,
            until=year.until,
            half=part.half,
            quarter=part.quarter,
            months=part.months,
            month=part.month,
            day=part.day,
            fiscal=a.fiscal or b.fiscal,
            estimate=a.estimate or b.estimate,
        ),
        first.start,
        second.end,
    )


def period_quantity(page: Page, span: DatedSpan) -> Quantity:
    """The quantity of a period: no value, and a date where it names a day."""
    kind = Kind.DATE if span.period.day is not None else Kind.PERIOD
    return Quantity(start=span.start, end=span.end, text=page.raw[span.start : span.end], kind=kind, period=span.period)
