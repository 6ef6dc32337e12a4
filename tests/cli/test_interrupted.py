"""Ctrl-C, a cancelled job, a reader that has gone: a clear end, and an old report is left as it was or replaced whole."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from bilingual_qa.cli import output
from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.outcome import Outcome

PROGRAM = [sys.executable, "-m", "bilingual_qa"]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "report.json"
    path.write_text("old", "utf-8")
    return path


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_while_notes_are_checked(
    run: Any, wrong: Path, right: Path, old: Path, monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    tests = os.getpid()

    sent = old.parent.parent / f"sent-{jobs}"

    def interrupted(*_: object) -> Outcome:
        # One Ctrl-C, whichever process comes first.
        with contextlib.suppress(FileExistsError):
            sent.touch(exist_ok=False)
            os.kill(tests, signal.SIGINT)
            time.sleep(0.2)
        return Outcome()

    sent.unlink(missing_ok=True)
    monkeypatch.setattr(Checker, "outcome", interrupted)
    before = set(old.parent.iterdir())
    done = run("check", wrong, right, "--output", "json=report.json", "--jobs", jobs)
    assert (done.exit, done.out, done.err.strip()) == (130, "", "bilingual-qa: interrupted")
    assert old.read_text("utf-8") == "old"
    assert set(old.parent.iterdir()) == before
    assert multiprocessing.active_children() == []


def test_an_interrupt_while_the_report_is_written(run: Any, wrong: Path, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(output.os, "umask", interrupted)
    before = set(old.parent.iterdir())
    assert run("check", wrong, "--output", "json=report.json").exit == 130
    assert old.read_text("utf-8") == "old"
    assert set(old.parent.iterdir()) == before


@pytest.mark.parametrize(("number", "expected"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_from_outside(number: int, expected: int) -> None:
    waiting = subprocess.Popen([*PROGRAM, "check", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    # The handlers are set before standard input is read: wait until it is, by a pipe that takes no more.
    assert waiting.stdin is not None
    waiting.stdin.write(b" " * 200_000)
    waiting.stdin.flush()
    waiting.send_signal(number)
    out, err = waiting.communicate(timeout=60)
    assert (waiting.returncode, out) == (expected, b"")
    assert b"Traceback" not in err


def test_a_reader_that_has_gone_leaves_the_exit_code(wrong: Path, cache: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [*PROGRAM, "check", str(wrong), "--select", "NU102", "--no-preview"],
        stdout=write,
        stderr=subprocess.PIPE,
        env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_a_full_disk_is_told_and_stops_no_other_output(run: Any, wrong: Path, tmp_path: Path) -> None:
    done = run("check", wrong, "--output", "json=/dev/full", "--output", "concise=b.txt", "--quiet")
    assert (done.exit, done.out) == (2, "")
    assert done.err == "bilingual-qa: /dev/full: the file could not be written (No space left on device); check the path\n"
    assert "NU102" in (tmp_path / "b.txt").read_text("utf-8")
