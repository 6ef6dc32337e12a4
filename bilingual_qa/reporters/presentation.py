"""How a report is shown. Nothing here changes what was found, the gate or the exit code."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Presentation:
    """Choices of the reader, of which each format heeds those that concern it.

    Attributes:
        language: of labels and messages, one of `bilingual_qa.messages.LANGUAGES`. Names that the command line knows (severities,
            rule codes and names) stay as they are in the formats for machines and in `text`.
        colour: ANSI colours in `text`.
        width: columns of the terminal, for the excerpts of `text`.
        max_findings: show at most so many, the most severe first in line; `None` shows all. JSON always has all.
        quiet: findings and errors only in `text`, no foot.
        verbose: neutral findings too, and minor locale and language findings one by one, in `text` and the other lists.
    """

    language: str = "en"
    colour: bool = False
    width: int = 100
    max_findings: int | None = None
    quiet: bool = False
    verbose: bool = False
