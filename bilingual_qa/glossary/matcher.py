"""The one matcher: where a text uses the terms of a glossary, in either language, with offsets of the raw text."""

from __future__ import annotations

import functools
import itertools
import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import NamedTuple

import msgspec

from bilingual_qa.glossary.whole_surfaces import WholeSurfaces
from bilingual_qa.model import Span
from bilingual_qa.text.fold import folded_chinese, half_width, lower
from bilingual_qa.text.script import LATIN_OR_DIGIT, LATIN_OR_DIGIT_CHARACTERS, LATIN_OR_DIGITS
from bilingual_qa.text.spacing import closed_up, places_in

# Hyphen and space variants of a term are one; a line feed inside a wrapped paragraph is a space.
_SPACES = re.compile(r"[-–\n\t]")
# The same for ASCII, where it is fifty times as fast.
_SPACE_OF = str.maketrans(dict.fromkeys("-\n\t", " "))
# Between packed surfaces: no term holds it, and no view changes it.
_SEPARATOR = "\x1e"
# How many characters a stem has at most. Longer ones make more states to build, shorter ones more surfaces to compare.
_ENGLISH_STEM = 14
_CHINESE_STEM = 2
# So many characters read take as long as building the automaton of all Chinese surfaces, which reads them four times as fast.
_CORPUS = 1 << 19
# All but Latin letters, digits and the separator.
_MARK = re.compile(f"[^{LATIN_OR_DIGITS}{_SEPARATOR}]")
_SPACE_OF_MARK = {code: " " for code in range(128) if not chr(code).isalnum()}

# Articles, determiners and prepositions, with which a form may open.
_OPENING = re.compile(r"(?:(?:the|an?|this|that|its|our|their|your|in|on|at|as|by|to|for|from|into|of|with) )+", re.IGNORECASE)


class Hit(msgspec.Struct, frozen=True, gc=False):
    """A surface found in English: where, and the entries that own it."""

    span: Span
    written: str
    entries: tuple[int, ...]


class ChineseHit(msgspec.Struct, frozen=True, gc=False):
    """A surface found in Chinese: where, and its number in the table."""

    span: Span
    surface: int


class Table(msgspec.Struct, frozen=True, array_like=True):
    """Surfaces with the numbers of the entries that own them, packed, so that a cache gives it back in a moment.

    `surfaces` are joined by record separators; surface k is preceded by `places[k]` characters of other surfaces and belongs to
    `entries[starts[k]:starts[k + 1]]`. `stems` are sorted and joined like them; stem s begins the surfaces
    `members[firsts[s]:firsts[s + 1]]`. (All numbers are 32-bit integers.)
    """

    surfaces: str
    places: bytes
    starts: bytes
    entries: bytes
    stems: str
    firsts: bytes
    members: bytes


class Keys(NamedTuple):
    """How the surfaces of a language are compared.

    Args:
        view: of a surface and of a text, with the length of both.
        stems: the beginnings of surfaces that are joined by record separators, in lower case.
        lead: how many characters of a surface stand before its stem.
        read: the text, in the view and lower case, as stems are looked for in it; each stands there where it does in the view.
    """

    view: Callable[[str], str]
    stems: Callable[[str], list[str]]
    lead: Callable[[str], int]
    read: Callable[[str], str]


def english_view(text: str) -> str:
    """The view of English text that terms are matched in: half width, hyphens as spaces; same length, case kept."""
    return text.translate(_SPACE_OF) if text.isascii() else _SPACES.sub(" ", half_width(text))


def _english_stems(joined: str) -> list[str]:
    """The space before the first word and what begins there, marks as spaces; a last word ends with a space as well.

    So a stem stands at the edge of a word only, and a whole word, where the surface is short, at both.
    """
    plain = (surface.lstrip() for surface in _MARK.sub(" ", joined).split(_SEPARATOR))
    return [f" {surface}"[:_ENGLISH_STEM] if surface.endswith(" ") else f" {surface} "[:_ENGLISH_STEM] for surface in plain]


def _english_lead(surface: str) -> int:
    first = LATIN_OR_DIGIT.search(surface)
    return first.start() if first else 0


def _english_read(view: str) -> str:
    # The stem's space is the character before the word: with one more in front, a stem stands where its word does.
    plain = view.translate(_SPACE_OF_MARK) if view.isascii() else _MARK.sub(" ", view.replace(_SEPARATOR, " "))
    return f" {plain} "


def _chinese_stems(joined: str) -> list[str]:
    return [surface[:_CHINESE_STEM] for surface in joined.split(_SEPARATOR)]


# English is one Latin word after the other, of which few are asked for; in Chinese they are few and terms are many.
_ENGLISH = Keys(english_view, _english_stems, _english_lead, _english_read)
_CHINESE = Keys(folded_chinese, _chinese_stems, lambda surface: 0, str)


def english_table(surfaces: Iterable[tuple[str, int]]) -> Table:
    """The table of English surfaces, with their entries in rising order, for `EnglishMatcher`; each surface has a Latin letter or
    a digit."""
    return _table(surfaces, _ENGLISH)


