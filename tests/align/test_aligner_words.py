import pytest

from bilingual_qa.align.anchors import figures
from bilingual_qa.align.stems import stem, words
from bilingual_qa.align.words import tokens_of
from bilingual_qa.model import Language


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("companies", "company"),
        ("grew", "growing"),
        ("narrowed", "narrowing"),
        ("cutting", "cuts"),
        ("margins", "margin"),
        ("analyses", "analysis"),
        ("their", "they"),
        ("quickly", "quick"),
        ("losses", "loss"),
    ],
)
def test_forms_of_one_word_share_a_stem(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("bus", "but"), ("gas", "gate"), ("thing", "the"), ("bed", "be"), ("fly", "flat")])
def test_different_words_keep_different_stems(one, other):
    assert stem(one) != stem(other)


def test_contractions_are_written_out_and_possessives_dropped():
    assert words("It’s the bank's view that they don't agree") == [
        "It",
        "the",
        "bank",
        "view",
        "that",
        "they",
        "do",
        "not",
        "agree",
    ]


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("net losses of RMB3.1bn", "淨虧損31億元人民幣"),
        ("27k units", "2.7萬台"),
        ("a quarter of the total", "總數的四分之一"),
        ("in 1Q23", "2023年第一季度"),
        ("up 18.3%", "增長18.3%"),
    ],
)
def test_equal_figures_give_equal_anchors(english, chinese):
    assert set(figures(english, Language.EN)) == set(figures(chinese, Language.ZH)) != set()


def test_different_figures_give_different_anchors():
    assert set(figures("RMB3.1bn", Language.EN)).isdisjoint(figures("3.1億元人民幣", Language.ZH))


def test_a_latin_word_in_chinese_is_an_anchor_for_the_english_word(lexicon):
    english, chinese = tokens_of(["The SenseCart platform"], ["SenseCart平台"], lexicon)
    assert "sensecart" in english[0].names
    assert "@sensecart" in chinese[0].names


def test_a_name_in_pinyin_is_found_by_sound(lexicon):
    _, chinese = tokens_of(["Chairman Liang Wenbo resigned."], ["主席梁文博辭任。"], lexicon)
    assert {"@wenbo", "@liang"} <= set(chinese[0].names)


def test_an_ordinary_word_is_no_name(lexicon):
    _, chinese = tokens_of(["Women can lead, and so can men."], ["女性也能領導，男性亦然，我們看到。"], lexicon)
    assert not any(name.startswith("@") for name in chinese[0].names)


def test_a_single_character_that_sounds_like_a_name_is_no_name_alone(lexicon):
    _, chinese = tokens_of(["Chairman Shi Jia resigned."], ["這是主席的決定。", "主席史佳辭任。"], lexicon)
    assert not any(name.startswith("@") for name in chinese[0].names)
    assert {"@shi", "@jia"} <= set(chinese[1].names)
