"""Settings of notes in some places."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from bilingual_qa.model import CheckError, Severity
from bilingual_qa.policy import Configuration, Profile, combined, listing, of_note, read_configuration
from bilingual_qa.policy.template import TEMPLATE

OWN = """\
fail-on = "critical"
glossary = ["/srv/house.csv"]
keep-english = ["GPU"]

[severity]
TM301 = "minor"
LC = "neutral"

[[profile]]
paths = ["notes/tw/**"]
target-locale = "zh-Hant-TW"
glossary = ["/srv/tw.csv"]

[[profile]]
paths = ["notes/**/flash-*.txt"]
fail-on = "minor"
keep-english = ["ASP"]
severity = { TM301 = "major" }
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "bilingual-qa.toml"
    path.write_text(OWN, "utf-8")
    return path


def test_a_note_without_a_profile(file: Path) -> None:
    configuration = read_configuration(file).configuration
    assert configuration.of(str(file.parent / "notes" / "a.txt")).target_locale == "auto"
    assert configuration.severity == {"TM301": Severity.MINOR, "LC": Severity.NEUTRAL}


def test_a_profile_replaces_values_and_adds_to_lists(file: Path) -> None:
    found = read_configuration(file).configuration.of(str(file.parent / "notes" / "tw" / "a.txt"))
    assert (found.target_locale, found.fail_on) == ("zh-Hant-TW", "critical")
    assert found.glossary == ("/srv/house.csv", "/srv/tw.csv")
    assert found.profile == ()


def test_several_profiles_of_one_note(file: Path) -> None:
    found = read_configuration(file).configuration.of(str(file.parent / "notes" / "tw" / "flash-1.txt"))
    assert (found.target_locale, found.fail_on, found.keep_english) == ("zh-Hant-TW", "minor", ("GPU", "ASP"))
    assert found.severity == {"TM301": Severity.MAJOR, "LC": Severity.NEUTRAL}


def test_a_later_profile_wins() -> None:
    profiles = (Profile(("*.txt",), {"fail_on": "minor"}), Profile(("a.*",), {"fail_on": "never"}))
    assert Configuration(profile=profiles).of("a.txt").fail_on == "never"
    assert Configuration(profile=profiles[::-1]).of("a.txt").fail_on == "minor"


def test_a_profile_in_a_project_file(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text("[tool.bilingual_qa]\n[[tool.bilingual_qa.profile]]\npaths = ['tw/']\nfail-on = 'minor'\n", "utf-8")
    (profile,) = read_configuration(path).configuration.profile
    assert (profile.place, profile.lines) == (f"{path}:2", {"fail_on": 4})


def test_the_command_line_overrides_profiles(file: Path) -> None:
    settings = combined(read_configuration(file), {"fail_on": "never", "glossary": ("desk.csv",)})
    found = settings.configuration.of(str(file.parent / "notes" / "tw" / "flash-1.txt"))
    assert found.fail_on == "never"
    assert found.glossary[0] == "/srv/house.csv"
    assert found.glossary[-1] == "desk.csv"


def test_the_settings_of_a_note_say_which_profile_gave_them(file: Path) -> None:
    settings = combined(read_configuration(file), {})
    origins = of_note(settings, str(file.parent / "notes" / "tw" / "flash-1.txt")).origins
    assert origins["target-locale"] == f"{file}:11"
    assert origins["fail-on"] == f"{file}:16"
    assert origins["glossary"] == f"{file}:2, {file}:12"
    assert origins["severity"] == f"{file}:5, {file}:18"
    assert origins["select"] == "default"


def test_the_listing_has_the_profiles(file: Path, tmp_path: Path) -> None:
    settings = combined(read_configuration(file), {})
    again = tmp_path / "again.toml"
    again.write_text(listing(settings), "utf-8")
    plain = [(profile.paths, profile.settings) for profile in read_configuration(again).configuration.profile]
    assert plain == [(profile.paths, profile.settings) for profile in settings.configuration.profile]


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("[[profile]]\nfail-on = 'minor'\n", 1, "a profile says for which notes it is"),
        ("[[profile]]\npaths = 'tw/**'\n", 2, "a profile says for which notes it is"),
        ("[[profile]]\npaths = []\n", 2, "a profile says for which notes it is"),
        ("[profile]\npaths = ['tw/**']\n", 1, "a profile begins with [[profile]], in two brackets"),
        ("[[profile]]\npaths = ['tw/**']\n\nfail_on = 'minor'\n", 4, "unknown option “fail_on”: did you mean “fail-on”?"),
        ("[[profile]]\npaths = ['a']\n[[profile]]\npaths = ['b']\nfail-on = 'fatal'\n", 5, "fail-on takes one of"),
        ("[[profile]]\npaths = ['a']\nbaseline = 'b.json'\n", 3, "baseline concerns the whole run: write it above the profiles"),
        ("[[profile]]\npaths = ['a']\nselect = 'NU'\n", 3, "select takes a list of strings"),
        ("[severity]\n# ours\nTM301 = 'fatal'\n", 3, 'severity.TM301 takes one of neutral, minor, major, critical, not "fatal"'),
        ("severity = 'minor'\n", 1, "severity takes a table of rule codes"),
        ("[[profile]]\npaths = ['a']\n[profile.severity]\nLC = 3\n", 4, "severity.LC takes one of"),
    ],
)
def test_a_fault_names_the_line(tmp_path: Path, text: str, line: int, sentence: str) -> None:
    path = tmp_path / "bilingual-qa.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(CheckError) as raised:
        read_configuration(path)
    assert raised.value.message.startswith(sentence)
    assert (raised.value.path, raised.value.line) == (str(path), line)


def test_the_template_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "bilingual-qa.toml"
    path.write_text(TEMPLATE, "utf-8")
    assert read_configuration(path).configuration == Configuration()


def test_every_option_is_in_the_template_and_can_be_used_as_it_stands(tmp_path: Path) -> None:
    lines = [line[2:] for line in TEMPLATE.splitlines() if line.startswith(("# [", "# ")) and ("= " in line or "# [" in line[:3])]
    settings = "\n".join(line for line in lines if line.startswith("[") or line.split(" = ")[0].replace("-", "").isalnum())
    path = tmp_path / "bilingual-qa.toml"
    path.write_text(settings, "utf-8")
    stated = tomllib.loads(settings)
    read_configuration(path)
    assert set(stated) == {name.replace("_", "-") for name in Configuration.__struct_fields__}


def test_the_kept_subjects_of_a_profile_are_added(tmp_path: Path) -> None:
    path = tmp_path / "bilingual-qa.toml"
    path.write_text(
        'keep-english-subjects = ["products"]\n[[profile]]\npaths = ["tw/"]\nkeep-english-subjects = ["semiconductors"]\n',
        "utf-8",
    )
    configuration = read_configuration(path).configuration
    assert configuration.of(str(tmp_path / "tw" / "a.txt")).keep_english_subjects == ("products", "semiconductors")
