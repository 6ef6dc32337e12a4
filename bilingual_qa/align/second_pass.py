"""Paragraphs that the first pass left alone, looked at again: merged into a neighbour, or out of order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.parameters import PARTS, Parameters
from bilingual_qa.align.segments import align_segments
from bilingual_qa.model import Bead, Language
from bilingual_qa.text.sentences import sentence_spans

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# How sure the sentence beads of a paragraph must be for it to be part of its neighbour's pair.
_SURE_PART = 0.5
# A pair out of order must score so much: among paragraphs of one text, pairs that do not belong together stay below 1.
_SURE_PAIR = 3.0


class Paragraphs(NamedTuple):
    """The texts of both sides, in page order."""

    english: Sequence[str]
    chinese: Sequence[str]


def with_parts(beads: Sequence[Bead], paragraphs: Paragraphs, lexicon: Lexicon) -> list[Bead]:
    """Joins a paragraph without partner to a neighbouring bead when sentences of that bead's other side translate it.

    A short paragraph weighs little in the score of a merged bead; sentence by sentence it is plain.
    """
    result = list(beads)
    for lonely in [bead for bead in beads if not (bead.source and bead.target)]:
        at = result.index(lonely)
        options = []
        for neighbour in result[max(0, at - 1) : at] + result[at + 1 : at + 2]:
            if neighbour.source and neighbour.target:
                sure = _sure_of_part(lonely, neighbour, paragraphs, lexicon)
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


def _sure_of_part(lonely: Bead, neighbour: Bead, paragraphs: Paragraphs, lexicon: Lexicon) -> float:
    """How surely every sentence of the lonely paragraph has a partner of its own in the other side of its neighbour."""
    english, en_owners = _sentences(paragraphs.english, lonely.source + neighbour.source, Language.EN)
    chinese, zh_owners = _sentences(paragraphs.chinese, lonely.target + neighbour.target, Language.ZH)
    parameters: Parameters = PARTS
    sure = 1.0
    for bead in align_segments(english, chinese, lexicon, parameters=parameters):
        owners = {en_owners[i] for i in bead.source} if lonely.source else {zh_owners[j] for j in bead.target}
        ours = owners & set(lonely.source or lonely.target)
        if ours:
            alone = ours == owners and bead.source and bead.target
            sure = min(sure, bead.score if alone else 0.0)
    return sure


def _sentences(texts: Sequence[str], numbers: tuple[int, ...], language: Language) -> tuple[list[str], list[int]]:
    found = [(texts[n][s.start : s.end], n) for n in sorted(numbers) for s in sentence_spans(texts[n], language)]
    return [text for text, _ in found], [number for _, number in found]


def with_swapped(beads: Sequence[Bead], scores: NDArray[np.float32]) -> list[Bead]:
    """Pairs paragraphs that stand alone on both sides and translate each other: the page has them out of order.

    `scores` are those of single paragraphs, [English, Chinese]; best pairs first.
    """
    english = [bead.source[0] for bead in beads if bead.source and not bead.target]
    chinese = [bead.target[0] for bead in beads if bead.target and not bead.source]
    options = sorted(((float(scores[i, j]), i, j) for i in english for j in chinese if scores[i, j] >= _SURE_PAIR), reverse=True)
    partner: dict[int, int] = {}
    for _, i, j in options:
        if i not in partner and j not in partner.values():
            partner[i] = j
    kept = [
        bead
        for bead in beads
        if (bead.source and bead.target) or not (set(bead.source) & set(partner) or set(bead.target) & set(partner.values()))
    ]
    return kept + [Bead((i,), (j,), 0.9) for i, j in partner.items()]
