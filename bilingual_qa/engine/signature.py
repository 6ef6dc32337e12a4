"""The line that says how a report came about: same signature, same findings."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import msgspec

from bilingual_qa.engine.program import program_version
from bilingual_qa.engine.scoring import WEIGHTS
from bilingual_qa.glossary.load import glossary_digest, shipped_folder
from bilingual_qa.model import CheckError, RuleInfo
from bilingual_qa.policy import Configuration, selected

__all__ = ["glossary_paths", "program_version", "signature"]


def glossary_paths(configuration: Configuration) -> list[Path]:
    """The glossaries of a run, in rising precedence."""
    return [shipped_folder(), *map(Path, configuration.glossary)]


def signature(configuration: Configuration, rules: Sequence[RuleInfo]) -> str:
    """Version, rules, glossary, dictionary, house settings, locale, confidence and weights, in the manner of sacreBLEU.

    It hashes files and loads nothing, so that results of an earlier run are found without glossary and rules.

    Args:
        configuration: the settings of a note: profiles are not looked at.
        rules: all rules.

    Raises:
        CheckError: a glossary or a pattern file cannot be read.
    """
    from bilingual_qa.align.lexicon import dictionary_digest

    codes = [rule.code for rule in rules if selected(rule, configuration)]
    parts = {
        "rules": "+".join(sorted(codes)) or "none",
        "glossary": glossary_digest(glossary_paths(configuration), known_wrong=configuration.known_wrong)[:12],
        "dictionary": dictionary_digest(),
        "patterns": _digest(configuration.page_patterns) if configuration.page_patterns else "default",
        "house": _house(configuration),
        "english": configuration.spacy_pipeline or "blank",
        "locale": configuration.target_locale,
        "confidence": configuration.min_confidence,
        "weights": "/".join(f"{weight:g}" for weight in WEIGHTS.values()),
        "version": program_version(),
    }
    return "|".join(f"{key}:{value}" for key, value in parts.items())


def _house(configuration: Configuration) -> str:
    """What the house changes of findings, as a digest."""
    conventions = [(tag, msgspec.to_builtins(each)) for tag, each in sorted(configuration.locale.items())]
    own = [
        sorted(configuration.severity.items()),
        sorted(configuration.keep_english),
        list(configuration.boilerplate),
        *([sorted(configuration.keep_english_subjects)] if configuration.keep_english_subjects else []),
        *([conventions] if conventions else []),
    ]
    return hashlib.sha256(json.dumps(own).encode()).hexdigest()[:12] if any(own) else "none"


def _digest(path: str) -> str:
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()[:12]
    except OSError as error:
        raise CheckError(f"the page patterns could not be read ({error.strerror}); check the name", path=path) from None
