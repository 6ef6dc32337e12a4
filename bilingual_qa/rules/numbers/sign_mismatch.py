"""NU105."""

from __future__ import annotations

from bilingual_qa.analysis.figures import Relation
from bilingual_qa.model import MqmType, Severity
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
