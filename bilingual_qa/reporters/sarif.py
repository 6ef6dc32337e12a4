"""SARIF 2.1.0 (OASIS Standard, 27 March 2020), with what GitHub code scanning asks for.

Code scanning reads only the first location, so that is the place in the translation, and the source is a related location.
Columns are code points from 1. Our fingerprint is also given as `primaryLocationLineHash`, the only one that code scanning uses.
A preview rule never decides a gate, so its findings are warnings at most.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from bilingual_qa.messages import Catalogue, load_catalogue
from bilingual_qa.model import Finding, MqmType, Report, RuleInfo, Segment, Severity, Side, Span, Status
from bilingual_qa.reporters.places import Places, file_of
from bilingual_qa.reporters.presentation import Presentation
from bilingual_qa.reporters.rule_pages import page_markdown, title

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.CRITICAL: "error", Severity.MAJOR: "error", Severity.MINOR: "warning", Severity.NEUTRAL: "note"}
_TAXONOMY = "MQM"


def render(report: Report, presentation: Presentation) -> str:
    """All findings, suppressed ones marked as such; one result a line."""
    catalogue = load_catalogue(presentation.language)
    places = Places(report)
    rules = {rule.code: at for at, rule in enumerate(report.rules)}
    results = [_json(_result(finding, rules, places, catalogue, report.baseline)) for finding in report.findings]
    head = {
        "tool": {"driver": _driver(report, catalogue)},
        "taxonomies": [_taxonomy()],
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "properties": {"signature": report.signature},
    }
    members = [f"{_json(key)}: {_json(value)}" for key, value in head.items()]
    members.append('"results": [' + ",\n".join(results) + "]")
    run = "{" + ",\n".join(members) + "}"
    return f'{{"$schema": {_json(SCHEMA)}, "version": "2.1.0", "runs": [{run}]}}\n'


def _driver(report: Report, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "name": "bilingual-qa",
        "language": catalogue.language,
        "rules": [_rule(rule, catalogue) for rule in report.rules],
        "supportedTaxonomies": [{"name": _TAXONOMY}],
    }


def _rule(rule: RuleInfo, catalogue: Catalogue) -> dict[str, Any]:
    page = page_markdown(rule, catalogue)
    short = title(rule, catalogue)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": short},
        "fullDescription": {"text": _first_paragraph(page)},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _level(rule.severity, rule)},
        "relationships": [
            {"target": {"id": rule.mqm.mqm_id, "toolComponent": {"name": _TAXONOMY}}, "kinds": ["superset"]},
        ],
        "properties": {"tags": ["translation", rule.mqm.path], "status": rule.status.value, "precision": _precision(rule)},
    }


def _first_paragraph(page: str) -> str:
    paragraphs = [part.strip() for part in page.split("\n\n")]
    return next((part for part in paragraphs if part and not part.startswith("#")), page)


def _level(severity: Severity, rule: RuleInfo) -> str:
    level = _LEVELS[severity]
    return "warning" if level == "error" and rule.status is Status.PREVIEW else level


def _precision(rule: RuleInfo) -> str:
    """The words of code scanning for how often a rule is right."""
    return "high" if rule.status is Status.STABLE else "medium"


def _taxonomy() -> dict[str, Any]:
    return {
        "name": _TAXONOMY,
        "organization": "MQM Council",
        "informationUri": "https://themqm.org/",
        "isComprehensive": False,
        "shortDescription": {"text": "Multidimensional Quality Metrics"},
        "taxa": [{"id": mqm.mqm_id, "name": mqm.path} for mqm in MqmType],
    }


def _invocation(report: Report) -> dict[str, Any]:
    invocation: dict[str, Any] = {"executionSuccessful": not report.errors}
    if report.errors:
        invocation["toolExecutionNotifications"] = [
            {
                "level": "error",
                "message": {"text": error.message},
                "locations": [{"physicalLocation": _file(error.path) | {"region": {"startLine": error.line or 1}}}],
            }
            for error in report.errors
        ]
    return invocation


def _result(finding: Finding, rules: dict[str, int], places: Places, catalogue: Catalogue, with_baseline: bool) -> dict[str, Any]:
    text = catalogue.finding(finding.message)
    if finding.suggestions:
        text += f" -> {' | '.join(finding.suggestions)}"
    primary, related = _locations(finding, places, catalogue)
    for other in finding.related:
        segment = places.segment(finding.document, other.unit, other.side)
        message = {"message": {"text": catalogue.finding(other.message)}}
        related.append(_location(finding.document, segment, other.span) | message)
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rules[finding.rule],
        "level": _level(finding.severity, places.rule(finding.rule)),
        "message": {"text": text},
        "locations": [primary],
        "partialFingerprints": {"primaryLocationLineHash": finding.fingerprint, "bilingualQa/v1": finding.fingerprint},
        "properties": {
            "severity": finding.severity.value,
            "confidence": finding.confidence.value,
            "preview": places.rule(finding.rule).status is Status.PREVIEW,
            "unit": finding.unit,
        },
    }
    if related:
        result["relatedLocations"] = [{"id": at} | location for at, location in enumerate(related, 1)]
    if finding.suppressed is not None:
        suppression = {"kind": "external", "status": "accepted"}
        if finding.suppressed.reason:
            suppression["justification"] = finding.suppressed.reason
        result["suppressions"] = [suppression]
    if with_baseline:
        known = finding.suppressed is not None and finding.suppressed.by == "baseline"
        result["baselineState"] = "unchanged" if known else "new"
    if finding.fix is not None:
        result["fixes"] = [_fix(finding, places)]
    return result


def _locations(finding: Finding, places: Places, catalogue: Catalogue) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The place to show, and all the others that the finding marks."""
    marked = []
    for side, spans in ((Side.TARGET, finding.target), (Side.SOURCE, finding.source)):
        segment = places.segment(finding.document, finding.unit, side)
        for span in spans:
            words = f"{catalogue.label(f'html.{side.value}')}{catalogue.label('colon')}{span.of(segment.text)}"
            marked.append(_location(finding.document, segment, span) | {"message": {"text": words}})
    if not marked:
        segment = places.segment(finding.document, finding.unit, Side.TARGET)
        marked = [_location(finding.document, segment, Span(0, 0))]
    return marked[0], marked[1:]


def _location(path: str, segment: Segment, span: Span) -> dict[str, Any]:
    region = _region(segment, span.start, span.end)
    if len(span):
        region["snippet"] = {"text": span.of(segment.text)}
    return {"physicalLocation": _file(path) | {"region": region}}


def _region(segment: Segment, start: int, end: int) -> dict[str, Any]:
    (line, column), (end_line, end_column) = segment.position(start), segment.position(end)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _fix(finding: Finding, places: Places) -> dict[str, Any]:
    assert finding.fix is not None
    segment = places.segment(finding.document, finding.unit, Side.TARGET)
    replacements = [
        {"deletedRegion": _region(segment, edit.start, edit.end), "insertedContent": {"text": edit.text}}
        for edit in finding.fix.edits
    ]
    return {"artifactChanges": [_file(finding.document) | {"replacements": replacements}]}


def _file(path: str) -> dict[str, Any]:
    return {"artifactLocation": {"uri": quote(file_of(path).replace("\\", "/"), errors="surrogateescape")}}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
