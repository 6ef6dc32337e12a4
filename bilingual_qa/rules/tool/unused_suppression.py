"""QA001."""

from __future__ import annotations

from bilingual_qa.model import MqmType, Severity, Status
from bilingual_qa.rules.rule import Rule


class UnusedSuppression(Rule):
    """An entry of a suppression file fits no finding.

    The finding was mended, the sentence was rewritten, or a newer version of the program no longer makes it. Told only where all
    notes beside the file that the entry speaks of were checked, with the rules that it names: a run over one changed note is
    silent about the others. Never scored and never a reason to fail.

    ## Why is this bad?
    An entry that nobody needs hides the next error that happens to fit it, and readers of the file take it for something known.

    ## Example
    ```
    [[suppression]]
    rule = "TM201"
    target = "GPM"
    reason = "house style"
    author = "Chan"
    date = 2025-01-31
    ```
    No note says GPM any more.

    ## Write instead
    Nothing: remove the entry.
    """

    code = "QA001"
    name = "unused-suppression"
    mqm = MqmType.TOOL
    severity = Severity.MINOR
    status = Status.STABLE
