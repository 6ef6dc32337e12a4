"""AC103."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.word_links import Rendered
from bilingual_qa.model import Confidence, Evidence, Finding, Message, MqmType, Severity, Span, Status
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
from bilingual_qa.text.script import latin_words

# The evidence in natural logarithms: what a word of the sentence says by being found in the translation or not, a figure, the
# length. Fitted by logistic regression on professionally translated paragraphs with one sentence taken out, and rounded.
_PRIOR = -2.0
_WORD = {Rendered.DIRECTLY: -0.4, Rendered.AKIN: 0.5, Rendered.NOT: 0.75}
_FIGURE_FOUND, _FIGURE_MISSING, _MOST_FIGURES = -2.4, 2.6, 3
_LENGTH, _MOST_LENGTH = 0.5, 8.0
# Without a gap in length, and where most words of the sentence are found, it takes more.
_LITTLE_LENGTH, _NO_GAP = 0.3, -2.0
_MOSTLY, _MOSTLY_FOUND = 0.4, -2.0
_REPORTED = 1.0
_SURE = 4.0
# A target that is longer than usual by so many standard deviations has no gap.
_LONG = 0.7
_SHOWN = 60


class OmittedSentence(UnitRule):
    """A sentence of the source has no counterpart in the translation of its paragraph.

    Judged by the words and figures of the sentence that its neighbours do not have, and by the length of the translation.

    ## Why is this bad?
    The paragraph reads well, so nobody misses the sentence; and it is often the one with the risk in it.

    ## Example
    ```
    Revenue rose 12% in the first half. [Management warned that a customer in Vietnam may cancel its orders.]
    上半年收入上升12%。
    ```

    ## Write instead
    The translation of the sentence as well.
    """

    code = "AC103"
    name = "omitted-sentence"
    mqm = MqmType.OMISSION
    severity = Severity.MAJOR
    status = Status.STABLE
    evidence = Evidence(
        hits=67,
        alarms=1,
        data="own cases, sentences dropped from and 1,129 paragraphs of professional translation",
    )

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each sentence left out."""
        if len(unit.source_sentences) < 2 or unit.table:
            return
        odds = dict(_omitted(unit))
        places = [number for number, sentence in enumerate(unit.source_sentences) if sentence in odds]
        # Sentences left out one after another are one place to mend.
        for _, run in itertools.groupby(enumerate(places), lambda item: item[1] - item[0]):
            sentences = [unit.source_sentences[number] for _, number in run]
            span = Span(sentences[0].start, sentences[-1].end)
            text = " ".join(span.of(unit.source).split())
            yield self.finding(
                unit,
                Message.of("omitted-sentence", text=text if len(text) <= _SHOWN else text[:_SHOWN] + "…"),
                source=(span,),
                confidence=Confidence.HIGH if max(odds[sentence] for sentence in sentences) >= _SURE else Confidence.MEDIUM,
                concept=text,
            )


class _Reading(msgspec.Struct, frozen=True):
    """A window with what its sentences are compared by."""

    window: Window
    # Length and content words of each source sentence.
    lengths: dict[Span, float]
    content: dict[Span, frozenset[str]]
    # Length of the target as it would be if this translation were neither terse nor wordy, and what its words can mean.
    target_length: float
    meanings: frozenset[int]


def _omitted(unit: AnalysedUnit) -> Iterator[tuple[Span, float]]:
    """The sentences without counterpart, with the log odds of that: the surest of a window first, then the rest without it."""
    for window in windows(unit):
        inside = [sentence for sentence in unit.source_sentences if window.source.contains(sentence)]
        if len(inside) < 2:
            continue
        lengths = {sentence: english_length(sentence.of(unit.source)) for sentence in inside}
        target = window.target.of(unit.target)
        length = chinese_length(target)
        if deviation(sum(lengths.values()), length) > _LONG:
            continue
        words = unit.note.words
        content = {sentence: words.content(sentence.of(unit.source)) for sentence in inside}
        reading = _Reading(
            window, lengths, content, length / terseness(unit, window), words.meanings(window.target.of(unit.simplified_target))
        )
        while len(inside) > 1:
            odds, sentence = max((_odds(unit, reading, sentence, inside), sentence) for sentence in inside)
            if odds < _REPORTED:
                break
            inside.remove(sentence)
            # A neighbour's sentence is reported from the neighbour's own window.
            if window.core.source.contains(sentence):
                yield sentence, odds


def _odds(unit: AnalysedUnit, reading: _Reading, sentence: Span, inside: Sequence[Span]) -> float:
    """Log odds that a sentence of a window is not translated; `inside` are the sentences there, itself among them."""
    others = [other for other in inside if other != sentence]
    english = sum(reading.lengths[other] for other in inside)
    without = english - reading.lengths[sentence]
    length = log_density(without, reading.target_length) - log_density(english, reading.target_length)
    odds = _PRIOR + _LENGTH * max(-_MOST_LENGTH, min(_MOST_LENGTH, length))
    if length < _LITTLE_LENGTH:
        odds += _NO_GAP
    return odds + _words(unit, reading, sentence, others) + _figures(unit, reading.window, sentence, others)


def _words(unit: AnalysedUnit, reading: _Reading, sentence: Span, others: Sequence[Span]) -> float:
    """What the words say that only this sentence of the window has, Latin names in the target among them."""
    own = reading.content[sentence].difference(*(reading.content[other] for other in others))
    found = [unit.note.words.rendered(word, reading.meanings) for word in own]
    weight = sum(_WORD[rendered] for rendered in found)
    directly = found.count(Rendered.DIRECTLY)
    if directly >= 3 and directly > _MOSTLY * len(found):
        weight += _MOSTLY_FOUND
    elsewhere = {word.lower() for other in others for word in latin_words(other.of(unit.source))}
    kept = {word.lower() for word in latin_words(reading.window.target.of(unit.target)) if len(word) > 2} - elsewhere
    return weight + _FIGURE_FOUND * len(kept & {word.lower() for word in latin_words(sentence.of(unit.source))})


def _figures(unit: AnalysedUnit, window: Window, sentence: Span, others: Sequence[Span]) -> float:
    """What the figures say that only this sentence of the window has. One that stands further off may have moved there."""
    figures = [(Span(q.start, q.end), q) for q in unit.source_quantities if not q.spelled]
    own = [q for span, q in figures if sentence.contains(span)]
    rest = [q for span, q in figures if any(other.contains(span) for other in others)]
    elsewhere = [q for span, q in figures if not sentence.contains(span)]
    there = [q for q in unit.target_quantities if window.target.contains(Span(q.start, q.end))]
    found = missing = 0
    for figure in own:
        if _among(figure, rest):
            continue
        if _among(figure, there):
            found += 1
        elif _among(figure, elsewhere) or not _among(figure, unit.target_quantities):
            missing += 1
    return _FIGURE_FOUND * min(_MOST_FIGURES, found) + _FIGURE_MISSING * min(_MOST_FIGURES, missing)


def _among(figure: Quantity, others: Sequence[Quantity]) -> bool:
    return any(equal(figure, other) for other in others)
