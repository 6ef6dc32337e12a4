import pytest

from bilingual_qa.align import align_note
from bilingual_qa.model import Block, BlockKind, InputError, Language, Note, Origin, Segment, UnpairedKind

HEADLINE = "LUMIPHARM (2987.HK): TRIAL DATA BEAT, BUY"
HEADLINE_ZH = "明光製藥（2987.HK）：試驗數據勝預期，買入"
FIRST = "LumiPharm said that its cancer drug LP-204 met the main goal of a phase III trial. Shares rose 12% after the news."
FIRST_ZH = "明光製藥表示，其抗癌藥物LP-204在第三期試驗中達到主要目標。消息公布後股價上升12%。"
HEADING = "Key Risks for Rating"
HEADING_ZH = "評級的主要風險"
SECOND = "Regulators in China may ask for more data; a rival could launch a cheaper product in 2025."
SECOND_ZH = "中國監管機構或要求提交更多數據；競爭對手可能在2025年推出較便宜的產品。"
DATE = "中銀國際 · 2024/03/05 09:30"
NOTICE = "譯文內容由第三方軟件翻譯。"


def note(*lines, interleaved=True):
    """Lines are texts, or (text, kind); headings are told by their length."""
    blocks = []
    for line in lines:
        text, kind = line if isinstance(line, tuple) else (line, BlockKind.HEADING if len(line) < 45 else BlockKind.TEXT)
        if line in (FIRST_ZH, SECOND_ZH):
            kind = BlockKind.TEXT
        language = Language.ZH if any("一" <= c <= "鿿" for c in text) else Language.EN
        blocks.append(Block(len(blocks), language, Segment(text, (Origin(0, 2 * len(blocks) + 1, 1),)), kind))
    return Note("note.txt", tuple(blocks), interleaved=interleaved)


def pairs(bitext):
    return [(unit.source.text, unit.target.text) for unit in bitext.units]


CLEAN = [(HEADLINE, HEADLINE_ZH), (FIRST, FIRST_ZH), (HEADING, HEADING_ZH), (SECOND, SECOND_ZH)]


def test_an_interleaved_page(lexicon):
    bitext = align_note(note(*[text for pair in CLEAN for text in pair]), lexicon)
    assert pairs(bitext) == CLEAN
    assert [unit.id for unit in bitext.units] == ["1", "2", "3", "4"]
    assert bitext.unpaired == ()


def test_a_page_with_the_translation_above(lexicon):
    bitext = align_note(note(*[text for english, chinese in CLEAN for text in (chinese, english)]), lexicon)
    assert pairs(bitext) == CLEAN


def test_all_english_then_all_chinese(lexicon):
    bitext = align_note(note(*[english for english, _ in CLEAN], *[chinese for _, chinese in CLEAN]), lexicon)
    assert pairs(bitext) == CLEAN


def test_two_files(lexicon):
    page = note(*[english for english, _ in CLEAN], *[chinese for _, chinese in CLEAN], interleaved=False)
    assert pairs(align_note(page, lexicon)) == CLEAN


def test_a_repeated_headline_is_paired_once_and_the_rest_named(lexicon):
    page = note(
        ("share_log", BlockKind.INTERFACE),
        HEADLINE,
        HEADLINE,
        HEADLINE_ZH,
        (DATE, BlockKind.BYLINE),
        FIRST,
        FIRST_ZH,
        (NOTICE, BlockKind.BOILERPLATE),
    )
    bitext = align_note(page, lexicon)
    assert [unit.bead.source for unit in bitext.units] == [(1,), (5,)]
    assert [(block.id, block.kind) for block in bitext.unpaired] == [
        ("p0", UnpairedKind.INTERFACE),
        ("p2", UnpairedKind.UNKNOWN),
        ("p4", UnpairedKind.BYLINE),
        ("p7", UnpairedKind.BOILERPLATE),
    ]


def test_a_headline_repeated_in_both_languages_is_paired_twice(lexicon):
    bitext = align_note(note(HEADLINE, HEADLINE_ZH, HEADLINE, HEADLINE_ZH, FIRST, FIRST_ZH), lexicon)
    assert [(unit.bead.source, unit.bead.target) for unit in bitext.units] == [((0,), (1,)), ((2,), (3,)), ((4,), (5,))]


