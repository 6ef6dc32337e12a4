"""AC103."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Evidence, Finding, Message, MqmType, Severity, Span, Status
from bilingual_qa.rules.accuracy.completeness import chinese_length, deviation, english_length, terseness, windows
from bilingual_qa.rules.accuracy.omission_odds import Reading, least_translated
from bilingual_qa.rules.rule import UnitRule

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
        content = {sentence: unit.content(sentence) for sentence in inside}
        reading = Reading.of(unit, window, lengths, content, length / terseness(unit, window))
        while len(inside) > 1:
            found = least_translated(unit, reading, inside, _REPORTED)
            if found is None:
                break
            odds, sentence = found
            inside.remove(sentence)
            # A neighbour's sentence is reported from the neighbour's own window.
            if window.core.source.contains(sentence):
                yield sentence, odds
