"""An alignment for the eye: both sides beside each other, rung by rung, with scores."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bilingual_qa.cli.columns import padded, wrapped
from bilingual_qa.model import Bead, Bitext, Side, TranslationUnit, Unpaired

_LEAST_COLUMNS = 16
# Of a score and a blank.
_SCORE = 5
_BETWEEN = " │ "


class Rung(NamedTuple):
    """What stands in the margin, and the two texts."""

    margin: str
    source: str
    target: str


def note_ladder(bitext: Bitext, columns: int) -> str:
    """The units and unpaired blocks of a note in page order: a heading each, then the sentence pairs. Ends with a line feed."""
    parts: list[TranslationUnit | Unpaired] = [*bitext.units, *bitext.unpaired]
    places = [part.target.line if isinstance(part, TranslationUnit) else part.segment.line for part in parts]
    lines: list[str] = []
    for at in sorted(range(len(parts)), key=lambda at: places[at]):
        lines += [*_part(parts[at], columns), ""]
    return "".join(f"{line}\n" for line in lines[:-1])


def line_ladder(beads: Sequence[Bead], source: Sequence[str], target: Sequence[str], columns: int) -> str:
    """The beads of two lists of lines. Ends with a line feed."""
    rungs = [
        Rung(f"{bead.shape} {bead.score:.2f}", " ".join(source[i] for i in bead.source), " ".join(target[i] for i in bead.target))
        for bead in beads
    ]
    margin = max((len(rung.margin) for rung in rungs), default=0) + 1
    return "".join(f"{line}\n" for line in _rungs(rungs, margin, columns))


def _part(part: TranslationUnit | Unpaired, columns: int) -> Iterator[str]:
    if isinstance(part, Unpaired):
        yield _heading(f"{part.id}  {part.kind}  line {part.segment.line}", columns)
        text = part.segment.text
        yield from _rungs([Rung("", text, "") if part.side is Side.SOURCE else Rung("", "", text)], _SCORE, columns)
        return
    yield _heading(f"{part.id}  {part.bead.shape}  {part.bead.score:.2f}  lines {part.source.line}, {part.target.line}", columns)
    rungs = [
        Rung(f"{pair.score:.2f}", pair.source.of(part.source.text), pair.target.of(part.target.text)) for pair in part.sentences
    ]
    yield from _rungs(rungs or [Rung("", part.source.text, part.target.text)], _SCORE, columns)


def _heading(text: str, columns: int) -> str:
    return f"── {text} ".ljust(columns, "─")


def _rungs(rungs: Sequence[Rung], margin: int, columns: int) -> Iterator[str]:
    side = max(_LEAST_COLUMNS, (columns - margin - len(_BETWEEN)) // 2)
    for rung in rungs:
        left, right = wrapped(rung.source, side), wrapped(rung.target, side)
        for at in range(max(len(left), len(right))):
            head = padded(rung.margin if at == 0 else "", margin)
            source = left[at] if at < len(left) else ""
            target = right[at] if at < len(right) else ""
            yield f"{head}{padded(source, side)}{_BETWEEN}{target}".rstrip()
