"""What either language says in words as well as in figures: whole and half, and the hundred of "per 100 kg"."""

from __future__ import annotations

from decimal import Decimal

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.quantities import Kind, Quantity
from bilingual_qa.text.lazy_pattern import LazyPattern

# What may be nought per cent: no duty is 0%關稅, and no change of plan is none.
_RATED = (
    r"(?:interest|tax|dut(?:y|ie)|tariff|lev(?:y|ie)|fee|commission|coupon|charge|cost|deposit"
    r"|down ?payment|growth|change|increase|rent|yield)"
)

_ENGLISH = {
    Decimal(100): LazyPattern(
        r"\b(?:all|every|entire(?:ly|ty)?|full|fully|whole|wholly|complete(?:ly)?|total(?:ly)?|outright|only|sole(?:ly)?|par"
        r"|face value|principal amount|sold out|doubl\w+|twice)\b"
    ),
    Decimal(50): LazyPattern(r"\b(?:half|halv\w+|half-?way|majority|most|mostly|controlling|equal(?:ly)?|even(?:ly)?|median)\b"),
    # Parts of a ranking: the top decile, 前10%.
    Decimal(25): LazyPattern(r"\bquartiles?\b"),
    Decimal(20): LazyPattern(r"\bquintiles?\b"),
    Decimal(10): LazyPattern(r"\bdeciles?\b"),
    Decimal(1): LazyPattern(r"\bpercentiles?\b"),
    Decimal(0): LazyPattern(
        rf"\b(?:zero|nil|none|(?:no|without(?: an?y?)?) (?:[a-z]+ )?{_RATED}s?|{_RATED}[- ]free"
        rf"|free of (?:[a-z]+ )?{_RATED}s?|flat)\b"
    ),
}
_CHINESE = {
    Decimal(100): LazyPattern("全|悉数|所有|均|都|整|满|完全|一律|百分百|独资|唯一|仅由|只由"),
    Decimal(50): LazyPattern("半|大部分|过半|多数|各占|平均|控股"),
}

_EVERY = LazyPattern(r"\b(?:per|every|each|a|for|of) $")
_CHINESE_EVERY = LazyPattern("每[十百千万]|[十百千万](?:股|公[斤里升吨]|千克|克|升|加仑|平[方米])")


def counts_by(figure: Quantity, unit: AnalysedUnit) -> bool:
    """Whether an amount of the source is counted by a figure for which the target has a word of its own: per 100 kg, 每百公斤."""
    round_number = figure.value is not None and figure.value in (10, 100, 1000, 10000)
    counted = round_number and _EVERY.search(unit.plain_source, 0, figure.start) is not None
    return counted and _CHINESE_EVERY.search(unit.plain_target) is not None


def in_words(figure: Quantity, unit: AnalysedUnit, *, target: bool) -> bool:
    """Whether a percentage without a counterpart is said in words on the other side: 100% let, 全部租出; past half, 逾50%.

    Args:
        figure: the percentage.
        unit: the pair that has it.
        target: whether the figure stands in the target.
    """
    if figure.kind is not Kind.PERCENT or figure.value not in _ENGLISH:
        return False
    words, text = (_ENGLISH, unit.plain_source) if target else (_CHINESE, unit.plain_target)
    return figure.value in words and words[figure.value].search(text) is not None
