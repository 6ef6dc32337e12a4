"""The script of the GitHub action, run as a runner runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

yaml = pytest.importorskip("yaml")
ACTION = Path(__file__).parents[2] / ".github/actions/check/action.yml"
NOTE = "Larkfield Foods reported revenue of HK$4.0 billion in FY24.\n\n萊菲食品公佈2024財年收入為{}港元。\n"


class Step(NamedTuple):
    exit: int
    log: str
    summary: str
    outputs: dict[str, str]


@pytest.fixture
def step(tmp_path: Path, cache: Path) -> Step:
    """The step on a folder with a wrong and a right note, its paths and arguments on lines of their own."""
    notes = tmp_path / "my notes"
    notes.mkdir()
    (notes / "wrong.txt").write_text(NOTE.format("4億"), "utf-8")
    (notes / "right.txt").write_text(NOTE.format("40億"), "utf-8")
    (tmp_path / "summary").write_text("before\n", "utf-8")
    (tmp_path / "output").touch()
    (script,) = [step["run"] for step in yaml.safe_load(ACTION.read_text("utf-8"))["runs"]["steps"] if step.get("id") == "check"]
    given = {
        "PATHS": "my notes/wrong.txt\n\nmy notes/right.txt\n",
        "ARGUMENTS": "--select=NU\n",
        "CHANGED_SINCE": "",
        "BASELINE": "",
    }
    runner = {
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "RUNNER_TEMP": str(tmp_path),
        "XDG_CACHE_HOME": str(cache),
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
    }
    # `shell: bash` of a runner.
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    done = subprocess.run(
        command, cwd=tmp_path, env=os.environ | given | runner, capture_output=True, encoding="utf-8", check=False
    )
    outputs = dict(line.split("=", 1) for line in (tmp_path / "output").read_text("utf-8").splitlines())
    return Step(done.returncode, done.stdout + done.stderr, (tmp_path / "summary").read_text("utf-8"), outputs)


def test_the_step_fails_annotates_and_hands_on_its_reports(step: Step) -> None:
    assert (step.exit, step.outputs["exit-code"]) == (1, "1")
    assert "::error file=my notes/wrong.txt,line=3," in step.log
    assert "right.txt" not in step.log
    assert step.summary.startswith("before\n") and "NU102" in step.summary
    assert '"ruleId": "NU102"' in Path(step.outputs["sarif"]).read_text("utf-8")
