"""Which program this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from bilingual_qa.engine import program


def test_the_version_is_the_installed_one() -> None:
    try:
        expected = version("bilingual-qa")
    except PackageNotFoundError:
        expected = "0"
    assert program.program_version() == expected


def test_a_changed_file_makes_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "PACKAGE", tmp_path)
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "rule.py").write_text("limit = 3\n", "utf-8")
    (tmp_path / "__pycache__").mkdir()
    digest = program.program_digest.__wrapped__
    before = digest()
    (tmp_path / "__pycache__" / "rule.pyc").write_bytes(b"compiled")
    assert digest() == before
    (tmp_path / "rules" / "rule.py").write_text("limit = 4\n", "utf-8")
    assert digest() != before


def test_another_library_makes_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    digest = program.program_digest.__wrapped__
    monkeypatch.setattr(program.sys, "path", [str(tmp_path)])
    (tmp_path / "numpy-1.26.4.dist-info").mkdir()
    before = digest()
    (tmp_path / "numpy-1.26.4.dist-info").rename(tmp_path / "numpy-2.0.0.dist-info")
    assert digest() != before
