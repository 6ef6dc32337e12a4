"""LC103."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Confidence, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.locale.house_words import are_variants, places_of
from bilingual_qa.rules.locale.regional_words import OUT_OF_PLACE
from bilingual_qa.rules.locale.regional_words import RegionalWord as Word
from bilingual_qa.rules.rule import UnitRule


class RegionalWord(UnitRule):
    """A word that Taiwan, the Mainland or Hong Kong uses stands in a text for another of the three.

    By a short directed table, only where the region of the text is known. Names, quotations and titles are left alone, and words
    that a region takes from its neighbour (資訊 and 記憶體 in Hong Kong) are not in the table. A house adds its own in the
    locale's table of the configuration: `allow = ["營收"]`, `forbid = ["質素"]`, `prefer = { "質素" = "品質" }`.

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
        """One finding a paragraph with all places, and one with the words that only the house does not write."""
        places = list(_places(unit))
        if places:
            certain = all(word.certain for _, word in places)
            yield self._found(unit, [(span, word.right) for span, word in places], self.name, certain=certain)
        house = sorted(_house_places(unit))
        if house:
            yield self._found(unit, house, "house-word", certain=False)

    def _found(self, unit: AnalysedUnit, places: list[tuple[Span, str]], message: str, *, certain: bool) -> Finding:
        found = list(dict.fromkeys(span.of(unit.target) for span, _ in places))
        edits = tuple(Edit(span.start, span.end, right) for span, right in places if right)
        return self.finding(
            unit,
            Message.of(message, found="、".join(found), locale=unit.locale),
            target=tuple(span for span, _ in places),
            confidence=Confidence.HIGH if certain else Confidence.MEDIUM,
            suggestions=tuple(dict.fromkeys(right for _, right in places if right)),
            fix=Fix(edits, Applicability.SAFE if certain else Applicability.UNSAFE) if edits else None,
            concept="".join(found),
        )


def _house_places(unit: AnalysedUnit) -> Iterator[tuple[Span, str]]:
    """The words that the house does not write, each with the one that it does, where it says so."""
    for word in unit.conventions.forbid:
        for span in places_of(word, unit):
            yield span, ""
    for word, right in unit.conventions.prefer.items():
        if not are_variants(word, right):
            for span in places_of(word, unit):
                yield span, right


def _places(unit: AnalysedUnit) -> Iterator[tuple[Span, Word]]:
    table = OUT_OF_PLACE.get(unit.locale)
    for span, word in table.find(unit.simplified_target) if table is not None else ():
        if any(whole.overlaps(span) for whole in unit.exempt) or unit.cuts_segment(span):
            continue
        if not word.source or re.search(word.source, unit.source, re.IGNORECASE):
            yield span, word
