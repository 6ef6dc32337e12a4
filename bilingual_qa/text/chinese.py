"""Chinese words, by jieba over the Simplified view (its dictionary knows no Traditional forms)."""

from __future__ import annotations

import functools
import logging
from collections.abc import Iterable
from typing import Any

from bilingual_qa.model import Span

# Marks that jieba never takes for a part of a word.
_MARKS = "，。；：、！？「」（）"


@functools.cache
def _segmenter() -> Any:
    import jieba

    jieba.setLogLevel(logging.WARNING)
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    return tokenizer


# A clause is asked for again and again: for each of its characters or terms that looks odd.
@functools.lru_cache(256)
def words(folded: str) -> tuple[Span, ...]:
    """The words of a text in Simplified characters as intervals that cover it whole. Dictionary words only: unknown ones are
    not guessed.
    """
    spans = []
    at = 0
    for word in _segmenter().cut(folded, HMM=False):
        spans.append(Span(at, at + len(word)))
        at += len(word)
    return tuple(spans)


def words_around(folded: str, span: Span) -> list[Span]:
    """The words in and beside a stretch of a text in Simplified characters, up to the next marks on either side.

    What stands between two marks is cut without regard to the rest, so these are the words that `words` gives there.
    """
    start = max((folded.rfind(mark, 0, span.start) for mark in _MARKS), default=-1) + 1
    end = min((at for mark in _MARKS if (at := folded.find(mark, span.end)) >= 0), default=len(folded))
    return [Span(start + word.start, start + word.end) for word in words(folded[start:end])]


def crosses(words: Iterable[Span], span: Span) -> bool:
    """Whether a word lies across an edge of `span`, partly inside and partly outside: 長期 across that of 期權 in 長期權益.

    For rejecting hits only; bounds of words are never demanded.
    """
    start, end = span.start, span.end
    return any(word.start < start < word.end < end or start < word.start < end < word.end for word in words)
