"""What goes to standard output, to standard error and into files."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bilingual_qa.cli import output, progress
from bilingual_qa.cli.columns import fitted, wrapped
from bilingual_qa.reporters.display_width import text_width

PROGRAM = [sys.executable, "-c", "from bilingual_qa.cli.main import main; main()"]


def test_output_files_are_whole_and_stdout_has_one_line(run: Any, wrong: Path, tmp_path: Path) -> None:
    done = run("check", wrong, "--output", "json=a.json", "--output", "html=b.html", "--output", "text=c.txt")
    assert done.out.count("\n") == 1
    assert done.out.endswith("\n")
    assert (tmp_path / "a.json").read_text("utf-8") == run("check", wrong, "--format", "json").out
    assert (tmp_path / "c.txt").read_text("utf-8") == run("check", wrong).out
    assert (tmp_path / "b.html").read_text("utf-8").rstrip().endswith("</html>")


def test_output_files_beside_a_format(run: Any, wrong: Path, tmp_path: Path) -> None:
    done = run("check", wrong, "--format", "concise", "--output", "json=a.json")
    assert done.out == run("check", wrong, "--format", "concise").out
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["findings"]


def test_an_output_that_cannot_be_made_stops_none_of_the_others(
    run: Any, wrong: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bilingual_qa.reporters import markdown

    def fail(*_: object) -> str:
        raise ArithmeticError("no table")

    monkeypatch.setattr(markdown, "render", fail)
    done = run("check", wrong, "--output", "markdown=a.md", "--output", "json=b.json")
    assert done.exit == 2
    assert done.err.startswith("bilingual-qa: a.md: a fault of the program (ArithmeticError: no table, at test_output.py:")
    assert {path.name for path in tmp_path.iterdir()} == {"b.json", "wrong.txt"}
    done = run("check", wrong, "--format", "markdown")
    assert (done.exit, done.out, done.err.count("\n")) == (2, "", 1)


def test_quiet_with_outputs_leaves_stdout_empty(run: Any, wrong: Path) -> None:
    assert run("check", wrong, "--output", "json=a.json", "--quiet").out == ""


def test_an_output_file_is_replaced_whole(run: Any, wrong: Path, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("x" * 100_000, "utf-8")
    run("check", wrong, "--output", "json=a.json")
    assert json.loads((tmp_path / "a.json").read_text("utf-8"))["findings"]
    assert {path.name for path in tmp_path.iterdir()} == {"a.json", "wrong.txt"}


def test_an_output_through_a_link_leaves_the_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    output.write_file(tmp_path / "link", "text")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_text("utf-8") == "text"


def test_an_output_that_is_no_file_stays_what_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    output.write_file(pipe, "text")
    assert os.read(reader, 99) == b"text"
    os.close(reader)
    assert pipe.is_fifo()


def test_standard_input(run: Any, wrong: Path) -> None:
    done = run("check", "-", "--format", "json", stdin=wrong.read_bytes())
    report = json.loads(done.out)
    assert [document["path"] for document in report["documents"]] == ["-"]
    assert [finding["rule"] for finding in report["findings"]] == ["NU102"]


def test_a_file_given_twice_is_checked_once(run: Any, wrong: Path) -> None:
    report = json.loads(run("check", wrong, wrong.name, f"./{wrong.name}", "*.txt", "--format", "json").out)
    assert len(report["documents"]) == 1


def test_quiet_leaves_the_findings_only(run: Any, wrong: Path, right: Path) -> None:
    done = run("check", wrong, "--quiet")
    assert "NU102" in done.out
    assert "Signature" not in done.out
    assert run("check", right, "--quiet").out == ""


def test_statistics_count_by_rule(run: Any, wrong: Path) -> None:
    done = run("check", wrong, "--statistics", "--format", "json")
    assert any(line.split()[:2] == ["1", "NU102"] for line in done.err.splitlines())
    assert done.out == run("check", wrong, "--format", "json").out


def test_max_findings_limits_what_is_shown(run: Any, wrong: Path) -> None:
    assert "NU102" not in run("check", wrong, "--max-findings", "0", "--format", "concise").out
    assert "NU102" in run("check", wrong, "--max-findings", "1", "--format", "concise").out


def test_messages_in_chinese(run: Any, wrong: Path) -> None:
    hant, hans = (run("check", wrong, "--lang", language).out for language in ("zh-Hant", "zh-Hans"))
    assert "譯" in hant or "數" in hant
    assert hant != hans
    assert all("wrong.txt:3:" in text and "NU102" in text for text in (hant, hans))


def test_the_configuration_is_shown_with_its_origins(run: Any, tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa.toml").write_text("fail-on = 'minor'\nselect = ['TM']\n", "utf-8")
    done = run("check", "--show-config", "--select", "NU,LC", "--no-preview")
    assert (done.exit, done.err) == (0, "")
    shown = dict(line.split("  # ", 1) for line in done.out.splitlines() if "  # " in line)
    shown = {setting.strip(): origin.strip() for setting, origin in shown.items()}
    assert shown['fail-on = "minor"'].endswith("bilingual-qa.toml:1")
    assert shown['select = ["NU", "LC"]'] == "command line"
    assert shown["preview = false"] == "command line"
    assert shown["ignore = []"] == "default"


def test_a_configuration_file_is_used(run: Any, wrong: Path, tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa.toml").write_text("ignore = ['NU']\n", "utf-8")
    assert json.loads(run("check", wrong, "--format", "json").out)["findings"] == []
    (tmp_path / "other.toml").write_text("select = ['NU1']\n", "utf-8")
    assert json.loads(run("check", wrong, "--format", "json", "--config", "other.toml").out)["findings"]


def test_an_unknown_code_in_the_configuration_has_its_line(run: Any, wrong: Path, tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text("preview = true\nignore = ['LC201', 'XX1']\n", "utf-8")
    done = run("check", wrong, "--config", "house.toml")
    assert (done.exit, done.out) == (2, "")
    assert done.err.startswith("bilingual-qa: house.toml:2: no rule has the code “XX1”")


def test_errors_are_told_once_where_both_streams_go_to_one_place(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from bilingual_qa.cli import check

    monkeypatch.setattr(check, "same_place", lambda: True)
    text, form = run("check", "absent.txt"), run("check", "absent.txt", "--format", "json")
    assert text.out.count("there is no such file") == 1
    assert text.err == ""
    assert form.err.count("there is no such file") == 1


@pytest.mark.parametrize(("separate", "expected"), [(True, "False"), (False, "True")])
def test_whether_both_streams_go_to_one_place(separate: bool, expected: str) -> None:
    code = "from bilingual_qa.cli.output import same_place; print(same_place())"
    stderr = subprocess.PIPE if separate else subprocess.STDOUT
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=stderr, encoding="utf-8", check=True)
    assert done.stdout.strip() == expected


class _Terminal:
    def __init__(self) -> None:
        self.text = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> None:
        self.text += text

    def flush(self) -> None:
        pass


def test_progress_of_many_files_in_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("COLUMNS", "40")
    with progress.progress(3) as show:
        assert show is not None
        show(0, "notes/a.txt")
        show(1, "備忘/" * 40)
    assert terminal.text.split("\r\x1b[K")[:2] == ["", "1/3 notes/a.txt"]
    assert text_width(terminal.text.split("\r\x1b[K")[2]) <= 39
    assert terminal.text.endswith("\r\x1b[K")


def test_no_progress_for_one_file_or_outside_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    with progress.progress(3) as show:
        assert show is None
    monkeypatch.setattr(sys, "stderr", _Terminal())
    with progress.progress(1) as show:
        assert show is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("short", "short"),
        ("ten columns", "ten colum…"),
        ("淨利潤增長百分之五", "淨利潤增…"),
        ("淨利潤增長", "淨利潤增長"),
        ("a\nb", "a↵b"),
    ],
)
def test_fitted(text: str, expected: str) -> None:
    assert fitted(text, 10) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [""]),
        ("net profit rose", ["net profit", "rose"]),
        ("淨利潤增長百分之五", ["淨利潤增長", "百分之五"]),
        ("淨利潤升五成，較去年", ["淨利潤升五", "成，較去年"]),
        ("淨利潤增長，達五億", ["淨利潤增", "長，達五億"]),
        ("不良率為0.6%。", ["不良率為", "0.6%。"]),
        ("unpronounceable words", ["unpronounc", "eable", "words"]),
    ],
)
def test_wrapped(text: str, expected: list[str]) -> None:
    assert wrapped(text, 10) == expected


def test_a_reader_that_has_gone_changes_no_exit_code(tmp_path: Path) -> None:
    (tmp_path / "house.csv").write_text("id,en\n", "utf-8")
    read, write = os.pipe()
    os.close(read)
    arguments = ["glossary", "lint", str(tmp_path / "house.csv")]
    done = subprocess.run([*PROGRAM, *arguments], stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (2, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_a_full_disk_is_an_error_and_no_traceback() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*PROGRAM, "rules"], stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert done.stderr == "bilingual-qa: standard output could not be written (No space left on device)\n"


def test_an_interrupt_ends_in_one_sentence(run: Any, monkeypatch: pytest.MonkeyPatch, wrong: Path) -> None:
    from bilingual_qa.engine.checker import Checker

    def interrupted(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(Checker, "align", interrupted)
    done = run("check", wrong)
    assert (done.exit, done.out, done.err.strip()) == (130, "", "bilingual-qa: interrupted")
