"""What a rule says of a unit (an MQM issue; an editor's verdict makes it an error)."""

from __future__ import annotations

import enum
import functools
from typing import Any

import msgspec

from bilingual_qa.model.document import Side
from bilingual_qa.model.span import Span


class _Ranked(enum.StrEnum):
    @functools.cached_property
    def rank(self) -> int:
        """Position from the mildest, 0."""
        return list(type(self)).index(self)


class Severity(_Ranked):
    """MQM severities, mildest first."""

    NEUTRAL = "neutral"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"


class Confidence(_Ranked):
    """How often a rule is right in such a place. Not severity."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Message(msgspec.Struct, frozen=True):
    """A sentence of the message catalogue (`key`) with the values of its named places; rendered per language at the end."""

    key: str
    values: dict[str, str] = {}

    @staticmethod
    def of(key: str, **values: Any) -> Message:
        """The message with its values as strings."""
        return Message(key, {name: str(value) for name, value in values.items()})


class Edit(msgspec.Struct, frozen=True):
    """Replace `[start, end)` of the target by `text`."""

    start: int
    end: int
    text: str


class Applicability(enum.StrEnum):
    """Whether a fix may be applied without being read."""

    SAFE = "safe"
    UNSAFE = "unsafe"


class Fix(msgspec.Struct, frozen=True):
    """Edits of the target, applied together."""

    edits: tuple[Edit, ...]
    applicability: Applicability = Applicability.UNSAFE


class Related(msgspec.Struct, frozen=True):
    """Another place that a finding speaks of (the other rendering of a term, say)."""

    unit: str
    side: Side
    span: Span
    message: Message


class Suppressed(msgspec.Struct, frozen=True):
    """Why a finding does not count: `by` is `suppression` or `baseline`."""

    by: str
    reason: str = ""
    author: str = ""
    until: str | None = None


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One place that an editor would edit.

    A rule fills everything but `document`, `fingerprint` and `suppressed`, which the engine adds. `concept` is the
    glossary concept, or the source words, that the finding is about: it goes into the fingerprint.
    """

    rule: str
    severity: Severity
    confidence: Confidence
    unit: str
    message: Message
    source: tuple[Span, ...] = ()
    target: tuple[Span, ...] = ()
    suggestions: tuple[str, ...] = ()
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    concept: str = ""
    document: str = ""
    fingerprint: str = ""
    suppressed: Suppressed | None = None
