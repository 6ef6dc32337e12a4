"""Findings that were there before."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilingual_qa.model import CheckError, Confidence, Finding, Message, Severity, Suppressed
from bilingual_qa.policy import Baseline, KnownFinding, known_findings, note_name, pruned, read_baseline, written_baseline


def finding(fingerprint: str, suppressed: Suppressed | None = None) -> Finding:
    return Finding(
        rule="NU102",
        severity=Severity.CRITICAL,
        confidence=Confidence.HIGH,
        unit="1",
        message=Message("x"),
        fingerprint=fingerprint,
        suppressed=suppressed,
    )


def entries(*fingerprints: str) -> tuple[KnownFinding, ...]:
    return tuple(KnownFinding("NU102", fingerprint) for fingerprint in fingerprints)


def known(found: list[Finding], *fingerprints: str) -> list[bool]:
    return [each.suppressed == Suppressed("baseline") for each in known_findings(found, entries(*fingerprints), {})]


def test_known_findings_are_marked_and_new_ones_not() -> None:
    assert known([finding("a"), finding("b")], "a") == [True, False]


def test_each_entry_makes_one_finding_known() -> None:
    assert known([finding("a"), finding("a")], "a") == [True, False]
    assert known([finding("a"), finding("a")], "a", "a") == [True, True]


def test_what_a_suppression_fits_takes_no_entry() -> None:
    suppressed = Suppressed("suppression", "house style")
    found = known_findings([finding("a", suppressed), finding("a")], entries("a"), {})
    assert [each.suppressed for each in found] == [suppressed, Suppressed("baseline")]


def test_a_finding_of_a_renamed_rule_is_known_by_its_former_fingerprint() -> None:
    (found,) = known_findings([finding("new")], entries("old"), {"new": ["old"]})
    assert found.suppressed == Suppressed("baseline")


def test_a_baseline_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    baseline = Baseline({"b.txt": entries("2", "1"), "港股.txt": entries("3"), "empty.txt": ()}, "0.1.0")
    path.write_text(written_baseline(baseline), "utf-8")
    assert read_baseline(path).documents == {"b.txt": entries("1", "2"), "港股.txt": entries("3")}


def test_the_file_has_a_finding_a_line_and_no_order_of_its_own() -> None:
    one = Baseline({"a.txt": entries("1", "2"), "b.txt": entries("3")})
    other = Baseline({"b.txt": entries("3"), "a.txt": entries("2", "1")})
    assert written_baseline(one) == written_baseline(other)
    assert sum('"fingerprint"' in line for line in written_baseline(one).splitlines()) == 3


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not a baseline"),
        (b"[]", "not a baseline"),
        (b'{"documents": {"a.txt": [{"rule": "NU102"}]}}', "not a baseline"),
        (b'{"schema": "bilingual-qa/baseline/9", "documents": {}}', "which this version does not read"),
        (b"\xff\xfe", "not a baseline"),
    ],
)
def test_a_file_that_is_no_baseline(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "baseline.json"
    path.write_bytes(content)
    with pytest.raises(CheckError, match=sentence) as raised:
        read_baseline(path)
    assert raised.value.path == str(path)


def test_a_baseline_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CheckError, match="baseline write makes one"):
        read_baseline(tmp_path / "absent.json")


def test_the_name_of_a_note_does_not_depend_on_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "notes").mkdir()
    monkeypatch.chdir(tmp_path)
    assert note_name("notes/a.txt", tmp_path) == "notes/a.txt"
    monkeypatch.chdir(tmp_path / "notes")
    assert note_name("a.txt", tmp_path) == "notes/a.txt"
    assert note_name("rows.tsv#Acme/2024", Path("..")) == "notes/rows.tsv#Acme/2024"
    assert note_name("-", tmp_path) == "-"


def test_what_is_found_no_longer_is_pruned() -> None:
    before = Baseline({"a.txt": entries("1", "2"), "b.txt": entries("3")})
    found = Baseline({"a.txt": entries("2")})
    assert pruned(before, found, lambda name, _: True, lambda _: True).documents == {"a.txt": entries("2")}


def test_what_was_not_looked_at_stays_unless_its_note_is_gone() -> None:
    before = Baseline({"a.txt": entries("1"), "b.txt": entries("2"), "gone.txt": entries("3")})
    after = pruned(before, Baseline({}), lambda name, _: name == "a.txt", lambda name: name != "gone.txt")
    assert after.documents == {"b.txt": entries("2")}
