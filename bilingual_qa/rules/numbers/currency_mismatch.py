"""NU103."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Confidence, Evidence, Finding, Locale, Message, MqmType, Severity, Span, Status
from bilingual_qa.quantities import Quantity
from bilingual_qa.rules.numbers.currency_names import exchanged_name
from bilingual_qa.rules.numbers.figure_rule import FigureRule
from bilingual_qa.text.lazy_pattern import LazyPattern

# A bare $ may be one of these dollars only in a note that speaks of its country.
_OTHER_DOLLARS = {
    "AUD": LazyPattern(r"A\$|AUD|Austral|ASX"),
    "HKD": LazyPattern(r"HK\$|HKD|Hong Kong|HKEX|\.HK|\bHK\b|H-share|Hang Seng"),
    "CAD": LazyPattern(r"C\$|CAD|Canad|TSX|Toronto"),
    "SGD": LazyPattern(r"S\$|SGD|Singapore|SGX"),
    "TWD": LazyPattern(r"NT\$|TWD|NTD|Taiwan|Taipei|TWSE"),
}


_AMERICAN = LazyPattern(r"US\$|USD|\bU\.?S\.?\b|NYSE|Nasdaq|NASDAQ|Form (?:10|8)-|\bSEC\b|America")


class CurrencyMismatch(FigureRule):
    """An amount has another currency in the target, or one has been put on a count or taken off; or the one currency that the
    passage names without an amount has become another.

    A bare $ is what the note states; 元 alone is no US dollar unless the passage has said so.

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
        """The amounts in another currency; where there are none, the currency that is named apart from an amount."""
        amounts = list(super().check(unit))
        yield from amounts
        if amounts or unit.table:
            return
        codes = frozenset[str]().union(*(figure.currencies for figure in unit.source_quantities))
        named = exchanged_name(unit.plain_source, unit.plain_target, codes)
        if named is not None:
            source, target = named
            yield self.finding(
                unit,
                Message.of(self.name, source=source.of(unit.source), target=target.of(unit.target)),
                source=(source,),
                target=(target,),
                confidence=Confidence.MEDIUM,
            )

    def candidates(self, unit: AnalysedUnit) -> Sequence[FigurePair]:
        """All: a pair that is equal may still have a currency that the note does not bear out."""
        return unit.figure_pairs

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """Another currency, or one that the note does not bear out."""
        if pair.relation is not Relation.EQUAL or pair.source is None or pair.target is None:
            return (
                super().applies(unit, pair)
                and not _exchange_rate(pair, unit)
                and not _currency_apart(pair, unit)
                and not _said_before(pair, unit)
            )
        source, target = pair.source.currencies, pair.target.currencies
        return _unlikely_dollar(source, target, unit.note) or _bare_yuan(source, target, unit)

    def right_form(self, unit: AnalysedUnit, source: Quantity, target: Quantity | None) -> str:
        """In the currency that the source can mean and the target does not have."""
        if target is None:
            return super().right_form(unit, source, target)
        stated = unit.note.dollar
        codes = frozenset((stated,)) if stated in source.currencies else source.currencies - target.currencies
        source = msgspec.structs.replace(source, currencies=codes or source.currencies)
        if source.currencies <= target.currencies:
            # 元 is what is wrong.
            target = msgspec.structs.replace(target, text=target.text.removesuffix("元"))
        return super().right_form(unit, source, target)


def _unlikely_dollar(source: frozenset[str], target: frozenset[str], note: AnalysedNote) -> bool:
    """Whether a bare $ has become a dollar that the note does not state, or whose country it never names."""
    if len(source) < 2 or len(target) != 1:
        return False
    (currency,) = target
    if note.dollar is not None:
        return currency != note.dollar
    sign, text = _OTHER_DOLLARS.get(currency), note.source_text.text
    if sign is None or sign.search(text):
        return False
    # A note about a Hong Kong company may well not say where that is.
    return currency != "HKD" or _AMERICAN.search(text) is not None


