"""Two figures that stand in the other order in the translation, though what they are told of does not."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.analysis.word_links import WordLinks
from bilingual_qa.model import Span
from bilingual_qa.quantities import Kind, Quantity, Role, equal
from bilingual_qa.text.lazy_pattern import LazyPattern

_TIMES = frozenset((Kind.DATE, Kind.PERIOD))
_TOLD = frozenset((Kind.MONEY, Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.BASIS_POINT, Kind.MULTIPLE, Kind.COUNT, Kind.MEASURE))
_ENGLISH_BREAK = LazyPattern(r"[,;:()\n]|\.\s|\b(?:and|but|while|whereas|although|though|against|versus|compared|than)\b")
_CHINESE_BREAK = LazyPattern(r"[，,；;：:、。（）()\n但而及和与]")
# "Of the two, A and B respectively" says once for all what belongs to what.
_RESPECTIVELY = LazyPattern("respectively|each|分别|各[为占]")
# Code points between a period and its figure: in 2025 of RMB1.20, 2025年每股盈利为1.20.
_PERIOD_REACH = 18

_COMPARED = frozenset((Role.FROM, Role.LOW, Role.HIGH))

_Pair = tuple[FigurePair, FigurePair]


def crossed_clauses(unit: AnalysedUnit) -> Iterator[_Pair]:
    """Pairs of figures that changed places: neighbours of one kind, in the other order in the target, whose periods, or the
    words of whose clauses, stayed in the order of the source.

    Silent where a word or period went with its figure, and where the clauses are not marked off from one another.
    """
    figures = [pair for pair in unit.figures_by_relation.get(Relation.EQUAL, ()) if _comparable(pair)]
    figures.sort(key=lambda pair: pair.source.start if pair.source else 0)
    for one, other in itertools.pairwise(figures):
        if one.source is None or one.target is None or other.source is None or other.target is None:
            continue
        crossed = _alike(one.source, other.source) and other.target.end <= one.target.start
        if crossed and _once(one, unit) and _once(other, unit) and _exchanged(unit, one, other):
            yield one, other


def _comparable(pair: FigurePair) -> bool:
    """Whether a pair has the figure in the same sense on both sides: no end of a range, nothing compared with."""
    if pair.source is None or pair.target is None or pair.source.kind not in _TOLD:
        return False
    return pair.source.role not in _COMPARED and pair.target.role not in _COMPARED


def _once(pair: FigurePair, unit: AnalysedUnit) -> bool:
    """Whether either side has the figure once, so that there is no doubt which is meant."""
    return pair.source is not None and all(
        sum(equal(pair.source, figure) for figure in side) == 1 for side in (unit.source_quantities, unit.target_quantities)
    )


def _alike(one: Quantity, other: Quantity) -> bool:
    return one.kind is other.kind and one.unit == other.unit and one.currencies == other.currencies


def _exchanged(unit: AnalysedUnit, one: FigurePair, other: FigurePair) -> bool:
    source = _clauses(unit.plain_source, one.source, other.source, unit.source_quantities, _ENGLISH_BREAK)
    target = _clauses(unit.plain_target, other.target, one.target, unit.target_quantities, _CHINESE_BREAK)
    if source is None or target is None:
        return False
    stretch = Span(target[0].start, target[1].end).of(unit.plain_target)
    if _RESPECTIVELY.search(stretch) or _RESPECTIVELY.search(Span(source[0].start, source[1].end).of(unit.plain_source)):
        return False
    if not unit.expected(source[0]).overlaps(target[0]):
        return False
    periods = _periods(unit, (one, other))
    if periods is not None:
        return periods
    chinese = [span.of(unit.simplified_target) for span in target]
    return _words_stayed(unit.note.words, [span.of(unit.source) for span in source], chinese)


def _clauses(
    text: str, first: Quantity | None, second: Quantity | None, figures: Sequence[Quantity], mark: LazyPattern
) -> tuple[Span, Span] | None:
    """The clauses of two figures of a text; `None` where no mark or conjunction, or another figure, stands between them."""
    if first is None or second is None:
        return None
    if any(first.end <= figure.start < second.start and figure.kind not in _TIMES for figure in figures):
        return None
    between = [match.end() for match in mark.finditer(text, first.end, second.start)]
    if not between:
        return None
    before = [match.end() for match in mark.finditer(text, max(0, first.start - 60), first.start)]
    after = mark.search(text, second.end)
    start = max([0, *before, *(figure.end for figure in figures if figure.end <= first.start and figure.kind not in _TIMES)])
    return Span(start, between[-1]), Span(between[-1], after.start() if after else len(text))


def _periods(unit: AnalysedUnit, pairs: _Pair) -> bool | None:
    """Whether both figures have the other's period in the target; `None` where a figure has none."""
    found = []
    for pair in pairs:
        english, chinese = (
            _period(pair.source, unit.source_quantities, after=True),
            _period(pair.target, unit.target_quantities, after=False),
        )
        if english is None or chinese is None:
            return None
        found.append((english, chinese))
    (one, its_one), (other, its_other) = found
    return equal(one, its_other) and equal(other, its_one) and not equal(one, its_one)


def _period(figure: Quantity | None, figures: Sequence[Quantity], *, after: bool) -> Quantity | None:
    """The period beside a figure, behind it in English and before it in Chinese."""
    if figure is None:
        return None
    gaps = [
        (gap, number)
        for number, time in enumerate(figures)
        if time.kind in _TIMES
        and 0 <= (gap := time.start - figure.end if after else figure.start - time.end) <= _PERIOD_REACH
        and not any(min(time.end, figure.end) <= between.start < max(time.start, figure.start) for between in figures)
    ]
    return figures[min(gaps)[1]] if gaps else None


def _words_stayed(words: WordLinks, source: Sequence[str], target: Sequence[str]) -> bool:
    """Whether words of either clause stand in the clause of the same place, and none went with its figure."""
    contents = [words.content(text) for text in source]
    meanings = [words.meanings(text) for text in target]
    for place in (0, 1):
        own = [words.lexicon.stem_id(name) for name in contents[place] - contents[1 - place]]
        here = [number for number in own if number in meanings[place] and number not in meanings[1 - place]]
        there = [number for number in own if number in meanings[1 - place] and number not in meanings[place]]
        if not here or there:
            return False
    return True
