"""bilingual_qa: a translation-quality checker for bilingual financial text.

The public functions are those of the command line, typed and without printing: `check`, `align`, `read_note`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bilingual_qa.engine.api import align, check, read_note

__all__ = ["align", "check", "read_note"]


def __getattr__(name: str) -> object:
    """Public functions are loaded when first used, so that `--help` does not wait for the engine."""
    if name in __all__:
        from bilingual_qa.engine import api

        return getattr(api, name)
    raise AttributeError(f"module 'bilingual_qa' has no attribute '{name}'")
