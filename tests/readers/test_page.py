import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilingual_qa.model import Block, BlockKind, InputError, Language, Locale
from bilingual_qa.readers import PagePatterns, read_text
from bilingual_qa.readers.page import blocks

EN, ZH = Language.EN, Language.ZH
BOTH = "Harbour Cloud beat estimates in the second quarter.\n\n海平雲第二季業績勝預期。\n"


def page(text: str) -> tuple[Block, ...]:
    return blocks(text, PagePatterns.default())


def shown(text: str) -> list[tuple[Language, BlockKind, str]]:
    return [(block.language, block.kind, block.segment.text) for block in page(text)]


def texts(text: str) -> list[str]:
    return [block.segment.text for block in page(text)]


def test_a_page_of_a_platform() -> None:
    text = """share_log

HARBOUR CLOUD (9123.HK): AI DEMAND RETURNS

海平雲 (9123.HK)：人工智能需求回升
海平證券 ·  2024/08/29 14:12

Revenue rose 20% YoY to RMB3.1bn, ahead of our estimate. We raise our TP to HK$25.

收入同比增長20%至31億元人民幣，勝於我們的預期。我們將目標價上調至25港元。

Key Risks

主要風險

• Price competition; weaker enterprise spending.

• 價格競爭；企業開支放緩。

譯文內容由第三人軟體翻譯。


以上內容僅用作資訊或教育之目的,不構成任何投資建議。
    搶先評論"""
    assert [(language, kind) for language, kind, _ in shown(text)] == [
        (EN, BlockKind.INTERFACE),
        (EN, BlockKind.HEADING),
        (ZH, BlockKind.HEADING),
        (ZH, BlockKind.BYLINE),
        (EN, BlockKind.TEXT),
        (ZH, BlockKind.TEXT),
        (EN, BlockKind.HEADING),
        (ZH, BlockKind.HEADING),
        (EN, BlockKind.LIST),
        (ZH, BlockKind.LIST),
        (ZH, BlockKind.BOILERPLATE),
        (ZH, BlockKind.BOILERPLATE),
        (ZH, BlockKind.INTERFACE),
    ]


def test_line_and_column_are_those_of_the_file() -> None:
    block = page(BOTH + "\n  \u3000Key risks\n")[-1]
    assert block.segment.text == "Key risks"
    assert block.segment.position(4) == (5, 8)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_counts_one_line(end: str) -> None:
    text = end.join(["Harbour Cloud beat estimates.", "", "海平雲業績勝預期。"])
    assert [block.segment.line for block in page(text)] == [1, 3]


@pytest.mark.parametrize("mark", ["\x85", "\u2028", "\x0b", "\x0c"])
def test_other_breaks_end_no_line(mark: str) -> None:
    text = f"Harbour Cloud beat{mark}estimates.\n海平雲業績勝預期。"
    assert [block.segment.line for block in page(text)] == [1, 2]


def test_a_line_of_zero_width_marks_is_blank() -> None:
    assert texts("Revenue rose.\n\u200b\ufeff\n收入上升。") == ["Revenue rose.", "收入上升。"]


def test_paragraphs_of_two_languages_under_one_another_are_two_blocks() -> None:
    text = "Revenue rose 20% in the first half on strong demand for computing.\n受算力需求強勁帶動，上半年收入增長20%。\n"
    assert [block.language for block in page(text)] == [EN, ZH]


def test_long_paragraphs_of_one_language_under_one_another_are_two_blocks() -> None:
    first = "Revenue rose 20% in the first half, helped by demand for computing, " * 4 + "and margins held."
    second = "operating costs fell as the company closed two sites, " * 4 + "which management expects to repeat."
    assert texts(f"{first}\n{second}") == [first, second]


def test_a_headline_and_the_line_below_are_two_blocks() -> None:
    text = "Harbour Cloud: AI demand returns and the second half looks better\nNorthgate Research initiates at BUY"
    assert len(page(text)) == 2


def test_a_list_of_headlines_is_not_a_paragraph() -> None:
    text = """Harbour Cloud beats estimates as enterprise demand for AI recovers in China
Northgate Motors lifts full-year guidance after record deliveries in August
Peak Insurance reports higher embedded value and keeps its interim dividend"""
    assert len(page(text)) == 3


def test_a_list_of_chinese_headlines_is_not_a_paragraph() -> None:
    text = "海平雲中期業績勝預期，管理層上調全年收入指引至兩成\n北門汽車八月交付量創新高\n頂峰保險內含價值增長，維持中期股息"
    assert len(page(text)) == 3


