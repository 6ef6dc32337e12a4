"""How many columns of a terminal a text takes."""

from __future__ import annotations

import functools
import unicodedata

# One visible column for each character that a terminal would obey instead of showing it.
_LINE_BREAKS = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")


@functools.lru_cache(maxsize=8192)
def character_width(character: str) -> int:
    """Columns of one character: 2 for wide and full-width ones (Unicode Annex 11: W, F), 0 for combining marks, else 1.

    Ambiguous characters (curly quotes, dashes, Greek) count as 1, as terminals draw them today.
    """
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def text_width(text: str) -> int:
    """Columns of a text without control characters (see `visible`)."""
    return sum(map(character_width, text))


@functools.lru_cache(maxsize=8192)
def _visible_character(character: str) -> str:
    if character in _LINE_BREAKS:
        return "↵"
    category = unicodedata.category(character)
    if category == "Zs":
        return "\u3000" if character == "\u3000" else " "
    return "·" if category in ("Cc", "Cf", "Cs", "Co", "Cn") else character


@functools.lru_cache(maxsize=1024)  # the texts of a unit are shown once a finding
def visible(text: str) -> str:
    """The text with the same length and every character showing: line breaks as `↵`, control and format characters as `·`,
    odd spaces as plain ones. What comes from a note can then neither move the cursor nor turn the direction of writing.
    """
    if text.isprintable():  # no character of the categories C and Z but the space: nothing to replace
        return text
    return "".join("·" if c == "\t" else _visible_character(c) for c in text)
