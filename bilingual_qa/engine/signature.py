"""The line that says how a report came about: same signature, same findings."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from bilingual_qa.align import Lexicon
from bilingual_qa.engine.scoring import WEIGHTS
from bilingual_qa.glossary import Glossary
from bilingual_qa.policy import Configuration
from bilingual_qa.rules.rule import NoteRule, UnitRule


def program_version() -> str:
    """The installed version, or `0` in a checkout that is not installed."""
    try:
        return version("bilingual-qa")
    except PackageNotFoundError:
        return "0"


def signature(
    rules: Sequence[UnitRule | NoteRule], glossary: Glossary, lexicon: Lexicon | None, configuration: Configuration
) -> str:
    """Version, rules, glossary, dictionary, page patterns, locale, confidence and weights, in the manner of sacreBLEU.

    `lexicon` is `None` where nothing was aligned.
    """
    parts = {
        "rules": "+".join(sorted(rule.code for rule in rules)) or "none",
        "glossary": f"{len(glossary.concepts)}c{len(glossary.names)}n.{glossary.digest[:12]}",
        "dictionary": lexicon.digest if lexicon is not None else "unused",
        "patterns": _digest(configuration.page_patterns) if configuration.page_patterns else "default",
        "locale": configuration.target_locale,
        "confidence": configuration.min_confidence,
        "weights": "/".join(f"{weight:g}" for weight in WEIGHTS.values()),
        "version": program_version(),
    }
    return "|".join(f"{key}:{value}" for key, value in parts.items())


def _digest(path: str) -> str:
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()[:12]
