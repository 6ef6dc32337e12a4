"""NU304."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedNote
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Related, Severity, Side, Span
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.rules.sums import in_target, table_sums


class BrokenSum(NoteRule):
    """The parts of a table's column make the total in the English, and do not in the Chinese.

    A total stands below its parts, in a row of its own. Half a unit of the last digit of every figure is tolerated. So two cells
    of one row that have changed places are found, which a comparison of the figures of each row alone cannot see.

    ## Why is this bad?
    Every figure is there, in another column: the reader takes this year's for last year's.

    ## Example
    ```
    Rents 10 20 | Fees 20 25 | Total 30 45
    租金 10 20 | 費用 20 25 | 總計 [45] [30]
    ```

    ## Write instead
    The total of the source, in its column: 30.
    """

    code = "NU304"
    name = "broken-sum"
    mqm = MqmType.NUMBER
    severity = Severity.MAJOR
    yields = True

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each total that is not the sum of its parts."""
        for sums in table_sums(note.units):
            for source in sums:
                target = in_target(source)
                if target is None or not source.holds or target.agrees(source):
                    continue
                unit, total = source.units[-1], target.total
                message = Message.of(self.name, this=total.text, right=source.total.text)
                yield self.finding(
                    unit,
                    message,
                    source=(source.span,),
                    target=(target.span,),
                    confidence=Confidence.MEDIUM,
                    suggestions=(source.total.text,),
                    related=tuple(
                        Related(other.id, Side.TARGET, Span(part.start, part.end), message)
                        for other, part in zip(target.units, target.parts, strict=False)
                    ),
                    concept=source.total.text,
                )
