"""EN301."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.standing_instead import standing_instead
from bilingual_qa.glossary import Keep, Name, NameHit
from bilingual_qa.model import Confidence, Finding, Locale, Message, MqmType, Severity
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import folded_chinese, lower

_LEAST_CHARACTERS = 2


class WrongName(UnitRule):
    """A company, institution or person of the list of names stands in the target under another name.

    Silent where the target has an official or admitted Chinese form, the Latin form, or a ticker; where the name is part of a
    longer one; and where nothing stands in its place.

    ## Why is this bad?
    The reader takes it for another company, or does not know which one is meant.

    ## Example
    ```
    Country Garden missed a coupon.
    [鄉村花園]未能支付票息。
    ```

    ## Write instead
    The name under which the company is known: 碧桂園.
    """

    code = "EN301"
    name = "wrong-name"
    mqm = MqmType.ENTITY
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each name whose place something else has taken."""
        told: set[str] = set()
        for hit in unit.source_names:
            if hit.name.id not in told and hit.name.preferred and not self._present(hit, unit):
                told.add(hit.name.id)
                yield from self._found(hit, unit)

    def _present(self, hit: NameHit, unit: AnalysedUnit) -> bool:
        if any(other.name.id == hit.name.id for other in unit.target_names):
            return True
        target = lower(unit.target)
        latin = (hit.span.of(unit.source), *hit.name.forms, *hit.name.tickers)
        return any(lower(form) in target for form in latin) or any(use.span.overlaps(hit.span) for use in unit.uses)

    def _found(self, hit: NameHit, unit: AnalysedUnit) -> Iterator[Finding]:
        window = unit.expected(hit.span)
        stretches = standing_instead(unit.source, hit.span, unit.target, window, unit.answered, unit.note.words)
        official = _official(hit.name, unit.locale)
        place = next((s.span for s in stretches if _resembles(s.span.of(unit.target), hit.name) or s.literal > 0), None)
        if place is None or len(place) < _LEAST_CHARACTERS:
            return
        yield self.finding(
            unit,
            Message.of(self.name, name=hit.span.of(unit.source), found=place.of(unit.target), official=official),
            source=(hit.span,),
            target=(place,),
            confidence=Confidence.MEDIUM,
            suggestions=(official,),
            concept=hit.name.id,
        )


def _official(name: Name, locale: Locale) -> str:
    if name.keep is Keep.YES:
        return name.forms[0]
    return next((r.text for r in name.preferred if locale in r.locales), name.preferred[0].text)


def _resembles(found: str, name: Name) -> bool:
    """Whether the words share half of their characters with a form of the name: a namesake, or a name half translated."""
    view = set(folded_chinese(found))
    return any(2 * len(view & set(folded_chinese(r.text))) >= len(view) for r in name.preferred + name.admitted)
