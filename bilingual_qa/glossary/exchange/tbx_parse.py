"""A TBX file -> its concept entries, by the standard library's expat.

Read as a stream: nothing outside the file is ever opened, a document type is passed over unread, an entity declaration is
refused, and so is nesting that no TBX has.
"""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from bilingual_qa.model import CheckError

# TBX nests ten deep, with mark-up inside a note twelve.
_DEEPEST = 64
_ROOTS = ("tbx", "martif", "TBX")
_ENTRIES = ("conceptEntry", "termEntry")
_READ_AT_ONCE = 1 << 16


class Element:
    """An element with its children; `name` is without prefix, `line` from 1."""

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name = name
        self.attributes = attributes
        self.line = line
        self.children: list[Element] = []
        self._text: list[str] = []

    def add_text(self, text: str) -> None:
        """More character data, here or in an element within."""
        self._text.append(text)

    @property
    def text(self) -> str:
        """All character data in the element, mark-up left out, white space at the ends too."""
        return "".join(self._text).strip()

    @property
    def category(self) -> str:
        """The data category: the attribute `type` (style DCA), else the element's name (style DCT)."""
        return self.attributes.get("type", self.name)

    def find_all(self, *names: str) -> list[Element]:
        """The elements of these names at any depth, in order."""
        found = []
        for child in self.children:
            if child.name in names:
                found.append(child)
            found += child.find_all(*names)
        return found


def parse_entries(path: Path) -> list[Element]:
    """The concept entries of a TBX file of version 2 (`martif`) or 3 (`tbx`).

    Raises:
        CheckError: no such file, not well-formed XML, no TBX, an entity declaration, nesting beyond all TBX; with the line.
    """
    return _Parse(path).entries()


class _Parse:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._entries: list[Element] = []
        self._open: list[Element | None] = []
        self._parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.EntityDeclHandler = self._entity
        # Without a handler for external entities expat opens none; parameter entities stay unread too.
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def entries(self) -> list[Element]:
        try:
            with self._path.open("rb") as file:
                while block := file.read(_READ_AT_ONCE):
                    self._parser.Parse(block, False)
                self._parser.Parse(b"", True)
        except OSError as error:
            raise CheckError(f"the file could not be read ({error.strerror})", path=str(self._path)) from None
        except expat.ExpatError as error:
            told = f"not well-formed XML ({expat.ErrorString(error.code)}): mend the file or export it again"
            raise CheckError(told, path=str(self._path), line=error.lineno) from None
        except (LookupError, ValueError) as error:
            self._fail(f"the encoding of the XML cannot be read ({error}): save it as UTF-8")
        return self._entries

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        plain = name.rpartition(":")[2]
        if not self._open and plain not in _ROOTS:
            self._fail(f"the root element is <{name}>, not <tbx> or <martif>: this is no TBX file")
        if len(self._open) >= _DEEPEST:
            self._fail(f"more than {_DEEPEST} elements are nested in one another: no TBX is so deep, and the file is refused")
        inside = bool(self._open) and self._open[-1] is not None
        element = Element(plain, attributes, self._parser.CurrentLineNumber) if inside or plain in _ENTRIES else None
        if element is not None and inside and (parent := self._open[-1]) is not None:
            parent.children.append(element)
        self._open.append(element)

    def _end(self, _: str) -> None:
        element = self._open.pop()
        if element is not None and (not self._open or self._open[-1] is None):
            self._entries.append(element)

    def _text(self, text: str) -> None:
        # The text of mark-up inside a term or note belongs to it; that of an entry's structure is white space.
        for element in reversed(self._open):
            if element is None:
                break
            element.add_text(text)

    def _entity(self, name: str, *_: object) -> None:
        self._fail(f"the entity “{name}” is declared: entities are refused, since they can read other files; write its text")

    def _fail(self, told: str) -> NoReturn:
        raise CheckError(told, path=str(self._path), line=self._parser.CurrentLineNumber)
