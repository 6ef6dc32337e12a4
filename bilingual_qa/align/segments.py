"""Two lists of segments aligned into beads."""

from __future__ import annotations

from collections.abc import Sequence


from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.parameters import LINES, Parameters
from bilingual_qa.align.score import BeadScorer, Placement, read_document
from bilingual_qa.align.search import build_lattice, posteriors, surest_path, whole_matrix
from bilingual_qa.align.words import tokens_of
from bilingual_qa.model import Bead


def align_segments(
    source: Sequence[str],
    target: Sequence[str],
    lexicon: Lexicon,
    *,
    parameters: Parameters = LINES,
    placement: Placement | None = None,
) -> list[Bead]:
    """Aligns English segments with Chinese ones, both in reading order.

    Returns the beads in order; every index is in exactly one, an omission has one side empty. `placement` adds what the
    place of a bead is worth.
    """
    if not source or not target:
        return [Bead((i,), ()) for i in range(len(source))] + [Bead((), (j,)) for j in range(len(target))]
    english, chinese = tokens_of(source, target, lexicon)
    document = read_document(chinese, english, lexicon)
    scorer = BeadScorer(document, parameters, placement)
    band = whole_matrix(len(target), len(source))
    lattice = build_lattice(
        band, len(source), scorer.shapes, scorer.block, parameters.skip_chinese, parameters.skip_english
    )
    path = surest_path(posteriors(lattice, parameters.sharpness), parameters.threshold)
    return [Bead(tuple(bead.english), tuple(bead.chinese), round(min(1.0, max(0.0, bead.value)), 3)) for bead in path]
