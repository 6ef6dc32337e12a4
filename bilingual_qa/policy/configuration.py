"""The settings of a run."""

from __future__ import annotations

import msgspec

from bilingual_qa.model import CheckError, Confidence, Locale

FAIL_ON = ("critical", "major", "minor", "never")
TARGET_LOCALES = ("auto", Locale.ZH_HANT_HK.value, Locale.ZH_HANT_TW.value, Locale.ZH_HANS_CN.value)
_CHOICES = {"fail_on": FAIL_ON, "target_locale": TARGET_LOCALES}


class Configuration(msgspec.Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """The settings of a run. In the file the names have hyphens (`fail-on`).

    Args:
        select: rule codes or prefixes (`NU`, `TM1`); empty selects all.
        ignore: codes or prefixes to leave out.
        preview: whether preview rules run.
        min_confidence: findings below are not reported.
        fail_on: the mildest severity that fails the gate, or `never`.
        target_locale: `auto` or a locale tag.
        glossary: further glossary files or folders, in rising precedence.
        known_wrong: `False` ignores the column `wrong` of every glossary.
        page_patterns: a TOML file of further interface, by-line and boilerplate patterns.
        spacy_pipeline: an installed spaCy pipeline for English; none: the blank one.

    Raises:
        CheckError: `fail_on` or `target_locale` is none of the known values.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    preview: bool = True
    min_confidence: Confidence = Confidence.LOW
    fail_on: str = "major"
    target_locale: str = "auto"
    glossary: tuple[str, ...] = ()
    known_wrong: bool = True
    page_patterns: str | None = None
    spacy_pipeline: str | None = None

    def __post_init__(self) -> None:
        for field, choices in _CHOICES.items():
            value = getattr(self, field)
            if value not in choices:
                raise CheckError(f"{field.replace('_', '-')} takes one of {', '.join(choices)}, not “{value}”")

    @property
    def locale(self) -> Locale | None:
        """The stated target locale; `None` asks for detection."""
        return None if self.target_locale == "auto" else Locale(self.target_locale)
