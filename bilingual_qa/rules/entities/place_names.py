"""Places of the list of names: the single characters that stand for them, and which two may be one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bilingual_qa.glossary import Name
from bilingual_qa.text.fold import simplified

# What may stand for a place instead of its name, in Simplified characters: 美越貿易, 京滬高鐵, 粵企.
_SHORT = {
    "united-states": "美", "united-kingdom": "英", "france": "法", "germany": "德", "italy": "意 义", "spain": "西",
    "canada": "加", "japan-country": "日", "south-korea": "韩", "north-korea": "朝",
    "china-country": "中 华 国内 大陆 全国 我国 内地 境内",
    "mainland-china": "中 华 国内 大陆 全国 我国 境内", "hong-kong": "港 本地 特区 两地 当地", "macau": "澳 本地 特区",
    "taiwan": "台 国内 岛内", "australia": "澳", "new-zealand": "新 纽", "singapore-country": "新 星 狮城 本地", "india": "印",
    "indonesia": "印", "thailand": "泰", "vietnam": "越", "malaysia": "马", "philippines": "菲", "russia": "俄", "ukraine": "乌",
    "israel": "以", "iran": "伊", "iraq": "伊", "saudi-arabia": "沙", "netherlands": "荷", "belgium": "比", "mexico": "墨",
    "brazil": "巴", "south-africa": "南非", "europe": "欧", "asia": "亚", "africa": "非", "beijing": "京 中央 当局 中方 国内",
    "shanghai": "沪 申", "tianjin": "津", "chongqing": "渝", "guangdong": "粤", "guangzhou": "穗", "shenzhen": "深",
    "zhejiang": "浙", "jiangsu": "苏", "anhui": "皖", "fujian": "闽", "jiangxi": "赣", "shandong": "鲁", "henan": "豫",
    "hebei": "冀", "shanxi": "晋", "shaanxi": "陕", "hubei": "鄂", "hunan": "湘", "sichuan": "川 蜀",
    "chengdu": "蓉", "guizhou": "黔 贵", "yunnan": "滇 云", "guangxi": "桂",
    "hainan": "琼", "liaoning": "辽", "jilin": "吉", "heilongjiang": "黑", "xinjiang": "疆",
    "tibet": "藏", "gansu": "甘 陇", "ningbo": "甬", "tokyo": "东 日", "taipei": "北 台", "hsinchu": "竹", "chicago": "芝",
    "las-vegas": "赌城", "north-america": "美加 美国", "latin-america": "拉", "london": "伦", "new-york": "纽 美",
}  # fmt: skip


def abbreviated(place: Name, target: str) -> bool:
    """Whether a text in Simplified characters may speak of a place in fewer characters than its name."""
    return any(short in target for short in _SHORT.get(place.id, "").split())


def one_place(one: Name, other: Name) -> bool:
    """Whether one may stand for the other, since they share a name, as a capital and its government do."""
    return not _chinese(one).isdisjoint(_chinese(other))


def owners(places: Sequence[Name], chinese: str) -> Sequence[Name]:
    """The places whose own name this is, of those that it may stand for: Germany's rather than Berlin's for 德國."""
    own = [place for place in places if any(simplified(r.text) == simplified(chinese) for r in place.preferred)]
    return own or places


def spoken_of(place: Name, source: str) -> bool:
    """Whether an English text has a place in any form, its people and language included."""
    return any(re.search(rf"(?<![A-Za-z]){re.escape(form)}(?![A-Za-z])", source, re.IGNORECASE) for form in place.forms)


def _chinese(place: Name) -> frozenset[str]:
    return frozenset(simplified(rendering.text) for rendering in place.preferred + place.admitted)
