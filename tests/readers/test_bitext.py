import csv
import io
import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bilingual_qa.model import Bitext, BlockKind, InputError, Locale, Segment, Side, UnpairedKind
from bilingual_qa.readers import read, read_bitext

EN = "Net loss widened to RMB3.1bn."
ZH = "淨虧損擴大至31億元人民幣。"


def bitexts(folder: Path, name: str, text: str) -> list[Bitext]:
    file = folder / name
    file.write_bytes(text.encode())
    return read_bitext(file)


def error(folder: Path, name: str, text: str) -> InputError:
    with pytest.raises(InputError) as caught:
        bitexts(folder, name, text)
    assert caught.value.path == (folder / name).as_posix()
    return caught.value


def characters(segment: Segment, lines: list[str]) -> str:
    """What stands in the file where the segment says its characters stand."""
    return "".join(lines[line - 1][column - 1] for line, column in map(segment.position, range(len(segment.text))))


@pytest.mark.parametrize("name", ["pairs.tsv", "pairs.csv", "pairs.jsonl"])
def test_rows_are_units_as_they_are(tmp_path: Path, name: str) -> None:
    separator = "\t" if name.endswith("tsv") else ","
    text = f"id{separator}source{separator}target\n7{separator}{EN}{separator}{ZH}\n"
    if name.endswith("jsonl"):
        text = json.dumps({"id": "7", "source": EN, "target": ZH}, ensure_ascii=False) + "\n"
    [bitext] = bitexts(tmp_path, name, text)
    assert bitext.path == (tmp_path / name).as_posix()
    [unit] = bitext.units
    assert (unit.id, unit.source.text, unit.target.text) == ("7", EN, ZH)


def test_rows_with_one_document_are_one_note(tmp_path: Path) -> None:
    text = "document,source,target\na,One.,一。\nb,Two.,二。\na,Three.,三。\n"
    first, second = bitexts(tmp_path, "pairs.csv", text)
    assert [bitext.path.rpartition("/")[2] for bitext in (first, second)] == ["pairs.csv#a", "pairs.csv#b"]
    assert [unit.source.text for unit in first.units] == ["One.", "Three."]


def test_a_missing_id_is_the_number_of_the_row_in_its_document(tmp_path: Path) -> None:
    first, second = bitexts(tmp_path, "pairs.csv", "document,source,target\na,One.,一。\nb,Two.,二。\na,Three.,三。\n")
    assert [unit.id for unit in first.units] == ["1", "2"]
    assert [unit.id for unit in second.units] == ["1"]


def test_the_same_id_in_two_documents_is_no_clash(tmp_path: Path) -> None:
    assert len(bitexts(tmp_path, "pairs.csv", "id,document,source,target\n1,a,One.,一。\n1,b,Two.,二。\n")) == 2


def test_a_repeated_id_is_an_error_with_its_line(tmp_path: Path) -> None:
    found = error(tmp_path, "pairs.csv", "id,source,target\nx,One.,一。\nx,Two.,二。\n")
    assert found.line == 3
    assert "already on line 2" in found.message


