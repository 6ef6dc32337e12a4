"""The settings of a run with where each came from: the defaults, the configuration file, its profiles, the command line."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from bilingual_qa.policy.configuration import ADDED, Configuration
from bilingual_qa.policy.configuration_file import ConfigurationFile
from bilingual_qa.policy.locale_tables import ADDED as ADDED_CONVENTIONS
from bilingual_qa.policy.locale_tables import OPTIONS, option_names, written_tables

DEFAULT = "default"
COMMAND_LINE = "command line"


class Settings(msgspec.Struct, frozen=True):
    """`origins` says of each option, by its name in the file, where it came from: `default`, `FILE:LINE`, `command line`, or
    several of these where values add up. The conventions of a locale have names such as `locale.zh-Hant-HK.spacing`.
    """

    configuration: Configuration
    origins: dict[str, str]


def combined(file: ConfigurationFile | None, stated: Mapping[str, Any]) -> Settings:
    """The settings of a file, overridden by what the command line states; glossaries of both, the file's first.

    The command line overrides profiles too.

    Args:
        file: the configuration file, if there is one.
        stated: the fields of `Configuration` that the command line gives, and no others.
    """
    base = file.configuration if file else Configuration()
    origins = {}
    for field in msgspec.structs.fields(Configuration):
        name = field.encode_name
        place = _place(file, name) if file and name in file.lines else DEFAULT
        if field.name in stated:
            both = field.name in ADDED and getattr(base, field.name)
            place = f"{place}, {COMMAND_LINE}" if both else COMMAND_LINE
        origins[name] = place
    for tag in base.conventions:
        for name in (f"locale.{tag}.{option}" for option in OPTIONS):
            origins[name] = _place(file, name) if file and name in file.lines else DEFAULT
    values = {field: getattr(base, field) + value if field in ADDED else value for field, value in stated.items()}
    profiles = []
    for profile in base.profile:
        kept = {field: value for field, value in profile.settings.items() if field not in stated or field in ADDED}
        # Behind the profile's own, so that the command line's have the last word here too.
        kept |= {field: kept[field] + stated[field] for field in ADDED if field in kept and field in stated}
        profiles.append(msgspec.structs.replace(profile, settings=kept))
    return Settings(msgspec.structs.replace(base, **values, profile=tuple(profiles)), origins)


def of_note(settings: Settings, path: str) -> Settings:
    """The settings of one note, by its path: those of the run with those of its profiles."""
    origins = dict(settings.origins)
    for profile in settings.configuration.profiles_of(path):
        names = {field: field.replace("_", "-") for field in profile.settings}
        names |= {name: name for name in option_names(profile.settings.get("locale", {}))}
        for field, name in names.items():
            line = profile.lines.get(field)
            place = profile.place if line is None else f"{profile.place.rpartition(':')[0]}:{line}"
            adds = field in ADDED or field == "severity" or name.rpartition(".")[2].replace("-", "_") in ADDED_CONVENTIONS
            origins[name] = f"{origins[name]}, {place}" if adds and origins[name] != DEFAULT else place
    return Settings(settings.configuration.of(path), origins)


def _place(file: ConfigurationFile, option: str) -> str:
    line = file.lines[option]
    return file.path if line is None else f"{file.path}:{line}"


def listing(settings: Settings) -> str:
    """The settings as a configuration file, a comment behind each saying where it came from. Ends with a line feed."""
    rows = []
    for field in msgspec.structs.fields(Configuration):
        value = getattr(settings.configuration, field.name)
        if field.name not in ("locale", "profile"):
            rows.append((_setting(field.encode_name, value), settings.origins[field.encode_name]))
    text = _rows(rows)
    for tag, conventions in settings.configuration.conventions.items():
        values = written_tables({tag: msgspec.structs.asdict(conventions)})[tag]
        table = [(_setting(name, value), settings.origins[f"locale.{tag}.{name}"]) for name, value in values.items()]
        text += f"\n[locale.{tag}]\n{_rows(table)}"
    for profile in settings.configuration.profile:
        text += f"\n[[profile]]  # {profile.place}\n{_setting('paths', profile.paths)}\n"
        stated = dict(profile.settings)
        if "locale" in stated:
            stated["locale"] = written_tables(stated["locale"])
        text += "".join(f"{_setting(field.replace('_', '-'), value)}\n" for field, value in stated.items())
    return text


def _rows(rows: Sequence[tuple[str, str]]) -> str:
    """The settings in lines, each with where it came from in a comment, these one below the other."""
    margin = max(len(setting) for setting, _ in rows)
    return "".join(f"{setting:{margin}}  # {origin}\n" for setting, origin in rows)


def _setting(name: str, value: Any) -> str:
    return f"# {name} =" if value is None else f"{name} = {_toml(value)}"


def _toml(value: Any) -> str:
    """TOML's strings, lists and booleans are written as in JSON."""
    if isinstance(value, dict):
        inside = ", ".join(f"{_key(name)} = {_toml(entry)}" for name, entry in value.items())
        return f"{{ {inside} }}" if inside else "{}"
    return json.dumps(value, ensure_ascii=False)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else json.dumps(name, ensure_ascii=False)
