"""Which entries of a table an English text can concern, found by its words: so that a rule without work does none."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence, Set
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_Entry = TypeVar("_Entry")

# Words looked up are kept, up to so many: a vocabulary, not a corpus.
_KEPT = 1 << 16


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
                by_initial.setdefault(beginning[0], []).append((beginning, number))
        self._by_initial = by_initial
        self._numbers = functools.lru_cache(_KEPT)(self._look_up)
        # Words that call for nothing: most words of a text.
        self._silent: set[str] = set()

    def of(self, words: Set[str]) -> list[_Entry]:
        """The entries that some of the words, in lower case, call for, in the order of the table."""
        return [self._entries[number] for number in sorted(self.numbers(words))]

    def numbers(self, words: Set[str]) -> set[int]:
        """The places in the table of what some of the words, in lower case, call for."""
        numbers: set[int] = set()
        for word in words - self._silent:
            called = self._numbers(word)
            if called:
                numbers.update(called)
            elif len(self._silent) < _KEPT:
                self._silent.add(word)
        return numbers

    def _look_up(self, word: str) -> tuple[int, ...]:
        whole = word + "."
        return tuple(number for beginning, number in self._by_initial.get(word[0], ()) if whole.startswith(beginning))


class Hints(Generic[_Entry]):
    """A table whose entries each name strings without one of which a text has nothing of them: all are looked for at once.

    Args:
        entries: the table.
        hints: of an entry, the strings, none empty; one without any is always called.
    """

    def __init__(self, entries: Sequence[_Entry], hints: Callable[[_Entry], Iterable[str]]) -> None:
        self._entries = tuple(entries)
        self._hints = hints

    def of(self, text: str) -> list[_Entry]:
        """The entries of which a string stands in a text, in the order of the table."""
        return [self._entries[number] for number in sorted(self.numbers(text))]

    def numbers(self, text: str) -> frozenset[int]:
        """The places in the table of what has a string in a text."""
        automaton, callers, always = self._read
        found = {hint for hint, _, _ in automaton.find_matches_as_indexes(text, overlapping=True)}
        return always.union(*(callers[hint] for hint in found))

    # Made when first asked for: many tables of a run never are.
    @functools.cached_property
    def _read(self) -> tuple[AhoCorasick, list[list[int]], frozenset[int]]:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

        callers: dict[str, list[int]] = {}
        always: set[int] = set()
        for number, entry in enumerate(self._entries):
            hints = tuple(self._hints(entry))
            for hint in hints:
                callers.setdefault(hint, []).append(number)
            if not hints:
                always.add(number)
        automaton = AhoCorasick(callers, matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA)
        return automaton, list(callers.values()), frozenset(always)


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
        called = self._source.numbers(words)
        return [self._entries[number] for number in sorted(called & self._target.numbers(text))] if called else []
