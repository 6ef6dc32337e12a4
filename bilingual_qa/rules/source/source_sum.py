"""QA203."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedNote
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.rules.sums import Sum, listed_sums, table_sums


class SourceSum(NoteRule):
    """A total of the English is not the sum of its parts.

    In a table only where another column or total adds up, which shows that the rows are the parts; in a sentence only behind
    words that announce all parts (comprising, made up of) and where none is taken off. Half a unit of the last digit of every
    figure is tolerated. Neutral, and never counted against the translation.

    ## Why is this bad?
    One of the figures is wrong, and a faithful translation repeats it.

    ## Example
    ```
    Costs came to [HK$35m], made up of rents of HK$10m and wages of HK$20m.
    成本為3,500萬港元，包括租金1,000萬港元及工資2,000萬港元。
    ```

    ## Write instead
    Ask the author which figure is wrong, and mend the English before the Chinese.
    """

    code = "QA203"
    name = "source-sum"
    mqm = MqmType.TOOL
    severity = Severity.NEUTRAL

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each total."""
        for sums in table_sums(note.units):
            if any(stated.holds for stated in sums):
                yield from (self._found(stated) for stated in sums if not stated.holds)
        for unit in note.units:
            yield from (self._found(stated) for stated in listed_sums(unit) if not stated.holds)

    def _found(self, stated: Sum) -> Finding:
        total = stated.total
        ratio = f"{stated.added / total.value:.1%}" if total.value else "0%"
        return self.finding(
            stated.units[-1],
            Message.of(self.name, total=total.text, ratio=ratio),
            source=(stated.span,),
            confidence=Confidence.MEDIUM,
            concept=total.text,
        )
