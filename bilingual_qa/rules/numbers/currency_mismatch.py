"""NU103."""

from __future__ import annotations

from bilingual_qa.analysis.figures import Relation
from bilingual_qa.model import Evidence, MqmType, Severity, Status
from bilingual_qa.rules.numbers.figure_rule import FigureRule


class CurrencyMismatch(FigureRule):
    """An amount has another currency in the target, or one has been put on a count or taken off.

    ## Why is this bad?
    A Hong Kong dollar is an eighth of a US dollar.

    ## Example
    ```
    Capex was US$300m.
    資本開支為[3億港元]。
    ```

    ## Write instead
    The currency of the source: 3億美元.
    """

    code = "NU103"
    name = "currency-mismatch"
    mqm = MqmType.NUMBER
    severity = Severity.CRITICAL
    status = Status.STABLE
    evidence = Evidence(
        hits=52,
        alarms=1,
        data="own cases, attested errors, currencies planted in and 1,129 paragraphs of professional translation",
    )
    relation = Relation.CURRENCY
