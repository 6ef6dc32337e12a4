"""What the checker says of a buffer, in the words of the Language Server Protocol."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import NamedTuple

from lsprotocol import types

from bilingual_qa.glossary import Termbase
from bilingual_qa.messages import Catalogue
from bilingual_qa.model import Edit, Finding, Report, RuleInfo, Segment, Severity, Side, Span, Status
from bilingual_qa.serve.buffer import Buffer, offset_at
from bilingual_qa.serve.concept_card import concept_card, concepts_at

SOURCE = "bilingual-qa"
_SEVERITIES = {
    Severity.CRITICAL: types.DiagnosticSeverity.Error,
    Severity.MAJOR: types.DiagnosticSeverity.Error,
    Severity.MINOR: types.DiagnosticSeverity.Information,
}


class _Marked(NamedTuple):
    finding: Finding
    range: types.Range


class CheckedBuffer:
    """A buffer with its report.

    Args:
        buffer: the text that was checked.
        report: what was found in it.
        termbase: the glossary, for what is shown of a term.
        catalogue: the language of messages.
    """

    def __init__(self, buffer: Buffer, report: Report, termbase: Termbase, catalogue: Catalogue) -> None:
        self._buffer = buffer
        self._report = report
        self._termbase = termbase
        self._catalogue = catalogue
        self._rules = {rule.code: rule for rule in report.rules}
        self._segments: dict[tuple[str, str, Side], Segment] = {}
        for document in report.documents:
            for unit in document.units:
                self._segments[document.path, unit.id, Side.SOURCE] = unit.source
                self._segments[document.path, unit.id, Side.TARGET] = unit.target
            for block in document.unpaired:
                self._segments[document.path, block.id, block.side] = block.segment
        self._marked = [_Marked(finding, self._range(finding)) for finding in report.findings if _shown(finding)]

    def diagnostics(self) -> list[types.Diagnostic]:
        """Each finding at its place in the translation, and what could not be checked."""
        return [self._diagnostic(marked) for marked in self._marked] + [
            types.Diagnostic(
                range=self._buffer.line(error.line or 1),
                message=f"{self._catalogue.label('errors')}{self._catalogue.label('colon')}{error.message}",
                severity=types.DiagnosticSeverity.Error,
                source=SOURCE,
            )
            for error in self._report.errors
        ]

    def quick_fixes(self, asked: types.Range) -> list[types.CodeAction]:
        """What can be written instead at a place, best first; only a fix that may go unread is the preferred one."""
        actions = []
        for marked in self._marked:
            if not _overlap(marked.range, asked):
                continue
            finding, target = marked.finding, self._segment(marked.finding, Side.TARGET)
            if target is None:
                continue
            if finding.fix is not None:
                preferred = finding.fix.applicability.value == "safe"
                actions.append(self._action(marked, target, finding.fix.edits, preferred))
                continue
            if len(finding.target) == 1:
                (span,) = finding.target
                actions += [
                    self._action(marked, target, (Edit(span.start, span.end, text),), False) for text in finding.suggestions
                ]
        return actions

    def hover(self, position: types.Position) -> types.Hover | None:
        """The pages of the rules whose findings stand at a place, and the renderings of the terms there."""
        place = self._buffer.place(position)
        parts = [self._rule_page(marked) for marked in self._marked if _holds(marked.range, position)]
        parts += self._concept_cards(place)
        if not parts:
            return None
        markdown = "\n\n---\n\n".join(dict.fromkeys(parts))
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, markdown))

    def _diagnostic(self, marked: _Marked) -> types.Diagnostic:
        finding, rule = marked.finding, self._rules[marked.finding.rule]
        return types.Diagnostic(
            range=marked.range,
            message=self._told(finding, rule),
            severity=_severity(finding, rule),
            code=finding.rule,
            source=SOURCE,
            related_information=[
                types.DiagnosticRelatedInformation(types.Location(self._buffer.uri, place), told)
                for place, told in self._related(finding)
            ],
            data={"fingerprint": finding.fingerprint},
        )

    def _told(self, finding: Finding, rule: RuleInfo) -> str:
        told = self._catalogue.finding(finding.message)
        if finding.suggestions:
            told += f" -> {' | '.join(finding.suggestions)}"
        return f"{told} ({self._catalogue.label('preview')})" if rule.status is Status.PREVIEW else told

    def _related(self, finding: Finding) -> Iterator[tuple[types.Range, str]]:
        source = self._segment(finding, Side.SOURCE)
        if finding.target and source is not None:
            for span in finding.source:
                yield self._buffer.span(source, span), span.of(source.text)
        for other in finding.related:
            segment = self._segments[finding.document, other.unit, other.side]
            yield self._buffer.span(segment, other.span), self._catalogue.finding(other.message)

    def _range(self, finding: Finding) -> types.Range:
        for side, spans in ((Side.TARGET, finding.target), (Side.SOURCE, finding.source)):
            segment = self._segment(finding, side)
            if spans and segment is not None:
                return self._buffer.span(segment, min(spans))
        segment = self._segment(finding, Side.TARGET) or self._segment(finding, Side.SOURCE)
        assert segment is not None
        return self._buffer.span(segment, Span(0, 0))

    def _segment(self, finding: Finding, side: Side) -> Segment | None:
        return self._segments.get((finding.document, finding.unit, side))

    def _action(self, marked: _Marked, target: Segment, edits: tuple[Edit, ...], preferred: bool) -> types.CodeAction:
        text = "…".join(edit.text for edit in edits)
        return types.CodeAction(
            title=f"{marked.finding.rule} -> {text}",
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[self._diagnostic(marked)],
            is_preferred=preferred or None,
            edit=types.WorkspaceEdit(
                changes={
                    self._buffer.uri: [
                        types.TextEdit(self._buffer.span(target, Span(edit.start, edit.end)), self._written(edit.text))
                        for edit in edits
                    ]
                }
            ),
        )

    def _written(self, text: str) -> str:
        """The text as it stands in the file: in a bitext of JSON lines inside a string literal."""
        return json.dumps(text, ensure_ascii=False)[1:-1] if self._buffer.uri.lower().endswith(".jsonl") else text

    def _rule_page(self, marked: _Marked) -> str:
        rule = self._rules[marked.finding.rule]
        return f"**{self._told(marked.finding, rule)}**\n\n{self._catalogue.rule_page(rule)}"

    def _concept_cards(self, place: tuple[int, int]) -> list[str]:
        for (_, _, side), segment in self._segments.items():
            offset = offset_at(segment, place)
            if offset is not None:
                found = concepts_at(self._termbase, segment.text, offset, side)
                return [concept_card(concept, self._catalogue) for concept in found]
        return []


def _shown(finding: Finding) -> bool:
    return finding.suppressed is None and finding.severity in _SEVERITIES


def _severity(finding: Finding, rule: RuleInfo) -> types.DiagnosticSeverity:
    severity = _SEVERITIES[finding.severity]
    preview = rule.status is Status.PREVIEW
    return types.DiagnosticSeverity.Warning if preview and severity is types.DiagnosticSeverity.Error else severity


def _overlap(one: types.Range, other: types.Range) -> bool:
    return _key(one.start) <= _key(other.end) and _key(other.start) <= _key(one.end)


def _holds(marked: types.Range, position: types.Position) -> bool:
    return _key(marked.start) <= _key(position) < _key(marked.end)


def _key(position: types.Position) -> tuple[int, int]:
    return position.line, position.character
