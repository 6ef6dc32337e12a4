"""Text in columns of a terminal, where Han characters are two wide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.reporters.display_width import character_width, text_width, visible

ELLIPSIS = "…"
# A word or one wide character, with the marks that may not begin a line and the blanks behind it.
_PIECE = re.compile(r"(?:[^\s\u2e80-\uffef]+|[\u2e80-\uffef])[、。，；：！？）」』》〉】％]* *| +")


def fitted(text: str, columns: int) -> str:
    """The text in at most `columns` columns, an ellipsis for what is cut."""
    shown = visible(text)
    if text_width(shown) <= columns:
        return shown
    return shown[: _fitting(shown, columns - len(ELLIPSIS))] + ELLIPSIS


def _fitting(text: str, columns: int) -> int:
    """How many characters of the text fit."""
    width = 0
    for number, character in enumerate(text):
        width += character_width(character)
        if width > columns:
            return number
    return len(text)


def padded(text: str, columns: int) -> str:
    """A text that fits, with blanks up to `columns` columns."""
    return text + " " * (columns - text_width(text))


def wrapped(text: str, columns: int) -> list[str]:
    """The text in lines of at most `columns` columns, broken between words and Han characters; one empty line for none."""
    lines, line = [], ""
    for piece in _pieces(" ".join(visible(text).replace("↵", " ").split()), columns):
        if text_width((line + piece).rstrip()) > columns:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()]


def _pieces(text: str, columns: int) -> Iterator[str]:
    for found in _PIECE.finditer(text):
        piece = found.group()
        while text_width(piece.rstrip()) > columns:
            kept = max(1, _fitting(piece, columns))
            yield piece[:kept]
            piece = piece[kept:]
        yield piece
