"""Writing a quantity out: in Chinese for a suggestion, in the style of the note; in English for round trips."""

from __future__ import annotations

import re
from decimal import Decimal

from bilingual_qa.model import Locale
from bilingual_qa.quantities.currencies import CHINESE_NAMES, CURRENCIES, DOLLARS, YUAN
from bilingual_qa.quantities.quantity import Approximation, Kind, Period, Quantity
from bilingual_qa.quantities.units import BY_NAME
from bilingual_qa.text.fold import simplified

D = Decimal
# The unit in Chinese by its first form; where Taiwan and Hong Kong say another word than the Mainland.
_TAIWAN_UNITS = {
    "tonne": "公噸",
    "nanometre": "奈米",
    "gigawatt": "GW",
    "metre": "公尺",
    "square-metre": "平方公尺",
    "inch": "吋",
    "millimetre": "公釐",
    "litre": "公升",
    "cubic-metre": "立方公尺",
}
_MAINLAND_UNITS = {"nanometre": "纳米", "gigawatt": "吉瓦", "inch": "英寸"}
_CLASSIFIED = {"month": "個月", "quarter": "個季度", "week": "周", "hour": "小時", "item": "個"}
_ABOUT = {
    Approximation.ABOUT: "約",
    Approximation.NEARLY: "近",
    Approximation.OVER: "逾",
    Approximation.UNDER: "不足",
    Approximation.AT_LEAST: "至少",
    Approximation.AT_MOST: "最多",
}
_QUARTERS = "一二三四"


def render_quantity(quantity: Quantity, locale: Locale | str, *, like: str | None = None) -> str:
    """The quantity as a note of this locale writes it, or as `like` does.

    Args:
        quantity: what to write; a role is not written.
        locale: a Chinese locale; `en` gives English.
        like: the figure that stands in the note now, right or wrong: its order of currency and number (人民幣40億元 or
            40億元人民幣), its spaces and its grouping are kept. A currency that `like` names without telling which (元) is kept
            where the quantity allows it.
    """
    place = Locale(locale)
    if place is Locale.EN:
        return _english(quantity)
    text = _chinese(quantity, place, like)
    return simplified(text) if place.simplified else text


def _chinese(quantity: Quantity, locale: Locale, like: str | None) -> str:
    if quantity.period is not None:
        return _chinese_period(quantity.period, locale, like)
    if quantity.kind is Kind.COMPARISON:
        return _basis(quantity.unit or "", locale, like)
    if quantity.value is None:
        return quantity.text
    about = _ABOUT.get(quantity.approximate, "") if like is None else _kept_approximation(like)
    if quantity.upper is not None:
        about = ""
    sign = "-" if quantity.value < 0 else ""
    if sign and like is not None and ("負" in like or "负" in like):
        sign = "負"
    value = abs(quantity.value)
    space = " " if like is not None and re.search(r"\d [萬万億亿]", like) else ""
    if quantity.kind is Kind.SCALE:
        return _head(quantity, locale, like)
    if quantity.kind is Kind.MONEY:
        return about + _money(quantity, value, sign, space, locale, like)
    return about + sign + _without_currency(quantity, value, space, locale, like)


def render_approximation(approximation: Approximation, locale: Locale) -> str:
    """The word for how exactly a figure is meant, as a Chinese note writes it before the figure; empty for an exact one."""
    text = _ABOUT.get(approximation, "")
    return simplified(text) if locale.simplified else text


def _kept_approximation(like: str) -> str:
    match = re.match(r"約|约|大約|大约|近|逾|超過|超过|不足|至少|最多|多達|多达|高達|高达", like)
    return match.group() if match else ""


# In the words of Hong Kong, the Mainland and Taiwan.
_BASES = {
    "yoy": ("按年", "同比", "年增"), "hoh": ("按半年", "環比", "半年增"), "qoq": ("按季", "環比", "季增"),
    "mom": ("按月", "環比", "月增"), "wow": ("按周", "環比", "週增"), "sequential": ("按季", "環比", "季增"),
}  # fmt: skip


# And as the period itself: 較去年同期, 比上季.
_BASIS_PERIODS = {
    "yoy": ("去年同期", "上年同期", "去年同期"), "hoh": ("上個半年", "上個半年", "前一個半年"), "qoq": ("上季", "上季度", "上季"),
    "mom": ("上月", "上月", "上月"), "wow": ("上周", "上周", "上週"), "sequential": ("上季", "上季度", "上季"),
}  # fmt: skip
_PERIOD_NAMED = re.compile("同[期季月]|^[上前]")


