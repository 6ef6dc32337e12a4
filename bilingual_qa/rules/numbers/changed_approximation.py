"""NU401."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Confidence, MqmType, Severity
from bilingual_qa.quantities import Approximation, Aspect, Quantity, differences, render_approximation, render_quantity
from bilingual_qa.rules.numbers.figure_rule import FigureRule, without_approximation
from bilingual_qa.rules.numbers.limits import bound_invented, limit_lost
from bilingual_qa.text.lazy_pattern import LazyPattern

_NOT = LazyPattern("[不未無无沒没非][^，。；,;]{0,3}$")
_DENIED = LazyPattern(r"\b(?:no|none|nor|never|neither|not|cannot|without|nobody)\b[^.;,]*$|n['’]t\b[^.;,]*$", re.IGNORECASE)
_BOUND = LazyPattern(
    r"\b(?:no|not) (?:be |to )?(?:less|fewer|lower|more|higher|greater|above|over|below|under|exceed\w*|in excess|fall|drop)"
    r"(?: than| of| below)? $"
)
_LOWER = frozenset((Approximation.OVER, Approximation.AT_LEAST))
_UPPER = frozenset((Approximation.UNDER, Approximation.AT_MOST, Approximation.NEARLY))
_DENIED_BOUND = re.compile("不[得可能會会應应宜許许准]{1,2}")
# So far back (code points) a clause denies its bound: no single customer accounts for more than.
_CLAUSE = 80
# An approximation may stand apart from its figure: 最多裁減40個, cut as many jobs as 40.
_NEAR = 8
_CHINESE = LazyPattern(
    "[約约近逾超餘余多]|至少|最少|最多|最高|不足|不到|以上|以下|左右|上下|不少[於于]|不超|上限|下限|低[於于]|高[於于]"
)
_ENGLISH = LazyPattern(
    r"about|around|approx|some|rough|near|almost|over|more|less|least|most|under|below|above|up to|as |max|min|exceed"
)


class ChangedApproximation(FigureRule):
    """An approximate figure is told as exact, an exact one as approximate, or "over" as "under".

    Neutral: translators leave out an "about" rightly where nothing hangs on it. "About" and "nearly" say the same here, and so
    do "over" and "at least". Major where "over" has become "under" or "nearly", or a lower bound an upper one, and where the
    bound that is lost is a limit of what somebody may or must do. Minor for a 逾 that the source does not say.

    ## Why is this bad?
    A bound that has become a point, or a point that has become a bound, is another claim.

    ## Example
    ```
    Over 60% of customers renewed.
    [60%]的客戶續約。
    ```

    ## Write instead
    The approximation of the source: 逾60%.
    """

    code = "NU401"
    name = "changed-approximation"
    mqm = MqmType.NUMBER
    severity = Severity.NEUTRAL
    relation = Relation.EQUAL

    def candidates(self, unit: AnalysedUnit) -> Sequence[FigurePair]:
        """Those that are equal."""
        return unit.figures_by_relation.get(Relation.EQUAL, ())

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """Whether the figures are equal but for how exactly they are meant; a vague figure is approximate by itself."""
        if pair.relation is not Relation.EQUAL or pair.source is None or pair.target is None:
            return False
        if pair.source.approximate is pair.target.approximate:
            return False
        if pair.source.upper is not None or pair.target.upper is not None:
            return False
        if Aspect.APPROXIMATION not in differences(pair.source, pair.target):
            return False
        if {pair.source.approximate, pair.target.approximate} == {Approximation.NEARLY, Approximation.UNDER}:
            return False
        if pair.target.approximate is Approximation.NONE:
            return _CHINESE.search(unit.target, max(0, pair.target.start - _NEAR), pair.target.end + 2) is None
        if pair.source.approximate is Approximation.NONE:
            return _ENGLISH.search(unit.plain_source, max(0, pair.source.start - 3 * _NEAR), pair.source.end + _NEAR) is None
        # None of them holds over 5%: 均不超過5%. "No fewer than" denies nothing.
        bound = _BOUND.search(unit.plain_source, max(0, pair.source.start - 30), pair.source.start)
        end = bound.start() if bound else pair.source.start
        return _DENIED.search(unit.plain_source, max(0, end - _CLAUSE), end) is None

    def severity_of(self, unit: AnalysedUnit, pair: FigurePair) -> Severity:
        """Major for a bound that has become the opposite one."""
        bounds = {pair.source.approximate, pair.target.approximate} if pair.source and pair.target else set()
        turned = bounds & _LOWER and bounds & _UPPER
        # 不會超過20間
        negated = pair.target is not None and _NOT.search(unit.target, max(0, pair.target.start - _NEAR), pair.target.start)
        if turned and not negated:
            return Severity.MAJOR
        if pair.source is None or pair.target is None:
            return self.severity
        if limit_lost(unit, pair.source, pair.target):
            return Severity.MAJOR
        return Severity.MINOR if bound_invented(unit, pair.source, pair.target) else self.severity

    def confidence_of(self, pair: FigurePair) -> Confidence:
        """Medium: some bound of the target may stand far from its figure."""
        return Confidence.MEDIUM

    def marked(self, target: Quantity) -> Quantity:
        """The figure with its approximation, which is what is wrong."""
        return target

    def right_form(self, unit: AnalysedUnit, source: Quantity, target: Quantity | None) -> str:
        """With the approximation of the source, the figure itself as the target writes it."""
        if target is None:
            return render_quantity(source, unit.locale)
        stands = without_approximation(target)
        figure = msgspec.structs.replace(source, approximate=Approximation.NONE, per=None)
        denied = _DENIED_BOUND.match(target.text)
        about = render_approximation(source.approximate, unit.locale)
        if denied and source.approximate in (Approximation.AT_LEAST, Approximation.AT_MOST):
            than = "于" if unit.locale.simplified else "於"
            fewer, more = ("低", "高") if target.text[denied.end()] in "高低" else ("少", "多")
            about = denied.group() + (fewer if source.approximate is Approximation.AT_LEAST else more) + than
        return about + render_quantity(figure, unit.locale, like=stands.text)
