"""Texts that an expression finds, drawn from the expression itself."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from bilingual_qa.analysis.triggers import Triggers
from bilingual_qa.text.screened_pattern import ScreenedPattern

_WORD = re.compile("[a-z]+")


def unheard(pattern: ScreenedPattern, beginnings: Iterable[str]) -> list[str]:
    """What an expression finds in texts drawn from it, by itself as well, and that has none of the words without which the
    expression is not looked for.
    """
    triggers, missed = Triggers([tuple(beginnings)], lambda entry: entry), []

    @settings(
        max_examples=10,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.from_regex(re.compile(pattern.source, re.ASCII)))
    def look(text: str) -> None:
        found = pattern.search(text.lower())
        # An expression need not end with a whole word: only what may be published by itself counts.
        said = found.group().strip() if found else ""
        if said and pattern.search(said) and not triggers.of(set(_WORD.findall(said))):
            missed.append(said)

    # An expression that begins by looking back at something has no text to itself.
    with contextlib.suppress(Unsatisfiable):
        look()
    return missed
