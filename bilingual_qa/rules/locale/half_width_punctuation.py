"""LC201."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.script import HAN

_FULL = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？"}
_MARK = re.compile(rf"(?<=[{HAN}])[,;:!?](?=[{HAN}])")


class HalfWidthPunctuation(UnitRule):
    """Half-width punctuation stands between Chinese characters.

    ## Why is this bad?
    Chinese is set with full-width marks; half-width ones run the clauses together and show that nobody read the text.

    ## Example
    ```
    Sales rose, but costs rose too.
    銷售上升[,]但成本亦上升。
    ```

    ## Write instead
    The full-width mark: ，
    """

    code = "LC201"
    name = "half-width-punctuation"
    mqm = MqmType.PUNCTUATION
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph, with all places."""
        spans = tuple(Span(*match.span()) for match in _MARK.finditer(unit.target))
        if not spans:
            return
        marks = list(dict.fromkeys(span.of(unit.target) for span in spans))
        full = tuple(_FULL[mark] for mark in marks)
        yield self.finding(
            unit,
            Message.of("half-width-punctuation", count=len(spans), marks=" ".join(marks)),
            target=spans,
            suggestions=full,
            fix=Fix(tuple(Edit(s.start, s.end, _FULL[s.of(unit.target)]) for s in spans), Applicability.SAFE),
            concept="".join(marks),
        )
