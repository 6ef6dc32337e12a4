from __future__ import annotations

import pytest

from bilingual_qa.reporters.display_width import text_width, visible


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("RMB3.1bn", 8),
        ("31億元", 6),
        ("（9901）", 8),
        ("ｶﾅ", 2),
        ("cafe\u0301", 4),
        ("“…”", 3),
        ("𠮷", 2),
        ("", 0),
    ],
)
def test_width_in_columns(text: str, columns: int) -> None:
    assert text_width(text) == columns


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one\ntwo", "one↵two"),
        ("a\tb", "a·b"),
        ("\x1b[31mred", "·[31mred"),
        ("left\u202eright", "left·right"),
        ("non\u00a0breaking", "non breaking"),
        ("全\u3000形", "全\u3000形"),
        ("zero\u200bwidth", "zero·width"),
        ("漢字 plain", "漢字 plain"),
    ],
)
def test_what_a_terminal_would_obey_is_shown_instead(text: str, shown: str) -> None:
    assert visible(text) == shown
