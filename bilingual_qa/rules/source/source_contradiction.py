"""QA202."""

from __future__ import annotations

import datetime
import itertools
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Side, Span
from bilingual_qa.quantities import Quantity
from bilingual_qa.quantities.quantity import Period
from bilingual_qa.quantities.rounding import rounded_alike
from bilingual_qa.rules.accuracy.rating_words import RATING_WORDS
from bilingual_qa.rules.consistency import Place, elsewhere, ranked
from bilingual_qa.rules.key_facts import Manner, TargetPrice, english_ratings_now, english_target_prices, named_tickers
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.rules.source.metric_statements import MetricStatement, metric_statements
from bilingual_qa.text.lazy_pattern import LazyPattern

# The paragraphs of a note's head: title, rating line, summary.
_HEAD = 3
# Hong Kong's renminbi counters are the code with an 8 before it: 80700 beside 700.
_RENMINBI_COUNTER = "8"
_CODE_DIGITS = 4
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = r"(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_BEFORE, _AFTER = LazyPattern(rf"\b{_WEEKDAY}\.?,? (?:the )?$"), LazyPattern(rf"(?: ?\(|, ){_WEEKDAY}(?=\W*$|[.,;)])")


_Places = dict[Hashable, list[Place]]


class SourceContradiction(NoteRule):
    """The English says two things that cannot both be true.

    Two target prices or two ratings, the head against the text; two tickers of one market behind one name; a date that falls on
    another weekday; one headline metric with two amounts for the same growth or period, or with two rates
    of growth for the same amount. Neutral, and never counted against the translation. The rarer of the two is marked.

    ## Why is this bad?
    A faithful translation carries the contradiction over; the author should be told before it is sent.

    ## Example
    ```
    Revenue rose [12%] to HK$3.4bn. | Revenue of HK$3.4bn, up 21%, was in line. | We liked revenue of HK$3.4bn, up 21%.
    收入上升12%至34億港元。 | 收入上升21%至34億港元，符合預期。 | 我們看好34億港元的收入，升幅達21%。
    ```

    ## Write instead
    Ask the author which of the two is meant, and mend the English before the Chinese.
    """

    code = "QA202"
    name = "source-contradiction"
    mqm = MqmType.TOOL
    severity = Severity.NEUTRAL

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each place of the rarer statement."""
        if _of_one_company(note):
            yield from self._target_prices(note)
            yield from self._ratings(note)
        yield from self._tickers(note)
        yield from self._dates(note)
        yield from self._metrics(note)

    def _target_prices(self, note: AnalysedNote) -> Iterator[Finding]:
        """The prices that labels and sentences state; one that a change leads to is only held against a label."""
        found = [(unit, price) for unit in note.units if not unit.table for price in english_target_prices(unit)]
        labelled = any(price.manner is Manner.LABEL for _, price in found)
        compared = [(unit, price) for unit, price in found if labelled or price.manner is not Manner.CHANGED]
        yield from self._rarer(_by_value(compared), "target")

    def _ratings(self, note: AnalysedNote) -> Iterator[Finding]:
        """The rating of the head, where the text gives one other throughout."""
        units = [unit for unit in note.units if not unit.table and not RATING_WORDS.isdisjoint(unit.source_words)]
        head: _Places = defaultdict(list)
        text: _Places = defaultdict(list)
        for unit in units:
            for rating in english_ratings_now(unit):
                (head if unit.index < _HEAD else text)[rating.grade].append(Place(unit, Side.SOURCE, rating.span))
        if len(head) == len(text) == 1 and head.keys() != text.keys():
            yield from self._rarer(head | text, "rating")

    def _tickers(self, note: AnalysedNote) -> Iterator[Finding]:
        by_name: dict[tuple[str, str], dict[Hashable, list[Place]]] = defaultdict(lambda: defaultdict(list))
        for unit in note.units:
            for ticker in named_tickers(unit, chinese=False):
                by_name[ticker.name, ticker.market][_counter(ticker.code)].append(Place(unit, Side.SOURCE, ticker.span))
        for places in by_name.values():
            yield from self._rarer(places, "ticker")

    def _dates(self, note: AnalysedNote) -> Iterator[Finding]:
        for unit in note.units:
            for figure in unit.source_quantities:
                place = Span(figure.start, figure.end)
                if _falls_elsewhere(figure, unit.plain_source) and place not in unit.mistyped_figures:
                    message = Message.of(f"{self.name}.weekday", this=figure.text)
                    yield self._found(Place(unit, Side.SOURCE, place), message, [])

    def _metrics(self, note: AnalysedNote) -> Iterator[Finding]:
        by_metric: dict[str, list[MetricStatement]] = defaultdict(list)
        for unit in note.units:
            for statement in metric_statements(unit):
                by_metric[statement.metric].append(statement)
        for statements in by_metric.values():
            growth, amount = _clashes(statements)
            yield from self._rarer(growth, "metric")
            yield from self._rarer(amount, "metric")

    def _rarer(self, places: Mapping[Hashable, Sequence[Place]], kind: str) -> Iterator[Finding]:
        if len(places) < 2:
            return
        order = ranked(places)
        main = places[order[0]]
        for reading in order[1:]:
            for place in places[reading]:
                yield self._found(place, Message.of(f"{self.name}.{kind}", this=place.text, other=main[0].text), main)

    def _found(self, place: Place, message: Message, main: Sequence[Place]) -> Finding:
        return self.finding(
            place.unit,
            message,
            source=(place.span,),
            confidence=Confidence.MEDIUM,
            related=elsewhere(main, message),
            concept=message.key,
        )


def _of_one_company(note: AnalysedNote) -> bool:
    """Whether the note names one ticker at most: one that names more may well have several ratings and target prices."""
    return len({_counter(ticker.code) for unit in note.units for ticker in unit.source_tickers}) <= 1


def _by_value(found: Sequence[tuple[AnalysedUnit, TargetPrice]]) -> dict[Hashable, list[Place]]:
    places: dict[Hashable, list[Place]] = defaultdict(list)
    for unit, price in found:
        places[price.value].append(Place(unit, Side.SOURCE, price.span))
    return places


def _counter(code: str) -> str:
    """The code of a share, whichever of its two counters in Hong Kong is named."""
    renminbi = code.isdigit() and len(code) == _CODE_DIGITS + 1 and code.startswith(_RENMINBI_COUNTER)
    return code[1:].lstrip("0") if renminbi else code


def _falls_elsewhere(date: Quantity, text: str) -> bool:
    """Whether the day of the week beside a date is another than that on which it falls."""
    period = date.period
    if period is None or period.year is None or period.month is None or period.day is None:
        return False
    named = _BEFORE.search(text, 0, date.start) or _AFTER.match(text, date.end)
    return named is not None and _WEEKDAYS[datetime.date(period.year, period.month, period.day).weekday()] != named[1][:3]


def _clashes(statements: Sequence[MetricStatement]) -> tuple[_Places, _Places]:
    """The rates of growth that contradict one another, and the amounts that do, each with their places."""
    growth: _Places = defaultdict(list)
    amount: _Places = defaultdict(list)
    for one, other in itertools.combinations(statements, 2):
        if not _of_one_period(one.periods, other.periods) or not one.amount.currencies & other.amount.currencies:
            continue
        same_amount = rounded_alike(one.amount, other.amount)
        if same_amount and _other_growth(one, other):
            _add(growth, (one.unit, one.growth), (other.unit, other.growth))
        elif not same_amount and (_same_growth(one, other) or (one.periods and one.periods == other.periods)):
            _add(amount, (one.unit, one.amount), (other.unit, other.amount))
    return growth, amount


def _add(places: _Places, *found: tuple[AnalysedUnit, Quantity | None]) -> None:
    for unit, figure in found:
        if figure is not None:
            place = Place(unit, Side.SOURCE, Span(figure.start, figure.end))
            if place not in places[figure.value]:
                places[figure.value].append(place)


def _of_one_period(one: frozenset[Period], other: frozenset[Period]) -> bool:
    return not one or not other or one == other


def _other_growth(one: MetricStatement, other: MetricStatement) -> bool:
    """Whether two statements have growth on one basis, and not the same."""
    if one.growth is None or other.growth is None or one.basis != other.basis:
        return False
    opposed = None not in (one.direction, other.direction) and one.direction is not other.direction
    return opposed or not rounded_alike(one.growth, other.growth)


def _same_growth(one: MetricStatement, other: MetricStatement) -> bool:
    """Whether two statements have the very same growth, with a decimal, so that it is no chance."""
    if one.growth is None or other.growth is None or one.basis != other.basis or one.direction is not other.direction:
        return False
    return one.growth.value == other.growth.value and "." in one.growth.text
