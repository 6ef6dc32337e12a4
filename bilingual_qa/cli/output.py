"""Where reports go: standard output, and files that are written whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import click

from bilingual_qa.model import CheckError


def write_stdout(text: str) -> None:
    """The text as UTF-8 on standard output."""
    click.echo(text, nl=False)


def write_file(path: Path, text: str) -> None:
    """The text into the file, by way of a temporary one beside it, so that an old file is never left half overwritten.

    Raises:
        CheckError: the file cannot be written.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        temporary = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as out:
            out.write(text)
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise CheckError(f"the report could not be written ({error.strerror})", path=str(path)) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def use_colour() -> bool:
    """Colours only in a terminal, and not where NO_COLOR is set (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
