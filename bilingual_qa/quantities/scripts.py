"""Both scripts of a table's forms: a table lists the Traditional form, and the Simplified one follows.

A map of its own because loading OpenCC takes longer than reading a note; a test holds the two equal.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")

SIMPLIFIED = str.maketrans(
    "亞來侖個內動單噸國圓堅塊將幣幾強從擴數於時曆業標櫃歐歲減準滾滿漲為熱營爾環畝當盧碼禮節約納紐紙羅聯臺"
    "茲萬蘭計託許調謝財貨貼賓載週過達釐銖錢鎊鐘長門雙離電韓頃頭餘馬麥點訂頻寬帶會應該",
    "亚来仑个内动单吨国圆坚块将币几强从扩数于时历业标柜欧岁减准滚满涨为热营尔环亩当卢码礼节约纳纽纸罗联台"
    "兹万兰计托许调谢财货贴宾载周过达厘铢钱镑钟长门双离电韩顷头余马麦点订频宽带会应该",
)


def in_both_scripts(entries: Mapping[str, T]) -> dict[str, T]:
    """The entries with the Simplified twin of every form; a form that is listed itself keeps its own value."""
    return {form.translate(SIMPLIFIED): value for form, value in entries.items()} | dict(entries)
