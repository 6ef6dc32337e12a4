"""The inflected forms under which an English term is met."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from bilingual_qa.text.irregular import IRREGULAR_FORMS, IRREGULAR_NOUNS

_VOWELS = "aeiou"
_FIRST_WORD = re.compile("[A-Za-z]+")
_LAST_WORD = re.compile("[A-Za-z]+$")
_DOUBLED = re.compile("[^aeiou][aeiou][^aeiouwxy]$|qui[^aeiou]$")
_AFTER_HYPHEN = re.compile("(?<=-)[A-Za-z]+$")
# What may stand before an irregular word and leaves its forms as they are: repaid, outgrew, underwrote, offset.
_PREFIXES = ("re", "pre", "over", "under", "out", "mis", "fore", "with", "up", "un")


def as_written(form: str) -> bool:
    """Whether a form matches only as written: a capital after its first letter, or all capitals (the glossary's contract)."""
    if form.islower():
        return False
    letters = [char for char in form if char.isalpha()]
    return any(char.isupper() for char in letters[1:]) or all(char.isupper() for char in letters)


def surfaces(form: str, pos: str) -> Iterable[str]:
    """The form itself and its inflections: the plural of the last word of a noun, all forms of the first word of a verb.

    A form that matches as written has a plural s only. The rules give some forms that no text has (*maked* beside *made*):
    they cost a line in a table, where one too few would cost a term.
    """
    yield form
    if as_written(form):
        if form[-1].isalpha() and not form.endswith(("s", "S")):
            yield form + "s"
        return
    if pos in ("", "noun") and (last := _last_word(form)):
        before = form[: -len(last)]
        for plural in _plurals(last.lower()):
            yield before + plural
    if (pos == "verb" or (pos == "" and " " not in form and "-" not in form)) and (first := _FIRST_WORD.match(form)):
        for inflected in _verb_forms(first.group().lower()):
            yield inflected + form[first.end() :]
        if " " not in form and (hyphened := _AFTER_HYPHEN.search(form)):
            for inflected in _verb_forms(hyphened.group().lower()):
                yield form[: hyphened.start()] + inflected


def _last_word(form: str) -> str:
    """The letters that a form ends with."""
    last = form[form.rfind(" ") + 1 :]
    if last.isalpha() and last.isascii():
        return last
    found = _LAST_WORD.search(last)
    return found.group() if found else ""


@functools.lru_cache(maxsize=20_000)
def _plurals(word: str) -> tuple[str, ...]:
    if word.endswith(("sis", "xis")):
        return (word[:-2] + "es",)
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "as", "ens")):
        return ()  # a plural already
    # What a verb has besides is none: the *shrank* of *shrink*, the *fed* of *feed*.
    found = [_with_s(word), *(_irregular(word) if word in IRREGULAR_NOUNS else ())]
    if word.endswith("um"):
        found.append(word[:-2] + "a")
    elif word.endswith("us"):
        found.append(word[:-2] + "i")
    elif word.endswith("o") and word[-2:-1] not in _VOWELS:
        found.append(word + "es")
    elif word.endswith(("man", "men")):
        found.append(word[:-3] + "men")
    elif word.endswith(("f", "fe")):
        found.append(word.removesuffix("e")[:-1] + "ves")
    elif word.endswith(("rix", "dex", "tex")):
        found.append(word[:-2] + "ices")
    elif word.endswith("terion"):
        found.append(word[:-2] + "a")
    return tuple(dict.fromkeys(found))


@functools.lru_cache(maxsize=20_000)
def _verb_forms(word: str) -> tuple[str, ...]:
    found = [_with_s(word), *_irregular(word)]
    if word.endswith("ie"):
        found += [word + "d", word[:-2] + "ying"]
    elif word.endswith("e"):
        found += [word + "d", (word if word.endswith(("ee", "oe", "ye")) else word[:-1]) + "ing"]
    elif word.endswith("y") and word[-2:-1] not in _VOWELS:
        found += [word[:-1] + "ied", word + "ing"]
    else:
        found += [word + "ed", word + "ing"]
        if _DOUBLED.search(word):
            found += [word + word[-1] + "ed", word + word[-1] + "ing"]
    return tuple(dict.fromkeys(found))


def _with_s(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s")


@functools.cache
def _irregular_forms() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for prefix in ("", *_PREFIXES):
        for word, *forms in IRREGULAR_FORMS:
            found.setdefault(prefix + word, tuple(prefix + form for form in forms))
    return found


def _irregular(word: str) -> tuple[str, ...]:
    return _irregular_forms().get(word, ())
