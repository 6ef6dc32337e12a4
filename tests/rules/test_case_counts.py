"""Every rule is tried on cases enough to tell how often it is right, and most of them are ones that it must leave alone."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from bilingual_qa.engine.registry import RULES

_FOLDER = Path(__file__).parents[1] / "cases"
_LEAST = 25
# Their findings come of a suppression file and not of a pair of texts: tests/engine has their cases.
_OF_FILES = frozenset(("QA001", "QA002"))
# Rules with fewer cases than that: the list only gets shorter.
_FEWER = frozenset(("TM102", "TM103", "TM201", "TM301", "TM401", "LC102", "LG102"))


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.code not in _OF_FILES | _FEWER], ids=lambda rule: rule.code)
def test_rule_has_cases_enough(rule: Any) -> None:
    table = tomllib.loads((_FOLDER / f"{rule.code}.toml").read_text("utf-8"))
    hits, silent = len(table["hit"]), len(table["silent"])
    assert hits + silent >= _LEAST
    assert silent >= hits
