"""Grades of credit and outlooks that a change leads from and to, in the two languages: to BBB from BBB+, 由BBB+下調至BBB."""

from __future__ import annotations

import re

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.text.lazy_pattern import LazyPattern

# As Standard & Poor's, Fitch and the agencies of Taiwan and the Mainland write them, and as Moody's does. A bare A or B is a
# letter of anything, unless a grade stands beside it.
_GRADE = r"(?:(?:tw|cn)?(?:AAA|(?:A{1,2}|B{1,3}|CCC)[+-]?|CC)|Aaa|(?:Aa|A|Baa|Ba|B|Caa)[123])"
# What is thought of where a grade goes.
_OUTLOOKS = {"稳定": "stable", "正面": "positive", "负面": "negative"}
_QUOTED = "['\"“‘「『]?"
_ENGLISH = LazyPattern(
    rf"\b(?P<way>[Ff]rom|to) (?:an? |its )?{_QUOTED}(?P<grade>{_GRADE}|stable|positive|negative)(?![A-Za-z0-9+])"
)
_CHINESE = LazyPattern(
    rf"(?P<way>[由从自至到])(?:原来的|目前的|此前的)?{_QUOTED}(?P<grade>{_GRADE}|{'|'.join(_OUTLOOKS)})(?![A-Za-z0-9+])"
)
_FROM = frozenset(("from", "From", "由", "从", "自"))


class Change(msgspec.Struct, frozen=True):
    """The grades before and after a change, outlooks in English, each with its place, and the place of the whole."""

    before: str
    after: str
    span: Span
    places: tuple[Span, Span]


def exchanged_grades(unit: AnalysedUnit) -> tuple[Span, Span, str] | None:
    """Where a change of grade leads elsewhere in the translation, and the right Chinese for it.

    `None` where either side tells none or more than one.
    """
    if "from" not in unit.source_words:
        return None
    said = _change(_ENGLISH, unit.half_width_source)
    there = _change(_CHINESE, unit.plain_target) if said is not None else None
    if said is None or there is None or (said.before, said.after) == (there.before, there.after):
        return None
    right = unit.target
    written = [place.of(right) for place in there.places]
    if (said.after, said.before) == (there.before, there.after):
        written.reverse()
    elif not {said.before, said.after, there.before, there.after}.isdisjoint(_OUTLOOKS.values()):
        return None
    else:
        written = [said.before, said.after]
    for place, grade in sorted(zip(there.places, written, strict=True), reverse=True):
        right = right[: place.start] + grade + right[place.end :]
    return said.span, there.span, right[there.span.start : there.span.end + len(right) - len(unit.target)]


def _change(pattern: LazyPattern, text: str) -> Change | None:
    ways: dict[bool, list[re.Match[str]]] = {True: [], False: []}
    for match in pattern.finditer(text):
        ways[match["way"] in _FROM].append(match)
    if len(ways[True]) != 1 or len(ways[False]) != 1:
        return None
    before, after = ways[True][0], ways[False][0]
    if len(before["grade"]) == len(after["grade"]) == 1:
        return None
    span = Span(min(before.start(), after.start()), max(before.end(), after.end()))
    places = Span(*before.span("grade")), Span(*after.span("grade"))
    return Change(_grade(before), _grade(after), span, places)


def _grade(match: re.Match[str]) -> str:
    return _OUTLOOKS.get(match["grade"], match["grade"])
