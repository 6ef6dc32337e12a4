"""Terms that lost what narrows them in the target (reverse repo as 回購), or were given it (interest income as 淨利息收入)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Hints, Triggers
from bilingual_qa.glossary import Concept
from bilingual_qa.model import Span
from bilingual_qa.rules.accuracy.narrowing_words import NARROWINGS, Narrowing
from bilingual_qa.text.fold import half_width, lower, simplified

_WORD = re.compile("[a-z]+")
# What joins a piece to the rest of a rendering.
_JOINT = "的之"
# What is left of a term must be so long: any text has an element of one character.
_LEAST_ENGLISH, _LEAST_CHINESE = 4, 2
# What is left over beside a narrowing word that is taken out.
_SPARE = re.compile(r"^(?:[ -]|(?:of|the|its)\b)+|[ -]+$")
_CLAUSE_EDGE = re.compile(r"[，,。;；\n]")


class Widened(msgspec.Struct, frozen=True):
    """A term that lost its narrowing word: where it stands in the source, what stands in the target, and what should."""

    source: Span
    target: Span
    concept: Concept


class _Narrower(msgspec.Struct, frozen=True):
    """A form of a concept as a narrowing word and the rest, with its renderings without the piece, longest first."""

    narrowing: Narrowing
    form: str
    rest: str
    renderings: tuple[str, ...]


class NarrowerTerms:
    """Reads the terms of a glossary, as they come up, as a wider term with a narrowing word; keeps what it has read."""

    def __init__(self) -> None:
        self._by_english = Triggers(NARROWINGS, lambda narrowing: narrowing.beginnings)
        added = [narrowing for narrowing in NARROWINGS if narrowing.english_also is not None]
        self._by_chinese = Hints(added, lambda narrowing: narrowing.chinese.literals)
        self._read: dict[str, tuple[Concept, tuple[_Narrower, ...]]] = {}

    def widened(self, unit: AnalysedUnit) -> Iterator[Widened]:
        """The terms of a unit for which the target has a rendering without its narrowing piece, and nothing that says that."""
        called = self._by_english.of(unit.source_words)
        open_links = [link for link in unit.term_links if link.accepted is None] if called else []
        if not open_links:
            return
        stand = {hit.concept.id for hit in unit.renderings if not hit.wrong}
        for link in open_links:
            concepts = [link.use.concept] if link.use.concept else list(link.use.candidates)
            written = link.use.span.of(unit.plain_source)
            if not any(concept.id in stand for concept in concepts) and any(n.english.search(written) for n in called):
                found = ((place, concept) for concept in concepts for place in self._left_of(concept, unit, link.use.span))
                for place, concept in found:
                    yield Widened(link.use.span, place, concept)
                    break

    def narrowed(self, unit: AnalysedUnit) -> Iterator[tuple[Span, str]]:
        """The renderings in a unit's target of terms whose wider fellow the source has, and the name of what narrows them."""
        target = unit.lower_plain_target
        called = [n for n in self._by_chinese.of(target) if n.english_also and not n.english_also.search(unit.plain_source)]
        if not called:
            return
        used = {concept.id for use in unit.uses for concept in use.candidates}
        own = [link.accepted.span for link in unit.term_links if link.accepted]
        told: list[Span] = []
        for narrowing in called:
            edges = {edge for match in narrowing.chinese.finditer(target) for edge in match.span()}
            at_edge = [hit for hit in unit.renderings if not hit.wrong and (hit.span.start in edges or hit.span.end in edges)]
            for hit in sorted(at_edge, key=lambda hit: -len(hit.span)):
                if (
                    hit.concept.id in used
                    or any(hit.span.overlaps(other) for other in told)
                    or any(span.contains(hit.span) and (narrowing.implied or span != hit.span) for span in own)
                    or not self._has_wider(hit.concept, narrowing, hit.span.of(target), unit)
                    or unit.cuts_word(hit.span)
                ):
                    continue
                told.append(hit.span)
                yield hit.span, narrowing.name

    def _left_of(self, concept: Concept, unit: AnalysedUnit, use: Span) -> Iterator[Span]:
        """Where the target has a rendering of a concept without its narrowing piece, and nothing in the clause says that."""
        target, window, written = unit.lower_plain_target, unit.expected(use), use.of(unit.plain_source)
        own = [link.accepted.span for link in unit.term_links if link.accepted]
        for narrower in self._narrower(concept):
            for rendering in narrower.renderings if narrower.narrowing.english.search(written) else ():
                at = target.find(rendering, window.start, window.end)
                place = Span(at, at + len(rendering))
                if (
                    at >= 0
                    and not any(span.overlaps(place) for span in own)
                    and not narrower.narrowing.chinese_also.search(_beside(target, place))
                    and not unit.cuts_word(place)
                ):
                    yield place

    def _has_wider(self, concept: Concept, narrowing: Narrowing, rendering: str, unit: AnalysedUnit) -> bool:
        """Whether the source has a form of a concept but for its narrowing word, and the note has none with it."""
        forms = [narrower for narrower in self._narrower(concept) if narrower.narrowing is narrowing]
        if not forms or not _without(narrowing, rendering):
            return False
        note = lower(unit.note.source_text.text)
        wider = any(
            re.search(rf"\b{re.escape(narrower.rest)}", unit.plain_source)
            for narrower in forms
            if narrowing.implied is None or not narrowing.implied.match(narrower.rest)
        )
        return wider and not any(narrower.form in note for narrower in forms)

    def _narrower(self, concept: Concept) -> Sequence[_Narrower]:
        known = self._read.get(concept.id)
        if known is None or known[0] is not concept:
            known = self._read[concept.id] = concept, tuple(self._forms(concept))
        return known[1]

    def _forms(self, concept: Concept) -> Iterator[_Narrower]:
        accepted: list[str] = []
        for form in map(lower, concept.forms):
            for narrowing in self._by_english.of(frozenset(_WORD.findall(form))):
                match = narrowing.english.search(form)
                rest = match and _SPARE.sub("", f"{form[: match.start()].rstrip()} {form[match.end() :].lstrip(' -')}")
                if not rest or len(rest) < _LEAST_ENGLISH:
                    continue
                accepted = accepted or [lower(half_width(simplified(rendering.text))) for rendering in concept.accepted]
                left = {_without(narrowing, rendering) for rendering in accepted} - {""}
                yield _Narrower(narrowing, form, rest, tuple(sorted(left, key=lambda text: (-len(text), text))))


def _without(narrowing: Narrowing, rendering: str) -> str:
    """A rendering without the piece that it begins or ends with; empty where it has none, or next to nothing else."""
    left = ""
    for match in narrowing.chinese.finditer(rendering):
        if match.start() == 0:
            left = rendering[match.end() :].lstrip(_JOINT)
        elif match.end() == len(rendering):
            left = rendering[: match.start()].rstrip(_JOINT)
    return left if len(left) >= _LEAST_CHINESE else ""


def _beside(text: str, place: Span) -> str:
    """The clause around a place of the target, without what stands there."""
    start = max((match.end() for match in _CLAUSE_EDGE.finditer(text, 0, place.start)), default=0)
    end = _CLAUSE_EDGE.search(text, place.end)
    return f"{text[start : place.start]}\n{text[place.end : end.start() if end else len(text)]}"
