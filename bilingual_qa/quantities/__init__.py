"""Every figure of a text, read exactly: "RMB3.1bn" and 31億元人民幣 are the same `Quantity`."""

from __future__ import annotations

from bilingual_qa.model import Language, Locale
from bilingual_qa.quantities.compare import Aspect, differences, equal
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Approximation, Kind, Period, Quantity, Role
from bilingual_qa.quantities.render import render_approximation, render_per, render_quantity

__all__ = [
    "Approximation",
    "Aspect",
    "Kind",
    "Period",
    "Quantity",
    "Role",
    "differences",
    "equal",
    "find_quantities",
    "render_approximation",
    "render_per",
    "render_quantity",
]


def find_quantities(text: str, language: Language | str, *, locale: Locale | str | None = None) -> list[Quantity]:
    """Every figure of a text, sorted by start, never overlapping.

    Args:
        text: the raw text; offsets of the result are its code points.
        language: `en` or `zh`.
        locale: accepted for symmetry with the printer; the readers need it for nothing today.

    Raises:
        ValueError: for any other language.
    """
    page = Page.of(text)
    if Language(language) is Language.EN:
        from bilingual_qa.quantities.english.reader import read_english

        return read_english(page)
    from bilingual_qa.quantities.chinese.reader import read_chinese_text

    return read_chinese_text(page)
