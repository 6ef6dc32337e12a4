"""The best path through the alignment matrix: exact dynamic programmes inside a band.

Cell (i, j) stands for "i Chinese and j English segments are aligned". A move into a cell is a bead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from bilingual_qa.align.score import Shape

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Band(NamedTuple):
    """Which cells are searched: in row i the columns `starts[i]` to `starts[i] + width - 1`. Starts never decrease."""

    starts: NDArray[np.int64]
    width: int


class Lattice(NamedTuple):
    """A number for every bead that ends in the band: a score, or a probability.

    `beads[row, move, column - starts[row]]` for the moves that advance in Chinese, the last of them being 1-0;
    `skips[row, column - starts[row]]` for the bead 0-1.
    """

    band: Band
    columns: int
    moves: tuple[Shape, ...]
    beads: NDArray[np.float32]
    skips: NDArray[np.float32]


class PathBead(NamedTuple):
    """A bead of a path as two half-open ranges, and its number in the lattice."""

    chinese: range
    english: range
    value: float

    def moved(self, rows: int, columns: int) -> PathBead:
        """The bead so many segments further on."""
        chinese = range(self.chinese.start + rows, self.chinese.stop + rows)
        return PathBead(chinese, range(self.english.start + columns, self.english.stop + columns), self.value)


Block = Callable[[int, int, int, int], "NDArray[np.float32]"]
_ROWS_AT_ONCE = 128
_ENGLISH_SKIP = -1


def build_lattice(
    band: Band, columns: int, shapes: tuple[Shape, ...], block: Block, skip_chinese: float, skip_english: float
) -> Lattice:
    """Scores all beads of a band. `block` gives the scores [shape, row, column] of inclusive ranges of cells."""
    import numpy as np

    height, width = len(band.starts), band.width
    beads = np.full((height, len(shapes) + 1, width), -np.inf, np.float32)
    beads[1:, -1, :] = skip_chinese
    for first in range(0, height, _ROWS_AT_ONCE):
        last = min(first + _ROWS_AT_ONCE, height) - 1
        left, right = int(band.starts[first]), min(int(band.starts[last]) + width - 1, columns)
        part = block(first, last, left, right)
        for row in range(first, last + 1):
            start = int(band.starts[row])
            inside = min(width, right - start + 1)
            beads[row, :-1, :inside] = part[:, row - first, start - left : start - left + inside]
    return Lattice(band, columns, (*shapes, Shape(1, 0)), beads, np.full((height, width), skip_english, np.float32))


def best_path(lattice: Lattice) -> list[PathBead]:
    """The beads of the path with the greatest sum, in order."""
    import numpy as np

    band = lattice.band
    height, width = len(band.starts), band.width
    steps = _Steps(lattice)
    best = np.full((height, steps.stride), -np.inf)
    came = np.full((height, width), _ENGLISH_SKIP, np.int16)
    for row in range(height):
        reached = np.full(width, -np.inf)
        if row == 0:
            reached[0] = 0.0
        else:
            candidates = steps.before(best, row)
            candidates += lattice.beads[row]
            came[row] = candidates.argmax(axis=0)
            reached = candidates.max(axis=0)
        skips = _cumulated(lattice.skips[row])
        run = np.maximum.accumulate(reached - skips) + skips
        came[row][run > reached] = _ENGLISH_SKIP
        best[row, steps.inner] = run
    path = []
    row, column = height - 1, lattice.columns
    while row or column:
        at = column - int(band.starts[row])
        number = int(came[row, at])
        move = Shape(0, 1) if number == _ENGLISH_SKIP else lattice.moves[number]
        value = lattice.skips[row, at] if number == _ENGLISH_SKIP else lattice.beads[row, number, at]
        path.append(PathBead(range(row - move.chinese, row), range(column - move.english, column), float(value)))
        row, column = row - move.chinese, column - move.english
    return path[::-1]


def posteriors(lattice: Lattice, sharpness: float) -> Lattice:
    """The probability of every bead among all paths: forward-backward with all scores multiplied by `sharpness`.

    The words of a bead are not independent, so its score overstates the evidence: a sharpness below 1 corrects for that.
    """
    import numpy as np

    band = lattice.band
    height, width = len(band.starts), band.width
    steps = _Steps(lattice)
    scores = lattice.beads * np.float32(sharpness)
    skips = lattice.skips * np.float32(sharpness)
    outside = band.starts[:, None] + np.arange(width)[None, :] > lattice.columns
    forward = np.full((height, steps.stride), -np.inf)
    backward = np.full((height, width), -np.inf)
    beads = np.full(lattice.beads.shape, -np.inf, np.float32)
    with np.errstate(invalid="ignore", divide="ignore"):
        for row in range(height):
            reached = np.full(width, -np.inf)
            if row == 0:
                reached[0] = 0.0
            else:
                values = steps.before(forward, row)
                values += scores[row]
                beads[row] = values
                reached = _log_sum(values)
            costs = _cumulated(skips[row])
            run = np.logaddexp.accumulate(reached - costs) + costs
            run[outside[row]] = -np.inf
            forward[row, steps.inner] = run
        for row in range(height - 1, -1, -1):
            reached = steps.after(backward, scores, row)
            if row == height - 1:
                reached[lattice.columns - int(band.starts[row])] = 0.0
            reached[outside[row]] = -np.inf
            costs = _cumulated(skips[row])
            backward[row] = np.logaddexp.accumulate((reached + costs)[::-1])[::-1] - costs
        total = forward[-1, steps.pad + lattice.columns - int(band.starts[-1])]
        beads += (backward - total)[:, None, :].astype(np.float32)
        skipped = forward[:, steps.pad - 1 : steps.pad - 1 + width] + skips + backward - total
        return lattice._replace(beads=np.exp(beads), skips=np.exp(skipped).astype(np.float32))


def surest_path(lattice: Lattice, probabilities: Lattice, threshold: float, doubtful: float) -> list[PathBead]:
    """The path whose beads have the greatest expected number of right ones, each bead costing `threshold`.

    Where two paths are nearly equal, the best single path may hold a bead that few good paths share; this one does not.
    Where even its beads are on average less probable than `doubtful` (many like segments in a row: every shift is as good),
    it would choose few large beads to save their cost, so the best path of the lattice stands there. Values are probabilities.
    """
    gain = probabilities._replace(beads=probabilities.beads - threshold, skips=probabilities.skips - threshold)
    sure = best_path(gain)
    best = best_path(lattice)
    corners = {_end(bead) for bead in sure} & {_end(bead) for bead in best}
    chosen: list[PathBead] = []
    for one, other in zip(_stretches(sure, corners), _stretches(best, corners), strict=True):
        valued = [bead._replace(value=_value(probabilities, bead)) for bead in one]
        if one != other and sum(bead.value for bead in valued) < doubtful * len(valued):
            valued = [bead._replace(value=_value(probabilities, bead)) for bead in other]
        chosen += valued
    return chosen


def _end(bead: PathBead) -> tuple[int, int]:
    return bead.chinese.stop, bead.english.stop


def _stretches(path: list[PathBead], corners: set[tuple[int, int]]) -> list[list[PathBead]]:
    stretches: list[list[PathBead]] = [[]]
    for bead in path:
        stretches[-1].append(bead)
        if _end(bead) in corners:
            stretches.append([])
    return stretches[:-1]


def _value(lattice: Lattice, bead: PathBead) -> float:
    row, column = _end(bead)
    at = column - int(lattice.band.starts[row])
    if not bead.chinese:
        return float(lattice.skips[row, at])
    return float(lattice.beads[row, lattice.moves.index(Shape(len(bead.chinese), len(bead.english))), at])


def _cumulated(skips: NDArray[np.float32]) -> NDArray[np.float64]:
    """Cost of skipping from the first column of a row to each."""
    import numpy as np

    costs: NDArray[np.float64] = np.cumsum(skips, dtype=np.float64) - skips[0]
    return costs


def _log_sum(values: NDArray[np.float64]) -> NDArray[np.float64]:
    import numpy as np

    top = values.max(axis=0)
    base = np.where(np.isfinite(top), top, 0.0)
    result: NDArray[np.float64] = np.log(np.exp(values - base).sum(axis=0)) + base
    return result


class _Steps:
    """Where the cells before and after a row's cells lie in tables of the band."""

    def __init__(self, lattice: Lattice) -> None:
        import numpy as np

        self._starts = starts = lattice.band.starts
        self._x = np.array([move.chinese for move in lattice.moves])
        self._y = np.array([move.english for move in lattice.moves])
        self.pad = max(1, int(self._y.max()))
        reach = int(self._x.max())
        growth = int((starts[reach:] - starts[:-reach]).max()) if len(starts) > reach else int(starts[-1] - starts[0])
        width = lattice.band.width
        self.stride = self.pad + width + growth
        self.inner = slice(self.pad, self.pad + width)
        self._columns = np.arange(width)

    def before(self, table: NDArray[np.float64], row: int) -> NDArray[np.float64]:
        """Values [move, column] of the cells that each move comes from; -inf before the first row. `table` is padded."""
        import numpy as np

        origin = row - self._x
        known = np.maximum(origin, 0)
        offset = known * self.stride + self.pad + self._starts[row] - self._y - self._starts[known]
        values: NDArray[np.float64] = np.take(table.reshape(-1), offset[:, None] + self._columns[None, :])
        values[origin < 0] = -np.inf
        return values

    def after(self, table: NDArray[np.float64], scores: NDArray[np.float32], row: int) -> NDArray[np.float64]:
        """Log sum [column] over the moves out of a row's cells of the move's score and the value of the cell reached."""
        import numpy as np

        height, width = table.shape
        reached = row + self._x
        known = np.minimum(reached, height - 1)[:, None]
        column = self._columns[None, :] + (self._starts[row] + self._y - self._starts[known[:, 0]])[:, None]
        valid = (column >= 0) & (column < width) & (reached < height)[:, None]
        column = np.clip(column, 0, width - 1)
        values = table[known, column] + scores[known, np.arange(len(self._x))[:, None], column]
        values[~valid] = -np.inf
        return _log_sum(values)
