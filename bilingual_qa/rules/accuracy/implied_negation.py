"""AC207."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.exchanged_pole import ExchangedPoles, exchanged
from bilingual_qa.rules.accuracy.implied_negation_words import DENIALS, IDLE, Denial
from bilingual_qa.rules.accuracy.negated_place import (
    clause_around,
    is_literal,
    is_whole,
    negated_phrase,
    negated_places,
    together,
    with_predicate,
)
from bilingual_qa.rules.accuracy.negation_words import NEGATION
from bilingual_qa.rules.rule import UnitRule

_WORDS = frozenset().union(*(denial.words for denial in DENIALS))
# A negation before one turns it round: "cannot be ruled out".
_NEGATED = re.compile(rf"(?:{NEGATION.pattern})[^.,;]{{0,24}}$")
_REACH = 40
# 已表明 for "yet to indicate": that it is so is said right before the verb.
_ASSERTED = re.compile("(?:[均都皆]已?经?|已经?|曾经?)$")


class ImpliedNegation(UnitRule):
    """A negation that the source says without "not" is not in the translation: anything but, hardly, no longer, yet to, refrain.

    Told in firm sentence pairs where nothing in the clause that translates the words behind it says no, stops, refuses or lacks.

    ## Why is this bad?
    The sentence says the opposite, and reads as well as before.

    ## Example
    ```
    The group has yet to disclose the buyer's name.
    集團[披露了買家名稱]。
    ```

    ## Write instead
    集團尚未披露買家名稱。
    """

    code = "AC207"
    name = "implied-negation"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.MAJOR

    def __init__(self) -> None:
        self._opposites = ExchangedPoles("opposites.csv")

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """At most one finding for each sentence pair."""
        if unit.table or _WORDS.isdisjoint(unit.source_words):
            return
        denials = [denial for denial in DENIALS if not denial.words.isdisjoint(unit.source_words)]
        for pair in unit.firm_pairs:
            places = next(filter(None, (_lost(unit, pair, denial) for denial in denials)), None)
            if places is not None and not self._opposite(unit, pair):
                source, target = places
                yield self.finding(
                    unit,
                    Message.of("implied-negation", source=source.of(unit.source), target=target.of(unit.target)),
                    source=(source,),
                    target=(target,),
                    confidence=Confidence.MEDIUM,
                )

    def _opposite(self, unit: AnalysedUnit, pair: SentencePair) -> bool:
        """Whether the translation has an opposite word, which is a finding of its own: 仍 for "no longer"."""
        return any(exchanged(unit, pair, turn) for turn in self._opposites.called(unit))


def _lost(unit: AnalysedUnit, pair: SentencePair, denial: Denial) -> tuple[Span, Span] | None:
    """The words denied on both sides, where the target does not deny them."""
    english = pair.source.of(unit.plain_source)
    chinese = IDLE.sub(lambda idle: "_" * len(idle.group()), pair.target.of(unit.plain_target))
    match = denial.english.search(english)
    if match is None or _NEGATED.search(english, max(0, match.start() - _REACH), match.start()):
        return None
    negation = Span(*match.span())
    phrase = negated_phrase(english, negation)
    places = negated_places(unit, pair, english, negation, phrase)
    place = together(chinese, places)
    if place is None or any(denial.chinese.search(clause_around(chinese, at).of(chinese)) for at in places):
        return None
    # Without its clause, all of the sentence may say it: 市場回暖的說法,該公司予以否認.
    if denial.chinese.search(chinese) and len(places) == 1:
        return None
    if not is_whole(unit, pair) or not is_literal(unit, pair, english, phrase, negation, [Span(0, len(chinese))]):
        return None
    asserted = _ASSERTED.search(chinese, 0, places[0].start)
    place = Span(asserted.start(), places[0].end) if asserted else with_predicate(unit, pair, english, phrase, negation, place)
    return (
        Span(pair.source.start + phrase.start, pair.source.start + phrase.end),
        Span(pair.target.start + place.start, pair.target.start + place.end),
    )
