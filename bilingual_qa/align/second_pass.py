"""Paragraphs that the first pass left alone, looked at again: merged into a neighbour, or out of order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bilingual_qa.align.paragraphs import ParallelText
from bilingual_qa.align.parameters import PARTS
from bilingual_qa.align.segments import beads_of
from bilingual_qa.model import Bead

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# How sure the sentence beads of a paragraph must be for it to be part of its neighbour's pair.
_SURE_PART = 0.5
# A pair out of order must score so much: among paragraphs of one text, pairs that do not belong together stay below 1.
_SURE_PAIR = 3.0
# What is out of order is a little doubtful in itself.
_SWAPPED_SCORE = 0.9


def with_parts(beads: Sequence[Bead], text: ParallelText) -> list[Bead]:
    """Joins a paragraph without partner to a neighbouring bead when sentences of that bead's other side translate it.

    A short paragraph weighs little in the score of a merged bead; sentence by sentence it is plain.
    """
    result = list(beads)
    for lonely in [bead for bead in beads if not (bead.source and bead.target)]:
        at = result.index(lonely)
        options = []
        for neighbour in result[max(0, at - 1) : at] + result[at + 1 : at + 2]:
            if neighbour.source and neighbour.target:
                sure = _sure_of_part(lonely, neighbour, text)
                if sure >= _SURE_PART:
                    options.append((sure, neighbour))
        if options:
            sure, neighbour = max(options, key=lambda option: option[0])
            joined = Bead(
                tuple(sorted(lonely.source + neighbour.source)),
                tuple(sorted(lonely.target + neighbour.target)),
                round(min(sure, neighbour.score), 3),
            )
            result[result.index(neighbour)] = joined
            result.remove(lonely)
    return result


def _sure_of_part(lonely: Bead, neighbour: Bead, text: ParallelText) -> float:
    """How surely every sentence of the lonely paragraph has a partner of its own in the other side of its neighbour, and
    the neighbour still has one.
    """
    sentences = text.sentences(sorted(lonely.source + neighbour.source), sorted(lonely.target + neighbour.target))
    ours = set(lonely.source or lonely.target)
    sure, theirs = 1.0, 0.0
    for bead in beads_of(sentences.document, PARTS):
        if lonely.source:
            owners = {sentences.english_owners[i] for i in bead.source}
        else:
            owners = {sentences.chinese_owners[j] for j in bead.target}
        matched = bead.score if bead.source and bead.target else 0.0
        if not owners & ours:
            theirs = max(theirs, matched)
        else:
            sure = min(sure, matched if owners <= ours else 0.0)
    return min(sure, theirs)


def with_swapped(beads: Sequence[Bead], scores: NDArray[np.float32]) -> list[Bead]:
    """Pairs paragraphs that the page has out of order: two that stand alone on both sides, or a 2-2 bead that is a crossing.

    `scores` are those of single paragraphs, [English, Chinese]; best pairs first.
    """
    uncrossed = [part for bead in beads for part in _uncrossed(bead, scores)]
    english = [bead.source[0] for bead in uncrossed if bead.source and not bead.target and bead.source[0] < len(scores)]
    chinese = [bead.target[0] for bead in uncrossed if bead.target and not bead.source and bead.target[0] < scores.shape[1]]
    options = sorted(((float(scores[i, j]), i, j) for i in english for j in chinese if scores[i, j] >= _SURE_PAIR), reverse=True)
    partner: dict[int, int] = {}
    for _, i, j in options:
        if i not in partner and j not in partner.values():
            partner[i] = j
    found = [Bead((i,), (j,), _SWAPPED_SCORE) for i, j in partner.items()]
    taken = {((i,), ()) for i in partner} | {((), (j,)) for j in partner.values()}
    return [bead for bead in uncrossed if (bead.source, bead.target) not in taken] + found


def _uncrossed(bead: Bead, scores: NDArray[np.float32]) -> list[Bead]:
    if bead.shape != "2-2" or bead.source[1] >= len(scores) or bead.target[1] >= scores.shape[1]:
        return [bead]
    (i, k), (j, m) = bead.source, bead.target
    crossing = min(scores[i, m], scores[k, j])
    if crossing < _SURE_PAIR or crossing <= max(scores[i, j], scores[k, m]):
        return [bead]
    return [Bead((i,), (m,), _SWAPPED_SCORE), Bead((k,), (j,), _SWAPPED_SCORE)]
