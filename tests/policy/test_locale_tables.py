"""The conventions of a house, by locale."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilingual_qa.engine.registry import rule_infos
from bilingual_qa.engine.signature import signature
from bilingual_qa.model import DEFAULT_CONVENTIONS, CheckError, Conventions
from bilingual_qa.policy import Configuration, combined, listing, of_note, read_configuration

OWN = """\
target-locale = "zh-Hant-HK"

[locale.zh-Hant-HK]
spacing = "none"
allow = ["資訊"]
prefer = { "裏" = "裡" }

[locale.zh-Hant-HK.measure-words]
"代幣" = "枚"

[[profile]]
paths = ["notes/tw/**"]
[profile.locale.zh-Hant-HK]
allow = ["軟體"]
prefer = { "質素" = "品質" }
[profile.locale.zh-Hant-TW]
tai = "臺"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "bilingual-qa.toml"
    path.write_text(OWN, "utf-8")
    return path


def test_what_a_table_does_not_state_is_the_default_of_its_locale(file: Path) -> None:
    found = read_configuration(file).configuration.conventions
    assert found["zh-Hant-HK"] == Conventions(
        spacing="none",
        allow=("資訊",),
        prefer={"裏": "裡"},
        measure_words={"代幣": "枚"},
        quotation_marks="corner",
        title_marks="book",
    )
    assert found["zh-Hant-TW"] == DEFAULT_CONVENTIONS["zh-Hant-TW"]


def test_the_regions_differ_by_default() -> None:
    found = Configuration().conventions
    assert {tag: own.quotation_marks for tag, own in found.items()} == {
        "zh-Hant-HK": "corner",
        "zh-Hant-TW": "corner",
        "zh-Hans-CN": "curly",
    }


