"""NU401."""

from __future__ import annotations

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import MqmType, Severity
from bilingual_qa.quantities import Aspect, Quantity, differences, render_quantity
from bilingual_qa.rules.numbers.figure_rule import FigureRule


class ChangedApproximation(FigureRule):
    """An approximate figure is told as exact, an exact one as approximate, or "over" as "under".

    Neutral: translators leave out an "about" rightly where nothing hangs on it. "About" and "nearly" say the same here, and so
    do "over" and "at least".

    ## Why is this bad?
    A bound that has become a point, or a point that has become a bound, is another claim.

    ## Example
    ```
    Over 60% of customers renewed.
    [60%]的客戶續約。
    ```

    ## Write instead
    The approximation of the source: 逾60%.
    """

    code = "NU401"
    name = "changed-approximation"
    mqm = MqmType.NUMBER
    severity = Severity.NEUTRAL
    relation = Relation.EQUAL

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """Whether the figures are equal but for how exactly they are meant; a vague figure is approximate by itself."""
        if pair.relation is not Relation.EQUAL or pair.source is None or pair.target is None:
            return False
        if pair.source.upper is not None or pair.target.upper is not None:
            return False
        return Aspect.APPROXIMATION in differences(pair.source, pair.target)

    def right_form(self, unit: AnalysedUnit, source: Quantity, target: Quantity | None) -> str:
        """With the approximation of the source."""
        return render_quantity(source, unit.locale)
