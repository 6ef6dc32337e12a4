"""Texts that make a careless pattern take the square of their length: reading them ends."""

import pytest

from bilingual_qa.quantities import find_quantities

_SIZE = 1_000_000


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("piece", ["1", "億", ",", "1.", "("])
def test_a_long_line_of_one_piece_is_read(piece: str, language: str) -> None:
    assert len(find_quantities(piece * (_SIZE // len(piece)), language)) <= 1


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    "piece",
    [
        "-",
        "$",
        "a1",
        "一",
        "年",
        "1,",
        "1億",
        "1-",
        "half a ",
        "two and ",
        "百分之",
        "2023年",
        "first ",
        "in the 50s ",
        "1 ",
        "五分之",
        "from 1 to ",
    ],
)
def test_a_long_line_of_beginnings_is_read(piece: str, language: str) -> None:
    for quantity in find_quantities(piece * (_SIZE // 20 // len(piece)), language):
        assert quantity.end - quantity.start < 100
