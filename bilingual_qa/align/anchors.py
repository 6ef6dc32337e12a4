"""What survives translation unchanged: figures by their value, and punctuation that carries meaning.

Quotation marks are apart, see speech.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from bilingual_qa.model import Language
from bilingual_qa.quantities import find_quantities

_MARKS = (
    ("$?", re.compile(r"[?？]")),
    ("$!", re.compile(r"[!！]")),
    ("$%", re.compile(r"[%％]|百分之|\bper ?cent\b")),
    ("$(", re.compile(r"[(（]")),
)
# These are rewritten freely in number, so only their presence counts.
_SINGLE_MARKS = (("$:", re.compile(r"[:：]")), ("$;", re.compile(r"[;；]")))


def marks(text: str) -> Iterator[str]:
    """The punctuation tokens of a text in either language."""
    for name, pattern in _MARKS:
        for _ in pattern.finditer(text):
            yield name
    for name, pattern in _SINGLE_MARKS:
        if pattern.search(text):
            yield name


def figures(text: str, language: Language) -> Iterator[str]:
    """One token for each figure, equal in both languages when the values are equal; one for each part of a period."""
    for quantity in find_quantities(text, language):
        if quantity.value is not None:
            yield "#" + _plain(abs(quantity.value))
        if quantity.period is not None:
            period = quantity.period
            for name in ("year", "half", "quarter", "months", "month", "day"):
                part = getattr(period, name)
                if part is not None:
                    yield f"#{name}{part}"


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")
