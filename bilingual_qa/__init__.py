"""bilingual_qa: a translation-quality checker for bilingual financial text.

The public functions are those of the command line, typed and without printing: `check`, `align`, `read_note`.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bilingual_qa.engine.api import align, check, read_note

__all__ = ["align", "check", "read_note"]


def __getattr__(name: str) -> object:
    """Public functions are loaded when first used, so that `--help` does not wait for the engine."""
    if name in __all__:
        from bilingual_qa.engine import api

        return getattr(api, name)
    raise AttributeError(f"module 'bilingual_qa' has no attribute '{name}'")


class _Package(ModuleType):
    """The function `align` shares its name with the package `bilingual_qa.align`, which Python puts in its place on import."""

    @property
    def align(self) -> Any:
        return __getattr__("align")

    @align.setter
    def align(self, module: ModuleType) -> None:
        pass


sys.modules[__name__].__class__ = _Package
