"""Where sentences end."""

from __future__ import annotations

import pytest

from bilingual_qa.model import Language
from bilingual_qa.text.sentences import sentence_spans


def sentences(text: str, language: Language) -> list[str]:
    return [span.of(text) for span in sentence_spans(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 3.1% to US$2.4bn.",
        "Mr. Lee leads Norwick Inc. and Oakhill Co. of the U.S. market.",
        "It fell vs. 2023, e.g. in Asia.",
        "J. Smith spoke.",
        "Guidance is approx. 5% above FY24.",
    ],
)
def test_stop_inside_an_english_sentence(text: str) -> None:
    assert sentences(text, Language.EN) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Sales rose. Costs fell.", 2),
        ("It is up 5%! Why? Orders.", 3),
        ("We bought Acme Inc. Sales rose.", 2),
        ("One line\nAnother line", 2),
    ],
)
def test_end_of_an_english_sentence(text: str, count: int) -> None:
    assert len(sentences(text, Language.EN)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("收入上升。成本下跌。", 2),
        ("收入上升7.5倍!成本?", 2),
        ("他說：「好。」然後離開。", 2),
        ("收入持平.成本下跌.", 2),
        ("第一行\n第二行", 2),
    ],
)
def test_end_of_a_chinese_sentence(text: str, count: int) -> None:
    assert len(sentences(text, Language.ZH)) == count
