"""Pages as the platforms show them, made from a clean parallel note by adding noise whose right alignment is known."""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bilingual_qa.model import Block, BlockKind, InputError, Language, Note, Origin, Segment

INTERFACE_LINES = ("Share", "收藏", "Read more", "展開全文", "Comments 3", "熱門評論", "Log in", "登入後查看")
ORPHANS = (
    "本文章僅供專業投資者參考，並不構成任何買賣建議。",
    "編者按：昨日收市，恒生指數下跌0.8%，科技股普遍受壓。",
    "市場消息指有內地基金增持多隻工業股。",
    "讀者可掃描二維碼加入討論群組，獲取最新資訊。",
)
# Kinds of noise.
KINDS = ("interface", "missing", "merged", "split", "order", "orphan")


@dataclass(frozen=True)
class Pair:
    """A paragraph and its translation."""

    kind: BlockKind
    english: str
    chinese: str


@dataclass(frozen=True)
class NoisyPage:
    """A page, the right beads as (English block indices, Chinese block indices), and what was left untranslated."""

    note: Note
    beads: frozenset[tuple[tuple[int, ...], tuple[int, ...]]]
    untranslated: frozenset[int]


def read_parallel_note(path: Path) -> list[Pair]:
    """The pairs of a note: a TSV file with the columns `kind` (see `BlockKind`), `english` and `chinese`, in page order.

    Raises:
        InputError: the file cannot be read, or a row is not such a pair.
    """
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        return [Pair(BlockKind(row["kind"]), row["english"], row["chinese"]) for row in rows]
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror}); give a parallel note", path=path.as_posix()) from None
    except (KeyError, ValueError):
        raise InputError("no parallel note; the columns are kind, english and chinese", path=path.as_posix()) from None


def noisy_page(pairs: Sequence[Pair], rate: float, seed: int, kinds: tuple[str, ...] = KINDS) -> NoisyPage:
    """Each pair gets each kind of noise with probability `rate` / 2: at rate .10 about a quarter of the pairs has some."""
    rng = random.Random(seed)
    page = _Page()
    waiting = list(pairs)
    while waiting:
        pair = waiting.pop(0)
        noise = {kind for kind in kinds if rng.random() < rate / 2}
        following = waiting[0] if waiting else None
        if "interface" in noise:
            line = rng.choice(INTERFACE_LINES)
            page.add(Language.EN if line.isascii() else Language.ZH, line, BlockKind.INTERFACE)
        if "orphan" in noise:
            page.add(Language.ZH, rng.choice(ORPHANS), BlockKind.TEXT)
        if "missing" in noise:
            page.untranslated.add(page.add(Language.EN, pair.english, pair.kind))
        elif "merged" in noise and following and pair.kind is following.kind is BlockKind.TEXT:
            waiting.pop(0)
            english = [page.add(Language.EN, p.english, p.kind) for p in (pair, following)]
            page.bead(english, [page.add(Language.ZH, pair.chinese + following.chinese, pair.kind)])
        elif "split" in noise and len(parts := _halves(pair.chinese)) == 2:
            english = [page.add(Language.EN, pair.english, pair.kind)]
            page.bead(english, [page.add(Language.ZH, part, pair.kind) for part in parts])
        elif "order" in noise and following:
            waiting.pop(0)
            english = [page.add(Language.EN, p.english, p.kind) for p in (pair, following)]
            chinese = [page.add(Language.ZH, p.chinese, p.kind) for p in (pair, following)]
            for one, other in zip(english, chinese, strict=True):
                page.bead([one], [other])
        else:
            page.bead([page.add(Language.EN, pair.english, pair.kind)], [page.add(Language.ZH, pair.chinese, pair.kind)])
    return page.done()


class _Page:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.beads: set[tuple[tuple[int, ...], tuple[int, ...]]] = set()
        self.untranslated: set[int] = set()

    def add(self, language: Language, text: str, kind: BlockKind) -> int:
        index = len(self.blocks)
        self.blocks.append(Block(index, language, Segment(text, (Origin(0, 2 * index + 1, 1),)), kind))
        return index

    def bead(self, english: list[int], chinese: list[int]) -> None:
        self.beads.add((tuple(english), tuple(chinese)))

    def done(self) -> NoisyPage:
        return NoisyPage(Note("page.txt", tuple(self.blocks)), frozenset(self.beads), frozenset(self.untranslated))


def _halves(chinese: str) -> list[str]:
    sentences = [s + "。" for s in chinese.split("。") if s]
    middle = len(sentences) // 2
    return ["".join(sentences[:middle]), "".join(sentences[middle:])] if middle else [chinese]
