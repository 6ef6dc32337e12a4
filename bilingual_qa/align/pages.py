"""A note aligned into a bitext: paragraphs first, then the sentences of each pair."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.parameters import PARAGRAPHS
from bilingual_qa.align.score import Shape
from bilingual_qa.align.segments import align_segments
from bilingual_qa.align.sentences import align_sentences
from bilingual_qa.model import (
    Bead,
    Bitext,
    Block,
    BlockKind,
    InputError,
    Language,
    Note,
    Segment,
    Side,
    TranslationUnit,
    Unpaired,
    UnpairedKind,
)
from bilingual_qa.text.fold import lower

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_BY_BLOCK_KIND = {
    BlockKind.INTERFACE: UnpairedKind.INTERFACE,
    BlockKind.BYLINE: UnpairedKind.BYLINE,
    BlockKind.BOILERPLATE: UnpairedKind.BOILERPLATE,
}


BONUS = 2.0


def align_note(note: Note, lexicon: Lexicon) -> Bitext:
    """Pairs the paragraphs of a note. Every block of the note is in exactly one unit or unpaired entry.

    Raises `InputError` when a side has nothing to align.
    """
    content = [block for block in note.blocks if block.kind.content]
    english = [block for block in content if block.language is Language.EN]
    chinese = [block for block in content if block.language is Language.ZH]
    for blocks, name in ((english, "English"), (chinese, "Chinese")):
        if not blocks:
            raise InputError(f"there is no {name} text to align: give a page with both languages, or --source and --target", path=note.path)
    first_english, first_chinese = _without_repeats(english), _without_repeats(chinese)
    placement = _page_order(content, first_english, first_chinese) if note.interleaved else None
    beads = align_segments(
        [block.segment.text for block in first_english],
        [block.segment.text for block in first_chinese],
        lexicon,
        parameters=PARAGRAPHS,
        placement=placement,
    )
    paired = [
        ([first_english[i] for i in bead.source], [first_chinese[j] for j in bead.target], bead.score)
        for bead in beads
        if bead.source and bead.target
    ]
    paired.sort(key=lambda pair: min(block.index for block in (*pair[0], *pair[1])))
    units = tuple(
        _unit(str(number), of_english, of_chinese, score, lexicon) for number, (of_english, of_chinese, score) in enumerate(paired, 1)
    )
    used = {block.index for of_english, of_chinese, _ in paired for block in (*of_english, *of_chinese)}
    said = {_folded(block) for of_english, _, _ in paired for block in of_english}
    unpaired = tuple(_unpaired(block, said) for block in note.blocks if block.index not in used)
    return Bitext(note.path, units, unpaired, note.target_locale)


def _unit(number: str, english: Sequence[Block], chinese: Sequence[Block], score: float, lexicon: Lexicon) -> TranslationUnit:
    source = Segment.joined(tuple(block.segment for block in english))
    target = Segment.joined(tuple(block.segment for block in chinese))
    bead = Bead(tuple(block.index for block in english), tuple(block.index for block in chinese), score)
    sentences = align_sentences(source.text, target.text, lexicon)
    return TranslationUnit(number, source, target, bead, sentences, kind=english[0].kind)


def _unpaired(block: Block, said: set[str]) -> Unpaired:
    kind = _BY_BLOCK_KIND.get(block.kind)
    if kind is None:
        repeated = block.language is Language.ZH or _folded(block) in said
        kind = UnpairedKind.UNKNOWN if repeated else UnpairedKind.UNTRANSLATED
    side = Side.SOURCE if block.language is Language.EN else Side.TARGET
    return Unpaired(f"p{block.index}", side, block.segment, kind)


def _folded(block: Block) -> str:
    return lower(re.sub(r"\W+", " ", block.segment.text)).strip()


def _without_repeats(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without those that repeat the one before: a page shows its headline twice, the translation once."""
    kept: list[Block] = []
    for block in blocks:
        if not kept or _folded(block) != _folded(kept[-1]):
            kept.append(block)
    return kept


def _page_order(content: Sequence[Block], english: Sequence[Block], chinese: Sequence[Block]):  # type: ignore[no-untyped-def]
    import numpy as np

    # Runs of one language; a run of English and the run of Chinese below it belong together.
    run = -1
    before = None
    runs: dict[int, int] = {}
    for block in content:
        if block.language is Language.EN and before is not Language.EN:
            run += 1
        runs[block.index] = run
        before = block.language
    en = np.array([runs[block.index] for block in english])
    zh = np.array([runs[block.index] for block in chinese])

    def placement(shape: Shape, i: NDArray[np.int64], j: NDArray[np.int64]) -> NDArray[np.float64]:
        same = (zh[i - shape.chinese][:, None] == en[j - shape.english][None, :]) & (zh[i - 1][:, None] == en[j - 1][None, :])
        return BONUS * same

    return placement
