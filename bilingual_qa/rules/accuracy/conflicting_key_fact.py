"""AC402."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedNote
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Side, Span
from bilingual_qa.rules.accuracy.rating_words import RATING_WORDS
from bilingual_qa.rules.consistency import Place, elsewhere
from bilingual_qa.rules.key_facts import (
    chinese_ratings_now,
    chinese_target_prices,
    english_ratings_now,
    english_target_prices,
    named_tickers,
)
from bilingual_qa.rules.rule import NoteRule

# A place of the target with what its source says there.
_Sourced = tuple[Span | None, Place]


class ConflictingKeyFact(NoteRule):
    """The rating, the target price or the ticker in one place of the translation is not the one of the rest.

    Told where the English agrees with itself: it gives one rating, one target price or one ticker throughout, and the Chinese has
    that one elsewhere. So an exchange in the note's head is found, the target price where the share price belongs, and a ticker
    that the translation has added to the name.

    ## Why is this bad?
    The head of the note is all that many read, and it says something else than the note.

    ## Example
    ```
    Rating: BUY. Target price: HK$20.00. Price: HK$15.10. | We like the stock and set our target price at HK$20.00.
    評級：買入。目標價：[15.10港元]。股價：20.00港元。 | 我們看好該股，目標價定為20.00港元。
    ```

    ## Write instead
    What the English has throughout: 目標價：20.00港元.
    """

    code = "AC402"
    name = "conflicting-key-fact"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.MAJOR
    yields = True

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each place that differs from the English and from the rest of the Chinese."""
        yield from self._ratings(note)
        yield from self._target_prices(note)
        yield from self._tickers(note)

    def _ratings(self, note: AnalysedNote) -> Iterator[Finding]:
        units = [unit for unit in note.units if not RATING_WORDS.isdisjoint(unit.source_words)]
        said = {unit.index: english_ratings_now(unit) for unit in units}
        if len({rating.grade for ratings in said.values() for rating in ratings}) != 1:
            return
        right: list[_Sourced] = []
        wrong: list[_Sourced] = []
        for unit in (unit for unit in units if said[unit.index]):
            source = said[unit.index][0]
            for rating in chinese_ratings_now(unit):
                place = Place(unit, Side.TARGET, rating.span)
                (right if rating.grade is source.grade else wrong).append((source.span, place))
        yield from self._odd(wrong, [place for _, place in right], "rating")

    def _target_prices(self, note: AnalysedNote) -> Iterator[Finding]:
        said = {unit.index: english_target_prices(unit) for unit in note.units}
        if len({price.value for prices in said.values() for price in prices}) != 1:
            return
        right: list[_Sourced] = []
        wrong: list[_Sourced] = []
        for unit in (unit for unit in note.units if said[unit.index]):
            source = said[unit.index][0]
            for price in chinese_target_prices(unit):
                place = Place(unit, Side.TARGET, price.span)
                (right if price.value == source.value else wrong).append((source.span, place))
        yield from self._odd(wrong, [place for _, place in right], "target")

    def _tickers(self, note: AnalysedNote) -> Iterator[Finding]:
        """Of the tickers in brackets behind one Chinese name, those that the English does not have."""
        found = [(unit, ticker) for unit in note.units for ticker in named_tickers(unit, chinese=True)]
        if len(found) < 2:
            return
        codes = {ticker.code for unit in note.units for ticker in named_tickers(unit, chinese=False)}
        for unit, ticker in found:
            right = [
                Place(other, Side.TARGET, its.span)
                for other, its in found
                if its.code in codes and its.market == ticker.market and _same_name(its.name, ticker.name)
            ]
            if ticker.code not in codes and right:
                yield from self._odd([(None, Place(unit, Side.TARGET, ticker.span))], right, "ticker")

    def _odd(self, wrong: list[_Sourced], right: list[Place], kind: str) -> Iterator[Finding]:
        for source, place in wrong if right else ():
            message = Message.of(f"{self.name}.{kind}", this=place.text, other=right[0].text)
            yield self.finding(
                place.unit,
                message,
                source=(source,) if source else (),
                target=(place.span,),
                confidence=Confidence.MEDIUM,
                suggestions=(right[0].text,),
                related=elsewhere(right, message),
                concept=kind,
            )


def _same_name(one: str, other: str) -> bool:
    """Whether one name ends with the other: the words before a name are not told from it."""
    return one.endswith(other) or other.endswith(one)
