"""Pairs what belongs together: paragraphs of a note, then the sentences of each pair."""

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
