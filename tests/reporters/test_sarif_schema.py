"""SARIF against the schema of the standard.

No Python package brings it. The npm package @microsoft/jest-sarif does, as lib/schemas/sarif-2.1.0-rtm.5.json (OASIS, 2.1.0);
the environment variable SARIF_SCHEMA says where that file lies.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import msgspec
import pytest

from bilingual_qa.model import Report, Suppressed
from bilingual_qa.reporters import Presentation, render

SCHEMA = os.environ.get("SARIF_SCHEMA", "")
pytestmark = pytest.mark.skipif(not Path(SCHEMA).is_file(), reason="SARIF_SCHEMA names no file of the schema")


def faults(text: str) -> list[str]:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(Path(SCHEMA).read_text("utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(json.loads(text))]


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
def test_a_report_is_valid(report: Report, language: str) -> None:
    assert faults(render("sarif", report, Presentation(language=language))) == []


def test_a_report_with_a_baseline_is_valid(report: Report) -> None:
    known = msgspec.structs.replace(report.findings[0], suppressed=Suppressed(by="baseline"))
    assert faults(render("sarif", msgspec.structs.replace(report, findings=(known,)), Presentation())) == []


def test_an_empty_report_is_valid(report: Report) -> None:
    empty = msgspec.structs.replace(report, documents=(), findings=(), errors=(), scores={})
    assert faults(render("sarif", empty, Presentation())) == []
