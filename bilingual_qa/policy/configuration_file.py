"""The configuration file: `bilingual-qa.toml`, or the table `[tool.bilingual_qa]` of a `pyproject.toml`."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from bilingual_qa.model import CheckError, Confidence, Severity
from bilingual_qa.policy.configuration import OF_THE_RUN, Configuration, Profile
from bilingual_qa.policy.locale_tables import LocaleTableError, option_names, overlaid, stated_conventions
from bilingual_qa.policy.toml_lines import key_lines
from bilingual_qa.readers.path_pattern import in_folder

FILE_NAME = "bilingual-qa.toml"
PROJECT_FILE_NAME = "pyproject.toml"
_TABLE = "tool.bilingual_qa"
_OWN_TABLE = re.compile(rf"^\s*\[+{re.escape(_TABLE)}\b", re.MULTILINE)
_FILES = ("page_patterns", "suppressions", "baseline")


class ConfigurationFile(msgspec.Struct, frozen=True):
    """A configuration file that was read: its settings, and each option that it states with its line, where that is known.

    The codes of `severity` have lines too, as `severity.TM101`, and the conventions of a locale, as `locale.zh-Hant-HK.spacing`.
    """

    path: str
    configuration: Configuration
    lines: dict[str, int | None]


class _Table(NamedTuple):
    """A table of options: where it stands, and what it may hold."""

    path: Path
    lines: dict[str, int]
    prefix: str
    known: dict[str, Any]

    def line(self, option: str) -> int | None:
        return self.lines.get(f"{self.prefix}{option}")

    def nearest_line(self, option: str) -> int | None:
        """That of the option, or of the innermost table with a known line that holds it."""
        parts = option.split(".")
        names = (".".join(parts[:end]) for end in range(len(parts), 0, -1))
        return next((line for name in names if (line := self.line(name)) is not None), None)


def find_configuration(folder: Path) -> Path | None:
    """The nearest configuration file at or above a folder."""
    for place in (folder, *folder.parents):
        if (own := place / FILE_NAME).is_file():
            return own
        project = place / PROJECT_FILE_NAME
        if project.is_file() and _OWN_TABLE.search(project.read_text("utf-8", "replace")):
            return project
    return None


def read_configuration(path: Path) -> ConfigurationFile:
    """The settings that a file states; paths and patterns of paths in it are relative to its folder.

    Raises:
        CheckError: the file cannot be read, an option is unknown (with the nearest known one), or a value does not fit.
    """
    text, content = read_toml(path, "the configuration")
    project = path.name == PROJECT_FILE_NAME
    table = _project_table(content, path) if project else content
    lines = key_lines(text, _TABLE if project else "")
    fields = {field.encode_name: field.type for field in msgspec.structs.fields(Configuration)}
    profiles = table.get("profile", [])
    if not isinstance(profiles, list):
        raise CheckError("a profile begins with [[profile]], in two brackets", path=str(path), line=lines.get("profile"))
    top = _Table(path, lines, "", fields)
    values = _values({name: value for name, value in table.items() if name != "profile"}, top)
    house = values.pop("locale", {})
    values["locale"] = overlaid({}, house)
    values["profile"] = tuple(_profile(entry, number, top) for number, entry in enumerate(profiles))
    stated: dict[str, int | None] = {name: lines.get(name) for name in table}
    stated |= {name: line for name, line in lines.items() if name.startswith("severity.")}
    stated |= _convention_lines(house, top)
    return ConfigurationFile(str(path), Configuration(**values), stated)


def read_toml(path: Path, what: str) -> tuple[str, dict[str, Any]]:
    """Text and content of a TOML file; `what` names it in errors, which are `CheckError`."""
    try:
        text = path.read_text("utf-8-sig")
        return text, tomllib.loads(text)
    except OSError as error:
        raise CheckError(f"{what} could not be read ({error.strerror}); check the name", path=str(path)) from None
    except UnicodeDecodeError:
        raise CheckError(f"{what} is not UTF-8 text: save it as UTF-8", path=str(path)) from None
    except tomllib.TOMLDecodeError as error:
        told = re.search(r"at line (\d+)", str(error))
        line = int(told.group(1)) if told else len(text.rstrip().split("\n"))
        raise CheckError(f"not TOML: {error}", path=str(path), line=line) from None


def _project_table(content: dict[str, Any], path: Path) -> dict[str, Any]:
    table: Any = content
    for name in _TABLE.split("."):
        table = table.get(name) if isinstance(table, dict) else None
    if not isinstance(table, dict):
        raise CheckError(f"the file has no table {_TABLE}: write [{_TABLE}] and the options under it", path=str(path))
    found: dict[str, Any] = table
    return found


def _profile(entry: Any, number: int, top: _Table) -> Profile:
    table = _Table(top.path, top.lines, f"profile.{number}.", {n: t for n, t in top.known.items() if n not in OF_THE_RUN})
    start = top.lines.get(f"profile.{number}")
    if not isinstance(entry, dict):
        raise CheckError("a profile begins with [[profile]], in two brackets", path=str(top.path), line=start)
    paths = entry.get("paths")
    if not paths or not isinstance(paths, list) or not all(isinstance(pattern, str) and pattern for pattern in paths):
        told = 'a profile says for which notes it is: write paths = ["notes/tw/**"]'
        raise CheckError(told, path=str(top.path), line=table.line("paths") or start)
    for name in entry:
        if name in OF_THE_RUN:
            told = f"{name} concerns the whole run: write it above the profiles"
            raise CheckError(told, path=str(top.path), line=table.line(name))
    settings = _values({name: value for name, value in entry.items() if name != "paths"}, table)
    convention_lines = _convention_lines(settings.get("locale", {}), table)
    return Profile(
        paths=tuple(in_folder(top.path.parent, pattern) for pattern in paths),
        settings=settings,
        place=str(top.path) if start is None else f"{top.path}:{start}",
        lines={field: table.line(field.replace("_", "-")) for field in settings} | convention_lines,
    )


def _convention_lines(stated: dict[str, dict[str, Any]], table: _Table) -> dict[str, int | None]:
    """The line of each convention that a table states, or of the nearest that holds it."""
    return {name: table.nearest_line(name) for name in option_names(stated)}


def _values(options: dict[str, Any], table: _Table) -> dict[str, Any]:
    """Fields of `Configuration` with their values; of `locale` what is stated."""
    values: dict[str, Any] = {}
    for name, value in options.items():
        if name not in table.known:
            raise CheckError(_unknown(name, list(table.known)), path=str(table.path), line=table.line(name))
        if name == "locale":
            values[name] = _conventions(value, table)
            continue
        try:
            converted = msgspec.convert({name: value}, Configuration)
        except msgspec.ValidationError:
            told, line = _misfit(name, value, table)
            raise CheckError(told, path=str(table.path), line=line) from None
        except CheckError as error:
            raise CheckError(error.message, path=str(table.path), line=table.line(name)) from None
        field = name.replace("-", "_")
        values[field] = _placed(field, getattr(converted, field), table.path.parent)
    return values


def _conventions(value: Any, table: _Table) -> dict[str, dict[str, Any]]:
    try:
        return stated_conventions(value)
    except LocaleTableError as error:
        line = table.nearest_line(f"locale.{error.key}")
        raise CheckError(error.message, path=str(table.path), line=line) from None


def _placed(field: str, value: Any, folder: Path) -> Any:
    """A value whose paths are relative to the file's folder."""
    if field == "glossary":
        return tuple((folder / entry).as_posix() for entry in value)
    if field == "exclude":
        return tuple(in_folder(folder, pattern) for pattern in value)
    return (folder / value).as_posix() if field in _FILES and value is not None else value


