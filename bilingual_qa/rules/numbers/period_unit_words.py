"""Words of time that became a word of another unit: next quarter as next month, five straight weeks as five months.

English in lower case, Chinese in the Simplified view, lower case, half width, as in `period_words`.
"""

from __future__ import annotations

from bilingual_qa.rules.numbers.period_words import PeriodWord, period_word

# Each unit in English, in Chinese, and whatever says a stretch of it in Chinese.
_UNITS = {
    "day": ("(?:trading )?day|session", "[日天]", "日|天|交易|盘"),
    "week": ("week", "周(?![期转边年围知到全])|星期", "周|星期|礼拜"),
    "month": ("month", "月", "月"),
    "quarter": ("quarter", "季", "季|三个月|3个月|三月|[369]月|12月"),
    "year": ("year", "年", "年"),
}
_ADVERBS = {
    "day": "daily",
    "week": "weekly",
    "month": "monthly",
    "quarter": "quarterly|\\dq|q\\d",
    "year": "annual|yearly|yoy|fy",
}
_NUMBER = r"[一二两三四五六七八九十\d]+"
_MONTHS = "jan|feb|march|april|may|june|july|aug|sept|oct|nov|dec"
_EXTREME = "best|worst|biggest|largest|strongest|weakest|steepest"


def _others(unit: str, part: int) -> str:
    return "|".join(names[part] for name, names in _UNITS.items() if name != unit)


def _english_others(unit: str) -> str:
    adverbs = "|".join(adverb for name, adverb in _ADVERBS.items() if name != unit)
    return rf"(?:{_others(unit, 0)})s?\b|(?:{adverbs})"


def _another_one(unit: str) -> PeriodWord:
    """Next quarter, last week: the one after or before this one."""
    english, _, right = _UNITS[unit]
    others = _others(unit, 1)
    years = "" if unit == "year" else "|去年(?!同期)|明年|来年"
    return period_word(
        unit,
        rf"(?:next|coming|following|last|previous|prior|past|preceding) (?:{english})\b",
        rf"(?:[上下翌次]|前一)(?:一|个|一个)?(?:{others})(?!同期){years}",
        rf"{_english_others(unit)}|20\d\d|(?:{_MONTHS})\w*\b",
        right,
        say="{n}",
    )


def _in_a_row(unit: str) -> PeriodWord:
    """Five straight weeks, three quarters in a row."""
    english, _, right = _UNITS[unit]
    others = _others(unit, 1)
    return period_word(
        "straight consecutive successive row running",
        rf"(?:straight|consecutive|successive) (?:{english})s?\b|(?:{english})s? (?:in a row|running)\b",
        rf"连[^,。]{{0,4}}?第?{_NUMBER}个?(?:{others})|第?{_NUMBER}个?(?:{others})连",
        _english_others(unit),
        right,
        say="个?(?:[日天周月季年]|星期)度?>{c}",
    )


def _within(unit: str) -> PeriodWord:
    """During the quarter, in the month."""
    english, _, right = _UNITS[unit]
    others = _others(unit, 1)
    return period_word(
        unit,
        rf"(?:in|during|for|over|on) the (?:{english})\b(?! (?:to|ended|ending|of|before|after|ago|since|earlier|through)\b)",
        rf"(?<!第)(?<!\d)(?:{others})[内间](?!部|容|地|需|隔|谍|政)|当(?:{others})(?![务]|时)",
        f"{_english_others(unit)}|(?:{_MONTHS})\\w*\\b",
        f"{right}|全期|期内",
        say="{s}内",
    )


def _best(unit: str) -> PeriodWord:
    """Its best week, the worst month."""
    english, _, right = _UNITS[unit]
    others = _others(unit, 1)
    adverbs = "|".join(adverb for name, adverb in _ADVERBS.items() if name != unit)
    return period_word(
        _EXTREME.replace("|", " "),
        rf"(?:{_EXTREME}) (?:{english})\b",
        rf"单(?:{others})|最[佳好差大小弱强][的之]?一?个?(?:{others})",
        rf"(?:{_EXTREME}) (?:{adverbs})",
        right,
        say="个?(?:[日天周月季年]|星期)>{s}",
    )


def _end_of(unit: str, wrong: str, right: str, say: str = "") -> PeriodWord:
    """The end of the month, a quarter-end."""
    english = _UNITS[unit][0]
    return period_word(
        f"end {unit}",
        rf"end of (?:the|this|next|last) (?:{english})\b|{unit}[- ]end\b",
        wrong,
        rf"{_english_others(unit)}|(?:{_MONTHS})\w*\b",
        right,
        say=say,
    )


