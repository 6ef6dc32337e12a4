"""Periods and dates in Chinese: 23年上半年, 2023年第二季度, 首九個月, 二零二三年六月三十日, 2024財年預測."""

from __future__ import annotations

import re

import msgspec

from bilingual_qa.quantities.chinese.numerals import DIGITS, read_chinese
from bilingual_qa.quantities.periods import full_year, plausible_year
from bilingual_qa.quantities.quantity import Period
from bilingual_qa.quantities.scales import CHINESE_DIGITS
from bilingual_qa.quantities.short_periods import DatedSpan, merge, read_short_period, read_year

_FISCAL = r"(?:財政年度|财政年度|會計年度|会计年度|財務年度|财务年度|財年|财年|財政年|财政年)"
_ESTIMATE = r"(?P<estimate> ?\(?(?:預測|预测|預期|预期|預估|预估|估計|估计|[EF](?![A-Za-z]))\)?)?"
_SPOKEN = f"[{DIGITS}]"
_YEAR = re.compile(
    rf"(?P<year>\d{{4}}|\d ?\d ?\d ?\d(?= ?年)|\d{{2}}|{_SPOKEN}{{4}})(?P<mark>[EFA](?![A-Za-z]))? ?(?P<word>{_FISCAL}|"
    rf"年度|年(?!代|期|前 ?(?![\d一二三四五六七八九十])|後|后|內|内|來|来))"
    rf"(?P<fiscal> ?{_FISCAL})?{_ESTIMATE}"
)
_SPLIT = re.compile(rf"(?P<year>\d{{4}}) ?[/至-] ?(?P<until>\d{{4}}|\d{{2}})(?!\d) ?(?:年 ?)?(?:{_FISCAL}|年度|學年|学年)")
_RANGE = re.compile(r"(?P<year>\d{4})(?: ?年)? ?(?P<mark>[-–—~至到]) ?(?P<until>\d{4}|\d{2})(?!\d) ?年")
_ROC = re.compile(r"(?P<year>\d{2,3}) ?(?:年度|年)")
_HALF = re.compile(r"(?P<which>[上下])半(?P<fiscal>財年|财年|財政年度|财政年度)?(?:年度|年)?")
_QUARTER = re.compile(
    r"(?:第 ?(?P<listed>[一二三1-3])(?=(?: ?[及和與与、至到] ?)第? ?[二三四2-4] ?季)|第 ?(?P<n>[一二三四1-4]) ?(?P<fis"
    r"cal>個?[財财](?:政)?)?季(?:度)?|(?P<word>首|次|末)(?P<fiscal2>[財财](?:政)?)?季(?:度)?"
    r"|(?P<bare>[一二三四1-4])季度?(?![度]))"
)
_MONTHS = re.compile(r"(?:首|前) ?(?P<n>\d{1,2}|[一二兩两三四五六七八九十]{1,2}) ?(?P<unit>個 ?月|个 ?月|月|個?季度?|个?季度?)")
_MONTH_RANGE = re.compile(
    r"(?P<one>\d{1,2}|[一二三四五六七八九十]{1,2})(?: ?月份?)? ?(?P<mark>[-–—~至到]) ?(?P<two>\d{1,2}|[一二三四五六七"
    r"八九十]{1,2}) ?月(?:份)?(?! ?\d{1,2} ?[日號号])"
)
_MONTH = re.compile(
    r"(?P<month>1 ?[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]) ?月(?:份)?(?: ?(?P<day>\d{1,2}|[一二三四五六七八九十]"
    r"{1,3}|[廿卅][一二三四五六七八九]?) ?[日號号](?![圓圆元]))?"
)
_SECOND_DAY = re.compile(r" ?[-–—~至到及和與与] ?(?P<day>\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日號号]")
_DAY_RANGE = re.compile(r"(?P<month>\d{1,2}) ?月 ?(?P<one>\d{1,2}) ?[-–—~至到及] ?(?P<two>\d{1,2}) ?[日號号]")
_MONTH_LIST = re.compile(r"(?P<month>1[0-2]|[1-9])(?=(?:、| ?及 ?| ?和 ?)(?:1[0-2]|[1-9]) ?月)")
_BETWEEN = re.compile(r"[ 的,]?")
# A year of two digits is one only before a part of a year, else it is a stretch of years.
_PART_FOLLOWS = re.compile(
    r" ?(?:上半|下半|第 ?[一二三四1-4] ?[財财]?季|[首前][\d一二兩三四五六七八九十]|首[財财]?季|末季|次季|[一二三四1-4]"
    r" ?季度?|\d{1,2} ?月|[一二三四五六七八九十]{1,2}月|全年|年?底|年?末|年?初|[1-4]Q|[12]H|Q[1-4])"
)


