"""LC401."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Related, Severity, Side, Span
from bilingual_qa.rules.locale.ways_of_writing import CONVENTIONS, EITHER, Convention, Way
from bilingual_qa.rules.rule import NoteRule

_MOST_RELATED = 6
_Place = tuple[AnalysedUnit, Span]


class MixedConventions(NoteRule):
    """A note writes the same thing in two ways, each of which is right.

    公布 and 公佈, 說 and 説, 港幣31億元 and 31億港元, 12,000 and 12000, a space between Chinese and Latin letters or none.
    Neutral: told once a convention, at the first place of the rarer form, with the others beside it. What the locale's table of
    the configuration decides (`spacing = "none"`) is told by LC402 instead, at each place.

    ## Why is this bad?
    It is no error, but a house keeps to one way, and a search finds only half of the places.

    ## Example
    ```
    The group announced its results. | It announced a dividend. | It announced a plan.
    集團公布業績。 | 集團公布派息。 | 集團[公佈]計劃。
    ```

    ## Write instead
    One of the two throughout, the house's own.
    """

    code = "LC401"
    name = "mixed-conventions"
    mqm = MqmType.LOCALE
    severity = Severity.NEUTRAL

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each way but the most frequent of a convention that is left open."""
        text = "\n".join(unit.target for unit in note.units)
        characters = frozenset().union(*(unit.target_characters for unit in note.units))
        for convention in CONVENTIONS:
            here = [way for way in convention.ways if not way.signs.isdisjoint(characters)]
            if len(here) > 1 and _has_two(here, text):
                places = [found for way in here if (found := _places(convention, way, note))]
                places.sort(key=lambda found: (len(found), found[0][1].of(found[0][0].target)))
                for fewer in places[:-1]:
                    yield self._found(fewer, places[-1])

    def _found(self, fewer: list[_Place], more: list[_Place]) -> Finding:
        unit, place = fewer[0]
        other_unit, other = more[0]
        this, that = place.of(unit.target), other.of(other_unit.target)
        message = Message.of(self.name, this=this, other=that, count=len(fewer))
        return self.finding(
            unit,
            message,
            target=(place,),
            confidence=Confidence.MEDIUM,
            related=tuple(Related(also.id, Side.TARGET, span, message) for also, span in fewer[1:_MOST_RELATED]),
            concept=this,
        )


def _has_two(ways: list[Way], text: str) -> bool:
    """Whether a text has two of the ways or more; the last ones are the rarer."""
    wanting = 2
    for number, way in enumerate(reversed(ways), 1):
        wanting -= way.pattern.search(text) is not None
        if wanting > len(ways) - number:
            return False
    return wanting <= 0


def _places(convention: Convention, way: Way, note: AnalysedNote) -> list[_Place]:
    """Where the units that leave the convention open have a way; what a house replaces anyway is LC101's."""
    found: list[_Place] = []
    for unit in note.units:
        if convention.wanted(unit.conventions) == EITHER:
            prefer = unit.conventions.prefer
            spans = (span for span in convention.places(way, unit) if not any(word in span.of(unit.target) for word in prefer))
            found += [(unit, Span(span.start, span.start + 1) if convention.quotation else span) for span in spans]
    return found
