"""What Chinese financial texts write in several ways, all of which are right, and where each stands in a text."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterator

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Conventions, Locale, Span
from bilingual_qa.text.fold import half_width
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN

# The value of an option that leaves its ways open.
EITHER = "either"

_Rewrite = Callable[[str, str, Locale], str]


class Way(msgspec.Struct, frozen=True):
    """One way of writing.

    Args:
        value: that of the option that asks for it.
        pattern: the places that have it.
        signs: a text without any of these characters has no such place.
    """

    value: str
    pattern: LazyPattern
    signs: frozenset[str]


class Convention(msgspec.Struct, frozen=True):
    """Something that is written in several ways.

    Args:
        option: the field of `Conventions` that decides; empty where only a house's own words do.
        ways: the ways.
        rewrite: gives what is found in the way of a value, in a locale.
        quotation: whether it is about quotations: these are exempt from all else, and of these only the marks are meant.
    """

    option: str
    ways: tuple[Way, ...]
    rewrite: _Rewrite
    quotation: bool = False

    def wanted(self, conventions: Conventions) -> str:
        """The value that a locale or house asks for, or `either`."""
        return str(getattr(conventions, self.option)) if self.option else EITHER

    def places(self, way: Way, unit: AnalysedUnit) -> Iterator[Span]:
        """Where a unit has one of the ways, outside of names, words that the house allows, and quotations."""
        text = unit.target
        matches = [] if way.signs.isdisjoint(unit.target_characters) else list(way.pattern.finditer(text))
        if not matches:
            return
        exempt = [*(unit.exempt_words if self.quotation else unit.exempt)]
        fixed = [Span(*match.span()) for match in FIXED.finditer(text)]
        for match in matches:
            span = Span(*match.span(match.lastindex or 0))
            if not any(whole.contains(span) for whole in exempt) and not any(span.overlaps(other) for other in fixed):
                yield span


# As a part of other words the characters have no second form; the number of a chart is a label.
FIXED = re.compile(r"著[名作者述稱]|顯著|卓著|占[卜領]|獨占|[土原]著|[圖表图]\s?\d+")
_LATIN = "A-Za-z0-9"
# Digits and Latin letters in full width, which no class of a regular expression names.
_FULL = "".join(map(chr, (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))))
_AMOUNT = r"\d[\d.,]*\s?(?:[十百千]?[萬万億亿兆])*"
# Behind a number, what shows that it counts something and is no code or year.
_COUNTS = r"(?=\s?(?:[百千萬万億亿元港美人名家輛辆個个噸吨股戶户間间套臺單单平位件桶]|千瓦))"
_QUOTED = rf"[^「」“”\"\n]{{0,80}}[{HAN}][^「」“”\"\n]{{0,80}}"
_QUOTES = {"corner": ("「", "」"), "curly": ("“", "”")}
_IN_BRACKETS = r"(?!\d{1,2}[)）]|[A-Za-z][)）]|[ivx]{1,4}[)）])[^（）()\n]{1,60}"
# 平台中 has no 台中.
_NO_PLATFORM = r"(?<![平舞櫃柜電电後后陽阳站月講讲前瞭看兩两三幾几每\d])"
_PLACES = "(?=[灣湾北中南東东幣币商股資资企])"


def _as_found(found: str, value: str, locale: Locale) -> str:
    return value


def _quoted(found: str, value: str, locale: Locale) -> str:
    opening, closing = _QUOTES[value]
    return f"{opening}{found[1:-1]}{closing}"


def _in_brackets(found: str, value: str, locale: Locale) -> str:
    return f"（{found[1:-1]}）" if value == "full" else f"({found[1:-1]})"


def _grouped(found: str, value: str, locale: Locale) -> str:
    whole = int(re.sub(r"\D", "", found))
    return str(whole) if value == "none" else f"{whole:,}".replace(",", "," if value == "comma" else " ")


def _narrow(found: str, value: str, locale: Locale) -> str:
    return half_width(found)


def _spaced(found: str, value: str, locale: Locale) -> str:
    return f"{found[0]}{' ' if value == 'required' else ''}{found[-1]}"


def _convention(option: str, ways: dict[str, tuple[str, str]], rewrite: _Rewrite, *, quotation: bool = False) -> Convention:
    """A convention; each way is given by its pattern and its signs."""
    made = tuple(Way(value, LazyPattern(pattern), frozenset(signs)) for value, (pattern, signs) in ways.items())
    return Convention(option, made, rewrite, quotation)


def _currency(before: str, after: str, as_written: dict[bool, tuple[str, str]], option: str = "currency_name") -> Convention:
    """The name of a currency before an amount or behind it.

    Args:
        before: the names that stand before an amount; `after`: those behind it; both as expressions.
        as_written: by whether the locale is Simplified, the name before, and what stands behind.
    """

    def rewrite(found: str, value: str, locale: Locale) -> str:
        amount = re.search(_AMOUNT, found)
        name, behind = as_written[locale.simplified]
        number = amount.group().strip() if amount else ""
        return f"{name}{number}元" if value == "before" else f"{number}{behind}"

    ways = {
        "after": (rf"(?<![\d.,]){_AMOUNT}(?:{after})", after),
        "before": (rf"(?:{before})\s?{_AMOUNT}元?", before),
    }
    return _convention(option, ways, rewrite)


def _forms(*forms: str) -> Convention:
    """Variant characters and words that are both right; each form is what is shown, or the words that show it."""
    shared = set.intersection(*map(set, forms))
    return _convention("", {form: (form, "".join(set(form) - shared)) for form in forms}, _as_found)


CONVENTIONS = (
    _forms("公布", "公佈"),
    _forms("裏", "裡"),
    _forms("說", "説"),
    _forms("佔", "占"),
    _forms("衛", "衞"),
    _forms("線", "綫"),
    _forms("群", "羣"),
    _forms("計劃", "計畫"),
    _forms("賬", "帳"),
    _forms("着", "著"),
    _forms("周[一二三四五]", "週[一二三四五]"),
    _convention("tai", {"台": (f"{_NO_PLATFORM}台{_PLACES}", "台"), "臺": (f"臺{_PLACES}", "臺")}, _as_found),
    _currency("港[幣币]", "港[元幣币]", {False: ("港幣", "港元"), True: ("港币", "港元")}),
    _currency("人民[幣币]", "元?人民[幣币]", {False: ("人民幣", "元人民幣"), True: ("人民币", "元人民币")}),
    # Also those who write 港幣31億元 write 3億美元.
    _currency("美金", "美[元金]", {False: ("美金", "美元"), True: ("美金", "美元")}, option=""),
    _currency("新[台臺][幣币]", "元?新[台臺][幣币]", {False: ("新台幣", "元新台幣"), True: ("新台币", "元新台币")}),
    _convention(
        "quotation_marks",
        {
            "corner": (f"「{_QUOTED}」", "「"),
            "curly": (f"“{_QUOTED}”", "“"),
            "straight": (rf"(?<!\d)\"{_QUOTED}\"", '"'),
        },
        _quoted,
        quotation=True,
    ),
    _convention(
        "thousands",
        {
            "comma": (r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])", ","),
            "space": (r"(?<![\d.,])\d{1,3}(?:[ \u2009\u202f]\d{3})+(?![\d,])", " \u2009\u202f"),
            "none": (rf"(?<![\dA-Za-z.,:])[1-9]\d{{4,}}{_COUNTS}", "123456789"),
        },
        _grouped,
    ),
    _convention("digits", {"half": (r"[0-9]", "0123456789"), "full": (rf"[{_FULL}][{_FULL}．％]*", _FULL)}, _narrow),
    _convention(
        "spacing",
        {
            "none": (rf"(?=([{HAN}][{_LATIN}]|[{_LATIN}%][{HAN}]))", string.ascii_letters + string.digits + "%"),
            "required": (rf"(?=([{HAN}] +[{_LATIN}]|[{_LATIN}%] +[{HAN}]))", " "),
        },
        _spaced,
    ),
    _convention(
        "punctuation",
        {"full": (rf"(?<=[{HAN}])[，；：！？](?=[{HAN}])", "，；：！？"), "half": (rf"(?<=[{HAN}])[,;:!?](?=[{HAN}])", ",;:!?")},
        _as_found,
    ),
    _convention(
        "brackets",
        {
            "full": (f"（{_IN_BRACKETS}）", "（"),
            "half": (rf"(?<=[{HAN}])\({_IN_BRACKETS}\)|\({_IN_BRACKETS}\)(?=[{HAN}])", "("),
        },
        _in_brackets,
    ),
)
