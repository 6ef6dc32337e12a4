"""How exactly a figure is written: 3.1bn may stand for anything from 3.05 to 3.15."""

from __future__ import annotations

import re
from decimal import Decimal

from bilingual_qa.quantities.quantity import Quantity
from bilingual_qa.text.fold import half_width

_NUMBER = re.compile(r"\d[\d,]*(?:\.(\d+))?")


def half_unit(figure: Quantity) -> Decimal:
    """Half a unit of the last digit that is written, scaled out as the value is; 0 for what is not one number in digits."""
    numbers = list(_NUMBER.finditer(half_width(figure.text)))
    if len(numbers) != 1 or figure.value is None:
        return Decimal(0)
    written = Decimal(numbers[0].group().replace(",", ""))
    scale = abs(figure.value) / written if written else Decimal(1)
    return scale * Decimal(5).scaleb(-len(numbers[0][1] or "") - 1)


def rounded_alike(a: Quantity, b: Quantity) -> bool:
    """Whether one value, without its sign, is the other or a rounding of it: 3.1bn and 3,142m, but not 3.1bn and 3.2bn."""
    if a.value is None or b.value is None:
        return a.value is b.value
    first, second = half_unit(a), half_unit(b)
    return abs(abs(a.value) - abs(b.value)) <= (max(first, second) if first != second else 0)
