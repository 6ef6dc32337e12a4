"""The tables `[locale.zh-Hant-HK]` of the configuration file: a house's conventions, by locale of the Chinese."""

from __future__ import annotations

import json
import typing
from collections.abc import Collection, Iterator, Mapping
from typing import Any

import msgspec

from bilingual_qa.model import DEFAULT_CONVENTIONS, CheckError, Conventions

# By locale the options that a table states, with their values, by their names in `Conventions`.
Stated = dict[str, dict[str, Any]]
# What a table states is added to the words before it; it replaces all else.
ADDED = ("allow", "forbid", "prefer", "measure_words")
OPTIONS = tuple(name.replace("_", "-") for name in Conventions.__struct_fields__)
_LISTS = ("allow", "forbid")


class LocaleTableError(CheckError):
    """A table cannot be used; `key` is the dotted name of the faulty option, or of its table, below `locale`."""

    def __init__(self, message: str, key: str) -> None:
        super().__init__(message)
        self.key = key


def stated_conventions(value: Any) -> Stated:
    """What the tables state, each value of the right type.

    Args:
        value: what stands in the file under `locale`.

    Raises:
        LocaleTableError: a locale or option is unknown, a value does not fit, or the words of a table contradict each other.
    """
    if not isinstance(value, dict):
        raise LocaleTableError(f"locale takes a table for each locale, such as [locale.zh-Hant-HK], not {_written(value)}", "")
    found: Stated = {}
    for tag, table in value.items():
        if tag not in DEFAULT_CONVENTIONS:
            raise LocaleTableError(_unknown("locale", tag, DEFAULT_CONVENTIONS), tag)
        if not isinstance(table, dict):
            told = f'locale.{tag} takes a table of options, such as [locale.{tag}] and below it spacing = "none"'
            raise LocaleTableError(told, tag)
        for option, given in table.items():
            if option not in OPTIONS:
                raise LocaleTableError(_unknown("option", option, OPTIONS), f"{tag}.{option}")
            found.setdefault(tag, {})[option.replace("-", "_")] = _converted(tag, option, given)
        _check_words(tag, found.get(tag, {}))
    return found


def overlaid(before: Mapping[str, Conventions], stated: Stated) -> dict[str, Conventions]:
    """The conventions with what is stated laid over them; those of a locale that are the program's own are left out."""
    found = dict(before)
    for tag, options in stated.items():
        before_it = found.get(tag, DEFAULT_CONVENTIONS[tag])
        found[tag] = msgspec.structs.replace(before_it, **(options | _words(before_it, options)))
    return {tag: conventions for tag, conventions in found.items() if conventions != DEFAULT_CONVENTIONS[tag]}


def option_names(stated: Stated) -> Iterator[str]:
    """Each stated option as `locale.zh-Hant-HK.spacing`."""
    for tag, options in stated.items():
        for name in options:
            yield f"locale.{tag}.{name.replace('_', '-')}"


def written_tables(stated: Stated) -> dict[str, dict[str, Any]]:
    """The tables with the names of the file."""
    return {tag: {name.replace("_", "-"): value for name, value in options.items()} for tag, options in stated.items()}


def _words(before: Conventions, stated: Mapping[str, Any]) -> dict[str, Any]:
    """The words of both. What is stated of a word replaces what was said of it before."""
    allow, forbid, prefer = (stated.get(name, ()) for name in ("allow", "forbid", "prefer"))
    spoken = {*allow, *forbid, *prefer}
    return {
        "allow": (*(word for word in before.allow if word not in spoken), *allow),
        "forbid": (*(word for word in before.forbid if word not in spoken), *forbid),
        "prefer": {word: right for word, right in before.prefer.items() if word not in spoken} | dict(prefer),
        "measure_words": before.measure_words | stated.get("measure_words", {}),
    }


def _converted(tag: str, option: str, given: Any) -> Any:
    name = option.replace("-", "_")
    try:
        value = getattr(msgspec.convert({name: given}, Conventions), name)
    except msgspec.ValidationError:
        told = f"locale.{tag}.{option} takes {_taken(name)}, not {_written(given)}"
        raise LocaleTableError(told, f"{tag}.{option}") from None
    for word in [*value, *value.values()] if isinstance(value, dict) else value if option in _LISTS else ():
        if not word.strip():
            raise LocaleTableError(f"locale.{tag}.{option} has an empty word: take it out", f"{tag}.{option}")
    return value


def _check_words(tag: str, options: Mapping[str, Any]) -> None:
    """Raises where the words of one table cannot all hold."""
    allow, forbid, prefer = (options.get(name, ()) for name in ("allow", "forbid", "prefer"))
    for word in forbid:
        if word in allow:
            raise LocaleTableError(f"“{word}” stands in allow and in forbid: take it out of one", f"{tag}.forbid")
    for word in prefer:
        right = prefer[word]
        if word in allow:
            raise LocaleTableError(f"“{word}” stands in allow, and prefer replaces it: take it out of one", f"{tag}.prefer")
        if word == right:
            raise LocaleTableError(f"prefer replaces “{word}” by itself: give the word that the house writes", f"{tag}.prefer")
        if right in prefer or right in forbid:
            raise LocaleTableError(f"prefer asks for “{right}”, which the same table does not let stand", f"{tag}.prefer")


def _taken(name: str) -> str:
    """What values of an option look like in the file."""
    kind = typing.get_type_hints(Conventions)[name]
    if typing.get_origin(kind) is typing.Literal:
        return f"one of {', '.join(typing.get_args(kind))}"
    return 'a list of strings, such as ["軟件"]' if name in _LISTS else 'a table of words, such as { "質素" = "品質" }'


def _unknown(what: str, name: str, known: Collection[str]) -> str:
    import difflib

    near = difflib.get_close_matches(name.replace("_", "-"), list(known), n=1)
    guess = f"did you mean “{near[0]}”? " if near else ""
    return f"unknown {what} “{name}”: {guess}The {what}s are {', '.join(known)}"


def _written(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
