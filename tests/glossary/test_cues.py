"""Expressions among the cues: what does not compile is told when it is read."""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilingual_qa.glossary.cues import parse_cues

_PIECES = [*"ab ,|()?+*.-=!:{}^$", r"\b", r"\d", r"\S", r"\(", "(?:", "(?=", "(?!", "|a)", "(a|b)", "s?"]


@settings(max_examples=2000)
@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=10).map("".join))
def test_every_accepted_expression_compiles(expression: str) -> None:
    with contextlib.suppress(ValueError):
        for cue in parse_cues(f"/{expression}/"):
            for atom in cue.atoms:
                assert not atom.expression or re.compile(atom.text)


@pytest.mark.parametrize("expression", ["bonds?(", "*rate", "(rate", "rate|(", "$?"])
def test_a_faulty_expression_is_told(expression: str) -> None:
    with pytest.raises(ValueError, match="does not compile"):
        parse_cues(f"/{expression}/")
