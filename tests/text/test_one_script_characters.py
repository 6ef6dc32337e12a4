"""The characters of one script only are those of OpenCC's tables."""

from __future__ import annotations

import pytest

from bilingual_qa.text.fold import converter
from bilingual_qa.text.one_script_characters import SIMPLIFIED_ONLY, TRADITIONAL_ONLY

# OpenCC mends a character now and then.
_MENDED = 20
_HAN = "".join(chr(code) for code in range(0x4E00, 0xA000))


def differing(configuration: str, encoding: str) -> frozenset[str]:
    """The characters that OpenCC writes otherwise and the character set of the other script has not."""
    converted = converter(configuration).convert(_HAN)
    return frozenset(a for a, b in zip(_HAN, converted, strict=True) if a != b and not a.encode(encoding, "ignore"))


def test_traditional_characters() -> None:
    assert len(differing("t2s", "gb2312") ^ TRADITIONAL_ONLY) <= _MENDED


def test_simplified_characters() -> None:
    assert len((differing("s2t", "big5") - {"恒"}) ^ SIMPLIFIED_ONLY) <= _MENDED


@pytest.mark.parametrize("character", "里台准著恒")
def test_what_both_scripts_use_is_of_neither(character: str) -> None:
    assert character not in TRADITIONAL_ONLY | SIMPLIFIED_ONLY
