"""The files that other services read, against the schemas that `check-jsonschema` brings, and the README's examples of them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("check_jsonschema")
ROOT = Path(__file__).parents[2]


def faults(schema: str, path: Path) -> str:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    return done.stdout if done.returncode else ""


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("vendor.github-actions", ".github/actions/check/action.yml"),
        ("vendor.github-workflows", ".github/workflows/ci.yml"),
    ],
)
def test_the_file_fits_its_schema(schema: str, file: str) -> None:
    assert faults(schema, ROOT / file) == ""


@pytest.mark.parametrize(("schema", "mark"), [("vendor.github-workflows", "github"), ("vendor.gitlab-ci", "gitlab")])
def test_the_example_of_the_readme_fits_its_schema(schema: str, mark: str, tmp_path: Path) -> None:
    path = tmp_path / "example.yml"
    path.write_text(example(mark), "utf-8")
    assert faults(schema, path) == ""


def test_the_example_for_pre_commit_names_our_hook() -> None:
    hook = re.search(r"^- id: (.+)$", (ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"), re.MULTILINE)
    assert hook and f"- id: {hook[1]}\n" in example("pre-commit")


def example(mark: str) -> str:
    found = re.search(rf"<!-- {mark} -->\n```yaml\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    assert found, f"README.md has no example marked {mark}"
    return found[1]
