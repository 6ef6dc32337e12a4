from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bilingual_qa.model import Span
from bilingual_qa.reporters.marks import marked_segments


def test_no_marks_is_one_piece() -> None:
    assert marked_segments(5, []) == [(0, 5, ())]


def test_nested_spans() -> None:
    assert marked_segments(9, [(Span(1, 8), 1), (Span(3, 5), 2)]) == [
        (0, 1, ()),
        (1, 3, (1,)),
        (3, 5, (1, 2)),
        (5, 8, (1,)),
        (8, 9, ()),
    ]


def test_crossing_spans() -> None:
    assert marked_segments(6, [(Span(0, 4), 1), (Span(2, 6), 2)]) == [(0, 2, (1,)), (2, 4, (1, 2)), (4, 6, (2,))]


def test_equal_spans_share_a_piece() -> None:
    assert marked_segments(4, [(Span(1, 3), 2), (Span(1, 3), 1)]) == [(0, 1, ()), (1, 3, (1, 2)), (3, 4, ())]


def test_adjacent_spans_stay_two() -> None:
    assert marked_segments(4, [(Span(0, 2), 1), (Span(2, 4), 2)]) == [(0, 2, (1,)), (2, 4, (2,))]


def test_an_empty_span_is_an_empty_piece() -> None:
    assert marked_segments(3, [(Span(2, 2), 1)]) == [(0, 2, ()), (2, 2, (1,)), (2, 3, ())]


def test_an_empty_span_at_the_end() -> None:
    assert marked_segments(3, [(Span(3, 3), 1)]) == [(0, 3, ()), (3, 3, (1,))]


def test_what_lies_outside_is_left_out() -> None:
    assert marked_segments(3, [(Span(2, 9), 1), (Span(7, 8), 2)]) == [(0, 2, ()), (2, 3, (1,))]


def test_an_empty_text_has_no_pieces() -> None:
    assert marked_segments(0, []) == []


@given(st.integers(0, 30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8))
def test_each_code_point_is_marked_by_the_spans_that_hold_it(length: int, bounds: list[tuple[int, int]]) -> None:
    marks = [(Span(min(pair), max(pair)), owner) for owner, pair in enumerate(bounds)]
    drawn = [owners for start, end, owners in marked_segments(length, marks) for _ in range(start, end)]
    assert drawn == [tuple(owner for span, owner in marks if span.start <= at < span.end) for at in range(length)]
