from __future__ import annotations

import re

import msgspec
import pytest

from bilingual_qa.model import Gate, Report
from bilingual_qa.reporters import Presentation, render, statistics_table, summary_line
from bilingual_qa.reporters.display_width import text_width

GREPPABLE = re.compile(
    r"^(?P<path>[^:]+):(?P<line>\d+):(?P<column>\d+): (?P<severity>[a-z]+) (?P<code>[A-Z]{2}\d{3}) [a-z-]+( \[preview\])?: "
)


def finding_lines(text: str) -> list[re.Match[str]]:
    return [match for line in text.splitlines() if (match := GREPPABLE.match(line))]


def codes(text: str) -> list[str]:
    return [match["code"] for match in finding_lines(text)]


def test_a_finding_is_one_greppable_line(report: Report) -> None:
    assert (
        "notes/lanting-robotics.txt:10:11: critical TM101 wrong-sense: “EV/Sales” here is enterprise value; "
        "“電動汽車” means electric vehicle -> 企業價值 | EV\n"
    ) in render("text", report, Presentation())


def test_markers_stand_under_the_words(report: Report) -> None:
    lines = render("text", report, Presentation()).splitlines()
    at = next(number for number, line in enumerate(lines) if " TM101 " in line)
    for text, markers, words in ((lines[at + 1], lines[at + 2], "EV/Sales"), (lines[at + 3], lines[at + 4], "電動汽車")):
        assert (text_width(text[: text.index(words)]), text_width(words)) == (markers.index("^"), markers.count("^"))


def test_excerpts_keep_to_the_width(report: Report) -> None:
    lines = render("text", report, Presentation(width=50)).splitlines()
    assert max(text_width(line) for line in lines if line.startswith(("  en  ", "  zh  "))) <= 50


def test_a_preview_rule_is_marked(report: Report) -> None:
    assert "critical AC101 negation-lost [preview]: " in render("text", report, Presentation())


def test_a_finding_on_an_unpaired_block_shows_the_side_that_is_there(report: Report) -> None:
    text = render("text", report, Presentation())
    entry = text[text.index("notes/lanting-robotics.txt:20:1: major AC301") :].split("\n\n")[0]
    assert [line[2:4] for line in entry.splitlines()[1:]] == ["en", "  "]


def test_a_side_without_marks_shows_the_sentence_in_question(report: Report) -> None:
    text = render("text", report, Presentation(verbose=True, width=70))
    entry = text[text.index(" LC101 ") :].split("\n\n")[0]
    assert "Management said" in entry.splitlines()[1]


def test_neutral_and_suppressed_findings_are_not_listed(report: Report) -> None:
    text = render("text", report, Presentation())
    assert ("TM301" in codes(text), "beihai-bank" in text) == (False, False)


def test_verbose_lists_neutral_findings(report: Report) -> None:
    assert "TM301" in codes(render("text", report, Presentation(verbose=True)))


def test_minor_findings_of_conventions_are_folded(report: Report) -> None:
    text = render("text", report, Presentation())
    assert "LC101 variant-characters 1, LC201 half-width-punctuation 1 (--verbose lists them)" in text
    assert not {"LC101", "LC201"} & set(codes(text))


def test_conventions_alone_are_listed(report: Report) -> None:
    only = tuple(finding for finding in report.findings if finding.rule == "LC201")
    assert codes(render("text", msgspec.structs.replace(report, findings=only), Presentation())) == ["LC201"]


def test_a_limit_keeps_the_most_severe_in_order(report: Report) -> None:
    text = render("text", report, Presentation(max_findings=3))
    assert codes(text) == ["TM101", "NU102", "AC101"]
    assert "3 more not shown" in text


def test_a_related_place_names_its_own_line(report: Report) -> None:
    assert "  also: notes/lanting-robotics.txt:3:1: " in render("text", report, Presentation())


def test_errors_are_greppable(report: Report) -> None:
    assert "\nnotes/broken.txt:3: error: the text is neither" in render("text", report, Presentation())


def test_the_foot_says_what_was_checked(report: Report) -> None:
    foot = render("text", report, Presentation()).split("\n\n")[-1]
    assert foot.splitlines() == [
        "Findings     critical 3, major 2, minor 3 (1 of them from preview rules, 1 suppressed)",
        "Checked      pairs: 4",
        "             blocks without a partner: 2",
        "             figures equal: 9 of 11",
        "             terms rendered as expected: 11 of 14",
        "Not checked  1",
        "Gate         failed (findings at major or above from stable rules); not everything was checked",
        "Signature    bilingual-qa:0.1.0|rules:6f2c|glossary:91ab|aligner:1",
    ]


def test_the_foot_lines_up_in_chinese(report: Report) -> None:
    foot = render("text", report, Presentation(language="zh-Hant")).split("\n\n")[-1].splitlines()
    assert {text_width(line[: re.search(r"(?<= )(?=\S)", line).start()]) for line in foot} == {10}  # type: ignore[union-attr]


def test_quiet_has_no_foot(report: Report) -> None:
    text = render("text", report, Presentation(quiet=True))
    assert (len(finding_lines(text)), "Signature" in text) == (6, False)


def test_quiet_without_findings_is_silent(report: Report) -> None:
    assert render("text", msgspec.structs.replace(report, findings=(), errors=()), Presentation(quiet=True)) == ""


def test_a_clean_report_says_so(report: Report) -> None:
    clean = msgspec.structs.replace(report, findings=(), errors=(), gate=Gate("major", False))
    assert render("text", clean, Presentation()).startswith("Findings   No findings\nChecked    pairs: 4\n")


def test_statistics_count_by_rule(report: Report) -> None:
    assert re.search(r"^ +1 TM101 wrong-sense +critical 1$", statistics_table(report, Presentation()), re.M)


def test_no_colour_unless_asked_for(report: Report) -> None:
    assert "\x1b" not in render("text", report, Presentation())


def test_colours_change_nothing_else(report: Report) -> None:
    coloured = render("text", report, Presentation(colour=True))
    assert "\x1b[1;31m^^^^^^^^\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == render("text", report, Presentation())


def test_a_control_character_of_a_note_never_reaches_the_terminal(report: Report) -> None:
    unit = report.documents[0].units[0]
    evil = msgspec.structs.replace(unit.source, text=unit.source.text.replace("fell", "\x1b[2Jfell"))
    units = (msgspec.structs.replace(unit, source=evil), *report.documents[0].units[1:])
    document = msgspec.structs.replace(report.documents[0], units=units)
    changed = msgspec.structs.replace(report, documents=(document, report.documents[1]))
    assert "\x1b" not in render("text", changed, Presentation())


@pytest.mark.parametrize(
    ("gate", "verdict"),
    [
        (Gate("critical", False), "passed (fails at critical or above)"),
        (Gate("minor", True), "failed (findings at minor or above from stable rules)"),
        (Gate("never", False), "off (reports only)"),
    ],
)
def test_the_verdict_of_the_gate(report: Report, gate: Gate, verdict: str) -> None:
    assert f"gate {verdict}" in summary_line(msgspec.structs.replace(report, gate=gate, errors=()), Presentation())


def test_the_summary_is_one_line(report: Report) -> None:
    assert summary_line(report, Presentation(language="zh-Hans")) == (
        "研报2篇，致命 3、严重 2、轻微 3（其中1项来自试行规则、已豁免1项）；"
        "质量门禁：不通过（正式规则发现“严重”及以上的问题）；有内容未能检查"
    )
