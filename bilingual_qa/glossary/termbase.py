"""A glossary made ready for reading text: the matchers over its forms and renderings."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import msgspec

from bilingual_qa.glossary.concept import Concept, Glossary, Name, Rendering
from bilingual_qa.glossary.inflection import surfaces
from bilingual_qa.glossary.load import load_glossary
from bilingual_qa.glossary.matcher import (
    ChineseMatcher,
    ChineseTable,
    EnglishMatcher,
    EnglishTable,
    chinese_table,
    english_table,
)
from bilingual_qa.glossary.senses import NoteText, decide
from bilingual_qa.model import Span


class RenderingHit(msgspec.Struct, frozen=True):
    """A rendering of a concept found in Chinese text. `wrong`: it is known to be wrong for that concept."""

    span: Span
    concept: Concept
    rendering: Rendering
    wrong: bool


class NameHit(msgspec.Struct, frozen=True):
    """A name found in a text. `wrong`: in a rendering that is known to be wrong for it."""

    span: Span
    name: Name
    wrong: bool = False


class ConceptUse(msgspec.Struct, frozen=True):
    """A term of the glossary in English text. `concept` is its sense, or `None` while undecided among `candidates`."""

    span: Span
    form: str
    concept: Concept | None
    candidates: tuple[Concept, ...]


class Tables(msgspec.Struct):
    """The surfaces of a glossary as the matchers need them, so that a cache can keep them."""

    english: EnglishTable
    chinese: ChineseTable


class Termbase:
    """The glossary with its matchers. Building costs the inflection of every form: keep one for a run.

    Args:
        glossary: what to match.
        tables: its surfaces; made if not given (a cache gives them).
    """

    def __init__(self, glossary: Glossary, tables: Tables | None = None) -> None:
        self.glossary = glossary
        self._tables = tables or make_tables(glossary)
        self._split = len(glossary.concepts)
        self._english = EnglishMatcher(self._tables.english, names_from=self._split)
        self._chinese = ChineseMatcher(self._tables.chinese)
        self._renderings = _renderings(glossary)
        self._by_form: dict[str, list[Concept]] = defaultdict(list)
        for concept in glossary.concepts:
            for form in concept.forms:
                self._by_form[form].append(concept)
        self._names = {form: name for name in reversed(glossary.names) for form in name.forms}
        self._by_id = {concept.id: concept for concept in glossary.concepts}

    def concept(self, concept_id: str) -> Concept | None:
        """The concept with this id."""
        return self._by_id.get(concept_id)

    def homographs(self, form: str) -> tuple[Concept, ...]:
        """The concepts that have this form, as written."""
        return tuple(self._by_form.get(form, ()))

    def name(self, form: str) -> Name | None:
        """The name with this Latin form, as written."""
        return self._names.get(form)

    def read_english(self, text: str, sentences: Sequence[Span], note: NoteText) -> tuple[list[ConceptUse], list[NameHit]]:
        """The concepts and names that an English text uses, each in order; a longer term hides the shorter in it."""
        uses, names = [], []
        for hit in self._english.hits(text):
            candidates = tuple(self.glossary.concepts[entry] for entry in hit.entries if entry < self._split)
            names += [NameHit(hit.span, self.glossary.names[e - self._split]) for e in hit.entries if e >= self._split]
            if candidates:
                sentence = next((s for s in sentences if s.contains(hit.span)), Span(0, len(text)))
                concept = decide(candidates, text, hit.span, sentence, note)
                uses.append(ConceptUse(hit.span, hit.written, concept, candidates))
        return uses, names

    def read_chinese(self, text: str) -> tuple[list[RenderingHit], list[NameHit]]:
        """Every rendering and name that stands in a Chinese text, overlapping ones included, in order."""
        renderings: dict[tuple[Span, str, bool], RenderingHit] = {}
        names: dict[tuple[Span, str, bool], NameHit] = {}
        for hit in self._chinese.hits(text):
            for owner, rendering, wrong in (self._renderings[entry] for entry in hit.entries):
                if isinstance(owner, Concept):
                    renderings.setdefault((hit.span, owner.id, wrong), RenderingHit(hit.span, owner, rendering, wrong))
                else:
                    names.setdefault((hit.span, owner.id, wrong), NameHit(hit.span, owner, wrong))
        return list(renderings.values()), list(names.values())

    def knows_latin(self, word: str) -> bool:
        """Whether a Latin word (in any case) is part of a form or rendering of the glossary."""
        return word.lower() in self._latin_words

    @functools.cached_property
    def _latin_words(self) -> frozenset[str]:
        from bilingual_qa.text.script import latin_words

        texts = [surface for variants in self._tables.english.values() for surface in variants]
        texts += [rendering.text for _, rendering, wrong in self._renderings if not wrong]
        return frozenset(word.lower() for text in texts for word in latin_words(text))


def make_tables(glossary: Glossary) -> Tables:
    """All surfaces of a glossary: English forms with their inflections and names; Chinese renderings, right and wrong."""
    concepts, names = glossary.concepts, glossary.names
    english = [(s, n) for n, concept in enumerate(concepts) for form in concept.forms for s in surfaces(form, concept.pos)]
    english += [(form, len(concepts) + n) for n, name in enumerate(names) for form in name.forms]
    chinese = [(rendering.text, n) for n, (_, rendering, _) in enumerate(_renderings(glossary))]
    return Tables(english_table(english), chinese_table(chinese))


def _renderings(glossary: Glossary) -> list[tuple[Concept | Name, Rendering, bool]]:
    """Every rendering with its owner and whether it is wrong, in the order that the tables number."""
    return [
        *((c, r, False) for c in glossary.concepts for r in c.accepted),
        *((c, r, True) for c in glossary.concepts for r in c.wrong),
        *((n, r, False) for n in glossary.names for r in n.preferred + n.admitted),
        *((n, r, True) for n in glossary.names for r in n.wrong),
    ]


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
