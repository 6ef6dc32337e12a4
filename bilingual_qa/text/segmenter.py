"""Chinese words by jieba's dictionary, the likeliest cut of a text, without jieba.

jieba's own loader takes more than half a second for half a million words; a note asks about a few clauses. Here the lines of
the dictionary are sorted by their first character, and those of a character are read when it is met. The cut is jieba's
`cut(text, HMM=False)`: of all ways to cut a run into words of the dictionary that with the highest product of frequencies.
"""

from __future__ import annotations

import functools
import importlib.util
import itertools
import math
import operator
import re
from collections.abc import Iterator
from pathlib import Path

from bilingual_qa.model import Span

# A run that is cut, or what stands by itself.
_PIECE = re.compile(r"(?P<run>[\u4e00-\u9fd5a-zA-Z0-9+#&._%-]+)|\r\n|.", re.DOTALL)
_LETTER = re.compile(r"[a-zA-Z0-9]")
_FREQUENCY = re.compile(r" (\d+) ")
# For what words begin with and is none itself.
_NO_WORD = -math.inf


class Segmenter:
    """Cuts text in Simplified characters into words.

    Args:
        dictionary: lines of a word, its frequency and its part of speech.
    """

    def __init__(self, dictionary: str) -> None:
        self._lines: dict[str, list[str]] = {}
        for first, lines in itertools.groupby(dictionary.splitlines(), operator.itemgetter(0)):
            self._lines.setdefault(first, []).extend(lines)
        self._total = math.log(sum(map(int, _FREQUENCY.findall(dictionary))))
        self._words: dict[str, dict[str, float]] = {}

    def cut(self, folded: str) -> Iterator[Span]:
        """The words of a text as intervals that cover it whole; letters and digits that no word has stand together."""
        for piece in _PIECE.finditer(folded):
            if piece["run"] is None:
                yield Span(*piece.span())
            else:
                yield from self._with_letters_joined(folded, self._likeliest(piece["run"], piece.start()))

    def _likeliest(self, run: str, offset: int) -> Iterator[Span]:
        """The cut of a run with the highest sum of logarithms; of two as high the one whose first word is longer."""
        length = len(run)
        # From each place on: the sum, and where its first word ends.
        sums, ends = [0.0] * (length + 1), [0] * length
        for start in range(length - 1, -1, -1):
            words = self._beginning_with(run[start])
            # A character that is no word.
            ends[start], sums[start] = start + 1, _NO_WORD
            end = start + 1
            while end <= length and (own := words.get(run[start:end])) is not None:
                if own != _NO_WORD and own + sums[end] >= sums[start]:
                    ends[start], sums[start] = end, own + sums[end]
                end += 1
            if sums[start] == _NO_WORD:
                sums[start] = sums[start + 1] - self._total
        at = 0
        while at < length:
            yield Span(offset + at, offset + ends[at])
            at = ends[at]

    def _beginning_with(self, character: str) -> dict[str, float]:
        """The words that begin with a character, with the logarithm of the probability of each, and all that these begin with."""
        known = self._words.get(character)
        if known is None:
            known = self._words[character] = {}
            for line in self._lines.get(character, ()):
                word, count, *_ = line.split(" ")
                known[word] = math.log(int(count)) - self._total if int(count) else _NO_WORD
                for end in range(1, len(word)):
                    known.setdefault(word[:end], _NO_WORD)
        return known

    @staticmethod
    def _with_letters_joined(folded: str, words: Iterator[Span]) -> Iterator[Span]:
        joined: Span | None = None
        for word in words:
            if len(word) == 1 and _LETTER.match(folded, word.start):
                joined = word if joined is None else Span(joined.start, word.end)
                continue
            if joined is not None:
                yield joined
                joined = None
            yield word
        if joined is not None:
            yield joined


@functools.cache
def segmenter() -> Segmenter:
    """The segmenter of jieba's dictionary, made once. Nothing of jieba but that file is loaded."""
    package = importlib.util.find_spec("jieba")
    assert package is not None and package.submodule_search_locations
    return Segmenter(Path(package.submodule_search_locations[0], "dict.txt").read_text("utf-8"))