def test_a_table_in_a_project_file(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text("[tool.bilingual_qa.locale.zh-Hans-CN]\nthousands = 'comma'\n", "utf-8")
    file = read_configuration(path)
    assert file.configuration.conventions["zh-Hans-CN"].thousands == "comma"
    assert file.lines["locale.zh-Hans-CN.thousands"] == 2


def test_a_profile_adds_words_and_replaces_the_rest(file: Path) -> None:
    found = read_configuration(file).configuration.of(str(file.parent / "notes" / "tw" / "a.txt")).conventions
    assert found["zh-Hant-HK"].allow == ("資訊", "軟體")
    assert found["zh-Hant-HK"].prefer == {"裏": "裡", "質素": "品質"}
    assert found["zh-Hant-HK"].spacing == "none"
    assert found["zh-Hant-TW"].tai == "臺"


def test_the_last_word_on_a_word_holds(tmp_path: Path) -> None:
    path = tmp_path / "bilingual-qa.toml"
    tables = "[locale.zh-Hant-HK]\nallow = ['裏']\nforbid = ['質素']\n[[profile]]\npaths = ['tw/**']\n"
    path.write_text(tables + "locale.zh-Hant-HK = { allow = ['質素'], prefer = { '裏' = '裡' } }\n", "utf-8")
    found = read_configuration(path).configuration.of(str(tmp_path / "tw" / "a.txt")).conventions["zh-Hant-HK"]
    assert (found.allow, found.forbid, found.prefer) == (("質素",), (), {"裏": "裡"})


def test_each_convention_says_where_it_came_from(file: Path) -> None:
    origins = of_note(combined(read_configuration(file), {}), str(file.parent / "notes" / "tw" / "a.txt")).origins
    assert origins["locale.zh-Hant-HK.spacing"] == f"{file}:4"
    assert origins["locale.zh-Hant-HK.allow"] == f"{file}:5, {file}:14"
    assert origins["locale.zh-Hant-HK.measure-words"] == f"{file}:8"
    assert origins["locale.zh-Hant-TW.tai"] == f"{file}:17"
    assert origins["locale.zh-Hans-CN.tai"] == "default"


def test_the_listing_of_a_note_is_a_configuration_file(file: Path, tmp_path: Path) -> None:
    settings = of_note(combined(read_configuration(file), {}), str(file.parent / "notes" / "tw" / "a.txt"))
    again = tmp_path / "again.toml"
    again.write_text(listing(settings), "utf-8")
    assert read_configuration(again).configuration == settings.configuration


def test_the_listing_keeps_the_tables_of_profiles(file: Path, tmp_path: Path) -> None:
    settings = combined(read_configuration(file), {})
    again = tmp_path / "again.toml"
    again.write_text(listing(settings), "utf-8")
    (profile,) = read_configuration(again).configuration.profile
    assert profile.settings == settings.configuration.profile[0].settings


def test_conventions_are_part_of_the_signature() -> None:
    rules = rule_infos()
    plain = signature(Configuration(), rules)
    one = signature(Configuration(locale={"zh-Hant-HK": Conventions(spacing="none")}), rules)
    other = signature(Configuration(locale={"zh-Hant-TW": Conventions(spacing="none")}), rules)
    assert len({plain, one, other}) == 3


def test_stating_the_defaults_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "bilingual-qa.toml"
    path.write_text("[locale.zh-Hant-HK]\nquotation-marks = 'corner'\n", "utf-8")
    assert read_configuration(path).configuration == Configuration()


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("[locale.zh-HK]\n", 1, "unknown locale “zh-HK”: did you mean “zh-Hant-HK”? The locales are zh-Hant-HK, "),
        ("[locale]\nspacing = 'none'\n", 2, "unknown locale “spacing”: The locales are"),
        ("locale = 'zh-Hant-HK'\n", 1, "locale takes a table for each locale"),
        ("[locale]\nzh-Hant-HK = 'none'\n", 2, "locale.zh-Hant-HK takes a table of options"),
        ("[locale.zh-Hant-HK]\n\nspaceing = 'none'\n", 3, "unknown option “spaceing”: did you mean “spacing”? The options are"),
        (
            "[locale.zh-Hant-HK]\ntai = '台'\nspacing = 'nine'\n",
            3,
            'locale.zh-Hant-HK.spacing takes one of none, required, either, not "nine"',
        ),
        ("[locale.zh-Hans-CN]\nspacing = true\n", 2, "locale.zh-Hans-CN.spacing takes one of"),
        ("[locale.zh-Hant-TW]\nallow = '軟體'\n", 2, "locale.zh-Hant-TW.allow takes a list of strings"),
        ("[locale.zh-Hant-TW]\nforbid = ['']\n", 2, "locale.zh-Hant-TW.forbid has an empty word"),
        ("[locale.zh-Hant-TW]\nprefer = ['裏']\n", 2, "locale.zh-Hant-TW.prefer takes a table of words"),
        ("[locale.zh-Hant-TW]\nmeasure-words = { '詞元' = 1 }\n", 2, "locale.zh-Hant-TW.measure-words takes a table of words"),
        ("[locale.zh-Hant-HK]\nallow = ['質素']\nforbid = ['質素']\n", 3, "“質素” stands in allow and in forbid"),
        ("[locale.zh-Hant-HK]\nprefer = { '裏' = '裏' }\n", 2, "prefer replaces “裏” by itself"),
        ("[locale.zh-Hant-HK]\nallow = ['裏']\n[locale.zh-Hant-HK.prefer]\n'裏' = '裡'\n", 3, "“裏” stands in allow, and prefer"),
        (
            "[locale.zh-Hant-HK]\nprefer = { '裏' = '裡', '裡' = '裏' }\n",
            2,
            "prefer asks for “裡”, which the same table does not",
        ),
        ("[[profile]]\npaths = ['a']\n[profile.locale.zh-Hant-HK]\ntai = '檯'\n", 4, "locale.zh-Hant-HK.tai takes one of 台, 臺"),
        ("[[profile]]\npaths = ['a']\nlocale.zh-HK = {}\n", 3, "unknown locale “zh-HK”"),
        ("locale.zh-Hant-HK = { spacing = 3 }\n", 1, "locale.zh-Hant-HK.spacing takes one of"),
    ],
)
def test_a_fault_names_the_line(tmp_path: Path, text: str, line: int, sentence: str) -> None:
    path = tmp_path / "bilingual-qa.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(CheckError) as raised:
        read_configuration(path)
    assert raised.value.message.startswith(sentence)
    assert (raised.value.path, raised.value.line) == (str(path), line)
