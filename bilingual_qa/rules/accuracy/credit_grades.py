"""Credit ratings in letters and their outlooks, with the one before: to BBB from BBB+, 由BBB+下調至BBB.

English and Chinese as written, for letters in small are no rating.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.text.lazy_pattern import LazyPattern

_LETTERS = r"(?:AAA|AA|A|BBB|BB|B|CCC|CC)[+-]?|Aaa|(?:Aa|A|Baa|Ba|B|Caa)[123]|(?:tw|zh|cn)?A{1,3}[+-]?"
# What is thought of where a rating goes, in the two languages.
_OUTLOOKS = {
    "stable": "stable", "positive": "positive", "negative": "negative",
    "稳定": "stable", "穩定": "stable", "正面": "positive", "负面": "negative", "負面": "negative",
}  # fmt: skip
_END = "(?![A-Za-z0-9+*]|-[a-z])"
_ENGLISH_GRADE, _CHINESE_GRADE = (
    "|".join((_LETTERS, *(name for name in _OUTLOOKS if name.isascii() is ascii_only))) for ascii_only in (True, False)
)
_NOW, _BEFORE = (rf"(?<![A-Za-z])(?P<{name}>{_ENGLISH_GRADE}){_END}" for name in ("now", "before"))
_THEN_NOW, _THEN_BEFORE = (rf"(?<![A-Za-z])(?P<{name}>{_CHINESE_GRADE}){_END}" for name in ("now", "before"))
_QUOTES = "[「“\"'‘’”」]?"
_ENGLISH = (
    LazyPattern(rf"\bto {_QUOTES}{_NOW}{_QUOTES},? from {_QUOTES}{_BEFORE}"),
    LazyPattern(rf"\bfrom {_QUOTES}{_BEFORE}{_QUOTES},? to {_QUOTES}{_NOW}"),
)
_CHINESE = LazyPattern(rf"[由从從自]\s?{_QUOTES}{_THEN_BEFORE}{_QUOTES}[^，。；,;]{{0,10}}?[至到为為]\s?{_QUOTES}{_THEN_NOW}")


def exchanged_grades(unit: AnalysedUnit) -> Iterator[tuple[Span, Span, str]]:
    """The old and the new rating of the source, each with the Chinese that has them the other way round, and that put right."""
    if not any(mark in unit.target for mark in "由从從自"):
        return
    for pair in unit.firm_pairs:
        said = [match for pattern in _ENGLISH for match in pattern.finditer(pair.source.of(unit.source))]
        for source in said:
            for target in _CHINESE.finditer(pair.target.of(unit.target)):
                before, now = _grade(target["before"]), _grade(target["now"])
                turned = source["now"] == before != source["before"] == now
                if turned and not any(other["now"] == now for other in said):
                    yield _moved(source, pair.source.start), _moved(target, pair.target.start), _put_right(target)


def _grade(text: str) -> str:
    return _OUTLOOKS.get(text, text)


def _put_right(change: re.Match[str]) -> str:
    """由BBB+下調至BBB for 由BBB下調至BBB+."""
    text, start = change.group(), change.start()
    (first, second), (third, fourth) = change.span("before"), change.span("now")
    between = text[second - start : third - start]
    return text[: first - start] + change["now"] + between + change["before"] + text[fourth - start :]


def _moved(match: re.Match[str], by: int) -> Span:
    return Span(by + match.start(), by + match.end())
