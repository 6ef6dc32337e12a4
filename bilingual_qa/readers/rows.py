"""Rows of a bitext file, whatever its format, to one `Bitext` a document."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from bilingual_qa.model import Bead, Bitext, InputError, Locale, Segment, Side, TranslationUnit, Unpaired, UnpairedKind
from bilingual_qa.readers.shape import content_kind

_LOCALES = {locale.value.lower(): locale for locale in Locale if locale is not Locale.EN}


class Row(msgspec.Struct, frozen=True):
    """One row: `line` is where it begins; `id` and `document` are empty where the file gives none."""

    line: int
    id: str
    document: str
    locale: Locale | None
    source: Segment
    target: Segment


def parse_locale(tag: str, path: str, line: int) -> Locale | None:
    """The locale of a `locale` field, `None` for an empty one.

    Raises:
        InputError: not one of the tags of `Locale`.
    """
    if not tag.strip():
        return None
    locale = _LOCALES.get(tag.strip().lower())
    if locale is None:
        known = ", ".join(locale.value for locale in _LOCALES.values())
        raise InputError(f"unknown locale {tag.strip()!r}; write one of {known}", path=path, line=line)
    return locale


def bitexts(rows: Iterable[Row], path: str, target_locale: Locale | None = None) -> list[Bitext]:
    """One bitext for each value of `document` in the order of first use, its path `FILE#DOCUMENT`; `FILE` for rows without one.

    A row without an id gets its number within its document, from 1. A row with one side only is unpaired.

    Raises:
        InputError: no rows, a repeated id in a document, a row without any text.
    """
    documents: dict[str, list[Row]] = {}
    for row in rows:
        documents.setdefault(row.document, []).append(row)
    if not documents:
        raise InputError("no rows; each row needs a source and a target", path=path)
    return [_bitext(group, path, document, target_locale) for document, group in documents.items()]


def _bitext(rows: list[Row], path: str, document: str, target_locale: Locale | None) -> Bitext:
    units: list[TranslationUnit] = []
    unpaired: list[Unpaired] = []
    lines_of: dict[str, int] = {}
    for number, row in enumerate(rows, 1):
        identity = row.id or str(number)
        if identity in lines_of:
            raise InputError(
                f"the id {identity!r} stands already on line {lines_of[identity]}; give every row of a document an id of its own",
                path=path,
                line=row.line,
            )
        lines_of[identity] = row.line
        source, target = bool(row.source.text.strip()), bool(row.target.text.strip())
        if source and target:
            bead = Bead((number - 1,), (number - 1,))
            kind = content_kind(row.source.text)
            units.append(TranslationUnit(identity, row.source, row.target, bead, locale=row.locale, kind=kind))
        elif source:
            unpaired.append(Unpaired(identity, Side.SOURCE, row.source, UnpairedKind.UNTRANSLATED))
        elif target:
            unpaired.append(Unpaired(identity, Side.TARGET, row.target, UnpairedKind.UNKNOWN))
        else:
            raise InputError("the row has neither source nor target; fill it in or delete it", path=path, line=row.line)
    return Bitext(f"{path}#{document}" if document else path, tuple(units), tuple(unpaired), target_locale)