def test_a_paragraph_without_translation(lexicon):
    bitext = align_note(note(HEADLINE, HEADLINE_ZH, FIRST, SECOND, SECOND_ZH), lexicon)
    assert pairs(bitext) == [(HEADLINE, HEADLINE_ZH), (SECOND, SECOND_ZH)]
    assert [(block.segment.text, block.kind) for block in bitext.unpaired] == [(FIRST, UnpairedKind.UNTRANSLATED)]


def test_a_chinese_paragraph_without_source_is_no_fault(lexicon):
    extra = ("編者按：昨日大市成交額縮減，地產股及內銀股普遍造好。", BlockKind.TEXT)
    bitext = align_note(note(HEADLINE, HEADLINE_ZH, extra, FIRST, FIRST_ZH), lexicon)
    assert [block.kind for block in bitext.unpaired] == [UnpairedKind.UNKNOWN]


def test_a_translation_cut_in_two_is_joined_with_a_line_feed(lexicon):
    one, two = FIRST_ZH.split("。")[:2]
    bitext = align_note(note(HEADLINE, HEADLINE_ZH, FIRST, (one + "。", BlockKind.TEXT), (two + "。", BlockKind.TEXT)), lexicon)
    unit = bitext.units[1]
    assert unit.target.text == one + "。\n" + two + "。"
    assert unit.bead.target == (3, 4)
    assert unit.target.position(len(one) + 2) == (9, 1)


def test_two_paragraphs_in_one_translation(lexicon):
    bitext = align_note(note(HEADLINE, HEADLINE_ZH, FIRST, SECOND, FIRST_ZH + SECOND_ZH), lexicon)
    assert bitext.units[1].bead.shape == "2-1"


def test_a_short_paragraph_merged_into_its_neighbour_is_not_called_untranslated(lexicon):
    short = "We keep our BUY rating."
    bitext = align_note(note(HEADLINE, HEADLINE_ZH, (short, BlockKind.TEXT), FIRST, "我們維持買入評級。" + FIRST_ZH), lexicon)
    assert bitext.units[1].bead.source == (2, 3)
    assert bitext.unpaired == ()


def test_paragraphs_out_of_order_are_paired(lexicon):
    bitext = align_note(note(HEADLINE, HEADLINE_ZH, FIRST, SECOND, SECOND_ZH, FIRST_ZH), lexicon)
    assert set(pairs(bitext)) == {(HEADLINE, HEADLINE_ZH), (FIRST, FIRST_ZH), (SECOND, SECOND_ZH)}


def test_sentences_of_a_unit_are_intervals_of_its_texts(lexicon):
    unit = align_note(note(FIRST, FIRST_ZH), lexicon).units[0]
    last = unit.sentences[-1]
    assert unit.source.text[last.source.start : last.source.end] == "Shares rose 12% after the news."
    assert unit.target.text[last.target.start : last.target.end] == "消息公布後股價上升12%。"


def test_every_block_is_in_exactly_one_place(lexicon):
    page = note(("Like", BlockKind.INTERFACE), SECOND, HEADLINE, FIRST_ZH, HEADING, HEADING_ZH, SECOND_ZH, FIRST)
    bitext = align_note(page, lexicon)
    places = [i for unit in bitext.units for i in (*unit.bead.source, *unit.bead.target)]
    places += [int(block.id[1:]) for block in bitext.unpaired]
    assert sorted(places) == list(range(len(page.blocks)))


def test_one_language_only_is_an_error_with_a_remedy(lexicon):
    with pytest.raises(InputError, match=r"no Chinese text.*--target"):
        align_note(note(HEADLINE, FIRST, (NOTICE, BlockKind.BOILERPLATE)), lexicon)


def test_a_side_in_the_wrong_language_is_an_error(lexicon):
    swapped = tuple(
        Block(i, language, Segment(text))
        for i, (language, text) in enumerate([(Language.EN, FIRST_ZH), (Language.EN, SECOND_ZH), (Language.ZH, FIRST)])
    )
    with pytest.raises(InputError, match="English side is written in Chinese"):
        align_note(Note("note.txt", swapped, interleaved=False), lexicon)
