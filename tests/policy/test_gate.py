"""Which findings fail the gate."""

from __future__ import annotations

import pytest

from bilingual_qa.model import Confidence, Finding, Message, MqmType, RuleInfo, Severity, Status, Suppressed
from bilingual_qa.policy import counts


def rule(code: str = "TM101", status: Status = Status.STABLE) -> RuleInfo:
    return RuleInfo(
        code=code,
        name="wrong-sense",
        mqm=MqmType.WRONG_TERM,
        severity=Severity.MAJOR,
        status=status,
        evidence=None,
        documentation="",
    )


def finding(
    severity: Severity = Severity.MAJOR, confidence: Confidence = Confidence.HIGH, suppressed: Suppressed | None = None
) -> Finding:
    return Finding(rule="TM101", severity=severity, confidence=confidence, unit="1", message=Message("x"), suppressed=suppressed)


@pytest.mark.parametrize(
    ("severity", "fail_on", "expected"),
    [
        ("critical", "critical", True),
        ("major", "critical", False),
        ("critical", "major", True),
        ("major", "major", True),
        ("minor", "major", False),
        ("minor", "minor", True),
        ("neutral", "minor", False),
        ("critical", "never", False),
    ],
)
def test_severity_against_fail_on(severity: str, fail_on: str, expected: bool) -> None:
    assert counts(finding(Severity(severity)), rule(), fail_on) is expected


@pytest.mark.parametrize(("confidence", "expected"), [("low", False), ("medium", True), ("high", True)])
def test_a_low_confidence_does_not_count(confidence: str, expected: bool) -> None:
    assert counts(finding(confidence=Confidence(confidence)), rule(), "major") is expected


def test_a_preview_rule_does_not_count() -> None:
    assert not counts(finding(), rule(status=Status.PREVIEW), "minor")


def test_a_suppressed_finding_does_not_count() -> None:
    assert not counts(finding(suppressed=Suppressed("baseline")), rule(), "major")


@pytest.mark.parametrize("code", ["AL101", "QA101"])
def test_diagnostics_of_the_tool_do_not_count(code: str) -> None:
    assert not counts(finding(), rule(code), "major")
