"""NU301."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import Relation
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.quantities import Kind, Quantity, Role
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.lazy_pattern import LazyPattern

_SWAPPED = frozenset(((Role.FROM, Role.TO), (Role.TO, Role.FROM)))
_ENDS = frozenset(((Role.LOW, Role.HIGH), (Role.HIGH, Role.LOW)))
# For amounts only: a growth rate is a level and a change at once (grew faster by 3.4%, 增速加快至3.4%).
_LEVEL_AND_CHANGE = frozenset(((Role.TO, Role.CHANGE), (Role.CHANGE, Role.TO)))
_DISCOUNTED = "discounted-to"
# Code points between a figure and what it is compared with.
_FARTHEST = 40
_AMOUNTS = (Kind.MONEY, Kind.COUNT)
_CHANGES = (Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.BASIS_POINT)


class SwappedRoles(UnitRule):
    """The figures are right, but do something else in the sentence: from and to, or the ends of a range, are swapped, or
    a level is told as a change.

    ## Why is this bad?
    Every number can be checked off, and the statement is still false: a cut becomes a raise.

    ## Example
    ```
    We cut our TP from HK$2.85 to HK$1.75.
    我們將目標價由[1.75港元]下調至[2.85港元]。
    ```

    ## Write instead
    The figures in their places: 由2.85港元下調至1.75港元.
    """

    code = "NU301"
    name = "swapped-roles"
    mqm = MqmType.NUMBER
    severity = Severity.CRITICAL

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a sentence, on all figures that changed their roles."""
        equal = [
            (pair.source, pair.target)
            for pair in unit.figures_by_relation.get(Relation.EQUAL, ())
            if pair.source is not None and pair.target is not None
        ]
        compared = _compared_with(equal)
        swapped = [
            pair
            for pair in equal
            if _conflict(*pair)
            or _by_as_to(*pair, unit)
            or _to_as_by(*pair, unit)
            or _by_as_from(*pair, unit)
            or pair in compared
        ]
        if any(not _ends(pair) for pair in swapped) or len(swapped) > 1:
            yield self.finding(
                unit,
                Message.of(
                    "swapped-roles",
                    source="、".join(source.text for source, _ in swapped),
                    target="、".join(target.text for _, target in swapped),
                ),
                source=tuple(sorted(Span(source.start, source.end) for source, _ in swapped)),
                target=tuple(sorted(Span(target.start, target.end) for _, target in swapped)),
                confidence=Confidence.MEDIUM if len(swapped) == 1 else Confidence.HIGH,
                concept="|".join(sorted(source.text for source, _ in swapped)),
            )


# A verb for a level: a growth rate that "quickens to" is both.
_TO_A_LEVEL = LazyPattern(
    "(?:下[降跌調调]|降低|[減减]少|削[減减]|[縮缩][減减]|增加|增[長长]|上[升調调]|提高|提升|[擴扩][大闊阔]|收窄|上[漲涨]|[升降跌減减增])(?:至|到)$"
)


def _by_as_to(source: Quantity, target: Quantity, unit: AnalysedUnit) -> bool:
    """Whether "cut by 38%" has become 下降至38%."""
    if source.kind not in _CHANGES or source.role is Role.TO:
        return False
    # "Fell 2.1 points" and "shaved 2.1 points off" are no levels; "grew 3%" may be one.
    by = unit.plain_source.endswith(" by ", 0, source.start) or (
        source.kind is not Kind.PERCENT
        and (source.role is Role.CHANGE or _MOVED_BY.search(unit.plain_source, 0, source.start) is not None)
    )
    return by and _TO_A_LEVEL.search(unit.target, 0, target.start) is not None


