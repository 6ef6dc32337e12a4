"""Items joined on in the target where the source joins nothing: 該地區和北美 for "the region"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import SentencePair, Span

_JOINED_ON = re.compile("(?:以及|及|和|暨|或|、)(?!其|[以之][上下内外前后])")
# Whatever may become a list in Chinese.
_JOINS = re.compile(
    r"\b(?:and|or|as well|plus|both|along|together|including|with|nor|between|jointly|versus|vs|to|also|too|from|its)\b"
    r"|[,&/;()+-]"
)
# 雷聲大、雨點小: two halves of a saying, and no list.
_HALF_OF_A_SAYING = re.compile("[大小多少高低长短强弱快慢轻重冷热](?:[,。;，；]|$)")
_LEAST_CHARACTERS = 2
# From this probability on, a word akin to one of the source accounts for an item.
_AKIN = 0.05


def surplus_items(unit: AnalysedUnit, pair: SentencePair) -> Iterator[Span]:
    """The words of a sentence pair's target that are joined to others, where its source has no word or mark that joins.

    Args:
        unit: the unit.
        pair: one of its sentence pairs, with both sides.
    """
    text, words = unit.simplified_target, unit.note.words
    if _JOINS.search(pair.source.of(unit.plain_source)):
        return
    cut = unit.words_within(pair.target)
    # 調和 joins nothing.
    inside = {place for word in cut for place in range(word.start + 1, word.end)}
    found = _JOINED_ON.finditer(text, pair.target.start, pair.target.end)
    joints = {match.end() for match in found if match.start() not in inside}
    for word in cut:
        if word.start not in joints or len(word) < _LEAST_CHARACTERS or unit.cuts_segment(word):
            continue
        if _HALF_OF_A_SAYING.match(text, word.end):
            continue
        meanings = words.of_word(word.of(text))
        if (
            meanings
            and unit.explains(pair.source, _AKIN).isdisjoint(meanings)
            and not any(answer.target.overlaps(word) and len(answer.source) for answer in unit.answered)
        ):
            yield word
