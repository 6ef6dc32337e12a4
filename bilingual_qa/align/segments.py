"""Two lists of segments aligned into beads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from bilingual_qa.align.band import WHOLE_UP_TO, guessed_band, refined_band, whole_matrix
from bilingual_qa.align.calibration import Calibration, probability_right
from bilingual_qa.align.cooccurrence import with_cooccurrence
from bilingual_qa.align.document import Document, read_document
from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.parameters import CALIBRATION, LINES, Parameters
from bilingual_qa.align.score import BeadScorer, Placement, Shape
from bilingual_qa.align.search import Band, Lattice, PathBead, best_path, build_lattice, posteriors, surest_path
from bilingual_qa.align.words import tokens_of
from bilingual_qa.model import Bead

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# The first pass over a long text knows 1-1, 1-2 and 2-1 only: enough to find the way.
_FIRST_PASS_REACH = 2
# Learning from the text itself needs a few more shapes.
_LEARNING_REACH = 4
# How much of a long page is looked at to tell which language leads.
SINGLE_PAIRS = 600
# A window of a long text in Chinese segments, how much of it is kept, and how probable the bead must be after which it is cut.
_WINDOW = 800
_KEPT = 600
_SURE = 0.98


def align_segments(
    source: Sequence[str],
    target: Sequence[str],
    lexicon: Lexicon,
    *,
    parameters: Parameters = LINES,
    calibration: Calibration = CALIBRATION,
) -> list[Bead]:
    """Aligns English segments with Chinese ones, both in reading order.

    Args:
        source: English segments.
        target: Chinese segments.
        lexicon: the dictionary.
        parameters: weights for the kind of segment.
        calibration: from posterior probabilities to scores (see calibration.py).

    Returns:
        The beads in order. Every index is in exactly one; an omission has one side empty. Scores are calibrated: of the beads
        at 0.9 about nine in ten are right.
    """
    if not source or not target:
        return [Bead((i,), ()) for i in range(len(source))] + [Bead((), (j,)) for j in range(len(target))]
    english, chinese = tokens_of(source, target, lexicon)
    return beads_of(read_document(chinese, english, lexicon), parameters, calibration=calibration)


def beads_of(
    document: Document,
    parameters: Parameters,
    placement: Placement | None = None,
    calibration: Calibration = CALIBRATION,
) -> list[Bead]:
    """The beads of a text, see `align_segments`. `placement` is what the place of a bead is worth, beside what it says."""
    rows, columns = document.size
    if (rows + 1) * (columns + 1) <= WHOLE_UP_TO:
        band = whole_matrix(rows, columns)
        path = _path(learned(document, parameters, placement, band), parameters, placement, band)
    else:
        quick = msgspec.structs.replace(parameters, reach=_FIRST_PASS_REACH)
        first = best_path(score_lattice(document, quick, placement, guessed_band(document)))
        path = _path_in_windows(_taught(document, first, parameters), parameters, placement, first)
    return [Bead(tuple(bead.english), tuple(bead.chinese), probability_right(bead.value, calibration)) for bead in path]


def _path(document: Document, parameters: Parameters, placement: Placement | None, band: Band) -> list[PathBead]:
    lattice = score_lattice(document, parameters, placement, band)
    return surest_path(lattice, posteriors(lattice, parameters.sharpness), parameters.threshold, parameters.doubtful)


def _path_in_windows(
    document: Document, parameters: Parameters, placement: Placement | None, first: Sequence[PathBead]
) -> list[PathBead]:
    """The path of a long text, found window by window so that memory does not grow with its length.

    A window begins where the beads kept of the one before end, and ends at a corner of a `first` path. Its last part is not
    kept, since that corner may be wrong.
    """
    rows, columns = document.size
    path: list[PathBead] = []
    row = column = 0
    while (row, column) != (rows, columns):
        ahead = [bead for bead in first if bead.chinese.stop >= row and bead.english.stop >= column]
        inside = [bead for bead in ahead if bead.chinese.stop <= row + _WINDOW]
        last = inside[-1] if inside and ahead[-1].chinese.stop > row + _WINDOW else None
        bottom, right = (last.chinese.stop, last.english.stop) if last else (rows, columns)
        part = document.of_segments(document.chinese.slice(row, bottom), document.english.slice(column, right))
        corners = [bead.moved(-row, -column) for bead in (inside if last else ahead)]
        band = refined_band(corners, bottom - row, right - column)
        found = _path(part, parameters, _moved(placement, row, column), band)
        kept = [number for number, bead in enumerate(found, 1) if bead.chinese.stop <= _KEPT and bead.value >= _SURE]
        if last and kept:
            found = found[: kept[-1]]
        path += [bead.moved(row, column) for bead in found]
        row, column = path[-1].chinese.stop, path[-1].english.stop
    return path


def _moved(placement: Placement | None, rows: int, columns: int) -> Placement | None:
    """What places are worth in a part of the text that begins so many segments after its start."""
    if placement is None:
        return None
    return lambda shape, i, j: placement(shape, i + rows, j + columns)


def pair_scores(document: Document, parameters: Parameters) -> NDArray[np.float32]:
    """The score of every single English segment with every single Chinese one, [English, Chinese]; in a long text of those
    among its first `SINGLE_PAIRS` segments a side.
    """
    start = document.of_segments(document.chinese.slice(0, SINGLE_PAIRS), document.english.slice(0, SINGLE_PAIRS))
    scorer = BeadScorer(start, msgspec.structs.replace(parameters, reach=1))
    rows, columns = start.size
    scores: NDArray[np.float32] = scorer.block(1, rows, 1, columns)[scorer.shapes.index(Shape(1, 1))].T
    return scores


def learned(document: Document, parameters: Parameters, placement: Placement | None, band: Band) -> Document:
    """The document with what a first alignment of it teaches about its words, where the parameters ask for that."""
    if not parameters.learned_share:
        return document
    quick = msgspec.structs.replace(parameters, reach=min(parameters.reach, _LEARNING_REACH))
    return _taught(document, best_path(score_lattice(document, quick, placement, band)), parameters)


def _taught(document: Document, path: Sequence[PathBead], parameters: Parameters) -> Document:
    if not parameters.learned_share:
        return document
    return with_cooccurrence(document, [(bead.chinese, bead.english) for bead in path], parameters.learned_share)


def score_lattice(document: Document, parameters: Parameters, placement: Placement | None, band: Band) -> Lattice:
    """The scores of all beads inside a band."""
    scorer = BeadScorer(document, parameters, placement)
    return build_lattice(band, document.size[1], scorer.shapes, scorer.block, parameters.skip_chinese, parameters.skip_english)
