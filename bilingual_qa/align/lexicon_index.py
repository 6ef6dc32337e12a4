"""The compiled dictionary: built from CC-CEDICT and a glossary, stored in one file, read in a moment."""

from __future__ import annotations

import functools
import os
import tempfile
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from bilingual_qa.align.cedict import read_entries
from bilingual_qa.align.stems import GLOSS_STOP_WORDS, stem, words
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.script import is_han

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from bilingual_qa.glossary import RenderedTerm

# Raised whenever the content of an index changes: stems, stop words, weights or layout.
INDEX_VERSION = 10
_LONGEST_WORD = 12
# What the parts of a glossary's word count when no dictionary has it as one word.
_PART_WEIGHT = 0.8
# What a single character in a right rendering counts: too little to be evidence by itself (後 in 調整後 is no posting).
_CHARACTER_WEIGHT = 0.4
# How many related stems are kept for each, and from what probability.
_RELATED_KEPT = 12
_RELATED_FROM = 0.01


class Index(msgspec.Struct, frozen=True, array_like=True):
    """What the cache file holds; words and stems are joined with line feeds.

    Word k translates into `stem_ids[starts[k]:starts[k + 1]]` with the `weights` beside them; `longest` has the length of the
    longest word that begins with a character and, for words of three or more, with two; `readings` the pinyin of a character.
    `related_*` is a sparse matrix of the same form from stem to stem. Byte k of `everyday` is 1 where the dictionary has stem k
    in small letters: a word, not only a name.
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
    everyday: bytes = b""


class Related(NamedTuple):
    """English stems that translate the same Chinese words: row e has `stem_ids[starts[e]:starts[e + 1]]`, itself among them.

    `weights` is p(e' | e), one step from e to its Chinese words and one back. A dictionary lists *gaze* where the text
    has *stare*; this leads from one to the other.
    """

    starts: NDArray[np.int32]
    stem_ids: NDArray[np.int32]
    weights: NDArray[np.float32]


_NO_ROWS = b"\0\0\0\0"
EMPTY_INDEX = Index("", "", _NO_ROWS, b"", b"", _NO_ROWS, b"", b"", {}, {})


def compile_index(raw: bytes) -> Index:
    """The index of a gzipped CC-CEDICT file; errors as of `read_entries`."""
    import numpy as np

    translations: dict[str, dict[str, float]] = defaultdict(dict)
    readings: dict[str, set[str]] = defaultdict(set)
    everyday: set[str] = set()
    for entry in read_entries(raw):
        if not is_han(entry.word[0]) or len(entry.word) > _LONGEST_WORD:
            continue
        if len(entry.word) == 1 and entry.pinyin:
            readings[entry.word].add(entry.pinyin)
        of_word = translations[entry.word]
        for gloss in entry.glosses:
            everyday.update(stem(word) for word in words(gloss) if word.islower())
            for name, weight in _content_stems(gloss):
                of_word[name] = max(of_word.get(name, 0.0), weight)
    stems = {name: number for number, name in enumerate(sorted({name for of_word in translations.values() for name in of_word}))}
    headwords = sorted(translations)
    starts = np.cumsum([0] + [len(translations[word]) for word in headwords])
    stem_ids = np.array([stems[name] for word in headwords for name in translations[word]], np.int32)
    weights = np.array([weight for word in headwords for weight in translations[word].values()], np.float32)
    related = _related(starts, stem_ids, weights, len(stems))
    return Index(
        words="\n".join(headwords),
        stems="\n".join(stems),
        starts=starts.astype(np.int32).tobytes(),
        stem_ids=stem_ids.tobytes(),
        weights=weights.tobytes(),
        related_starts=related.starts.tobytes(),
        related_ids=related.stem_ids.tobytes(),
        related_weights=related.weights.tobytes(),
        longest=_longest_by_beginning(headwords),
        readings={character: sorted(found) for character, found in sorted(readings.items())},
        everyday=bytes(name in everyday for name in stems),
    )


def lay_over(index: Index, extra: Iterable[RenderedTerm]) -> Index:
    """The index with the terms of a glossary added.

    A word new to the dictionary keeps the meaning of its parts too, in full where it is a rendering known to be wrong,
    since some of those are chance neighbours such as 我是, which must not hide 我 in ordinary text. A word that the
    dictionary or a right rendering explains learns from being wrong for a term of one word only, whose everyday sense it
    mostly is: 報道 for coverage. 信用卡 for a charge-off stays a credit card.
    """
    import numpy as np

    # Right renderings first: a wrong one must find them known.
    terms = sorted(extra, key=lambda term: term.wrong)
    if not terms:
        return index
    folded = simplified("\n".join(term.chinese.replace("\n", " ") for term in terms)).split("\n")
    right = {chinese.strip() for term, chinese in zip(terms, folded, strict=True) if not term.wrong}
    names, numbers = _numbers(index.stems), _numbers(index.words)
    starts = np.frombuffer(index.starts, np.int32).tolist()
    stem_ids, weights = np.frombuffer(index.stem_ids, np.int32), np.frombuffer(index.weights, np.float32)

    def known(word: str) -> dict[int, float]:
        row = numbers.get(word)
        if row is None:
            return {}
        part = slice(starts[row], starts[row + 1])
        return dict(zip(stem_ids[part].tolist(), weights[part].tolist(), strict=True))

    @functools.cache
    def stems_of(form: str) -> dict[str, float]:
        return dict(_content_stems(form))

    changed: dict[str, dict[int, float]] = {}
    longest = dict(index.longest)
    for term, chinese in zip(terms, folded, strict=True):
        word = chinese.strip()
        if not (2 <= len(word) <= _LONGEST_WORD and is_han(word[0])):
            continue
        of_forms = [stems_of(form) for form in term.forms]
        if word not in changed:
            changed[word] = (
                known(word)
                if word in numbers
                else _of_parts(word, known, index.longest, _PART_WEIGHT if term.wrong else _CHARACTER_WEIGHT)
            )
            _keep_longest(longest, word)
        if term.wrong and (word in numbers or word in right):
            of_forms = [stems for stems in of_forms if len(stems) == 1]
        elif word in numbers:
            of_forms = list(_without_context(of_forms))
        for stems in of_forms:
            _keep_greater(changed[word], ((names.setdefault(name, len(names)), weight) for name, weight in stems.items()))
    rows = {number: changed[word] for word, number in numbers.items() if word in changed}
    new = [word for word in changed if word not in numbers]
    rows |= {len(numbers) + number: changed[word] for number, word in enumerate(new)}
    sizes = np.diff(np.array(starts + [starts[-1]] * len(new)))
    kept = np.ones(len(stem_ids), bool)
    for row, translations in rows.items():
        if row < len(numbers):
            kept[starts[row] : starts[row + 1]] = False
        sizes[row] = len(translations)
    owner = np.concatenate([np.repeat(np.arange(len(numbers)), np.diff(starts))[kept], [r for r in rows for _ in rows[r]]])
    order = np.argsort(owner, kind="stable")
    all_ids = np.concatenate([stem_ids[kept], np.array([e for r in rows.values() for e in r], np.int32)])[order]
    all_weights = np.concatenate([weights[kept], np.array([w for r in rows.values() for w in r.values()], np.float32)])[order]
    return msgspec.structs.replace(
        index,
        words="\n".join([*numbers, *new]),
        stems="\n".join(names),
        starts=np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32).tobytes(),
        stem_ids=all_ids.astype(np.int32).tobytes(),
        weights=all_weights.astype(np.float32).tobytes(),
        longest=longest,
    )


def _without_context(forms: Sequence[Mapping[str, float]]) -> Iterator[dict[str, float]]:
    """Of the forms of one term, the stems that an everyday word can stand for: those that all forms have.

    Forms such as hospitality sector and hospitality trust have one rendering because it leaves the rest to the context. Where
    nothing is common to all, those forms count that are no longer version of another: book, not office book.
    """
    common = set(forms[0]).intersection(*forms[1:])
    if common:
        yield {name: max(form[name] for form in forms) for name in common}
    else:
        yield from (dict(form) for form in forms if not any(other.keys() < form.keys() for other in forms))


def _numbers(joined: str) -> dict[str, int]:
    parts = joined.split("\n") if joined else []
    return dict(zip(parts, range(len(parts)), strict=True))


def _of_parts(
    word: str, known: Callable[[str], dict[int, float]], longest: dict[str, int], of_character: float
) -> dict[int, float]:
    """What the words that a word consists of mean; `of_character` is what a single character among them counts."""
    found: dict[int, float] = {}
    at = 0
    while at < len(word):
        size = min(longest.get(word[at], 1), len(word) - at)
        while size > 1 and not known(word[at : at + size]):
            size -= 1
        part = _PART_WEIGHT if size > 1 else of_character
        _keep_greater(found, ((number, weight * part) for number, weight in known(word[at : at + size]).items()))
        at += size
    return found


def _keep_greater(weights: dict[int, float], more: Iterable[tuple[int, float]]) -> None:
    for number, weight in more:
        weights[number] = max(weight, weights.get(number, 0.0))


def _longest_by_beginning(words: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for word in words:
        _keep_longest(longest, word)
    return longest


def _keep_longest(longest: dict[str, int], word: str) -> None:
    for beginning in (word[0], word[:2]) if len(word) > 2 else word[0]:
        longest[beginning] = max(len(word), longest.get(beginning, 0))


def _content_stems(gloss: str) -> list[tuple[str, float]]:
    names = [stem(word) for word in words(gloss)]
    content = [name for name in names if name not in GLOSS_STOP_WORDS] or names[:1]
    return [(name, 1.0 / len(content)) for name in content]


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


def read_index(path: Path) -> Index | None:
    """The index, or `None` where the file is absent or not exactly what was written."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    body, check = content[:-4], content[-4:]
    if zlib.crc32(body).to_bytes(4, "little") != check:
        return None
    try:
        return msgspec.msgpack.decode(body, type=Index)
    except msgspec.MsgspecError:
        return None


def write_index(path: Path, index: Index) -> str | None:
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
