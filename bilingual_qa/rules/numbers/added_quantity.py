"""NU202."""

from __future__ import annotations

from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Confidence, MqmType, Severity
from bilingual_qa.rules.numbers.figure_rule import FigureRule, standing_alone


class AddedQuantity(FigureRule):
    """A figure of the target stands nowhere in the source.

    ## Why is this bad?
    Nobody said it: the machine took it from elsewhere or made it up.

    ## Example
    ```
    Net profit rose to HK$620m.
    純利上升[12%]至6.2億港元。
    ```

    ## Write instead
    What the source says: 純利上升至6.2億港元.
    """

    code = "NU202"
    name = "added-quantity"
    mqm = MqmType.ADDITION
    severity = Severity.MAJOR
    relation = Relation.ADDED

    def severity_of(self, pair: FigurePair) -> Severity:
        """See `standing_alone`."""
        return standing_alone(pair.target, self.severity)

    def confidence_of(self, pair: FigurePair) -> Confidence:
        """Medium: a translator may say in figures what the source says in words."""
        return Confidence.MEDIUM
