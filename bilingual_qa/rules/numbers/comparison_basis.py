"""NU108."""

from __future__ import annotations

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Message, MqmType, Severity
from bilingual_qa.rules.numbers.figure_rule import FigureRule
from bilingual_qa.text.lazy_pattern import LazyPattern

# By the last character of 上個月 and 上季: the same of the source, as a time and no basis.
_SPOKEN_OF = {
    "月": LazyPattern(r"\b(?:last|past|previous|prior|preceding) month\b(?!\W{0,3}s\b)"),
    **dict.fromkeys("季度", LazyPattern(r"\b(?:last|past|previous|prior|preceding) quarter\b(?!\W{0,3}s\b)")),
}


class ComparisonBasis(FigureRule):
    """A change is told against another period: quarter on quarter as year on year, or the other way round.

    ## Why is this bad?
    The same percentage means another trend, and the reader cannot see that it does.

    ## Example
    ```
    Net profit rose 48% QoQ.
    淨利潤[同比]增長48%。
    ```

    ## Write instead
    The basis of the source: 環比 or 按季.
    """

    code = "NU108"
    name = "comparison-basis"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.CRITICAL
    relation = Relation.BASIS

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """Not for a month or quarter that the source compares nothing with: 上個月走訪了 for "visited last month"."""
        if not super().applies(unit, pair):
            return False
        spoken_of = _SPOKEN_OF.get(pair.target.text[-1]) if pair.target and pair.target.text[0] == "上" else None
        return spoken_of is None or spoken_of.search(unit.plain_source) is None

    def message(self, pair: FigurePair, suggestions: tuple[str, ...]) -> Message:
        """Both bases as they stand."""
        source, target = pair.source, pair.target
        return Message.of(self.name, source=source.text if source else "", target=target.text if target else "")
