"""A run: profiles, cache, processes, suppressions and baseline together."""

from __future__ import annotations

import datetime
import os
import signal
from collections import Counter
from pathlib import Path

import pytest

from bilingual_qa.engine import former_rules, result_cache
from bilingual_qa.engine import run as run_module
from bilingual_qa.engine.checker import Checker
from bilingual_qa.engine.jobs import job_count
from bilingual_qa.engine.readings import Reading, Readings
from bilingual_qa.engine.run import run
from bilingual_qa.messages import load_catalogue
from bilingual_qa.model import CheckError, Finding, Report, Severity
from bilingual_qa.policy import Configuration, FormerRule, Profile, baseline_of, written_baseline
from bilingual_qa.reporters import FORMATS, Presentation, render

pytestmark = pytest.mark.usefixtures("loaded")

PAGE = """{} reported revenue of HK$4.0 billion in FY24, up 38% YoY. GPM fell 3ppts.

{}公佈2024財年收入為{}港元，同比增長38%。GPM下跌3個百分點。
"""
DAY = datetime.date(2025, 3, 31)
HEAD = "reason = 'house style'\nauthor = 'Chan'\ndate = 2025-01-31\n"


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Reading]:
    """Three notes, of which the last is right, in the current folder."""
    monkeypatch.chdir(tmp_path)
    for name, chinese, figure in (("Larkfield", "萊菲", "4億"), ("Wrexcombe", "雷克斯", "400億"), ("Ashdown", "阿什頓", "40億")):
        note = tmp_path / "notes" / f"{name.lower()}.txt"
        note.parent.mkdir(exist_ok=True)
        note.write_text(PAGE.format(name, chinese, figure), "utf-8")
    return Readings().of_paths(["notes/larkfield.txt", "notes/wrexcombe.txt", "notes/ashdown.txt"])


def checked(
    notes: list[Reading], cache: Path | None = None, *, jobs: int = 1, today: datetime.date = DAY, **settings: object
) -> Report:
    settings = {"select": ("NU102", "QA")} | settings
    return run(notes, Configuration(**settings), cache=cache, jobs=jobs, today=today).report  # type: ignore[arg-type]


def rules(report: Report) -> list[tuple[str, str]]:
    return [(finding.document, finding.rule) for finding in report.findings]


def suppressions(*entries: str) -> None:
    text = "".join(f"[[suppression]]\n{entry}{HEAD}\n" for entry in entries)
    Path("bilingual-qa-suppressions.toml").write_text(text, "utf-8")


def baseline(report: Report, name: str = "known.json") -> str:
    Path(name).write_text(written_baseline(baseline_of(report, Path(), "0")), "utf-8")
    return name


# Profiles


def test_each_note_has_the_settings_of_its_profile(notes: list[Reading]) -> None:
    profile = Profile(("notes/wrexcombe.txt",), {"severity": {"NU102": Severity.MINOR}, "fail_on": "never"})
    report = checked(notes, profile=(profile,))
    assert [finding.severity for finding in report.findings] == [Severity.CRITICAL, Severity.MINOR]
    assert (report.gate.of("notes/wrexcombe.txt"), report.gate.of("notes/larkfield.txt")) == ("never", "major")
    assert report.gate.failed


@pytest.mark.parametrize(("fail_on", "failed"), [("minor", True), ("never", False)])
def test_a_note_fails_by_the_gate_of_its_profile(notes: list[Reading], fail_on: str, failed: bool) -> None:
    report = checked(notes, fail_on="never", profile=(Profile(("*larkfield*",), {"fail_on": fail_on}),))
    assert report.gate.failed is failed


def test_the_signature_names_the_settings_of_every_profile(notes: list[Reading]) -> None:
    plain = checked(notes).signature
    report = checked(notes, profile=(Profile(("*ashdown*",), {"target_locale": "zh-Hant-TW"}),))
    assert report.signature.startswith(plain)
    assert "locale:zh-Hant-TW" in report.signature


# House settings


def test_kept_english_is_not_found_fault_with(notes: list[Reading]) -> None:
    assert {rule for _, rule in rules(checked(notes, select=("TM201",)))} == {"TM201"}
    assert rules(checked(notes, select=("TM201",), keep_english=("GPM",))) == []
    assert rules(checked(notes, select=("TM201",), keep_english=("gpm", "OPM", "G"))) != []


def test_the_terms_of_a_kept_subject_are_not_found_fault_with(notes: list[Reading]) -> None:
    assert rules(checked(notes, select=("TM201",), keep_english_subjects=("income-statement",))) == []
    assert rules(checked(notes, select=("TM201",), keep_english_subjects=("semiconductors", "products"))) != []


