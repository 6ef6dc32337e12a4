"""AC204."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.accuracy.rating_words import (
    ENGLISH_HINTS,
    ActionWord,
    RatingWord,
    Thing,
    chinese_actions,
    chinese_ratings,
    english_actions,
    english_ratings,
)
from bilingual_qa.rules.rule import UnitRule

_DIGIT = re.compile(r"\d")
# A figure so near behind an action is compared with it by another rule.
_FIGURE_REACH = 12


class WrongRating(UnitRule):
    """The rating, or what the note does to rating, target price or estimates, is another in the translation.

    Buy became hold or sell; upgrade became downgrade; maintained became raised; the old and the new rating changed places. Told
    only where each side names one.

    ## Why is this bad?
    It is the one line that every reader acts on.

    ## Example
    ```
    We downgrade the stock to SELL from HOLD.
    我們將該股評級由持有下調至[買入]。
    ```

    ## Write instead
    由持有下調至沽售.
    """

    code = "AC204"
    name = "wrong-rating"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.CRITICAL

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each wrong rating and each wrong action."""
        english, chinese = unit.plain_source, unit.plain_target
        if not any(hint in english for hint in ENGLISH_HINTS):
            return
        found = [pair for origin in (False, True) if (pair := _other_grade(unit, origin)) is not None]
        said, rendered = list(english_actions(english)), list(chinese_actions(chinese))
        for thing in Thing:
            pair = _other_action(thing, said, rendered, chinese)
            if pair is not None:
                found.append(pair)
        for source, target in found:
            yield self.finding(
                unit,
                Message.of("wrong-rating", source=source.of(unit.source), target=target.of(unit.target)),
                source=(source,),
                target=(target,),
                confidence=Confidence.MEDIUM,
            )


def _other_grade(unit: AnalysedUnit, origin: bool) -> tuple[Span, Span] | None:
    """The new rating of either side (or the old one, if `origin`), where both name one and recommend different things."""
    said = _one(english_ratings(unit.source, unit.plain_source), origin)
    found = _one(chinese_ratings(unit.plain_target), origin) if said else None
    return (said.span, found.span) if said and found and said.grade is not found.grade else None


def _one(ratings: list[RatingWord], origin: bool) -> RatingWord | None:
    wanted = [rating for rating in ratings if rating.origin is origin]
    return wanted[0] if len({rating.grade for rating in wanted}) == 1 else None


def _other_action(thing: Thing, said: list[ActionWord], rendered: list[ActionWord], chinese: str) -> tuple[Span, Span] | None:
    """What is done to a thing on either side, where it is one action each and not the same."""
    first, second = ([word for word in words if word.thing is thing] for words in (said, rendered))
    if len({word.action for word in first}) != 1 or len({word.action for word in second}) != 1:
        return None
    source, target = first[0], second[0]
    near = _DIGIT.search(chinese, target.span.end, target.span.end + _FIGURE_REACH)
    return None if source.action is target.action or (near and thing is not Thing.RATING) else (source.span, target.span)
