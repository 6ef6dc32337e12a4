"""TMX 1.4 translation memories: every `tu` with an English and a Chinese variant is a row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from bilingual_qa.model import Bitext, InputError, Language, Locale, Segment
from bilingual_qa.readers.markup import XML_LANG, Markup, children, language_of_tag, local_name, locale_of_tag
from bilingual_qa.readers.rows import Row, bitexts

if TYPE_CHECKING:
    from lxml import etree


def read_tmx(path: Path, target_locale: Locale | None = None) -> list[Bitext]:
    """The bitext of a `.tmx` file. Units keep their `tuid`; where one is repeated, as memories may, units are numbered.

    Raises:
        InputError: the file is not TMX, or no unit has both languages.
    """
    markup = Markup(path)
    if local_name(markup.root) != "tmx":
        raise InputError("this is not TMX: its first element is not <tmx>; export the memory as TMX 1.4", path=markup.path)
    rows = list(_rows(markup))
    if not any(row.target.text for row in rows):
        raise InputError("no unit has an English and a Chinese variant; check xml:lang of the <tuv>", path=markup.path)
    ids = [row.id for row in rows if row.id]
    if len(set(ids)) < len(ids):
        rows = [Row(row.line, "", row.document, row.locale, row.source, row.target) for row in rows]
    return bitexts(rows, markup.path, target_locale)


def _rows(markup: Markup) -> Iterator[Row]:
    for unit in markup.root.iter("{*}tu"):
        variants: dict[Language, tuple[Segment, str]] = {}
        for variant in children(unit, "tuv"):
            tag = variant.get(XML_LANG) or variant.get("lang") or ""
            language, segments = language_of_tag(tag), children(variant, "seg")
            if language and segments:
                variants.setdefault(language, (markup.segment(segments[0]), tag))
        if Language.EN in variants and variants[Language.EN][0].text.strip():
            target, tag = variants.get(Language.ZH, (Segment(""), ""))
            yield Row(_line(unit), unit.get("tuid", ""), "", locale_of_tag(tag), variants[Language.EN][0], target)


def _line(element: etree._Element) -> int:
    return element.sourceline or 1
