"""Runs with the glossary and the dictionary of the session, which take seconds to load."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bilingual_qa.engine import checker as checker_module
from bilingual_qa.engine.checker import Checker
from bilingual_qa.glossary import open_termbase, shipped_folder


@pytest.fixture
def loaded(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    """Checkers made in the test take the session's glossary and dictionary; further glossaries are read."""
    termbase, lexicon = checker.termbase, checker.lexicon

    def opened(paths: list[Path], **options: Any) -> Any:
        return termbase if paths == [shipped_folder()] else open_termbase(paths, **options)

    monkeypatch.setattr(checker_module, "open_termbase", opened)
    monkeypatch.setattr(checker_module, "load_lexicon", lambda *_: lexicon)
