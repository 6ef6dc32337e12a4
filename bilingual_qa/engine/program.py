"""The program itself: which version, and which code."""

from __future__ import annotations

import functools
import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
_LEFT_OUT = ("__pycache__", "_glossaries")


@functools.cache
def program_version() -> str:
    """The installed version, or `0` in a checkout that is not installed."""
    found = [name for name in _distributions() if name.startswith("bilingual_qa-")]
    return found[0].removesuffix(".dist-info").partition("-")[2] if found else "0"


@functools.cache
def program_digest() -> str:
    """A digest of every file of the package, of the interpreter's version and of those of all installed distributions.

    Compiled data of another digest are another program's: a version number does not change while one works on a rule.
    """
    digest = hashlib.sha256(repr(sys.version_info).encode())
    for path in sorted(_files(PACKAGE)):
        digest.update(os.fsencode(os.path.relpath(path, PACKAGE)))
        digest.update(Path(path).read_bytes())
    for name in _distributions():
        digest.update(name.encode())
    return digest.hexdigest()[:32]


def _files(folder: Path) -> Iterator[str]:
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in _LEFT_OUT]
        for name in names:
            yield os.path.join(root, name)  # noqa: PTH118 - hundreds of files at every start


def _distributions() -> list[str]:
    """The names `numpy-2.0.0.dist-info` of what is installed, first found first: `importlib.metadata` takes 20 ms to load."""
    found: list[str] = []
    for place in sys.path:
        try:
            names = os.listdir(place)  # noqa: PTH208 - names are all that is wanted
        except OSError:
            continue
        found += sorted(name for name in names if name.endswith(".dist-info"))
    return found
