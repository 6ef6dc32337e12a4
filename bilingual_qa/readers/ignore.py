"""Ignore files: `.gitignore` inside a git repository, and `.bilingual-qa-ignore`, with the patterns of gitignore(5)."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import NamedTuple

from bilingual_qa.readers.path_pattern import path_regex

OWN_FILE = ".bilingual-qa-ignore"
GIT_FILE = ".gitignore"


class _Line(NamedTuple):
    regex: re.Pattern[str]
    negated: bool
    folders_only: bool


class IgnoreFiles:
    """Decides by the ignore files of a path's folder and of those above; the last line that fits, nearest file, decides.

    Args:
        name: of the ignore files.
        root: the folder that the user named, if it is to be looked into although it is ignored itself.
    """

    def __init__(self, name: str, root: Path | None = None) -> None:
        self._name = name
        self._root = root.absolute() if root is not None else None
        self._lines = functools.cache(self._read)
        self._folder_ignored = functools.cache(self._decide_folder)

    def ignores(self, path: Path, *, folder: bool = False) -> bool:
        """Whether the path, or a folder that it lies in, is ignored. `folder`: it is a folder itself."""
        path = path.absolute()
        return self._folder_ignored(path.parent) or self._decide(path, folder)

    def _decide_folder(self, folder: Path) -> bool:
        if folder in (folder.parent, self._root):
            return False
        return self._folder_ignored(folder.parent) or self._decide(folder, True)

    def _decide(self, path: Path, folder: bool) -> bool:
        for above in path.parents:
            lines = self._lines(above)
            if not lines:
                continue
            name = path.relative_to(above).as_posix()
            for line in reversed(lines):
                if (folder or not line.folders_only) and line.regex.fullmatch(name):
                    return not line.negated
        return False

    def _read(self, folder: Path) -> tuple[_Line, ...]:
        if self._name == GIT_FILE and not _in_repository(folder):
            return ()
        return tuple(_lines(folder / self._name))


def _in_repository(folder: Path) -> bool:
    return any((place / ".git").exists() for place in (folder, *folder.parents))


def _lines(file: Path) -> list[_Line]:
    try:
        text = file.read_text("utf-8", "replace")
    except OSError:
        return []
    found = []
    for raw in text.splitlines():
        line = raw.rstrip() if not raw.rstrip().endswith("\\") else raw.rstrip() + " "
        if not line or line.startswith("#"):
            continue
        pattern = line.removeprefix("!")
        found.append(_Line(path_regex(pattern, below=False), pattern != line, pattern.endswith("/")))
    return found
