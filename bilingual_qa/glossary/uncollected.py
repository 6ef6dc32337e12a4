"""Making a hundred thousand objects that all last, without looking through them for garbage meanwhile."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """While it lasts the garbage collector, which frees what refers to itself in a circle, is off: entries of a glossary do not,
    and it would look through all of them time and again. Also a decorator of functions.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
