"""What the README shows is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from bilingual_qa.cli.main import cli
from bilingual_qa.engine.registry import RULES

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
