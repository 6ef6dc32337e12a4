"""Comparisons and the misreadings of them. English in lower case, Chinese in the Simplified view, both half width."""

from __future__ import annotations

import re

import msgspec


class Misreading(msgspec.Struct, frozen=True):
    """An English comparison and the Chinese that misreads it.

    Where both patterns have the group `figure`, the two figures must be the same. `needed`: strings without one of which the
    English has no such comparison. `unless`: Chinese that says it right after all.
    """

    needed: tuple[str, ...]
    english: re.Pattern[str]
    chinese: re.Pattern[str]
    unless: re.Pattern[str] | None = None


_PERCENT = r"(?P<figure>\d[\d.,]*\s?%(?:\s?/\s?\d[\d.,]*\s?%)*)"
_ABOUT = r"(?:about |around |some |nearly |c\.? ?|~)?"
_APPROXIMATELY = "(?:约|大约|近|逾|超)?"
_COMPARED = r"below|above|under|over|beneath|behind|ahead of|short of|lower than|higher than|less than|more than|shy of"
_THAN = "低于|高于|少于|多于|大于|小于|超过|超出|不及|逊于|落后于"
_CHANGED = "上升|上涨|增加|增长|成长|下跌|下降|下滑|减少|降低|提高|升|涨|跌|降|增|减"
_FELL = r"fell|fall(?:s|en)?|dropp?(?:s|ed)?|declin(?:e|es|ed)|slump(?:s|ed)|decreas(?:e|es|ed)|shrank|slid|down"
_ROSE = r"rose|ris(?:e|es|en)|grew|grow(?:s|n)?|increas(?:e|es|ed)|jump(?:s|ed)|climb(?:s|ed)|up"
_MORE = "(?:增加|增长|成长|上升|上涨|提高|扩大|大增|激增|多|升|增|涨)了?"


def _misreading(needed: str, english: str, chinese: str, unless: str = "") -> Misreading:
    return Misreading(tuple(needed.split("|")), re.compile(english), re.compile(chinese), re.compile(unless) if unless else None)


