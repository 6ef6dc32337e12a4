"""A page as the platforms show it -> blocks: every line that shows anything is in exactly one of them."""

from __future__ import annotations

import itertools

import msgspec

from bilingual_qa.model import Block, BlockKind, InputError, Language, Locale, Note, Segment
from bilingual_qa.readers.lines import visible_lines
from bilingual_qa.readers.page_patterns import PagePatterns
from bilingual_qa.readers.shape import content_kind, is_heading, is_table_row, starts_list_item
from bilingual_qa.readers.side_by_side import in_reading_order
from bilingual_qa.readers.wrapping import Line, paragraphs, with_neighbours
from bilingual_qa.text.script import language_of


class _Piece(msgspec.Struct, frozen=True):
    """A block before it has a number; without letters of either language it has no language yet."""

    segment: Segment
    language: Language | None
    kind: BlockKind


def read_text(text: str, path: str, *, target_locale: Locale | None = None, page_patterns: PagePatterns | None = None) -> Note:
    """A note from the text of a page with both languages.

    Args:
        text: the page; lines end at LF, CRLF or CR.
        path: its name in reports (`-` for standard input).
        target_locale: what the user said of the Chinese.
        page_patterns: the patterns of lines that are not content; by default those that come with the program.

    Raises:
        InputError: one of the two languages is missing.
    """
    found = blocks(text, page_patterns or PagePatterns.default())
    present = {block.language for block in found if block.kind.content}
    for language, name in ((Language.EN, "English"), (Language.ZH, "Chinese")):
        if language not in present:
            raise InputError(
                f"the page has no {name} text; if the two languages are in two files, give them with --source EN --target ZH",
                path=path,
            )
    return Note(path, found, target_locale)


def blocks(text: str, patterns: PagePatterns, language: Language | None = None, first: int = 0) -> tuple[Block, ...]:
    """The blocks of a page in order.

    A line is a block; a hard-wrapped paragraph is one block whose text keeps its line feeds.

    Args:
        text: the page.
        patterns: what is not content.
        language: the language of the whole text, where it is known; else each block's own.
        first: the index of the first block.
    """
    pieces = _pieces(text, patterns, language)
    languages = _neighbouring([piece.language for piece in pieces])
    return tuple(
        Block(index, block_language, piece.segment, piece.kind)
        for index, (piece, block_language) in enumerate(zip(pieces, languages, strict=True), first)
    )


def _pieces(text: str, patterns: PagePatterns, language: Language | None) -> list[_Piece]:
    """Lines are classed one by one; runs of running text in one language then wait for `paragraphs`, which wants them all."""
    lines = [_line(segment, patterns, language) if segment else None for segment in in_reading_order(visible_lines(text))]
    items: list[_Piece | list[Line]] = []
    before: _Piece | Line | None = None
    for item, after in itertools.zip_longest(lines, lines[1:]):
        if isinstance(item, Line):
            line = item
            if isinstance(before, Line) and isinstance(after, Line):
                line = with_neighbours(before, item, after)
            last = items[-1] if items else None
            if isinstance(last, list) and before is not None and last[-1].language is line.language:
                last.append(line)
            else:
                items.append([line])
            before = line
        else:
            if item is not None:
                items.append(item)
            before = item
    joined = iter(paragraphs([item for item in items if isinstance(item, list)]))
    pieces: list[_Piece] = []
    for ready in items:
        pieces += [ready] if isinstance(ready, _Piece) else [_paragraph(group, patterns) for group in next(joined)]
    return pieces


def _line(segment: Segment, patterns: PagePatterns, language: Language | None) -> _Piece | Line:
    """A line that is a block by itself, or a line of running text."""
    text = segment.text
    own = language_of(text)
    kind = patterns.line_kind(text)
    if kind is not None:
        return _Piece(segment, language or own, kind)
    if own is None:
        # Figures alone are a table; rules, stars and other scripts need no translation into Chinese.
        return _Piece(segment, language, BlockKind.TABLE if is_table_row(text) else BlockKind.INTERFACE)
    if is_table_row(text):
        return _Piece(segment, language or own, BlockKind.TABLE)
    begins = starts_list_item(text) or (text.startswith("#") and is_heading(text)) or patterns.boilerplate(text)
    return Line(segment, language or own, begins)


def _paragraph(lines: list[Line], patterns: PagePatterns) -> _Piece:
    segment = Segment.joined(tuple(line.segment for line in lines))
    kind = BlockKind.BOILERPLATE if patterns.boilerplate(segment.text) else content_kind(segment.text)
    return _Piece(segment, lines[0].language, kind)


def _neighbouring(languages: list[Language | None]) -> list[Language]:
    """Each missing language is that of the block before, at the beginning that of the first block that has one."""
    last = next((language for language in languages if language), Language.EN)
    filled = []
    for language in languages:
        last = language or last
        filled.append(last)
    return filled
