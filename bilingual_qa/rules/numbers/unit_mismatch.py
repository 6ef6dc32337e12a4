"""NU104."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import DURATIONS, FigurePair, Relation
from bilingual_qa.model import Edit, Evidence, Finding, Fix, MqmType, Severity, Span, Status
from bilingual_qa.quantities import Kind, render_per
from bilingual_qa.quantities.units import PER_CHINESE
from bilingual_qa.rules.numbers.bare_scores import printed_in_percent, scores_as_percent
from bilingual_qa.rules.numbers.figure_rule import FigureRule
from bilingual_qa.text.lazy_pattern import LazyPattern

# So many code points before a figure may stand what it is counted by: 每噸, 每百萬立方英尺售價.
_REACH = 14
# What is counted in months or days by its own name: 庫存係數為1.29, 存貨周轉天數為45.
_MEASURED = LazyPattern(
    "(?:[系係]数|比率?|指标|天数|日数|月数|年数|年期|年限|期限|久期|存续期|周期|账期|库龄|账龄|寿命|年龄|工龄|时长|时数|工时)[^,。;]{0,8}$"
)
_MEASURED_REACH = 16
# Price added 3%: 售價貢獻3個百分點.
_CONTRIBUTED = LazyPattern("贡献|拉动|带动|拖累|拖低|推升|推高")
_TO_ONE = LazyPattern(r"[- ]to[- ](?:one\b|1(?![.,\d]))")


class UnitMismatch(FigureRule):
    """A figure has the right digits in another unit: percent, percentage point, basis point, multiple, or a unit of measure;
    or a bare score has become a percentage.

    ## Why is this bad?
    A margin that falls 3 percentage points from 20% is 17%; one that falls 3% is 19.4%.

    ## Example
    ```
    The margin widened by 150bps.
    利潤率擴闊[150%]。
    ```

    ## Write instead
    The unit of the source: 150個基點.
    """

    code = "NU104"
    name = "unit-mismatch"
    mqm = MqmType.UNIT
    severity = Severity.CRITICAL
    status = Status.STABLE
    evidence = Evidence(
        hits=66,
        alarms=1,
        data="own cases, attested errors, units planted in and 1,129 paragraphs of professional translation",
    )
    relation = Relation.UNIT

    def candidates(self, unit: AnalysedUnit) -> Sequence[FigurePair]:
        """Those in another unit, and bare scores that took the percent of the target."""
        return (*super().candidates(unit), *(_without_unit(pair) for pair in scores_as_percent(unit)))

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """All but the first number of two to one, which is 兩倍, units in the noun of a number, and contributions."""
        ratio = pair.source is not None and _TO_ONE.match(unit.plain_source, pair.source.end) is not None
        if ratio or not super().applies(unit, pair) or _unit_in_noun(unit, pair) or _contributed(unit, pair):
            return False
        return pair.source is None or pair.target is None or not printed_in_percent(unit, pair.source, pair.target)

    def figure_finding(self, unit: AnalysedUnit, pair: FigurePair) -> Finding:
        """As for any figure; where only what it is counted by differs and stands before it, that is marked and mended."""
        finding = super().figure_finding(unit, pair)
        source, target = pair.source, pair.target
        if source is None or target is None or source.per is None or target.per in (None, source.per):
            return finding
        if (source.kind, source.unit) != (target.kind, target.unit):
            return finding
        each = unit.target.rfind("每", max(0, target.start - _REACH), target.start)
        counted_by = PER_CHINESE.at(unit.target, each + 1) if each >= 0 else None
        if counted_by is None:
            return finding
        right = render_per(source.per, unit.locale)
        place = Span(each, counted_by[1])
        return msgspec.structs.replace(
            finding, target=(place, *finding.target), suggestions=(right,), fix=Fix((Edit(place.start, place.end, right),))
        )


def _without_unit(pair: FigurePair) -> FigurePair:
    """A pair of a score and a percentage, the score as the source has it."""
    if pair.source is None:
        return pair
    score = msgspec.structs.replace(pair.source, kind=Kind.COUNT, unit=None)
    return msgspec.structs.replace(pair, source=score, relation=Relation.UNIT)


def _unit_in_noun(unit: AnalysedUnit, pair: FigurePair) -> bool:
    """Whether a bare number of the target is a length of time of the source, and its noun says in what it is counted."""
    source, target = pair.source, pair.target
    if source is None or target is None or source.unit not in DURATIONS or source.value != target.value:
        return False
    if target.kind is not Kind.COUNT or target.unit is not None:
        return False
    return _MEASURED.search(unit.plain_target, max(0, target.start - _MEASURED_REACH), target.start) is not None


def _contributed(unit: AnalysedUnit, pair: FigurePair) -> bool:
    """Whether what one thing adds to a rate, in percent of the source, is told in points of that rate: 售價貢獻3個百分點."""
    source, target = pair.source, pair.target
    if source is None or target is None or source.value != target.value:
        return False
    points = source.kind is Kind.PERCENT and target.kind is Kind.PERCENTAGE_POINT
    return points and _CONTRIBUTED.search(unit.plain_target, max(0, target.start - _REACH), target.start) is not None
