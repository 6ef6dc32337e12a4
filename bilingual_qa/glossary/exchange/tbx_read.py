"""TBX entries -> the rows that state them, our own exports and those of other programs."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import msgspec

from bilingual_qa.glossary.exchange.tbx_parse import Element, parse_entries
from bilingual_qa.glossary.exchange.tbx_terms import (
    ADMITTED,
    ANY_CHINESE,
    DEPRECATED,
    NAME_PREFIX,
    PARTS_OF_SPEECH,
    PREFERRED,
    STATUSES,
    locale_of,
    read_own_note,
)
from bilingual_qa.glossary.rows import LOCALE_TAGS
from bilingual_qa.model import Locale
from bilingual_qa.text.fold import converter
from bilingual_qa.text.script import script_counts

_POS = {value: name for name, value in PARTS_OF_SPEECH.items()}
_COLUMNS = {Locale.ZH_HANT_HK.value: "zh_hant_hk", Locale.ZH_HANT_TW.value: "zh_hant_tw", Locale.ZH_HANS_CN.value: "zh_hans_cn"}
_TAGS = {locale.value: tag for tag, locale in LOCALE_TAGS.items()}
# What a wrong rendering means when the file does not say.
_UNSAID = "a term that the glossary rejects"


class TermRow(msgspec.Struct, frozen=True):
    """A row as a glossary file has it, the subject or kind it belongs to, and its line in the file."""

    row: dict[str, str]
    subject: str
    is_name: bool
    line: int


class _Term(msgspec.Struct, frozen=True):
    text: str
    status: str
    pos: str
    means: str
    mark: str
    number: float


def read_tbx(path: Path) -> list[TermRow]:
    """The entries of a TBX file as rows. Entries without an English or without a Chinese term give a row without it.

    Raises:
        CheckError: see `tbx_parse.parse_entries`.
    """
    return [_row(entry, number, path) for number, entry in enumerate(parse_entries(path), start=1)]


def _row(entry: Element, number: int, path: Path) -> TermRow:
    own, notes = _notes(entry)
    languages = _languages(entry)
    english = languages.pop("en", [])
    entry_id = entry.attributes.get("id", "")
    is_name = entry_id.startswith(NAME_PREFIX)
    subject = _value(entry, "subjectField")
    row = {
        "id": _id(entry_id, english, number),
        "en": " | ".join(_plain(term.text) for term in english if term.status != DEPRECATED),
        **_renderings(languages),
        "wrong": _column(languages, DEPRECATED),
    }
    if is_name:
        row |= {"kind": subject, "tickers": own.get("tickers", ""), "keep": own.get("keep", "")}
    else:
        stay = ["~"] if own.get("stay") else []
        row |= {
            "pos": next((_POS[term.pos] for term in english if term.pos in _POS), ""),
            "admitted": " | ".join([*filter(None, [row["admitted"]]), *stay]),
            "when": own.get("when", ""),
            "unless": own.get("unless", ""),
            "severity": own.get("severity", ""),
            "note": "; ".join(notes),
            "source": _value(entry, "source"),
        }
    return TermRow(row, slug(subject) or slug(path.stem) or "terms", is_name, entry.line)


def _notes(element: Element) -> tuple[dict[str, str], list[str]]:
    """The columns kept in notes of the element itself, and its notes for people."""
    own: dict[str, str] = {}
    notes: list[str] = []
    for child in element.children:
        if child.name == "note":
            kept = read_own_note(child.text)
            if kept:
                own[kept[0]] = kept[1]
            elif child.text:
                notes.append(child.text)
    return own, notes


def _languages(entry: Element) -> dict[str, list[_Term]]:
    languages: dict[str, list[_Term]] = defaultdict(list)
    for section in entry.find_all("langSec", "langSet"):
        language = locale_of(section.attributes.get("xml:lang", ""))
        if language is not None:
            languages[language] += [_term(found) for found in section.find_all("termSec", "tig", "ntig")]
    return languages


def _term(section: Element) -> _Term:
    own, _ = _notes(section)
    status = _value(section, "administrativeStatus")
    return _Term(
        next((term.text for term in section.find_all("term")), ""),
        STATUSES.get(status, status),
        _value(section, "partOfSpeech"),
        own.get("means", ""),
        own.get("told", ""),
        float(own["entry"]) if own.get("entry", "").isdigit() else math.inf,
    )


def _value(element: Element, category: str) -> str:
    """The value of a data category of the element, not of a term inside an entry."""
    groups = [group for group in element.children if group.name.endswith("Grp")]
    near = [*element.children, *(child for group in groups for child in group.children)]
    return next((child.text for child in near if child.category == category), "")


def _renderings(languages: dict[str, list[_Term]]) -> dict[str, str]:
    """The three columns of preferred renderings and `admitted`.

    Where nothing is said of a term it is right; the first of a locale is preferred. What names no region goes by its script;
    where Hong Kong has nothing, it takes the Traditional, the Taiwan or, converted, the Mainland term.
    """
    extra: list[str] = []
    columns: dict[str, str] = {}
    for language in (*_COLUMNS, Locale.ZH_HANT.value, ANY_CHINESE):
        right = [term for term in languages.get(language, []) if term.status not in (DEPRECATED, ADMITTED)]
        for term in sorted(right, key=lambda t: t.status != PREFERRED):
            column = _COLUMNS.get(language) or ("zh_hans_cn" if _simplified(term.text) else "zh_hant_hk")
            if column not in columns:
                columns[column] = _plain(term.text)
            else:
                extra.append(_localised(_plain(term.text), [language] if language in _TAGS else []))
    if "zh_hant_hk" not in columns and columns:
        converted = converter("s2hk").convert(columns.get("zh_hans_cn", ""))
        columns["zh_hant_hk"] = columns.get("zh_hant_tw") or converted
    admitted = " | ".join(dict.fromkeys([*filter(None, [_column(languages, ADMITTED)]), *extra]))
    return {**{column: columns.get(column, "") for column in _COLUMNS.values()}, "admitted": admitted}


def _column(languages: dict[str, list[_Term]], status: str) -> str:
    """The column `admitted` or `wrong`: terms of one number are one entry, with the locales in which they stand."""
    places: dict[tuple[float, str, str, str], list[str]] = defaultdict(list)
    for language, terms in languages.items():
        for term in terms:
            if term.status == status:
                places[term.number, _plain(term.text), term.means, term.mark].append(language)
    entries = []
    for (_, text, means, mark), found in sorted(places.items(), key=lambda place: place[0][0]):
        locales = [tag for tag in found if tag in _TAGS]
        meaning = f" ({means or _UNSAID}){mark}" if status == DEPRECATED else ""
        entries.append(_localised(text, [] if len(locales) < len(found) else locales) + meaning)
    return " | ".join(entries)


def _localised(text: str, locales: Iterable[str]) -> str:
    tags = ",".join(_TAGS[locale] for locale in sorted(locales, key=list(_TAGS).index))
    return f"{tags}: {text}" if tags else text


def _simplified(text: str) -> bool:
    traditional, simplified = script_counts(text)
    return simplified > traditional


def _plain(text: str) -> str:
    """A term in one line; a bar would end it in a column."""
    plain = " ".join(text.split())
    return re.sub(r"\s\|\s", "/", f" {plain} ").strip()


def _id(entry_id: str, english: list[_Term], number: int) -> str:
    """The entry's id in lower case; where it has none, its first English term."""
    own = entry_id.removeprefix(NAME_PREFIX).removeprefix("_")
    return slug(own) or slug(english[0].text if english else "") or f"entry-{number}"


def slug(text: str) -> str:
    """An id made of a text: lower-case words with hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
