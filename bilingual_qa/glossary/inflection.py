"""The inflected forms under which an English term is met."""

from __future__ import annotations

import re
from collections.abc import Iterable

_VERB_TAGS = ("VB", "VBZ", "VBD", "VBG", "VBN")


def as_written(form: str) -> bool:
    """Whether a form matches only as written: a capital after its first letter, or all capitals (the glossary's contract)."""
    letters = [char for char in form if char.isalpha()]
    return any(char.isupper() for char in letters[1:]) or all(char.isupper() for char in letters)


def surfaces(form: str, pos: str) -> Iterable[str]:
    """The form itself and its inflections: the plural of the last word of a noun, all forms of the first word of a verb.

    A form that matches as written has a plural s only. Inflections: LemmInflect (Jascob, MIT licence).
    """
    yield form
    if as_written(form):
        if form[-1].isalpha() and not form.endswith(("s", "S")):
            yield form + "s"
        return
    if pos in ("", "noun"):
        yield from _plurals(form)
    if pos == "verb" or (pos == "" and " " not in form and "-" not in form):
        yield from _verb_forms(form)


def _plurals(form: str) -> Iterable[str]:
    from lemminflect import getInflection, getLemma

    match = re.search(r"[A-Za-z]+$", form)
    if match is None:
        return
    word = match.group().lower()
    if word not in getLemma(word, "NOUN"):
        return  # a plural already
    for plural in getInflection(word, "NNS"):
        yield form[: match.start()] + plural


def _verb_forms(form: str) -> Iterable[str]:
    from lemminflect import getInflection

    match = re.match(r"[A-Za-z]+", form)
    if match is None:
        return
    for tag in _VERB_TAGS:
        for inflected in getInflection(match.group().lower(), tag):
            yield inflected + form[match.end() :]
