"""What the shell and man(1) get."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bilingual_qa.cli.main import cli


def output(*arguments: str) -> str:
    done = CliRunner().invoke(cli, arguments, prog_name="bilingual-qa", catch_exceptions=False)
    assert done.exit_code == 0
    return done.output


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff to format the page with")
def test_the_manual_page_formats_without_a_warning(tmp_path: Path) -> None:
    page = tmp_path / "bilingual-qa.1"
    page.write_text(output("manual"), "utf-8")
    done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", str(page)], capture_output=True, encoding="utf-8", check=True)
    assert done.stderr == ""


def test_the_manual_page_has_every_command_with_its_options() -> None:
    page = output("manual")
    assert [f".SH {command}" in page for command in ("CHECK", "ALIGN", "GLOSSARY FIND", "MANUAL")] == [True] * 4
    assert r".B \-\-fail\-on [critical|major|minor|never]" in page


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script(shell: str) -> None:
    assert "_BILINGUAL_QA_COMPLETE" in output("completion", shell)


def test_codes_of_rules_are_completed() -> None:
    asked = {"_BILINGUAL_QA_COMPLETE": "bash_complete", "COMP_WORDS": "bilingual-qa explain nu10", "COMP_CWORD": "2"}
    command = [sys.executable, "-m", "bilingual_qa"]
    environ = os.environ | asked | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(command, env=environ, capture_output=True, encoding="utf-8", check=False)
    assert done.stdout.splitlines()[:2] == ["plain,NU101", "plain,NU102"]
