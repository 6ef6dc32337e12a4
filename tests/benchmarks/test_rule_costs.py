"""What each rule costs on a paragraph pair of 300 English and 126 Chinese characters, after analysis; and what analysis costs.

`pytest tests/benchmarks --benchmark-enable` prints the table. Each round has a fresh unit, because a unit keeps what has been
read; the least of the rounds is shown, so that another program on the machine does not count. Run without measuring, as with
the other tests, each benchmark is a test that its subject runs.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import pytest

from bilingual_qa.align import align_sentences
from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.registry import RULES
from bilingual_qa.model import Bitext, Locale, Segment, TranslationUnit
from bilingual_qa.rules.rule import NoteRule

_ROUNDS = 40
_ENGLISH = (
    "Lanshan Cloud's revenue grew 21% YoY to RMB3.4bn in 3Q24, in line with consensus, whilst the gross margin rose 1.5ppts "
    "to 38.2% on better product mix. We raise our 2025 EPS forecast by 4% but keep our HOLD rating, as rising "
    "competition and higher marketing costs may limit the upside at these prices."
)
_CHINESE = (
    "藍杉雲2024年第三季收入按年增長21%至34億元人民幣，符合市場預期，而受惠產品組合改善，毛利率上升1.5個百分點至38.2%。我們將2025年每股盈利"
    "預測上調4%，但維持持有評級，因競爭加劇及營銷成本上升，或會限制股價由現水平再進一步向上升的空間。"
)


# What is read when first asked for; the rest hangs on these.
_READ = [name for name, value in vars(AnalysedUnit).items() if isinstance(value, cached_property) and not name.startswith("_")]


@pytest.fixture(scope="module")
def bitext(checker: Checker) -> Bitext:
    sentences = align_sentences(_ENGLISH, _CHINESE, checker.lexicon)
    unit = TranslationUnit("1", Segment(_ENGLISH), Segment(_CHINESE), sentences=sentences)
    return Bitext("benchmark", (unit,), (), Locale.ZH_HANT_HK)


def _analysed(checker: Checker, bitext: Bitext) -> AnalysedNote:
    """The note with everything read."""
    note = AnalysedNote(bitext, checker.termbase, checker.words)
    for unit in note.units:
        for name in _READ:
            getattr(unit, name)
    return note


def test_the_pair_has_the_length_that_is_meant() -> None:
    assert (len(_ENGLISH), len(_CHINESE)) == (300, 126)


def test_analysis(benchmark: Any, checker: Checker, bitext: Bitext) -> None:
    benchmark.group = "analysis"
    benchmark.pedantic(_analysed, args=(checker, bitext), rounds=_ROUNDS, warmup_rounds=2)


@pytest.mark.parametrize("number", range(len(RULES)), ids=[rule.code for rule in RULES])
def test_rule(benchmark: Any, checker: Checker, bitext: Bitext, number: int) -> None:
    benchmark.group = "rules"
    rule = checker.rules[number]

    def subject() -> tuple[tuple[Any], dict[str, Any]]:
        note = _analysed(checker, bitext)
        return (note if isinstance(rule, NoteRule) else note.units[0],), {}

    benchmark.pedantic(lambda subject: list(rule.check(subject)), setup=subject, rounds=_ROUNDS, warmup_rounds=1)
