"""AC110."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.standing_instead import LIGHT_WORDS
from bilingual_qa.analysis.triggers import Hints
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.attribute_words import ATTRIBUTES
from bilingual_qa.rules.accuracy.claim_words import CLAIMS, Claim
from bilingual_qa.rules.accuracy.detail_words import DETAILS
from bilingual_qa.rules.accuracy.place_words import PLACES, Place
from bilingual_qa.rules.accuracy.qualifier_words import Qualifier
from bilingual_qa.rules.accuracy.statement_words import STATEMENTS
from bilingual_qa.rules.accuracy.surplus_clause import leaves_open, surplus_clauses
from bilingual_qa.rules.accuracy.surplus_item import surplus_items
from bilingual_qa.rules.accuracy.surplus_modifier import surplus_modifiers
from bilingual_qa.rules.accuracy.surplus_place import surplus_places
from bilingual_qa.rules.rule import UnitRule

_ATTRIBUTES = tuple(attribute for attribute in ATTRIBUTES if attribute.chinese is not None)
# Behind a place, what makes it part of a name.
_OF_A_NAME = re.compile(
    "[^,。;、]{0,10}?(?:公司|集团|银行|央行|[局署部院]|委员会|协会|大学|指数|交易所|证交所|国债|期货|石油|电信|航空"
    "|基金|控股|政府|联储|财政|总统|首相|总理|总裁|联合会|元|币|盾|铢|镑|法郎|小组|研讨会|论坛|峰会|联盟|协定|倡议)"
)
_CAUSE = "cause"
# A gloss of one or two words; a longer one mentions the word in passing.
_OWN_GLOSS = 0.5
_FIRST_LETTER = re.compile("[^,。;、]")


class AddedClaim(UnitRule):
    """A claim or a clause of the translation that the source does not make.

    A record, a cause, a comparison with what was expected, a rank, wrongdoing, certainty, 明年, 大幅 where the source has a
    plain verb, 獨家 or 提前 where it says neither: told where no word of the source sentence may stand behind it. An item joined
    on where the source joins nothing. And, neutral, any clause without a word, figure or name of the source, in a sentence whose
    source is wholly accounted for without it: translators round off a sentence in words of their own. Neutral, too, is a word
    where something else of the source sentence has no rendering: the word may be a free one of that.

    ## Why is this bad?
    The reader takes for the company's what nobody said, and it reads as well as the rest.

    ## Example
    ```
    Marlow Tyres shipped 3.1 million units in the second quarter.
    Marlow Tyres第二季出貨310萬件，[創歷史新高]。
    ```

    ## Write instead
    Only what the source says.
    """

    code = "AC110"
    name = "added-claim"
    mqm = MqmType.ADDITION
    severity = Severity.MINOR

    def __init__(self) -> None:
        self._claims = Hints((*CLAIMS, *STATEMENTS, *DETAILS), lambda claim: claim.chinese.literals)
        self._places = Hints(PLACES, lambda place: place.names)
        self._attributes = Hints(_ATTRIBUTES, lambda attribute: attribute.chinese.literals if attribute.chinese else ())

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each claim or clause."""
        if unit.table:
            return
        target = unit.lower_plain_target
        called = self._claims.of(target)
        places = self._places.of(target)
        attributes = self._attributes.of(target)
        for pair in unit.firm_pairs:
            surplus = list(surplus_clauses(unit, pair))
            told: list[Span] = []
            claims = (_claimed(claim, unit, pair, target) for claim in called)
            restrictions = (_attributed(attribute, unit, pair, target) for attribute in attributes)
            others = (span for find in (surplus_modifiers, surplus_items, surplus_places) for span in find(unit, pair))
            added_places = list(_added_places(unit, pair, target, places))
            for place in (*added_places, *claims, *restrictions, *others):
                if place is not None and not any(place.overlaps(other) for other in told):
                    # Of a clause that nothing explains all of it is added.
                    whole = next((clause for clause in surplus if clause.overlaps(place)), place)
                    told.append(whole)
                    # A word may render freely what else of the source nothing renders; a country does not.
                    free = place not in added_places and leaves_open(unit, pair, whole)
                    yield self._added(unit, whole, Severity.NEUTRAL if free else Severity.MINOR)
            for clause in surplus:
                if clause not in told:
                    yield self._added(unit, clause, Severity.NEUTRAL)

    def _added(self, unit: AnalysedUnit, target: Span, severity: Severity = Severity.MINOR) -> Finding:
        return self.finding(
            unit,
            Message.of("added-words", target=target.of(unit.target)),
            target=(target,),
            severity=severity,
            confidence=Confidence.MEDIUM,
        )


def _claimed(claim: Claim, unit: AnalysedUnit, pair: SentencePair, target: str) -> Span | None:
    """Where the target of a sentence pair makes a claim of which its source has no word."""
    match = claim.chinese.search(pair.target.of(target))
    if match is None or claim.english.search(pair.source.of(unit.plain_source)):
        return None
    start = _FIRST_LETTER.search(match.string, match.start())
    place = Span(pair.target.start + (start or match).start(), pair.target.start + match.end())
    return None if claim.name == _CAUSE and _said(unit, pair, place) else place


def _said(unit: AnalysedUnit, pair: SentencePair, place: Span) -> bool:
    """Whether a content word of a stretch of the target translates one of the source: of a cause told without a word of cause."""
    words, text = unit.note.words, unit.simplified_target
    content = (word.of(text) for word in unit.words_within(place) if len(word) > 1)
    said = unit.says(pair.source)
    return any(word not in LIGHT_WORDS and not said.isdisjoint(words.strong_meanings(word, _OWN_GLOSS)) for word in content)


def _attributed(attribute: Qualifier, unit: AnalysedUnit, pair: SentencePair, target: str) -> Span | None:
    """Where the target of a sentence pair restricts what its source, and the rest of the paragraph, speaks of at large."""
    match = attribute.chinese.search(pair.target.of(target)) if attribute.chinese else None
    if match is None or (attribute.english_also and attribute.english_also.search(unit.plain_source)):
        return None
    return Span(pair.target.start + match.start(), pair.target.start + match.end())


def _added_places(unit: AnalysedUnit, pair: SentencePair, target: str, places: Sequence[Place]) -> Iterator[Span]:
    """Those of the places in a sentence pair's target that nothing in its source may stand for; no part of a name."""
    text = pair.target.of(target)
    for place in places:
        at, name = min(((text.find(name), name) for name in place.names if name in text), default=(-1, ""))
        end = at + len(name)
        if at < 0 or _OF_A_NAME.match(text, end) or place.english_also.search(pair.source.of(unit.plain_source)):
            continue
        span = Span(pair.target.start + at, pair.target.start + end)
        if not any(answer.target.overlaps(span) for answer in unit.answered):
            yield span
