"""AC304."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity
from bilingual_qa.rules.accuracy.alternatives import AlternativeSets
from bilingual_qa.rules.accuracy.quantifier_words import QUANTIFIERS, RANKS, SHARES
from bilingual_qa.rules.rule import UnitRule


class ExchangedQuantifier(UnitRule):
    """How many of them a statement is about became another part: all became some, half became most, few became many.

    Also how something is shared out (each became all together, an average became a total) and which of a row it is (the first
    became the last). Only in firm sentence pairs where exactly one of these things is on the source side alone, and exactly one
    on the other.

    ## Why is this bad?
    What holds for some creditors does not hold for all of them.

    ## Example
    ```
    Some creditors have signed the standstill.
    [全體]債權人已簽署暫緩還款協議。
    ```

    ## Write instead
    部分.
    """

    code = "AC304"
    name = "exchanged-quantifier"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.MAJOR

    def __init__(self) -> None:
        self._sets = AlternativeSets((QUANTIFIERS, SHARES, RANKS))

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """At most one finding of each kind for each sentence pair."""
        if unit.table:
            return
        for source, target in self._sets.exchanged(unit, unit.plain_target):
            yield self.finding(
                unit,
                Message.of("exchanged-quantifier", source=source.of(unit.source), target=target.of(unit.target)),
                source=(source,),
                target=(target,),
                confidence=Confidence.MEDIUM,
            )
