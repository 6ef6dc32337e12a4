"""AC105."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Triggers
from bilingual_qa.model import Confidence, Finding, Locale, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.quantities import Kind
from bilingual_qa.rules.accuracy.adjunct_words import ADJUNCTS
from bilingual_qa.rules.accuracy.attribute_words import ATTRIBUTES
from bilingual_qa.rules.accuracy.completeness import chinese_length, deviation, english_length
from bilingual_qa.rules.accuracy.manner_words import MANNERS
from bilingual_qa.rules.accuracy.narrower_terms import NarrowerTerms
from bilingual_qa.rules.accuracy.place_words import PLACES, Place
from bilingual_qa.rules.accuracy.qualifier_words import QUALIFIERS, Qualifier
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.rules.terminology.rendering_finding import fitted
from bilingual_qa.text.script import count_han

# A target sentence shorter than usual by more standard deviations than this lacks more than a qualifier.
_TOO_SHORT = -3.2
# So many code points between a qualifier and the figure behind it: at least US$1bn.
_NEAR = 2
# Profit attributable to: the head is within, and first.
_OF_A_HEAD = ("attributable to",)
# What limits a figure stands so near to it, in its clause: the 内 of 12个月内 says nothing of an amount.
_OF_A_FIGURE = frozenset(("at least", "up to"))
_ABOUT = 12
_MARKS = re.compile("[,，。;；、]")
_CONDITION = re.compile(r"(?:subject|conditional)\b")
# So does what opens a clause of its own.
_CLAUSE = re.compile(
    r"(?:if|unless|provid|assuming|(?:as|so) long|in (?:the event|case)|contingent|depending|on (?:the )?condition|aside)"
)
_WORD = re.compile("[A-Za-z]+")
# From this weight on a gloss is of one or two words; longer ones mention a word in passing.
_OWN_GLOSS = 0.5
# What says how or by whom belongs to a verb, which may stand anywhere.
_UNPLACED = frozenset(manner.name for manner in (*MANNERS, *ADJUNCTS))
# The basis of a figure stands before what the figure is of rather than before the figure.
_BASES = frozenset(("constant currency", "annualised", "seasonally adjusted"))
# The phrase of a qualifier: up to a mark, a figure or a small word, and no further off than this.
_REACH = 32
_EDGE = (
    r"[,;:.()]|\d|\b(?:was|were|is|are|and|or|but|of|in|at|to|by|for|from|rose|fell|grew|that|which|who|than|when|while|the"
    r"|an?)\b"
)
# Some of the savings: the article is within the phrase.
_OWN_ARTICLE = re.compile(r" (?:the|its|their|our|his|her|these|those) ")
_PHRASE_START, _PHRASE_END = re.compile(rf"(?:{_EDGE})(?!.*(?:{_EDGE}))"), re.compile(_EDGE)

# What a reader at home takes for granted: China's CPI is 居民消費價格指數 in a Mainland note. The first beginning of the place.
_HOME = {Locale.ZH_HANS_CN: "china", Locale.ZH_HANT_TW: "taiwan", Locale.ZH_HANT_HK: "hong"}


class OmittedQualifier(UnitRule):
    """A qualifier is not in the translation: per share, diluted, excluding, at least, non-binding, subject to approval ...

    So too a country or region that a figure holds for, and the word that makes a narrower term of a wider one, where the wider
    one stands for it: 回購 for reverse repo. Looked for in firm sentence pairs, with everything that Chinese may say for it; what
    translators often leave to the context is minor.

    ## Why is this bad?
    Another figure is meant: earnings are not earnings per share, and growth is not organic growth.

    ## Example
    ```
    Adjusted EBITDA rose 8% to HK$1.2bn.
    [EBITDA]上升8%至12億港元。
    ```

    ## Write instead
    經調整EBITDA.
    """

    code = "AC105"
    name = "omitted-qualifier"
    mqm = MqmType.OMISSION
    severity = Severity.MAJOR
    yields = True

    def __init__(self) -> None:
        self._triggers = Triggers((*QUALIFIERS, *ATTRIBUTES, *MANNERS, *ADJUNCTS), lambda qualifier: qualifier.beginnings)
        self._places = Triggers(PLACES, lambda place: place.beginnings)
        self._terms = NarrowerTerms()

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each qualifier of a sentence pair that has nothing in the target."""
        if unit.table:
            return
        terms = list(self._widened_terms(unit))
        yield from terms
        called = [q for q in self._triggers.of(unit.source_words) if q.english.may_match(unit.plain_source)]
        places = self._places.of(unit.source_words)
        if not called and not places:
            return
        for pair in unit.firm_pairs:
            told = [finding.source[0] for finding in terms]
            for qualifier in called:
                for finding in self._omitted(unit, pair, qualifier):
                    # Excluding one-off items: one phrase.
                    if not any(_together(unit.source, finding.source[0], other) for other in told):
                        told.append(finding.source[0])
                        yield finding
            yield from self._without_places(unit, pair, places)

    def _widened_terms(self, unit: AnalysedUnit) -> Iterator[Finding]:
        for term in self._terms.widened(unit):
            suggestions = (fitted(rendering, unit.target, term.target) for rendering in term.concept.suggestions(unit.locale))
            yield self.finding(
                unit,
                Message.of("omitted-qualifier.term", source=term.source.of(unit.source), target=term.target.of(unit.target)),
                source=(term.source,),
                target=(term.target,),
                confidence=Confidence.MEDIUM,
                suggestions=tuple(suggestions),
                concept=term.concept.id,
            )

    def _omitted(self, unit: AnalysedUnit, pair: SentencePair, qualifier: Qualifier) -> Iterator[Finding]:
        # Where sentences were split or joined, what one says may be in another.
        moved = len(unit.source_sentences) != len(unit.target_sentences)
        chinese = unit.lower_plain_target if moved else pair.target.of(unit.lower_plain_target)
        # Most sentences have a word of Chinese that may say it, and the English takes longer to search.
        if qualifier.name not in _OF_A_FIGURE and qualifier.chinese_also.search(chinese):
            return
        match = qualifier.english.search(pair.source.of(unit.plain_source))
        if match is None or not _whole(unit, pair):
            return
        source = Span(pair.source.start + match.start(), pair.source.start + match.end())
        if qualifier.name in _OF_A_FIGURE and qualifier.chinese_also.search(_about_figure(unit, source.end) or chinese):
            return
        target = None if qualifier.name in _UNPLACED or _adjunct(unit.plain_source, source) else _place(unit, pair, source)
        if qualifier.name in _BASES and target is not None and _is_amount(unit, target):
            target = None
        yield self.finding(
            unit,
            Message.of("omitted-qualifier", source=source.of(unit.source)),
            source=(source,),
            target=(target,) if target else (),
            severity=Severity.MINOR if qualifier.often_dropped else None,
            confidence=Confidence.MEDIUM,
        )

    def _without_places(self, unit: AnalysedUnit, pair: SentencePair, places: Sequence[Place]) -> Iterator[Finding]:
        if not places:
            return
        english, chinese = pair.source.of(unit.plain_source), pair.target.of(unit.lower_plain_target)
        for place in places:
            if place.beginnings[0] == _HOME.get(unit.locale):
                continue
            match = place.english.search(english)
            if (
                match is not None
                and not place.chinese_also.search(chinese)
                and match.group() not in chinese
                and _whole(unit, pair)
            ):
                source = Span(pair.source.start + match.start(), pair.source.start + match.end())
                if not any(name.span.overlaps(source) for name in unit.source_names if not name.name.is_place):
                    message = Message.of("omitted-qualifier", source=source.of(unit.source))
                    yield self.finding(unit, message, source=(source,), confidence=Confidence.MEDIUM)