_RATE_QUOTED = LazyPattern(
    "[兌兑對对換换][^，。；]{0,10}[報报升跌至為为在於于]?[^，。；]{0,4}$"
    r"|[匯汇]率|[匯汇][價价]|中[間间][價价]"
)
# English quotes a rate of exchange as a bare number, Chinese often as so many 元.
_EXCHANGE = LazyPattern(
    r"\b(?:against|versus|vs\.?|per|to) (?:the |one |a )?(?:US |U\.S\. |Hong Kong )?(?:dollar|greenback|USD|HKD|euro|yen)\b"
    r"|\b(?:dollar|yuan|renminbi|yen|won|rupee|baht|ringgit|rupiah|pound|sterling|euro|peso|rand|lira|krona|krone|franc|currency)\b"
    r"(?! (?:revenue|sales|terms|loan|bond))[^.,;]{0,40} (?:at|to|past|around|below|above|beyond|near) "
    r"|exchange rate|\bthe (?:pair|cross)\b|\b(?:USD|EUR|HKD)/?(?:CN[YH]|HKD|TWD|JPY)\b",
    re.IGNORECASE,
)


def _exchange_rate(pair: FigurePair, unit: AnalysedUnit) -> bool:
    """Whether a pair is a rate of exchange, which one language gives as a bare number and the other in 元."""
    source, target = pair.source, pair.target
    if source is None or target is None or source.value != target.value:
        return False
    if source.currencies:
        # "Bought 7.2314 yuan" is 報7.2314.
        before = unit.target[max(0, target.start - 24) : target.start]
        return not target.currencies and (source.value or 0) % 1 != 0 and _RATE_QUOTED.search(before) is not None
    sentence = next((s for s in unit.source_sentences if s.contains(Span(source.start, source.end))), None)
    return sentence is not None and _EXCHANGE.search(sentence.of(unit.source)) is not None


def _said_before(pair: FigurePair, unit: AnalysedUnit) -> bool:
    """Whether a large amount of the target leaves out the currency that an amount before it has: 50億港元, 為何只回購30億."""
    source, target = pair.source, pair.target
    if source is None or target is None or target.currencies or source.value != target.value or (source.value or 0) < _LARGE:
        return False
    if target.unit is not None or _COUNTED.match(unit.plain_target, target.end):
        return False
    return any(figure.currencies == source.currencies for figure in unit.target_quantities if figure.end <= target.start)


# What is counted and not paid.
_COUNTED = LazyPattern(" ?[个名家人位项宗次间倍点基吨桶股平种辆台部架户份张条件只部套枚瓶箱]")
# The name of a currency that stands apart from its amounts: new yuan loans came to 780bn.
_NAMES_APART = {
    "CNY": LazyPattern(r"\b(?:yuan|renminbi|RMB|CNY)\b", re.IGNORECASE),
    "USD": LazyPattern(r"\b(?:(?:US|U\.S\.)[- ]?dollar|USD|US\$|dollar)", re.IGNORECASE),
    "HKD": LazyPattern(r"\b(?:Hong Kong|HK)[- ]?(?:dollar|\$)|\bHKD\b", re.IGNORECASE),
    "TWD": LazyPattern(r"\b(?:Taiwan|NT)[- ]?(?:dollar|\$)|\b(?:TWD|NTD)\b", re.IGNORECASE),
    "JPY": LazyPattern(r"\byen\b|\bJPY\b", re.IGNORECASE),
    "EUR": LazyPattern(r"\beuros?\b|\bEUR\b", re.IGNORECASE),
    "GBP": LazyPattern(r"\b(?:sterling|GBP)\b", re.IGNORECASE),
}


def _currency_apart(pair: FigurePair, unit: AnalysedUnit) -> bool:
    """Whether a large amount without a currency in the source is in the one that its sentence names apart from it."""
    source, target = pair.source, pair.target
    if source is None or target is None or source.currencies or source.value != target.value or (source.value or 0) < _LARGE:
        return False
    sentence = next((s for s in unit.source_sentences if s.contains(Span(source.start, source.end))), None)
    names = [_NAMES_APART[code] for code in sorted(target.currencies) if code in _NAMES_APART]
    return sentence is not None and any(name.search(sentence.of(unit.source)) for name in names)


# What is counted in millions beside the name of a currency is money.
_LARGE = 1_000_000
_NAMED = {"USD": LazyPattern(r"美元|美金|USD|US\$|U\.S\."), "HKD": LazyPattern("港|HK")}


def _bare_yuan(source: frozenset[str], target: frozenset[str], unit: AnalysedUnit) -> bool:
    """Whether US dollars stand as a bare 元 and nothing in the unit says which, or Hong Kong's in a Mainland text."""
    if len(source) != 1 or len(target) < 2:
        return False
    (currency,) = source
    foreign = currency == "USD" or (currency == "HKD" and unit.locale is Locale.ZH_HANS_CN)
    return foreign and not _NAMED[currency].search(unit.target)
