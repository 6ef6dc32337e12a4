"""Words of direction in the two languages. English in lower case, Chinese in the Simplified view."""

from __future__ import annotations

import enum
import re

import msgspec


class Direction(enum.Enum):
    """More or less, higher or lower."""

    UP = "up"
    DOWN = "down"

    @property
    def opposite(self) -> Direction:
        """The other one."""
        return Direction.DOWN if self is Direction.UP else Direction.UP


def _words(*groups: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(groups)})\b")


# "Up" and "down" are directions before a figure only: up 12%, down by about US$3bn.
_BEFORE_FIGURE = r"(?= (?:by |about |around |some |nearly |over |to |from )?[~c$a-z.]{0,4} ?\d)"
# Verbs, adverbs, nouns and comparisons. "Over" and "more than" before a figure are approximations, so they are not here.
ENGLISH = {
    Direction.UP: _words(
        "rise|rises|rising|rose|risen|increas(?:e|es|ed|ing)|gr[eo]w|grows|growing|grown|growth|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?",
        "surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gain(?:s|ed|ing)?|expand(?:s|ed|ing)?|expansion|accelerat(?:e|es|ed|ing)",
        "rebound(?:s|ed|ing)?|pick(?:s|ed|ing)? up|recover(?:s|ed)|rall(?:y|ied|ies)|advanc(?:e|ed|es)",
        "higher|above|exceed(?:s|ed|ing)?|beat(?:s|ing)?",
        "outperform(?:s|ed|ing)?|widen(?:s|ed|ing)?|upgrad(?:e|es|ed)|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|hik(?:e|es|ed)",
        "strengthen(?:s|ed|ing)?|appreciat(?:e|es|ed)|up" + _BEFORE_FIGURE,
    ),
    Direction.DOWN: _words(
        "fall|falls|falling|fell|fallen|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|slip(?:s|ped)?|slid(?:e|es)?",
        "plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed)|shrink(?:s|ing)?|shrank|shrunk|contract(?:ed|ing|ion)",
        r"contracts(?= (?:by|to|from|\d))|reduc(?:e|es|ed|ing|tion)|cut|cuts|cutting|lower|lowered|lowering|below|miss(?:es|ed)",
        "underperform(?:s|ed|ing)?|narrow(?:s|ed|ing)|downgrad(?:e|es|ed)|trim(?:s|med)?|slash(?:es|ed)?|weaken(?:s|ed|ing)?",
        "depreciat(?:e|es|ed)(?! (?:and|expense))|eas(?:es|ed|ing)|moderat(?:es|ed|ing)|slow(?:s|ed|ing|er)?",
        "decelerat(?:e|es|ed|ing)|shed|sank|lost|down" + _BEFORE_FIGURE,
    ),
}
# Right behind a figure: "a 12% increase", "12% below".
_GAP = r"(?:[ -](?:points?|ppts?|year[- ]on[- ]year|yoy|y/y|qoq|q/q|annual|annualised|cumulative|organic|sequential))*[ -]"
ENGLISH_BEHIND = {
    Direction.UP: re.compile(_GAP + r"(?:increase|rise|growth|gain|jump|surge|expansion|higher|above|upside|ahead of|hike)\b"),
    Direction.DOWN: re.compile(
        _GAP + r"(?:decrease|decline|drop|fall|reduction|cut|contraction|lower|below|downside|short of|shortfall|slump)\b"
    ),
}
CHINESE = {
    Direction.UP: re.compile(
        "上升|上涨|上扬|上行|增加|增长|成长|增幅|升幅|涨幅|增至|升至|涨至|攀升|飙升|急升|跃升|激增|大增|大升|大涨|劲增|劲升|回升|反弹|提升|提高|调升|调高|上调"
        "|扩大|扩张|扩阔|走阔|高于|高出|优于|胜于|超出|升值|走强|加快|加速|(?<![上回提调跃攀飙急])[升涨](?=[了约近逾至到超]?\\s?\\d)|增(?=[了约近逾至到]?\\s?\\d)"
    ),
    Direction.DOWN: re.compile(
        "下跌|下降|下滑|下挫|下行|减少|减至|跌至|降至|跌幅|降幅|减幅|回落|急跌|暴跌|大跌|大减|急挫|锐减|缩减|收缩|收窄|缩窄|缩小|下调|调低|调降|低于|逊于|不及|少于"
        "|降低|减低|削减|萎缩|放缓|减慢|减速|贬值|走弱|衰退|(?<![下回急暴大])[跌](?=[了约近逾至到超]?\\s?\\d)|[减降](?=[了约近逾至到]?\\s?\\d)"
    ),
}
CHINESE_BEHIND = {
    Direction.UP: re.compile(
        "(?:的|之)?(?:同比|按年|按季|环比|年度|有机|累计)?(?:升幅|涨幅|增幅|增长(?![至到])|上升空间|上行空间)"
    ),
    Direction.DOWN: re.compile(
        "(?:的|之)?(?:同比|按年|按季|环比|年度|累计)?(?:跌幅|降幅|减幅|下跌(?![至到])|下降(?![至到])|下行空间|下跌空间)"
    ),
}

