"""The reader of Chinese, Traditional and Simplified: one scan for opening characters, small readers for the rest."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from bilingual_qa.quantities import currencies, units
from bilingual_qa.quantities.arabic import read_numeral, slash_fraction
from bilingual_qa.quantities.chinese_numerals import DIGITS, read_chinese
from bilingual_qa.quantities.chinese_periods import read_chinese_period
from bilingual_qa.quantities.english import period_quantity
from bilingual_qa.quantities.english_periods import read_comparison
from bilingual_qa.quantities.lookup import Forms
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.periods import COMPARISONS_CHINESE, ROLLING_CHINESE, ROLLING_ENGLISH
from bilingual_qa.quantities.quantity import Approximation, Kind, Period, Quantity, Role
from bilingual_qa.quantities.scales import CHINESE_DIGITS, CHINESE_SCALES, ENGLISH_ABBREVIATIONS, ENGLISH_LETTERS, ENGLISH_WORDS
from bilingual_qa.quantities.short_periods import read_short_period

D = Decimal
_OPENING = re.compile(
    r"\d|["
    + DIGITS
    + "".join(CHINESE_SCALES)
    + r"上下首次末前第半翻減减倍腰打去上同按年季月環环週周過过最近未今數数幾几高中低單单雙双十]"
    r"|(?<![A-Za-z])(?:[HQhq](?=[1-4])|FY|CY|LTM|TTM|NTM|YTD|[YQHM]o[YQHM]|https?:|www\.)"
)
_LETTERS = re.compile(r"[A-Za-z]+")
_NAME = re.compile(r"[A-Za-z0-9]+(?:[.-][A-Za-z]+)?")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s\u3400-\u9fff]{1,2000}")
_CODE = re.compile(r"0\d{3,5}(?![\d.,])|\d{1,6}(?:\.(?:HK|SS|SZ|SH|TW|TWO|T|KS|KQ|SI|US)(?![A-Za-z]))")
_CODE_IN_BRACKETS = re.compile(r"\d{1,6} (?:HK|CH|TT|JP|KS|SP|US|IN|LN)\)")
_TIME = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d(?::\d{2})?(?!\d)")
_CLOCK = re.compile(r"\d{1,2} ?(?:[時时](?![代間间期段機机])|[點点]鐘|点钟)(?: ?\d{1,2} ?分)?")
_AIRCRAFT = re.compile(r"7[0-8]7(?= ?(?:MAX|Max|-\d|客機|客机|飛機|飞机|夢想|型))")
_RANGE_MARK = re.compile(r" ?(?:[-–—~]|至|到|或) ?(?=(?:約|约)?[$€£¥₩A-Za-z]{0,4}\$? ?(?:\.?\d|[" + DIGITS + "十百千]))")
_SPACES = re.compile(r" {0,2}")

_PERCENT: dict[str, tuple[Kind, str]] = {
    **dict.fromkeys(("%", "巴仙", "趴", "個百分比", "pct"), (Kind.PERCENT, "percent")),
    **dict.fromkeys(("個百分點", "个百分点", "百分點", "百分点", "個百份點", "個 百分點", "個點", "个点", "ppts", "ppt", "pp", "%點"),
                    (Kind.PERCENTAGE_POINT, "percentage-point")),
    **dict.fromkeys(("個基點", "个基点", "基點", "基点", "個點子", "點子", "点子", "個基本點", "基本點", "基本点", "bps", "bp", "bp.", "個bp"),
                    (Kind.BASIS_POINT, "basis-point")),
    **dict.fromkeys(("倍", "x", "X", "×"), (Kind.MULTIPLE, "x")),
}  # fmt: skip
_PERCENT_FORMS: Forms[tuple[Kind, str]] = Forms(_PERCENT)
_SPREAD_PERCENT = re.compile(r" {0,3}[個个]? {0,3}百 {0,2}分 {0,2}[點点]")
_LI = re.compile(r" ?厘(?!米|清|定)")
_TENTHS = re.compile(r" ?成 ?(?P<more>半|[" + DIGITS + r"](?!成))?(?![為为立員员功熟])")
_DISCOUNT = re.compile(r" ?折(?![舊旧合算衷磨射疊叠現现讓让])")
_HALF_MORE = re.compile(r"半(?![年月天日])")

# Words for counting that name no unit.
_CLASSIFIERS = frozenset(
    "個个家間间名位項项次宗種种類类隻只支所座輛辆架艘台臺部張张份筆笔套條条屆届人戶户款批組组輪轮場场件幅棟栋處处顆颗枚箱瓶棵頁页章節节段號号口大類类回方隊队席步期代班線线片塊块包杯度倆对對双雙打"
)
_SCALE_WORDS = {"打": 12}
# Digits for cheques: alone they are other words (登陸部隊).
_FORMAL = frozenset("壹貳贰叁參肆伍陸陆柒捌玖")
_LABELS = tuple("圖图表註注")
_ONE_UNITS = frozenset({"year", "month", "week", "day", "hour", "quarter", "share"})
_NOT_ONE_BEFORE = frozenset("上前下另每同這这那某任第該该其统統唯萬万單单逐某進进近")

_APPROXIMATE_BEFORE: Forms[Approximation] = Forms({
    **dict.fromkeys(("約", "约", "大約", "大约", "大概", "約為", "约为", "估計", "差不多", "左右", "~", "約有", "约有", "≈"), Approximation.ABOUT),
    **dict.fromkeys(("近", "接近", "將近", "将近", "幾乎", "几乎", "貼近", "贴近", "近乎"), Approximation.NEARLY),
    **dict.fromkeys(("逾", "超過", "超过", "超", "高於", "高于", "多於", "多于", "大於", "大于", "突破", "過", ">", "超逾", "超出", "達逾"), Approximation.OVER),
    **dict.fromkeys(("低於", "低于", "不足", "不到", "少於", "少于", "小於", "小于", "未滿", "未满", "未達", "未达", "<"), Approximation.UNDER),
    **dict.fromkeys(("至少", "最少", "不少於", "不少于", "不低於", "不低于", "起碼", "起码", "≥", "最低"), Approximation.AT_LEAST),
    **dict.fromkeys(("多達", "多达", "最多", "至多", "最高", "不超過", "不超过", "不高於", "不高于", "不多於", "≤", "上限為"), Approximation.AT_MOST),
})  # fmt: skip
_APPROXIMATE_AFTER: Forms[Approximation] = Forms({
    **dict.fromkeys(("多", "餘", "余", "以上", "或以上", "+", "有餘", "有余", "出頭", "出头", "強", "幾", "几"), Approximation.OVER),
    **dict.fromkeys(("左右", "上下", "許"), Approximation.ABOUT),
    **dict.fromkeys(("以下", "以內", "以内", "或以下", "之內", "之内"), Approximation.AT_MOST),
})  # fmt: skip
_ROLES: Forms[Role] = Forms({
    **dict.fromkeys(("由", "從", "从", "自"), Role.FROM),
    **dict.fromkeys(("至", "到", "升至", "降至", "增至", "減至", "减至", "跌至", "上調至", "上调至", "下調至", "下调至", "達", "达", "達到", "达到", "至約", "為", "为"),
                    Role.TO),
    **dict.fromkeys(("增長", "增长", "增長了", "增长了", "增加", "增加了", "上升", "上升了", "下降", "下降了", "下跌", "下跌了", "減少", "减少", "減少了",
                     "减少了", "同比", "按年", "環比", "环比", "按季", "跌", "升", "增", "降", "漲", "涨", "上漲", "上涨", "成長", "成长", "提高", "提高了",
                     "收窄", "擴大", "扩大", "高出", "低", "跌幅", "升幅", "增幅", "降幅", "年增", "年減", "年减", "季增", "季減", "季减"), Role.CHANGE),
})  # fmt: skip
_RISE_BEFORE = re.compile(
    r"(?:增長|增长|增加|增多|上升|上漲|上涨|成長|成长|提高|提升|擴大|扩大|多出|高出|高於|高于|增|升|漲|涨)(?:了|約|约|逾|超過|超过|近|超|不止|達|达|接近)?$"
)
_TO_BEFORE = re.compile(r"(?:至|到|為|为|達|达|成)(?:了|約|约|逾|近)?$")
_FALL_BEFORE = re.compile(
    r"(?:虧損|亏损|淨虧|净亏|蝕|虧|亏|下跌|下降|下滑|減少|减少|縮減|缩减|跌幅|降幅|減幅|减幅|赤字|逆差|流出|收縮|收缩|萎縮|萎缩|減|减|跌|降|年減|年减)[^\d,。;;、]{0,8}$"
)

_IDIOMS = re.compile(
    r"千方百計|千方百计|百分百|千千萬萬|千真萬確|萬事|百花|三三兩兩|三番|一五一十|七上八下|四面八方|五花八門|四捨五入|四舍五入|十全十美|一清二楚|三心二意|百萬富翁|百万富翁|三百六十度|"
    r"十四五|十三五|十五五|雙十一|双十一|九龍|九龙|三亞|三亚|四川|六安|五台山|三星|三菱|三井|五糧液|五粮液|八達通|八达通|三一重|六福|七匹狼|一帶一路|一带一路|一體兩翼|兩岸三地|三農|十堰|"
    r"四處|四处|兩會|两会|再三|百年|百貨|百货|百姓|百科|百度|百勝|百胜|百威|百事|百聯|百联|千禧|萬一|万一|萬科|万科|萬事達|萬達|万达|億利|亿利|億緯|亿纬|億滋|萬國|万国|十足|十分|"
    r"三方|二手|二線|二级市场|二級市場|二元|二維|二维|三維|三维|四季|三聚|七喜|九寨|五礦|五矿|一部分|一部份|二十一世紀"
)
_VAGUE = "數数幾几"
_MULTIPLES = re.compile(
    r"打[對对]折|翻(?P<times>[一兩两三二四]|\d)?(?:了)?(?P<again>[一兩两三四\d])?[番翻](?:半)?|翻(?:了)?(?:一)?倍|倍增(?!率|法)|(?<![\d"
    + DIGITS
    + r"半])倍升|減半|减半|腰斬|腰斩|减一半|減一半|减少一半|減少一半|下降一半|下跌一半"
)
_FRACTION_HEAD = re.compile(r"(?P<head>[百佰千仟萬万億亿]{1,3}) {0,2}分 {0,2}之 {0,2}")
_OF = re.compile(r" {0,2}分 {0,2}之 {0,2}")
_AND = re.compile(r" {0,2}又 {0,2}")
_HALF_COUNT = re.compile(r"(?:一半|半數|半数|過半數|近半)")
_DIGIT_BANDS = {
    "高單位數": (6, 9), "中單位數": (4, 6), "低單位數": (1, 4), "高個位數": (6, 9), "中個位數": (4, 6), "低個位數": (1, 4),
    "高雙位數": (15, 99), "中雙位數": (13, 17), "低雙位數": (10, 15), "高个位数": (6, 9), "中个位数": (4, 6), "低个位数": (1, 4),
    "高单位数": (6, 9), "中单位数": (4, 6), "低单位数": (1, 4), "高双位数": (15, 99), "中双位数": (13, 17), "低双位数": (10, 15),
    "十幾個百分點": (11, 19), "高十位數": (16, 19), "中十位數": (13, 17), "低十位數": (10, 13),
}  # fmt: skip
_BANDS: Forms[tuple[int, int]] = Forms(_DIGIT_BANDS)
_HEAD = re.compile(r"(?P<scale>十億|十亿|百萬|百万|千萬|千万|億|亿|萬|万|千)")
_COMPARISONS: Forms[str] = Forms(COMPARISONS_CHINESE)
_ROLLING: Forms[str] = Forms(ROLLING_CHINESE)
_COMPOUND = re.compile(r" ?(?:又 ?)?(?P<n>\d{1,2}|[" + DIGITS + r"])(?P<part>角|毛|毫|仙|分|美分|港仙)(?![之鐘钟析享])")


class _Number(msgspec.Struct):
    """A number with what stands on both its sides, while it is being read."""

    start: int
    end: int
    value: Decimal
    kind: Kind = Kind.COUNT
    unit: str | None = None
    per: str | None = None
    currencies: frozenset[str] = frozenset()
    approximate: Approximation = Approximation.NONE
    role: Role = Role.NONE
    scaled: bool = False
    bare: bool = False
    spelled: bool = False
    malformed: bool = False
    minus: bool = False
    negative: bool = False
    counted: bool = False
    spoken: str = ""
    upper: Decimal | None = None
    scale: Decimal = D(1)


def read_chinese_text(page: Page) -> list[Quantity]:
    """Every quantity of a Chinese text, in order and without overlap."""
    found: list[Quantity] = []
    done = 0
    view = page.view
    for opening in _OPENING.finditer(view):
        start = opening.start()
        if start < done:
            continue
        character = view[start]
        if character.isdigit() and character.isascii():
            quantities, done = _at_digit(page, start, done)
        else:
            quantities, end = _at_character(page, start, done)
            done = max(done, end)
        found += quantities
    return found


def _at_digit(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    view = page.view
    if skipped := _not_a_number(view, start):
        return [], skipped
    spans = read_chinese_period(view, start)
    if spans:
        return [period_quantity(page, span) for span in spans], spans[-1].end
    return _numbers(page, start, done)


def _not_a_number(view: str, start: int) -> int:
    before = view[start - 1] if start else " "
    if before.isascii() and before.isalpha():
        if currencies.PREFIXES.before(view, start):
            return 0
        return _NAME.match(view, start).end()  # type: ignore[union-attr]
    if before == "_":
        return _NAME.match(view, start).end()  # type: ignore[union-attr]
    if before == "-" and start > 1 and view[start - 2].isascii() and view[start - 2].isalpha():
        return _NAME.match(view, start).end()  # type: ignore[union-attr]
    for pattern in (_CODE, _TIME, _CLOCK, _AIRCRAFT):
        if match := pattern.match(view, start):
            return match.end()
    if before == "(" and (match := _CODE_IN_BRACKETS.match(view, start)):
        return match.end()
    return 0


def _at_character(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    view = page.view
    character = view[start]
    if character.isascii():
        return _at_latin(page, start)
    if character in CHINESE_DIGITS or character in CHINESE_SCALES:
        return _at_numeral(page, start, done)
    if character in "上下首次末前":
        spans = read_chinese_period(view, start)
        if spans:
            return [period_quantity(page, span) for span in spans], spans[-1].end
    if character == "第":
        return _ordinal(page, start)
    if character in "翻減减倍腰打":
        return _multiple_word(page, start, done)
    if character == "半":
        return _half(page, start, done)
    if character in _VAGUE:
        match = read_chinese(view, start + 1)
        return [], match.end if match and match.bare or (match and match.value == 10) else start + 1
    if (band := _BANDS.at(view, start)) is not None:
        (low, high), end = band
        return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.PERCENT, value=D(low), upper=D(high), unit="percent",
                         approximate=Approximation.ABOUT, spelled=True)], end  # fmt: skip
    if (rolling := _ROLLING.at(view, start)) is not None:
        name, end = rolling
        return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.PERIOD, period=Period(rolling=name))], end
    if (basis := _COMPARISONS.at(view, start)) is not None:
        name, end = basis
        if name == "yoy" and view[end : end + 1] in ("率", "化", "利", "息"):
            return [], end
        if (
            character in "年季月週周"
            and view[start - 1 : start]
            and (view[start - 1].isdigit() or view[start - 1] in "今去上半每全同個个本該按")
        ):
            return [], start + 1
        return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.COMPARISON, unit=name)], end
    return [], start + 1


def _at_latin(page: Page, start: int) -> tuple[list[Quantity], int]:
    view = page.view
    if match := _ADDRESS.match(view, start):
        return [], match.end()
    spans = read_chinese_period(view, start)
    if spans:
        return [period_quantity(page, span) for span in spans], spans[-1].end
    word = _LETTERS.match(view, start)
    if word is None:
        return [], start + 1
    if word.group().lower() in ROLLING_ENGLISH:
        period = Period(rolling=ROLLING_ENGLISH[word.group().lower()])
        return [
            Quantity(start=start, end=word.end(), text=page.raw[start : word.end()], kind=Kind.PERIOD, period=period)
        ], word.end()
    if (basis := read_comparison(page, start)) is not None:
        return [Quantity(start=start, end=basis[1], text=page.raw[start : basis[1]], kind=Kind.COMPARISON, unit=basis[0])], basis[
            1
        ]
    return [], word.end()


# --- numbers --------------------------------------------------------------------------------------------------------


def _at_numeral(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    view = page.view
    if match := _IDIOMS.match(view, start):
        return [], match.end()
    if view[start - 1 : start] and view[start - 1] in _VAGUE and start > done:
        numeral = read_chinese(view, start)
        return [], numeral.end if numeral else start + 1
    if match := _HALF_COUNT.match(view, start):
        return [_plain(page, start, match.end(), Kind.FRACTION, D("0.5"))], match.end()
    if match := _FRACTION_HEAD.match(view, start):
        return _per_hundred(page, start, match, done)
    spans = read_chinese_period(view, start)
    if spans:
        return [period_quantity(page, span) for span in spans], spans[-1].end
    return _numbers(page, start, done)


def _plain(page: Page, start: int, end: int, kind: Kind, value: Decimal) -> Quantity:
    approximate, begin = _approximation_before(page.view, start)
    return Quantity(start=begin, end=end, text=page.raw[begin:end], kind=kind, value=value, approximate=approximate, spelled=True)


def _per_hundred(page: Page, start: int, match: re.Match[str], done: int) -> tuple[list[Quantity], int]:
    """百分之五, 千分之一, 百分之12.5: percent."""
    number = _read_one(page, match.end(), signed=True)
    if number is None:
        return [], match.end()
    head = D(1)
    for character in match["head"]:
        head *= CHINESE_SCALES[character]
    number.value = number.value * 100 / head
    number.kind, number.unit, number.start = Kind.PERCENT, "percent", start
    _letters_scale(page, number)
    _before(page, number, done)
    joint = re.compile(r" ?[至到-] ?(?=百分之)").match(page.view, number.end)
    _after_words(page, number)
    if joint:
        second_head = _FRACTION_HEAD.match(page.view, joint.end())
        if second_head:
            quantities, end = _per_hundred(page, joint.end(), second_head, joint.end())
            if quantities:
                number.role = Role.LOW if number.role is not Role.FROM else Role.FROM
                high = msgspec.structs.replace(quantities[0], role=Role.HIGH if number.role is Role.LOW else Role.TO)
                return [_quantity(page, number), high, *quantities[1:]], end
    return [_quantity(page, number)], number.end


def _letters_scale(page: Page, number: _Number) -> None:
    match = re.compile(r" ?([kKmM])(?![A-Za-z])").match(page.view, number.end)
    if match:
        number.value *= ENGLISH_LETTERS[match.group(1).lower()]
        number.end = match.end()


def _read_one(page: Page, start: int, *, signed: bool = False) -> _Number | None:
    """The bare number at `start`: digits, Chinese numerals or both, a fraction, "X又Y分之Z"."""
    view = page.view
    begin = start
    negative = False
    if signed and view[start : start + 1] in ("-", "負", "负"):
        negative, start = True, start + 1
    character = view[start : start + 1]
    if not character:
        return None
    if character.isdigit() and character.isascii():
        numeral = read_chinese(view, start)
        if numeral is not None and numeral.scaled or (numeral is not None and numeral.arabic):
            plain = read_numeral(view, page.raw, start)
            if plain.malformed or plain.end >= numeral.end:
                return _arabic(page, begin, start, negative)
            number = _Number(begin, numeral.end, numeral.value, scaled=True)
            if numeral.over:
                number.approximate = Approximation.OVER
            number.scale = _scale_of(view[start : numeral.end])
            number.negative = negative
            return number
        return _arabic(page, begin, start, negative)
    numeral = read_chinese(view, start)
    if numeral is None:
        return None
    number = _Number(
        begin, numeral.end, numeral.value, scaled=numeral.scaled, bare=numeral.bare, spelled=True, spoken=numeral.spoken
    )
    number.negative = negative
    number.upper = numeral.upper
    number.scale = _scale_of(view[start : numeral.end])
    if numeral.over:
        number.approximate = Approximation.OVER
    return number


def _scale_of(run: str) -> Decimal:
    """The power of ten that the last scale characters give: 1 億 of 2億, 10^12 of 2萬億."""
    scale = D(1)
    for character in reversed(run.rstrip()):
        if character not in CHINESE_SCALES or CHINESE_SCALES[character] < 100:
            break
        scale *= CHINESE_SCALES[character]
    return scale


def _arabic(page: Page, begin: int, start: int, negative: bool) -> _Number | None:
    numeral = read_numeral(page.view, page.raw, start)
    if numeral.value is None:
        return None
    number = _Number(begin, numeral.end, numeral.value, malformed=numeral.malformed, negative=negative)
    if numeral.malformed:
        following = read_chinese("1" + page.view[numeral.end : numeral.end + 8].lstrip(), 0)
        if following is not None and following.scaled:
            number.value *= following.value
            gap = _SPACES.match(page.view, numeral.end).end()  # type: ignore[union-attr]
            number.end = gap + following.end - 1
            number.scaled = True
            number.scale = following.value
    return number


def _fractioned(page: Page, number: _Number) -> None:
    """五分之一, 一又二分之一."""
    view = page.view
    if match := _AND.match(view, number.end):
        bottom = _read_one(page, match.end())
        of = _OF.match(view, bottom.end) if bottom else None
        top = _read_one(page, of.end()) if of else None
        if bottom and top and bottom.value:
            number.value += top.value / bottom.value
            number.kind, number.end = Kind.FRACTION, top.end
        return
    of = _OF.match(view, number.end)
    if of is None or not number.value:
        return
    top = _read_one(page, of.end(), signed=True)
    if top is not None:
        number.value = (-top.value if top.negative else top.value) / number.value
        if top.negative:
            number.negative = not number.negative
            number.value = abs(number.value)
        number.kind, number.end = Kind.FRACTION, top.end


def _numbers(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """The number at `start` with all that belongs to it, and its partner where it opens a range."""
    view = page.view
    number = _read_one(page, start)
    if number is None:
        return [], read_numeral(view, page.raw, start).end if view[start].isascii() else start + 1
    if (
        view[start - 1 : start] == "."
        and not view[start - 2 : start - 1].isalnum()
        and start > done
        and view[start - 2 : start - 1] != "."
    ):
        if number.value == number.value.to_integral_value() and not number.scaled:
            number.value = D(f"0.{view[start : number.end]}") if view[start : number.end].isdigit() else number.value
            number.start = start - 1
    _before(page, number, done)
    _fractioned(page, number)
    if (
        number.kind is Kind.COUNT
        and not number.spelled
        and not number.scaled
        and (part := slash_fraction(view, number.end, number.value))
    ):
        number.value, number.end = part
        number.kind = Kind.FRACTION
    if number.kind is Kind.COUNT and not number.scaled and view[max(0, number.start - 2) : number.start].strip()[-1:] in _LABELS:
        # 圖1 人民幣存款: a label, whatever follows.
        return [_quantity(page, number)], number.end
    if number.kind is not Kind.FRACTION:
        name_end = _tail(page, number)
        if name_end:
            return [], name_end
    joint = _RANGE_MARK.match(view, number.end)
    if joint is not None:
        both = _range(page, number, joint)
        if both is not None:
            return both
    if not _accepted(page, number):
        return [], max(number.end if number.kind is Kind.COUNT and not number.counted else start + 1, start + 1)
    _after_words(page, number)
    return [_quantity(page, number)], number.end


def _range(page: Page, first: _Number, joint: re.Match[str]) -> tuple[list[Quantity], int] | None:
    view = page.view
    place = joint.end()
    for word in ("約", "约"):
        if view.startswith(word, place):
            place += 1
    prefix = re.compile(r"[$€£¥₩A-Za-z]{1,4}\$? ?").match(view, place)
    codes = frozenset[str]()
    if prefix is not None:
        found = currencies.PREFIXES.before(view, prefix.end()) or currencies.PREFIXES.before(view, prefix.end() - 1)
        if found is None or found[1] != place:
            return None
        codes, place = found[0], prefix.end()
    if view[place].isdigit() and view[place].isascii() and read_chinese_period(view, place):
        return None
    second = _read_one(page, place)
    if second is None:
        return None
    second.start = joint.end()
    second.currencies = codes
    _fractioned(page, second)
    if second.kind is not Kind.FRACTION and _tail(page, second):
        return None
    if "或" in joint.group() and second.spelled:
        return None
    if (
        first.kind is not Kind.COUNT
        and second.kind is not Kind.COUNT
        and (first.kind is not second.kind or first.unit != second.unit)
    ):
        if not (first.kind is second.kind is Kind.MEASURE):
            return None
        return None
    if first.kind is Kind.COUNT and not first.counted and first.value <= second.value:
        if not first.scaled and second.scale > 1 and first.value <= second.value / second.scale:
            first.value *= second.scale
        first.kind = second.kind if second.kind not in (Kind.FRACTION,) else first.kind
        first.unit, first.per, first.counted = second.unit, first.per or second.per, second.counted
        if second.kind is Kind.PERCENT and second.unit == "percent" and view[second.end - 1 : second.end] in "成":
            first.value *= 10
    if not first.currencies:
        first.currencies = second.currencies
    elif not second.currencies:
        second.currencies = first.currencies
    if Kind.COUNT in (first.kind, second.kind) and first.currencies:
        first.kind = second.kind = Kind.MONEY
    if second.per is None:
        second.per = first.per
    if not _accepted(page, second) and not second.kind is Kind.FRACTION:
        return None
    if not _accepted(page, first):
        first.counted = True
        if first.spelled and first.kind is Kind.COUNT and not second.counted and not second.scaled:
            return None
    _after_words(page, second)
    to = joint.group().strip() in ("至", "到")
    if to and first.role is Role.FROM:
        second.role = Role.TO
    elif to and first.role is Role.CHANGE and first.kind is not Kind.COUNT:
        second.role = Role.TO
    else:
        first.role, second.role = Role.LOW, Role.HIGH
    if second.approximate is Approximation.NONE:
        second.approximate = first.approximate
    second.minus = first.minus
    return [_quantity(page, first), _quantity(page, second)], second.end


def _tail(page: Page, number: _Number) -> int:
    """Scale letters, unit, currency and "per" behind the number. Returns the end of a name when the digits belong to one, else 0."""
    view, lower = page.view, page.lower
    at = number.end
    if at >= len(view):
        return 0
    fused = _LETTERS.match(view, at) if not number.spelled else None
    if fused is not None:
        word = fused.group().lower()
        if word in ENGLISH_ABBREVIATIONS and word != "th":
            _times(number, ENGLISH_ABBREVIATIONS[word], fused.end())
        elif word in ENGLISH_LETTERS and (
            word == "k" or number.currencies or (word in "mb" and view[at].islower() or view[at] in "MB" and number.value != 3)
        ):
            _times(number, ENGLISH_LETTERS[word], fused.end())
        elif not (_PERCENT_FORMS.at(lower, at) or units.SYMBOLS.at(view, at) or units.WORDS.at(lower, at) or currencies.WORDS.at(lower, at)
                  or word in ("st", "nd", "rd", "th") or number.scaled):  # fmt: skip
            return _NAME.match(view, at).end()  # type: ignore[union-attr]
        at = number.end
    elif (
        view[at] == "-"
        and view[at + 1 : at + 2].isalpha()
        and view[at + 1].isascii()
        and not units.WORDS.at(lower, at + 1)
        and not units.SYMBOLS.at(view, at + 1)
    ):
        match = _LETTERS.match(view, at + 1)
        return match.end()  # type: ignore[union-attr]
    elif (
        not number.spelled
        and (word := _LETTERS.match(lower, at + 1))
        and view[at] == " "
        and (
            scale := ENGLISH_WORDS.get(word.group())
            or (ENGLISH_ABBREVIATIONS.get(word.group()) if word.group() not in ("th", "cr", "mil") else None)
            or (ENGLISH_LETTERS.get(word.group()) if word.group() in ("m", "b") and view[word.start()].isupper() else None)
        )
    ):
        _times(number, scale, word.end())
        at = number.end
    if (
        view[at : at + 1]
        and view[at] in "多餘余"
        and not number.spelled
        or (view[at : at + 1] and view[at] in "多餘余幾几" and number.spelled and (number.scaled or number.value >= 10))
    ):
        number.approximate = Approximation.OVER
        at += 1
        number.end = at
        number.counted = number.counted or not number.spelled or number.scaled or view[at : at + 1] in _CLASSIFIERS
    place = _SPACES.match(view, at).end()  # type: ignore[union-attr]
    if _percent(page, number, at, place) or _money(page, number, place) or _measure(page, number, place):
        _per_after(page, number)
        return 0
    if view[place : place + 1] in _CLASSIFIERS:
        number.counted = True
        if view[place] in _SCALE_WORDS and number.spelled:
            number.value *= _SCALE_WORDS[view[place]]
            number.end = place + 1
        half = view[place + 1 : place + 2] == "半" and view[place] in "個个"
        if half and view[place + 2 : place + 3] == "月":
            number.value += D("0.5")
            number.kind, number.unit, number.end = Kind.MEASURE, "month", place + 3
    return 0


def _times(number: _Number, scale: Decimal, end: int) -> None:
    number.value *= scale
    number.scale *= scale
    number.scaled = True
    number.end = end


def _percent(page: Page, number: _Number, at: int, place: int) -> bool:
    view = page.view
    if match := _TENTHS.match(view, at):
        if number.value <= 10 and not (number.spelled and len(number.spoken) > 1):
            more = match["more"]
            extra = D(0) if not more else D(5) if more == "半" else D(CHINESE_DIGITS[more])
            number.value = number.value * 10 + extra
            number.kind, number.unit, number.end = Kind.PERCENT, "percent", match.end()
            return True
    if (match := _DISCOUNT.match(view, at)) and 0 < number.value < 100:
        if number.value <= 10:
            number.value *= 10
        number.kind, number.unit, number.end = Kind.PERCENT, "discounted-to", match.end()
        return True
    if match := _LI.match(view, at):
        number.kind, number.unit, number.end = Kind.PERCENT, "percent", match.end()
        return True
    form = _PERCENT_FORMS.at(page.lower, place)
    if form is None:
        match = _SPREAD_PERCENT.match(view, at)
        if match is None:
            return False
        form = ((Kind.PERCENTAGE_POINT, "percentage-point"), match.end())
    if (
        form[0][1] == "x"
        and view[place] in "xX×"
        and (place != at or view[place + 1 : place + 2].isalnum() and view[place + 1 : place + 2].isascii())
    ):
        return False
    (number.kind, number.unit), number.end = form
    if number.kind is Kind.MULTIPLE:
        _multiple(view, number)
    return True


def _multiple(view: str, number: _Number) -> None:
    """一倍半 is 1.5; 增加兩倍 is three times as much, 增至兩倍 twice."""
    if half := _HALF_MORE.match(view, number.end):
        number.value += D("0.5")
        number.end = half.end()
    before = view[max(0, number.start - 7) : number.start]
    if _TO_BEFORE.search(before):
        number.role = Role.TO
    elif _RISE_BEFORE.search(before) or (
        number.approximate is not Approximation.NONE and _RISE_BEFORE.search(view[max(0, number.start - 9) : number.start])
    ):
        number.value += 1
        number.role = Role.NONE


def _money(page: Page, number: _Number, place: int) -> bool:
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
    if (
        form is not None
        and view[place : form[1]] == "元"
        and view.startswith(("旦", "宇宙", "素", "件", "老", "月", "朗", "大"), form[1])
    ):
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
            return True
        return False
    codes, end = form
    doubled = currencies.CHINESE.at(view, end)
    if doubled is not None and view[end : doubled[1]] != "元" and not (view[end : doubled[1]] in ("新台幣",) and False):
        if codes & doubled[0]:
            codes, end = codes & doubled[0], doubled[1]
    if number.currencies and not number.currencies & codes:
        number.malformed = True
        codes = number.currencies | codes
    elif number.currencies:
        codes = number.currencies & codes
    number.currencies, number.end, number.kind = codes, end, Kind.MONEY
    if compound := _COMPOUND.match(view, end):
        part = D(CHINESE_DIGITS.get(compound["n"], compound["n"]))
        number.value += part * (D("0.1") if compound["part"] in ("角", "毛", "毫") else D("0.01"))
        number.end = compound.end()
    return True


_NOT_DAY = re.compile(r"日(?:圓|元|圆|本|常|益|經|经)")


def _measure(page: Page, number: _Number, place: int) -> bool:
    view = page.view
    form = units.CHINESE.at(view, place)
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
    if written == "年" and view[end : end + 1] == "半":
        number.value += D("0.5")
        number.end += 1
    return True


_PER_SLASH = re.compile(r" ?(?:/|每) ?")


def _per_after(page: Page, number: _Number) -> None:
    match = _PER_SLASH.match(page.view, number.end)
    if match is None:
        return
    unit = units.PER_CHINESE.at(page.view, match.end()) or units.PER_ENGLISH.at(page.view, match.end())
    if unit is not None and "/" in match.group():
        number.per, number.end = unit


def _before(page: Page, number: _Number, done: int) -> None:
    """Sign, currency, approximation, "per" and role to the left of the number."""
    view = page.view
    at = number.start
    mark = view[at - 1 : at]
    if mark in ("負", "负") and at - 1 >= done:
        number.negative, at = True, at - 1
    elif (
        mark in ("-", "+")
        and at - 1 >= done
        and view[at - 2 : at - 1] != mark
        and not (view[at - 2 : at - 1].isalnum() and view[at - 2].isascii())
        and view[at - 2 : at - 1] not in ("%", "年", "月")
    ):
        number.negative, at = mark == "-", at - 1
    elif mark == "(" and currencies.PREFIXES.before(view, at - 1):
        if view[number.end : number.end + 1] == ")":
            number.negative, at = True, at - 1
            number.end += 1
    elif mark == "(" and view[number.end : number.end + 1] == ")" and not number.scaled and not number.spelled and at - 1 >= done:
        written = view[at : number.end]
        if "," in written or "." in written:
            number.negative, at = True, at - 1
            number.end += 1
    gap = at - 1 if view[at - 1 : at] == " " else at
    prefix = currencies.PREFIXES.before(view, at) or currencies.PREFIXES.before(view, gap) or currencies.CHINESE.before(view, gap)
    if prefix is not None and number.spelled and not number.scaled:
        prefix = None
    if prefix is not None and prefix[1] >= done and view[prefix[1] : gap] not in ("元", "塊", "块", "圓", "圆"):
        number.currencies, at = prefix
        number.kind = Kind.MONEY
        if view[at - 1 : at] in ("-", "負", "负") and at - 1 >= done and not view[at - 2 : at - 1].isdigit():
            number.negative, at = True, at - 1
    approximate, at = _approximation_before(view, at)
    if approximate is not Approximation.NONE:
        number.approximate = approximate
    number.start = at
    left = view[max(done, at - 14) : at].rstrip(" ")
    place = len(left)
    role = _ROLES.before(left, place)
    if role is not None:
        number.role = role[0]
    number.minus = bool(_FALL_BEFORE.search(left))
    each = left.rfind("每")
    if each >= 0 and each >= place - 6:
        unit = units.PER_CHINESE.at(left, each + 1)
        if unit is not None and (unit[1] == place or len(left) - unit[1] <= 4):
            number.per = unit[0]
    elif left.endswith(("日均", "日產", "日产")):
        number.per = "day"


def _approximation_before(view: str, at: int) -> tuple[Approximation, int]:
    end = at - 1 if view[at - 1 : at] == " " else at
    found = _APPROXIMATE_BEFORE.before(view, end)
    if found is None:
        return Approximation.NONE, at
    approximate, begin = found
    if view[begin:end] in ("近", "超", "過") and view[begin - 1 : begin] in ("最", "附", "經", "经", "通", "不", "親"):
        return Approximation.NONE, at
    return approximate, begin


def _after_words(page: Page, number: _Number) -> None:
    found = _APPROXIMATE_AFTER.at(page.view, number.end)
    if found is None:
        return
    approximate, end = found
    if page.view[number.end] in "多餘余" and number.kind is Kind.COUNT and number.unit is None and not number.scaled:
        return
    if page.view[number.end] in "強幾几許":
        return
    number.approximate = approximate
    number.end = end


def _accepted(page: Page, number: _Number) -> bool:
    """Whether a number in Chinese numerals is one: with a scale, a unit or a counting word; not 一般, 統一, 三星."""
    view = page.view
    if not number.spelled:
        return True
    if number.kind is Kind.FRACTION:
        return True
    if number.bare and number.value != 10:
        return _bare_accepted(page, number) or (_isolated(view, number) and view[number.end - 1] in CHINESE_DIGITS)
    before = view[number.start - 1 : number.start]
    if number.kind is not Kind.COUNT:
        if number.value == 1 and number.kind is Kind.MEASURE:
            return number.unit in _ONE_UNITS and before not in _NOT_ONE_BEFORE and _one_counts(view, number)
        return not (before and before in "第之其")
    if number.scaled:
        return True
    if len(number.spoken) > 1:
        return _isolated(view, number) and len(set(number.spoken)) > 1
    if number.value == 1 and number.spoken:
        return _isolated(view, number)
    if number.value == 0:
        return False
    if number.value != number.value.to_integral_value():
        return True
    if (
        before == "前"
        and view[number.start - 2 : number.start - 1] not in ("之", "以", "目", "從", "先", "日", "年", "月")
        and len(number.spoken) == 1
    ):
        return True
    if view[number.start] in _FORMAL:
        return _isolated(view, number)
    if before == "是" and not _han(view[number.end : number.end + 1]):
        return True
    return number.counted or _isolated(view, number)


def _one_counts(view: str, number: _Number) -> bool:
    """一年 is "a year", hardly ever "one year", unless something measures it."""
    if number.unit == "share":
        return True
    return (
        number.approximate is not Approximation.NONE
        or view[number.end : number.end + 1] in ("期", "零", "或")
        or view[max(0, number.start - 2) : number.start] == "為期"
    )


def _bare_accepted(page: Page, number: _Number) -> bool:
    """百萬, 千元: a table's head or a million; never 百 or 萬 alone."""
    if number.approximate is not Approximation.NONE and number.value >= 100:
        return True
    return number.kind is Kind.MONEY and number.value >= 1000 and page.view[number.start : number.start + 1] not in "億亿"


