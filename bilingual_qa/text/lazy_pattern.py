"""Regular expressions for large tables of words, of which a text needs few."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub")


class LazyPattern:
    """A regular expression that is compiled when first searched for: compiling is what costs, a millisecond for a long one.

    The methods are those of the compiled expression; the first use of one raises `re.error` where it is faulty.

    Args:
        source: the expression.
        flags: as for `re.compile`.
    """

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[Any]]
    sub: Callable[..., str]

    def __init__(self, source: str, flags: int = 0) -> None:
        self.source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        """Compiles; from then on the methods are attributes, and this is not asked again."""
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)

    def hidden_in(self, text: str) -> str:
        """The text with underscores, as many, in the place of what the expression matches."""
        return self.sub(lambda match: "_" * len(match.group()), text)
