"""Where reports go: standard output, and files that are written whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import click

from bilingual_qa.model import CheckError

# A path that is not Unicode is shown with its bytes as \udcXX: legible, and a valid escape in JSON too.
ENCODING_ERRORS = "backslashreplace"


def write_stdout(text: str) -> None:
    """The text as UTF-8 on standard output. A reader that has gone (`| head`) changes nothing: the exit code is the same.

    Raises:
        CheckError: the output cannot be written (a full disk).
    """
    try:
        click.echo(text, nl=False)
    except BrokenPipeError:
        # What is still buffered must not fail again when Python flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise CheckError(f"standard output could not be written ({error.strerror})") from None


def write_stderr(sentence: str) -> None:
    """A sentence for the user on standard error."""
    click.echo(f"bilingual-qa: {sentence}", err=True)


def write_file(path: Path, text: str) -> None:
    """The text into the file, by way of a temporary one beside it, so that an old file is never left half overwritten.

    A link is followed; what is no regular file (a pipe, `/dev/stderr`) is written to as it is.

    Raises:
        CheckError: the file cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            with path.open("w", encoding="utf-8", errors=ENCODING_ERRORS, newline="") as out:
                out.write(text)
        else:
            _replace(path.resolve(), text)
    except OSError as error:
        raise CheckError(f"the file could not be written ({error.strerror}); check the path", path=str(path)) from None


def _replace(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors=ENCODING_ERRORS, newline="") as out:
            out.write(text)
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def use_colour() -> bool:
    """Colours only in a terminal that has them, and not where NO_COLOR is set (no-color.org)."""
    return _in_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def same_place() -> bool:
    """Whether standard output and standard error go to one place, a terminal or a log, where a line on each is seen twice."""
    try:
        return os.path.sameopenfile(sys.stdout.fileno(), sys.stderr.fileno())
    except (AttributeError, OSError, ValueError):
        return False


def _in_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()
