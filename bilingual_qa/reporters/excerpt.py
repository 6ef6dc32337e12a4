"""A window of a long text around the marked words, with a line of markers that fits beneath."""

from __future__ import annotations

from typing import NamedTuple

from bilingual_qa.model import Span
from bilingual_qa.reporters.display_width import character_width, text_width, visible

ELLIPSIS = "…"
_AT_LEAST = 12


class Excerpt(NamedTuple):
    """`text` and `markers` are of equal width; `spans` are the marked stretches of `text`, in code points of `text`."""

    text: str
    markers: str
    spans: tuple[Span, ...]


def excerpt(text: str, spans: tuple[Span, ...], columns: int, focus: int = 0) -> Excerpt:
    """The part of `text` in at most `columns` columns that shows the first span and as many further ones as fit.

    What stands before and after the spans gets the room that is left, half each. A cut end shows an ellipsis. Without spans it is
    the text from the offset `focus` on. A span that is wider than the room is cut. An empty span (a place where something is
    missing) is marked by one caret beneath the character that follows it.
    """
    columns = max(columns, _AT_LEAST)
    shown = visible(text)
    ordered = sorted(spans)
    core = _core(shown, ordered, focus, columns - 2 * len(ELLIPSIS))
    start, end = _widened(shown, core, columns)
    head = ELLIPSIS if start > 0 else ""
    tail = ELLIPSIS if end < len(shown) else ""
    body = shown[start:end].rstrip() if not tail else shown[start:end]
    marked = tuple(
        Span(max(span.start, start) - start + len(head), min(span.end, end) - start + len(head))
        for span in ordered
        if _in_view(span, start, end)
    )
    line = head + body + tail
    return Excerpt(line, _markers(line, marked), marked)


def _in_view(span: Span, start: int, end: int) -> bool:
    if span.start == span.end:
        return start <= span.start <= end
    return span.start < end and span.end > start


def _core(text: str, spans: list[Span], focus: int, room: int) -> Span:
    """The first span, lengthened to the end of each further span while all fits the room."""
    if not spans:
        return Span(focus, _forward(text, focus, len(text), room)[0])
    core = spans[0]
    for span in spans[1:]:
        longer = Span(core.start, max(core.end, span.end))
        if text_width(text[longer.start : longer.end]) > room:
            break
        core = longer
    return core


def _widened(text: str, core: Span, columns: int) -> tuple[int, int]:
    """The window about the core: all of the text where it fits, else what fits with room kept for two ellipses."""
    if _forward(text, 0, len(text), columns)[0] == len(text):
        return 0, len(text)
    room = columns - 2 * len(ELLIPSIS)
    start = core.start
    end = _forward(text, core.start, core.end, room)[0]
    left = room - text_width(text[start:end])
    before, spare = _backward(text, start, left // 2)
    after, spare_after = _forward(text, end, len(text), left - left // 2 + spare)
    if spare_after:
        before, _ = _backward(text, before, spare_after)
    return before, after


def _forward(text: str, start: int, limit: int, room: int) -> tuple[int, int]:
    """How far one gets from `start` towards `limit` in `room` columns, and the room left over."""
    for at in range(start, limit):
        width = character_width(text[at])
        if width > room:
            return at, room
        room -= width
    return max(start, limit), room


def _backward(text: str, start: int, room: int) -> tuple[int, int]:
    for at in range(start, 0, -1):
        width = character_width(text[at - 1])
        if width > room:
            return at, room
        room -= width
    return 0, room


def _markers(line: str, spans: tuple[Span, ...]) -> str:
    parts = []
    at = 0
    for span in spans:
        start, end = max(at, span.start), max(span.end, span.start + 1)
        if start < end:
            parts += [" " * text_width(line[at:start]), "^" * (text_width(line[start:end]) or 1)]
            at = end
    return "".join(parts)
