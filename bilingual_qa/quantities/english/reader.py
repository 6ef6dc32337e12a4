"""The reader of English: one scan for digits and opening words; small readers do the rest."""

from __future__ import annotations

import re
from collections.abc import Callable

from bilingual_qa.quantities.english.bands import read_band
from bilingual_qa.quantities.english.figures import read_digits
from bilingual_qa.quantities.english.names import read_address
from bilingual_qa.quantities.english.numerals import NUMBER_WORDS
from bilingual_qa.quantities.english.openers import (
    HALVED,
    MULTIPLES,
    read_basis,
    read_multiple,
    read_number_word,
    read_ordinal,
    read_part,
    read_period,
    read_rolling,
    read_scale_word,
)
from bilingual_qa.quantities.english.periods import COMPARISON_OPENERS, PERIOD_OPENERS
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.periods import ORDINALS, ROLLING_ENGLISH
from bilingual_qa.quantities.quantity import Quantity
from bilingual_qa.quantities.scales import ENGLISH_WORDS

_TOKEN = re.compile(r"[a-z]+|[0-9]")


def read_english(page: Page) -> list[Quantity]:
    """Every quantity of an English text, in order and without overlap."""
    found: list[Quantity] = []
    done = 0
    # Most words open nothing: the loop does as little as it can for them.
    for token in _TOKEN.finditer(page.lower):
        reader = _OPENERS.get(token.group())
        if reader is None or (start := token.start()) < done:
            continue
        quantities, end = reader(page, start, done)
        found += quantities
        if end > start:
            done = end
    return found


_Reader = Callable[[Page, int, int], tuple[list[Quantity], int]]


def _several(*readers: _Reader) -> _Reader:
    """The first of several readers that finds something."""

    def read(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
        furthest = start
        for reader in readers:
            quantities, end = reader(page, start, done)
            if quantities:
                return quantities, end
            furthest = max(furthest, end)
        return [], furthest

    return read


_OPENERS: dict[str, _Reader] = {
    **dict.fromkeys("0123456789", read_digits),
    **dict.fromkeys(PERIOD_OPENERS, read_period),
    **dict.fromkeys(COMPARISON_OPENERS, read_basis),
    **dict.fromkeys(NUMBER_WORDS, read_number_word),
    **dict.fromkeys(ENGLISH_WORDS, read_scale_word),
    **dict.fromkeys(("half", "quarter"), read_part),
    **dict.fromkeys(ORDINALS, read_ordinal),
    **dict.fromkeys(ROLLING_ENGLISH, read_rolling),
    **dict.fromkeys((*MULTIPLES, *HALVED), read_multiple),
    **dict.fromkeys(("low", "mid", "high"), read_band),
    "half": _several(read_basis, read_period, read_part),
    **dict.fromkeys(("h", "q"), _several(read_basis, read_period)),
    "quarter": _several(read_basis, read_part),
    **dict.fromkeys(("http", "https", "www"), read_address),
}