def _about_figure(unit: AnalysedUnit, start: int) -> str:
    """The clause of the target around the counterpart of the figure right behind a place of the source, if it has one."""
    for figures in unit.figure_pairs:
        source, target = figures.source, figures.target
        if source is not None and target is not None and source.start <= start + _NEAR < source.end:
            before = unit.lower_plain_target[max(0, target.start - _ABOUT) : target.start]
            behind = unit.lower_plain_target[target.end : target.end + _ABOUT]
            return _MARKS.split(before)[-1] + target.text + _MARKS.split(behind)[0]
    return ""


def _together(english: str, one: Span, other: Span) -> bool:
    """Whether nothing stands between two stretches."""
    return not english[min(one.end, other.end) : max(one.start, other.start)].strip()


def _adjunct(english: str, qualifier: Span) -> bool:
    """Whether a qualifier is a condition or exception, and so belongs to the whole clause: Subject to approval, it buys."""
    if _CLAUSE.match(english, qualifier.start):
        return True
    before = english[max(0, qualifier.start - 2) : qualifier.start].strip()
    return (not before or before.endswith((",", ".", ";"))) and _CONDITION.match(english, qualifier.start) is not None


def _whole(unit: AnalysedUnit, pair: SentencePair) -> bool:
    """Whether the target sentence is Chinese, and long enough to be a translation of all of the source sentence."""
    english, chinese = english_length(pair.source.of(unit.source)), chinese_length(pair.target.of(unit.target))
    kept = sum(len(span) for span in unit.target_latin if span.of(unit.target) in unit.source)
    return count_han(pair.target.of(unit.target)) * 2 + kept > chinese and deviation(english, chinese) > _TOO_SHORT


