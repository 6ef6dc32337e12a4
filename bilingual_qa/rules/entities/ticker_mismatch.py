"""EN304."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.tickers import Ticker, code_stands
from bilingual_qa.model import Applicability, Confidence, Edit, Finding, Fix, Message, MqmType, Severity
from bilingual_qa.rules.rule import UnitRule


class TickerMismatch(UnitRule):
    """A ticker of the source is missing from the target, or another stands there.

    20.HK, 0020.HK, 00020.HK and 20 HK are one, and so are 600519.SH and 600519 CH. A code without its market, as
    newspapers print it, is enough. Minor where the ticker is only missing.

    ## Why is this bad?
    A reader who follows the ticker ends up with another share.

    ## Example
    ```
    Acmedia (3888.HK) fell 3%.
    艾美達（[3880.HK]）下跌3%。
    ```

    ## Write instead
    The ticker of the source.
    """

    code = "EN304"
    name = "ticker-mismatch"
    mqm = MqmType.ENTITY
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each ticker that is missing or changed."""
        if not unit.source_tickers:
            return
        source, target = unit.half_width_source, unit.half_width_target
        odd = [ticker for ticker in unit.target_tickers if not code_stands(ticker.code, source)]
        told: set[str] = set()
        for ticker in unit.source_tickers:
            if ticker.code in told or code_stands(ticker.code, target):
                continue
            told.add(ticker.code)
            other = next((o for o in odd if o.market == ticker.market or o.code.isdigit() == ticker.code.isdigit()), None)
            if other is not None:
                odd.remove(other)
            yield self._found(ticker, other, unit)

    def _found(self, ticker: Ticker, other: Ticker | None, unit: AnalysedUnit) -> Finding:
        written = ticker.place.of(unit.source)
        if other is None:
            return self.finding(
                unit,
                Message.of("ticker-mismatch.missing", ticker=written),
                source=(ticker.place,),
                severity=Severity.MINOR,
                confidence=Confidence.MEDIUM,
                concept=ticker.code,
            )
        return self.finding(
            unit,
            Message.of(self.name, source=written, target=other.place.of(unit.target)),
            source=(ticker.place,),
            target=(other.place,),
            suggestions=(written,),
            fix=Fix((Edit(other.span.start, other.span.end, ticker.span.of(unit.source)),), Applicability.UNSAFE),
            concept=ticker.code,
        )
