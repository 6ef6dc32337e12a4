"""NU103."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Evidence, Finding, MqmType, Severity, Status
from bilingual_qa.rules.numbers.figure_rule import FigureRule

# A bare $ may be one of these dollars only in a note that speaks of its country.
_OTHER_DOLLARS = {
    "AUD": re.compile(r"A\$|AUD|Austral|ASX"),
    "CAD": re.compile(r"C\$|CAD|Canad|TSX|Toronto"),
    "SGD": re.compile(r"S\$|SGD|Singapore|SGX"),
    "TWD": re.compile(r"NT\$|TWD|NTD|Taiwan|Taipei|TWSE"),
}


class CurrencyMismatch(FigureRule):
    """An amount has another currency in the target, or one has been put on a count or taken off.

    ## Why is this bad?
    A Hong Kong dollar is an eighth of a US dollar.

    ## Example
    ```
    Capex was US$300m.
    資本開支為[3億港元]。
    ```

    ## Write instead
    The currency of the source: 3億美元.
    """

    code = "NU103"
    name = "currency-mismatch"
    mqm = MqmType.NUMBER
    severity = Severity.CRITICAL
    status = Status.STABLE
    evidence = Evidence(
        hits=52,
        alarms=1,
        data="own cases, attested errors, currencies planted in and 1,129 paragraphs of professional translation",
    )
    relation = Relation.CURRENCY

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each such amount."""
        yield from super().check(unit)
        for pair in unit.figure_pairs:
            if pair.relation is Relation.EQUAL and _unlikely_dollar(pair, unit.note.source_text.text):
                yield self.figure_finding(unit, pair)


def _unlikely_dollar(pair: FigurePair, note: str) -> bool:
    """Whether a bare $ has become a dollar whose country the note never names."""
    if pair.source is None or pair.target is None or len(pair.source.currencies) < 2 or len(pair.target.currencies) != 1:
        return False
    (currency,) = pair.target.currencies
    sign = _OTHER_DOLLARS.get(currency)
    return sign is not None and not sign.search(note)