def _isolated(view: str, number: _Number) -> bool:
    before, after = view[number.start - 1 : number.start], view[number.end : number.end + 1]
    return not _han(before) and not _han(after)


def _han(character: str) -> bool:
    return bool(character) and "\u3400" <= character <= "\u9fff"


def _quantity(page: Page, number: _Number) -> Quantity:
    kind = number.kind
    if kind is Kind.COUNT and number.currencies:
        kind = Kind.MONEY
    if kind is Kind.MONEY and number.bare and number.spelled:
        kind = Kind.SCALE
    value = -number.value if number.negative and number.value > 0 else number.value
    return Quantity(
        start=number.start,
        end=number.end,
        text=page.raw[number.start : number.end],
        kind=kind,
        value=value,
        upper=number.upper,
        unit=number.unit,
        per=number.per,
        currencies=number.currencies,
        role=number.role,
        approximate=number.approximate,
        spelled=number.spelled,
        minus_in_words=number.minus,
        malformed=number.malformed,
    )


# --- other openings -------------------------------------------------------------------------------------------------


def _ordinal(page: Page, start: int) -> tuple[list[Quantity], int]:
    view = page.view
    spans = read_chinese_period(view, start)
    if spans:
        return [period_quantity(page, span) for span in spans], spans[-1].end
    place = _SPACES.match(view, start + 1).end()  # type: ignore[union-attr]
    character = view[place : place + 1]
    if not character or not (character.isdigit() or character in CHINESE_DIGITS or character in "十百"):
        return [], start + 1
    number = _read_one(page, place)
    if number is None or (number.spelled and (number.value == 1 or view[number.end : number.end + 1] in ("方", "者", "世"))):
        return [], place + 1
    first = _ordinal_quantity(page, start, number)
    joint = re.compile(r" ?[至到、,及和與与-] ?(?:第 ?)?(?=\d)").match(view, number.end)
    if joint and joint.group().strip()[0] in "至到-":
        second = _read_one(page, joint.end())
        if second is not None:
            low = msgspec.structs.replace(first, role=Role.LOW)
            return [low, _ordinal_quantity(page, joint.end(), second, Role.HIGH)], second.end
    return [first], number.end


