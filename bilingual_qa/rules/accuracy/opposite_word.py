"""AC203."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.counterparts import counterparts, denied_twice
from bilingual_qa.rules.accuracy.exchanged_pole import ExchangedPoles
from bilingual_qa.rules.accuracy.offset_words import offset_in_chinese, offset_in_english
from bilingual_qa.rules.accuracy.opposites import Turn
from bilingual_qa.rules.accuracy.other_side import told_from_other_side
from bilingual_qa.rules.rule import UnitRule

_OFFSET_WORDS = frozenset("offset offsets offsetting outweigh outweighs outweighed negated cancelled".split())  # noqa: SIM905

_PLAIN, _IDIOMS = "opposites.csv", "idioms.csv"
# The axes of double negations.
_TWICE = "litotes"
_LEAST_CHARACTERS = 2


class OppositeWord(UnitRule):
    """One of two opposites became the other: inflow and outflow, premium and discount, before and after tax, fixed and floating.

    Only in firm sentence pairs, or clauses of them that answer one another, where each side has one of the two and nothing
    that could be the other, and no negation stands before either. Also a turn from one to the other that goes the other way,
    and what offsets what: a gain offset by losses is no loss offset by gains.

    ## Why is this bad?
    The sentence says the opposite, and reads as well as before.

    ## Example
    ```
    The stock trades at a discount to its peers.
    該股估值較同業[溢價]。
    ```

    ## Write instead
    折讓.
    """

    code = "AC203"
    name = "opposite-word"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.CRITICAL

    def __init__(self) -> None:
        self._poles = ExchangedPoles(_PLAIN, _IDIOMS)

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each exchanged word of the target."""
        told: list[Span] = []
        offsets = ((*places, None) for places in _offsets(unit))
        for source, target, turn in itertools.chain(self._poles.of(unit), offsets):
            if not any(target.overlaps(other) for other in told) and not told_from_other_side(unit, source, target):
                told.append(target)
                yield self.finding(
                    unit,
                    Message.of("opposite-word", source=source.of(unit.source), target=target.of(unit.target)),
                    source=(source,),
                    target=(target,),
                    confidence=Confidence.MEDIUM,
                    suggestions=_suggested(unit, source, target, turn) if turn else (),
                )


def _suggested(unit: AnalysedUnit, source: Span, target: Span, turn: Turn) -> tuple[str, ...]:
    """The plain word of the pole that the source says, where it is known for the one in the target."""
    if turn.axis.startswith(_TWICE):
        return denied_twice(unit, target)
    if turn.table != _PLAIN:
        return ()

    def is_right(word: str) -> bool:
        """By more than one character of the word, for a single one may say anything; and by the last, where it says both."""
        said = [match for match in turn.said.chinese.finditer(word) if match.end() - match.start() >= _LEAST_CHARACTERS]
        return bool(said) and (said[-1].end() == len(word) or turn.other.chinese.search(word) is None)

    return counterparts(unit, source, target, is_right)


def _offsets(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """What is offset, where it is a gain on one side and a loss on the other."""
    if _OFFSET_WORDS.isdisjoint(unit.source_words):
        return
    for pair in unit.firm_pairs:
        places = _offset(unit, pair)
        if places is not None:
            yield places


def _offset(unit: AnalysedUnit, pair: SentencePair) -> tuple[Span, Span] | None:
    """What is offset on either side, where it is a gain on one and a loss on the other."""
    said = offset_in_english(pair.source.of(unit.plain_source))
    found = offset_in_chinese(pair.target.of(unit.plain_target))
    if said is None or found is None or said[1] is found[1]:
        return None
    source, target = said[0], found[0]
    return (
        Span(pair.source.start + source.start, pair.source.start + source.end),
        Span(pair.target.start + target.start, pair.target.start + target.end),
    )
