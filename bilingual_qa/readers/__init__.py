"""A file -> `Note` (a page, two files) or `Bitext` (TSV, CSV, JSONL)."""

from __future__ import annotations

from pathlib import Path

from bilingual_qa.model import Bitext, InputError, Locale, Note
from bilingual_qa.readers.encoding import decode
from bilingual_qa.readers.jsonl import jsonl_bitexts, read_jsonl
from bilingual_qa.readers.lines import read_lines, read_string
from bilingual_qa.readers.page import read_text
from bilingual_qa.readers.page_patterns import PagePattern, PagePatterns
from bilingual_qa.readers.pair import read_pair
from bilingual_qa.readers.select import BITEXT_SUFFIXES, PAGE_SUFFIXES, expand
from bilingual_qa.readers.table import read_table

__all__ = [
    "BITEXT_SUFFIXES",
    "PAGE_SUFFIXES",
    "PagePattern",
    "PagePatterns",
    "decode",
    "expand",
    "read",
    "read_bitext",
    "read_content",
    "read_lines",
    "read_note",
    "read_pair",
    "read_text",
]

# Text formats whose raw text is mark-up: read as a page they would give nonsense.
_UNREAD = frozenset((".json", ".xml", ".html", ".htm", ".xlf", ".xliff", ".tmx", ".tbx", ".po", ".srt", ".yaml", ".yml"))


def read(
    path: Path | str, *, target_locale: Locale | None = None, page_patterns: PagePatterns | None = None
) -> list[Note | Bitext]:
    """Everything that a file holds: a page is one `Note`, a `.tsv`, `.csv` or `.jsonl` file one `Bitext` a document.

    Args:
        path: the file; in the result as given, with forward slashes.
        target_locale: what the user said of the Chinese; `None` asks for detection.
        page_patterns: what is not content on a page; by default the patterns that come with the program.

    Raises:
        InputError: the file cannot be read, with line and remedy.
    """
    path = Path(path)
    if path.suffix.lower() in BITEXT_SUFFIXES:
        return list(read_bitext(path, target_locale=target_locale))
    return [read_note(path, target_locale=target_locale, page_patterns=page_patterns)]


def read_content(
    text: str, path: Path, *, target_locale: Locale | None = None, page_patterns: PagePatterns | None = None
) -> list[Note | Bitext]:
    """What `read` gives for a file with this text, for a page or JSON lines that an editor holds unsaved.

    Args:
        text: the whole text of the file.
        path: its name; the ending says whether it is JSON lines.
        target_locale: see `read`.
        page_patterns: see `read`.

    Raises:
        InputError: the text is no note, with line and remedy.
    """
    if path.suffix.lower() == ".jsonl":
        return list(jsonl_bitexts(text, path.as_posix(), target_locale))
    return [read_text(text, path.as_posix(), target_locale=target_locale, page_patterns=page_patterns)]


def read_note(path: Path | str, *, target_locale: Locale | None = None, page_patterns: PagePatterns | None = None) -> Note:
    """The note of a page with both languages; raises `InputError` as `read` does."""
    path = Path(path)
    if path.suffix.lower() in _UNREAD and path.is_file():
        raise InputError(
            f"{path.suffix} files are not read; save the note as text (.txt) or its rows as .tsv, .csv or .jsonl",
            path=path.as_posix(),
        )
    return read_text(read_string(path), path.as_posix(), target_locale=target_locale, page_patterns=page_patterns)


def read_bitext(path: Path | str, *, target_locale: Locale | None = None) -> list[Bitext]:
    """The bitexts of a `.tsv`, `.csv` or `.jsonl` file, one a document; raises `InputError` as `read` does."""
    path = Path(path)
    if path.suffix.lower() == ".jsonl":
        return read_jsonl(path, target_locale)
    return read_table(path, target_locale)
