"""What the rules about figures share: one relation each, one finding for each pair that stands in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Confidence, Edit, Finding, Fix, Language, Message, Severity, Span
from bilingual_qa.quantities import Approximation, Kind, Quantity, find_quantities, render_quantity
from bilingual_qa.rules.rule import UnitRule

_APPROXIMATION = re.compile(
    "不[得可能會会應应宜許许准]{0,2}(?:[多少高低大小][於于]|超[過过逾]|逾)|大[約约概]|[約约][為为有]|[約约]|接近|[將将]近|近|超[過过逾出]|超|逾|[達达]逾|突破|高[於于]|低[於于]|不足|不到|[多少大小][於于]|至少|最少|多[達达]|最多|最高|至多"
)
_DURATIONS = frozenset(("year", "month", "week", "day", "hour", "minute"))


class FigureRule(UnitRule):
    """A rule that reports the figure pairs of one relation."""

    relation: ClassVar[Relation]

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each such pair, on both spans."""
        for pair in self.candidates(unit):
            if self.applies(unit, pair):
                yield self.figure_finding(unit, pair)

    def candidates(self, unit: AnalysedUnit) -> Sequence[FigurePair]:
        """The pairs to look at: those of the rule's relation, unless a rule looks at more."""
        return unit.figures_by_relation.get(self.relation, ())

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """Whether the rule reports a pair: by its relation, unless a rule looks at more."""
        return pair.relation is self.relation

    def right_form(self, unit: AnalysedUnit, source: Quantity, target: Quantity | None) -> str:
        """The source's figure in Chinese, written as the target writes its own."""
        if target is None:
            return render_quantity(source, unit.locale)
        if target.per is not None and "/" not in target.text:
            # 每日 stands outside the figure.
            source = msgspec.structs.replace(source, per=None)
        if _gives_increase(target) and source.value is not None:
            source = msgspec.structs.replace(source, value=source.value - 1)
        return render_quantity(source, unit.locale, like=target.text)

    def marked(self, target: Quantity) -> Quantity:
        """What of a target's figure is marked and mended: all but its approximation, unless a rule is about that."""
        return without_approximation(target)

    def figure_finding(self, unit: AnalysedUnit, pair: FigurePair) -> Finding:
        """The finding for a pair: both spans, the right Chinese form in the style of the note, and a fix."""
        target = self.marked(pair.target) if pair.target is not None else None
        suggestions: tuple[str, ...] = ()
        fix = None
        if pair.source is not None:
            right = self.right_form(unit, pair.source, target)
            # Of "$70 per barrel" and 每噸70美元 the figure itself is right.
            mended = right if target is None or right != target.text else ""
            suggestions = (mended,) if mended else ()
            if mended and target is not None:
                fix = Fix((Edit(target.start, target.end, mended),))
        return self.finding(
            unit,
            self.message(pair, suggestions),
            source=_spans(pair.source),
            target=_spans(target),
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


def _gives_increase(multiple: Quantity) -> bool:
    """Whether a Chinese multiple was read together with the 增加 before it: 增加三倍 is four times as much."""
    if multiple.kind is not Kind.MULTIPLE or multiple.value is None:
        return False
    alone = find_quantities(multiple.text, Language.ZH)
    return len(alone) == 1 and alone[0].value == multiple.value - 1


def without_approximation(figure: Quantity) -> Quantity:
    """A Chinese figure without the 約 or 逾 before it, which an editor leaves as it is."""
    match = _APPROXIMATION.match(figure.text)
    if match is None or figure.approximate is Approximation.NONE:
        return figure
    return msgspec.structs.replace(figure, start=figure.start + match.end(), text=figure.text[match.end() :])


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
