"""A part and its whole, or the two numbers of a ratio, that changed places: 14 of the 18 blocks, 14座中有18座.

English in lower case, Chinese in the Simplified view.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.quantities import Kind, Quantity
from bilingual_qa.quantities.english.numerals import SMALL, TENS
from bilingual_qa.text.lazy_pattern import LazyPattern

_WORDS = {word: number for word, number in (SMALL | TENS).items() if number}
_NUMBER = rf"(?:\d[\d,]*|{'|'.join(sorted(_WORDS, key=len, reverse=True))})(?![a-z\d%.,-]\w)"
_PART = LazyPattern(
    rf"\b(?P<one>{_NUMBER})(?: out)? of (?:the|its|our|their|those|these|all) "
    rf"(?:(?:total|some|group's|company's|original) )?(?P<other>{_NUMBER})\b"
)
_RATIO = LazyPattern(rf"\b(?P<one>{_NUMBER})(?: [a-z-]+){{0,4}} for (?:every|each) (?P<other>{_NUMBER})\b")
# 18座大樓中有14座: the whole stands first.
_AMONG = LazyPattern(
    "[^，。；,;、:\\d]{0,12}?(?:[中里内]|之中|当中)(?:已?经?有|仅有|只有|共有|的|仅|只|约|已|有约|[,，]有|[,，])?(?:[^，。；,;、:\\d]{0,4})$"
)
# 每兩股獲發一股: what is held stands first.
_GIVEN = LazyPattern(
    "[^，。；;:\\d]{0,6}?[^，。；;:]{0,24}?(?:获发|获配|配发|获派|发行|供|认购|换|送|派|转增|获)[^，。；,;:\\d]{0,6}$"
)
_EACH = re.compile("每(?:持有|持|手)?(?:现有)?$")
_EACH_REACH = 6


def exchanged_parts(unit: AnalysedUnit) -> Iterator[tuple[Span, Quantity, Quantity]]:
    """Where the English tells of a part or a ratio, and the two figures of the Chinese that changed places."""
    pairs = list(itertools.pairwise(q for q in unit.target_quantities if q.kind in (Kind.COUNT, Kind.MEASURE)))
    if not pairs:
        return
    text = unit.plain_target
    for pattern, joint, each in ((_PART, _AMONG, False), (_RATIO, _GIVEN, True)):
        for match in pattern.finditer(unit.plain_source):
            one, other = _value(match["one"]), _value(match["other"])
            if one == other:
                continue
            for first, second in pairs:
                if (first.value, second.value) != (one, other) or joint.match(text, first.end, second.start) is None:
                    continue
                if not each or _EACH.search(text, max(0, first.start - _EACH_REACH), first.start):
                    yield Span(*match.span()), first, second


def _value(number: str) -> Decimal:
    return Decimal(_WORDS[number]) if number in _WORDS else Decimal(number.replace(",", ""))
