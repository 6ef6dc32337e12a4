"""What the rules about figures share: one relation each, one finding for each pair that stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Confidence, Edit, Finding, Fix, Message, Severity, Span
from bilingual_qa.quantities import Kind, Quantity, render_quantity
from bilingual_qa.rules.rule import UnitRule

_DURATIONS = frozenset(("year", "month", "week", "day", "hour", "minute"))


class FigureRule(UnitRule):
    """A rule that reports the figure pairs of one relation."""

    relation: ClassVar[Relation]

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each such pair, on both spans."""
        for pair in unit.figure_pairs:
            if pair.relation is self.relation:
                yield self.figure_finding(unit, pair)

    def figure_finding(self, unit: AnalysedUnit, pair: FigurePair) -> Finding:
        """The finding for a pair: both spans, the right Chinese form in the style of the note, and a fix."""
        suggestions: tuple[str, ...] = ()
        fix = None
        if pair.source is not None:
            right = render_quantity(pair.source, unit.locale, like=pair.target.text if pair.target else None)
            suggestions = (right,) if right else ()
            if right and pair.target is not None:
                fix = Fix((Edit(pair.target.start, pair.target.end, right),))
        return self.finding(
            unit,
            self.message(pair, suggestions),
            source=_spans(pair.source),
            target=_spans(pair.target),
            severity=self.severity_of(unit, pair),
            confidence=self.confidence_of(pair),
            suggestions=suggestions,
            fix=fix,
            concept=pair.source.text if pair.source else "",
        )

    def message(self, pair: FigurePair, suggestions: tuple[str, ...]) -> Message:
        """What is wrong, with both figures as they stand."""
        places = {}
        if pair.source is not None:
            places["source"] = pair.source.text
        if pair.target is not None:
            places["target"] = pair.target.text
        return Message(self.name, places)

    def severity_of(self, unit: AnalysedUnit, pair: FigurePair) -> Severity:
        """The rule's own severity, unless a rule says otherwise."""
        return self.severity

    def confidence_of(self, pair: FigurePair) -> Confidence:
        """High, unless a rule says otherwise."""
        return Confidence.HIGH


def _spans(quantity: Quantity | None) -> tuple[Span, ...]:
    return (Span(quantity.start, quantity.end),) if quantity is not None else ()


def standing_alone(figure: Quantity | None, severity: Severity) -> Severity:
    """How grave it is that a figure has no counterpart.

    Neutral for what translators rightly say in other words: figures in words, dates, periods, durations, and the 1 of a rate
    (7.85 to the dollar). Minor for counts. Otherwise `severity`.
    """
    if figure is None or figure.spelled or figure.kind in (Kind.DATE, Kind.PERIOD):
        return Severity.NEUTRAL
    if figure.unit in _DURATIONS or (figure.kind is Kind.MONEY and figure.value == 1):
        return Severity.NEUTRAL
    return Severity.MINOR if figure.kind is Kind.COUNT else severity
