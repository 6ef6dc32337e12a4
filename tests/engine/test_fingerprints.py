"""A fingerprint stays when anything but the finding itself changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.model import Finding

PAIRS = (
    (
        "Wrexcombe Holdings reported FY24 revenue of HK$4.0 billion. Net profit rose 12% to HK$310 million.",
        "雷克斯科姆控股公佈2024財年收入為4億港元。淨利潤增長12%至3.1億港元。",
    ),
    (
        "Capital expenditure of HK$2.6bn is planned for 2025. The board proposed a dividend of HK$0.30 per share.",
        "2025年計劃資本開支為2.6億港元。董事會建議派息每股0.30港元。",
    ),
    (
        "The group has 5,200 staff. OPM should recover as utilisation improves.",
        "集團有5,200名員工。隨着利用率改善，OPM應會回升。",
    ),
)


def fingerprints(checker: Checker, pairs: Sequence[tuple[str, str]], path: str = "note.txt") -> Counter[tuple[str, str]]:
    """Rule and fingerprint of every finding of a page, as a multiset."""
    page = "".join(f"{english}\n\n{chinese}\n\n" for english, chinese in pairs)
    return of_text(checker, page)


def of_text(checker: Checker, page: str) -> Counter[tuple[str, str]]:
    report = checker.report([checker.readings.of_text(page)])
    assert report.errors == ()
    return Counter((finding.rule, finding.fingerprint) for finding in report.findings)


@pytest.fixture(scope="module")
def before(checker: Checker) -> Counter[tuple[str, str]]:
    found = fingerprints(checker, PAIRS)
    assert {rule for rule, _ in found} >= {"NU102", "TM201"}
    assert sum(rule == "NU102" for rule, _ in found) == 2
    return found


def test_paragraphs_in_another_order(checker: Checker, before: Counter[tuple[str, str]]) -> None:
    assert fingerprints(checker, PAIRS[::-1]) == before


def test_line_ends_of_another_system(checker: Checker, before: Counter[tuple[str, str]]) -> None:
    page = "".join(f"{english}\n\n{chinese}\n\n" for english, chinese in PAIRS)
    assert of_text(checker, page.replace("\n", "\r\n")) == before


def test_wider_spaces_in_the_source(checker: Checker, before: Counter[tuple[str, str]]) -> None:
    pairs = [(english.replace(" rose", "  rose").replace("The board", "The\u00a0board"), chinese) for english, chinese in PAIRS]
    assert fingerprints(checker, pairs) == before


def test_a_paragraph_added_in_front(checker: Checker, before: Counter[tuple[str, str]]) -> None:
    added = ("Its brands sell well in Japan.", "旗下品牌在日本暢銷。")
    assert fingerprints(checker, [added, *PAIRS]) == before


def test_an_edit_elsewhere_in_the_target_paragraph(checker: Checker, before: Counter[tuple[str, str]]) -> None:
    edited = PAIRS[0][1].replace("淨利潤增長12%至", "淨利潤則錄得12%的增長，達")
    assert fingerprints(checker, [(PAIRS[0][0], edited), *PAIRS[1:]]) == before


def test_an_edit_in_another_source_sentence(checker: Checker, before: Counter[tuple[str, str]]) -> None:
    edited = PAIRS[0][0].replace("Net profit rose 12% to HK$310 million.", "Net profit came to HK$310 million, up 12%.")
    assert fingerprints(checker, [(edited, PAIRS[0][1]), *PAIRS[1:]]) == before


def test_mending_one_leaves_the_others(checker: Checker, before: Counter[tuple[str, str]]) -> None:
    mended = PAIRS[0][1].replace("收入為4億港元", "收入為40億港元")
    after = fingerprints(checker, [(PAIRS[0][0], mended), *PAIRS[1:]])
    assert after < before
    assert sum((before - after).values()) == 1


def test_another_file_name(checker: Checker, tmp_path: Path) -> None:
    page = "".join(f"{english}\n\n{chinese}\n\n" for english, chinese in PAIRS)
    found = []
    for name in ("a.txt", "deep/b.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(page, "utf-8")
        report = checker.report(checker.readings.of_paths([path]))
        found.append([(finding.rule, finding.fingerprint) for finding in report.findings])
    assert found[0] == found[1] != []


def test_rows_of_a_bitext_have_the_fingerprints_of_the_page(
    checker: Checker, before: Counter[tuple[str, str]], tmp_path: Path
) -> None:
    path = tmp_path / "rows.tsv"
    path.write_text("source\ttarget\n" + "".join(f"{english}\t{chinese}\n" for english, chinese in PAIRS), "utf-8")
    report = checker.report(checker.readings.of_paths([path]))
    assert Counter((finding.rule, finding.fingerprint) for finding in report.findings) == before


REPEATED = (
    "Unit sales came to HK$4.0 billion. Unit sales came to HK$4.0 billion.",
    "單位銷售額為4億港元。單位銷售額為4億港元。",
)


def magnitudes(checker: Checker, pair: tuple[str, str]) -> list[Finding]:
    report = checker.report([checker.readings.of_text("\n\n".join(pair) + "\n")])
    return [finding for finding in report.findings if finding.rule == "NU102"]


def test_two_equal_findings_in_a_paragraph_stay_two(checker: Checker) -> None:
    found = magnitudes(checker, REPEATED)
    assert len(found) == len({finding.fingerprint for finding in found}) == 2


def test_of_two_equal_findings_the_one_that_stays_is_known(checker: Checker) -> None:
    both = {finding.fingerprint for finding in magnitudes(checker, REPEATED)}
    (left,) = magnitudes(checker, (REPEATED[0], REPEATED[1].replace("4億", "40億", 1)))
    assert left.fingerprint in both


def test_another_error_in_the_same_place_is_another_finding(checker: Checker) -> None:
    one, other = (magnitudes(checker, (REPEATED[0][:34], f"單位銷售額為{figure}港元。")) for figure in ("4億", "400億"))
    assert one[0].fingerprint != other[0].fingerprint
