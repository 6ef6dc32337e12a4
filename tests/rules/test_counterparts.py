"""The table of words that say the opposite of one another."""

import csv
from importlib.resources import files

from bilingual_qa.text.fold import simplified


def _rows() -> list[dict[str, str]]:
    path = files("bilingual_qa.rules.accuracy").joinpath("counterparts.csv")
    with path.open("r", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def test_the_table_is_sorted_by_word_with_those_that_need_a_cue_first() -> None:
    order = [(row["word"], not row["cue"]) for row in _rows()]
    assert order == sorted(order)


def test_a_word_has_one_opposite_for_each_cue() -> None:
    cues = [(row["word"], row["cue"]) for row in _rows()]
    assert len(set(cues)) == len(cues)


def test_no_word_is_its_own_opposite() -> None:
    assert not [row for row in _rows() if simplified(row["word"]) in map(simplified, (row["hk"], row["tw"], row["cn"]))]
