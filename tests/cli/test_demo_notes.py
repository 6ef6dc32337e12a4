"""The demo notes: every error that a careful reviser marks in them is found, and nothing else at major or above."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.reporters import Presentation, render

DEMO = Path(__file__).parents[2] / "corpora" / "demo"
EXPECTED = json.loads((DEMO / "expected_findings.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def findings(checker: Checker) -> list[dict[str, Any]]:
    report = json.loads(render("json", checker.report(checker.readings.of_paths([DEMO])), Presentation(language="en")))
    assert report["errors"] == []
    found: list[dict[str, Any]] = report["findings"]
    return found


def answers(finding: dict[str, Any], expected: dict[str, str]) -> bool:
    """Same rule, same severity, and on the expected words."""

    def covered(side: str) -> bool:
        words = expected[side]
        return not words or any(span["text"] in words or words in span["text"] for span in finding[side])

    same = finding["rule"] == expected["rule"] and finding["severity"] == expected["severity"]
    return same and finding["document"].endswith(expected["note"]) and covered("source") and covered("target")


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda entry: f"{entry['rule']} {entry['source']}")
def test_error_is_found(findings: list[dict[str, Any]], expected: dict[str, str]) -> None:
    assert sum(answers(finding, expected) for finding in findings) == 1


def test_nothing_else_is_serious(findings: list[dict[str, Any]]) -> None:
    serious = [finding for finding in findings if finding["severity"] in ("major", "critical")]
    assert [finding for finding in serious if not any(answers(finding, expected) for expected in EXPECTED)] == []


def test_words_of_the_expected_findings_stand_in_the_notes() -> None:
    for entry in EXPECTED:
        text = (DEMO / entry["note"]).read_text("utf-8")
        assert entry["source"] in text
        assert entry["target"] in text
