"""Which region a Chinese text is written for, by script and by words that one region uses and the others do not."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bilingual_qa.model import Locale
from bilingual_qa.text.script import script_counts

_HONG_KONG = re.compile(
    "港元|港幣|港股|聯交所|金管局|恒指|恒生|軟件|硬件|網絡|數碼|市盈率|市賬率|按年|按季|純利|派息|撥備|按揭|供股|樓市|樓價|質素|行政總裁"
)
_TAIWAN = re.compile(
    "新台幣|新臺幣|台股|金管會|證交所|軟體|硬體|網路|數位|本益比|股價淨值比|年增|季增|年減|季減|營收|獲利|配息|殖利率|房市|房價|品質|執行長|記憶體|資訊"
)
# A region is decided by at least this many of its words, and this many times the other's.
_LEAST = 2
_RATIO = 2


def script_locale(text: str) -> Locale:
    """The script of a text as a locale: `zh-Hans-CN`, `zh-Hant` or, where no character tells, `zh`."""
    traditional, simplified = script_counts(text)
    if traditional == simplified == 0:
        return Locale.ZH
    return Locale.ZH_HANT if traditional >= simplified else Locale.ZH_HANS_CN


def note_locale(texts: Iterable[str]) -> Locale:
    """The locale of a note's Chinese: script first, then the region of Traditional text; `zh-Hant` while undecided."""
    text = "\n".join(texts)
    locale = script_locale(text)
    if locale is not Locale.ZH_HANT:
        return locale
    hong_kong, taiwan = len(_HONG_KONG.findall(text)), len(_TAIWAN.findall(text))
    if hong_kong >= max(_LEAST, _RATIO * taiwan):
        return Locale.ZH_HANT_HK
    if taiwan >= max(_LEAST, _RATIO * hong_kong):
        return Locale.ZH_HANT_TW
    return Locale.ZH_HANT
