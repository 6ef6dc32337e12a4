"""The wire format `bilingual-qa/report/1`: one JSON object, the same bytes for the same report.

One unit, one unpaired block and one finding stand on a line each, so that `grep`, `diff` and a person can read it too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from bilingual_qa.messages import Catalogue, load_catalogue
from bilingual_qa.model import (
    Document,
    Finding,
    Gate,
    Related,
    Report,
    Segment,
    Side,
    Span,
    Status,
    TranslationUnit,
    Unpaired,
)
from bilingual_qa.reporters.places import Places
from bilingual_qa.reporters.presentation import Presentation


def render(report: Report, presentation: Presentation) -> str:
    """The whole report, whatever `max_findings` says; of the presentation only the language of the messages matters."""
    catalogue = load_catalogue(presentation.language)
    places = Places(report)
    head = {
        "schema": report.schema,
        "signature": report.signature,
        "gate": _gate(report.gate),
    }
    tail = {
        "errors": [{"path": e.path, "line": e.line, "message": e.message} for e in report.errors],
        "scores": {path: msgspec.to_builtins(report.scores[path]) for path in sorted(report.scores)},
        "coverage": msgspec.to_builtins(report.coverage),
    }
    members = [f"{_json(key)}: {_json(value)}" for key, value in head.items()]
    members.append(f'"documents": {_lines(map(_document, report.documents))}')
    members.append(f'"findings": {_lines(_json(finding_object(f, places, catalogue)) for f in report.findings)}')
    members += [f"{_json(key)}: {_json(value)}" for key, value in tail.items()]
    return "{" + ",\n".join(members) + "}\n"


def _gate(gate: Gate) -> dict[str, Any]:
    """The gate; with `documents` only where a profile gives some notes another severity."""
    found: dict[str, Any] = {"fail_on": gate.fail_on, "failed": gate.failed}
    return found | ({"documents": gate.documents} if gate.documents else {})


def finding_object(finding: Finding, places: Places, catalogue: Catalogue) -> dict[str, Any]:
    """A finding as the contract has it, its keys in the contract's order."""
    rule = places.rule(finding.rule)
    return {
        "rule": finding.rule,
        "name": rule.name,
        "category": rule.mqm.path,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "preview": rule.status is Status.PREVIEW,
        "document": finding.document,
        "unit": finding.unit,
        "message": catalogue.finding(finding.message),
        "source": list(_spans(finding, Side.SOURCE, finding.source, places)),
        "target": list(_spans(finding, Side.TARGET, finding.target, places)),
        "suggestions": list(finding.suggestions),
        "fix": _fix(finding),
        "related": [_related(finding.document, related, places, catalogue) for related in finding.related],
        "fingerprint": finding.fingerprint,
        "suppressed": None if finding.suppressed is None else msgspec.to_builtins(finding.suppressed),
    }


def _spans(finding: Finding, side: Side, spans: tuple[Span, ...], places: Places) -> Iterator[dict[str, Any]]:
    for span in spans:
        segment = places.segment(finding.document, finding.unit, side)
        line, column = segment.position(span.start)
        yield {"start": span.start, "end": span.end, "text": span.of(segment.text), "line": line, "column": column}


def _fix(finding: Finding) -> dict[str, Any] | None:
    if finding.fix is None:
        return None
    edits = [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in finding.fix.edits]
    return {"edits": edits, "applicability": finding.fix.applicability.value}


def _related(document: str, related: Related, places: Places, catalogue: Catalogue) -> dict[str, Any]:
    segment = places.segment(document, related.unit, related.side)
    return {
        "document": document,
        "unit": related.unit,
        "side": related.side.value,
        "start": related.span.start,
        "end": related.span.end,
        "text": related.span.of(segment.text),
        "message": catalogue.finding(related.message),
    }


def _document(document: Document) -> str:
    members = [
        f'"path": {_json(document.path)}',
        f'"source_locale": {_json(document.source_locale.value)}',
        f'"target_locale": {_json(document.target_locale.value)}',
        f'"units": {_lines(_json(_unit(unit)) for unit in document.units)}',
        f'"unpaired": {_lines(_json(_unpaired(block)) for block in document.unpaired)}',
    ]
    return "{" + ", ".join(members) + "}"


def _unit(unit: TranslationUnit) -> dict[str, Any]:
    return {
        "id": unit.id,
        "source": _segment(unit.source),
        "target": _segment(unit.target),
        "bead": unit.bead.shape,
        "score": round(unit.bead.score, 4),
        "sentences": [
            {
                "source": [pair.source.start, pair.source.end],
                "target": [pair.target.start, pair.target.end],
                "score": round(pair.score, 4),
            }
            for pair in unit.sentences
        ],
    }


def _unpaired(block: Unpaired) -> dict[str, Any]:
    return {"id": block.id, "side": block.side.value, **_segment(block.segment), "kind": block.kind.value}


def _segment(segment: Segment) -> dict[str, Any]:
    return {"text": segment.text, "line": segment.line}


def _lines(values: Iterable[str]) -> str:
    """A JSON array with one element a line."""
    elements = ",\n".join(values)
    return f"[\n{elements}\n]" if elements else "[]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
