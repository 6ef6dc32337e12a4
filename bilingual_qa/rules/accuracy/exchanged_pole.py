"""Whether a sentence pair has one of two opposites in the source and the other in the target."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import BothSides
from bilingual_qa.model import SentencePair, Span
from bilingual_qa.rules.accuracy.opposites import Turn, turns
from bilingual_qa.text.screened_pattern import ScreenedPattern

# A negation so near before a word may turn it into its opposite: not expensive, 並非利好.
_ENGLISH_NOT = re.compile(
    r"(?:\b(?:not|no|none|nothing|never|without|neither|nor|less|lack of|end|stop(?:ped)?|rather than|instead of|refus[a-z]*"
    r"|fail[a-z]*|unable|anything but|far from|hardly|scarcely|barely|cannot|declin[a-z]* to)\b|n't\b)[^.,;]{0,36}$"
    r"|\b(?:not (?:every|all)|no one|nobody)[^.,;]{0,60}$"
    # Neither step, the CEO conceded, would be enough.
    r"|\bneither [^.;]{0,64}$"
)
_CHINESE_NOT = re.compile("(?:[不未没无勿毋]|(?<!除)非|(?<!豁)免|否(?!则))[^，。；,;]{0,4}$")
# What one clause says and the next denies with its auxiliary alone says both: the upside is capped, whereas the downside is not.
_DENIED_AFTER = re.compile(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|might) ?(?:not|n't)(?=\s*(?:[.,;:)]|$))"
)
_FROM_TO = re.compile(r"\bfrom (?P<origin>[^.,;:]{3,40}?) (?:in)?to (?P<end>[^.,;:]{3,40})")
_CHINESE_FROM_TO = re.compile("[由从](?P<origin>[^，。,;；]{1,16}?)(?:转|变|改|升|降|至|成)[为成至到]?(?P<end>[^，。,;；]{1,16})")
_NOT_REACH, _CHINESE_NOT_REACH = 72, 6


class ExchangedPoles:
    """Finds the poles of some axes that a target exchanged.

    Args:
        tables: the names of CSV files of axes.
    """

    def __init__(self, *tables: str) -> None:
        every = [turn for table in tables for turn in turns(table)]
        self._turns = BothSides(every, lambda turn: turn.said.words, lambda turn: turn.other.chinese.literals)

    def called(self, unit: AnalysedUnit) -> list[Turn]:
        """The turns that the words of a unit allow: the source may say the pole, and the target the other one."""
        both = self._turns.of(unit.source_words, unit.plain_target)
        return [turn for turn in both if turn.said.english is not None and turn.said.english.may_match(unit.plain_source)]

    def of(self, unit: AnalysedUnit) -> Iterator[tuple[Span, Span, Turn]]:
        """What is said in the source and what stands in the target, with the turn that it made, in firm sentence pairs and in
        clauses of them.
        """
        called = self.called(unit)
        if not called:
            return
        for pair in unit.firm_pairs:
            english, chinese = pair.source.of(unit.plain_source), pair.target.of(unit.plain_target)
            for turn in called:
                if turn.other.chinese.search(chinese) and turn.said.english is not None and turn.said.english.search(english):
                    places = exchanged(unit, pair, turn) or _in_clauses(unit, pair, turn)
                    if places is not None:
                        yield *places, turn


def exchanged(unit: AnalysedUnit, pair: SentencePair, turn: Turn) -> tuple[Span, Span] | None:
    """The words of a sentence pair where the source says a pole only, and the target the other one only."""
    said, other = turn.said, turn.other
    chinese = pair.target.of(unit.plain_target)
    if said.english is None or not other.chinese.search(chinese):
        return None
    english = pair.source.of(unit.plain_source)
    match = said.english.search(english)
    if match is None or _DENIED_AFTER.search(english):
        return None
    # What is in the text nowhere need not be looked for in a part of it.
    if _may_match(other.english, english) or _may_match(other.english_also, english):
        hidden = said.english.hidden_in(english)
        if _matches(other.english, hidden) or _matches(other.english_also, hidden):
            return _turned(unit, pair, turn)
    doubtful = _may_match(said.chinese, chinese) or _may_match(said.chinese_also, chinese)
    rest = other.chinese.hidden_in(chinese) if doubtful else chinese
    if said.chinese.search(rest):
        return None
    if _ENGLISH_NOT.search(english, max(0, match.start() - _NOT_REACH), match.start()):
        return None
    found = other.chinese.search(chinese)
    if said.chinese_also is not None and said.chinese_also.search(rest):
        # 利率 is no 利: what other words of the source translate says no pole.
        unexplained = _unexplained(unit, pair, english[: match.start()] + " " + english[match.end() :], match.group())
        found = other.chinese.search(unexplained)
        if found is None or said.chinese_also.search(other.chinese.hidden_in(unexplained)):
            return None
    if found is None or _CHINESE_NOT.search(chinese, max(0, found.start() - _CHINESE_NOT_REACH), found.start()):
        return None
    return _moved(match, pair.source.start), _moved(found, pair.target.start)


def _in_clauses(unit: AnalysedUnit, pair: SentencePair, turn: Turn) -> tuple[Span, Span] | None:
    """The same for the clauses of a sentence that has both poles, or one of them where the other is meant."""
    clauses = (clauses for clauses in unit.clause_pairs if pair.source.contains(clauses.source))
    return next((found for found in (exchanged(unit, clause, turn) for clause in clauses) if found is not None), None)


def _unexplained(unit: AnalysedUnit, pair: SentencePair, rest: str, said: str) -> str:
    """The target sentence with the words blanked that translate something else than what a pole says."""
    words = unit.note.words
    chinese = pair.target.of(unit.plain_target)
    elsewhere = words.numbers(rest) - words.numbers(said)
    for place, meanings in unit.meanings_within(pair.target):
        if place.end - place.start > 1 and not elsewhere.isdisjoint(meanings):
            start, end = place.start - pair.target.start, place.end - pair.target.start
            chinese = chinese[:start] + "_" * (end - start) + chinese[end:]
    return chinese


def _turned(unit: AnalysedUnit, pair: SentencePair, turn: Turn) -> tuple[Span, Span] | None:
    """From net buyer to net seller, and 由淨賣方轉為淨買方: the two poles changed places."""
    said = _from_said(_FROM_TO.search(pair.source.of(unit.plain_source)), turn.said.english, turn.other.english)
    found = _from_said(_CHINESE_FROM_TO.search(pair.target.of(unit.plain_target)), turn.other.chinese, turn.said.chinese)
    return (_moved(said, pair.source.start), _moved(found, pair.target.start)) if said and found else None


def _from_said(change: re.Match[str] | None, origin: ScreenedPattern | None, end: ScreenedPattern | None) -> re.Match[str] | None:
    """A change from one thing to another, where it is from one pole to the other."""
    if change is None or origin is None or end is None:
        return None
    plain = origin.search(change["origin"]) and end.search(change["end"])
    return change if plain and not end.search(change["origin"]) and not origin.search(change["end"]) else None


def _may_match(pattern: ScreenedPattern | None, text: str) -> bool:
    return pattern is not None and pattern.may_match(text)


def _matches(pattern: ScreenedPattern | None, text: str) -> bool:
    return pattern is not None and pattern.search(text) is not None


def _moved(match: re.Match[str], by: int) -> Span:
    return Span(by + match.start(), by + match.end())
