"""`init`, `baseline`, suppressions and former rules, as a user meets them."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from bilingual_qa.engine import former_rules
from bilingual_qa.engine import run as run_module
from bilingual_qa.model import Status
from bilingual_qa.policy import FormerRule
from bilingual_qa.rules.numbers.magnitude_mismatch import MagnitudeMismatch

ENTRY = "[[suppression]]\n{}reason = 'agreed with the <desk>'\nauthor = 'Chan'\ndate = 2025-01-31\nuntil = 2099-12-31\n"


@pytest.fixture(autouse=True)
def stable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MagnitudeMismatch, "status", Status.STABLE)


def findings(done: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(done.out)["findings"]
    return found


# init


def test_init_writes_a_file_that_changes_nothing(run: Any, tmp_path: Path, wrong: Path) -> None:
    before = run("check", wrong, "--format", "json").out
    done = run("init")
    assert (done.exit, done.out) == (0, "")
    assert tomllib.loads((tmp_path / "bilingual-qa.toml").read_text("utf-8")) == {}
    assert run("check", wrong, "--format", "json").out == before


def test_init_into_another_folder(run: Any, tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    assert run("init", "desk").exit == 0
    assert (tmp_path / "desk" / "bilingual-qa.toml").is_file()


@pytest.mark.parametrize(
    ("name", "text"),
    [("bilingual-qa.toml", "fail-on = 'minor'\n"), ("pyproject.toml", "[tool.bilingual_qa]\nfail-on = 'minor'\n")],
)
def test_init_overwrites_nothing(run: Any, tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    done = run("init")
    assert done.exit == 2
    assert done.err == f"bilingual-qa: {name}: there is a configuration already: change that one, or remove it first\n"
    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [(name, text)]


def test_init_below_a_configuration_is_no_error(run: Any, tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa.toml").touch()
    (tmp_path / "desk").mkdir()
    assert run("init", "desk").exit == 0


def test_init_into_a_folder_that_is_not_there(run: Any) -> None:
    done = run("init", "absent")
    assert (done.exit, done.err.count("\n")) == (2, 1)


# baseline


def test_a_baseline_lets_the_old_findings_pass_and_no_new_one(run: Any, wrong: Path) -> None:
    assert run("check", wrong).exit == 1
    assert run("baseline", "write", wrong).exit == 0
    done = run("check", wrong, "--baseline", "bilingual-qa-baseline.json", "--format", "json")
    assert done.exit == 0
    assert [finding["suppressed"]["by"] for finding in findings(done)] == ["baseline"]
    wrong.write_text(wrong.read_text("utf-8").replace("增長38%", "增長3.8%"), "utf-8")
    done = run("check", wrong, "--baseline", "bilingual-qa-baseline.json", "--format", "json")
    assert done.exit == 1
    assert {(finding["rule"], finding["suppressed"] is None) for finding in findings(done)} >= {("NU102", False)}


def test_a_baseline_in_the_configuration(run: Any, wrong: Path, tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa.toml").write_text("baseline = 'known.json'\n", "utf-8")
    assert run("baseline", "write", wrong).exit == 0
    assert (tmp_path / "known.json").is_file()
    assert run("check", wrong).exit == 0


def test_writing_a_baseline_twice_changes_nothing(run: Any, wrong: Path, tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa.toml").write_text("baseline = 'known.json'\n", "utf-8")
    run("baseline", "write", wrong)
    before = (tmp_path / "known.json").read_bytes()
    run("baseline", "write", wrong)
    assert (tmp_path / "known.json").read_bytes() == before


def test_suppressed_findings_do_not_go_into_the_baseline(run: Any, wrong: Path, tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa-suppressions.toml").write_text(ENTRY.format("rule = 'NU102'\nsource = 'HK'\n"), "utf-8")
    run("baseline", "write", wrong)
    assert json.loads((tmp_path / "bilingual-qa-baseline.json").read_text("utf-8"))["documents"] == {}


@pytest.mark.parametrize("command", ["write", "prune"])
def test_a_baseline_is_left_alone_where_a_note_could_not_be_checked(run: Any, wrong: Path, tmp_path: Path, command: str) -> None:
    run("baseline", "write", wrong)
    before = (tmp_path / "bilingual-qa-baseline.json").read_bytes()
    done = run("baseline", command, wrong, "absent.txt")
    assert done.exit == 2
    assert "absent.txt: there is no such file" in done.err
    assert (tmp_path / "bilingual-qa-baseline.json").read_bytes() == before


def test_pruning_forgets_what_was_mended(run: Any, wrong: Path, right: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(wrong.read_bytes())
    run("baseline", "write", wrong, other)
    wrong.write_bytes(right.read_bytes())
    assert run("baseline", "prune", wrong).exit == 0
    documents = json.loads((tmp_path / "bilingual-qa-baseline.json").read_text("utf-8"))["documents"]
    assert list(documents) == ["other.txt"]


def test_pruning_adds_no_new_finding(run: Any, wrong: Path, right: Path, tmp_path: Path) -> None:
    run("baseline", "write", right)
    run("baseline", "prune", wrong, right)
    assert json.loads((tmp_path / "bilingual-qa-baseline.json").read_text("utf-8"))["documents"] == {}


def test_pruning_leaves_the_rules_that_did_not_run(run: Any, wrong: Path, tmp_path: Path) -> None:
    run("baseline", "write", wrong)
    before = (tmp_path / "bilingual-qa-baseline.json").read_bytes()
    run("baseline", "prune", wrong, "--select", "TM")
    assert (tmp_path / "bilingual-qa-baseline.json").read_bytes() == before


def test_pruning_keeps_a_baseline_of_a_renamed_rule(
    run: Any, wrong: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(MagnitudeMismatch, "code", "NU900")
    run("baseline", "write", wrong, "--no-cache", "--select", "NU900")
    monkeypatch.setattr(MagnitudeMismatch, "code", "NU102")
    former = (FormerRule("NU900", "wrong-magnitude", ("NU102",), "0.2", "renamed"),)
    for module in (run_module, former_rules):
        monkeypatch.setattr(module, "FORMER_RULES", former)
    assert run("baseline", "prune", wrong, "--no-cache").exit == 0
    (kept,) = json.loads((tmp_path / "bilingual-qa-baseline.json").read_text("utf-8"))["documents"]["wrong.txt"]
    assert kept["rule"] == "NU102"
    assert kept["fingerprint"] in {finding["fingerprint"] for finding in findings(run("check", wrong, "--format", "json"))}


# suppressions


def test_a_suppressed_finding_is_marked_in_json_sarif_and_html(run: Any, wrong: Path, tmp_path: Path) -> None:
    (fingerprint,) = {finding["fingerprint"] for finding in findings(run("check", wrong, "--format", "json"))}
    (tmp_path / "bilingual-qa-suppressions.toml").write_text(ENTRY.format(f"fingerprint = '{fingerprint}'\n"), "utf-8")
    done = run("check", wrong, "--format", "json", "--output", "sarif=a.sarif", "--output", "html=a.html")
    assert done.exit == 0
    assert [finding["suppressed"] for finding in findings(done)] == [
        {"by": "suppression", "reason": "agreed with the <desk>", "author": "Chan", "until": "2099-12-31"}
    ]
    (result,) = json.loads((tmp_path / "a.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert result["suppressions"][0]["justification"] == "agreed with the <desk>"
    html = (tmp_path / "a.html").read_text("utf-8")
    assert "is-suppressed" in html
    assert "agreed with the &lt;desk&gt;" in html
    assert "NU102" not in run("check", wrong, "--quiet").out


def test_a_baseline_gives_every_sarif_result_a_state(run: Any, wrong: Path, tmp_path: Path) -> None:
    run("baseline", "write", wrong)
    other = tmp_path / "other.txt"
    other.write_bytes(wrong.read_bytes())
    log = json.loads(run("check", wrong, other, "--baseline", "bilingual-qa-baseline.json", "--format", "sarif").out)
    assert [result["baselineState"] for result in log["runs"][0]["results"]] == ["unchanged", "new"]


def test_an_unused_suppression_is_shown_with_its_line(run: Any, right: Path, tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa-suppressions.toml").write_text("\n" + ENTRY.format("rule = 'NU102'\nsource = 'HK'\n"), "utf-8")
    done = run("check", right, "--format", "concise")
    assert done.exit == 0
    assert done.out.startswith("bilingual-qa-suppressions.toml:2:1: minor QA001 unused-suppression: ")


def test_settings_of_one_note(run: Any, tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa.toml").write_text("[[profile]]\npaths = ['tw/**']\nfail-on = 'minor'\n", "utf-8")
    assert 'fail-on = "minor"' in run("check", "--show-config", "tw/a.txt").out
    assert 'fail-on = "major"' in run("check", "--show-config", "hk/a.txt").out
    assert run("check", "--show-config", "tw/a.txt", "hk/a.txt").exit == 2


# former rules


@pytest.fixture
def former(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = (
        FormerRule("NU900", "wrong-magnitude", ("NU102",), "0.2", "it says more plainly what it finds"),
        FormerRule("LG900", "long-sentence", (), "0.3", "it found no error"),
    )
    from bilingual_qa.engine import checker

    for module in (run_module, former_rules, checker):
        monkeypatch.setattr(module, "FORMER_RULES", rules)


@pytest.mark.usefixtures("former")
@pytest.mark.parametrize("name", ["NU900", "nu900", "wrong-magnitude"])
def test_explaining_a_former_rule(run: Any, name: str) -> None:
    done = run("explain", name)
    assert (done.exit, done.out) == (0, run("explain", "NU102").out)
    assert done.err.startswith("bilingual-qa: NU900 wrong-magnitude is NU102 now, from version 0.2 on")


@pytest.mark.usefixtures("former")
def test_explaining_a_retired_rule(run: Any) -> None:
    done = run("explain", "LG900")
    assert (done.exit, done.out) == (0, "")
    assert "was retired, from version 0.3 on: it found no error" in done.err


@pytest.mark.usefixtures("former")
def test_selecting_a_former_rule(run: Any, wrong: Path, tmp_path: Path) -> None:
    done = run("check", wrong, "--select", "NU900", "--format", "json")
    assert [finding["rule"] for finding in findings(done)] == ["NU102"]
    assert done.err.startswith("bilingual-qa: NU900 wrong-magnitude is NU102 now")
    (tmp_path / "bilingual-qa.toml").write_text("[[profile]]\npaths = ['wrong.txt']\nignore = ['NU900', 'LG900']\n", "utf-8")
    done = run("check", wrong, "--format", "json")
    assert findings(done) == []
    assert done.err.count("\n") == 2


# the program


def test_the_package_can_be_run(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "bilingual_qa", "--version"], capture_output=True, check=True, encoding="utf-8")
    assert done.stdout.startswith("bilingual-qa ")


def test_the_step_summary_is_added_to(run: Any, wrong: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = tmp_path / "summary"
    summary.write_text("Before\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    for _ in range(2):
        run("check", wrong, "--output", "markdown=summary", "--output", "markdown=other.md")
    table = (tmp_path / "other.md").read_text("utf-8")
    assert summary.read_text("utf-8") == f"Before\n{table}{table}"


def test_two_outputs_into_one_file(run: Any, wrong: Path) -> None:
    done = run("check", wrong, "--output", "json=a", "--output", "html=./a")
    assert done.exit == 2
    assert "two reports into one file" in done.err


@pytest.mark.parametrize("day", ["tomorrow", "1e9999", "9" * 30])
def test_a_clock_that_tells_no_time(run: Any, wrong: Path, monkeypatch: pytest.MonkeyPatch, day: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", day)
    done = run("check", wrong)
    assert (done.exit, done.err) == (2, f"bilingual-qa: SOURCE_DATE_EPOCH is no number of seconds: “{day}”\n")


def test_a_suppression_file_is_not_counted_as_a_note(run: Any, right: Path, tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa-suppressions.toml").write_text(ENTRY.format("rule = 'NU102'\nsource = 'HK'\n"), "utf-8")
    assert run("check", right, "--output", "json=a.json").out.startswith("notes checked: 1; ")


# an editor


def test_an_editor_sees_what_the_gate_sees(run: Any, wrong: Path, tmp_path: Path) -> None:
    from bilingual_qa.cli.serve import _report_on

    text = wrong.read_text("utf-8")
    (tmp_path / "bilingual-qa.toml").write_text("[[profile]]\npaths = ['lax/']\nseverity = { NU102 = 'minor' }\n", "utf-8")
    report, _ = _report_on()(text, wrong)
    assert [(finding.rule, finding.severity.value) for finding in report.findings] == [("NU102", "critical")]
    report, _ = _report_on()(text, tmp_path / "lax" / "note.txt")
    assert [(finding.rule, finding.severity.value) for finding in report.findings] == [("NU102", "minor")]
    (tmp_path / "bilingual-qa-suppressions.toml").write_text(
        ENTRY.format("rule = 'NU102'\nsource = 'HK'\n") + ENTRY.format("rule = 'NU102'\nsource = 'RMB'\n"), "utf-8"
    )
    report, _ = _report_on()(text, wrong)
    assert [finding.suppressed is not None for finding in report.findings] == [True]


def test_findings_on_a_suppression_file_keep_the_contract(run: Any, right: Path, tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa-suppressions.toml").write_text(ENTRY.format("rule = 'NU102'\nsource = 'HK'\n"), "utf-8")
    report = json.loads(run("check", right, "--format", "json").out)
    (finding,) = report["findings"]
    document = next(document for document in report["documents"] if document["path"] == finding["document"])
    (block,) = [block for block in document["unpaired"] if block["id"] == finding["unit"]]
    (span,) = finding["source"]
    assert block["text"][span["start"] : span["end"]] == span["text"] == block["text"]
    assert (span["line"], span["column"], finding["target"]) == (1, 1, [])
