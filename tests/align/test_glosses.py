"""What the dictionary says of the words that stand in a translation."""

from __future__ import annotations

import pytest

from bilingual_qa.align.cedict import glossed


@pytest.mark.parametrize(
    ("text", "says"),
    [("代币", "token"), ("资金的承诺", "funds + to promise"), ("没有资金", "haven't + funds")],
)
def test_words_are_glossed_by_longest_match(text: str, says: str) -> None:
    assert glossed(text) == says


@pytest.mark.parametrize("text", ["干燥率", "算法交易所得饼", "12亿", ""])
def test_a_single_character_or_an_unknown_word_leaves_the_text_unglossed(text: str) -> None:
    assert glossed(text) is None
