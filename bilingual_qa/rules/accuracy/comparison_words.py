"""Comparisons and the misreadings of them. English in lower case, Chinese in the Simplified view, both half width."""

from __future__ import annotations

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class Misreading(msgspec.Struct, frozen=True):
    """An English comparison and the Chinese that misreads it.

    Where both patterns have the group `figure`, the two figures must be the same. `needed`: strings without one of which the
    English has no such comparison. `unless`: Chinese that says it right after all. `beside`: English that the Chinese may say as
    well, of a figure beside this one.
    """

    needed: tuple[str, ...]
    english: ScreenedPattern
    chinese: ScreenedPattern
    unless: ScreenedPattern | None = None
    beside: ScreenedPattern | None = None


_PERCENT = r"(?P<figure>\d[\d.,]*\s?%(?:\s?/\s?\d[\d.,]*\s?%)*)"
_POINTS = r"(?P<figure>\d[\d.,]*)\s?(?:%|bps?|basis points|(?:percentage )?points?|ppts?|pts)"
_POINTS_ZH = r"(?P<figure>\d[\d.,]*)\s?(?:%|个?基点|个?百分点|点)"
_BY_ZH = "(?:出|了|出了)?(?:约|逾|近|大约)?"
_FRACTION = r"(?:an?|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?"
_CHINESE_FRACTION = "(?:[三四五十]分之[一二三四]|[一二三四]成)"
_COMPARATIVE = (
    r"(?:less|fewer|lower|higher|more|cheaper|dearer|smaller|larger|bigger|greater|faster|slower|shorter|longer|lighter"
    r"|heavier)"
)
_MANY = r"(?:much|many|large|big|high|long|fast|heavy|expensive|often|wide|deep)"
_ABOUT = r"(?:about |around |some |nearly |approximately |roughly |c\.? ?|~)?"
_APPROXIMATELY = "(?:约|大约|近|逾|超)?"
_COMPARED = r"below|above|under|over|beneath|behind|ahead of|short of|lower than|higher than|less than|more than|shy of"
_THAN = "低于|高于|少于|多于|大于|小于|超过|超出|不及|逊于|落后于"
_CHANGED = "上升|上涨|增加|增长|成长|下跌|下降|下滑|减少|降低|提高|升|涨|跌|降|增|减"
_FELL = r"fell|fall(?:s|en)?|dropp?(?:s|ed)?|declin(?:e|es|ed)|slump(?:s|ed)|decreas(?:e|es|ed)|shrank|slid|down"
_ROSE = r"rose|ris(?:e|es|en)|grew|grow(?:s|n)?|increas(?:e|es|ed)|jump(?:s|ed)|climb(?:s|ed)|up"
_MORE = "(?:高出?|频密|增加|增长|成长|上升|上涨|提高|扩大|大增|激增|多|升|增|涨)了?"


def _misreading(needed: str, english: str, chinese: str, unless: str = "", *, beside: str = "") -> Misreading:
    return Misreading(
        tuple(needed.split("|")),
        ScreenedPattern(english),
        ScreenedPattern(chinese),
        ScreenedPattern(unless) if unless else None,
        ScreenedPattern(beside) if beside else None,
    )


