"""A Code Quality report of GitLab CI (GitLab Docs, Code Quality, "Implement a custom tool")."""

from __future__ import annotations

import hashlib
import json

from bilingual_qa.messages import load_catalogue
from bilingual_qa.model import Report, Severity
from bilingual_qa.reporters.places import Places, file_of
from bilingual_qa.reporters.presentation import Presentation
from bilingual_qa.reporters.selection import shown_findings

_SEVERITIES = {Severity.NEUTRAL: "info", Severity.MINOR: "minor", Severity.MAJOR: "major", Severity.CRITICAL: "critical"}


def render(report: Report, presentation: Presentation) -> str:
    """A JSON array, one issue a line. A file that was not checked is a blocker."""
    catalogue = load_catalogue(presentation.language)
    places = Places(report)
    issues = []
    for finding in shown_findings(report, neutral=presentation.verbose):
        path, line, _ = places.of(finding)
        description = catalogue.finding(finding.message)
        if finding.suggestions:
            description += f" -> {' | '.join(finding.suggestions)}"
        name = f"{finding.rule} {places.rule(finding.rule).name}"
        issues.append(_issue(description, name, finding.fingerprint, _SEVERITIES[finding.severity], path, line))
    for error in report.errors:
        issues.append(_issue(error.message, "not-checked", error.message, "blocker", error.path, error.line or 1))
    return "[" + ",\n".join(issues) + "]\n"


def _issue(description: str, name: str, fingerprint: str, severity: str, path: str, line: int) -> str:
    # GitLab wants a fingerprint unique in the report; ours is unique in a note only, so that a renamed note keeps its baseline.
    unique = hashlib.sha256(f"{path}\0{fingerprint}".encode()).hexdigest()
    issue = {
        "description": description,
        "check_name": name,
        "fingerprint": unique,
        "severity": severity,
        "location": {"path": file_of(path).removeprefix("./"), "lines": {"begin": line}},
    }
    return json.dumps(issue, ensure_ascii=False)
