"""Single forms of both languages, each with all that the reader says of it."""

import csv
from pathlib import Path

import pytest

from bilingual_qa.quantities import Approximation, Kind, Period, Quantity, Role, find_quantities

_HERE = Path(__file__).parent


def _rows(name: str) -> list[list[str]]:
    with (_HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def _period(period: Period) -> str:
    if period.rolling:
        return period.rolling
    year = "" if period.year is None else str(period.year) + (f"/{period.until}" if period.until else "")
    part = ""
    if period.half:
        part = f"H{period.half}"
    elif period.quarter:
        part = f"Q{period.quarter}"
    elif period.months:
        part = f"{period.months}M"
    elif period.month:
        part = f"{period.month:02d}" + (f"-{period.day:02d}" if period.day else "")
    marks = [word for word, said in (("fiscal", period.fiscal), ("estimate", period.estimate), ("decade", period.decade)) if said]
    return " ".join(["-".join(filter(None, (year, part))), *marks])


def _reading(quantity: Quantity) -> str:
    words = [str(quantity.kind)]
    if quantity.period is not None:
        return f"{words[0]} {_period(quantity.period)}"
    if quantity.value is not None:
        value = quantity.value if quantity.kind is not Kind.FRACTION else round(quantity.value, 4)
        words.append(f"{value.normalize():f}" + (f"..{quantity.upper}" if quantity.upper is not None else ""))
    if len(quantity.currencies) == 1:
        words += quantity.currencies
    if quantity.unit not in (None, str(quantity.kind), "x"):
        words.append(str(quantity.unit))
    if quantity.per is not None:
        words.append(f"per={quantity.per}")
    if quantity.role is not Role.NONE:
        words.append(quantity.role)
    if quantity.approximate is not Approximation.NONE:
        words.append(quantity.approximate)
    if quantity.malformed:
        words.append("malformed")
    if quantity.repeated:
        words.append("repeated")
    return " ".join(words)


@pytest.mark.parametrize(("language", "text", "reading"), _rows("readings.tsv"))
def test_form_is_read(language: str, text: str, reading: str) -> None:
    assert "; ".join(_reading(q) for q in find_quantities(text, language)) == reading


@pytest.mark.parametrize(("language", "text"), _rows("no_quantity.tsv"))
def test_name_or_word_is_no_quantity(language: str, text: str) -> None:
    assert find_quantities(text, language) == []


def test_offsets_are_those_of_the_raw_text() -> None:
    text = "淨利潤為　３１億元，"
    (quantity,) = find_quantities(text, "zh")
    assert (quantity.text, text[quantity.start : quantity.end]) == ("３１億元", "３１億元")


def test_full_width_comma_between_half_width_digits_separates_two_numbers() -> None:
    assert [q.value for q in find_quantities("增長20，300家門店", "zh")] == [20, 300]


def test_loss_in_words_is_noted() -> None:
    (quantity,) = find_quantities("The net loss was RMB3.1bn.", "en")
    assert quantity.minus_in_words


def test_numbers_in_words_are_marked_as_spelled() -> None:
    assert [q.spelled for q in find_quantities("three banks and 4 insurers", "en")] == [True, False]


def test_unknown_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr"):
        find_quantities("3 millions", "fr")
