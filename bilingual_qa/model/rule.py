"""What is known of a rule without running it."""

from __future__ import annotations

import enum

import msgspec

from bilingual_qa.model.finding import Severity
from bilingual_qa.model.mqm import MqmType


class Status(enum.StrEnum):
    """`preview` rules report but never decide the exit code."""

    PREVIEW = "preview"
    STABLE = "stable"


class Evidence(msgspec.Struct, frozen=True):
    """What a rule's status rests on: right hits and false alarms on the named data."""

    hits: int
    alarms: int
    data: str


class RuleInfo(msgspec.Struct, frozen=True, kw_only=True):
    """A rule's identity card. `severity` is the usual one; a finding may differ. `documentation`: its page in English."""

    code: str
    name: str
    mqm: MqmType
    severity: Severity
    status: Status
    evidence: Evidence | None
    documentation: str

    @property
    def family(self) -> str:
        """The two letters of the code: `TM`, `NU` ..."""
        return self.code[:2]
