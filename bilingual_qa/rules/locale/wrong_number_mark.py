"""LC202."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import half_width
from bilingual_qa.text.lazy_pattern import LazyPattern

# A mark of the sentence, or a full-width one, between the digits of a figure.
_THOUSANDS = LazyPattern(r"(?<![0-9.,，])[0-9]{1,3}(?:[，、．·。'’][0-9]{3})+(?![0-9])")
_DECIMAL = LazyPattern(r"(?<![0-9.,，])[0-9]+[．·。，、][0-9]+(?![0-9])")
_MARK = LazyPattern(r"[，、．·。'’]")
_BETWEEN_DIGITS = LazyPattern(r"[，、．·。'’](?<=[0-9].)[0-9]")


class WrongNumberMark(UnitRule):
    """A figure has a mark of the sentence, or a full-width one, where 12,345 has its comma and 3.5 its point.

    Only where the English has the same digits with comma or point, so that two figures of a list (3、5及7) are left alone.

    ## Why is this bad?
    The reader sees two figures, or a sentence that ends in the middle of one; no program reads the figure as a number.

    ## Example
    ```
    The group has 12,345 shops.
    集團有[12，345]家店舖。
    ```

    ## Write instead
    12,345 and 3.5, with half-width marks.
    """

    code = "LC202"
    name = "wrong-number-mark"
    mqm = MqmType.LOCALE
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph, with all places."""
        if not _BETWEEN_DIGITS.search(unit.target):
            return
        places = sorted(_places(unit))
        if places:
            texts = list(dict.fromkeys(span.of(unit.target) for span, _ in places))
            yield self.finding(
                unit,
                Message.of(self.name, found="、".join(texts)),
                target=tuple(span for span, _ in places),
                suggestions=tuple(dict.fromkeys(right for _, right in places)),
                fix=Fix(tuple(Edit(span.start, span.end, right) for span, right in places), Applicability.SAFE),
                concept="".join(texts),
            )


def _places(unit: AnalysedUnit) -> Iterator[tuple[Span, str]]:
    """The figures with such a mark, each as the source has it."""
    source = half_width(unit.source)
    for pattern, mark in ((_THOUSANDS, ","), (_DECIMAL, ".")):
        for match in pattern.finditer(unit.target):
            right = _MARK.sub(mark, match.group())
            if re.search(rf"(?<![\d.,]){re.escape(right)}(?![\d]|[.,]\d)", source):
                yield Span(*match.span()), right
