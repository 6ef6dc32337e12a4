"""Translation probabilities between the token types of one document, from the dictionary and the anchors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from bilingual_qa.align.lexicon import Lexicon

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# What a translation found one step further (see lexicon.Related) counts against one in the dictionary.
RELATED_SHARE = 1.0


class Links(NamedTuple):
    """A sparse matrix of p(column | row): row r has `columns[starts[r]:starts[r + 1]]`."""

    starts: NDArray[np.int64]
    columns: NDArray[np.int64]
    probabilities: NDArray[np.float32]

    @staticmethod
    def of(rows: NDArray[np.int64], columns: NDArray[np.int64], weights: NDArray[np.float64], height: int) -> Links:
        """A matrix of `height` rows from its cells, each given once, in any order; the weights are taken as they are."""
        import numpy as np

        order = np.argsort(rows, kind="stable")
        rows, columns = rows[order], columns[order]
        starts = np.searchsorted(rows, np.arange(height + 1)).astype(np.int64)
        return Links(starts, columns, weights[order].astype(np.float32))

    @property
    def rows(self) -> NDArray[np.int64]:
        """The row of each entry."""
        import numpy as np

        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))

    def normalised(self, spare: float = 0.0) -> Links:
        """With every row's sum 1, or less by what goes to words outside the text, which weigh `spare` against 1 for all that a
        word has: nothing where the sides are known to translate each other; else a chance link of it would have all its mass.
        """
        import numpy as np

        sums = np.bincount(self.rows, weights=self.probabilities, minlength=len(self.starts)) + spare
        return self._replace(probabilities=(self.probabilities / sums[self.rows]).astype(np.float32))

    def summed(self, segments: Sequence[NDArray[np.int64]], columns: NDArray[np.int64], width: int) -> NDArray[np.float32]:
        """The sum of the rows of each segment's types, for some of the `width` columns: [segment, column].

        By scattering the few entries, not by a matrix product: 60 times fewer operations, and no second thread, whose
        waiting costs more than it gains when several processes share the machine.
        """
        import numpy as np

        place = np.full(width, -1, np.int64)
        place[columns] = np.arange(len(columns))
        rows = np.concatenate(segments)
        owner = np.repeat(np.arange(len(segments)), [len(types) for types in segments])
        sizes = self.starts[rows + 1] - self.starts[rows]
        entry = _entries(self.starts[rows], sizes)
        owner, column = np.repeat(owner, sizes), place[self.columns[entry]]
        inside = column >= 0
        cells = owner[inside] * len(columns) + column[inside]
        table = np.bincount(cells, weights=self.probabilities[entry[inside]], minlength=len(segments) * len(columns))
        return table.reshape(len(segments), len(columns)).astype(np.float32)


def _entries(starts: NDArray[np.int64], sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """All the numbers of the ranges that begin at `starts`, one range after another."""
    import numpy as np

    numbers: NDArray[np.int64] = np.arange(sizes.sum()) + np.repeat(starts - (np.cumsum(sizes) - sizes), sizes)
    return numbers


def dictionary_links(chinese: Sequence[str], english: Sequence[str], lexicon: Lexicon) -> tuple[Links, Links]:
    """p(English type | Chinese type) and p(Chinese type | English type), to be normalised; an anchor has one partner, its like.

    A word's mass is shared among its translations, and those related to them, that the document uses.

    Args:
        chinese: the token types of the Chinese side.
        english: those of the English side.
        lexicon: the dictionary.
    """
    import numpy as np

    of_stem = np.full(lexicon.stem_count + 1, -1, np.int64)
    numbers: dict[str, int] = {}
    for number, name in enumerate(english):
        numbers[name] = number
        of_stem[lexicon.stem_id(name)] = number
    of_stem[-1] = -1
    row, stem, weight = _translations(chinese, lexicon)
    far_row, far_stem, far_weight = _one_step_further(row, stem, weight, lexicon)
    same = [(r, numbers[_partner(name)]) for r, name in enumerate(chinese) if _partner(name) in numbers]
    same_row, same_column = np.array(same, np.int64).reshape(-1, 2).T
    rows = np.concatenate([row, far_row, same_row])
    columns = np.concatenate([of_stem[stem], of_stem[far_stem], same_column])
    weights = np.concatenate([weight, far_weight, np.ones(len(same), np.float32)])
    used = (columns >= 0) & (weights > 0)
    key, place = np.unique(rows[used] * len(english) + columns[used], return_inverse=True)
    total = np.bincount(place, weights=weights[used], minlength=len(key)).astype(np.float64)
    rows, columns = key // max(len(english), 1), key % max(len(english), 1)
    return Links.of(rows, columns, total, len(chinese)), Links.of(columns, rows, total, len(english))


def _partner(name: str) -> str:
    """The English token that equals a Chinese anchor; a Chinese word has none."""
    return name[1:] if name[0] == "@" else name if name[0] in "#$" else ""


def _translations(chinese: Sequence[str], lexicon: Lexicon) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """All dictionary translations of the Chinese types: type, stem, probability."""
    import numpy as np

    rows: list[NDArray[np.int64]] = [np.zeros(0, np.int64)]
    stems: list[NDArray[np.int32]] = [np.zeros(0, np.int32)]
    weights: list[NDArray[np.float64]] = [np.zeros(0, np.float64)]
    for number, name in enumerate(chinese):
        if name[0] not in "#$@":
            ids, weight = lexicon.translations(name)
            if len(ids):
                rows.append(np.full(len(ids), number, np.int64))
                stems.append(ids)
                weights.append(weight / weight.sum(dtype=np.float64))
    return np.concatenate(rows), np.concatenate(stems).astype(np.int64), np.concatenate(weights)


def _one_step_further(
    row: NDArray[np.int64], stem: NDArray[np.int64], weight: NDArray[np.float64], lexicon: Lexicon
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    import numpy as np

    starts, related, probability = lexicon.related
    known = stem < len(starts) - 1
    row, stem, weight = row[known], stem[known], weight[known]
    sizes = (starts[stem + 1] - starts[stem]).astype(np.int64)
    entry = _entries(starts[stem].astype(np.int64), sizes)
    return np.repeat(row, sizes), related[entry].astype(np.int64), np.repeat(weight, sizes) * probability[entry] * RELATED_SHARE


def mixed(links: Links, others: Links, share: float) -> Links:
    """The weighted sum of two matrices of one size, `share` for the second, with every row's sum 1 again.

    A row that has entries in one of them only is that one's row.
    """
    import numpy as np

    height = len(links.starts) - 1
    rows = np.concatenate([links.rows, others.rows])
    columns = np.concatenate([links.columns, others.columns])
    weights = np.concatenate([links.probabilities * (1 - share), others.probabilities * share])
    width = int(columns.max(initial=0)) + 1
    cell, place = np.unique(rows * width + columns, return_inverse=True)
    total = np.bincount(place, weights=weights, minlength=len(cell)).astype(np.float64)
    return Links.of(cell // width, cell % width, total, height).normalised()
