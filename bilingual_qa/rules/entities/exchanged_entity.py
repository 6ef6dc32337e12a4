"""EN306."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.accuracy.alternatives import AlternativeSets
from bilingual_qa.rules.entities.entity_words import SETS
from bilingual_qa.rules.entities.exchanged_designator import exchanged_designators
from bilingual_qa.rules.entities.exchanged_gender import exchanged_gender
from bilingual_qa.rules.entities.exchanged_latin import exchanged_latin
from bilingual_qa.rules.entities.foreign_body import foreign_bodies
from bilingual_qa.rules.entities.misread_body import misread_bodies_by_word
from bilingual_qa.rules.entities.misread_designator import misread_designators
from bilingual_qa.rules.entities.misread_letters import misread_letters
from bilingual_qa.rules.entities.namesake_company import misread_bodies, namesake_companies
from bilingual_qa.rules.entities.namesake_place import namesake_places
from bilingual_qa.rules.entities.shared_acronym import shared_acronyms
from bilingual_qa.rules.rule import UnitRule

_FINDERS = (
    foreign_bodies,
    exchanged_gender,
    namesake_places,
    shared_acronyms,
    misread_letters,
    misread_designators,
    misread_bodies_by_word,
    exchanged_designators,
    exchanged_latin,
    namesake_companies,
    misread_bodies,
)


class ExchangedEntity(UnitRule):
    """Another office, court, country's institution, place or person is named than the source names.

    The financial officer became the chief executive, the High Court the supreme court, US GAAP the international standards, a
    man a woman.

    ## Why is this bad?
    The reader takes what one did for what another did.

    ## Example
    ```
    Finance director Ian Moss resigned.
    [行政總裁]Ian Moss辭任。
    ```

    ## Write instead
    財務總監.
    """

    code = "EN306"
    name = "exchanged-entity"
    mqm = MqmType.ENTITY
    severity = Severity.MAJOR

    def __init__(self) -> None:
        self._sets = AlternativeSets(SETS)

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each entity that another one has taken the place of."""
        if unit.table:
            return
        told: list[Span] = []
        for source, target in self._exchanged(unit):
            if not any(target.overlaps(other) for other in told):
                told.append(target)
                yield self.finding(
                    unit,
                    Message.of("exchanged-entity", source=source.of(unit.source), target=target.of(unit.target)),
                    source=(source,),
                    target=(target,),
                    confidence=Confidence.MEDIUM,
                )

    def _exchanged(self, unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
        yield from self._sets.exchanged(unit, unit.lower_plain_target, apart=False)
        for find in _FINDERS:
            yield from find(unit)
