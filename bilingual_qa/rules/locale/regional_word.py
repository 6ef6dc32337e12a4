"""LC103."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Confidence, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.locale.regional_words import OUT_OF_PLACE
from bilingual_qa.rules.locale.regional_words import RegionalWord as Word
from bilingual_qa.rules.rule import UnitRule

_QUOTATION = re.compile(r"「[^」]*」|『[^』]*』|《[^》]*》|“[^”]*”|\"[^\"]*\"")


class RegionalWord(UnitRule):
    """A word that Taiwan, the Mainland or Hong Kong uses stands in a text for another of the three.

    By a short directed table, only where the region of the text is known. Names, quotations and titles are left alone, and words
    that a region takes from its neighbour (資訊 and 記憶體 in Hong Kong) are not in the table.

    ## Why is this bad?
    The reader sees that the text was made for somebody else, and some words mean another thing at home.

    ## Example
    ```
    Software revenue rose.
    [軟體]收入上升。
    ```

    ## Write instead
    The word of the region: 軟件 in Hong Kong, 軟體 in Taiwan, 软件 on the Mainland.
    """

    code = "LC103"
    name = "regional-word"
    mqm = MqmType.LOCALE
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph, with all places."""
        places = list(_places(unit))
        if not places:
            return
        found = list(dict.fromkeys(span.of(unit.target) for span, _ in places))
        certain = all(word.certain for _, word in places)
        yield self.finding(
            unit,
            Message.of("regional-word", found="、".join(found), locale=unit.locale),
            target=tuple(span for span, _ in places),
            confidence=Confidence.HIGH if certain else Confidence.MEDIUM,
            suggestions=tuple(dict.fromkeys(word.right for _, word in places)),
            fix=Fix(
                tuple(Edit(span.start, span.end, word.right) for span, word in places),
                Applicability.SAFE if certain else Applicability.UNSAFE,
            ),
            concept="".join(found),
        )


def _places(unit: AnalysedUnit) -> Iterator[tuple[Span, Word]]:
    table = OUT_OF_PLACE.get(unit.locale)
    found = list(table.find(unit.simplified_target)) if table is not None else []
    if not found:
        return
    quoted = [Span(*quotation.span()) for quotation in _QUOTATION.finditer(unit.target)]
    exempt = [*quoted, *(hit.span for hit in unit.target_names)]
    for span, word in found:
        if any(whole.overlaps(span) for whole in exempt) or unit.cuts_segment(span):
            continue
        if not word.source or re.search(word.source, unit.source, re.IGNORECASE):
            yield span, word
