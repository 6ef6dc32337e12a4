"""Which rules run and which findings fail the gate."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bilingual_qa.model import CheckError, Confidence, Finding, RuleInfo, Severity, Status
from bilingual_qa.policy.configuration import Configuration

# Diagnostics of the aligner and of the tool itself never decide.
UNSCORED = ("AL", "QA")


def check_codes(codes: Iterable[str], rules: Sequence[RuleInfo], *, path: str | None = None, line: int | None = None) -> None:
    """Raise `CheckError` for a code or prefix that fits no rule; `path` and `line` say where it was given."""
    for code in codes:
        if not re.fullmatch(r"[A-Z]{2}\d{0,3}", code) or not any(rule.code.startswith(code) for rule in rules):
            families = ", ".join(sorted({rule.family for rule in rules}))
            told = f"no rule has the code “{code}”: give a code such as {rules[0].code}, or a family ({families})"
            raise CheckError(told, path=path, line=line)


def selected(rule: RuleInfo, configuration: Configuration) -> bool:
    """Whether a rule runs. The longest matching code decides between `select` and `ignore`; at a tie it is left out."""
    if rule.status is Status.PREVIEW and not configuration.preview:
        return False

    def longest(codes: Sequence[str]) -> int:
        return max((len(code) for code in codes if rule.code.startswith(code)), default=0)

    chosen, ignored = longest(configuration.select), longest(configuration.ignore)
    if configuration.select and not chosen:
        return False
    return not ignored or chosen > ignored


def counts(finding: Finding, rule: RuleInfo, fail_on: str) -> bool:
    """Whether a finding fails the gate: stable rule, confidence medium or higher, severe enough, not suppressed."""
    return (
        fail_on != "never"
        and rule.status is Status.STABLE
        and rule.family not in UNSCORED
        and finding.suppressed is None
        and finding.confidence.rank >= Confidence.MEDIUM.rank
        and finding.severity.rank >= Severity(fail_on).rank
    )