def _basis(name: str, locale: Locale, like: str | None) -> str:
    named = like is not None and _PERIOD_NAMED.search(like) is not None
    hong_kong, mainland, taiwan = (_BASIS_PERIODS if named else _BASES).get(name, (name,) * 3)
    if named:
        return {Locale.ZH_HANT_TW: taiwan, Locale.ZH_HANS_CN: mainland}.get(locale, hong_kong)
    if like is not None and like[:1] in "同環环":
        return mainland
    if like is not None and like[:1] in "按":
        return hong_kong
    if like is not None and like[-1:] in "增減减":
        return taiwan.replace("增", "減") if like[-1:] in "減减" else taiwan
    return {Locale.ZH_HANT_TW: taiwan, Locale.ZH_HANS_CN: mainland}.get(locale, hong_kong)


def _spelled(value: Decimal, unit: str | None, like: str | None) -> str | None:
    """The number in Chinese numerals, where `like` has it so and it is a small one."""
    if like is None or re.search(r"\d", like) or not re.search(r"[一二兩两三四五六七八九十]", like):
        return None
    return _in_numerals(value, unit)


def _in_numerals(value: Decimal, unit: str | None) -> str | None:
    """A whole number up to 99 in Chinese numerals; two of something are 兩."""
    if value != value.to_integral_value() or not 1 <= value <= 99:
        return None
    tens, ones = divmod(int(value), 10)
    digits = "零一二三四五六七八九"
    if value == 2 and unit is not None:
        return "兩"
    return ("" if tens == 0 else "十" if tens == 1 else digits[tens] + "十") + (digits[ones] if ones else "")


_SINGLE, _DOUBLE = ("單位數", "個位數"), ("雙位數", "兩位數")
_BANDS = {
    (1, 9): ("", _SINGLE), (1, 4): ("低", _SINGLE), (4, 6): ("中", _SINGLE), (6, 9): ("高", _SINGLE),
    (10, 99): ("", _DOUBLE), (10, 15): ("低", _DOUBLE), (15, 99): ("高", _DOUBLE), (100, 999): ("", ("三位數", "三位數")),
}  # fmt: skip


def _few(value: Decimal, locale: Locale) -> str:
    """數百億, 數千萬: what has as many digits."""
    power = 8 if value >= D(10) ** 8 else 4
    return "數" + {0: "", 1: "十", 2: "百", 3: "千"}.get(value.adjusted() - power, "萬") + ("億" if power == 8 else "萬")


def _band(low: Decimal, high: Decimal, locale: Locale) -> str:
    """A vague percentage in the words of Hong Kong (高單位數) or of the Mainland and Taiwan (高個位數), or between its bounds."""
    level, (hong_kong, elsewhere) = _BANDS.get((int(low), int(high)), ("", ("", "")))
    if hong_kong:
        return level + (hong_kong if locale is Locale.ZH_HANT_HK else elsewhere)
    if high - low == 4:
        return f"約{_plain(low + 2, None)}%"
    return f"{_plain(low, None)}%至{_plain(high, None)}%"


def _without_currency(quantity: Quantity, value: Decimal, space: str, locale: Locale, like: str | None) -> str:
    kind, unit = quantity.kind, quantity.unit
    if kind is Kind.PERCENT:
        if quantity.upper is not None:
            return _band(value, quantity.upper, locale)
        if unit == "discounted-to":
            return f"{_plain(value / 10, like)}折"
        if like is not None and "厘" in like:
            return f"{_plain(value, like)}厘"
        return f"{_plain(value, like)}%"
    if kind is Kind.PERCENTAGE_POINT:
        return f"{_plain(value, like)}個百分點"
    if kind is Kind.BASIS_POINT:
        return f"{_plain(value, like)}{'基點' if like is not None and not re.search('個|个', like) else '個基點'}"
    if kind is Kind.MULTIPLE:
        return f"{_spelled(value, 'x', like) or _plain(value, like)}倍"
    if kind is Kind.FRACTION:
        return _fraction(value)
    if kind is Kind.ORDINAL:
        return f"第{_plain(value, like)}"
    if quantity.upper is not None:
        return _few(value, locale)
    if unit in _STRETCHES and quantity.text.lower() == unit:
        return _STRETCHES[unit]
    number = _spelled(value, unit, like) or _scaled(value, space, locale, like)
    if unit is None:
        return number
    per = f"/{_PER.get(quantity.per) or _unit(quantity.per, locale)}" if quantity.per else ""
    return f"{number}{_unit(unit, locale)}{per}"


