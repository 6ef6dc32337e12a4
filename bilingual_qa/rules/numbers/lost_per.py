"""Prices and rates whose unit is lost: RMB385 per kilowatt-hour as 人民幣385元.

Chinese in the Simplified view.
"""

from __future__ import annotations

import functools
import re

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Span
from bilingual_qa.quantities import Kind, Quantity
from bilingual_qa.quantities.units import BY_NAME
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.lazy_pattern import LazyPattern

# A translator says it otherwise: 均價, 單價, 人均, 每; or the amount is no price of one, which only its own words tell.
_OTHERWISE = LazyPattern("每|/|单[价位件]|均|月租|年租|arpu|按[日月年吨件]")
# What is always told for one: the price of oil for a barrel, of gold for an ounce, of a share for a share.
_KNOWN_FOR = {
    "share": "价|息|盈利|收益|利润|溢利|eps|净值|净资产|亏损|股|派|分红|配|发行|认购|收购|要约|买|卖|购",
    "ads": "价|息|盈利|收益|存托|股",
    "fund-unit": "价|息|分派|派|净值|单位|基金|份",
    "barrel": "油|布|桶|wti|brent",
    "boe": "油|布|桶",
    "ounce": "金|银|铂|钯|盎司|安士",
    "gallon": "汽油|油价|柴油|加仑",
    "pound": "铜|磅|铀",
    "square-foot": "尺|呎|平方|租|楼价|地价",
    "square-metre": "平|㎡|坪|租|楼价|房价|地价|楼面",
    "mmbtu": "天然气|气价|热",
    "kilowatt-hour": "度|电价|千瓦|瓦时|kwh",
    "watt": "瓦|w|组件|单晶|电池片",
    "kilowatt": "瓦|kw",
    "megawatt": "瓦|mw",
    "gigawatt": "瓦|gw",
    "megawatt-hour": "兆瓦|电价|mwh|度",
    "carat": "克拉",
    "teu": "箱|teu|柜|运价|运费",
    "tonne": "吨|t(?![a-z])",
    "day": "[日天]",
    "hour": "时|钟点",
    "week": "[周]|星期|礼拜",
    "month": "月",
    "quarter": "季",
    "year": "年|岁",
}
# The press leaves out the tonne beside a price: 碳酸鋰價格跌破7萬元.
_PRICE = LazyPattern("价")


def lost_units(unit: AnalysedUnit) -> list[FigurePair]:
    """The equal figures of which the source says what they are counted by and the target does not say it anywhere near."""
    if unit.table:
        return []
    return [
        pair
        for pair in unit.figures_by_relation.get(Relation.EQUAL, ())
        if pair.source is not None and pair.target is not None and _lost(unit, pair.source, pair.target)
    ]


def _lost(unit: AnalysedUnit, source: Quantity, target: Quantity) -> bool:
    if source.per is None or target.per is not None or source.kind is not Kind.MONEY or source.kind is not target.kind:
        return False
    if any(figure.per is not None for figure in unit.target_quantities):
        return False
    if source.per == "tonne" and _PRICE.search(unit.plain_target) is not None:
        return False
    words = _words(source.per)
    if words is None:
        return False
    place = Span(target.start, target.end)
    sentence = next((span for span in unit.target_sentences if span.overlaps(place)), place)
    text = unit.lower_plain_target
    return (
        _OTHERWISE.search(text, sentence.start, sentence.end) is None and words.search(text, sentence.start, sentence.end) is None
    )


@functools.cache
def _words(per: str) -> LazyPattern | None:
    """Whatever may say in Chinese what a figure is counted by; `None` for a unit that no table knows."""
    own = BY_NAME.get(per)
    if own is None and per not in _KNOWN_FOR:
        return None
    forms = {simplified(form) for form in own.chinese} | {symbol.lower() for symbol in own.symbols} if own else set()
    return LazyPattern("|".join((*map(re.escape, sorted(forms)), *filter(None, (_KNOWN_FOR.get(per),)))))
