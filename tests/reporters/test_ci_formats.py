"""The formats for machines and services. Each check of required fields names the document that it follows."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest
from sample_report import NOTE, SECOND

from bilingual_qa.model import Finding, Gate, Message, Report, Suppressed
from bilingual_qa.reporters import FORMATS, Presentation, render
from bilingual_qa.reporters.markdown import ROOM
from bilingual_qa.reporters.places import file_of


def changed(finding: Finding, **fields: object) -> Finding:
    return msgspec.structs.replace(finding, **fields)


def with_findings(report: Report, *findings: Finding) -> Report:
    return msgspec.structs.replace(report, findings=findings)


@pytest.mark.parametrize("form", sorted(FORMATS))
@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
def test_every_format_ends_with_a_line_feed_in_every_language(report: Report, form: str, language: str) -> None:
    assert render(form, report, Presentation(language=language)).endswith("\n")


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_format_takes_a_report_without_documents(report: Report, form: str) -> None:
    empty = msgspec.structs.replace(report, documents=(), findings=(), errors=(), scores={})
    assert "lanting" not in render(form, empty, Presentation())


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("data/notes.tsv#lanting", "data/notes.tsv"),
        ("data/notes.jsonl#a #b", "data/notes.jsonl"),
        ("notes/vol #3.txt", "notes/vol #3.txt"),
        ("notes/plain.txt", "notes/plain.txt"),
    ],
)
def test_the_file_of_a_note_in_a_bitext(path: str, file: str) -> None:
    assert file_of(path) == file


def test_concise_is_one_line_a_finding(report: Report) -> None:
    lines = render("concise", report, Presentation()).splitlines()
    assert (len(lines), lines[-1]) == (9, "notes/broken.txt:3: error: the text is neither UTF-8 nor Big5; save it as UTF-8")


def test_jsonl_has_the_findings_of_the_json_report(report: Report) -> None:
    lines = [json.loads(line) for line in render("jsonl", report, Presentation()).splitlines()]
    assert lines == json.loads(render("json", report, Presentation()))["findings"]


def rows(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render("csv", report, Presentation()).removeprefix("\ufeff"), newline="")))


def test_csv_begins_with_a_byte_order_mark(report: Report) -> None:
    assert render("csv", report, Presentation()).startswith("\ufeffdocument,line,")


def test_csv_has_a_row_for_each_finding(report: Report) -> None:
    table = rows(report)
    assert [row["rule"] for row in table] == [finding.rule for finding in report.findings]
    assert (table[1]["source"], table[1]["target"], table[1]["suggestions"]) == ("EV/Sales", "電動汽車", "企業價值 | EV")


@pytest.mark.parametrize(
    ("text", "cell"),
    [("=1+1", "'=1+1"), ("@x", "'@x"), ("-cmd", "'-cmd"), ("-4.1%", "-4.1%"), ("+12%", "+12%"), ("企業", "企業")],
)
def test_csv_gives_a_spreadsheet_no_formula(report: Report, text: str, cell: str) -> None:
    assert rows(with_findings(report, changed(report.findings[0], suggestions=(text,))))[0]["suggestions"] == cell


def commands(report: Report) -> list[str]:
    return [line for line in render("github", report, Presentation()).splitlines() if line.startswith("::")]


def test_github_annotates_the_words_of_the_translation(report: Report) -> None:
    assert (
        "::error file=notes/lanting-robotics.txt,line=10,col=11,endColumn=15,title=TM101 wrong-sense (critical)::“EV/Sales” here "
        "is enterprise value; “電動汽車” means electric vehicle -> 企業價值 | EV"
    ) in commands(report)


def test_github_warns_of_what_the_gate_lets_pass(report: Report) -> None:
    assert [re.match(r"::(\w+)", c)[1] for c in commands(report) if "AC101" in c or "EN101" in c] == ["warning", "warning"]  # type: ignore[index]


def test_github_gets_no_more_than_it_shows(report: Report) -> None:
    many = with_findings(report, *[report.findings[0]] * 30, report.findings[1])
    errors = [c for c in commands(many) if c.startswith("::error")]
    assert (len(errors), "TM101" in errors[1]) == (10, True)


def test_github_escapes_as_the_toolkit_does(report: Report) -> None:
    odd = changed(report.findings[0], message=Message.of("repeated-text", text="100%\n::x"), suggestions=())
    document = msgspec.structs.replace(report.documents[0], path="a,b:c.txt")
    one = msgspec.structs.replace(report, documents=(document,), findings=(changed(odd, document="a,b:c.txt"),), errors=())
    assert commands(one)[0].startswith("::error file=a%2Cb%3Ac.txt,")
    assert commands(one)[0].endswith("“100%25%0A::x”")


def test_gitlab_issues_have_the_required_fields(report: Report) -> None:
    """GitLab Docs 17, CI/CD, Code Quality, "Code Quality report format"."""
    issues = json.loads(render("gitlab", report, Presentation()))
    assert len(issues) == 9
    for issue in issues:
        assert all(isinstance(issue[key], str) and issue[key] for key in ("description", "check_name", "fingerprint"))
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["path"] and issue["location"]["lines"]["begin"] >= 1


def test_gitlab_fingerprints_differ_between_notes(report: Report) -> None:
    one = report.findings[0]
    both = with_findings(report, one, changed(one, document=SECOND, source=(), target=()))
    issues = json.loads(render("gitlab", msgspec.structs.replace(both, errors=()), Presentation()))
    assert len({issue["fingerprint"] for issue in issues}) == 2


def suites(report: Report) -> dict[str, ElementTree.Element]:
    root = ElementTree.fromstring(render("junit", report, Presentation()).encode())
    return {suite.get("name", ""): suite for suite in root}


def test_junit_counts(report: Report) -> None:
    counts = {name: (s.get("tests"), s.get("failures"), s.get("errors"), s.get("skipped")) for name, s in suites(report).items()}
    assert counts == {NOTE: ("9", "4", "0", "0"), SECOND: ("1", "0", "0", "1"), "notes/broken.txt": ("1", "0", "1", "0")}


def test_junit_fails_where_the_gate_fails(report: Report) -> None:
    relaxed = msgspec.structs.replace(report, gate=Gate("never", False))
    assert [suite.get("failures") for suite in suites(relaxed).values()] == ["0", "0", "0"]


def test_junit_has_a_passing_case_for_a_clean_note(report: Report) -> None:
    case = suites(with_findings(report))[SECOND][0]
    assert (case.get("classname"), list(case)) == (SECOND, [])


def test_junit_is_well_formed_with_control_characters(report: Report) -> None:
    odd = changed(report.findings[0], message=Message.of("repeated-text", text="\x00\x1b<&"))
    assert "“··<&”" in (suites(with_findings(report, odd))[NOTE][0][0].get("message") or "")


def test_markdown_lists_the_most_severe_first(report: Report) -> None:
    table = [line for line in render("markdown", report, Presentation()).splitlines() if line.startswith("| ")]
    assert [line.split()[2] for line in table[1:]] == ["critical"] * 3 + ["major"] * 2 + ["minor"] * 3


def test_markdown_rows_keep_their_columns_and_mention_nobody(report: Report) -> None:
    odd = changed(report.findings[0], message=Message.of("repeated-text", text="a|b\n@chan <b> *x*"), suggestions=())
    row = render("markdown", with_findings(report, odd), Presentation()).splitlines()[-3]
    assert len(re.findall(r"(?<!\\)\|", row)) == 5
    assert r"a\|b↵@<!-- -->chan \<b\> \*x\*" in row


def test_markdown_fits_a_comment(report: Report) -> None:
    text = render("markdown", with_findings(report, *[report.findings[1]] * 2000), Presentation())
    assert (len(text) < ROOM + 2000, "more findings" in text) == (True, True)


@pytest.fixture
def run(report: Report) -> dict[str, Any]:
    log = json.loads(render("sarif", report, Presentation()))
    assert log["version"] == "2.1.0"
    value: dict[str, Any] = log["runs"][0]
    return value


def test_sarif_rules_have_what_code_scanning_requires(run: dict[str, Any]) -> None:
    """GitHub Docs, SARIF support for code scanning, "reportingDescriptor object"."""
    for rule in run["tool"]["driver"]["rules"]:
        assert rule["id"] and rule["name"] and rule["shortDescription"]["text"] and rule["fullDescription"]["text"]
        assert rule["help"]["text"] and rule["help"]["markdown"]
        assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}
        assert rule["properties"]["precision"] in {"very-high", "high", "medium", "low"}


def test_sarif_results_have_what_code_scanning_requires(run: dict[str, Any]) -> None:
    """GitHub Docs, SARIF support for code scanning, "result object" and "physicalLocation object"."""
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        assert result["message"]["text"] and result["partialFingerprints"]["primaryLocationLineHash"]
        (location,) = result["locations"]
        region = location["physicalLocation"]["region"]
        assert (region["endLine"], region["endColumn"]) >= (region["startLine"], region["startColumn"]) >= (1, 1)


def test_sarif_counts_columns_in_code_points(run: dict[str, Any]) -> None:
    assert run["columnKind"] == "unicodeCodePoints"


def test_sarif_shows_the_translation_and_relates_the_source(run: dict[str, Any]) -> None:
    result = next(r for r in run["results"] if r["ruleId"] == "TM101")
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 10,
        "startColumn": 11,
        "endLine": 10,
        "endColumn": 15,
        "snippet": {"text": "電動汽車"},
    }
    assert result["relatedLocations"][0]["message"]["text"] == "Source: EV/Sales"


def test_sarif_taxa_exist(run: dict[str, Any]) -> None:
    taxa = {taxon["id"] for taxon in run["taxonomies"][0]["taxa"]}
    assert {rule["relationships"][0]["target"]["id"] for rule in run["tool"]["driver"]["rules"]} <= taxa


def test_sarif_preview_rules_raise_no_error(run: dict[str, Any]) -> None:
    assert {r["level"] for r in run["results"] if r["properties"]["preview"]} == {"warning"}


def test_sarif_keeps_suppressed_results(run: dict[str, Any]) -> None:
    assert run["results"][-1]["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "The house style keeps <HK>"}
    ]


def test_sarif_has_no_baseline_state_without_a_baseline(run: dict[str, Any]) -> None:
    assert not [result for result in run["results"] if "baselineState" in result]


def test_sarif_says_what_the_baseline_knew(report: Report) -> None:
    known = changed(report.findings[0], suppressed=Suppressed(by="baseline"))
    with_baseline = msgspec.structs.replace(with_findings(report, known, report.findings[1]), baseline=True)
    log = json.loads(render("sarif", with_baseline, Presentation()))
    assert [result["baselineState"] for result in log["runs"][0]["results"]] == ["unchanged", "new"]


def test_sarif_reports_what_was_not_checked(run: dict[str, Any]) -> None:
    invocation = run["invocations"][0]
    assert (invocation["executionSuccessful"], invocation["toolExecutionNotifications"][0]["level"]) == (False, "error")


def test_sarif_paths_are_uris(report: Report) -> None:
    document = msgspec.structs.replace(report.documents[0], path="筆記/a b#1.txt")
    one = msgspec.structs.replace(
        report, documents=(document,), findings=(changed(report.findings[0], document="筆記/a b#1.txt"),)
    )
    result = json.loads(render("sarif", one, Presentation()))["runs"][0]["results"][0]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "%E7%AD%86%E8%A8%98/a%20b%231.txt"


@pytest.mark.parametrize("form", ["concise", "gitlab", "github", "markdown", "text"])
def test_lists_for_people_leave_suppressed_findings_out(report: Report, form: str) -> None:
    assert "beihai" not in render(form, report, Presentation(verbose=True))


def test_neutral_findings_are_informative_only(report: Report) -> None:
    issues = json.loads(render("gitlab", report, Presentation(verbose=True)))
    assert [i["severity"] for i in issues if i["check_name"].startswith("TM301")] == ["info"]
