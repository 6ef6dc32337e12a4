"""The configuration file: `bilingual-qa.toml`, or the table `[tool.bilingual_qa]` of a `pyproject.toml`."""

from __future__ import annotations

import difflib
import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from bilingual_qa.model import CheckError, Confidence, Locale

FILE_NAME = "bilingual-qa.toml"
FAIL_ON = ("critical", "major", "minor", "never")


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

    @property
    def locale(self) -> Locale | None:
        """The stated target locale; `None` asks for detection."""
        return None if self.target_locale == "auto" else Locale(self.target_locale)


def find_configuration(folder: Path) -> Path | None:
    """The nearest configuration file at or above a folder."""
    for place in (folder, *folder.parents):
        if (own := place / FILE_NAME).is_file():
            return own
        project = place / "pyproject.toml"
        if project.is_file() and "[tool.bilingual_qa" in project.read_text("utf-8", "replace"):
            return project
    return None


def read_configuration(path: Path) -> Configuration:
    """The settings that a file states; paths in it are relative to its folder.

    Raises:
        CheckError: the file cannot be read, an option is unknown (with the nearest known one), or a value does not fit.
    """
    try:
        text = path.read_text("utf-8-sig")
        content = tomllib.loads(text)
    except OSError as error:
        raise CheckError(f"the configuration could not be read ({error.strerror})", path=str(path)) from None
    except UnicodeDecodeError:
        raise CheckError("the configuration is not UTF-8 text: save it as UTF-8", path=str(path)) from None
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise CheckError(f"not TOML: {error}", path=str(path), line=int(line.group(1)) if line else None) from None
    table = content.get("tool", {}).get("bilingual_qa", {}) if path.name == "pyproject.toml" else content
    _check_names(table, text, path)
    configuration = _converted(table, text, path)
    return msgspec.structs.replace(
        configuration,
        glossary=tuple((path.parent / entry).as_posix() for entry in configuration.glossary),
        page_patterns=(path.parent / configuration.page_patterns).as_posix() if configuration.page_patterns else None,
    )


def _check_names(table: dict[str, Any], text: str, path: Path) -> None:
    known = msgspec.structs.fields(Configuration)
    names = [field.encode_name for field in known]
    for name in table:
        if name not in names:
            near = difflib.get_close_matches(name.replace("_", "-"), names, n=1, cutoff=0)
            told = f"unknown option “{name}”: did you mean “{near[0]}”? The options are {', '.join(names)}"
            raise CheckError(told, path=str(path), line=_line_of(name, text))


def _converted(table: dict[str, Any], text: str, path: Path) -> Configuration:
    for name, value in table.items():
        try:
            msgspec.convert({name: value}, Configuration)
        except msgspec.ValidationError as error:
            told = str(error).split(" - at ")[0]
            raise CheckError(f"{name}: {told}", path=str(path), line=_line_of(name, text)) from None
    configuration = msgspec.convert(table, Configuration)
    if configuration.fail_on not in FAIL_ON:
        told = f"fail-on: “{configuration.fail_on}” is none of {', '.join(FAIL_ON)}"
        raise CheckError(told, path=str(path), line=_line_of("fail-on", text))
    tags = ("auto", Locale.ZH_HANT_HK, Locale.ZH_HANT_TW, Locale.ZH_HANS_CN)
    if configuration.target_locale not in tags:
        told = f"target-locale: “{configuration.target_locale}” is none of {', '.join(tags)}"
        raise CheckError(told, path=str(path), line=_line_of("target-locale", text))
    return configuration


def _line_of(name: str, text: str) -> int | None:
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(rf"\s*[\"']?{re.escape(name)}[\"']?\s*[=.]", line):
            return number
    return None
