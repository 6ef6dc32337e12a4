"""Where compiled data are kept between runs."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path


def cache_folder() -> Path:
    """The folder of compiled data and of results: `$XDG_CACHE_HOME/bilingual_qa`, or `~/.cache/bilingual_qa`."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "bilingual_qa"


def keep(path: Path, content: bytes) -> bool:
    """Writes a file of the cache beside its place and renames it, so that two processes never see half of it.

    Returns:
        whether it could be written: a cache that cannot costs time, never the result.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    except OSError:
        return False
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        Path(name).replace(path)
    except BaseException as error:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        if not isinstance(error, OSError):
            raise
        return False
    return True
