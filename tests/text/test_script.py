"""Which script a text is written in."""

from __future__ import annotations

import pytest

from bilingual_qa.text.script import inner_edges, latin_edge


@pytest.mark.parametrize("text", ["", "A", "EV/EBITDA為12.5x", "收入RMB3bn，P/E 9倍", "naïve Zoë 3Q24E"])
def test_inner_edges_are_all_places_that_are_no_latin_edge(text: str) -> None:
    assert inner_edges(text) == {at for at in range(len(text) + 1) if not latin_edge(text, at)}