WRAPPED_EN = """Revenue rose 20% in the first half, helped by demand for computing
capacity from large enterprises. Gross margin was stable at 45.3% as
lower unit costs made up for the price cuts of March. We expect both
trends to last into 2025."""
WRAPPED_ZH = """受大型企業對算力的需求帶動，上半年收入同比增長兩成，毛利率大致
持平，單位成本下降抵銷了三月份降價的影響。我們預期這兩個趨勢將會
延續到明年，並上調目標價。"""


def test_a_hard_wrapped_english_paragraph_is_one_block() -> None:
    assert texts(f"{WRAPPED_EN}\n\n{WRAPPED_ZH}") == [WRAPPED_EN, WRAPPED_ZH]


def test_a_wrapped_block_is_placed_line_by_line() -> None:
    indented = "\n".join("   " + line for line in WRAPPED_EN.split("\n"))
    segment = page(indented)[0].segment
    assert segment.text == WRAPPED_EN
    assert segment.position(segment.text.index("capacity") + 3) == (2, 7)


def test_a_heading_above_a_wrapped_paragraph_stays_apart() -> None:
    assert texts(f"Results review\n{WRAPPED_EN}") == ["Results review", WRAPPED_EN]


def test_wrapped_paragraphs_without_a_blank_line_are_cut_at_the_short_line() -> None:
    assert texts(f"{WRAPPED_EN}\n{WRAPPED_EN}") == [WRAPPED_EN, WRAPPED_EN]


def test_a_wrapped_list_item_is_one_block_and_the_next_item_another() -> None:
    first = "• Revenue rose 20% in the first half, helped by demand for computing\ncapacity from large enterprises."
    second = "• Gross margin was stable at 45.3%, as lower unit costs made up for\nthe price cuts of March."
    assert texts(f"{first}\n{second}") == [first, second]


def test_two_chinese_lines_are_joined_at_the_width_of_the_page() -> None:
    two = "管理層表示下半年的資本開支將會低於上半年，現金流因此會有所改善而\n派息比率將會維持在三成。"
    assert two in texts(f"{WRAPPED_ZH}\n\n{two}")


def test_a_line_of_latin_names_inside_a_wrapped_chinese_paragraph_belongs_to_it() -> None:
    text = """集團公佈上半年收入為34億美元，同比增長12%，其中NorthgateGPT 4、
HarborNet、PeakCloud Enterprise Suite Premium、NorthgateGPT Lite 及
其他產品均錄得雙位數增長，管理層預期這個趨勢將會延續至明年。"""
    assert [(block.language, block.segment.text) for block in page(text)] == [(ZH, text)]


def test_an_english_line_with_a_chinese_name_between_chinese_lines_stays_english() -> None:
    text = "海平雲上調全年指引\nHarbour Cloud (海平雲) raises its guidance for the full year\n北門汽車交付量創新高"
    assert [block.language for block in page(text)] == [ZH, EN, ZH]


def test_a_wrapped_disclaimer_is_one_boilerplate_block() -> None:
    text = """Disclaimer: this report has been prepared by Northgate Research from
sources that it believes to be reliable, but no representation is made
as to its accuracy."""
    assert [kind for _, kind, _ in shown(text)] == [BlockKind.BOILERPLATE]


def test_a_notice_right_below_a_paragraph_does_not_swallow_it() -> None:
    kinds = [kind for _, kind, _ in shown(f"{WRAPPED_ZH}\n以上內容僅供參考，不構成任何投資建議。")]
    assert kinds == [BlockKind.TEXT, BlockKind.BOILERPLATE]


@pytest.mark.parametrize(
    "line",
    [
        "• Price competition",
        "- 價格競爭加劇",
        "1. Price competition",
        "2、價格競爭加劇",
        "(a) weaker demand",
        "（二）需求放緩",
        "①價格競爭",
    ],
)
def test_list_items(line: str) -> None:
    assert page(line)[0].kind is BlockKind.LIST


@pytest.mark.parametrize(
    "line", ["1.4bn of revenue came from cloud services in the half.", "-164% was the margin of the year before."]
)
def test_a_figure_at_the_beginning_is_no_item_number(line: str) -> None:
    assert page(line)[0].kind is BlockKind.TEXT


@pytest.mark.parametrize(
    "line",
    [
        "Revenue\t1,234\t1,456",
        "營業收入  1,234  1,456  18%",
        "| Net profit | 310 | -12% |",
        "Gross margin (%) 45.3 43.1 44.0",
        "RMBmn   FY23A   FY24E   FY25E",
        "1H23 2H23 1H24E",
        "1,234  5,678",
    ],
)
def test_table_rows(line: str) -> None:
    assert page(line)[0].kind is BlockKind.TABLE


