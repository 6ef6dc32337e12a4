"""Which entries of a table a text calls for."""

from __future__ import annotations

import gc
import weakref

from bilingual_qa.analysis.triggers import BothSides, Hints, Triggers

_WORDS = {"rises": ("ris", "rose."), "falls": ("fall", "fell."), "roses": ("rose",)}


def test_words_call_for_the_entries_that_name_their_beginning() -> None:
    triggers = Triggers(list(_WORDS), lambda entry: _WORDS[entry])
    assert triggers.of({"rising", "margin"}) == ["rises"]
    assert triggers.of({"fell", "rose"}) == ["rises", "falls", "roses"]
    # A whole word is no beginning.
    assert triggers.of({"roses", "fellow"}) == ["roses"]


def test_a_word_that_called_for_nothing_still_calls_for_nothing() -> None:
    triggers = Triggers(list(_WORDS), lambda entry: _WORDS[entry])
    assert [triggers.of({"margin", "fell"}) for _ in range(3)] == [["falls"]] * 3


def test_strings_call_for_their_entries_where_they_overlap_too() -> None:
    hints = Hints(["盈利", "利率", "率先"], lambda entry: (entry,))
    assert hints.of("盈利率先回升") == ["盈利", "利率", "率先"]
    assert hints.of("利潤回升") == []


def test_an_entry_without_strings_is_always_called() -> None:
    hints = Hints(["上升", ""], lambda entry: (entry,) if entry else ())
    assert hints.of("下跌") == [""]
    assert hints.of("上升") == ["上升", ""]


def test_entries_may_share_a_string() -> None:
    hints = Hints([1, 2, 3], lambda number: ("增", "減") if number < 3 else ("減",))
    assert hints.of("增") == [1, 2]
    assert hints.of("減") == [1, 2, 3]


def test_an_entry_is_called_where_both_sides_call_for_it() -> None:
    both = BothSides(
        ["rise", "fall", "beat"], lambda entry: (entry,), lambda entry: {"rise": ("升",), "fall": ("跌",)}.get(entry, ())
    )
    assert both.of({"rises", "falls"}, "上升") == ["rise"]
    assert both.of({"rises"}, "下跌") == []
    assert both.of({"margin"}, "上升") == []
    # What names no string is called by the words alone.
    assert both.of({"beat", "fell"}, "下跌") == ["beat"]


def test_a_table_made_after_a_text_was_looked_through_is_called_by_it_too() -> None:
    first, words = Triggers(["rise"], lambda entry: (entry,)), frozenset({"rises", "falls"})
    hints = Hints(["升"], lambda entry: (entry,))
    assert (first.of(words), hints.of("升跌")) == (["rise"], ["升"])
    second, others = Triggers(["fall"], lambda entry: (entry,)), Hints(["跌"], lambda entry: (entry,))
    assert (second.of(words), others.of("升跌")) == (["fall"], ["跌"])
    assert (first.of(words), hints.of("升跌")) == (["rise"], ["升"])


def test_a_table_of_which_nobody_has_need_is_let_go() -> None:
    table = Hints(["升"], lambda entry: (entry,))
    assert table.of("升") == ["升"]
    gone = weakref.ref(table)
    del table
    gc.collect()
    assert gone() is None
    # What is left of it calls for nothing.
    assert Hints(["跌"], lambda entry: (entry,)).of("升跌") == ["跌"]
