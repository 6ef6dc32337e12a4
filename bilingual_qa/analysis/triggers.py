"""Which entries of a table a text can concern, found by its words: so that a rule without work does none.

What a word calls for is kept as the bits of a number, one for each entry: such sets are joined and met at once.
"""

from __future__ import annotations

import functools
import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Sequence, Set
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_Entry = TypeVar("_Entry")

# Words looked up are kept, up to so many: a vocabulary, not a corpus.
_KEPT = 1 << 16
# And what the words of so many texts call for: of those of a note, each of which every table is asked about.
_KEPT_TEXTS = 1 << 10


class Triggers(Generic[_Entry]):
    """A table whose entries each name the beginnings of the words without which they have nothing to say.

    Args:
        entries: the table.
        beginnings: of an entry, the beginnings of words, in lower case; one with a full stop behind it is a whole word.
    """

    def __init__(self, entries: Sequence[_Entry], beginnings: Callable[[_Entry], Iterable[str]]) -> None:
        self._entries = tuple(entries)
        by_initial: dict[str, list[tuple[str, int]]] = {}
        for number, entry in enumerate(self._entries):
            for beginning in beginnings(entry):
                by_initial.setdefault(beginning[0], []).append((beginning, 1 << number))
        self._by_initial = by_initial
        self._table = _VOCABULARY.add(self)

    def of(self, words: Set[str]) -> list[_Entry]:
        """The entries that some of the words, in lower case, call for, in the order of the table."""
        return entries_at(self._entries, self.bits(words))

    def bits(self, words: Set[str]) -> int:
        """The places in the table of what some of the words, in lower case, call for."""
        return _VOCABULARY.called(frozenset(words)).get(self._table, 0)

    def bits_of(self, word: str) -> int:
        """The places in the table of what one word calls for."""
        whole = word + "."
        bits = 0
        for beginning, bit in self._by_initial.get(word[0], ()):
            if whole.startswith(beginning):
                bits |= bit
        return bits


class Hints(Generic[_Entry]):
    """A table whose entries each name strings without one of which a text has nothing of them.

    Args:
        entries: the table.
        hints: of an entry, the strings, none empty; one without any is always called.
    """

    def __init__(self, entries: Sequence[_Entry], hints: Callable[[_Entry], Iterable[str]]) -> None:
        self._entries = tuple(entries)
        self._hints = hints
        self._table = _STRINGS.add(self)

    def of(self, text: str) -> list[_Entry]:
        """The entries of which a string stands in a text, in the order of the table."""
        return entries_at(self._entries, self.bits(text))

    def bits(self, text: str) -> int:
        """The places in the table of what has a string in a text."""
        return _STRINGS.called(text).get(self._table, 0) | self._read[1]

    @property
    def strings(self) -> dict[str, int]:
        """The strings of the table, with the places that each calls for."""
        return self._read[0]

    # Made when first asked for: a run that needs no table makes none.
    @functools.cached_property
    def _read(self) -> tuple[dict[str, int], int]:
        strings: dict[str, int] = {}
        always = 0
        for number, entry in enumerate(self._entries):
            hints = tuple(self._hints(entry))
            for hint in hints:
                strings[hint] = strings.get(hint, 0) | 1 << number
            if not hints:
                always |= 1 << number
        return strings, always


_Table = TypeVar("_Table")
_Text = TypeVar("_Text", bound=Hashable)


class _AllTables(ABC, Generic[_Table, _Text]):
    """The tables of a kind: a text is looked through once for all of them, and not for each."""

    def __init__(self) -> None:
        self._tables: weakref.WeakValueDictionary[int, _Table] = weakref.WeakValueDictionary()
        self._added = 0
        self._forget()
        self.called = functools.lru_cache(_KEPT_TEXTS)(self._called)

    def add(self, table: _Table) -> int:
        """The number by which a table is known from now on."""
        self._added += 1
        self._tables[self._added] = table
        self._forget()
        self.called.cache_clear()
        return self._added

    @abstractmethod
    def _forget(self) -> None:
        """Forgets what was gathered from the tables: there is a new one."""

    @abstractmethod
    def _called(self, text: _Text) -> dict[int, int]:
        """Of each table that a text calls, by its number, the places called."""


class _Vocabulary(_AllTables[Triggers[Any], frozenset[str]]):
    """The words of all tables of triggers."""

    def _forget(self) -> None:
        # Of each word the tables that have something for it, with the places there; and the words for which none has.
        self._calls: dict[str, list[tuple[int, int]]] = {}
        self._silent: set[str] = set()

    def _called(self, text: frozenset[str]) -> dict[int, int]:
        found: dict[int, int] = {}
        for word in text - self._silent:
            for table, bits in self._calls[word] if word in self._calls else self._look_up(word):
                found[table] = found.get(table, 0) | bits
        return found

    def _look_up(self, word: str) -> list[tuple[int, int]]:
        calls = [(number, bits) for number, table in self._tables.items() if (bits := table.bits_of(word))]
        if calls and len(self._calls) < _KEPT:
            self._calls[word] = calls
        elif not calls and len(self._silent) < _KEPT:
            self._silent.add(word)
        return calls


class _Strings(_AllTables[Hints[Any], str]):
    """The strings of all tables of hints."""

    def _forget(self) -> None:
        self._gathered: tuple[AhoCorasick, list[list[tuple[int, int]]]] | None = None

    def _called(self, text: str) -> dict[int, int]:
        automaton, calls = self._gathered or self._gather()
        found: dict[int, int] = {}
        for string in {string for string, _, _ in automaton.find_matches_as_indexes(text, overlapping=True)}:
            for table, bits in calls[string]:
                found[table] = found.get(table, 0) | bits
        return found

    def _gather(self) -> tuple[AhoCorasick, list[list[tuple[int, int]]]]:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        calls: dict[str, list[tuple[int, int]]] = {}
        for number, table in self._tables.items():
            for string, bits in table.strings.items():
                calls.setdefault(string, []).append((number, bits))
        automaton = AhoCorasick(calls, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA)
        self._gathered = automaton, list(calls.values())
        return self._gathered


_VOCABULARY, _STRINGS = _Vocabulary(), _Strings()


class BothSides(Generic[_Entry]):
    """A table whose entries have nothing to say unless a word of the source and a string of the target call for them.

    Args:
        entries: the table.
        beginnings: of an entry, as for `Triggers`.
        hints: of an entry, as for `Hints`.
    """

    def __init__(
        self,
        entries: Sequence[_Entry],
        beginnings: Callable[[_Entry], Iterable[str]],
        hints: Callable[[_Entry], Iterable[str]],
    ) -> None:
        self._entries = tuple(entries)
        self._source = Triggers(self._entries, beginnings)
        self._target = Hints(self._entries, hints)

    def of(self, words: Set[str], text: str) -> list[_Entry]:
        """The entries that both sides call for, in the order of the table.

        Args:
            words: of the source, in lower case.
            text: the target.
        """
        called = self._source.bits(words)
        return entries_at(self._entries, called & self._target.bits(text)) if called else []


def entries_at(entries: Sequence[_Entry], bits: int) -> list[_Entry]:
    """The entries of a table at the places whose bits are set, in its order."""
    found = []
    while bits:
        lowest = bits & -bits
        found.append(entries[lowest.bit_length() - 1])
        bits ^= lowest
    return found
