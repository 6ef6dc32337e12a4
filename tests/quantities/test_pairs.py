"""English figures with Chinese ones: what must be equal, and what must not."""

import csv
from pathlib import Path

import pytest

from bilingual_qa.quantities import Kind, Quantity, differences, equal, find_quantities
from bilingual_qa.quantities.compare import TOLERATED

_HERE = Path(__file__).parent


def _rows(name: str) -> list[list[str]]:
    with (_HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def _figures(text: str, language: str, locale: str | None = None) -> list[Quantity]:
    return [q for q in find_quantities(text, language, locale=locale) if q.kind is not Kind.COMPARISON]


def _all_answered(english: str, locale: str, chinese: str) -> bool:
    left = _figures(chinese, "zh", locale)
    source = _figures(english, "en")
    assert source, "the English side of the row has no figure"
    for figure in source:
        answer = next((other for other in left if equal(figure, other)), None)
        if answer is None:
            return False
        left.remove(answer)
    return not left


@pytest.mark.parametrize(("english", "locale", "chinese"), _rows("equal_pairs.tsv"))
def test_equal(english: str, locale: str, chinese: str) -> None:
    assert _all_answered(english, locale, chinese)


@pytest.mark.parametrize(("english", "locale", "chinese"), _rows("unequal_pairs.tsv"))
def test_unequal(english: str, locale: str, chinese: str) -> None:
    assert not _all_answered(english, locale, chinese)


def test_tables_hold_every_locale() -> None:
    for name in ("equal_pairs.tsv", "unequal_pairs.tsv"):
        rows = _rows(name)
        assert len(rows) >= 400
        assert {row[1] for row in rows} == {"zh-Hant-HK", "zh-Hant-TW", "zh-Hans-CN"}
        assert len({tuple(row) for row in rows}) == len(rows)


def test_figures_told_apart_at_once_are_those_that_differ_in_substance() -> None:
    rows = [*_rows("equal_pairs.tsv")[::4], *_rows("unequal_pairs.tsv")[::4]]
    figures = [
        figure
        for english, locale, chinese in rows
        for figure in (*find_quantities(english, "en"), *find_quantities(chinese, "zh", locale=locale))
    ]
    assert len({figure.kind for figure in figures}) > 8
    for a in figures:
        assert all(equal(a, b) == (differences(a, b) <= TOLERATED) for b in figures)
