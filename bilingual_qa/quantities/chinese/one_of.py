"""A share told by counting: 每五名客戶中有一名, 每十家就有六家."""

from __future__ import annotations

import re

from bilingual_qa.quantities.chinese.number import read_one
from bilingual_qa.quantities.chinese.numerals import DIGITS
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Kind, Quantity

_NUMBER = rf"(?:\d{{1,4}}|[{DIGITS}十百千]{{1,3}})"
_COUNTED = "[名個个人家輛辆位隻只間间部台臺筆笔戶户張张件份宗]"
_EACH = re.compile(rf"每(?={_NUMBER} ?{_COUNTED})")
_HAVE = re.compile(
    rf" ?{_COUNTED}[^，。；,;\d]{{0,10}}?(?:當中|当中|之中|中|裡|里)?[，,]?(?:便|就|只|僅|仅)?有(?:近|約|约)? ?"
    rf"(?={_NUMBER} ?{_COUNTED})"
)


def read_one_of(page: Page, start: int) -> tuple[list[Quantity], int]:
    """The fraction that begins with the 每 at `start`; nothing where it is any other 每."""
    opening = _EACH.match(page.view, start)
    whole = read_one(page, opening.end()) if opening else None
    have = _HAVE.match(page.view, whole.end) if whole else None
    part = read_one(page, have.end()) if have else None
    if whole is None or part is None or not 0 < part.value < whole.value:
        return [], start
    return [
        Quantity(
            start=start,
            end=part.end,
            text=page.raw[start : part.end],
            kind=Kind.FRACTION,
            value=part.value / whole.value,
            spelled=True,
        )
    ], part.end
