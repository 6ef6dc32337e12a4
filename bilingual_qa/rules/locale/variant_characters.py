"""LC101."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.locale.house_words import are_variants, contained, places_of
from bilingual_qa.rules.locale.standard_forms import STANDARD_FORMS
from bilingual_qa.rules.rule import UnitRule


class VariantCharacters(UnitRule):
    """Traditional text has variant characters that the region does not write, most often from a machine's conversion.

    Where two forms are both right (裏 and 裡 in Hong Kong) a house may settle one: `prefer = { "裏" = "裡" }` in the locale's
    table of the configuration. Listed names, quotations and what stands in `allow` there are left alone.

    ## Why is this bad?
    爲 and 啓 mark the text as converted by a machine, and a search for 為 does not find them.

    ## Example
    ```
    Revenue was HK$2bn.
    收入[爲]20億港元。
    ```

    ## Write instead
    The form of the region: 為.
    """

    code = "LC101"
    name = "variant-characters"
    mqm = MqmType.CHARACTERS
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph with all places, and one with those that only the house writes otherwise."""
        standard = STANDARD_FORMS.get(unit.locale, {})
        yield from self._found(unit, _characters(unit, standard), self.name)
        yield from self._found(unit, list(_house_forms(unit, standard)), "house-form")

    def _found(self, unit: AnalysedUnit, places: list[tuple[Span, str]], message: str) -> Iterator[Finding]:
        if not places:
            return
        characters = list(dict.fromkeys(span.of(unit.target) for span, _ in places))
        replaced = tuple(dict.fromkeys(right for _, right in places))
        yield self.finding(
            unit,
            Message.of(message, characters="、".join(characters), standard="、".join(replaced), locale=unit.locale),
            target=tuple(span for span, _ in places),
            suggestions=replaced,
            fix=Fix(tuple(Edit(span.start, span.end, right) for span, right in places), Applicability.SAFE),
            concept="".join(characters),
        )


def _characters(unit: AnalysedUnit, standard: Mapping[str, str]) -> list[tuple[Span, str]]:
    """The characters that the region does not write, each with the form that it does."""
    if standard.keys().isdisjoint(unit.target_characters):
        return []
    spans = [Span(at, at + 1) for at, char in enumerate(unit.target) if char in standard]
    return [(span, standard[span.of(unit.target)]) for span in spans if not contained(span, unit.exempt)]


def _house_forms(unit: AnalysedUnit, standard: Mapping[str, str]) -> Iterator[tuple[Span, str]]:
    """The words and characters that the house writes with other characters."""
    for word, right in unit.conventions.prefer.items():
        if are_variants(word, right) and word not in standard:
            for span in places_of(word, unit):
                yield span, right
