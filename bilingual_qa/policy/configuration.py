"""The settings of a run."""

from __future__ import annotations

from typing import Any

import msgspec

from bilingual_qa.model import DEFAULT_CONVENTIONS, CheckError, Confidence, Conventions, Locale, Severity
from bilingual_qa.policy.locale_tables import overlaid
from bilingual_qa.readers.path_pattern import fits

FAIL_ON = ("critical", "major", "minor", "never")
TARGET_LOCALES = ("auto", Locale.ZH_HANT_HK.value, Locale.ZH_HANT_TW.value, Locale.ZH_HANS_CN.value)
_CHOICES = {"fail_on": FAIL_ON, "target_locale": TARGET_LOCALES}
# What a profile states is added to what stands above it; in all else it replaces that.
ADDED = ("glossary", "keep_english", "keep_english_subjects", "boilerplate")
# Settings of the run as a whole, which no profile can state.
OF_THE_RUN = ("exclude", "suppressions", "baseline", "profile")


class Profile(msgspec.Struct, frozen=True):
    """Settings of the notes in some places.

    Args:
        paths: patterns as in `.gitignore`; those that are not absolute mean the current folder.
        settings: fields of `Configuration` with their values, none of those of the run as a whole; of `locale` what is stated.
        place: where it is written, `FILE:LINE`.
        lines: the line of each field, and of each `locale.TAG.OPTION`, in that file, where it is known.
    """

    paths: tuple[str, ...]
    settings: dict[str, Any]
    place: str = ""
    lines: dict[str, int | None] = {}


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
        severity: severities by rule code or prefix, instead of those that the rules give.
        locale: the house's conventions by locale of the Chinese, where they are not the program's own.
        keep_english: words that the house leaves in English, as written: no finding marks one of them alone.
        keep_english_subjects: glossary files, by name without ending, whose terms and names the house leaves in English.
        boilerplate: regular expressions of paragraphs that nobody translates, from their beginning.
        page_patterns: a TOML file of further interface, by-line and boilerplate patterns.
        spacy_pipeline: an installed spaCy pipeline for English; none: the blank one.
        exclude: patterns of files that are never checked, as in `.gitignore`.
        suppressions: the file of suppressions; none: the nearest `bilingual-qa-suppressions.toml` of each note.
        baseline: the file of known findings.
        profile: settings of notes in some places; later ones win.

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
    severity: dict[str, Severity] = {}
    locale: dict[str, Conventions] = {}
    keep_english: tuple[str, ...] = ()
    keep_english_subjects: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
    page_patterns: str | None = None
    spacy_pipeline: str | None = None
    exclude: tuple[str, ...] = ()
    suppressions: str | None = None
    baseline: str | None = None
    profile: tuple[Profile, ...] = ()

    def __post_init__(self) -> None:
        for field, choices in _CHOICES.items():
            value = getattr(self, field)
            if value not in choices:
                raise CheckError(f"{field.replace('_', '-')} takes one of {', '.join(choices)}, not “{value}”")

    @property
    def stated_locale(self) -> Locale | None:
        """The stated target locale; `None` asks for detection."""
        return None if self.target_locale == "auto" else Locale(self.target_locale)

    @property
    def conventions(self) -> dict[str, Conventions]:
        """The conventions that hold, by locale: the house's, or the program's own."""
        return {**DEFAULT_CONVENTIONS, **self.locale}

    def profiles_of(self, path: str) -> tuple[Profile, ...]:
        """The profiles that a note's path fits, in order."""
        return tuple(profile for profile in self.profile if fits(path, profile.paths))

    def of(self, path: str) -> Configuration:
        """The settings of one note: these, with those of its profiles, and without profiles."""
        values: dict[str, Any] = {"profile": ()}
        for profile in self.profiles_of(path):
            for field, value in profile.settings.items():
                before = values.get(field, getattr(self, field))
                if field == "severity":
                    value = before | value
                elif field == "locale":
                    value = overlaid(before, value)
                values[field] = before + value if field in ADDED else value
        return msgspec.structs.replace(self, **values)
