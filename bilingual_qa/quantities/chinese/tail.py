"""What stands behind a figure: 成, 折, percent, 倍, currency, unit."""

from __future__ import annotations

import re
from decimal import Decimal

from bilingual_qa.quantities import currencies, units
from bilingual_qa.quantities.chinese.forms import (
    APPROXIMATE_AFTER,
    CLASSIFIERS,
    DISCOUNT,
    HALF_MORE,
    LETTERS,
    LI,
    NAME,
    PERCENT_FORMS,
    RISE_BEFORE,
    SCALE_WORDS,
    SPACES,
    SPREAD_PERCENT,
    TENTHS,
    TO_BEFORE,
)
from bilingual_qa.quantities.chinese.number import Number
from bilingual_qa.quantities.chinese.numerals import DIGITS
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import INTEREST, Approximation, Kind, Role
from bilingual_qa.quantities.scales import CHINESE_DIGITS, ENGLISH_ABBREVIATIONS, ENGLISH_LETTERS, ENGLISH_WORDS

_COMPOUND = re.compile(r" ?(?:又 ?)?(?P<n>\d{1,2}|[" + DIGITS + r"])(?P<part>角|毛|毫|仙|分|美分|港仙)(?![之鐘钟析享])")


def read_tail(page: Page, number: Number) -> int:
    """Reads scale letters, unit, currency and "per" behind the number into it.

    Returns the end of a name where the digits belong to one, else 0.
    """
    view, lower = page.view, page.lower
    at = number.end
    if at >= len(view):
        return 0
    fused = LETTERS.match(view, at) if not number.spelled else None
    if fused is not None:
        letters = fused.group().lower()
        if letters in ENGLISH_ABBREVIATIONS and letters != "th":
            _times(number, ENGLISH_ABBREVIATIONS[letters], fused.end())
        elif letters in ENGLISH_LETTERS and (
            letters == "k"
            or number.currencies
            or ((letters in "mb" and view[at].islower()) or (view[at] in "MB" and number.value != 3))
        ):
            _times(number, ENGLISH_LETTERS[letters], fused.end())
        elif not (_unit_follows(page, at) or letters in ("st", "nd", "rd", "th") or number.scaled):
            return NAME.match(view, at).end()  # type: ignore[union-attr]
        at = number.end
    elif (
        view[at] == "-"
        and view[at + 1 : at + 2].isalpha()
        and view[at + 1].isascii()
        and not units.WORDS.at(lower, at + 1)
        and not units.SYMBOLS.at(view, at + 1)
    ):
        return LETTERS.match(view, at + 1).end()  # type: ignore[union-attr]
    elif (
        not number.spelled
        and (word := LETTERS.match(lower, at + 1))
        and view[at] == " "
        and (
            scale := ENGLISH_WORDS.get(word.group())
            or (ENGLISH_ABBREVIATIONS.get(word.group()) if word.group() not in ("th", "cr", "mil") else None)
            or (ENGLISH_LETTERS.get(word.group()) if word.group() in ("m", "b") and view[word.start()].isupper() else None)
        )
    ):
        _times(number, scale, word.end())
        at = number.end
    if (view[at : at + 1] and view[at] in "多餘余" and not number.spelled) or (
        view[at : at + 1] and view[at] in "多餘余幾几" and number.spelled and (number.scaled or number.value >= 10)
    ):
        number.approximate = Approximation.OVER
        at += 1
        number.end = at
        number.counted = number.counted or not number.spelled or number.scaled or view[at : at + 1] in CLASSIFIERS
    place = SPACES.match(view, at).end()  # type: ignore[union-attr]
    if _percent(page, number, at, place) or _money(page, number, place) or _measure(page, number, place):
        _per_after(page, number)
        return 0
    if view[place : place + 1] in CLASSIFIERS:
        number.counted = True
        # 500枚比特幣
        if view[place] in "枚個个" and _money(page, number, place + 1):
            return 0
        if view[place] in SCALE_WORDS and number.spelled:
            number.value *= SCALE_WORDS[view[place]]
            number.end = place + 1
        half = view[place + 1 : place + 2] == "半" and view[place] in "個个"
        if half and view[place + 2 : place + 3] == "月":
            number.value += Decimal("0.5")
            number.kind, number.unit, number.end = Kind.MEASURE, "month", place + 3
    return 0


