"""The exit code of many runs: what is checked and found decides, never the format or where the report goes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bilingual_qa.model import Status
from bilingual_qa.reporters import FORMATS
from bilingual_qa.rules.locale.half_width_punctuation import HalfWidthPunctuation
from bilingual_qa.rules.numbers.magnitude_mismatch import MagnitudeMismatch

ENGLISH = "Larkfield Foods reported revenue of HK$4.0 billion in FY24, up 38% YoY."
CHINESE = "萊菲食品公佈2024財年收入為{}港元，同比增長38%。"
PAGE = f"{ENGLISH}\n\n{CHINESE}\n"
ROWS = f"source\ttarget\n{ENGLISH}\t{CHINESE}\n"
SUPPRESSION = "[[suppression]]\nrule = 'NU102'\nsource = 'HK'\nreason = 'agreed'\nauthor = 'Chan'\ndate = 2025-01-31\n"
FILES = {
    "right.txt": PAGE.format("40億"),
    "wrong.txt": PAGE.format("4億"),
    "minor.txt": f"{ENGLISH}\n\n萊菲食品公佈2024財年收入為40億港元,同比增長38%。\n",
    "rows.tsv": ROWS.format("4億"),
    "right.tsv": ROWS.format("40億"),
    "onesided.tsv": f"source\ttarget\n{ENGLISH}\t\n",
    "english.txt": f"{ENGLISH}\n",
    "empty.txt": "",
    "wrong.en": f"{ENGLISH}\n",
    "wrong.zh": f"{CHINESE.format('4億')}\n",
    "right.zh": f"{CHINESE.format('40億')}\n",
    "good/a.txt": PAGE.format("40億"),
    "bad/a.txt": PAGE.format("40億"),
    "bad/b.txt": PAGE.format("4億"),
    "broken/a.txt": "",
    "broken/b.txt": PAGE.format("4億"),
    "quiet/a.txt": PAGE.format("4億"),
    "quiet/bilingual-qa-suppressions.toml": SUPPRESSION,
    "expired/a.txt": PAGE.format("4億"),
    "expired/bilingual-qa-suppressions.toml": f"{SUPPRESSION}until = 2025-02-28\n",
    "unused/a.txt": PAGE.format("40億"),
    "unused/bilingual-qa-suppressions.toml": SUPPRESSION,
    "faulty/a.txt": PAGE.format("40億"),
    "faulty/bilingual-qa-suppressions.toml": "[[suppression]]\nrule = 'NU102'\n",
    "ignored/a.txt": PAGE.format("4億"),
    "ignored/.bilingual-qa-ignore": "*.txt\n",
    "about/README.md": "About the notes.\n",
    "old.json": '{"documents": {}}',
    "no-baseline.json": "[]",
    "strict.toml": "fail-on = 'minor'\n",
    "lax.toml": "fail-on = 'never'\n",
    "mild.toml": "severity = { NU102 = 'minor' }\n",
    "profile.toml": "[[profile]]\npaths = ['wrong.txt']\nfail-on = 'never'\n",
    "stricter.toml": "fail-on = 'never'\n[[profile]]\npaths = ['wrong.txt']\nfail-on = 'critical'\n",
    "exclude.toml": "exclude = ['wrong.txt']\n",
    "unknown.toml": "fail_on = 'minor'\n",
    "house.csv": "id,en\nx,y\n",
}


class Case(NamedTuple):
    exit: int
    arguments: str
    stdin: bytes = b""


CASES = [
    # Checked, and nothing that counts.
    Case(0, "right.txt"),
    Case(0, "right.txt right.tsv"),
    Case(0, "good"),
    Case(0, "good/*.txt"),
    Case(0, "--source wrong.en --target right.zh"),
    Case(0, "-", PAGE.format("40億").encode()),
    Case(0, "minor.txt"),
    Case(0, "minor.txt --fail-on critical"),
    Case(0, "wrong.txt --fail-on never"),
    Case(0, "wrong.txt --ignore NU102"),
    Case(0, "wrong.txt --select TM"),
    Case(0, "wrong.txt --select TM --ignore TM"),
    Case(0, "wrong.txt --config lax.toml"),
    Case(0, "wrong.txt --config mild.toml"),
    Case(0, "wrong.txt --config profile.toml"),
    Case(0, "quiet"),
    Case(0, "unused"),
    Case(0, "unused --fail-on minor"),
    Case(0, "wrong.txt --baseline known.json"),
    Case(0, "right.txt --baseline old.json"),
    Case(0, "right.txt --jobs 2"),
    # Nothing left to check.
    Case(0, "ignored"),
    Case(0, "ignored/a.txt"),
    Case(0, "wrong.txt --config exclude.toml"),
    Case(0, "--changed-since HEAD"),
    Case(0, "wrong.txt --changed-since HEAD"),
    # A finding that counts.
    Case(1, "wrong.txt"),
    Case(1, "right.txt wrong.txt"),
    Case(1, "wrong.txt right.txt --jobs 2"),
    Case(1, "rows.tsv"),
    Case(1, "bad"),
    Case(1, "*/b.txt --select NU102 --config lax.toml --fail-on critical"),
    Case(1, "--source wrong.en --target wrong.zh"),
    Case(1, "-", PAGE.format("4億").encode()),
    Case(1, "minor.txt --fail-on minor"),
    Case(1, "minor.txt --config strict.toml"),
    Case(1, "wrong.txt --config lax.toml --fail-on major"),
    Case(1, "wrong.txt --config stricter.toml"),
    Case(1, "wrong.txt --config mild.toml --fail-on minor"),
    Case(1, "wrong.txt --max-findings 0"),
    Case(1, "wrong.txt --quiet"),
    Case(1, "wrong.txt --statistics --verbose"),
    Case(1, "wrong.txt --no-cache"),
    Case(1, "wrong.txt --no-preview"),
    Case(1, "wrong.txt --min-confidence medium"),
    Case(1, "wrong.txt --target-locale zh-Hant-TW"),
    Case(1, "expired"),
    Case(1, "wrong.txt --baseline old.json"),
    Case(1, "rows.tsv --baseline known.json"),
    Case(1, "wrong.txt --changed-since HEAD~1"),
    # Something was not checked, whatever else was found.
    Case(2, "absent.txt"),
    Case(2, "absent.txt wrong.txt"),
    Case(2, "right.txt empty.txt"),
    Case(2, "english.txt wrong.txt --fail-on never"),
    Case(2, "broken"),
    Case(2, "broken --jobs 2"),
    Case(2, "onesided.tsv"),
    Case(2, "about"),
    Case(2, "about wrong.txt"),
    Case(2, "nothing/*.txt"),
    Case(2, "-", b""),
    Case(2, "--source wrong.en --target empty.txt"),
    Case(2, "faulty"),
    Case(2, "wrong.txt --baseline absent.json"),
    Case(2, "wrong.txt --baseline no-baseline.json"),
    Case(2, "wrong.txt --config unknown.toml"),
    Case(2, "wrong.txt --config absent.toml"),
    Case(2, "wrong.txt --glossary house.csv"),
    Case(2, "wrong.txt --glossary absent.csv"),
    Case(2, "wrong.txt --select XX"),
    Case(2, "wrong.txt --changed-since absent"),
    Case(2, "wrong.txt --jobs 0"),
    Case(2, "wrong.txt --jobs many"),
    Case(2, "--source wrong.en"),
    Case(2, "--source wrong.en --target wrong.zh --changed-since HEAD"),
    Case(2, ""),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files, committed; the last commit changed wrong.txt. The rules of the cases are stable."""
    monkeypatch.setattr(MagnitudeMismatch, "status", Status.STABLE)
    monkeypatch.setattr(HalfWidthPunctuation, "status", Status.STABLE)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1743379200")  # 31 March 2025
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def commit(folder: Path) -> None:
    names = ("-c", "user.name=Desk", "-c", "user.email=desk@example.com", "-c", "commit.gpgsign=false")
    wrong = (folder / "wrong.txt").read_text("utf-8")
    (folder / "wrong.txt").write_text("draft", "utf-8")
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    for text in ("draft", wrong):
        (folder / "wrong.txt").write_text(text, "utf-8")
        subprocess.run(["git", "add", "--all"], cwd=folder, check=True)
        subprocess.run(["git", *names, "commit", "--quiet", "--message=notes"], cwd=folder, check=True)


