"""AC202."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.word_links import WordLinks
from bilingual_qa.model import Confidence, Evidence, Finding, Message, MqmType, SentencePair, Severity, Span, Status
from bilingual_qa.rules.accuracy.negated_place import (
    clause_around,
    is_literal,
    is_whole,
    negated_phrase,
    negated_places,
    together,
    with_predicate,
)
from bilingual_qa.rules.accuracy.negation_words import (
    ACTS,
    ALL,
    ALMOST,
    ASSERTED,
    AUXILIARIES,
    BOUND,
    CAN,
    CHINESE,
    CHINESE_IDIOM,
    CONTRAST,
    DID_NOT,
    ENDED,
    FEW,
    FORBIDS,
    GRADABLE,
    HARDLY,
    IDIOM,
    LEFT_OUT,
    LIKELY,
    MAY,
    MODAL,
    NEGATED_WORD,
    NEGATION,
    NEGATION_WORDS,
    NO,
    NOT_BEFORE,
    NOT_THE_REASON,
    NOT_UNTIL,
    OF_NOBODY,
    OPPOSITE,
    PLAIN,
    RAISED,
    REASON,
    SO_AFTER_ALL,
    SOFT,
    SUBJECT,
)
from bilingual_qa.rules.rule import UnitRule

# Neither the company nor its units: what is denied stands behind both.
_NEITHER_NOR = re.compile(r"neither\b[^.;:]{1,80}?\bnor\b")
# A word right after a Chinese negation is within so many characters.
_NEXT = 4
_SHOWN = 60
# An adverb before a negation is no longer than this.
_BEFORE = 12


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
        for pair in unit.firm_pairs:
            if not (NEGATION.search(pair.source.of(unit.plain_source)) or PLAIN.search(pair.target.of(unit.plain_target))):
                continue
            found = list(self._pair(unit, pair, pair))
            if not found and not _denies_a_reason(unit, pair):
                clauses = (clauses for clauses in unit.clause_pairs if pair.source.contains(clauses.source))
                # Where a clause says no, and where it does not, is less sure than whether a sentence does.
                contrast = CONTRAST.search(pair.source.of(unit.plain_source)) is not None
                found = [finding for clause in clauses for finding in self._pair(unit, clause, pair, contrast) if finding.target]
            yield from found[:1]

    def _pair(self, unit: AnalysedUnit, pair: SentencePair, sentences: SentencePair, contrast: bool = False) -> Iterator[Finding]:
        """The findings of a sentence pair, or of a clause pair of it; the sentence may set its clauses against one another."""
        raw, said = pair.source.of(unit.plain_source), pair.target.of(unit.plain_target)
        if not NEGATION.search(raw):
            elsewhere = pair is not sentences and FORBIDS.search(sentences.source.of(unit.plain_source)) is not None
            plainly = PLAIN.search(said) and not (contrast or elsewhere or SOFT.search(raw))
            if plainly and _surplus(*_without_idioms(unit, sentences)) > 0 and is_whole(unit, pair):
                yield from self._invented(unit, pair, _hidden(CHINESE_IDIOM, said))
            return
        english, chinese = _without_idioms(unit, pair)
        if _surplus(english, chinese) + len(HARDLY.findall(chinese)) >= len(NEGATED_WORD.findall(english)):
            return
        if pair is not sentences and RAISED.search(sentences.target.of(unit.plain_target)):
            return
        none = not CHINESE.search(chinese)
        for negation in NEGATION.finditer(english):
            if REASON.match(english, negation.end()) and NOT_THE_REASON.search(said):
                continue
            nor = _NEITHER_NOR.match(english, negation.start())
            place = Span(negation.start(), nor.end() if nor else negation.end())
            phrase = negated_phrase(english, place)
            places = negated_places(unit, pair, english, place, phrase)
            clauses = [clause_around(chinese, at) for at in places]
            around = clauses if places and not none else [Span(0, len(chinese))]
            literal = is_literal(unit, pair, english, phrase, place, around)
            # Where the very words stand, the opposite beside them is said of something else.
            where = "，".join(clause.of(said) for clause in around) if literal else said
            if _said_otherwise(english, negation, said, where):
                continue
            if any(CHINESE.search(clause.of(chinese)) for clause in clauses) or not (clauses or none):
                continue
            start = max(0, place.start - _BEFORE)
            modal = MODAL.search(english, start, place.end) is not None
            stands = (
                any(ASSERTED.search(clause.of(chinese)) for clause in clauses or around)
                or (none and any(denied.match(english, place.end) and so.search(chinese) for denied, so in SO_AFTER_ALL))
                or (none and any(verb.search(english, start, phrase.end) and so.search(chinese) for verb, so in AUXILIARIES))
                or (none and modal and MAY.search(chinese))
            ) or (bool(places) and (none or not SUBJECT.search(english, start, negation.end())) and literal)
            if stands and is_whole(unit, pair):
                marked = together(chinese, places)
                nobody = marked is not None and OF_NOBODY.match(english, negation.start()) is not None
                if marked is not None and nobody and ALL.match(chinese, marked.end):
                    # Neither has pledged any, and 均已質押: what is wrong is said of all.
                    marked = Span(marked.end, min(len(chinese), marked.end + 1 + _NEXT))
                elif marked is not None:
                    marked = with_predicate(unit, pair, english, phrase, place, marked)
                yield self._lost(unit, pair, phrase, marked, modal=modal)
            return

    def _lost(self, unit: AnalysedUnit, pair: SentencePair, phrase: Span, place: Span | None, *, modal: bool) -> Finding:
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
            # What is allowed, forbidden: 不可轉換 for 可轉換.
            suggestions=tuple("不" + at.of(unit.target) for at in target if modal and CAN.match(unit.plain_target, at.start)),
        )

    def _invented(self, unit: AnalysedUnit, pair: SentencePair, chinese: str) -> Iterator[Finding]:
        """A negation before a word that the source has without one."""
        english = pair.source.of(unit.source)
        words = unit.note.words
        for match in PLAIN.finditer(chinese):
            if BOUND.match(chinese, match.end()):
                continue
            after = Span(pair.target.start + match.end(), min(pair.target.end, pair.target.start + match.end() + _NEXT))
            cut = words.cut(unit.simplified_target, after)
            negated = next(words.renderings(words.content(english), unit.simplified_target, cut), None)
            if negated is None or (
                DID_NOT.fullmatch(match.group()) and not _is_first(words, unit.simplified_target, cut, negated)
            ):
                continue
            target = Span(pair.target.start + match.start(), negated.end)
            message = Message.of("negation", source=_shown(english), target=target.of(unit.target))
            yield self.finding(
                unit, message, source=(pair.source,), target=(target,), severity=Severity.MAJOR, confidence=Confidence.MEDIUM
            )
            return


def _is_first(words: WordLinks, chinese: str, cut: Sequence[Span], negated: Span) -> bool:
    """Whether a word is what a negation right before it negates: no other word with a meaning of its own stands between.

    "Kept the dividend intact" is 沒有削減股息, whose 股息 is not what is negated.
    """
    return not any(word.end <= negated.start and len(word) > 1 and words.of_word(word.of(chinese)) for word in cut)


def _without_idioms(unit: AnalysedUnit, pair: SentencePair) -> tuple[str, str]:
    """The two texts of a pair, without what looks like a negation and is none."""
    english, chinese = pair.source.of(unit.plain_source), pair.target.of(unit.plain_target)
    # What the English idioms hide are negations, and the search for idioms is long.
    return (_hidden(IDIOM, english) if NEGATION.search(english) else english), _hidden(CHINESE_IDIOM, chinese)


def _surplus(english: str, chinese: str) -> int:
    """How much more often the target says no than the source, idioms apart. As often is right, though perhaps of other words."""
    return len(NO.findall(chinese)) - len(NEGATION.findall(english))


def _said_otherwise(english: str, negation: re.Match[str], chinese: str, clauses: str) -> bool:
    """Whether the Chinese sentence may say the negation by leaving out, or those of its clauses by the opposite."""
    if negation.group() == "without":
        return bool(LEFT_OUT.search(chinese))
    if ALMOST.search(english, max(0, negation.start() - _BEFORE), negation.start()) and FEW.search(chinese):
        return True
    if NOT_BEFORE.match(english, negation.end()) and NOT_UNTIL.search(chinese):
        return True
    if english.startswith(" longer", negation.end()):
        return bool(ENDED.search(chinese))
    if negation.group() == "unlikely":
        return bool(OPPOSITE.search(LIKELY.sub("", clauses)))
    if GRADABLE.match(english, negation.end()):
        return bool(OPPOSITE.search(clauses))
    return any(act.match(english, negation.end()) and instead.search(clauses) for act, instead in ACTS)


def _denies_a_reason(unit: AnalysedUnit, pair: SentencePair) -> bool:
    """Whether a sentence denies the reason in the clause behind the one with the negation: isn't high because, 偏高並非因為."""
    if not NOT_THE_REASON.search(pair.target.of(unit.plain_target)):
        return False
    english = pair.source.of(unit.plain_source)
    return any(REASON.match(english, negation.end()) for negation in NEGATION.finditer(english))


def _hidden(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: "_" * len(match.group()), text)


def _shown(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
