"""The key facts of a note as its two languages state them: target price, rating, ticker. Chinese in the Simplified view."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from decimal import Decimal

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.quantities import Kind, Quantity, Role
from bilingual_qa.rules.accuracy.rating_words import RatingWord, chinese_ratings, english_ratings, standing_labels
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN


class Manner(enum.Enum):
    """How a fact is stated: as a label of the note's head (TP: HK$20), in a sentence, or as what it becomes."""

    LABEL = "label"
    STATED = "stated"
    CHANGED = "changed"


class TargetPrice(msgspec.Struct, frozen=True):
    """A target price as it is from now on, and where its figure stands."""

    value: Decimal
    span: Span
    manner: Manner


class NamedTicker(msgspec.Struct, frozen=True):
    """A ticker in brackets with the name before it, this in Simplified characters where it is Chinese."""

    name: str
    code: str
    market: str
    span: Span


_TARGET = LazyPattern(r"\b(?:target prices?|price targets?|tp|pt)\b(?: \((?:tp|pt)\))?")
# Whose or which target price is not the note's own and new one.
_NOT_OURS = LazyPattern(
    r"\b(?:old|previous|prior|former|earlier|consensus|street|average|mean|median|bull|bear|bull[- ]case|bear[- ]case|blue[- ]sky"
    r"|optimistic|pessimistic|peers?|their|his|her|its|brokers?)(?:'s?)? (?:[a-z0-9-]+ )?$"
)
_CHINESE_TARGET = LazyPattern("目标(?:股)?价(?:格)?")
_CHINESE_NOT_OURS = LazyPattern(
    "(?:原来?|原先|此?前|旧|先前|市场|平均|中位|共识|一致预?期?|牛市|熊市|乐观|悲观|同业|券商|大行|其)的?$"
)
# What may stand between the words and the figure.
_LABEL = LazyPattern(r"[\s:|=–—-]*")
_GAP = LazyPattern(
    r"[\s:|=–—-]*(?:(?:of|is|are|at|to|from|by|now|stands|remains?|unchanged|maintained|kept|set|raised|cut|lowered|lifted"
    r"|trimmed|increased|reduced|revised|up|down|higher|lower|a|our|new|\d+(?:\.\d+)?%)[\s:]*)*"
)
_CHINESE_GAP = LazyPattern(
    r"[\s:|=–—-]*(?:(?:为|至|到|由|从|在|于|是|[定订]|设|维持|保持|仍|不变|上调|下调|上升|下降|调升|调降|调高|调低|提高|提升|降低|升|降|每股|新"
    r"|\d+(?:\.\d+)?%)\s*)*"
)
_CHANGED = LazyPattern(
    r"\b(?:from|previous(?:ly)?|old|prior|earlier|before|raise|lift|increase|cut|lower|trim|revise|reduce|peer|consensus)"
)
_REACH = 40
# The name before a ticker in brackets: capitalised words, or a run of Chinese and Latin letters.
_ENGLISH_NAME = LazyPattern(r"((?:[A-Z][\w.&'’-]*)(?: (?:&|and|of|[A-Z][\w.&'’-]*)){0,5}) ?\($")
_CHINESE_NAME = LazyPattern(rf"([{HAN}A-Za-z0-9·-]{{2,}}) ?\($")


def english_target_prices(unit: AnalysedUnit) -> list[TargetPrice]:
    """The note's own target prices in the source; of a change the new one."""
    if not unit.source_words & {"target", "targets", "tp", "pt"}:
        return []
    return list(_target_prices(unit.plain_source, unit.source_quantities, _TARGET, _NOT_OURS, _GAP, _CHANGED))


def chinese_target_prices(unit: AnalysedUnit) -> list[TargetPrice]:
    """The note's own target prices in the target; of a change the new one."""
    if "目" not in unit.target:
        return []
    text, figures = unit.plain_target, unit.target_quantities
    return list(_target_prices(text, figures, _CHINESE_TARGET, _CHINESE_NOT_OURS, _CHINESE_GAP))


def _target_prices(
    text: str,
    figures: Sequence[Quantity],
    phrase: LazyPattern,
    not_ours: LazyPattern,
    gap: LazyPattern,
    change: LazyPattern | None = None,
) -> Iterator[TargetPrice]:
    for match in phrase.finditer(text):
        if not_ours.search(text, max(0, match.start() - _REACH), match.start()):
            continue
        behind = [figure for figure in figures if match.end() <= figure.start <= match.end() + _REACH]
        prices = [figure for figure in behind if _is_price(figure, text[match.end() : figure.start])]
        if not prices or not gap.fullmatch(text, match.end(), prices[0].start):
            continue
        price = prices[0]
        if price.role is Role.FROM:
            price = next((other for other in prices[1:2] if other.role is Role.TO), price)
        if price.role is Role.FROM or price.value is None:
            continue
        labelled = _LABEL.fullmatch(text, match.end(), price.start)
        changed = not labelled and change is not None and change.search(text)
        manner = Manner.LABEL if labelled else Manner.CHANGED if changed else Manner.STATED
        yield TargetPrice(price.value, Span(price.start, price.end), manner)


def _is_price(figure: Quantity, gap: str) -> bool:
    """Whether a figure is an amount of money, or a bare number right behind the label."""
    if figure.kind is Kind.MONEY:
        return True
    return figure.kind is Kind.COUNT and figure.unit is None and not figure.spelled and bool(_LABEL.fullmatch(gap))


def english_ratings_now(unit: AnalysedUnit) -> list[RatingWord]:
    """The ratings that the source gives, without those before a change."""
    found = english_ratings(unit.source, unit.plain_source, unit.source_tokens)
    return [rating for rating in found if not rating.origin]


def chinese_ratings_now(unit: AnalysedUnit) -> list[RatingWord]:
    """The ratings that the target gives, without those before a change.

    A label that stands by itself between marks counts too: 諾域（1234）：買入.
    """
    found = chinese_ratings(unit.plain_target)
    alone = [label for label in standing_labels(unit.plain_target) if not any(label.span.overlaps(r.span) for r in found)]
    return [rating for rating in (*found, *alone) if not rating.origin]


def named_tickers(unit: AnalysedUnit, *, chinese: bool) -> Iterator[NamedTicker]:
    """The tickers in brackets of the source or target, each with the name before it."""
    for ticker in unit.target_tickers if chinese else unit.source_tickers:
        if chinese:
            before = _CHINESE_NAME.search(unit.plain_target, 0, ticker.place.start)
        else:
            before = _ENGLISH_NAME.search(unit.half_width_source, 0, ticker.place.start)
        if before:
            yield NamedTicker(before[1], ticker.code, ticker.market, ticker.place)
