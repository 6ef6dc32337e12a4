"""TM102."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import Relation
from bilingual_qa.model import Evidence, Finding, Message, MqmType, Severity, Span, Status
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.rules.terminology.rendering_finding import rendering_finding


class KnownWrongRendering(UnitRule):
    """A term has a rendering that the glossary knows to be wrong for it, and no right one.

    ## Why is this bad?
    Machine translation takes the everyday sense of a word of the trade, or the neighbouring line of the accounts. Each
    rendering on the list says what it really means, and that is what the reader understands.

    ## Example
    ```
    Net profit was a big miss.
    淨利潤出現巨額[虧損]。
    ```

    ## Write instead
    The rendering of the trade: 淨利潤大幅遜於預期.
    """

    code = "TM102"
    name = "known-wrong-rendering"
    mqm = MqmType.WRONG_TERM
    severity = Severity.MAJOR
    status = Status.STABLE
    evidence = Evidence(
        hits=187,
        alarms=5,
        data="own cases, attested errors and 1,129 paragraphs of professional translation",
    )

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each place where a known wrong rendering stands unexplained."""
        # 按季 for "year on year" is told by the rule about bases of comparison.
        bases = [Span(p.target.start, p.target.end) for p in unit.figure_pairs if p.target and p.relation is Relation.BASIS]
        for link in unit.term_links:
            for hit in link.wrong:
                if hit.rival is None and link.use.concept is not None and hit.span not in bases:
                    message = Message.of(
                        "known-wrong-rendering",
                        term=link.use.span.of(unit.source),
                        found=hit.span.of(unit.target),
                        means=hit.means,
                    )
                    yield from rendering_finding(self, unit, link.use, link.use.concept, hit.span, message, doubtful=hit.doubtful)
