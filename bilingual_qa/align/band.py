"""Where the search looks: everywhere in a short text, in a corridor around a first guess in a long one."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from bilingual_qa.align.document import Document
from bilingual_qa.align.search import Band, PathBead

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Up to so many cells everything is searched.
WHOLE_UP_TO = 400_000
_GUESS_WIDTH = 160
_REFINED_WIDTH = 48
# A pair of words marks a point of the guess when neither occurs more often than this.
_RARE = 4
_LIKELY = 0.3
# Two points support each other when they are this near, in segments, and on one diagonal.
_NEAR = 10


def whole_matrix(rows: int, columns: int) -> Band:
    """Every cell."""
    import numpy as np

    return Band(np.zeros(rows + 1, np.int64), columns + 1)


def guessed_band(document: Document) -> Band:
    """A corridor around the chain of rare words that translate each other; around the diagonal where there are none."""
    import numpy as np

    rows, columns = document.size
    chain = _longest_chain(_supported(_rare_pairs(document), columns / rows))
    known = [(0, 0), *((i + 1, j + 1) for i, j in chain if i + 1 < rows and j + 1 < columns), (rows, columns)]
    centre = np.interp(np.arange(rows + 1), [i for i, _ in known], [j for _, j in known])
    return _corridor(centre, columns, max(_GUESS_WIDTH, 6 * -(-columns // rows)))


def refined_band(path: list[PathBead], rows: int, columns: int) -> Band:
    """A narrow corridor around a path that was found with few shapes."""
    import numpy as np

    corners = [(0, 0)] + [(bead.chinese.stop, bead.english.stop) for bead in path]
    centre = np.interp(np.arange(rows + 1), [i for i, _ in corners], [j for _, j in corners])
    return _corridor(centre, columns, max(_REFINED_WIDTH, 6 * -(-columns // rows)))


def _corridor(centre: NDArray[np.float64], columns: int, width: int) -> Band:
    """A band around a line from corner to corner in which every row overlaps the next by two thirds.

    A jump of the line, where a long passage has no partner, is spread over the rows around it: a row wide enough to hold it
    would cost its width in every row.
    """
    import numpy as np

    width = min(width, columns + 1)
    last = columns + 1 - width
    starts = np.clip(centre.astype(np.int64) - width // 2, 0, last)
    starts[0], starts[-1] = 0, last
    growth = width // 3
    for row in range(1, len(starts)):
        starts[row] = min(max(starts[row], starts[row - 1]), starts[row - 1] + growth)
    starts[-1] = last
    for row in range(len(starts) - 2, -1, -1):
        starts[row] = min(max(starts[row], starts[row + 1] - growth), starts[row + 1])
    return Band(starts, width)


def _rare_pairs(document: Document) -> list[tuple[int, int]]:
    """Places (Chinese segment, English segment) of rare types that translate each other, first with first, second with second."""
    import numpy as np

    chinese, english = _places(document.chinese.types), _places(document.english.types)
    links = document.english_by_chinese
    rows = np.repeat(np.arange(len(links.starts) - 1), np.diff(links.starts))
    likely = links.probabilities >= _LIKELY
    points: set[tuple[int, int]] = set()
    for z, e in zip(rows[likely].tolist(), links.columns[likely].tolist(), strict=True):
        if len(chinese[z]) == len(english[e]) <= _RARE:
            points.update(zip(chinese[z], english[e], strict=True))
    return sorted(points)


def _places(segments: tuple[NDArray[np.int64], ...]) -> dict[int, list[int]]:
    places: dict[int, list[int]] = {}
    for number, types in enumerate(segments):
        for kind in types.tolist():
            places.setdefault(kind, []).append(number)
    return places


def _supported(points: list[tuple[int, int]], slope: float) -> list[tuple[int, int]]:
    """The sorted points with another near them and near their diagonal: a chance hit stands alone."""
    kept = []
    for at, (i, j) in enumerate(points):
        first = bisect.bisect_left(points, (i - _NEAR, -1))
        last = bisect.bisect_right(points, (i + _NEAR, 1 << 60))
        if any(k != at and abs((points[k][1] - j) - slope * (points[k][0] - i)) <= _NEAR for k in range(first, last)):
            kept.append((i, j))
    return kept


def _longest_chain(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain that ascends strictly in both, by patience sorting."""
    ends: list[int] = []
    at_end: list[int] = []
    before = [-1] * len(points)
    # Of points in one row only one can be in the chain: descending columns see to that.
    order = sorted(range(len(points)), key=lambda k: (points[k][0], -points[k][1]))
    for k in order:
        pile = bisect.bisect_left(ends, points[k][1])
        before[k] = at_end[pile - 1] if pile else -1
        if pile == len(ends):
            ends.append(points[k][1])
            at_end.append(k)
        else:
            ends[pile], at_end[pile] = points[k][1], k
    chain = []
    k = at_end[-1] if at_end else -1
    while k >= 0:
        chain.append(points[k])
        k = before[k]
    return chain[::-1]
