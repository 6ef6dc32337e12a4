"""Every rule on its own cases: `tests/cases/<CODE>.toml` holds hits and near-misses.

A hit or near-miss has `source` and `target`, where `[...]` marks what should be found, and may have `before` (earlier pairs of
the note), `locale`, `severity`, `suggests` (the first suggestion), `house` (what the configuration states of that locale) and
`origin` (the false alarm that it stems from). Neutral findings, which no report shows unasked, count as silence.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from sentence_pairs import Case

from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.registry import RULES
from bilingual_qa.model import Severity
from bilingual_qa.policy import Configuration
from bilingual_qa.policy.locale_tables import overlaid, stated_conventions

FOLDER = Path(__file__).parents[1] / "cases"
# Rules that say nothing graver, so that for them a neutral finding is no silence.
NEUTRAL = {rule.code for rule in RULES if rule.severity is Severity.NEUTRAL}
TABLES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml"))}


def _cases(kind: str) -> list[Any]:
    return [
        pytest.param(code, case, id=f"{code}-{number}")
        for code, table in TABLES.items()
        for number, case in enumerate(table.get(kind, []), start=1)
    ]


def _checker(entry: dict[str, Any], checker: Checker) -> Checker:
    """The checker, with what the house of the case states of its locale."""
    if "house" not in entry:
        return checker
    house = overlaid({}, stated_conventions({entry["locale"]: entry["house"]}))
    return Checker(Configuration(locale=house), like=checker)


def _case(entry: dict[str, Any]) -> Case:
    return Case.of([*map(tuple, entry.get("before", [])), (entry["source"], entry["target"])], entry.get("locale"))


@pytest.mark.parametrize(("code", "entry"), _cases("hit"))
def test_hit(checker: Checker, code: str, entry: dict[str, Any]) -> None:
    case = _case(entry)
    findings = case.found(_checker(entry, checker), code)
    assert findings
    assert not case.differences(findings)
    if "severity" in entry:
        assert findings[-1].severity == entry["severity"]
    if "suggests" in entry:
        assert findings[-1].suggestions[0] == entry["suggests"]


@pytest.mark.parametrize(("code", "entry"), _cases("silent"))
def test_silent(checker: Checker, code: str, entry: dict[str, Any]) -> None:
    found = _case(entry).found(_checker(entry, checker), code)
    assert [finding for finding in found if finding.severity is not Severity.NEUTRAL or code in NEUTRAL] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_has_cases_of_both_kinds(rule: Any) -> None:
    table = TABLES.get(rule.code, {})
    assert table.get("hit")
    assert len(table.get("silent", [])) >= len(table["hit"])


def test_every_table_is_of_a_rule() -> None:
    assert set(TABLES) <= {rule.code for rule in RULES}