_STRETCHES = {"year": "年度", "quarter": "季度"}
_PER = {
    "day": "日", "month": "月", "hour": "小時", "fund-unit": "單位", "thousand-cubic-feet": "千立方英尺",
    "million-cubic-feet": "百萬立方英尺",
}  # fmt: skip


def render_per(per: str, locale: Locale) -> str:
    """What a figure is counted by, as a note of a Chinese locale writes it before the figure: 每桶."""
    text = f"每{_PER.get(per) or _unit(per, locale)}"
    return simplified(text) if locale.simplified else text


def _unit(name: str | None, locale: Locale) -> str:
    if name is None or name not in BY_NAME:
        return _CLASSIFIED.get(name or "", name or "")
    if locale is Locale.ZH_HANT_TW and name in _TAIWAN_UNITS:
        return _TAIWAN_UNITS[name]
    if locale.simplified and name in _MAINLAND_UNITS:
        return _MAINLAND_UNITS[name]
    unit = BY_NAME[name]
    return unit.chinese[0] if unit.chinese else unit.symbols[0]


def _money(quantity: Quantity, value: Decimal, sign: str, space: str, locale: Locale, like: str | None) -> str:
    if quantity.unit == "cent":
        return sign + _minor(quantity, value, locale, like)
    if quantity.unit == "tenth":
        value /= 10
    code = _code(quantity.currencies, locale)
    number = _scaled(value, space, locale, like) if quantity.upper is None else _few(value, locale)
    per = f"/{_unit(quantity.per, locale)}" if quantity.per and like is not None and "/" in like else ""
    written = _written_currency(quantity.currencies, like)
    if written is not None:
        before, after = written
        return f"{before}{sign}{number}{after}{per}"
    if code == "CNY":
        return f"{sign}{number}元人民幣{per}" if locale.traditional else f"人民幣{sign}{number}元{per}"
    name = {"TWD": "元" if locale is Locale.ZH_HANT_TW else "元新台幣"}.get(code) or _name(code, locale)
    return f"{sign}{number}{name}{per}"


_HEADS = {D(10) ** 3: "千", D(10) ** 4: "萬", D(10) ** 6: "百萬", D(10) ** 8: "億", D(10) ** 9: "十億", D(10) ** 12: "萬億"}


def _head(quantity: Quantity, locale: Locale, like: str | None) -> str:
    """A table's head: 百萬港元, 人民幣百萬元; the scale alone where no currency is said."""
    scale = _HEADS.get(quantity.value or D(0), quantity.text)
    if not quantity.currencies:
        return scale
    code = _code(quantity.currencies, locale)
    if code == "CNY" and (like is None or not like.endswith(("人民幣", "人民币"))):
        return f"人民幣{scale}元"
    return scale + _name(code, locale)


def _minor(quantity: Quantity, value: Decimal, locale: Locale, like: str | None) -> str:
    code = _code(quantity.currencies, locale)
    name = {"USD": "美分", "HKD": "港仙", "GBP": "便士", "EUR": "歐分"}.get(code)
    if name is None:
        return _scaled(value / 100, "", locale, like) + _name(code, locale)
    return _plain(value, like) + name


def _name(code: str, locale: Locale) -> str:
    if locale is Locale.ZH_HANT_TW and code in ("AUD", "CAD"):
        return {"AUD": "澳幣", "CAD": "加幣"}[code]
    if code in ("AUD", "CAD"):
        return {"AUD": "澳元", "CAD": "加元"}[code]
    return CHINESE_NAMES.get(code, code)


def _code(codes: frozenset[str], locale: Locale) -> str:
    """The one currency meant: a bare $ is a US dollar in a note, a bare 元 the money of the place."""
    if len(codes) == 1:
        return next(iter(codes))
    if codes == YUAN:
        return {Locale.ZH_HANT_TW: "TWD", Locale.ZH_HANT_HK: "HKD"}.get(locale, "CNY")
    return "USD" if "USD" in codes else next(iter(sorted(codes)), "USD")


_BARE = ("", "元", "圓", "圆")
_SIDES = re.compile(
    r"^(?:約|约|大約|近|逾|超過|超过|不足|至少|最多|高達|高达|多達)?(?P<before>[^\d\-負负一二兩三四五六七八九十百千.]*?)(?:[-負负])?(?=[\d一二兩三四五六七八九十百千.])"
    r"[\d,. 一二兩三四五六七八九十百千萬万億亿兆零]*(?P<after>.*)$"
)


