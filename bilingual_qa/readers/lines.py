"""The lines of a file and the visible part of each."""

from __future__ import annotations

import re
from pathlib import Path

from bilingual_qa.model import InputError, Origin, Segment
from bilingual_qa.readers.encoding import decode

# Only these end a line of a page: editors do not count NEL, U+2028 or a form feed as line ends.
_LINE_END = re.compile(r"\r\n|\n|\r")
# What shows nothing: white space, zero-width characters, byte order marks inside a file, direction marks.
_INVISIBLE = r"\s\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e"
_VISIBLE = re.compile(rf"[^{_INVISIBLE}](?:.*[^{_INVISIBLE}])?", re.DOTALL)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        InputError: there is no such file, it is a folder, or it may not be read.
    """
    name = path.as_posix()
    if path.is_dir():
        raise InputError("this is a folder; name a file in it", path=name)
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError("there is no such file; check the name", path=name) from None
    except OSError as error:
        raise InputError(f"the file could not be read ({error.strerror or error}); check its permissions", path=name) from None


def read_string(path: Path) -> str:
    """The decoded text of a file; raises `InputError` as `read_bytes` and `decode` do."""
    return decode(read_bytes(path), path.as_posix())


def visible_lines(text: str) -> list[Segment | None]:
    """Each line of a page without the blanks around it, placed; `None` for a blank line. Lines end at LF, CRLF or CR."""
    segments: list[Segment | None] = []
    for number, line in enumerate(_LINE_END.split(text), 1):
        found = _VISIBLE.search(line)
        segments.append(Segment(found.group(), (Origin(0, number, found.start() + 1),)) if found else None)
    return segments


def line_feed_lines(text: str) -> list[str]:
    """The lines of a file whose lines end at a line feed only; a carriage return before it is not part of the line.

    A line feed at the end of the text ends its last line and begins no other.
    """
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    return [line.removesuffix("\r") for line in lines]


def read_lines(path: Path | str) -> list[Segment]:
    """Every line of a file as a segment, blank ones too, so that an index is a line number less one.

    Raises:
        InputError: the file is missing, empty, binary or in a broken encoding.
    """
    return [Segment(line, (Origin(0, number, 1),)) for number, line in enumerate(line_feed_lines(read_string(Path(path))), 1)]
