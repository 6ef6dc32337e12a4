"""What the HTML template shows, worked out beforehand: the template only places it."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markupsafe import Markup

from bilingual_qa.messages import Catalogue
from bilingual_qa.model import (
    Confidence,
    Document,
    Finding,
    Report,
    RuleInfo,
    Segment,
    Severity,
    Side,
    Span,
    Status,
    TranslationUnit,
    Unpaired,
)
from bilingual_qa.reporters.html_words import words_html
from bilingual_qa.reporters.places import Places
from bilingual_qa.reporters.selection import is_convention, severity_counts, shown_findings

# Longer lists of edits say nothing that the marks do not say already.
_EDITS_SHOWN = 4


class Cell(NamedTuple):
    """One side of a row: the line it begins on and its words with their marks."""

    line: int
    words: Markup


class EditView(NamedTuple):
    """Words of the translation and what a fix writes instead."""

    before: str
    after: str


class RelatedView(NamedTuple):
    """Another place that the finding speaks of."""

    anchor: str
    text: str
    line: int
    side: str
    message: str


class Card(NamedTuple):
    """A finding beside its pair. `style` is the severity; `name`, `severity`, `confidence` and `category` are labels."""

    number: int
    name: str
    finding: Finding
    rule: RuleInfo
    style: str
    severity: str
    confidence: str
    preview: bool
    category: str
    message: str
    line: int
    column: int
    edits: list[EditView]
    related: list[RelatedView]


class Row(NamedTuple):
    """A pair, or a block without a partner (`kind`), in reading order."""

    anchor: str
    id: str
    kind: str
    bead: str
    source: Cell | None
    target: Cell | None
    cards: list[Card]
    folded: list[Card]


class DocumentView(NamedTuple):
    """One note: the severities that occur with their counts; the rows, which are made while they are read, once."""

    anchor: str
    document: Document
    counts: list[tuple[str, int]]
    per_thousand: float | None
    rows: Iterator[Row]


class ReportView(NamedTuple):
    """All notes; `counts` leaves suppressed findings out; `rules` are those with a finding."""

    documents: list[DocumentView]
    counts: list[tuple[str, int]]
    suppressed: int
    preview: int
    rules: list[RuleInfo]


def report_view(report: Report, catalogue: Catalogue) -> ReportView:
    """The report in the order of the notes, its findings numbered from 1."""
    builder = _Builder(report, catalogue)
    documents = [builder.document(f"d{at}", document) for at, document in enumerate(report.documents, 1)]
    counts = severity_counts(shown_findings(report, neutral=True))
    preview = {rule.code for rule in report.rules if rule.status is Status.PREVIEW}
    codes = {finding.rule for finding in report.findings}
    return ReportView(
        documents,
        [(severity.value, count) for severity, count in counts.items()],
        sum(finding.suppressed is not None for finding in report.findings),
        sum(finding.rule in preview for finding in shown_findings(report)),
        [rule for rule in report.rules if rule.code in codes],
    )


class _Builder:
    def __init__(self, report: Report, catalogue: Catalogue) -> None:
        self.report = report
        self.catalogue = catalogue
        self.places = Places(report)
        self.numbers = itertools.count(1)
        self.by_unit: dict[tuple[str, str], list[Finding]] = {}
        self.by_document: dict[str, list[Finding]] = {}
        for finding in report.findings:
            self.by_unit.setdefault((finding.document, finding.unit), []).append(finding)
            self.by_document.setdefault(finding.document, []).append(finding)
        self.severities = {severity: catalogue.label(f"severity.{severity.value}") for severity in Severity}
        self.confidences = {confidence: catalogue.label(f"confidence.{confidence.value}") for confidence in Confidence}
        self.categories = {rule.code: catalogue.label(f"category.{rule.mqm.path}") for rule in report.rules}
        self.anchors = {
            (document.path, id): f"d{at}-{row_at}"
            for at, document in enumerate(report.documents, 1)
            for row_at, id in enumerate([*(unit.id for unit in document.units), *(block.id for block in document.unpaired)], 1)
        }

    def document(self, anchor: str, document: Document) -> DocumentView:
        found = self.by_document.get(document.path, ())
        counts = severity_counts(finding for finding in found if finding.suppressed is None)
        score = self.report.scores.get(document.path)
        return DocumentView(
            anchor,
            document,
            [(severity.value, count) for severity, count in counts.items() if count],
            None if score is None else score.per_thousand,
            (self.row(document, entry) for entry in reading_order(document)),
        )

    def row(self, document: Document, entry: TranslationUnit | Unpaired) -> Row:
        source, target = self.places.segments(document.path, entry.id)
        findings = sorted(self.by_unit.get((document.path, entry.id), ()), key=is_convention)
        numbered = [(next(self.numbers), finding) for finding in findings]
        cards = [self.card(number, finding) for number, finding in numbered]
        return Row(
            self.anchors[document.path, entry.id],
            entry.id,
            entry.kind.value if isinstance(entry, Unpaired) else "",
            entry.bead.shape if isinstance(entry, TranslationUnit) else "",
            _cell(source, [(number, finding, finding.source) for number, finding in numbered], self.catalogue),
            _cell(target, [(number, finding, finding.target) for number, finding in numbered], self.catalogue),
            [card for card in cards if not is_convention(card.finding)],
            [card for card in cards if is_convention(card.finding)],
        )

    def card(self, number: int, finding: Finding) -> Card:
        rule = self.places.rule(finding.rule)
        _, line, column = self.places.of(finding)
        return Card(
            number,
            self.catalogue.label("html.finding", number=number),
            finding,
            rule,
            finding.severity.value,
            self.severities[finding.severity],
            self.confidences[finding.confidence],
            rule.status is Status.PREVIEW,
            self.categories[rule.code],
            self.catalogue.finding(finding.message),
            line,
            column,
            self.edits(finding),
            [self.related(finding, at) for at in range(len(finding.related))],
        )

    def edits(self, finding: Finding) -> list[EditView]:
        """The edits of a fix that no single suggestion could show."""
        if finding.fix is None or (finding.suggestions and len(finding.fix.edits) == 1):
            return []
        text = self.places.segment(finding.document, finding.unit, Side.TARGET).text
        return [EditView(text[edit.start : edit.end], edit.text) for edit in finding.fix.edits[:_EDITS_SHOWN]]

    def related(self, finding: Finding, at: int) -> RelatedView:
        related = finding.related[at]
        segment = self.places.segment(finding.document, related.unit, related.side)
        return RelatedView(
            self.anchors[finding.document, related.unit],
            related.span.of(segment.text),
            segment.position(related.span.start)[0],
            related.side.value,
            self.catalogue.finding(related.message),
        )


def reading_order(document: Document) -> list[TranslationUnit | Unpaired]:
    """Units in their order, each unpaired block before the first unit that stands further down on the block's side."""
    furthest = {
        Side.SOURCE: list(itertools.accumulate((unit.source.line for unit in document.units), max)),
        Side.TARGET: list(itertools.accumulate((unit.target.line for unit in document.units), max)),
    }
    before: dict[int, list[Unpaired]] = {}
    for block in document.unpaired:
        at = bisect.bisect_right(furthest[block.side], block.segment.line)
        before.setdefault(at, []).append(block)
    entries: list[TranslationUnit | Unpaired] = []
    for at in range(len(document.units) + 1):
        entries += sorted(before.get(at, ()), key=lambda block: block.segment.line)
        entries += document.units[at : at + 1]
    return entries


def _cell(segment: Segment | None, marks: Sequence[tuple[int, Finding, tuple[Span, ...]]], catalogue: Catalogue) -> Cell | None:
    return None if segment is None else Cell(segment.line, words_html(segment.text, marks, catalogue))
