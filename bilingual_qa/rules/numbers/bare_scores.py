"""A score, an index or a count that has been given a percent sign: rose to 54 from 49, 由49升至54%.

English in lower case.
"""

from __future__ import annotations

from collections.abc import Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Span
from bilingual_qa.quantities import Kind, Quantity, Role
from bilingual_qa.text.lazy_pattern import LazyPattern

_PERCENT = LazyPattern(r"%|per ?cent|pct")
# What is read off a scale of its own, right before its figure.
_SCORE = LazyPattern(
    r"\b(?:scores?|scored|index|indices|indexes|nps|gauge|barometer|tally)"
    r"\b(?! (?:weight|return|share|fund|inclusion|option|futures))[^.;,%]{0,40}$"
)
# The statistics of the Mainland print their diffusion indices with a percent sign: 49.0% of the PMI.
_DIFFUSION = LazyPattern("pmi|采购经理|商务活动|景气|扩散|订单指数|新订单|生产指数|库存指数")
# And what is a share of something, so that its percent may be left to the context.
_RATE = LazyPattern(
    r"\b(?:margins?|ratios?|rates?|shares?|yields?|percentage|utili[sz]ation|occupancy|penetration|growth|grew|returns?|coverage"
    r"|proportion|probability|odds|chance|inflation|unemployment|gearing|leverage|retention|churn|approval|support|turnout|stakes?"
    r"|payout|tax|weight\w*|fraction|part|portion|polled|respondents|backing|vote|load|yielding|percentile|discount|premium|cpi|ppi"
    r"|conversion|attach|success|efficiency|capacity|humidity|operating rate|rose by|fell by)\b"
)
# Code points between two levels of one thing.
_NEAR = 24


def scores_as_percent(unit: AnalysedUnit) -> list[FigurePair]:
    """The pairs of a bare score and a percentage. The unit that the target gives it was taken for what the context leaves out."""
    pairs = unit.figures_by_relation.get(Relation.EQUAL, ())
    return [pair for pair in pairs if pair.source is not None and pair.target is not None and _as_percent(unit, pair, pairs)]


def printed_in_percent(unit: AnalysedUnit, source: Quantity, target: Quantity) -> bool:
    """Whether a bare number and a percentage are the level of a diffusion index."""
    if source.kind is not Kind.COUNT or target.kind is not Kind.PERCENT:
        return False
    place = Span(target.start, target.end)
    sentence = next((span for span in unit.target_sentences if span.overlaps(place)), place)
    return _DIFFUSION.search(unit.lower_plain_target, sentence.start, sentence.end) is not None


def _as_percent(unit: AnalysedUnit, pair: FigurePair, pairs: Sequence[FigurePair]) -> bool:
    source, target = pair.source, pair.target
    if source is None or target is None or source.kind is not Kind.PERCENT or target.kind is not Kind.PERCENT:
        return False
    if source.role is Role.CHANGE or source.upper is not None or _PERCENT.search(source.text.lower()):
        return False
    text = unit.plain_source
    sentence = next((span for span in unit.source_sentences if span.contains(Span(source.start, source.end))), None)
    if (
        sentence is None
        or _PERCENT.search(text, sentence.start, sentence.end)
        or _RATE.search(text, sentence.start, sentence.end)
    ):
        return False
    if _SCORE.search(text, sentence.start, source.start):
        return True
    # 由49升至54%: of two levels of one thing, one has become a percentage.
    return any(
        other.source is not None
        and other.target is not None
        and other.source.kind is Kind.COUNT
        and other.target.kind is Kind.COUNT
        and {source.role, other.source.role} == {Role.FROM, Role.TO}
        and _apart(source, other.source) <= _NEAR
        and _apart(target, other.target) <= _NEAR
        for other in pairs
    )


def _apart(one: Quantity, other: Quantity) -> int:
    return max(one.start - other.end, other.start - one.end)
