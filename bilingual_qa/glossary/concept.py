"""Concepts, names and cues, as the CSV files state them (ISO 30042 concept orientation)."""

from __future__ import annotations

import enum
from collections.abc import Sequence

import msgspec

from bilingual_qa.model import Locale, Severity


class Scope(enum.StrEnum):
    """Where a cue is looked for: beside the term, anywhere in the unit, anywhere in the note."""

    BESIDE = "beside"
    UNIT = "unit"
    DOC = "doc"


class CueAtom(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A word or phrase of the English, or where `expression` says so a regular expression over it, case-insensitive unless it
    says otherwise.

    `literal` is a string that every text with a match contains in the view of `senses.plain`, so that most texts need not be
    searched; empty if unknown.
    """

    scope: Scope
    text: str
    literal: str = ""
    expression: bool = False


class Cue(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """Fires when all of its atoms are found."""

    atoms: tuple[CueAtom, ...]
    text: str


class WithoutCue(enum.StrEnum):
    """Whether a wrong rendering is told where no cue decides the sense of its term, as the mark behind it says.

    `SURE`: no sense of the term has it (*shrinking business* for new contracts). `DOUBTFUL`: a financial text seldom means it by
    the term (*screenplays* by *scripts*), so that it is told as minor.
    """

    SILENT = ""
    SURE = "!"
    DOUBTFUL = "?"


class Rendering(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A Chinese term. `locales` empty: right (or wrong) everywhere. `means`: for a wrong one, the sense that it really has.

    `without_cue`: for a wrong one, whether it is told where no cue decides the term's sense.
    """

    text: str
    locales: tuple[Locale, ...] = ()
    means: str = ""
    derived: bool = False
    without_cue: WithoutCue = WithoutCue.SILENT

    def applies(self, locale: Locale) -> bool:
        """Whether the rendering is meant for this locale; an undecided region takes every rendering."""
        return not self.locales or not locale.regional or locale in self.locales


class Place(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """The line of the file that states an entry."""

    path: str
    line: int


class Concept(msgspec.Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """One sense of a term.

    `preferred` has one rendering a locale (Hong Kong, Taiwan, Mainland, in this order), `admitted` the other right ones,
    `wrong` renderings that are wrong for this sense. `may_stay`: the English form may stand in Chinese text.
    """

    id: str
    subject: str
    forms: tuple[str, ...]
    pos: str = ""
    preferred: tuple[Rendering, ...] = ()
    admitted: tuple[Rendering, ...] = ()
    wrong: tuple[Rendering, ...] = ()
    may_stay: bool = False
    when: tuple[Cue, ...] = ()
    unless: tuple[Cue, ...] = ()
    severity: Severity = Severity.MAJOR
    note: str = ""
    source: str = ""
    place: Place

    @property
    def accepted(self) -> tuple[Rendering, ...]:
        """Every right rendering, preferred ones first."""
        return self.preferred + self.admitted

    def suggestions(self, locale: Locale) -> tuple[str, ...]:
        """Right renderings for a locale, best first, no repeats; the region undecided, Hong Kong's."""
        wanted = Locale.ZH_HANS_CN if locale.simplified else locale if locale.regional else Locale.ZH_HANT_HK
        texts = [r.text for r in self.preferred if wanted in r.locales]
        if wanted.traditional:
            texts += [r.text for r in self.admitted if wanted in r.locales]
        return tuple(dict.fromkeys(texts))


# The kinds of places.
_PLACES = frozenset(("country", "region", "locality"))


class Keep(enum.StrEnum):
    """Whether the Latin form of a name stays in Chinese text."""

    YES = "yes"
    MAY = "may"
    NO = ""


class Name(msgspec.Struct, frozen=True, kw_only=True, array_like=True, gc=False):
    """A company, index, person, place, product or unit with its Chinese forms and tickers; `wrong` as in `Concept`."""

    id: str
    kind: str
    forms: tuple[str, ...]
    preferred: tuple[Rendering, ...] = ()
    admitted: tuple[Rendering, ...] = ()
    wrong: tuple[Rendering, ...] = ()
    tickers: tuple[str, ...] = ()
    keep: Keep = Keep.NO
    place: Place

    @property
    def is_place(self) -> bool:
        """Whether it is a part of the world: text about it follows the locale, unlike that of a company's name."""
        return self.kind in _PLACES


class Glossary(msgspec.Struct, frozen=True):
    """All concepts and names of a run. `digest` identifies their content (for the signature and the cache)."""

    concepts: Sequence[Concept]
    names: Sequence[Name]
    digest: str
