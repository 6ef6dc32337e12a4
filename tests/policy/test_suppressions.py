"""The suppression file, and which findings it fits."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from bilingual_qa.engine.registry import rule_infos
from bilingual_qa.model import CheckError, Confidence, Finding, Message, Severity, Span
from bilingual_qa.policy import FormerRule, Suppression, SuppressionFiles, read_suppressions, suppress, written_suppression

DAY = datetime.date(2025, 3, 31)
FINGERPRINT = "0123456789abcdef" * 2
HEAD = "reason = 'house style'\nauthor = 'Chan'\ndate = 2025-01-31\n"
TEXTS = {"1": ("Revenue rose. GPM fell 3ppts.", "收入上升。GPM下跌3個百分點。")}


def read(folder: Path, *entries: str, former: tuple[FormerRule, ...] = ()) -> tuple[Suppression, ...]:
    path = folder / "bilingual-qa-suppressions.toml"
    path.write_text("".join(f"[[suppression]]\n{entry}{HEAD}\n" for entry in entries), "utf-8")
    return read_suppressions(path, rule_infos(), former)


def finding(rule: str = "TM201", document: str = "note.txt", marked: bool = True) -> Finding:
    return Finding(
        rule=rule,
        severity=Severity.MINOR,
        confidence=Confidence.HIGH,
        unit="1",
        message=Message("x"),
        source=(Span(14, 17),) if marked else (),
        target=(Span(5, 8),) if marked else (),
        document=document,
        fingerprint=FINGERPRINT,
    )


def fits(entry: Suppression, found: Finding) -> bool:
    (judged,) = suppress([found], TEXTS, [entry], {}, DAY).findings
    return judged.suppressed is not None


@pytest.mark.parametrize(
    "entry",
    [
        f"fingerprint = '{FINGERPRINT}'\n",
        f"fingerprint = '{FINGERPRINT}'\nrule = 'TM201'\n",
        "rule = 'TM201'\nsource = 'GPM'\n",
        "rule = 'TM201'\ntarget = '^GPM$'\n",
        "rule = 'TM'\ntarget = 'G.M'\n",
        "rule = 'TM201'\npath = 'note.txt'\n",
        "rule = 'TM201'\npath = '*.txt'\nsource = 'GPM'\n",
    ],
)
def test_an_entry_that_fits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert fits(read(tmp_path, entry)[0], finding())


@pytest.mark.parametrize(
    "entry",
    [
        f"fingerprint = '{FINGERPRINT[::-1]}'\n",
        f"fingerprint = '{FINGERPRINT}'\nrule = 'TM101'\n",
        f"fingerprint = '{FINGERPRINT}'\npath = 'other.txt'\n",
        "rule = 'TM101'\nsource = 'GPM'\n",
        "rule = 'TM201'\nsource = 'OPM'\n",
        "rule = 'TM201'\nsource = 'Revenue'\n",
        "rule = 'TM201'\nsource = 'GPM'\ntarget = 'OPM'\n",
        "rule = 'TM201'\npath = 'deep/*.txt'\n",
    ],
)
def test_an_entry_that_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert not fits(read(tmp_path, entry)[0], finding())


def test_a_finding_without_marked_words_is_known_by_its_unit(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, "rule = 'TM201'\nsource = 'Revenue'\n")
    assert fits(entry, finding(marked=False))


def test_a_pattern_fits_every_note_of_a_bitext(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (entry,) = read(tmp_path, "rule = 'TM201'\npath = 'rows.tsv'\n")
    assert fits(entry, finding(document="rows.tsv#Acme"))


def test_a_suppressed_finding_says_why(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, f"fingerprint = '{FINGERPRINT}'\nuntil = 2025-03-31\n")
    (judged,) = suppress([finding()], TEXTS, [entry], {}, DAY).findings
    assert judged.suppressed is not None
    assert (judged.suppressed.by, judged.suppressed.reason) == ("suppression", "house style")
    assert (judged.suppressed.author, judged.suppressed.until) == ("Chan", "2025-03-31")


def test_an_entry_holds_through_its_last_day(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, f"fingerprint = '{FINGERPRINT}'\nuntil = 2025-03-31\n")
    after = suppress([finding()], TEXTS, [entry], {}, DAY + datetime.timedelta(days=1))
    assert [found.suppressed for found in after.findings] == [None]
    assert after.fitting == [entry]
    assert fits(entry, finding())


def test_an_entry_by_the_former_code_of_a_rule(tmp_path: Path) -> None:
    former = FormerRule("TM900", "english-left", ("TM201",), "0.2", "renamed")
    (entry,) = read(tmp_path, "rule = 'TM900'\nsource = 'GPM'\n", former=(former,))
    assert fits(entry, finding())


def test_an_entry_by_the_fingerprint_of_a_former_rule(tmp_path: Path) -> None:
    (entry,) = read(tmp_path, f"fingerprint = '{'f' * 32}'\n")
    (judged,) = suppress([finding()], TEXTS, [entry], {FINGERPRINT: ["f" * 32]}, DAY).findings
    assert judged.suppressed is not None


def test_an_entry_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "bilingual-qa-suppressions.toml"
    entry = Suppression(
        file=path.as_posix(),
        line=2,
        text="",
        reason='said "so"\n在此',
        author="陳",
        date=DAY,
        until=DAY,
        fingerprint=FINGERPRINT,
        rules=("TM201",),
        source=r"G\.M",
        path="/srv/*.txt",
    )
    path.write_text(written_suppression(entry), "utf-8")
    (read_back,) = read_suppressions(path, rule_infos(), ())
    assert (read_back.reason, read_back.author, read_back.date, read_back.until) == (entry.reason, entry.author, DAY, DAY)
    assert (read_back.fingerprint, read_back.rules, read_back.source) == (entry.fingerprint, entry.rules, entry.source)
    assert (read_back.path, read_back.line) == (entry.path, 2)


@pytest.mark.parametrize(
    ("entry", "line", "sentence"),
    [
        ("[[suppression]]\nrule = 'TM201'\nsource = 'x'\nauthor = 'C'\ndate = 2025-01-31\n", 1, "the entry has no reason"),
        ("[[suppression]]\nrule = 'TM201'\nsource = 'x'\nreason = 'r'\ndate = 2025-01-31\n", 1, "the entry has no author"),
        ("[[suppression]]\nrule = 'TM201'\nsource = 'x'\nreason = 'r'\nauthor = 'C'\n", 1, "the entry has no date"),
        (f"[[suppression]]\n{HEAD}", 1, "the entry says not what it suppresses"),
        (f"[[suppression]]\nrule = 'TM201'\n{HEAD}", 1, "the entry says not what it suppresses"),
        (f"[[suppression]]\nsource = 'GPM'\n{HEAD}", 1, "the entry says not what it suppresses"),
        (f"\n[[suppression]]\n{HEAD}fingerprint = '12'\n", 6, "a fingerprint has 32 hexadecimal digits"),
        (f"[[suppression]]\n{HEAD}rule = 'TM999'\nsource = 'x'\n", 5, "no rule has the code “TM999”"),
        (f"[[suppression]]\n{HEAD}rule = 'TM201'\nsource = '('\n", 6, "source is no regular expression"),
        (f"[[suppression]]\n{HEAD}rule = 'TM201'\nsorce = 'x'\n", 6, "unknown key “sorce”: did you mean “source”?"),
        (f"[[suppression]]\n{HEAD}until = '2025-03-31'\n", 5, "until takes a date without quotes"),
        (f"[[suppression]]\n{HEAD}until = 2024-03-31\n", 5, "until is before date"),
        ("[[suppression]]\nreason = ''\n", 2, "reason takes a string in quotes"),
        (f"[suppression]\n{HEAD}", 1, "an entry begins with [[suppression]], in two brackets"),
        (f"[[supression]]\n{HEAD}", 1, "unknown key “supression”"),
        ("[[suppression]\n", 1, "not TOML"),
    ],
)
def test_a_fault_names_the_line(tmp_path: Path, entry: str, line: int, sentence: str) -> None:
    path = tmp_path / "bilingual-qa-suppressions.toml"
    path.write_text(entry, "utf-8")
    with pytest.raises(CheckError) as raised:
        read_suppressions(path, rule_infos(), ())
    assert raised.value.message.startswith(sentence)
    assert (raised.value.path, raised.value.line) == (str(path), line)


def test_the_nearest_file_of_each_note(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "tw"):
        place.mkdir(exist_ok=True)
        (place / "bilingual-qa-suppressions.toml").touch()
    read_files: list[Path] = []

    def record(path: Path) -> tuple[Suppression, ...]:
        read_files.append(path)
        return ()

    files = SuppressionFiles(None, record)
    for note in ("a.txt", "hk/b.txt", "tw/c.txt", "tw/deep/d.txt"):
        files.of(str(tmp_path / note))
    assert [path.parent for path in read_files] == [tmp_path, tmp_path / "tw"]


def test_a_file_that_is_named_is_the_only_one(tmp_path: Path) -> None:
    (tmp_path / "bilingual-qa-suppressions.toml").touch()
    files = SuppressionFiles(str(tmp_path / "absent.toml"), lambda path: read_suppressions(path, (), ()))
    with pytest.raises(CheckError, match=r"absent\.toml: the suppressions could not be read"):
        files.of(str(tmp_path / "a.txt"))
