"""TM301."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.glossary import Concept
from bilingual_qa.glossary.matcher import english_view
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Related, Severity, Side, Span
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.text.fold import folded_chinese, lower

# Two parts or more, none of them a figure: text-to-image, but not 10-year.
_COMPOUND = re.compile(r"(?<![A-Za-z0-9-])[A-Za-z]{3,}(?:-[A-Za-z]+)*-[A-Za-z]{3,}(?![A-Za-z0-9-])")
# Shorter ones are everyday words, of which good style has many: 長期 and 長線.
_LEAST_CHARACTERS = 3
_NAME_GOES_ON = re.compile(r" [A-Z][a-z]+")
_NAME_BEFORE = re.compile(r"[a-z,] (?:[A-Z][a-z]+ )+$")


class _Place(msgspec.Struct, frozen=True):
    """A term and its rendering."""

    unit: AnalysedUnit
    term: Span
    rendering: Span


class TwoRenderings(NoteRule):
    """One term has two renderings in a note.

    Only terms of several words or abbreviations, in one sense; a short form of the other rendering (淨利 for 淨利潤) is no
    second rendering. Minor where the two are nearly the same words, as two names of one thing are; neutral where they are
    not (樓市 beside 物業市場 is good style), and where one is the glossary's preferred rendering, since the other is then
    admitted beside it. Compounds with hyphens that no glossary has count too, where a word-for-word rendering stands. The
    rarer one is marked; at a tie the one that the glossary does not prefer, then the first by code
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
        for concept, places in (*_of_concepts(note), *_of_phrases(note)):
            if len(places) < 2:
                continue
            by_rendering: dict[str, list[_Place]] = defaultdict(list)
            for place in places:
                by_rendering[folded_chinese(place.rendering.of(place.unit.target))].append(place)
            if len(by_rendering) > 1:
                yield from self._compare(concept, by_rendering)

    def _compare(self, concept: Concept | None, by_rendering: dict[str, list[_Place]]) -> Iterator[Finding]:
        preferred = {folded_chinese(rendering.text) for rendering in concept.preferred} if concept else set()
        later_first = sorted(by_rendering, reverse=True)
        ranked = sorted(later_first, key=lambda text: (-len(by_rendering[text]), text not in preferred))
        main = by_rendering[ranked[0]][0]
        other = main.rendering.of(main.unit.target)
        for text in ranked[1:]:
            if text in ranked[0] or ranked[0] in text or not _distinct(text, ranked[0]):
                continue
            interchangeable = text in preferred or ranked[0] in preferred or not _alike(text, ranked[0])
            for place in by_rendering[text]:
                term = place.term.of(place.unit.source)
                message = Message.of("two-renderings", term=term, this=place.rendering.of(place.unit.target), other=other)
                best = (concept.suggestions(place.unit.locale)[0], other) if concept else (other,)
                yield self.finding(
                    place.unit,
                    message,
                    source=(place.term,),
                    target=(place.rendering,),
                    severity=Severity.NEUTRAL if interchangeable else self.severity,
                    confidence=Confidence.MEDIUM if concept else Confidence.LOW,
                    suggestions=tuple(dict.fromkeys(best)),
                    related=(Related(main.unit.id, Side.TARGET, main.rendering, message),),
                    concept=concept.id if concept else _form(term),
                )


def _of_concepts(note: AnalysedNote) -> Iterator[tuple[Concept, list[_Place]]]:
    """The uses of each concept under one form, where they have an accepted rendering."""
    places: dict[tuple[str, str], list[_Place]] = defaultdict(list)
    concepts: dict[str, Concept] = {}
    links = [(unit, link) for unit in note.units for link in unit.term_links if link.use.concept and link.accepted]
    often = Counter(link.use.concept.id for _, link in links if link.use.concept)
    for unit, link in links:
        concept, span = link.use.concept, link.use.span
        if concept is None or link.accepted is None or often[concept.id] < 2:
            continue
        if _specific(span.of(unit.source)) and not _in_name(span, unit.source):
            concepts[concept.id] = concept
            places[concept.id, _form(span.of(unit.source))].append(_Place(unit, span, link.accepted.span))
    for (concept_id, _), found in places.items():
        yield concepts[concept_id], found


def _of_phrases(note: AnalysedNote) -> Iterator[tuple[None, list[_Place]]]:
    """The compounds with hyphens that stand in several units and in no glossary, where a word-for-word rendering stands."""
    uses: dict[str, list[tuple[AnalysedUnit, Span]]] = defaultdict(list)
    for unit in note.units:
        compounds = [] if unit.table or "-" not in unit.source else list(_COMPOUND.finditer(unit.source))
        for match in compounds:
            span = Span(*match.span())
            known = itertools.chain((use.span for use in unit.uses), (hit.span for hit in unit.source_names))
            if not any(span.overlaps(other) for other in known):
                uses[_form(match.group())].append((unit, span))
    for found in uses.values():
        if len(found) > 1:
            yield None, [place for unit, span in found for place in _word_for_word(unit, span)]


def _word_for_word(unit: AnalysedUnit, term: Span) -> Iterator[_Place]:
    """The place of the only stretch that translates every word of the term."""
    whole = [stretch.span for stretch in unit.standing_instead(term) if stretch.literal == 1]
    if len(whole) == 1 and len(whole[0]) >= _LEAST_CHARACTERS:
        yield _Place(unit, term, whole[0])


def _form(term: str) -> str:
    return lower(english_view(term)).removesuffix("s")


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
