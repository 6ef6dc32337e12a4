"""Figures written out for a suggestion."""

import pytest

from bilingual_qa.quantities import find_quantities, render_quantity


@pytest.mark.parametrize(
    ("english", "locale", "like", "written"),
    [
        ("HK$4.0 billion", "zh-Hant-HK", "4億港元", "40億港元"),
        ("HK$4.0 billion", "zh-Hant-HK", "港幣4億元", "港幣40億元"),
        ("HK$4.0 billion", "zh-Hant-HK", "4億元", "40億元"),
        ("HK$4.0 billion", "zh-Hant-HK", "40億美元", "40億港元"),
        ("RMB3.1bn", "zh-Hant-HK", None, "31億元人民幣"),
        ("RMB3.1bn", "zh-Hans-CN", None, "人民币31亿元"),
        ("NT$1.2tn", "zh-Hant-TW", None, "1.2兆元"),
        ("US$647 million", "zh-Hant-HK", "6,4700萬美元", "6.47億美元"),
        ("60,047 vehicles", "zh-Hant-HK", "6047", "60047"),
        ("US$335.7 million", "zh-Hant-HK", "33.570萬美元", "3.357億美元"),
        ("1.5 gigatons", "zh-Hant-HK", "1.5億噸", "15億噸"),
        ("12 million tonnes", "zh-Hant-TW", None, "1,200萬公噸"),
        ("21ppts", "zh-Hans-CN", None, "21个百分点"),
        ("-164%", "zh-Hant-HK", "負164個百分點", "負164%"),
        ("-164%", "zh-Hant-HK", None, "-164%"),
        ("1H23", "zh-Hant-HK", "22年上半年", "23年上半年"),
        ("1H23", "zh-Hans-CN", None, "2023年上半年"),
        ("4Q23", "zh-Hant-TW", None, "2023年第四季"),
        ("30 June 2023", "zh-Hant-HK", None, "2023年6月30日"),
        ("FY24E", "zh-Hans-CN", None, "2024财年预测"),
        ("two-thirds", "zh-Hant-HK", None, "三分之二"),
        ("about 30%", "zh-Hant-HK", None, "約30%"),
        ("1.8 trillion won", "zh-Hant-HK", "18兆韓元", "1.8萬億韓元"),
        ("1.8 trillion won", "zh-Hant-TW", "18兆韓元", "1.8兆韓元"),
        ("12.5 kt", "zh-Hans-CN", "12.5吨", "1.25万吨"),
        ("12.5 kt", "zh-Hans-CN", "1,250吨", "12,500吨"),
        ("tripled", "zh-Hant-HK", "兩倍", "三倍"),
        ("US$1.4 trillion", "zh-Hant-HK", "1.4億美元", "1.4萬億美元"),
        ("US$1.4 trillion", "zh-Hant-HK", "1,400億美元", "1.4萬億美元"),
        ("RMB1,482.7 billion", "zh-Hant-HK", "人民幣14827元", "人民幣14827億元"),
        ("£4.20", "zh-Hant-HK", "4.20美元", "4.20英鎊"),
    ],
)
def test_chinese_follows_the_note(english: str, locale: str, like: str | None, written: str) -> None:
    (quantity,) = find_quantities(english, "en")
    assert render_quantity(quantity, locale, like=like) == written


def test_simplified_text_has_no_traditional_unit() -> None:
    (quantity,) = find_quantities("8 million TEU", "en")
    assert render_quantity(quantity, "zh-Hans-CN") == "800万标准箱"
