"""Cues that cannot do their work."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilingual_qa.glossary.lint import lint_glossary

HEADER = "id,en,pos,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,wrong,when,unless,severity,note,source\n"


ENGLISH = frozenset(("security", "securities", "bond", "yield", "company", "advertise", "headquartered", "flavouring"))


def faults(folder: Path, when: str, unless: str = "") -> list[str]:
    path = folder / "subject.csv"
    path.write_text(f'{HEADER}spread,credit spread | OAS,noun,信貸息差,,,,,"{when}","{unless}",,,\n', "utf-8")
    return [fault.message for fault in lint_glossary([path], ENGLISH)]


@pytest.mark.parametrize(
    ("when", "unless", "told"),
    [
        ("bond | yield", "bond", "stands in when and in unless"),
        ("/{} in Asia/", "/{} in/", "can never decide"),
        ("/{} tightened/", "/{} [A-Z]/", "can never decide"),
        ("loss ratio", "loss", "can never decide"),
        ("/^{}$x/", "", "never fires"),
        ("/{}s (fell|rose)/", "", "write {}(?<=s)"),
        ("bond", "/^{}$x/", "in unless never fires"),
        ("/bad debt|{} of loans/", "", "the parts “bad debt” of the cue"),
        ("buying {}", "", "has {} and is no expression"),
        ("position in the (bond|loan) market", "", "has ( and is no expression"),
        ("securit", "", "“securit”, the beginning of “security”"),
        ("bond", "unit:portfolio compan", "“compan”, the beginning of “company”"),
        ("Securit", "", "“Securit”, the beginning of “security”"),
        ("bond | yield | bond", "", "“bond” stands twice in when"),
    ],
)
def test_a_cue_that_cannot_work_is_found(tmp_path: Path, when: str, unless: str, told: str) -> None:
    assert any(told in message for message in faults(tmp_path, when, unless))


@pytest.mark.parametrize(
    ("when", "unless"),
    [
        ("credit", ""),
        ("bond", "unit:bonding"),
        ("/{} (tightened|widened)/", "/{} (on|in) (bread|butter)/"),
        ("/about a {} (of|to)?\\b/", ""),
        ("/\\d+ ?bps? {}/ & doc:issuer", "/{} (?-i:[A-Z])/"),
        ("/(?<=investment.grade ){}/", ""),
        ("/{}(?<=s) (fell|rose)|{}s? of|{}'s/", ""),
        ("/[^a-z]{2}x{}/", ""),
        ("unit:/\\bOTR\\b/ & treasury", ""),
        ("/{} of bonds|bond {}/", ""),
        ("/(?=bond|yield){}/", ""),
        ("/\\bsecurit/", ""),
        ("securities", ""),
        ("SECURIT", ""),
        ("headquarter | flavour", ""),
        ("% | US$", ""),
    ],
)
def test_a_cue_that_can_work_is_left_alone(tmp_path: Path, when: str, unless: str) -> None:
    assert faults(tmp_path, when, unless) == []
