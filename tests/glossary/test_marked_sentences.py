"""The glossaries on sentences of their own: `sentences_*.toml` holds hits and near-misses, subject by subject.

A hit marks with `[...]` the rendering that should be found wrong; a near-miss must stay silent: the term in its everyday sense,
in the sense of another trade, or in a right rendering that the glossary does not prefer. `suggests` is the first suggestion.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from sentence_pairs import Case

from bilingual_qa.engine.checker import Checker
from bilingual_qa.model import Finding

# Wrong sense and known wrong rendering: the rules that read nothing but the glossary.
CODES = ("TM101", "TM102")
TABLES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(Path(__file__).parent.glob("sentences_*.toml"))}


def _entries(kind: str) -> list[Any]:
    return [
        pytest.param(entry, id=f"{name}-{number}")
        for name, table in TABLES.items()
        for number, entry in enumerate(table.get(kind, []), start=1)
    ]


def _findings(checker: Checker, case: Case) -> list[Finding]:
    return [finding for code in CODES for finding in case.found(checker, code)]


def _case(entry: dict[str, Any]) -> Case:
    return Case.of([(entry["source"], entry["target"])], entry.get("locale"))


@pytest.mark.parametrize("entry", _entries("hit"))
def test_hit(checker: Checker, entry: dict[str, Any]) -> None:
    case = _case(entry)
    findings = _findings(checker, case)
    assert findings
    assert not case.differences(findings)
    if "suggests" in entry:
        assert findings[0].suggestions[0] == entry["suggests"]


@pytest.mark.parametrize("entry", _entries("silent"))
def test_silent(checker: Checker, entry: dict[str, Any]) -> None:
    assert _findings(checker, _case(entry)) == []


@pytest.mark.parametrize("name", TABLES)
def test_near_misses_outnumber_hits(name: str) -> None:
    assert len(TABLES[name]["silent"]) >= len(TABLES[name]["hit"])
