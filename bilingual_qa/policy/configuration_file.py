"""The configuration file: `bilingual-qa.toml`, or the table `[tool.bilingual_qa]` of a `pyproject.toml`."""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from bilingual_qa.model import CheckError, Confidence
from bilingual_qa.policy.configuration import Configuration

FILE_NAME = "bilingual-qa.toml"
PROJECT_FILE_NAME = "pyproject.toml"
_TABLE = "tool.bilingual_qa"
_HEADER = re.compile(r"\s*\[+\s*([^\[\]]+?)\s*\]+\s*(#.*)?")
_OWN_TABLE = re.compile(rf"^\s*\[{re.escape(_TABLE)}\b", re.MULTILINE)
_KEY = re.compile(r"""\s*["']?([\w-]+)["']?\s*[=.]""")


class ConfigurationFile(msgspec.Struct, frozen=True):
    """A configuration file that was read: its settings, and each option that it states with its line, where that is known."""

    path: str
    configuration: Configuration
    lines: dict[str, int | None]


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
    """The settings that a file states; paths in it are relative to its folder.

    Raises:
        CheckError: the file cannot be read, an option is unknown (with the nearest known one), or a value does not fit.
    """
    try:
        text = path.read_text("utf-8-sig")
        content = tomllib.loads(text)
    except OSError as error:
        raise CheckError(f"the configuration could not be read ({error.strerror}); check the name", path=str(path)) from None
    except UnicodeDecodeError:
        raise CheckError("the configuration is not UTF-8 text: save it as UTF-8", path=str(path)) from None
    except tomllib.TOMLDecodeError as error:
        told = re.search(r"at line (\d+)", str(error))
        line = int(told.group(1)) if told else len(text.rstrip().split("\n"))
        raise CheckError(f"not TOML: {error}", path=str(path), line=line) from None
    project = path.name == PROJECT_FILE_NAME
    table = _project_table(content, path) if project else content
    found = _option_lines(text, _TABLE if project else "")
    lines = {name: found.get(name) for name in table}
    configuration = _converted(table, lines, path)
    return ConfigurationFile(
        str(path),
        msgspec.structs.replace(
            configuration,
            glossary=tuple((path.parent / entry).as_posix() for entry in configuration.glossary),
            page_patterns=(path.parent / configuration.page_patterns).as_posix() if configuration.page_patterns else None,
        ),
        lines,
    )


def _project_table(content: dict[str, Any], path: Path) -> dict[str, Any]:
    table: Any = content
    for name in _TABLE.split("."):
        table = table.get(name) if isinstance(table, dict) else None
    if not isinstance(table, dict):
        raise CheckError(f"the file has no table {_TABLE}: write [{_TABLE}] and the options under it", path=str(path))
    found: dict[str, Any] = table
    return found


def _converted(table: dict[str, Any], lines: dict[str, int | None], path: Path) -> Configuration:
    fields = {field.encode_name: field for field in msgspec.structs.fields(Configuration)}
    for name, value in table.items():
        line = lines[name]
        if name not in fields:
            raise CheckError(_unknown(name, list(fields)), path=str(path), line=line)
        try:
            msgspec.convert({name: value}, Configuration)
        except msgspec.ValidationError:
            written = json.dumps(value, ensure_ascii=False, default=str)
            told = f"{name} takes {_taken(fields[name].type)}, not {written}"
            raise CheckError(told, path=str(path), line=line) from None
        except CheckError as error:
            raise CheckError(error.message, path=str(path), line=line) from None
    return msgspec.convert(table, Configuration)


def _unknown(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name.replace("_", "-").lower(), known, n=1)
    guess = f"did you mean “{near[0]}”? " if near else ""
    return f"unknown option “{name}”: {guess}The options are {', '.join(known)}"


def _taken(kind: Any) -> str:
    """What values of a type look like in the file."""
    if kind is bool:
        return "true or false"
    if kind is Confidence:
        return f"one of {', '.join(Confidence)}"
    return 'a list of strings, such as ["a", "b"]' if getattr(kind, "__origin__", None) is tuple else "a string in quotes"


def _option_lines(text: str, table: str) -> dict[str, int]:
    """The line of each option of a table, the empty name being the top of the file. Sub-tables count as options."""
    lines: dict[str, int] = {}
    here = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if header := _HEADER.fullmatch(line.rstrip("\r")):
            here = header.group(1)
            if here.startswith(f"{table}." if table else ""):
                lines.setdefault(here.removeprefix(f"{table}.").split(".")[0].strip("\"'"), number)
        elif here == table and (key := _KEY.match(line)):
            lines.setdefault(key.group(1), number)
    return lines
