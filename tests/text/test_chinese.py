"""Chinese words."""

from __future__ import annotations

import pytest

from bilingual_qa.model import Span
from bilingual_qa.text.chinese import cuts_word, words


def test_words_cover_the_text_whole() -> None:
    text = "長期權益上升，毛利率下跌。"
    assert "".join(span.of(text) for span in words(text)) == text


@pytest.mark.parametrize(
    ("text", "found", "cuts"), [("長期權益上升", "期權", True), ("買入期權對沖", "期權", False), ("高質量代幣", "代幣", False)]
)
def test_a_hit_across_two_words_cuts_them(text: str, found: str, cuts: bool) -> None:
    at = text.index(found)
    assert cuts_word(text, Span(at, at + len(found))) is cuts
