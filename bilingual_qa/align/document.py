"""Both sides of a text in numbers: token types, frequencies, lengths and translation probabilities."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.links import Links, dictionary_links
from bilingual_qa.align.speech import Speech, speech_of_all
from bilingual_qa.align.words import Tokens

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Added to every length, so that a segment of marks only has one.
_LEAST_LENGTH = 0.5
# Frequencies are those of a text of at least so many tokens: in one of thirty words every word would seem a common one.
_LEAST_TEXT = 1000.0
# English characters to a Chinese one in financial notes, and how much Chinese it weighs against the text's own ratio, which in
# a short page may rest on what is missing there.
_USUAL_RATIO = 3.2
_USUAL_LENGTH = 300.0

# What a word's other translations weigh where the sides may not belong together; a quarter or more of a word's mass is in the
# text where they do.
_SPARE = 0.2


class Vocabulary(NamedTuple):
    """The token types of one side, and how probable each is in the text."""

    types: tuple[str, ...]
    frequency: NDArray[np.float32]


class Segments(NamedTuple):
    """The numbers of the token types of each segment, its length and its direct speech."""

    types: tuple[NDArray[np.int64], ...]
    lengths: tuple[float, ...]
    speech: tuple[Speech, ...]

    def slice(self, start: int, end: int) -> Segments:
        """Some of the segments."""
        return Segments(self.types[start:end], self.lengths[start:end], self.speech[start:end])

    def pick(self, numbers: Sequence[int]) -> Segments:
        """The numbered segments."""
        types, lengths, spoken = tuple(self.types[n] for n in numbers), tuple(self.lengths[n] for n in numbers), self.speech
        return Segments(types, lengths, tuple(spoken[n] for n in numbers))

    def merged(self) -> Segments:
        """All in one segment; there must be one."""
        import numpy as np

        return Segments((np.concatenate(self.types),), (sum(self.lengths),), (speech_of_all(self.speech),))

    @staticmethod
    def joined(parts: Sequence[Segments]) -> Segments:
        """One part after another."""
        return Segments(
            tuple(types for part in parts for types in part.types),
            tuple(length for part in parts for length in part.lengths),
            tuple(spoken for part in parts for spoken in part.speech),
        )


class Document(NamedTuple):
    """Both sides of a text, ready to be scored."""

    chinese: Segments
    english: Segments
    chinese_vocabulary: Vocabulary
    english_vocabulary: Vocabulary
    english_by_chinese: Links
    chinese_by_english: Links
    # The links of both directions as the dictionary gives them, not normalised.
    dictionary: tuple[Links, Links]
    # Mean of the log ratio of English to Chinese length.
    log_ratio: float

    @property
    def size(self) -> tuple[int, int]:
        """How many Chinese and how many English segments."""
        return len(self.chinese.types), len(self.english.types)

    def in_doubt(self) -> Document:
        """The same text without taking for granted that the sides translate each other (see `Links.normalised`)."""
        forward, backward = self.dictionary
        return self._replace(english_by_chinese=forward.normalised(_SPARE), chinese_by_english=backward.normalised(_SPARE))

    def of_segments(self, chinese: Segments, english: Segments) -> Document:
        """The same text cut otherwise, or a part of it: frequencies and length ratio stay those of the whole."""
        return self._replace(chinese=chinese, english=english)


def read_document(chinese: Sequence[Tokens], english: Sequence[Tokens], lexicon: Lexicon) -> Document:
    """Counts, translation probabilities and lengths of a text. Both sides must have a segment."""
    zh, zh_vocabulary = _numbered(chinese)
    en, en_vocabulary = _numbered(english)
    forward, backward = dictionary_links(zh_vocabulary.types, en_vocabulary.types, lexicon)
    probabilities = forward.normalised(), backward.normalised()
    ratio = math.log((sum(en.lengths) + _USUAL_RATIO * _USUAL_LENGTH) / (sum(zh.lengths) + _USUAL_LENGTH))
    return Document(zh, en, zh_vocabulary, en_vocabulary, *probabilities, (forward, backward), ratio)


def _numbered(tokens: Sequence[Tokens]) -> tuple[Segments, Vocabulary]:
    """Types are numbered in order of appearance; frequencies are smoothed by half a count."""
    import numpy as np

    numbers: dict[str, int] = {}
    types = tuple(np.array([numbers.setdefault(name, len(numbers)) for name in t.names], np.int64) for t in tokens)
    counts = np.bincount(np.concatenate(types), minlength=len(numbers)) + 0.5
    frequency = (counts / max(counts.sum(), _LEAST_TEXT)).astype(np.float32)
    lengths, spoken = tuple(t.length + _LEAST_LENGTH for t in tokens), tuple(t.speech for t in tokens)
    return Segments(types, lengths, spoken), Vocabulary(tuple(numbers), frequency)
