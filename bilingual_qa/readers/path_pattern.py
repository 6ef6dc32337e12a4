"""Patterns of paths, as `.gitignore` has them: for ignore files, profiles and suppressions."""

from __future__ import annotations

import functools
import os
import re
from pathlib import Path

_SPECIAL = re.compile(r"[*?\[\]\\]")


def path_regex(pattern: str, *, below: bool = True) -> re.Pattern[str]:
    """The expression that a whole path, with forward slashes and relative to the pattern's folder, matches.

    `*` and `?` stop at a slash, `**` does not; a pattern without a slash before its end fits at any depth (gitignore(5)).

    Args:
        pattern: a slash at its end is for folders only.
        below: the pattern fits what lies below a folder that it names too; with a slash at its end, nothing else.
    """
    body = pattern.rstrip("/")
    anchored = "" if "/" in body else "(?:.*/)?"
    tail = ("/.+" if pattern.endswith("/") else "(?:/.*)?") if below else ""
    return re.compile(anchored + _translated(body.removeprefix("/")) + tail, re.DOTALL)


def _translated(pattern: str) -> str:
    parts: list[str] = []
    at = 0
    while at < len(pattern):
        rest = pattern[at:]
        if rest.startswith("**/") and (at == 0 or pattern[at - 1] == "/"):
            parts.append("(?:.*/)?")
            at += 3
        elif rest == "**" and (at == 0 or pattern[at - 1] == "/"):
            parts.append(".+")
            at += 2
        elif rest[0] == "*":
            parts.append("[^/]*")
            at += 1
        elif rest[0] == "?":
            parts.append("[^/]")
            at += 1
        elif rest[0] == "[" and (end := _end_of_set(pattern, at)):
            inside = pattern[at + 1 : end - 1].replace("\\", "\\\\")
            negated = inside[:1] in ("!", "^")
            parts.append(f"(?!/)[{'^' if negated else ''}{inside[negated:].replace('[', chr(92) + '[')}]")
            at = end
        else:
            escaped = rest[0] == "\\" and len(rest) > 1
            parts.append(re.escape(rest[1] if escaped else rest[0]))
            at += 2 if escaped else 1
    return "".join(parts)


def _end_of_set(pattern: str, start: int) -> int | None:
    """Behind the bracket that closes the set at `start`; `None` where none does."""
    first = start + (2 if pattern[start + 1 : start + 2] in ("!", "^") else 1)
    end = pattern.find("]", first + 1)
    return end + 1 if end >= 0 else None


def in_folder(folder: Path, pattern: str) -> str:
    """The pattern as an absolute one: it means paths in `folder`. An absolute pattern stays as it is."""
    if os.path.isabs(pattern):  # noqa: PTH117 - a pattern is no path
        return pattern
    base = _SPECIAL.sub(r"\\\g<0>", folder.absolute().as_posix().rstrip("/"))
    deep = "" if "/" in pattern.rstrip("/") else "**/"
    return f"{base}/{deep}{pattern.removeprefix('./').removeprefix('/')}"


def fits(path: str | Path, patterns: tuple[str, ...]) -> bool:
    """Whether a path fits one of the patterns; those that are not absolute mean the current folder."""
    if not patterns:
        return False
    place = Path(os.path.abspath(path)).as_posix()  # noqa: PTH100 - resolves .., follows no link
    return any(_absolute_regex(in_folder(Path.cwd(), pattern)).fullmatch(place.removeprefix("/")) for pattern in patterns)


@functools.lru_cache(1024)
def _absolute_regex(pattern: str) -> re.Pattern[str]:
    return path_regex(f"/{pattern.lstrip('/')}")
