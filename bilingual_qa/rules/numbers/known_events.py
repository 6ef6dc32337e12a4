"""Events that Chinese likes to name with their year: 2008年環球金融危機 for "the global financial crisis"."""

from __future__ import annotations

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.quantities import Quantity
from bilingual_qa.text.lazy_pattern import LazyPattern

_EVENTS = (
    (
        frozenset((2007, 2008, 2009)),
        LazyPattern("的?(?:环球|全球|国际)?(?:金融|次贷)(?:危机|海啸|风暴)"),
        LazyPattern("crisis|gfc"),
    ),
    (frozenset((1997, 1998)), LazyPattern("的?(?:亚洲|东南亚)?金融(?:危机|风暴)"), LazyPattern("crisis")),
    (frozenset((2003,)), LazyPattern("的?(?:沙士|非典|sars)"), LazyPattern("sars")),
    (frozenset((2020,)), LazyPattern("的?(?:新冠|疫情)"), LazyPattern("covid|pandemic|coronavirus")),
)


def names_an_event(figure: Quantity, unit: AnalysedUnit) -> bool:
    """Whether a year of the target belongs to the name of an event of which the source speaks without its year."""
    year = figure.period.year if figure.period else None
    return year is not None and any(
        year in years and chinese.match(unit.lower_plain_target, figure.end) and english.search(unit.plain_source)
        for years, chinese, english in _EVENTS
    )
