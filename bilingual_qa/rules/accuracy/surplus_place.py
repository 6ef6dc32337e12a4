"""Places of the target that nothing in the source leads to: 在上海 where the shop opens next spring."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.align.stems import stem
from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.proper_names import COMMON
from bilingual_qa.model import SentencePair, Span
from bilingual_qa.text.fold import lower

# Words for which a translator may put the name of a place.
_SOME_PLACE = re.compile(
    r"\b(?:cit(?:y|ies)|countr|kingdom|island|territor|local|domestic|home|states?\b|provinc|capital|govern|here\b|nation|region|mainland"
    r"|world|global|oversea|foreign|abroad|internation|continent|republic|federal|central bank"
    r"|the fed\b|parliament|congress|lawmaker"
    r"|exchange|dollar|euro|yen\b|yuan|sterling|pound|won\b|rupee|baht|ringgit|peso|lira|rand\b|franc|krona|krone|zloty|rouble|ruble"
    r"|bunds?\b|gilts?\b|treasur|jgb|president|premier|minister|chancellor|council|administration|onshore|offshore|border|side|cross"
    r"|straits?|bay\b|there\b|both|where|locat|site|town|county|district|market|authorit|regulat|watchdog|court|law\b|ordinance|\bact\b"
    r"|£|€|¥)"
)
_CAPITALISED = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z’'&-]*")
_PLACES = frozenset(("country", "locality", "region"))
# Behind a place, what makes it part of a name.
_OF_A_NAME = re.compile(
    r"[\u4e00-\u9fff]{0,6}?(?:公司|集团|银行|[局署部院会所]|大学|指数|基金|控股|政府|日报|时报|交易|联储|元|港|股|式|菜|语|人)"
)
# What stands before a place where something happens: 在上海, 位于墨西哥, 对美.
_WHERE = re.compile(r"(?:[在于至到赴往从自]|位于|驻|设于|前往)$")
_LONGEST_WHERE = 2
_TOWARDS = re.compile("(?:[对向])(?P<place>[美欧日韩俄印华])(?:国)?(?=出口|贸易|投资|销售|进口|关税)")


def surplus_places(unit: AnalysedUnit, pair: SentencePair) -> Iterator[Span]:
    """The places of a sentence pair's target where something happens, in a paragraph whose source leads to none.

    Args:
        unit: the unit, whose source must have no capitalised word but such as the target has.
        pair: one of its sentence pairs, with both sides.
    """
    text = unit.simplified_target
    found = [
        hit
        for hit in unit.target_names
        if hit.name.kind in _PLACES
        and pair.target.contains(hit.span)
        and _WHERE.search(text, max(0, hit.span.start - _LONGEST_WHERE), hit.span.start)
    ]
    towards = list(_TOWARDS.finditer(text, pair.target.start, pair.target.end))
    # Few sentences have such a place: whether the source leads to one costs more to tell.
    if not (found or towards) or _SOME_PLACE.search(unit.plain_source) or not _settled(unit):
        return
    source = lower(unit.source)
    for hit in found:
        span = hit.span
        if _OF_A_NAME.match(text, span.end) or any(lower(form) in source for form in hit.name.forms) or unit.cuts_word(span):
            continue
        if not any(answer.target.overlaps(span) and len(answer.source) for answer in unit.answered):
            yield Span(span.start - 1, span.end)
            return
    for match in towards:
        yield Span(*match.span())


def _settled(unit: AnalysedUnit) -> bool:
    """Whether every capitalised word of the source stands in the target, or names no place by custom."""
    firsts = {sentence.start for sentence in unit.source_sentences}
    named = [hit.span for hit in unit.source_names if any(hit.name.id == other.name.id for other in unit.target_names)]
    for match in _CAPITALISED.finditer(unit.source):
        word, span = match.group(), Span(*match.span())
        if word in COMMON or word in ("I", "We", "Ms", "Mr", "Mrs") or word in unit.target:
            continue
        common = match.start() in firsts and unit.note.words.lexicon.everyday(stem(lower(word)))
        if not common and word not in ("The", "A", "An", "Its", "This", "It") and not any(name.overlaps(span) for name in named):
            return False
    return True
