"""The text of an editor's buffer, and where a segment of a note stands in it."""

from __future__ import annotations

import re
from functools import cached_property

from lsprotocol import types
from pygls.workspace import PositionCodec

from bilingual_qa.model import Segment, Span

# LSP 3.17, "Text Documents": these end a line, and nothing else does.
_LINE_END = re.compile(r"\r\n|\n|\r")


class Buffer:
    """A text with the units in which the client counts columns.

    Args:
        uri: the document's address.
        text: its whole text.
        codec: converts between code points and the client's units (UTF-16 unless the client agreed to others).
    """

    def __init__(self, uri: str, text: str, codec: PositionCodec) -> None:
        self.uri = uri
        self.text = text
        self._codec = codec

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends."""
        return _LINE_END.split(self.text)

    def span(self, segment: Segment, span: Span) -> types.Range:
        """Where a part of a segment stands; an empty one at the start of the segment's line marks the whole line."""
        if not len(span):
            return self.line(segment.position(span.start)[0])
        return types.Range(self._client(segment.position(span.start)), self._client(segment.position(span.end)))

    def line(self, number: int) -> types.Range:
        """A whole line, counted from 1."""
        at = min(number, len(self.lines))
        return types.Range(self._client((at, 1)), self._client((at, len(self.lines[at - 1]) + 1)))

    def place(self, position: types.Position) -> tuple[int, int]:
        """The line and column, both from 1 and in code points, of a client's position."""
        # The codec shortens a position that lies beyond its line in place: it gets a copy.
        found = self._codec.position_from_client_units(self.lines, types.Position(position.line, position.character))
        return found.line + 1, found.character + 1

    def _client(self, position: tuple[int, int]) -> types.Position:
        line, column = position
        return self._codec.position_to_client_units(self.lines, types.Position(line - 1, column - 1))


def offset_at(segment: Segment, place: tuple[int, int]) -> int | None:
    """The offset in a segment of the code point at a line and column of its file, or `None` where the segment is not there."""
    low, high = 0, len(segment.text)
    if not segment.position(low) <= place < segment.position(high):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if segment.position(middle) <= place else (low, middle)
    return low