def test_a_kept_subject_keeps_no_chinese(notes: list[Reading]) -> None:
    kept = ("income-statement", "financial-ratios", "balance-sheet")
    assert {rule for _, rule in rules(checked(notes, keep_english_subjects=kept))} == {"NU102"}


def test_a_kept_subject_of_a_house_glossary(notes: list[Reading], tmp_path: Path) -> None:
    house = tmp_path / "our-words.csv"
    header = "id,en,pos,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,wrong,when,unless,severity,note,source"
    house.write_text(f"{header}\ngross-margin,GPM | gross profit margin,noun,毛利率,,,,,,,,,\n", "utf-8")
    settings = {"select": ("TM201",), "glossary": (str(house),)}
    assert rules(checked(notes, **settings)) != []
    assert rules(checked(notes, **settings, keep_english_subjects=("our-words",))) == []


def test_a_kept_subject_that_no_glossary_has(notes: list[Reading]) -> None:
    with pytest.raises(CheckError, match=r"no glossary is called “semiconductor”.*did you mean “semiconductors”"):
        checked(notes, keep_english_subjects=("semiconductor",))


def test_a_severity_of_the_house_decides_by_the_longest_code(notes: list[Reading]) -> None:
    report = checked(notes, severity={"NU": Severity.NEUTRAL, "NU102": Severity.MINOR})
    assert {finding.severity for finding in report.findings} == {Severity.MINOR}
    assert not report.gate.failed
    assert report.scores["notes/larkfield.txt"].points == 1


