"""An audit as text, JSON or CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.evaluate.audit import Audit, ConceptAudit

SCHEMA = "bilingual-qa/audit/1"
COLUMNS = "id subject path line forms uses satisfied share undecided renderings otherwise".split()  # noqa: SIM905
# So many other texts of a concept are shown in the text report; JSON and CSV have all.
_SHOWN = 5
# A spreadsheet would run such a cell as a formula (OWASP, CSV injection).
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d.\s])")


def as_text(audit: Audit, *, examples: bool = False) -> str:
    """A paragraph a concept, the least satisfied first, and a line of totals; on request with a sentence pair for each text."""
    return "".join(f"{line}\n" for line in _lines(audit, examples))


def as_json(audit: Audit) -> str:
    """The audit as one JSON object of the schema `bilingual-qa/audit/1`."""
    document = {
        "schema": SCHEMA,
        "units": audit.units,
        "uses": sum(concept.uses for concept in audit.concepts),
        "satisfied": sum(concept.satisfied for concept in audit.concepts),
        "concepts": [_object(concept) for concept in audit.concepts],
        "errors": [{"path": error.path, "line": error.line, "message": error.message} for error in audit.errors],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def as_csv(audit: Audit) -> str:
    """A header and one row a concept, with a byte order mark, without which Excel misreads Chinese."""
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for audited in audit.concepts:
        concept = audited.concept
        cells = [
            concept.id,
            concept.subject,
            concept.place.path,
            str(concept.place.line),
            " | ".join(concept.forms),
            str(audited.uses),
            str(audited.satisfied),
            f"{audited.share:.3f}",
            str(audited.undecided),
            " | ".join(f"{text} {count}" for text, count in audited.renderings),
            " | ".join(f"{other.text or '-'} {other.count} ({other.evidence})" for other in audited.otherwise),
        ]
        writer.writerow([f"'{cell}" if _FORMULA.match(cell) else cell for cell in cells])
    return out.getvalue()


def _lines(audit: Audit, examples: bool) -> Iterator[str]:
    for audited in audit.concepts:
        concept = audited.concept
        share = f"{audited.satisfied} of {audited.uses} ({audited.share:.0%})" if audited.uses else "no decided use"
        open_sense = f", sense open {audited.undecided} times" if audited.undecided else ""
        yield f"{concept.id}  {share}{open_sense}  {concept.place.path}:{concept.place.line}"
        if audited.renderings:
            yield "    right: " + "、".join(f"{text} {count}" for text, count in audited.renderings)
        for other in audited.otherwise[:_SHOWN]:
            example = other.example
            yield f"    {other.count:4} {other.text or '-'}  [{other.evidence}]  {example.document}, unit {example.unit}"
            if examples:
                yield f"           en  {_one_line(example.source)}"
                yield f"           zh  {_one_line(example.target)}"
        if len(audited.otherwise) > _SHOWN:
            rest = audited.otherwise[_SHOWN:]
            yield f"    {sum(other.count for other in rest):4} in {len(rest)} other texts"
    uses = sum(audited.uses for audited in audit.concepts)
    satisfied = sum(audited.satisfied for audited in audit.concepts)
    share = f" ({satisfied / uses:.1%})" if uses else ""
    yield f"{len(audit.concepts)} concepts, {uses} uses, {satisfied} satisfied{share}, {audit.units} units"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _object(audited: ConceptAudit) -> dict[str, object]:
    concept = audited.concept
    return {
        "id": concept.id,
        "subject": concept.subject,
        "path": concept.place.path,
        "line": concept.place.line,
        "forms": concept.forms,
        "uses": audited.uses,
        "satisfied": audited.satisfied,
        "share": round(audited.share, 4),
        "undecided": audited.undecided,
        "renderings": [{"text": text, "count": count} for text, count in audited.renderings],
        "otherwise": [
            {
                "text": other.text,
                "count": other.count,
                "evidence": other.evidence,
                "example": msgspec.to_builtins(other.example),
            }
            for other in audited.otherwise
        ],
    }
