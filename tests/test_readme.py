"""What the README shows is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from bilingual_qa.cli.main import cli
from bilingual_qa.engine.registry import RULES, rule_infos
from bilingual_qa.policy import check_file_codes, read_configuration, read_suppressions
from bilingual_qa.policy.locale_tables import OPTIONS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def run(*arguments: str) -> str:
    return CliRunner().invoke(cli, [*arguments, "--lang", "en"], env={"COLUMNS": "100"}).output


def test_rule_table_is_the_program_s() -> None:
    table = README.split("<!-- rules -->\n")[1].split("<!-- end of rules -->")[0]
    assert table == run("rules", "--format", "markdown")


def test_demo_output_is_the_program_s(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.chdir(ROOT)
    shown = re.search(r"<!-- demo output -->\n```\n\$ bilingual-qa (.*)\n([\s\S]*?)```", README)
    assert shown
    assert shown[2].strip() == run(*shown[1].split()).strip()


def test_every_rule_is_in_the_table() -> None:
    assert all(f"| {rule.code} |" in README for rule in RULES)


def block(name: str, tmp_path: Path) -> Path:
    shown = re.search(rf"<!-- {name} -->\n```toml\n([\s\S]*?)```", README)
    assert shown
    path = tmp_path / "shown.toml"
    path.write_text(shown[1], "utf-8")
    return path


def test_the_configuration_can_be_used_as_it_is_shown(tmp_path: Path) -> None:
    file = read_configuration(block("configuration", tmp_path))
    check_file_codes(file, rule_infos(), ())
    assert file.configuration.of(str(tmp_path / "notes" / "tw" / "a.txt")).target_locale == "zh-Hant-TW"


def test_the_suppression_can_be_used_as_it_is_shown(tmp_path: Path) -> None:
    (entry,) = read_suppressions(block("suppressions", tmp_path), rule_infos(), ())
    assert entry.rules == ("TM201",)


def test_the_conventions_can_be_used_as_they_are_shown(tmp_path: Path) -> None:
    conventions = read_configuration(block("conventions", tmp_path)).configuration.conventions["zh-Hant-HK"]
    assert (conventions.spacing, conventions.prefer["裏"]) == ("none", "裡")
    shown = README.partition("<!-- conventions -->")[2].partition("```\n")[0]
    assert sorted(re.findall(r"^([a-z-]+) = ", shown, re.M)) == sorted(OPTIONS)
