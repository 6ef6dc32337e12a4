"""EN304."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Confidence, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule

# Bloomberg's and Reuters' suffixes for one market.
_MARKETS = {
    "HK": "HK", "SH": "CN", "SS": "CN", "SZ": "CN", "BJ": "CN", "CH": "CN", "CG": "CN", "CS": "CN", "TW":
    "TW", "TT": "TW", "TWO": "TW", "US": "US", "UN": "US", "UW": "US", "UQ": "US", "N": "US", "O": "US", "OQ":
    "US", "LN": "GB", "L": "GB", "JP": "JP", "JT": "JP", "T": "JP", "KS": "KR", "KQ": "KR", "SP": "SG", "SI":
    "SG", "AU": "AU", "AX": "AU", "GR": "DE", "GY": "DE", "FP": "FR", "PA": "FR", "IN": "IN", "IB": "IN",
    "NS": "IN", "CN": "CA", "CT": "CA", "TO": "CA",
}  # fmt: skip
_COUNTRY = r"US|UN|UW|UQ|OQ|LN|SP|SI|AU|AX|GR|GY|FP|PA|TO"
_SUFFIXED = re.compile(
    r"(?<![A-Za-z0-9.,])(?:(?P<digits>\d{1,6})[. ](?P<of_digits>HK|SH|SS|SZ|BJ|CH|CG|CS|TWO|TW|TT|JP|JT|KS|KQ|T)"
    rf"|(?P<letters>[A-Z]{{1,5}}(?:\.[AB])?)\.(?P<of_letters>{_COUNTRY}))(?![A-Za-z0-9])"
)
# With a space only in a bracket: SELL US BONDS is no ticker.
_BRACKETED = re.compile(rf"\((?P<letters>[A-Z]{{1,5}}(?:/[AB])?) (?P<of_letters>{_COUNTRY})(?![A-Za-z0-9])")
_EXCHANGE = re.compile(
    r"(?<![A-Za-z])(?P<exchange>NYSE(?: American| Arca)?|N[Aa][Ss][Dd][Aa][Qq](?:GS|GM|CM)?|AMEX|HKEX|SEHK|HKSE"
    r"|TSX-?V|TSX|LSE|AIM|ASX|SGX|SSE"
    r"|SZSE|TWSE|TPEx|TSE|KRX|OTCQX|OTCQB|OTC|C[Bb][Oo][Ee]|CSE|NSE|BSE|Euronext"
    r"|Xetra): ?(?P<code>[A-Z0-9]{1,6}(?:\.[A-Z])?)(?![A-Za-z0-9])"
)


class _Ticker(msgspec.Struct, frozen=True):
    """A ticker in a text: its code without leading zeros, its market or exchange, and where the code stands."""

    code: str
    market: str
    span: Span
    place: Span


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
        source, target = unit.half_width_source, unit.half_width_target
        sources = list(_tickers(source))
        if not sources:
            return
        odd = [ticker for ticker in _tickers(target) if not _stands(ticker.code, source)]
        told: set[str] = set()
        for ticker in sources:
            if ticker.code in told or _stands(ticker.code, target):
                continue
            told.add(ticker.code)
            other = next((o for o in odd if o.market == ticker.market or o.code.isdigit() == ticker.code.isdigit()), None)
            if other is not None:
                odd.remove(other)
            yield self._found(ticker, other, unit)

    def _found(self, ticker: _Ticker, other: _Ticker | None, unit: AnalysedUnit) -> Finding:
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


def _tickers(text: str) -> Iterator[_Ticker]:
    for match in _SUFFIXED.finditer(text):
        name = "digits" if match["digits"] else "letters"
        yield _Ticker(match[name].lstrip("0"), _MARKETS[match[f"of_{name}"]], Span(*match.span(name)), Span(*match.span()))
    for match in _BRACKETED.finditer(text) if "(" in text else ():
        place = Span(match.start() + 1, match.end())
        yield _Ticker(match["letters"], _MARKETS[match["of_letters"]], Span(*match.span("letters")), place)
    for match in _EXCHANGE.finditer(text) if ":" in text else ():
        yield _Ticker(match["code"].lstrip("0"), match["exchange"].upper(), Span(*match.span("code")), Span(*match.span()))


def _stands(code: str, text: str) -> bool:
    """Whether a text in half width has the code by itself, with or without leading zeros."""
    return bool(re.search(rf"(?<![A-Za-z0-9]){'0*' if code.isdigit() else ''}{re.escape(code)}(?![A-Za-z0-9])", text))
