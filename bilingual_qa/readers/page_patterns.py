"""Lines of a page that nobody translates, recognised by patterns that are data: see `page_patterns.toml`."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import msgspec

from bilingual_qa.model import BlockKind, CheckError
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.script import HAN

KINDS = (BlockKind.INTERFACE, BlockKind.BYLINE, BlockKind.BOILERPLATE)
# No interface line or by-line is longer (code points): a paragraph of research is never one, whatever a pattern says.
_LONGEST_LINE = 120
# What stands for a character or a class, and the beginnings of groups.
_ESCAPE = re.compile(r"\\(?:x..|u....|U.{8}|N\{[^}]*\}|.)|\(\?(?:[a-z-]*:|P<\w+>|P=\w+)")
_PART = re.compile(r"\{([a-z]+)\}")
_HAN_WRAP = re.compile(rf"(?<=[{HAN}，。、；：,;])\n(?=[{HAN}])")


class PagePattern(msgspec.Struct, frozen=True):
    """One pattern: the site it was seen on, what it recognises, and the compiled expression (in Simplified characters)."""

    site: str
    kind: BlockKind
    regex: re.Pattern[str]


class PagePatterns(msgspec.Struct, frozen=True):
    """Patterns in the order in which they are tried."""

    patterns: tuple[PagePattern, ...]

    @staticmethod
    def of(sites: Mapping[str, Any], path: str | None = None) -> PagePatterns:
        """Patterns from site -> kind -> list of regular expressions.

        Kinds are `interface` and `byline` (the expression must match the whole line) and `boilerplate` (it must match from
        the beginning of the paragraph). Case is ignored, and so is the difference of Traditional and Simplified characters.

        `{name}` in an expression stands for the entry of that name in the table `parts`, if there is one.

        Args:
            sites: `{"generic": {"interface": ["..."]}}`.
            path: the file they stand in, for errors.

        Raises:
            CheckError: an entry of another shape, an unknown kind, an expression that does not compile or matches an empty line.
        """
        parts = _parts(sites.get("parts", {}), path)
        patterns = [p for site, kinds in sites.items() if site != "parts" for p in _of_site(site, kinds, parts, path)]
        return PagePatterns(tuple(patterns))

    @staticmethod
    def from_toml(path: Path) -> PagePatterns:
        """The patterns of a TOML file with a table for each site.

        Raises:
            CheckError: the file is missing, is no TOML, or as `of`.
        """
        name = path.as_posix()
        try:
            sites = tomllib.loads(path.read_text("utf-8"))
        except OSError as error:
            raise CheckError(f"the page patterns could not be read ({error.strerror}); check the name", path=name) from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise CheckError(f"the page patterns are not TOML: {error}", path=name) from None
        return PagePatterns.of(sites, name)

    @staticmethod
    def default() -> PagePatterns:
        """The patterns that come with the program."""
        return _default()

    def extended(self, others: PagePatterns) -> PagePatterns:
        """These patterns and, tried first, `others`."""
        return PagePatterns(others.patterns + self.patterns)

    def line_kind(self, text: str) -> BlockKind | None:
        """`INTERFACE` or `BYLINE` if the whole line is one, else `None`."""
        if len(text) > _LONGEST_LINE:
            return None
        view = simplified(text)
        lines = (pattern for pattern in self.patterns if pattern.kind is not BlockKind.BOILERPLATE)
        return next((pattern.kind for pattern in lines if pattern.regex.fullmatch(view)), None)

    def boilerplate(self, text: str) -> bool:
        """Whether the paragraph, or a paragraph that begins with this line, is boilerplate."""
        view = simplified(_HAN_WRAP.sub("", text).replace("\n", " "))
        return any(pattern.regex.match(view) for pattern in self.patterns if pattern.kind is BlockKind.BOILERPLATE)


@functools.cache
def _default() -> PagePatterns:
    text = resources.files("bilingual_qa.readers").joinpath("page_patterns.toml").read_text("utf-8")
    return PagePatterns.of(tomllib.loads(text), "page_patterns.toml")


def _parts(table: Any, path: str | None) -> dict[str, str]:
    if not isinstance(table, Mapping):
        raise CheckError("[parts] is not a table of expressions", path=path)
    parts: dict[str, str] = {}
    for name, expression in table.items():
        if not isinstance(expression, str):
            raise CheckError(f"[parts] {name}: not a string", path=path)
        # An entry may name those above it.
        parts[name] = _filled(expression, parts)
    return parts


def _filled(expression: str, parts: Mapping[str, str]) -> str:
    return _PART.sub(lambda found: parts.get(found.group(1), found.group()), expression)


def _of_site(site: str, kinds: Any, parts: Mapping[str, str], path: str | None) -> list[PagePattern]:
    if not isinstance(kinds, Mapping):
        raise CheckError(f"[{site}] is not a table of kinds; write [{site}] and under it interface = ['...']", path=path)
    patterns = []
    for kind, expressions in kinds.items():
        if kind not in [known.value for known in KINDS]:
            raise CheckError(f"[{site}] {kind}: unknown kind; write interface, byline or boilerplate", path=path)
        if not isinstance(expressions, list):
            raise CheckError(f"[{site}] {kind} is not a list of regular expressions", path=path)
        patterns += [
            PagePattern(site, BlockKind(kind), _compiled(expression, parts, f"[{site}] {kind}, entry {number}", path))
            for number, expression in enumerate(expressions, 1)
        ]
    return patterns


def _has_case(source: str) -> bool:
    """Whether an expression has letters with a case. To ignore it costs three times as much to compile."""
    return any(char.lower() != char.upper() for char in _ESCAPE.sub("", source))


def _compiled(expression: object, parts: Mapping[str, str], entry: str, path: str | None) -> re.Pattern[str]:
    if not isinstance(expression, str):
        raise CheckError(f"{entry}: not a string", path=path)
    try:
        source = simplified(_filled(expression, parts))
        regex = re.compile(source, re.IGNORECASE if _has_case(source) else 0)
    except re.error as error:
        raise CheckError(f"{entry}: {expression!r} is no regular expression ({error})", path=path) from None
    if regex.match(""):
        raise CheckError(f"{entry}: {expression!r} matches an empty line and so everything; make it longer", path=path)
    return regex
