"""The colours of a terminal."""

from __future__ import annotations

from dataclasses import dataclass

from bilingual_qa.model import Severity

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_DIM = "\x1b[2m"
_SEVERITIES = {
    Severity.CRITICAL: "\x1b[1;31m",
    Severity.MAJOR: "\x1b[31m",
    Severity.MINOR: "\x1b[33m",
    Severity.NEUTRAL: "\x1b[36m",
}


@dataclass(frozen=True)
class Palette:
    """ANSI colours (ECMA-48), or none at all."""

    on: bool

    def bold(self, text: str) -> str:
        """Places and headings."""
        return f"{_BOLD}{text}{_RESET}" if self.on else text

    def dim(self, text: str) -> str:
        """What is beside the point."""
        return f"{_DIM}{text}{_RESET}" if self.on else text

    def severe(self, text: str, severity: Severity) -> str:
        """Words in the colour of a severity."""
        return f"{_SEVERITIES[severity]}{text}{_RESET}" if self.on and text else text
