"""The time of loading and reading. Run with `pytest --benchmark-enable tests/glossary/test_glossary_throughput.py`.

Loading ends when both matchers have read a sentence: a termbase builds them when it is first asked. The raw scan finds every
surface of the glossaries, reading adds offsets in the raw text and the senses; `megabytes` is the size of what is read.
The times are those of the processor, so that other programs on the machine count less.
"""

from __future__ import annotations

import random
import re
import time
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from bilingual_qa.glossary import NoteText, Termbase, cues, inflection, open_termbase, rows, shipped_folder
from bilingual_qa.glossary.matcher import ChineseMatcher, EnglishMatcher, english_view
from bilingual_qa.model import Language, Span
from bilingual_qa.text.fold import folded_chinese, lower
from bilingual_qa.text.sentences import sentence_spans

pytestmark = pytest.mark.benchmark(timer=time.process_time)

# Two paragraphs of a note: one of figures, one of argument.
_ENGLISH = (
    "Southgate Bank reported a net profit of HK$3.1bn for 1H24, up 8% YoY and 5% ahead of consensus. Net interest margin held at "
    "1.62% while fee income from wealth management rose 14%. The impaired loan ratio edged up to 1.9% and the CET1 ratio stood "
    "at 14.8%. We raise our target price to HK$24.50, based on 0.7x 2025E P/B, and maintain our BUY rating.\n"
    "Management spoke of a cautious mood among borrowers. Demand for credit is weak in property and firm in trade finance; the "
    "bank prefers to wait for better terms rather than to chase volume. We like the discipline, which has served shareholders "
    "over the past decade, and believe that the market gives it too little credit. The risk is that rates fall faster than the "
    "bank can reprice its deposits, which are stickier than they look; a deeper slump in commercial property would hurt too.\n"
)
_CHINESE = (
    "南閘銀行公布2024年上半年淨利潤為31億港元，同比增長8%，較市場預期高5%。淨息差維持在1.62%，財富管理業務的手續費收入增長14%。"
    "減值貸款比率微升至1.9%，普通股權一級資本比率為14.8%。我們將目標價上調至24.50港元，相當於2025年預測市賬率0.7倍，並維持買入評級。\n"
    "管理層表示借款人態度審慎。物業方面的信貸需求疲弱，貿易融資則較為穩健，該行寧願等待更好的條款，也不願追逐規模。我們欣賞這種"
    "自律，它在過去十年為股東帶來良好回報，而市場對此肯定不足。風險在於利率下降的速度快於該行對存款重新定價的速度，而存款的黏性"
    "比看上去更強；商業物業若進一步下滑，亦會造成打擊。\n"
)
_MANY = 50_000


def throughput(benchmark: BenchmarkFixture, text: str) -> None:
    benchmark.extra_info["megabytes"] = len(text.encode()) / 1e6


@pytest.fixture(scope="module")
def termbase(tmp_path_factory: pytest.TempPathFactory) -> Termbase:
    return open_termbase([shipped_folder()], cache=tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A glossary of many rows, with terms of invented words."""
    draw = random.Random(50)
    syllables = [first + vowel + last for first in "bdfgklmnprstvz" for vowel in "aeiou" for last in "lnrst"]
    han = [chr(code) for code in range(0x4E00, 0x5800)]
    path = tmp_path_factory.mktemp("many") / "many.csv"
    with path.open("w", encoding="utf-8") as out:
        out.write("id,en,pos,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,wrong,when,unless,severity,note,source\n")
        for number in range(_MANY):
            term = " ".join("".join(draw.choices(syllables, k=2)) for _ in range(2))
            chinese = "".join(draw.choices(han, k=4))
            out.write(f"t-{number:05},{term},noun,{chinese},,,{chinese}額,{chinese[:3]}誤 (another thing),,,,,\n")
    return path


def loaded(paths: list[Path], cache: Path | None = None) -> Termbase:
    """A termbase that has read a sentence of each language."""
    termbase = open_termbase(paths, cache=cache)
    termbase.read_english("Nothing here.", [Span(0, 13)], NoteText("Nothing here."))
    termbase.read_chinese("這裡沒有。")
    return termbase


def test_loading_compiled(benchmark: BenchmarkFixture, termbase: Termbase, tmp_path: Path) -> None:
    open_termbase([shipped_folder()], cache=tmp_path)
    assert benchmark(loaded, [shipped_folder()], tmp_path).glossary.digest == termbase.glossary.digest


def forget() -> None:
    """As in a new process: what the round before has read is not known."""
    for read in (cues.parse_cues, cues._parse_cue, rows._wrong, rows._locales, inflection._plurals, inflection._verb_forms):
        read.cache_clear()
    re.purge()


def test_loading_uncompiled(benchmark: BenchmarkFixture, termbase: Termbase) -> None:
    opened = benchmark.pedantic(loaded, args=([shipped_folder()],), setup=forget, rounds=5)
    assert opened.glossary.digest == termbase.glossary.digest


def test_loading_many_rows_uncompiled(benchmark: BenchmarkFixture, many: Path) -> None:
    assert len(benchmark.pedantic(loaded, args=([many],), rounds=1).glossary.concepts) == _MANY


def test_raw_scan_of_english(benchmark: BenchmarkFixture, termbase: Termbase) -> None:
    automaton = EnglishMatcher(termbase.tables.english).automaton
    view = lower(english_view(_ENGLISH * 200))
    throughput(benchmark, view)
    assert benchmark(lambda: list(automaton.find(view)))


def test_raw_scan_of_chinese(benchmark: BenchmarkFixture, termbase: Termbase) -> None:
    matcher = ChineseMatcher(termbase.tables.chinese)
    view = folded_chinese(_CHINESE * 200)
    throughput(benchmark, view)
    # A corpus, read with the automaton of all surfaces; a note is read with that of their stems.
    for _ in range(10):
        matcher.find(view)
    assert benchmark(lambda: matcher.find(view))


def test_reading_english_with_senses(benchmark: BenchmarkFixture, termbase: Termbase) -> None:
    paragraphs = (_ENGLISH * 100).splitlines()
    note = NoteText(_ENGLISH)

    def read() -> int:
        return sum(len(termbase.read_english(text, sentence_spans(text, Language.EN), note)[0]) for text in paragraphs)

    throughput(benchmark, _ENGLISH * 100)
    assert benchmark(read)


def test_reading_chinese(benchmark: BenchmarkFixture, termbase: Termbase) -> None:
    paragraphs = (_CHINESE * 100).splitlines()
    throughput(benchmark, _CHINESE * 100)
    assert benchmark(lambda: sum(len(termbase.read_chinese(text)[0]) for text in paragraphs))