# Decimals, groups, scales, percent signs and money: most figures are told from a period by what follows their digits.
_NO_PERIOD = re.compile(r"\d{1,3}(?:[%)xk倍億亿萬万元美港]|[.,]\d| ?[億亿萬万]|$)|\d{5}|\d{4}[%倍億亿萬万元美港]")


def read_chinese_period(view: str, start: int) -> list[DatedSpan]:
    """The date or period that begins at `start`; two for a range; empty where none begins."""
    if _NO_PERIOD.match(view, start):
        return []
    spans = _piece(view, start)
    if len(spans) != 1:
        return spans
    span = spans[0]
    for _ in range(2):
        place = _BETWEEN.match(view, span.end).end()  # type: ignore[union-attr]
        following = _piece(view, place)
        merged = merge(span, following[0]) if following else None
        if merged is None:
            break
        span = merged
        if len(following) == 2:
            second = msgspec.structs.replace(following[1].period, year=span.period.year)
            return [span, DatedSpan(second, following[1].start, following[1].end)]
    return [span]


def _piece(view: str, start: int) -> list[DatedSpan]:
    first = view[start : start + 1]
    if not first:
        return []
    if first in "上下":
        return _half(view, start)
    if first in "首前次末第":
        return _months(view, start) or _quarter(view, start)
    if first.isascii():
        if not first.isdigit():
            return read_short_period(view, start) if first in "HQFChqf" else []
        if spans := _decade(view, start):
            return spans
        if spans := _split_or_range(view, start):
            return spans
        if spans := _year_piece(view, start):
            return spans
        if spans := _month_piece(view, start):
            return spans
        if spans := read_short_period(view, start):
            return spans
        year = read_year(view, start)
        return [year] if year and _stands_as_year(view, year.end) else []
    if first in CHINESE_DIGITS or first == "十":
        if spans := _decade(view, start):
            return spans
        return _year_piece(view, start) or _month_piece(view, start) or _quarter(view, start)
    return []


_DECADE = re.compile(r"(?P<year>(?:19|20)\d0|[1-9]0|[一二三四五六七八九]?十) ?年代")


def _decade(view: str, start: int) -> list[DatedSpan]:
    """1990年代, 90年代, 上世紀九十年代."""
    match = _DECADE.match(view, start)
    if match is None:
        return []
    year = int(match["year"]) if match["year"].isascii() else _small(match["year"])
    if year < 100:
        before = view[max(0, start - 4) : start]
        recent = "本世" in before or "21世" in before or (year < 30 and "世" not in before)
        year += 2000 if recent else 1900
    return [DatedSpan(Period(year=year, decade=True), start, match.end())]


_AFTER_COUNT = re.compile(
    r" ?(?:[萬万億亿千百兆%元美港個个名家人位項项宗次間间倍點点基噸吨桶股米公平英盎美日歐英加澳新瑞韓韩印小天種种輛辆"
    r"台臺部架棟戶户份張张條条件隻只]|[A-Za-z])"
)


def _stands_as_year(view: str, end: int) -> bool:
    return _AFTER_COUNT.match(view, end) is None


def _split_or_range(view: str, start: int) -> list[DatedSpan]:
    if match := _SPLIT.match(view, start):
        year = int(match["year"])
        until = full_year(match["until"]) if len(match["until"]) == 4 else year // 100 * 100 + int(match["until"])
        if plausible_year(year) and until == year + 1:
            return [DatedSpan(Period(year=year, until=until, fiscal=True), start, match.end())]
    if match := _RANGE.match(view, start):
        year = int(match["year"])
        until = int(match["until"]) if len(match["until"]) == 4 else year // 100 * 100 + int(match["until"])
        if plausible_year(year) and plausible_year(until) and year < until:
            return [
                DatedSpan(Period(year=year), start, match.start("mark")),
                DatedSpan(Period(year=until), match.start("until"), match.end()),
            ]
    return []