def chinese_table(surfaces: Iterable[tuple[str, int]]) -> Table:
    """The table of Chinese surfaces, with their entries in rising order, for `ChineseMatcher`."""
    return _table(surfaces, _CHINESE)


def _table(surfaces: Iterable[tuple[str, int]], keys: Keys) -> Table:
    """The table of surfaces with their entries; one surface may belong to several (a homograph)."""
    # Plain lists of texts and numbers: of a tuple for each surface the garbage collector would look through all, many times.
    texts: list[str] = []
    owners: list[int] = []
    for text, owner in surfaces:
        texts.append(text)
        owners.append(owner)
    if not texts:
        return Table("", b"", b"", b"", "", b"", b"")
    # One call for all of them: a call for each costs more than the work.
    owned = _grouped(keys.view(_SEPARATOR.join(texts)).split(_SEPARATOR), owners)
    joined = _SEPARATOR.join(owned)
    stems = keys.stems(lower(joined))
    members = _grouped(stems, range(len(stems)))
    # An automaton of sorted stems is built in half the time.
    sorted_stems = sorted(members)
    starts, entries = _packed(owned.values())
    firsts, numbers = _packed(map(members.__getitem__, sorted_stems))
    places = array("i", itertools.accumulate(map(len, owned), initial=0)).tobytes()
    return Table(joined, places, starts, entries, _SEPARATOR.join(sorted_stems), firsts, numbers)


def _grouped(texts: Iterable[str], numbers: Iterable[int]) -> dict[str, int | list[int]]:
    """The rising numbers of each text, in the order in which texts come; one alone is no list: the garbage collector would look
    through a hundred thousand lists many times.
    """
    found: dict[str, int | list[int]] = {}
    for text, number in zip(texts, numbers, strict=True):
        known = found.get(text)
        if known is None:
            found[text] = number
        elif isinstance(known, list):
            if known[-1] != number:
                known.append(number)
        elif known != number:
            found[text] = [known, number]
    return found


def _packed(groups: Iterable[int | list[int]]) -> tuple[bytes, bytes]:
    """Where each of the groups begins among all numbers, the end last, and the numbers."""
    # Lists grow faster than arrays.
    starts, numbers = [0], list[int]()
    for group in groups:
        if isinstance(group, list):
            numbers += group
        else:
            numbers.append(group)
        starts.append(len(numbers))
    return array("i", starts).tobytes(), array("i", numbers).tobytes()


class _Member(NamedTuple):
    """A surface in lower case, how many characters stand before its stem, its length, whether it begins and ends with a Latin
    letter or digit, and its numbers: several where surfaces differ in case.
    """

    surface: str
    lead: int
    size: int
    begins_latin: bool
    ends_latin: bool
    numbers: list[int]


class _Family(NamedTuple):
    """The surfaces of one stem: `whole` those that end with its last word, `reach` characters on, and `longer` these with
    those that go on with a certain character.
    """

    reach: int
    whole: list[_Member]
    longer: dict[str, list[_Member]]


