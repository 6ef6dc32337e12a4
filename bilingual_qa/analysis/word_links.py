"""Which words of an English text a Chinese text renders, by the aligner's dictionary with the glossary laid over it."""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Iterable, Iterator

from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.stems import GLOSS_STOP_WORDS, stem
from bilingual_qa.align.stems import words as english_words
from bilingual_qa.model import Span


class Rendered(enum.Enum):
    """How a word is found: by a translation of its own, by one of a word akin to it in the dictionary, or not."""

    DIRECTLY = "directly"
    AKIN = "akin"
    NOT = "not"


class WordLinks:
    """Words against words, without regard to order. What it has looked up it keeps, for the run.

    Args:
        lexicon: the dictionary.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._content: dict[str, str | None] = {}
        self._numbers: dict[str, int] = {}
        self._meanings: dict[str, frozenset[int]] = {}
        # By the least probability, or weight, that is asked for: few are.
        self._akin: defaultdict[float, dict[int, frozenset[int]]] = defaultdict(dict)
        self._strong: defaultdict[float, dict[str, frozenset[int]]] = defaultdict(dict)

    def content(self, english: str) -> frozenset[str]:
        """The stems of an English text that the dictionary knows and that carry content."""
        known = self._content
        stems = {known[word] if word in known else self._content_of(word) for word in english_words(english)}
        return frozenset(name for name in stems if name is not None)

    def _content_of(self, word: str) -> str | None:
        name = stem(word)
        carries = name not in GLOSS_STOP_WORDS and self.lexicon.stem_id(name) >= 0
        known = self._content[word] = name if carries else None
        return known

    def cut(self, folded: str, within: Span) -> list[Span]:
        """The Chinese words of a stretch of a text in Simplified characters, which may begin and end anywhere."""
        return [Span(within.start + start, within.start + end) for start, end in self.lexicon.words_of(within.of(folded))]

    def meanings(self, folded: str) -> frozenset[int]:
        """The numbers of all stems that the words of a text in Simplified characters can translate, Latin words among them."""
        words = [folded[start:end] for start, end in self.lexicon.words_of(folded)]
        return self.latin_meanings(folded).union(*map(self.of_word, words))

    def latin_meanings(self, folded: str) -> frozenset[int]:
        """The numbers of the stems of the Latin words of a Chinese text."""
        return frozenset([self.lexicon.stem_id(stem(word)) for word in english_words(folded)])

    def rendered(self, name: str, meanings: frozenset[int]) -> Rendered:
        """Whether a stem is among the meanings of a Chinese text."""
        number = self.lexicon.stem_id(name)
        if number in meanings:
            return Rendered.DIRECTLY
        return Rendered.NOT if self._akin_to(number).isdisjoint(meanings) else Rendered.AKIN

    def accounts_for(self, word: str, meanings: frozenset[int], least: float) -> bool:
        """Whether an English word, or one akin to it with at least this probability, is among the meanings of a Chinese text."""
        number = self._numbers[word] if word in self._numbers else self._number_of(word)
        return number >= 0 and (number in meanings or not self._akin_to(number, least).isdisjoint(meanings))

    def renderings(self, names: Iterable[str], folded: str, cut: Iterable[Span]) -> Iterator[Span]:
        """Of the words of a text in Simplified characters, those of two characters or more that translate a stem directly.

        Args:
            names: the stems.
            folded: the text.
            cut: its words, or some of them.
        """
        wanted = {self.lexicon.stem_id(name) for name in names}
        if not wanted:
            return
        for word in cut:
            if len(word) > 1 and not wanted.isdisjoint(self.of_word(word.of(folded))):
                yield word

    def explains(self, english: str, least: float = 0.0) -> frozenset[int]:
        """The numbers of the content stems of an English text, and of those akin to them with at least this probability."""
        return self.akin(self.numbers(english), least)

    def akin(self, numbers: frozenset[int], least: float = 0.0) -> frozenset[int]:
        """The numbers of some stems, and of those akin to them with at least this probability."""
        known = self._akin[least]
        return numbers.union(*[known[number] if number in known else self._akin_to(number, least) for number in numbers])

    def strong_meanings(self, word: str, least: float) -> frozenset[int]:
        """The numbers of the stems that one Simplified word translates with at least this weight (1: a gloss of one word)."""
        known = self._strong[least].get(word)
        if known is None:
            stems, weights = self.lexicon.translations(word)
            known = self._strong[least][word] = frozenset(stems[weights >= least].tolist())
        return known

    def numbers(self, english: str) -> frozenset[int]:
        """The numbers of the content stems of an English text."""
        known = self._numbers
        found = {known[word] if word in known else self._number_of(word) for word in english_words(english)}
        found.discard(-1)
        return frozenset(found)

    def _number_of(self, word: str) -> int:
        name = self._content_of(word)
        number = self._numbers[word] = -1 if name is None else self.lexicon.stem_id(name)
        return number

    def of_word(self, word: str) -> frozenset[int]:
        """The numbers of the stems that one Simplified word can translate."""
        known = self._meanings.get(word)
        if known is None:
            known = self._meanings[word] = frozenset(self.lexicon.translations(word)[0].tolist())
        return known

    def _akin_to(self, number: int, least: float = 0.0) -> frozenset[int]:
        known = self._akin[least].get(number)
        if known is None:
            starts, stems, weights = self.lexicon.related
            row = slice(starts[number], starts[number + 1]) if 0 <= number < len(starts) - 1 else slice(0)
            known = self._akin[least][number] = frozenset(stems[row][weights[row] >= least].tolist())
        return known
