"""Chinese words."""

from __future__ import annotations

import pytest

from bilingual_qa.model import Span
from bilingual_qa.text.chinese import crosses, words


def test_words_cover_the_text_whole() -> None:
    text = "长期权益上升，毛利率下跌。"
    assert "".join(span.of(text) for span in words(text)) == text


@pytest.mark.parametrize(
    ("text", "found", "cuts"), [("长期权益上升", "期权", True), ("买入期权对冲", "期权", False), ("高质量代币", "代币", False)]
)
def test_a_hit_across_two_words_cuts_them(text: str, found: str, cuts: bool) -> None:
    at = text.index(found)
    assert crosses(words(text), Span(at, at + len(found))) is cuts