def _unknown(name: str, known: list[str]) -> str:
    import difflib

    near = difflib.get_close_matches(name.replace("_", "-").lower(), known, n=1)
    guess = f"did you mean “{near[0]}”? " if near else ""
    return f"unknown option “{name}”: {guess}The options are {', '.join(known)}"


def _misfit(name: str, value: Any, table: _Table) -> tuple[str, int | None]:
    """What is wrong with a value, and its line."""
    kind = table.known[name]
    if getattr(kind, "__origin__", None) is dict and isinstance(value, dict):
        for code, severity in value.items():
            if severity not in list(Severity):
                told = f"{name}.{code} takes one of {', '.join(Severity)}, not {_written(severity)}"
                return told, table.line(f"{name}.{code}") or table.line(name)
    return f"{name} takes {_taken(kind)}, not {_written(value)}", table.line(name)


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _taken(kind: Any) -> str:
    """What values of a type look like in the file."""
    if kind is bool:
        return "true or false"
    if kind is Confidence:
        return f"one of {', '.join(Confidence)}"
    origin = getattr(kind, "__origin__", None)
    if origin is dict:
        return 'a table of rule codes, such as { TM301 = "minor" }'
    return 'a list of strings, such as ["a", "b"]' if origin is tuple else "a string in quotes"
