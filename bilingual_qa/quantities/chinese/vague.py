"""Numbers that name only their order of magnitude: 數百億, 幾千萬, 數以億計."""

from __future__ import annotations

from decimal import Decimal

from bilingual_qa.quantities import currencies
from bilingual_qa.quantities.chinese.numerals import read_chinese
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Approximation, Kind, Quantity
from bilingual_qa.quantities.scales import CHINESE_SCALES

# Less is said in so many words: 數十年, 幾百家.
_LEAST = 10**4


def read_vague(page: Page, start: int) -> tuple[list[Quantity], int]:
    """數百億美元: from the first number of that many digits to the last. A smaller one is read over and gives nothing."""
    view = page.view
    counted = view[start + 1 : start + 2] == "以"
    place = start + 2 if counted else start + 1
    numeral = read_chinese(view, place) if view[place : place + 1] in CHINESE_SCALES else None
    if numeral is None:
        return [], start
    end = numeral.end
    if counted and view[end : end + 1] not in ("計", "计"):
        return [], start
    if numeral.value < _LEAST or numeral.value != 10 ** numeral.value.adjusted():
        return [], end
    end += counted
    codes = frozenset[str]()
    if currency := currencies.CHINESE.at(view, end):
        codes, end = currency
    high = numeral.value * (1000 if counted else 10) - 1
    kind = Kind.MONEY if codes else Kind.COUNT
    return [Quantity(start=start, end=end, text=page.raw[start:end], kind=kind, value=Decimal(numeral.value), upper=high,
                     currencies=codes, approximate=Approximation.ABOUT, spelled=True)], end  # fmt: skip
