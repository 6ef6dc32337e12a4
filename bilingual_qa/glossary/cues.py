"""The cue language of the columns `when` and `unless`."""

from __future__ import annotations

import functools
import re

from bilingual_qa.glossary.concept import Cue, CueAtom, Scope

_SCOPE = re.compile(r"(unit|doc|beside):\s*")
_ALTERNATIVES = re.compile(r"(?:^|\s+)\|(?:\s+|$)")
_BOTH = re.compile(r"\s+&\s+")
_WORD_BREAK = re.compile(r"[\s-]+")
_SCOPES = {scope.value: scope for scope in Scope}
_BESIDE = Scope.BESIDE
TERM = "\ue000"
# Letters, marks and classes, brackets with more of them in, and in these some more: nothing in it can fail to compile.
_PLAIN = rf"(?:[\w ,'’&%€£¥/:;@#!<>=~{TERM}-]|\\[dsSwW.$()/+?|*-])[?+*]?|\\b|[|$]"
_BRACKETS = rf"\((?:\?[:=!])?(?:{_PLAIN})*\)\??"
_NEVER_FAULTY = re.compile(rf"(?:{_PLAIN}|\((?:\?[:=!])?(?:{_PLAIN}|{_BRACKETS})*\)\??)*")


@functools.lru_cache(maxsize=50_000)
def parse_cues(field: str) -> tuple[Cue, ...]:
    """The cues of a field: alternatives separated by ` | `, parts that must all be found by ` & `.

    Raises:
        ValueError: a cue is empty or its regular expression does not compile; the message names it.
    """
    return tuple(map(_parse_cue, split_alternatives(field))) if field else ()


def split_alternatives(field: str) -> list[str]:
    """The parts of a field between ` | ` (with white space on both sides, so that `/a|b/` stays whole)."""
    if not field:
        return []
    plain = field.strip()
    bars = plain.count("|")
    if not bars:
        return [plain] if plain else []
    parts = plain.split(" | ")
    if len(parts) == bars + 1:
        # The usual field has single spaces, and nothing to strip or to leave out.
        if "  " not in plain and plain.isprintable():
            return parts
        parts = [part.strip() for part in parts]
    else:
        parts = _ALTERNATIVES.split(plain)
    return [part for part in parts if part]


@functools.lru_cache(maxsize=50_000)
def word_pattern(words: str) -> str:
    """A regular expression for a word or phrase: whole words, hyphen or space, a plural s tolerated. A mark at either end (*%*,
    *US$*) may touch a letter or a figure.

    A word with a capital after its first letter, or all capitals, is matched as written.
    """
    tokens = [re.escape(token) for token in _WORD_BREAK.split(words) if token]
    body = r"[\s-]+".join(tokens)
    exact = any(char.isupper() for char in words[1:]) or words.isupper()
    if body.endswith("y") and not exact:
        body = body[:-1] + "(?:y|ies|ys)"
    elif words[-1:].isalpha():
        body += "(?:s|es)?"
    # A class of letters takes four times as long to compile where case is ignored.
    before = "(?-i:(?<![A-Za-z0-9]))" if words[:1].isalnum() else ""
    after = "(?-i:(?![A-Za-z0-9]))" if words[-1:].isalnum() else ""
    return f"{before}{'(?-i:' if exact else '(?:'}{body}){after}"


@functools.lru_cache(maxsize=50_000)
def _parse_cue(text: str) -> Cue:
    atoms = []
    scope = _BESIDE
    for part in _BOTH.split(text) if "&" in text else (text,):
        scoped = _SCOPE.match(part) if ":" in part else None
        if scoped:
            scope = _SCOPES[scoped.group(1)]
            part = part[scoped.end() :]
        atoms.append(_atom(scope, part.strip(), text))
    return Cue(tuple(atoms), text)


def _atom(scope: Scope, part: str, cue: str) -> CueAtom:
    if not part:
        raise ValueError(f"the cue “{cue}” is empty")
    if len(part) > 1 and part.startswith("/") and part.endswith("/"):
        source = part[1:-1].replace("{}", TERM)
        # A tenth of the time that the glossaries take to load is spent on compiling.
        if not _NEVER_FAULTY.fullmatch(source):
            try:
                re.compile(source)
            except re.error as error:
                raise ValueError(f"the cue “{cue}” does not compile: {error}") from None
        return CueAtom(scope, source, expression=True)
    return CueAtom(scope, part, " ".join(part.lower().replace("-", " ").split()).removesuffix("y"))
