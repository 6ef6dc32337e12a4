"""AC104."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.quantities import Quantity
from bilingual_qa.quantities.compare import equal
from bilingual_qa.rules.accuracy.completeness import (
    Window,
    chinese_length,
    deviation,
    english_length,
    log_density,
    terseness,
    windows,
)
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.script import count_han

# The evidence in natural logarithms, as for sentences left out: words of the sentence that the source accounts for directly,
# through a word akin to one of its own, or not; figures; length. Fitted on professional translations with a sentence of
# another paragraph put in.
_PRIOR = -2.0
_DIRECTLY, _AKIN, _NOT = -0.7, 1.2, 1.4
_FIGURE_FOUND, _FIGURE_NEW, _MOST_FIGURES = -1.1, 2.0, 3
_MOST_BY_FIGURES = _FIGURE_NEW * _MOST_FIGURES
_LENGTH, _MOST_LENGTH = 0.6, 8.0
_REPORTED, _SURE = 3.0, 6.0
# A target that is shorter than usual by so many standard deviations has nothing too much; fewer ideographs are no sentence.
_SHORT = -0.7
_LEAST_HAN = 8
_SHOWN = 60


class AddedSentence(UnitRule):
    """A sentence of the translation has no counterpart in the source of its paragraph.

    Judged by the words and figures of the sentence that its neighbours do not have, and by the length of the translation.
    Major where the evidence is strong, minor otherwise: a translator may explain.

    ## Why is this bad?
    The reader takes for the analyst's what the analyst has not said.

    ## Example
    ```
    Revenue rose 12% in the first half.
    上半年收入上升12%。[管理層警告一名越南客戶可能取消訂單，並會影響明年的派息。]
    ```

    ## Write instead
    Only what the source says.
    """

    code = "AC104"
    name = "added-sentence"
    mqm = MqmType.ADDITION
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each sentence added."""
        if len(unit.target_sentences) < 2 or unit.table:
            return
        figures: dict[Span, float] = {}
        for window in windows(unit):
            inside = [sentence for sentence in unit.target_sentences if window.target.contains(sentence)]
            if len(inside) < 2:
                continue
            english = english_length(window.source.of(unit.source))
            if deviation(english, chinese_length(window.target.of(unit.target))) < _SHORT:
                continue
            reading = _read(unit, window, english, inside)
            while len(inside) > 1:
                by_words = [(_odds(unit, reading, sentence, inside), sentence) for sentence in inside]
                # Figures are compared where they can still make the difference.
                doubtful = [(odds, sentence) for odds, sentence in by_words if odds + _MOST_BY_FIGURES >= _REPORTED]
                if not doubtful:
                    break
                for _, sentence in doubtful:
                    if sentence not in figures:
                        figures[sentence] = _figures(unit, sentence)
                odds, sentence = max((odds + figures[sentence], sentence) for odds, sentence in doubtful)
                if odds < _REPORTED:
                    break
                inside.remove(sentence)
                if window.core.target.contains(sentence):
                    yield self._added(unit, sentence, odds)

    def _added(self, unit: AnalysedUnit, sentence: Span, odds: float) -> Finding:
        text = " ".join(sentence.of(unit.target).split())
        return self.finding(
            unit,
            Message.of("added-sentence", text=text if len(text) <= _SHOWN else text[:_SHOWN] + "…"),
            target=(sentence,),
            severity=self.severity if odds >= _SURE else Severity.MINOR,
            confidence=Confidence.MEDIUM if odds >= _SURE else Confidence.LOW,
        )


class _Reading(msgspec.Struct, frozen=True):
    """A window with what its sentences are compared by."""

    # Of the source: its length, the stems of its words, and those akin to them.
    english: float
    direct: frozenset[int]
    akin: frozenset[int]
    # How much longer or shorter Chinese usually is than this translation.
    usual: float
    # Length of each target sentence, and what its words translate.
    lengths: dict[Span, float]
    meanings: dict[Span, list[frozenset[int]]]


def _read(unit: AnalysedUnit, window: Window, english: float, inside: Sequence[Span]) -> _Reading:
    return _Reading(
        english,
        unit.says(window.source),
        unit.explains(window.source),
        1 / terseness(unit, window),
        {sentence: chinese_length(sentence.of(unit.target)) for sentence in inside},
        {sentence: _translated(unit, sentence) for sentence in inside},
    )


def _translated(unit: AnalysedUnit, sentence: Span) -> list[frozenset[int]]:
    """For each word of a sentence of two characters or more that the dictionary knows, the stems that it translates."""
    return [meanings for word, meanings in unit.meanings_within(sentence) if meanings and word.end - word.start > 1]


def _odds(unit: AnalysedUnit, reading: _Reading, sentence: Span, inside: Sequence[Span]) -> float:
    """Log odds that a sentence of a window translates nothing, figures apart; `inside` are the sentences there, itself among
    them.
    """
    if count_han(sentence.of(unit.target)) < _LEAST_HAN:
        return -math.inf
    others = [other for other in inside if other != sentence]
    chinese = reading.usual * sum(reading.lengths[other] for other in inside)
    without = reading.usual * sum(reading.lengths[other] for other in others)
    length = log_density(reading.english, without) - log_density(reading.english, chinese)
    odds = _PRIOR + _LENGTH * max(-_MOST_LENGTH, min(_MOST_LENGTH, length))
    return odds + _words(reading, sentence, others)


def _words(reading: _Reading, sentence: Span, others: Sequence[Span]) -> float:
    elsewhere = {meanings for other in others for meanings in reading.meanings[other]}
    weight = 0.0
    for meanings in reading.meanings[sentence]:
        if meanings not in elsewhere:
            weight += _NOT if meanings.isdisjoint(reading.akin) else _AKIN if meanings.isdisjoint(reading.direct) else _DIRECTLY
    return weight


def _figures(unit: AnalysedUnit, sentence: Span) -> float:
    """What the figures say that only this sentence of the target has."""
    figures = [q for q in unit.target_quantities if not q.spelled]
    elsewhere = [q for q in figures if not (sentence.start <= q.start and q.end <= sentence.end)]
    own = [q for q in figures if sentence.start <= q.start and q.end <= sentence.end and not _among(q, elsewhere)]
    found = sum(_among(figure, unit.source_quantities) for figure in own)
    return _FIGURE_FOUND * min(_MOST_FIGURES, found) + _FIGURE_NEW * min(_MOST_FIGURES, len(own) - found)


def _among(figure: Quantity, others: Sequence[Quantity]) -> bool:
    return any(equal(figure, other) for other in others)
