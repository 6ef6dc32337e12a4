"""The MQM score of a document."""

from __future__ import annotations

import pytest

from bilingual_qa.engine.scoring import score_document
from bilingual_qa.model import (
    Confidence,
    Document,
    Finding,
    Locale,
    Message,
    Score,
    Segment,
    Severity,
    Suppressed,
    TranslationUnit,
)

UNIT = TranslationUnit(
    "1", Segment("Net profit rose to HK$310 million in the first half of the year."), Segment("上半年淨利潤升至3.1億港元。")
)
DOCUMENT = Document("note.txt", Locale.EN, Locale.ZH_HANT_HK, (UNIT,), ())


def finding(severity: str, rule: str = "NU102", document: str = "note.txt", suppressed: Suppressed | None = None) -> Finding:
    return Finding(
        rule=rule,
        severity=Severity(severity),
        confidence=Confidence.HIGH,
        unit="1",
        message=Message("x"),
        document=document,
        suppressed=suppressed,
    )


@pytest.mark.parametrize(
    ("findings", "points"),
    [
        ([], 0),
        ([finding("neutral")], 0),
        ([finding("minor"), finding("minor")], 2),
        ([finding("critical"), finding("major"), finding("minor")], 31),
        ([finding("critical", rule="AL101"), finding("major", rule="QA101")], 0),
        ([finding("critical", suppressed=Suppressed("baseline"))], 0),
        ([finding("major", document="other.txt")], 0),
    ],
)
def test_points(findings: list[Finding], points: float) -> None:
    score = score_document(DOCUMENT, findings)
    assert score == Score(points, 13, round(1000 * points / 13, 2))
    assert isinstance(score.points, float)


def test_a_document_without_words() -> None:
    assert score_document(Document("note.txt", Locale.EN, Locale.ZH, (), ()), []) == Score(0, 0, 0)
