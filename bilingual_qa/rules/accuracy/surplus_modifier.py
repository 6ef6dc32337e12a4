"""Modifiers of the target that no word of the source stands behind: 永久, 獨家, 準時 ..."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import SentencePair, Span
from bilingual_qa.rules.accuracy.modifier_words import BEGINNINGS, modifier_at

# From this probability on, a word akin to one of the source accounts for a modifier.
_AKIN = 0.05


def surplus_modifiers(unit: AnalysedUnit, pair: SentencePair) -> Iterator[Span]:
    """The modifiers of a sentence pair's target that the dictionary cannot trace to a word of its source, nor one akin to it.

    Args:
        unit: the unit.
        pair: one of its sentence pairs, with both sides.
    """
    text, words = unit.simplified_target, unit.note.words
    for word in unit.words_within(pair.target):
        # Most words begin with none of them.
        found = modifier_at(word.of(text)) if text[word.start : word.start + 2] in BEGINNINGS else None
        if found is None:
            continue
        modifier, kind = found
        place = Span(word.start, word.start + len(modifier))
        if (
            unit.explains(pair.source, _AKIN).isdisjoint(words.of_word(modifier))
            and not kind.english.search(pair.source.of(unit.plain_source))
            and not any(answer.target.overlaps(place) for answer in unit.answered)
            and not unit.cuts_segment(place)
        ):
            yield place
