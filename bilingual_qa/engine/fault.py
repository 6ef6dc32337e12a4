"""A fault of the program in one line, fit for a bug report, since users are not shown tracebacks."""

from __future__ import annotations

import traceback
from pathlib import Path


def fault_line(error: Exception) -> str:
    """Type and message of an exception, with the file and line that raised it."""
    told = " ".join(f"{type(error).__name__}: {error}".split())
    frames = traceback.extract_tb(error.__traceback__)
    return f"{told}, at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else told
