"""Concepts and names -> TBX-Basic: version 3 (ISO 30042:2019) in both styles, version 2 (ISO 30042:2008, `martif`)."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from bilingual_qa.glossary.concept import Concept, Glossary, Name, Rendering
from bilingual_qa.glossary.exchange.tbx_terms import (
    ADMITTED,
    ANY_CHINESE,
    DEPRECATED,
    NAME_PREFIX,
    PARTS_OF_SPEECH,
    PREFERRED,
    own_note,
)
from bilingual_qa.glossary.inflection import as_written
from bilingual_qa.model import CheckError, Locale, Severity

# XML 1.0 has no place for these at all.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LANGUAGES = ("en", ANY_CHINESE, Locale.ZH_HANT_HK, Locale.ZH_HANT_TW, Locale.ZH_HANS_CN)


class Style(enum.StrEnum):
    """How data categories are written: as attributes, as elements (both version 3), as version 2 writes them."""

    DCA = "dca"
    DCT = "dct"
    V2 = "v2"


_HEADS = {
    Style.DCA: '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n'
    "<tbxHeader><fileDesc><sourceDesc><p>Exported by bilingual-qa</p></sourceDesc></fileDesc></tbxHeader>\n",
    Style.DCT: '<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"'
    ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">\n'
    "<tbxHeader><fileDesc><sourceDesc><p>Exported by bilingual-qa</p></sourceDesc></fileDesc></tbxHeader>\n",
    Style.V2: '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n<martif type="TBX-Basic" xml:lang="en">\n'
    "<martifHeader><fileDesc><sourceDesc><p>Exported by bilingual-qa</p></sourceDesc></fileDesc>\n"
    '<encodingDesc><p type="XCSURI">http://www.ttt.org/oscarstandards/tbx/TBXBasicXCSV02.xcs</p></encodingDesc></martifHeader>\n',
}
# Modules of TBX-Basic in which style DCT has its elements.
_MODULES = {"subjectField": "min", "partOfSpeech": "min", "administrativeStatus": "min", "source": "basic", "termType": "basic"}


def tbx_text(glossary: Glossary, style: Style) -> str:
    """The glossary as one TBX-Basic document; what TBX has no place for is kept in notes (see `tbx_terms`).

    Raises:
        CheckError: a row has a character that XML cannot hold.
    """
    return "".join(_document(glossary, style))


def _document(glossary: Glossary, style: Style) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield _HEADS[style]
    yield "<text><body>\n"
    for concept in glossary.concepts:
        yield _Entry(style).concept(concept)
    for name in glossary.names:
        yield _Entry(style).name(name)
    yield f"</body></text>\n</{'martif' if style is Style.V2 else 'tbx'}>\n"


class _Entry:
    def __init__(self, style: Style) -> None:
        self._style = style
        self._lines: list[str] = []
        self._terms: dict[str, list[str]] = {language: [] for language in _LANGUAGES}

    def concept(self, concept: Concept) -> str:
        self._category("descrip", "subjectField", concept.subject)
        self._category("admin", "source", concept.source)
        self._note(concept.note)
        self._own("severity", "" if concept.severity is Severity.MAJOR else concept.severity.value)
        self._own("stay", "yes" if concept.may_stay else "")
        self._own("when", " | ".join(cue.text for cue in concept.when))
        self._own("unless", " | ".join(cue.text for cue in concept.unless))
        self._english(concept.forms, concept.pos)
        self._chinese(concept.preferred, concept.admitted)
        self._column(concept.wrong, DEPRECATED)
        return self._element(concept, ("_" if concept.id[0].isdigit() else "") + concept.id)

    def name(self, name: Name) -> str:
        self._category("descrip", "subjectField", name.kind)
        self._own("tickers", " | ".join(name.tickers))
        self._own("keep", name.keep.value)
        self._english(name.forms, "proper")
        self._chinese(name.preferred, name.admitted)
        self._column(name.wrong, DEPRECATED)
        return self._element(name, NAME_PREFIX + name.id)

    def _element(self, entry: Concept | Name, name: str) -> str:
        old = self._style is Style.V2
        element, section = ("termEntry", "langSet") if old else ("conceptEntry", "langSec")
        for language, terms in self._terms.items():
            if terms:
                self._lines += [f'<{section} xml:lang="{language}">', *terms, f"</{section}>"]
        text = "".join(f"{line}\n" for line in (f"<{element} id={quoteattr(name)}>", *self._lines, f"</{element}>"))
        if bad := _CONTROL.search(text):
            told = f"{entry.id}: the character U+{ord(bad.group()):04X} cannot stand in XML: take it out of the row"
            raise CheckError(told, path=entry.place.path, line=entry.place.line)
        return text

    def _english(self, forms: Sequence[str], pos: str) -> None:
        for number, form in enumerate(forms):
            short = as_written(form) and " " not in form
            lines = [
                self._written("termNote", "partOfSpeech", PARTS_OF_SPEECH.get(pos, "")),
                self._written("termNote", "administrativeStatus", ADMITTED if number else PREFERRED),
                self._written("termNote", "termType", "abbreviation" if short else "fullForm"),
            ]
            self._terms["en"].append(self._term(form, lines))

    def _chinese(self, preferred: Sequence[Rendering], admitted: Sequence[Rendering]) -> None:
        for rendering in preferred:
            if not rendering.derived:
                status = self._written("termNote", "administrativeStatus", PREFERRED)
                self._terms[rendering.locales[0]].append(self._term(rendering.text, [status]))
        self._column(admitted, ADMITTED)

    def _column(self, renderings: Sequence[Rendering], status: str) -> None:
        """Each in the section of each of its locales, numbered, so that the column is read back as it was."""
        for number, rendering in enumerate(renderings, start=1):
            lines = [self._written("termNote", "administrativeStatus", status)]
            notes = [own_note("means", rendering.means)] if rendering.means else []
            notes += [own_note("told", rendering.without_cue)] if rendering.without_cue else []
            lines += [f"<note>{_text(note)}</note>" for note in [*notes, own_note("entry", str(number))]]
            for language in rendering.locales or (ANY_CHINESE,):
                self._terms[language].append(self._term(rendering.text, lines))

    def _term(self, text: str, lines: Sequence[str]) -> str:
        section = "tig" if self._style is Style.V2 else "termSec"
        return f"<{section}><term>{_text(text)}</term>{''.join(lines)}</{section}>"

    def _category(self, element: str, category: str, value: str) -> None:
        if value:
            self._lines.append(self._written(element, category, value))

    def _note(self, text: str) -> None:
        if text:
            self._lines.append(f"<note>{_text(text)}</note>")

    def _own(self, field: str, value: str) -> None:
        if value:
            self._note(own_note(field, value))

    def _written(self, element: str, category: str, value: str) -> str:
        if not value:
            return ""
        if self._style is Style.DCT:
            name = f"{_MODULES[category]}:{category}"
            return f"<{name}>{_text(value)}</{name}>"
        return f'<{element} type="{category}">{_text(value)}</{element}>'


def _text(value: str) -> str:
    return escape(value, {"\r": "&#13;"})
