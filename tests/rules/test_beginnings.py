"""What is looked for only where a word of a list stands is found wherever its own expression finds it."""

from __future__ import annotations

import pytest
from published_texts import unheard

from bilingual_qa.rules.accuracy.adjunct_words import ADJUNCTS
from bilingual_qa.rules.accuracy.attribute_words import ATTRIBUTES
from bilingual_qa.rules.accuracy.manner_words import MANNERS
from bilingual_qa.rules.accuracy.qualifier_words import QUALIFIERS

TABLES = {"adjuncts": ADJUNCTS, "attributes": ATTRIBUTES, "manners": MANNERS, "qualifiers": QUALIFIERS}


@pytest.mark.parametrize("name", TABLES)
def test_what_an_expression_finds_has_one_of_its_words(name: str) -> None:
    missed = [(qualifier.name, said) for qualifier in TABLES[name] for said in unheard(qualifier.english, qualifier.beginnings)]
    assert missed == []
