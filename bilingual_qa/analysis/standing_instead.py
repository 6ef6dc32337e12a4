"""What stands in the target in place of a term: the words that no other word of the source accounts for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from bilingual_qa.align.stems import GLOSS_STOP_WORDS, stem
from bilingual_qa.align.stems import words as english_words
from bilingual_qa.analysis.word_links import WordLinks
from bilingual_qa.model import Span
from bilingual_qa.text.fold import simplified

# A gloss of one or two content words (CC-CEDICT's weight is 1 over their number); longer ones mention a word in passing.
_LEAST_WEIGHT = 0.5
# Single characters have too many meanings to be evidence.
_LEAST_CHARACTERS = 2


class Stretch(msgspec.Struct, frozen=True):
    """Neighbouring words of the target, and how much of the term's words they translate one by one, from 0 to 1."""

    span: Span
    literal: float


class _Word(msgspec.Struct, frozen=True):
    span: Span
    literal: frozenset[str]


def standing_instead(
    source: str, term: Span, target: str, window: Span, taken: Sequence[Span], words: WordLinks
) -> list[Stretch]:
    """The stretches of the target that may stand for the term, the most literal first.

    A word of the target counts if it translates a word of the term and no other word of the source accounts for it, or if
    no word of the source accounts for it at all.

    Args:
        source: English text.
        term: the term in it.
        target: Chinese text.
        window: the part of the target where the term's translation is expected.
        taken: stretches of the target that answer other terms, names and figures.
        words: which words translate which.
    """
    wanted = _content(term.of(source))
    rest = f"{source[: term.start]} . {source[term.end :]}"
    elsewhere = Counter(_content(rest))
    explained = words.explains(rest)
    view = simplified(target)
    found: list[_Word] = []
    seen: Counter[str] = Counter()
    for start, end in words.lexicon.words_of(view):
        span = Span(start, end)
        if len(span) < _LEAST_CHARACTERS or not window.contains(span) or any(span.overlaps(other) for other in taken):
            continue
        literal = _translated(span.of(view), wanted, words)
        seen.update(literal)
        spare = frozenset(name for name in literal if seen[name] > elsewhere[name])
        if spare or not (words.meanings(span.of(view)) & explained):
            found.append(_Word(span, spare))
    return sorted(_stretches(found, view, len(set(wanted))), key=lambda s: (-s.literal, s.span.start))


def _content(text: str) -> list[str]:
    names = [stem(word) for word in english_words(text)]
    return [name for name in names if name not in GLOSS_STOP_WORDS and len(name) > 1]


def _translated(word: str, wanted: Sequence[str], words: WordLinks) -> frozenset[str]:
    stem_ids, weights = words.lexicon.translations(word)
    glosses = dict(zip(stem_ids.tolist(), weights.tolist(), strict=True))
    return frozenset(name for name in wanted if glosses.get(words.lexicon.stem_id(name), 0.0) >= _LEAST_WEIGHT)


def _stretches(found: Sequence[_Word], view: str, wanted: int) -> list[Stretch]:
    """Neighbouring words as one stretch; a 的 between them joins too."""
    runs: list[_Word] = []
    for word in found:
        if runs and view[runs[-1].span.end : word.span.start] in ("", "的"):
            before = runs.pop()
            word = _Word(Span(before.span.start, word.span.end), before.literal | word.literal)
        runs.append(word)
    return [Stretch(run.span, len(run.literal) / max(1, wanted)) for run in runs]
