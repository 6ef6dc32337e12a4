"""The line that says how a report came about: same signature, same findings."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

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


def signature(rules: Sequence[UnitRule | NoteRule], glossary: Glossary, configuration: Configuration) -> str:
    """Version, rules, glossary, locale, confidence and weights, in the manner of sacreBLEU's signatures."""
    codes = "+".join(sorted(rule.code for rule in rules))
    weights = "/".join(f"{weight:g}" for weight in WEIGHTS.values())
    parts = {
        "rules": codes,
        "glossary": f"{len(glossary.concepts)}c{len(glossary.names)}n.{glossary.digest[:12]}",
        "locale": configuration.target_locale,
        "confidence": configuration.min_confidence,
        "weights": weights,
        "version": program_version(),
    }
    return "|".join(f"{key}:{value}" for key, value in parts.items())
