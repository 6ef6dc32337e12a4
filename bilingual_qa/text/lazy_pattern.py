"""Regular expressions for large tables of words, of which a text needs few."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any


class LazyPattern:
    """A regular expression that is compiled when first searched for: compiling is what costs, a millisecond for a long one.

    `search` and `match` are those of the compiled expression; the first use of one raises `re.error` where it is faulty.

    Args:
        source: the expression.
    """

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]

    def __init__(self, source: str) -> None:
        self._source = source

    def __getattr__(self, name: str) -> Any:
        """Compiles; from then on the methods are attributes, and this is not asked again."""
        if name not in ("search", "match"):
            raise AttributeError(name)
        compiled = re.compile(self._source)
        self.search, self.match = compiled.search, compiled.match
        return getattr(compiled, name)
