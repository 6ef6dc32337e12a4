"""Patterns that do not search texts that lack what a match must have."""

from __future__ import annotations

import re

import pytest

from bilingual_qa.text.required_literals import required_literals
from bilingual_qa.text.screened_pattern import ScreenedPattern


def test_it_finds_what_the_compiled_expression_finds() -> None:
    pattern = ScreenedPattern("net (?:in|out)flows?")
    match = pattern.search("a net outflow of HK$2m")
    assert match is not None
    assert match.span() == (2, 13)
    assert pattern.match("a net outflow", 2) is not None
    assert pattern.match("a net outflow", 0) is None


def test_it_hides_what_it_matches() -> None:
    assert ScreenedPattern("not only|no doubt").hidden_in("this is no doubt so") == "this is ________ so"


def test_a_faulty_expression_is_an_error_when_it_is_used() -> None:
    with pytest.raises(re.error):
        ScreenedPattern("(cut").search("a cut")


@pytest.mark.parametrize(
    ("expression", "literals"),
    [
        ("上升|下跌", {"上升", "下跌"}),
        ("(?:sold|let) to", {"sold to", "let to"}),
        ("(?:re)?pay", {"pay"}),
        ("減值[^。]{0,9}撥回", {"減值"}),
        ("[a-z]+", set()),
    ],
)
def test_a_match_needs_one_of_its_literals(expression: str, literals: set[str]) -> None:
    found = set(required_literals(expression))
    # A shorter one is as true, and none asks for more than is needed.
    assert all(any(one in literal for one in found) for literal in literals) if literals else not found
