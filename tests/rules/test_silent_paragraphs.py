"""Right translations stay silent: 20 paragraphs a locale, of many subjects, against all rules at once.

A pair with `fault` is one that a rule still alarms on, and why: it is expected to fail, and told of once it no longer does.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from sentence_pairs import Case

from bilingual_qa.engine.checker import Checker
from bilingual_qa.model import Severity

PAIRS = tomllib.loads((Path(__file__).parent / "silent_paragraphs.toml").read_text("utf-8"))["pair"]


def _pairs() -> list[Any]:
    return [
        pytest.param(
            pair,
            id=f"{pair['locale']}-{pair['subject']}-{number}",
            marks=[pytest.mark.xfail(reason=pair["fault"], strict=True)] if "fault" in pair else [],
        )
        for number, pair in enumerate(PAIRS, start=1)
    ]


@pytest.mark.parametrize("pair", _pairs())
def test_nothing_is_found_in_a_right_translation(checker: Checker, pair: dict[str, Any]) -> None:
    findings = checker.check_note(Case.of([(pair["source"], pair["target"])], pair["locale"]).bitext).findings
    told = [(f.rule, f.severity.value, [s.of(pair["target"]) for s in f.target], f.message.values) for f in findings]
    assert [entry for entry, f in zip(told, findings, strict=True) if f.severity is not Severity.NEUTRAL] == []


def test_every_locale_has_its_share() -> None:
    shares = Counter(pair["locale"] for pair in PAIRS)
    assert set(shares) == {"zh-Hant-HK", "zh-Hant-TW", "zh-Hans-CN"}
    assert min(shares.values()) >= 20
