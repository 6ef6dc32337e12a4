"""The one matcher: where a text uses the terms of a glossary, in either language, with offsets of the raw text."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import msgspec

from bilingual_qa.model import Span
from bilingual_qa.text.fold import folded_chinese, half_width, lower
from bilingual_qa.text.script import latin_edge

# Hyphen and space variants of a term are one; a line feed inside a wrapped paragraph is a space.
_SPACES = str.maketrans({"-": " ", "–": " ", "\n": " ", "\t": " "})


class Hit(msgspec.Struct, frozen=True):
    """A surface found: where, and the entries that own it."""

    span: Span
    written: str
    entries: tuple[int, ...]


def english_view(text: str) -> str:
    """The view of English text that terms are matched in: half width, hyphens as spaces; same length, case kept."""
    return half_width(text).translate(_SPACES)


# For each folded key the surfaces as written, each with the numbers of its entries.
EnglishTable = dict[str, dict[str, list[int]]]
# For each folded key the numbers of its entries.
ChineseTable = dict[str, list[int]]


def english_table(surfaces: Iterable[tuple[str, int]]) -> EnglishTable:
    """The table of English surfaces for `EnglishMatcher`; one surface may belong to several entries (a homograph)."""
    table: EnglishTable = {}
    for surface, entry in surfaces:
        view = english_view(surface)
        entries = table.setdefault(lower(view), {}).setdefault(view, [])
        if entry not in entries:
            entries.append(entry)
    return table


def chinese_table(surfaces: Iterable[tuple[str, int]]) -> ChineseTable:
    """The table of Chinese surfaces for `ChineseMatcher`."""
    table: ChineseTable = {}
    for surface, entry in surfaces:
        entries = table.setdefault(folded_chinese(surface), [])
        if entry not in entries:
            entries.append(entry)
    return table


class EnglishMatcher:
    """Finds English surfaces. Longest match wins; a match touches no Latin letter or digit at its edges.

    Args:
        table: the surfaces.
        names_from: entries from this number on are names, which match as written only (Apple is not apple).
    """

    def __init__(self, table: EnglishTable, names_from: int = sys.maxsize) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind

        self._names_from = names_from
        self._keys = list(table)
        self._written = [list(variants.items()) for variants in table.values()]
        self._automaton = AhoCorasick(self._keys or ["\0"], matchkind=MatchKind.Standard)

    def hits(self, text: str) -> list[Hit]:
        """The uses of surfaces in the text, in order, without overlaps."""
        view = english_view(text)
        found: list[Hit] = []
        for number, start, end in self._automaton.find_matches_as_indexes(lower(view), overlapping=True):
            if not (latin_edge(view, start) and latin_edge(view, end)) or number >= len(self._keys):
                continue
            surface = view[start:end]
            entries = [
                entry
                for written, owners in self._written[number]
                if _case_agrees(surface, written)
                for entry in owners
                if entry < self._names_from or surface in (written, written.upper())
            ]
            if entries:
                found.append(Hit(Span(start, end), surface, tuple(dict.fromkeys(entries))))
        return longest(found)


class ChineseMatcher:
    """Finds Chinese surfaces in the folded view (Simplified, half width, lower case), overlapping ones included."""

    def __init__(self, table: ChineseTable) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind

        self._keys = list(table)
        self._entries = [tuple(entries) for entries in table.values()]
        self._automaton = AhoCorasick(self._keys or ["\0"], matchkind=MatchKind.Standard)

    def hits(self, text: str) -> list[Hit]:
        """The occurrences of surfaces, by start and end. Latin ends of a surface keep clear of other Latin letters."""
        view = folded_chinese(text)
        return sorted(
            (
                Hit(Span(start, end), self._keys[number], self._entries[number])
                for number, start, end in self._automaton.find_matches_as_indexes(view, overlapping=True)
                if number < len(self._keys) and latin_edge(view, start) and latin_edge(view, end)
            ),
            key=lambda hit: hit.span,
        )


def longest(hits: list[Hit]) -> list[Hit]:
    """Of overlapping hits the leftmost, and of those the longest."""
    chosen: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.span.start, -h.span.end)):
        if not chosen or chosen[-1].span.end <= hit.span.start:
            chosen.append(hit)
    return chosen


def _case_agrees(found: str, written: str) -> bool:
    """Words with a capital after their first letter, or all in capitals, must stand as written; others in any case.

    A form of several capitalised words is a proper name and stands as written. A headline in capitals agrees with words,
    but not with a short form that differs from it in a small letter (AIS is not AIs).
    """
    if found == written:
        return True
    if found.isupper() and sum(char.islower() for char in written) > 1:
        return True
    words = written.split(" ")
    if len(words) > 1 and all(word[:1].isupper() or word[:1].isdigit() for word in words):
        return False
    return all(a == b or not _fixed(b) for a, b in zip(_letters(found), _letters(written), strict=True))


def _fixed(word: str) -> bool:
    return word.isupper() or any(char.isupper() for char in word[1:])


def _letters(text: str) -> list[str]:
    """Maximal runs of letters."""
    return "".join(char if char.isalpha() else " " for char in text).split()
