"""Where a text uses a term."""

from __future__ import annotations

import pytest

from bilingual_qa.glossary.inflection import surfaces
from bilingual_qa.glossary.matcher import ChineseMatcher, EnglishMatcher, chinese_table, english_table


def english(forms: list[str], text: str, pos: str = "") -> list[str]:
    table = english_table((surface, number) for number, form in enumerate(forms) for surface in surfaces(form, pos))
    return [hit.span.of(text) for hit in EnglishMatcher(table).hits(text)]


def chinese(terms: list[str], text: str) -> list[str]:
    return [hit.span.of(text) for hit in ChineseMatcher(chinese_table((term, n) for n, term in enumerate(terms))).hits(text)]


def test_longest_term_wins() -> None:
    assert english(["margin", "gross margin"], "Gross margin fell.") == ["Gross margin"]


@pytest.mark.parametrize(
    ("forms", "text", "found"),
    [
        (["the Street", "Street consensus"], "It beat the Street consensus.", ["Street consensus"]),
        (["in the trust", "trust account"], "Cash in the trust account rose.", ["trust account"]),
        (["the Street", "Street"], "Ahead of the Street.", ["the Street"]),
        (["the Street", "Street consensus"], "Ahead of the Street.", ["the Street"]),
        (["in line with", "line item"], "It came in line with forecasts.", ["in line with"]),
        (["net profit", "profit margin"], "Net profit margin rose.", ["Net profit"]),
    ],
)
def test_an_opening_article_or_preposition_does_not_hide_a_longer_term(forms: list[str], text: str, found: list[str]) -> None:
    assert english(forms, text) == found


@pytest.mark.parametrize("text", ["text-to-image tools", "text to image tools", "Text-to-Image tools", "text to\nimage"])
def test_hyphen_and_space_are_one(text: str) -> None:
    assert len(english(["text-to-image"], text)) == 1


@pytest.mark.parametrize(
    ("text", "found"), [("EVs sold", ["EVs"]), ("ev sold", []), ("LEVEL", []), ("EV2030", []), ("EV銷售", ["EV"])]
)
def test_abbreviation_stands_as_written(text: str, found: list[str]) -> None:
    assert english(["EV"], text) == found


def test_headline_in_capitals_agrees_with_a_word() -> None:
    assert english(["generative AI"], "ONLY GENERATIVE AI MATTERS") == ["GENERATIVE AI"]


def test_headline_in_capitals_does_not_agree_with_a_short_form() -> None:
    assert english(["AIs"], "AIS DATA") == []


def test_proper_name_of_several_words_stands_as_written() -> None:
    assert english(["First Republic"], "the first republic of First Republic") == ["First Republic"]


@pytest.mark.parametrize(("text", "found"), [("Apple rose", 1), ("an apple a day", 0), ("APPLE RISES", 1)])
def test_name_of_one_word_stands_as_written(text: str, found: int) -> None:
    assert len(EnglishMatcher(english_table([("Apple", 0)]), names_from=0).hits(text)) == found


@pytest.mark.parametrize("text", ["wrote off", "writes off", "written off", "Writing off", "write-off"])
def test_verb_is_inflected(text: str) -> None:
    assert english(["write off"], text, "verb") == [text]


def test_noun_has_its_plural() -> None:
    assert english(["net loss"], "net losses", "noun") == ["net losses"]


@pytest.mark.parametrize("text", ["淨利潤", "净利润"])
def test_scripts_are_folded(text: str) -> None:
    assert chinese(["淨利潤"], text) == [text]


def test_width_is_folded() -> None:
    assert chinese(["企業價值/銷售額"], "企業價值／銷售額") == ["企業價值／銷售額"]


def test_latin_end_of_a_chinese_term_keeps_clear_of_letters() -> None:
    assert chinese(["調整後EBIT"], "調整後EBITDA") == []


def test_overlapping_renderings_are_all_found() -> None:
    assert chinese(["利潤", "淨利潤", "利潤率"], "淨利潤率") == ["淨利潤", "利潤", "利潤率"]


@pytest.mark.parametrize(
    ("forms", "text", "found"),
    [
        (["HK$"], "HK$31 and HK$", ["HK$", "HK$"]),
        (["% of sales"], "at 5% of sales", ["% of sales"]),
        (["P/E"], "P/E", ["P/E"]),
        (["P/E", "P/E ratio"], "a P/E ratio", ["P/E ratio"]),
        (["core operating profit"], "core operating profits warning", ["core operating profits"]),
        (["core operating profit"], "hardcore operating profit", []),
    ],
)
def test_marks_and_edges_of_a_term(forms: list[str], text: str, found: list[str]) -> None:
    assert english(forms, text) == found


def test_a_term_that_begins_where_the_text_ends_is_not_found() -> None:
    assert chinese(["利潤率", "利"], "毛利") == ["利"]


@pytest.mark.parametrize(
    ("terms", "text", "found"),
    [
        (["A股", "第1季"], "內地 A 股於第 1 季造好。", ["A 股", "第 1 季"]),
        (["标普500指数"], "標普 500 指數創新高。", ["標普 500 指數"]),
        (["AI芯片"], "國產 AI\n晶片及AI芯片出貨。", ["AI芯片"]),
        (["EV销售"], "EV\n銷售額", ["EV\n銷售"]),
    ],
)
def test_spaces_between_han_and_latin_are_no_difference(terms: list[str], text: str, found: list[str]) -> None:
    assert chinese(terms, text) == found


def test_spaces_between_latin_words_are_kept() -> None:
    assert chinese(["AI5G"], "AI 5G設備") == []


@pytest.mark.parametrize(
    ("terms", "text", "found"),
    [
        (["利潤", "利潤率", "毛利"], "毛利率與利潤率齊升。", ["毛利", "利潤", "利潤率"]),
        (["AI芯片", "AI", "芯片"], "GAI芯片、AI芯片及AIs", ["芯片", "AI", "AI芯片", "芯片"]),
        (["A股", "第1季"], "內地 A 股於第 1 季造好，AA股則否。", ["A 股", "第 1 季"]),
        (["5G"], "5G、15G、5GHz", ["5G"]),
    ],
)
def test_a_corpus_is_read_as_a_note_is(terms: list[str], text: str, found: list[str]) -> None:
    matcher = ChineseMatcher(chinese_table((term, n) for n, term in enumerate(terms)))
    as_note = [hit.span.of(text) for hit in matcher.hits(text)]
    matcher.find("。" * 600_000)
    assert [hit.span.of(text) for hit in matcher.hits(text)] == as_note == found


@pytest.mark.parametrize(
    ("form", "text", "found"),
    [
        ("shrink", "The average order shrank.", []),
        ("feed", "The Fed held rates.", []),
        ("put", "By putting up prices", []),
        ("shelf", "Two shelves", ["shelves"]),
        ("interim analysis", "Both interim analyses", ["interim analyses"]),
        ("shrink", "Store shrinks rose.", ["shrinks"]),
    ],
)
def test_a_noun_has_a_plural_and_no_past(form: str, text: str, found: list[str]) -> None:
    assert english([form], text, "noun") == found
