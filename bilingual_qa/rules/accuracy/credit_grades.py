"""Credit ratings in letters, with the one before: to BBB from BBB+, 由BBB+下調至BBB.

English and Chinese as written, for letters in small are no rating.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.text.lazy_pattern import LazyPattern

_GRADE = r"(?:AAA|AA|A|BBB|BB|B|CCC|CC)[+-]?|Aaa|(?:Aa|A|Baa|Ba|B|Caa)[123]|(?:tw|zh|cn)?A{1,3}[+-]?"
_END = "(?![A-Za-z0-9+*]|-[a-z])"
_NOW, _BEFORE = rf"(?<![A-Za-z])(?P<now>{_GRADE}){_END}", rf"(?<![A-Za-z])(?P<before>{_GRADE}){_END}"
_QUOTES = "[「“\"'‘’”」]?"
_ENGLISH = (
    LazyPattern(rf"\bto {_QUOTES}{_NOW}{_QUOTES},? from {_QUOTES}{_BEFORE}"),
    LazyPattern(rf"\bfrom {_QUOTES}{_BEFORE}{_QUOTES},? to {_QUOTES}{_NOW}"),
)
_CHINESE = LazyPattern(rf"[由从從自]\s?{_QUOTES}{_BEFORE}{_QUOTES}[^，。；,;]{{0,10}}?[至到为為]\s?{_QUOTES}{_NOW}")


def exchanged_grades(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """The old and the new rating of the source, each with the Chinese that has them the other way round."""
    if not any(mark in unit.target for mark in "由从從自"):
        return
    for pair in unit.firm_pairs:
        said = [match for pattern in _ENGLISH for match in pattern.finditer(pair.source.of(unit.source))]
        for source in said:
            for target in _CHINESE.finditer(pair.target.of(unit.target)):
                turned = source["now"] == target["before"] != source["before"] == target["now"]
                if turned and not any(other["now"] == target["now"] for other in said):
                    yield _moved(source, pair.source.start), _moved(target, pair.target.start)


def _moved(match: re.Match[str], by: int) -> Span:
    return Span(by + match.start(), by + match.end())
