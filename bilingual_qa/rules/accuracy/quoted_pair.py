"""Exchange rates told from the other currency's side: the yen fell against the dollar, 美元兌日圓上升."""

from __future__ import annotations

import re

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.rules.accuracy.negated_place import clause_around

_AGAINST = re.compile(
    r"[^.;:]{0,40}?\b(?:against|versus) (?:the |its )?"
    r"(?:(?:u\.?s\.?|hong kong|canadian|australian|singapore|taiwan|swiss|japanese|british|chinese) )?(?P<other>[a-z]+)"
)


def quoted_from_the_other_side(unit: AnalysedUnit, source: Span, target: Span) -> bool:
    """Whether a movement in the source is that of one currency, and in the target that of the other one of the pair.

    Args:
        unit: the pair of texts.
        source: the word of movement in the source.
        target: that of the target.
    """
    against = _AGAINST.match(unit.plain_source, source.end)
    if against is None:
        return False
    clause = clause_around(unit.plain_target, target)
    first, quoted, second = unit.plain_target[clause.start : target.start].partition("兑")
    words = unit.note.words
    other = words.numbers(against["other"])
    return bool(quoted) and not other.isdisjoint(words.meanings(first)) and other.isdisjoint(words.meanings(second))
