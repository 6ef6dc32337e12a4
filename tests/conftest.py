"""What many tests share: one checker with every rule and the shipped glossary."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.policy import Configuration


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def checker(cache: Path) -> Checker:
    return Checker(Configuration(), cache)
