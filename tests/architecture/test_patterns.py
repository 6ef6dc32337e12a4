"""Expressions that are compiled when first needed are sound before anybody needs them."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import re

import bilingual_qa
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.screened_pattern import ScreenedPattern


def _faults() -> list[str]:
    for module in pkgutil.walk_packages(bilingual_qa.__path__, "bilingual_qa."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    faults = []
    for pattern in gc.get_objects():
        if isinstance(pattern, (LazyPattern, ScreenedPattern)):
            try:
                re.compile(pattern.source)
            except re.error as error:
                faults.append(f"{error}: {pattern.source}")
    return faults


def test_every_expression_of_the_tables_can_be_compiled() -> None:
    assert _faults() == []
