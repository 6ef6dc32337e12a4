"""A file of terms, TBX or CSV, ours or another program's -> a glossary."""

from __future__ import annotations

import hashlib
from pathlib import Path

from bilingual_qa.glossary.concept import Concept, Glossary, Name, Place
from bilingual_qa.glossary.exchange.tbx_read import TermRow, read_tbx
from bilingual_qa.glossary.exchange.term_list import read_term_list
from bilingual_qa.glossary.load import load_glossary
from bilingual_qa.glossary.rows import CONCEPT_COLUMNS, NAME_COLUMNS, NAME_COLUMNS_OPTIONAL, concept_of, name_of, read_text
from bilingual_qa.model import CheckError

_TBX = frozenset((".tbx", ".xml", ".mtf"))


def read_terms(path: Path, faults: list[CheckError], subject: str | None = None) -> Glossary:
    """The concepts and names of a TBX file, a glossary file or folder of ours, or a list of terms in CSV or TSV.

    Args:
        path: the file.
        faults: entries that cannot be used are added to it, by line, and left out.
        subject: put all concepts into this subject.

    Raises:
        CheckError: the file as a whole cannot be read.
    """
    if path.is_dir():
        return load_glossary([path])
    if path.suffix.lower() in _TBX:
        rows = read_tbx(path)
    else:
        text = read_text(path)
        header = [name.strip() for name in text.split("\n", 1)[0].strip().split(",")]
        if header in (CONCEPT_COLUMNS, NAME_COLUMNS, [*NAME_COLUMNS, *NAME_COLUMNS_OPTIONAL]):
            return load_glossary([path])
        rows = read_term_list(path, text)
    entries = _entries(rows, path, faults, subject)
    concepts = tuple(entry for entry in entries if isinstance(entry, Concept))
    names = tuple(entry for entry in entries if isinstance(entry, Name))
    return Glossary(concepts, names, hashlib.sha256(path.read_bytes()).hexdigest())


def _entries(rows: list[TermRow], path: Path, faults: list[CheckError], subject: str | None) -> list[Concept | Name]:
    found: dict[tuple[bool, str], Concept | Name] = {}
    for term in rows:
        try:
            entry: Concept | Name
            if term.is_name:
                entry = name_of(term.row, Place(path.as_posix(), term.line))
            else:
                about = subject or term.subject
                entry = concept_of(term.row, Place(f"{about}.csv", term.line), subject=about)
        except ValueError as error:
            faults.append(CheckError(f"{term.row['id']}: {error}", path=str(path), line=term.line))
            continue
        before = found.setdefault((term.is_name, entry.id), entry)
        if before is not entry:
            told = f"the id {entry.id} is used before, in line {before.place.line}: give this entry another"
            faults.append(CheckError(told, path=str(path), line=term.line))
    return list(found.values())
