"""The command line run in this process, with the glossary and the dictionary of the session, which take seconds to load."""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bilingual_qa.cli.main import main
from bilingual_qa.engine import checker as checker_module
from bilingual_qa.engine.checker import Checker
from bilingual_qa.glossary import open_termbase, shipped_folder

PAGE = """Larkfield Foods reported revenue of HK$4.0 billion in FY24, up 38% YoY.

萊菲食品公佈2024財年收入為{}港元，同比增長38%。
"""


class Run(NamedTuple):
    """How a command ended."""

    exit: int
    out: str
    err: str


Runner = Callable[..., Run]


@pytest.fixture
def run(
    checker: Checker, cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Runner:
    """Runs the command line in an empty folder: `run("check", "note.txt", stdin=b"")`."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    # Many tests change a rule under way, which no cache can know.
    shutil.rmtree(cache / "bilingual_qa" / "results", ignore_errors=True)
    (cache / "bilingual_qa" / "rules.msgpack").unlink(missing_ok=True)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)

    def opened(paths: list[Path], **options: Any) -> Any:
        if paths == [shipped_folder()] and options["known_wrong"]:
            return checker.termbase
        return open_termbase(paths, **options)

    monkeypatch.setattr(checker_module, "open_termbase", opened)
    lexicon = checker.lexicon
    monkeypatch.setattr(checker_module, "load_lexicon", lambda *_: lexicon)

    def invoke(*arguments: str | Path, stdin: bytes = b"") -> Run:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code: Any = 0
        try:
            main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code or 0
        return Run(code, *capsys.readouterr())

    return invoke


@pytest.fixture
def right(tmp_path: Path) -> Path:
    """A note without an error."""
    path = tmp_path / "right.txt"
    path.write_text(PAGE.format("40億"), "utf-8")
    return path


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A note with one error, NU102 magnitude-mismatch, on line 3."""
    path = tmp_path / "wrong.txt"
    path.write_text(PAGE.format("4億"), "utf-8")
    return path
