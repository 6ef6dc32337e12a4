"""LG103."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Confidence, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.quantities import Kind, Quantity, Role
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.lazy_pattern import LazyPattern

_TIMES = (Kind.DATE, Kind.PERIOD)
_RANGES = ((Role.FROM, Role.TO), (Role.LOW, Role.HIGH))
_FROM = LazyPattern(r"\b(?:from|between)\s(?:(?:the|about|around|an?|roughly)\s)*$", re.IGNORECASE)
_TO = LazyPattern(r"\s*(?:to|through|until|till|and)\s(?:(?:the|about|around|roughly)\s)*", re.IGNORECASE)
# In Simplified characters: what opens a range before its first figure, with little between.
_OPENS = LazyPattern(r"(?:从|由|自|介乎|介于)[^，。；、,;至到]{0,8}$")
_FROM_CHARACTERS = frozenset("从從由自介")
_FROM_WORDS = frozenset(("from", "between"))
# Nothing but a change and its time stands between the two figures: no 至, no 到, and no verb that has the second one.
_BETWEEN = LazyPattern(
    r"[家人名辆个件宗项股户间套台座艘架只元]?了?(?:[，,]|\s|20\d\d年|第?[一二三四1-4]季度?|[上下]半年|大幅|显著|进一步|轻微|微|略|小幅|急|明显|按[年季]|同比|环比|年|季"
    r"|上升|下降|下跌|增加|增长|成长|减少|扩大|扩阔|收窄|缩小|提高|提升|改善|[上下]调|调[高低]|[回攀]升|回落|上涨|下滑|恶化|反弹|扩张|缩减"
    r"|[升跌降增减涨])*了?\s?"
)


class DanglingFrom(UnitRule):
    """A range has its beginning, 從 or 由 with the first figure, and no 至 or 到 before the second.

    Only where the English gives both ends, both stand in the translation in order, and nothing but a change or a date is between.

    ## Why is this bad?
    The sentence has no end: 從31%上升35% reads as a rise by 35%, and nobody can tell where the range stops.

    ## Example
    ```
    Gross margin rose from 31% to 35%.
    毛利率[從31%上升35%]。
    ```

    ## Write instead
    從31%上升至35%.
    """

    code = "LG103"
    name = "dangling-from"
    mqm = MqmType.GRAMMAR
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph, with all such ranges."""
        if _FROM_CHARACTERS.isdisjoint(unit.target_characters):
            return
        places = list(_dangling(unit))
        if places:
            texts = list(dict.fromkeys(span.of(unit.target) for _, span, _ in places))
            to = "至"
            yield self.finding(
                unit,
                Message.of(self.name, found="、".join(texts)),
                source=tuple(source for source, _, _ in places),
                target=tuple(span for _, span, _ in places),
                confidence=Confidence.MEDIUM,
                suggestions=tuple(
                    unit.target[span.start : second] + to + unit.target[second : span.end] for _, span, second in places
                ),
                fix=Fix(tuple(Edit(second, second, to) for _, _, second in places)),
                concept="".join(texts),
            )


def _dangling(unit: AnalysedUnit) -> Iterator[tuple[Span, Span, int]]:
    """The range in the source, what dangles in the target, and where the second figure begins there."""
    known = [pair for pair in unit.figure_pairs if pair.source is not None]
    known.sort(key=lambda pair: pair.source.start if pair.source else 0)
    # The dates beside the ends of a range are no part of it: from 78% in 2023 to 85% in 2024.
    times = [pair for pair in known if pair.source and pair.source.kind in _TIMES]
    figures = [pair for pair in known if pair.source and pair.source.kind not in _TIMES]
    for one, other in (*pairwise(figures), *pairwise(times)):
        ends = _ends(one, other, unit)
        if ends is None:
            continue
        first, second = ends
        opens = _OPENS.search(unit.plain_target[: first.start])
        if opens and first.end <= second.start and _BETWEEN.fullmatch(unit.plain_target[first.end : second.start]):
            source = [quantity for pair in (one, other) if (quantity := pair.source)]
            start, end = min(q.start for q in source), max(q.end for q in source)
            yield Span(start, end), Span(opens.start(), second.end), second.start


def _ends(one: FigurePair, other: FigurePair, unit: AnalysedUnit) -> tuple[Quantity, Quantity] | None:
    """The two figures of the target that answer the ends of a range of the source, its beginning first."""
    if one.source is None or other.source is None or one.target is None or other.target is None:
        return None
    if not all(pair.relation in (Relation.EQUAL, Relation.REPEATED) for pair in (one, other)):
        return None
    roles = one.source.role, other.source.role
    if roles in _RANGES:
        return one.target, other.target
    if roles[::-1] in _RANGES:
        return other.target, one.target
    if _FROM_WORDS.isdisjoint(unit.source_words):
        return None
    between = unit.source[one.source.end : other.source.start]
    if _TO.fullmatch(between) and _FROM.search(unit.source[: one.source.start]):
        return one.target, other.target
    return None