_NEARLY_A_MULTIPLE = r"\b(?:nearly|almost|close to|all but|just under|not quite) (?:doubl|tripl|trebl|quadrupl|twice|three|four)"
_NEARLY_HALF = r"\b(?:nearly|almost|close to|under|less than|below|barely|not quite|not even|only|just short of) (?:half|50)"
_OVER_HALF = r"\b(?:over|more than|above|well over|just over) (?:a |one[- ])?(?:half|50)"
_SINGLE_DIGITS = r"single[- ]digit"
_TWO_DIGITS = r"(?:double|two)[- ]digit|teens\b"


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
        rf"{_PERCENT}\s{_COMPARATIVE}(?: [a-z-]+){{0,3}} than\b",
        rf"(?:为|是|仅|只有|相当于|等于|达|占)[^。;,]{{1,16}}的\s?{_APPROXIMATELY}\s?{_PERCENT}(?!\s?(?:以[上下]|左右))",
        "[少低多增减降快慢短轻]|高(?![峰点位])|便宜|缩",
    ),
    # 18% above X, above X by 18%: not 18% of it.
    _misreading(
        "% above|% below|% higher|% lower|% more|% less|% fewer|% ahead|% short| by ",
        rf"{_PERCENT}\s(?:{_COMPARED}|fewer than)\b(?!\s*\d)"
        rf"|\b(?:{_COMPARED}|missed|beat|beating|exceed(?:ed|s|ing)|trail(?:ed|ing)|topp(?:ed"
        rf"|ing))\b[^.;:]{{1,60}}?\bby\s{_ABOUT}"
        r"(?P<second>\d[\d.,]*\s?%)",
        rf"(?:[为是达占]|相当于|等于|仅有?)[^。;,]{{1,16}}的\s?{_APPROXIMATELY}\s?{_PERCENT}(?!\s?[以之]?[上下])",
        "[高低多少]|超|逊|不及|优|胜",
    ),
    # A third above X: not a third of it; two-fifths of X: not two-fifths below it.
    _misreading(
        "third|quarter|fifth|tenth",
        rf"{_FRACTION} (?:{_COMPARED}|fewer than|cheaper than)\b|{_FRACTION} {_COMPARATIVE}(?: [a-z-]+){{0,3}} than\b"
        rf"|\bby {_FRACTION}\b(?! of)",
        rf"(?:[为是]|相当于|等于|仅|只有|剩|[降减升增]至)[^。;,]{{1,16}}的{_CHINESE_FRACTION}",
        "(?:[低多少贵大小长短快慢]|高(?![位峰点]))|超|逊|不及|便宜|[减降]少?了",
    ),
    _misreading(
        "thirds of|quarters of|fifths of|third of|quarter of|fifth of|tenth of",
        rf"\b(?:is|was|are|were|at|to|only|just|but|,) {_FRACTION} of (?:the|its|their|that|those|last|what)\b",
        rf"[较比][^。;,]{{1,16}}(?:高|低|多|少)出?了?{_CHINESE_FRACTION}",
    ),
    # Half of X: not half as much again.
    _misreading(
        "half ",
        r"(?:\b(?:is|was|were|are|only|just|at|about|nearly|by|or|to|and)|,) half (?:the|that|those|of|its|their|what)\b",
        "[较比][^。;,]{1,16}(?:高|多|大|增加|上升)出?了?(?:一半|50%|5成|五成)",
    ),
    # Down to a third of X: not by a third.
    _misreading(
        " to a third| to one-third| to one third| to a quarter| to one-quarter| to two-thirds| to three-quarters| to a fifth",
        rf"\b(?:{_FELL}|cut|reduced|lowered|shrunk)\b[^.,;:]{{0,24}}?\bto (?:about |around |just |only |less than )?"
        r"(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?) of\b",
        f"(?:{_CHANGED}|缩小|缩减|削减)了?{_APPROXIMATELY}(?:[三四五]分之[一二三])",
        "[至到为](?:[^,，。]{0,8})[三四五]分之",
    ),
    # Down 70%: not to 70%. A rate of growth is its own level.
    _misreading(
        "%",
        rf"\b(?:{_FELL}|{_ROSE})\b (?:by |about |around |some |nearly |over |more than |a further |another )*{_PERCENT}"
        r" (?:from (?:its|their|the|a|last)|since|this year|in the year)\b",
        rf"(?:{_CHANGED})[至到]\s?{_APPROXIMATELY}\s?{_PERCENT}",
        "增速|增长率|成长率|[升跌降增减涨]幅|[^汇]率",
    ),
    # At a 30% discount to its value: not at 30% of it.
    _misreading(
        "discount|premium",
        rf"{_PERCENT}\s(?:discount|premium)\b|\b(?:discount|premium) of {_ABOUT}(?P<second>\d[\d.,]*\s?%)",
        rf"(?:相当于|等于|为|以|按|在)[^。;,]{{1,16}}的\s?{_APPROXIMATELY}\s?{_PERCENT}(?!\s?的?[折溢贴升])",
        "折[让价扣]|溢价|贴水|升水",
    ),
    # A discount of 5% to X, or 5% down at X: so much off it, no level of 5%, nothing below X.
    _misreading(
        "discount|premium",
        rf"{_PERCENT}\s(?:discount|premium) (?:to|over)\b|\b(?:discount|premium) of {_ABOUT}(?P<second>\d[\d.,]*\s?%)",
        rf"(?:折[让价扣]|溢价|贴水|升水)(?:率|幅度)?[至到]\s?{_APPROXIMATELY}\s?{_PERCENT}",
        "收[窄缩]|[扩缩][大小窄减]|[由从]|[升降增减涨跌加][至到]",
    ),
    _misreading(
        "% lower at |% higher at |% down at |% up at |% weaker at |% stronger at |% firmer at ",
        r"%\s(?:lower|higher|down|up|weaker|stronger|firmer) at (?:about |around )?[~c$€£¥a-z]{0,5} ?(?P<figure>\d[\d.,]*\d)",
        r"(?:低于|高于)\s?[a-z$]{0,4}(?P<figure>\d[\d.,]*\d)[^。;,\d]{0,6}\d[\d.,]*\s?%",
    ),
    # Within 2% of X: so near it, not so much of it.
    _misreading(
        "within ",
        rf"\bwithin {_ABOUT}{_PERCENT} of [^.,;]{{0,30}}?\b"
        r"(?:targets?|guidance|forecasts?|estimates?|consensus|record|highs?|lows?|peaks?"
        r"|levels?|goals?|budgets?|plans?|strike|prices?|benchmark|parity|midpoint|expectations|valuation|average|limit|ceiling)\b",
        rf"(?:达到?|[为是在占至到处]|位于|处于|相当于|实现|完成)[^。;,]{{1,16}}的\s?{_APPROXIMATELY}\s?{_PERCENT}\s?[之以]?内",
        "差|距|偏|误|上下|接近",
    ),
    # To 30% of last year's level: not by 30%; and the other way round.
    _misreading(
        "% of ",
        rf"\b(?:{_FELL}|{_ROSE})\b[^.,;:]{{0,24}}?\bto {_ABOUT}{_PERCENT} of\b",
        rf"(?:{_CHANGED})了?{_APPROXIMATELY}\s?{_PERCENT}",
        "[至到为]|相当于|水平的",
    ),
    # At 55% of X: not 55% above it.
    _misreading(
        "% of ",
        rf"\b(?:to|at|was|were|is|are|only|just|about|around|or|of|equals?|equalled) {_ABOUT}{_PERCENT} of"
        " (?:its|their|the|that|those|last|what|pre)\\b",
        rf"[较比][^。;,]{{1,16}}(?:高|低|多|少|增加|减少|上升|下降|下跌|增长)出?了?{_APPROXIMATELY}\s?{_PERCENT}",
        "的\\s?\\d|相当于|[至到为]\\s?\\d",
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
        beside=r"\b(?:tripl|trebl|three-?fold|three times|quadrupl|four)",
    ),
    _misreading(
        "tripl|three-fold|threefold",
        r"\b(?:tripl(?:e[sd]?|ing)|three-?fold)\b",
        rf"{_MORE}(?:[三3])倍|翻了?[两二三23]番",
        beside=r"\b(?:quadrupl|four-?fold|four times)",
    ),
    _misreading(
        "quadrupl|four-fold|fourfold", r"\b(?:quadrupl(?:e[sd]?|ing)|four-?fold)\b", rf"{_MORE}(?:[四4])倍|翻了?[三四34]番"
    ),
    *(
        _misreading(
            f"{word}-fold|{word}fold|{latin}|factor of {word}",
            rf"\b(?:{word}-?fold|{latin}(?:e[sd]?|ing|s|d)?|by a factor of {word})\b",
            rf"{_MORE}(?:{chinese})倍",
        )
        for word, latin, chinese in (
            ("two", "duplicat", "[两二2]"),
            ("three", "trebl", "[三3]"),
            ("four", "quadrupl", "[四4]"),
            ("five", "quintupl", "[五5]"),
            ("six", "sextupl", "[六6]"),
            ("seven", "septupl", "[七7]"),
            ("eight", "octupl", "[八8]"),
            ("ten", "decupl", "(?:十|10)"),
        )
    ),
    # 1.8 times supply: not 1.8 times more.
    _misreading(
        " times ",
        r"\b(?P<figure>\d+(?:\.\d+)?) times (?!more|higher|greater|larger|bigger|faster|longer|over\b|in\b|an?\b|since|during"
        r"|this"
        r"|between|or\b|and\b)[a-z]+",
        rf"[较比][^。;,]{{1,16}}(?:{_MORE}|高|大|快|长)出?(?P<figure>\d+(?:\.\d+)?)倍",
    ),
    # As many as, a multiple of: not so many times more.
    _misreading(
        " times ",
        r"\b(?:(?P<two>two)|(?P<three>three)|(?P<four>four)|(?P<five>five)|\d+) times (?:as (?:much|many|large|big|high)|that"
        r" of|those of|the (?:size|level|amount|number|average|pace|rate|price|value|volume)|annual|its|their|last year|book"
        r"|sales|earnings|what|as [a-z]+ as)",
        rf"(?:[比较][^。;,]{{1,16}})(?:{_MORE}|高|大|多)出?了?(?:[两二三四五六七八九十]|\d+)倍",
    ),
    # Half as much: not half as much again; half as much again: not half of it.
    _misreading(
        "half as |half the ",
        rf"\bhalf as {_MANY}\b(?! again)|\bhalf the (?:size|price|cost|level|amount|number|weight|length|width|value)\b",
        "(?:高|多|大|重|长|贵|增加|上升|增长|提高)出?了?(?:一半|50%|5成|五成|半倍)",
    ),
    _misreading(
        " again",
        rf"\bhalf as {_MANY} again\b",
        "(?:为|是|只有|仅|相当于)[^。;,]{0,16}(?:的|之)(?:一半|50%|五成)",
        "[高多大重长贵]",
    ),
    # A fifth fewer, a third more: so many parts less, or more.
    _misreading(
        " fewer| less| lower| cheaper| smaller",
        rf"\b{_FRACTION} (?:fewer|less|lower|cheaper|smaller|shorter|lighter)\b",
        f"[多高大贵长重]出?了?{_CHINESE_FRACTION}",
        "[少低小减降缩短轻]|便宜",
        beside=rf"\b{_FRACTION} (?:more|higher|dearer|larger|bigger|greater|longer|heavier|above)\b",
    ),
    _misreading(
        " more| higher| dearer| larger| bigger| greater| above",
        rf"\b{_FRACTION} (?:more|higher|dearer|larger|bigger|greater|longer|heavier|above)\b",
        f"(?:[少低小短轻]出?了?|便宜了?|减少了?){_CHINESE_FRACTION}",
        "[多高大增升贵长重]",
        beside=rf"\b{_FRACTION} (?:fewer|less|lower|cheaper|smaller|shorter|lighter|below)\b",
    ),
    # Twice X: not half of it; half of X: not twice as much.
    _misreading(
        "twice |double ",
        r"\b(?:twice|double) (?:the|as|its|their|that|what|last|those)\b",
        "(?:为|是|只有|仅|相当于|占)[^。;,]{0,16}(?:的|之)?(?:一半|半数|50%|五成)",
        "倍|翻",
        beside=r"\b(?:half|halv)",
    ),
    _misreading(
        "half ",
        r"\bhalf (?:the|that|those|its|their|what|as)\b(?! [a-z]+ again)",
        "(?:为|是|达|相当于)[^。;,]{0,16}(?:的|之)[两2二]倍",
        "半",
        beside=r"\b(?:twice|doubl|two times|two-?fold|2x)",
    ),
    # One and a half times X: not one and a half times more.
    _misreading(
        "and a half times|.5 times|1.5x",
        r"\b(?:one and a half times|1\.5 ?(?:times|x))(?! (?:more|higher|greater|larger|bigger|faster|longer))",
        "(?:高|多|大|增加|上升|增长|提高)出?了?(?:一倍半|1\\.5倍|一点五倍)",
    ),
    # At half the pace of X: its growth is compared, not its level.
    _misreading(
        "the pace|the rate|the speed",
        r"\b(?:half|twice|double|(?:two|three|four|\d+) times|a third|a quarter) the (?:pace|rate|speed) (?:of|at which"
        r"|seen)\b",
        "(?:为|是|相当于|等于|达|只有|仅)[^。;,]{1,16}的(?:一半|两倍|[2二三四五]倍|\\d+倍|三分之一|四分之一)",
        "速|步|快|慢|幅|率|节奏",
    ),
    # By $15 to $60: the new level, no range; 15至60.
    _misreading(
        " by ",
        r"\b(?:raised|lifted|increased|hiked|cut|lowered|reduced|trimmed|rose|fell|climbed|dropped|declined|gained|grew|slipped"
        r"|advanced|moved|up|down)\b[^.,;:]{0,24}?\bby [~c$€£¥a-z]{0,5} ?(?P<figure>\d[\d.,]*)(?: [a-z]{2,9}){0,2}"
        r" to [~c$€£¥a-z]{0,5} ?\d",
        r"(?:上[调升涨]|下[调降跌]|增加|减少|提高|降低|调[高低升降]|升|跌|涨|降|增|减)了?\s?(?P<figure>\d[\d.,]*)(?:至|到|-|~)\d[\d.,]*",
    ),
    # At least as high as X: may be as high.
    _misreading(
        "at least as ",
        r"\bat least as (?:high|much|many|good|large|strong|fast|big|well|profitable) as\b",
        "(?<!不)(?:高于|多于|大于|超过|超出|优于|好于|高过|胜过|强于|快于|胜于)",
        "不[低少逊差弱小慢亚]于|至少|起码|最少|持平|或",
    ),
    # No more than X is X or less; no higher than it.
    _misreading(
        "no more than |no less than |no fewer than ",
        rf"\bno (?:less|fewer) than {_ABOUT}(?:[a-z$]{{0,4}} ?)(?P<figure>\d[\d.,]*)",
        r"(?<!不)(?:少于|低于|不足|不到|未及)\s?[a-z$]{0,4}(?P<figure>\d[\d.,]*)",
        "不[得可能会应须宜许致至当该]{0,2}[少低]",
    ),
    # A turn is one times of a multiple: not a tenth, not a percentage.
    _misreading(
        " turn",
        r"\b(?:a|one|half a|two|three|\d(?:\.\d)?) turns? (?:below|above|higher|lower|cheaper|of|more|less)",
        "[一两二三半1-9]成|[一两二三1-9]个百分点|拐点|转弯",
    ),
    # Of which: a part of what stands before it, nothing beside it.
    _misreading(
        "of which|of whom",
        r"\b(?:of which|of whom) (?:about |some |around |nearly |over )?[a-z$]{0,4} ?\d",
        r"(?:另有|另外|此外|还有|额外)[^。;,]{0,6}?\d[\d.,]*",
        "其中|当中",
    ),
    # 20% off is 80% of the price: 八折, not 二折.
    *(
        _misreading(
            f"{off}% off|{off}% discount|discount of {off}%|by {off}%|{off}% lower|{off}% below",
            rf"(?<![\d.]){off}% (?:off|discount)\b|\bdiscount of {off}%|\bdiscounted by {off}%",
            f"(?<![\\d.零一二两三四五六七八九十])(?:{off // 10}|{chinese})折(?![让价扣])",
            rf"{10 - off // 10}折",
        )
        for off, chinese in ((10, "一"), (20, "[二两]"), (30, "三"), (40, "四"), (60, "六"), (70, "七"), (80, "八"), (90, "九"))
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
    # More than halved, nearly doubled: on the other side of a half or a double.
    _misreading(
        "more than halv|less than half",
        r"\bmore than halv(?:e[sd]?|ing)\b",
        "(?:近|接近|将近|不到|不足|少于|差不多)(?:一半|50%|五成|5成|半数?)",
    ),
    _misreading(
        "nearly halv|almost halv|close to halv",
        r"\b(?:nearly|almost|close to) halv(?:e[sd]?|ing)\b",
        "(?:逾|超过?|多于|大于)(?:一半|50%|五成|5成|半数?)|(?:过|逾|超)半|(?:一半|五成|50%)以上",
    ),
    _misreading(
        "more than doubl|more than tripl|more than quadrupl",
        r"\bmore than (?:doubl|tripl|quadrupl)(?:e[sd]?|ing)\b",
        "(?:近|接近|将近|不到|不足|几乎|差不多)[^,。;]{0,4}(?:[一两二三四]倍|倍增|翻[一倍番]|双倍)",
        beside=_NEARLY_A_MULTIPLE,
    ),
    _misreading(
        "nearly doubl|almost doubl|close to doubl|nearly tripl|almost tripl",
        r"\b(?:nearly|almost|close to) (?:doubl|tripl)(?:e[sd]?|ing)\b",
        "(?:逾|超过?|多于|大于|不止)[^,。;]{0,4}(?:[一两二]倍|倍增)|[一两二]倍(?:以上|多|有余)|翻[一倍番](?:以上|有余|多)",
        beside=r"\b(?:more than|over|better than) (?:doubl|tripl|twice|two|three|quadrupl)",
    ),
    # Less than half as much: not less by something under a half.
    _misreading(
        "less than half|under half|not even half",
        r"\b(?:less than|under|not even|barely) half (?:as|of|the|that|those|what|its|their)\b",
        "(?:[少低减降慢短小]|便宜)了?(?:不到|不足|近|将近|少于|不及|约)(?:一半|50%|五成|5成|半)",
    ),
    _misreading(
        "barely half|under half|than half|quite half|nearly half|almost half|only half",
        r"\b(?:barely|just under|less than|not quite|under|almost|nearly|only) half\b(?! as\b)",
        "(?:逾|超过|多于|高于|大于)(?![^,。;]{0,10}[较比])[^,。;]{0,10}(?:一半|半数|五成|50%)|过半",
        "[不未]|分之",
        beside=_OVER_HALF,
    ),
    _misreading(
        "more than half|over half",
        r"\b(?:more than|over|well over|just over) half\b(?! as\b)",
        # 低於去年的逾五成: the word of comparison is another's.
        "(?:不足|不到|低于|少于|近|接近|将近)[^,。;逾超]{0,10}(?:一半|半数|五成|50%)",
        beside=_NEARLY_HALF,
    ),
    _misreading(
        "nearly |almost |close to |just under ",
        r"\b(?:nearly|almost|close to|just under) (?:\d[\d.]*|two|three|four|five|six|eight|ten) ?(?:times|x)\b",
        r"(?:超过|逾|高于|多于)[^,。;\d]{1,12}的?(?:[两三四五六七八九十]|\d+(?:\.\d+)?)倍",
        "近|接近|将近|不到|不足",
    ),
    # A third of the energy: not less by a third.
    _misreading(
        " of the | of its | of their | of what | of that | of those ",
        rf"\b(?:us(?:es?|ed|ing)|cost(?:s|ing)?|t(?:akes?|aking)|took|need(?:s|ed|ing)?|consum(?:es?|ed|ing)|emit(?:s|ted"
        rf"|ting)?"
        r"|earn(?:s|ed|ing)?|pa(?:ys?|id|ying)|spen(?:ds?|t|ding)|ma(?:kes?|de|king)|generat(?:es?|ed|ing)|requir(?:es?|ed|ing)"
        rf"|sell(?:s|ing)?(?: for)?|sold for|fetch(?:es|ed)|trad(?:es|ed|ing) at)"
        r" (?:about |around |just |only |barely |roughly )?"
        rf"{_FRACTION} of (?:the|its|their|that|those|what)\b",
        rf"[较比][^。;,]{{1,20}}(?:高|低|多|少|便宜|贵|减少|下降|节省|省)出?了?{_CHINESE_FRACTION}|[少低省]了?{_CHINESE_FRACTION}",
    ),
    # Teens and digits: twelve, seventeen, three.
    _misreading(
        "low-teens|low teens|low- to mid-teens",
        r"\blow[- ](?:to[- ]mid[- ]?)?teens\b",
        "(?:不足|不到|低于|未及|少于)(?:一成(?![一二三四五六七八九])|10%)|[个单]位数|近(?:两成|20%)|接近(?:两成|20%)|少年|十几岁",
        beside=_SINGLE_DIGITS,
    ),
    _misreading(
        "high-teens|high teens|mid-to-high-teens",
        r"\bhigh[- ]teens\b",
        "(?:略高于|略超|刚过|逾|超过|略逾)(?:一成(?![一二三四五六七八九])|10%)|[个单]位数|(?:逾|超过|高于)(?:两成|20%)|少年|十几岁",
        beside=_SINGLE_DIGITS,
    ),
    _misreading(
        "mid-teens|mid teens",
        r"\bmid-?[- ]?teens\b",
        "[个单]位数|(?:不足|不到|低于|近|接近)(?:一成(?![一二三四五六七八九])|10%)|少年|十几岁",
        beside=_SINGLE_DIGITS,
    ),
    _misreading(
        "single-digit|single digit",
        r"\b(?:low|mid|high)?[- ]?single[- ]digits?\b",
        "[双两]位数|[两二]位数字",
        "(?:[个单一]位)",
        beside=_TWO_DIGITS,
    ),
    _misreading(
        "double-digit|double digit",
        r"\b(?:low |high )?double[- ]digits?\b",
        "[个单一]位数",
        "[双两二]位",
        beside=_SINGLE_DIGITS,
    ),
    _misreading("high-single|high single", r"\bhigh[- ]single[- ]digits?\b", "低[个单]位数|[个单]位数低段|[个单]位数低端"),
    _misreading(
        "low-single|low single", r"\blow[- ]single[- ]digits?\b", "高[个单]位数|[个单]位数高段|[个单]位数高端|中[个单]位数"
    ),
    _misreading("low-double|low double", r"\blow[- ]double[- ]digits?\b", "高双位数|高两位数"),
    _misreading("high-double|high double", r"\bhigh[- ]double[- ]digits?\b", "低双位数|低两位数"),
    # So many points ahead of X: not behind it by so many.
    _misreading(
        "% ahead|% above|% higher|% better|points ahead|points above|points higher|points better|bp ahead|bps ahead|bps above"
        "|bp above|pts above|pts ahead",
        rf"{_POINTS}\s(?:ahead of|above|higher than|better than)\b",
        rf"(?:[低少逊差]{_BY_ZH}|(?:落后|跑输|不及|逊于|低于|少于)[^。;,\d]{{0,8}}){_POINTS_ZH}",
        "[高多超优胜强赢好]|领先",
        beside=rf"{_POINTS}\s(?:behind|below|lower than|worse than|short of|shy of)\b",
    ),
    _misreading(
        "% behind|% below|% lower|% worse|% short|% shy|points behind|points below|points lower|points worse|points short"
        "|bp behind|bps behind|bps below|bp below|pts below|pts behind",
        rf"{_POINTS}\s(?:behind|below|lower than|worse than|short of|shy of)\b",
        rf"(?:[高多优胜]{_BY_ZH}|(?:领先|跑赢|超[出过]?|胜过|高于|多于)[^。;,\d]{{0,8}}){_POINTS_ZH}",
        "[低少逊差弱输]|落后|不[及足到]|未",
        beside=rf"{_POINTS}\s(?:ahead of|above|higher than|better than)\b",
    ),
    # By a week: the change of a stretch of time, no length of it.
    _misreading(
        " by a | by one ",
        r"\b(?:lengthened|shortened|extended|delayed|postponed|prolonged|deferred|advanced|widened|narrowed|improved|worsened"
        r"|slipped|cut|reduced|increased|pushed back|put back|brought forward)\b[^.,;]{0,24}? by (?:an?|one) (?:further )?"
        r"(?:day|week|fortnight|month|quarter|year)\b(?! (?:to|from) (?:an?|one)\b)",
        "(?:延长|缩短|推迟|延迟|延后|延期|押后|提前|扩大|收窄|减少|增加|改善|恶化)[至到]约?(?:一|1|半|两)个?(?:天|日|周|星期|月|季度?|年)",
    ),
    # Whichever is the earlier: not the later.
    *(
        _misreading(
            f"whichever|the {one.split('|')[0]} of|the {one.split('|')[-1]} of",
            rf"\bwhichever (?:is |comes |occurs |happens |amount is |date is )?(?:the )?(?:{one})\b"
            rf"|\bthe (?:{one}) of\b",
            chinese,
            beside=rf"\bwhichever (?:is |comes |occurs |happens |amount is |date is )?(?:the )?(?:{other})\b"
            rf"|\bthe (?:{other}) of\b",
        )
        for one, other, chinese in (
            ("first|sooner|earliest|earlier", "later|latest|last", "[较最][迟晚后]者|以[迟晚后]者|孰[晚迟]"),
            ("later|latest", "first|sooner|earliest|earlier", "[较最][早先前]者|以[早先]者|孰早"),
            ("higher|greater|larger", "lower|lesser|smaller|less", "[较最][低少小]者|孰[低少小]"),
            ("lower|lesser|smaller", "higher|greater|larger|more", "[较最][高多大]者|孰[高多大]"),
        )
    ),
    # By up to 35 basis points: a bound of the change, no level.
    _misreading(
        "by up to |by as much as ",
        r"\bby (?:up to|as much as) [~c$€£¥a-z]{0,5} ?(?P<figure>\d[\d.,]*)",
        rf"(?:{_CHANGED}|上调|下调|调升|调降|调高|调低|扩大|收窄)[至到]\s?{_APPROXIMATELY}\s?(?P<figure>\d[\d.,]*)",
    ),
)
