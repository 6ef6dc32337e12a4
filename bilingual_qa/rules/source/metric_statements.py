"""What an English note states of its headline metrics: amount, growth, period."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.quantities import Kind, Quantity
from bilingual_qa.quantities.quantity import Period
from bilingual_qa.rules.accuracy.direction_words import Direction, english_words
from bilingual_qa.text.lazy_pattern import LazyPattern

_METRIC = LazyPattern(
    r"\b(?P<metric>(?:net |gross |operating )?(?:profits?|loss(?:es)?|margins?)|net (?:income|cash|debt)|revenues?|turnover"
    r"|ebitda|eps|dps|free cash flow|order backlog|total assets)\b"
)
_METRIC_WORDS = frozenset(
    """profit profits loss losses margin margins income cash debt revenue revenues turnover ebitda eps dps flow backlog
    assets""".split()  # noqa: SIM905
)
# What may stand before the metric of the whole company; another word makes it the metric of a part or another measure.
_BARE = LazyPattern(
    r"(?:^|[.;:,(—–]\s*|\b(?:the|its|a|an|total|group|group['’]s|company['’]s|reported|posted|recorded|as|that|while|and|but|with|on|"
    r"another|heavy)\s|[a-z]['’]s\s)$"
)
_GLUE = (
    r"(?:of|was|were|is|at|came|in|stood|reached|totall?ed|amounted|rose|fell|grew|increased|decreased|declined|dropped|jumped|surged"
    r"|climbed|slipped|narrowed|widened|up|down|by|to|a|an|the|period|half|quarter|year|on|yoy|qoq|y/y|q/q|year-on-year|sharply|slightly"
    r"|flat|unchanged|about|around|some|and|,|was|just|only|an?|increase|decrease|rise|fall|growth|decline|representing|or|for)"
)
_BETWEEN = LazyPattern(rf"[\s(]*(?:{_GLUE}[\s,(]*)*", re.IGNORECASE)
# A sentence that speaks of another measure of the metric, of another time, or of what may come.
_ELSEWHERE = LazyPattern(
    r"\b(?:forecasts?|expect\w*|estimat\w*|guid\w+|consensus|target\w*|pro forma|adjusted|underlying|core|constant|currency"
    r"|organic\w*|exclud\w+|like-for-like|comparable|last year|previous\w*|prior|earlier|would|will|could|should|may|assum\w+"
    r"|per share|attributable|recurring|normali[sz]ed|restated|segment\w*|division\w*|compared|versus|vs|against|model\w*"
    r"|annuali[sz]ed|from)\b"
)
_RATE_REACH = 24
_PLURAL = LazyPattern("(?<=loss)es$|(?<=[tne])s$")


class MetricStatement(msgspec.Struct, frozen=True):
    """A metric of the whole company with its amount; growth, its direction and basis where they stand beside it."""

    metric: str
    unit: AnalysedUnit
    amount: Quantity
    growth: Quantity | None
    direction: Direction | None
    basis: str | None
    periods: frozenset[Period]


def metric_statements(unit: AnalysedUnit) -> Iterator[MetricStatement]:
    """The statements of a paragraph, each in a clause of its own."""
    if unit.table or _METRIC_WORDS.isdisjoint(unit.source_words):
        return
    text = unit.plain_source
    for sentence in unit.source_sentences:
        metrics = [
            match
            for match in _METRIC.finditer(text, sentence.start, sentence.end)
            if _BARE.search(text[sentence.start : match.start()])
        ]
        if not metrics or _ELSEWHERE.search(text, sentence.start, sentence.end):
            continue
        figures = [figure for figure in unit.source_quantities if sentence.contains(Span(figure.start, figure.end))]
        periods = frozenset(figure.period for figure in figures if figure.period is not None)
        for match in metrics:
            statement = _statement(unit, match, figures, periods)
            if statement is not None:
                yield statement


def _statement(
    unit: AnalysedUnit, match: re.Match[str], figures: list[Quantity], periods: frozenset[Period]
) -> MetricStatement | None:
    text = unit.plain_source
    metric = _PLURAL.sub("", match["metric"])
    kind = Kind.PERCENT if metric.endswith("margin") else Kind.MONEY
    at, growth, amount = match.end(), None, None
    for figure in figures:
        if figure.start < at:
            continue
        if not _BETWEEN.fullmatch(text, at, figure.start):
            break
        if figure.kind is Kind.PERCENT and kind is Kind.MONEY and growth is None:
            growth = figure
        elif figure.kind is kind and amount is None:
            amount = figure
        elif figure.kind not in (Kind.COMPARISON, Kind.PERIOD, Kind.DATE):
            break
        at = figure.end
    if amount is None:
        return None
    words = [word for word in english_words(text, unit.source_tokens) if match.end() <= word.span.start < at]
    direction = words[0].direction if len({word.direction for word in words}) == 1 else None
    return MetricStatement(metric, unit, amount, growth, direction, _basis(growth, figures), periods)


def _basis(rate: Quantity | None, figures: list[Quantity]) -> str | None:
    """The basis of comparison that stands nearest to a rate."""
    near = [
        (gap, figure.unit)
        for figure in figures
        if rate is not None
        and figure.kind is Kind.COMPARISON
        and (gap := max(rate.start - figure.end, figure.start - rate.end)) <= _RATE_REACH
    ]
    return min(near, key=lambda found: found[0])[1] if near else None
