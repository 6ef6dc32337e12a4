from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from sample_report import NOTE, RISKS

from bilingual_qa.model import Report
from bilingual_qa.reporters import Presentation, render

FINDING_KEYS = """rule name category severity confidence preview document unit message source target suggestions fix related
fingerprint suppressed""".split()  # noqa: SIM905


@pytest.fixture
def text(report: Report) -> str:
    return render("json", report, Presentation())


@pytest.fixture
def parsed(text: str) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(text)
    return value


def finding(parsed: dict[str, Any], rule: str) -> dict[str, Any]:
    found: dict[str, Any] = next(f for f in parsed["findings"] if f["rule"] == rule)
    return found


def test_keys_and_their_order(parsed: dict[str, Any]) -> None:
    assert list(parsed) == ["schema", "signature", "gate", "documents", "findings", "errors", "scores", "coverage"]


def test_schema_and_gate(parsed: dict[str, Any]) -> None:
    assert (parsed["schema"], parsed["gate"]) == ("bilingual-qa/report/1", {"fail_on": "major", "failed": True})


def test_every_finding_has_the_keys_in_order(parsed: dict[str, Any]) -> None:
    assert all(list(f) == FINDING_KEYS for f in parsed["findings"])


def test_a_unit(parsed: dict[str, Any]) -> None:
    unit = parsed["documents"][0]["units"][2]
    assert (list(unit), unit["bead"], unit["source"]["line"], unit["score"]) == (
        ["id", "source", "target", "bead", "score", "sentences"],
        "2-1",
        13,
        0.7,
    )


def test_sentences_are_pairs_of_intervals(parsed: dict[str, Any]) -> None:
    assert parsed["documents"][0]["units"][1]["sentences"][0] == {"source": [0, 105], "target": [0, 56], "score": 0.9}


def test_an_unpaired_block(parsed: dict[str, Any]) -> None:
    block = {"id": "p4", "side": "source", "text": RISKS, "line": 20, "kind": "untranslated"}
    assert parsed["documents"][0]["unpaired"][0] == block


def test_category_is_the_mqm_path(parsed: dict[str, Any]) -> None:
    assert finding(parsed, "TM101")["category"] == "terminology/wrong-term"


def test_preview_is_the_status_of_the_rule(parsed: dict[str, Any]) -> None:
    assert {f["rule"] for f in parsed["findings"] if f["preview"]} == {"AC101"}


def test_every_span_is_the_slice_of_its_text(parsed: dict[str, Any]) -> None:
    texts = {}
    for document in parsed["documents"]:
        for unit in document["units"]:
            texts[document["path"], unit["id"]] = (unit["source"]["text"], unit["target"]["text"])
        for block in document["unpaired"]:
            texts[document["path"], block["id"]] = (block["text"], block["text"])
    for f in parsed["findings"]:
        for at, side in enumerate(("source", "target")):
            for span in f[side]:
                assert texts[f["document"], f["unit"]][at][span["start"] : span["end"]] == span["text"]


def test_line_and_column_follow_the_origins_of_a_joined_block(parsed: dict[str, Any]) -> None:
    place = finding(parsed, "AC101")["source"][0]
    assert (place["line"], place["column"]) == (15, 16)


def test_a_finding_on_an_unpaired_block(parsed: dict[str, Any]) -> None:
    found = finding(parsed, "AC301")
    assert (found["unit"], found["target"], found["source"][0]["text"]) == ("p4", [], RISKS)


def test_a_fix(parsed: dict[str, Any]) -> None:
    assert finding(parsed, "TM201")["fix"] == {"edits": [{"start": 20, "end": 23, "text": "毛利率"}], "applicability": "safe"}


def test_a_finding_without_fix_has_null(parsed: dict[str, Any]) -> None:
    assert finding(parsed, "TM101")["fix"] is None


def test_a_related_place(parsed: dict[str, Any]) -> None:
    related = finding(parsed, "EN101")["related"][0]
    assert {**related, "message": ""} == {
        "document": NOTE,
        "unit": "1",
        "side": "source",
        "start": 0,
        "end": 16,
        "text": "Lanting Robotics",
        "message": "",
    }


def test_a_suppressed_finding_stays_and_says_why(parsed: dict[str, Any]) -> None:
    assert parsed["findings"][-1]["suppressed"] == {
        "by": "suppression",
        "reason": "The house style keeps <HK>",
        "author": "chan",
        "until": "2030-06-30",
    }


def test_errors_coverage_and_scores(parsed: dict[str, Any]) -> None:
    assert parsed["errors"][0]["line"] == 3
    assert parsed["coverage"]["figures_equal"] == 9
    assert parsed["scores"][NOTE] == {"points": 40.0, "words": 52, "per_thousand": 769.23}


def test_an_error_without_line_has_null(report: Report) -> None:
    error = msgspec.structs.replace(report.errors[0], line=None)
    parsed = json.loads(render("json", msgspec.structs.replace(report, errors=(error,)), Presentation()))
    assert parsed["errors"][0]["line"] is None


def test_chinese_is_not_escaped(text: str) -> None:
    assert "電動汽車" in text


def test_one_finding_a_line(text: str, report: Report) -> None:
    assert sum(line.startswith('{"rule": ') for line in text.splitlines()) == len(report.findings)


def test_ends_with_one_line_feed(text: str) -> None:
    assert text.endswith("}\n") and not text.endswith("\n\n")


def test_the_limit_of_a_display_does_not_touch_it(report: Report, text: str) -> None:
    assert render("json", report, Presentation(max_findings=1, quiet=True)) == text


def test_messages_follow_the_language(report: Report) -> None:
    parsed = json.loads(render("json", report, Presentation(language="zh-Hant")))
    assert parsed["findings"][0]["message"] == "「GPM」保留了英文，中文讀者慣用「毛利率」"


def test_an_empty_report_is_whole(report: Report) -> None:
    empty = msgspec.structs.replace(report, documents=(), findings=(), errors=(), scores={})
    assert json.loads(render("json", empty, Presentation()))["findings"] == []
