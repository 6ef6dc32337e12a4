"""The result of a run, from which every output is made."""

from __future__ import annotations

import msgspec

from bilingual_qa.model.document import TranslationUnit, Unpaired
from bilingual_qa.model.finding import Finding
from bilingual_qa.model.locale import Locale
from bilingual_qa.model.rule import RuleInfo

SCHEMA = "bilingual-qa/report/1"


class Gate(msgspec.Struct, frozen=True):
    """`fail_on`: a severity or `never`; `failed`: a stable, unsuppressed finding at or above it exists.

    `documents` has the notes whose profile says otherwise, by path.
    """

    fail_on: str
    failed: bool
    documents: dict[str, str] = {}

    def of(self, document: str) -> str:
        """The `fail_on` of one note."""
        return self.documents.get(document, self.fail_on)


class Coverage(msgspec.Struct, frozen=True):
    """What was checked and found right, so that silence means something.

    `figures` and `concepts` count source quantities and source uses of glossary concepts; `figures_equal` and
    `concepts_satisfied` those with an equal figure or an accepted rendering in the target.
    """

    units: int = 0
    unpaired: int = 0
    figures: int = 0
    figures_equal: int = 0
    concepts: int = 0
    concepts_satisfied: int = 0

    def __add__(self, other: Coverage) -> Coverage:
        return Coverage(*(a + b for a, b in zip(msgspec.structs.astuple(self), msgspec.structs.astuple(other), strict=True)))


class Document(msgspec.Struct, frozen=True):
    """One note of the run."""

    path: str
    source_locale: Locale
    target_locale: Locale
    units: tuple[TranslationUnit, ...]
    unpaired: tuple[Unpaired, ...]


class FileError(msgspec.Struct, frozen=True):
    """Something that was not checked, and why."""

    path: str
    line: int | None
    message: str


class Score(msgspec.Struct, frozen=True):
    """An MQM score of a document: `points` penalty points, `words` source words, `per_thousand` points per 1,000 words."""

    points: float
    words: int
    per_thousand: float


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that a reporter needs; findings sorted by document, place and rule. `baseline`: one was used."""

    signature: str
    gate: Gate
    coverage: Coverage
    documents: tuple[Document, ...]
    findings: tuple[Finding, ...]
    errors: tuple[FileError, ...] = ()
    scores: dict[str, Score] = {}
    rules: tuple[RuleInfo, ...] = ()
    baseline: bool = False
    schema: str = SCHEMA

    def rule(self, code: str) -> RuleInfo:
        """The card of the rule with this code."""
        return next(rule for rule in self.rules if rule.code == code)
