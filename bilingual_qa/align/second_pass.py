"""Paragraphs that the first pass left alone, looked at again: merged into a neighbour, or out of order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bilingual_qa.align.document import Document
from bilingual_qa.align.paragraphs import ParallelText
from bilingual_qa.align.parameters import PARAGRAPHS, PARTS
from bilingual_qa.align.segments import beads_of, pair_scores
from bilingual_qa.model import Bead

# How sure the sentence beads of a paragraph must be for it to be part of its neighbour's pair.
_SURE_PART = 0.5
# A pair out of order must score so much: among paragraphs of one text, pairs that do not belong together stay below 1.
_SURE_PAIR = 3.0
# So many segments without partner are compared with twice as many of the other side.
_AT_ONCE = 300
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


def with_swapped(beads: Sequence[Bead], document: Document) -> list[Bead]:
    """Pairs paragraphs that the page has out of order: two that stand alone on both sides, or a 2-2 bead that is a crossing.

    Best pairs first.
    """
    uncrossed = [part for bead in beads for part in _uncrossed(bead, document)]
    english = [bead.source[0] for bead in uncrossed if bead.source and not bead.target]
    chinese = [bead.target[0] for bead in uncrossed if bead.target and not bead.source]
    partner: dict[int, int] = {}
    for _, i, j in sorted(_sure_pairs(english, chinese, document), reverse=True):
        if i not in partner and j not in partner.values():
            partner[i] = j
    found = [Bead((i,), (j,), _SWAPPED_SCORE) for i, j in partner.items()]
    taken = {((i,), ()) for i in partner} | {((), (j,)) for j in partner.values()}
    return [bead for bead in uncrossed if (bead.source, bead.target) not in taken] + found


def _sure_pairs(english: Sequence[int], chinese: Sequence[int], document: Document) -> Iterator[tuple[float, int, int]]:
    """Pairs (score, English, Chinese) of the numbered segments, both ascending, that belong together. Among very many, a
    segment's partner is looked for where it would stand if both lists were spread evenly.
    """
    for start in range(0, len(english), _AT_ONCE):
        some = english[start : start + _AT_ONCE]
        middle = (start + len(some) // 2) * len(chinese) // max(1, len(english))
        others = chinese[max(0, middle - _AT_ONCE) : middle + _AT_ONCE]
        if not others:
            continue
        scores = pair_scores(document.of_segments(document.chinese.pick(others), document.english.pick(some)), PARAGRAPHS)
        for row, column in zip(*(scores >= _SURE_PAIR).nonzero(), strict=True):
            yield float(scores[row, column]), some[row], others[column]


def _uncrossed(bead: Bead, document: Document) -> list[Bead]:
    if bead.shape != "2-2":
        return [bead]
    both = document.of_segments(document.chinese.pick(bead.target), document.english.pick(bead.source))
    scores = pair_scores(both, PARAGRAPHS)
    crossing = min(scores[0, 1], scores[1, 0])
    if crossing < _SURE_PAIR or crossing <= max(scores[0, 0], scores[1, 1]):
        return [bead]
    (i, k), (j, m) = bead.source, bead.target
    return [Bead((i,), (m,), _SWAPPED_SCORE), Bead((k,), (j,), _SWAPPED_SCORE)]
