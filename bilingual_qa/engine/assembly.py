"""Outcomes -> a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bilingual_qa.engine.outcome import Outcome
from bilingual_qa.engine.scoring import score_document
from bilingual_qa.model import Coverage, Gate, Report, RuleInfo
from bilingual_qa.policy import counts

NO_RULE = "the selection leaves no rule: nothing was looked for"


def assemble(
    outcomes: Sequence[Outcome],
    rules: tuple[RuleInfo, ...],
    signature: str,
    fail_on: str,
    *,
    fail_on_by_document: Mapping[str, str] | None = None,
    baseline: bool = False,
) -> Report:
    """The report of a run: the outcomes in order, the gate, coverage and scores.

    Args:
        outcomes: one a file, suppressed findings marked.
        rules: all rules.
        signature: of the run.
        fail_on: the mildest severity that fails the gate, or `never`.
        fail_on_by_document: where a note's is another, by path.
        baseline: whether one was used.
    """
    results = [result for outcome in outcomes for result in outcome.results]
    findings = tuple(finding for result in results for finding in result.findings)
    by_code = {rule.code: rule for rule in rules}
    gate = Gate(fail_on, False, dict(fail_on_by_document or {}))
    failed = any(counts(finding, by_code[finding.rule], gate.of(finding.document)) for finding in findings)
    return Report(
        signature=signature,
        gate=Gate(fail_on, failed, gate.documents),
        coverage=sum((result.coverage for result in results), Coverage()),
        documents=tuple(result.document for result in results),
        findings=findings,
        errors=tuple(error for outcome in outcomes for error in outcome.errors),
        scores={result.document.path: score_document(result.document, result.findings) for result in results},
        rules=rules,
        baseline=baseline,
    )
