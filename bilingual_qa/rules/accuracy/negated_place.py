"""What a negation of the source negates, and where that stands in the target."""

from __future__ import annotations

import re

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import SentencePair, Span
from bilingual_qa.rules.accuracy.completeness import chinese_length, deviation, english_length
from bilingual_qa.rules.accuracy.negation_words import ALL, OF_NOBODY
from bilingual_qa.text.script import count_han

# A comma in a number parts no clauses.
_CLAUSE = re.compile("[，。；：;:]|,(?![0-9]{3})")
# What only names what the next clause is about.
_TOPIC = re.compile("至于|对于|关于|有关|针对|说到|谈[到及]|提[到及]|问及")
_SCOPE = re.compile(r"[a-z][a-z'-]*")
_SCOPE_WORDS = 5
_SCOPE_END = re.compile(
    r"[,;:.()]|\b(?:but|although|because|which|during|since|throughout|once|if|when|unless)\b"
    r"|(?:\b[a-z]{1,3})?[$€£¥]|\d"
)
# A target sentence shorter than usual by more standard deviations than this lacks more than a negation.
_TOO_SHORT = -2.5
# What lacks the negation where one may or must, or counts something in: 可轉換 for 不可轉換, 計入 for without.
_MODAL = re.compile("(?:必须|有权|可以?(?!能)|计入|计及|包括|包含|连同|很?可能)[^，。；：,;:]*$")
# Words of one clause are marked together up to so many characters.
_WIDEST = 16
# Without the first of the negated words, so much of the others makes a rendering literal.
_MOST, _MOST_OF_NOBODY = 0.6, 0.75
_LITERAL_WORDS = 9
# What carries no meaning of its own, and what tells a time.
_LIGHT = frozenset(
    """any some other they them such more than much out off that be been will would could can may it has have had is are was
    were do did this last next single year years quarter month week day time today""".split()  # noqa: SIM905
)
# Not convinced and kept selling: another verb.
_AND = re.compile(r"\band\b")
# From this probability on, a word akin to one of the source is a rendering of it.
_AKIN = 0.01
# A word of the first kind negates a whole clause, and what a preposition joins to it is no more than a circumstance.
_ALONE = re.compile(r"(?:nothing|nowhere) (?:for|on|in|at|by|over|during|about|from|since|until|of|to)\b")


def negated_places(unit: AnalysedUnit, pair: SentencePair, english: str, negation: Span, phrase: Span) -> list[Span]:
    """Where the negated words stand in the target sentence, as intervals of it, in the order of the source."""
    words = unit.note.words
    rest = words.content(english[: negation.start] + " " + english[phrase.end :])
    found: dict[Span, None] = {}
    for word in _SCOPE.findall(english, negation.end, phrase.end):
        found |= dict.fromkeys(
            words.renderings(words.content(word) - rest, unit.simplified_target, unit.words_within(pair.target))
        )
    return [Span(place.start - pair.target.start, place.end - pair.target.start) for place in found]


def is_literal(unit: AnalysedUnit, pair: SentencePair, english: str, phrase: Span, negation: Span, clauses: list[Span]) -> bool:
    """Whether clauses of a target have the negated words themselves: the first of them, or most.

    Who translates freely says the opposite without a negation (維持 for no reason to change, 告吹 for never closed), with at most
    the object and the circumstances of the source; a decoder that drops the negation keeps its words.
    """
    if _ALONE.match(english, negation.start):
        return False
    words, chinese = unit.note.words, pair.target.of(unit.simplified_target)
    ends = (stop.start() for stop in (_SCOPE_END.search(english, phrase.end), _AND.search(english, negation.end)) if stop)
    scope = _SCOPE.findall(english, negation.end, min(ends, default=len(english)))[:_LITERAL_WORDS]
    content = [word for word in scope if word not in _LIGHT and words.content(word)]
    meanings = frozenset().union(*(words.meanings(clause.of(chinese)) for clause in clauses))
    found = [not words.explains(word, _AKIN).isdisjoint(meanings) for word in content]
    of_nobody = OF_NOBODY.match(english, negation.start) is not None
    of_everyone = of_nobody and ALL.search(chinese) is not None
    most = sum(found) >= (_MOST_OF_NOBODY if of_nobody else _MOST) * len(found)
    return any(found) and (most or (found[0] and (not of_everyone or found[1:2] == [True])))


def with_predicate(unit: AnalysedUnit, pair: SentencePair, english: str, phrase: Span, negation: Span, place: Span) -> Span:
    """A place with what before it says that it is so: the verb where it is not known there, 達到了 before 目標, and 可, 必須."""
    words = unit.note.words
    chinese = pair.target.of(unit.plain_target)
    start = clause_around(chinese, place).start
    for subject in words.renderings(
        words.content(english[: negation.start]), unit.simplified_target, unit.words_within(pair.target)
    ):
        if subject.end - pair.target.start <= place.start:
            start = max(start, subject.end - pair.target.start)
    verb = next(filter(None, map(words.content, _SCOPE.findall(english, negation.end, phrase.end))), frozenset())
    if any(True for _ in words.renderings(verb, unit.simplified_target, unit.words_within(pair.target))):
        modal = _MODAL.search(chinese, start, place.start)
        start = modal.start() if modal else place.start
    return Span(start, place.end) if place.end - start <= _WIDEST else place


def negated_phrase(english: str, negation: Span) -> Span:
    """The negation with the words after it that it negates."""
    stop = _SCOPE_END.search(english, negation.end)
    words = list(_SCOPE.finditer(english, negation.end, stop.start() if stop else len(english)))[:_SCOPE_WORDS]
    return Span(negation.start, words[-1].end() if words else negation.end)


def clause_around(chinese: str, place: Span) -> Span:
    """The clause around a place in a Chinese sentence; what is said of a topic belongs to it: 至於價格,她不願透露."""
    start = max((match.end() for match in _CLAUSE.finditer(chinese, 0, place.start)), default=0)
    stop = _CLAUSE.search(chinese, place.end)
    if stop and _TOPIC.match(chinese, start):
        stop = _CLAUSE.search(chinese, stop.end())
    return Span(start, stop.start() if stop else len(chinese))


def together(chinese: str, places: list[Span]) -> Span | None:
    """The place of the first negated word, with those of the others in its clause unless they are far apart."""
    if not places:
        return None
    clause = clause_around(chinese, places[0])
    inside = [place for place in places if clause.contains(place)]
    whole = Span(min(place.start for place in inside), max(place.end for place in inside))
    return whole if len(whole) <= _WIDEST else places[0]


def is_whole(unit: AnalysedUnit, pair: SentencePair) -> bool:
    """Whether the target sentence is Chinese, and as long as a translation of all of the source sentence."""
    english, chinese = english_length(pair.source.of(unit.source)), chinese_length(pair.target.of(unit.target))
    return count_han(pair.target.of(unit.target)) * 2 > chinese and deviation(english, chinese) > _TOO_SHORT
