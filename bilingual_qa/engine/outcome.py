"""What checking one file gave: what a cache keeps and a process hands to another."""

from __future__ import annotations

import msgspec

from bilingual_qa.model import Coverage, Document, FileError, Finding


class NoteResult(msgspec.Struct, frozen=True):
    """What the rules say of one note."""

    document: Document
    findings: tuple[Finding, ...]
    coverage: Coverage
    errors: tuple[FileError, ...]


class Outcome(msgspec.Struct, frozen=True):
    """The notes of a file, and what went wrong with it. `warning`: what the user should know of the dictionary."""

    results: tuple[NoteResult, ...] = ()
    errors: tuple[FileError, ...] = ()
    warning: str | None = None
