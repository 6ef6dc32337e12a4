"""Which findings the suppressions fit, and which suppressions fit nothing."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from bilingual_qa.model import Finding, Span, Suppressed
from bilingual_qa.policy.suppressions import FILE_NAME, Suppression
from bilingual_qa.readers.path_pattern import fits


class SuppressionFiles:
    """The suppressions of each note: those of one file, or of the nearest file at or above the note's folder.

    Args:
        file: the one file; `None` asks for the nearest.
        read: reads a file, once each.
    """

    def __init__(self, file: str | None, read: Callable[[Path], tuple[Suppression, ...]]) -> None:
        self._one = Path(file) if file else None
        self._read = read
        self._files: dict[Path, tuple[Suppression, ...]] = {}
        self._nearest: dict[Path, Path | None] = {}

    def of(self, path: str) -> tuple[Suppression, ...]:
        """The entries for a note. Raises `CheckError` for a file that cannot be used."""
        file = self._one or self._nearest_of(Path(path).absolute().parent)
        if file is None:
            return ()
        if file not in self._files:
            self._files[file] = self._read(file)
        return self._files[file]

    def entries(self) -> list[Suppression]:
        """All entries read so far."""
        return [entry for entries in self._files.values() for entry in entries]

    def _nearest_of(self, folder: Path) -> Path | None:
        if folder not in self._nearest:
            own = folder / FILE_NAME
            if own.is_file():
                self._nearest[folder] = _shown(own)
            else:
                self._nearest[folder] = None if folder.parent == folder else self._nearest_of(folder.parent)
        return self._nearest[folder]


def _shown(path: Path) -> Path:
    """The path as people and code hosts want to see it: relative to the current folder where it lies in it."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


class Applied(NamedTuple):
    """The findings, those that an entry fits marked, and the entries that fit one, expired ones among them."""

    findings: list[Finding]
    fitting: list[Suppression]


def suppress(
    findings: Iterable[Finding],
    texts: Mapping[str, tuple[str, str]],
    entries: Sequence[Suppression],
    known_as: Mapping[str, Collection[str]],
    today: datetime.date,
) -> Applied:
    """Marks the findings of one note that an entry fits which has not expired; of several the first gives the reason.

    Args:
        findings: of one note.
        texts: source and target text by unit id.
        entries: those for the note.
        known_as: the fingerprints that a finding had under the former codes of its rule, by its fingerprint.
        today: the day by which entries expire.
    """
    marked: list[Finding] = []
    fitting: list[Suppression] = []
    for finding in findings:
        found = [entry for entry in entries if _fits(entry, finding, texts[finding.unit], known_as)]
        fitting += found
        held = next((entry for entry in found if not entry.expired(today)), None)
        if held is not None and finding.suppressed is None:
            until = held.until.isoformat() if held.until else None
            finding = msgspec.structs.replace(finding, suppressed=Suppressed("suppression", held.reason, held.author, until))
        marked.append(finding)
    return Applied(marked, fitting)


def _fits(entry: Suppression, finding: Finding, texts: tuple[str, str], known_as: Mapping[str, Collection[str]]) -> bool:
    if entry.fingerprint and entry.fingerprint not in (finding.fingerprint, *known_as.get(finding.fingerprint, ())):
        return False
    if entry.rules and not finding.rule.startswith(entry.rules):
        return False
    if entry.path and not fits_note(finding.document, entry.path):
        return False
    return _found(entry.source, finding.source, texts[0]) and _found(entry.target, finding.target, texts[1])


def _found(pattern: str | None, spans: Sequence[Span], text: str) -> bool:
    if pattern is None:
        return True
    return any(re.search(pattern, words) for words in ([span.of(text) for span in spans] or [text]))


def fits_note(path: str, pattern: str) -> bool:
    """Whether a pattern fits a note, which may be one of several of a bitext, `FILE#DOCUMENT`."""
    return fits(path, (pattern,)) or ("#" in path and fits(path.rpartition("#")[0], (pattern,)))


def idle(
    entries: Iterable[Suppression], fitting: Collection[Suppression], whole: Callable[[Suppression], bool]
) -> Iterator[Suppression]:
    """The entries that fit nothing although everything that they could fit was looked at.

    Args:
        entries: all of them.
        fitting: those that fit a finding.
        whole: whether all notes and rules that the entry speaks of were part of the run; asked only where it matters.
    """
    for entry in entries:
        if entry not in fitting and whole(entry):
            yield entry
