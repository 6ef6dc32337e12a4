"""Longest-match tables: what form begins, or ends, at a place of the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

T = TypeVar("T")


class Forms(Generic[T]):
    """A fixed table of written forms.

    Lookup costs one slice for each length that a form with the same first (or last) character has, not for the size of the table.
    """

    def __init__(self, entries: Mapping[str, T]) -> None:
        self._entries = dict(entries)
        self._by_first = _lengths(self._entries, 0)
        self._by_last = _lengths(self._entries, -1)

    @property
    def forms(self) -> frozenset[str]:
        """Every written form of the table."""
        return frozenset(self._entries)

    def at(self, text: str, start: int) -> tuple[T, int] | None:
        """The longest form that begins at `start`, and where it ends. A form in Latin letters must end its word."""
        for length in self._by_first.get(text[start : start + 1], ()):
            end = start + length
            if end > len(text):
                continue
            form = text[start:end]
            if form in self._entries and not (_latin(form[-1]) and _latin(text[end : end + 1])):
                return self._entries[form], end
        return None

    def before(self, text: str, end: int) -> tuple[T, int] | None:
        """The longest form that ends at `end`, and where it begins. A form in Latin letters must begin its word."""
        if end <= 0:
            return None
        for length in self._by_last.get(text[end - 1], ()):
            start = end - length
            if start < 0:
                continue
            form = text[start:end]
            if form in self._entries and not (_latin(form[0]) and start > 0 and _latin(text[start - 1])):
                return self._entries[form], start
        return None


def _lengths(entries: Mapping[str, object], at: int) -> dict[str, tuple[int, ...]]:
    lengths: dict[str, set[int]] = {}
    for form in entries:
        lengths.setdefault(form[at], set()).add(len(form))
    return {character: tuple(sorted(found, reverse=True)) for character, found in lengths.items()}


def _latin(character: str) -> bool:
    return character.isascii() and character.isalpha()
