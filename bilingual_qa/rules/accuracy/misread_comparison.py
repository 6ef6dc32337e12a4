"""AC301."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import half_width

_FIGURES = r"(?P<figures>\d[\d.,]*\s?%(?:\s?/\s?\d[\d.,]*\s?%)*)"
_COMPARED = r"below|above|under|over|beneath|behind|ahead of|short of|lower than|higher than|less than|more than|shy of"
_SOURCE = (
    re.compile(
        rf"\b(?:{_COMPARED}|missed|beat|exceeded|trailed)\b[^.;:]{{1,60}}?\bby\s(?:about |around |some |c\.? ?|~)?{_FIGURES}",
        re.I,
    ),
    re.compile(rf"{_FIGURES}\s(?:{_COMPARED})\b(?!\s*\d)", re.I),
)
_TARGET = re.compile(
    rf"(?:低於|高於|少於|多於|大於|小於|超過|超出|不及|遜於|落後於|低于|高于|少于|多于|大于|小于|超过|逊于|落后于)"
    rf"[^。；;，]{{1,30}}?的\s?(?:約|大約|近|逾|约|大约)?\s?{_FIGURES}"
)


class MisreadComparison(UnitRule):
    """“Below X by 23%” is translated as “below 23% of X”.

    ## Why is this bad?
    The first says that the figure is 77% of X, the second that it is less than a quarter of it.

    ## Example
    ```
    Revenue was below consensus by 23%.
    收入[低於市場預期的23%]。
    ```

    ## Write instead
    較市場預期低23%.
    """

    code = "AC301"
    name = "misread-comparison"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.CRITICAL

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each such comparison."""
        source, target = half_width(unit.source), half_width(unit.target)
        compared = {_bare(match["figures"]): Span(*match.span()) for pattern in _SOURCE for match in pattern.finditer(source)}
        for match in _TARGET.finditer(target):
            said = compared.get(_bare(match["figures"]))
            if said is not None:
                found = Span(*match.span())
                message = Message.of("misread-comparison", source=said.of(unit.source), target=found.of(unit.target))
                yield self.finding(unit, message, source=(said,), target=(found,), concept=_bare(match["figures"]))


def _bare(figures: str) -> str:
    return re.sub(r"[\s,]", "", figures)
