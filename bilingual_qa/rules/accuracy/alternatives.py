"""Sets of things of which a sentence names one, and another where its translation exchanged it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from bilingual_qa.model import SentencePair, Span
from bilingual_qa.text.screened_pattern import ScreenedPattern


class Alternative(msgspec.Struct, frozen=True):
    """One thing of a set: what says it plainly in the two languages, and what else may say it.

    An English text does not name it without a word of one of these `beginnings`.
    """

    beginnings: tuple[str, ...]
    english: ScreenedPattern
    chinese: ScreenedPattern
    english_also: ScreenedPattern | None
    chinese_also: ScreenedPattern | None


def alternative(beginnings: str, english: str, chinese: str, english_also: str = "", chinese_also: str = "") -> Alternative:
    """One thing of a set; `beginnings` are divided by spaces, and the English expressions match whole words."""
    return Alternative(
        tuple(beginnings.split()),
        ScreenedPattern(rf"\b(?:{english})\b"),
        ScreenedPattern(chinese),
        ScreenedPattern(rf"\b(?:{english_also})\b") if english_also else None,
        ScreenedPattern(chinese_also) if chinese_also else None,
    )


def exchanged_alternative(
    pair: SentencePair,
    source: str,
    target: str,
    called: Sequence[Alternative],
    all_of: Sequence[Alternative],
    *,
    apart: bool = True,
) -> tuple[Span, Span] | None:
    """The place of the thing that only the source names, and of the one that only the target names, where there is one of each.

    Args:
        pair: the sentences to look at.
        source: the English that holds its first one, in lower case.
        target: the Chinese that holds its second one, in the Simplified view.
        called: the things that the words of the source may name.
        all_of: the whole set.
        apart: what names one thing plainly is not taken for what else may say another.
    """
    english, chinese = pair.source.of(source), pair.target.of(target)
    # The Chinese first: its expressions are the shorter ones.
    suspects = [b for b in called if not b.chinese.search(chinese) and b.english.search(english)]
    if not suspects:
        return None
    new = [b for b in all_of if b.chinese.search(chinese) and not b.english.search(english)]
    if not new:
        return None
    rest = _without(chinese, [b.chinese for b in all_of]) if apart else chinese
    lost = [b for b in suspects if b.chinese_also is None or not b.chinese_also.search(rest)]
    if len(lost) != 1:
        return None
    rest = _without(english, [b.english for b in all_of]) if apart else english
    added = [b for b in new if b.english_also is None or not b.english_also.search(rest)]
    if len(added) != 1:
        return None
    said, found = lost[0].english.search(english), added[0].chinese.search(chinese)
    if said is None or found is None:
        return None
    return (
        Span(pair.source.start + said.start(), pair.source.start + said.end()),
        Span(pair.target.start + found.start(), pair.target.start + found.end()),
    )


def _without(text: str, patterns: Sequence[ScreenedPattern]) -> str:
    for pattern in patterns:
        text = pattern.hidden_in(text)
    return text
