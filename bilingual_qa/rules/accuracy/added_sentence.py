"""AC104."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
        for window in windows(unit):
            inside = [sentence for sentence in unit.target_sentences if window.target.contains(sentence)]
            english = english_length(window.source.of(unit.source))
            if len(inside) < 2 or deviation(english, chinese_length(window.target.of(unit.target))) < _SHORT:
                continue
            while len(inside) > 1:
                odds, sentence = max((_odds(unit, window, sentence, inside), sentence) for sentence in inside)
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


def _odds(unit: AnalysedUnit, window: Window, sentence: Span, inside: Sequence[Span]) -> float:
    """Log odds that a sentence of a window translates nothing; `inside` are the sentences there, itself among them."""
    if count_han(sentence.of(unit.target)) < _LEAST_HAN:
        return -_MOST_LENGTH
    others = [other for other in inside if other != sentence]
    english = english_length(window.source.of(unit.source))
    usual = 1 / terseness(unit, window)
    chinese = usual * sum(chinese_length(other.of(unit.target)) for other in inside)
    without = usual * sum(chinese_length(other.of(unit.target)) for other in others)
    length = log_density(english, without) - log_density(english, chinese)
    odds = _PRIOR + _LENGTH * max(-_MOST_LENGTH, min(_MOST_LENGTH, length))
    return odds + _words(unit, window, sentence, others) + _figures(unit, sentence)


def _words(unit: AnalysedUnit, window: Window, sentence: Span, others: Sequence[Span]) -> float:
    words = unit.note.words
    source = window.source.of(unit.source)
    direct, akin = words.numbers(source), words.explains(source)
    elsewhere = {meanings for other in others for meanings in words.translated(other.of(unit.target))}
    weight = 0.0
    for meanings in words.translated(sentence.of(unit.target)):
        if meanings not in elsewhere:
            weight += _DIRECTLY if meanings & direct else _AKIN if meanings & akin else _NOT
    return weight


def _figures(unit: AnalysedUnit, sentence: Span) -> float:
    """What the figures say that only this sentence of the target has."""
    figures = [(Span(q.start, q.end), q) for q in unit.target_quantities if not q.spelled]
    elsewhere = [q for span, q in figures if not sentence.contains(span)]
    own = [q for span, q in figures if sentence.contains(span) and not _among(q, elsewhere)]
    found = sum(_among(figure, unit.source_quantities) for figure in own)
    return _FIGURE_FOUND * min(_MOST_FIGURES, found) + _FIGURE_NEW * min(_MOST_FIGURES, len(own) - found)


def _among(figure: Quantity, others: Sequence[Quantity]) -> bool:
    return any(equal(figure, other) for other in others)
