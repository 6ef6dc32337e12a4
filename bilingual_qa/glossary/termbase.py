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
from bilingual_qa.glossary.matcher import ChineseMatcher, EnglishMatcher
from bilingual_qa.glossary.senses import NoteText, decide
from bilingual_qa.model import Span


class RenderingHit(msgspec.Struct, frozen=True):
    """A rendering of a concept found in Chinese text. `wrong`: it is known to be wrong for that concept."""

    span: Span
    concept: Concept
    rendering: Rendering
    wrong: bool


class NameHit(msgspec.Struct, frozen=True):
    """A name found in a text."""

    span: Span
    name: Name


class ConceptUse(msgspec.Struct, frozen=True):
    """A term of the glossary in English text. `concept` is its sense, or `None` while undecided among `candidates`."""

    span: Span
    form: str
    concept: Concept | None
    candidates: tuple[Concept, ...]


class Termbase:
    """The glossary with its matchers. Building costs the inflection of every form: keep one for a run.

    Args:
        glossary: what to match.
        inflected: for each concept its English surfaces; computed if not given (a cache gives them).
    """

    def __init__(self, glossary: Glossary, inflected: Sequence[Sequence[str]] | None = None) -> None:
        self.glossary = glossary
        concepts, names = glossary.concepts, glossary.names
        self.inflected = inflected if inflected is not None else inflect(glossary)
        self._split = len(concepts)
        self._english = EnglishMatcher(
            [(surface, number) for number, forms in enumerate(self.inflected) for surface in forms]
            + [(form, self._split + number) for number, name in enumerate(names) for form in name.forms]
        )
        self._renderings: list[tuple[Concept | Name, Rendering, bool]] = [
            *((c, r, False) for c in concepts for r in c.accepted),
            *((c, r, True) for c in concepts for r in c.wrong),
            *((n, r, False) for n in names for r in n.preferred + n.admitted),
        ]
        self._chinese = ChineseMatcher([(r.text, number) for number, (_, r, _) in enumerate(self._renderings)])
        self._by_form: dict[str, list[Concept]] = defaultdict(list)
        for concept in concepts:
            for form in concept.forms:
                self._by_form[form].append(concept)
        self._names = {form: name for name in reversed(names) for form in name.forms}
        self._by_id = {concept.id: concept for concept in concepts}

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
        names: dict[tuple[Span, str], NameHit] = {}
        for hit in self._chinese.hits(text):
            for owner, rendering, wrong in (self._renderings[entry] for entry in hit.entries):
                if isinstance(owner, Concept):
                    renderings.setdefault((hit.span, owner.id, wrong), RenderingHit(hit.span, owner, rendering, wrong))
                else:
                    names.setdefault((hit.span, owner.id), NameHit(hit.span, owner))
        return list(renderings.values()), list(names.values())

    def knows_latin(self, word: str) -> bool:
        """Whether a Latin word (in any case) is part of a form or rendering of the glossary."""
        return word.lower() in self._latin_words

    @functools.cached_property
    def _latin_words(self) -> frozenset[str]:
        from bilingual_qa.text.script import latin_words

        texts = [form for forms in self.inflected for form in forms]
        texts += [form for name in self.glossary.names for form in name.forms]
        texts += [rendering.text for _, rendering, wrong in self._renderings if not wrong]
        return frozenset(word.lower() for text in texts for word in latin_words(text))


def inflect(glossary: Glossary) -> list[list[str]]:
    """For each concept all surfaces of its forms."""
    return [list(dict.fromkeys(s for form in c.forms for s in surfaces(form, c.pos))) for c in glossary.concepts]


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
        glossary, inflected = load_compiled(paths, known_wrong=known_wrong, cache=cache)
        return Termbase(glossary, inflected)
    return Termbase(load_glossary(paths, known_wrong=known_wrong))
