"""EN101."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import lower

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*")
# A house's estimate: its short name with a small e, as in BOCIe.
_HOUSE_ESTIMATE = re.compile(r"([A-Z][A-Za-z]*[A-Z])e")
_FORECAST = {True: "预测", False: "預測"}


class CaseDrift(UnitRule):
    """A name kept in Latin letters has lost its capitals.

    Only names with a capital after the first letter in the source (GenAI, ExaFLOPS, BOCIe, GPU); words in headlines that are
    capitals throughout do not count. A house's estimate (BOCIe) is major, since the reader no longer sees whose it is.

    ## Why is this bad?
    A name with other capitals is another name, and a search does not find it.

    ## Example
    ```
    Capacity rose to 6 ExaFLOPS.
    算力增至6 [exaFlops]。
    ```

    ## Write instead
    The name as its owner writes it: ExaFLOPS.
    """

    code = "EN101"
    name = "case-drift"
    mqm = MqmType.ENTITY
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each place with the wrong capitals."""
        if not unit.target_latin:
            return
        exact = frozenset(_WORD.findall(unit.half_width_source))
        odd = [match for match in _WORD.finditer(unit.half_width_target) if match.group() not in exact]
        if not odd:
            return
        written: dict[str, list[Span]] = {}
        for match in _WORD.finditer(unit.half_width_source):
            written.setdefault(lower(match.group()), []).append(Span(*match.span()))
        for match in odd:
            sources = written.get(lower(match.group()), [])
            names = [span for span in sources if _distinctive(span.of(unit.source), unit.source)]
            if sources and len(names) == len(sources):
                yield self._found(unit, names[0], Span(*match.span()))

    def _found(self, unit: AnalysedUnit, source: Span, target: Span) -> Finding:
        name = source.of(unit.source)
        estimate = _house_estimate(name, unit)
        suggestion = estimate or name
        return self.finding(
            unit,
            Message.of("case-drift", found=target.of(unit.target), name=name),
            source=(source,),
            target=(target,),
            severity=Severity.MAJOR if _HOUSE_ESTIMATE.fullmatch(name) else self.severity,
            suggestions=(suggestion,) if suggestion == name else (suggestion, name),
            fix=Fix((Edit(target.start, target.end, suggestion),), Applicability.UNSAFE if estimate else Applicability.SAFE),
            concept=name,
        )


def _distinctive(word: str, text: str) -> bool:
    """Whether the capitals of the word are its own: one after the first letter, and the text is not all in capitals."""
    if not any(char.isupper() for char in word[1:]):
        return False
    return not (word.isupper() and (len(word) > 5 or sum(map(str.islower, text)) < sum(map(str.isupper, text))))


def _house_estimate(name: str, unit: AnalysedUnit) -> str | None:
    """中銀國際預測 for BOCIe, where the list of names knows the house."""
    house = _HOUSE_ESTIMATE.fullmatch(name)
    entry = unit.note.termbase.name(house.group(1)) if house else None
    if entry is None or not entry.preferred:
        return None
    rendering = next((r for r in entry.preferred if unit.locale in r.locales), entry.preferred[0])
    return rendering.text + _FORECAST[unit.locale.simplified]
