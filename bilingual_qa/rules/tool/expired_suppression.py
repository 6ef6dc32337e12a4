"""QA002."""

from __future__ import annotations

from bilingual_qa.model import MqmType, Severity, Status
from bilingual_qa.rules.rule import Rule


class ExpiredSuppression(Rule):
    """The last day of a suppression, its `until`, is over.

    It suppresses nothing any more: the findings that it fits are reported and count again. Never scored and never a reason to
    fail by itself.

    ## Why is this bad?
    Somebody meant to look again by that day, and nobody has.

    ## Example
    ```
    [[suppression]]
    rule = "NU103"
    path = "notes/2024/**"
    reason = "the house's currency table is being corrected"
    author = "Chan"
    date = 2025-01-31
    until = 2025-03-31
    ```
    The run is of 1 April 2025.

    ## Write instead
    Mend the findings and remove the entry; or, where the reason still holds, give it a new date and a later `until`.
    """

    code = "QA002"
    name = "expired-suppression"
    mqm = MqmType.TOOL
    severity = Severity.MINOR
    status = Status.STABLE
