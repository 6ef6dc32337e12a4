"""One line a finding, nothing else: for `grep`, an editor's error list and a problem matcher."""

from __future__ import annotations

from bilingual_qa.messages import load_catalogue
from bilingual_qa.model import Report
from bilingual_qa.reporters.finding_line import error_line, finding_line
from bilingual_qa.reporters.palette import Palette
from bilingual_qa.reporters.places import Places
from bilingual_qa.reporters.presentation import Presentation
from bilingual_qa.reporters.selection import most_severe, shown_findings


def render(report: Report, presentation: Presentation) -> str:
    """The findings, then the files that were not checked. Empty where there is neither."""
    catalogue = load_catalogue(presentation.language)
    places, palette = Places(report), Palette(presentation.colour)
    findings = most_severe(shown_findings(report, neutral=presentation.verbose), presentation.max_findings)
    lines = [finding_line(finding, places, catalogue, palette) for finding in findings]
    lines += [error_line(error, palette) for error in report.errors]
    return "".join(f"{line}\n" for line in lines)
