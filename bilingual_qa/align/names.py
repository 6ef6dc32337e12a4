"""Names that the English spells in pinyin, found in the Chinese by the readings of its characters."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.stems import stem, words
from bilingual_qa.text.script import is_han

_SYLLABLE = (
    r"(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?"
    r"(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)"
)
_PINYIN = re.compile(rf"{_SYLLABLE}{{1,3}}")
_LONGEST_NAME = 3
# A single character is a name only where its reading is long enough not to be met by chance.
_SHORTEST_SINGLE = 3


def pinyin_names(english: Iterable[str]) -> frozenset[str]:
    """The words of the English side that may be names in pinyin: always capitalised, made of pinyin syllables; lower case."""
    capitalised: set[str] = set()
    ordinary: set[str] = set()
    for text in english:
        for word in words(text):
            (capitalised if word[0].isupper() and not word.isupper() else ordinary).add(word.lower())
    return frozenset(word for word in capitalised - ordinary if len(word) > 1 and _PINYIN.fullmatch(word))


def name_tokens(text: str, names: frozenset[str], lexicon: Lexicon) -> list[tuple[int, int, str]]:
    """Where a Simplified text has characters that read like one of the names: (start, end, stem of the name), longest first,
    never overlapping.
    """
    if not names:
        return []
    found = []
    at = 0
    while at < len(text):
        if not is_han(text[at]):
            at += 1
            continue
        for size in range(_LONGEST_NAME, 0, -1):
            name = _name_read(text[at : at + size], names, lexicon) if at + size <= len(text) else None
            if name:
                found.append((at, at + size, stem(name)))
                at += size - 1
                break
        at += 1
    return found


def _name_read(characters: str, names: frozenset[str], lexicon: Lexicon) -> str | None:
    readings = [""]
    for character in characters:
        readings = [before + reading for before in readings for reading in lexicon.readings(character)]
    return next((r for r in readings if r in names and (len(characters) > 1 or len(r) >= _SHORTEST_SINGLE)), None)
