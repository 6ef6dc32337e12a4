"""A document before and after alignment."""

from __future__ import annotations

import bisect
import enum

import msgspec

from bilingual_qa.model.locale import Language, Locale
from bilingual_qa.model.span import Span


class Side(enum.StrEnum):
    """One of the two sides of a bitext."""

    SOURCE = "source"
    TARGET = "target"


class BlockKind(enum.StrEnum):
    """What a block of a page is. Only content kinds (`text`, `heading`, `list`, `table`) are aligned."""

    TEXT = "text"
    HEADING = "heading"
    LIST = "list"
    TABLE = "table"
    INTERFACE = "interface"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"

    @property
    def content(self) -> bool:
        """Whether a translation is expected."""
        return self not in (BlockKind.INTERFACE, BlockKind.BYLINE, BlockKind.BOILERPLATE)


class Origin(msgspec.Struct, frozen=True):
    """From code point `offset` of a segment on, the text stands in the file at `line` and `column` (both from 1, code points).

    Between two origins text and file run in step; a line feed in the text moves to column 1 of the next line.
    """

    offset: int
    line: int
    column: int


class Segment(msgspec.Struct, frozen=True):
    """A text with its place in the file. Several blocks of one side are joined with a line feed, each with its own origin."""

    text: str
    origins: tuple[Origin, ...] = (Origin(0, 1, 1),)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column in the file, both from 1 and in code points, of the code point at `offset`."""
        at = max(0, bisect.bisect_right(self.origins, offset, key=lambda origin: origin.offset) - 1)
        origin = self.origins[at]
        between = self.text[origin.offset : offset]
        feeds = between.count("\n")
        if not feeds:
            return origin.line, origin.column + len(between)
        return origin.line + feeds, len(between) - between.rindex("\n")

    @property
    def line(self) -> int:
        """The line on which the segment begins, from 1."""
        return self.origins[0].line

    @staticmethod
    def joined(segments: tuple[Segment, ...]) -> Segment:
        """The segments one after another with a line feed between."""
        origins: list[Origin] = []
        at = 0
        for segment in segments:
            origins += [Origin(o.offset + at, o.line, o.column) for o in segment.origins]
            at += len(segment.text) + 1
        return Segment("\n".join(s.text for s in segments), tuple(origins) or (Origin(0, 1, 1),))


class Block(msgspec.Struct, frozen=True):
    """A paragraph, heading, list item or line of a page: what the aligner pairs."""

    index: int
    language: Language
    segment: Segment
    kind: BlockKind = BlockKind.TEXT


class Note(msgspec.Struct, frozen=True):
    """A document before alignment: its blocks in page order, both languages in one list.

    `target_locale` is what the user said; `None` asks for detection. `interleaved` says that page order carries
    information across languages (one page), which two separate files do not have.
    """

    path: str
    blocks: tuple[Block, ...]
    target_locale: Locale | None = None
    interleaved: bool = True


# Below this score a bead is more likely wrong than right.
DOUBTFUL = 0.5


class Bead(msgspec.Struct, frozen=True):
    """The alignment literature's word: the source and target indices that translate each other; one side may be empty.

    `score` is between 0 and 1: how sure the aligner is.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float = 1.0

    @property
    def shape(self) -> str:
        """`1-1`, `2-1`, `1-0` ..."""
        return f"{len(self.source)}-{len(self.target)}"


class SentencePair(msgspec.Struct, frozen=True, gc=False):
    """A sentence bead inside a unit: an interval of the source, one of the target, either may be empty."""

    source: Span
    target: Span
    score: float = 1.0


class TranslationUnit(msgspec.Struct, frozen=True):
    """A paragraph pair with both sides: what a rule sees (XLIFF `unit`, TMX `tu`).

    `locale` is the row's own when a bitext gives one.
    """

    id: str
    source: Segment
    target: Segment
    bead: Bead = Bead((0,), (0,))
    sentences: tuple[SentencePair, ...] = ()
    locale: Locale | None = None
    kind: BlockKind = BlockKind.TEXT


class UnpairedKind(enum.StrEnum):
    """Why a block has no partner. Only `untranslated` is a fault; `unknown` holds repeats and target text without a source."""

    UNTRANSLATED = "untranslated"
    INTERFACE = "interface"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"
    UNKNOWN = "unknown"


class Unpaired(msgspec.Struct, frozen=True):
    """A block without a partner."""

    id: str
    side: Side
    segment: Segment
    kind: UnpairedKind


class Bitext(msgspec.Struct, frozen=True):
    """A note after alignment: units in page order, and what stands alone. Ids are unique over both lists."""

    path: str
    units: tuple[TranslationUnit, ...]
    unpaired: tuple[Unpaired, ...] = ()
    target_locale: Locale | None = None
