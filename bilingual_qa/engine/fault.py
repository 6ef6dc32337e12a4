"""What went wrong, in one line: users are not shown tracebacks."""

from __future__ import annotations

import traceback
from pathlib import Path

from bilingual_qa.model import CheckError, FileError


def file_error(error: Exception, path: str) -> FileError:
    """The entry of a report for an exception on a file: what the user should mend, or a fault of the program."""
    if isinstance(error, CheckError):
        return FileError(error.path or path, error.line, error.message)
    return FileError(path, None, f"a fault of the program ({fault_line(error)}); please report it with the file")


def fault_line(error: Exception) -> str:
    """Type and message of an exception, with the file and line that raised it, fit for a bug report."""
    told = " ".join(f"{type(error).__name__}: {error}".split())
    frames = traceback.extract_tb(error.__traceback__)
    return f"{told}, at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else told
