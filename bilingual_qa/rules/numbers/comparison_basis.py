"""NU108."""

from __future__ import annotations

from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Message, MqmType, Severity
from bilingual_qa.rules.numbers.figure_rule import FigureRule


class ComparisonBasis(FigureRule):
    """A change is told against another period: quarter on quarter as year on year, or the other way round.

    ## Why is this bad?
    The same percentage means another trend, and the reader cannot see that it does.

    ## Example
    ```
    Net profit rose 48% QoQ.
    淨利潤[同比]增長48%。
    ```

    ## Write instead
    The basis of the source: 環比 or 按季.
    """

    code = "NU108"
    name = "comparison-basis"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.CRITICAL
    relation = Relation.BASIS

    def message(self, pair: FigurePair, suggestions: tuple[str, ...]) -> Message:
        """Both bases as they stand."""
        source, target = pair.source, pair.target
        return Message.of(self.name, source=source.text if source else "", target=target.text if target else "")
