"""How long a translation is expected to be, and the stretches in which a sentence without counterpart is looked for."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.unit import FIRM_BEAD
from bilingual_qa.model import SentencePair, Span
from bilingual_qa.text.script import count_han

# A Latin letter, digit or mark inside Chinese text takes this much of an ideograph's length.
_NON_HAN_LENGTH = 0.35
# Log of Chinese over English length: its mean, and its variance, which grows as texts get shorter. Fitted on paragraphs and
# sentences of professionally translated annual reports; the output of seven translation systems has the same mean to 0.05.
_MEAN = -1.275
_VARIANCE, _SHORT_VARIANCE, _SHORT_LENGTH = 0.006, 2.6, 30.0
# From here on the length of the text around a sentence says how terse this translation is.
_ENOUGH_TEXT, _OWN_WEIGHT = 100.0, 400.0


class Window(msgspec.Struct, frozen=True):
    """Sentence beads that are looked at together: `core` is the one asked about, the rest its neighbours where it is not firm."""

    core: SentencePair
    source: Span
    target: Span


def windows(unit: AnalysedUnit) -> Iterator[Window]:
    """A window for each sentence bead of a unit, in order; none where one side would be empty."""
    pairs = unit.unit.sentences
    for number, core in enumerate(pairs):
        beads = [core]
        for neighbour in pairs[max(0, number - 1) : number] + pairs[number + 1 : number + 2]:
            if core.score < FIRM_BEAD or _one_sided(core) or _one_sided(neighbour):
                beads.append(neighbour)
        if len(beads) == 1:
            if not _one_sided(core):
                yield Window(core, core.source, core.target)
            continue
        sources, targets = [b.source for b in beads if len(b.source)], [b.target for b in beads if len(b.target)]
        if sources and targets:
            yield Window(core, _covering(sources), _covering(targets))


# Several rules ask about each sentence.
@functools.lru_cache(maxsize=1 << 12)
def english_length(text: str) -> float:
    """Characters that are not blank."""
    return float(_visible(text))


@functools.lru_cache(maxsize=1 << 12)
def chinese_length(text: str) -> float:
    """Ideographs, and other characters that are not blank at a discount."""
    han = count_han(text)
    return han + _NON_HAN_LENGTH * (_visible(text) - han)


def _visible(text: str) -> int:
    return sum(map(len, text.split()))


def deviation(english: float, chinese: float) -> float:
    """How many standard deviations a Chinese text is longer (positive) or shorter than is usual for the English."""
    return _off(english, chinese) / math.sqrt(_variance(english))


def log_density(english: float, chinese: float) -> float:
    """Log density of the two lengths as a translation, up to a constant."""
    variance = _variance(english)
    return -0.5 * (_off(english, chinese) ** 2 / variance + math.log(variance))


def terseness(unit: AnalysedUnit, window: Window) -> float:
    """By which factor the rest of the unit is longer than usual in Chinese, drawn towards 1 where there is little of it."""
    source = unit.source[: window.source.start] + unit.source[window.source.end :]
    target = unit.target[: window.target.start] + unit.target[window.target.end :]
    english = english_length(source)
    if english < _ENOUGH_TEXT:
        return 1.0
    return math.exp(_off(english, chinese_length(target)) * english / (english + _OWN_WEIGHT))


def _variance(english: float) -> float:
    return _VARIANCE + _SHORT_VARIANCE / (max(0.0, english) + _SHORT_LENGTH)


def _off(english: float, chinese: float) -> float:
    return math.log((chinese + 0.5) / (max(0.0, english) + 0.5)) - _MEAN


def _one_sided(pair: SentencePair) -> bool:
    return not (len(pair.source) and len(pair.target))


def _covering(spans: Sequence[Span]) -> Span:
    return Span(min(span.start for span in spans), max(span.end for span in spans))
