"""EN302."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.proper_names import TRADES, ProperName
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.entities.name_readings import everyday_sense
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import lower


class TranslatedName(UnitRule):
    """A name that the list of names does not have was translated by the everyday meaning of its words.

    The English must show that it is a name: a title (Mr. King), a company's suffix, ticker, verb or possessive, a kind
    (the Dragonfly process), capitals inside the word, or a capitalised word without an article among small letters. The Chinese
    must have the everyday sense of the very word, which nothing else in the source accounts for, and neither the Latin form
    nor a listed one. Names of public bodies, which are translated, are left alone.

    ## Why is this bad?
    The reader cannot tell that a company or a person is meant, nor find it.

    ## Example
    ```
    Questions go to Mr. King after the call.
    會議後問題請向[國王]先生提出。
    ```

    ## Write instead
    The name as it is, or its official Chinese form.
    """

    code = "EN302"
    name = "translated-name"
    mqm = MqmType.DO_NOT_TRANSLATE
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each name whose everyday sense stands in the target."""
        taken: list[Span] = []
        for name in unit.proper_names:
            if _of_a_trade(name, unit) or _listed(name.span, unit) or _in_latin(name.span.of(unit.source), unit):
                continue
            place = everyday_sense(name.span, unit)
            if place is not None and not any(place.overlaps(span) for span in taken):
                taken.append(place)
                yield self._found(name, place, unit)

    def _found(self, name: ProperName, place: Span, unit: AnalysedUnit) -> Finding:
        written = name.span.of(unit.source)
        return self.finding(
            unit,
            Message.of(self.name, name=written, found=place.of(unit.target)),
            source=(name.span,),
            target=(place,),
            severity=Severity.MAJOR if name.cue.certain else Severity.MINOR,
            confidence=Confidence.MEDIUM if name.cue.certain else Confidence.LOW,
            suggestions=(written,),
            concept=written,
        )


def _of_a_trade(name: ProperName, unit: AnalysedUnit) -> bool:
    """Whether the name is that of a company with its trade: such names have Chinese forms, of which many are translations."""
    words = name.span.of(unit.source).split()
    return len(words) > 1 and not TRADES.isdisjoint(words)


def _listed(span: Span, unit: AnalysedUnit) -> bool:
    """Whether the list of names or the glossary answers for these words."""
    known = [hit.span for hit in unit.source_names]
    known += [link.use.span for link in unit.term_links if link.accepted]
    return any(other.overlaps(span) for other in known)


def _in_latin(name: str, unit: AnalysedUnit) -> bool:
    """Whether any word of the name stands in the target as it is."""
    target = lower(unit.target)
    return any(lower(word) in target for word in re.findall(r"[A-Za-z]{2,}", name))
