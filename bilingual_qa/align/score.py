"""How well a span of segments on one side translates a span on the other.

score(bead) = a LLR(English | Chinese) + b LLR(Chinese | English) + c log Gauss(length ratio) + log prior(shape)
              - costs of quotations that end on one side only

LLR is the log-likelihood ratio of the words of a span given the other span, against the text's own frequencies:
sum over the words t of log((1 - l) + l * mean over the words s of the other span of p(t | s) / p(t)). A word that nothing
explains costs log(1 - l), so adding an unrelated segment costs, and leaving out a related one does too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from bilingual_qa.align.document import Document, Segments, Vocabulary
from bilingual_qa.align.links import Links
from bilingual_qa.align.parameters import Parameters
from bilingual_qa.align.speech import inside_after

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Shape(NamedTuple):
    """How many Chinese and how many English segments a bead has."""

    chinese: int
    english: int


def shapes(parameters: Parameters, chinese: int, english: int) -> tuple[Shape, ...]:
    """The shapes with both sides that fit into a text of so many segments, the plainest first."""
    reach = parameters.reach
    return tuple(
        Shape(x, total - x)
        for total in range(2, reach + 2)
        for x in range(1, total)
        if x <= min(reach, chinese) and total - x <= min(reach, english)
    )


# What the place of a bead is worth: (shape, Chinese ends, English ends) -> scores [Chinese, English].
Placement = Callable[[Shape, "NDArray[np.int64]", "NDArray[np.int64]"], "NDArray[np.float64]"]


class BeadScorer:
    """Scores of the beads that end in a block of cells of the alignment matrix; see search.py for the cells."""

    def __init__(self, document: Document, parameters: Parameters, placement: Placement | None = None) -> None:
        import numpy as np

        self._document = document
        self._parameters = parameters
        self._placement = placement
        self.shapes = shapes(parameters, *document.size)
        self._chinese_ends = np.concatenate([[0.0], np.cumsum(document.chinese.lengths)])
        self._english_ends = np.concatenate([[0.0], np.cumsum(document.english.lengths)])
        self._chinese_speech = _speech_ends(document.chinese)
        self._english_speech = _speech_ends(document.english)

    def block(self, first_row: int, last_row: int, first_column: int, last_column: int) -> NDArray[np.float32]:
        """Scores [shape, row, column] of beads that end at the cells of the two inclusive ranges; -inf where a bead would
        begin before the text.
        """
        import numpy as np

        document, parameters = self._document, self._parameters
        top, left = max(0, first_row - parameters.reach), max(0, first_column - parameters.reach)
        chinese = document.chinese.types[top:last_row]
        english = document.english.types[left:last_column]
        share, reach = parameters.translated_share, parameters.reach
        # ratios[k - 1][i, j]: of the first j English segments given the k Chinese ones before i; and the other way round.
        by_chinese = _ratios(chinese, english, document.english_by_chinese, document.english_vocabulary, reach, share)
        by_english = _ratios(english, chinese, document.chinese_by_english, document.chinese_vocabulary, reach, share)
        rows, columns = np.arange(first_row, last_row + 1), np.arange(first_column, last_column + 1)
        scores = np.full((len(self.shapes), len(rows), len(columns)), -np.inf, np.float32)
        for number, (x, y) in enumerate(self.shapes):
            i, j = rows[rows >= x], columns[columns >= y]
            if not (len(i) and len(j)):
                continue
            a, b = i - top, j - left
            grid = np.ix_(a, b)
            f = by_chinese[x - 1]
            g = by_english[y - 1].T
            words = parameters.english_weight * (f[grid] - f[np.ix_(a, b - y)])
            words += parameters.chinese_weight * (g[grid] - g[np.ix_(a - x, b)])
            total = words + self._length(i, j, x, y) + parameters.prior(x, y) - self._speech(i, j)
            if self._placement:
                total += self._placement(Shape(x, y), i, j)
            scores[number, len(rows) - len(i) :, len(columns) - len(j) :] = total
        return scores

    def _speech(self, i: NDArray[np.int64], j: NDArray[np.int64]) -> NDArray[np.float64]:
        """The costs of beads that end inside a quotation, or close one, on one side only."""
        inside, closes = (
            chinese[i - 1][:, None] != english[j - 1][None, :]
            for chinese, english in zip(self._chinese_speech, self._english_speech, strict=True)
        )
        costs: NDArray[np.float64] = self._parameters.speech_weight * inside + self._parameters.closing_weight * closes
        return costs

    def _length(self, i: NDArray[np.int64], j: NDArray[np.int64], x: int, y: int) -> NDArray[np.float64]:
        """Log density of the length ratio, up to a constant; short spans vary more."""
        import numpy as np

        chinese = self._chinese_ends[i] - self._chinese_ends[i - x]
        english = self._english_ends[j] - self._english_ends[j - y]
        off = np.log(english)[None, :] - np.log(chinese)[:, None] - self._document.log_ratio
        variance = self._parameters.length_deviation**2 * (1 + 8 / (chinese + 1))
        density: NDArray[np.float64] = -0.5 * self._parameters.length_weight * off**2 / variance[:, None]
        return density


def _speech_ends(segments: Segments) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of each segment, whether it ends inside a quotation, and whether with the end of one."""
    import numpy as np

    return np.array(inside_after(segments.speech)), np.array([spoken.ends for spoken in segments.speech])


def _ratios(
    source: Sequence[NDArray[np.int64]],
    target: Sequence[NDArray[np.int64]],
    links: Links,
    vocabulary: Vocabulary,
    reach: int,
    share: float,
) -> NDArray[np.float32]:
    """Log-likelihood ratios [k - 1, i, j] of the first j target segments given the k source segments before i."""
    import numpy as np

    ratios = np.zeros((reach, len(source) + 1, len(target) + 1), np.float32)
    if not source or not target:
        return ratios
    types, tokens = np.unique(np.concatenate(target), return_inverse=True)
    ends = np.cumsum([len(t) for t in target])
    explained = np.concatenate([np.zeros((1, len(types))), np.cumsum(links.summed(source, types, len(vocabulary.types)), axis=0)])
    # One word more for each segment: the word that explains what has no counterpart.
    words = np.concatenate([[0.0], np.cumsum([len(s) + 1.0 for s in source])])
    for k in range(1, min(reach, len(source)) + 1):
        mean = (explained[k:] - explained[:-k]) / (words[k:] - words[:-k])[:, None] / vocabulary.frequency[types]
        gain = np.log((1 - share) + share * mean.astype(np.float32))
        sums = np.zeros((len(gain), len(tokens) + 1))
        np.cumsum(gain[:, tokens], axis=1, out=sums[:, 1:])
        ratios[k - 1, k:, 1:] = sums[:, ends]
    return ratios
