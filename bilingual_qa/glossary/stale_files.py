"""Compiled files that no run has used for long are taken out of the cache."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

# How many files of a kind stay, and for how many seconds one that is not used: each edit of a glossary makes another.
_KEPT = 6
_UNUSED = 30 * 86_400
# How old, in seconds, the mark of the last use may be before it is renewed, and what a broken run left before it goes.
_DAY = 86_400


def mark_used(path: Path) -> None:
    """Renews the time of a file that was read, at most once a day."""
    with contextlib.suppress(OSError):
        if time.time() - path.stat().st_mtime > _DAY:
            os.utime(path)


def remove_stale(folder: Path, kind: str) -> None:
    """Removes the files `<kind>-*.msgpack` of a folder that have not been used for a month, or since six others were, and what a
    run that was broken off left half written (`<kind>-*.new`).

    Nothing else in the folder is touched. Other processes may read or remove at the same time: who does not find a file makes
    it anew.
    """
    now = time.time()
    compiled: list[tuple[float, Path]] = []
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{kind}-*"):
            with contextlib.suppress(OSError):
                age = now - path.stat().st_mtime
                if path.suffix == ".msgpack":
                    compiled.append((age, path))
                elif path.suffix == ".new" and age > _DAY:
                    path.unlink()
    for number, (age, path) in enumerate(sorted(compiled)):
        if number >= _KEPT or age > _UNUSED:
            with contextlib.suppress(OSError):
                path.unlink()
