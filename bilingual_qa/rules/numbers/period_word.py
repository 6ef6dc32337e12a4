"""NU109."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import BothSides
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.numbers.period_mends import mend
from bilingual_qa.rules.numbers.period_unit_words import PERIOD_UNIT_WORDS
from bilingual_qa.rules.numbers.period_words import PERIOD_WORDS, PeriodWord
from bilingual_qa.rules.rule import UnitRule


class MisreadPeriodWord(UnitRule):
    """A word of time became another: how often, behind or ahead, which part of a period, since or until, a stretch or a month.

    Told where the Chinese means another time, nothing in it may say what the source says, and nothing in the source may stand
    behind it.

    ## Why is this bad?
    The figure is right and belongs to another time.

    ## Example
    ```
    Coupons are paid semiannually.
    票息[每兩年]派付一次。
    ```

    ## Write instead
    每半年.
    """

    code = "NU109"
    name = "misread-period-word"
    mqm = MqmType.DATE_TIME
    severity = Severity.MAJOR

    def __init__(self) -> None:
        self._words = BothSides(
            (*PERIOD_WORDS, *PERIOD_UNIT_WORDS), lambda word: word.beginnings, lambda word: word.wrong.literals
        )

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each word of a sentence pair that became another."""
        if unit.table:
            return
        target = unit.lower_plain_target
        called = self._words.of(unit.source_words, target)
        for pair in unit.firm_pairs:
            told: list[Span] = []
            for word in called:
                found = _misread(word, pair, unit.plain_source, target)
                if found is not None and not any(found[1].overlaps(other) for other in told):
                    source, place = found
                    told.append(place)
                    right = mend(word.say, source.of(unit.plain_source), place.of(target), unit.locale)
                    yield self.finding(
                        unit,
                        Message.of("period-mismatch", source=source.of(unit.source), target=place.of(unit.target)),
                        source=(source,),
                        target=(place,),
                        confidence=Confidence.MEDIUM,
                        suggestions=(right,) if right else (),
                    )


def _misread(word: PeriodWord, pair: SentencePair, source: str, target: str) -> tuple[Span, Span] | None:
    """Where a sentence pair has the word, and where another in its place."""
    english, chinese = pair.source.of(source), pair.target.of(target)
    # Right translations have the word itself and nothing that is wrong for it: the rarer is looked for first.
    found = word.wrong.search(chinese)
    said = word.english.search(english) if found is not None else None
    if found is None or said is None:
        return None
    if (word.english_also is not None and word.english_also.search(english)) or (
        word.right is not None and word.right.search(chinese)
    ):
        return None
    return (
        Span(pair.source.start + said.start(), pair.source.start + said.end()),
        Span(pair.target.start + found.start(), pair.target.start + found.end()),
    )
