"""How far a long run is: one line on standard error that overwrites itself, in a terminal only."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_CLEAR = "\r\x1b[K"


@contextmanager
def progress(total: int) -> Iterator[Callable[[int, str], None] | None]:
    """A function to call before each of `total` files with its number, from 0, and its path.

    `None` where there is nothing to show: standard error is no terminal, or there is one file only.
    """
    if total < 2 or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from bilingual_qa.cli.columns import fitted

    def show(number: int, path: str) -> None:
        columns = shutil.get_terminal_size((80, 24)).columns - 1
        sys.stderr.write(_CLEAR + fitted(f"{number + 1}/{total} {path}", columns))
        sys.stderr.flush()

    try:
        yield show
    finally:
        sys.stderr.write(_CLEAR)
        sys.stderr.flush()
