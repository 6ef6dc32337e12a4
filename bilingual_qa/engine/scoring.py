"""The MQM score of a document."""

from __future__ import annotations

import math
from collections.abc import Iterable

from bilingual_qa.model import Document, Finding, Score, Severity
from bilingual_qa.policy.selection import UNSCORED

# MQM's linear weights (themqm.org, scoring model of 2021).
WEIGHTS = {Severity.NEUTRAL: 0.0, Severity.MINOR: 1.0, Severity.MAJOR: 5.0, Severity.CRITICAL: 25.0}


def score_document(document: Document, findings: Iterable[Finding]) -> Score:
    """Penalty points of the document's findings, suppressed ones and diagnostics left out, by 1,000 source words."""
    points = math.fsum(
        WEIGHTS[finding.severity]
        for finding in findings
        if finding.document == document.path and finding.suppressed is None and finding.rule[:2] not in UNSCORED
    )
    words = sum(len(unit.source.text.split()) for unit in document.units)
    return Score(points, words, round(1000 * points / max(1, words), 2))
