"""What is looked for only where a word of a list stands is found wherever its own expression finds it."""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from bilingual_qa.analysis.triggers import Triggers
from bilingual_qa.rules.accuracy.adjunct_words import ADJUNCTS
from bilingual_qa.rules.accuracy.attribute_words import ATTRIBUTES
from bilingual_qa.rules.accuracy.manner_words import MANNERS
from bilingual_qa.rules.accuracy.qualifier_words import QUALIFIERS, Qualifier

TABLES = {"adjuncts": ADJUNCTS, "attributes": ATTRIBUTES, "manners": MANNERS, "qualifiers": QUALIFIERS}
_WORD = re.compile("[a-z]+")


@pytest.mark.parametrize("name", TABLES)
def test_what_an_expression_finds_has_one_of_its_words(name: str) -> None:
    unheard = [(qualifier.name, said) for qualifier in TABLES[name] for said in _unheard(qualifier)]
    assert unheard == []


def _unheard(qualifier: Qualifier) -> list[str]:
    triggers, missed = Triggers([qualifier], lambda entry: entry.beginnings), []

    @settings(
        max_examples=10,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.from_regex(re.compile(qualifier.english.source, re.ASCII)))
    def look(text: str) -> None:
        found = qualifier.english.search(text.lower())
        # An expression need not end with a whole word: only what is published by itself counts.
        said = found.group().strip() if found else ""
        if said and qualifier.english.search(said) and not triggers.of(set(_WORD.findall(said))):
            missed.append(said)

    # An expression that begins by looking back at something has no text to itself.
    with contextlib.suppress(Unsatisfiable):
        look()
    return missed
