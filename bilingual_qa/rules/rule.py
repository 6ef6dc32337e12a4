"""What every rule is: a documented, pure function from an analysed text to findings."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import ClassVar

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.model import (
    Confidence,
    Evidence,
    Finding,
    Fix,
    Message,
    MqmType,
    Related,
    RuleInfo,
    Severity,
    Span,
    Status,
)


class Rule(ABC):
    """A check. Its docstring is its page: what it finds, why it is bad, an example, what to write instead.

    In the example, a line of English is followed by a line of Chinese in which `[...]` marks the span that is found.

    `yields`: the rule's evidence is another place of the note, or what is missing; where another rule says of the same words, and
    as gravely, what is wrong with them, the engine leaves its finding out: one finding for each place that an editor would edit.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    mqm: ClassVar[MqmType]
    severity: ClassVar[Severity]
    status: ClassVar[Status] = Status.PREVIEW
    evidence: ClassVar[Evidence | None] = None
    yields: ClassVar[bool] = False

    @classmethod
    def info(cls) -> RuleInfo:
        """The rule's identity card."""
        return RuleInfo(
            code=cls.code,
            name=cls.name,
            mqm=cls.mqm,
            severity=cls.severity,
            status=cls.status,
            evidence=cls.evidence,
            documentation=inspect.getdoc(cls) or "",
        )

    @classmethod
    def finding(
        cls,
        unit: AnalysedUnit,
        message: Message,
        *,
        source: tuple[Span, ...] = (),
        target: tuple[Span, ...] = (),
        severity: Severity | None = None,
        confidence: Confidence = Confidence.HIGH,
        suggestions: tuple[str, ...] = (),
        fix: Fix | None = None,
        related: tuple[Related, ...] = (),
        concept: str = "",
    ) -> Finding:
        """A finding of this rule on a unit; severity is the rule's own unless given."""
        return Finding(
            rule=cls.code,
            severity=severity or cls.severity,
            confidence=confidence,
            unit=unit.id,
            message=message,
            source=source,
            target=target,
            suggestions=suggestions,
            fix=fix,
            related=related,
            concept=concept,
        )


class UnitRule(Rule):
    """A rule that looks at one unit at a time."""

    @abstractmethod
    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """The findings in a unit."""


class NoteRule(Rule):
    """A rule that looks at a whole note: consistency, missing translations."""

    @abstractmethod
    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """The findings in a note."""
