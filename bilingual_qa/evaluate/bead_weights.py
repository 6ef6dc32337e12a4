"""Fits the aligner's weights to texts with beads made by hand.

The score of a path is linear in its weights, so paths form a conditional random field: the weights are those under which the
right beads are most probable among all alignments of the text. That function is concave and uses every bead, so it is
steadier than a search for the best F1 on a few chapters; a normal prior around `START` keeps rare shapes near it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from bilingual_qa.align.band import whole_matrix
from bilingual_qa.align.document import read_document
from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.parameters import LINES, Parameters
from bilingual_qa.align.score import Shape
from bilingual_qa.align.search import Lattice, posteriors
from bilingual_qa.align.segments import learned, score_lattice
from bilingual_qa.align.words import tokens_of
from bilingual_qa.evaluate.gold_beads import GoldText

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_FEATURES = ("english_weight", "chinese_weight", "length_weight", "speech_weight", "closing_weight")
_PRIORS = (
    "one_to_two",
    "one_to_three",
    "one_to_more",
    "two_to_one",
    "more_to_one",
    "two_to_two",
    "two_to_three",
    "larger",
)
_SKIPS = ("skip_chinese", "skip_english")
FITTED = (*_FEATURES, *_PRIORS, *_SKIPS)
# Round numbers, from which every fit starts and to which it is drawn; what is not fitted stays as it is.
START = msgspec.structs.replace(
    LINES,
    english_weight=0.25,
    chinese_weight=0.25,
    length_weight=0.5,
    speech_weight=0.5,
    closing_weight=0.5,
    one_to_two=-1.0,
    one_to_three=-2.0,
    one_to_more=-3.0,
    two_to_one=-2.0,
    more_to_one=-4.0,
    two_to_two=-4.0,
    two_to_three=-5.0,
    larger=-6.0,
    skip_chinese=-5.0,
    skip_english=-6.0,
)
# Standard deviation of the normal prior of a weight.
_DEVIATION = 2.0
# What a bead beside the right ones costs where the right path is followed.
_FORBIDDEN = -100.0
_STEPS = 30
_FIRST_STEP, _LAST_STEP = 0.1, 0.005
_FASTER, _SLOWER = 1.25, 0.5


class Example(NamedTuple):
    """A text ready for fitting: what each weight is multiplied by in each bead, and what the right path sums to."""

    shell: Lattice
    # [feature, row, move, column]
    features: NDArray[np.float32]
    valid: NDArray[np.bool_]
    # [prior, move]
    priors: NDArray[np.float64]
    right: NDArray[np.float64]


def read_example(text: GoldText, lexicon: Lexicon) -> Example:
    """Scores every bead of a text once for each weight."""
    import numpy as np

    english, chinese = tokens_of(text.english, text.chinese, lexicon)
    document = read_document(chinese, english, lexicon)
    band = whole_matrix(*document.size)
    document = learned(document, START, None, band)
    zero = msgspec.structs.replace(START, **dict.fromkeys(FITTED, 0.0))

    def unit(name: str) -> Parameters:
        return msgspec.structs.replace(zero, **{name: 1.0})

    shell = score_lattice(document, zero, None, band)
    valid = np.isfinite(shell.beads)
    features = np.stack([np.where(valid, score_lattice(document, unit(n), None, band).beads, 0.0) for n in _FEATURES])
    priors = np.array([[unit(name).prior(*move) if move.english else 0.0 for move in shell.moves] for name in _PRIORS])
    example = Example(shell, features, valid, priors, np.zeros(len(FITTED)))
    return example._replace(right=_expected(example, posteriors(_only_right(example, text), 1.0)))


def fit(examples: Sequence[Example]) -> Parameters:
    """The weights under which the right paths of the texts are most probable, by resilient gradient ascent."""
    import numpy as np

    start = np.array([getattr(START, name) for name in FITTED])
    weights, step, before = start.copy(), np.full(len(start), _FIRST_STEP), np.zeros(len(start))
    for _ in range(_STEPS):
        gradient = (start - weights) / _DEVIATION**2
        for example in examples:
            gradient += example.right - _expected(example, posteriors(_scored(example, weights), 1.0))
        turned = gradient * before < 0
        step = np.clip(np.where(turned, step * _SLOWER, step * np.where(before == 0, 1, _FASTER)), _LAST_STEP, 1.0)
        gradient[turned] = 0.0
        weights = weights + np.sign(gradient) * step
        before = gradient
    return msgspec.structs.replace(START, **{n: round(float(w), 3) for n, w in zip(FITTED, weights, strict=True)})


def _scored(example: Example, weights: NDArray[np.float64]) -> Lattice:
    import numpy as np

    count = len(_FEATURES)
    beads = np.tensordot(weights[:count].astype(np.float32), example.features, 1)
    of_move = weights[count : count + len(_PRIORS)] @ example.priors
    of_move[-1] = weights[-2]
    beads += of_move.astype(np.float32)[None, :, None]
    beads[~example.valid] = -np.inf
    return example.shell._replace(beads=beads, skips=np.full_like(example.shell.skips, weights[-1]))


def _expected(example: Example, probabilities: Lattice) -> NDArray[np.float64]:
    """What each weight is multiplied by in a path, on average over all paths."""
    import numpy as np

    beads = np.where(example.valid, probabilities.beads, 0.0)
    of_move = beads.sum(axis=(0, 2), dtype=np.float64)
    features = [float(np.vdot(feature, beads)) for feature in example.features]
    skips = [of_move[-1], float(np.nansum(probabilities.skips))]
    return np.concatenate([features, example.priors @ of_move, skips])


def _only_right(example: Example, text: GoldText) -> Lattice:
    """The scores with which only paths through the right beads count; where one is no bead of ours, anything beside it does."""
    import numpy as np

    scored = _scored(example, np.array([getattr(START, name) for name in FITTED]))
    beads, skips = np.full_like(scored.beads, _FORBIDDEN), np.full_like(scored.skips, _FORBIDDEN)
    row = column = 0
    for english, chinese in text.beads:
        row, column = max(row, *(i + 1 for i in chinese), 0), max(column, *(j + 1 for j in english), 0)
        shape = Shape(len(chinese), len(english))
        if not chinese:
            skips[row, column] = 0.0
        elif shape in scored.moves:
            beads[row, scored.moves.index(shape), column] = 0.0
    return scored._replace(beads=scored.beads + beads, skips=scored.skips + skips)
