"""NU105."""

from __future__ import annotations

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import MqmType, Severity
from bilingual_qa.quantities import Kind, Quantity
from bilingual_qa.rules.numbers.figure_rule import FigureRule


class SignMismatch(FigureRule):
    """A negative figure has become positive, or the other way round.

    ## Why is this bad?
    A loss is read as a profit.

    ## Example
    ```
    Net margin was -4.1%.
    淨利率為[4.1%]。
    ```

    ## Write instead
    The sign of the source: -4.1%.
    """

    code = "NU105"
    name = "sign-mismatch"
    mqm = MqmType.NUMBER
    severity = Severity.CRITICAL
    relation = Relation.SIGN

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """Not for an amount in brackets, which is negative in accounts and an aside elsewhere: (RMB210m)."""
        return super().applies(unit, pair) and not (pair.source is not None and _in_brackets(unit.plain_source, pair.source))


def _in_brackets(text: str, figure: Quantity) -> bool:
    money = figure.kind is Kind.MONEY and figure.value is not None and figure.value > 0
    return money and text[figure.start - 1 : figure.start] == "(" and text[figure.end : figure.end + 1] == ")"
