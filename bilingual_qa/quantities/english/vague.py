"""Numbers that name only their order of magnitude: tens of billions, hundreds of millions."""

from __future__ import annotations

import re
from decimal import Decimal

from bilingual_qa.quantities import currencies
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Approximation, Kind, Quantity
from bilingual_qa.quantities.scales import ENGLISH_WORDS

_FEW = {"tens": Decimal(10), "hundreds": Decimal(100), "thousands": Decimal(1000), "dozens": Decimal(12)}
_MANY = re.compile(
    r"(?P<few>tens|dozens|hundreds|thousands) of (?P<scale>thousand|million|billion|trillion)s(?![a-z])(?: of (?=[a-z]))?"
)


def read_vague(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """ "hundreds of millions of dollars": from the first number of that many digits to the last."""
    match = _MANY.match(page.lower, start)
    if match is None or page.lower[max(0, start - 4) : start].endswith(("in ", "(")):
        return [], start
    low = _FEW[match["few"]] * ENGLISH_WORDS[match["scale"]]
    high = (Decimal(100) if match["few"] == "dozens" else _FEW[match["few"]] * 10) * ENGLISH_WORDS[match["scale"]] - 1
    end = match.end("scale") + 1
    word = currencies.WORDS.at(page.lower, match.end()) if match.end() > end else None
    codes = word[0] if word else frozenset[str]()
    end = word[1] if word else end
    kind = Kind.MONEY if codes else Kind.COUNT
    return [Quantity(start=start, end=end, text=page.raw[start:end], kind=kind, value=low, upper=high, currencies=codes,
                     approximate=Approximation.ABOUT, spelled=True)], end  # fmt: skip
