"""Parts of speech of English words, by a trained spaCy pipeline that the user has installed and names."""

from __future__ import annotations

import warnings

from bilingual_qa.model import CheckError, Span


class Tagger:
    """A spaCy pipeline that tells nouns from verbs.

    Args:
        name: an installed package (`en_core_web_sm`) or the folder of a pipeline.

    Raises:
        CheckError: there is no such pipeline, or it cannot be loaded.
    """

    def __init__(self, name: str) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import spacy

            try:
                self._pipeline = spacy.load(name)
            except (OSError, ValueError) as error:
                told = f"the spaCy pipeline {name} cannot be loaded ({error}): install it, or take spacy-pipeline out"
                raise CheckError(told) from None

    def parts_of_speech(self, text: str) -> list[tuple[Span, str]]:
        """The tokens of a text with their universal part of speech (`NOUN`, `VERB` ...), empty where the pipeline gives none."""
        return [(Span(token.idx, token.idx + len(token)), token.pos_) for token in self._pipeline(text)]
