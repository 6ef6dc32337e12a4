"""Findings about the suppression files: entries that fit nothing, and entries whose last day is over."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from bilingual_qa.engine.fingerprint import unit_texts, with_fingerprints
from bilingual_qa.engine.outcome import NoteResult, Outcome
from bilingual_qa.engine.readings import Reading
from bilingual_qa.model import (
    CheckError,
    Confidence,
    Coverage,
    Document,
    Finding,
    Locale,
    Message,
    Origin,
    RuleInfo,
    Segment,
    Side,
    Span,
    Unpaired,
    UnpairedKind,
)
from bilingual_qa.policy import Configuration, Suppression, fits_note, idle, selected
from bilingual_qa.readers.path_pattern import in_folder
from bilingual_qa.readers.select import Filter, select

UNUSED, EXPIRED = "QA001", "QA002"


def audit(
    entries: Sequence[Suppression],
    fitting: Collection[Suppression],
    readings: Sequence[Reading],
    outcomes: Sequence[Outcome],
    configuration: Configuration,
    rules: Sequence[RuleInfo],
    today: datetime.date,
) -> Outcome:
    """The findings, on one document for each suppression file, whose blocks are the entries that are found fault with.

    Args:
        entries: all entries that concerned the run.
        fitting: those that fit a finding.
        readings: what was read.
        outcomes: what it gave.
        configuration: the settings of the run.
        rules: all rules.
        today: the day by which entries expire.
    """
    told = {rule.code: rule for rule in rules if rule.code in (UNUSED, EXPIRED) and selected(rule, configuration)}
    if not entries or not told:
        return Outcome()
    whole = _Whole(readings, outcomes, configuration, rules)
    unused = list(idle(entries, fitting, whole))
    faults: dict[str, list[tuple[Suppression, RuleInfo, Message]]] = {}
    for entry in entries:
        expired = entry.expired(today) and (entry in fitting or entry in unused)
        code = EXPIRED if expired else UNUSED
        if code in told and (expired or entry in unused):
            name = told[code].name
            message = Message.of(name, until=entry.until.isoformat()) if expired and entry.until else Message.of(name)
            faults.setdefault(entry.file, []).append((entry, told[code], message))
    return Outcome(tuple(_result(path, found) for path, found in faults.items()))


class _Whole:
    """Whether all that an entry speaks of was part of the run."""

    def __init__(
        self, readings: Sequence[Reading], outcomes: Sequence[Outcome], configuration: Configuration, rules: Sequence[RuleInfo]
    ) -> None:
        self._checked = {
            Path(reading.path).absolute()
            for reading, outcome in zip(readings, outcomes, strict=True)
            if not outcome.errors and reading.text is None
        }
        self._settings = [configuration, *(configuration.of(reading.path) for reading in readings)]
        self._rules = [rule for rule in rules if rule.code not in (UNUSED, EXPIRED)]
        self._filter = Filter(configuration.exclude)
        self._notes: dict[Path, list[Path]] = {}

    def __call__(self, entry: Suppression) -> bool:
        if any(settings.min_confidence is not Confidence.LOW for settings in self._settings):
            return False
        concerned = [rule for rule in self._rules if not entry.rules or rule.code.startswith(entry.rules)]
        if not all(selected(rule, settings) for rule in concerned for settings in self._settings):
            return False
        folder = Path(entry.file).absolute().parent
        pattern = entry.path
        if pattern is not None and not pattern.startswith(in_folder(folder, "/")):
            return False
        notes = self._beside(folder)
        if pattern is not None:
            notes = [note for note in notes if fits_note(note.as_posix(), pattern.rpartition("#")[0] or pattern)]
        return (bool(notes) or pattern is not None) and self._checked.issuperset(notes)

    def _beside(self, folder: Path) -> list[Path]:
        if folder not in self._notes:
            try:
                self._notes[folder] = select([folder], self._filter).files
            except CheckError:
                self._notes[folder] = []
        return self._notes[folder]


def _result(path: str, faults: Iterable[tuple[Suppression, RuleInfo, Message]]) -> NoteResult:
    blocks = []
    findings = []
    for entry, rule, message in faults:
        name = f"line-{entry.line}"
        blocks.append(Unpaired(name, Side.SOURCE, Segment(entry.text, (Origin(0, entry.line, 1),)), UnpairedKind.UNKNOWN))
        finding = Finding(
            rule=rule.code,
            severity=rule.severity,
            confidence=Confidence.HIGH,
            unit=name,
            message=message,
            source=(Span(0, len(entry.text)),),
            document=path,
        )
        findings.append(finding)
    document = Document(path, Locale.EN, Locale.ZH, (), tuple(blocks))
    return NoteResult(document, tuple(with_fingerprints(findings, unit_texts((), blocks))), Coverage(), ())
