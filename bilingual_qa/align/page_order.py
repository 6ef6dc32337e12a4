"""What the layout of a page says about its pairs, beside their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bilingual_qa.align.score import Placement, Shape
from bilingual_qa.model import Block, BlockKind, Language

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# A bead inside one group of neighbouring paragraphs; a bead that merges what stands by itself; a heading against a text.
_SAME_GROUP = 1.5
_MERGED = -3.0
_HEADING_AGAINST_TEXT = -1.0
# A heading, an item of a list or a row of a table is seldom merged with its neighbours.
_BY_ITSELF = frozenset({BlockKind.HEADING, BlockKind.LIST, BlockKind.TABLE})


def placement(blocks: Sequence[Block], scores: NDArray[np.float32], interleaved: bool) -> Placement:
    """What the place of a bead is worth on a page.

    A page shows some paragraphs in one language, then the same in the other: neighbouring runs form a group, and a bead
    belongs inside one. Which language comes first is judged by `scores` [English, Chinese] of single paragraphs. In two
    files (not `interleaved`) only the kinds of the blocks count.
    """
    import numpy as np

    english = [block for block in blocks if block.language is Language.EN]
    chinese = [block for block in blocks if block.language is Language.ZH]
    groups = _groups(blocks, _leading(blocks, scores)) if interleaved else {block.index: 0 for block in blocks}
    bonus = _SAME_GROUP if interleaved else 0.0
    en_group = np.array([groups[block.index] for block in english])
    zh_group = np.array([groups[block.index] for block in chinese])
    en_heading = np.array([block.kind is BlockKind.HEADING for block in english])
    zh_heading = np.array([block.kind is BlockKind.HEADING for block in chinese])
    en_single = np.array([block.kind in _BY_ITSELF for block in english])
    zh_single = np.array([block.kind in _BY_ITSELF for block in chinese])

    def worth(shape: Shape, i: NDArray[np.int64], j: NDArray[np.int64]) -> NDArray[np.float64]:
        first_zh, last_zh, first_en, last_en = i - shape.chinese, i - 1, j - shape.english, j - 1
        together = (zh_group[first_zh][:, None] == en_group[first_en]) & (zh_group[last_zh][:, None] == en_group[last_en])
        together &= (en_group[first_en] == en_group[last_en])[None, :]
        merged = _holds_any(zh_single, i, shape.chinese)[:, None] | _holds_any(en_single, j, shape.english)[None, :]
        value: NDArray[np.float64] = bonus * together
        if shape == (1, 1):
            value += _HEADING_AGAINST_TEXT * (zh_heading[last_zh][:, None] != en_heading[last_en][None, :])
        else:
            value += _MERGED * merged
        return value

    return worth


def _holds_any(marked: NDArray[np.bool_], ends: NDArray[np.int64], size: int) -> NDArray[np.bool_]:
    """Whether any of the `size` blocks before each end is marked; a block alone on its side is no merger."""
    import numpy as np

    if size == 1:
        return np.zeros(len(ends), np.bool_)
    count = np.concatenate([[0], np.cumsum(marked)])
    held: NDArray[np.bool_] = count[ends] > count[ends - size]
    return held


def _leading(blocks: Sequence[Block], scores: NDArray[np.float32]) -> Language:
    """The language that stands above its translation: that of the better pairs among neighbours."""
    places = {Language.EN: -1, Language.ZH: -1}
    evidence = {Language.EN: 0.0, Language.ZH: 0.0}
    before: Block | None = None
    for block in blocks:
        places[block.language] += 1
        if places[Language.EN] >= scores.shape[0] or places[Language.ZH] >= scores.shape[1]:
            break
        if before is not None and before.language is not block.language:
            evidence[before.language] += max(0.0, float(scores[places[Language.EN], places[Language.ZH]]))
        before = block
    return Language.ZH if evidence[Language.ZH] > evidence[Language.EN] else Language.EN


def _groups(blocks: Sequence[Block], leading: Language) -> dict[int, int]:
    """The group of each block by its index: a run of the leading language and the run of the other below it."""
    groups: dict[int, int] = {}
    group = -1
    before: Language | None = None
    for block in blocks:
        if before is None or (block.language is leading and before is not leading):
            group += 1
        groups[block.index] = group
        before = block.language
    return groups
