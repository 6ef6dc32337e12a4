"""Which consecutive lines of a page are one hard-wrapped paragraph."""

from __future__ import annotations

import itertools
import re

import msgspec

from bilingual_qa.model import Language, Segment
from bilingual_qa.readers.shape import width
from bilingual_qa.text.screened_pattern import ScreenedPattern
from bilingual_qa.text.script import HAN

# A narrower column is a list of short lines, a wider one is no column: each of its lines is a paragraph.
_NARROWEST, _WIDEST = 40, 140
# Wrapping at a fixed width fills every line; text out of a PDF, set in a proportional type, varies by a tenth or so.
_FILLED_EN, _FILLED_ZH = 0.85, 0.95
_FIRST_WORD = re.compile(r"\S+")
_FIRST_PIECE = ScreenedPattern(rf"[{HAN}，。、；：！？「」『』（）《》]|[^\s{HAN}]+")
_SENTENCE_END = re.compile(r"[.!?:。！？；：…][\"'”’」』)）\]]*$")
_OPEN_END_EN = re.compile(
    r"(?:[,;(&/–—-]|\b(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|as|that|which|its|their|our|is|are|was|were|be|"
    r"has|have|had|will|would|could|may|than|but|into|over|under|this|these|not|more|about))$",
    re.IGNORECASE,
)
_GOES_ON_EN = re.compile(r"[a-z(]|[\d$]")
_CHINESE = ScreenedPattern(rf"[{HAN}、，。；：「」《》]")
_OPEN_END_ZH = re.compile(r"[，、,（(「『《]$")


class Line(msgspec.Struct, frozen=True):
    """A visible line of running text. `begins`: it cannot continue the line before (a bullet, a notice)."""

    segment: Segment
    language: Language
    begins: bool


def paragraphs(runs: list[list[Line]]) -> list[list[list[Line]]]:
    """For each run of consecutive lines of one language, its paragraphs, each a list of lines.

    Greedy wrapping at W columns means that the first word of a line did not fit on the line before; and a wrapped
    paragraph shows it in its words: a line goes on in lower case, or the line before ends in a comma or an article. Two
    lines alone are joined on plain evidence only, or where other paragraphs of the page are wrapped at the same width.
    """
    widths: dict[Language, list[int]] = {}
    for run in runs:
        for piece in _pieces(run):
            if len(piece) > 2 and _continues(piece):
                widths.setdefault(piece[0].language, []).append(_widest(piece))
    return [[paragraph for piece in _pieces(run) for paragraph in _joined(piece, widths)] for run in runs]


def with_neighbours(before: Line, line: Line, after: Line) -> Line:
    """The line as Chinese if it is one of a wrapped Chinese paragraph that happens to hold mostly Latin names."""
    widest = _widest([before, line])
    in_chinese = (
        (before.language, line.language, after.language) == (Language.ZH, Language.EN, Language.ZH)
        and not (line.begins or after.begins)
        and bool(_CHINESE.search(line.segment.text))
        and not _SENTENCE_END.search(before.segment.text)
        and _NARROWEST <= widest <= _WIDEST
        and min(width(before.segment.text), width(line.segment.text)) > _FILLED_EN * widest
    )
    return Line(line.segment, Language.ZH, line.begins) if in_chinese else line


def _joined(piece: list[Line], widths: dict[Language, list[int]]) -> list[list[Line]]:
    if len(piece) > 1 and (_continues(piece) or _page_width(piece, widths)):
        return [piece]
    return [[line] for line in piece]


def _pieces(run: list[Line]) -> list[list[Line]]:
    """The run cut wherever a line is not filled or the next one begins something."""
    if not run:
        return []
    widest = _widest(run)
    pieces = [[run[0]]]
    for before, line in itertools.pairwise(run):
        if line.begins or not _NARROWEST <= widest <= _WIDEST or not _filled(before, line, widest):
            pieces.append([line])
        else:
            pieces[-1].append(line)
    return pieces


def _widest(lines: list[Line]) -> int:
    return max(width(line.segment.text) for line in lines)


def _filled(before: Line, line: Line, widest: int) -> bool:
    text = line.segment.text
    if line.language is Language.EN:
        first, share = _FIRST_WORD.match(text), _FILLED_EN
        room = 1
    else:
        first, share = _FIRST_PIECE.match(text), _FILLED_ZH
        room = 0
    need = width(first.group()) if first else 1
    # A long first word or address says little of the column.
    return width(before.segment.text) + room + min(need, 20) > share * widest


def _continues(piece: list[Line]) -> bool:
    """Whether the words show that the lines belong together: at half of the breaks or more."""
    pairs = list(itertools.pairwise(piece))
    if piece[0].language is Language.EN:
        shown = sum(_goes_on_en(before.segment.text, line.segment.text) for before, line in pairs)
    elif len(pairs) == 1:
        shown = int(bool(_OPEN_END_ZH.search(piece[0].segment.text)))
    else:
        shown = sum(not _SENTENCE_END.search(before.segment.text) for before, _ in pairs)
    return 2 * shown >= len(pairs)


def _goes_on_en(before: str, line: str) -> bool:
    return not _SENTENCE_END.search(before) and bool(_GOES_ON_EN.match(line) or _OPEN_END_EN.search(before))


def _page_width(piece: list[Line], widths: dict[Language, list[int]]) -> bool:
    """Whether the first line is as wide as the wrapped paragraphs of the page and does not end a sentence."""
    text = piece[0].segment.text
    return not _SENTENCE_END.search(text) and any(abs(width(text) - w) <= 3 for w in widths.get(piece[0].language, ()))
