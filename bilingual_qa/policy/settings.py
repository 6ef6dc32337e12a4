"""The settings of a run with where each came from: the defaults, the configuration file, the command line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from bilingual_qa.policy.configuration import Configuration
from bilingual_qa.policy.configuration_file import ConfigurationFile

DEFAULT = "default"
COMMAND_LINE = "command line"


class Settings(msgspec.Struct, frozen=True):
    """`origins` says of each option, by its name in the file: `default`, `FILE:LINE`, `command line`, or the last two."""

    configuration: Configuration
    origins: dict[str, str]


def combined(file: ConfigurationFile | None, stated: Mapping[str, Any]) -> Settings:
    """The settings of a file, overridden by what the command line states; glossaries of both, the file's first.

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
            both = field.name == "glossary" and base.glossary
            place = f"{place}, {COMMAND_LINE}" if both else COMMAND_LINE
        origins[name] = place
    values = dict(stated)
    if "glossary" in values:
        values["glossary"] = base.glossary + values["glossary"]
    return Settings(msgspec.structs.replace(base, **values), origins)


def _place(file: ConfigurationFile, option: str) -> str:
    line = file.lines[option]
    return file.path if line is None else f"{file.path}:{line}"


def listing(settings: Settings) -> str:
    """The settings as a configuration file, a comment behind each saying where it came from. Ends with a line feed."""
    rows = []
    for field in msgspec.structs.fields(Configuration):
        value = getattr(settings.configuration, field.name)
        # TOML has no null, and its strings, lists and booleans are written as in JSON.
        setting = (
            f"# {field.encode_name} =" if value is None else f"{field.encode_name} = {json.dumps(value, ensure_ascii=False)}"
        )
        rows.append((setting, settings.origins[field.encode_name]))
    margin = max(len(setting) for setting, _ in rows)
    return "".join(f"{setting:{margin}}  # {origin}\n" for setting, origin in rows)
