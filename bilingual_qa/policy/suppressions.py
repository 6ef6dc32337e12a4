"""The suppression file: findings that somebody looked at and that are to stay, each with reason, author and date."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from bilingual_qa.model import CheckError, RuleInfo
from bilingual_qa.policy.configuration_file import read_toml
from bilingual_qa.policy.former_rules import FormerRule, current_codes
from bilingual_qa.policy.selection import check_codes
from bilingual_qa.policy.toml_lines import key_lines
from bilingual_qa.readers.path_pattern import in_folder

FILE_NAME = "bilingual-qa-suppressions.toml"
_TABLE = "suppression"
_DATES = ("date", "until")
_KEYS = ("fingerprint", "rule", "source", "target", "path", "reason", "author", *_DATES)
_REQUIRED = ("reason", "author", "date")
_FINGERPRINT = re.compile(r"[0-9a-f]{32}")
_PLACE = ("source", "target", "path")


class Suppression(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the file. It fits by fingerprint, or by rule with at least one of source, target and path.

    Args:
        file: the file that it stands in, and `line`, where, from 1; `text`: as it is written there.
        rules: codes or prefixes of rules; empty fits any.
        source: an expression to be found in the words that a finding marks in the source, or in the whole source where it
            marks none; `target` the same of the translation.
        path: a pattern of paths, absolute.
        until: the last day on which it holds.
    """

    file: str
    line: int
    text: str
    reason: str
    author: str
    date: datetime.date
    until: datetime.date | None = None
    fingerprint: str | None = None
    rules: tuple[str, ...] = ()
    source: str | None = None
    target: str | None = None
    path: str | None = None

    def expired(self, today: datetime.date) -> bool:
        """Whether its last day is over."""
        return self.until is not None and self.until < today


def read_suppressions(path: Path, rules: Sequence[RuleInfo], former: Sequence[FormerRule]) -> tuple[Suppression, ...]:
    """The entries of a file, in order. Patterns of paths are relative to its folder; codes of former rules mean their successors.

    Raises:
        CheckError: the file cannot be read, or an entry is not as it should be, with its line.
    """
    text, content = read_toml(path, "the suppressions")
    lines = key_lines(text)
    for name in content:
        if name != _TABLE:
            told = f"unknown key “{name}”: an entry begins with [[{_TABLE}]], and its keys follow"
            raise CheckError(told, path=str(path), line=lines.get(name))
    entries = content.get(_TABLE, [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        told = f"an entry begins with [[{_TABLE}]], in two brackets"
        raise CheckError(told, path=str(path), line=lines.get(_TABLE))
    starts = [lines.get(f"{_TABLE}.{number}", 1) for number in range(len(entries))]
    written = text.split("\n")
    found = []
    for number, entry in enumerate(entries):
        end = starts[number + 1] - 1 if number + 1 < len(entries) else len(written)
        own = {key: lines.get(f"{_TABLE}.{number}.{key}", starts[number]) for key in (*entry, "")}
        raw = "\n".join(line.rstrip() for line in written[starts[number] - 1 : end]).strip()
        found.append(_entry(entry, path, own, raw, rules, former))
    return tuple(found)


def _entry(
    entry: dict[str, Any], path: Path, lines: dict[str, int], text: str, rules: Sequence[RuleInfo], former: Sequence[FormerRule]
) -> Suppression:
    def fault(told: str, key: str = "") -> CheckError:
        return CheckError(told, path=str(path), line=lines.get(key, lines[""]))

    for key, value in entry.items():
        if key not in _KEYS:
            raise fault(_unknown(key), key)
        if key in _DATES:
            if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
                raise fault(f"{key} takes a date without quotes, such as 2025-03-31", key)
        elif not isinstance(value, str) or not value.strip():
            raise fault(f"{key} takes a string in quotes", key)
    for key in _REQUIRED:
        if key not in entry:
            raise fault(f"the entry has no {key}: say why, who and when with reason, author and date")
    if "until" in entry and entry["until"] < entry["date"]:
        raise fault("until is before date", "until")
    if "fingerprint" in entry and not _FINGERPRINT.fullmatch(entry["fingerprint"]):
        raise fault("a fingerprint has 32 hexadecimal digits: copy it from the JSON report", "fingerprint")
    if "fingerprint" not in entry and not ("rule" in entry and any(key in entry for key in _PLACE)):
        told = "the entry says not what it suppresses: give a fingerprint, or a rule with source, target or path"
        raise fault(f"{told} (a whole rule is left out by ignore in the configuration)")
    for key in ("source", "target"):
        try:
            re.compile(entry.get(key, ""))
        except re.error as error:
            raise fault(f"{key} is no regular expression ({error})", key) from None
    codes = (entry["rule"],) if "rule" in entry else ()
    check_codes(codes, rules, former, path=str(path), line=lines.get("rule"))
    return Suppression(
        file=path.as_posix(),
        line=lines[""],
        text=text,
        reason=entry["reason"],
        author=entry["author"],
        date=entry["date"],
        until=entry.get("until"),
        fingerprint=entry.get("fingerprint"),
        rules=current_codes(codes, former)[0],
        source=entry.get("source"),
        target=entry.get("target"),
        path=in_folder(path.parent, entry["path"]) if "path" in entry else None,
    )


def _unknown(key: str) -> str:
    import difflib

    near = difflib.get_close_matches(key.lower(), _KEYS, n=1)
    guess = f"did you mean “{near[0]}”? " if near else ""
    return f"unknown key “{key}”: {guess}The keys are {', '.join(_KEYS)}"


def written_suppression(suppression: Suppression) -> str:
    """The entry as it stands in a file, to be added at its end; begins with an empty line. `path` is written as it is."""
    values = {
        "fingerprint": suppression.fingerprint,
        "rule": suppression.rules[0] if suppression.rules else None,
        "source": suppression.source,
        "target": suppression.target,
        "path": suppression.path,
        "reason": suppression.reason,
        "author": suppression.author,
        "date": suppression.date,
        "until": suppression.until,
    }
    lines = [f"{key} = {_toml(value)}" for key, value in values.items() if value is not None]
    return "\n" + "\n".join([f"[[{_TABLE}]]", *lines]) + "\n"


def _toml(value: str | datetime.date) -> str:
    import json

    # A basic string of TOML is written as in JSON, save for the character 7F.
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return value.isoformat()