def test_boilerplate_of_the_house_needs_no_translation(tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    standing = "Larkfield Research is written for professional investors in the region and for nobody else.\n\n"
    note.write_text(standing + PAGE.format("Larkfield", "萊菲", "40億"), "utf-8")
    readings = Readings().of_paths([note])
    assert [rule for _, rule in rules(checked(readings, select=("AC101",)))] == ["AC101"]
    assert rules(checked(readings, select=("AC101",), boilerplate=("Larkfield Research is written",))) == []


# Cache


def count_checks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    paths: list[str] = []
    outcome = Checker.outcome

    def counted(self: Checker, reading: Reading) -> object:
        paths.append(reading.path)
        return outcome(self, reading)

    monkeypatch.setattr(Checker, "outcome", counted)
    return paths


def test_an_unchanged_note_is_not_checked_again(notes: list[Reading], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache, paths = tmp_path / "cache", count_checks(monkeypatch)
    first = checked(notes, cache)
    assert checked(notes, cache) == first == checked(notes, None)
    assert Counter(paths) == dict.fromkeys((reading.path for reading in notes), 2)


@pytest.mark.parametrize(
    "settings",
    [
        {"select": ("NU",)},
        {"target_locale": "zh-Hant-TW"},
        {"severity": {"NU102": Severity.MINOR}},
        {"keep_english": ("GPU",)},
        {"keep_english_subjects": ("semiconductors",)},
        {"boilerplate": ("Nothing",)},
        {"known_wrong": False},
    ],
    ids=str,
)
def test_other_settings_check_anew(
    notes: list[Reading], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, object]
) -> None:
    checked(notes, tmp_path / "cache")
    paths = count_checks(monkeypatch)
    checked(notes, tmp_path / "cache", **settings)
    assert len(paths) == len(notes)


def test_settings_that_change_no_finding_use_the_cache(
    notes: list[Reading], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = baseline(checked(notes, tmp_path / "cache"))
    suppressions("rule = 'NU102'\nsource = '.'\n")
    paths = count_checks(monkeypatch)
    checked(notes, tmp_path / "cache", fail_on="never", baseline=known)
    assert paths == []


@pytest.mark.parametrize("change", ["note", "glossary", "patterns"])
def test_other_content_checks_anew(notes: list[Reading], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    (tmp_path / "site.toml").write_text("[site]\ninterface = ['Zoom in']\n", "utf-8")
    head = "id,kind,en,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,tickers,keep\n"
    (tmp_path / "names").mkdir()
    (tmp_path / "names" / "house.csv").write_text(f"{head}larkfield,company,Larkfield,萊菲,萊菲,莱菲,,,\n", "utf-8")
    settings: dict[str, object] = {"page_patterns": "site.toml"}
    if change == "glossary":
        settings["glossary"] = ("names/house.csv",)
    checked(notes, tmp_path / "cache", **settings)
    paths = count_checks(monkeypatch)
    file, line = {
        "note": ("notes/ashdown.txt", "\n"),
        "glossary": ("names/house.csv", "ashdown,company,Ashdown,阿什頓,阿什頓,阿什顿,,,\n"),
        "patterns": ("site.toml", "byline = ['By desk']\n"),
    }[change]
    with Path(file).open("a", encoding="utf-8") as out:
        out.write(line)
    checked(notes, tmp_path / "cache", **settings)
    assert paths == (["notes/ashdown.txt"] if change == "note" else [reading.path for reading in notes])


def test_another_program_checks_anew(notes: list[Reading], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checked(notes, tmp_path / "cache")
    paths = count_checks(monkeypatch)
    monkeypatch.setattr(result_cache, "program_digest", lambda: "another")
    checked(notes, tmp_path / "cache")
    assert len(paths) == len(notes)


def test_a_note_of_another_name_has_its_own_path(notes: list[Reading], tmp_path: Path) -> None:
    checked(notes, tmp_path / "cache")
    Path("notes/copy.txt").write_bytes(Path("notes/larkfield.txt").read_bytes())
    report = checked(Readings().of_paths(["notes/copy.txt"]), tmp_path / "cache")
    assert rules(report) == [("notes/copy.txt", "NU102")]


def test_what_could_not_be_checked_is_tried_again(notes: list[Reading], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("notes/half.txt").write_text("Larkfield reported revenue.\n", "utf-8")
    readings = Readings().of_paths(["notes/half.txt"])
    paths = count_checks(monkeypatch)
    for _ in range(2):
        assert len(checked(readings, tmp_path / "cache").errors) == 1
    assert paths == ["notes/half.txt"] * 2


def test_a_damaged_cache_costs_time_only(notes: list[Reading], tmp_path: Path) -> None:
    first = checked(notes, tmp_path / "cache")
    for file in (tmp_path / "cache").rglob("*.msgpack"):
        file.write_bytes(file.read_bytes()[:40])
    assert checked(notes, tmp_path / "cache") == first


def test_a_cache_that_cannot_be_written_costs_time_only(notes: list[Reading], tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("no folder", "utf-8")
    assert len(checked(notes, tmp_path / "cache").findings) == 2


def test_a_cache_that_is_too_large_loses_what_was_used_longest_ago(
    notes: list[Reading], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked(notes[:2], tmp_path / "cache")
    kept = sorted((tmp_path / "cache" / "results").iterdir())
    os.utime(kept[0], (0, 0))
    monkeypatch.setattr(result_cache, "LIMIT_FILES", 2.5)
    checked(notes[2:], tmp_path / "cache")
    left = set((tmp_path / "cache" / "results").iterdir())
    assert kept[0] not in left
    assert kept[1] in left


# Processes


def test_two_processes_say_what_one_says(notes: list[Reading], tmp_path: Path) -> None:
    Path("notes/half.txt").write_text("Larkfield reported revenue.\n", "utf-8")
    readings = [*notes, *Readings().of_paths(["notes/half.txt", "notes/absent.txt"])]
    one = checked(readings, tmp_path / "one")
    two = checked(readings, tmp_path / "two", jobs=2)
    assert two == one
    for form in FORMATS:
        assert render(form, two, Presentation()) == render(form, one, Presentation())
    assert len(list((tmp_path / "two" / "results").iterdir())) == len(notes)


def test_a_name_that_is_no_text(tmp_path: Path, notes: list[Reading]) -> None:
    name = os.fsdecode(b"notes/\xe8\xb3.txt")
    try:
        Path(name).write_bytes(Path("notes/larkfield.txt").read_bytes())
    except OSError:
        pytest.skip("the file system takes only text")
    readings = Readings().of_paths([name, "notes/ashdown.txt"])
    assert checked(readings, tmp_path / "cache") == checked(readings, tmp_path / "cache", jobs=2)


def test_a_process_that_dies_is_an_error_of_the_run(notes: list[Reading], monkeypatch: pytest.MonkeyPatch) -> None:
    def die(self: Checker, reading: Reading) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    monkeypatch.setattr(Checker, "outcome", die)
    report = checked(notes, jobs=2)
    assert {error.path for error in report.errors} == {reading.path for reading in notes}
    assert all("ended before its time" in error.message for error in report.errors)


@pytest.mark.parametrize(("jobs", "notes_left", "expected"), [(1, 50, 1), (3, 50, 3), (8, 2, 2), (None, 1, 1), (None, 0, 1)])
def test_how_many_processes(jobs: int | None, notes_left: int, expected: int) -> None:
    assert job_count(jobs, notes_left) == expected


# Suppressions


def test_a_suppressed_finding_stays_and_does_not_count(notes: list[Reading]) -> None:
    suppressions("rule = 'NU102'\nsource = 'HK'\n")
    report = checked(notes)
    assert [finding.suppressed is not None for finding in report.findings] == [True, True]
    assert not report.gate.failed
    assert report.scores["notes/larkfield.txt"].points == 0


def test_the_nearest_suppressions_count(notes: list[Reading]) -> None:
    suppressions("rule = 'NU102'\nsource = 'HK'\n")
    Path("notes/bilingual-qa-suppressions.toml").touch()
    assert [finding.suppressed for finding in checked(notes).findings] == [None, None]


def test_an_unused_suppression_is_found_with_its_place(notes: list[Reading]) -> None:
    suppressions("rule = 'NU102'\nsource = 'HK'\n", "rule = 'NU102'\nsource = 'RMB'\n")
    report = checked(notes)
    (found,) = [finding for finding in report.findings if finding.rule == "QA001"]
    assert found.document == "bilingual-qa-suppressions.toml"
    document = next(document for document in report.documents if document.path == found.document)
    (block,) = document.unpaired
    assert (block.id, block.segment.line) == (found.unit, 8)
    assert block.segment.text.startswith("[[suppression]]\nrule = 'NU102'\nsource = 'RMB'")
    assert not report.gate.failed
    assert report.scores[found.document].points == 0


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", ["en", "zh-Hant", "zh-Hans"])
def test_every_format_can_tell_of_it(notes: list[Reading], form: str, language: str) -> None:
    suppressions("rule = 'NU102'\nsource = 'RMB'\n", "rule = 'NU102'\nsource = 'HK'\nuntil = 2025-02-01\n")
    report = checked(notes)
    assert [finding.rule for finding in report.findings] == ["NU102", "NU102", "QA001", "QA002"]
    assert render(form, report, Presentation(language=language))
    assert load_catalogue(language).finding(report.findings[-1].message).count("2025-02-01") == 1


@pytest.mark.parametrize(
    ("names", "settings"),
    [
        (["larkfield", "wrexcombe"], {}),
        (["larkfield", "wrexcombe", "ashdown"], {"select": ("NU101", "QA")}),
        (["larkfield", "wrexcombe", "ashdown"], {"ignore": ("QA001",)}),
        (["larkfield", "wrexcombe", "ashdown"], {"select": ("NU102",)}),
        (["larkfield", "wrexcombe", "ashdown"], {"min_confidence": "high"}),
    ],
)
def test_what_was_not_looked_at_is_not_unused(notes: list[Reading], names: list[str], settings: dict[str, object]) -> None:
    from bilingual_qa.model import Confidence

    if "min_confidence" in settings:
        settings = {"min_confidence": Confidence.HIGH}
    suppressions("rule = 'NU102'\nsource = 'RMB'\n")
    readings = [note for note in notes if Path(note.path).stem in names]
    assert all(rule != "QA001" for _, rule in rules(checked(readings, **settings)))


@pytest.mark.parametrize(("path", "unused"), [("notes/larkfield.txt", True), ("notes/w*", False), ("notes/gone.txt", True)])
def test_an_entry_for_some_notes_is_judged_when_these_were_checked(notes: list[Reading], path: str, unused: bool) -> None:
    suppressions(f"rule = 'NU102'\nsource = 'RMB'\npath = '{path}'\n")
    found = rules(checked(notes[:1]))
    assert (("bilingual-qa-suppressions.toml", "QA001") in found) is unused


def test_a_note_that_could_not_be_checked_leaves_its_entries_alone(notes: list[Reading]) -> None:
    Path("notes/ashdown.txt").write_text("Only English.\n", "utf-8")
    suppressions("rule = 'NU102'\nsource = 'RMB'\n")
    assert all(rule != "QA001" for _, rule in rules(checked(notes)))


def test_an_expired_suppression_gives_the_finding_back(notes: list[Reading]) -> None:
    suppressions("rule = 'NU102'\nsource = 'HK'\nuntil = 2025-03-30\n")
    report = checked(notes)
    assert report.gate.failed
    assert [rule for _, rule in rules(report)] == ["NU102", "NU102", "QA002"]
    assert [rule for _, rule in rules(checked(notes, today=DAY - datetime.timedelta(days=1)))] == ["NU102", "NU102"]


# Baseline


def test_only_new_findings_count(notes: list[Reading]) -> None:
    known = baseline(checked(notes[:1]))
    report = checked(notes, baseline=known)
    assert [finding.suppressed is not None for finding in report.findings] == [True, False]
    assert report.gate.failed
    assert not checked(notes[:1], baseline=known).gate.failed


def test_the_baseline_of_a_note_says_nothing_of_another(notes: list[Reading]) -> None:
    known = baseline(checked(notes[:1]))
    Path("notes/copy.txt").write_bytes(Path("notes/larkfield.txt").read_bytes())
    assert checked(Readings().of_paths(["notes/copy.txt"]), baseline=known).gate.failed


def test_two_equal_findings_are_two_in_the_baseline(tmp_path: Path, notes: list[Reading]) -> None:
    english, chinese = "Unit sales came to HK$4.0 billion.", "單位銷售額為4億港元。"
    note = tmp_path / "notes" / "twice.txt"
    note.write_text(f"{english}\n\n{chinese}\n", "utf-8")
    readings = Readings().of_paths(["notes/twice.txt"])
    known = baseline(checked(readings, select=("NU102",)))
    note.write_text(f"{english} {english}\n\n{chinese}{chinese}\n", "utf-8")
    report = checked(readings, select=("NU102",), baseline=known)
    assert [finding.suppressed is not None for finding in report.findings] == [True, False]


def test_a_baseline_and_suppressions_by_the_former_code_of_a_rule(notes: list[Reading], monkeypatch: pytest.MonkeyPatch) -> None:
    from bilingual_qa.rules.numbers.magnitude_mismatch import MagnitudeMismatch

    monkeypatch.setattr(MagnitudeMismatch, "code", "NU900")
    before = checked(notes, select=("NU900",))
    assert {finding.rule for finding in before.findings} == {"NU900"}
    known = baseline(before)
    monkeypatch.setattr(MagnitudeMismatch, "code", "NU102")
    former = (FormerRule("NU900", "wrong-magnitude", ("NU102",), "0.2", "renamed"),)
    for module in (run_module, former_rules):
        monkeypatch.setattr(module, "FORMER_RULES", former)
    assert checked(notes, baseline=known).gate.failed is False
    suppressions(*(f"fingerprint = '{finding.fingerprint}'\nrule = 'NU900'\n" for finding in before.findings))
    assert checked(notes).gate.failed is False
    done = run(notes, Configuration(select=("NU900",)), cache=None)
    assert {finding.rule for finding in done.report.findings} == {"NU102"}
    assert done.warnings == ("NU900 wrong-magnitude is NU102 now, from version 0.2 on: renamed",)


def test_a_selection_of_retired_rules_selects_nothing(notes: list[Reading], monkeypatch: pytest.MonkeyPatch) -> None:
    from bilingual_qa.engine import checker as checker_module

    former = (FormerRule("LG900", "long-sentence", (), "0.3", "it found no error"),)
    for module in (run_module, checker_module):
        monkeypatch.setattr(module, "FORMER_RULES", former)
    done = run(notes, Configuration(select=("LG900",)), cache=None)
    assert done.report.findings == ()
    assert len(done.warnings) == 2


# Metamorphic


def prints(report: Report) -> Counter[tuple[str, str, str]]:
    return Counter((finding.document, finding.rule, finding.fingerprint) for finding in report.findings)


def every(notes: list[Reading]) -> Report:
    return checked(notes, select=())


def test_files_in_another_order(notes: list[Reading]) -> None:
    assert prints(every(notes[::-1])) == prints(every(notes))


def test_another_note_changes_nothing_in_the_others(notes: list[Reading]) -> None:
    alone = prints(every(notes[:1]))
    assert prints(every(notes)) & Counter(dict.fromkeys(alone, 99)) == alone


def test_another_way_of_naming_the_notes(notes: list[Reading]) -> None:
    found = every(Readings().of_paths(["notes"]))
    assert prints(found) == prints(every(notes))


def test_other_line_ends(notes: list[Reading]) -> None:
    before = prints(every(notes))
    for note in notes:
        path = Path(note.path)
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert prints(every(notes)) == before


def by_rule(findings: tuple[Finding, ...]) -> Counter[str]:
    return Counter(finding.rule for finding in findings)


def test_a_paragraph_that_moves_to_another_note_takes_its_finding_along(notes: list[Reading]) -> None:
    moved = "\n" + Path("notes/larkfield.txt").read_text("utf-8")
    (before,) = checked(notes[:1]).findings
    with Path("notes/ashdown.txt").open("a", encoding="utf-8") as out:
        out.write(moved)
    (after,) = checked(notes[2:]).findings
    assert after.fingerprint == before.fingerprint
    assert after.document != before.document
