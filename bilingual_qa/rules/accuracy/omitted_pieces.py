"""Pieces of a sentence that are not in its translation: one of two things joined by and, a relative clause, a last clause."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.word_links import Rendered
from bilingual_qa.model import SentencePair, Span
from bilingual_qa.rules.accuracy.completeness import chinese_length, deviation, english_length

_WORD = r"[A-Za-z][\w'’&/-]*"
_TWO = re.compile(
    rf"(?P<joint> (?:and|or) (?:(?:by|in|to|for|from|with|at|on|of|its|the|an?) )*)(?P<second>(?:{_WORD} ?){{1,4}})"
)
_FIRST = re.compile(rf"(?:{_WORD} ?){{1,4}}$")
# What joins or divides in Chinese: a target with one of these may well have both.
_JOINED = re.compile("[、及和与或并兼暨跟且而又亦也还,;，；/]|以至|同时|连同|加上|包括|等")
# What ends a noun phrase, to the left and to the right.
_SMALL = re.compile(
    r"\b(?:of|in|on|at|to|by|for|from|with|as|than|over|under|into|the|an?|its|their|our|his|her|is|are"
    r"|was|were|be|been|has|have|had|will"
    r"|would|may|can|could|that|which|who|whose|whether|where|when|while|including|between|both|either"
    r"|neither|all|some|such|during|after"
    r"|before|via|through|rose|fell|grew|cut|said|about|against|per|not|also|if|per|it|they|he|she|we|i"
    r"|this|these|those|more|less|up|down)\b",
    re.IGNORECASE,
)
# Two words for one thing.
_DOUBLETS = frozenset(
    """terms conditions fees expenses rules regulations laws costs goods services rights interests wholly solely null
    void cease desist aid abet each every any all now then one two more less up down first last again over far
    wide safe sound part parcel supply demand risk reward profit loss plant equipment property assets
    liabilities men women due payable power authority directors officers employees subsidiaries affiliates
    associates stocks shares bonds trading exchange mergers acquisitions research development sales marketing
    food beverage oil gas science technology arts culture health safety""".split()  # noqa: SIM905
)
_RELATIVE = re.compile(r", (?:which|who|where|whose) (?P<clause>[^,.;]{8,120})(?=[,.;])")
_RELATIVE_WORDS = frozenset(("which", "who", "where", "whose"))
_LAST_WORDS = frozenset(("and", "but", "while", "though", "although"))
_LAST = re.compile(
    r", (?:and|but|while|though|although) (?P<clause>[^,.;]{12,140})(?=[.;]|$)"
    r"|(?<=[a-z\d%]) (?:but|and(?= (?:is|are|was|were|has|have|had|will|would) )) (?P<other>[^,.;]{12,140})(?=[.;]|$)"
)
_FIGURE = re.compile(r"\d|January|February|March|April|May\b|June|July|August|September|October|November|December")
_CAPITALISED = re.compile(r"\b[A-Z][A-Za-z]+")
_LEAST_CONTENT = 2
# From this many content words on a clause is told though one of them has a distant relation in the target.
_MUCH_CONTENT = 4
# A target shorter than usual by more standard deviations than this lacks something.
_TERSE = -1.5
_LIST = re.compile(
    r"(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?, ){1,5}[A-Z][a-z]+(?: [A-Z][a-z]+)?,? (?:and|or) [A-Z][a-z]+(?: [A-Z][a-z]+)?"
)
_SEPARATOR = re.compile("、|以及|及|和|与|或")
_SUMMED_UP = re.compile("等|各地|[两三四五]地|[两三四五]国|之间|区内|地区|[,，]")


def omitted_of_two(unit: AnalysedUnit, pair: SentencePair) -> Iterator[Span]:
    """One of two things that a sentence pair's source joins, where no word of it is in the target, and that joins nothing.

    Args:
        unit: the unit.
        pair: one of its sentence pairs, with both sides.
    """
    english, chinese = pair.source.of(unit.source), pair.target.of(unit.plain_target)
    # Most sentences join something in Chinese.
    if _JOINED.search(chinese):
        return
    joints = [match for match in _TWO.finditer(english) if ", " not in english[max(0, match.start() - 40) : match.start()]]
    if len(joints) != 1:
        return
    match = joints[0]
    first, second = _end_of(english, match.start()), _beginning_of(english, Span(*match.span("second")))
    if first is None or second is None:
        return
    for missing, other in ((first, second), (second, first)):
        if _absent(unit, pair, missing, other) and _there(unit, pair, other):
            whole = Span(missing.start, match.end("joint")) if missing is first else Span(match.start("joint"), missing.end)
            yield Span(pair.source.start + whole.start, pair.source.start + whole.end)
            return


def omitted_clauses(unit: AnalysedUnit, pair: SentencePair) -> Iterator[Span]:
    """The relative and last clauses of a sentence pair's source of which the target has no word, figure or name.

    Args:
        unit: the unit.
        pair: one of its sentence pairs, with both sides.
    """
    english, meanings, words = pair.source.of(unit.source), unit.meanings(pair.target), unit.note.words
    for pattern, openers in ((_RELATIVE, _RELATIVE_WORDS), (_LAST, _LAST_WORDS)):
        for match in () if openers.isdisjoint(unit.source_words) else pattern.finditer(english):
            clause = Span(*match.span("clause")) if match["clause"] else Span(*match.span("other"))
            text = clause.of(english)
            names = [name for name in _CAPITALISED.findall(text) if not _FIGURE.search(name)]
            if any(name in unit.target for name in names) or (names and not _latin_only(unit, pair, clause)):
                continue
            rest = f"{english[: clause.start]} {english[clause.end :]}"
            own = words.content(text) - words.content(rest)
            found = [words.rendered(name, meanings) for name in own]
            figures = bool(_FIGURE.search(text)) and not _figures_there(
                unit, Span(pair.source.start + clause.start, pair.source.start + clause.end)
            )
            enough = len(own) + figures
            akin = found.count(Rendered.AKIN)
            if (
                Rendered.DIRECTLY not in found
                and enough > _LEAST_CONTENT - (not akin)
                and enough - akin >= _LEAST_CONTENT
                and (not akin or enough >= (_LEAST_CONTENT + 1 if _is_terse(unit, pair) else _MUCH_CONTENT))
                and (figures or not _FIGURE.search(text))
            ):
                yield Span(pair.source.start + clause.start, pair.source.start + clause.end)


def shortened_lists(unit: AnalysedUnit, pair: SentencePair) -> Iterator[Span]:
    """The only list of names in a sentence pair's source, where the target divides fewer things and keeps none in Latin letters.

    Args:
        unit: the unit.
        pair: one of its sentence pairs, with both sides.
    """
    english, chinese = pair.source.of(unit.source), pair.target.of(unit.plain_target)
    found = list(_LIST.finditer(english)) if ", " in english else []
    if (
        len(found) != 1
        or _SUMMED_UP.search(chinese)
        or any(word in unit.target for word in _CAPITALISED.findall(found[0].group()))
    ):
        return
    items = len(re.split(r",? (?:and|or) |, ", found[0].group()))
    if 0 < len(_SEPARATOR.findall(chinese)) < items - 1:
        yield Span(pair.source.start + found[0].start(), pair.source.start + found[0].end())


def _is_terse(unit: AnalysedUnit, pair: SentencePair) -> bool:
    """Whether a target is so short that it lacks something."""
    return deviation(english_length(pair.source.of(unit.source)), chinese_length(pair.target.of(unit.target))) < _TERSE


def _end_of(english: str, end: int) -> Span | None:
    """The noun phrase that ends at a place."""
    match = _FIRST.search(english, max(0, end - 60), end)
    if match is None:
        return None
    small = [word.end() for word in _SMALL.finditer(english, *match.span())]
    start = small[-1] + 1 if small else match.start()
    return Span(start, end) if start < end else None


def _beginning_of(english: str, within: Span) -> Span | None:
    """The noun phrase that begins a stretch."""
    stop = _SMALL.search(english, within.start, within.end)
    end = stop.start() if stop else within.end
    text = english[within.start : end].rstrip()
    return Span(within.start, within.start + len(text)) if text else None


def _absent(unit: AnalysedUnit, pair: SentencePair, missing: Span, other: Span) -> bool:
    """Whether no word of one of two things is in the target, nor of a like meaning."""
    english, words, meanings = pair.source.of(unit.source), unit.note.words, unit.meanings(pair.target)
    text = missing.of(english)
    span = Span(pair.source.start + missing.start, pair.source.start + missing.end)
    if any(word in unit.target for word in text.split() if len(word) > 1) or not _DOUBLETS.isdisjoint(text.lower().split()):
        return False
    names = [hit for hit in unit.source_names if span.overlaps(hit.span) and hit.name.kind != "unit"]
    if names:
        return not any(hit.name.id == target.name.id for hit in names for target in unit.target_names)
    if any(not word.islower() for word in text.split()):
        return False
    own = words.content(text) - words.content(other.of(english))
    return bool(own) and all(words.rendered(name, meanings) is Rendered.NOT for name in own) and not _answered(unit, span)


def _there(unit: AnalysedUnit, pair: SentencePair, item: Span) -> bool:
    """Whether a thing is in the target by one of its words, or by its name."""
    english, words, meanings = pair.source.of(unit.source), unit.note.words, unit.meanings(pair.target)
    span = Span(pair.source.start + item.start, pair.source.start + item.end)
    names = {hit.name.id for hit in unit.source_names if span.overlaps(hit.span)}
    if any(target.name.id in names for target in unit.target_names) or _answered(unit, span):
        return True
    return any(words.rendered(name, meanings) is Rendered.DIRECTLY for name in words.content(item.of(english)))


def _answered(unit: AnalysedUnit, span: Span) -> bool:
    return any(answer.source.overlaps(span) for answer in unit.answered)


def _latin_only(unit: AnalysedUnit, pair: SentencePair, clause: Span) -> bool:
    """Whether the listed names in a clause are none that the target has in Chinese."""
    span = Span(pair.source.start + clause.start, pair.source.start + clause.end)
    ids = {hit.name.id for hit in unit.source_names if span.overlaps(hit.span)}
    return not any(hit.name.id in ids for hit in unit.target_names)


def _figures_there(unit: AnalysedUnit, clause: Span) -> bool:
    """Whether any figure of a clause has its counterpart in the target."""
    return any(
        pair.source is not None and pair.target is not None and clause.contains(Span(pair.source.start, pair.source.end))
        for pair in unit.figure_pairs
    )
