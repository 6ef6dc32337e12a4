"""A run that finds its results in the cache loads nothing that it does not need."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

# Prints, after the run, what it has loaded.
PROGRAM = """
import atexit, json, sys
atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))
from bilingual_qa.cli.main import main
main()
"""
HEAVY = {"numpy", "jieba", "opencc", "spacy", "ahocorasick_rs", "multiprocessing", "jinja2", "rich", "lxml"}
OURS = {"bilingual_qa.engine.checker", "bilingual_qa.engine.registry", "bilingual_qa.analysis", "bilingual_qa.quantities"}


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {**os.environ, "XDG_CACHE_HOME": str(tmp_path_factory.mktemp("warm")), "LC_ALL": "C"}


def loaded(wrong: Path, environment: dict[str, str]) -> tuple[str, set[str]]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "check", str(wrong), "--format", "json"],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env=environment,
    )
    assert done.returncode == 1
    return done.stdout, set(json.loads(done.stderr.splitlines()[-1]))


def test_an_unchanged_note_needs_neither_glossary_nor_rules(wrong: Path, environment: dict[str, str]) -> None:
    first, cold = loaded(wrong, environment)
    second, warm = loaded(wrong, environment)
    assert first == second
    assert cold > OURS
    assert not warm & (HEAVY | OURS)
