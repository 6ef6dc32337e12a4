"""The reader of English: one scan for digits and opening words; small readers do the rest."""

from __future__ import annotations

import re
from collections.abc import Callable

from bilingual_qa.quantities.english.bands import read_band, read_digit_band
from bilingual_qa.quantities.english.figures import read_digits
from bilingual_qa.quantities.english.names import read_address
from bilingual_qa.quantities.english.numerals import NUMBER_WORDS
from bilingual_qa.quantities.english.openers import (
    HALVED,
    HEADS,
    MULTIPLES,
    read_basis,
    read_multiple,
    read_number_word,
    read_ordinal,
    read_part,
    read_period,
    read_rolling,
    read_scale_letters,
    read_scale_word,
    read_stretch,
    read_whole_point,
)
from bilingual_qa.quantities.english.periods import COMPARISON_OPENERS, PERIOD_OPENERS
from bilingual_qa.quantities.english.vague import read_vague
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.periods import ORDINALS, ROLLING_ENGLISH
from bilingual_qa.quantities.quantity import Quantity
from bilingual_qa.quantities.scales import ENGLISH_WORDS

_TOKEN = re.compile(r"[a-z]+|[0-9]")


def read_english(page: Page) -> list[Quantity]:
    """Every quantity of an English text, in order and without overlap."""
    found: list[Quantity] = []
    # What has been read, and where the last quantity of it ends: what was read in vain may still tell of the next figure.
    done = last = 0
    # Most words open nothing: the loop does as little as it can for them.
    for token in _TOKEN.finditer(page.lower):
        reader = _OPENERS.get(token.group())
        if reader is None or (start := token.start()) < done:
            continue
        quantities, end = reader(page, start, last)
        if quantities:
            found += quantities
            last = end
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
    **dict.fromkeys(HEADS, _several(read_basis, read_scale_letters)),
    **dict.fromkeys(ORDINALS, read_ordinal),
    **dict.fromkeys(ROLLING_ENGLISH, read_rolling),
    **dict.fromkeys((*MULTIPLES, *HALVED), read_multiple),
    **dict.fromkeys(("low", "mid", "high"), read_band),
    **dict.fromkeys(("percentage", "full", "whole"), read_whole_point),
    "single": read_digit_band,
    "tens": read_vague,
    **dict.fromkeys(("dozens", "hundreds", "thousands"), _several(read_vague, read_scale_word)),
    **dict.fromkeys(("double", "triple"), _several(read_digit_band, read_multiple)),
    **dict.fromkeys(("one", "two", "three"), _several(read_digit_band, read_number_word)),
    "half": _several(read_basis, read_stretch, read_period, read_part),
    "year": _several(read_basis, read_stretch),
    **dict.fromkeys(("h", "q"), _several(read_basis, read_period)),
    "quarter": _several(read_basis, read_stretch, read_part),
    **dict.fromkeys(("http", "https", "www"), read_address),
}
