import csv
from pathlib import Path

import pytest

from bilingual_qa.model import BlockKind, CheckError
from bilingual_qa.readers import PagePatterns

HERE = Path(__file__).parent
DEFAULT = PagePatterns.default()


def table(name: str) -> list[list[str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def kind(text: str, patterns: PagePatterns = DEFAULT) -> BlockKind | None:
    return patterns.line_kind(text) or (BlockKind.BOILERPLATE if patterns.boilerplate(text) else None)


@pytest.mark.parametrize(("expected", "line"), table("page_lines.tsv"))
def test_a_line_of_the_platform_is_recognised(expected: str, line: str) -> None:
    assert kind(line) == expected


@pytest.mark.parametrize(("why", "line"), table("content_lines.tsv"))
def test_a_line_of_research_is_content(why: str, line: str) -> None:
    assert kind(line) is None, why


def test_a_paragraph_of_research_is_never_an_interface_line_or_a_byline() -> None:
    everything = PagePatterns.of({"mine": {"interface": [".+"], "byline": [".+"]}})
    paragraph = (
        "Harbour Cloud guided for revenue growth of 20% in 2025, ahead of our 15%, as enterprise demand for AI recovers. " * 2
    )
    assert everything.line_kind(paragraph) is None


def test_a_users_pattern_is_tried_before_ours() -> None:
    mine = PagePatterns.of({"house": {"byline": ["Northgate First Take"]}})
    assert kind("Northgate First Take") is None
    assert kind("Northgate First Take", DEFAULT.extended(mine)) is BlockKind.BYLINE


def test_a_pattern_in_traditional_characters_recognises_simplified_ones() -> None:
    mine = PagePatterns.of({"house": {"interface": ["晨會紀要"]}})
    assert kind("晨会纪要", mine) is BlockKind.INTERFACE


def test_parts_stand_for_expressions() -> None:
    mine = PagePatterns.of({"parts": {"house": "Northgate|Harbour"}, "site": {"byline": ["(?:{house}) desk"]}})
    assert kind("Harbour desk", mine) is BlockKind.BYLINE


def test_patterns_are_read_from_a_toml_file(tmp_path: Path) -> None:
    file = tmp_path / "patterns.toml"
    file.write_text("[house]\nboilerplate = ['For clients of Northgate only']\n", encoding="utf-8")
    assert kind("For clients of Northgate only. Do not forward.", PagePatterns.from_toml(file)) is BlockKind.BOILERPLATE


@pytest.mark.parametrize(
    ("sites", "entry"),
    [
        ({"house": {"byline": ["fine", "(open"]}}, r"\[house\] byline, entry 2"),
        ({"house": {"byline": ["x?"]}}, "matches an empty line"),
        ({"house": {"byline": [3]}}, r"\[house\] byline, entry 1: not a string"),
        ({"house": {"footer": ["x"]}}, r"\[house\] footer: unknown kind"),
        ({"house": {"byline": "x"}}, r"\[house\] byline is not a list"),
        ({"house": ["x"]}, r"\[house\] is not a table"),
        ({"parts": {"date": 3}}, r"\[parts\] date: not a string"),
    ],
)
def test_an_invalid_entry_is_named(sites: dict[str, object], entry: str) -> None:
    with pytest.raises(CheckError, match=entry):
        PagePatterns.of(sites)


def test_a_broken_pattern_file_is_an_error_with_its_name(tmp_path: Path) -> None:
    file = tmp_path / "patterns.toml"
    file.write_text("[house\n", encoding="utf-8")
    with pytest.raises(CheckError, match="not TOML") as caught:
        PagePatterns.from_toml(file)
    assert caught.value.path == file.as_posix()


def test_a_missing_pattern_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CheckError, match="could not be read"):
        PagePatterns.from_toml(tmp_path / "none.toml")
