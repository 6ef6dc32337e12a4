"""The lines of a TOML file on which its keys stand: the reader of the standard library does not tell."""

from __future__ import annotations

import re
from collections import Counter

_HEADER = re.compile(r"\s*(\[+)\s*([^\[\]]+?)\s*\]+\s*(#.*)?")
_KEY = re.compile(r"""\s*["']?([\w-]+)["']?\s*[=.]""")


def key_lines(text: str, table: str = "") -> dict[str, int]:
    """The line, from 1, of each key of a table and of the tables in it, by dotted names without that of the table.

    The n-th table of an array has the name `profile.n`, from 0, and the array itself that of its first. Keys whose line is not
    found this way (in an inline table, say) are not there.

    Args:
        text: the file.
        table: a dotted name; the empty one is the top of the file.
    """
    lines: dict[str, int] = {}
    numbers: Counter[str] = Counter()
    here: str | None = "" if not table else None
    for number, line in enumerate(text.split("\n"), start=1):
        if header := _HEADER.fullmatch(line.rstrip("\r")):
            name = ".".join(part.strip().strip("\"'") for part in header.group(2).split("."))
            here = _below(name, table)
            if here is None:
                continue
            if len(header.group(1)) > 1:
                lines.setdefault(here, number)
                numbers[here] += 1
            here = _numbered(here, numbers)
            for end in range(len(here.split(".")), 0, -1):
                lines.setdefault(".".join(here.split(".")[:end]), number)
        elif here is not None and (key := _KEY.match(line)):
            lines.setdefault(f"{here}.{key.group(1)}" if here else key.group(1), number)
    lines.pop("", None)
    return lines


def _below(name: str, table: str) -> str | None:
    if not table or name == table:
        return name if not table else ""
    return name.removeprefix(f"{table}.") if name.startswith(f"{table}.") else None


def _numbered(name: str, numbers: Counter[str]) -> str:
    """The name with the number of the table behind each array in it: `profile.severity` gives `profile.1.severity`."""
    parts: list[str] = []
    plain: list[str] = []
    for part in name.split(".") if name else []:
        parts.append(part)
        plain.append(part)
        if count := numbers[".".join(plain)]:
            parts.append(str(count - 1))
    return ".".join(parts)
