"""What a negation of the source negates, and where that stands in the target."""

from __future__ import annotations

import re

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import SentencePair, Span
from bilingual_qa.rules.accuracy.completeness import chinese_length, deviation, english_length
from bilingual_qa.text.script import count_han

_CLAUSE = re.compile("[，。；：,;:]")
_SCOPE = re.compile(r"[a-z][a-z'-]*")
_SCOPE_WORDS = 5
_SCOPE_END = re.compile(r"[,;:.()]|\b(?:but|although|because|which)\b|(?:\b[a-z]{1,3})?[$€£¥]|\d")
# A target sentence shorter than usual by more standard deviations than this lacks more than a negation.
_TOO_SHORT = -2.5
# So many characters before what it is done to a verb may begin.
_VERB_REACH = 5
# Words of one clause are marked together up to so many characters.
_WIDEST = 16


def negated_places(unit: AnalysedUnit, pair: SentencePair, english: str, negation: Span, phrase: Span) -> list[Span]:
    """Where the negated words stand in the target sentence, as intervals of it, in the order of the source."""
    words = unit.note.words
    rest = words.content(english[: negation.start] + " " + english[phrase.end :])
    found: dict[Span, None] = {}
    verb: bool | None = None
    for word in _SCOPE.findall(english, negation.end, phrase.end):
        content = words.content(word) - rest
        places = list(words.renderings(content, unit.target, pair.target))
        if verb is None and content:
            verb = bool(places)
        found |= dict.fromkeys(places)
    moved = [Span(place.start - pair.target.start, place.end - pair.target.start) for place in found]
    if moved and not verb:
        moved[0] = _with_verb(unit, pair, moved[0], english[: negation.start] + " " + english[phrase.end :])
    return moved


def _with_verb(unit: AnalysedUnit, pair: SentencePair, place: Span, rest: str) -> Span:
    """A place with the words before it, in its clause, that translate nothing of the rest of the source: 達到了 before 目標."""
    chinese = pair.target.of(unit.plain_target)
    words = unit.note.words
    explained = list(words.renderings(words.content(rest), unit.target, pair.target))
    start, clause = place.start, clause_around(chinese, place)
    for first, last in reversed(words.lexicon.words_of(chinese[clause.start : place.start])):
        word = Span(clause.start + first, clause.start + last)
        here = Span(pair.target.start + word.start, pair.target.start + word.end)
        if any(here.overlaps(other) for other in explained) or place.start - word.start > _VERB_REACH:
            break
        start = word.start
    return Span(start, place.end)


def negated_phrase(english: str, negation: Span) -> Span:
    """The negation with the words after it that it negates."""
    stop = _SCOPE_END.search(english, negation.end)
    words = list(_SCOPE.finditer(english, negation.end, stop.start() if stop else len(english)))[:_SCOPE_WORDS]
    return Span(negation.start, words[-1].end() if words else negation.end)


def clause_around(chinese: str, place: Span) -> Span:
    """The clause around a place in a Chinese sentence."""
    start = max((match.end() for match in _CLAUSE.finditer(chinese, 0, place.start)), default=0)
    stop = _CLAUSE.search(chinese, place.end)
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
