"""Glossary folders and files -> one `Glossary`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from bilingual_qa.glossary.concept import Concept, Glossary, Name
from bilingual_qa.glossary.rows import read_concepts, read_names
from bilingual_qa.glossary.uncollected import uncollected
from bilingual_qa.model import CheckError

NAMES_FOLDER = "names"


def shipped_folder() -> Path:
    """The glossaries that come with the program: inside the package when installed, beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_glossaries"
    return installed if installed.is_dir() else package.parent / "glossaries"


def glossary_files(path: Path) -> list[Path]:
    """The CSV files of a folder (concepts, then names), or the file itself.

    Raises:
        CheckError: nothing is there, or the folder has no CSV file.
    """
    if path.is_dir():
        files = sorted(path.glob("*.csv")) + sorted((path / NAMES_FOLDER).glob("*.csv"))
        if not files:
            raise CheckError("the folder has no glossary: it should hold <subject>.csv or names/<kind>.csv", path=str(path))
        return files
    if not path.exists():
        raise CheckError("no such glossary", path=str(path))
    if path.suffix.lower() in (".tbx", ".tmx", ".xml", ".mtf", ".xlsx", ".xls"):
        told = (
            f"a glossary is a CSV file: {path.suffix.lower()} is not read as one; glossary import makes CSV of TBX and of lists"
        )
        raise CheckError(told, path=str(path), line=1)
    return [path]


def glossary_subjects(paths: Sequence[Path]) -> frozenset[str]:
    """The subjects of some glossaries: the names of their files, without ending; raises as `glossary_files` does."""
    return frozenset(file.stem for path in paths for file in glossary_files(path))


@uncollected()
def load_glossary(paths: Sequence[Path], *, known_wrong: bool = True) -> Glossary:
    """The concepts and names of all paths; a later path (a house glossary) replaces entries with the same id.

    Args:
        paths: folders or files, in rising precedence.
        known_wrong: `False` leaves out the column `wrong` of every row.

    Raises:
        CheckError: a file cannot be read, or one of its rows is faulty.
    """
    concepts: dict[str, Concept] = {}
    names: dict[str, Name] = {}
    for path in paths:
        own: dict[tuple[bool, str], Concept | Name] = {}
        for file in glossary_files(path):
            if is_names_file(file):
                for name in read_names(file):
                    _unique(own, name)
                    names[name.id] = name if known_wrong else msgspec.structs.replace(name, wrong=())
            else:
                for concept in read_concepts(file):
                    _unique(own, concept)
                    concepts[concept.id] = concept if known_wrong else msgspec.structs.replace(concept, wrong=())
    digest = glossary_digest(paths, known_wrong=known_wrong)
    return Glossary(tuple(concepts.values()), tuple(names.values()), digest)


def glossary_digest(paths: Sequence[Path], *, known_wrong: bool = True) -> str:
    """A digest of what `load_glossary` would read, without reading rows; raises `CheckError` for a file that is not there."""
    digest = hashlib.sha256(b"known-wrong" if known_wrong else b"")
    for path in paths:
        for file in glossary_files(path):
            try:
                digest.update(file.read_bytes())
            except OSError as error:
                raise CheckError(f"the glossary could not be read ({error.strerror})", path=str(file)) from None
    return digest.hexdigest()


def is_names_file(path: Path) -> bool:
    """Whether the file lists names rather than concepts: it lies in a folder `names`."""
    return path.parent.name == NAMES_FOLDER


def _unique(own: dict[tuple[bool, str], Concept | Name], entry: Concept | Name) -> None:
    before = own.setdefault((isinstance(entry, Name), entry.id), entry)
    if before is not entry:
        told = f"the id {entry.id} is used before, in {before.place.path}:{before.place.line}: give this row another"
        raise CheckError(told, path=entry.place.path, line=entry.place.line)


class RenderedTerm(NamedTuple):
    """The English forms of a term and one Chinese rendering, in either script. `wrong`: known as a mistake of real text."""

    forms: tuple[str, ...]
    chinese: str
    wrong: bool = False


def rendered_terms(glossary: Glossary) -> Iterable[RenderedTerm]:
    """The terms for the aligner: right *and* known wrong renderings, since both stand in real text.

    A wrong rendering that is another concept's preferred one would tie that concept's Chinese to this English: it is left out.
    """
    preferred = {rendering.text for concept in glossary.concepts for rendering in concept.preferred}
    for concept in glossary.concepts:
        forms = tuple(concept.forms)
        yield from (RenderedTerm(forms, rendering.text) for rendering in concept.accepted)
        yield from (
            RenderedTerm(forms, rendering.text, wrong=True) for rendering in concept.wrong if rendering.text not in preferred
        )
    for name in glossary.names:
        forms = tuple(name.forms)
        yield from (RenderedTerm(forms, rendering.text) for rendering in name.preferred + name.admitted)
