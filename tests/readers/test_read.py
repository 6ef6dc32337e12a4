from pathlib import Path

import pytest

from bilingual_qa.model import BlockKind, InputError, Language, Note
from bilingual_qa.readers import expand, read, read_lines, read_note, read_pair

PAGE = "Harbour Cloud beat estimates in the second quarter.\n\n海平雲第二季業績勝預期。\n"


def write(path: Path, text: str = PAGE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("name", ["note.txt", "note.md", "note.TXT", "note", "note.en-zh"])
def test_a_text_file_is_a_page(tmp_path: Path, name: str) -> None:
    [note] = read(str(write(tmp_path / name)))
    assert isinstance(note, Note)
    assert note.path == (tmp_path / name).as_posix()


def test_a_path_is_named_as_the_user_gave_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "notes" / "a.txt")
    monkeypatch.chdir(tmp_path)
    assert read_note("notes/a.txt").path == "notes/a.txt"


@pytest.mark.parametrize("name", ["none.txt", "none.tsv", "none.jsonl"])
def test_a_missing_file_is_an_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="there is no such file") as caught:
        read(tmp_path / name)
    assert caught.value.path == (tmp_path / name).as_posix()


def test_a_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="this is a folder"):
        read(tmp_path)


def test_an_empty_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="the file is empty"):
        read(write(tmp_path / "note.txt", ""))


def test_a_markup_format_is_refused_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"\.html files are not read; save the note as text"):
        read(write(tmp_path / "note.html"))


def test_two_files_are_one_note_named_by_its_target(tmp_path: Path) -> None:
    source = write(tmp_path / "en.txt", "Key risks\n\nDemand is weak.\n")
    target = write(tmp_path / "zh.txt", "主要風險\n需求疲弱。\n")
    note = read_pair(source, target)
    assert (note.path, note.interleaved) == (target.as_posix(), False)
    assert [(block.index, block.language, block.segment.line) for block in note.blocks] == [
        (0, Language.EN, 1),
        (1, Language.EN, 3),
        (2, Language.ZH, 1),
        (3, Language.ZH, 2),
    ]


def test_a_sentence_left_in_english_stays_on_the_target_side(tmp_path: Path) -> None:
    source = write(tmp_path / "en.txt", "Demand is weak.\n\nWe maintain BUY.\n")
    target = write(tmp_path / "zh.txt", "需求疲弱，我們因此下調盈利預測。\n\nWe maintain BUY.\n")
    assert read_pair(source, target).blocks[-1].language is Language.ZH


def test_the_platforms_lines_are_recognised_in_two_files_too(tmp_path: Path) -> None:
    note = read_pair(write(tmp_path / "en.txt", "Demand is weak.\n"), write(tmp_path / "zh.txt", "需求疲弱。\n搶先評論\n"))
    assert note.blocks[-1].kind is BlockKind.INTERFACE


def test_swapped_files_are_an_error(tmp_path: Path) -> None:
    english, chinese = write(tmp_path / "en.txt", "Demand is weak.\n"), write(tmp_path / "zh.txt", "需求疲弱。\n")
    with pytest.raises(InputError, match="the file is not in English") as caught:
        read_pair(chinese, english)
    assert caught.value.path == chinese.as_posix()


def test_a_target_without_text_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no Chinese text; check what was given with --target"):
        read_pair(write(tmp_path / "en.txt", "Demand is weak.\n"), write(tmp_path / "zh.txt", "***\n"))


def test_lines_for_alignment_end_at_a_line_feed_only(tmp_path: Path) -> None:
    lines = read_lines(write(tmp_path / "en.txt", "One\r\n\nTwo\rstill two\u2028\x85\n"))
    assert [segment.text for segment in lines] == ["One", "", "Two\rstill two\u2028\x85"]
    assert [segment.line for segment in lines] == [1, 2, 3]


def test_a_folder_gives_its_notes_sorted_at_any_depth(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.jsonl", "a/d.TSV", "e.csv", "f.md", "README.md", "g.pdf", ".hidden.txt", ".git/h.txt"):
        write(tmp_path / name)
    found = [path.relative_to(tmp_path).as_posix() for path in expand([tmp_path])]
    assert found == ["a/c.jsonl", "a/d.TSV", "b.txt", "e.csv", "f.md"]


def test_a_folder_without_notes_is_an_error(tmp_path: Path) -> None:
    write(tmp_path / "picture.png")
    with pytest.raises(InputError, match="the folder holds no notes"):
        expand([tmp_path])


def test_a_pattern_gives_what_matches_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.csv", "deep/d.txt"):
        write(tmp_path / name)
    assert [path.name for path in expand([f"{tmp_path.as_posix()}/*.txt"])] == ["a.txt", "b.txt"]
    assert [path.name for path in expand([f"{tmp_path.as_posix()}/**/*.txt"])] == ["a.txt", "b.txt", "d.txt"]


def test_a_pattern_without_a_match_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no file matches the pattern"):
        expand([f"{tmp_path.as_posix()}/*.txt"])


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path: Path) -> None:
    file = write(tmp_path / "note[1].txt")
    assert expand([file]) == [file]


def test_files_stay_in_order_each_once_and_missing_ones_too(tmp_path: Path) -> None:
    b, a, missing = write(tmp_path / "b.txt"), write(tmp_path / "a.txt"), tmp_path / "none.txt"
    assert expand([b, missing, tmp_path, "-"]) == [b, missing, a, Path("-")]
