"""AC204."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.accuracy.credit_grades import exchanged_grades
from bilingual_qa.rules.accuracy.rating_words import (
    RATING_WORDS,
    THING_WORDS,
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
        found: list[tuple[Span, Span, tuple[str, ...]]] = [
            (source, target, (right,)) for source, target, right in exchanged_grades(unit)
        ]
        others: list[tuple[Span, Span]] = []
        if not THING_WORDS.isdisjoint(unit.source_words):
            others += [] if RATING_WORDS.isdisjoint(unit.source_words) else _other_grades(unit)
            others += _other_actions(unit)
        found += [(*places, ()) for places in others]
        for source, target, suggestions in found:
            yield self.finding(
                unit,
                Message.of("wrong-rating", source=source.of(unit.source), target=target.of(unit.target)),
                source=(source,),
                target=(target,),
                confidence=Confidence.MEDIUM,
                suggestions=suggestions,
            )


def _other_grades(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """The new ratings of the two sides, and the old ones, where both name one and recommend different things."""
    said = english_ratings(unit.source, unit.plain_source, unit.source_tokens)
    rendered = chinese_ratings(unit.plain_target) if said else []
    for origin in (False, True):
        source, target = _one(said, origin), _one(rendered, origin)
        if source is not None and target is not None and source.grade is not target.grade:
            yield source.span, target.span


def _one(ratings: list[RatingWord], origin: bool) -> RatingWord | None:
    wanted = [rating for rating in ratings if rating.origin is origin]
    return wanted[0] if len({rating.grade for rating in wanted}) == 1 else None


def _other_actions(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """What is done to each thing on the two sides, where it is one action each and not the same."""
    said = english_actions(unit.plain_source, unit.source_tokens)
    rendered = chinese_actions(unit.plain_target) if said else []
    for thing in {word.thing: None for word in said}:
        first, second = ([word for word in words if word.thing is thing] for words in (said, rendered))
        if len({word.action for word in first}) != 1 or len({word.action for word in second}) != 1:
            continue
        source, target = first[0], second[0]
        near = _DIGIT.search(unit.plain_target, target.span.end, target.span.end + _FIGURE_REACH)
        if source.action is not target.action and not (near and thing is not Thing.RATING):
            yield source.span, target.span
