"""NU106."""

from __future__ import annotations

from collections.abc import Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Evidence, MqmType, Severity, Span, Status
from bilingual_qa.rules.numbers.figure_rule import FigureRule
from bilingual_qa.rules.numbers.known_events import names_an_event
from bilingual_qa.text.lazy_pattern import LazyPattern


class PeriodMismatch(FigureRule):
    """A period or date of the source is another in the target, or has been given a year that the note never speaks of.

    Minor where only the E of a forecast (2024E) is lost.

    ## Why is this bad?
    The right figure for the wrong half or year is a wrong figure.

    ## Example
    ```
    Revenue rose 8% in 1H23.
    收入於[23年下半年]上升8%。
    ```

    ## Write instead
    The period of the source: 23年上半年.
    """

    code = "NU106"
    name = "period-mismatch"
    mqm = MqmType.DATE_TIME
    severity = Severity.MAJOR
    status = Status.STABLE
    evidence = Evidence(
        hits=85,
        alarms=1,
        data="own cases, attested errors, years planted in and 1,129 paragraphs of professional translation",
    )
    relation = Relation.PERIOD

    def candidates(self, unit: AnalysedUnit) -> Sequence[FigurePair]:
        """All: a pair that is equal may still have an invented year."""
        return unit.figure_pairs

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """A changed period, an invented year, or a forecast that is no longer one."""
        if pair.target is not None and names_an_event(pair.target, unit):
            return False
        if pair.relation is Relation.EQUAL:
            return _invented_year(pair, unit.note.source_years) or _estimate_lost(pair, unit)
        return super().applies(unit, pair) and not _months_of_part(pair, unit) and not _same_end(pair, unit)

    def severity_of(self, unit: AnalysedUnit, pair: FigurePair) -> Severity:
        """Minor for the lost mark of a forecast."""
        lost = pair.relation is Relation.EQUAL and not _invented_year(pair, unit.note.source_years)
        return Severity.MINOR if lost else self.severity


# January–March, of which the first is read.
_TO_MONTH = LazyPattern(r"\s?(?:[-–—]|to|through)\s?(?P<month>mar|jun|sep|dec)")
_LAST_MONTHS = {"mar": 3, "jun": 6, "sep": 9, "dec": 12}


def _months_of_part(pair: FigurePair, unit: AnalysedUnit) -> bool:
    """Whether the source names the first and the last month of the quarter or half that the target has."""
    if pair.source is None or pair.target is None or pair.source.period is None or pair.target.period is None:
        return False
    first, part = pair.source.period.month, pair.target.period
    match = _TO_MONTH.match(unit.plain_source, pair.source.end)
    if first is None or match is None:
        return False
    last = _LAST_MONTHS[match["month"]]
    return (part.quarter == last // 3 and last - first == 2) or (part.half == last // 6 and last - first == 5)


def _same_end(pair: FigurePair, unit: AnalysedUnit) -> bool:
    """Whether the target names the last day of the stretch of the source: 三季度末 for the first three quarters."""
    if pair.source is None or pair.target is None or pair.source.period is None or pair.target.period is None:
        return False
    stretch, part = pair.source.period, pair.target.period
    last = 3 * part.quarter if part.quarter else 6 * part.half if part.half else part.month
    ended = stretch.months is not None and stretch.months == last and stretch.year in (part.year, None)
    return ended and unit.target.startswith(("末", "底"), pair.target.end)


# A forecast may be told by a word of the sentence.
_FORECAST = LazyPattern("[預预估料望將将]|展望|指引|目[標标]|[EF](?![A-Za-z])")


def _estimate_lost(pair: FigurePair, unit: AnalysedUnit) -> bool:
    """Whether 2024E has become a plain 2024年, and no word of its sentence says that it is yet to come."""
    if pair.source is None or pair.target is None or pair.source.period is None or pair.target.period is None:
        return False
    if not pair.source.period.estimate or pair.target.period.estimate:
        return False
    place = Span(pair.target.start, pair.target.end)
    sentence = next((span for span in unit.target_sentences if span.overlaps(place)), place)
    return _FORECAST.search(unit.target, sentence.start, min(len(unit.target), max(sentence.end, place.end + 1))) is None


def _invented_year(pair: FigurePair, years: frozenset[int]) -> bool:
    """Whether the source leaves the year to the context, and the target gives one that the context does not have."""
    if pair.source is None or pair.target is None or pair.source.period is None or pair.target.period is None:
        return False
    year = pair.target.period.year
    return pair.source.period.year is None and year is not None and bool(years) and year not in years
