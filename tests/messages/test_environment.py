from __future__ import annotations

import pytest

from bilingual_qa.messages import language_from_environment


@pytest.mark.parametrize(
    ("value", "language"),
    [
        ("zh_HK.UTF-8", "zh-Hant"),
        ("zh_TW", "zh-Hant"),
        ("zh_MO.Big5", "zh-Hant"),
        ("zh-Hant", "zh-Hant"),
        ("zh_CN@hant", "zh-Hant"),
        ("zh_CN.GB18030", "zh-Hans"),
        ("zh_SG.UTF-8", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh_Hans_HK.UTF-8", "zh-Hans"),
        ("en_HK.UTF-8", "en"),
        ("C.UTF-8", "en"),
        ("zho_unknown", "en"),
        ("", "en"),
    ],
)
def test_language_of_a_locale_name(value: str, language: str) -> None:
    assert language_from_environment({"LANG": value}) == language


def test_the_first_variable_that_is_set_decides() -> None:
    assert language_from_environment({"LC_ALL": "", "LC_MESSAGES": "zh_TW.UTF-8", "LANG": "en_US.UTF-8"}) == "zh-Hant"


def test_lc_all_overrides_the_rest() -> None:
    assert language_from_environment({"LC_ALL": "C", "LC_MESSAGES": "zh_TW.UTF-8", "LANG": "zh_CN"}) == "en"


def test_nothing_set_is_english() -> None:
    assert language_from_environment({}) == "en"
