import codecs

import pytest

from bilingual_qa.model import InputError
from bilingual_qa.readers import decode

TRADITIONAL = "Harbour Cloud beat estimates.\n\n海平雲業績勝預期，收入同比增長二成，管理層維持全年指引，並上調派息比率。\n"
SIMPLIFIED = "Harbour Cloud beat estimates.\n\n海平云业绩胜预期，收入同比增长二成，管理层维持全年指引，并上调派息比率。\n"


@pytest.mark.parametrize(
    "data",
    [
        TRADITIONAL.encode(),
        codecs.BOM_UTF8 + TRADITIONAL.encode(),
        codecs.BOM_UTF16_LE + TRADITIONAL.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TRADITIONAL.encode("utf-16-be"),
        TRADITIONAL.encode("utf-16-le"),
        TRADITIONAL.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TRADITIONAL.encode("utf-32-le"),
        TRADITIONAL.encode("big5hkscs"),
        TRADITIONAL.encode("gb18030"),
    ],
    ids=["utf-8", "utf-8-bom", "utf-16-le-bom", "utf-16-be-bom", "utf-16-le", "utf-16-be", "utf-32", "big5", "gb18030"],
)
def test_every_encoding_gives_the_same_text(data: bytes) -> None:
    assert decode(data, "note.txt") == TRADITIONAL


def test_simplified_text_of_the_mainland_is_read() -> None:
    assert decode(SIMPLIFIED.encode("gb18030"), "note.txt") == SIMPLIFIED


def test_a_hong_kong_character_outside_big5_is_read() -> None:
    text = "嘅啲咗喺㗎：海平雲的業績好過預期，佢哋上調目標價，投資者反應正面。"
    assert decode(text.encode("big5hkscs"), "note.txt") == text


@pytest.mark.parametrize("text", ["評級", "買入", "目標價上調", "维持买入", "业绩回顾", "收入同比持平"])
@pytest.mark.parametrize("encoding", ["big5hkscs", "gb18030"])
def test_a_few_characters_are_enough_to_tell_the_encodings_apart(text: str, encoding: str) -> None:
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        pytest.skip("Simplified characters are not in Big5")
    assert decode(data, "note.txt") == text


def test_the_mark_of_the_encoding_is_not_part_of_the_text() -> None:
    assert decode(codecs.BOM_UTF8 + b"Note", "note.txt") == "Note"


def test_line_ends_are_left_as_they_are() -> None:
    assert decode(b"a\r\nb\rc\n", "note.txt") == "a\r\nb\rc\n"


def test_a_bad_byte_in_utf8_is_named_with_its_line() -> None:
    data = TRADITIONAL.encode() + b"\r\nTarget price\xff raised.\n"
    with pytest.raises(InputError, match="0xFF does not belong in UTF-8 text; save the file as UTF-8") as caught:
        decode(data, "note.txt")
    assert (caught.value.path, caught.value.line) == ("note.txt", 5)


def test_a_western_quote_mark_is_not_taken_for_a_chinese_character() -> None:
    with pytest.raises(InputError, match="0x92") as caught:
        decode(b"Revenue\nthe company\x92s outlook, and its peers\x92 guidance\n", "note.txt")
    assert caught.value.line == 2


def test_a_bad_byte_in_big5_is_named_with_its_line() -> None:
    data = TRADITIONAL.encode("big5hkscs") * 3 + b"\xff\xff\n"
    with pytest.raises(InputError, match="BIG5HKSCS") as caught:
        decode(data, "note.txt")
    assert caught.value.line == 10


def test_half_a_surrogate_pair_in_utf16_is_named_with_its_line() -> None:
    data = codecs.BOM_UTF16_LE + "one\ntwo\n".encode("utf-16-le") + b"\x00\xd8a\x00"
    with pytest.raises(InputError, match="UTF-16-LE") as caught:
        decode(data, "note.txt")
    assert caught.value.line == 3


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t\n", "only white space"),
        (codecs.BOM_UTF8, "only white space"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF file"),
        (b"PK\x03\x04\x14\x00\x06\x00", "Word and Excel"),
        (b"\x89PNG\r\n\x1a\n\x00", "a PNG image"),
        (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x03\x00\x3e\x00", "a binary file"),
        (b"\x00\x01\x02\x03" * 50, "a binary file"),
        (b"text\x01\x02\x03\x04\x05", "a binary file"),
    ],
    ids=["empty", "blank", "mark-only", "pdf", "docx", "png", "elf", "zeros", "controls"],
)
def test_what_is_no_text_is_said_plainly(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        decode(data, "note.txt")


def test_a_form_feed_between_pages_is_text() -> None:
    assert decode(b"Page one\n\x0cPage two\n", "note.txt") == "Page one\n\x0cPage two\n"