_MOVED_BY = LazyPattern(
    r"\b(?:shav(?:e[sd]?|ing)|knock(?:s|ed|ing)?|clip(?:s|ped|ping)?|lop(?:s|ped|ping)?|shed(?:s|ding)?|widened|trimmed) $"
)
# A verb with a change right behind it.
_BY_A_CHANGE = LazyPattern(
    "(?:下[降跌調调]|降低|[減减]少|[削裁][減减]|[縮缩][減减]|增加|上[升調调漲涨]|提高|提升)了?(?:[約约近逾]|大[約约])?$"
)
_TO = LazyPattern(r"\bto (?:about |around |some |nearly |over |just |only |approximately |an? )*(?:[a-z]{0,3}[$€£¥])?$")
# What a percentage is a level and a change of: growth slowed to 3%, 增長3%.
_OF_A_CHANGE = LazyPattern(
    r"\b(?:growth|grew|increase|decline|drop|inflation|gain|loss|pace|rise|fall|return|change|cagr|reduction|contraction"
    r"|improvement|saving|appreciation|depreciation|advance|slide|retreat|rebound|rally|expansion|cumulative)\w*\b[^.;,]*$"
)
# Bringing the cuts of the year to 1,150: 累計裁減1,150 is their sum.
_ADDED_UP = LazyPattern("累[计积]|合[计共]|[总一]共|共计|总计|[总增减降升跌涨]幅|今年以?来|至今|迄今")
_ADDED_UP_REACH = 14


def _to_as_by(source: Quantity, target: Quantity, unit: AnalysedUnit) -> bool:
    """Whether "cut to 1,150" has become 削減1,150."""
    if source.role is not Role.TO or target.role in (Role.TO, Role.FROM, Role.HIGH):
        return False
    if _TO.search(unit.plain_source, 0, source.start) is None or _BY_A_CHANGE.search(unit.target, 0, target.start) is None:
        return False
    if _ADDED_UP.search(unit.plain_target, max(0, target.start - _ADDED_UP_REACH), target.start):
        return False
    return source.kind is not Kind.PERCENT or _OF_A_CHANGE.search(unit.plain_source, 0, source.start) is None


def _by_as_from(source: Quantity, target: Quantity, unit: AnalysedUnit) -> bool:
    """Whether "raised by $1.5 billion to" has become 由15億."""
    return (
        target.role is Role.FROM
        and source.role is not Role.FROM
        and _TO_A_NEW_LEVEL.match(unit.plain_source, source.end) is not None
        and unit.plain_source.endswith(" by ", 0, _with_sign(source, unit))
    )


def _with_sign(source: Quantity, unit: AnalysedUnit) -> int:
    """Where a figure begins with what stands before it and belongs to it."""
    about = _ABOUT.search(unit.plain_source, 0, source.start)
    return about.start() if about else source.start


_TO_A_NEW_LEVEL = LazyPattern(r"[^.;,]{0,16} to (?:about |around |a total of )?(?:[a-z]{0,3}[$€£¥])? ?\d")
_ABOUT = LazyPattern(r"(?:about |around |some |nearly |over |a further |another )+$")

_Pair = tuple[Quantity, Quantity]


def _compared_with(pairs: list[_Pair]) -> list[_Pair]:
    """Two figures of one kind of which each language compares the other: 92%, from 88%, as 88%, 去年同期為92%."""
    old = [pair for pair in pairs if pair[0].role is Role.FROM and pair[1].role is Role.NONE]
    new = old and [pair for pair in pairs if pair[0].role is Role.NONE and pair[1].role is Role.FROM]
    return [
        pair
        for one in old
        for other in new
        if one[0].kind is other[0].kind
        and 0 < one[0].start - other[0].end < _FARTHEST
        and 0 < other[1].start - one[1].end < _FARTHEST
        for pair in (one, other)
    ]


def _ends(pair: _Pair) -> bool:
    return (pair[0].role, pair[1].role) in _ENDS


def _conflict(source: Quantity, target: Quantity) -> bool:
    if source.role is target.role:
        return False
    roles = (source.role, target.role)
    if roles in _ENDS and _DISCOUNTED in (source.unit, target.unit) and source.unit != target.unit:
        # 24% to 30% off are 七折至七六折: each language begins with the lower of its own figures.
        return False
    return roles in _SWAPPED or roles in _ENDS or (roles in _LEVEL_AND_CHANGE and source.kind in _AMOUNTS)
