"""Compiled glossaries that nobody uses any more leave the cache."""

from __future__ import annotations

import os
import time
from pathlib import Path

from bilingual_qa.glossary import open_termbase
from bilingual_qa.glossary.stale_files import mark_used, remove_stale

DAY = 86_400


def made(folder: Path, name: str, days: float) -> Path:
    path = folder / name
    path.write_bytes(b"x")
    then = time.time() - days * DAY
    os.utime(path, (then, then))
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_what_was_not_used_for_a_month_goes(tmp_path: Path) -> None:
    made(tmp_path, "glossary-old.msgpack", 31)
    made(tmp_path, "glossary-new.msgpack", 29)
    remove_stale(tmp_path, "glossary")
    assert names(tmp_path) == {"glossary-new.msgpack"}


def test_the_six_last_used_stay(tmp_path: Path) -> None:
    for day in range(8):
        made(tmp_path, f"glossary-{day}.msgpack", day)
    remove_stale(tmp_path, "glossary")
    assert names(tmp_path) == {f"glossary-{day}.msgpack" for day in range(6)}


def test_a_file_half_written_stays_for_a_day(tmp_path: Path) -> None:
    made(tmp_path, "glossary-a.new", 2)
    made(tmp_path, "glossary-b.new", 0.5)
    remove_stale(tmp_path, "glossary")
    assert names(tmp_path) == {"glossary-b.new"}


def test_files_of_others_are_not_touched(tmp_path: Path) -> None:
    others = {"rules.msgpack", "glossary.msgpack", "lexicon-1.msgpack", "glossary-notes.txt", "note.txt"}
    for name in others:
        made(tmp_path, name, 400)
    remove_stale(tmp_path, "glossary")
    assert names(tmp_path) == others


def test_a_folder_that_is_not_there_is_no_fault(tmp_path: Path) -> None:
    remove_stale(tmp_path / "none", "glossary")
    mark_used(tmp_path / "none" / "glossary-a.msgpack")


def test_what_is_read_is_marked_as_used(tmp_path: Path) -> None:
    path = made(tmp_path, "glossary-a.msgpack", 29)
    mark_used(path)
    assert time.time() - path.stat().st_mtime < DAY


def test_editing_a_house_glossary_leaves_no_more_than_six(tmp_path: Path) -> None:
    house, cache = tmp_path / "house.csv", tmp_path / "cache"
    for number in range(8):
        house.write_text(
            "id,en,pos,zh_hant_hk,zh_hant_tw,zh_hans_cn,admitted,wrong,when,unless,severity,note,source\n"
            f"asset-{number},asset,noun,資產,,,,,,,,,\n",
            "utf-8",
        )
        open_termbase([house], cache=cache)
    assert len(names(cache)) == 6
