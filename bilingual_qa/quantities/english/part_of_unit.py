"""A part of a unit: half a point, three quarters of a cent, a tenth of a per cent, a quarter-point cut."""

from __future__ import annotations

import re

from bilingual_qa.quantities import currencies
from bilingual_qa.quantities.english.tail import Tail
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Kind

# "A third point" and "the fifth percentage point" are counted, not divided: only these need no "of".
_PLAIN_PARTS = ("half", "quarter", "quarters")
_OF = re.compile(r"(?: of)? (?:an?|one) ")
_ADJECTIVE = re.compile(r"[ -]")
_UNIT = re.compile(
    r"(?:(?P<points>percentage[ -]point|per ?cent point|point)s?|(?P<percent>per ?cent|%)|(?P<cent>cent))(?![a-z])"
)


def part_of_unit(page: Page, end: int, word: str) -> Tail | None:
    """The unit of which a part has been read that ends at `end`; `None` where no unit follows. `word` is the part's last word."""
    lower = page.lower
    joint = _OF.match(lower, end)
    if joint is None and word in _PLAIN_PARTS:
        joint = _ADJECTIVE.match(lower, end)
    unit = _UNIT.match(lower, joint.end()) if joint else None
    if unit is None:
        return None
    if unit["points"]:
        return Tail(unit.end(), kind=Kind.PERCENTAGE_POINT, unit="percentage-point")
    if unit["percent"]:
        return Tail(unit.end(), kind=Kind.PERCENT, unit="percent")
    minor = currencies.MINOR_ENGLISH_FORMS.at(lower, unit.start())
    if minor is None:
        return None
    (name, codes), stop = minor
    return Tail(stop, kind=Kind.MONEY, unit=name, currencies=codes)
