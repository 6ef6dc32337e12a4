"""How many findings each rule has."""

from __future__ import annotations

from bilingual_qa.messages import load_catalogue
from bilingual_qa.model import Finding, Report
from bilingual_qa.reporters.palette import Palette
from bilingual_qa.reporters.presentation import Presentation
from bilingual_qa.reporters.selection import severity_counts, shown_findings


def statistics_table(report: Report, presentation: Presentation) -> str:
    """The rules with their findings by severity, the most frequent first, a rule a line; empty where nothing was found."""
    palette = Palette(presentation.colour)
    names = {rule.code: rule.name for rule in report.rules}
    by_rule: dict[str, list[Finding]] = {}
    for finding in shown_findings(report, neutral=presentation.verbose):
        by_rule.setdefault(finding.rule, []).append(finding)
    lines = [palette.bold(load_catalogue(presentation.language).label("statistics"))] if by_rule else []
    for code, found in sorted(by_rule.items(), key=lambda item: (-len(item[1]), item[0])):
        severities = " ".join(f"{severity} {count}" for severity, count in severity_counts(found).items() if count)
        lines.append(f"{len(found):6} {code} {names[code]:<28} {palette.dim(severities)}")
    return "".join(f"{line}\n" for line in lines)
