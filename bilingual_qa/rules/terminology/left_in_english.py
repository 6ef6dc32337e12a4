"""TM201."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.glossary import Concept
from bilingual_qa.model import Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import lower
from bilingual_qa.text.script import latin_edge

# Suffixes and short forms of periods (1H23, FY24E) stay in English in most houses.
_KEPT_SUBJECTS = ("reporting-periods",)
# A profit line or margin that the reader cannot read is a figure without a name.
_PROFIT_LINE = ("margin", "profit", "earnings", "loss")


class LeftInEnglish(UnitRule):
    """An abbreviation stands in English where Chinese readers expect the Chinese term.

    Silent where the glossary lets the English form stay, where the Chinese term stands in the same paragraph or earlier in
    the note, in tables, and for short forms of periods. Major for margins and profit lines, minor otherwise.

    ## Why is this bad?
    GPM and OPM are in no Chinese reader's vocabulary: the figure that follows has no name.

    ## Example
    ```
    GPM fell 3ppts to 45.3%.
    [GPM]下跌3個百分點至45.3%。
    ```

    ## Write instead
    The Chinese term, with the abbreviation in brackets if it is used again: 毛利率（GPM）.
    """

    code = "TM201"
    name = "left-in-english"
    mqm = MqmType.UNTRANSLATED
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each place where the abbreviation stands."""
        if unit.table:
            return
        taken: list[Span] = []
        for link in unit.term_links:
            concept = link.use.concept
            term = link.use.span.of(unit.source)
            if concept is None or concept.may_stay or concept.subject in _KEPT_SUBJECTS or not _abbreviation(term):
                continue
            if link.accepted or link.wrong or _rendered(concept, unit):
                continue
            found = _find(term, unit.target, taken)
            if found is None:
                continue
            taken.append(found)
            suggestions = concept.suggestions(unit.locale)
            yield self.finding(
                unit,
                Message.of("left-in-english", term=term, rendering=suggestions[0]),
                source=(link.use.span,),
                target=(found,),
                severity=Severity.MAJOR if _names_profit_line(concept) else self.severity,
                suggestions=suggestions,
                concept=concept.id,
            )


def _abbreviation(term: str) -> bool:
    letters = [char for char in term if char.isalpha()]
    return " " not in term and sum(char.isupper() for char in letters) >= 2


def _names_profit_line(concept: Concept) -> bool:
    return any(word in concept.id.split("-") for word in _PROFIT_LINE)


def _rendered(concept: Concept, unit: AnalysedUnit) -> bool:
    """Whether the Chinese term stands in this unit or an earlier one."""
    return any(
        hit.concept is concept and not hit.wrong for earlier in unit.note.units[: unit.index + 1] for hit in earlier.renderings
    )


def _find(term: str, target: str, taken: list[Span]) -> Span | None:
    folded, wanted = lower(target), lower(term)
    at = folded.find(wanted)
    while at >= 0:
        span = Span(at, at + len(wanted))
        # A hyphen or slash makes it part of a longer name (EV/EBITDA, LLM-7B).
        joined = {target[at - 1 : at], target[span.end : span.end + 1]} & {"-", "/", "&", "."}
        if latin_edge(target, at) and latin_edge(target, span.end) and not joined and span not in taken:
            return span
        at = folded.find(wanted, at + 1)
    return None
