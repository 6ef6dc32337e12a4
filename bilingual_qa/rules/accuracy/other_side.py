"""Whether a translation tells a comparison from its other side: rivals lag the group, and 集團領先對手.

A translator may turn the two that are compared round, and the word between them with them; so may he with two currencies.
"""

from __future__ import annotations

import re

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span

_ENGLISH_EDGE = re.compile(r"[,;:()\n]|\.\s|\b(?:and|but|while|whereas|although|because|since|after|as|for the [a-z]+ time)\b")
_CHINESE_EDGE = re.compile(r"[,，。；;：:（）()\n]")
_WORD = re.compile("[a-z]+")
# What is compared with stands before the word of comparison: 較對手低.
_STANDARD_FIRST = re.compile("[比较]")
_COMPARED = re.compile("领先|落后|跑[赢输]|[高低快慢多少大小强弱优胜逊]于|不及|超[过出越]|赶超|不如")
_LEVEL = re.compile("[高低快慢多少大小强弱长短]")
_BOUGHT, _SOLD = re.compile("收购|并购|购[入买回]|买[入下进]"), re.compile("出售|沽售|变卖|转让|卖出")
_FROM_ANOTHER, _TO_HIM = re.compile("[从自向由].{1,16}$"), re.compile("[予给与到]")
_TO_ANOTHER, _OF_ANOTHER = re.compile(r"\bto (?!\d)"), re.compile(r"\bfrom (?!\d)")
_RATE = re.compile("兑|对(?=[美欧日英港人台瑞澳加]民?[元圆镑币郎])")
_AGAINST = re.compile(r"\b(?:against|versus|vs|on|to) ")
# From this probability on, a word akin to one of the source is a rendering of it.
_AKIN = 0.05
_SHORTEST_NAME = 4


def told_from_other_side(unit: AnalysedUnit, said: Span, found: Span) -> bool:
    """Whether the two that a word compares have changed places in the translation.

    Args:
        unit: the unit.
        said: a word of direction or comparison of the source.
        found: the one of the target that is held against it.
    """
    english, chinese = _clause(unit.plain_source, said, _ENGLISH_EDGE), _clause(unit.plain_target, found, _CHINESE_EDGE)
    first, second = Span(english.start, said.start), Span(said.end, english.end)
    rate = _RATE.search(unit.plain_target, chinese.start, found.start)
    against = _AGAINST.search(unit.plain_source, said.end, english.end)
    if rate and against:
        one = Span(chinese.start, rate.start())
        return _shared(unit, Span(against.end(), english.end), one) > _shared(unit, first, one)
    before = Span(chinese.start, found.start)
    if _changed_hands(unit, Span(said.end, english.end), before, found, chinese.end):
        return True
    standard = _STANDARD_FIRST.search(unit.plain_target, before.start, before.end)
    if standard and _LEVEL.fullmatch(found.of(unit.plain_target)):
        # 流動負債較流動資產多 for assets that fell short of liabilities: each stands in the other's place.
        subject, other = Span(before.start, standard.start()), Span(standard.end(), found.start)
        return _shared(unit, second, subject) > _shared(unit, first, subject) and (
            _shared(unit, first, other) > _shared(unit, second, other)
        )
    if standard or not _COMPARED.fullmatch(found.of(unit.plain_target)):
        return False
    behind = Span(found.end, chinese.end)
    if _shared(unit, second, behind):
        return False
    return _shared(unit, second, before) > 0 or _shared(unit, first, behind) > _shared(unit, first, before)


def _changed_hands(unit: AnalysedUnit, second: Span, before: Span, found: Span, end: int) -> bool:
    """Whether what one sells to another is told as bought from him, or the other way round: sold to GIC, 從淡馬錫購入."""
    if _BOUGHT.fullmatch(found.of(unit.plain_target)):
        giver = _FROM_ANOTHER.search(unit.plain_target, before.start, before.end)
        party = _TO_ANOTHER.search(unit.plain_source, second.start, second.end)
        # Bought from the very one to whom it was sold, it changed hands the wrong way.
        return giver is not None and party is not None and not _shared(unit, Span(party.end(), second.end), Span(*giver.span()))
    if _SOLD.fullmatch(found.of(unit.plain_target)):
        taker = _TO_HIM.match(unit.plain_target, found.end, end)
        party = _OF_ANOTHER.search(unit.plain_source, second.start, second.end)
        return (
            taker is not None and party is not None and not _shared(unit, Span(party.end(), second.end), Span(taker.end(), end))
        )
    return False


def _clause(text: str, word: Span, edge: re.Pattern[str]) -> Span:
    start = max((match.end() for match in edge.finditer(text, 0, word.start)), default=0)
    stop = edge.search(text, word.end)
    return Span(start, stop.start() if stop else len(text))


def _shared(unit: AnalysedUnit, source: Span, target: Span) -> int:
    """How many words of a stretch of the source a stretch of the target renders."""
    words, meanings = unit.note.words, unit.meanings(target)
    # A name that stays as it is renders itself.
    kept = target.of(unit.plain_target).lower()
    said = _WORD.findall(unit.plain_source, source.start, source.end)
    return sum([(len(word) >= _SHORTEST_NAME and word in kept) or words.accounts_for(word, meanings, _AKIN) for word in said])
