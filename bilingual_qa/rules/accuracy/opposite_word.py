"""AC203."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Triggers
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.offset_words import offset_in_chinese, offset_in_english
from bilingual_qa.rules.accuracy.opposite_words import OPPOSITES, Opposites
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.lazy_pattern import LazyPattern

# A sentence bead below this score may have its word in a neighbour.
_FIRM_BEAD = 0.8
# A negation so near before a word may turn it into its opposite: not expensive, 並非利好.
_ENGLISH_NOT = re.compile(
    r"(?:\b(?:not|no|never|without|neither|nor|less|lack of|end|stop(?:ped)?|rather than|instead of)\b|n't\b)[^.,;]{0,24}$"
)
_CHINESE_NOT = re.compile("[不未没无非免否勿][^，。；,;]{0,4}$")
_FROM_TO = re.compile(r"\bfrom (?P<origin>[^.,;:]{3,40}?) (?:in)?to (?P<end>[^.,;:]{3,40})")
_CHINESE_FROM_TO = re.compile("[由从](?P<origin>[^，。,;；]{1,16}?)(?:转|变|改|升|降|至|成)[为成至到]?(?P<end>[^，。,;；]{1,16})")
_OFFSET_WORDS = frozenset("offset offsets offsetting outweigh outweighs outweighed negated cancelled".split())  # noqa: SIM905
_NOT_REACH, _CHINESE_NOT_REACH = 32, 6


class OppositeWord(UnitRule):
    """One of two opposites became the other: inflow and outflow, premium and discount, before and after tax, fixed and floating.

    Only in firm sentence pairs where each side has one of the two and nothing that could be the other, and no negation stands
    before either. Also a turn from one to the other that goes the other way, and what offsets what: a gain offset by losses is
    no loss offset by gains.

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
            places = [_exchanged(unit, pair, opposites) for opposites in candidates]
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


def _exchanged(unit: AnalysedUnit, pair: SentencePair, opposites: Opposites) -> tuple[Span, Span] | None:
    """The words of a sentence pair where the source has one pole of a pair of opposites only, and the target the other only."""
    english = pair.source.of(unit.plain_source)
    for said, other in ((opposites.first, opposites.second), (opposites.second, opposites.first)):
        match = said.english.search(english)
        if match is None:
            continue
        if _may_say(other.english, other.english_also, english):
            return _turned(unit, pair, opposites)
        if _negated(_ENGLISH_NOT, english, match.start(), _NOT_REACH):
            return None
        chinese = pair.target.of(unit.plain_target)
        found = other.chinese.search(chinese)
        if found is None or _may_say(said.chinese, said.chinese_also, chinese):
            return None
        if _negated(_CHINESE_NOT, chinese, found.start(), _CHINESE_NOT_REACH):
            return None
        return _moved(match, pair.source.start), _moved(found, pair.target.start)
    return None


def _turned(unit: AnalysedUnit, pair: SentencePair, opposites: Opposites) -> tuple[Span, Span] | None:
    """From net buyer to net seller, and 由淨賣方轉為淨買方: the two poles changed places."""
    poles = opposites.first, opposites.second
    said = _order(_FROM_TO.search(pair.source.of(unit.plain_source)), [pole.english for pole in poles])
    found = _order(_CHINESE_FROM_TO.search(pair.target.of(unit.plain_target)), [pole.chinese for pole in poles])
    if said is None or found is None or said[0] == found[0]:
        return None
    return _moved(said[1], pair.source.start), _moved(found[1], pair.target.start)


def _order(turn: re.Match[str] | None, poles: list[LazyPattern]) -> tuple[int, re.Match[str]] | None:
    """Which of the two poles is the origin of a turn whose end is the other one, with the turn."""
    if turn is None:
        return None
    for number in (0, 1):
        before, after = poles[number].search(turn["origin"]), poles[1 - number].search(turn["end"])
        if before and after and not poles[1 - number].search(turn["origin"]) and not poles[number].search(turn["end"]):
            return number, turn
    return None


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


def _may_say(pattern: LazyPattern, also: LazyPattern | None, text: str) -> bool:
    return bool(pattern.search(text) or (also is not None and also.search(text)))


def _negated(pattern: re.Pattern[str], text: str, at: int, reach: int) -> bool:
    return pattern.search(text, max(0, at - reach), at) is not None


def _moved(match: re.Match[str], by: int) -> Span:
    return Span(by + match.start(), by + match.end())
