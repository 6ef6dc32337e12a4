"""JSONL bitexts: one object a line with the keys `source`, `target`, optional `id`, `document`, `locale`.

Other keys are ignored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bilingual_qa.model import Bitext, InputError, Locale, Origin, Segment
from bilingual_qa.readers.lines import line_feed_lines, read_string
from bilingual_qa.readers.rows import Row, bitexts, parse_locale

_DECODER = json.JSONDecoder()
_BLANK = re.compile(r"[ \t\r]*")
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")
_SURROGATE = re.compile("[\ud800-\udfff]")
# A value and the column of its first character.
_Placed = tuple[Any, int]


def read_jsonl(path: Path, target_locale: Locale | None = None) -> list[Bitext]:
    """The bitexts of a `.jsonl` file; raises `InputError` as `read_string` and `jsonl_bitexts` do."""
    return jsonl_bitexts(read_string(path), path.as_posix(), target_locale)


def jsonl_bitexts(text: str, path: str, target_locale: Locale | None = None) -> list[Bitext]:
    """The bitexts of JSON lines; lines end at a line feed only, blank ones are no rows.

    Args:
        text: the whole text of the file.
        path: its name in the result and in errors.
        target_locale: what the user said of the Chinese.

    Raises:
        InputError: a line that is no JSON object, lacks a key or has a value that is no string; a repeated id.
    """
    return bitexts(_rows(line_feed_lines(text), path), path, target_locale)


def _rows(lines: list[str], path: str) -> Iterator[Row]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _row(line, path, number)


def _row(line: str, path: str, number: int) -> Row:
    try:
        values = _placed_values(line)
    except json.JSONDecodeError as error:
        raise InputError(
            f"not a JSON object (column {error.pos + 1}: {error.msg}); write one object a line", path=path, line=number
        ) from None
    missing = [key for key in ("source", "target") if key not in values]
    if missing:
        raise InputError(f'no key "{missing[0]}"; each object needs "source" and "target"', path=path, line=number)
    return Row(
        number,
        _name(values, "id", path, number),
        _name(values, "document", path, number),
        parse_locale(_text(values, "locale", path, number), path, number),
        _segment(values, "source", line, path, number),
        _segment(values, "target", line, path, number),
    )


def _placed_values(line: str) -> dict[str, _Placed]:
    """The members of the line's object, each with the column of its value, from 1.

    The standard decoder reads the values one by one: it says where each ends, hence where the next begins.
    """
    at = _skip(line, 0, "{", "an object begins with {")
    values: dict[str, _Placed] = {}
    if not line.startswith("}", at):
        while True:
            if not line.startswith('"', at):
                raise json.JSONDecodeError("a key in double quotes is missing", line, at)
            key, at = _DECODER.raw_decode(line, at)
            if key in values:
                raise json.JSONDecodeError(f'the key "{key}" stands twice', line, at)
            at = _skip(line, at, ":", "a colon is missing after the key")
            start = at
            value, at = _DECODER.raw_decode(line, at)
            values[key] = (value, start + 1)
            at = _after_blank(line, at)
            if not line.startswith(",", at):
                break
            at = _skip(line, at, ",", "")
    at = _skip(line, at, "}", "a comma or the closing } is missing")
    if at != len(line):
        raise json.JSONDecodeError("text after the object", line, at)
    return values


def _skip(line: str, at: int, mark: str, message: str) -> int:
    at = _after_blank(line, at)
    if not line.startswith(mark, at):
        raise json.JSONDecodeError(message, line, at)
    return _after_blank(line, at + len(mark))


def _after_blank(line: str, at: int) -> int:
    found = _BLANK.match(line, at)
    return found.end() if found else at


def _name(values: dict[str, _Placed], key: str, path: str, number: int) -> str:
    value = values.get(key, ("", 0))[0]
    # Whole numbers are common as ids.
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else _text(values, key, path, number)


def _text(values: dict[str, _Placed], key: str, path: str, number: int) -> str:
    value = values.get(key, ("", 0))[0]
    if value is None:
        return ""
    if not isinstance(value, str):
        raise InputError(f'the value of "{key}" is not a string; put it in double quotes', path=path, line=number)
    if _SURROGATE.search(value):
        raise InputError(f'half a surrogate pair in "{key}"; write both halves or the character itself', path=path, line=number)
    return value


def _segment(values: dict[str, _Placed], key: str, line: str, path: str, number: int) -> Segment:
    text = _text(values, key, path, number)
    column = values[key][1] + 1
    origins = [Origin(0, number, column)]
    # Every character of the file between two escapes is one of the text; an escape is one too, a pair of surrogates as well.
    if _may_have_escapes(line):
        raw = _raw(line, column - 1, text)
        offset = end = 0
        for found in _ESCAPE.finditer(raw):
            offset += found.start() - end + 1
            end = found.end()
            origins.append(Origin(offset, number, column + end))
    return Segment(text, tuple(origins))


def _may_have_escapes(line: str) -> bool:
    return "\\" in line


def _raw(line: str, start: int, text: str) -> str:
    """The string literal that begins at `start`, without its quotes."""
    if not text:
        return ""
    return line[start : _DECODER.raw_decode(line, start - 1)[1] - 1]
