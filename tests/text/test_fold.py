"""Views for comparison keep every offset."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilingual_qa.text.fold import folded_chinese, half_width, lower, simplified


@given(st.text())
@pytest.mark.parametrize("view", [folded_chinese, half_width, lower, simplified])
def test_every_view_has_the_length_of_the_text(view, text: str) -> None:  # type: ignore[no-untyped-def]
    assert len(view(text)) == len(text)


@pytest.mark.parametrize(("one", "other"), [("認爲", "认为"), ("賬目", "帳目"), ("計劃", "計畫"), ("ＥＶ／銷售額", "ev/销售额")])
def test_scripts_widths_and_regional_variants_are_one(one: str, other: str) -> None:
    assert folded_chinese(one) == folded_chinese(other)