def _unit_follows(page: Page, at: int) -> bool:
    return bool(
        PERCENT_FORMS.at(page.lower, at)
        or units.SYMBOLS.at(page.view, at)
        or units.WORDS.at(page.lower, at)
        or currencies.WORDS.at(page.lower, at)
    )


def _times(number: Number, scale: Decimal, end: int) -> None:
    number.value *= scale
    number.scale *= scale
    number.scaled = True
    number.end = end


# In Taiwan a quarter of a percentage point of interest is 一碼.
_RATE_MOVES = re.compile(r"(?:[升降加減减]息|利率|[準准][備备]率|[調调][升降高低]|[上下][調调])[^，。；,;]{0,9}$")
_RATE_MOVES_AFTER = re.compile(r"[的之]?(?:[升降加減减]息|[調调][升降]|空間|空间|幅度)")


def _percent(page: Page, number: Number, at: int, place: int) -> bool:
    view = page.view
    if (match := TENTHS.match(view, at)) and number.value <= 10 and not (number.spelled and len(number.spoken) > 1):
        more = match["more"]
        extra = Decimal(0) if not more else Decimal(5) if more == "半" else Decimal(CHINESE_DIGITS[more])
        number.value = number.value * 10 + extra
        number.kind, number.unit, number.end = Kind.PERCENT, "percent", match.end()
        return True
    if (match := DISCOUNT.match(view, at)) and 0 < number.value < 100:
        if number.value <= 10:
            number.value *= 10
        number.kind, number.unit, number.end = Kind.PERCENT, "discounted-to", match.end()
        return True
    if match := LI.match(view, at):
        number.kind, number.unit, number.end = Kind.PERCENT, INTEREST, match.end()
        return True
    if view[place : place + 1] in ("碼", "码") and (
        _RATE_MOVES.search(view, max(0, number.start - 12), number.start) or _RATE_MOVES_AFTER.match(view, place + 1)
    ):
        number.value *= 25
        number.kind, number.unit, number.end = Kind.BASIS_POINT, "basis-point", place + 1
        return True
    form = PERCENT_FORMS.at(page.lower, place)
    if form is None:
        match = SPREAD_PERCENT.match(view, at)
        if match is None:
            return False
        form = ((Kind.PERCENTAGE_POINT, "percentage-point"), match.end())
    if (
        form[0][1] == "x"
        and view[place] in "xX×"
        and (place != at or (view[place + 1 : place + 2].isalnum() and view[place + 1 : place + 2].isascii()))
    ):
        return False
    (number.kind, number.unit), number.end = form
    if number.kind is Kind.PERCENT and view.startswith("分位", number.end):
        # The 9th percentile is 9%分位.
        number.kind, number.unit = Kind.ORDINAL, None
        return True
    again = PERCENT_FORMS.at(page.lower, number.end)
    if again is not None and again[0][0] in _RATES and number.kind in _RATES:
        number.repeated, number.end = True, again[1]
    if number.kind is Kind.MULTIPLE:
        _multiple(view, number)
    return True


_RATES = (Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.BASIS_POINT)


def _multiple(view: str, number: Number) -> None:
    """一倍半 is 1.5; 增加兩倍 is three times as much, 增至兩倍 twice."""
    if half := HALF_MORE.match(view, number.end):
        number.value += Decimal("0.5")
        number.end = half.end()
    before = view[max(0, number.start - 7) : number.start]
    if TO_BEFORE.search(before):
        number.role = Role.TO
    elif view[number.end - 1] in "xX×":
        # 槓桿升1.0x: English in Chinese letters, where a rise is by so many turns.
        return
    elif RISE_BEFORE.search(before) or (
        number.approximate is not Approximation.NONE and RISE_BEFORE.search(view[max(0, number.start - 9) : number.start])
    ):
        number.value += 1
        number.role = Role.NONE