def test_an_empty_target_is_an_untranslated_source(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.csv", f"id,source,target\n1,{EN},{ZH}\n2,{EN}, \n")
    [alone] = bitext.unpaired
    assert (alone.id, alone.side, alone.kind) == ("2", Side.SOURCE, UnpairedKind.UNTRANSLATED)


def test_an_empty_source_is_a_target_of_unknown_origin(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.csv", f"id,source,target\n1,{EN},{ZH}\n2,,{ZH}\n")
    [alone] = bitext.unpaired
    assert (alone.id, alone.side, alone.kind) == ("2", Side.TARGET, UnpairedKind.UNKNOWN)


def test_a_row_with_an_id_and_no_text_is_an_error(tmp_path: Path) -> None:
    assert error(tmp_path, "pairs.csv", f"id,source,target\n1,{EN},{ZH}\n2,,\n").line == 3


def test_blank_lines_and_empty_rows_are_no_rows(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.csv", f"source,target\n\n{EN},{ZH}\n,\n\n")
    assert [unit.id for unit in bitext.units] == ["1"]
    assert bitext.units[0].source.line == 3


def test_the_locale_of_a_row_is_kept(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.csv", f"source,target,locale\n{EN},{ZH},zh-Hant-HK\n{EN},{ZH},\n")
    assert [unit.locale for unit in bitext.units] == [Locale.ZH_HANT_HK, None]


def test_an_unknown_locale_is_an_error_that_lists_the_known(tmp_path: Path) -> None:
    found = error(tmp_path, "pairs.csv", f"source,target,locale\n{EN},{ZH},zh-HK\n")
    assert found.line == 2
    assert "zh-Hant-HK" in found.message


def test_the_kind_of_a_unit_is_read_from_its_source(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.csv", f"source,target\nKey risks,主要風險\n{EN},{ZH}\n")
    assert [unit.kind for unit in bitext.units] == [BlockKind.HEADING, BlockKind.TEXT]


def test_columns_stand_in_any_order_in_any_case_and_others_are_ignored(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.csv", f"\ufeffTarget,comment,Source\n{ZH},checked,{EN}\n")
    assert bitext.units[0].source.text == EN


def test_lines_of_windows_end_before_the_carriage_return(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.tsv", f"source\ttarget\r\n{EN}\t{ZH}\r\n{EN}\t{ZH}\r\n")
    assert [unit.target.text for unit in bitext.units] == [ZH, ZH]
    assert [unit.target.line for unit in bitext.units] == [2, 3]


def test_a_line_separator_of_unicode_ends_no_row(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.tsv", f"source\ttarget\nOne\u2028two\x85three\t{ZH}\n")
    assert bitext.units[0].source.text == "One\u2028two\x85three"


def test_a_quoted_field_holds_commas_quotes_and_line_feeds(tmp_path: Path) -> None:
    text = f'source,target\n"The ""new"" plan,\r\nin ""two"" parts.",{ZH}\n{EN},{ZH}\n'
    [bitext] = bitexts(tmp_path, "pairs.csv", text)
    source = bitext.units[0].source
    assert source.text == 'The "new" plan,\nin "two" parts.'
    assert source.position(source.text.index("plan")) == (2, 14)
    assert source.position(source.text.index("parts")) == (3, 12)
    assert bitext.units[0].target.position(0) == (3, 20)
    assert bitext.units[1].source.line == 4


def test_quotes_inside_a_plain_field_are_text(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.csv", f'source,target\nThe "new" plan,{ZH}\n')
    assert bitext.units[0].source.text == 'The "new" plan'


def test_a_tsv_field_that_begins_with_a_quotation_is_text(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.tsv", f'source\ttarget\n"Buy", says the broker\t{ZH}\n"Unclosed quotation\t{ZH}\n')
    assert [unit.source.text for unit in bitext.units] == ['"Buy", says the broker', '"Unclosed quotation']


def test_a_quoted_tsv_field_of_a_spreadsheet_is_unquoted(tmp_path: Path) -> None:
    [bitext] = bitexts(tmp_path, "pairs.tsv", f'source\ttarget\n"One ""two""\nthree"\t{ZH}\n')
    assert bitext.units[0].source.text == 'One "two"\nthree'


def test_an_unclosed_quote_is_an_error_at_its_line(tmp_path: Path) -> None:
    found = error(tmp_path, "pairs.csv", f'source,target\n{EN},{ZH}\n{EN},"never closed\n{EN},{ZH}\n')
    assert (found.line, "never closed" in found.message) == (3, True)


def test_text_after_a_closing_quote_is_an_error_at_its_line(tmp_path: Path) -> None:
    assert error(tmp_path, "pairs.csv", f'source,target\n"Buy" says the broker,{ZH}\n').line == 2


@pytest.mark.parametrize(
    ("name", "header", "message"),
    [
        ("pairs.csv", "source,zh", "no column target; .*comma-separated .it has: source, zh"),
        ("pairs.tsv", "en\tzh", "no column source and no column target"),
        ("pairs.csv", "source;target", "it has: source;target"),
        ("pairs.csv", "source,target,source", "the column source stands twice"),
    ],
)
def test_a_header_without_the_columns_is_an_error(tmp_path: Path, name: str, header: str, message: str) -> None:
    found = error(tmp_path, name, f"{header}\n{EN},{ZH}\n")
    assert found.line == 1
    with pytest.raises(InputError, match=message):
        raise found


def test_a_header_alone_is_an_error(tmp_path: Path) -> None:
    assert "no rows" in error(tmp_path, "pairs.csv", "source,target\n").message


@pytest.mark.parametrize("row", [f"{EN}", f"{EN},{ZH},more"])
def test_a_row_with_another_number_of_fields_is_an_error(tmp_path: Path, row: str) -> None:
    found = error(tmp_path, "pairs.csv", f"source,target\n{EN},{ZH}\n{row}\n")
    assert (found.line, "fields" in found.message) == (3, True)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"source": "a", "target": "b"', "closing } is missing"),
        ('["a", "b"]', "an object begins with {"),
        ('{"source": "a" "target": "b"}', "a comma or the closing }"),
        ('{"source": "a", "target": "b"} x', "text after the object"),
        ('{"source": "a", "source": "b"}', "stands twice"),
        ('{"source" "a"}', "a colon is missing"),
        ('{"source": "a", }', "a key in double quotes"),
        ('{"source": "a\tb", "target": "b"}', "Invalid control character"),
        ('{"source": }', "Expecting value"),
        ('{"source": "a"}', 'no key "target"'),
        ('{"source": "a", "target": 3}', '"target" is not a string'),
        ('{"source": "a", "target": "b", "locale": 3}', '"locale" is not a string'),
        ('{"source": "a", "target": "b", "id": true}', '"id" is not a string'),
        ('{"source": "a", "target": "b", "document": ["d"]}', '"document" is not a string'),
        ('{"source": "a", "target": "\\ud83d"}', "half a surrogate pair"),
        ('{"source": "", "target": ""}', "neither source nor target"),
    ],
)
def test_an_invalid_line_of_jsonl_is_an_error_with_its_line(tmp_path: Path, line: str, message: str) -> None:
    found = error(tmp_path, "pairs.jsonl", json.dumps({"source": EN, "target": ZH}) + "\n\n" + line + "\n")
    assert found.line == 3
    assert message in found.message


def test_null_and_whole_numbers_of_jsonl(tmp_path: Path) -> None:
    text = '{"id": 7, "document": 2024, "locale": null, "source": "One.", "target": "一。"}\n{"source": "Two.", "target": null}\n'
    numbered, rest = bitexts(tmp_path, "pairs.jsonl", text)
    assert (numbered.path.rpartition("#")[2], numbered.units[0].id) == ("2024", "7")
    assert rest.unpaired[0].segment.text == "Two."


def test_an_escape_of_json_is_one_character_of_the_text(tmp_path: Path) -> None:
    line = r'{"source": "A\u0026B\nnext \"x\" \ud83d\ude80 end", "target": "一。", "other": {"source": ["}"]}}'
    [bitext] = bitexts(tmp_path, "pairs.jsonl", line)
    source = bitext.units[0].source
    assert source.text == 'A&B\nnext "x" \U0001f680 end'
    for word in ("A", "B", "next", "x", "end"):
        line_number, column = source.position(source.text.index(word))
        assert (line_number, line[column - 1 : column - 1 + len(word)]) == (1, word)


TEXT = st.text(st.sampled_from('aé中𠮷🚀 ,"\t\\\n/;：'), min_size=1, max_size=20).filter(str.strip)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=4), st.booleans())
def test_jsonl_of_any_text_is_read_back_and_placed(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]], ascii_only: bool
) -> None:
    lines = [json.dumps({"source": source, "target": target}, ensure_ascii=ascii_only) for source, target in pairs]
    [bitext] = bitexts(tmp_path_factory.mktemp("jsonl"), "pairs.jsonl", "\n".join(lines))
    assert [(unit.source.text, unit.target.text) for unit in bitext.units] == pairs
    for unit in bitext.units:
        for segment in (unit.source, unit.target):
            places = [segment.position(offset)[1] for offset in range(len(segment.text) + 1)]
            literal = lines[segment.line - 1]
            pieces = [literal[start - 1 : end - 1] for start, end in itertools.pairwise(places)]
            assert [json.loads(f'"{piece}"') for piece in pieces] == list(segment.text)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=4), st.sampled_from(["excel", "excel-tab"]))
def test_a_spreadsheets_file_is_read_back_and_placed(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]], dialect: str
) -> None:
    file = io.StringIO(newline="")
    csv.writer(file, dialect=dialect).writerows([("source", "target"), *pairs])
    name = "pairs.csv" if dialect == "excel" else "pairs.tsv"
    [bitext] = bitexts(tmp_path_factory.mktemp("table"), name, file.getvalue())
    assert [(unit.source.text, unit.target.text) for unit in bitext.units] == pairs
    lines = [line + "\n" for line in file.getvalue().split("\n")]
    for unit in bitext.units:
        for segment in (unit.source, unit.target):
            assert characters(segment, lines).replace("\r", "\n") == segment.text


def test_read_gives_the_bitexts_of_a_table_with_the_users_locale(tmp_path: Path) -> None:
    file = tmp_path / "pairs.csv"
    file.write_text(f"source,target\n{EN},{ZH}\n", encoding="utf-8")
    [bitext] = read(file, target_locale=Locale.ZH_HANT_TW)
    assert isinstance(bitext, Bitext)
    assert bitext.target_locale is Locale.ZH_HANT_TW
