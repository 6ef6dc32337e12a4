"""Words of Chinese that stand beside a figure: percent and points, approximation, role, counting words."""

from __future__ import annotations

import re

from bilingual_qa.quantities.chinese.numerals import DIGITS
from bilingual_qa.quantities.lookup import Forms
from bilingual_qa.quantities.quantity import Approximation, Kind, Role
from bilingual_qa.quantities.scripts import in_both_scripts

LETTERS = re.compile(r"[A-Za-z]+")
# With the second part of a version (V3.1), unless a unit says that it is a figure.
NAME = re.compile(r"[A-Za-z0-9]+(?:(?:\.\d+)+(?!\d|[.,]\d| ?[%萬万億亿兆千百倍元個个港美人厘成]))?(?:[.-][A-Za-z]+)?")
SPACES = re.compile(r" {0,2}")
_PERCENT: dict[str, tuple[Kind, str]] = {
    **dict.fromkeys(("%", "巴仙", "趴", "個百分比", "pct"), (Kind.PERCENT, "percent")),
    **dict.fromkeys(
        ("個百分點", "个百分点", "百分點", "百分点", "個百份點", "個 百分點", "個點", "个点", "ppts", "ppt", "pp", "%點"),
        (Kind.PERCENTAGE_POINT, "percentage-point"),
    ),
    # Of volatility.
    **dict.fromkeys(
        ("個波幅點", "个波动率点", "個波動率點", "個波動點", "个波动点"), (Kind.PERCENTAGE_POINT, "percentage-point")
    ),
    **dict.fromkeys(
        (
            "個基點",
            "个基点",
            "基點",
            "基点",
            "個點子",
            "點子",
            "点子",
            "個基本點",
            "基本點",
            "基本点",
            "bps",
            "bp",
            "bp.",
            "個bp",
        ),
        (Kind.BASIS_POINT, "basis-point"),
    ),
    **dict.fromkeys(("倍", "x", "X", "×"), (Kind.MULTIPLE, "x")),
}
PERCENT_FORMS: Forms[tuple[Kind, str]] = Forms(in_both_scripts(_PERCENT))
SPREAD_PERCENT = re.compile(r" {0,3}[個个]? {0,3}百 {0,2}分 {0,2}[點点]")
LI = re.compile(r" ?厘(?!米|清|定)")
# 成為 is a word of its own, unless the numeral before it is told as a share: 近四成為有機棉.
TENTHS = re.compile(
    r" ?成 ?(?P<more>半|["
    + DIGITS
    + r"](?!成))?(?![立員员功熟])(?:(?![為为])|(?<=[近約约逾超過过有達达中佔占][二兩两三四五六七八九]成)"
    # 以六成為上限
    r"|(?=[為为](?:[上下]?限|目[標标]|[準准]|基[準准數数]|[標标][準准])))"
)
DISCOUNT = re.compile(r" ?折(?![舊旧合算衷磨射疊叠現现讓让])")
HALF_MORE = re.compile(r"半(?![年月天日])")
# Words for counting that name no unit.
CLASSIFIERS = frozenset(
    "個个家間间名位項项次宗種种類类隻只支所座輛辆架艘台臺部張张份筆笔套條条屆届人戶户款批組组輪轮場场件幅棟栋處处顆颗枚箱瓶棵頁页章節节段號号口大類类回方隊队席步期代班線线片塊块包杯度倆对對双雙打"
)
SCALE_WORDS = {"打": 12}
_DENIED_BOUNDS = {
    **dict.fromkeys(("低於", "少於", "小於"), Approximation.AT_LEAST),
    **dict.fromkeys(("超過", "高於", "多於", "大於", "超出", "逾"), Approximation.AT_MOST),
}
APPROXIMATE_BEFORE: Forms[Approximation] = Forms(
    in_both_scripts(
        {
            **dict.fromkeys(
                ("約", "约", "大約", "大约", "大概", "約為", "约为", "估計", "差不多", "左右", "~", "約有", "约有", "≈"),
                Approximation.ABOUT,
            ),
            **dict.fromkeys(("近", "接近", "將近", "将近", "幾乎", "几乎", "貼近", "贴近", "近乎"), Approximation.NEARLY),
            **dict.fromkeys(
                (
                    "逾",
                    "超過",
                    "超过",
                    "超",
                    "高於",
                    "高于",
                    "多於",
                    "多于",
                    "大於",
                    "大于",
                    "突破",
                    "過",
                    ">",
                    "超逾",
                    "超出",
                    "達逾",
                ),
                Approximation.OVER,
            ),
            **dict.fromkeys(
                ("低於", "低于", "不足", "不到", "少於", "少于", "小於", "小于", "未滿", "未满", "未達", "未达", "<"),
                Approximation.UNDER,
            ),
            **dict.fromkeys(
                ("至少", "最少", "不少於", "不少于", "不低於", "不低于", "起碼", "起码", "≥", "最低", "最短"),
                Approximation.AT_LEAST,
            ),
            **dict.fromkeys(
                (
                    "多達",
                    "多达",
                    "最多",
                    "至多",
                    "最高",
                    "最長",
                    "最长",
                    "不超過",
                    "不超过",
                    "不高於",
                    "不高于",
                    "不多於",
                    "不逾",
                    "不大於",
                    "≤",
                    "上限為",
                ),
                Approximation.AT_MOST,
            ),
            # 不得低於, 不會超過
            **{
                negation + bound: approximation
                for negation in ("不得", "不可", "不能", "不會", "不應", "不應該", "不宜", "不許", "不准", "不應當")
                for bound, approximation in _DENIED_BOUNDS.items()
            },
        }
    )
)
APPROXIMATE_AFTER: Forms[Approximation] = Forms(
    in_both_scripts(
        {
            **dict.fromkeys(
                ("多", "餘", "余", "以上", "或以上", "+", "有餘", "有余", "出頭", "出头", "強", "幾", "几"), Approximation.OVER
            ),
            **dict.fromkeys(("左右", "上下", "許"), Approximation.ABOUT),
            **dict.fromkeys(("以下", "以內", "以内", "或以下", "之內", "之内"), Approximation.AT_MOST),
        }
    )
)
ROLES: Forms[Role] = Forms(
    in_both_scripts(
        {
            **dict.fromkeys(("由", "從", "从", "自"), Role.FROM),
            **dict.fromkeys(
                [f"{time}{word}" for time in ("上年", "去年") for word in ("為", "的", "")],
                Role.FROM,
            ),
            **dict.fromkeys(
                (
                    "至",
                    "到",
                    "升至",
                    "降至",
                    "增至",
                    "減至",
                    "减至",
                    "跌至",
                    "上調至",
                    "上调至",
                    "下調至",
                    "下调至",
                    "達",
                    "达",
                    "達到",
                    "达到",
                    "至約",
                ),
                Role.TO,
            ),
            **dict.fromkeys(
                (
                    "增長",
                    "增长",
                    "增長了",
                    "增长了",
                    "增加",
                    "增加了",
                    "上升",
                    "上升了",
                    "下降",
                    "下降了",
                    "下跌",
                    "下跌了",
                    "減少",
                    "减少",
                    "減少了",
                    "减少了",
                    "同比",
                    "按年",
                    "環比",
                    "环比",
                    "按季",
                    "跌",
                    "升",
                    "增",
                    "降",
                    "漲",
                    "涨",
                    "上漲",
                    "上涨",
                    "成長",
                    "成长",
                    "提高",
                    "提高了",
                    "收窄",
                    "擴大",
                    "扩大",
                    "高出",
                    "低",
                    "跌幅",
                    "升幅",
                    "增幅",
                    "降幅",
                    "年增",
                    "年減",
                    "年减",
                    "季增",
                    "季減",
                    "季减",
                ),
                Role.CHANGE,
            ),
        }
    )
)
RISE_BEFORE = re.compile(
    r"(?:增長|增长|增加|增多|上升|上漲|上涨|成長|成长|提高|提升|加快|加速|提速|擴大|扩大|多出|高出|高於|高于|增|升|漲|涨|多|貴|贵|(?<![最創创])[高大快長长重厚])(?:了|約|约|逾|超過|超过|近|超|不止|達|达|接近)?$"
)
TO_BEFORE = re.compile(r"(?:至|到|為|为|達|达|成)(?:了|約|约|逾|近)?$")
FALL_BEFORE = re.compile(
    r"(?:虧損|亏损|淨虧|净亏|蝕|虧|亏|下跌|下降|下滑|減少|减少|縮減|缩减|跌幅|降幅|減幅|减幅|赤字|逆差|流出|收縮|收缩|萎縮|萎缩|負(?:回報|報酬|增長|成長|收益|利差|數|值)|负(?:回报|增长|收益|利差|数|值)|倒退|減|减|跌|降|年減|年减)[^\d,。;;、]{0,8}$"
)
