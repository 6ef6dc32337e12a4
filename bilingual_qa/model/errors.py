"""Errors that are for people: what is wrong, where, and what to do."""

from __future__ import annotations


class CheckError(Exception):
    """Something that the user gave cannot be used. The message is one sentence; `path` and `line` say where.

    Args:
        message: what is wrong and what to do about it, without the place.
        path: the file, as the user named it.
        line: its line, from 1.
    """

    def __init__(self, message: str, *, path: str | None = None, line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line

    def __str__(self) -> str:
        place = self.path or ""
        if place and self.line is not None:
            place += f":{self.line}"
        return f"{place}: {self.message}" if place else self.message


class InputError(CheckError):
    """A note or bitext that could not be read."""