def _written_currency(codes: frozenset[str], like: str | None) -> tuple[str, str] | None:
    """How `like` names the currency, before and after its number, if the quantity has that currency."""
    if like is None:
        return None
    match = _SIDES.match(like)
    if match is None:
        return None
    before, after = match["before"].strip(), re.sub(r"[/每].*$", "", match["after"]).strip()
    after = re.sub(r"^[多餘余]", "", after)
    if not before and not after:
        return None
    named = _codes_of(before), _codes_of(after)
    fits = [code is not None and bool(code & codes) for code in named]
    # A bare $ is no currency in Chinese; of two that are said one is enough.
    fits[0] = fits[0] and before != "$"
    if not any(fits) or (after not in _BARE and not fits[1] and re.match("[A-Za-z]", before)):
        return None
    if fits[0] and after not in _BARE:
        return before, "元" if re.match("[一-鿿]", before) and len(before) > 1 else ""
    return (before if fits[0] else ""), (after if fits[1] else "")


def _codes_of(form: str) -> frozenset[str] | None:
    from bilingual_qa.quantities import currencies

    if not form:
        return None
    for table, text in ((currencies.CHINESE, form), (currencies.PREFIXES, form), (currencies.WORDS, form.lower())):
        found = table.at(text, 0)
        if found is not None and found[1] == len(form):
            return found[0]
    return None


# So many decimals of 萬億 are written before 億 is counted on.
_NEAT = 2


def _scaled(value: Decimal, space: str, locale: Locale, like: str | None) -> str:
    """The number with 萬, 億 or 兆: the largest scale that leaves at least one before the point."""
    grouped = like is None or "," in like or not re.search(r"\d{5,}|(?<![\d.])\d{4}(?!\d)", like)
    neat = value >= D(10) ** 12 and _digits(value / 10**12) <= _NEAT
    if locale is Locale.ZH_HANT_TW and value >= D(10) ** 12 and (neat or like is None or "兆" in like or "億" not in like):
        return _with_scale(value, 12, "兆", space, grouped)
    # 1.4萬億 but 14,689億, unless the note has 萬億.
    in_trillions = like is None or re.search(r"[萬万]\s?[億亿]|兆", like) is not None
    if value >= D(10) ** 12 and (in_trillions or neat):
        return _with_scale(value, 12, "萬億", space, grouped)
    if value >= D(10) ** 8:
        return _with_scale(value, 8, "億", space, grouped)
    # A note that writes no four digits out writes 1.25萬噸, not 12,500噸.
    digits_out = like is not None and re.search(r"\d,\d{3}|\d{4}", like) is not None
    in_scale = like is not None and re.search("[萬万億亿兆]", like) is not None
    scaled = in_scale or (not digits_out and _digits(value / 10**4) <= 2)
    if value >= D(10) ** 4 and (scaled or value >= D(10) ** 7) and _digits(value / 10**4) <= 4:
        return _with_scale(value, 4, "萬", space, grouped)
    return _plain(value, like) if value < D(10) ** 4 else _group(value, grouped)


