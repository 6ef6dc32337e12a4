"""AC203."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Triggers
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.exchanged_pole import exchanged
from bilingual_qa.rules.accuracy.offset_words import offset_in_chinese, offset_in_english
from bilingual_qa.rules.accuracy.opposite_tables import OPPOSITES
from bilingual_qa.rules.accuracy.opposites import Opposites
from bilingual_qa.rules.rule import UnitRule

# A sentence bead below this score may have its word in a neighbour.
_FIRM_BEAD = 0.8
_OFFSET_WORDS = frozenset("offset offsets offsetting outweigh outweighs outweighed negated cancelled".split())  # noqa: SIM905


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
        self._triggers = Triggers(OPPOSITES, lambda opposites: opposites.beginnings)

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each exchanged word of a sentence pair."""
        english = unit.plain_source
        called = self._triggers.of(unit.source_words)
        candidates = [
            opposites
            for opposites in called
            if (not opposites.needed or any(map(english.__contains__, opposites.needed)))
            and (opposites.first.chinese.search(unit.plain_target) or opposites.second.chinese.search(unit.plain_target))
            and (opposites.first.english.search(english) or opposites.second.english.search(english))
        ]
        offset = not _OFFSET_WORDS.isdisjoint(unit.source_words)
        if not candidates and not offset:
            return
        for pair in unit.unit.sentences:
            if not (len(pair.source) and len(pair.target) and pair.score >= _FIRM_BEAD):
                continue
            told: list[Span] = []
            places = [exchanged(unit, pair, opposites) or _in_clauses(unit, pair, opposites) for opposites in candidates]
            if offset:
                places.append(_offset(unit, pair))
            for found in places:
                if found is not None and not any(found[1].overlaps(other) for other in told):
                    told.append(found[1])
                    source, target = found
                    yield self.finding(
                        unit,
                        Message.of("opposite-word", source=source.of(unit.source), target=target.of(unit.target)),
                        source=(source,),
                        target=(target,),
                        confidence=Confidence.MEDIUM,
                    )


def _in_clauses(unit: AnalysedUnit, pair: SentencePair, opposites: Opposites) -> tuple[Span, Span] | None:
    """The same for the clauses of a sentence that has both poles, or one of them where the other is meant."""
    english, chinese = pair.source.of(unit.plain_source), pair.target.of(unit.plain_target)
    if not any(
        said.english.search(english) and other.chinese.search(chinese)
        for said, other in ((opposites.first, opposites.second), (opposites.second, opposites.first))
    ):
        return None
    clauses = (clauses for clauses in unit.clause_pairs if pair.source.contains(clauses.source))
    return next((found for found in (exchanged(unit, clause, opposites) for clause in clauses) if found is not None), None)


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
