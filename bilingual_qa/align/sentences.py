"""The sentences of a paragraph pair aligned into sentence beads."""

from __future__ import annotations

from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.parameters import SENTENCES
from bilingual_qa.align.segments import align_segments
from bilingual_qa.model import Language, SentencePair, Span
from bilingual_qa.text.sentences import sentence_spans


def align_sentences(source: str, target: str, lexicon: Lexicon) -> tuple[SentencePair, ...]:
    """The sentence beads of an English text and its Chinese translation, in order, as intervals of the raw texts.

    A sentence without partner gives a pair with one empty interval, placed where the other side stands.
    """
    english = sentence_spans(source, Language.EN)
    chinese = sentence_spans(target, Language.ZH)
    if not english or not chinese:
        return ()
    if len(english) == 1 or len(chinese) == 1:
        return (SentencePair(_covering(english), _covering(chinese)),)
    beads = align_segments(
        [source[span.start : span.end] for span in english],
        [target[span.start : span.end] for span in chinese],
        lexicon,
        parameters=SENTENCES,
    )
    pairs = []
    last_source = last_target = 0
    for bead in beads:
        of_source = _covering([english[i] for i in bead.source], last_source)
        of_target = _covering([chinese[j] for j in bead.target], last_target)
        pairs.append(SentencePair(of_source, of_target, bead.score))
        last_source, last_target = of_source.end, of_target.end
    return tuple(pairs)


def _covering(spans: list[Span], otherwise: int = 0) -> Span:
    return Span(spans[0].start, spans[-1].end) if spans else Span(otherwise, otherwise)