@pytest.mark.parametrize(
    "line",
    [
        "Revenue rose 20% in 2023.  We expect growth to slow in 2024 as the base effect fades.",
        "The board keeps the dividend at HK$0.12 in 2024.",
        "目標價由 25 港元上調至 28 港元，維持買入。",
    ],
)
def test_a_sentence_with_figures_or_gaps_is_no_table_row(line: str) -> None:
    assert page(line)[0].kind is BlockKind.TEXT


@pytest.mark.parametrize("line", ["Key Risks for Rating", "評級的主要風險", "# Highlights of 2024", "RESULTS REVIEW:"])
def test_headings(line: str) -> None:
    assert page(line)[0].kind is BlockKind.HEADING


def test_a_line_with_both_languages_is_one_block_of_the_heavier() -> None:
    line = "Revenue rose 20% in the first half on strong demand for computing capacity 收入增長20%"
    assert [(block.language, block.segment.text) for block in page(line)] == [(EN, line)]


def test_a_rule_of_stars_is_no_content_and_has_its_neighbours_language() -> None:
    assert shown("收入上升。\n***\n")[1] == (ZH, BlockKind.INTERFACE, "***")


def test_figures_have_the_language_of_the_table_above() -> None:
    assert [language for language, _, _ in shown("營業收入  1,234  1,456\n1,100  1,200\n")] == [ZH, ZH]


def test_a_first_line_without_letters_has_the_language_of_the_next() -> None:
    assert page("---\n海平雲業績勝預期。")[0].language is ZH


@pytest.mark.parametrize(("text", "missing"), [("Revenue rose 20%.", "Chinese"), ("收入增長20%。", "English")])
def test_a_page_with_one_language_is_an_error_that_says_which(text: str, missing: str) -> None:
    with pytest.raises(InputError, match=f"no {missing} text; .*--source EN --target ZH"):
        read_text(text, "note.txt")


def test_a_language_that_only_the_platform_speaks_is_missing() -> None:
    with pytest.raises(InputError, match="no Chinese text"):
        read_text("Revenue rose 20%.\n\n搶先評論\n\n譯文內容由第三人軟體翻譯。", "note.txt")


def test_the_note_has_the_path_and_locale_given() -> None:
    note = read_text(BOTH, "-", target_locale=Locale.ZH_HANT_HK)
    assert (note.path, note.target_locale, note.interleaved) == ("-", Locale.ZH_HANT_HK, True)


def test_a_users_patterns_are_applied() -> None:
    patterns = PagePatterns.default().extended(PagePatterns.of({"house": {"byline": ["Northgate First Take"]}}))
    note = read_text("Northgate First Take\n\n" + BOTH, "note.txt", page_patterns=patterns)
    assert note.blocks[0].kind is BlockKind.BYLINE


PIECES = st.sampled_from(
    [
        "Revenue rose 20% in the first half,",
        "helped by demand for computing capacity and by",
        "收入同比增長兩成，",
        "我們上調目標價至25港元，並維持買入評級。",
        "搶先評論",
        "Disclaimer: for information only.",
        "• Price competition",
        "Net profit\t1,234\t-12%",
        "海平證券 · 2024/08/29 14:12",
        "***",
        "1,234",
        "수익",
        " ",
        "\u3000",
        "\u200b",
        "\t",
        "\x85",
        "\u2028",
    ]
)
LINES = st.lists(
    st.one_of(st.lists(PIECES, max_size=3).map("".join), st.text(max_size=12).filter(lambda s: not set(s) & set("\r\n")))
)


@settings(max_examples=150, deadline=None)
@given(LINES, st.sampled_from(["\n", "\r\n", "\r"]))
def test_every_line_that_shows_anything_is_in_exactly_one_block(lines: list[str], end: str) -> None:
    invisible = re.compile(r"[\s\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]*")
    expected = [number for number, line in enumerate(lines, 1) if not invisible.fullmatch(line)]
    found = [
        segment.line + n for b in page(end.join(lines)) for segment in [b.segment] for n in range(len(segment.text.split("\n")))
    ]
    assert found == expected


@settings(max_examples=150, deadline=None)
@given(LINES)
def test_every_code_point_of_a_block_stands_where_its_position_says(lines: list[str]) -> None:
    for block in page("\n".join(lines)):
        for offset, character in enumerate(block.segment.text):
            line, column = block.segment.position(offset)
            if character != "\n":
                assert lines[line - 1][column - 1] == character
