"""AC301."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Hints
from bilingual_qa.model import Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.accuracy.comparison_words import MISREADINGS, Misreading
from bilingual_qa.rules.accuracy.counterparts import set_beside
from bilingual_qa.rules.accuracy.exchanged_sides import exchanged_sides
from bilingual_qa.rules.rule import UnitRule


class MisreadComparison(UnitRule):
    """A comparison is read as another one.

    “Below X by 23%” as “below 23% of X”; “to 30% of last year's level” as “by 30%”; “up to 3%” as a rise; “doubled” as 增加兩倍,
    which is tripled; “against 5%” as 反對. Also a comparison whose two sides changed places: buyers
    outnumber sellers, 賣家多於買家.

    ## Why is this bad?
    The figure is right and the statement wrong: the first example says that revenue is 77% of what was expected, its
    translation that it is less than a quarter of it.

    ## Example
    ```
    Revenue was below consensus by 23%.
    收入[低於市場預期的23%]。
    ```

    ## Write instead
    較市場預期低23%.
    """

    code = "AC301"
    name = "misread-comparison"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.CRITICAL

    def __init__(self) -> None:
        self._misreadings = Hints(MISREADINGS, lambda misreading: misreading.needed)

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each such comparison."""
        told: list[Span] = []
        for source, target in itertools.chain(self._of(unit), exchanged_sides(unit)):
            if not any(target.overlaps(other) for other in told):
                told.append(target)
                message = Message.of("misread-comparison", source=source.of(unit.source), target=target.of(unit.target))
                yield self.finding(
                    unit,
                    message,
                    source=(source,),
                    target=(target,),
                    suggestions=set_beside(unit, source, target),
                    concept=source.of(unit.plain_source),
                )

    def _of(self, unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
        for misreading in self._misreadings.of(unit.plain_source):
            yield from _misread(misreading, unit.plain_source, unit.plain_target)


def _misread(misreading: Misreading, english: str, chinese: str) -> Iterator[tuple[Span, Span]]:
    """The comparisons with the Chinese that misreads them."""
    if not misreading.chinese.search(chinese) or (misreading.beside and misreading.beside.search(english)):
        return
    said = {_figure(match): Span(*match.span()) for match in misreading.english.finditer(english)}
    if not said:
        return
    compared = "" not in said
    for match in misreading.chinese.finditer(chinese):
        source = said.get(_figure(match) if compared else "")
        clause = chinese[_clause_start(chinese, match.start()) : match.end()]
        if source is not None and not (misreading.unless and misreading.unless.search(clause)):
            yield source, Span(*match.span())


def _clause_start(chinese: str, at: int) -> int:
    """Where the clause begins; one that begins with the comparison itself has its subject in the clause before."""
    start = max(chinese.rfind(mark, 0, at) for mark in ",。;") + 1
    if _NO_SUBJECT.fullmatch(chinese, start, at) and start > 1 and chinese[start - 1] == ",":
        return max(chinese.rfind(mark, 0, start - 1) for mark in ",。;") + 1
    return start


_NO_SUBJECT = re.compile("(?:也|亦|还|却|但|而|且|则|只|仅|更)*")


def _figure(match: re.Match[str]) -> str:
    """The digits of the figure in a comparison; empty where its pattern has none."""
    groups = match.groupdict()
    return re.sub(r"[\s,]", "", groups.get("figure") or groups.get("second") or "")
