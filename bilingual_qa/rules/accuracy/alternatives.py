"""Sets of things of which a sentence names one, and another where its translation exchanged it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Hints, Triggers, entries_at
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


class Candidates(msgspec.Struct, frozen=True):
    """Of a set of things those that the source may name, and those that the target may: at least one, and at least another."""

    things: Sequence[Alternative]
    named: Sequence[Alternative]
    shown: Sequence[Alternative]


class AlternativeSets:
    """Sets of things, asked about together.

    Args:
        sets: the sets.
    """

    def __init__(self, sets: Sequence[Sequence[Alternative]]) -> None:
        things = self._things = tuple(thing for of in sets for thing in of)
        self._named = Triggers(things, lambda thing: thing.beginnings)
        self._shown = Hints(things, lambda thing: thing.chinese.literals)
        # Each set with its places among all things, as bits.
        self._sets: list[tuple[Sequence[Alternative], int]] = []
        before = 0
        for of in sets:
            self._sets.append((of, ((1 << len(of)) - 1) << before))
            before += len(of)

    def candidates(self, words: Set[str], source: str, target: str) -> list[Candidates]:
        """What may have become another thing of its set, for each set of which something may.

        Args:
            words: the words of the source.
            source: English in lower case.
            target: Chinese in the Simplified view.
        """
        called = self._named.bits(words)
        shown = self._shown.bits(target) if called else 0
        found = []
        for of, places in self._sets if shown else ():
            if not called & places or not shown & places:
                continue
            named = [thing for thing in entries_at(self._things, called & places) if thing.english.may_match(source)]
            there = entries_at(self._things, shown & places)
            # Right translations show what the source names, and nothing else.
            if named and (len(named) > 1 or named != there):
                found.append(Candidates(of, named, there))
        return found

    def exchanged(self, unit: AnalysedUnit, target: str, *, apart: bool = True) -> Iterator[tuple[Span, Span]]:
        """What the source alone names and what the target alone names, at most once of a set in each firm sentence pair.

        Args:
            unit: the unit.
            target: its Chinese in the Simplified view, as the expressions want it.
            apart: see `exchanged_alternative`.
        """
        for candidates in self.candidates(unit.source_words, unit.plain_source, target):
            for pair in unit.firm_pairs:
                places = exchanged_alternative(pair, unit.plain_source, target, candidates, apart=apart)
                if places is not None:
                    yield places


def exchanged_alternative(
    pair: SentencePair, source: str, target: str, candidates: Candidates, *, apart: bool = True
) -> tuple[Span, Span] | None:
    """The place of the thing that only the source names, and of the one that only the target names, where there is one of each.

    Args:
        pair: the sentences to look at.
        source: the English that holds its first one, in lower case.
        target: the Chinese that holds its second one, in the Simplified view.
        candidates: what to look for.
        apart: what names one thing plainly is not taken for what else may say another.
    """
    english, chinese = pair.source.of(source), pair.target.of(target)
    # The Chinese first: its expressions are the shorter ones.
    shown = [b for b in candidates.shown if b.chinese.search(chinese)]
    if not shown:
        return None
    suspects = [b for b in candidates.named if b not in shown and b.english.search(english)]
    if not suspects:
        return None
    new = [b for b in shown if not b.english.search(english)]
    if not new:
        return None
    all_of = candidates.things
    # What is in the text nowhere need not be looked for in a part of it.
    doubtful = apart and any(b.chinese_also is not None and b.chinese_also.may_match(chinese) for b in suspects)
    rest = _without(chinese, [b.chinese for b in all_of]) if doubtful else chinese
    lost = [b for b in suspects if b.chinese_also is None or not b.chinese_also.search(rest)]
    if len(lost) != 1:
        return None
    doubtful = apart and any(b.english_also is not None and b.english_also.may_match(english) for b in new)
    rest = _without(english, [b.english for b in all_of]) if doubtful else english
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
