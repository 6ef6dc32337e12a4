"""The configuration file, and what overrides it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from bilingual_qa.model import CheckError, Confidence, Locale
from bilingual_qa.policy import Configuration, combined, find_configuration, listing, read_configuration

OWN = 'select = ["NU", "TM101"]\npreview = false\nmin-confidence = "medium"\nfail-on = "critical"\ntarget-locale = "zh-Hant-TW"\n'


def written(folder: Path, text: str, name: str = "bilingual-qa.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_values_of_a_file(tmp_path: Path) -> None:
    configuration = read_configuration(written(tmp_path, OWN)).configuration
    assert configuration == Configuration(
        select=("NU", "TM101"), preview=False, min_confidence=Confidence.MEDIUM, fail_on="critical", target_locale="zh-Hant-TW"
    )
    assert configuration.stated_locale is Locale.ZH_HANT_TW


def test_an_empty_file_states_nothing(tmp_path: Path) -> None:
    assert read_configuration(written(tmp_path, "")).configuration == Configuration()


def test_the_table_of_a_project_file(tmp_path: Path) -> None:
    before = "[project]\nname = 'notes'\n\n[tool.ruff.lint]\nselect = ['E']\n\n"
    text = f"{before}[tool.bilingual_qa]\n{OWN}\n[tool.mypy]\nstrict = true\n"
    file = read_configuration(written(tmp_path, text, "pyproject.toml"))
    assert file.configuration.select == ("NU", "TM101")
    assert file.lines["select"] == 8


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, 'glossary = ["house.csv", "../shared", "/srv/terms.csv"]\npage-patterns = "site.toml"\n')
    configuration = read_configuration(file).configuration
    folder = tmp_path.as_posix()
    assert configuration.glossary == (f"{folder}/house.csv", f"{folder}/../shared", "/srv/terms.csv")
    assert configuration.page_patterns == f"{folder}/site.toml"


def test_the_nearest_file_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "desk" / "notes"
    inner.mkdir(parents=True)
    project = written(tmp_path, "[tool.bilingual_qa]\n", "pyproject.toml")
    assert find_configuration(inner) == project
    own = written(tmp_path / "desk", "", "bilingual-qa.toml")
    assert find_configuration(inner) == own
    written(inner, "[tool.ruff]\n# not [tool.bilingual_qa]\n", "pyproject.toml")
    assert find_configuration(inner) == own


def test_a_file_of_its_own_goes_before_the_project_file_beside_it(tmp_path: Path) -> None:
    written(tmp_path, "[tool.bilingual_qa]\n", "pyproject.toml")
    own = written(tmp_path, "")
    assert find_configuration(tmp_path) == own


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("# house style\nfail_on = 'major'\n", 2, "unknown option “fail_on”: did you mean “fail-on”? The options are select, "),
        ("\n\nmin-confidense = 'low'\n", 3, "unknown option “min-confidense”: did you mean “min-confidence”?"),
        ("colour = true\n", 1, "unknown option “colour”: The options are select, ignore"),
        ("preview = true\n[severities]\nTM101 = 'minor'\n", 2, "unknown option “severities”: did you mean “severity”?"),
        ("preview = 'yes'\n", 1, 'preview takes true or false, not "yes"'),
        ("preview = true\nselect = 'NU'\n", 2, 'select takes a list of strings, such as ["a", "b"], not "NU"'),
        ("select = [1]\n", 1, "select takes a list of strings"),
        ("page-patterns = 3\n", 1, "page-patterns takes a string in quotes, not 3"),
        ("min-confidence = 'certain'\n", 1, 'min-confidence takes one of low, medium, high, not "certain"'),
        ("fail-on = 'fatal'\n", 1, "fail-on takes one of critical, major, minor, never, not “fatal”"),
        ("target-locale = 'zh-HK'\n", 1, "target-locale takes one of auto, zh-Hant-HK, zh-Hant-TW, zh-Hans-CN, not “zh-HK”"),
        ("fail-on = 2024-01-01\n", 1, 'fail-on takes a string in quotes, not "2024-01-01"'),
        ("preview = true\nselect = [\n", 2, "not TOML: "),
    ],
)
def test_a_fault_names_the_line(tmp_path: Path, text: str, line: int, sentence: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(CheckError) as raised:
        read_configuration(path)
    assert raised.value.message.startswith(sentence)
    assert (raised.value.path, raised.value.line) == (str(path), line)


@pytest.mark.parametrize("text", ["[tool]\nbilingual_qa = 3\n", "tool = 3\n", "[project]\nname = 'notes'\n"])
def test_a_project_file_without_the_table(tmp_path: Path, text: str) -> None:
    with pytest.raises(CheckError, match=r"pyproject\.toml: the file has no table tool\.bilingual_qa: write "):
        read_configuration(written(tmp_path, text, "pyproject.toml"))


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "bilingual-qa.toml"
    path.write_bytes("# 詞彙\n".encode("big5"))
    with pytest.raises(CheckError, match="not UTF-8"):
        read_configuration(path)


def test_a_configuration_made_in_python_is_held_to_the_same_values() -> None:
    with pytest.raises(CheckError, match="fail-on takes one of"):
        Configuration(fail_on="fatal")


def test_the_command_line_overrides_the_file(tmp_path: Path) -> None:
    file = read_configuration(written(tmp_path, OWN))
    settings = combined(file, {"fail_on": "minor", "select": ("LC",)})
    assert settings.configuration.fail_on == "minor"
    assert settings.configuration.select == ("LC",)
    assert settings.configuration.preview is False


def test_glossaries_of_the_command_line_come_after_those_of_the_file(tmp_path: Path) -> None:
    file = read_configuration(written(tmp_path, 'glossary = ["/srv/house.csv"]\n'))
    settings = combined(file, {"glossary": ("desk.csv",)})
    assert settings.configuration.glossary == ("/srv/house.csv", "desk.csv")
    assert settings.origins["glossary"] == f"{file.path}:1, command line"


def test_the_listing_says_where_each_setting_came_from(tmp_path: Path) -> None:
    file = read_configuration(written(tmp_path, OWN))
    origins = dict(
        re.fullmatch(r"(?:# )?([a-z-]+) =.*#  ?(\S.*)", line).groups()  # type: ignore[union-attr]
        for line in listing(combined(file, {"fail_on": "minor"})).partition("\n\n")[0].splitlines()
    )
    assert origins["select"] == f"{file.path}:1"
    assert origins["target-locale"] == f"{file.path}:5"
    assert origins["fail-on"] == "command line"
    assert origins["ignore"] == origins["page-patterns"] == "default"


def test_an_option_on_a_line_that_is_not_found_still_comes_from_the_file(tmp_path: Path) -> None:
    file = read_configuration(written(tmp_path, "tool.bilingual_qa.fail-on = 'minor'\n", "pyproject.toml"))
    assert combined(file, {}).origins["fail-on"] == file.path


def test_the_listing_is_a_configuration_file(tmp_path: Path) -> None:
    settings = combined(read_configuration(written(tmp_path, OWN)), {})
    text = listing(settings)
    assert tomllib.loads(text)["select"] == ["NU", "TM101"]
    assert read_configuration(written(tmp_path, text)).configuration == settings.configuration
