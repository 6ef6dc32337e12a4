"""The baseline: findings that were there when the gate was set up, so that only new ones count."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path

import msgspec

from bilingual_qa.model import CheckError, Finding, Report, Suppressed

FILE_NAME = "bilingual-qa-baseline.json"
SCHEMA = "bilingual-qa/baseline/1"


class KnownFinding(msgspec.Struct, frozen=True):
    """A finding of the baseline. Rule and fingerprint make it known; the words are for people who read the file."""

    rule: str
    fingerprint: str
    source: str = ""
    target: str = ""


class Baseline(msgspec.Struct, frozen=True):
    """Known findings by note. Notes are named by their paths from the folder of the baseline, so that a run from any folder,
    and on any machine, finds them.
    """

    documents: dict[str, tuple[KnownFinding, ...]]
    version: str = ""
    schema: str = SCHEMA


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file.

    Raises:
        CheckError: the file cannot be read or is no baseline.
    """
    try:
        baseline = msgspec.json.decode(path.read_bytes(), type=Baseline)
    except OSError as error:
        told = f"the baseline could not be read ({error.strerror}); bilingual-qa baseline write makes one"
        raise CheckError(told, path=str(path)) from None
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise CheckError(f"not a baseline ({error}); bilingual-qa baseline write makes one", path=str(path)) from None
    if baseline.schema != SCHEMA:
        told = f"a baseline of the form “{baseline.schema}”, which this version does not read: write it anew"
        raise CheckError(told, path=str(path))
    return baseline


def written_baseline(baseline: Baseline) -> str:
    """The file: one finding a line, notes and findings in order, the same bytes for the same findings."""
    documents = []
    for name in sorted(baseline.documents):
        if known := baseline.documents[name]:
            rows = ",\n".join(f"   {_json(msgspec.to_builtins(finding))}" for finding in sorted(known, key=_order))
            documents.append(f"  {_json(name)}: [\n{rows}\n  ]")
    body = "{\n" + ",\n".join(documents) + "\n }" if documents else "{}"
    head = f'{{\n "schema": {_json(baseline.schema)},\n "version": {_json(baseline.version)},\n'
    return f'{head} "documents": {body}\n}}\n'


def _order(finding: KnownFinding) -> tuple[str, ...]:
    return finding.rule, finding.fingerprint, finding.source, finding.target


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def note_name(path: str, folder: Path) -> str:
    """A note's name in a baseline that lies in `folder`: its path from there, `-` for standard input."""
    if path == "-":
        return path
    file, mark, document = path.partition("#")
    relative = os.path.relpath(Path(file).absolute(), folder.absolute())
    return Path(relative).as_posix() + mark + document


def known_findings(
    findings: Iterable[Finding], known: Iterable[KnownFinding], known_as: Mapping[str, Collection[str]]
) -> list[Finding]:
    """The findings of one note, those that the baseline knows marked: each of its entries makes one known.

    Args:
        findings: of one note; what is suppressed already stays as it is.
        known: the entries of that note.
        known_as: the fingerprints that a finding had under the former codes of its rule, by its fingerprint.
    """
    left = Counter(entry.fingerprint for entry in known)
    marked = []
    for finding in findings:
        names = (finding.fingerprint, *known_as.get(finding.fingerprint, ()))
        name = next((name for name in names if left[name] > 0), None)
        if name is not None and finding.suppressed is None:
            left[name] -= 1
            finding = msgspec.structs.replace(finding, suppressed=Suppressed("baseline"))
        marked.append(finding)
    return marked


def baseline_of(report: Report, folder: Path, version: str, *, known: bool = False) -> Baseline:
    """The findings of a report that no suppression fits, as the baseline of `folder`. What speaks of the tool itself is not kept.

    Args:
        report: of a run, with an older baseline or without.
        folder: where the baseline will lie.
        version: of the program.
        known: only the findings that the older baseline knew; by default the new ones too.
    """
    texts = {
        (document.path, name): pair
        for document in report.documents
        for name, pair in (
            *((unit.id, (unit.source.text, unit.target.text)) for unit in document.units),
            *((block.id, (block.segment.text, block.segment.text)) for block in document.unpaired),
        )
    }
    documents: dict[str, list[KnownFinding]] = {}
    for finding in report.findings:
        if finding.rule.startswith("QA") or (finding.suppressed is not None and finding.suppressed.by != "baseline"):
            continue
        if known and finding.suppressed is None:
            continue
        source, target = texts[finding.document, finding.unit]
        entry = KnownFinding(
            finding.rule,
            finding.fingerprint,
            " | ".join(span.of(source) for span in finding.source),
            " | ".join(span.of(target) for span in finding.target),
        )
        documents.setdefault(note_name(finding.document, folder), []).append(entry)
    return Baseline({name: tuple(found) for name, found in documents.items()}, version)


def pruned(
    baseline: Baseline, found: Baseline, looked_at: Callable[[str, KnownFinding], bool], exists: Callable[[str], bool]
) -> Baseline:
    """The baseline without the entries that are found no longer.

    Args:
        baseline: the file's.
        found: what the run found that the baseline knows, under today's codes.
        looked_at: whether note and rule of an entry were part of the run: what was not looked at stays.
        exists: whether a note is still there: the entries of one that is gone go too.
    """
    documents = {}
    for name in {**baseline.documents, **found.documents}:
        entries = baseline.documents.get(name, ())
        kept = tuple(entry for entry in entries if not looked_at(name, entry) and exists(name))
        documents[name] = kept + found.documents.get(name, ())
    return Baseline({name: entries for name, entries in documents.items() if entries}, found.version)
