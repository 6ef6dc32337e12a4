"""What to write instead of a misread word of time, in the script and the locale of the note.

A word's `say` holds mends apart by semicolons, of which the first that fits the Chinese is made: `pattern>right`, or `right`
alone for whatever stands there. `right` may differ by place, apart by slashes: Hong Kong, Taiwan, Mainland; alone it is in
Simplified characters. Names in braces are taken from the English: `{u}` the unit after 一, `{c}` after a number, `{s}` alone,
`{n}` the one before or after this one, `{q}` the quarter, `{h}` the half.
"""

from __future__ import annotations

import re

from bilingual_qa.model import Locale
from bilingual_qa.text.fold import converter, simplified

_UNIT = re.compile("quarter|month|week|year|day|session")
# By unit: after 一, after a number, alone, the one before, the one after. A quarter is another word in each place.
_WORDS = {
    "quarter": ("季/季/个季度", "个季度/季/个季度", "季", "上季/上季/上季度", "下季/下季/下季度"),
    "month": ("个月", "个月", "月", "上月/上月/上月", "下月/下月/下月"),
    "week": ("周", "周", "周", "上周", "下周"),
    "year": ("年", "年", "年", "去年", "明年"),
    "day": ("天", "天", "日", "前一天", "翌日"),
    "session": ("个交易日", "个交易日", "日", "上一个交易日", "下一个交易日"),
}
_AHEAD = re.compile(r"\b(?:next|coming|following)\b")
_QUARTERS = {"first": "一", "second": "二", "third": "三", "fourth": "四", "final": "四"}
_QUARTER = re.compile("|".join(_QUARTERS))
_FIRST_HALF = re.compile("first")
_WHOLE = ".+"


def mend(say: str, english: str, chinese: str, locale: Locale) -> str | None:
    """The Chinese with the right word of time; `None` where the word has no mend for it.

    Args:
        say: see above.
        english: what the word was found as, in lower case.
        chinese: what stands there, in the Simplified view.
        locale: of the note.
    """
    for one in filter(None, say.split(";")):
        pattern, marked, right = one.rpartition(">")
        if not marked:
            pattern = _WHOLE
        match = re.search(pattern, chinese)
        if match is None:
            continue
        written = chinese[: match.start()] + match.expand(_filled(_here(right, locale), english, locale)) + chinese[match.end() :]
        return _in_script(written, locale) if simplified(written) != chinese else None
    return None


def _here(right: str, locale: Locale) -> str:
    """Of what is said in three places, what is said in this one."""
    places = right.split("/")
    if len(places) != 3:
        return right
    return places[1] if locale is Locale.ZH_HANT_TW else places[2] if locale.simplified else places[0]


def _filled(right: str, english: str, locale: Locale) -> str:
    """The mend with the names in braces taken from the English."""
    if "{" not in right:
        return right
    unit = _UNIT.search(english)
    after_one, counted, alone, before, behind = (_here(word, locale) for word in _WORDS[unit.group() if unit else "year"])
    quarter = _QUARTER.search(english)
    third = _QUARTERS[quarter.group()] if quarter else ""
    return right.format(
        u=after_one,
        c=counted,
        s=alone,
        n=behind if _AHEAD.search(english) else before,
        q=_here(f"第{third}季/第{third}季/第{third}季度", locale),
        h="上半年" if _FIRST_HALF.search(english) else "下半年",
    )


def _in_script(text: str, locale: Locale) -> str:
    if locale.simplified:
        return simplified(text)
    if locale is Locale.ZH_HANT_TW:
        return str(converter("s2tw").convert(text)).replace("周", "週")
    return str(converter("s2hk").convert(text)).replace("週", "周")
