"""The report for a terminal and for `grep`.

A finding is one line, `path:line:column: severity CODE name: message`, then the words in question on both sides with markers
beneath. Severity, code and name are the words of the command line whatever the language, so that a search works everywhere.

Minor findings of locale and language conventions are folded to one line a note, because a single habit of the translation system
makes dozens of them; they are listed when there is nothing else or when the presentation is verbose. Neutral findings are listed
only when it is verbose. Suppressed findings are counted, never listed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bilingual_qa.messages import Catalogue, load_catalogue
from bilingual_qa.model import Document, Finding, Report, Segment, Severity, Span
from bilingual_qa.reporters.display_width import text_width, visible
from bilingual_qa.reporters.excerpt import excerpt
from bilingual_qa.reporters.finding_line import error_line, finding_line
from bilingual_qa.reporters.palette import Palette
from bilingual_qa.reporters.places import Places
from bilingual_qa.reporters.presentation import Presentation
from bilingual_qa.reporters.selection import is_convention, most_severe, shown_findings
from bilingual_qa.reporters.summary import coverage_phrases, findings_phrase, verdict_phrase


def render(report: Report, presentation: Presentation) -> str:
    """The report as lines of text, ending with a line feed. A quiet report without findings and errors is the empty string."""
    return "".join(f"{line}\n" for line in _Text(report, presentation).lines())


class _Text:
    def __init__(self, report: Report, presentation: Presentation) -> None:
        self.report = report
        self.presentation = presentation
        self.catalogue: Catalogue = load_catalogue(presentation.language)
        self.places = Places(report)
        self.palette = Palette(presentation.colour)

    def lines(self) -> Iterator[str]:
        shown = shown_findings(self.report, neutral=self.presentation.verbose)
        fold = not self.presentation.verbose and not all(map(is_convention, shown))
        listed = [f for f in shown if not (fold and is_convention(f))]
        kept = most_severe(listed, self.presentation.max_findings)
        yield from self._documents(kept, [f for f in shown if fold and is_convention(f)])
        if len(kept) < len(listed):
            yield self.palette.dim(self.catalogue.label("hidden", count=len(listed) - len(kept)))
            yield ""
        for error in self.report.errors:
            yield error_line(error, self.palette)
        if self.report.errors:
            yield ""
        if not self.presentation.quiet:
            yield from self._foot(shown)

    def _documents(self, listed: list[Finding], folded: list[Finding]) -> Iterator[str]:
        by_document: dict[str, list[Finding]] = {}
        for finding in listed:
            by_document.setdefault(finding.document, []).append(finding)
        folded_by_document: dict[str, Counter[str]] = {}
        for finding in folded:
            folded_by_document.setdefault(finding.document, Counter())[finding.rule] += 1
        for document in self.report.documents:
            for finding in by_document.get(document.path, ()):
                yield from self._finding(document, finding)
                yield ""
            if document.path in folded_by_document:
                yield self._folded(document, folded_by_document[document.path])
                yield ""

    def _finding(self, document: Document, finding: Finding) -> Iterator[str]:
        yield finding_line(finding, self.places, self.catalogue, self.palette)
        source, target = self.places.segments(finding.document, finding.unit)
        source_focus, target_focus = self.places.sentence(finding)
        if source is not None:
            yield from self._excerpt(document.source_locale, source, finding.source, source_focus, finding.severity)
        if target is not None:
            yield from self._excerpt(document.target_locale, target, finding.target, target_focus, finding.severity)
        for related in finding.related:
            segment = self.places.segment(finding.document, related.unit, related.side)
            line_number, column = segment.position(related.span.start)
            text = f"{visible(finding.document)}:{line_number}:{column}: {visible(self.catalogue.finding(related.message))}"
            yield self.palette.dim(f"  {self.catalogue.label('related')}{self.catalogue.label('colon')}{text}".rstrip())

    def _excerpt(self, locale: str, segment: Segment, spans: tuple[Span, ...], focus: int, severity: Severity) -> Iterator[str]:
        prefix = f"  {locale[:2]}  "
        window = excerpt(segment.text, spans, self.presentation.width - len(prefix), focus)
        yield self.palette.dim(prefix) + self._marked(window.text, window.spans, severity)
        if window.markers:
            yield " " * len(prefix) + self._coloured_markers(window.markers, severity)

    def _marked(self, text: str, spans: tuple[Span, ...], severity: Severity) -> str:
        if not self.presentation.colour:
            return text
        parts = []
        at = 0
        for span in spans:
            if span.end > at:
                start = max(at, span.start)
                parts += [text[at:start], self.palette.severe(text[start : span.end], severity)]
                at = span.end
        return "".join(parts) + text[at:]

    def _coloured_markers(self, markers: str, severity: Severity) -> str:
        bare = markers.lstrip(" ")
        return " " * (len(markers) - len(bare)) + self.palette.severe(bare, severity)

    def _folded(self, document: Document, counts: Counter[str]) -> str:
        colon, separator = self.catalogue.label("colon"), self.catalogue.label("separator")
        rules = separator.join(f"{code} {self.places.rule(code).name} {counts[code]}" for code in sorted(counts))
        phrase = self.catalogue.label("bracket", phrase=rules, remark=self.catalogue.label("folded-hint"))
        return f"{self.palette.bold(visible(document.path))}: {self.catalogue.label('folded')}{colon}{phrase}"

    def _foot(self, shown: list[Finding]) -> Iterator[str]:
        rows = [("findings", findings_phrase(self.report, self.catalogue))]
        rows += [("checked" if not at else "", p) for at, p in enumerate(coverage_phrases(self.report, self.catalogue))]
        if self.report.errors:
            rows.append(("errors", str(len(self.report.errors))))
        rows += [("gate", self._verdict()), ("signature", self.report.signature)]
        labels = [self.catalogue.label(key) if key else "" for key, _ in rows]
        margin = max(map(text_width, labels)) + 2
        for label, (_, phrase) in zip(labels, rows, strict=True):
            yield self.palette.dim(label) + " " * (margin - text_width(label)) + phrase

    def _verdict(self) -> str:
        verdict = verdict_phrase(self.report, self.catalogue)
        failed = self.report.gate.failed or bool(self.report.errors)
        return self.palette.severe(verdict, Severity.CRITICAL) if failed else verdict
