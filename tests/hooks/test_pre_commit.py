"""The pre-commit hook in a repository of notes. The program stands on the PATH, so that nothing is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pre_commit")
yaml = pytest.importorskip("yaml")
HOOKS = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
NOTE = "Larkfield Foods reported revenue of HK$4.0 billion in FY24.\n\n萊菲食品公佈2024財年收入為{}港元。\n"
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="no git on the PATH to commit with")


class Repository:
    """A git repository with the hook installed."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder = folder
        own = {
            "PRE_COMMIT_HOME": str(folder.parent / "pre-commit"),
            "XDG_CACHE_HOME": str(cache),
            "PYTHONPATH": os.pathsep.join(sys.path),
            "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
            "GIT_CONFIG_GLOBAL": os.devnull,
        }
        self._environ = (
            os.environ | own | {f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        )
        self.run("git", "init", "-q")
        (hook,) = yaml.safe_load(HOOKS.read_text("utf-8"))
        configuration = {"repos": [{"repo": "local", "hooks": [hook | {"language": "system"}]}]}
        self.write(".pre-commit-config.yaml", yaml.safe_dump(configuration))
        self.run(sys.executable, "-m", "pre_commit", "install")

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=self.folder, env=self._environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )

    def commit(self) -> subprocess.CompletedProcess[str]:
        self.run("git", "add", "--all")
        return self.run("git", "commit", "-m", "A note")


@pytest.fixture
def repository(tmp_path: Path, cache: Path) -> Repository:
    folder = tmp_path / "research"
    folder.mkdir()
    return Repository(folder, cache)


def test_a_commit_with_a_serious_finding_is_blocked(repository: Repository) -> None:
    repository.write("notes/larkfield.txt", NOTE.format("4億"))
    done = repository.commit()
    assert (done.returncode, "NU102 magnitude-mismatch" in done.stdout) == (1, True)


def test_a_commit_with_a_right_note_passes(repository: Repository) -> None:
    repository.write("notes/larkfield.txt", NOTE.format("40億"))
    done = repository.commit()
    assert (done.returncode, "Passed" in done.stdout) == (0, True)


def test_a_commit_without_notes_passes(repository: Repository) -> None:
    repository.write("plan.txt", "Next week\n")
    done = repository.commit()
    assert (done.returncode, "Skipped" in done.stdout) == (0, True)
