"""Which entries of a table an English text can concern, found by its words: so that a rule without work does none."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

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

    def of(self, words: Iterable[str]) -> list[_Entry]:
        """The entries that some of the words, in lower case, call for, in the order of the table."""
        numbers = {number for word in words for number in self._numbers(word)}
        return [self._entries[number] for number in sorted(numbers)]

    def _look_up(self, word: str) -> tuple[int, ...]:
        whole = word + "."
        return tuple(number for beginning, number in self._by_initial.get(word[0], ()) if whole.startswith(beginning))


class Hints(Generic[_Entry]):
    """A table whose entries each name strings without which a text has nothing of them: found by the characters of the text.

    Args:
        entries: the table.
        hints: of an entry, the strings, none empty.
    """

    def __init__(self, entries: Sequence[_Entry], hints: Callable[[_Entry], Iterable[str]]) -> None:
        self._entries = tuple(entries)
        by_initial: dict[str, list[tuple[str, int]]] = {}
        for number, entry in enumerate(self._entries):
            for hint in hints(entry):
                by_initial.setdefault(hint[0], []).append((hint, number))
        self._by_initial = by_initial
        self._initials = frozenset(by_initial)

    def of(self, text: str) -> list[_Entry]:
        """The entries of which a string stands in a text, in the order of the table."""
        called = self._initials.intersection(text)
        numbers = {number for initial in called for hint, number in self._by_initial[initial] if hint in text}
        return [self._entries[number] for number in sorted(numbers)]
