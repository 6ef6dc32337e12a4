"""The public functions."""

from __future__ import annotations

from bilingual_qa.align import align_note, load_lexicon
from bilingual_qa.engine.checker import cache_folder, check
from bilingual_qa.glossary import lexicon_pairs, load_glossary, shipped_folder
from bilingual_qa.model import Bitext, Note
from bilingual_qa.readers import read_note

__all__ = ["align", "check", "read_note"]


def align(note: Note) -> Bitext:
    """The paragraphs and sentences of a note in pairs, with the shipped glossary as part of the lexicon."""
    return align_note(note, load_lexicon(cache_folder(), lexicon_pairs(load_glossary([shipped_folder()]))))
