"""Words that a text itself shows to belong together: names above all, which no dictionary has.

A first alignment need not be right everywhere for a name and its rendering to meet in most of its beads. Full training of
translation probabilities on one text (IBM Model 1) gains nothing beside a dictionary; the few associations that cannot be
chance do.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from bilingual_qa.align.document import Document
from bilingual_qa.align.links import Links, mixed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# An association needs so many beads and so great a log-likelihood ratio (Dunning 1993, here without the factor of two: 8 is one
# chance in 15,000).
_LEAST_BEADS = 3
_LEAST_RATIO = 8.0
_Bead = tuple[range, range]


def with_cooccurrence(document: Document, beads: Iterable[_Bead], share: float) -> Document:
    """The document with translation probabilities that are drawn, by `share`, from which words meet in its own beads.

    A word's weight for another is the share of its beads in which the two meet beyond what chance would bring about.

    Args:
        document: the text.
        beads: Chinese and English segments that were aligned before; those with an empty side say nothing.
        share: between 0 (nothing changes) and 1 (the dictionary is forgotten).
    """
    import numpy as np

    height, width = len(document.chinese_vocabulary.types), len(document.english_vocabulary.types)
    of_chinese, of_english = np.zeros(height), np.zeros(width)
    met: list[NDArray[np.int64]] = []
    for chinese, english in beads:
        if not (chinese and english):
            continue
        rows = np.unique(np.concatenate([document.chinese.types[i] for i in chinese]))
        columns = np.unique(np.concatenate([document.english.types[j] for j in english]))
        of_chinese[rows] += 1
        of_english[columns] += 1
        met.append((rows[:, None] * width + columns[None, :]).ravel())
    if len(met) < _LEAST_BEADS:
        return document
    cell, count = np.unique(np.concatenate(met), return_counts=True)
    row, column = cell // width, cell % width
    words = ~(_marks(document.chinese_vocabulary.types)[row] | _marks(document.english_vocabulary.types)[column])
    used = words & (count >= _LEAST_BEADS)
    row, column, together = row[used], column[used], count[used].astype(np.float64)
    expected = of_chinese[row] * of_english[column] / len(met)
    ratio = _log_likelihood_ratio(together, of_chinese[row], of_english[column], len(met))
    used = (together > expected) & (ratio > _LEAST_RATIO)
    row, column, beyond = row[used], column[used], (together - expected)[used]
    forward = Links.of(row, column, beyond / of_chinese[row], height)
    backward = Links.of(column, row, beyond / of_english[column], width)
    return document._replace(
        english_by_chinese=mixed(document.english_by_chinese, forward, share),
        chinese_by_english=mixed(document.chinese_by_english, backward, share),
    )


def _marks(types: Sequence[str]) -> NDArray[np.bool_]:
    import numpy as np

    return np.array([name.startswith("$") for name in types], np.bool_)


def _log_likelihood_ratio(
    both: NDArray[np.float64], first: NDArray[np.float64], second: NDArray[np.float64], total: int
) -> NDArray[np.float64]:
    """Half of Dunning's statistic for two words that are met in `first` and `second` of `total` beads, together in `both`."""
    import numpy as np

    def part(count: NDArray[np.float64] | float) -> NDArray[np.float64]:
        positive = np.maximum(np.asarray(count, float), 1e-9)
        result: NDArray[np.float64] = positive * np.log(positive)
        return result

    cells = part(both) + part(first - both) + part(second - both) + part(total - first - second + both)
    margins = part(first) + part(total - first) + part(second) + part(total - second)
    return cells - margins + part(float(total))
