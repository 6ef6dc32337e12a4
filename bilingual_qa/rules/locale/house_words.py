"""Words and characters that a house writes otherwise: where they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.rules.locale.ways_of_writing import FIXED
from bilingual_qa.text.fold import folded_chinese


def are_variants(word: str, right: str) -> bool:
    """Whether two words are one in other characters: 裏 and 裡, 公佈 and 公布."""
    return len(word) == len(right) and folded_chinese(word) == folded_chinese(right)


def contained(span: Span, wholes: Iterable[Span]) -> bool:
    """Whether a stretch lies inside one of others."""
    return any(whole.contains(span) for whole in wholes)


def places_of(word: str, unit: AnalysedUnit) -> Iterator[Span]:
    """Where a word stands in the target as a word of its own, outside of names, quotations and words that the house allows."""
    if word not in unit.target:
        return
    fixed = [Span(*match.span()) for match in FIXED.finditer(unit.target)]
    for match in re.finditer(re.escape(word), unit.target):
        span = Span(*match.span())
        if contained(span, unit.exempt) or any(span.overlaps(other) for other in fixed):
            continue
        if len(word) == 1 or not unit.cuts_word(span):
            yield span
