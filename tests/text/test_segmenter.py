"""The segmenter cuts as jieba does, without its loading time."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from bilingual_qa.text.segmenter import Segmenter, segmenter


@pytest.fixture(scope="module")
def jieba() -> Any:
    import jieba

    jieba.setLogLevel(logging.WARNING)
    return jieba.Tokenizer()


@pytest.mark.parametrize(
    "text",
    [
        "公司宣布派发中期股息，净利息收入上升6%至18.2亿港元。",
        "长期权益上升；高质量代币",
        "买入AT&T和B超,c++、GPU-2 chips",
        "研究生命起源的中国人民银行行长",
        "A\r\nB 中\n文  字",
        "㐀㐁𠀀犇骉麤",
        "",
    ],
)
def test_it_cuts_as_jieba_does(text: str, jieba: Any) -> None:
    assert [span.of(text) for span in segmenter().cut(text)] == list(jieba.cut(text, HMM=False))


def test_the_likelier_of_two_ways_wins() -> None:
    cut = Segmenter("甲乙 9 n\n乙丙 2 n\n丙 9 n\n甲 1 n\n").cut("甲乙丙")
    assert [(span.start, span.end) for span in cut] == [(0, 2), (2, 3)]


def test_a_word_without_frequency_is_none() -> None:
    assert len(list(Segmenter("甲乙 0 n\n甲 5 n\n").cut("甲乙"))) == 2
