"""Bytes to text: which encoding a file is in, decided strictly and without reading anything but the bytes."""

from __future__ import annotations

import codecs
import functools
import re

from bilingual_qa.model import InputError
from bilingual_qa.text.script import is_han

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What people give by mistake for a text file: the first bytes and the name of the format.
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (Word and Excel files are such)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word or Excel file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
)
_LEGACY = ("big5hkscs", "gb18030")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x7f]")
_BAD = re.compile("\ufffd")
_LINE_END = re.compile(rb"\r\n|\n|\r")
# Share of common characters: 0.98 and more in paragraphs of these encodings, 0.8 in colloquial Cantonese, while Western
# text taken for Chinese gives rare characters.
_PLAUSIBLE = 0.7
_REMEDY = "save the file as UTF-8"


def decode(data: bytes, path: str) -> str:
    """The text of a file, without a byte order mark.

    UTF-8, UTF-16 and UTF-32 with their mark; UTF-16 without one where that is plain; UTF-8 if every byte is right; else
    Big5-HKSCS or GB18030, whichever gives text of common characters. Line ends are left as they are.

    Args:
        data: the bytes of the file.
        path: the file as the user named it, for the error.

    Raises:
        InputError: the file is empty, is binary, or has a byte that fits no encoding (with the line of the first such byte).
    """
    if not data:
        raise InputError("the file is empty; give a note with English and Chinese text", path=path)
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise InputError(f"this is {name}, not text; export its text as UTF-8 (.txt) and check that", path=path)
    text = _decoded(data, path)
    if not text.strip():
        raise InputError("the file holds only white space; give a note with English and Chinese text", path=path)
    controls = _CONTROL.findall(text)
    if len(controls) > len(text) / 200 or "\x00" in controls:
        raise InputError(f"this is a binary file, not text; export its text and {_REMEDY}", path=path)
    return text


def _decoded(data: bytes, path: str) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strict(data[len(bom) :], encoding, path)
    if b"\x00" in data:
        return _utf16_without_bom(data, path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(data, path)


def _strict(data: bytes, encoding: str, path: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, "replace").encode()
        raise _broken(before, data[error.start], encoding.upper(), path) from None


def _utf16_without_bom(data: bytes, path: str) -> str:
    """NUL bytes stand in UTF-16 wherever the text has ASCII: the byte order is the one that gives ordinary characters."""
    best = max(("utf-16-le", "utf-16-be"), key=lambda encoding: _ordinary(data, encoding))
    if _ordinary(data, best) < 0.95:
        raise InputError(f"this is a binary file, not text; export its text and {_REMEDY}", path=path)
    return data.decode(best)


def _ordinary(data: bytes, encoding: str) -> float:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    ordinary = sum(
        c in "\t\r\n" or " " <= c <= "\u024f" or "\u2010" <= c <= "\u303f" or c >= "\uff00" or c in _common() for c in text
    )
    return ordinary / max(1, len(text))


def _legacy(data: bytes, path: str) -> str:
    """Big5-HKSCS or GB18030 by the share of common characters; if neither reads well, the file is broken UTF-8."""
    readings = {encoding: data.decode(encoding, "replace") for encoding in _LEGACY}
    best = max(_LEGACY, key=lambda encoding: _plausibility(readings[encoding]))
    if _utf8_with_faults(data) or _plausibility(readings[best]) < _PLAUSIBLE:
        return _strict(data, "utf-8", path)
    return _strict(data, best, path)


def _utf8_with_faults(data: bytes) -> bool:
    """Whether the file is UTF-8 but for a few bytes: a run of three-byte sequences does not come about by chance."""
    text = data.decode("utf-8", "replace")
    faults = len(_BAD.findall(text))
    return sum("\u0800" <= c != "\ufffd" for c in text) > 3 * faults


def _plausibility(text: str) -> float:
    """Share of common characters among those that are not ASCII; 0 to 1."""
    foreign = [c for c in text if c > "\x7f"]
    common = _common()
    return sum(c in common for c in foreign) / len(foreign) if foreign else 0.0


@functools.cache
def _common() -> frozenset[str]:
    """The Han characters that the two national standards call frequently used, with their punctuation.

    Big5 level 1 (A440 to C67E, 5,401 characters), GB 2312 level 1 (rows 16 to 55, 3,755 characters), and the
    punctuation rows of both.
    """
    rows = [(lead, "big5") for lead in range(0xA1, 0xC7)] + [(lead, "gb2312") for lead in (0xA1, 0xA3, *range(0xB0, 0xD8))]
    characters: set[str] = set()
    for lead, encoding in rows:
        trails = (*range(0x40, 0x7F), *range(0xA1, 0xFF)) if encoding == "big5" else range(0xA1, 0xFF)
        characters.update(bytes((lead, trail)).decode(encoding, "ignore") for trail in trails)
    # Han, CJK and general punctuation, full-width forms: not the Greek, kana and box drawing of the same rows.
    return frozenset(
        c
        for c in characters
        if len(c) == 1 and (is_han(c) or "\u2010" <= c <= "\u2044" or "\u3000" <= c <= "\u301f" or c >= "\uff00")
    )


def _broken(before: bytes, byte: int, encoding: str, path: str) -> InputError:
    line = len(_LINE_END.findall(before)) + 1
    return InputError(f"the byte 0x{byte:02X} does not belong in {encoding} text; {_REMEDY}", path=path, line=line)
