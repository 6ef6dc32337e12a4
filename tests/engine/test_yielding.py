"""One finding for each place: a rule of the note gives way to a rule of the pair on the same words."""

from __future__ import annotations

import msgspec

from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.told_once import told_once
from bilingual_qa.model import Bitext, Finding, Locale, Segment, Severity, TranslationUnit

BEFORE = [
    ("Castlegate Hotels (3391 HK): BUY", "城門酒店（3391 HK）：買入"),
    ("Occupancy reached 81% in the first half.", "上半年入住率達81%。"),
]


def _codes(checker: Checker, *last: tuple[str, str]) -> set[str]:
    return {finding.rule for finding in _findings(checker, *last)}


def _findings(checker: Checker, *last: tuple[str, str]) -> tuple[Finding, ...]:
    units = tuple(
        TranslationUnit(str(number), Segment(english), Segment(chinese))
        for number, (english, chinese) in enumerate([*BEFORE, *last])
    )
    return checker.check_note(Bitext("note", units, (), Locale.ZH_HANT_HK)).findings


def test_what_the_pair_shows_is_told_once(checker: Checker) -> None:
    codes = _codes(checker, ("We maintain our BUY rating.", "我們維持沽售評級。"))
    assert "AC204" in codes
    assert "AC402" not in codes


def test_what_only_the_note_shows_is_told(checker: Checker) -> None:
    assert "AC402" in _codes(checker, ("Castlegate Hotels (BUY)", "城門酒店（持有）"))


def test_a_milder_finding_on_the_same_words_does_not_silence_a_graver_one(checker: Checker) -> None:
    (graver,) = (f for f in _findings(checker, ("Castlegate Hotels (BUY)", "城門酒店（持有）")) if f.rule == "AC402")
    milder = msgspec.structs.replace(graver, rule="TM103", severity=Severity.MINOR)
    assert told_once([graver, milder], {"AC402"}) == [graver, milder]


def test_a_mistyped_figure_is_not_held_against_the_translator(checker: Checker) -> None:
    codes = _codes(checker, ("The bond raised HK$4..0bn in a day.", "該債券一日內集資40億港元。"))
    assert "QA201" in codes
    assert not any(code.startswith("NU") for code in codes)


def test_a_figure_beside_a_mistyped_one_is_still_compared(checker: Checker) -> None:
    codes = _codes(checker, ("The bond raised HK$4..0bn at a coupon of 5%.", "該債券集資40億港元，票息為6%。"))
    assert "NU101" in codes
