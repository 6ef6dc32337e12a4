"""Patterns of paths mean what they mean in a .gitignore."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilingual_qa.readers.path_pattern import fits, in_folder, path_regex


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.txt", "a.txt"),
        ("*.txt", "deep/er/a.txt"),
        ("/*.txt", "a.txt"),
        ("notes/*.txt", "notes/a.txt"),
        ("notes/**", "notes/a.txt"),
        ("notes/**", "notes/deep/a.txt"),
        ("notes/**/a.txt", "notes/a.txt"),
        ("notes/**/a.txt", "notes/x/y/a.txt"),
        ("**/tw/*", "notes/tw/a.txt"),
        ("**/tw/*", "tw/a.txt"),
        ("notes", "notes/deep/a.txt"),
        ("notes/", "notes/a.txt"),
        ("drafts/", "desk/drafts/a.txt"),
        ("a?.txt", "ab.txt"),
        ("[ab].txt", "b.txt"),
        ("[!ab].txt", "c.txt"),
        ("[]].txt", "].txt"),
        (r"\*.txt", "*.txt"),
        ("研究/**", "研究/港股.txt"),
        ("a+b(1).txt", "a+b(1).txt"),
    ],
)
def test_a_path_that_fits(pattern: str, path: str) -> None:
    assert path_regex(pattern).fullmatch(path)


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.txt", "a.txt.bak"),
        ("/*.txt", "deep/a.txt"),
        ("notes/*.txt", "notes/deep/a.txt"),
        ("notes/*.txt", "desk/notes/a.txt"),
        ("notes/**", "notes"),
        ("notes", "mynotes/a.txt"),
        ("notes/", "notes"),
        ("a?.txt", "a/.txt"),
        ("[ab].txt", "c.txt"),
        ("[!ab].txt", "a.txt"),
        ("a[.txt", "ab.txt"),
        (r"\*.txt", "a.txt"),
        ("a.txt", "abtxt"),
    ],
)
def test_a_path_that_does_not(pattern: str, path: str) -> None:
    assert not path_regex(pattern).fullmatch(path)


def test_a_pattern_means_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "desk [1]"
    (folder / "notes").mkdir(parents=True)
    patterns = (in_folder(folder, "notes/*.txt"),)
    assert fits(folder / "notes" / "a.txt", patterns)
    assert not fits(tmp_path / "desk 1" / "notes" / "a.txt", patterns)
    monkeypatch.chdir(folder / "notes")
    assert fits("a.txt", patterns)
    assert fits("../notes/a.txt", patterns)
    assert not fits("../a.txt", patterns)


def test_a_pattern_without_a_slash_fits_below_its_folder_only(tmp_path: Path) -> None:
    patterns = (in_folder(tmp_path / "desk", "*.txt"),)
    assert fits(tmp_path / "desk" / "deep" / "a.txt", patterns)
    assert not fits(tmp_path / "a.txt", patterns)
