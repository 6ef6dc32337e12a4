"""What survives translation unchanged: figures by their value, and punctuation that carries meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.model import Language

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_MARKS = (
    ("$?", re.compile(r"[?？]")),
    ("$!", re.compile(r"[!！]")),
    ("$quote", re.compile(r"[“”\"「」『』]")),
    ("$%", re.compile(r"[%％]|百分之|\bper ?cent\b")),
    ("$(", re.compile(r"[(（]")),
)
# These are rewritten freely in number, so only their presence counts.
_SINGLE_MARKS = (("$:", re.compile(r"[:：]")), ("$;", re.compile(r"[;；]")))


def marks(text: str) -> Iterator[str]:
    """The punctuation tokens of a text in either language."""
    for name, pattern in _MARKS:
        for _ in pattern.finditer(text):
            yield name
    for name, pattern in _SINGLE_MARKS:
        if pattern.search(text):
            yield name


def figures(text: str, language: Language) -> Iterator[str]:
    """One token for each figure, equal in both languages when the values are equal."""
    for match in _NUMBER.finditer(text):
        value = match.group().replace(",", "")
        yield "#" + (value.rstrip("0").rstrip(".") if "." in value else value.lstrip("0") or "0")
