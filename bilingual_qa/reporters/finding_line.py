"""A finding, and a file that was not checked, in one line."""

from __future__ import annotations

from bilingual_qa.messages import Catalogue
from bilingual_qa.model import FileError, Finding, Severity, Status
from bilingual_qa.reporters.display_width import visible
from bilingual_qa.reporters.palette import Palette
from bilingual_qa.reporters.places import Places


def finding_line(finding: Finding, places: Places, catalogue: Catalogue, palette: Palette) -> str:
    """`path:line:column: severity CODE name: message -> suggestion | suggestion`, with `[preview]` after the name where due.

    Severity, code and name are the words of the command line whatever the language, so that a search works everywhere.
    """
    rule = places.rule(finding.rule)
    path, line, column = places.of(finding)
    place = palette.bold(f"{visible(path)}:{line}:{column}")
    head = f"{place}: {palette.severe(finding.severity.value, finding.severity)} {rule.code} {rule.name}"
    if rule.status is Status.PREVIEW:
        head += f" {palette.dim('[preview]')}"
    suggestions = f" -> {visible(' | '.join(finding.suggestions))}" if finding.suggestions else ""
    return f"{head}: {visible(catalogue.finding(finding.message))}{suggestions}"


def error_line(error: FileError, palette: Palette) -> str:
    """`path:line: error: message`; no line where none is known."""
    place = visible(error.path) + (f":{error.line}" if error.line is not None else "")
    return f"{palette.bold(place)}: {palette.severe('error', Severity.CRITICAL)}: {visible(error.message)}"
