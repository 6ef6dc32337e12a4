"""What a line of content is by its shape: list item, table row, heading or running text."""

from __future__ import annotations

import re

from bilingual_qa.model import BlockKind
from bilingual_qa.text.script import HAN, count_han

_LIST_ITEM = re.compile(
    r"[•‣◦⁃∙●○■□▪▫◆◇►▶➢➤✓✔\uf0b7\uf06c\uf0a7]|[·*+\-–—]\s+\S"
    rf"|\d{{1,2}}(?:[.)）]\s+\S|[、．]|[.)）](?=[{HAN}]))"
    rf"|[(（](?:\d{{1,2}}|[a-z]|[ivx]{{1,4}}|[一二三四五六七八九十]{{1,2}})[)）]"
    r"|[一二三四五六七八九十]{1,2}、|[①-⑳]"
)
_HEADING_MARK = re.compile(r"#{1,6}\s+\S")
_CELL_GAP = re.compile(r"\s*\|\s*|\s*\t\s*|[ \u00a0\u3000]{2,}")
_FIGURE = r"[(\-–−+<>~]*(?:[A-Z]{0,3}[$€£¥])?\d[\d,.]*(?:%|x|bn|mn|tn|[kmA-Z]|億|亿|萬|万|倍|元|年)*[)*]*"
_FIGURES = re.compile(rf"(?:{_FIGURE}|n\.?[am]\.?|N/?A|NM|[-–—])")
_PERIOD = re.compile(r"(?:[1-4][QH]|FY|CY)?\d{2,4}[AEF]?")
_SENTENCE_END = re.compile(r"[.。!！?？;；,，…][\"'”’」』)）\]]*$")
_CELL_WIDTH = 40
_LONGEST_TABLE_ROW = 300
_HEADING_WORDS = 14
_HEADING_HAN = 32


def width(text: str) -> int:
    """Columns of the text in a fixed-width type: a Han character, or another of full width, takes two."""
    return sum(2 if c >= "\u2e80" else 1 for c in text)


def starts_list_item(text: str) -> bool:
    """Whether the text begins with a bullet or an item number."""
    return bool(_LIST_ITEM.match(text))


def is_table_row(text: str) -> bool:
    """Whether the line is a row of a table: short cells apart by tabs, bars or gaps, or a label with figures after it."""
    if "\n" in text or len(text) > _LONGEST_TABLE_ROW:
        return False
    cells = [cell for cell in _CELL_GAP.split(text) if cell]
    if len(cells) > 1 and all(width(cell) <= _CELL_WIDTH for cell in cells):
        return len(cells) > 2 or any(_FIGURES.fullmatch(cell) or _PERIOD.fullmatch(cell) for cell in cells)
    words = text.split()
    figures = 0
    for word in reversed(words):
        if not (_FIGURES.fullmatch(word) or _PERIOD.fullmatch(word)):
            break
        figures += 1
    # A sentence may end in figures, so the label must not be longer than they are.
    return figures > 1 and figures >= len(words) - figures - 1


def is_heading(text: str) -> bool:
    """Whether the line is short and ends like a heading: no sentence mark."""
    if "\n" in text:
        return False
    if _HEADING_MARK.match(text):
        return True
    return not _SENTENCE_END.search(text) and len(text.split()) <= _HEADING_WORDS and count_han(text) <= _HEADING_HAN


def content_kind(text: str) -> BlockKind:
    """The kind of a block that is content."""
    if is_table_row(text):
        return BlockKind.TABLE
    if starts_list_item(text):
        return BlockKind.LIST
    return BlockKind.HEADING if is_heading(text) else BlockKind.TEXT
