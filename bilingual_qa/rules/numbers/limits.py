"""The bound of a figure where it is a limit: what a board authorises, a contract demands or a rule allows.

English in lower case, Chinese in the Simplified view.
"""

from __future__ import annotations

from collections.abc import Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import DURATIONS
from bilingual_qa.model import Span
from bilingual_qa.quantities import Approximation, Quantity
from bilingual_qa.text.lazy_pattern import LazyPattern

# Who may do a thing up to so much.
_ALLOWED = LazyPattern(
    r"\b(?:authori[sz]\w+|approv(?:ed|al|es)|permit\w*|allow\w*|entitle\w*|mandate|facilit(?:y|ies)|programmes?|programs?|quotas?"
    r"|guarantee\w*|undertak\w+|agreed to|commit\w*|underwrit\w+|repurchase|buy ?backs?|buy back|subscribe|issue of|placing of"
    r"|invest|injection|limit\w*|cap|capped|shall|must|fines?|penalt\w+"
    r"|may (?:also |only |then )?(?:invest|issue|repurchase|buy|sell|hold|borrow"
    r"|charge|transfer|acquire|subscribe|withdraw|redeem|allocate|use|lend|draw|raise|pledge|be [a-z]+ed\b))\b"
)
# And who has to do so much at least.
_DEMANDED = LazyPattern(
    r"\b(?:must|shall|requir\w+|oblig\w+|undertak\w+|covenant\w*|maintain\w*|commit\w*|minimum|subject to|condition\w*|eligib\w+"
    r"|qualif\w+|entitle\w*|quorum|threshold)\b"
)
_MOST_ZH = LazyPattern(
    "最[多高大长重迟]|至多|不[多大高超逾长晚]|不[得可能会应须宜许]{1,2}[多大高超逾长晚]|[上]限|为限|以[内下]|之[内下]|封顶|[可高多]达|限[额于]|额度|内(?=[，。；、,;的])|顶格"
    "|未超|不致超|低于|少于|不足"
)
_LEAST_ZH = LazyPattern(
    "至少|最[少低小短]|不[少低小]|不[得可能会应须宜许]{1,2}[少低小]|下限|以上|起码|[或之]上|起(?=[，。；、,;的]|跳|步|售|购)|门槛|[超逾]|达到?"
)
_BOUNDS = {
    Approximation.AT_MOST: (_ALLOWED, _MOST_ZH),
    Approximation.AT_LEAST: (_DEMANDED, _LEAST_ZH),
}
# 超過 and 逾 beside a figure that the source gives as it is.
_BEYOND = LazyPattern("(?:超过|超逾|多于|逾|超)(?=[^一-龥]|人民币|港元|港币|美元|新台币|[一二两三四五六七八九十百])")
# What goes past a mark, or is more than another figure.
_PASSED = LazyPattern(
    r"\b(?:over|more|above|exce\w+|pass\w*|past|cross\w*|top\w*|beyond|beat\w*|surpass\w*|break\w*|broke|mark|milestone|threshold"
    r"|plus|least|upwards?|north|outstrip\w*|outnumber\w*|eclips\w+|than|higher|outweigh\w*|greater|dwarf\w*|ahead)\b|\+"
)


def limit_lost(unit: AnalysedUnit, source: Quantity, target: Quantity) -> bool:
    """Whether a figure that is a limit in the source is told without its bound: repurchase up to 300 million, 回購3億."""
    bound = _BOUNDS.get(source.approximate)
    if bound is None or target.approximate is not Approximation.NONE or source.unit in DURATIONS:
        # Three years of experience are three at least.
        return False
    english, chinese = bound
    said = _sentence(unit.source_sentences, source)
    there = _sentence(unit.target_sentences, target)
    return (
        english.search(unit.plain_source, said.start, said.end) is not None
        and chinese.search(unit.plain_target, there.start, min(len(unit.plain_target), there.end + 1)) is None
    )


def bound_invented(unit: AnalysedUnit, source: Quantity, target: Quantity) -> bool:
    """Whether 超過 or 逾 stands before a figure that the source gives as it is."""
    if source.approximate is not Approximation.NONE or target.approximate is not Approximation.OVER:
        return False
    if source.spelled or _BEYOND.match(unit.plain_target, target.start) is None:
        return False
    said = _sentence(unit.source_sentences, source)
    return _PASSED.search(unit.plain_source, said.start, said.end) is None


def _sentence(sentences: Sequence[Span], figure: Quantity) -> Span:
    place = Span(figure.start, figure.end)
    return next((span for span in sentences if span.overlaps(place)), place)
