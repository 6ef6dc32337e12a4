"""Of findings on the same words, one is told."""

from __future__ import annotations

from bilingual_qa.engine.told_once import told_once
from bilingual_qa.model import Confidence, Finding, Message, Severity, Span


def _finding(rule: str, *, target: tuple[Span, ...] = (), source: tuple[Span, ...] = (Span(0, 4),), unit: str = "1") -> Finding:
    return Finding(
        rule=rule,
        severity=Severity.CRITICAL,
        confidence=Confidence.MEDIUM,
        unit=unit,
        message=Message.of("opposite-word", source="", target=""),
        source=source,
        target=target,
    )


def test_the_first_in_precedence_speaks_for_the_same_words() -> None:
    opposite, direction = _finding("AC203", target=(Span(2, 4),)), _finding("AC201", target=(Span(3, 6),))
    assert told_once([opposite, direction], frozenset()) == [direction]


def test_other_words_are_told_apart() -> None:
    findings = [
        _finding("AC203", target=(Span(2, 4),)),
        _finding("AC201", target=(Span(8, 9),), source=(Span(20, 24),)),
    ]
    assert told_once(findings, frozenset()) == findings


def test_other_units_are_told_apart() -> None:
    findings = [_finding("AC203", target=(Span(2, 4),)), _finding("AC201", target=(Span(2, 4),), unit="2")]
    assert told_once(findings, frozenset()) == findings


def test_a_finding_without_words_of_the_target_silences_none_that_has() -> None:
    findings = [_finding("AC202"), _finding("AC203", target=(Span(2, 4),))]
    assert told_once(findings, frozenset()) == findings


def test_rules_outside_the_list_are_left_alone() -> None:
    findings = [_finding("TM101", target=(Span(2, 4),)), _finding("AC201", target=(Span(2, 4),))]
    assert told_once(findings, frozenset()) == findings
