"""Where compiled data are kept between runs."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder() -> Path:
    """The folder of compiled glossaries and of the lexicon: `$XDG_CACHE_HOME/bilingual_qa`, or `~/.cache/bilingual_qa`."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "bilingual_qa"
