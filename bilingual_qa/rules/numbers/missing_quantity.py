"""NU201."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.quantities import render_per
from bilingual_qa.rules.numbers.figure_rule import FigureRule, standing_alone
from bilingual_qa.rules.numbers.lost_per import lost_units
from bilingual_qa.rules.numbers.shares_in_words import counts_by, in_words


class MissingQuantity(FigureRule):
    """A figure of the source stands nowhere in the target, or a price without what it is the price of: a kilowatt-hour, a tonne.

    Figures in words (three, a dozen) are left out rightly, so they are neutral; so are dates and periods, which the text
    around often makes clear.

    ## Why is this bad?
    The reader does not learn by how much.

    ## Example
    ```
    Net profit rose [12%] to HK$620m.
    純利上升至6.2億港元。
    ```

    ## Write instead
    The figure, where the source has it: 純利上升12%至6.2億港元.
    """

    code = "NU201"
    name = "missing-quantity"
    mqm = MqmType.OMISSION
    severity = Severity.MAJOR
    relation = Relation.MISSING

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """Not for a whole or a half that the target says in words, nor for what an amount is counted by, nor for a number in a
        name.
        """
        if pair.source is None or not super().applies(unit, pair):
            return False
        place = Span(pair.source.start, pair.source.end)
        if any(hit.span.contains(place) for hit in unit.source_names):
            # The name has a shorter form: Nasdaq 100 futures, 納指期貨.
            return False
        return not in_words(pair.source, unit, target=False) and not counts_by(pair.source, unit)

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """The figures that are missing, then those of which what they are counted by is missing."""
        yield from super().check(unit)
        for pair in lost_units(unit):
            if pair.source is None or pair.target is None or pair.source.per is None:
                continue
            place = Span(pair.target.start, pair.target.end)
            right = render_per(pair.source.per, unit.locale) + pair.target.text
            yield self.finding(
                unit,
                Message.of("lost-per", source=pair.source.text, target=pair.target.text),
                source=(Span(pair.source.start, pair.source.end),),
                target=(place,),
                confidence=Confidence.MEDIUM,
                suggestions=(right,),
                concept=pair.source.text,
            )

    def severity_of(self, unit: AnalysedUnit, pair: FigurePair) -> Severity:
        """See `standing_alone`."""
        return standing_alone(pair.source, self.severity)

    def confidence_of(self, pair: FigurePair) -> Confidence:
        """Medium: a translator may say it in other words."""
        return Confidence.MEDIUM
