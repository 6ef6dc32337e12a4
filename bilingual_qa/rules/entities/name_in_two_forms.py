"""EN201."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.text.fold import lower, simplified
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN

_NAME = LazyPattern(r"[A-Z][A-Za-z0-9]{2,}")
_HAN_RUN = LazyPattern(f"[{HAN}]+")
# A name must be in Chinese in this many paragraphs before its Latin form elsewhere is an inconsistency.
_LEAST_UNITS = 2
_LONGEST_NAME = 8


class NameInTwoForms(NoteRule):
    """A name that is in Chinese through the note is left in Latin letters in one place, most often the headline.

    ## Why is this bad?
    The reader of the headline does not find the company in the text, nor does a search.

    ## Example
    ```
    ACMEDIA: INTERIM RESULTS | Acmedia reported revenue of US$1bn. | Acmedia lowered its target. | We like Acmedia.
    [ACMEDIA]：中期業績 | 艾美達公布收入10億美元。 | 艾美達下調目標。 | 我們看好艾美達。
    ```

    ## Write instead
    The Chinese name, with the Latin one in brackets at first use if the house does so.
    """

    code = "EN201"
    name = "name-in-two-forms"
    mqm = MqmType.INCONSISTENT_USE
    severity = Severity.MINOR

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each unit in which the Latin form stands."""
        if len(note.units) <= _LEAST_UNITS:
            return
        uses: dict[str, list[tuple[AnalysedUnit, Span]]] = {}
        for unit in note.units:
            seen = set()
            for match in _NAME.finditer(unit.source):
                key = lower(match.group())
                if key not in seen:
                    seen.add(key)
                    uses.setdefault(key, []).append((unit, Span(*match.span())))
        for key, places in uses.items():
            latin = [(unit, span) for unit, span in places if key in unit.lower_target]
            chinese = [(unit, span) for unit, span in places if key not in unit.lower_target]
            if latin and len(chinese) >= _LEAST_UNITS and len(chinese) > len(latin):
                name = _chinese_name(note, key, [unit for unit, _ in chinese])
                if name is not None:
                    yield from (self._found(unit, span, key, name) for unit, span in latin if name not in unit.target)

    def _found(self, unit: AnalysedUnit, source: Span, key: str, name: str) -> Finding:
        at = unit.lower_target.index(key)
        target = Span(at, at + len(key))
        return self.finding(
            unit,
            Message.of("name-in-two-forms", found=target.of(unit.target), name=name),
            source=(source,),
            target=(target,),
            confidence=Confidence.MEDIUM,
            suggestions=(name,),
            concept=key,
        )


def _chinese_name(note: AnalysedNote, key: str, units: list[AnalysedUnit]) -> str | None:
    """What all the units have in common and no unit without the name has: the listed name, or the longest such Han string."""
    for unit in units:
        for hit in unit.source_names:
            if lower(hit.span.of(unit.source)) == key:
                listed = [h.span.of(unit.target) for h in unit.target_names if h.name.id == hit.name.id]
                if listed:
                    return max(listed, key=len)
    others = [unit.simplified_target for unit in note.units if key not in lower(unit.source)]
    first, rest = units[0], [unit.simplified_target for unit in units[1:]]
    candidates = {
        run[start : start + length]
        for run in _HAN_RUN.findall(first.target)
        for length in range(2, _LONGEST_NAME + 1)
        for start in range(len(run) - length + 1)
    }
    common = [
        text
        for text in candidates
        if all(simplified(text) in target for target in rest) and not any(simplified(text) in target for target in others)
    ]
    return max(common, key=lambda text: (len(text), text), default=None) if len(units) > _LEAST_UNITS else None
