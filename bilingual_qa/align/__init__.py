"""Pairs what belongs together: paragraphs of a note, then the sentences of each pair."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bilingual_qa.align.lexicon import Lexicon, load_lexicon
    from bilingual_qa.align.pages import align_note
    from bilingual_qa.align.parameters import Parameters
    from bilingual_qa.align.segments import align_segments
    from bilingual_qa.align.sentences import align_pair, align_sentences, sentences_alone

__all__ = [
    "Lexicon",
    "Parameters",
    "align_note",
    "align_pair",
    "align_segments",
    "align_sentences",
    "load_lexicon",
    "sentences_alone",
]

_MODULES = {
    "Lexicon": "lexicon",
    "Parameters": "parameters",
    "align_note": "pages",
    "align_pair": "sentences",
    "align_segments": "segments",
    "align_sentences": "sentences",
    "load_lexicon": "lexicon",
    "sentences_alone": "sentences",
}


def __getattr__(name: str) -> object:
    """Loaded when first used: a run that finds all its results in the cache asks for the name of the dictionary only."""
    if name in _MODULES:
        return getattr(importlib.import_module(f"bilingual_qa.align.{_MODULES[name]}"), name)
    raise AttributeError(f"module 'bilingual_qa.align' has no attribute '{name}'")