def _digits(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _with_scale(value: Decimal, power: int, scale: str, space: str, grouped: bool) -> str:
    return f"{_group(value.scaleb(-power), grouped)}{space}{scale}"


def _group(value: Decimal, grouped: bool) -> str:
    plain = value.normalize()
    exponent = plain.as_tuple().exponent
    if isinstance(exponent, int) and exponent > 0:
        plain = plain.quantize(D(1))
    return f"{plain:,f}" if grouped else f"{plain:f}"


def _plain(value: Decimal, like: str | None) -> str:
    """The digits as the source wrote them: 45.30 stays 45.30."""
    return f"{value:,f}" if like is None or "," in like or value < 10000 else f"{value:f}"


def _fraction(value: Decimal) -> str:
    if value == D("0.5"):
        return "一半"
    digits = "零一二三四五六七八九十"
    for bottom in range(2, 11):
        top = value * bottom
        if abs(top - top.to_integral_value()) < D("1e-20") and 0 < top < bottom:
            return f"{digits[bottom]}分之{digits[round(top)]}"
    return _group(value, True)


# --- periods --------------------------------------------------------------------------------------------------------


def _chinese_period(period: Period, locale: Locale, like: str | None) -> str:
    if period.rolling is not None:
        return {"ltm": "過去十二個月", "ntm": "未來十二個月", "ytd": "年初至今", "qtd": "季初至今", "mtd": "月初至今"}[
            period.rolling
        ]
    year = ""
    if period.year is not None:
        short = like is not None and re.match(r"\d{2}(?:財|财)?年", like) and _has_part(period)
        written = f"{period.year % 100:02d}" if short else str(period.year)
        if period.until is not None:
            written = f"{period.year}/{period.until % 100:02d}"
        if period.decade:
            return f"{period.year}年代"
        year = written + ("財年" if period.fiscal and not period.month else "年")
    part = ""
    if period.half is not None:
        part = "上半年" if period.half == 1 else "下半年"
    elif period.quarter is not None:
        number = str(period.quarter) if like is not None and re.search(r"第 ?\d", like) else _QUARTERS[period.quarter - 1]
        if period.fiscal and not year:
            return f"第{number}財季"
        part = f"第{number}{'季' if locale is Locale.ZH_HANT_TW or (like is not None and not like.endswith('度')) else '季度'}"
    elif period.months is not None:
        part = (
            f"首{'九' if period.months == 9 else period.months}個月"
            if locale is not Locale.ZH_HANS_CN
            else f"前{period.months}個月"
        )
    if period.month is not None:
        part = f"{period.month}月" + (f"{period.day}日" if period.day is not None else "")
    return year + part + ("預測" if period.estimate else "")


def _has_part(period: Period) -> bool:
    return any(part is not None for part in (period.half, period.quarter, period.months))


# --- English --------------------------------------------------------------------------------------------------------

_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
_PREFIX = {c.code: c.prefixes[0] for c in CURRENCIES if c.prefixes}
_ENGLISH_ABOUT = {
    Approximation.ABOUT: "about ",
    Approximation.NEARLY: "nearly ",
    Approximation.OVER: "over ",
    Approximation.UNDER: "under ",
    Approximation.AT_LEAST: "at least ",
    Approximation.AT_MOST: "up to ",
}


def _english(quantity: Quantity) -> str:
    if quantity.period is not None:
        return _english_period(quantity.period)
    if quantity.value is None:
        return quantity.text
    about = _ENGLISH_ABOUT.get(quantity.approximate, "")
    sign = "-" if quantity.value < 0 else ""
    value = abs(quantity.value)
    if quantity.kind is Kind.MONEY:
        return about + _english_money(quantity, value, sign)
    suffix = {
        Kind.PERCENT: "%",
        Kind.PERCENTAGE_POINT: " percentage points",
        Kind.BASIS_POINT: " basis points",
        Kind.MULTIPLE: "x",
    }.get(quantity.kind)
    if suffix is not None:
        return f"{about}{sign}{_group(value, True)}{suffix}"
    number = _english_scaled(value)
    if quantity.unit is None or quantity.unit not in BY_NAME:
        return f"{about}{sign}{number}"
    unit = BY_NAME[quantity.unit]
    word = unit.words[-1] if unit.words else unit.symbols[0]
    per = f"/{quantity.per}" if quantity.per else ""
    return f"{about}{sign}{number} {word}{per}"


def _english_money(quantity: Quantity, value: Decimal, sign: str) -> str:
    if quantity.unit == "cent":
        code = _code(quantity.currencies, Locale.EN)
        return f"{sign}{_group(value, True)} {'pence' if code == 'GBP' else 'cents'}"
    if quantity.currencies == DOLLARS:
        return f"{sign}${_english_scaled(value)}"
    code = _code(quantity.currencies, Locale.EN)
    return f"{sign}{_PREFIX.get(code, code + ' ')}{_english_scaled(value)}"


def _english_scaled(value: Decimal) -> str:
    for power, word in ((12, "trillion"), (9, "billion"), (6, "million")):
        if value >= D(10) ** power:
            return f"{_group(value.scaleb(-power), True)} {word}"
    return _group(value, True)


def _english_period(period: Period) -> str:
    if period.rolling is not None:
        return period.rolling.upper()
    year = "" if period.year is None else str(period.year)
    if period.until is not None:
        return f"{'FY' if period.fiscal else ''}{period.year}/{period.until % 100:02d}"
    mark = "E" if period.estimate else ""
    if period.half is not None:
        return f"{period.half}H{year[2:]}{mark}" if year else ("first half" if period.half == 1 else "second half")
    if period.quarter is not None:
        return (
            f"{period.quarter}Q{year[2:]}{mark}"
            if year
            else f"{('first', 'second', 'third', 'fourth')[period.quarter - 1]} quarter"
        )
    if period.months is not None:
        return f"{period.months}M{year[2:]}{mark}" if year else f"first {period.months} months"
    if period.month is not None:
        month = _MONTHS[period.month - 1]
        if period.day is not None:
            return f"{period.day} {month} {year}".strip()
        return f"{month} {year}".strip()
    return f"{'FY' if period.fiscal else ''}{year}{mark}"
