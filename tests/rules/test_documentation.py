"""A rule's docstring is its page: its parts stand in order, and its example is found."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest
from sentence_pairs import Case

from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.registry import RULES, TOOL_RULES

_EXAMPLE = re.compile(r"## Example\n```\n(.*)\n(.*)\n```")


@pytest.mark.parametrize("rule", (*RULES, *TOOL_RULES), ids=lambda rule: rule.code)
def test_page_has_its_parts_in_order(rule: Any) -> None:
    page = inspect.getdoc(rule) or ""
    headings = re.findall(r"^## (.*)$", page, re.M)
    assert not page.startswith("#")
    assert headings == ["Why is this bad?", "Example", "Write instead"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_example_is_found_where_it_is_marked(checker: Checker, rule: Any) -> None:
    match = _EXAMPLE.search(inspect.getdoc(rule) or "")
    assert match
    english, chinese = (line.split("|") for line in match.groups())
    case = Case.of([(en.strip(), zh.strip()) for en, zh in zip(english, chinese, strict=True)], "zh-Hant-HK")
    findings = case.found(checker, rule.code)
    assert findings
    assert not case.differences(findings)
