"""Abbreviations that an English text defines itself: Consumer and Community Banking (CCB)."""

from __future__ import annotations

import re

from bilingual_qa.text.fold import lower

ACRONYM = re.compile(r"(?<![A-Za-z0-9&.$/-])[A-Z]{2,5}(?![A-Za-z0-9&/-])")
_DEFINED = re.compile(
    r"((?:[A-Z][A-Za-z’'-]*(?:,? (?:&|and|of|for|the|to|in|on))?,? ){1,7})\((?:the )?[“\"]?([A-Z]{2,6})s?[”\"]?\)"
)
_SMALL_WORDS = frozenset("& and of for the to in on".split())  # noqa: SIM905


def definitions(text: str) -> dict[str, frozenset[str]]:
    """Each abbreviation that an English text gives in a bracket behind its words, with these words in lower case."""
    found: dict[str, frozenset[str]] = {}
    for match in _DEFINED.finditer(text):
        words = [word.strip(" ,") for word in match[1].split() if word.strip(" ,") not in _SMALL_WORDS]
        words = words[-len(match[2]) :]
        if "".join(word[0] for word in words) == match[2]:
            found.setdefault(match[2], frozenset(lower(word) for word in words))
    return found


def defines(words: frozenset[str], forms: tuple[str, ...]) -> bool:
    """Whether one of the full forms of a name shares half of the defining words."""
    return any(2 * len(words & set(lower(form).split())) >= len(words) for form in forms)
