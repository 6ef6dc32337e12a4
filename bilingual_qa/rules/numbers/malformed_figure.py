"""NU107."""

from __future__ import annotations

from collections.abc import Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Message, MqmType, Severity
from bilingual_qa.quantities import Quantity
from bilingual_qa.rules.numbers.figure_rule import FigureRule

# Nobody counts years in thousands.
_NO_DURATION = 3000


class MalformedFigure(FigureRule):
    """A figure of the target is written as nobody writes one: digits grouped in no known way,
    two currencies on one amount, or a unit or currency said twice (minor).

    ## Why is this bad?
    The machine broke the number into pieces and put them together wrongly. The reader has to guess which amount is meant.

    ## Example
    ```
    Paying members reached 27.6 million.
    付費會員達[27,60萬]人。
    ```

    ## Write instead
    The amount of the source: 2,760萬.
    """

    code = "NU107"
    name = "malformed-figure"
    mqm = MqmType.NUMBER
    severity = Severity.CRITICAL
    relation = Relation.MALFORMED

    def candidates(self, unit: AnalysedUnit) -> Sequence[FigurePair]:
        """All: a malformed figure may have a counterpart or none."""
        return unit.figure_pairs

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """Every malformed figure of the target, with or without a counterpart, unless the source has it so too."""
        if pair.target is None or (pair.source is not None and _malformed(pair.source)):
            return False
        return _malformed(pair.target) or pair.target.repeated

    def severity_of(self, unit: AnalysedUnit, pair: FigurePair) -> Severity:
        """Minor where a unit or currency is said twice and the figure is clear all the same."""
        return self.severity if pair.target is not None and _malformed(pair.target) else Severity.MINOR

    def message(self, pair: FigurePair, suggestions: tuple[str, ...]) -> Message:
        """The figure as it stands."""
        return Message.of(self.name, target=pair.target.text if pair.target else "")


def _malformed(figure: Quantity) -> bool:
    """Also a year of five digits (22024年), which reads as a duration."""
    return figure.malformed or (figure.unit == "year" and figure.value is not None and figure.value >= _NO_DURATION)
