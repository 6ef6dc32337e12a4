"""A glossary made ready for reading text: the matchers over its forms and renderings."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from bilingual_qa.glossary.concept import Concept, Glossary, Name, Rendering
from bilingual_qa.glossary.inflection import surfaces
from bilingual_qa.glossary.load import load_glossary
from bilingual_qa.glossary.matcher import (
    ChineseMatcher,
    EnglishMatcher,
    Table,
    chinese_table,
    english_table,
)
from bilingual_qa.glossary.senses import NoteText, TermPlace, favoured, plain, vetoed
from bilingual_qa.glossary.uncollected import uncollected
from bilingual_qa.model import Span
from bilingual_qa.text.fold import folded_chinese, half_width
from bilingual_qa.text.script import latin_words
from bilingual_qa.text.spacing import closed_up


class RenderingHit(msgspec.Struct, frozen=True, gc=False):
    """A rendering of a concept found in Chinese text. `wrong`: it is known to be wrong for that concept."""

    span: Span
    concept: Concept
    rendering: Rendering
    wrong: bool


class NameHit(msgspec.Struct, frozen=True, gc=False):
    """A name found in a text. `wrong`: in a rendering that is known to be wrong for it."""

    span: Span
    name: Name
    wrong: bool = False


class ConceptUse(msgspec.Struct, frozen=True, gc=False):
    """A term of the glossary in English text. `concept` is its sense, or `None` while undecided among `candidates`.

    Of an undecided one, `tied` are the candidates for which cues speak alike, and `open` those that no cue vetoes and that have
    wrong renderings which need no cue.
    """

    span: Span
    form: str
    concept: Concept | None
    candidates: tuple[Concept, ...]
    tied: tuple[Concept, ...] = ()
    open: tuple[Concept, ...] = ()


class Tables(msgspec.Struct, frozen=True, array_like=True):
    """The surfaces of a glossary as the matchers need them, so that a cache can keep them.

    English surfaces belong to the entries by number, names numbered after the concepts. Chinese ones belong to twice the
    number of an entry as a right rendering, to one more as a wrong one. `latin` are the Latin words of all terms, in lower case.
    """

    english: Table
    chinese: Table
    latin: str


class _Owners(NamedTuple):
    """The concepts, with the rendering and whether it is wrong, and the names, with whether it is wrong, of a Chinese surface."""

    concepts: list[tuple[Concept, Rendering, bool]]
    names: list[tuple[Name, bool]]


class Termbase:
    """The glossary with its matchers. Building costs the inflection of every form: keep one for a run.

    Args:
        glossary: what to match.
        tables: its surfaces; made if not given (a cache gives them).
    """

    def __init__(self, glossary: Glossary, tables: Tables | None = None) -> None:
        self.glossary = glossary
        self.tables = tables or make_tables(glossary)
        self._split = len(glossary.concepts)
        # What has been looked up, by the number of the Chinese surface: a vocabulary.
        self._owners: dict[int, _Owners] = {}

    # Building a matcher costs a tenth of a second: a run of rules that need no terms builds none.
    @functools.cached_property
    def _english(self) -> EnglishMatcher:
        return EnglishMatcher(self.tables.english, names_from=self._split)

    @functools.cached_property
    def _chinese(self) -> ChineseMatcher:
        return ChineseMatcher(self.tables.chinese)

    def homographs(self, form: str) -> tuple[Concept, ...]:
        """The concepts that have this form, as written."""
        owners = (self.glossary.concepts[entry] for entry in self._english.entries_of(form) if entry < self._split)
        return tuple(concept for concept in owners if form in concept.forms)

    def name(self, form: str) -> Name | None:
        """The first name with this Latin form, as written."""
        owners = (self.glossary.names[e - self._split] for e in self._english.entries_of(form) if e >= self._split)
        return next((name for name in owners if form in name.forms), None)

    def subjects(self, words: str) -> frozenset[str]:
        """The subjects of the concepts and names that are just these English words, inflected or not."""
        entries = [entry for hit in self._english.hits(words) if len(hit.span) == len(words) for entry in hit.entries]
        concepts = {self.glossary.concepts[entry].subject for entry in entries if entry < self._split}
        return frozenset(
            concepts | {Path(self.glossary.names[e - self._split].place.path).stem for e in entries if e >= self._split}
        )

    def read_english(self, text: str, sentences: Sequence[Span], note: NoteText) -> tuple[list[ConceptUse], list[NameHit]]:
        """The concepts and names that an English text uses, each in order; a longer term hides the shorter in it."""
        uses, names = [], []
        # Cues are written with the marks of ASCII.
        text = half_width(text)
        plain_text = plain(text)
        for hit in self._english.hits(text):
            candidates = tuple(self.glossary.concepts[entry] for entry in hit.entries if entry < self._split)
            names += [NameHit(hit.span, self.glossary.names[e - self._split]) for e in hit.entries if e >= self._split]
            if candidates:
                sentence = next((s for s in sentences if s.contains(hit.span)), Span(0, len(text)))
                place = TermPlace(text, plain_text, hit.span, sentence, note)
                meant = favoured(candidates, place)
                if len(meant) == 1:
                    uses.append(ConceptUse(hit.span, hit.written, meant[0], candidates))
                else:
                    open_ = tuple(c for c in candidates if _needs_no_cue(c) and not vetoed(c, place))
                    uses.append(ConceptUse(hit.span, hit.written, None, candidates, meant, open_))
        return uses, names

    def read_chinese(self, text: str) -> tuple[list[RenderingHit], list[NameHit]]:
        """Every rendering and name that stands in a Chinese text, overlapping ones included, in order."""
        renderings: list[RenderingHit] = []
        names: list[NameHit] = []
        for hit in self._chinese.hits(text):
            owners = self._owners.get(hit.surface) or self._owners_of(hit.surface)
            span = hit.span
            for concept, rendering, wrong in owners.concepts:
                renderings.append(RenderingHit(span, concept, rendering, wrong))
            for name, wrong in owners.names:
                names.append(NameHit(span, name, wrong))
        return renderings, names

    def _owners_of(self, surface: int) -> _Owners:
        automaton = self._chinese.automaton
        owners = self._owners[surface] = _Owners([], [])
        for owner in automaton.entries(surface):
            number, wrong = owner >> 1, bool(owner & 1)
            if number < self._split:
                concept = self.glossary.concepts[number]
                owners.concepts.append((concept, _rendering(concept, automaton.surface(surface), wrong), wrong))
            else:
                owners.names.append((self.glossary.names[number - self._split], wrong))
        return owners

    def knows_latin(self, word: str) -> bool:
        """Whether a Latin word (in any case) is part of a form or right rendering of the glossary."""
        return word.lower() in self._latin_words

    @functools.cached_property
    def _latin_words(self) -> frozenset[str]:
        return frozenset(self.tables.latin.split(" "))


def _needs_no_cue(concept: Concept) -> bool:
    return any(rendering.without_cue for rendering in concept.wrong)


@uncollected()
def make_tables(glossary: Glossary) -> Tables:
    """All surfaces of a glossary: English forms with their inflections and names; Chinese renderings, right and wrong."""
    concepts, names = glossary.concepts, glossary.names
    forms = ((s, n) for n, concept in enumerate(concepts) for form in concept.forms for s in surfaces(form, concept.pos))
    named = ((form, n) for n, name in enumerate(names, len(concepts)) for form in name.forms)
    english = english_table(itertools.chain(forms, named))
    entries: list[Concept | Name] = [*concepts, *names]
    chinese = chinese_table(_chinese_surfaces(entries))
    right = (rendering.text for entry in entries for rendering in entry.preferred + entry.admitted)
    # The same few words stand in most terms.
    words = set(f"{english.surfaces} {' '.join(right)}".lower().split())
    latin = sorted(set(latin_words(" ".join(words))))
    return Tables(english, chinese, " ".join(latin))


def _chinese_surfaces(entries: Sequence[Concept | Name]) -> Iterator[tuple[str, int]]:
    for number, entry in enumerate(entries):
        first = entry.preferred[0].text if entry.preferred else ""
        for rendering in entry.preferred:
            # Where Taiwan writes what Hong Kong does, once is enough.
            if not rendering.derived or rendering.text != first:
                yield closed_up(rendering.text), 2 * number
        for rendering in entry.admitted:
            yield closed_up(rendering.text), 2 * number
        for rendering in entry.wrong:
            yield closed_up(rendering.text), 2 * number + 1


def _rendering(concept: Concept, surface: str, wrong: bool) -> Rendering:
    """The first rendering of a concept that is this surface in the view of Chinese."""
    renderings = concept.wrong if wrong else concept.preferred + concept.admitted
    same = (r for r in renderings if r.text == surface or folded_chinese(closed_up(r.text)) == surface)
    return next(same, renderings[0])


def open_termbase(paths: Sequence[Path], *, known_wrong: bool = True, cache: Path | None = None) -> Termbase:
    """The termbase of the given files and folders, in rising precedence.

    Args:
        paths: glossary files and folders.
        known_wrong: `False` ignores the column `wrong`.
        cache: a folder for the compiled glossary; `None` compiles each time.

    Raises:
        CheckError: a file cannot be read, or a row is faulty.
    """
    from bilingual_qa.glossary.compiled import load_compiled

    if cache is not None:
        return Termbase(*load_compiled(paths, known_wrong=known_wrong, cache=cache))
    return Termbase(load_glossary(paths, known_wrong=known_wrong))
