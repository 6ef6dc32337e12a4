import itertools
import math

import numpy as np
import pytest

from bilingual_qa.align.band import whole_matrix
from bilingual_qa.align.score import Shape
from bilingual_qa.align.search import Band, best_path, build_lattice, posteriors

SHAPES = (Shape(1, 1), Shape(1, 2), Shape(2, 1), Shape(2, 2))
SKIP_CHINESE, SKIP_ENGLISH = -1.5, -2.5


def random_scores(rows, columns, seed):
    return np.random.default_rng(seed).normal(0, 3, (len(SHAPES), rows + 1, columns + 1)).astype(np.float32)


def lattice_of(scores, band=None):
    rows, columns = scores.shape[1] - 1, scores.shape[2] - 1

    def block(first_row, last_row, first_column, last_column):
        part = scores[:, first_row : last_row + 1, first_column : last_column + 1].copy()
        for number, shape in enumerate(SHAPES):
            part[number, : max(0, shape.chinese - first_row)] = -np.inf
            part[number, :, : max(0, shape.english - first_column)] = -np.inf
        return part

    return build_lattice(band or whole_matrix(rows, columns), columns, SHAPES, block, SKIP_CHINESE, SKIP_ENGLISH)


def all_paths(scores, row, column):
    """Every path to a cell as (sum, beads), without any programme."""
    if row == column == 0:
        yield 0.0, ()
    for shape in (*SHAPES, Shape(1, 0), Shape(0, 1)):
        if shape.chinese > row or shape.english > column:
            continue
        if shape == (1, 0):
            value = SKIP_CHINESE
        elif shape == (0, 1):
            value = SKIP_ENGLISH
        else:
            value = float(scores[SHAPES.index(shape), row, column])
        for total, beads in all_paths(scores, row - shape.chinese, column - shape.english):
            yield total + value, (*beads, (row, column, shape))


@pytest.mark.parametrize("seed", range(6))
def test_the_best_path_is_the_best_of_all_paths(seed):
    scores = random_scores(4, 5, seed)
    best = max(all_paths(scores, 4, 5), key=lambda path: path[0])
    found = best_path(lattice_of(scores))
    assert [(b.chinese.stop, b.english.stop, (len(b.chinese), len(b.english))) for b in found] == list(best[1])


@pytest.mark.parametrize("seed", range(3))
def test_posteriors_are_the_share_of_all_paths_through_a_bead(seed):
    scores = random_scores(3, 4, seed)
    paths = [(math.exp(0.5 * total), beads) for total, beads in all_paths(scores, 3, 4)]
    whole = sum(weight for weight, _ in paths)
    found = posteriors(lattice_of(scores), 0.5)
    for row, column in itertools.product(range(1, 4), range(1, 5)):
        for number, shape in enumerate(SHAPES):
            expected = sum(weight for weight, beads in paths if (row, column, shape) in beads) / whole
            assert found.beads[row, number, column] == pytest.approx(expected, abs=1e-4)
        expected = sum(weight for weight, beads in paths if (row, column, (0, 1)) in beads) / whole
        assert found.skips[row, column] == pytest.approx(expected, abs=1e-4)


def test_a_band_that_holds_the_best_path_finds_it():
    scores = random_scores(30, 30, 1)
    scores[0] += np.where(np.eye(31, dtype=bool), 20, 0)
    band = Band(np.clip(np.arange(31) - 4, 0, 31 - 9), 9)
    assert best_path(lattice_of(scores, band)) == best_path(lattice_of(scores))
