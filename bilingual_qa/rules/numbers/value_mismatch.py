"""NU101."""

from __future__ import annotations

from bilingual_qa.analysis.figures import Relation
from bilingual_qa.model import Evidence, MqmType, Severity, Status
from bilingual_qa.rules.numbers.figure_rule import FigureRule


class ValueMismatch(FigureRule):
    """A figure of the source has another value in the target.

    ## Why is this bad?
    Readers trade on the figure, and nothing in the sentence shows that it is wrong.

    ## Example
    ```
    Revenue rose 38% to HK$4.0bn.
    收入上升[83%]至40億港元。
    ```

    ## Write instead
    The value of the source: 38%.
    """

    code = "NU101"
    name = "value-mismatch"
    mqm = MqmType.NUMBER
    severity = Severity.CRITICAL
    status = Status.STABLE
    evidence = Evidence(
        hits=40,
        alarms=3,
        data="own cases, attested errors, digits planted in and 1,129 paragraphs of professional translation",
    )
    relation = Relation.VALUE