def _year_piece(view: str, start: int) -> list[DatedSpan]:
    if view[max(0, start - 3) : start].rstrip() in ("民國", "民国") or view[max(0, start - 2) : start] in ("民國", "民国"):
        match = _ROC.match(view, start)
        return [DatedSpan(Period(year=int(match["year"]) + 1911), start, match.end())] if match else []
    match = _YEAR.match(view, start)
    if match is None:
        return []
    written = match["year"].replace(" ", "")
    # Digits of any script, and 二〇二四.
    digits = "".join(str(CHINESE_DIGITS[c] if c in CHINESE_DIGITS else int(c)) for c in written)
    year = full_year(digits)
    fiscal = match["word"] not in ("年", "年度") or match["fiscal"] is not None
    marked = match["mark"] in ("E", "F") or match["estimate"] is not None
    if len(digits) == 2:
        certain = fiscal or marked or match["word"] == "年度" or _PART_FOLLOWS.match(view, match.end())
        if not certain or year > 2060:
            return []
    elif not plausible_year(year):
        return []
    return [DatedSpan(Period(year=year, fiscal=fiscal, estimate=marked), start, match.end())]


def _half(view: str, start: int) -> list[DatedSpan]:
    match = _HALF.match(view, start)
    if match is None:
        return []
    half = 1 if match["which"] == "上" else 2
    return [DatedSpan(Period(half=half, fiscal=bool(match["fiscal"])), start, match.end())]


def _quarter(view: str, start: int) -> list[DatedSpan]:
    match = _QUARTER.match(view, start)
    if match is None:
        return []
    if match["bare"] and not match.group().endswith("度"):
        return []
    written = match["listed"] or match["n"] or match["bare"]
    if match["bare"] and view[start - 1 : start] in ("後", "后"):
        written = "4"
    quarter = {"首": 1, "次": 2, "末": 4}[match["word"]] if match["word"] else int(CHINESE_DIGITS.get(written, written))
    return [DatedSpan(Period(quarter=quarter, fiscal=bool(match["fiscal"] or match["fiscal2"])), start, match.end())]


# Taiwan calls the first eight months 前8月; 三年前8月 is the August of three years ago.
_FIRST_MONTHS_BEFORE = re.compile(r"(?:^|[^\d年月日天周週期季之以前]|[今去本]年|(?:19|20)\d\d年)$")


def _months(view: str, start: int) -> list[DatedSpan]:
    match = _MONTHS.match(view, start)
    if match is None:
        return []
    number = _small(match["n"])
    months = number * 3 if "季" in match["unit"] else number
    if not 1 <= months <= 12 or (match["unit"] == "月" and not (months > 1 and _FIRST_MONTHS_BEFORE.search(view, 0, start))):
        return []
    if match.group()[0] == "前" and view[max(0, start - 1) : start] in ("之", "以", "年", "月") and view[start - 1] != "年":
        return []
    return [DatedSpan(Period(months=months), start, match.end())]


def _month_piece(view: str, start: int) -> list[DatedSpan]:
    spans = _one_month(view, start)
    if len(spans) == 1 and spans[0].period.day is not None and (match := _SECOND_DAY.match(view, spans[0].end)):
        # 6月1日至2日, 8月15-16日: the month holds for both days.
        day = _small(match["day"])
        if spans[0].period.day < day <= 31:
            second = Period(month=spans[0].period.month, day=day)
            return [*spans, DatedSpan(second, match.start("day"), match.end())]
    return spans


def _one_month(view: str, start: int) -> list[DatedSpan]:
    if match := _DAY_RANGE.match(view, start):
        month, one, two = int(match["month"]), int(match["one"]), int(match["two"])
        if 1 <= month <= 12 and 1 <= one < two <= 31:
            return [
                DatedSpan(Period(month=month, day=one), start, match.end("one")),
                DatedSpan(Period(month=month, day=two), match.start("two"), match.end()),
            ]
    if match := _MONTH_LIST.match(view, start):
        return [DatedSpan(Period(month=int(match["month"])), start, match.end())]
    if match := _MONTH_RANGE.match(view, start):
        one, two = _small(match["one"]), _small(match["two"])
        if 1 <= one < two <= 12:
            if one == 1:
                return [DatedSpan(Period(months=two), start, match.end())]
            return [
                DatedSpan(Period(month=one), start, match.start("mark")),
                DatedSpan(Period(month=two), match.start("two"), match.end()),
            ]
    match = _MONTH.match(view, start)
    if match is None:
        return []
    day = _small(match["day"]) if match["day"] else None
    # A 38th is read as it stands: it is a wrong day, not something else.
    return [DatedSpan(Period(month=_small(match["month"].replace(" ", "")), day=day), start, match.end())]


def _small(written: str) -> int:
    if written.isascii():
        return int(written)
    written = written.replace("廿", "二十").replace("卅", "三十")
    numeral = read_chinese(written, 0)
    return int(numeral.value) if numeral and numeral.end == len(written) else 0
