"""Cues that cannot do their work: on both sides, never fired, fired and vetoed at once, or the beginning of a word only."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from typing import Any

from bilingual_qa.glossary.concept import Concept, Cue, CueAtom
from bilingual_qa.glossary.cues import TERM
from bilingual_qa.glossary.senses import NoteText, TermPlace, plain
from bilingual_qa.model import Span

_WORD = re.compile(r"[A-Za-z]+")
# What only an expression has: the place of the term, a group, an escape, a repetition.
_EXPRESSION = re.compile(r"\{\}|[()\[\]\\|?*]")
# A plural written behind the place of the term; `{}s?` does no harm.
_PLURAL = re.compile(rf"{TERM}s(?![a-z?*'’])")
# What completes a word that was cut (securit-y, advertis-e, compan-ies, recogni-se), not what bends a whole one (-s, -ed, -ing).
_CUT_OFF = ("e", "y", "ies", "ion", "se", "ze")
_SHORTEST_CUT = 4


def cue_faults(concept: Concept) -> Iterator[str]:
    """What is wrong with the cues of a concept, one sentence each."""
    for cue in (*concept.when, *concept.unless):
        if parts := list(_never_touching(cue)):
            told = f"the parts {', '.join(f'“{part}”' for part in parts)} of the cue “{cue.text}” never fire"
            yield f"{told}: an expression with {{}} must take in the term; make them cues of their own"
        if any(atom.expression and _PLURAL.search(atom.text) for atom in cue.atoms):
            told = f"the cue “{cue.text}” has {{}}s and never fires: {{}} is the term as it stands, with its plural"
            yield f"{told}; write {{}}(?<=s)"
    for cue in concept.unless:
        if _fired(cue, concept) == []:
            yield f"the cue “{cue.text}” in unless never fires: it is part of the term itself, or its expression matches no text"
    for cue in concept.when:
        if any(cue.atoms == veto.atoms for veto in concept.unless):
            yield f"the cue “{cue.text}” stands in when and in unless: take it out of one"
            continue
        fired = _fired(cue, concept)
        if fired == []:
            yield f"the cue “{cue.text}” never fires: it is part of the term itself, or its expression matches no text"
        elif fired and (veto := _veto(concept, fired)):
            yield f"the cue “{cue.text}” can never decide: “{veto.text}” in unless vetoes it"


def cut_words(concept: Concept, english: Container[str]) -> Iterator[str]:
    """Plain cues that are the beginning of a word, such as *securit*, and hardly ever fire: a plain cue stands for whole words.

    Args:
        concept: whose cues to look at.
        english: the words of English, in small letters.
    """
    for cue in (*concept.when, *concept.unless):
        for atom in cue.atoms:
            if atom.expression:
                continue
            for word in _WORD.findall(atom.text):
                whole = _completed(word.lower(), english)
                if whole is not None and not word.isupper():
                    told = (
                        f"the cue “{cue.text}” has “{word}”, the beginning of “{whole}”, and a plain cue stands for whole words"
                    )
                    yield f"{told}: write the word, or the expression /\\b{word}/"


def bare_expressions(concept: Concept) -> Iterator[str]:
    """Plain cues that are written like an expression: a plain cue stands for itself, so they never fire."""
    for cue in (*concept.when, *concept.unless):
        for atom in cue.atoms:
            if not atom.expression and (found := _EXPRESSION.search(atom.text)):
                yield f"the cue “{cue.text}” has {found.group()} and is no expression, so it never fires: write /{atom.text}/"


def _completed(word: str, english: Container[str]) -> str | None:
    """A word that goes on where this one stops; `None` where it is a word itself, or none goes on."""
    if len(word) < _SHORTEST_CUT or word in english or any(word.removesuffix(end) in english for end in ("s", "es")):
        return None
    return next((word + end for end in _CUT_OFF if word + end in english), None)


def _fired(cue: Cue, concept: Concept) -> list[TermPlace] | None:
    """The places made for a cue where it fires; `None` where none can be made, or they prove nothing."""
    places = [place for example in _examples(cue) for form in concept.forms for place in _places(example, form)]
    fired = [place for place in places if place.fires(cue)]
    return fired if fired or (places and not _asserts(cue)) else None


def _veto(concept: Concept, fired: Iterable[TermPlace]) -> Cue | None:
    """The first veto, where every place has one."""
    first = None
    for place in fired:
        veto = next((veto for veto in concept.unless if place.fires(veto)), None)
        if veto is None:
            return None
        first = first or veto
    return first


def _places(example: str, form: str) -> Iterator[TermPlace]:
    """A sentence with the term and the example beside it; where the example has the term in it, itself."""
    yield _place(f"Here {form} {example.replace(TERM, form)} {form}.", 5, form)
    if TERM in example:
        yield _place(example.replace(TERM, form), example.find(TERM), form)


def _place(sentence: str, at: int, form: str) -> TermPlace:
    return TermPlace(sentence, plain(sentence), Span(at, at + len(form)), Span(0, len(sentence)), NoteText(sentence))


def _asserts(cue: Cue) -> bool:
    """Whether an expression looks around: an example that does not satisfy that proves nothing."""
    return any(mark in atom.text for atom in cue.atoms if atom.expression for mark in ("(?=", "(?!", "(?<"))


def _never_touching(cue: Cue) -> Iterator[str]:
    """The alternatives of an expression that do not name the term where others do: what they match is beside it, never at it."""
    for atom in cue.atoms:
        if not atom.expression or TERM not in atom.text:
            continue
        tree = _parsed(atom)
        if len(tree) != 1 or str(tree[0][0]) != "BRANCH":
            continue
        for alternative in tree[0][1][1]:
            if str(ord(TERM)) not in str(alternative):
                try:
                    yield "".join(_texts(alternative, 0))
                except _UnknownError:
                    continue


def _examples(cue: Cue) -> Iterator[str]:
    """Texts in which every part of the cue is found; none where none can be made."""
    for optional in (0, 1):
        parts = [_example(atom, optional) for atom in cue.atoms]
        known = [part for part in parts if part is not None]
        if len(known) == len(parts):
            yield " ".join(known)


def _example(atom: CueAtom, optional: int) -> str | None:
    if not atom.expression:
        return atom.text
    try:
        return "".join(_texts(_parsed(atom), optional))
    except _UnknownError:
        return None


def _parsed(atom: CueAtom) -> Any:
    parser: Any = re._parser  # type: ignore[attr-defined]
    return parser.parse(atom.text, re.IGNORECASE)


class _UnknownError(Exception):
    pass


_CATEGORIES = {"CATEGORY_DIGIT": "5", "CATEGORY_WORD": "a", "CATEGORY_SPACE": " ", "CATEGORY_NOT_DIGIT": "a"}


def _texts(tree: Any, optional: int) -> Iterator[str]:
    """A text that each item of a parsed expression matches, what is optional so many times; assertions add nothing."""
    for operation, argument in tree:
        name = str(operation)
        if name == "LITERAL":
            yield chr(argument)
        elif name == "NOT_LITERAL":
            yield "x" if argument != ord("x") else "y"
        elif name == "ANY":
            yield "x"
        elif name == "IN":
            yield _member(argument)
        elif name == "BRANCH":
            yield from _texts(argument[1][0], optional)
        elif name == "SUBPATTERN":
            yield from _texts(argument[-1], optional)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            yield "".join(_texts(argument[2], optional)) * max(argument[0], min(optional, int(argument[1])))
        elif name not in ("AT", "ASSERT", "ASSERT_NOT"):
            raise _UnknownError


def _member(items: Any) -> str:
    for operation, argument in items:
        name = str(operation)
        if name == "NEGATE":
            break
        if name == "LITERAL":
            return chr(argument)
        if name == "RANGE":
            return chr(argument[0])
        if name == "CATEGORY" and str(argument) in _CATEGORIES:
            return _CATEGORIES[str(argument)]
    raise _UnknownError
