"""The one matcher: where a text uses the terms of a glossary, in either language, with offsets of the raw text."""

from __future__ import annotations

import functools
import sys
from array import array
from collections.abc import Callable, Iterable, Iterator

import msgspec

from bilingual_qa.model import Span
from bilingual_qa.text.fold import folded_chinese, half_width, lower
from bilingual_qa.text.script import inner_edges

# Hyphen and space variants of a term are one; a line feed inside a wrapped paragraph is a space.
_SPACES = str.maketrans({"-": " ", "–": " ", "\n": " ", "\t": " "})
# Between packed surfaces: no term holds it, and no view changes it.
_SEPARATOR = "\x1e"


class Hit(msgspec.Struct, frozen=True):
    """A surface found: where, and the entries that own it."""

    span: Span
    written: str
    entries: tuple[int, ...]


class Table(msgspec.Struct, frozen=True, array_like=True):
    """Surfaces with the numbers of the entries that own them, packed, so that a cache gives it back in a moment.

    `surfaces` are joined by record separators; surface k belongs to `entries[starts[k]:starts[k + 1]]` (32-bit integers).
    """

    surfaces: str
    starts: bytes
    entries: bytes

    @staticmethod
    def of(owners: dict[str, list[int]]) -> Table:
        """The table of surfaces in one line each with their entries; one surface may belong to several (a homograph)."""
        starts, entries = array("i", [0]), array("i")
        for numbers in owners.values():
            entries.extend(dict.fromkeys(numbers) if len(numbers) > 1 else numbers)
            starts.append(len(entries))
        return Table(_SEPARATOR.join(owners), starts.tobytes(), entries.tobytes())

    def list_surfaces(self, view: Callable[[str], str] = str) -> list[str]:
        """The surfaces in the order of their numbers, seen in a view that keeps their length."""
        return view(self.surfaces).split(_SEPARATOR) if self.surfaces else []


def english_view(text: str) -> str:
    """The view of English text that terms are matched in: half width, hyphens as spaces; same length, case kept."""
    return half_width(text).translate(_SPACES)


def english_table(surfaces: Iterable[tuple[str, int]]) -> Table:
    """The table of English surfaces, with their entries, for `EnglishMatcher`."""
    return _table(surfaces, english_view)


def chinese_table(surfaces: Iterable[tuple[str, int]]) -> Table:
    """The table of Chinese surfaces, with their entries, for `ChineseMatcher`."""
    return _table(surfaces, folded_chinese)


def _table(surfaces: Iterable[tuple[str, int]], view: Callable[[str], str]) -> Table:
    pairs = list(surfaces)
    owners: dict[str, list[int]] = {}
    # One call for all of them: a call for each costs more than the work.
    views = view(_SEPARATOR.join([surface for surface, _ in pairs])).split(_SEPARATOR) if pairs else []
    for text, (_, entry) in zip(views, pairs, strict=True):
        owners.setdefault(text, []).append(entry)
    return Table.of(owners)


class Automaton:
    """All occurrences of the keys of a table in a text, overlapping ones included."""

    def __init__(self, table: Table, keys: list[str]) -> None:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        self._count = len(keys)
        self._starts = memoryview(table.starts).cast("i")
        self._entries = memoryview(table.entries).cast("i")
        # Of the three forms the quickest to build, which is most of the time of loading a glossary; they scan alike.
        kind = Implementation.NoncontiguousNFA
        self._automaton = AhoCorasick(keys or ["\0"], matchkind=MatchKind.Standard, implementation=kind)

    def scan(self, view: str) -> list[tuple[int, int, int]]:
        """(number of the surface, start, end) of every occurrence."""
        found: list[tuple[int, int, int]] = self._automaton.find_matches_as_indexes(view, overlapping=True)
        return found

    def find(self, view: str) -> Iterator[tuple[int, int, int]]:
        """The occurrences that keep clear of other Latin letters and digits at their Latin edges."""
        inner = inner_edges(view)
        for number, start, end in self.scan(view):
            if number < self._count and start not in inner and end not in inner:
                yield number, start, end

    def entries(self, number: int) -> list[int]:
        """The entries of a surface."""
        return self._entries[self._starts[number] : self._starts[number + 1]].tolist()


class EnglishMatcher:
    """Finds English surfaces. Longest match wins; a match touches no Latin letter or digit at its edges.

    Args:
        table: the surfaces.
        names_from: entries from this number on are names, which match as written only (Apple is not apple).
    """

    def __init__(self, table: Table, names_from: int = sys.maxsize) -> None:
        self._names_from = names_from
        self._written = table.list_surfaces()
        self.automaton = Automaton(table, table.list_surfaces(lower))

    def hits(self, text: str) -> list[Hit]:
        """The uses of surfaces in the text, in order, without overlaps."""
        view = english_view(text)
        found: dict[Span, list[int]] = {}
        for number, start, end in self.automaton.find(lower(view)):
            surface, written = view[start:end], self._written[number]
            if not _case_agrees(surface, written):
                continue
            as_name = surface in (written, written.upper())
            entries = [entry for entry in self.automaton.entries(number) if as_name or entry < self._names_from]
            if entries:
                found.setdefault(Span(start, end), []).extend(entries)
        return longest([Hit(span, span.of(view), tuple(dict.fromkeys(entries))) for span, entries in found.items()])

    def entries_of(self, surface: str) -> list[int]:
        """The entries of a surface that is written just so."""
        number = self._numbers.get(english_view(surface))
        return [] if number is None else self.automaton.entries(number)

    @functools.cached_property
    def _numbers(self) -> dict[str, int]:
        return {written: number for number, written in enumerate(self._written)}


class ChineseMatcher:
    """Finds Chinese surfaces in the folded view (Simplified, half width, lower case), overlapping ones included."""

    def __init__(self, table: Table) -> None:
        self._keys = table.list_surfaces()
        self.automaton = Automaton(table, self._keys)

    def hits(self, text: str) -> list[Hit]:
        """The occurrences of surfaces, by start and end. Latin ends of a surface keep clear of other Latin letters."""
        found = [
            Hit(Span(start, end), self._keys[number], tuple(self.automaton.entries(number)))
            for number, start, end in self.automaton.find(folded_chinese(text))
        ]
        return sorted(found, key=lambda hit: (hit.span.start, hit.span.end))


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
