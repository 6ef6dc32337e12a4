"""Tickers in a text, as data services and exchanges write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.model import Span

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


# What every ticker ends or begins with: looked for first, since few texts have any.
_MARKET = re.compile(rf"[. ](?:HK|SH|SS|SZ|BJ|CH|CG|CS|TWO|TW|TT|JP|JT|KS|KQ|T|{_COUNTRY})(?![A-Za-z0-9])")


class Ticker(msgspec.Struct, frozen=True):
    """A ticker in a text: its code without leading zeros, its market or exchange, and where the code stands."""

    code: str
    market: str
    span: Span
    place: Span


def tickers(text: str) -> Iterator[Ticker]:
    """The tickers of a text in half width."""
    marked = _MARKET.search(text) is not None
    for match in _SUFFIXED.finditer(text) if marked else ():
        name = "digits" if match["digits"] else "letters"
        yield Ticker(match[name].lstrip("0"), _MARKETS[match[f"of_{name}"]], Span(*match.span(name)), Span(*match.span()))
    for match in _BRACKETED.finditer(text) if marked and "(" in text else ():
        place = Span(match.start() + 1, match.end())
        yield Ticker(match["letters"], _MARKETS[match["of_letters"]], Span(*match.span("letters")), place)
    for match in _EXCHANGE.finditer(text) if ":" in text else ():
        yield Ticker(match["code"].lstrip("0"), match["exchange"].upper(), Span(*match.span("code")), Span(*match.span()))


def code_stands(code: str, text: str) -> bool:
    """Whether a text in half width has the code by itself, with or without leading zeros."""
    return bool(re.search(rf"(?<![A-Za-z0-9]){'0*' if code.isdigit() else ''}{re.escape(code)}(?![A-Za-z0-9])", text))
