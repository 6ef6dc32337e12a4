import pytest

from bilingual_qa.align import align_segments

ENGLISH = [
    "Orders for electric buses rose 40% in the first half.",
    "Gross margin fell to 12.5%.",
    "The factory in Chengdu will open in November.",
    "Management did not give guidance for next year.",
    "We expect the company to cut its dividend.",
]
CHINESE = [
    "電動巴士訂單上半年增長40%。",
    "毛利率下跌至12.5%。",
    "成都廠房將於11月投產。",
    "管理層沒有就明年提供指引。",
    "我們預期公司將削減股息。",
]


def beads(english, chinese, lexicon):
    return [(bead.source, bead.target) for bead in align_segments(english, chinese, lexicon)]


def test_sentences_in_step(lexicon):
    assert beads(ENGLISH, CHINESE, lexicon) == [((i,), (i,)) for i in range(5)]


def test_traditional_and_simplified_give_the_same_beads(lexicon):
    simplified = ["电动巴士订单上半年增长40%。", "毛利率下跌至12.5%。", "成都厂房将于11月投产。"]
    assert beads(ENGLISH[:3], simplified, lexicon) == beads(ENGLISH[:3], CHINESE[:3], lexicon)


def test_two_english_sentences_in_one_chinese(lexicon):
    chinese = [CHINESE[0].rstrip("。") + "，" + CHINESE[1], *CHINESE[2:]]
    assert beads(ENGLISH, chinese, lexicon)[0] == ((0, 1), (0,))


def test_one_english_sentence_in_two_chinese(lexicon):
    chinese = [*CHINESE[:2], "成都有新廠房。", "廠房將於11月投產。", *CHINESE[3:]]
    assert beads(ENGLISH, chinese, lexicon)[2] == ((2,), (2, 3))


def test_an_added_chinese_sentence_stands_alone(lexicon):
    chinese = [*CHINESE[:3], "香港天文台昨晚發出黃色暴雨警告信號，多區出現水浸。", *CHINESE[3:]]
    assert ((), (3,)) in beads(ENGLISH, chinese, lexicon)


@pytest.mark.parametrize(
    ("english", "chinese"),
    [([], []), (["Profit rose."], []), ([], ["溢利上升。"]), (["", " "], ["", "。"]), (["Profit rose."], ["利", "", "潤"])],
)
def test_odd_input_still_holds_every_index_once(english, chinese, lexicon):
    found = beads(english, chinese, lexicon)
    assert sorted(i for source, _ in found for i in source) == list(range(len(english)))
    assert sorted(j for _, target in found for j in target) == list(range(len(chinese)))


def test_a_side_in_the_wrong_language_does_not_crash(lexicon):
    found = beads(CHINESE, ENGLISH, lexicon)
    assert sorted(i for source, _ in found for i in source) == list(range(5))


def test_identical_segments_are_paired_one_by_one(lexicon):
    found = beads(["Not applicable."] * 40, ["不適用。"] * 40, lexicon)
    assert found == [((i,), (i,)) for i in range(40)]


def test_identical_segments_have_a_low_score(lexicon):
    found = align_segments(["Not applicable."] * 40, ["不適用。"] * 40, lexicon)
    assert max(bead.score for bead in found[5:35]) < 0.6


def test_a_clear_bead_has_a_high_score(lexicon):
    assert min(bead.score for bead in align_segments(ENGLISH, CHINESE, lexicon)) > 0.8


def test_a_long_text_is_searched_in_a_corridor(lexicon):
    """800 segments a side are beyond the whole matrix; a passage without translation moves the corridor."""
    english = [f"Branch {n} reported loans of RMB{n * 7 + 3}m and {n + 11} new customers." for n in range(800)]
    chinese = [f"第{n}號分行錄得貸款人民幣{n * 7 + 3}百萬元及{n + 11}名新客戶。" for n in range(800) if not 300 <= n < 330]
    found = beads(english, chinese, lexicon)
    expected = {((n,), (n if n < 300 else n - 30,)) for n in range(800) if not 300 <= n < 330}
    assert len(expected & set(found)) >= 0.98 * len(expected)
