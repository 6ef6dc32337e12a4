"""Figures of the English that nobody means as they stand: typing errors of the author."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Span
from bilingual_qa.quantities import Quantity
from bilingual_qa.quantities.quantity import Period
from bilingual_qa.text.lazy_pattern import LazyPattern

_UNIT = r"(?=\s?(?:bn|mn|m|tn|k|million|billion|trillion|%|ppts?|bps|x)(?![A-Za-z]))"
_CURRENCY = r"(?:(?:US|HK|NT|S|A|C)?\$|RMB|CNY|HKD|USD|EUR|€|£|¥)\s?"
# Thousands that are no groups of three, two decimal points, a sign said twice.
_FIGURE = LazyPattern(
    rf"{_CURRENCY}\d{{1,3}}(?:,\d{{3}})*,(?:\d{{1,2}}|\d{{4,}})(?![\d,])"
    rf"|(?<![\d.,])\d{{1,3}},\d{{1,2}}(?:\.\d+)?(?![\d,]){_UNIT}"
    rf"|(?<![\d.])\d+\.\d+\.\d+{_UNIT}|{_CURRENCY}\d+\.\d+\.\d+|\d%%|\$\$\d"
    # A letter for a digit, a point too many, the currency or the unit said again.
    rf"|(?<![\dA-Za-z.,])\d+\.\.\d+|(?<![\dA-Za-z.,])\d+[Ol]\d*(?:\.\d+)?{_UNIT}|(?<![\dA-Za-z])\d+[.,]\d*[Ol]\d*{_UNIT}"
    r"|(?<![A-Za-z])(?P<code>US\$|HK\$|NT\$|RMB|CNY|HKD|USD)\s?(?P=code)\s?\d"
    r"|\d\s?(?P<scale>bn|mn|tn|million|billion|trillion)\s(?P=scale)(?![A-Za-z])"
)
# Without this there is none of them. Where one may begin is told at once, while they are tried one after the other.
_ODD_FIGURE = LazyPattern(
    r"(?=[,.\d%$RCHUn])(?:,(?!\d{3}(?!\d))\d|\.\d+\.\d|\d\.\.\d|%%|\$\$|\d[\d.,]*[Ol]|\$\s?(?:US|HK|NT)\$"
    r"|(?:RMB|CNY|HKD|USD)\s?[RCHU]|n\s(?:[bmt]n|[bmtr]+illion))"
)
# A year with a 29th of February, for dates without a year.
_LEAP_YEAR = 2024


def mistyped_figures(source: str, quantities: Sequence[Quantity]) -> list[Span]:
    """The figures that are none (4..0, 1,00 million, 1O%, HK$HK$3), then the dates that no calendar has."""
    found = [Span(*match.span()) for match in _FIGURE.finditer(source)] if _ODD_FIGURE.search(source) else []
    return found + [Span(figure.start, figure.end) for figure in quantities if figure.period and not _exists(figure.period)]


def without_mistyped(pairs: Sequence[FigurePair], mistyped: Sequence[Span]) -> tuple[FigurePair, ...]:
    """The pairs without those of mistyped figures, and without as many added figures, with which a translator mended them."""
    kept = [
        pair
        for pair in pairs
        if pair.source is None or not any(Span(pair.source.start, pair.source.end).overlaps(place) for place in mistyped)
    ]
    added = [pair for pair in kept if pair.relation is Relation.ADDED][: len(mistyped)]
    return tuple(pair for pair in kept if pair not in added)


def _exists(day: Period) -> bool:
    if day.month is None or day.day is None:
        return True
    try:
        datetime.date(day.year or _LEAP_YEAR, day.month, day.day)
    except ValueError:
        return False
    return True
