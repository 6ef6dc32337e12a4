"""English tokens and lemmas, by spaCy: a blank pipeline by default, a trained one when the user has it and names it."""

from __future__ import annotations

import functools
import warnings
from typing import Any

from bilingual_qa.model import CheckError


@functools.cache
def pipeline(name: str | None = None) -> Any:
    """A spaCy `Language`: `spacy.blank("en")`, or the installed pipeline of that name.

    Raises:
        CheckError: the named pipeline is not installed.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import spacy

        if name is None:
            return spacy.blank("en")
        try:
            return spacy.load(name)
        except OSError:
            raise CheckError(
                f"the spaCy pipeline {name} is not installed: install it, or take it out of the configuration"
            ) from None


def tokens(text: str, name: str | None = None) -> Any:
    """The text as a spaCy `Doc`."""
    return pipeline(name)(text)


@functools.lru_cache(maxsize=65536)
def lemma(word: str, part_of_speech: str) -> str:
    """The lemma of a word as `VERB`, `NOUN` or `ADJ` (LemmInflect), lower case."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from lemminflect import getLemma

    found = getLemma(word.lower(), part_of_speech)
    return found[0] if found else word.lower()
