"""The glossary held against parallel text: how often an accepted rendering answers each concept, and what stands there else."""

from __future__ import annotations

import enum
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit, TermLink
from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.fault import file_error
from bilingual_qa.engine.readings import Reading
from bilingual_qa.glossary import Concept
from bilingual_qa.model import FileError, Span
from bilingual_qa.text.fold import folded_chinese, lower

# From this part of the term's words on, a stretch is a literal translation of it.
_LITERAL = 0.5


class Evidence(enum.StrEnum):
    """Why a stretch of the target is taken for what stands in place of a term, the surest first."""

    LISTED = "listed as wrong"
    RIVAL = "right for another sense"
    ENGLISH = "left in English"
    LITERAL = "translates its words"
    UNEXPLAINED = "nothing else accounts for it"
    NONE = "nothing found"


class Example(msgspec.Struct, frozen=True):
    """A place where a term is used: the sentence of the source, and the part of the target that should translate it."""

    document: str
    unit: str
    source: str
    target: str


class Otherwise(msgspec.Struct, frozen=True):
    """What stands in place of accepted renderings, how often, on what evidence, and the first place."""

    text: str
    count: int
    evidence: Evidence
    example: Example


class ConceptAudit(msgspec.Struct, frozen=True):
    """One concept in the texts.

    `uses` are the places where its sense was decided, `undecided` those where its form stood and the cues left the sense open.
    A use is satisfied where an accepted rendering stands in its unit. `renderings` are those that stood there, with their
    counts; `otherwise` is what stands at the other uses, most frequent first.
    """

    concept: Concept
    uses: int
    satisfied: int
    undecided: int
    renderings: tuple[tuple[str, int], ...]
    otherwise: tuple[Otherwise, ...]

    @property
    def share(self) -> float:
        """The share of the uses that are satisfied."""
        return self.satisfied / self.uses if self.uses else 1.0


class Audit(msgspec.Struct, frozen=True):
    """All concepts that the texts use, the least satisfied first, and what could not be read."""

    units: int
    concepts: tuple[ConceptAudit, ...]
    errors: tuple[FileError, ...]


class _Open(msgspec.Struct, frozen=True):
    """A use without an accepted rendering: what may stand in its place, surest first."""

    candidates: tuple[tuple[str, Evidence], ...]
    example: Example


class _Tally:
    def __init__(self) -> None:
        self.uses: Counter[str] = Counter()
        self.undecided: Counter[str] = Counter()
        self.renderings: dict[str, Counter[str]] = defaultdict(Counter)
        self.open: dict[str, list[_Open]] = defaultdict(list)
        self.concepts: dict[str, Concept] = {}
        self.units = 0

    def add(self, note: AnalysedNote) -> None:
        for unit in note.units:
            self.units += 1
            for link in unit.term_links:
                if link.use.concept is None:
                    self._leave_open(link.use.candidates)
                else:
                    self._use(link, link.use.concept, unit)

    def _leave_open(self, candidates: Iterable[Concept]) -> None:
        for concept in candidates:
            self.concepts[concept.id] = concept
            self.undecided[concept.id] += 1

    def _use(self, link: TermLink, concept: Concept, unit: AnalysedUnit) -> None:
        self.concepts[concept.id] = concept
        self.uses[concept.id] += 1
        rendering = _rendering(link, concept, unit)
        if rendering is not None:
            self.renderings[concept.id][rendering] += 1
        else:
            candidates = tuple(dict.fromkeys(_candidates(link, concept, unit)))
            self.open[concept.id].append(_Open(candidates, _example(link, unit)))

    def result(self, errors: Sequence[FileError]) -> Audit:
        audits = [
            ConceptAudit(
                concept,
                self.uses[name],
                self.renderings[name].total(),
                self.undecided[name],
                tuple(self.renderings[name].most_common()),
                tuple(_otherwise(self.open[name])),
            )
            for name, concept in self.concepts.items()
        ]
        audits.sort(key=lambda audit: (audit.satisfied - audit.uses, audit.concept.id))
        return Audit(self.units, tuple(audits), tuple(errors))


def audit_glossary(checker: Checker, readings: Iterable[Reading]) -> Audit:
    """Every concept of the checker's glossary over the texts that are read.

    What cannot be read is an error of the audit, and the rest is still counted.
    """
    tally = _Tally()
    errors: list[FileError] = []
    for reading in readings:
        try:
            for note in reading.read(checker.configuration.locale, lambda: checker.patterns):
                tally.add(checker.analyse(note))
        except Exception as error:
            errors.append(file_error(error, reading.path))
    return tally.result(errors)


def _rendering(link: TermLink, concept: Concept, unit: AnalysedUnit) -> str | None:
    """The accepted rendering that answers a use; one that answers another use of the concept answers this one too."""
    if link.accepted is not None:
        return link.accepted.span.of(unit.target)
    if not link.wrong:
        for hit in unit.renderings:
            if hit.concept is concept and not hit.wrong:
                return hit.span.of(unit.target)
        if concept.may_stay:
            return _english(link, concept, unit)
    return None


def _example(link: TermLink, unit: AnalysedUnit) -> Example:
    span = link.use.span
    sentence = next((s for s in unit.source_sentences if s.contains(span)), span)
    return Example(unit.note.bitext.path, unit.id, sentence.of(unit.source), unit.expected(span).of(unit.target))


def _english(link: TermLink, concept: Concept, unit: AnalysedUnit) -> str | None:
    target = lower(unit.target)
    forms = (link.use.span.of(unit.source), *concept.forms)
    return next((form for form in forms if lower(form) in target), None)


def _candidates(link: TermLink, concept: Concept, unit: AnalysedUnit) -> Iterator[tuple[str, Evidence]]:
    for hit in link.wrong:
        yield hit.span.of(unit.target), Evidence.RIVAL if hit.rival else Evidence.LISTED
    if link.wrong:
        return
    english = _english(link, concept, unit)
    if english is not None:
        yield english, Evidence.ENGLISH
        return
    for stretch in unit.standing_instead(link.use.span):
        evidence = Evidence.LITERAL if stretch.literal >= _LITERAL else Evidence.UNEXPLAINED
        yield stretch.span.of(unit.target), evidence
        view = folded_chinese(stretch.span.of(unit.target))
        for start, end in unit.note.words.lexicon.words_of(view):
            if 1 < end - start < len(view):
                part = Span(stretch.span.start + start, stretch.span.start + end)
                yield part.of(unit.target), Evidence.UNEXPLAINED


def _otherwise(uses: Sequence[_Open]) -> list[Otherwise]:
    """What stands there, so that the fewest texts account for all uses: the text that is a candidate of most uses first.

    At equal counts the surer evidence, then the longer text.
    """
    rank = {evidence: number for number, evidence in enumerate(Evidence)}
    left = list(uses)
    found: list[Otherwise] = []
    while left:
        counts = Counter(text for use in left for text in {text for text, _ in use.candidates})
        if not counts:
            found.append(Otherwise("", len(left), Evidence.NONE, left[0].example))
            break
        surest: dict[str, Evidence] = {}
        for text, evidence in sorted((c for use in left for c in use.candidates), key=lambda c: rank[c[1]]):
            surest.setdefault(text, evidence)
        best = min(counts, key=lambda text: (-counts[text], rank[surest[text]], -len(text), text))
        mine: list[_Open] = []
        others: list[_Open] = []
        for use in left:
            (mine if any(text == best for text, _ in use.candidates) else others).append(use)
        found.append(Otherwise(best, len(mine), surest[best], mine[0].example))
        left = others
    return sorted(found, key=lambda o: -o.count)