# 7角1分 is one amount.
_AND_CENTS = re.compile(r"(?P<n>\d|[" + DIGITS + r"])分(?![之鐘钟析享])")
# 分 is a mark or a minute, unless a currency moves by it or a dividend is paid in it: 貶值2.1分, 股息20分.
_CURRENCY_MOVES = re.compile(r"(?:[升貶贬]值?了?|(?:股息|派息|派|股利)[為为]?|每股) ?$")
_PLAIN = ("元", "圓", "圆")
# 元 that begins another word: 元旦, 元月, 元大證券 (a house); not 29億元大幅, 98元月費.
_NO_YUAN = re.compile(
    "[旦件老朗]|素(?!食)|月(?![費费租薪供結结票入息餉饷])|宇宙"
    "|大(?:[證证期投銀银寶宝][^資资]|金[控融]|人[壽寿]|[創创]投|[台臺][灣湾]|高[股息]|[滬沪]深)"
)
# 圓 and 塊 that begin another word: 5億美元圓滿.
_NO_UNIT_AGAIN = re.compile("[圓圆][滿满桌形周融夢梦]|[塊块][狀状料鏈链]")


def _money(page: Page, number: Number, place: int) -> bool:
    view = page.view
    form: tuple[frozenset[str], int] | None = currencies.CHINESE.at(view, place)
    if form is None and view[place : place + 1].isascii():
        form = currencies.WORDS.at(page.lower, place)
    if (
        form is not None
        and view[place : place + 1] in ("塊", "块")
        and not number.currencies
        and not view.startswith(("錢", "钱"), place + 1)
    ):
        return False
    if form is not None and view[place : form[1]] == "元" and _NO_YUAN.match(view, form[1]):
        form = None
    if form is None:
        minor = currencies.MINOR_CHINESE_FORMS.at(view, place)
        if minor is not None and not (
            view[place] in "毛角毫"
            and view.startswith(("利", "率", "度", "色", "無", "落", "米", "克", "升", "額", "额"), place + 1)
        ):
            (unit, codes), number.end = minor
            number.unit = unit
            number.currencies = (number.currencies & codes) or codes
            number.kind = Kind.MONEY
            if unit == "tenth" and (cents := _AND_CENTS.match(view, number.end)):
                number.value += Decimal(CHINESE_DIGITS.get(cents["n"], cents["n"])) / 10
                number.end = cents.end()
            return True
        if view[place : place + 1] == "分" and _CURRENCY_MOVES.search(view, max(0, number.start - 5), number.start):
            number.kind, number.unit, number.currencies, number.end = Kind.MONEY, "cent", currencies.YUAN, place + 1
            return True
        return False
    codes, end = form
    doubled = currencies.CHINESE.at(view, end)
    twice = (
        doubled is not None
        and (view[end : doubled[1]] != "元" or not (_NO_YUAN.match(view, doubled[1]) or end - place < 2))
        and not _NO_UNIT_AGAIN.match(view, end)
    )
    if doubled is not None and twice and codes & doubled[0]:
        number.repeated = len(codes) == 1
        codes, end = codes & doubled[0], doubled[1]
    if number.currencies and view[place:end] in _PLAIN:
        # 新加坡幣68億元: 元 is the unit of whatever currency stands before.
        codes = number.currencies & codes or number.currencies
    elif number.currencies and not number.currencies & codes:
        number.malformed = True
        codes = number.currencies | codes
    elif number.currencies:
        number.repeated = number.repeated or len(codes) == 1
        codes = number.currencies & codes
    number.currencies, number.end, number.kind = codes, end, Kind.MONEY
    if compound := _COMPOUND.match(view, end):
        part = Decimal(CHINESE_DIGITS.get(compound["n"], compound["n"]))
        number.value += part * (Decimal("0.1") if compound["part"] in ("角", "毛", "毫") else Decimal("0.01"))
        number.end = compound.end()
    return True


