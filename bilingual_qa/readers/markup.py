"""What XLIFF and TMX have in common: safe parsing, text without inline codes, places in the file, language tags."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from bilingual_qa.model import InputError, Language, Locale, Origin, Segment
from bilingual_qa.readers.lines import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from lxml import etree

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# Elements whose content is code of the original format, or that have none: bold, placeholders, tags.
_CODES = frozenset(("bpt", "ept", "ph", "it", "ut", "x", "bx", "ex", "sc", "ec", "sm", "em"))
_LOCALES = {
    "zh-hk": Locale.ZH_HANT_HK,
    "zh-mo": Locale.ZH_HANT_HK,
    "zh-hant-hk": Locale.ZH_HANT_HK,
    "zh-tw": Locale.ZH_HANT_TW,
    "zh-hant-tw": Locale.ZH_HANT_TW,
    "zh-cn": Locale.ZH_HANS_CN,
    "zh-sg": Locale.ZH_HANS_CN,
    "zh-hans": Locale.ZH_HANS_CN,
    "zh-hans-cn": Locale.ZH_HANS_CN,
}
# So much of a text is looked for in the file to find its place.
_SOUGHT = 24
_LINE_END = re.compile("\r\n|\n|\r")


class Markup:
    """A parsed file: its root element, and where texts stand in it.

    Args:
        path: the file.

    Raises:
        InputError: the file cannot be read or is not well-formed. Nothing outside the file is ever loaded, entities that it
            declares are not expanded.
    """

    def __init__(self, path: Path) -> None:
        from lxml import etree

        self.path = path.as_posix()
        data = read_bytes(path)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False)
        try:
            self.root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            told = str(error.msg).split(", line ")[0]
            raise InputError(f"not well-formed XML ({told}); export the file again", path=self.path, line=error.lineno) from None
        encoding = self.root.getroottree().docinfo.encoding or "utf-8"
        text = data.decode(encoding, "replace").removeprefix("\ufeff")
        ends = [found.end() for found in _LINE_END.finditer(text)]
        self._lines = [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]

    def segment(self, *elements: etree._Element) -> Segment:
        """The text of elements one after another, without inline codes, each stretch with its place in the file."""
        text = ""
        origins: list[Origin] = []
        for element in elements:
            line, column = element.sourceline or 1, 0
            for part in _texts(element):
                line, column = self._found(part, line, column)
                origins.append(Origin(len(text), line, column + 1))
                text += part
        return Segment(text, tuple(origins) or (Origin(0, elements[0].sourceline or 1 if elements else 1, 1),))

    def _found(self, part: str, line: int, column: int) -> tuple[int, int]:
        """Line, from 1, and column, from 0, at which a text stands from there on; the place given where it is not found."""
        sought = escape(part.split("\n")[0][:_SOUGHT], quote=False)
        for number in range(line, min(line + 3 + part.count("\n"), len(self._lines)) + 1):
            at = self._lines[number - 1].find(sought, column if number == line else 0)
            if at >= 0:
                return number, at
        return line, column


def local_name(element: etree._Element) -> str:
    """The name of an element without its namespace; empty for comments and instructions."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def children(element: etree._Element, *names: str) -> list[etree._Element]:
    """The children that have one of the names."""
    return [child for child in element if local_name(child) in names]


def language_of_tag(tag: str) -> Language | None:
    """The language of a BCP 47 tag, if it is one of ours."""
    main = tag.lower().replace("_", "-").split("-")[0]
    return {"en": Language.EN, "zh": Language.ZH, "cmn": Language.ZH}.get(main)


def locale_of_tag(tag: str) -> Locale | None:
    """The locale of a Chinese tag; `None` where it leaves script or region open."""
    return _LOCALES.get(tag.lower().replace("_", "-"))


def _texts(element: etree._Element) -> Iterator[str]:
    if element.text:
        yield element.text
    for child in element:
        name = local_name(child)
        if name == "cp":
            yield chr(int(child.get("hex", "20"), 16))
        elif name and name not in _CODES:
            yield from _texts(child)
        if child.tail:
            yield child.tail
