"""Digits and numerals that are no quantity: tickers, clock times, model names, idioms and names of places and companies."""

from __future__ import annotations

import re

from bilingual_qa.quantities import currencies
from bilingual_qa.quantities.chinese.forms import NAME

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s\u3400-\u9fff]{1,2000}")
_CODE = re.compile(r"0\d{3,5}(?![\d.,])|\d{1,6}(?:\.(?:HK|SS|SZ|SH|TW|TWO|T|KS|KQ|SI|US)(?![A-Za-z]))")
_CODE_IN_BRACKETS = re.compile(r"\d{1,6} (?:HK|CH|TT|JP|KS|SP|US|IN|LN)\)")
_MAY_BE_CODED = re.compile(r"0\d{3}|\d{1,6}(?::|\.[A-Z]| ?[時时點点])|7\d7")
_TIME = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d(?::\d{2})?(?!\d)")
# GPT-4 is a name, the second number of 24.9m-34.9m is not part of one.
_IN_A_NAME = re.compile(r"(?<![0-9A-Za-z.])[A-Za-z][A-Za-z0-9]{0,9}-$|[A-Za-z]{2,10}-$")
_CLOCK = re.compile(
    r"\d{1,2} ?(?:[時时](?![代間间期段機机])|[點点]鐘|点钟)(?: ?\d{1,2} ?分)?|\d{1,2} ?[點点](?: ?\d{1,2} ?分(?!之)|半)"
)
_DAY_PART = re.compile(r"(?:[上下中]午|[早晚]上|晚[間间]|夜[間间]|凌晨|傍晚|清晨|深夜) ?$")
_HOUR = re.compile(r"\d{1,2} ?[點点]")
_AIRCRAFT = re.compile(r"7[0-8]7(?= ?(?:MAX|Max|-\d|客機|客机|飛機|飞机|夢想|型)|X(?![A-Za-z]))")
IDIOMS = re.compile(
    r"千方百計|千方百计|百分百|千千萬萬|千真萬確|萬事|百花|三三兩兩|三番[四兩]次|三番|一五一十|七上八下|四面八方|五花八門|四捨五入|四舍五入|十全十美|一清二楚|三心二意|百萬富翁|百万富翁|三百六十度|"
    r"十四五|十三五|十五五|雙十一|双十一|九龍|九龙|三亞|三亚|四川|六安|五台山|三星|三菱|三井|五糧液|五粮液|八達通|八达通|三一重|六福|七匹狼|一帶一路|一带一路|一體兩翼|兩岸三地|三農|十堰|"
    r"四處|四处|兩會|两会|再三|百年|百貨|百货|百姓|百科|百度|百勝|百胜|百威|百事|百聯|百联|千禧|萬一|万一|萬科|万科|萬事達|萬達|万达|億利|亿利|億緯|亿纬|億滋|萬國|万国|十足|十分(?!之)|"
    r"三方|二手|二線|二级市场|二級市場|二元|二維|二维|三維|三维|四季|三聚|七喜|九寨|五礦|五矿|一部分|一部份|二十一世紀"
)


_PLUS_NAME = re.compile(r"[\u3400-\u9fffA-Za-z0-9]\+$")
_DIGITS = re.compile(r"\d{1,2}(?![\d.,]\d)")
_MEASURED = re.compile(r" ?[%萬万億亿百千個个元美港倍年月日點点]|\d|[.,]\d|-\d")


def name_end(view: str, start: int) -> int:
    """The end of a name, code or time whose digits begin at `start`; 0 for a number."""
    before = view[start - 1] if start else " "
    if before.isascii() and before.isalpha():
        if currencies.PREFIXES.before(view, start):
            return 0
        return NAME.match(view, start).end()  # type: ignore[union-attr]
    if before == "_":
        return NAME.match(view, start).end()  # type: ignore[union-attr]
    if before == "-" and _IN_A_NAME.search(view, max(0, start - 12), start):
        return NAME.match(view, start).end()  # type: ignore[union-attr]
    # Most figures are none of these, and one look at what follows the digits tells.
    if _MAY_BE_CODED.match(view, start):
        for pattern in (_CODE, _TIME, _CLOCK, _AIRCRAFT):
            if match := pattern.match(view, start):
                return match.end()
        if (hour := _HOUR.match(view, start)) and _DAY_PART.search(view, max(0, start - 4), start):
            return hour.end()
    if before == "%" or (before == "+" and _PLUS_NAME.search(view, max(0, start - 3), start)):
        # A footnote digit (4.7%3) and a group's name (東盟+3).
        number = _DIGITS.match(view, start)
        if number is not None and not _MEASURED.match(view, number.end()):
            return number.end()
    if before == "(" and (match := _CODE_IN_BRACKETS.match(view, start)):
        return match.end()
    return 0
