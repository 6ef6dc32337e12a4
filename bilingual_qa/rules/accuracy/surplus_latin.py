"""Brackets of the target with Latin letters that nothing in the source leads to: 康寧（紐約證券交易所代號：GLW）."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.text.fold import half_width, lower

_BRACKET = re.compile(r"\((?P<inside>[^()]{2,40})\)")
# A lone letter numbers an item; words without a capital are an English phrase.
_TOKEN = re.compile(r"(?<![A-Za-z0-9])(?=[a-z0-9.]*[A-Z])[A-Za-z][A-Za-z0-9.]+")
_ROMAN = re.compile(r"[IVXLC]+$")
_NOT_A_LETTER = re.compile("[^a-z0-9]+")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_SMALL = frozenset("of the and for on in to a an".split())  # noqa: SIM905
# From this likeness on a token is a word of the source with a fault.
_LIKE = 0.6


def surplus_latin(unit: AnalysedUnit) -> Iterator[Span]:
    """The brackets of a unit's target whose Latin tokens no word of the note, its initials or the glossary accounts for.

    Args:
        unit: the unit; where its source has a ticker, another rule compares them.
    """
    if not unit.target_latin or "(" not in unit.half_width_target or unit.source_tickers:
        return
    for match in _BRACKET.finditer(unit.half_width_target):
        tokens = [token for token in _TOKEN.findall(match["inside"]) if not _ROMAN.match(token)]
        place = Span(*match.span())
        if tokens and not any(_led_to(token, unit) for token in tokens) and not _known(place, unit):
            yield place


def _led_to(token: str, unit: AnalysedUnit) -> bool:
    """Whether the English of a note has a token, joined or apart, as its initials, or much like it; or the glossary has it."""
    source = lower(half_width(unit.note.source_text.text))
    wanted = _NOT_A_LETTER.sub("", lower(token))
    if unit.note.termbase.knows_latin(token) or wanted in _NOT_A_LETTER.sub("", source):
        return True
    words = [lower(word) for word in _WORD.findall(source)]
    every = "".join(word[0] for word in words)
    content = "".join(word[0] for word in words if word not in _SMALL)
    if wanted in every or wanted in content:
        return True
    own = {lower(word) for word in _WORD.findall(unit.source)}
    # A ticker is often like its company's name.
    return not token.isupper() and any(SequenceMatcher(None, wanted, word, autojunk=False).ratio() >= _LIKE for word in own)


def _known(place: Span, unit: AnalysedUnit) -> bool:
    """Whether a figure, a term or a name of the source stands in a bracket of the target."""
    return any(answer.target.overlaps(place) and len(answer.source) for answer in unit.answered)
