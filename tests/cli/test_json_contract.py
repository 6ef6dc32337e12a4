"""The JSON report, to the letter, on every kind of input."""

from __future__ import annotations

import csv
import io
import itertools
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.reporters import Presentation, render

ROOT = Path(__file__).parents[2]

ENGLISH = (
    "Quillmere Steel cut its TP for Oakhaven (9911.HK) from HK$15.80 to HK$12.60, based on 5.5x 2025E EV/Sales.",
    'Revenue of HK$4.0 billion was 6% below consensus, said "a weak quarter" by the chairman.',
    "OPM should recover to 8-9% in 2H25 as utilisation improves.",
)
CHINESE = (
    "奎爾米爾鋼鐵將奧克海文(9911.HK)的目標價從15.80港元下調至12.60港元,基於2025年預測電動汽車/銷售額的5.5倍。",
    "收入爲4億港元,低於市場預期的6%,主席稱之為“疲弱的一季”。",
    "隨着利用率改善,OPM應於25年下半年回升至8-9%。",
)


class Case(NamedTuple):
    """A checked input: the report, and the text of the files that source and target stand in."""

    report: dict[str, Any]
    source: str
    target: str


def _page() -> str:
    return (
        "share_log\n\n"
        + "".join(f"{en}\n\n{zh}\n\n" for en, zh in zip(ENGLISH, CHINESE, strict=True))
        + "Not translated at all, this one.\n"
    )


def _wrapped_page() -> str:
    half = len(ENGLISH[0]) // 2
    at = ENGLISH[0].index(" ", half)
    return f"  {ENGLISH[0][:at]}\n  {ENGLISH[0][at + 1 :]}\n\n　　{CHINESE[0]}\n\n{ENGLISH[1]}\n\n　　{CHINESE[1]}\n"


def _rows(delimiter: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(["id", "document", "source", "target"])
    for number, row in enumerate(zip(ENGLISH, CHINESE, strict=True)):
        writer.writerow([f"row-{number}", "a" if number < 2 else "b", *row])
    writer.writerow(["left out", "b", ENGLISH[1], ""])
    return out.getvalue()


def _jsonl() -> str:
    rows = [{"source": en, "id": number, "target": zh} for number, (en, zh) in enumerate(zip(ENGLISH, CHINESE, strict=True))]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


INPUTS = {
    "page.txt": _page().encode(),
    "crlf.txt": _page().replace("\n", "\r\n").encode(),
    "bom.txt": _page().encode("utf-8-sig"),
    "utf16.txt": _page().encode("utf-16"),
    "big5.txt": _page().replace("爲", "為").replace("着", "著").encode("big5hkscs"),
    "wrapped.txt": _wrapped_page().encode(),
    "rows.tsv": _rows("\t").encode(),
    "rows.csv": _rows(",").encode(),
    "rows.jsonl": _jsonl().encode(),
}
ENCODINGS = {"bom.txt": "utf-8-sig", "utf16.txt": "utf-16", "big5.txt": "big5hkscs"}


def _report(checker: Checker, readings: Any) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(render("json", checker.report(readings), Presentation(language="en")))
    return report


@pytest.fixture(scope="module")
def cases(checker: Checker, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Case]:
    folder = tmp_path_factory.mktemp("inputs")
    found = {}
    for name, content in INPUTS.items():
        (folder / name).write_bytes(content)
        text = content.decode(ENCODINGS.get(name, "utf-8"))
        found[name] = Case(_report(checker, checker.readings.of_paths([folder / name])), text, text)
    english, chinese = folder / "note.en.txt", folder / "note.zh.txt"
    english.write_text("\n\n".join(ENGLISH) + "\n", "utf-8")
    chinese.write_text("\n\n".join(CHINESE) + "\n", "utf-8")
    pair = [checker.readings.of_pair(english, chinese)]
    found["two files"] = Case(_report(checker, pair), english.read_text("utf-8"), chinese.read_text("utf-8"))
    found["text"] = Case(_report(checker, [checker.readings.of_text(_page())]), _page(), _page())
    for note in sorted((ROOT / "corpora" / "demo").glob("*.txt")):
        text = note.read_text("utf-8")
        found[note.name] = Case(_report(checker, checker.readings.of_paths([note])), text, text)
    return found


NAMES = [*INPUTS, "two files", "text", "harbour-mutual.txt", "northstar-compute.txt"]
every_input = pytest.mark.parametrize("name", NAMES)


def _texts(report: dict[str, Any]) -> dict[tuple[str, str], dict[str, str]]:
    texts: dict[tuple[str, str], dict[str, str]] = {}
    for document in report["documents"]:
        for unit in document["units"]:
            texts[document["path"], unit["id"]] = {side: unit[side]["text"] for side in ("source", "target")}
        for block in document["unpaired"]:
            texts[document["path"], block["id"]] = {block["side"]: block["text"]}
    return texts


def _spans(report: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str, dict[str, Any]]]:
    for finding in report["findings"]:
        for side in ("source", "target"):
            for span in finding[side]:
                yield finding, side, span


