"""NU104."""

from __future__ import annotations

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Evidence, MqmType, Severity, Status
from bilingual_qa.rules.numbers.figure_rule import FigureRule
from bilingual_qa.text.lazy_pattern import LazyPattern


class UnitMismatch(FigureRule):
    """A figure has the right digits in another unit: percent, percentage point, basis point, multiple, or a unit of measure.

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

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """All but the first number of two to one, which is 兩倍."""
        ratio = pair.source is not None and _TO_ONE.match(unit.plain_source, pair.source.end) is not None
        return super().applies(unit, pair) and not ratio


_TO_ONE = LazyPattern(r"[- ]to[- ](?:one\b|1(?![.,\d]))")
