"""Variant characters with the form that a region writes."""

from __future__ import annotations

from bilingual_qa.model import Locale

# Forms that neither officials nor newspapers of the region use, with the form that they do use. Characters with two
# forms in good use (説 and 說, 裏 and 裡 in Hong Kong, 臺 and 台 in Taiwan) are not here. Standards: Hong Kong, 常用字字形表
# (Education Bureau, 2007) and press usage; Taiwan, 國字標準字體 (Ministry of Education).
_BOTH = dict(
    zip(
        "爲僞啓衆牀竈喫擡溼峯産増値鷄綑麪纔靑眞敎强麽",
        "為偽啟眾床灶吃抬濕峰產增值雞捆麵才青真教強麼",
        strict=True,
    )
)
_TAIWAN = _BOTH | dict(
    zip(
        "着裏羣綫衞脱説兑鋭閲悦税户温鈎敍藴卧葱枱",
        "著裡群線衛脫說兌銳閱悅稅戶溫鉤敘蘊臥蔥檯",
        strict=True,
    )
)
STANDARD_FORMS = {Locale.ZH_HANT_HK: _BOTH, Locale.ZH_HANT_TW: _TAIWAN, Locale.ZH_HANT: _BOTH}
