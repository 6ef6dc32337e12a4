"""An alignment as a TMX 1.4b translation memory."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from bilingual_qa.engine.signature import program_version

# Characters that XML 1.0 cannot hold, not even as references.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class MemoryUnit(NamedTuple):
    """A translation unit of a memory; `target` is empty where the translation is missing, `score` is from 0 to 1."""

    id: str
    source: str
    target: str
    score: float | None


def memory(units: Iterable[MemoryUnit], target_tag: str, segmentation: str) -> str:
    """The TMX file.

    Args:
        units: what it holds; those without a source are left out.
        target_tag: the BCP 47 tag of the Chinese side.
        segmentation: what a unit is in the terms of TMX: `paragraph`, `sentence` or `block`.
    """
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<tmx version="1.4">',
        f'<header creationtool="bilingual-qa" creationtoolversion={quoteattr(program_version())} o-tmf="bilingual-qa"',
        f'segtype="{segmentation}" adminlang="en" srclang="en" datatype="plaintext"/>',
        "<body>",
    ]
    for unit in units:
        if unit.source.strip():
            lines += _unit(unit, target_tag)
    return "\n".join([*lines, "</body>", "</tmx>", ""])


def _unit(unit: MemoryUnit, target_tag: str) -> list[str]:
    lines = [f"<tu tuid={quoteattr(unit.id)}>"]
    if unit.score is not None:
        lines.append(f'<prop type="x-alignment-score">{unit.score:.3f}</prop>')
    lines.append(f'<tuv xml:lang="en"><seg>{_text(unit.source)}</seg></tuv>')
    if unit.target.strip():
        lines.append(f'<tuv xml:lang="{target_tag}"><seg>{_text(unit.target)}</seg></tuv>')
    return [*lines, "</tu>"]


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("", text), {"\r": "&#13;"})
