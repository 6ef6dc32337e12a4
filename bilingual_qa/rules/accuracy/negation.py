"""AC202."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Evidence, Finding, Message, MqmType, SentencePair, Severity, Span, Status
from bilingual_qa.rules.accuracy.completeness import chinese_length, deviation, english_length
from bilingual_qa.rules.accuracy.negation_words import (
    CHINESE,
    CHINESE_IDIOM,
    GRADABLE,
    IDIOM,
    LEFT_OUT,
    NEGATION,
    NEGATION_WORDS,
    OPPOSITE,
    PLAIN,
    SOFT,
)
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.script import count_han

# A sentence bead below this score may have its negation in a neighbour.
_FIRM_BEAD = 0.8
_CLAUSE = re.compile("[，。；：,;:]")
_SCOPE = re.compile(r"[a-z][a-z'-]*")
_SCOPE_WORDS = 5
_SCOPE_END = re.compile(r"[,;:.()]|\b(?:but|although|because|which)\b|(?:\b[a-z]{1,3})?[$€£¥]|\d")
# A word right after a Chinese negation is within so many characters.
_NEXT = 4
# A target sentence shorter than usual by more standard deviations than this lacks more than a negation.
_TOO_SHORT = -2.5
# Words of one clause are marked together up to so many characters.
_WIDEST = 16
_SHOWN = 60


class Negation(UnitRule):
    """A negation of the source is not in the translation, or the translation has one that the source has not.

    Counted in firm sentence pairs; idioms (not only, no doubt, 不僅, 不斷, 未來) and words with a negation in them
    (unchanged, limited, except) excuse a difference.

    ## Why is this bad?
    The sentence says the opposite, and reads as well as before.

    ## Example
    ```
    The auditor did not provide a separate opinion.
    核數師[提供了獨立意見]。
    ```

    ## Write instead
    核數師並未提供獨立意見.
    """

    code = "AC202"
    name = "negation"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.CRITICAL
    status = Status.STABLE
    evidence = Evidence(
        hits=36, alarms=0, data="own cases, negations dropped from and 1,129 paragraphs of professional translation"
    )

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """At most one finding for each sentence pair."""
        if NEGATION_WORDS.isdisjoint(unit.source_words) and not PLAIN.search(unit.plain_target):
            return
        for pair in unit.unit.sentences:
            if len(pair.source) and len(pair.target) and pair.score >= _FIRM_BEAD:
                yield from self._pair(unit, pair)

    def _pair(self, unit: AnalysedUnit, pair: SentencePair) -> Iterator[Finding]:
        raw, said = pair.source.of(unit.plain_source), pair.target.of(unit.plain_target)
        if not NEGATION.search(raw):
            if PLAIN.search(said) and not SOFT.search(raw) and _whole(unit, pair):
                yield from self._invented(unit, pair, _hidden(CHINESE_IDIOM, said))
            return
        english, chinese = _hidden(IDIOM, raw), _hidden(CHINESE_IDIOM, said)
        none = not CHINESE.search(chinese)
        for negation in NEGATION.finditer(english):
            if _said_otherwise(english, negation, said):
                continue
            phrase = _phrase(english, negation)
            places = self._places(unit, pair, english, negation, phrase)
            if none or (places and not any(CHINESE.search(_clause(chinese, place).of(chinese)) for place in places)):
                if _whole(unit, pair):
                    yield self._lost(unit, pair, phrase, _together(chinese, places))
                return

    def _places(self, unit: AnalysedUnit, pair: SentencePair, english: str, negation: re.Match[str], phrase: Span) -> list[Span]:
        """Where the negated words stand in the target sentence, as intervals of it, in the order of the source."""
        words = unit.note.words
        rest = words.content(english[: negation.start()] + " " + english[phrase.end :])
        found: dict[Span, None] = {}
        cut = unit.words_within(pair.target)
        for word in _SCOPE.findall(english, negation.end(), phrase.end):
            found |= dict.fromkeys(words.renderings(words.content(word) - rest, unit.simplified_target, cut))
        return [Span(place.start - pair.target.start, place.end - pair.target.start) for place in found]

    def _lost(self, unit: AnalysedUnit, pair: SentencePair, phrase: Span, place: Span | None) -> Finding:
        source = Span(pair.source.start + phrase.start, pair.source.start + phrase.end)
        target = () if place is None else (Span(pair.target.start + place.start, pair.target.start + place.end),)
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
            cut = words.cut(unit.simplified_target, after)
            negated = next(words.renderings(words.content(english), unit.simplified_target, cut), None)
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


def _clause(chinese: str, place: Span) -> Span:
    """The clause around a place in a Chinese sentence."""
    start = max((match.end() for match in _CLAUSE.finditer(chinese, 0, place.start)), default=0)
    stop = _CLAUSE.search(chinese, place.end)
    return Span(start, stop.start() if stop else len(chinese))


def _together(chinese: str, places: list[Span]) -> Span | None:
    """The place of the first negated word, with those of the others in its clause unless they are far apart."""
    if not places:
        return None
    clause = _clause(chinese, places[0])
    inside = [place for place in places if clause.contains(place)]
    whole = Span(min(place.start for place in inside), max(place.end for place in inside))
    return whole if len(whole) <= _WIDEST else places[0]


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
