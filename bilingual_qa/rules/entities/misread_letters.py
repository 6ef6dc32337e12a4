"""Letters behind a name that were read as something else: the N.A. of a bank as North America, the GA behind a city as Gabon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.text.screened_pattern import ScreenedPattern

# Letters with what they are taken for, in Simplified characters.
_READINGS = {
    # Forms of a company.
    "N.A.": "北美|北卡|纳米比亚|不适用", "S.A.": "南非|沙特|南美|南澳", "SA": "南非|沙特|南澳",
    "AG": "农业|白银", "SE": "东南|标准误", "N.V.": "内华达", "NV": "内华达", "AB": "阿尔伯塔|艾伯塔|血型",
    "PT": "太平洋时间|葡萄牙|物理治疗", "SpA": "水疗|温泉", "S.p.A.": "水疗|温泉", "L.P.": "黑胶|唱片",
    "LP": "黑胶|唱片", "PLC": "可编程", "plc": "可编程", "KG": "公斤|千克", "AS": "美属萨摩亚",
    # States of America.
    "CA": "加拿大", "GA": "格鲁吉亚|加蓬", "DE": "德国", "AL": "阿尔巴尼亚", "AR": "阿根廷|增强现实",
    "CO": "哥伦比亚|一氧化碳", "IL": "以色列", "IN": "印度|英寸", "ID": "印尼|印度尼西亚", "LA": "洛杉矶|老挝",
    "MA": "摩洛哥", "MD": "摩尔多瓦|医学博士", "ME": "黑山|中东", "MO": "澳门", "MS": "摩根士丹利|微软",
    "MT": "马耳他|公吨", "NC": "新喀里多尼亚", "NE": "尼日尔|东北", "PA": "巴拿马", "SC": "塞舌尔",
    "SD": "苏丹|标准差", "TN": "突尼斯", "VA": "梵蒂冈|退伍军人", "KY": "开曼", "AZ": "阿塞拜疆|阿斯利康",
    "WA": "西澳", "MN": "蒙古", "IA": "保监局", "NM": "海里|纳米",
}  # fmt: skip
_LETTERS = re.compile(r"(?:[A-Z](?:[A-Z]|\.[AVP]\.|\.p\.A\.|pA|LC)|plc)(?![A-Za-z&])")
# They stand behind a name, the states behind a comma; PT stands before one.
_FORMS = frozenset("N.A. S.A. SA AG SE N.V. NV AB SpA S.p.A. L.P. LP PLC plc KG AS".split())  # noqa: SIM905
# Behind a name in capitals the letters are set off by a comma: HSBC Bank USA, N.A.
_BEHIND_A_NAME, _BEHIND_A_PLACE = re.compile(r"(?:[a-z],?|[A-Z],) $"), re.compile(r"[a-z], $")
_BEFORE_A_NAME = re.compile(r" [A-Z][a-z]")
_PATTERNS = {letters: ScreenedPattern(readings) for letters, readings in _READINGS.items()}


def misread_letters(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """The letters behind a name, and what they were read as in the target, which no other word of the source says.

    Args:
        unit: the unit.
    """
    for match in _LETTERS.finditer(unit.source):
        pattern = _PATTERNS.get(match.group())
        if pattern is None or not _placed(match):
            continue
        rest = f"{unit.source[: match.start()]} . {unit.source[match.end() :]}"
        for found in pattern.finditer(unit.simplified_target):
            place = Span(*found.span())
            said = not unit.note.words.numbers(rest).isdisjoint(unit.note.words.of_word(found.group()))
            if not said and not any(answer.target.overlaps(place) and len(answer.source) for answer in unit.answered):
                yield Span(*match.span()), place
                break


def _placed(letters: re.Match[str]) -> bool:
    """Whether letters stand where a company's form or a state stands."""
    text, written = letters.string, letters.group()
    if written == "PT":
        return _BEFORE_A_NAME.match(text, letters.end()) is not None
    behind = _BEHIND_A_NAME if written in _FORMS else _BEHIND_A_PLACE
    return behind.search(text, max(0, letters.start() - 3), letters.start()) is not None
