"""Chinese words, by jieba's dictionary over the Simplified view (it knows no Traditional forms)."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from bilingual_qa.model import Span
from bilingual_qa.text.segmenter import segmenter

# Marks that are never a part of a word.
_MARKS = "，。；：、！？「」（）"


# A clause is asked for again and again: for each of its characters or terms that looks odd.
@functools.lru_cache(256)
def words(folded: str) -> tuple[Span, ...]:
    """The words of a text in Simplified characters as intervals that cover it whole. Dictionary words only: unknown ones are
    not guessed.
    """
    return tuple(segmenter().cut(folded))


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


def over_edge(words: Iterable[Span], span: Span) -> bool:
    """Whether a word lies across an edge of `span`, or holds all of it and more before it: 總部位 for 部位."""
    start, end = span.start, span.end
    return any(word.start < start < word.end or start < word.start < end < word.end for word in words)