@every_input
def test_there_is_something_to_look_at(cases: dict[str, Case], name: str) -> None:
    report = cases[name].report
    assert report["errors"] == []
    assert {finding["rule"] for finding in report["findings"]} >= {"NU102", "AC301"}


@every_input
def test_keys_and_their_order(cases: dict[str, Case], name: str) -> None:
    report = cases[name].report
    top = ["schema", "signature", "gate", "documents", "findings", "errors", "scores", "coverage"]
    assert list(report) == top
    assert report["schema"] == "bilingual-qa/report/1"
    assert list(report["gate"]) == ["fail_on", "failed"]
    for document in report["documents"]:
        assert list(document) == ["path", "source_locale", "target_locale", "units", "unpaired"]
        for unit in document["units"]:
            assert list(unit) == ["id", "source", "target", "bead", "score", "sentences"]
            assert list(unit["source"]) == list(unit["target"]) == ["text", "line"]
            assert all(list(pair) == ["source", "target", "score"] for pair in unit["sentences"])
        assert all(list(block) == ["id", "side", "text", "line", "kind"] for block in document["unpaired"])
    keys = "rule name category severity confidence preview document unit message source target suggestions fix related"
    assert all(list(finding) == [*keys.split(), "fingerprint", "suppressed"] for finding in report["findings"])
    assert all(list(span) == ["start", "end", "text", "line", "column"] for _, _, span in _spans(report))


@every_input
def test_values_are_of_the_contract_s_vocabulary(cases: dict[str, Case], name: str) -> None:
    report = cases[name].report
    for document in report["documents"]:
        assert document["source_locale"] == "en"
        assert document["target_locale"] in ("zh-Hant-HK", "zh-Hant-TW", "zh-Hans-CN", "zh-Hant", "zh")
        for block in document["unpaired"]:
            assert block["side"] in ("source", "target")
            assert block["kind"] in ("untranslated", "interface", "byline", "boilerplate", "unknown")
    for finding in report["findings"]:
        assert finding["severity"] in ("neutral", "minor", "major", "critical")
        assert finding["confidence"] in ("low", "medium", "high")
        assert finding["suppressed"] is None
        assert finding["message"]


@every_input
def test_a_finding_s_document_and_unit_exist(cases: dict[str, Case], name: str) -> None:
    report = cases[name].report
    texts = _texts(report)
    assert all((finding["document"], finding["unit"]) in texts for finding in report["findings"])


@every_input
def test_ids_are_unique_in_a_document(cases: dict[str, Case], name: str) -> None:
    for document in cases[name].report["documents"]:
        ids = [part["id"] for part in document["units"] + document["unpaired"]]
        assert len(ids) == len(set(ids))


@every_input
def test_span_text_is_the_slice(cases: dict[str, Case], name: str) -> None:
    texts = _texts(cases[name].report)
    for finding, side, span in _spans(cases[name].report):
        assert texts[finding["document"], finding["unit"]][side][span["start"] : span["end"]] == span["text"]


@every_input
def test_line_and_column_point_at_the_text_in_the_file(cases: dict[str, Case], name: str) -> None:
    case = cases[name]
    lines = {"source": case.source.splitlines(), "target": case.target.splitlines()}
    for _, side, span in _spans(case.report):
        wanted = span["text"].split("\n")[0]
        found = lines[side][span["line"] - 1][span["column"] - 1 :]
        if name.endswith((".csv", ".jsonl", ".tsv")):
            found = found.replace('""', '"').replace('\\"', '"')
        assert found.startswith(wanted), span


