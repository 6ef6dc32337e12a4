"""Homographs of financial English, a sentence for every sense.

`homographs.tsv` has a row a sense: in the target, `{}` is where the term's rendering stands. With `right` nothing may be found
there; with `found`, the rendering of another sense, something must be; with `silent`, a wrong rendering in a sentence that leaves
the sense open, or a sense that the glossary does not have, nothing is found by now.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.model import Bitext, Locale, Segment, Severity, Span, TranslationUnit
from bilingual_qa.policy import Configuration

_PLACE = "{}"


def rows() -> list[dict[str, str]]:
    with Path(__file__).with_name("homographs.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


ROWS = rows()


@pytest.fixture(scope="module")
def terms(cache: Path) -> Checker:
    return Checker(Configuration(select=("TM",), target_locale="zh-Hant-HK"), cache)


def alarmed(checker: Checker, row: dict[str, str], rendering: str) -> bool:
    """Whether something of minor severity or above touches the rendering, set in its place."""
    at = row["target"].index(_PLACE)
    unit = TranslationUnit("1", Segment(row["source"]), Segment(row["target"].replace(_PLACE, rendering)))
    findings = checker.check_note(Bitext("note", (unit,), target_locale=Locale.ZH_HANT_HK)).findings
    place = Span(at, at + len(rendering))
    return any(f.severity.rank >= Severity.MINOR.rank and any(s.overlaps(place) for s in f.target) for f in findings)


def _name(row: dict[str, str]) -> str:
    return f"{row['term']}-{row['right']}"


@pytest.mark.parametrize("row", ROWS, ids=_name)
def test_the_right_sense_is_silent(terms: Checker, row: dict[str, str]) -> None:
    assert not alarmed(terms, row, row["right"])


@pytest.mark.parametrize("row", [row for row in ROWS if row["found"]], ids=_name)
def test_another_sense_is_found(terms: Checker, row: dict[str, str]) -> None:
    assert alarmed(terms, row, row["found"])


def test_there_are_enough() -> None:
    """120 homographs, 300 sentence pairs that must come out right."""
    assert len({row["term"].lower() for row in ROWS}) >= 120
    assert len(ROWS) + sum(bool(row["found"]) for row in ROWS) >= 300
