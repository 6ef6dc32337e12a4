"""The word that should stand for one that says the opposite: 流入 for 流出.

`counterparts.csv`, sorted by word: a Chinese word, in Traditional characters; what its opposite is called in the same register in
Hong Kong, in Taiwan and on the Mainland (empty: as in Hong Kong); and beginnings of English words of which the source must have
one where the opposite is not always the same word. A suggestion that may be wrong is worse than none: so it is only made where
the caller's own table says that the new word is what the source says.
"""

from __future__ import annotations

import csv
import functools
import re
from collections.abc import Callable, Mapping, Sequence
from importlib.resources import files

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Locale, Span
from bilingual_qa.text.fold import simplified

# A double negation that lost one of its two: 並不重大 for "not immaterial".
_DENIED = re.compile("^(?:並|并)?[不非](?:是|太|很|甚)?(?=.{2})")
_TWICE = {True: "並非不", False: "并非不"}
# Less by a share of what it is compared with, which was told as a share of it: 低於市場預期的23%.
_SHARE_OF = re.compile(r"(?P<way>[低高少多])[於于](?P<level>[^，。；,;的]{1,30})的\s?(?P<share>[約约近逾]?\s?\d[\d.,]*\s?%)")
_COMPARED = {True: "較", False: "较"}


# 增加四倍 for "quadrupled", which is to grow by three times itself.
_GROWN = re.compile("(?P<way>增[加长長至]?|成[长長]|上[升涨漲]|[升涨漲]|提[高升])(?P<times>[二两兩三四五六七八九十])倍")
_TIMES = "一二三四五六七八九十"
_FOLD = (
    r"doubl|twofold|two-fold|twice",
    r"tripl|trebl|threefold|three-fold",
    r"quadrupl|fourfold|four-fold",
    r"quintupl|fivefold|five-fold",
    r"sixfold|six-fold",
    r"sevenfold|seven-fold",
    r"eightfold|eight-fold",
    r"ninefold|nine-fold",
    r"tenfold|ten-fold",
)


class Counterpart(msgspec.Struct, frozen=True):
    """What the opposite of a word is called in each region, and what the source must have for it."""

    hong_kong: str
    taiwan: str
    mainland: str
    cue: tuple[str, ...]

    def of(self, locale: Locale) -> str:
        """The word in a locale; empty where the region is not known and the regions differ."""
        if locale is Locale.ZH_HANS_CN:
            return self.mainland
        if locale is Locale.ZH_HANT_TW:
            return self.taiwan
        return self.hong_kong if locale is Locale.ZH_HANT_HK or self.hong_kong == self.taiwan else ""


def counterparts(
    unit: AnalysedUnit, source: Span, target: Span, is_right: Callable[[str], bool], *, whole: bool = False
) -> tuple[str, ...]:
    """What should stand in the place of a word of the target that says the opposite of the source; empty where in doubt.

    Args:
        unit: the unit.
        source: the words of the source.
        target: what says the opposite of them.
        is_right: whether a text in the Simplified view says what the source says.
        whole: whether the target must be a word of the table, and not only hold one.
    """
    found, view = target.of(unit.target), target.of(unit.simplified_target)
    places = range(len(view))
    held = [(at, view[at : end + 1]) for at in places for end in places[at:] if view[at : end + 1] in _table()]
    widest = [(at, word) for at, word in held if not any(_inside(at, word, *other) for other in held)]
    if len(widest) != 1 or (whole and widest[0][1] != view):
        return ()
    at, word = widest[0]
    said = source.of(unit.plain_source)
    for row in _table()[word]:
        right = row.of(unit.locale)
        if right and (not row.cue or any(re.search(rf"\b{cue}", said) for cue in row.cue)) and is_right(simplified(right)):
            return (found[:at] + right + found[at + len(word) :],)
    return ()


def denied_twice(unit: AnalysedUnit, target: Span) -> tuple[str, ...]:
    """A negation of the target with the second one that it lacks: 並非不重大 for 並不重大."""
    found = target.of(unit.target)
    negation = _DENIED.match(found)
    return (_TWICE[unit.locale.traditional] + found[negation.end() :],) if negation else ()


def set_beside(unit: AnalysedUnit, source: Span, target: Span) -> tuple[str, ...]:
    """A comparison told rightly: 較市場預期低23% for 低於市場預期的23%, 增加三倍 for 增加四倍 of what quadrupled."""
    grown = _GROWN.fullmatch(target.of(unit.target))
    if grown is not None:
        times = _TIMES.index("二" if grown["times"] in "两兩" else grown["times"])
        if not re.search(_FOLD[times - 1], source.of(unit.plain_source)):
            return ()
        fewer = _TIMES[times - 1].replace("二", "兩" if unit.locale.traditional else "两")
        return (f"{grown['way']}{fewer}倍",)
    share = _SHARE_OF.fullmatch(target.of(unit.target))
    if share is None:
        return ()
    return (_COMPARED[unit.locale.traditional] + share["level"] + share["way"] + share["share"],)


@functools.cache
def _table() -> Mapping[str, Sequence[Counterpart]]:
    """The rows of the table by their words in the Simplified view."""
    table: dict[str, list[Counterpart]] = {}
    with files(__package__).joinpath("counterparts.csv").open("r", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            hong_kong = row["hk"]
            entry = Counterpart(hong_kong, row["tw"] or hong_kong, simplified(row["cn"] or hong_kong), tuple(row["cue"].split()))
            table.setdefault(simplified(row["word"]), []).append(entry)
    return table


def _inside(at: int, word: str, other_at: int, other: str) -> bool:
    """Whether a word stands within another, longer one."""
    return len(other) > len(word) and other_at <= at and at + len(word) <= other_at + len(other)
