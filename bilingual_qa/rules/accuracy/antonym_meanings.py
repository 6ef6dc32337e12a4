"""Which words of Chinese mean the opposite of an English word, by the dictionary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

import msgspec

from bilingual_qa.align.stems import stem
from bilingual_qa.analysis.word_links import WordLinks
from bilingual_qa.rules.accuracy.antonyms import opposites_of

# A gloss of one content word says what a Chinese word means; one of two words does where it is so much of all its glosses.
_ONE_WORD, _TWO_WORDS, _MUCH = 1.0, 0.5, 0.25
# What follows one of these in a word is negated: 不包括 means what 包括 does not.
_NEGATOR = re.compile("[不未没无非免]")
# Who does what the rest of a word says.
_WHO_DOES = ("者", "方")
# Words with the word of an axis among their glosses in another sense: news is not new, once is not at first.
_OTHER_SENSE = frozenset("信息 消息 讯息 新闻 资讯 一次 其实 确实".split())  # noqa: SIM905


class Meanings(msgspec.Struct, frozen=True):
    """The numbers of the stems that mean the opposite of an English word, and of those that mean the like of it.

    `stems` are the former as they are, whether the dictionary has them or not.
    """

    opposite: frozenset[int]
    alike: frozenset[int]
    stems: frozenset[str]


class AntonymMeanings:
    """Opposites by the numbers of the dictionary's stems. What it has looked up it keeps.

    Args:
        words: the dictionary.
    """

    def __init__(self, words: WordLinks) -> None:
        self.words = words
        self._of_english: dict[str, Meanings | None] = {}
        # Words without opposites: most words of a text.
        self._plain: set[str] = set()
        self._of_chinese: dict[str, frozenset[int]] = {}

    def of_english(self, words: Set[str]) -> dict[str, Meanings]:
        """Those of some English words in small letters that have opposites, with these."""
        found: dict[str, Meanings] = {}
        for word in words - self._plain:
            if word not in self._of_english:
                self._of_english[word] = self._looked_up(word)
            known = self._of_english[word]
            if known is None:
                self._plain.add(word)
            else:
                found[word] = known
        return found

    def of_chinese(self, word: str) -> frozenset[int]:
        """What a Simplified word means: the stems of its short glosses, without what it negates itself."""
        known = self._of_chinese.get(word)
        if known is None:
            known = self._of_chinese[word] = self._meant(word)
        return known

    def numbers(self, names: Iterable[str]) -> frozenset[int]:
        """The numbers of those stems that the dictionary has."""
        return frozenset(map(self.words.lexicon.stem_id, names)) - {-1}

    def _looked_up(self, word: str) -> Meanings | None:
        opposites = opposites_of(stem(word), self.words.lexicon.everyday)
        if opposites is None:
            return None
        return Meanings(self.numbers(opposites.opposite), self.numbers(opposites.alike), opposites.opposite)

    def _meant(self, word: str) -> frozenset[int]:
        if word in _OTHER_SENSE:
            return frozenset()
        words = self.words
        if word.endswith(_WHO_DOES) and word not in words.lexicon:
            word = word[:-1]
        plain = words.strong_meanings(word, _ONE_WORD)
        negator = _NEGATOR.search(word)
        if negator is not None:
            return plain - words.of_word(word[negator.end() :])
        _, weights = words.lexicon.translations(word)
        much = _MUCH * float(weights.sum()) <= _TWO_WORDS
        return plain | words.strong_meanings(word, _TWO_WORDS) if much else plain
