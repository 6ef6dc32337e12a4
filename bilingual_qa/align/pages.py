"""A note aligned into a bitext: paragraphs first, then the sentences of each pair."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.page_order import placement
from bilingual_qa.align.paragraphs import read_paragraphs
from bilingual_qa.align.parameters import PAGE_CALIBRATION, PARAGRAPHS
from bilingual_qa.align.second_pass import with_parts, with_swapped
from bilingual_qa.align.segments import beads_of, pair_scores
from bilingual_qa.align.sentences import sentence_pairs
from bilingual_qa.model import (
    Bead,
    Bitext,
    Block,
    BlockKind,
    InputError,
    Language,
    Note,
    Segment,
    SentencePair,
    Side,
    TranslationUnit,
    Unpaired,
    UnpairedKind,
)
from bilingual_qa.text.fold import lower
from bilingual_qa.text.script import language_of

_BY_BLOCK_KIND = {
    BlockKind.INTERFACE: UnpairedKind.INTERFACE,
    BlockKind.BYLINE: UnpairedKind.BYLINE,
    BlockKind.BOILERPLATE: UnpairedKind.BOILERPLATE,
}
_NAMES = {Language.EN: "English", Language.ZH: "Chinese"}


class _Pair(NamedTuple):
    english: tuple[Block, ...]
    chinese: tuple[Block, ...]
    score: float
    sentences: tuple[SentencePair, ...]

    @property
    def first(self) -> int:
        return min(block.index for block in (*self.english, *self.chinese))


def align_note(note: Note, lexicon: Lexicon) -> Bitext:
    """Pairs the paragraphs of a note, and the sentences of each pair.

    Units are numbered in page order; every block of the note is in exactly one unit or unpaired entry.

    Raises:
        InputError: a side has no text to align, or is not in its language.
    """
    _check_languages(note)
    content = [block for block in note.blocks if block.kind.content]
    pairs = sorted(_pairs(content, note.interleaved, lexicon), key=lambda pair: pair.first)
    units = tuple(_unit(str(number), pair) for number, pair in enumerate(pairs, 1))
    used = {block.index for pair in pairs for block in (*pair.english, *pair.chinese)}
    said = {_folded(block) for pair in pairs for block in pair.english}
    unpaired = tuple(_unpaired(block, said) for block in note.blocks if block.index not in used)
    return Bitext(note.path, units, unpaired, note.target_locale)


def _check_languages(note: Note) -> None:
    for language, name in _NAMES.items():
        texts = [block.segment.text for block in note.blocks if block.kind.content and block.language is language]
        if not texts:
            remedy = "give a page with both languages, or two files with --source EN --target ZH"
            raise InputError(f"there is no {name} text to align: {remedy}", path=note.path)
        if language_of(" ".join(texts)) not in (language, None):
            other = _NAMES[Language.ZH if language is Language.EN else Language.EN]
            raise InputError(f"the {name} side is written in {other}: give the {name} text there", path=note.path)


def _pairs(content: Sequence[Block], interleaved: bool, lexicon: Lexicon) -> list[_Pair]:
    repeats = _repeats(content)
    blocks = [block for block in content if block.index not in repeats]
    english = [block for block in blocks if block.language is Language.EN]
    chinese = [block for block in blocks if block.language is Language.ZH]
    text = read_paragraphs([block.segment.text for block in english], [block.segment.text for block in chinese], lexicon)
    scores = pair_scores(text.document, PARAGRAPHS)
    beads = beads_of(text.document, PARAGRAPHS, placement(blocks, scores, interleaved), PAGE_CALIBRATION)
    pairs = [
        _Pair(
            tuple(english[i] for i in bead.source),
            tuple(chinese[j] for j in bead.target),
            bead.score,
            sentence_pairs(text.sentences(bead.source, bead.target)),
        )
        for bead in with_swapped(with_parts(beads, text), text.document)
        if bead.source and bead.target
    ]
    return pairs + _repeated_pairs(pairs, content, repeats)


def _repeats(content: Iterable[Block]) -> dict[int, int]:
    """Blocks that repeat the one before on their side: a page shows its headline twice, the translation perhaps once.

    By index, with the index of the first of the repetition.
    """
    repeats: dict[int, int] = {}
    last: dict[Language, Block] = {}
    for block in content:
        before = last.get(block.language)
        if before is not None and _folded(block) == _folded(before) != "":
            repeats[block.index] = repeats.get(before.index, before.index)
        last[block.language] = block
    return repeats


def _repeated_pairs(pairs: Iterable[_Pair], content: Sequence[Block], repeats: dict[int, int]) -> list[_Pair]:
    """Where both sides of a pair are repeated, the repetitions are pairs too, in order."""
    of_first: dict[int, list[Block]] = {}
    for block in content:
        if block.index in repeats:
            of_first.setdefault(repeats[block.index], []).append(block)
    return [
        _Pair((english,), (chinese,), pair.score, pair.sentences)
        for pair in pairs
        if len(pair.english) == len(pair.chinese) == 1
        for english, chinese in zip(
            of_first.get(pair.english[0].index, ()), of_first.get(pair.chinese[0].index, ()), strict=False
        )
    ]


def _unit(number: str, pair: _Pair) -> TranslationUnit:
    source = Segment.joined(tuple(block.segment for block in pair.english))
    target = Segment.joined(tuple(block.segment for block in pair.chinese))
    bead = Bead(tuple(block.index for block in pair.english), tuple(block.index for block in pair.chinese), pair.score)
    return TranslationUnit(number, source, target, bead, pair.sentences, kind=pair.english[0].kind)


def _unpaired(block: Block, said: set[str]) -> Unpaired:
    kind = _BY_BLOCK_KIND.get(block.kind)
    if kind is None:
        faultless = block.language is Language.ZH or _folded(block) in said
        kind = UnpairedKind.UNKNOWN if faultless else UnpairedKind.UNTRANSLATED
    side = Side.SOURCE if block.language is Language.EN else Side.TARGET
    return Unpaired(f"p{block.index}", side, block.segment, kind)


def _folded(block: Block) -> str:
    return lower(re.sub(r"[\W_]+", " ", block.segment.text)).strip()
