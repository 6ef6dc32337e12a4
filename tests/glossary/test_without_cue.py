"""Wrong renderings where the cues leave the sense of a term open: those with a mark, and those that all senses left share."""

from __future__ import annotations

import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.glossary.rows import CONCEPT_COLUMNS
from bilingual_qa.model import Bitext, Confidence, Locale, Segment, Severity, TranslationUnit
from bilingual_qa.policy import Configuration

ROWS = """\
gribble-deal,gribble,noun,交易棒,,,,兩棲蟲 (an animal)! | 木棒 (a stick of wood)? | 口香糖 (sweets),bank,forest,critical,,
snark-fund,snark,noun,回購賬,,,,鯊魚 (an animal) | 魚類 (fish),fund,,,,
snark-trade,snark,noun,對敲單,,,,鯊魚 (an animal),trade,,,,
"""


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> Checker:
    path = tmp_path_factory.mktemp("glossary") / "house.csv"
    path.write_text(f"{','.join(CONCEPT_COLUMNS)}\n{ROWS}", "utf-8")
    return Checker(Configuration(glossary=(str(path),), select=("TM102",)))


def found(checker: Checker, source: str, target: str) -> list[tuple[str, Severity, Confidence]]:
    unit = TranslationUnit("1", Segment(source), Segment(target))
    findings = checker.check_note(Bitext("note", (unit,), (), Locale.ZH_HANT_HK)).findings
    return [(finding.target[0].of(target), finding.severity, finding.confidence) for finding in findings]


def test_what_no_sense_has_is_told_without_a_cue(checker: Checker) -> None:
    assert found(checker, "The gribble rose.", "兩棲蟲上升。") == [("兩棲蟲", Severity.CRITICAL, Confidence.HIGH)]


def test_what_is_seldom_meant_is_minor_without_a_cue(checker: Checker) -> None:
    assert found(checker, "The gribble rose.", "木棒上升。") == [("木棒", Severity.MINOR, Confidence.MEDIUM)]


def test_a_cue_makes_it_what_the_row_says(checker: Checker) -> None:
    assert found(checker, "The bank gribble rose.", "銀行木棒上升。") == [("木棒", Severity.CRITICAL, Confidence.HIGH)]


def test_an_unmarked_one_needs_a_cue(checker: Checker) -> None:
    assert found(checker, "The gribble rose.", "口香糖上升。") == []


@pytest.mark.parametrize("target", ["森林的兩棲蟲上升。", "森林的木棒上升。"])
def test_a_veto_silences_them(checker: Checker, target: str) -> None:
    assert found(checker, "The forest gribble rose.", target) == []


def test_a_right_rendering_silences_them(checker: Checker) -> None:
    assert found(checker, "The gribble rose.", "交易棒上升，兩棲蟲未變。") == []


def test_what_is_wrong_for_all_senses_left_is_told(checker: Checker) -> None:
    assert [text for text, *_ in found(checker, "The fund trade snark rose.", "基金交易鯊魚上升。")] == ["鯊魚"]


def test_what_is_wrong_for_one_of_them_is_not(checker: Checker) -> None:
    assert found(checker, "The fund trade snark rose.", "基金交易魚類上升。") == []


def test_senses_without_a_cue_share_nothing(checker: Checker) -> None:
    assert found(checker, "The snark rose.", "鯊魚上升。") == []
