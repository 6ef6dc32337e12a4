"""Workflow commands that GitHub Actions turns into annotations (GitHub Docs, Workflow commands for GitHub Actions).

GitHub shows ten errors, ten warnings and ten notices a step and drops the rest, so no more than ten of each are written, the most
severe first. What makes the gate fail is an error, the other findings are warnings, neutral ones notices. A table for
`$GITHUB_STEP_SUMMARY` is the format `markdown`.
"""

from __future__ import annotations

from bilingual_qa.messages import load_catalogue
from bilingual_qa.model import Finding, Report, Severity, Side
from bilingual_qa.policy import counts
from bilingual_qa.reporters.places import Places, file_of
from bilingual_qa.reporters.presentation import Presentation
from bilingual_qa.reporters.selection import most_severe, shown_findings
from bilingual_qa.reporters.summary import summary_line

LIMIT = 10


def render(report: Report, presentation: Presentation) -> str:
    """The commands, then the run in one line for the log."""
    catalogue = load_catalogue(presentation.language)
    places = Places(report)
    levels: dict[str, list[str]] = {"error": [], "warning": [], "notice": []}
    for error in report.errors:
        properties = {"file": file_of(error.path)} | ({"line": str(error.line)} if error.line is not None else {})
        levels["error"].append(_command("error", properties | {"title": catalogue.label("errors")}, error.message))
    shown = most_severe(shown_findings(report, neutral=presentation.verbose), presentation.max_findings)
    for finding in sorted(shown, key=lambda finding: -finding.severity.rank):
        level = _level(finding, report, places)
        rule = places.rule(finding.rule)
        properties = _position(finding, places) | {"title": f"{rule.code} {rule.name} ({finding.severity.value})"}
        message = catalogue.finding(finding.message)
        if finding.suggestions:
            message += f" -> {' | '.join(finding.suggestions)}"
        levels[level].append(_command(level, properties, message))
    lines = [command for commands in levels.values() for command in commands[:LIMIT]]
    return "".join(f"{line}\n" for line in (*lines, summary_line(report, presentation)))


def _level(finding: Finding, report: Report, places: Places) -> str:
    if counts(finding, places.rule(finding.rule), report.gate.of(finding.document)):
        return "error"
    return "notice" if finding.severity is Severity.NEUTRAL else "warning"


def _position(finding: Finding, places: Places) -> dict[str, str]:
    path, line, column = places.of(finding)
    position = {"file": file_of(path), "line": str(line), "col": str(column)}
    side, spans = (Side.TARGET, finding.target) if finding.target else (Side.SOURCE, finding.source)
    if spans:
        segment = places.segment(finding.document, finding.unit, side)
        end_line, end_column = segment.position(min(spans).end)
        if end_line == line:
            position["endColumn"] = str(end_column)
    return position


def _command(level: str, properties: dict[str, str], message: str) -> str:
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{level} {listed}::{_data(message)}"


def _data(text: str) -> str:
    """As `escapeData` of the actions toolkit."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """As `escapeProperty` of the actions toolkit."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
