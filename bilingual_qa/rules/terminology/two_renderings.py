"""TM301."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit, TermLink
from bilingual_qa.glossary import Concept
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Related, Severity, Side, Span
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.text.fold import folded_chinese


class _Place(msgspec.Struct, frozen=True):
    unit: AnalysedUnit
    link: TermLink
    span: Span


class TwoRenderings(NoteRule):
    """One term has two renderings in a note.

    Only terms of several words or abbreviations, in one sense; a short form of the other rendering (淨利 for 淨利潤) is no
    second rendering. Neutral where one of the two is the glossary's preferred rendering, since the other is then admitted beside
    it. The rarer one is marked; at a tie the one that the glossary does not prefer, then the first by code point.

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
        places: dict[str, dict[str, list[_Place]]] = defaultdict(lambda: defaultdict(list))
        concepts: dict[str, Concept] = {}
        for unit in note.units:
            for link in unit.term_links:
                concept = link.use.concept
                if concept is not None and link.accepted is not None and _specific(link.use.span.of(unit.source)):
                    concepts[concept.id] = concept
                    span = link.accepted.span
                    places[concept.id][folded_chinese(span.of(unit.target))].append(_Place(unit, link, span))
        for concept_id, by_rendering in places.items():
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
                interchangeable = text in preferred or ranked[0] in preferred
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


def _distinct(a: str, b: str) -> bool:
    """Whether two renderings are two names rather than a short and a long form: neither holds all characters of the other."""
    return not (set(a) <= set(b) or set(b) <= set(a))
