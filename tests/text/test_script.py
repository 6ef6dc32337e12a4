"""Which script a text is written in."""

from __future__ import annotations

import pytest

from bilingual_qa.text.script import latin_edge


@pytest.mark.parametrize(
    ("text", "edges"), [("", [0]), ("A", [0, 1]), ("EV為12x", [0, 2, 3, 6]), ("P/E", [0, 1, 2, 3]), ("naïve Zoë", [0, 5, 6, 9])]
)
def test_latin_edge_lies_between_no_two_letters_or_digits(text: str, edges: list[int]) -> None:
    assert [at for at in range(len(text) + 1) if latin_edge(text, at)] == edges
