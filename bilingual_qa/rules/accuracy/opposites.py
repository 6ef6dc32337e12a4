"""What a pair of opposites is, for the tables of them.

English in lower case, Chinese in the Simplified view, half width. A pole is a word that says it plainly. What merely may say it
(`also`) keeps the rule silent and never raises an alarm.
"""

from __future__ import annotations

import msgspec

from bilingual_qa.text.lazy_pattern import LazyPattern

# In the place of English words: the pole is only ever looked for in the target.
NEVER = "(?!)"


class Pole(msgspec.Struct, frozen=True):
    """One of two opposites in the two languages, and what else may say it there."""

    english: LazyPattern
    chinese: LazyPattern
    english_also: LazyPattern | None = None
    chinese_also: LazyPattern | None = None


class Opposites(msgspec.Struct, frozen=True):
    """Two poles. A text has neither without a word of one of these `beginnings` and one of the `needed` strings, if any."""

    beginnings: tuple[str, ...]
    first: Pole
    second: Pole
    needed: tuple[str, ...] = ()


def pole(english: str, chinese: str, english_also: str = "", chinese_also: str = "") -> Pole:
    """A pole of these expressions; the English ones match whole words."""
    return Pole(
        LazyPattern(rf"\b(?:{english})\b"),
        LazyPattern(chinese),
        LazyPattern(rf"\b(?:{english_also})\b") if english_also else None,
        LazyPattern(chinese_also) if chinese_also else None,
    )


def pair(beginnings: str, first: Pole, second: Pole, needed: str = "") -> Opposites:
    """Two poles with the beginnings of words, divided by spaces, and the needed strings, divided by bars."""
    return Opposites(tuple(beginnings.split()), first, second, tuple(filter(None, needed.split("|"))))
