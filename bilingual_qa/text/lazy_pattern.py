"""Regular expressions for large tables of words, of which a text needs few."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


class LazyPattern:
    """A regular expression that is compiled when first searched for: compiling is what costs, a millisecond for a long one.

    Args:
        source: the expression.
    """

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._source)

    def search(self, text: str) -> re.Match[str] | None:
        """As `re.Pattern.search`; raises `re.error` where the expression is faulty."""
        return self._compiled.search(text)

    def hidden_in(self, text: str) -> str:
        """The text with underscores, as many, in the place of what the expression matches."""
        return self._compiled.sub(lambda match: "_" * len(match.group()), text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return self._compiled.finditer(text)
