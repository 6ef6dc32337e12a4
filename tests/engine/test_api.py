"""The public functions: what the command line does, typed and without printing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import bilingual_qa
from bilingual_qa import align, check, read_note
from bilingual_qa.engine import checker as checker_module
from bilingual_qa.engine.checker import Checker
from bilingual_qa.model import Bitext, CheckError, Note, Report
from bilingual_qa.policy import Configuration

PAGE = "Larkfield Foods reported revenue of HK$4.0 billion in FY24.\n\n萊菲食品公佈2024財年收入為4億港元。\n"


@pytest.fixture(autouse=True)
def loaded(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    """The glossary and the dictionary of the session."""
    termbase, lexicon = checker.termbase, checker.lexicon
    monkeypatch.setattr(checker_module, "open_termbase", lambda *_, **__: termbase)
    monkeypatch.setattr(checker_module, "load_lexicon", lambda *_: lexicon)


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(PAGE, "utf-8")
    return path


def rules(report: Report) -> list[str]:
    return [finding.rule for finding in report.findings]


def test_check_of_files(note: Path, cache: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert rules(check([note], cache=cache)) == ["NU102"]
    assert rules(check(str(note), cache=cache)) == ["NU102"]
    assert capfd.readouterr() == ("", "")


def test_check_of_a_pair_and_of_a_text(tmp_path: Path, cache: Path) -> None:
    for name, text in zip(("en.txt", "zh.txt"), PAGE.split("\n\n"), strict=True):
        (tmp_path / name).write_text(text + "\n", "utf-8")
    assert rules(check(source=tmp_path / "en.txt", target=tmp_path / "zh.txt", cache=cache)) == ["NU102"]
    assert rules(check(text=PAGE, cache=cache)) == ["NU102"]


def test_check_with_a_configuration(note: Path, cache: Path) -> None:
    assert rules(check([note], configuration=Configuration(ignore=("NU",)), cache=cache)) == []


def test_files_that_cannot_be_read_stand_in_the_report(note: Path, tmp_path: Path, cache: Path) -> None:
    report = check([tmp_path / "absent.txt", note], cache=cache)
    assert [error.message for error in report.errors] == ["there is no such file; check the name"]
    assert rules(report) == ["NU102"]


@pytest.mark.parametrize("arguments", [{}, {"source": "a.txt"}, {"target": "a.txt"}])
def test_nothing_to_check_is_a_fault_of_the_caller(arguments: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"together|nothing to check"):
        check(**arguments)


def test_a_configuration_that_cannot_be_used_raises(note: Path) -> None:
    with pytest.raises(CheckError, match="no rule has the code “XX”"):
        check([note], configuration=Configuration(select=("XX",)))


def test_read_note_and_align(note: Path, cache: Path, capfd: pytest.CaptureFixture[str]) -> None:
    read = read_note(note)
    assert isinstance(read, Note)
    bitext = align(read, cache=cache)
    assert isinstance(bitext, Bitext)
    assert [(unit.source.text, unit.target.text) for unit in bitext.units] == [tuple(PAGE.strip().split("\n\n"))]
    assert capfd.readouterr() == ("", "")


def test_only_the_public_names_are_there() -> None:
    assert bilingual_qa.__all__ == ["align", "check", "read_note"]
    with pytest.raises(AttributeError, match="has no attribute 'chek'"):
        _ = bilingual_qa.chek  # type: ignore[attr-defined]


def test_functions_are_typed() -> None:
    assert get_type_hints(check)["return"] is Report
    assert get_type_hints(align) == {"note": Note, "cache": Path | None, "return": Bitext}
    assert get_type_hints(read_note)["return"] is Note
    assert Path(bilingual_qa.__file__).with_name("py.typed").exists()


@pytest.mark.parametrize(
    "first",
    [
        "from bilingual_qa import check, read_note",
        "import bilingual_qa.align",
        "from bilingual_qa.engine.checker import Checker",
        "",
    ],
)
def test_align_is_the_function_and_not_the_package_of_that_name(first: str) -> None:
    code = f"{first}\nfrom bilingual_qa import align\nfrom bilingual_qa.align import align_note\nprint(align.__module__)"
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout, done.stderr) == ("bilingual_qa.engine.api\n", "")
