"""NU110."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Confidence, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.quantities import Kind, Quantity
from bilingual_qa.rules.rule import UnitRule

# 0 is Monday, as in `datetime.date.weekday`.
_BEGINNINGS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAYS = "一二三四五六日"
# Mon, Sun and the like only where they cannot be words or names: with a full stop, or before a date.
_ENGLISH = re.compile(
    r"\b(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?=\.|,? \d{1,2}\b|,? [a-z]{3,9} \d))"
)
# 周三 is no day in 本周三大指數, nor 周一 in 一周一次.
_CHINESE = re.compile(
    r"(?<![一二两三四五六七八九十几数\d])(?P<week>星期|礼拜|周)(?P<day>[一二三四五六日天])"
    r"(?![一二三四五六七八九十百千万亿\d大家次个遍倍回趟年成项只种类均元点])"
)
# What may stand between a date and its day of the week.
_BESIDE = 3


class WrongWeekday(UnitRule):
    """A day of the week of the source is another in the target, or not the one on which the date beside it falls.

    A date that the source gives in full says its day of the week too. Told where the source has a day that the target lacks, and
    the target one that the source lacks; or where the Chinese day stands beside a full date of another day. What the
    English itself has wrong is no fault of the translation.

    ## Why is this bad?
    Who goes by the day of the week comes a day early or late.

    ## Example
    ```
    Dealings begin on Monday.
    [週二]開始買賣。
    ```

    ## Write instead
    The day of the source: 週一.
    """

    code = "NU110"
    name = "wrong-weekday"
    mqm = MqmType.DATE_TIME
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each wrong day of the week."""
        target = unit.plain_target
        if not any(word in target for word in ("周", "星期", "礼拜")):
            return
        found = [(Span(*match.span()), _number(match["day"])) for match in _CHINESE.finditer(target)]
        found = [(span, day) for span, day in found if not unit.cuts_word(span)]
        if not found:
            return
        said = [(Span(*match.span()), _BEGINNINGS.index(match["day"][:3])) for match in _ENGLISH.finditer(unit.plain_source)]
        named = {day for _, day in said}
        missing = [(span, day) for span, day in said if day not in {day for _, day in found}]
        falls = {_falls(figure) for figure in unit.source_quantities}
        for span, day in found:
            if day in named:
                continue
            date = _date_beside(span, unit.target_quantities)
            if date is not None and _falls(date) != day and not missing:
                yield self._found(unit, Span(date.start, date.end), None, span, _falls(date))
            elif missing and day not in falls:
                source, right = missing[0]
                yield self._found(unit, None, source, span, right if len({day for _, day in missing}) == 1 else None)

    def _found(self, unit: AnalysedUnit, date: Span | None, source: Span | None, place: Span, right: int | None) -> Finding:
        written = source.of(unit.source) if source is not None else date.of(unit.target) if date is not None else ""
        day = f"{place.of(unit.target)[:-1]}{_DAYS[right]}" if right is not None else ""
        return self.finding(
            unit,
            Message.of(self.name, source=written, target=place.of(unit.target)),
            source=(source,) if source is not None else (),
            target=(place,),
            confidence=Confidence.MEDIUM,
            suggestions=(day,) if day else (),
            fix=Fix((Edit(place.start, place.end, day),), Applicability.UNSAFE) if day else None,
            concept=written,
        )


def _number(day: str) -> int:
    return _DAYS.index("日" if day == "天" else day)


def _falls(date: Quantity) -> int | None:
    """The day of the week of a full date, from 0 for Monday; `None` for anything else."""
    period = date.period
    if date.kind is not Kind.DATE or period is None or period.year is None or period.month is None or period.day is None:
        return None
    try:
        return datetime.date(period.year, period.month, period.day).weekday()
    except ValueError:
        return None


def _date_beside(day: Span, figures: Sequence[Quantity]) -> Quantity | None:
    """The full date that a day of the week stands behind or before."""
    for figure in figures:
        beside = 0 <= day.start - figure.end < _BESIDE or 0 <= figure.start - day.end < _BESIDE
        if beside and _falls(figure) is not None:
            return figure
    return None