PERIOD_UNIT_WORDS = (
    *(_another_one(unit) for unit in ("week", "month", "quarter", "year")),
    *(_in_a_row(unit) for unit in _UNITS),
    *(_within(unit) for unit in ("week", "month", "quarter", "year")),
    *(_best(unit) for unit in _UNITS),
    _end_of("week", "[月季年]度?[底末终]", "周|星期|礼拜"),
    _end_of("month", "[季年]度?[底末终]|周末", "月", "月底"),
    _end_of("quarter", "年度?[底末终]|周末", "季|[369]月|12月|[三六九]月|十二月", "季末"),
    _end_of("year", r"季度?[底末终]|周末|(?<!12)(?<!十二)月[底末]", "年|12月|十二月", "年底"),
    # Two weeks, ten years, the days beside today.
    period_word(
        "fortnight",
        "fortnight",
        f"(?:四十|40|十四?夜|{_NUMBER}个?月(?!\\d)|{_NUMBER}年)",
        "month|year|forty|40",
        "两周|双周|两个?星期|14天|十四[天日]|半个?月|14日|隔周",
        say="两周",
    ),
    period_word(
        "decade decades",
        r"decades?\b",
        "世纪|百年",
        "centur|hundred|\\d0s",
        r"十年|\d{2}年|年代|十多年|十几年|[二三四五六七八九]十年",
        say="世纪|百年>十年",
    ),
    period_word(
        "century centuries",
        r"centur(?:y|ies)\b",
        "十年|年代",
        r"decade|\d0s|ten years|\d0 years",
        "世纪|百年",
        say="十年|年代>世纪",
    ),
    period_word(
        "day", r"day after tomorrow\b", "(?<!从)明[天日]|昨[天日]|今[天日]", r"today|yesterday", "后[天日]", say="後日/後天/后天"
    ),
    period_word(
        "tomorrow",
        r"(?<!day after )tomorrow\b",
        "昨[天日]|今[天日晚]|后天",
        "today|yesterday|tonight|this",
        "明[天日早晚晨午]|翌日|次日",
        say="明日/明天/明天",
    ),
    period_word(
        "yesterday",
        r"(?<!day before )yesterday\b",
        "明[天日]|今[天日]|前天|后天",
        "today|tomorrow|this",
        "昨",
        say="昨日/昨天/昨天",
    ),
    period_word(
        "today",
        r"today\b",
        "昨[天日]|明[天日]|前天|后天",
        "yesterday|tomorrow",
        "今|当|现|目前|本日|眼下|如今|时下",
        say="今日/今天/今天",
    ),
    # The year before, and the month or quarter before.
    period_word(
        "this same year",
        r"(?:this time|the same (?:time|period|quarter|month|week)) (?:of )?(?:last|a) year|year[- ](?:ago|earlier)\b",
        "上个?月同?期?|上(?:一|个)?季度?同期|上个?周同期|本年同期|今年同期|明年同期|前一?[季月](?:同期)?",
        r"(?:previous|prior|preceding|last) (?:quarter|month|week)|sequential|qoq|q/q|mom\b|m/m|(?:month|quarter)[- ]on"
        r"|(?:month|quarter)[- ](?:ago|earlier)|from the (?:first|second|third|fourth)|half",
        "上年|去年|前一年|同比|按年|年[增减升跌]|昨年|[一1]年前|往年",
        say="去年同期/去年同期/上年同期",
    ),
    # Whose results: those of half a year, of a quarter or of a year.
    period_word(
        "full whole annual",
        r"(?:full|whole)[- ]year|annual (?:results|profit|earnings|report|dividend|revenue|sales)",
        "(?<![上下])半年(?!来)|中期(?!目标|票据|展望)|季度(?:业绩|报告|盈利|利润|纯利|收入|股息)",
        r"half|interim|quarter|six|semi|medium|mid|\dh|h\d",
        "全年|年度|整年|财年|年[报息]|(?:20)?\\d\\d年|今年|去年|本年|每年|年利|年收",
        say="半年|中期|季度>全年",
    ),
    period_word(
        "interim half",
        r"(?:interim|half-year(?:ly)?) (?:results|earnings|profit|revenue|net|dividend|report|figures|numbers|loss)",
        "全年|年度(?!中期)|末期|季度|年报",
        r"full|annual|year-end|final|quarter|year (?:to|ended)|fy|whole|fiscal|financial year",
        "半年|中期|上半|下半|中报|[六6]个月",
        say="年报>中期报告;中期",
    ),
    period_word(
        "final",
        r"final dividend",
        "中期(?:股?息|派息)|季度股?息",
        "interim|quarter|half",
        "末期|期末|年终|年末|最[终后]|年度|全年",
        say="末期股息/期末股利/末期股息",
    ),
    period_word(
        "final last",
        r"(?:final|last) quarter\b",
        "第?[一二三]季度?|首季",
        r"first|second|third|1q|2q|3q|q[123]|march|june|september|opening",
        "四季|最[后终]|末季|上个?季|上一季|前一季|10|十|12月|近",
        say="第四季/第四季/第四季度",
    ),
    period_word(
        "years year to",
        r"years? to 20\d\d\b",
        r"20\d\d年(?:以|之)?[后起]",
        r"after|beyond|from|since|start",
        "前|至|到|止|截",
        say=r"(20\d\d年).*>截至\1",
    ),
)
