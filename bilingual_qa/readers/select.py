"""Which files a run reads: names, folders and patterns to files."""

from __future__ import annotations

import glob
import itertools
import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from bilingual_qa.model import InputError
from bilingual_qa.readers.ignore import GIT_FILE, OWN_FILE, IgnoreFiles
from bilingual_qa.readers.path_pattern import fits

PAGE_SUFFIXES = frozenset((".txt", ".md"))
XLIFF_SUFFIXES = frozenset((".xlf", ".xliff", ".sdlxliff", ".mqxliff"))
BITEXT_SUFFIXES = XLIFF_SUFFIXES | {".tsv", ".csv", ".jsonl", ".tmx"}
STANDARD_INPUT = "-"
# What lies in a folder of notes without being one.
_ABOUT = frozenset(("readme", "license", "licence", "changelog", "contributing", "requirements"))


class Filter(NamedTuple):
    """What is left out of a run.

    Args:
        exclude: patterns of the configuration.
        ignore_files: whether `.gitignore` and `.bilingual-qa-ignore` count.
        changed: the only files that count, as absolute paths without links; `None` is all.
    """

    exclude: tuple[str, ...] = ()
    ignore_files: bool = True
    changed: Collection[Path] | None = None


class Selection(NamedTuple):
    """The files of a run, each once, in the order given, and how many notes the filter left out."""

    files: list[Path]
    left_out: int


def expand(paths: Sequence[Path | str]) -> list[Path]:
    """The files of `select` where nothing is left out."""
    return select(paths, Filter(ignore_files=False)).files


def select(paths: Sequence[Path | str], filter: Filter | None = None) -> Selection:
    """The files that names, folders and patterns mean.

    A file, a missing one too, stays as it is (so that the reader reports it and the others are still checked), and so does
    `-`, standard input. A folder gives its pages (`PAGE_SUFFIXES`) and bitexts (`BITEXT_SUFFIXES`) at any depth, sorted, without
    hidden ones and without files such as README. A pattern (`notes/*.txt`, `**` for any depth) gives what matches it, sorted.

    `.gitignore` leaves files out of folders and patterns, but a folder that is named is looked into even where it is ignored
    itself: translations are often generated. Our own ignore files, `exclude` and `changed` hold for what is named too, since a
    hook gives every file by name.

    Raises:
        InputError: a folder or a pattern without notes.
    """
    filter = filter or Filter()
    own = IgnoreFiles(OWN_FILE)
    files: dict[Path, Path] = {}
    left_out = 0
    for path in map(Path, paths):
        if path.as_posix() == STANDARD_INPUT:
            files.setdefault(path, path)
            continue
        root, found = _files(path)
        ignore = [own] if root is None else [own, IgnoreFiles(GIT_FILE, root)]
        for file in found:
            if _left_out(file, filter, ignore if filter.ignore_files else []):
                left_out += 1
            else:
                files.setdefault(file.absolute(), file)
    return Selection(list(files.values()), left_out)


def _left_out(file: Path, filter: Filter, ignore: Sequence[IgnoreFiles]) -> bool:
    if filter.changed is not None and file.resolve() not in filter.changed:
        return True
    return fits(file, filter.exclude) or any(each.ignores(file) for each in ignore)


def _files(path: Path) -> tuple[Path | None, list[Path]]:
    """The folder that the path names, if it names no file, and the files that it means."""
    name = path.as_posix()
    if path.is_dir():
        notes = sorted(_notes(path))
        if not notes:
            suffixes = " ".join(sorted(f"*{suffix}" for suffix in PAGE_SUFFIXES | BITEXT_SUFFIXES))
            raise InputError(f"the folder holds no notes ({suffixes}); name the files or another folder", path=name)
        return path, notes
    if path.exists() or not glob.has_magic(name):
        return None, [path]
    matches = [Path(match) for match in sorted(glob.glob(name, recursive=True))]  # noqa: PTH207 - a pattern with its own root
    files = [file for match in matches for file in ([match] if match.is_file() else sorted(_notes(match)))]
    if not files:
        raise InputError("no file matches the pattern; check it, and quote it if the shell should not expand it", path=name)
    return _before_magic(path), files


def _before_magic(pattern: Path) -> Path:
    """The folder in which a pattern begins to be one."""
    plain = itertools.takewhile(lambda part: not glob.has_magic(part), pattern.parts)
    return Path(*plain)


def _notes(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            file = Path(root, name)
            if name.startswith(".") or file.stem.lower() in _ABOUT:
                continue
            if file.suffix.lower() in PAGE_SUFFIXES | BITEXT_SUFFIXES:
                yield file