MISREADINGS = (
    # Below X by 23%, 23% below X: not below 23% of X.
    _misreading(
        " by ",
        rf"\b(?:{_COMPARED}|missed|beat|exceeded|trailed)\b[^.;:]{{1,60}}?\bby\s{_ABOUT}{_PERCENT}",
        rf"(?:{_THAN})[^。;,]{{1,30}}?的\s?{_APPROXIMATELY}\s?{_PERCENT}",
    ),
    _misreading(
        "% ",
        rf"{_PERCENT}\s(?:{_COMPARED})\b(?!\s*\d)",
        rf"(?:{_THAN})[^。;,]{{1,30}}?的\s?{_APPROXIMATELY}\s?{_PERCENT}",
    ),
    # 12% more than last year: not more than 12%.
    _misreading(
        "% more than|% higher than|% less than|% lower than|% fewer than|% above|% below",
        rf"{_PERCENT}\s(?:more than|higher than|less than|lower than|fewer than|above|below)\b(?!\s*\d)",
        rf"(?:[比较][^。;,]{{1,16}})(?:{_THAN}|逾|不足)\s?{_PERCENT}",
    ),
    # 30% less power than the old plant: not 30% of what that uses.
    _misreading(
        "% less|% fewer|% lower|% higher|% more|% cheaper|% smaller|% larger|% faster|% slower|% shorter|% lighter",
        rf"{_PERCENT}\s(?:less|fewer|lower|higher|more|cheaper|smaller|larger|faster|slower|shorter"
        rf"|lighter)(?: [a-z-]+){{0,3}} than\b",
        rf"(?:为|是|仅|只有|相当于|等于|达|占)[^。;,]{{1,16}}的\s?{_APPROXIMATELY}\s?{_PERCENT}(?!\s?(?:以[上下]|左右))",
        "[少低多高增减降快慢短轻]|便宜|缩",
    ),
    # At a 30% discount to its value: not at 30% of it.
    _misreading(
        "discount|premium",
        rf"{_PERCENT}\s(?:discount|premium)\b|\b(?:discount|premium) of {_ABOUT}(?P<second>\d[\d.,]*\s?%)",
        rf"(?:相当于|等于|为|以|按|在)[^。;,]{{1,16}}的\s?{_APPROXIMATELY}\s?{_PERCENT}(?!\s?的?[折溢贴升])",
        "折[让价扣]|溢价|贴水|升水",
    ),
    # To 30% of last year's level: not by 30%; and the other way round.
    _misreading(
        "% of ",
        rf"\b(?:{_FELL}|{_ROSE})\b[^.,;:]{{0,24}}?\bto {_ABOUT}{_PERCENT} of\b",
        rf"(?:{_CHANGED})了?{_APPROXIMATELY}\s?{_PERCENT}",
        "[至到为]|相当于|水平的",
    ),
    _misreading(
        " by ",
        rf"\b(?:{_FELL}|{_ROSE}|cut|reduced|lowered|raised)\b[^.,;:]{{0,24}}?\bby {_ABOUT}{_PERCENT}(?! (?:to|from)\b)",
        rf"(?:{_CHANGED})[至到]\s?{_APPROXIMATELY}\s?{_PERCENT}",
    ),
    _misreading(
        " by half| by two-thirds| by a third| by three-quarters| by a quarter",
        r"\bby (?:half|two-thirds|a third|three-quarters|a quarter)\b(?! to\b)",
        "(?:下跌|下降|减少|降低|减|跌|降|升|增)[至到](?:[约原]来?的?)?(?:三分之[一二]|四分之[一三])",
    ),
    # Doubled is one time more, tripled two; halved is no multiple at all.
    _misreading(
        "doubl|two-fold|twofold|twice",
        r"\b(?:doubl(?:e[sd]?|ing)|two-?fold|twice)\b",
        rf"{_MORE}(?:[两二2])倍|翻了?(?:[两二2])番",
    ),
    _misreading(
        "tripl|three-fold|threefold", r"\b(?:tripl(?:e[sd]?|ing)|three-?fold)\b", rf"{_MORE}(?:[三3])倍|翻了?[两二三23]番"
    ),
    _misreading(
        "quadrupl|four-fold|fourfold", r"\b(?:quadrupl(?:e[sd]?|ing)|four-?fold)\b", rf"{_MORE}(?:[四4])倍|翻了?[三四34]番"
    ),
    # As many as, a multiple of: not so many times more.
    _misreading(
        " times ",
        r"\b(?:(?P<two>two)|(?P<three>three)|(?P<four>four)|(?P<five>five)|\d+) times (?:as (?:much|many|large|big|high)|that"
        r" of|those of|the (?:size|level|amount|number|average)|annual|its|their|last year|book|sales|earnings)",
        rf"(?:[比较][^。;,]{{1,16}})(?:{_MORE}|高出?|大)(?:[两二三四五六七八九十]|\d+)倍",
    ),
    # Up to 3%: a bound, no rise.
    _misreading(
        "up to ",
        rf"(?:\b(?:of|for|by|pay|charge|hire|buy|repurchase|cost|take|be|with|at|only|over|and|or|costs?|covers?) |[,(] ?)up"
        rf" to {_ABOUT}{_PERCENT}(?! (?:from|in|last|this|at the end)\b)",
        rf"(?:上升|增加|上涨|增长|提高|升|增|涨)[至到]\s?{_APPROXIMATELY}\s?{_PERCENT}",
    ),
    # Against a figure: compared with it, no opposition to it.
    _misreading(
        "against|versus|vs",
        r"\d[^.;]{0,12}\b(?:against|versus|vs\.?) (?:an? |the )?(?:\w+ ){0,3}?(?:[~c$a-z.]{0,4} ?)\d",
        r"(?:反对|对抗|针对|抵御|抵抗|抗衡)[^。;,]{0,10}\d",
    ),
)
