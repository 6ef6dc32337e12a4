"""A table of all findings for a spreadsheet (RFC 4180), with a byte order mark, without which Excel misreads Chinese."""

from __future__ import annotations

import csv
import io
import re

from bilingual_qa.messages import load_catalogue
from bilingual_qa.model import Finding, Report, Side, Span, Status
from bilingual_qa.reporters.places import Places
from bilingual_qa.reporters.presentation import Presentation

COLUMNS = """document line column unit severity confidence rule name category preview source target message suggestions
fingerprint suppressed""".split()  # noqa: SIM905 - a list of words reads better as one string
# A spreadsheet would run such a cell as a formula (OWASP, CSV injection). Figures with a sign are figures.
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d.\s])")


def render(report: Report, presentation: Presentation) -> str:
    """A header and one row a finding, suppressed ones too. Several spans or suggestions of one finding are joined with ` | `."""
    catalogue = load_catalogue(presentation.language)
    places = Places(report)
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for finding in report.findings:
        rule = places.rule(finding.rule)
        path, line, column = places.of(finding)
        cells = [
            path,
            str(line),
            str(column),
            finding.unit,
            finding.severity.value,
            finding.confidence.value,
            rule.code,
            rule.name,
            rule.mqm.path,
            "yes" if rule.status is Status.PREVIEW else "no",
            _words(finding, Side.SOURCE, finding.source, places),
            _words(finding, Side.TARGET, finding.target, places),
            catalogue.finding(finding.message),
            " | ".join(finding.suggestions),
            finding.fingerprint,
            finding.suppressed.by if finding.suppressed else "",
        ]
        writer.writerow([f"'{cell}" if _FORMULA.match(cell) else cell for cell in cells])
    return out.getvalue()


def _words(finding: Finding, side: Side, spans: tuple[Span, ...], places: Places) -> str:
    if not spans:
        return ""
    text = places.segment(finding.document, finding.unit, side).text
    return " | ".join(span.of(text) for span in spans)
