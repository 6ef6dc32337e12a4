"""Regular expressions for large tables of words, of which a text needs few."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

from bilingual_qa.text.required_literals import required_literals


class ScreenedPattern:
    """A regular expression that does no work for a text that it cannot match.

    It is compiled when first needed, for compiling a long one takes a millisecond; and a text without any of the strings that
    a match must have is not searched. Methods are those of `re.Pattern` and raise `re.error` where the expression is faulty.

    Args:
        source: the expression, without flags.
    """

    __slots__ = ("_compiled", "_literals", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self._compiled: re.Pattern[str] | None = None
        self._literals: tuple[str, ...] | None = None

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        # What `may_match` asks: this is the most frequent question of all.
        literals = self._literals
        if literals is None:
            literals = self.literals
        for literal in literals:
            if literal in text:
                break
        else:
            if literals:
                return None
        return (self._compiled or self._pattern()).search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return self._pattern().match(text, start, end) if self.may_match(text) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterable[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self._pattern().finditer(text, start, end) if self.may_match(text) else ()

    def hidden_in(self, text: str) -> str:
        """The text with underscores, as many, in the place of what the expression matches."""
        if not self.may_match(text):
            return text
        return self._pattern().sub(lambda match: "_" * len(match.group()), text)

    @property
    def literals(self) -> tuple[str, ...]:
        """The strings of which a match must have one; empty where none can be told."""
        if self._literals is None:
            self._literals = required_literals(self.source)
        return self._literals

    def may_match(self, text: str) -> bool:
        """Whether the text has one of the strings that a match must have."""
        literals = self._literals
        if literals is None:
            literals = self.literals
        for literal in literals:
            if literal in text:
                return True
        return not literals

    def _pattern(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.source)
        return self._compiled
