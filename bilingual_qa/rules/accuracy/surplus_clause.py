"""Clauses of the target that no word of the source explains, in a sentence whose source is accounted for without them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.align.stems import stem
from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.clauses import SAY_LITTLE
from bilingual_qa.analysis.word_links import Rendered
from bilingual_qa.model import SentencePair, Span

_CLAUSE_END = re.compile(r"[，；。：;!！?？\n]|,(?!\d{3})")
_LATIN = re.compile("[A-Za-z]{2,}")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
# 外圍方面, 具體而言, 該行表示: what opens a clause and says nothing by itself.
_OPENING = re.compile(
    "(?:表示|指出|[说称指])$|方面$|而言$|来说$|来看$|分析$|^(?:其中|此外|另外|同时|与此同时|换言之|总括|整体)"
    "|^(?:尽管|即便|虽然|话虽|即使|纵然)如此$|^(?:因此|总体而言|总而言之|换句话说|综上所述|有鉴于此|在此背景下|在此情况下|相比之下|不过|然而)$"
)
_LEAST_CHARACTERS, _LEAST_WORDS = 2, 2
# Words that need no rendering of their own.
_LIGHT = SAY_LITTLE | frozenset(
    stem(word)
    for word in """have has had having will would shall should can could may might must do does did say said be been us our their
    his her we they them you your me my than that which who where when there here no other another against reach hold over up back
    out off while some any all both each such so too even just about into through during under between after before
    bank company group firm lender issuer""".split()  # noqa: SIM905
)
# A gloss of one or two words; a longer one mentions the word in passing. From this probability on, a word akin to one of the
# source accounts for what stands in the target.
_LEAST_WEIGHT, _AKIN = 0.5, 0.05


def surplus_clauses(unit: AnalysedUnit, pair: SentencePair) -> Iterator[Span]:
    """The clauses of a sentence pair's target that hold two words or more, none of them explained by the source.

    Args:
        unit: the unit.
        pair: one of its sentence pairs, with both sides.
    """
    clauses = list(_clauses(unit.target, pair.target))
    if len(clauses) < 2:
        return
    for clause in clauses:
        if not (_answered(unit, clause) or _explained(unit, pair, clause) or leaves_open(unit, pair, clause)):
            yield clause


def _clauses(text: str, within: Span) -> Iterator[Span]:
    start = within.start
    for match in _CLAUSE_END.finditer(text, within.start, within.end):
        if match.start() > start:
            yield Span(start, match.start())
        start = match.end()
    if start < within.end:
        yield Span(start, within.end)


def _answered(unit: AnalysedUnit, clause: Span) -> bool:
    """Whether a clause has a figure, term or name of the source."""
    first, last = clause.start, clause.end
    for start, end in unit.answering_places:
        if start < last and first < end:
            return True
    for pair in unit.figure_pairs:
        if pair.source is not None and pair.target is not None and first <= pair.target.start and pair.target.end <= last:
            return True
    return False


def _explained(unit: AnalysedUnit, pair: SentencePair, clause: Span) -> bool:
    """Whether a clause has a word of the source, or too little to be judged."""
    text, words = clause.of(unit.simplified_target), unit.note.words
    here = [word.of(unit.simplified_target) for word in unit.words_within(clause)]
    said = unit.says(pair.source)
    # Most clauses have a word of the source itself.
    for word in here:
        if not said.isdisjoint(words.strong_meanings(word, _LEAST_WEIGHT)):
            return True
    if _LATIN.search(text) or _OPENING.search(text):
        return True
    if sum(len(word) >= _LEAST_CHARACTERS and bool(words.of_word(word)) for word in here) < _LEAST_WORDS:
        return True
    means = frozenset[int]().union(*(words.strong_meanings(word, _LEAST_WEIGHT) for word in here))
    return not unit.explains(pair.source, _AKIN).isdisjoint(means)


def leaves_open(unit: AnalysedUnit, pair: SentencePair, place: Span) -> bool:
    """Whether a content word of a sentence pair's source, no name and not what is counted, has nothing outside a place of the
    target to account for it: then what stands at the place may be a free rendering of it.
    """
    words = unit.note.words
    before, behind = Span(pair.target.start, place.start), Span(place.end, pair.target.end)
    meanings = unit.meanings(before) | unit.meanings(behind)
    accounted = [(answer.source.start, answer.source.end) for answer in unit.answered if not answer.target.overlaps(place)]
    accounted += [(name.span.start, name.span.end) for name in unit.proper_names]
    # 300 jobs: 300人.
    counted = {figures.source.end for figures in unit.figure_pairs if figures.source is not None and figures.target is not None}
    for match in _WORD.finditer(unit.source, pair.source.start, pair.source.end):
        first, last = match.span()
        if first - 1 in counted or any(start < last and first < end for start, end in accounted):
            continue
        # A name, which may be in any characters.
        if first > pair.source.start and match.group()[0].isupper():
            continue
        content = words.content(match.group()) - _LIGHT
        if content and all(words.rendered(name, meanings) is Rendered.NOT for name in content):
            return True
    return False
