"""LC101."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.locale.standard_forms import STANDARD_FORMS
from bilingual_qa.rules.rule import UnitRule


class VariantCharacters(UnitRule):
    """Traditional text has variant characters that the region does not write, most often from a machine's conversion.

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
        """One finding a paragraph, with all places."""
        standard = STANDARD_FORMS.get(unit.locale, {})
        if standard.keys().isdisjoint(unit.target_characters):
            return
        spans = tuple(Span(at, at + 1) for at, char in enumerate(unit.target) if char in standard)
        characters = list(dict.fromkeys(span.of(unit.target) for span in spans))
        replaced = tuple(dict.fromkeys(standard[char] for char in characters))
        yield self.finding(
            unit,
            Message.of("variant-characters", characters="、".join(characters), standard="、".join(replaced), locale=unit.locale),
            target=spans,
            suggestions=replaced,
            fix=Fix(tuple(Edit(s.start, s.end, standard[s.of(unit.target)]) for s in spans), Applicability.SAFE),
            concept="".join(characters),
        )
