"""Chinese words, by jieba over the Simplified view (its dictionary knows no Traditional forms)."""

from __future__ import annotations

import functools
import logging
from collections.abc import Iterable
from typing import Any

from bilingual_qa.model import Span
from bilingual_qa.text.fold import simplified


@functools.cache
def _segmenter() -> Any:
    import jieba

    jieba.setLogLevel(logging.WARNING)
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    return tokenizer


def words(text: str) -> list[Span]:
    """The words of a Chinese text as intervals that cover it whole. Dictionary words only: no guessing of unknown ones."""
    spans = []
    at = 0
    for word in _segmenter().cut(simplified(text), HMM=False):
        spans.append(Span(at, at + len(word)))
        at += len(word)
    return spans


def cuts_word(text: str, span: Span) -> bool:
    """Whether an edge of `span` falls inside a dictionary word that reaches beyond the span: 期權 in 長期權益.

    For rejecting hits only; jieba's bounds are never demanded.
    """
    return crosses(words(text), span)


def crosses(words: Iterable[Span], span: Span) -> bool:
    """Whether a word lies across an edge of `span`, partly inside and partly outside."""
    return any(
        word.start < edge < word.end and not span.contains(word) and not word.contains(span)
        for word in words
        for edge in (span.start, span.end)
    )
