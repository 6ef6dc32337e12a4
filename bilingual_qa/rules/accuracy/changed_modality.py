"""AC205."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Triggers
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.alternatives import AlternativeSets, exchanged_alternative
from bilingual_qa.rules.accuracy.completeness import chinese_length, deviation, english_length
from bilingual_qa.rules.accuracy.exchanged_pole import ExchangedPoles, exchanged
from bilingual_qa.rules.accuracy.modality_words import MODALITIES, Modality
from bilingual_qa.rules.accuracy.obligation_words import OBLIGATIONS
from bilingual_qa.rules.accuracy.speaker_words import SPEAKERS
from bilingual_qa.rules.accuracy.speech_act_words import SPEECH_ACTS
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.script import count_han

# A target sentence shorter than usual by more standard deviations than this lacks more than a word.
_TOO_SHORT = -2.5
# Sets of which a sentence has one thing, and a wrong translation another: who speaks, who must do what, who says it how.
_SETS = (SPEAKERS, OBLIGATIONS, SPEECH_ACTS)


class ChangedModality(UnitRule):
    """A possibility, a forecast, a plan or an opinion of the source is a fact in the translation, or the other way round.

    Told in firm sentence pairs where one side says it plainly and nothing on the other may say it. Major where the translation
    says plainly that what was possible, considered or planned is decided or done (or that what was done is still to come), and
    where somebody else speaks: the management for the analysts.

    ## Why is this bad?
    A risk has happened, a plan is done, an analyst's view is the truth.

    ## Example
    ```
    Weaker demand [may weigh] on margins.
    需求轉弱令利潤率受壓。
    ```

    ## Write instead
    需求轉弱或會令利潤率受壓。
    """

    code = "AC205"
    name = "changed-modality"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.MINOR

    def __init__(self) -> None:
        self._stages = ExchangedPoles("stages.csv", "constructions.csv")
        self._sets = AlternativeSets(_SETS)
        self._explained = Triggers(MODALITIES, lambda modality: modality.english_also)

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """At most one finding for each kind of modality of a sentence pair."""
        told = []
        if not unit.table:
            for source, target in self._exchanged(unit):
                told.append(target)
                message = Message.of("changed-modality.exchanged", source=source.of(unit.source), target=target.of(unit.target))
                yield self.finding(unit, message, source=(source,), target=(target,), confidence=Confidence.MEDIUM)
        if told or unit.table:
            return
        said = [modality for modality in MODALITIES if not modality.words.isdisjoint(unit.source_words)]
        for pair in unit.firm_pairs:
            for modality in said:
                yield from self._lost(unit, pair, modality)
        explained = self._explained.of(unit.source_words)
        for modality in MODALITIES:
            match = modality.chinese.search(unit.plain_target) if modality not in explained else None
            if match is not None:
                target = Span(*match.span())
                message = Message.of("changed-modality.added", target=target.of(unit.target))
                yield self.finding(unit, message, target=(target,), confidence=Confidence.LOW, concept=modality.name)

    def _exchanged(self, unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
        """What is at another stage on the two sides, said by somebody else or in another way; at most one a sentence pair."""
        sets = self._sets.candidates(unit.source_words, unit.plain_source, unit.plain_target)
        stages = self._stages.called(unit)
        if not (stages or sets):
            return
        for pair in unit.firm_pairs:
            places = next(filter(None, (exchanged(unit, pair, stage) for stage in stages)), None)
            if places is None:
                others = (exchanged_alternative(pair, unit.plain_source, unit.plain_target, candidates) for candidates in sets)
                places = next(filter(None, others), None)
            if places is not None:
                yield places

    def _lost(self, unit: AnalysedUnit, pair: SentencePair, modality: Modality) -> Iterator[Finding]:
        # Most sentences have a word of Chinese that may say it, and the English takes longer to search.
        if modality.chinese_also.search(pair.target.of(unit.plain_target)):
            return
        match = modality.english.search(pair.source.of(unit.plain_source))
        if match and _whole(unit, pair):
            source = Span(pair.source.start + match.start(), pair.source.start + match.end())
            message = Message.of("changed-modality", source=source.of(unit.source))
            yield self.finding(unit, message, source=(source,), confidence=Confidence.LOW)


def _whole(unit: AnalysedUnit, pair: SentencePair) -> bool:
    english, chinese = english_length(pair.source.of(unit.source)), chinese_length(pair.target.of(unit.target))
    return count_han(pair.target.of(unit.target)) * 2 > chinese and deviation(english, chinese) > _TOO_SHORT
