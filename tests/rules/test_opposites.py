import re
from collections import Counter

import pytest
from published_texts import unheard

from bilingual_qa.rules.accuracy.opposites import english_pattern, turns
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.required_literals import required_literals

TABLES = ("opposites.csv", "idioms.csv", "stages.csv", "constructions.csv")


@pytest.mark.parametrize("table", TABLES)
def test_an_axis_has_its_name_alone(table: str) -> None:
    uses = Counter(turn.axis for turn in turns(table))
    assert max(uses.values()) <= 2


@pytest.mark.parametrize("table", TABLES)
def test_the_expressions_can_be_searched_for(table: str) -> None:
    for turn in turns(table):
        for pole in (turn.said, turn.other):
            for pattern in (pole.english, pole.chinese, pole.english_also, pole.chinese_also):
                assert pattern is None or not pattern.search("_")


@pytest.mark.parametrize("table", TABLES)
def test_no_word_of_chinese_says_both_poles(table: str) -> None:
    for turn in turns(table):
        both = set(_plain(turn.said.chinese.source)) & set(_plain(turn.other.chinese.source))
        assert not both, (turn.axis, both)


@pytest.mark.parametrize("table", TABLES)
def test_poles_are_in_the_simplified_view(table: str) -> None:
    for turn in turns(table):
        for pole in (turn.said, turn.other):
            for pattern in (pole.chinese, pole.chinese_also):
                assert pattern is None or simplified(pattern.source) == pattern.source, turn.axis


def _plain(expression: str) -> list[str]:
    """The alternatives that are words and no expressions."""
    while (outside := re.sub(r"\([^()]*\)", "_", expression)) != expression:
        expression = outside
    return [word for word in expression.split("|") if re.fullmatch(r"[\u4e00-\u9fff]+", word)]


@pytest.mark.parametrize("table", TABLES)
def test_what_says_a_pole_has_one_of_its_words(table: str) -> None:
    missed = [
        (turn.axis, said)
        for turn in turns(table)[::2]
        if turn.said.english is not None
        for said in unheard(turn.said.english, turn.said.words)
    ]
    assert missed == []


def test_fragments_stand_for_expressions() -> None:
    assert english_pattern("lifted {gap}{curbs}").search("japan lifted its old ban on fish")


def test_a_pole_is_looked_for_by_strings_that_it_has() -> None:
    derived = sum(bool(required_literals(turn.said.chinese.source)) for turn in turns("opposites.csv"))
    assert derived > 0.95 * len(turns("opposites.csv"))
