"""A faulty row is an error that names file, line and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from bilingual_qa.align.cedict import english_words
from bilingual_qa.glossary import load_glossary
from bilingual_qa.glossary.lint import lint_glossary
from bilingual_qa.model import CheckError, Locale

HEADER = "id,en,pos,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,wrong,when,unless,severity,note,source\n"
GOOD = "net-profit,net profit | NP,noun,淨利潤,稅後淨利,净利润,純利 | tw: 淨利,純損 (net loss),,,,,HKEX\n"


def glossary(folder: Path, *rows: str) -> Path:
    path = folder / "subject.csv"
    path.write_text(HEADER + "".join(f"{row}\n" for row in rows), "utf-8")
    return path


def test_row_is_read(tmp_path: Path) -> None:
    path = tmp_path / "subject.csv"
    path.write_text(HEADER + GOOD, "utf-8")
    (concept,) = load_glossary([path]).concepts
    assert concept.forms == ("net profit", "NP")
    assert concept.suggestions(Locale.ZH_HANT_TW) == ("稅後淨利", "淨利")
    assert concept.wrong[0].means == "net loss"


def test_empty_locale_is_derived_in_its_script(tmp_path: Path) -> None:
    (concept,) = load_glossary([glossary(tmp_path, "a,asset,noun,資產,,,,,,,,,")]).concepts
    assert concept.suggestions(Locale.ZH_HANS_CN) == ("资产",)
    assert concept.preferred[2].derived


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Net profit,net profit,noun,淨利潤,,,,,,,,,", "an id is lower-case words"),
        ("a,,noun,淨利潤,,,,,,,,,", "no English form"),
        ("a,資產,noun,資產,,,,,,,,,", "can never match"),
        ("a,asset,noun,,,,,,,,,,", "zh_hant_hk"),
        ("a,asset,thing,資產,,,,,,,,,", "part of speech"),
        ("a,asset,noun,資產,,,,負債,,,,,", "does not say what it really means"),
        ("a,asset,noun,資產,,,,,/(/,,,,", "does not compile"),
        ("a,asset,noun,資產,,,,,,,awful,,", "unknown severity"),
        ("a,asset,noun,資產,,,,,,,", "fields"),
    ],
)
def test_faulty_row_names_its_line(tmp_path: Path, row: str, told: str) -> None:
    path = glossary(tmp_path, GOOD.strip(), row)
    with pytest.raises(CheckError, match=told) as caught:
        load_glossary([path])
    assert caught.value.line == 3
    assert caught.value.path == str(path)


def test_missing_column_is_named(tmp_path: Path) -> None:
    path = tmp_path / "subject.csv"
    path.write_text("id,en\nx,y\n", "utf-8")
    with pytest.raises(CheckError, match="lacks pos"):
        load_glossary([path])


def test_repeated_id_names_both_places(tmp_path: Path) -> None:
    path = glossary(tmp_path, "a,asset,noun,資產,,,,,,,,,", "a,property,noun,物業,,,,,,,,,")
    with pytest.raises(CheckError, match=r"used before, in .*:2"):
        load_glossary([path])


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("a,asset,noun,資產,,,,資產 (assets),,,,,", "both right and wrong"),
        ("a,asset,noun,資產,,,xx: 資財,,,,,,", "names no locale"),
        ("a,asset,noun,資產,,,hk:,,,,,,", "names a locale and no rendering"),
        ("a,asset,noun,資產,,,,(meaning),,,,,", "no Chinese before its meaning"),
        ("a,as\x1eset,noun,資產,,,,,,,,,", r"U\+001E is no text"),
        ("a,as\0set,noun,資產,,,,,,,,,", r"U\+0000 is no text"),
        ("a,asset,noun,資產,,,,,/(/,,,,", "does not compile"),
        ('a,"asset,noun,資產,,,,,,,,,', "mend its quotes"),
        ("a,asset,noun,資產,,,,,,,,," + "x" * 200_000, "field larger"),
    ],
)
def test_a_broken_row_is_refused_with_its_line(tmp_path: Path, row: str, told: str) -> None:
    with pytest.raises(CheckError, match=told) as raised:
        load_glossary([glossary(tmp_path, row)])
    assert raised.value.line == 2


@pytest.mark.parametrize(
    ("content", "line"),
    [(b"id,en\nb,b\xe9n\xe9fice\n", 2), ("id,en\n".encode("utf-16"), 1), (b"", 1), (b"id;en\n", 1), (b"PK\x03\x04", 1)],
)
def test_a_file_that_is_no_glossary_is_refused_with_its_line(tmp_path: Path, content: bytes, line: int) -> None:
    (tmp_path / "house.csv").write_bytes(content)
    with pytest.raises(CheckError) as raised:
        load_glossary([tmp_path / "house.csv"])
    assert raised.value.line == line


def test_a_tbx_file_is_told_to_be_imported(tmp_path: Path) -> None:
    (tmp_path / "house.tbx").write_text("<tbx/>", "utf-8")
    with pytest.raises(CheckError, match="glossary import"):
        load_glossary([tmp_path / "house.tbx"])


@pytest.mark.parametrize("prefix, ending", [("\ufeff", "\n"), ("", "\r\n")])
def test_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path, prefix: str, ending: str) -> None:
    text = glossary(tmp_path, "a,asset,noun,資產,,,,,,,,,").read_text("utf-8")
    (tmp_path / "house.csv").write_bytes((prefix + text.replace("\n", ending)).encode())
    assert [concept.id for concept in load_glossary([tmp_path / "house.csv"]).concepts] == ["a"]


def test_house_glossary_replaces_the_row(tmp_path: Path) -> None:
    (tmp_path / "house").mkdir()
    ours = glossary(tmp_path, "a,asset,noun,資產,,,,,,,,,")
    house = glossary(tmp_path / "house", "a,asset,noun,財產,,,,,,,,,")
    (concept,) = load_glossary([ours, house]).concepts
    assert concept.suggestions(Locale.ZH_HANT_HK) == ("財產",)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (["b,bond,noun,債券,,,,,,,,,", "a,asset,noun,資產,,,,,,,,,"], "sort the rows"),
        (["a,asset,noun,資產,,,,资产 (assets),,,,,"], "both right and wrong"),
        (["a,asset,noun,資產,,,,產 (produce),,,,,"], "one character"),
        (["a,asset,noun,资产,,,,,,,,,"], "other script"),
        (["a,software,noun,軟體,,,,,,,,,"], "another region's word"),
        (["a,asset,noun,資產,,,,,,,,,", "b,asset,noun,產業,,,,,,,,,"], "neither has a cue"),
        (["a,note,noun,票據,,,,,bond,,,,", "b,note,noun,票據,,,,,annual,,,,"], "merge the rows"),
        (["a,asset,noun,資產（資源）,,,,,,,,,"], "brackets"),
        (["a,asset | asset,noun,資產,,,,,,,,,"], "“asset” stands twice in en"),
        (["a,asset,noun,資產,,,資財 | 資財,,,,,,"], "“資財” stands twice in admitted"),
    ],
)
def test_lint_finds(tmp_path: Path, rows: list[str], told: str) -> None:
    faults = lint_glossary([glossary(tmp_path, *rows)])
    assert any(told in fault.message for fault in faults)


def test_lint_names_every_faulty_row(tmp_path: Path) -> None:
    faults = lint_glossary([glossary(tmp_path, "a,,noun,資產,,,,,,,,,", "b,bond,thing,債券,,,,,,,,,")])
    assert [fault.line for fault in faults] == [2, 3]


def test_lint_finds_a_name_that_is_right_and_wrong(tmp_path: Path) -> None:
    path = tmp_path / "names" / "companies.csv"
    path.parent.mkdir()
    header = "id,kind,en,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,tickers,keep,wrong\n"
    path.write_text(f"{header}n,company,Northbay,北灣,,,,,,北湾 (a bay in the north)\n", "utf-8")
    assert ["both right and wrong" in fault.message for fault in lint_glossary([path])] == [True]


def test_shipped_glossaries_are_in_order() -> None:
    from bilingual_qa.glossary import shipped_folder

    assert [str(fault) for fault in lint_glossary([shipped_folder()], english_words())] == []
