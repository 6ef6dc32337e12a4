"""Views of a text for comparison. Every view has exactly the length of the raw text, so offsets are the same in all."""

from __future__ import annotations

import functools
import re
from typing import Any

# Full-width forms U+FF01..FF5E are ASCII + 0xFEE0; the rest are marks with a half-width twin.
_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x3000: 0x20,
    0x00A0: 0x20,
    0x2009: 0x20,
    0x202F: 0x20,
    0x2019: 0x27,
    0x2018: 0x27,
    0x201C: 0x22,
    0x201D: 0x22,
    0x2010: 0x2D,
    0x2011: 0x2D,
    0x2212: 0x2D,
}
_HALF_WIDTH_OF = {chr(code): chr(half) for code, half in _HALF_WIDTH.items()}
_FULL_WIDTH = re.compile(f"[{''.join(_HALF_WIDTH_OF)}]")

# Words that the regions write with different characters, which OpenCC keeps apart: 賬目 and 帳目, 計劃 and 計畫, 着 and 著.
_REGIONAL_VARIANTS = (("帐", "账"), ("画", "划"), ("著", "着"))


@functools.cache
def converter(configuration: str) -> Any:
    """An OpenCC converter (`t2s`, `s2t`, `hk2s`, `s2twp` ...), built once."""
    import opencc

    return opencc.OpenCC(configuration)


def half_width(text: str) -> str:
    """Full-width letters, digits, marks and odd spaces, quotes and hyphens as ASCII."""
    # Few characters of a text are replaced: `str.translate` asks for each of them.
    return text if text.isascii() else _FULL_WIDTH.sub(lambda found: _HALF_WIDTH_OF[found[0]], text)


def lower(text: str) -> str:
    """Lower case, leaving the few characters whose lower case has another length."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


# A unit's text is asked for more than once.
@functools.lru_cache(maxsize=256)
def simplified(text: str) -> str:
    """OpenCC's `t2s` view character by character: phrase entries never change the length, which is checked here."""
    folded: str = converter("t2s").convert(text)
    if len(folded) == len(text):
        return folded
    return "".join(c if len(s := converter("t2s").convert(c)) != 1 else s for c in text)


def folded_chinese(text: str) -> str:
    """Simplified, half width, lower case, variants of a region as one: what Chinese terms are compared in."""
    folded = lower(half_width(simplified(text)))
    for variant, usual in _REGIONAL_VARIANTS:
        folded = folded.replace(variant, usual)
    return folded
