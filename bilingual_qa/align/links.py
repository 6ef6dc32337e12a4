"""Translation probabilities between the token types of one document, from the dictionary and the anchors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.words import Tokens

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Vocabulary(NamedTuple):
    """The token types of one side: the types of each segment, and how probable each type is in the text."""

    types: tuple[str, ...]
    segments: tuple[NDArray[np.int64], ...]
    frequency: NDArray[np.float32]

    @staticmethod
    def of(tokens: Iterable[Tokens]) -> Vocabulary:
        """The types of a side, numbered in order of appearance; frequencies are smoothed by half a count."""
        import numpy as np

        numbers: dict[str, int] = {}
        segments = tuple(np.array([numbers.setdefault(n, len(numbers)) for n in t.names], np.int64) for t in tokens)
        counts = np.bincount(np.concatenate(segments) if segments else np.zeros(0, np.int64), minlength=len(numbers)) + 0.5
        return Vocabulary(tuple(numbers), segments, (counts / max(counts.sum(), 1.0)).astype(np.float32))


class Links(NamedTuple):
    """A sparse matrix of p(column | row): row r has `columns[starts[r]:starts[r + 1]]`."""

    starts: NDArray[np.int64]
    columns: NDArray[np.int64]
    probabilities: NDArray[np.float32]

    def dense(self, rows: NDArray[np.int64], columns: NDArray[np.int64], width: int) -> NDArray[np.float32]:
        """The part of the matrix for some rows and columns; `width` is the number of all columns."""
        import numpy as np

        place = np.full(width, -1, np.int64)
        place[columns] = np.arange(len(columns))
        sizes = self.starts[rows + 1] - self.starts[rows]
        row = np.repeat(np.arange(len(rows)), sizes)
        entry = np.arange(len(row)) - np.repeat(np.cumsum(sizes) - sizes, sizes) + np.repeat(self.starts[rows], sizes)
        column = place[self.columns[entry]]
        inside = column >= 0
        table = np.zeros((len(rows), len(columns)), np.float32)
        table[row[inside], column[inside]] = self.probabilities[entry[inside]]
        return table


def dictionary_links(chinese: Vocabulary, english: Vocabulary, lexicon: Lexicon) -> tuple[Links, Links]:
    """p(English type | Chinese type) and p(Chinese type | English type).

    A word's mass is shared among those of its translations that the document uses.
    """
    import numpy as np

    place = np.full(lexicon.stem_count + 1, -1, np.int64)
    numbers: dict[str, int] = {}
    for number, name in enumerate(english.types):
        numbers[name] = number
        place[lexicon.stem_id(name)] = number
    place[-1] = -1
    rows: list[NDArray[np.int64]] = []
    columns: list[NDArray[np.int64]] = []
    weights: list[NDArray[np.float32]] = []
    for number, name in enumerate(chinese.types):
        if name[0] in "#$@":
            partner = numbers.get(name[1:] if name[0] == "@" else name, -1)
            column = np.array([partner] if partner >= 0 else [], np.int64)
            weight = np.ones(len(column), np.float32)
        else:
            stems, weight = lexicon.translations(name)
            column = place[stems]
            weight = weight[column >= 0]
            column = column[column >= 0]
        rows.append(np.full(len(column), number, np.int64))
        columns.append(column)
        weights.append(weight)
    row, column, weight = (np.concatenate(part) if part else np.zeros(0, np.int64) for part in (rows, columns, weights))
    return (
        _normalised(row, column, weight, len(chinese.types)),
        _normalised(column, row, weight, len(english.types)),
    )


def _normalised(
    rows: NDArray[np.int64], columns: NDArray[np.int64], weights: NDArray[np.float32], height: int
) -> Links:
    import numpy as np

    order = np.argsort(rows, kind="stable")
    rows, columns, weights = rows[order], columns[order], weights[order]
    starts = np.searchsorted(rows, np.arange(height + 1))
    sums = np.bincount(rows, weights=weights, minlength=height)
    return Links(starts, columns, (weights / sums[rows]).astype(np.float32))
