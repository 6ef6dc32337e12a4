"""The names of currencies that stand without an amount, and whether one became another: sterling as 美元."""

from __future__ import annotations

from bilingual_qa.model import Span
from bilingual_qa.quantities.currencies import DOLLARS
from bilingual_qa.text.lazy_pattern import LazyPattern

# Won, rand, real and pound are other words unless something says that they are money.
_ENGLISH = {
    "USD": r"(?:us|u\.s\.|american) dollars?|greenback|usd(?![a-z])|us\$",
    "HKD": r"(?:hong kong|hk) dollars?|hkd(?![a-z])|hk\$",
    "TWD": r"(?:new )?taiwan(?:ese)? dollars?|nt dollars?|twd(?![a-z])|ntd(?![a-z])|nt\$",
    "AUD": r"australian dollars?|(?:the aussie|aussie dollar)(?![a-z])|aud(?![a-z])|a\$",
    "NZD": r"new zealand dollars?|nzd(?![a-z])|nz\$|kiwi(?: dollar)?(?![a-z-]| (?:fruit|exporter|grower|bank|saver|compan))",
    "CAD": r"canadian dollars?|cad(?![a-z])|c\$|loonie",
    "SGD": r"singapore(?:an)? dollars?|sgd(?![a-z])|s\$",
    "CNY": r"yuan\b|renminbi|rmb|cny(?![a-z])|cnh(?![a-z])",
    "EUR": r"euros?\b(?![- ]?(?:zone|area|bloc|stoxx|commercial))|eur(?![a-z])|€",
    "GBP": r"sterling\b|(?:british|the) pounds?\b|pounds? sterling|gbp(?![a-z])|£",
    "JPY": r"yen\b|jpy(?![a-z])",
    "KRW": r"(?:korean|the) won\b|krw(?![a-z])|₩",
    "INR": r"(?:indian )?rupees?\b|inr(?![a-z])|₹",
    "IDR": r"rupiah|idr(?![a-z])",
    "THB": r"baht\b|thb(?![a-z])",
    "MYR": r"ringgit|myr(?![a-z])",
    "VND": r"(?:vietnamese|the) dong\b|vnd(?![a-z])",
    "CHF": r"(?:swiss )francs?\b|chf(?![a-z])",
    "RUB": r"(?:rouble|ruble)s?\b|rub(?![a-z])",
    "ZAR": r"(?:south african|the) rand\b|zar(?![a-z])",
    "TRY": r"lira\b",
    "SEK": r"swedish kron\w+|sek(?![a-z])",
    "NOK": r"norwegian kron\w+|nok(?![a-z])",
}
_ANY_ENGLISH = LazyPattern(
    "(?<![a-z])(?:"
    + "|".join(f"(?P<{code}>{names})" for code, names in _ENGLISH.items())
    # Constant dollars are a measure without exchange rates, not the money of a country.
    + r"|(?P<constant>constant[- ](?:dollars?|currenc(?:y|ies))\b)"
    + r"|(?P<dollar>dollars?\b|cents?\b))|(?P<sign>\$)"
)
_CHINESE = {
    "USD": "美[元金分]",
    "HKD": "港[元币]",
    "TWD": "新?[台臺]币",
    "AUD": "澳[元币]",
    "NZD": "[纽紐][元币]",
    "CAD": "加元|加币",
    "SGD": "新加坡元|新元|坡元",
    "CNY": "人民币",
    "EUR": "欧元(?!区)",
    "GBP": "英镑",
    "JPY": "日[元圆圓]",
    "KRW": "韩[元圆圜]",
    "INR": "卢比",
    "IDR": "印尼盾|印尼卢比",
    "THB": "泰铢",
    "MYR": "令吉|林吉特|马币",
    "VND": "越南盾",
    "CHF": "瑞士法郎|瑞郎",
    "RUB": "卢布",
    "ZAR": "兰特",
    "TRY": "里拉",
    "SEK": "瑞典克朗",
    "NOK": "挪威克朗",
}
# What makes a constant dollar the money of a country: 固定的美元.
_HELD_FAST = ("固定", "不变", "恒定", "不变的", "固定的", "恒定的")
# Where none of these stands no name begins: told at once, while the names are tried one after the other.
_FIRST = "[美港新台臺澳纽紐加坡人欧英日韩卢印泰令林马越瑞兰里挪]"
_ANY_CHINESE = LazyPattern(f"(?={_FIRST})(?:" + "|".join(f"(?P<{code}>{names})" for code, names in _CHINESE.items()) + ")")


def exchanged_name(source: str, target: str, amounts: frozenset[str]) -> tuple[Span, Span] | None:
    """Where the one currency of a sentence pair became another.

    `None` where either side names more than one or none: nothing then tells which of them answers which.

    Args:
        source: the English in lower case.
        target: the Chinese in the Simplified view.
        amounts: the codes of the amounts of the source, which have currencies that no name tells (Rs42bn).
    """
    there = list(_ANY_CHINESE.finditer(target))
    if not there or len({match.lastgroup for match in there}) > 1:
        return None
    other = there[0].lastgroup or ""
    if other in amounts:
        return None
    here = list(_ANY_ENGLISH.finditer(source))
    if not here or len({match.lastgroup for match in here}) > 1:
        return None
    one = here[0].lastgroup or ""
    if one == other or (one in ("dollar", "sign") and other in DOLLARS):
        return None
    if one == "constant" and not target[: there[0].start()].endswith(_HELD_FAST):
        return None
    # A rupee may be 印尼盧比.
    if {one, other} == {"INR", "IDR"} and "卢比" in there[0].group():
        return None
    return Span(*here[0].span()), Span(*there[0].span())
