import csv
from importlib.resources import files

import pytest

from bilingual_qa.align.stems import stem
from bilingual_qa.rules.accuracy.antonyms import listed_opposites, opposites_of


def _lines() -> list[tuple[str, str]]:
    with files("bilingual_qa.rules.accuracy").joinpath("antonyms.csv").open("r", encoding="utf-8") as lines:
        return [(row["pole"], row["opposite"]) for row in csv.DictReader(lines)]


def test_the_lines_are_in_order_and_none_stands_twice() -> None:
    lines = _lines()
    assert lines == sorted(set(lines))
    assert not {(other, pole) for pole, other in lines}.intersection(lines)


@pytest.mark.parametrize(("pole", "opposite"), _lines())
def test_no_line_has_a_stem_on_both_sides(pole: str, opposite: str) -> None:
    assert {stem(word) for word in pole.split()}.isdisjoint(stem(word) for word in opposite.split())


def test_no_word_is_alike_and_opposite() -> None:
    for name, opposites in listed_opposites().items():
        assert opposites.opposite.isdisjoint(opposites.alike), name


@pytest.mark.parametrize(
    ("name", "opposite"), [("harmful", "harmless"), ("careless", "careful"), ("unverifi", "verifi"), ("verifi", "unverifi")]
)
def test_a_prefix_or_an_ending_makes_the_opposite(name: str, opposite: str) -> None:
    found = opposites_of(name, lambda _: True)
    assert found is not None
    assert opposite in found.opposite


@pytest.mark.parametrize("name", ["unit", "until", "use"])
def test_what_is_left_of_a_short_word_is_no_opposite(name: str) -> None:
    assert opposites_of(name, lambda form: form in {"it", "til", "unit", "until"}) is None or name in listed_opposites()
