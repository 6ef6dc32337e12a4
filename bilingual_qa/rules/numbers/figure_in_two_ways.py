"""NU303."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from decimal import Decimal

import msgspec

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.analysis.figures import Relation
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Side, Span
from bilingual_qa.quantities import Kind, Quantity, Role, render_quantity
from bilingual_qa.rules.accuracy.direction_words import ENGLISH_WORDS
from bilingual_qa.rules.consistency import Place, elsewhere, ranked
from bilingual_qa.rules.numbers.figure_rule import without_approximation
from bilingual_qa.rules.rule import NoteRule

# Code points before a figure in which the English says what it is the figure of.
_SUBJECT_REACH = 60
# Code points between a basis of comparison and its rate.
_RATE_REACH = 24
# A bare $ that is read otherwise in one place of so many is a slip.
_LEAST_OTHERS = 3
_OF_AN_INDEX = frozenset("index indices average futures close closed closing pmi sentiment confidence".split())  # noqa: SIM905
_POINTS = (Kind.MEASURE, Kind.PERCENTAGE_POINT)


class _Reading(msgspec.Struct, frozen=True):
    """What a place of the target makes of a figure of the source.

    `figure` is the same for places whose source says the same, `meaning` for those whose target does; `alike`: the source
    must speak of the same thing at two places for them to be compared.
    """

    figure: Hashable
    meaning: Hashable
    source: Quantity
    place: Place
    alike: bool = False

    @property
    def span(self) -> Span:
        """Where the source has the figure."""
        return Span(self.source.start, self.source.end)


class FigureInTwoWays(NoteRule):
    """A figure that the English leaves open is read in two ways in one note.

    A bare $ as 美元 here and 港元 there; points as 點 and as 個百分點; a rise of 2.5 times as 增加2.5倍 and 增至2.5倍;
    sequentially as 按季 and 按月; a split fiscal year by its first year and by its last. Each place could be right alone, so
    that no rule of a pair speaks; together one is wrong. The rarer one is marked. Major where the same amount stands in two
    currencies, or the same multiple means two things; minor where the $ of other amounts is read otherwise, and for the rest.

    ## Why is this bad?
    The reader finds the same figure twice and cannot tell which is meant.

    ## Example
    ```
    The net loss was $3.1bn. | A net loss of $3.1bn weighed on the shares. | The loss of $3.1bn is the third in a row.
    淨虧損為31億美元。 | 淨虧損[31億港元]令股價受壓。 | 31億美元的虧損已是連續第三次。
    ```

    ## Write instead
    One reading throughout: 31億美元.
    """

    code = "NU303"
    name = "figure-in-two-ways"
    mqm = MqmType.NUMBER
    severity = Severity.MINOR
    yields = True

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each place of the rarer reading."""
        by_figure: dict[Hashable, list[_Reading]] = defaultdict(list)
        for reading in _readings(note):
            by_figure[reading.figure].append(reading)
        told: set[tuple[str, Span]] = set()
        for readings in by_figure.values():
            for found, main in _rarer(readings):
                told.add((found.place.unit.id, found.place.span))
                grave = found.source.kind in (Kind.MONEY, Kind.MULTIPLE)
                yield self._found(found, main, Severity.MAJOR if grave else self.severity)
        dollars = [reading for readings in by_figure.values() for reading in readings if reading.source.kind is Kind.MONEY]
        for found, main in _rarer(dollars):
            place = found.place
            if (
                len(main) >= max(_LEAST_OTHERS, _LEAST_OTHERS * _count(dollars, found))
                and (place.unit.id, place.span) not in told
            ):
                yield self._found(found, main, self.severity)

    def _found(self, found: _Reading, main: Sequence[_Reading], severity: Severity) -> Finding:
        place, other = found.place, main[0].place
        message = Message.of(self.name, source=found.source.text, this=place.text, other=other.text)
        return self.finding(
            place.unit,
            message,
            source=(found.span,),
            target=(place.span,),
            severity=severity,
            confidence=Confidence.MEDIUM,
            suggestions=_suggested(found, main[0]),
            related=elsewhere((reading.place for reading in main), message),
            concept=found.source.text,
        )


