"""Concepts and names -> the rows that state them."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Sequence

from bilingual_qa.glossary.concept import Concept, Glossary, Name, Rendering
from bilingual_qa.glossary.load import NAMES_FOLDER
from bilingual_qa.glossary.rows import CONCEPT_COLUMNS, LOCALE_TAGS, NAME_COLUMNS, NAME_COLUMNS_OPTIONAL
from bilingual_qa.model import Severity

_SEPARATOR = " | "


def csv_files(glossary: Glossary) -> dict[str, str]:
    """The files of a glossary folder, name and text: one a subject, and one a kind of names; rows sorted by id."""
    files: dict[str, list[Concept | Name]] = defaultdict(list)
    for concept in glossary.concepts:
        files[f"{concept.subject}.csv"].append(concept)
    for name in glossary.names:
        files[f"{NAMES_FOLDER}/{name.kind}.csv"].append(name)
    return {file: csv_text(entries) for file, entries in sorted(files.items())}


def csv_text(entries: Sequence[Concept | Name]) -> str:
    """One glossary file: all concepts, or all names."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*NAME_COLUMNS, *NAME_COLUMNS_OPTIONAL] if isinstance(entries[0], Name) else CONCEPT_COLUMNS)
    for entry in sorted(entries, key=lambda e: e.id):
        row = name_row(entry) if isinstance(entry, Name) else concept_row(entry)
        writer.writerow(row.values())
    return out.getvalue()


def concept_row(concept: Concept) -> dict[str, str]:
    """The row of a concept, from which `rows.concept_of` makes an equal one."""
    return {
        "id": concept.id,
        "en": _SEPARATOR.join(concept.forms),
        "pos": concept.pos,
        **_preferred(concept.preferred),
        "admitted": _SEPARATOR.join([*map(localised, concept.admitted), *(["~"] if concept.may_stay else [])]),
        "wrong": _wrong(concept.wrong),
        "when": _SEPARATOR.join(cue.text for cue in concept.when),
        "unless": _SEPARATOR.join(cue.text for cue in concept.unless),
        "severity": "" if concept.severity is Severity.MAJOR else concept.severity.value,
        "note": concept.note,
        "source": concept.source,
    }


def name_row(name: Name) -> dict[str, str]:
    """The row of a name, from which `rows.name_of` makes an equal one."""
    return {
        "id": name.id,
        "kind": name.kind,
        "en": _SEPARATOR.join(name.forms),
        **_preferred(name.preferred),
        "admitted": _SEPARATOR.join(map(localised, name.admitted)),
        "tickers": _SEPARATOR.join(name.tickers),
        "keep": name.keep.value,
        "wrong": _wrong(name.wrong),
    }


def _wrong(renderings: Iterable[Rendering]) -> str:
    return _SEPARATOR.join(f"{localised(r)} ({r.means}){r.without_cue}" for r in renderings)


def _preferred(renderings: Iterable[Rendering]) -> dict[str, str]:
    texts = ["" if rendering.derived else rendering.text for rendering in renderings] or ["", "", ""]
    return dict(zip(("zh_hant_hk", "zh_hant_tw", "zh_hans_cn"), texts, strict=True))


def localised(rendering: Rendering) -> str:
    """A rendering with its locales before it, as the columns `admitted` and `wrong` write it."""
    tags = ",".join(tag for tag, locale in LOCALE_TAGS.items() if locale in rendering.locales)
    return f"{tags}: {rendering.text}" if tags else rendering.text
