"""AL101."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import DOUBTFUL, Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule


class DoubtfulPair(UnitRule):
    """A text beside a translation that seems to be of another text.

    Judged by words, figures, names and lengths together. What other rules find in such a pair is reported with low confidence,
    so it does not decide the exit code: where the pair is wrong, everything in it looks wrong.

    ## Why is this bad?
    One row too many in a bitext, or a paragraph in the wrong place on a page, and every pair behind it is checked against
    something else.

    ## Example
    ```
    [The board proposes a final dividend of 12 HK cents a share.]
    [新竹廠房上月發生火災，兩條生產線須停產至8月。]
    ```

    ## Write instead
    Nothing in the text itself: put each text beside its own translation, and check again.
    """

    code = "AL101"
    name = "doubtful-pair"
    mqm = MqmType.TOOL
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for a pair that is more likely wrong than right."""
        if unit.unit.bead.score < DOUBTFUL:
            yield self.finding(
                unit,
                Message.of("doubtful-pair", percent=round(100 * unit.unit.bead.score)),
                source=(Span(0, len(unit.source)),),
                target=(Span(0, len(unit.target)),),
                confidence=Confidence.MEDIUM,
                concept=" ".join(unit.source.split()),
            )
