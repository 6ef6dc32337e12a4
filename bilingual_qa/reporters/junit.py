"""JUnit XML: a suite a note, a case a finding, one passing case for a clean note.

After the de-facto schema of the Jenkins xUnit plugin (junit-10.xsd). A case fails when its finding makes the gate fail, so that
the test result and the exit code say the same; other findings are passing cases with the message as output, suppressed ones are
skipped.
"""

from __future__ import annotations

from xml.etree import ElementTree

from bilingual_qa.messages import Catalogue, load_catalogue
from bilingual_qa.model import Finding, Report
from bilingual_qa.policy import counts
from bilingual_qa.reporters.display_width import visible
from bilingual_qa.reporters.finding_line import finding_line
from bilingual_qa.reporters.palette import Palette
from bilingual_qa.reporters.places import Places
from bilingual_qa.reporters.presentation import Presentation


def render(report: Report, presentation: Presentation) -> str:
    """All findings as XML. A file that was not checked is a suite with an error."""
    catalogue = load_catalogue(presentation.language)
    places = Places(report)
    by_document: dict[str, list[Finding]] = {document.path: [] for document in report.documents}
    for finding in report.findings:
        by_document[finding.document].append(finding)
    root = ElementTree.Element("testsuites", name="bilingual-qa")
    for path, findings in by_document.items():
        suite = ElementTree.SubElement(root, "testsuite", name=visible(path))
        for finding in findings:
            _case(suite, finding, report, places, catalogue)
        if not findings:
            ElementTree.SubElement(suite, "testcase", classname=visible(path), name=catalogue.label("no-findings"))
    for error in report.errors:
        suite = ElementTree.SubElement(root, "testsuite", name=visible(error.path))
        case = ElementTree.SubElement(suite, "testcase", classname=visible(error.path), name=catalogue.label("errors"))
        ElementTree.SubElement(case, "error", message=visible(error.message))
    for element in (*root, root):
        for name, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            element.set(name, str(sum(1 for _ in element.iter(tag))))
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _case(suite: ElementTree.Element, finding: Finding, report: Report, places: Places, catalogue: Catalogue) -> None:
    rule = places.rule(finding.rule)
    path, line, column = places.of(finding)
    name = f"{line}:{column} {rule.code} {rule.name}"
    case = ElementTree.SubElement(suite, "testcase", classname=visible(path), name=name)
    message = visible(catalogue.finding(finding.message))
    if finding.suppressed is not None:
        ElementTree.SubElement(case, "skipped", message=visible(finding.suppressed.reason))
    elif counts(finding, rule, report.gate.of(finding.document)):
        failure = ElementTree.SubElement(case, "failure", type=rule.code, message=message)
        failure.text = finding_line(finding, places, catalogue, Palette(False))
    else:
        ElementTree.SubElement(case, "system-out").text = finding_line(finding, places, catalogue, Palette(False))