@every_input
def test_sentences_lie_inside_the_texts_in_order(cases: dict[str, Case], name: str) -> None:
    for document in cases[name].report["documents"]:
        for unit in document["units"]:
            for side in ("source", "target"):
                bounds = [pair[side] for pair in unit["sentences"]]
                assert all(0 <= start <= end <= len(unit[side]["text"]) for start, end in bounds)
                full = [(start, end) for start, end in bounds if start < end]
                assert all(before[1] <= after[0] for before, after in itertools.pairwise(full))


@every_input
def test_fingerprints_are_unique_and_hexadecimal(cases: dict[str, Case], name: str) -> None:
    report = cases[name].report
    found = [(finding["document"], finding["fingerprint"]) for finding in report["findings"]]
    assert len(found) == len(set(found))
    assert all(len(bytes.fromhex(fingerprint)) == 16 for _, fingerprint in found)


@every_input
def test_fixes_and_related_places_slice_too(cases: dict[str, Case], name: str) -> None:
    texts = _texts(cases[name].report)
    for finding in cases[name].report["findings"]:
        if finding["fix"] is not None:
            assert list(finding["fix"]) == ["edits", "applicability"]
            assert finding["fix"]["applicability"] in ("safe", "unsafe")
            size = len(texts[finding["document"], finding["unit"]]["target"])
            assert all(0 <= edit["start"] <= edit["end"] <= size for edit in finding["fix"]["edits"])
        for related in finding["related"]:
            assert list(related) == ["document", "unit", "side", "start", "end", "text", "message"]
            text = texts[related["document"], related["unit"]][related["side"]]
            assert text[related["start"] : related["end"]] == related["text"]


@every_input
def test_scores_and_coverage(cases: dict[str, Case], name: str) -> None:
    report = cases[name].report
    assert set(report["scores"]) == {document["path"] for document in report["documents"]}
    assert all(list(score) == ["points", "words", "per_thousand"] for score in report["scores"].values())
    assert report["coverage"]["units"] == sum(len(document["units"]) for document in report["documents"])
    assert report["coverage"]["unpaired"] == sum(len(document["unpaired"]) for document in report["documents"])
    assert 0 < report["coverage"]["figures_equal"] < report["coverage"]["figures"]


def test_a_missing_translation_is_a_finding_on_the_unpaired_block(cases: dict[str, Case]) -> None:
    report = cases["page.txt"].report
    (finding,) = [finding for finding in report["findings"] if finding["rule"] == "AC101"]
    (document,) = report["documents"]
    (block,) = [block for block in document["unpaired"] if block["id"] == finding["unit"]]
    assert block["kind"] == "untranslated"
    assert block["text"].startswith("Not translated")
    assert finding["target"] == []
    assert finding["severity"] in ("major", "critical")


@pytest.mark.parametrize("name", ["rows.tsv", "rows.csv"])
def test_rows_of_a_bitext_keep_ids_and_documents(cases: dict[str, Case], name: str) -> None:
    documents = cases[name].report["documents"]
    assert [document["path"].rpartition("/")[2] for document in documents] == [f"{name}#a", f"{name}#b"]
    assert [[unit["id"] for unit in document["units"]] for document in documents] == [["row-0", "row-1"], ["row-2"]]
    assert [block["id"] for block in documents[1]["unpaired"]] == ["left out"]


def test_line_ends_and_byte_order_marks_change_no_finding(cases: dict[str, Case]) -> None:
    def told(name: str) -> list[tuple[Any, ...]]:
        return [(f["rule"], f["unit"], f["target"], f["fingerprint"]) for f in cases[name].report["findings"]]

    assert told("crlf.txt") == told("bom.txt") == told("utf16.txt") == told("text") == told("page.txt")


def test_two_processes_write_the_same_bytes(run: Any, monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    monkeypatch.chdir(ROOT)
    arguments = ["check", "corpora/demo", "--format", "json"]
    here = run(*arguments)
    environment = {**os.environ, "PYTHONHASHSEED": "12345", "XDG_CACHE_HOME": str(cache)}
    program = [sys.executable, "-c", "from bilingual_qa.cli.main import main; main()", *arguments]
    there = subprocess.run(program, capture_output=True, check=False, env=environment)
    assert (there.returncode, there.stdout.decode(), there.stderr.decode()) == (here.exit, here.out, here.err)
    assert msgspec.json.decode(there.stdout)["findings"]


def test_max_findings_and_quiet_do_not_touch_json(run: Any, wrong: Path) -> None:
    whole = run("check", wrong, "--format", "json")
    assert run("check", wrong, "--format", "json", "--max-findings", "0", "--quiet").out == whole.out
