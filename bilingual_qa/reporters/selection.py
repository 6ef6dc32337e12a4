"""Which findings a list for people shows."""

from __future__ import annotations

from collections.abc import Iterable

from bilingual_qa.model import Finding, Report, Severity

CONVENTION_FAMILIES = ("LC", "LG")


def shown_findings(report: Report, *, neutral: bool = False) -> list[Finding]:
    """The findings that are not suppressed, in the report's order, without the neutral ones unless they are asked for."""
    return [f for f in report.findings if f.suppressed is None and (neutral or f.severity is not Severity.NEUTRAL)]


def is_convention(finding: Finding) -> bool:
    """Whether the finding is a minor one of locale or language conventions: many in a note, seldom what a reviser comes for."""
    return finding.rule[:2] in CONVENTION_FAMILIES and finding.severity in (Severity.NEUTRAL, Severity.MINOR)


def most_severe(findings: list[Finding], limit: int | None) -> list[Finding]:
    """At most `limit` findings: the most severe, each severity from the front, in the order given."""
    if limit is None or len(findings) <= limit:
        return findings
    ranked = sorted(range(len(findings)), key=lambda at: -findings[at].severity.rank)
    return [findings[at] for at in sorted(ranked[: max(0, limit)])]


def severity_counts(findings: Iterable[Finding]) -> dict[Severity, int]:
    """How many findings of each severity, the worst first; severities without a finding are there with 0."""
    counts = dict.fromkeys(sorted(Severity, key=lambda severity: -severity.rank), 0)
    for finding in findings:
        counts[finding.severity] += 1
    return counts
