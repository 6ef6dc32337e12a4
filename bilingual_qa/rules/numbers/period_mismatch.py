"""NU106."""

from __future__ import annotations

from bilingual_qa.analysis.figures import Relation
from bilingual_qa.model import Evidence, MqmType, Severity, Status
from bilingual_qa.rules.numbers.figure_rule import FigureRule


class PeriodMismatch(FigureRule):
    """A period or date of the source is another in the target.

    ## Why is this bad?
    The right figure for the wrong half or year is a wrong figure.

    ## Example
    ```
    Revenue rose 8% in 1H23.
    收入於[23年下半年]上升8%。
    ```

    ## Write instead
    The period of the source: 23年上半年.
    """

    code = "NU106"
    name = "period-mismatch"
    mqm = MqmType.DATE_TIME
    severity = Severity.MAJOR
    status = Status.STABLE
    evidence = Evidence(
        hits=85,
        alarms=1,
        data="own cases, attested errors, years planted in and 1,129 paragraphs of professional translation",
    )
    relation = Relation.PERIOD
