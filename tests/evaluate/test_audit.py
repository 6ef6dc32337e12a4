"""The glossary held against parallel text."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bilingual_qa.engine.checker import Checker
from bilingual_qa.evaluate.audit import Audit, ConceptAudit, Evidence, audit_glossary
from bilingual_qa.evaluate.audit_report import as_csv, as_json, as_text

ROWS = [
    ("The bank's net interest margin widened.", "該行淨息差擴闊。"),
    ("Net interest margin was 1.62%.", "淨利息收益率為1.62%。"),
    ("Its net interest margin fell to 1.5%.", "其淨息差跌至1.5%。"),
    ("The net interest margin was under pressure.", "淨利息保證金受壓。"),
    ("Management expects the net interest margin to stabilise.", "管理層預期淨利息保證金回穩。"),
    ("The net interest margin (NIM) narrowed.", "淨息差（NIM）收窄。"),
]


def bitext(folder: Path, rows: list[tuple[str, str]]) -> Path:
    path = folder / "rows.jsonl"
    lines = [json.dumps({"id": str(n), "source": en, "target": zh}, ensure_ascii=False) for n, (en, zh) in enumerate(rows)]
    path.write_text("\n".join(lines), "utf-8")
    return path


@pytest.fixture
def audited(checker: Checker, tmp_path: Path) -> Audit:
    return audit_glossary(checker, checker.readings.of_paths([bitext(tmp_path, ROWS)]))


def of(audit: Audit, concept_id: str) -> ConceptAudit:
    return next(audited for audited in audit.concepts if audited.concept.id == concept_id)


def test_uses_and_satisfied_uses_are_counted(audited: Audit) -> None:
    margin = of(audited, "net-interest-margin")
    assert (margin.uses, margin.satisfied) == (7, 5)


def test_what_stands_otherwise_is_gathered_over_the_uses(audited: Audit) -> None:
    (other,) = of(audited, "net-interest-margin").otherwise
    assert (other.count, other.example.unit) == (2, "3")
    assert "保證金" in other.text
    assert other.evidence in (Evidence.LISTED, Evidence.LITERAL)


def test_renderings_are_listed_by_frequency(audited: Audit) -> None:
    assert of(audited, "net-interest-margin").renderings[0][0] == "淨息差"


def test_the_least_satisfied_concept_comes_first(audited: Audit) -> None:
    assert audited.concepts[0].concept.id == "net-interest-margin"


def test_every_row_is_counted(audited: Audit) -> None:
    assert audited.units == len(ROWS)


def test_a_sense_left_open_is_counted_apart(checker: Checker, tmp_path: Path) -> None:
    audit = audit_glossary(checker, checker.readings.of_paths([bitext(tmp_path, [("The EV was fine.", "一切良好。")])]))
    assert {audited.uses for audited in audit.concepts} == {0}
    assert all(audited.undecided == 1 and audited.share == 1 for audited in audit.concepts)


def test_what_cannot_be_read_is_an_error_and_the_rest_is_counted(checker: Checker, tmp_path: Path) -> None:
    paths = [tmp_path / "missing.jsonl", bitext(tmp_path, ROWS)]
    audit = audit_glossary(checker, checker.readings.of_paths(paths))
    assert [error.path for error in audit.errors] == [str(paths[0])]
    assert audit.units == len(ROWS)


def test_json_has_every_figure(audited: Audit) -> None:
    document = json.loads(as_json(audited))
    assert document["schema"] == "bilingual-qa/audit/1"
    margin = next(concept for concept in document["concepts"] if concept["id"] == "net-interest-margin")
    assert margin["share"] == pytest.approx(5 / 7, abs=1e-4)
    assert margin["otherwise"][0]["example"]["source"] == ROWS[3][0]


def test_csv_has_a_row_a_concept(audited: Audit) -> None:
    lines = as_csv(audited).splitlines()
    assert len(lines) == 1 + len(audited.concepts)
    assert lines[1].startswith("net-interest-margin,banking,")


def test_text_shows_the_sentences_on_request_only(audited: Audit) -> None:
    assert ROWS[3][1] in as_text(audited, examples=True)
    assert ROWS[3][1] not in as_text(audited)