# 三年年均, 百股股東, 5點點數: what follows begins another word.
_WORDS_FOLLOW = frozenset(("months", "minutes", "share", "point"))
_LENGTH = re.compile(" ?(?:[標标][準准])?(?:[貨货]?[櫃柜箱]|集[裝装]箱|[長长寬宽高深闊阔])")
_NOT_DAY = re.compile(r"日(?:圓|元|圆|本|常|益|經|经)")


def _measure(page: Page, number: Number, place: int) -> bool:
    view = page.view
    form = units.CHINESE.at(view, place)
    if form is None and view[place : place + 1] in ("個", "个") and view[place + 1 : place + 3].strip().isascii():
        # 6個ExaFLOPS
        place = SPACES.match(view, place + 1).end()  # type: ignore[union-attr]
    if form is None:
        if not (view[place : place + 1].isascii() and view[place : place + 1].isalpha()):
            return False
        symbol = units.SYMBOLS.at(view, place)
        if symbol is not None:
            (unit, factor), end = symbol
            if end - place == 1 and place != number.end:
                return False
            number.value *= factor
            number.unit, number.end, number.kind, number.counted = unit, end, Kind.MEASURE, True
            number.per = units.PER_IN_UNIT.get(view[place:end])
            return True
        word = units.WORDS.at(page.lower, place)
        if word is None:
            return False
        number.unit, number.end = word
        number.kind, number.counted = Kind.MEASURE, True
        return True
    unit, end = form
    written = view[place:end]
    if written == "呎" and _LENGTH.match(view, end):
        # 呎 is a foot and, of a flat, a square one.
        unit = "foot"
    if written == "日" and _NOT_DAY.match(view, place):
        return False
    if written in ("點", "点") and (number.spelled or view[end : end + 1].isdigit()):
        return False
    if (
        written in ("平", "度", "寸", "升", "克", "季", "周", "載", "米", "分", "股")
        and number.spelled
        and not number.scaled
        and written != "股"
        and written not in ("周", "米")
    ):
        return False
    if written == "升" and view[end : end + 1] in "至幅":
        return False
    if written == "平" and not view.startswith("平方", place):
        return False
    if written == "度" and number.value < 1000:
        return False
    if written == "年" and view.startswith(("代", "級", "级", "報", "报", "齡"), end):
        return False
    if written == "股" and view.startswith(("東", "东", "市", "價", "价", "權", "权", "息", "票"), end) and not number.scaled:
        return False
    number.unit, number.end, number.kind, number.counted = unit, end, Kind.MEASURE, True
    if units.BY_NAME[unit].dimension not in _WORDS_FOLLOW and units.CHINESE.at(view, end) == (unit, 2 * end - place):
        number.repeated, number.end = True, 2 * end - place
    if written == "年" and view[end : end + 1] == "半":
        number.value += Decimal("0.5")
        number.end += 1
    return True


_PER_SLASH = re.compile(r" ?(?:/|每) ?")


def _per_after(page: Page, number: Number) -> None:
    match = _PER_SLASH.match(page.view, number.end)
    if match is None:
        return
    unit = units.PER_CHINESE.at(page.view, match.end()) or units.PER_ENGLISH.at(page.view, match.end())
    if unit is not None and "/" in match.group():
        number.per, number.end = unit


def read_after(page: Page, number: Number) -> None:
    """An approximation behind the figure: 以上, 左右, 多."""
    found = APPROXIMATE_AFTER.at(page.view, number.end)
    if found is None:
        return
    approximate, end = found
    if page.view[number.end] in "多餘余" and number.kind is Kind.COUNT and number.unit is None and not number.scaled:
        return
    if page.view[number.end] in "強幾几許":
        return
    number.approximate = approximate
    number.end = end
