"""Abbreviations that an English text defines itself: Consumer and Community Banking (CCB)."""

from __future__ import annotations

import re

from bilingual_qa.text.fold import lower

ACRONYM = re.compile(r"(?<![A-Za-z0-9&.$/-])[A-Z]{2,5}(?![A-Za-z0-9&/-])")
_DEFINED = re.compile(
    r"((?:[A-Z][A-Za-z’'-]*(?:,? (?:&|and|of|for|the|to|in|on))?,? ){1,7})\((?:the )?[“\"]?([A-Z]{2,6})s?[”\"]?\)"
)
_SMALL_WORDS = frozenset("& and of for the to in on".split())  # noqa: SIM905


def definition(acronym: str, text: str) -> frozenset[str]:
    """The words, in lower case, that a text gives an abbreviation in a bracket behind them; empty where it defines none.

    Args:
        acronym: the abbreviation in capitals.
        text: English text, best of the whole note.
    """
    if f"{acronym})" not in text and f"{acronym}s)" not in text:
        return frozenset()
    for match in _DEFINED.finditer(text):
        words = [word.strip(" ,") for word in match[1].split() if word.strip(" ,") not in _SMALL_WORDS]
        words = words[-len(acronym) :]
        if match[2] == acronym and "".join(word[0] for word in words) == acronym:
            return frozenset(lower(word) for word in words)
    return frozenset()


def defines(words: frozenset[str], forms: tuple[str, ...]) -> bool:
    """Whether one of the full forms of a name shares half of the defining words."""
    return any(2 * len(words & set(lower(form).split())) >= len(words) for form in forms)