@pytest.mark.parametrize("number", range(len(CASES)), ids=lambda number: f"{CASES[number].exit}: {CASES[number].arguments}")
def test_exit_code(run: Any, folder: Path, number: int) -> None:
    case = CASES[number]
    arguments = case.arguments.split()
    if "known.json" in arguments:
        assert run("baseline", "write", "wrong.txt", "--baseline", "known.json").exit == 0
    if "--changed-since" in arguments:
        commit(folder)
    plain = run("check", *arguments, stdin=case.stdin)
    assert plain.exit == case.exit, plain.err
    form, other = (list(FORMATS)[(number + step) % len(FORMATS)] for step in (0, 3))
    files = ("--output", f"{other}={folder.parent / 'report'}", "--output", f"json={folder.parent / 'report.json'}")
    (folder.parent / "report.json").unlink(missing_ok=True)
    assert run("check", *arguments, "--format", form, *files, stdin=case.stdin).exit == case.exit
    if (folder.parent / "report.json").exists():
        report = json.loads((folder.parent / "report.json").read_text("utf-8"))
        assert (2 if report["errors"] else int(report["gate"]["failed"])) == case.exit


@pytest.mark.parametrize(
    "arguments", ["absent.txt wrong.txt", "broken wrong.txt", "broken wrong.txt --jobs 2", "about wrong.txt"]
)
def test_the_rest_is_reported_beside_what_was_not_checked(run: Any, folder: Path, arguments: str) -> None:
    report = json.loads(run("check", *arguments.split(), "--format", "json").out)
    assert "wrong.txt" in {finding["document"] for finding in report["findings"] if finding["rule"] == "NU102"}
    assert len(report["errors"]) == 1


@pytest.mark.parametrize("arguments", ["ignored", "wrong.txt --config exclude.toml"])
def test_nothing_to_check_is_told_on_stderr_and_reported(run: Any, folder: Path, arguments: str) -> None:
    done = run("check", *arguments.split(), "--format", "json")
    assert done.err.startswith("bilingual-qa: nothing to check: ")
    report = json.loads(done.out)
    assert (report["documents"], report["findings"], report["errors"]) == ([], [], [])
