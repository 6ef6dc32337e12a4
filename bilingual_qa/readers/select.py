"""Which files a run reads: names, folders and patterns to files."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from bilingual_qa.model import InputError

PAGE_SUFFIXES = frozenset((".txt", ".md"))
XLIFF_SUFFIXES = frozenset((".xlf", ".xliff", ".sdlxliff", ".mqxliff"))
BITEXT_SUFFIXES = XLIFF_SUFFIXES | {".tsv", ".csv", ".jsonl", ".tmx"}
# What lies in a folder of notes without being one.
_ABOUT = frozenset(("readme", "license", "licence", "changelog", "contributing", "requirements"))


def expand(paths: Sequence[Path | str]) -> list[Path]:
    """The files of a run, each once, in the order given.

    A file, a missing one too, stays as it is (so that the reader reports it and the others are still checked), and so does
    `-`, standard input. A folder gives its pages (`PAGE_SUFFIXES`) and bitexts (`BITEXT_SUFFIXES`) at any depth, sorted, without
    hidden ones and without files such as README. A pattern (`notes/*.txt`, `**` for any depth) gives what matches it, sorted.

    Raises:
        InputError: a folder or a pattern without notes.
    """
    files: dict[Path, Path] = {}
    for path in paths:
        for file in _files(Path(path)):
            files.setdefault(file if file.as_posix() == "-" else file.absolute(), file)
    return list(files.values())


def _files(path: Path) -> list[Path]:
    name = path.as_posix()
    if path.is_dir():
        notes = sorted(_notes(path))
        if not notes:
            suffixes = " ".join(sorted(f"*{suffix}" for suffix in PAGE_SUFFIXES | BITEXT_SUFFIXES))
            raise InputError(f"the folder holds no notes ({suffixes}); name the files or another folder", path=name)
        return notes
    if path.exists() or not glob.has_magic(name):
        return [path]
    matches = [Path(match) for match in sorted(glob.glob(name, recursive=True))]  # noqa: PTH207 - a pattern with its own root
    files = [file for match in matches for file in ([match] if match.is_file() else sorted(_notes(match)))]
    if not files:
        raise InputError("no file matches the pattern; check it, and quote it if the shell should not expand it", path=name)
    return files


def _notes(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            file = Path(root, name)
            if name.startswith(".") or file.stem.lower() in _ABOUT:
                continue
            if file.suffix.lower() in PAGE_SUFFIXES | BITEXT_SUFFIXES:
                yield file
