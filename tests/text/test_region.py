"""Script and region of a note."""

from __future__ import annotations

import pytest

from bilingual_qa.model import Locale
from bilingual_qa.text.region import note_locale, script_locale


@pytest.mark.parametrize(
    ("text", "locale"),
    [("收入為三十億元", Locale.ZH_HANT), ("收入为三十亿元", Locale.ZH_HANS_CN), ("上升8%", Locale.ZH)],
)
def test_script(text: str, locale: Locale) -> None:
    assert script_locale(text) is locale


@pytest.mark.parametrize(
    ("texts", "locale"),
    [
        (["純利按年上升至3億港元。", "派息比率維持。"], Locale.ZH_HANT_HK),
        (["營收年增8%，獲利優於預期。", "本益比為12倍。"], Locale.ZH_HANT_TW),
        (["收入增長至三億元。"], Locale.ZH_HANT),
        (["收入同比增长8%。"], Locale.ZH_HANS_CN),
    ],
)
def test_region(texts: list[str], locale: Locale) -> None:
    assert note_locale(texts) is locale
