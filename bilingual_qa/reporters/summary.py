"""The run in a few words: counts, coverage, the gate's verdict."""

from __future__ import annotations

from bilingual_qa.messages import Catalogue, load_catalogue
from bilingual_qa.model import Document, Report, Severity, UnpairedKind
from bilingual_qa.reporters.presentation import Presentation
from bilingual_qa.reporters.selection import severity_counts, shown_findings


def summary_line(report: Report, presentation: Presentation) -> str:
    """One line without line feed, for standard output when the report itself goes to files."""
    catalogue = load_catalogue(presentation.language)
    return catalogue.label(
        "summary.line",
        documents=sum(_is_note(document) for document in report.documents),
        findings=findings_phrase(report, catalogue),
        verdict=verdict_phrase(report, catalogue),
    )


def _is_note(document: Document) -> bool:
    """Whether the document is a note and no file of the program itself, which has neither pairs nor missing translations."""
    return bool(document.units) or any(block.kind is UnpairedKind.UNTRANSLATED for block in document.unpaired)


def findings_phrase(report: Report, catalogue: Catalogue) -> str:
    """`critical 3, major 2, minor 5 (…)`: the severities that occur, what is in preview and what is suppressed."""
    shown = shown_findings(report)
    separator = catalogue.label("separator")
    counts = [f"{catalogue.label(f'severity.{s}')} {n}" for s, n in severity_counts(shown).items() if n]
    phrase = separator.join(counts) or catalogue.label("no-findings")
    preview = {rule.code for rule in report.rules if rule.status == "preview"}
    in_preview = sum(finding.rule in preview for finding in shown)
    suppressed = sum(finding.suppressed is not None for finding in report.findings)
    remarks = []
    if in_preview:
        remarks.append(catalogue.label("count.preview", count=in_preview))
    if suppressed:
        remarks.append(catalogue.label("count.suppressed", count=suppressed))
    return catalogue.label("bracket", phrase=phrase, remark=separator.join(remarks)) if remarks else phrase


def coverage_phrases(report: Report, catalogue: Catalogue) -> list[str]:
    """Pairs, unpaired blocks, figures and terms: what was checked and found right."""
    coverage = report.coverage
    return [
        catalogue.label("coverage.units", count=coverage.units),
        catalogue.label("coverage.unpaired", count=coverage.unpaired),
        catalogue.label("coverage.figures", equal=coverage.figures_equal, count=coverage.figures),
        catalogue.label("coverage.concepts", satisfied=coverage.concepts_satisfied, count=coverage.concepts),
    ]


def verdict_phrase(report: Report, catalogue: Catalogue) -> str:
    """What the gate says, and whether something was not checked."""
    gate = report.gate
    # Where only profiles have a gate, the strictest speaks for all.
    own = [Severity(fail_on) for fail_on in gate.documents.values() if fail_on in tuple(Severity)]
    fail_on = gate.fail_on if gate.fail_on in tuple(Severity) or not own else min(own, key=lambda severity: severity.rank)
    if fail_on in tuple(Severity):
        key = "failed" if gate.failed else "passed"
        verdict = catalogue.label(f"verdict.{key}", severity=catalogue.label(f"severity.{fail_on}"))
    else:
        verdict = catalogue.label("verdict.never")
    if report.errors:
        verdict += catalogue.label("semicolon") + catalogue.label("verdict.incomplete")
    return verdict