class Automaton:
    """All occurrences of the surfaces of a table in a text, overlapping ones included.

    Only the stems are in the automaton proper, and the surfaces of a stem are read when it is first met: an automaton of all
    surfaces takes five to ten times as long to build.
    """

    def __init__(self, table: Table, keys: Keys) -> None:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        self._surfaces = table.surfaces
        self._keys = keys
        self._lowered = lower(table.surfaces)
        self._places, self._starts, self._entries, self._firsts, self._members = (
            memoryview(numbers).cast("i") for numbers in (table.places, table.starts, table.entries, table.firsts, table.members)
        )
        self._stems = table.stems.split(_SEPARATOR) if table.stems else []
        self._families: dict[int, _Family] = {}
        # Of the three forms the quickest to scan with, and as quick to build as the quickest.
        kind = Implementation.ContiguousNFA
        self._automaton = AhoCorasick(self._stems, matchkind=MatchKind.Standard, implementation=kind)

    def scan(self, view: str) -> list[tuple[int, int, int]]:
        """(number of the stem, start, end) of every place in a view in lower case where a surface may stand."""
        found: list[tuple[int, int, int]] = self._automaton.find_matches_as_indexes(self._keys.read(view), overlapping=True)
        return found

    def find(self, view: str) -> list[tuple[int, int, int]]:
        """(number of the surface, start, end) of every surface that stands in a view in lower case.

        Only those that keep clear of other Latin letters and digits at their Latin edges.
        """
        families, latin = self._families, LATIN_OR_DIGIT_CHARACTERS
        found: list[tuple[int, int, int]] = []
        for stem, begins, _ in self.scan(view):
            reach, whole, longer = families.get(stem) or self._family(stem)
            following = begins + reach
            for surface, lead, size, begins_latin, ends_latin, numbers in longer.get(view[following : following + 1], whole):
                start = begins - lead
                end = start + size
                if (
                    start >= 0
                    and view.startswith(surface, start)
                    and not (ends_latin and view[end : end + 1] in latin)
                    and not (begins_latin and start and view[start - 1] in latin)
                ):
                    for number in numbers:
                        found.append((number, start, end))
        return found

    def _family(self, stem: int) -> _Family:
        reach = len(self._stems[stem].strip())
        members: dict[str, _Member] = {}
        for number in self._members[self._firsts[stem] : self._firsts[stem + 1]].tolist():
            surface = self._cut(self._lowered, number)
            known = members.get(surface)
            if known is None:
                edges = (surface[0] in LATIN_OR_DIGIT_CHARACTERS, surface[-1] in LATIN_OR_DIGIT_CHARACTERS)
                members[surface] = _Member(surface, self._keys.lead(surface), len(surface), *edges, [number])
            else:
                known.numbers.append(number)
        whole: list[_Member] = []
        longer: dict[str, list[_Member]] = {}
        for member in members.values():
            following = member.lead + reach
            if following < member.size:
                longer.setdefault(member.surface[following], []).append(member)
            else:
                whole.append(member)
        with_whole = {character: whole + own for character, own in longer.items()}
        family = self._families[stem] = _Family(reach, whole, with_whole)
        return family

    def _cut(self, joined: str, number: int) -> str:
        # So many separators stand before it.
        return joined[self._places[number] + number : self._places[number + 1] + number]

    def surface(self, number: int) -> str:
        """A surface as it is written."""
        return self._cut(self._surfaces, number)

    def number(self, surface: str) -> int | None:
        """The number of a surface that is written just so, in the view; `None` where there is none."""
        name = self._keys.stems(lower(surface))[0]
        stem = bisect_left(self._stems, name)
        if stem == len(self._stems) or self._stems[stem] != name:
            return None
        same = self._members[self._firsts[stem] : self._firsts[stem + 1]].tolist()
        return next((number for number in same if self.surface(number) == surface), None)

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
        self.automaton = Automaton(table, _ENGLISH)

    def hits(self, text: str) -> list[Hit]:
        """The uses of surfaces in the text, in order, without overlaps."""
        view = english_view(text)
        found: dict[tuple[int, int], list[int]] = {}
        for number, start, end in self.automaton.find(lower(view)):
            surface, written = view[start:end], self.automaton.surface(number)
            if not _case_agrees(surface, written):
                continue
            as_name = surface in (written, written.upper())
            entries = [entry for entry in self.automaton.entries(number) if as_name or entry < self._names_from]
            if entries:
                found.setdefault((start, end), []).extend(entries)
        return longest([Hit(Span(*at), view[slice(*at)], tuple(dict.fromkeys(entries))) for at, entries in found.items()])

    def entries_of(self, surface: str) -> list[int]:
        """The entries of a surface that is written just so."""
        number = self.automaton.number(english_view(surface))
        return [] if number is None else self.automaton.entries(number)


class ChineseMatcher:
    """Finds Chinese surfaces in the folded view (Simplified, half width, lower case), overlapping ones included, whether or not
    the text has spaces between Han and Latin. Surfaces of the table have none.
    """

    def __init__(self, table: Table) -> None:
        self.automaton = Automaton(table, _CHINESE)
        self._surfaces = table.surfaces
        self._read = 0

    # A note is read sooner than this is built; a corpus is not.
    @functools.cached_property
    def _whole(self) -> WholeSurfaces:
        return WholeSurfaces(lower(self._surfaces).split(_SEPARATOR) if self._surfaces else [])

    def find(self, view: str) -> list[tuple[int, int, int]]:
        """(number of the surface, start, end) of every surface that stands in a closed-up folded view, in any order."""
        self._read += len(view)
        return (self._whole if self._read > _CORPUS else self.automaton).find(view)

    def hits(self, text: str) -> list[ChineseHit]:
        """The occurrences of surfaces, by start and end. Latin ends of a surface keep clear of other Latin letters."""
        view = folded_chinese(text)
        places = places_in(view)
        found = sorted([(start, end, number) for number, start, end in self.find(closed_up(view) if places else view)])
        if places:
            found = [(places[start], places[end - 1] + 1, number) for start, end, number in found]
        return [ChineseHit(Span(start, end), number) for start, end, number in found]


def longest(hits: list[Hit]) -> list[Hit]:
    """Of overlapping hits the leftmost, and of those the longest. Where one begins is where its first word of content stands:
    of *the Street* and *Street consensus* the second is longer.
    """
    chosen: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.span.start, -h.span.end)):
        if not chosen or chosen[-1].span.end <= hit.span.start:
            chosen.append(hit)
        elif chosen[-1].span.end < hit.span.end and hit.span.start == _content_start(chosen[-1]):
            chosen[-1] = hit
    return chosen


def _content_start(hit: Hit) -> int:
    opening = _OPENING.match(hit.written)
    return hit.span.start + (opening.end() if opening else 0)


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
    return written.islower() or all(a == b or not _fixed(b) for a, b in zip(_letters(found), _letters(written), strict=True))


def _fixed(word: str) -> bool:
    return word.isupper() or any(char.isupper() for char in word[1:])


def _letters(text: str) -> list[str]:
    """Maximal runs of letters."""
    return "".join(char if char.isalpha() else " " for char in text).split()
