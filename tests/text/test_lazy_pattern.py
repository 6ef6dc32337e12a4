"""Patterns that are compiled when first used."""

from __future__ import annotations

import re

import pytest

from bilingual_qa.text.lazy_pattern import LazyPattern


def test_it_finds_what_the_compiled_expression_finds() -> None:
    pattern = LazyPattern("net (?:in|out)flows?")
    for _ in range(2):
        match = pattern.search("a net outflow of HK$2m")
        assert match is not None
        assert match.span() == (2, 13)
        assert pattern.match("a net outflow", 2) is not None
        assert pattern.match("a net outflow", 0) is None


def test_a_faulty_expression_is_an_error_when_it_is_used() -> None:
    pattern = LazyPattern("(")
    with pytest.raises(re.error):
        pattern.search("a")
