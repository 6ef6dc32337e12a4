"""The sentences of a paragraph pair aligned into sentence beads."""

from __future__ import annotations

from collections.abc import Sequence

from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.paragraphs import SentenceText, read_paragraphs
from bilingual_qa.align.parameters import SENTENCES
from bilingual_qa.align.segments import beads_of
from bilingual_qa.model import SentencePair, Span


def align_sentences(source: str, target: str, lexicon: Lexicon) -> tuple[SentencePair, ...]:
    """The sentence beads of an English text and its Chinese translation, in order, as intervals of the raw texts.

    A sentence without partner gives a pair with one empty interval, placed where the other side stands; no pair at all where
    a text is blank.
    """
    if not source.strip() or not target.strip():
        return ()
    return sentence_pairs(read_paragraphs([source], [target], lexicon).sentences([0], [0]))


def sentence_pairs(sentences: SentenceText) -> tuple[SentencePair, ...]:
    """The sentence beads of paragraphs that belong together, as intervals of their joined texts."""
    english, chinese = sentences.english_spans, sentences.chinese_spans
    if not english or not chinese:
        return ()
    if len(english) == 1 or len(chinese) == 1:
        return (SentencePair(_covering(english, 0), _covering(chinese, 0)),)
    pairs = []
    last_source = last_target = 0
    for bead in beads_of(sentences.document, SENTENCES):
        of_source = _covering([english[i] for i in bead.source], last_source)
        of_target = _covering([chinese[j] for j in bead.target], last_target)
        pairs.append(SentencePair(of_source, of_target, bead.score))
        last_source, last_target = of_source.end, of_target.end
    return tuple(pairs)


def _covering(spans: Sequence[Span], otherwise: int) -> Span:
    return Span(spans[0].start, spans[-1].end) if spans else Span(otherwise, otherwise)
