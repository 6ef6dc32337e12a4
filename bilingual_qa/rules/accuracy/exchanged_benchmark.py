"""AC303."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import Relation
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity
from bilingual_qa.rules.accuracy.alternatives import AlternativeSets
from bilingual_qa.rules.accuracy.benchmark_words import BENCHMARKS, UNIT_BASES, VALUE_BASES
from bilingual_qa.rules.rule import UnitRule


class ExchangedBenchmark(UnitRule):
    """A figure is measured against something else: consensus became last year, guidance became consensus, peers became the index.

    Also the basis on which it is measured (constant exchange rates became actual ones, like-for-like became year on year), its
    place in a range (the midpoint became the upper end), what it is given for each of (a share, a tonne, a day) and what it is a
    multiple or a part of (book value, earnings, GDP). Only in firm sentence pairs where exactly one of these things is on the
    source side alone, and exactly one on the other.

    ## Why is this bad?
    A beat of its own guidance is no beat of the market's expectations: the reader draws another conclusion from a right figure.

    ## Example
    ```
    Revenue came in above the midpoint of guidance.
    收入高於指引範圍的[上限]。
    ```

    ## Write instead
    中位數.
    """

    code = "AC303"
    name = "exchanged-benchmark"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.MAJOR

    def __init__(self) -> None:
        self._benchmarks = AlternativeSets((BENCHMARKS,))
        self._bases = AlternativeSets((UNIT_BASES, VALUE_BASES))

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """At most one finding of each kind for each sentence pair."""
        if unit.table:
            return
        # A change told against another period is a finding of its own.
        sets = (self._bases,) if Relation.BASIS in unit.figures_by_relation else (self._benchmarks, self._bases)
        for source, target in itertools.chain.from_iterable(each.exchanged(unit, unit.plain_target) for each in sets):
            yield self.finding(
                unit,
                Message.of("exchanged-benchmark", source=source.of(unit.source), target=target.of(unit.target)),
                source=(source,),
                target=(target,),
                confidence=Confidence.MEDIUM,
            )