def _place(unit: AnalysedUnit, pair: SentencePair, qualifier: Span) -> Span | None:
    """Where the qualifier is missing: the figure right before or behind it, or what stands for the word behind it."""
    for figures in unit.figure_pairs:
        source, target = figures.source, figures.target
        if (
            source is not None
            and target is not None
            and (
                source.start < qualifier.start <= source.end + 1
                or qualifier.end < source.end <= qualifier.end + len(source.text) + _NEAR
            )
        ):
            return Span(target.start, target.end)
    around = _phrase(unit.plain_source, qualifier)
    # What a qualifier of one word belongs to stands behind it rather than before; a longer one has it within.
    behind = around if " " in qualifier.of(unit.source).strip() else Span(qualifier.end, around.end)
    for link in sorted(unit.term_links, key=lambda link: not link.use.span.overlaps(behind)):
        if link.accepted is not None and link.use.span.overlaps(around):
            return link.accepted.span
    if qualifier.of(unit.plain_source).endswith(_OF_A_HEAD):
        return next((place for place in _stands_for(_WORD.findall(unit.source, qualifier.start)[0], unit, pair)), None)
    # The nearest word first, those behind before those in front. Of a qualifier of several words only the first is missing: it
    # stands before whichever of the rest, and of the word behind them, comes first in the target.
    own, behind_it = _WORD.findall(qualifier.of(unit.source))[1:], _WORD.findall(unit.source, qualifier.end, around.end)
    article = _OWN_ARTICLE.match(unit.plain_source, qualifier.end)
    behind_it = behind_it[1:] if article else behind_it
    own = [word for word in own if word != "of"]
    found = [place for word in (*own, *behind_it[:1]) for place in _stands_for(word, unit, pair)] if own else []
    if found:
        return min(found)
    in_front = reversed(_WORD.findall(unit.source, around.start, qualifier.start))
    return next((place for word in (*behind_it, *in_front) for place in _stands_for(word, unit, pair)), None)


def _is_amount(unit: AnalysedUnit, target: Span) -> bool:
    """Whether a stretch of the target is a figure, and no period."""
    found = (figures.target for figures in unit.figure_pairs)
    return any(f is not None and f.kind is not Kind.PERIOD and target == Span(f.start, f.end) for f in found)


def _stands_for(word: str, unit: AnalysedUnit, pair: SentencePair) -> Iterator[Span]:
    """The words of a sentence pair's target whose own translation an English word is, but for what answers another term."""
    words, text = unit.note.words, unit.simplified_target
    wanted = words.numbers(word)
    for place in unit.words_within(pair.target):
        if wanted and not wanted.isdisjoint(words.strong_meanings(place.of(text), _OWN_GLOSS)):
            others = (answer.source for answer in unit.answered if answer.target.overlaps(place) and len(answer.source))
            if all(word in other.of(unit.source) for other in others):
                yield place


def _phrase(english: str, qualifier: Span) -> Span:
    """The words around a qualifier that it may belong to, up to a mark or a word that ends the phrase."""
    before = _PHRASE_START.search(english, max(0, qualifier.start - _REACH), qualifier.start)
    own = _OWN_ARTICLE.match(english, qualifier.end) if english[: qualifier.end].endswith(" of") else None
    after = _PHRASE_END.search(english, own.end() if own else qualifier.end, qualifier.end + _REACH)
    start = before.end() if before else max(0, qualifier.start - _REACH)
    return Span(start, after.start() if after else min(len(english), qualifier.end + _REACH))
