"""TM101."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Evidence, Finding, Message, MqmType, Severity, Status
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.rules.terminology.rendering_finding import rendering_finding


class WrongSense(UnitRule):
    """A term with several meanings is translated in a meaning that it does not have here.

    ## Why is this bad?
    The Chinese is fluent, so nobody stumbles, and the reader acts on a statement about something else: a valuation
    multiple becomes a kind of car, a unit of text becomes a coin.

    ## Example
    ```
    Our TP is based on 7.5x 2024E EV/Sales.
    我們的目標價基於2024年預測[電動汽車]/銷售額的7.5倍。
    ```

    ## Write instead
    The rendering of the meaning that the words around the term call for: 企業價值／銷售額.
    """

    code = "TM101"
    name = "wrong-sense"
    mqm = MqmType.WRONG_TERM
    severity = Severity.CRITICAL
    status = Status.STABLE
    evidence = Evidence(
        hits=28,
        alarms=0,
        data="own cases, attested errors, machine output for and 1,129 paragraphs of professional translation",
    )

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each place where the rival sense stands."""
        for link in unit.term_links:
            for hit in link.wrong:
                if hit.rival is not None and link.use.concept is not None and not unit.is_figure_said(hit.span):
                    message = Message.of(
                        "wrong-sense",
                        term=link.use.span.of(unit.source),
                        meant=link.use.concept.suggestions(unit.locale)[0],
                        found=hit.span.of(unit.target),
                        means=hit.means,
                    )
                    yield from rendering_finding(self, unit, link.use, link.use.concept, hit.span, message)
