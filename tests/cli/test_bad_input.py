"""Whatever is wrong with what the user gives: one sentence with its place, exit 2, and the rest still checked."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from bilingual_qa.model import Finding
from bilingual_qa.rules.numbers.magnitude_mismatch import MagnitudeMismatch
from bilingual_qa.rules.terminology.two_renderings import TwoRenderings

ENGLISH = "Brackenridge Motors delivered 40,000 cars in 1H24, up 12% YoY, and kept its guidance for the year.\n"
CHINESE = "布雷肯汽車2024年上半年交付4萬輛汽車，同比增長12%，並維持全年指引。\n"
GLOSSARY_HEAD = "id,en,pos,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,wrong,when,unless,severity,note,source\n"

FILES: dict[str, bytes] = {
    "empty.txt": b"",
    "blank.txt": b" \n\n\t\n",
    "binary.txt": bytes(range(256)) * 40,
    "report.txt": b"%PDF-1.7\n" + bytes(200),
    "english.txt": ENGLISH.encode(),
    "chinese.txt": CHINESE.encode(),
    "furniture.txt": b"share_log\n\nshare_log\n",
    "broken.txt": f"{ENGLISH}\n{CHINESE}".encode().replace("汽車".encode(), b"\xe6\xb1\xff\xe8\xbb\x8a", 1),
    "note.html": f"<p>{ENGLISH}</p><p>{CHINESE}</p>".encode(),
    "columns.tsv": f"en\tzh\n{ENGLISH[:-1]}\t{CHINESE}".encode(),
    "fields.csv": f'source,target\n"{ENGLISH[:-1]}",{CHINESE[:-1]},more\n'.encode(),
    "header.csv": b"source,target\n",
    "array.jsonl": b'{"source": "A", "target": "B"}\n["A", "B"]\n',
    "key.jsonl": b'{"source": "A"}\n',
    "ids.tsv": f"id\tsource\ttarget\n1\t{ENGLISH[:-1]}\t{CHINESE}1\t{ENGLISH[:-1]}\t{CHINESE}".encode(),
    "onesided.tsv": f"source\ttarget\n{ENGLISH[:-1]}\t\n".encode(),
    "locale.tsv": f"source\ttarget\tlocale\n{ENGLISH[:-1]}\t{CHINESE[:-1]}\tzh_XX\n".encode(),
}
SENTENCES = {
    "absent.txt": r"absent\.txt: there is no such file",
    "folder": r"folder: the folder holds no notes",
    "notes/*.txt": r"notes/\*\.txt: no file matches the pattern",
    "empty.txt": r"empty\.txt: the file is empty",
    "blank.txt": r"blank\.txt: the file holds only white space",
    "binary.txt": r"binary\.txt: this is a binary file",
    "report.txt": r"report\.txt: this is a PDF file",
    "english.txt": r"english\.txt: the page has no Chinese text; if the two languages are in two files",
    "chinese.txt": r"chinese\.txt: the page has no English text; if the two languages are in two files",
    "furniture.txt": r"furniture\.txt: the page has no English text",
    "broken.txt": r"broken\.txt:3: the byte 0x.. does not belong in UTF-8 text",
    "note.html": r"note\.html: \.html files are not read",
    "columns.tsv": r"columns\.tsv:1: no column source and no column target",
    "fields.csv": r"fields\.csv:2: the row has 3 fields and the header 2",
    "header.csv": r"header\.csv: no rows",
    "array.jsonl": r"array\.jsonl:2: not a JSON object",
    "key.jsonl": r'key\.jsonl:1: no key "target"',
    "ids.tsv": r"ids\.tsv:3: the id '1' stands already on line 2",
    "onesided.tsv": r"onesided\.tsv: no row has both a source and a target",
    "locale.tsv": r"locale\.tsv:2: unknown locale 'zh_XX'",
}


@pytest.fixture
def files(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "README.md").write_text("About the notes.\n", "utf-8")
    for name, content in FILES.items():
        (tmp_path / name).write_bytes(content)


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("name", SENTENCES)
def test_a_file_that_cannot_be_checked(run: Any, wrong: Path, name: str) -> None:
    done = run("check", name, wrong.name, "--format", "json")
    assert done.exit == 2
    assert re.fullmatch(rf"bilingual-qa: {SENTENCES[name]}.*\n", done.err)
    report = json.loads(done.out)
    assert [finding["rule"] for finding in report["findings"] if finding["document"] == wrong.name] == ["NU102"]
    (error,) = report["errors"]
    place = error["path"] if error["line"] is None else f"{error['path']}:{error['line']}"
    assert done.err == f"bilingual-qa: {place}: {error['message']}\n"


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    ("pair", "sentence"),
    [
        (("english.txt", "absent.txt"), r"absent\.txt: there is no such file"),
        (("chinese.txt", "english.txt"), r"chinese\.txt: the file is not in English"),
        (("english.txt", "english.txt"), r"english\.txt: the file is not in Chinese"),
        (("english.txt", "empty.txt"), r"empty\.txt: the file is empty"),
    ],
)
def test_two_files(run: Any, pair: tuple[str, str], sentence: str) -> None:
    done = run("check", "--source", pair[0], "--target", pair[1])
    assert done.exit == 2
    assert re.fullmatch(rf"bilingual-qa: {sentence}.*\n", done.err)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "the file is empty"),
        (ENGLISH.encode(), "the page has no Chinese text"),
        (bytes(range(256)) * 9, "this is a binary file"),
    ],
    ids=["empty", "one language", "binary"],
)
def test_standard_input(run: Any, wrong: Path, content: bytes, sentence: str) -> None:
    done = run("check", "-", wrong, "--format", "json", stdin=content)
    assert done.exit == 2
    assert re.fullmatch(rf"bilingual-qa: -(:\d+)?: {sentence}.*\n", done.err)
    assert [finding["rule"] for finding in json.loads(done.out)["findings"]] == ["NU102"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "give notes to check, or --source EN with --target ZH"),
        (["--source", "a.txt"], "--target is missing: give --source EN and --target ZH together"),
        (["--target", "a.txt"], "--source is missing: give --source EN and --target ZH together"),
        (
            ["note.txt", "--source", "a.txt", "--target", "b.txt"],
            "give notes to check, or --source EN with --target ZH, not both",
        ),
        (["note.txt", "--format", "docx"], "'docx' is not one of"),
        (["note.txt", "--output", "docx=a"], "“docx=a” is not FORMAT=FILE with a format of text, json"),
        (["note.txt", "--output", "json"], "“json” is not FORMAT=FILE"),
        (["note.txt", "--output", "json="], "“json=” is not FORMAT=FILE"),
        (["note.txt", "--select", "NU102,XY"], "no rule has the code “XY”: give a code such as"),
        (["note.txt", "--ignore", "TM999"], "no rule has the code “TM999”"),
        (["note.txt", "--fail-on", "fatal"], "'fatal' is not one of 'critical', 'major', 'minor', 'never'"),
        (["note.txt", "--target-locale", "zh-HK"], "'zh-HK' is not one of 'auto', 'zh-Hant-HK'"),
        (["note.txt", "--max-findings", "-1"], "-1 is not in the range"),
        (["note.txt", "--glossary", "absent.csv"], "absent.csv: no such glossary"),
        (["note.txt", "--config", "absent.toml"], "absent.toml: the configuration could not be read"),
        (["note.txt", "--lang", "fr"], "'fr' is not one of 'en', 'zh-Hant', 'zh-Hans'"),
        (["note.txt", "--selct", "NU"], "No such option '--selct'"),
    ],
)
def test_options(run: Any, arguments: list[str], sentence: str) -> None:
    done = run("check", *arguments)
    assert (done.exit, done.out) == (2, "")
    assert done.err.startswith("bilingual-qa: ")
    assert sentence in done.err
    assert done.err.count("\n") == 1


def test_an_unknown_command(run: Any) -> None:
    done = run("chek")
    assert (done.exit, done.out) == (2, "")
    assert done.err == "bilingual-qa: No such command 'chek'; see bilingual-qa --help\n"


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("hedge-ratio,hedge ratio\n", r"house\.csv:2: .*"),
        ("hedge-ratio,hedge ratio,noun,對沖比率,避險比率,对冲比率,,,/(/,,major,,\n", r"house\.csv:2: .*"),
    ],
    ids=["too few fields", "a cue that does not compile"],
)
def test_a_glossary_with_a_broken_row(run: Any, tmp_path: Path, right: Path, row: str, sentence: str) -> None:
    (tmp_path / "house.csv").write_text(GLOSSARY_HEAD + row, "utf-8")
    done = run("check", right, "--glossary", "house.csv")
    assert (done.exit, done.out) == (2, "")
    assert re.fullmatch(rf"bilingual-qa: {sentence}\n", done.err)


def _fail(*_: object) -> list[Finding]:
    raise ArithmeticError("no such\nfigure")


def test_a_rule_that_raises(run: Any, wrong: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TwoRenderings, "check", _fail)
    done = run("check", wrong, "--format", "json")
    assert done.exit == 2
    assert re.fullmatch(
        r"bilingual-qa: \S+wrong\.txt: rule TM301 failed \(ArithmeticError: no such figure, at test_bad_input\.py:\d+\); .*\n",
        done.err,
    )
    assert [finding["rule"] for finding in json.loads(done.out)["findings"]] == ["NU102"]


def test_a_rule_that_raises_on_one_unit_still_looks_at_the_others(
    run: Any, wrong: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = MagnitudeMismatch.check

    def fails_on_cars(self: MagnitudeMismatch, unit: Any) -> Any:
        return _fail() if "cars" in unit.source else check(self, unit)

    monkeypatch.setattr(MagnitudeMismatch, "check", fails_on_cars)
    note = tmp_path / "both.txt"
    note.write_text(f"{ENGLISH}\n{CHINESE}\n{wrong.read_text('utf-8')}", "utf-8")
    done = run("check", note, "--format", "json")
    assert done.exit == 2
    assert "both.txt:3: rule NU102 failed" in done.err
    assert [finding["rule"] for finding in json.loads(done.out)["findings"]] == ["NU102"]


def test_a_fault_of_the_program_in_one_note_leaves_the_others(
    run: Any, wrong: Path, right: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bilingual_qa.engine.checker import Checker

    align = Checker.align

    def fails_on_right(self: Checker, note: Any) -> Any:
        return _fail() if note.path.endswith("right.txt") else align(self, note)

    monkeypatch.setattr(Checker, "align", fails_on_right)
    done = run("check", right, wrong, "--format", "json")
    assert done.exit == 2
    assert "right.txt: a fault of the program (ArithmeticError: no such figure" in done.err
    assert [finding["rule"] for finding in json.loads(done.out)["findings"]] == ["NU102"]


@pytest.mark.parametrize("target", ["absent/report.json", "folder", "wrong.txt/report.json"])
def test_an_output_that_cannot_be_written(run: Any, wrong: Path, tmp_path: Path, target: str) -> None:
    (tmp_path / "folder").mkdir()
    before = set(tmp_path.iterdir())
    done = run("check", wrong, "--output", f"json={target}", "--output", "json=good.json", "--format", "concise")
    assert done.exit == 2
    assert re.fullmatch(rf"bilingual-qa: {re.escape(target)}: the file could not be written \(.+\); check the path\n", done.err)
    assert "NU102" in done.out
    assert set(tmp_path.iterdir()) - before == {tmp_path / "good.json"}


@pytest.mark.parametrize("name", ["absent.txt", "english.txt", "columns.tsv", "note.html"])
@pytest.mark.usefixtures("files")
def test_align(run: Any, name: str) -> None:
    done = run("align", name)
    assert (done.exit, done.out) == (2, "")
    assert re.fullmatch(rf"bilingual-qa: {re.escape(name)}: .*\n", done.err)


@pytest.mark.parametrize(
    "arguments", [[], ["note.txt", "--lines", "a", "b"], ["--lines", "absent", "b"], ["a.txt", "--format", "x"]]
)
def test_align_options(run: Any, arguments: list[str]) -> None:
    done = run("align", *arguments)
    assert (done.exit, done.out, done.err.count("\n")) == (2, "", 1)


def test_explain_of_an_unknown_rule(run: Any) -> None:
    done = run("explain", "TM999")
    assert (done.exit, done.out) == (2, "")
    assert "no rule has the code or name “TM999”" in done.err
