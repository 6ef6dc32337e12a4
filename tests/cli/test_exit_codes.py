"""0: all checked, nothing that counts. 1: a finding that counts. 2: something was not checked. Whatever the format."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bilingual_qa.model import Severity, Status
from bilingual_qa.reporters import FORMATS
from bilingual_qa.rules.numbers.magnitude_mismatch import MagnitudeMismatch


@pytest.fixture
def stable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MagnitudeMismatch, "status", Status.STABLE)


@pytest.fixture
def preview(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MagnitudeMismatch, "status", Status.PREVIEW)


@pytest.mark.usefixtures("stable")
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), 1),
        (("--fail-on", "critical"), 1),
        (("--fail-on", "minor"), 1),
        (("--fail-on", "never"), 0),
        (("--select", "NU"), 1),
        (("--select", "NU102"), 1),
        (("--select", "TM"), 0),
        (("--ignore", "NU"), 0),
        (("--select", "NU", "--ignore", "NU102"), 0),
        (("--select", "NU102", "--ignore", "NU"), 1),
        (("--no-preview",), 1),
        (("--quiet",), 1),
        (("--max-findings", "0"), 1),
        (("--statistics",), 1),
        (("--lang", "zh-Hant"), 1),
    ],
    ids=str,
)
def test_a_finding_of_a_stable_rule(run: Any, wrong: Path, options: tuple[str, ...], expected: int) -> None:
    assert run("check", wrong, *options).exit == expected


@pytest.mark.usefixtures("preview")
def test_a_finding_of_a_preview_rule_is_reported_and_never_decides(run: Any, wrong: Path) -> None:
    done = run("check", wrong, "--select", "NU102", "--fail-on", "minor", "--format", "json")
    assert done.exit == 0
    assert [finding["preview"] for finding in json.loads(done.out)["findings"]] == [True]


@pytest.mark.usefixtures("preview")
def test_without_preview_rules_their_findings_are_gone(run: Any, wrong: Path) -> None:
    assert json.loads(run("check", wrong, "--no-preview", "--select", "NU102", "--format", "json").out)["findings"] == []


@pytest.mark.usefixtures("stable")
def test_a_milder_finding_than_fail_on_passes(run: Any, wrong: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MagnitudeMismatch, "severity", Severity.MINOR)
    assert run("check", wrong, "--select", "NU102").exit == 0
    assert run("check", wrong, "--select", "NU102", "--fail-on", "minor").exit == 1


@pytest.mark.usefixtures("stable")
def test_a_note_without_errors_passes(run: Any, right: Path) -> None:
    assert run("check", right).exit == 0


@pytest.mark.usefixtures("stable")
@pytest.mark.parametrize("form", FORMATS)
def test_exit_does_not_depend_on_the_format(run: Any, wrong: Path, form: str) -> None:
    assert run("check", wrong, "--format", form).exit == 1


@pytest.mark.usefixtures("stable")
def test_exit_does_not_depend_on_outputs(run: Any, wrong: Path) -> None:
    assert run("check", wrong, "--output", "json=a.json", "--output", "html=b.html").exit == 1


@pytest.mark.usefixtures("stable")
@pytest.mark.parametrize("form", FORMATS)
def test_a_file_that_is_missing_outweighs_a_finding(run: Any, wrong: Path, form: str) -> None:
    done = run("check", "absent.txt", wrong, "--format", form)
    assert done.exit == 2
    assert "absent.txt: there is no such file" in done.err


@pytest.mark.usefixtures("stable")
def test_where_1_and_2_apply_the_rest_is_reported(run: Any, wrong: Path) -> None:
    done = run("check", "absent.txt", wrong, "--format", "json")
    report = json.loads(done.out)
    assert done.exit == 2
    assert report["gate"] == {"fail_on": "major", "failed": True}
    assert [finding["rule"] for finding in report["findings"]] == ["NU102"]
    assert [(error["path"], error["line"]) for error in report["errors"]] == [("absent.txt", None)]


def test_min_confidence_filters_the_report(run: Any, wrong: Path) -> None:
    low = json.loads(run("check", wrong, "--format", "json").out)["findings"]
    high = json.loads(run("check", wrong, "--min-confidence", "high", "--format", "json").out)["findings"]
    assert high == [finding for finding in low if finding["confidence"] == "high"]


def test_a_selection_without_rules_says_so(run: Any, wrong: Path) -> None:
    done = run("check", wrong, "--select", "TM", "--ignore", "TM")
    assert done.exit == 0
    assert "leaves no rule" in done.err
