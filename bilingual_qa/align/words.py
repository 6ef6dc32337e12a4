"""A segment as the aligner sees it: word tokens, anchors and a length."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bilingual_qa.align.anchors import figures, marks
from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.names import name_tokens, pinyin_names
from bilingual_qa.align.speech import NO_SPEECH, Speech, speech
from bilingual_qa.align.stems import stem, words
from bilingual_qa.model import Language
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.script import count_han

_SPACE = re.compile(r"\s+")
# A Latin letter, digit or mark inside Chinese text takes this much of a Han character's length.
_NON_HAN_LENGTH = 0.35


class Tokens(NamedTuple):
    """Tokens of a segment: stems or Simplified words, `#` figures, `$` marks, `@` Latin words in Chinese. With its length
    and its direct speech.
    """

    names: tuple[str, ...]
    length: float
    speech: Speech = NO_SPEECH


def english_tokens(text: str) -> Tokens:
    """The tokens of an English segment; its length is the number of characters that are not blank."""
    names = [stem(word) for word in words(text)]
    names += figures(text, Language.EN)
    names += marks(text)
    spoken = speech(text, Language.EN)
    names += _quotation_marks(spoken)
    return Tokens(tuple(names), float(len(_SPACE.sub("", text))), spoken)


def chinese_tokens(text: str, lexicon: Lexicon, pinyin: frozenset[str] = frozenset()) -> Tokens:
    """The tokens of a Chinese segment; its length counts Han characters, the rest at a discount.

    `pinyin` are the names to look for by sound.
    """
    folded = simplified(text)
    spelled = name_tokens(folded, pinyin, lexicon)
    inside = {offset for start, end, _ in spelled if end - start > 1 for offset in range(start, end)}
    names = [folded[start:end] for start, end in lexicon.words_of(folded) if not inside.issuperset(range(start, end))]
    names += ["@" + name for _, _, name in spelled]
    names += ["@" + stem(word) for word in words(folded)]
    names += figures(folded, Language.ZH)
    names += marks(folded)
    spoken = speech(text, Language.ZH)
    names += _quotation_marks(spoken)
    han = count_han(text)
    return Tokens(tuple(names), han + _NON_HAN_LENGTH * (len(_SPACE.sub("", text)) - han), spoken)


def _quotation_marks(spoken: Speech) -> list[str]:
    return ["$opening"] * spoken.opened + ["$closing"] * spoken.closed


def tokens_of(english: Sequence[str], chinese: Sequence[str], lexicon: Lexicon) -> tuple[list[Tokens], list[Tokens]]:
    """The tokens of each segment of both sides."""
    pinyin = pinyin_names(english, lexicon)
    return [english_tokens(text) for text in english], [chinese_tokens(text, lexicon, pinyin) for text in chinese]
