"""AC202."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.completeness import chinese_length, deviation, english_length
from bilingual_qa.rules.accuracy.negation_words import (
    CHINESE,
    CHINESE_IDIOM,
    GRADABLE,
    IDIOM,
    LEFT_OUT,
    NEGATION,
    OPPOSITE,
    PLAIN,
    SOFT,
)
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import half_width, lower, simplified
from bilingual_qa.text.script import count_han

# A sentence bead below this score may have its negation in a neighbour.
_FIRM_BEAD = 0.8
_CLAUSE = re.compile("[，。；：,;:]")
_SCOPE = re.compile(r"[a-z][a-z'-]*")
_SCOPE_WORDS = 5
_SCOPE_END = re.compile(r"[,;:.()]|\b(?:but|although|because|which)\b")
# A word right after a Chinese negation is within so many characters.
_NEXT = 4
# A target sentence shorter than usual by more standard deviations than this lacks more than a negation.
_TOO_SHORT = -2.5
_SHOWN = 60


class Negation(UnitRule):
    """A negation of the source is not in the translation, or the translation has one that the source has not.

    Counted in firm sentence pairs; idioms (not only, no doubt, 不僅, 不斷, 未來) and words with a negation in them
    (unchanged, limited, except) excuse a difference.

    ## Why is this bad?
    The sentence says the opposite, and reads as well as before.

    ## Example
    ```
    The bank does not expect further provisions this year.
    該行[預計]今年會進一步撥備。
    ```

    ## Write instead
    該行預計今年毋須進一步撥備.
    """

    code = "AC202"
    name = "negation"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.CRITICAL

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """At most one finding for each sentence pair."""
        for pair in unit.unit.sentences:
            if len(pair.source) and len(pair.target) and pair.score >= _FIRM_BEAD and _whole(unit, pair):
                yield from self._pair(unit, pair)

    def _pair(self, unit: AnalysedUnit, pair: SentencePair) -> Iterator[Finding]:
        english = _hidden(IDIOM, lower(half_width(pair.source.of(unit.source))))
        chinese = _hidden(CHINESE_IDIOM, simplified(pair.target.of(unit.target)))
        negations = list(NEGATION.finditer(english))
        there = len(CHINESE.findall(chinese))
        for negation in negations:
            if _said_otherwise(english, negation, simplified(pair.target.of(unit.target))):
                continue
            phrase = _phrase(english, negation)
            places = self._places(unit, pair, english, negation, phrase)
            if not there or (places and not any(CHINESE.search(_clause(chinese, place)) for place in places)):
                yield self._lost(unit, pair, phrase, places)
                return
        if not negations and not NEGATION.search(lower(half_width(pair.source.of(unit.source)))) and not SOFT.search(english):
            yield from self._invented(unit, pair, chinese)

    def _places(self, unit: AnalysedUnit, pair: SentencePair, english: str, negation: re.Match[str], phrase: Span) -> list[Span]:
        """Where the negated words stand in the target sentence, as intervals of it, in the order of the source."""
        words = unit.note.words
        rest = words.content(english[: negation.start()] + " " + english[phrase.end :])
        found: dict[Span, None] = {}
        for word in _SCOPE.findall(english, negation.end(), phrase.end):
            own = words.content(word) - rest
            places = list(words.renderings(own, unit.target, pair.target))
            found |= dict.fromkeys(places or words.renderings(own, unit.target, pair.target, akin=True))
        return [Span(place.start - pair.target.start, place.end - pair.target.start) for place in found]

    def _lost(self, unit: AnalysedUnit, pair: SentencePair, phrase: Span, places: list[Span]) -> Finding:
        source = Span(pair.source.start + phrase.start, pair.source.start + phrase.end)
        target = tuple(Span(pair.target.start + place.start, pair.target.start + place.end) for place in places[:1])
        shown = target[0] if target else pair.target
        message = Message.of("negation", source=source.of(unit.source), target=_shown(shown.of(unit.target)))
        return self.finding(
            unit,
            message,
            source=(source,),
            target=target,
            severity=self.severity if target else Severity.MAJOR,
            confidence=Confidence.MEDIUM,
        )

    def _invented(self, unit: AnalysedUnit, pair: SentencePair, chinese: str) -> Iterator[Finding]:
        """A negation before a word that the source has without one."""
        english = pair.source.of(unit.source)
        words = unit.note.words
        for match in PLAIN.finditer(chinese):
            after = Span(pair.target.start + match.end(), min(pair.target.end, pair.target.start + match.end() + _NEXT))
            negated = next(words.renderings(words.content(english), unit.target, after), None)
            if negated is not None:
                target = Span(pair.target.start + match.start(), negated.end)
                message = Message.of("negation", source=_shown(english), target=target.of(unit.target))
                yield self.finding(
                    unit,
                    message,
                    source=(pair.source,),
                    target=(target,),
                    severity=Severity.MAJOR,
                    confidence=Confidence.MEDIUM,
                )
                return


def _whole(unit: AnalysedUnit, pair: SentencePair) -> bool:
    """Whether the target sentence is Chinese, and as long as a translation of all of the source sentence."""
    english, chinese = english_length(pair.source.of(unit.source)), chinese_length(pair.target.of(unit.target))
    return count_han(pair.target.of(unit.target)) * 2 > chinese and deviation(english, chinese) > _TOO_SHORT


def _said_otherwise(english: str, negation: re.Match[str], chinese: str) -> bool:
    """Whether the Chinese may say the negation by the opposite, or by leaving out."""
    if negation.group() == "without":
        return bool(LEFT_OUT.search(chinese))
    if negation.group() == "unlikely" or GRADABLE.match(english, negation.end()):
        return bool(OPPOSITE.search(chinese))
    return False


def _hidden(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: "_" * len(match.group()), text)


def _phrase(english: str, negation: re.Match[str]) -> Span:
    """The negation with the words after it that it negates."""
    stop = _SCOPE_END.search(english, negation.end())
    words = list(_SCOPE.finditer(english, negation.end(), stop.start() if stop else len(english)))[:_SCOPE_WORDS]
    return Span(negation.start(), words[-1].end() if words else negation.end())


def _clause(chinese: str, place: Span) -> str:
    """The clause around a place in a Chinese sentence, without the place itself."""
    start = max((match.end() for match in _CLAUSE.finditer(chinese, 0, place.start)), default=0)
    stop = _CLAUSE.search(chinese, place.end)
    return chinese[start : place.start] + chinese[place.end : stop.start() if stop else len(chinese)]


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
