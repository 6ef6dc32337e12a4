"""NU102."""

from __future__ import annotations

import re

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Evidence, Message, MqmType, Severity, Status
from bilingual_qa.quantities import Kind, Role
from bilingual_qa.rules.numbers.figure_rule import FigureRule
from bilingual_qa.text.lazy_pattern import LazyPattern

_FEE = LazyPattern(r"\b(?:fees?|charg(?:es?|ed|ing)|commissions?|expense ratio)\b[^.;]{0,30}$", re.IGNORECASE)


def _fee(unit: AnalysedUnit, pair: FigurePair) -> bool:
    source, target = pair.source, pair.target
    if source is None or target is None or source.kind is not Kind.BASIS_POINT or target.kind is not Kind.PERCENT:
        return False
    if source.value is None or target.value is None or source.value != target.value * 100 or source.role is Role.CHANGE:
        return False
    return _FEE.search(unit.source, max(0, source.start - 60), source.start) is not None


# Shares in a lot on the exchange of Taiwan.
_BOARD_LOT = 1000


class MagnitudeMismatch(FigureRule):
    """A figure has the right digits and the wrong power of ten.

    ## Why is this bad?
    億 is 10^8 and a billion 10^9: the machine keeps the digits and drops or adds a zero, and the reader sees a company ten times
    smaller or larger.

    ## Example
    ```
    Revenue was HK$4.0 billion.
    收入為[4億港元]。
    ```

    ## Write instead
    The amount in the Chinese scale: 40億港元.
    """

    code = "NU102"
    name = "magnitude-mismatch"
    mqm = MqmType.NUMBER
    severity = Severity.CRITICAL
    status = Status.STABLE
    evidence = Evidence(
        hits=152,
        alarms=1,
        data="own cases, attested errors, scales planted in, machine output for and 1,129 paragraphs of professional translation",
    )
    relation = Relation.MAGNITUDE

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """Not for a fee of 15 basis points that is told as 0.15%: a level may be, a change may not; nor for shares in 張."""
        return super().applies(unit, pair) and not _fee(unit, pair) and not _in_board_lots(unit, pair)

    def message(self, pair: FigurePair, suggestions: tuple[str, ...]) -> Message:
        """With the amount as it should stand."""
        told = super().message(pair, suggestions)
        return Message(told.key, {**told.values, "expected": suggestions[0] if suggestions else ""})


def _in_board_lots(unit: AnalysedUnit, pair: FigurePair) -> bool:
    """Whether shares are counted in Taiwan's lots of a thousand: 2.5 million shares are 2,500張."""
    source, target = pair.source, pair.target
    if source is None or target is None or source.value is None or target.value is None:
        return False
    return source.value == target.value * _BOARD_LOT and unit.target.startswith(("張", "张"), target.end)
