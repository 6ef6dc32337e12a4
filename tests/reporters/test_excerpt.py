from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilingual_qa.model import Span
from bilingual_qa.reporters.display_width import text_width
from bilingual_qa.reporters.excerpt import excerpt

LONG = "一二三四五六七八九十" * 10


def test_a_text_that_fits_is_whole() -> None:
    assert excerpt("收入3.1億元", (Span(2, 5),), 40) == ("收入3.1億元", "    ^^^", (Span(2, 5),))


def test_markers_of_wide_characters_are_two_columns() -> None:
    assert excerpt("按12倍電動汽車計", (Span(4, 8),), 40).markers == "      ^^^^^^^^"


def test_combining_marks_take_no_column() -> None:
    assert excerpt("cafe\u0301 GPM", (Span(6, 9),), 40).markers == "     ^^^"


def test_a_long_text_is_cut_on_both_sides() -> None:
    window = excerpt(LONG, (Span(50, 52),), 20)
    assert (window.text, window.markers) == ("…八九十一二三四五六…", " " * 7 + "^^^^")


def test_room_that_the_beginning_does_not_need_goes_to_the_end() -> None:
    assert excerpt(LONG, (Span(0, 1),), 20).text == "一二三四五六七八九…"


def test_room_that_the_end_does_not_need_goes_to_the_beginning() -> None:
    assert excerpt(LONG, (Span(99, 100),), 20).text == "…二三四五六七八九十"


def test_a_second_span_near_the_first_is_marked_too() -> None:
    assert excerpt(LONG, (Span(52, 53), Span(50, 51)), 20).markers.count("^^") == 2


def test_a_second_span_out_of_reach_is_left_out() -> None:
    assert excerpt(LONG, (Span(5, 6), Span(90, 91)), 20).markers.strip() == "^^"


def test_a_span_wider_than_the_room_is_cut() -> None:
    window = excerpt(LONG, (Span(0, 100),), 20)
    assert (window.text[-1], window.markers) == ("…", "^" * 18)


def test_without_spans_the_text_from_the_focus_is_shown() -> None:
    window = excerpt(LONG, (), 20, focus=40)
    assert (window.text[:3], window.markers) == ("…一二", "")


def test_an_empty_span_has_one_caret_under_the_next_character() -> None:
    assert excerpt("純利上升。", (Span(4, 4),), 40).markers == " " * 8 + "^^"


def test_an_empty_span_at_the_end_has_one_caret_after_the_text() -> None:
    assert excerpt("純利", (Span(2, 2),), 40).markers == " " * 4 + "^"


def test_no_line_is_broken() -> None:
    assert "\n" not in excerpt("一\n二", (Span(0, 1),), 40).text


TEXTS = st.text(alphabet="aZ9 ，。漢字é\u0301\n", min_size=1, max_size=80)


@given(TEXTS, st.integers(0, 79), st.integers(1, 20), st.integers(12, 60))
def test_never_wider_than_asked_and_markers_within(text: str, start: int, length: int, columns: int) -> None:
    start = min(start, len(text) - 1)
    window = excerpt(text, (Span(start, min(len(text), start + length)),), columns)
    assert text_width(window.text) <= columns
    assert len(window.markers) <= text_width(window.text) + 1


@pytest.mark.parametrize("columns", [0, 1, 5])
def test_a_tiny_terminal_still_shows_something(columns: int) -> None:
    assert "五" in excerpt(LONG, (Span(4, 5),), columns).text
