"""Heads of tables and the figures of the rows below them."""

import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.model import Bitext, BlockKind, Locale, Segment, Severity, TranslationUnit


def _rules(checker: Checker, rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Rule and row of every finding about figures in a table."""
    units = tuple(
        TranslationUnit(str(number), Segment(source), Segment(target), kind=BlockKind.TABLE)
        for number, (source, target) in enumerate(rows)
    )
    findings = checker.check_note(Bitext("table", units, (), Locale.ZH_HANT_HK)).findings
    return [(f.rule, f.unit) for f in findings if f.rule.startswith("NU") and f.severity is not Severity.NEUTRAL]


@pytest.mark.parametrize(
    "rows",
    [
        [("RMB million", "人民幣百萬元"), ("Turnover 4,560", "營業額 4,560")],
        [("RMB million", "人民幣億元"), ("Turnover 4,560", "營業額 45.6"), ("Tax 310", "稅項 3.1")],
        [("HK$'000", "千港元"), ("Turnover 4,560", "營業額 4,560")],
        [("US$m", "億美元"), ("Turnover 4,560", "營業額 45.6")],
    ],
)
def test_rows_that_follow_their_heads_are_right(checker: Checker, rows: list[tuple[str, str]]) -> None:
    assert _rules(checker, rows) == []


def test_head_with_another_scale_over_the_same_figures(checker: Checker) -> None:
    rows = [("RMB million", "人民幣億元"), ("Turnover 4,560", "營業額 4,560")]
    assert _rules(checker, rows) == [("NU102", "0")]


def test_row_that_differs_under_right_heads(checker: Checker) -> None:
    rows = [("RMB million", "人民幣百萬元"), ("Turnover 4,560", "營業額 4,650")]
    assert _rules(checker, rows) == [("NU101", "1")]


def test_head_in_another_currency(checker: Checker) -> None:
    assert _rules(checker, [("HK$'000", "人民幣千元"), ("Turnover 4,560", "營業額 4,560")]) == [("NU103", "0")]
