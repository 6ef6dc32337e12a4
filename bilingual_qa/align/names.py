"""Names that the English spells in pinyin, found in the Chinese by the readings of its characters."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.stems import stem, words

_SYLLABLE = (
    r"(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?"
    r"(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)"
)
_PINYIN = re.compile(rf"(?:{_SYLLABLE}){{1,3}}")
_LONGEST_NAME = 3


def pinyin_names(english: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """The words of the English side that may be names in pinyin, in lower case: made of pinyin syllables, always
    capitalised, and not only because they begin a text, unless no dictionary knows them.
    """
    beginning: set[str] = set()
    capitalised: set[str] = set()
    ordinary: set[str] = set()
    for text in english:
        for number, word in enumerate(words(text)):
            if not word[0].isupper() or word.isupper():
                ordinary.add(word.lower())
            else:
                (capitalised if number else beginning).add(word.lower())
    unknown = {word for word in beginning - capitalised if lexicon.stem_id(stem(word)) < 0}
    return frozenset(word for word in (capitalised | unknown) - ordinary if len(word) > 1 and _PINYIN.fullmatch(word))


def name_tokens(text: str, names: frozenset[str], lexicon: Lexicon) -> list[tuple[int, int, str]]:
    """Where a Simplified text has characters that read like one of the names: (start, end, stem of the name), longest first,
    never overlapping. A single character is one only beside another name (surname and given name): alone it is met by chance.
    """
    if not names:
        return []
    beginnings = _beginnings(names)
    found: list[tuple[int, int, str]] = []
    at = 0
    while at < len(text):
        end, name = _name_at(text, at, names, beginnings, lexicon)
        if name:
            found.append((at, end, stem(name)))
        at = max(end, at + 1)
    starts, ends = {start for start, _, _ in found}, {end for _, end, _ in found}
    return [(start, end, name) for start, end, name in found if end - start > 1 or start in ends or end in starts]


@functools.lru_cache(maxsize=16)
def _beginnings(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name[:size] for name in names for size in range(1, len(name) + 1))


def _name_at(
    text: str, start: int, names: frozenset[str], beginnings: frozenset[str], lexicon: Lexicon
) -> tuple[int, str | None]:
    """The longest name read from `start` on, and its end."""
    best: tuple[int, str | None] = (start, None)
    readings = [""]
    for end in range(start + 1, min(start + _LONGEST_NAME, len(text)) + 1):
        further = lexicon.readings(text[end - 1])
        readings = [whole for before in readings for reading in further if (whole := before + reading) in beginnings]
        if not readings:
            break
        for reading in readings:
            if reading in names:
                best = (end, reading)
    return best