def _ordinal_quantity(page: Page, start: int, number: _Number, role: Role = Role.NONE) -> Quantity:
    return Quantity(start=start, end=number.end, text=page.raw[start : number.end], kind=Kind.ORDINAL, value=number.value, role=role,
                    spelled=number.spelled)  # fmt: skip


def _multiple_word(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """翻倍, 翻兩番, 倍增, 減半."""
    view = page.view
    match = _MULTIPLES.match(view, start)
    if match is None:
        return [], start + 1
    word = match.group()
    value = D(2)
    if word[0] == "打":
        return [Quantity(start=start, end=match.end(), text=page.raw[start : match.end()], kind=Kind.PERCENT, value=D(50), unit="discounted-to",
                         spelled=True)], match.end()  # fmt: skip
    if word[0] in "減减腰下":
        value = D("0.5")
    elif "番" in word or word.count("翻") > 1:
        times = match["times"] or match["again"]
        value = D(2) ** (int(CHINESE_DIGITS.get(times, times)) if times else 1)
    approximate, begin = _approximation_before(view, start)
    begin = begin if begin >= done else start
    return [Quantity(start=begin, end=match.end(), text=page.raw[begin : match.end()], kind=Kind.MULTIPLE, value=value, unit="x",
                     approximate=approximate, spelled=True)], match.end()  # fmt: skip


def _half(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """半成, 半數, 半年; and 過半."""
    view = page.view
    for form, (kind, unit, value) in _HALVES.items():
        if view.startswith(form, start):
            end = start + len(form)
            approximate, begin = _approximation_before(view, start)
            begin = begin if begin >= done else start
            return [
                Quantity(
                    start=begin,
                    end=end,
                    text=page.raw[begin:end],
                    kind=kind,
                    value=value,
                    unit=unit,
                    approximate=approximate,
                    spelled=True,
                )
            ], end
    return [], start + 1


_HALVES: dict[str, tuple[Kind, str | None, Decimal]] = {
    "半成": (Kind.PERCENT, "percent", D(5)),
    "半折": (Kind.PERCENT, "discounted-to", D(50)),
    "半數": (Kind.FRACTION, None, D("0.5")),
    "半数": (Kind.FRACTION, None, D("0.5")),
    "半倍": (Kind.MULTIPLE, "x", D("0.5")),
    "半百": (Kind.COUNT, None, D(50)),
}
