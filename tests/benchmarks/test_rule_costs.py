"""What the rules cost on a pair of about 300 English and 126 Chinese characters, after analysis; and what analysis costs.

`pytest tests/benchmarks --benchmark-enable` prints the table, in microseconds of processor time for one pair, the mean over the
pairs of `pairs.toml`. Analysis is every reading that a unit or its note shares between rules, each made once whether or not a
rule would ask for it; so it is an upper bound. What a rule costs is its own `check` on units whose readings are all made. A
run makes only the readings that are asked for: its whole cost is shown beside them. Aligning the sentences comes before all
this and is not counted. Each round has fresh units, because a unit keeps what has been read; the least of the rounds is shown.
Run without measuring, as with the other tests, each benchmark is a test that its subject runs.
"""

from __future__ import annotations

import time
import tomllib
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from bilingual_qa.align import align_sentences
from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.registry import RULES
from bilingual_qa.engine.runner import run_rules
from bilingual_qa.model import Bitext, Locale, Segment, TranslationUnit
from bilingual_qa.rules.rule import NoteRule

_ROUNDS = 25
PAIRS = tomllib.loads(Path(__file__).with_name("pairs.toml").read_text("utf-8"))["pair"]


def _readings(owner: type) -> list[str]:
    """What is read when first asked for; the rest hangs on these."""
    return [name for name, value in vars(owner).items() if isinstance(value, cached_property)]


_OF_NOTE, _OF_UNIT = _readings(AnalysedNote), _readings(AnalysedUnit)


@pytest.fixture(scope="module")
def bitexts(checker: Checker) -> list[Bitext]:
    """Each pair as a note, with its sentences aligned."""
    notes = []
    for pair in PAIRS:
        sentences = align_sentences(pair["source"], pair["target"], checker.lexicon)
        unit = TranslationUnit("1", Segment(pair["source"]), Segment(pair["target"]), sentences=sentences)
        notes.append(Bitext(pair["name"], (unit,), (), Locale(pair["locale"])))
    return notes


def _analysed(checker: Checker, bitexts: list[Bitext]) -> list[AnalysedNote]:
    """The notes with everything read."""
    notes = [AnalysedNote(bitext, checker.termbase, checker.words) for bitext in bitexts]
    for note in notes:
        for name in _OF_NOTE:
            getattr(note, name)
        for unit in note.units:
            for name in _OF_UNIT:
                getattr(unit, name)
    return notes


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["name"])
def test_the_pairs_have_the_length_that_is_meant(pair: dict[str, str]) -> None:
    assert abs(len(pair["source"]) - 300) <= 10
    assert abs(len(pair["target"]) - 126) <= 15


@pytest.mark.benchmark(timer=time.process_time)
def test_analysis(benchmark: Any, checker: Checker, bitexts: list[Bitext]) -> None:
    benchmark.group = "analysis"
    benchmark.pedantic(_analysed, args=(checker, bitexts), rounds=_ROUNDS, warmup_rounds=2)


@pytest.mark.benchmark(timer=time.process_time)
def test_run(benchmark: Any, checker: Checker, bitexts: list[Bitext]) -> None:
    benchmark.group = "run"

    def run() -> None:
        for bitext in bitexts:
            run_rules(AnalysedNote(bitext, checker.termbase, checker.words), checker.rules)

    benchmark.pedantic(run, rounds=_ROUNDS, warmup_rounds=2)


@pytest.mark.benchmark(timer=time.process_time)
@pytest.mark.parametrize("number", range(len(RULES)), ids=[rule.code for rule in RULES])
def test_rule(benchmark: Any, checker: Checker, bitexts: list[Bitext], number: int) -> None:
    benchmark.group = "rules"
    rule = checker.rules[number]

    def subjects() -> tuple[tuple[Any], dict[str, Any]]:
        notes = _analysed(checker, bitexts)
        return (notes if isinstance(rule, NoteRule) else [note.units[0] for note in notes],), {}

    def check(subjects: Any) -> None:
        for subject in subjects:
            list(rule.check(subject))

    benchmark.pedantic(check, setup=subjects, rounds=_ROUNDS, warmup_rounds=1)
