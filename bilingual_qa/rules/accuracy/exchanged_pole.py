"""Whether a sentence pair has one of two opposites in the source and the other in the target."""

from __future__ import annotations

import re

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import SentencePair, Span
from bilingual_qa.rules.accuracy.opposites import Opposites, Pole
from bilingual_qa.text.lazy_pattern import LazyPattern

# A negation so near before a word may turn it into its opposite: not expensive, 並非利好.
_ENGLISH_NOT = re.compile(
    r"(?:\b(?:not|no|never|without|neither|nor|less|lack of|end|stop(?:ped)?|rather than|instead of|refus[a-z]*|fail[a-z]*"
    r"|unable|anything but|far from|hardly|scarcely|barely|cannot|declin[a-z]* to)\b|n't\b)[^.,;]{0,24}$"
)
_CHINESE_NOT = re.compile("[不未没无非免否勿][^，。；,;]{0,4}$")
_FROM_TO = re.compile(r"\bfrom (?P<origin>[^.,;:]{3,40}?) (?:in)?to (?P<end>[^.,;:]{3,40})")
_CHINESE_FROM_TO = re.compile("[由从](?P<origin>[^，。,;；]{1,16}?)(?:转|变|改|升|降|至|成)[为成至到]?(?P<end>[^，。,;；]{1,16})")
_NOT_REACH, _CHINESE_NOT_REACH = 32, 6


def exchanged(unit: AnalysedUnit, pair: SentencePair, opposites: Opposites) -> tuple[Span, Span] | None:
    """The words of a sentence pair where the source has one pole of a pair of opposites only, and the target the other only."""
    english = pair.source.of(unit.plain_source)
    for said, other in ((opposites.first, opposites.second), (opposites.second, opposites.first)):
        match = said.english.search(english)
        if match is None:
            continue
        if _may_say(other.english, other.english_also, said.english.hidden_in(english)):
            return _turned(unit, pair, opposites)
        if _negated(_ENGLISH_NOT, english, match.start(), _NOT_REACH):
            return None
        chinese = pair.target.of(unit.plain_target)
        if not other.chinese.search(chinese) or said.chinese.search(other.chinese.hidden_in(chinese)):
            return None
        rest = english[: match.start()] + " " + english[match.end() :]
        found = _other_only(said, other, _unexplained(unit, pair, rest, match.group())) or _other_only(said, other, chinese)
        if found is None:
            return None
        if _negated(_CHINESE_NOT, chinese, found.start(), _CHINESE_NOT_REACH):
            return None
        return _moved(match, pair.source.start), _moved(found, pair.target.start)
    return None


def _other_only(said: Pole, other: Pole, chinese: str) -> re.Match[str] | None:
    """Where a text has the other pole and nothing that may say the one that is meant."""
    if said.chinese_also is not None and said.chinese_also.search(other.chinese.hidden_in(chinese)):
        return None
    return other.chinese.search(chinese)


def _unexplained(unit: AnalysedUnit, pair: SentencePair, rest: str, said: str) -> str:
    """The target sentence with the words blanked that translate something else than what a pole says: 利率 is no 利."""
    words = unit.note.words
    chinese = pair.target.of(unit.plain_target)
    for place in words.renderings(
        words.content(rest) - words.content(said), unit.simplified_target, unit.words_within(pair.target)
    ):
        start, end = place.start - pair.target.start, place.end - pair.target.start
        chinese = chinese[:start] + "_" * (end - start) + chinese[end:]
    return chinese


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


def _may_say(pattern: LazyPattern, also: LazyPattern | None, text: str) -> bool:
    return bool(pattern.search(text) or (also is not None and also.search(text)))


def _negated(pattern: re.Pattern[str], text: str, at: int, reach: int) -> bool:
    return pattern.search(text, max(0, at - reach), at) is not None


def _moved(match: re.Match[str], by: int) -> Span:
    return Span(by + match.start(), by + match.end())
