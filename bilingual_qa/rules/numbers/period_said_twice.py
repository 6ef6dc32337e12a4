"""A period that a sentence of the target says twice and the source once: 第三季度，該公司於第三季度售出."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.quantities import Kind, Quantity
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.lazy_pattern import LazyPattern

_TIMES = (Kind.PERIOD, Kind.DATE)
# What stands before the second one where it only says again when: 於第三季度, 在11月3日.
_WHEN = ("于", "在")
# Between the two: the subject of the clause, and no other clause.
_ONE_CLAUSE = LazyPattern(r"(?:[内间时末底里]|期间|当[中时日])?[,，][^，。；,;、:：\d]{0,24}$")
# The words of English that name a period without its number.
_AGAIN = LazyPattern(r"\b(?:that|the same|this|the) (?:day|date|month|quarter|half|year|period)\b")


def said_twice(unit: AnalysedUnit) -> Iterator[tuple[Quantity, Quantity, Quantity]]:
    """The figure of the source, and the two of the target that say it in one clause, of which the second is one too many."""
    times = [figure for figure in unit.target_quantities if figure.kind in _TIMES]
    text = unit.plain_target
    for first, second in itertools.pairwise(times):
        if simplified(first.text) != simplified(second.text) or not text.endswith(_WHEN, 0, second.start):
            continue
        start = max((span.start for span in unit.target_sentences if span.start <= first.start), default=0)
        if text[start : first.start].strip("于在 ") or not _ONE_CLAUSE.match(text, first.end, second.start - 1):
            continue
        same = [figure for figure in unit.source_quantities if figure.period == first.period]
        if len(same) == 1 and not _AGAIN.search(unit.plain_source, same[0].end) and _one_sentence(unit, first, second):
            yield same[0], first, second


def _one_sentence(unit: AnalysedUnit, first: Quantity, second: Quantity) -> bool:
    return any(span.contains(Span(first.start, second.end)) for span in unit.target_sentences)
