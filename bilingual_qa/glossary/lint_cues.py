"""Cues that cannot do their work: on both sides, never fired, or fired and vetoed at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bilingual_qa.glossary.concept import Concept, Cue, CueAtom
from bilingual_qa.glossary.cues import TERM
from bilingual_qa.glossary.senses import NoteText, fires
from bilingual_qa.model import Span

_SCOPE = re.compile(r"(?:unit|doc|beside):\s*")
_BOTH = re.compile(r"\s+&\s+")


def cue_faults(concept: Concept) -> Iterator[str]:
    """What is wrong with the cues of a concept, one sentence each."""
    for cue in concept.when:
        if any(cue.atoms == veto.atoms for veto in concept.unless):
            yield f"the cue “{cue.text}” stands in when and in unless: take it out of one"
            continue
        places = [place for example in _examples(cue) for form in concept.forms for place in _places(example, form)]
        fired = [place for place in places if _fires(cue, *place)]
        if places and not fired and not _asserts(cue):
            yield f"the cue “{cue.text}” never fires: it is part of the term itself, or its expression matches no text"
        vetoes = [next((veto for veto in concept.unless if _fires(veto, *place)), None) for place in fired]
        if vetoes and all(vetoes) and vetoes[0] is not None:
            yield f"the cue “{cue.text}” can never decide: “{vetoes[0].text}” in unless vetoes it"


def _places(example: str, form: str) -> Iterator[tuple[str, Span]]:
    """A sentence with the term and the example beside it; where the example has the term in it, itself."""
    yield f"Here {form} {example.replace(TERM, form)} {form}.", Span(5, 5 + len(form))
    if TERM in example:
        yield example.replace(TERM, form), _within(example, form)


def _asserts(cue: Cue) -> bool:
    """Whether an expression looks around: an example that does not satisfy that proves nothing."""
    return any(mark in atom.pattern for atom in cue.atoms if not atom.literal for mark in ("(?=", "(?!", "(?<"))


def _within(example: str, form: str) -> Span:
    at = max(0, example.find(TERM))
    return Span(at, at + len(form))


def _fires(cue: Cue, sentence: str, term: Span) -> bool:
    return fires(cue, sentence, sentence.lower(), term, Span(0, len(sentence)), NoteText(sentence))


def _examples(cue: Cue) -> Iterator[str]:
    """Texts in which every part of the cue is found; none where none can be made."""
    for optional in (0, 1):
        parts = [_example(atom, written, optional) for atom, written in zip(cue.atoms, _BOTH.split(cue.text), strict=True)]
        known = [part for part in parts if part is not None]
        if len(known) == len(parts):
            yield " ".join(known)


def _example(atom: CueAtom, written: str, optional: int) -> str | None:
    words = _SCOPE.sub("", written.strip())
    if not (len(words) > 1 and words.startswith("/") and words.endswith("/")):
        return words
    parser: Any = re._parser  # type: ignore[attr-defined]
    try:
        return "".join(_texts(parser.parse(atom.pattern, re.IGNORECASE), optional))
    except (_UnknownError, re.error):
        return None


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