# Words that only compare two levels and never say that one became the other.
COMPARED = re.compile(
    "above|below|exceed(?:s|ed|ing)?|beat(?:s|ing)?|miss(?:es|ed)|(?:out|under)perform(?:s|ed|ing)?|ahead of|short of"
    "|高于|低于|优于|胜于|逊于|不及|少于"
)

# These do both.
EITHER = re.compile("higher|lower|up|down|高出")

# Words that say rise or fall and nothing else: trusted without a figure. "Increased volatility" is not among them.
PLAIN_ENGLISH = re.compile(
    r"(?:rises?|rose|risen|surged?|climbed|jumped|soared|falls?|fell|fallen|declined?|declines|drops?|dropped|plunged?|tumbled|slumped)\b"
    r"|(?:increase|increases|decrease|decreases)\b"
    r"|(?:increased|decreased)"
    r"(?= (?:by|to|from|in|at|on|over|during|amid|as|and|due|again|further|sharply|significantly|slightly|year)\b|[.,;])"
)
PLAIN_CHINESE = re.compile("上升|上涨|增加|攀升|飙升|急升|大增|激增|下跌|下降|下滑|减少|回落|下挫|急跌|暴跌|锐减")

# "Improved" is down for what is better when it is low, and up for what is better when it is high; the rest is left alone.
IMPROVED = re.compile(r"\bimprov(?:e|es|ed|ing|ement)\b")
WORSENED = re.compile(r"\b(?:deteriorat(?:e|es|ed|ing|ion)|worsen(?:s|ed|ing)?)\b")
LOWER_IS_BETTER = re.compile(
    r"\b(?:loss(?:es)?|combined ratio|cost[- ](?:to[- ])?income|expense ratio|npls?|non-performing|delinquenc[a-z]+|credit cost"
    r"|cost of risk|gearing|leverage ratio|churn|unemployment|vacancy|deficit|days)\b"
)
HIGHER_IS_BETTER = re.compile(r"\b(?:margins?|profit[a-z]*|yields?|roe|roa|return on [a-z]+|utili[sz]ation|occupancy)\b")


class Axis(msgspec.Struct, frozen=True):
    """Two poles that translations never exchange, as patterns of both languages.

    An English text without any of the `hints` has neither pole: they are cheaper to look for than the patterns.
    """

    hints: tuple[str, ...]
    english: tuple[re.Pattern[str], re.Pattern[str]]
    chinese: tuple[re.Pattern[str], re.Pattern[str]]


def _axis(hints: str, english: tuple[str, str], chinese: tuple[str, str]) -> Axis:
    first, second = (re.compile(rf"\b(?:{pattern})\b") for pattern in english)
    return Axis(tuple(hints.split()), (first, second), (re.compile(chinese[0]), re.compile(chinese[1])))


AXES = (
    _axis("flow", ("(?:net )?inflows?", "(?:net )?outflows?"), ("流入", "流出")),
    _axis(
        "surplus deficit",
        ("(?:trade|budget|current account|fiscal|operating)? ?surplus(?:es)?", "deficits?"),
        ("盈余|顺差", "赤字|逆差|亏绌|亏损"),
    ),
    _axis(
        "premium discount",
        ("(?:at an? |valuation |forward )premiums?", "(?:at an? |valuation |forward )discounts?"),
        ("溢价|升水", "折让|折价|贴水|折扣"),
    ),
    _axis(
        "upgrad downgrad",
        ("upgrad(?:e|es|ed|ing)", "downgrad(?:e|es|ed|ing)"),
        ("上调|调升|调高|升级|提升|提高", "下调|调降|调低|降级|降低"),
    ),
    _axis(
        "perform",
        ("outperform(?:s|ed|ing|ance)?", "underperform(?:s|ed|ing|ance)?"),
        ("跑赢|优于|胜于|领先", "跑输|逊于|落后|逊色"),
    ),
    _axis("weight", ("overweight", "underweight"), ("增持|超配|高配|加码|偏高", "减持|低配|减码|偏低")),
    _axis(
        "upside downside",
        ("upside", "downside"),
        ("上行|上升空间|上涨空间|向上|潜在升幅|利好", "下行|下跌空间|下跌风险|向下|潜在跌幅"),
    ),
    _axis("bullish bearish", ("bullish", "bearish"), ("看好|看涨|看多|牛|乐观", "看淡|看空|看跌|熊|悲观")),
    _axis("hawkish dovish", ("hawkish", "dovish"), ("鹰", "鸽")),
    _axis(
        "long short",
        ("net long|long positions?", "net short|short positions?"),
        ("净多|长仓|多头|好仓|多仓", "净空|短仓|空头|淡仓|空仓"),
    ),
    _axis("wind", ("tailwinds?", "headwinds?"), ("利好|顺风|有利|助力|东风", "逆风|不利|阻力|利淡|利空")),
    _axis("import export", ("imports?", "exports?"), ("进口|输入", "出口|输出|外销")),
    _axis("preciat", ("appreciat(?:ed|ion)", "depreciat(?:ed|ion)(?= of the|s? against)"), ("升值", "贬值")),
    _axis("loosen tighten", ("loosen(?:s|ed|ing)?", "tighten(?:s|ed|ing)?"), ("放宽|宽松|放松", "收紧|趋紧|紧缩|收窄")),
)
