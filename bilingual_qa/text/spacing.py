"""Spaces between Han and Latin, which some houses write and others do not: A 股 and A股 are one word."""

from __future__ import annotations

import re

from bilingual_qa.text.script import HAN, LATIN_OR_DIGITS

_BETWEEN_SCRIPTS = re.compile(rf"(?<=[{HAN}])[ \n]+(?=[{LATIN_OR_DIGITS}])|(?<=[{LATIN_OR_DIGITS}])[ \n]+(?=[{HAN}])")


def closed_up(text: str) -> str:
    """The text without white space between a Han ideograph and a Latin letter or digit."""
    return _BETWEEN_SCRIPTS.sub("", text) if " " in text or "\n" in text else text


def places_in(text: str) -> list[int] | None:
    """Of each character of the closed-up text, its place in the text; `None` where nothing is closed up."""
    gaps = [match.span() for match in _BETWEEN_SCRIPTS.finditer(text)] if " " in text or "\n" in text else []
    if not gaps:
        return None
    starts, ends = [0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(text)]
    return [place for start, end in zip(starts, ends, strict=True) for place in range(start, end)]
