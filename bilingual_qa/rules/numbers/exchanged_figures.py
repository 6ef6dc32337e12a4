"""NU302."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.quantities import Kind, Quantity, equal
from bilingual_qa.rules.numbers.crossed_clauses import crossed_clauses
from bilingual_qa.rules.numbers.exchanged_parts import exchanged_parts
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.lazy_pattern import LazyPattern

_TIMES = (Kind.DATE, Kind.PERIOD, Kind.COMPARISON, Kind.SCALE)
# Code points between an item and its figure.
_FARTHEST_SOURCE, _FARTHEST_TARGET = 30, 14
# And between a rate and its basis.
_FARTHEST_BASIS = 6


class ExchangedFigures(UnitRule):
    """In a list of items or bases of comparison with a figure each, two figures have changed places.

    So too where a part and its whole, or the two numbers of a ratio, changed places.

    The set of figures is the same on both sides, and what they are told of, a term, a period or the words of a clause, stands
    in the order of the source.

    ## Why is this bad?
    Every number can be checked off, and each is told of the wrong item.

    ## Example
    ```
    Gross margin was 45.3% and operating margin 12.8%.
    毛利率為[12.8%]，經營利潤率為[45.3%]。
    ```

    ## Write instead
    Each figure with its item: 毛利率為45.3%，經營利潤率為12.8%.
    """

    code = "NU302"
    name = "exchanged-figures"
    mqm = MqmType.NUMBER
    severity = Severity.CRITICAL

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each exchange, on the four figures."""
        source, target = unit.source_quantities, unit.target_quantities
        items = _items(unit)
        # Two that change places are needed.
        bases = sum(figure.kind is Kind.COMPARISON for figure in source) > 1
        readers = (*([_item] if len(items) > 1 else []), *([_basis] if bases else []))
        crossed = [
            (pair, one, other)
            for pair in unit.figures_by_relation.get(Relation.EQUAL, ())
            for owner in readers
            if (one := owner(pair.source, items, 0, source, unit.source)) is not None
            and (other := owner(pair.target, items, 1, target, unit.target)) is not None
            and one != other
            and _once(pair.source, target)
        ]
        told: list[tuple[Quantity | None, Quantity | None]] = []
        for number, (pair, one, other) in enumerate(crossed):
            for partner, its_one, its_other in crossed[number + 1 :]:
                if (its_one, its_other) == (other, one) and _of_a_kind(pair, partner):
                    told.append((pair.source, partner.source))
                    yield self._finding(unit, pair, partner)
        for said, first, second in exchanged_parts(unit):
            yield self.finding(
                unit,
                Message.of(self.name, source=said.of(unit.source), target=f"{first.text}、{second.text}"),
                source=(said,),
                target=(Span(first.start, first.end), Span(second.start, second.end)),
                confidence=Confidence.MEDIUM,
                concept=said.of(unit.plain_source),
            )
        for pair, partner in crossed_clauses(unit):
            if (pair.source, partner.source) not in told and _of_a_kind(pair, partner):
                yield self._finding(unit, pair, partner)

    def _finding(self, unit: AnalysedUnit, *pairs: FigurePair) -> Finding:
        sources = [pair.source for pair in pairs if pair.source is not None]
        targets = [pair.target for pair in pairs if pair.target is not None]
        return self.finding(
            unit,
            Message.of(
                self.name,
                source="、".join(figure.text for figure in sources),
                target="、".join(figure.text for figure in targets),
            ),
            source=tuple(sorted(Span(figure.start, figure.end) for figure in sources)),
            target=tuple(sorted(Span(figure.start, figure.end) for figure in targets)),
            confidence=Confidence.MEDIUM,
            concept="|".join(sorted(figure.text for figure in sources)),
        )


def _of_a_kind(one: FigurePair, other: FigurePair) -> bool:
    """Whether two pairs are two figures that could be mistaken for each other; an amount and a stretch of time could not."""
    first, second = one.source, other.source
    return first is not None and second is not None and first is not second and first.kind is second.kind


def _items(unit: AnalysedUnit) -> list[tuple[Span, Span]]:
    """The terms and names that stand on both sides, each with its place in source and target."""
    items = [(link.use.span, link.accepted.span) for link in unit.term_links if link.accepted is not None]
    for name in unit.source_names:
        places = [hit.span for hit in unit.target_names if hit.name.id == name.name.id]
        if len(places) == 1 and sum(other.name.id == name.name.id for other in unit.source_names) == 1:
            items.append((name.span, places[0]))
    # A unit of a figure is no item: basis points, 基點.
    figures = {at for figure in unit.source_quantities for at in range(figure.start, figure.end)}
    return [item for item in items if figures.isdisjoint(range(item[0].start, item[0].end))]


def _once(source: Quantity | None, target: Sequence[Quantity]) -> bool:
    """Whether the target has a figure once, so that there is no doubt which is meant."""
    return source is not None and sum(equal(source, figure) for figure in target) == 1


_Items = Sequence[tuple[Span, Span]]
_Figures = Sequence[Quantity]
# "$1.4 billion in cash", 14億美元的現金: the item behind its figure.
_BEHIND = (LazyPattern(r" (?:[a-z]+ )?(?:in|of) (?:the |its |total |net )?"), LazyPattern("的?"))
# "83% of revenue; in 2019 it was 54%": what stands beyond is the item of another figure.
_CLAUSE_ENDS = LazyPattern(r"[;；。]|\.\s")
# "An 8.8% increase": whatever stands before is another item.
_NOUN_BEHIND = LazyPattern(r" (?!and|or|to|from|in|on|at|for|by|as|with|while|but|versus|compared|respectively)[a-z]{4,}")


def _item(figure: Quantity | None, items: _Items, side: int, figures: _Figures, text: str) -> int | None:
    """The item that a figure belongs to: behind it, or else the last before it, near and with no other figure between."""
    if figure is None or figure.kind in _TIMES:
        return None
    joint = _BEHIND[side].match(text, figure.end)
    after = joint.end() if joint is not None else -1
    nearest = figure.start - (_FARTHEST_TARGET if side else _FARTHEST_SOURCE)
    last = None
    for number, item in enumerate(items):
        span = item[side]
        if span.start == after:
            return number
        if nearest <= span.end <= figure.start:
            nearest, last = span.end, number
    if last is None or _CLAUSE_ENDS.search(text, nearest, figure.start):
        return None
    if not side and _NOUN_BEHIND.match(text, figure.end):
        return None
    between = any(nearest <= other.start < figure.start for other in figures if other.kind not in _TIMES)
    return None if between else last


def _basis(figure: Quantity | None, items: _Items, side: int, figures: _Figures, text: str) -> str | None:
    """The basis of comparison beside a rate: behind it in English, before it in Chinese."""
    if figure is None or figure.kind is not Kind.PERCENT:
        return None
    gaps = [
        (figure.start - basis.end if side else basis.start - figure.end, basis.unit)
        for basis in figures
        if basis.kind is Kind.COMPARISON
    ]
    gap, unit = min(((gap, unit) for gap, unit in gaps if gap >= 0), default=(_FARTHEST_BASIS, None))
    return unit if gap < _FARTHEST_BASIS else None
