"""A comment on a pull request, or a step summary: the verdict, then a table of the findings, the most severe first."""

from __future__ import annotations

import re

from bilingual_qa.messages import Catalogue, load_catalogue
from bilingual_qa.model import Finding, Report, Status
from bilingual_qa.reporters.display_width import visible
from bilingual_qa.reporters.places import Places
from bilingual_qa.reporters.presentation import Presentation
from bilingual_qa.reporters.selection import shown_findings
from bilingual_qa.reporters.summary import coverage_phrases, findings_phrase, verdict_phrase

# GitHub refuses a comment of more than 65,536 characters; the rest is for the foot and what a workflow puts around it.
ROOM = 60_000
_MARKS = {"critical": "🔴", "major": "🟠", "minor": "🔵", "neutral": "⚪"}
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#~$!])")


def render(report: Report, presentation: Presentation) -> str:
    """GitHub-flavoured Markdown of at most about 60,000 characters, or of `max_findings` findings."""
    catalogue = load_catalogue(presentation.language)
    colon = catalogue.label("colon")
    lines = [
        f"## {catalogue.label('title')}",
        "",
        f"**{catalogue.label('gate')}{colon}{verdict_phrase(report, catalogue)}**  ",
        f"{catalogue.label('findings')}{colon}{findings_phrase(report, catalogue)}  ",
        f"{catalogue.label('checked')}{colon}{catalogue.label('semicolon').join(coverage_phrases(report, catalogue))}",
        "",
    ]
    for error in report.errors:
        place = error.path if error.line is None else f"{error.path}:{error.line}"
        lines.append(f"- {catalogue.label('errors')}{colon}{_code(place)} {_escaped(error.message)}")
    if report.errors:
        lines.append("")
    lines += _table(report, presentation, catalogue)
    lines.append(f"<sub>{catalogue.label('signature')}{colon}{_code(report.signature)}</sub>")
    return "".join(f"{line}\n" for line in lines)


def _table(report: Report, presentation: Presentation, catalogue: Catalogue) -> list[str]:
    findings = sorted(shown_findings(report, neutral=presentation.verbose), key=lambda finding: -finding.severity.rank)
    if not findings:
        return []
    places = Places(report)
    heads = [catalogue.label(f"table.{key}") for key in ("severity", "place", "finding", "suggestion")]
    lines = [f"| {' | '.join(heads)} |", "|---|---|---|---|"]
    room = ROOM
    limit = len(findings) if presentation.max_findings is None else presentation.max_findings
    shown = 0
    for finding in findings[:limit]:
        row = _row(finding, places, catalogue)
        room -= len(row) + 1
        if room < 0:
            break
        lines.append(row)
        shown += 1
    if shown < len(findings):
        lines += ["", catalogue.label("table.more", count=len(findings) - shown)]
    return [*lines, ""]


def _row(finding: Finding, places: Places, catalogue: Catalogue) -> str:
    rule = places.rule(finding.rule)
    path, line, column = places.of(finding)
    preview = f" _{catalogue.label('preview')}_" if rule.status is Status.PREVIEW else ""
    severity = f"{_MARKS[finding.severity.value]} {catalogue.label(f'severity.{finding.severity.value}')}"
    message = f"{_escaped(catalogue.finding(finding.message))}<br>`{rule.code} {rule.name}`{preview}"
    suggestions = "<br>".join(map(_escaped, finding.suggestions))
    place = _code(f"{path}:{line}:{column}").replace("|", "\\|")
    return f"| {severity} | {place} | {message} | {suggestions} |"


def _escaped(text: str) -> str:
    """Text that stays text: no markup, no line break, and no mention of a user, to whom GitHub would write."""
    return _SPECIAL.sub(r"\\\1", visible(text)).replace("&", "&amp;").replace("@", "@<!-- -->")


def _code(text: str) -> str:
    return f"`{visible(text).replace('`', chr(0x2019))}`"
