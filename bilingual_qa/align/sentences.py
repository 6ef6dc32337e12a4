"""The sentences of a paragraph pair aligned into sentence beads."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from bilingual_qa.align.band import whole_matrix
from bilingual_qa.align.lexicon import Lexicon
from bilingual_qa.align.paragraphs import SentenceText, read_paragraphs
from bilingual_qa.align.parameters import PARAGRAPHS, SENTENCES
from bilingual_qa.align.search import posteriors
from bilingual_qa.align.segments import beads_of, pair_scores, score_lattice
from bilingual_qa.align.stems import words
from bilingual_qa.model import DOUBTFUL, SentencePair, Span

# An abbreviation may stand for a whole line: with fewer English words a pair is not called doubtful.
_LEAST_WORDS = 3


class AlignedPair(NamedTuple):
    """The sentence beads of a text and its translation, and how probable it is that the one translates the other at all."""

    sentences: tuple[SentencePair, ...]
    score: float


class Alone(NamedTuple):
    """A sentence, and the probability from 0 to 1 that nothing on the other side translates it."""

    span: Span
    probability: float


def align_pair(source: str, target: str, lexicon: Lexicon) -> AlignedPair:
    """An English text and what is said to be its Chinese translation: their sentence beads, as `align_sentences`, and whether
    they belong together.

    The score is that of the pair against both texts standing alone. Texts of other matter get nearly 0; below 0.5 a pair is
    more likely to be a mix-up than a translation. Two blank texts belong together, a blank one and another do not.
    """
    if not source.strip() or not target.strip():
        return AlignedPair((), 1.0 if source.strip() == target.strip() else 0.0)
    text = read_paragraphs([source], [target], lexicon)
    alone = PARAGRAPHS.skip_english + PARAGRAPHS.skip_chinese
    together = float(pair_scores(text.document.in_doubt(), PARAGRAPHS)[0, 0])
    odds = PARAGRAPHS.sharpness * (together - alone)
    score = round(1 / (1 + math.exp(-max(-700.0, odds))), 3)
    if len(words(source)) < _LEAST_WORDS:
        score = max(score, DOUBTFUL)
    return AlignedPair(sentence_pairs(text.sentences([0], [0])), score)


def sentences_alone(source: str, target: str, lexicon: Lexicon) -> tuple[tuple[Alone, ...], tuple[Alone, ...]]:
    """For every English and every Chinese sentence of a pair, how probable it is that it has no counterpart.

    Counted over all alignments of the two texts, not only the chosen one, in which such a sentence may have been taken into
    its neighbour's bead. Empty where a text is blank.
    """
    import numpy as np

    if not source.strip() or not target.strip():
        return (), ()
    sentences = read_paragraphs([source], [target], lexicon).sentences([0], [0])
    rows, columns = sentences.document.size
    lattice = score_lattice(sentences.document, SENTENCES, None, whole_matrix(rows, columns))
    found = posteriors(lattice, SENTENCES.sharpness)
    of_english, of_chinese = np.nansum(found.skips, axis=0), np.nansum(found.beads[:, -1, :], axis=1)
    return _alone(sentences.english_spans, of_english.tolist()), _alone(sentences.chinese_spans, of_chinese.tolist())


def _alone(spans: Sequence[Span], ending_at: Sequence[float]) -> tuple[Alone, ...]:
    """`ending_at[n]` is the probability for the sentence that ends at the n-th corner, from 0 before the first."""
    return tuple(Alone(span, min(1.0, round(p, 3))) for span, p in zip(spans, ending_at[1:], strict=True))


def align_sentences(source: str, target: str, lexicon: Lexicon) -> tuple[SentencePair, ...]:
    """The sentence beads of an English text and its Chinese translation, in order, as intervals of the raw texts.

    A sentence without partner gives a pair with one empty interval, placed where the other side stands; no pair at all where
    a text is blank.
    """
    return align_pair(source, target, lexicon).sentences


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
