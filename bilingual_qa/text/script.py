"""Which script a text is written in."""

from __future__ import annotations

import re

from bilingual_qa.model import Language
from bilingual_qa.text.one_script_characters import SIMPLIFIED_ONLY, TRADITIONAL_ONLY

HAN = r"\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_HAN_RUN = re.compile(f"[{HAN}]+")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]")
LATIN_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]+")
# A character class, for expressions.
LATIN_OR_DIGITS = "A-Za-z0-9À-ÖØ-öø-ɏ"
LATIN_OR_DIGIT = re.compile(f"[{LATIN_OR_DIGITS}]")
LATIN_OR_DIGIT_CHARACTERS = frozenset(char for char in map(chr, range(0x250)) if LATIN_OR_DIGIT.match(char))


def is_han(character: str) -> bool:
    """Whether the character is a Han ideograph."""
    return (
        "\u4e00" <= character <= "\u9fff"
        or "\u3400" <= character <= "\u4dbf"
        or character == "\u3007"
        or "\uf900" <= character <= "\ufaff"
        or "\U00020000" <= character <= "\U000323af"
    )


def count_han(text: str) -> int:
    """How many Han ideographs the text has."""
    return sum(map(len, _HAN_RUN.findall(text)))


def count_latin(text: str) -> int:
    """How many Latin letters the text has."""
    return len(_LATIN.findall(text))


def language_of(text: str) -> Language | None:
    """The language of a paragraph, or `None` where it has neither Han nor Latin letters.

    A Chinese paragraph may be full of Latin names and an English one may quote a Chinese name: one ideograph carries about
    as much as three Latin letters (one word of English is 1.5 to 1.8 ideographs), so the heavier side decides.
    """
    han, latin = count_han(text), count_latin(text)
    if not han and not latin:
        return None
    return Language.ZH if 3 * han >= latin else Language.EN


def latin_edge(text: str, at: int) -> bool:
    """Whether a Latin term may begin or end at offset `at`: not between two Latin letters or digits.

    Han characters count as letters for `\\b`, so a Latin term beside Han has none; hence this test.
    """
    return not (0 < at < len(text) and text[at - 1] in LATIN_OR_DIGIT_CHARACTERS and text[at] in LATIN_OR_DIGIT_CHARACTERS)


def script_counts(text: str) -> tuple[int, int]:
    """How many characters are of Traditional text only, and how many of Simplified text only."""
    # A text has each of its characters several times over.
    characters = frozenset(text)
    return sum(map(text.count, characters & TRADITIONAL_ONLY)), sum(map(text.count, characters & SIMPLIFIED_ONLY))


def latin_words(text: str) -> list[str]:
    """The runs of Latin letters in the text."""
    found: list[str] = LATIN_WORD.findall(text)
    return found