def _rarer(readings: Sequence[_Reading]) -> Iterator[tuple[_Reading, list[_Reading]]]:
    """The readings of the rarer meanings, each with those of the commonest that it can be compared with."""
    meanings: dict[Hashable, list[_Reading]] = defaultdict(list)
    for reading in readings:
        meanings[reading.meaning].append(reading)
    places = {meaning: [reading.place for reading in found] for meaning, found in meanings.items()}
    order = ranked(places, () if any(_index(reading.place) for reading in readings) else (Kind.PERCENTAGE_POINT,))
    for meaning in order[1:]:
        for reading in meanings[meaning]:
            main = [other for other in meanings[order[0]] if not reading.alike or _same_subject(reading, other)]
            if main:
                yield reading, main


def _index(place: Place) -> bool:
    """Whether the source speaks of an index, whose points are no percentage points."""
    return not _OF_AN_INDEX.isdisjoint(place.unit.source_words)


def _count(readings: Sequence[_Reading], found: _Reading) -> int:
    return sum(reading.meaning == found.meaning for reading in readings)


def _readings(note: AnalysedNote) -> Iterator[_Reading]:
    """What the target makes of the figures that the source leaves open."""
    for unit in note.units:
        for pair in unit.figures_by_relation.get(Relation.EQUAL, ()):
            if pair.source is not None and pair.target is not None and _is_open(pair.source):
                reading = _reading(unit, pair.source, pair.target)
                if reading is not None:
                    yield reading


def _is_open(source: Quantity) -> bool:
    """Whether a figure is one of those that may be read in two ways."""
    open_kind = source.kind in (Kind.MEASURE, Kind.MULTIPLE, Kind.COMPARISON) or source.period is not None
    return open_kind or len(source.currencies) > 1


def _reading(unit: AnalysedUnit, source: Quantity, target: Quantity) -> _Reading | None:
    target = without_approximation(target)
    place = Place(unit, Side.TARGET, Span(target.start, target.end))
    if source.kind is Kind.MONEY and len(source.currencies) > 1:
        if len(target.currencies) != 1 or _named(target, unit):
            return None
        return _Reading((Kind.MONEY, source.value, source.per), target.currencies, source, place)
    if source.kind is Kind.MEASURE and source.unit == "point" and target.kind in _POINTS:
        return _Reading(("points", source.value), target.kind, source, place, alike=True)
    if source.kind is Kind.MULTIPLE and source.role is Role.CHANGE and target.kind is Kind.MULTIPLE and not target.spelled:
        return _Reading((Kind.MULTIPLE, source.value, source.unit), target.value, source, place, alike=True)
    if source.kind is Kind.COMPARISON and source.unit == "sequential" and target.unit != source.unit:
        rate = _rate_beside(source, unit.source_quantities)
        return _Reading(("sequential", rate), target.unit, source, place) if rate is not None else None
    if source.period is not None and source.period.until is not None and target.period is not None:
        if target.period.year is None or target.period.until is not None:
            return None
        return _Reading(source.period, target.period.year, source, place)
    return None


def _named(target: Quantity, unit: AnalysedUnit) -> bool:
    """Whether the source of the unit names the currency that the target has, so that its bare $ may be short for it."""
    return any(figure.currencies == target.currencies for figure in unit.source_quantities)


def _rate_beside(basis: Quantity, figures: Sequence[Quantity]) -> Decimal | None:
    """The rate that a basis of comparison belongs to: the nearest one."""
    near = [
        (gap, figure.value)
        for figure in figures
        if figure.kind is Kind.PERCENT and (gap := max(basis.start - figure.end, figure.start - basis.end)) <= _RATE_REACH
    ]
    return min(near, key=lambda found: found[0])[1] if near else None


def _same_subject(one: _Reading, other: _Reading) -> bool:
    """Whether the words before two figures share one that carries content and is none of direction."""
    return bool(_subject(one) & _subject(other))


def _subject(reading: _Reading) -> frozenset[str]:
    unit, figure = reading.place.unit, reading.span
    sentence = next((s.start for s in unit.source_sentences if s.contains(figure)), 0)
    start = max(sentence, figure.start - _SUBJECT_REACH)
    words = [word for word, at in unit.source_tokens if start <= at < figure.start and word not in ENGLISH_WORDS]
    return unit.note.words.content(" ".join(words))


def _suggested(found: _Reading, main: _Reading) -> tuple[str, ...]:
    """The figure in the commoner reading: as it stands there, where the source has the same one, or in its currency."""
    if found.figure == main.figure:
        return (main.place.text,)
    codes = main.meaning if isinstance(main.meaning, frozenset) else frozenset()
    source = msgspec.structs.replace(found.source, currencies=codes)
    return (render_quantity(source, found.place.unit.locale, like=found.place.text),)
