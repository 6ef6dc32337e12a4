"""Which files a run is about: folders, patterns, ignore files, git."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from bilingual_qa.model import CheckError, InputError
from bilingual_qa.readers.changed import changed_since
from bilingual_qa.readers.path_pattern import in_folder
from bilingual_qa.readers.select import Filter, select

NOTES = ("a.txt", "b.md", "drafts/c.txt", "drafts/keep/d.txt", "tw/e.tsv", "tw/old.txt")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in NOTES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("note", "utf-8")
    return tmp_path


def names(folder: Path, filter: Filter | None = None, *paths: Path) -> list[str]:
    return [file.relative_to(folder).as_posix() for file in select(paths or [folder], filter).files]


def test_a_folder_without_ignore_files(folder: Path) -> None:
    assert names(folder) == sorted(NOTES)


@pytest.mark.parametrize(
    ("lines", "left_out"),
    [
        ("*.txt\n", {"a.txt", "drafts/c.txt", "drafts/keep/d.txt", "tw/old.txt"}),
        ("/*.txt\n", {"a.txt"}),
        ("drafts/\n", {"drafts/c.txt", "drafts/keep/d.txt"}),
        ("drafts\n!drafts/c.txt\n", {"drafts/c.txt", "drafts/keep/d.txt"}),
        ("drafts/*\n!drafts/keep/\n", {"drafts/c.txt"}),
        ("*.txt\n!a.txt\n", {"drafts/c.txt", "drafts/keep/d.txt", "tw/old.txt"}),
        ("*.txt\n!keep/\n", {"a.txt", "drafts/c.txt", "drafts/keep/d.txt", "tw/old.txt"}),
        ("a.txt/\n# b.md\n\n", set()),
        ("old.txt  \n", {"tw/old.txt"}),
    ],
)
def test_an_ignore_file(folder: Path, lines: str, left_out: set[str]) -> None:
    (folder / ".bilingual-qa-ignore").write_text(lines, "utf-8")
    assert set(NOTES) - set(names(folder)) == left_out
    assert select([folder]).left_out == len(left_out)


def test_the_nearer_ignore_file_decides(folder: Path) -> None:
    (folder / ".bilingual-qa-ignore").write_text("*.txt\n", "utf-8")
    (folder / "tw" / ".bilingual-qa-ignore").write_text("!old.txt\n*.tsv\n", "utf-8")
    assert names(folder) == ["b.md", "tw/old.txt"]


def test_an_ignore_file_above_the_folder_counts(folder: Path) -> None:
    (folder / ".bilingual-qa-ignore").write_text("tw/old.txt\n", "utf-8")
    assert names(folder, None, folder / "tw") == ["tw/e.tsv"]


def test_gitignore_counts_in_a_repository_only(folder: Path) -> None:
    (folder / ".gitignore").write_text("drafts/\n", "utf-8")
    assert names(folder) == sorted(NOTES)
    (folder / ".git").mkdir()
    assert names(folder) == ["a.txt", "b.md", "tw/e.tsv", "tw/old.txt"]


def test_a_file_given_by_name_heeds_our_ignore_file_and_not_git_s(folder: Path) -> None:
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("a.txt\n", "utf-8")
    (folder / ".bilingual-qa-ignore").write_text("b.md\n", "utf-8")
    assert names(folder, None, folder / "a.txt", folder / "b.md") == ["a.txt"]


@pytest.mark.parametrize("path", ["drafts", "drafts/**/*.txt", "drafts/*.txt"])
def test_a_folder_that_is_named_is_looked_into_although_git_ignores_it(folder: Path, path: str) -> None:
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("drafts/\nd.txt\n", "utf-8")
    assert names(folder, None, folder / path) == ["drafts/c.txt"]
    (folder / ".bilingual-qa-ignore").write_text("drafts/\n", "utf-8")
    assert names(folder, None, folder / path) == []


def test_excluded_files(folder: Path) -> None:
    filter = Filter(exclude=(in_folder(folder, "drafts/"), in_folder(folder, "*.md")))
    assert names(folder, filter) == ["a.txt", "tw/e.tsv", "tw/old.txt"]
    assert names(folder, filter, folder / "b.md") == []


def test_a_folder_whose_notes_are_all_ignored_is_no_error(folder: Path) -> None:
    (folder / ".bilingual-qa-ignore").write_text("*\n", "utf-8")
    assert select([folder]).files == []


def test_a_folder_without_notes_is_one(tmp_path: Path) -> None:
    (tmp_path / ".bilingual-qa-ignore").write_text("*\n", "utf-8")
    with pytest.raises(InputError, match="holds no notes"):
        select([tmp_path])


def git(folder: Path, *arguments: str) -> None:
    names = ("-c", "user.name=Desk", "-c", "user.email=desk@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *names, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(folder: Path) -> Path:
    git(folder, "init", "--quiet", "--initial-branch=main")
    (folder / ".gitignore").write_text("drafts/\n", "utf-8")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message=notes")
    return folder


def changed(repository: Path, revision: str, folder: Path | None = None) -> list[str]:
    return sorted(path.relative_to(repository.resolve()).as_posix() for path in changed_since(revision, folder or repository))


def test_nothing_has_changed(repository: Path) -> None:
    assert changed(repository, "HEAD") == []


def test_edited_staged_and_new_notes_have_changed_deleted_and_ignored_ones_not(repository: Path) -> None:
    (repository / "a.txt").write_text("edited", "utf-8")
    (repository / "b.md").write_text("staged", "utf-8")
    git(repository, "add", "b.md")
    (repository / "港股.txt").write_text("new", "utf-8")
    (repository / "drafts" / "c.txt").write_text("edited", "utf-8")
    (repository / "tw" / "old.txt").unlink()
    assert changed(repository, "HEAD") == ["a.txt", "b.md", "港股.txt"]
    assert changed(repository, "HEAD", repository / "tw") == ["a.txt", "b.md", "港股.txt"]


def test_only_our_side_of_a_branch_has_changed(repository: Path) -> None:
    git(repository, "switch", "--quiet", "--create", "desk")
    (repository / "a.txt").write_text("ours", "utf-8")
    git(repository, "commit", "--quiet", "--all", "--message=ours")
    git(repository, "switch", "--quiet", "main")
    (repository / "b.md").write_text("theirs", "utf-8")
    git(repository, "commit", "--quiet", "--all", "--message=theirs")
    git(repository, "switch", "--quiet", "desk")
    assert changed(repository, "main") == ["a.txt"]


@pytest.mark.parametrize("revision", ["absent", "--all", ""])
def test_an_unknown_revision(repository: Path, revision: str) -> None:
    with pytest.raises(CheckError, match="git does not know the revision"):
        changed_since(revision, repository)


def test_no_repository(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    with pytest.raises(CheckError, match="needs a git repository"):
        changed_since("HEAD", folder)


def test_no_git(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(CheckError, match="git, which was not found"):
        changed_since("HEAD", folder)


def test_changed_notes_only(repository: Path) -> None:
    (repository / "a.txt").write_text("edited", "utf-8")
    selection = select([repository], Filter(changed=changed_since("HEAD", repository)))
    assert [file.name for file in selection.files] == ["a.txt"]
