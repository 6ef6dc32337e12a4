"""TM301."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit, TermLink
from bilingual_qa.glossary import Concept
from bilingual_qa.glossary.matcher import english_view
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Related, Severity, Side, Span
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.text.fold import folded_chinese, lower

_NAME_GOES_ON = re.compile(r" [A-Z][a-z]+")
_NAME_BEFORE = re.compile(r"[a-z,] (?:[A-Z][a-z]+ )+$")


class _Place(msgspec.Struct, frozen=True):
    unit: AnalysedUnit
    link: TermLink
    span: Span


class TwoRenderings(NoteRule):
    """One term has two renderings in a note.

    Only terms of several words or abbreviations, in one sense; a short form of the other rendering (淨利 for 淨利潤) is no
    second rendering. Minor where the two are nearly the same words, as two names of one thing are; neutral where they are
    not (樓市 beside 物業市場 is good style), and where one is the glossary's preferred rendering, since the other is then
    admitted beside it. The rarer one is marked; at a tie the one that the glossary does not prefer, then the first by code
    point.

    ## Why is this bad?
    The reader takes two names for two things.

    ## Example
    ```
    It sells text-to-image tools. | Text-to-image demand rose.
    公司銷售文本生成圖像工具。 | [文字生成圖像]需求上升。
    ```

    ## Write instead
    One rendering throughout, the glossary's preferred one where there is no other custom.
    """

    code = "TM301"
    name = "two-renderings"
    mqm = MqmType.INCONSISTENT_USE
    severity = Severity.MINOR

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each place of the rarer rendering."""
        places: dict[tuple[str, str], dict[str, list[_Place]]] = defaultdict(lambda: defaultdict(list))
        concepts: dict[str, Concept] = {}
        for unit in note.units:
            for link in unit.term_links:
                concept, span = link.use.concept, link.use.span
                if concept is None or link.accepted is None or not _specific(span.of(unit.source)) or _in_name(span, unit.source):
                    continue
                concepts[concept.id] = concept
                found = link.accepted.span
                form = lower(english_view(span.of(unit.source))).removesuffix("s")
                places[concept.id, form][folded_chinese(found.of(unit.target))].append(_Place(unit, link, found))
        for (concept_id, _), by_rendering in places.items():
            yield from self._compare(concepts[concept_id], by_rendering)

    def _compare(self, concept: Concept, by_rendering: dict[str, list[_Place]]) -> Iterator[Finding]:
        preferred = {folded_chinese(rendering.text) for rendering in concept.preferred}
        later_first = sorted(by_rendering, reverse=True)
        ranked = sorted(later_first, key=lambda text: (-len(by_rendering[text]), text not in preferred))
        if len(ranked) < 2:
            return
        main = by_rendering[ranked[0]][0]
        for text in ranked[1:]:
            if text in ranked[0] or ranked[0] in text or not _distinct(text, ranked[0]):
                continue
            for place in by_rendering[text]:
                other = main.span.of(main.unit.target)
                message = Message.of(
                    "two-renderings",
                    term=place.link.use.span.of(place.unit.source),
                    this=place.span.of(place.unit.target),
                    other=other,
                )
                interchangeable = text in preferred or ranked[0] in preferred or not _alike(text, ranked[0])
                yield self.finding(
                    place.unit,
                    message,
                    source=(place.link.use.span,),
                    target=(place.span,),
                    severity=Severity.NEUTRAL if interchangeable else self.severity,
                    confidence=Confidence.MEDIUM,
                    suggestions=tuple(dict.fromkeys((concept.suggestions(place.unit.locale)[0], other))),
                    related=(Related(main.unit.id, Side.TARGET, main.span, message),),
                    concept=concept.id,
                )


def _specific(term: str) -> bool:
    return " " in term or "-" in term or sum(char.isupper() for char in term) >= 2


def _in_name(term: Span, source: str) -> bool:
    """Whether the term is part of a longer proper name (Currency Board Sub-Committee), which has a rendering of its own."""
    if not term.of(source)[0].isupper():
        return False
    return bool(_NAME_GOES_ON.match(source, term.end) or (" " in term.of(source) and _NAME_BEFORE.search(source, 0, term.start)))


def _distinct(a: str, b: str) -> bool:
    """Whether two renderings are two names rather than a short and a long form: neither holds all characters of the other."""
    return not (set(a) <= set(b) or set(b) <= set(a))


def _alike(a: str, b: str) -> bool:
    """Whether two renderings differ in a word only: half of the characters in common, and at most one more in either."""
    return abs(len(a) - len(b)) <= 1 and 2 * len(set(a) & set(b)) >= max(len(set(a)), len(set(b)))
