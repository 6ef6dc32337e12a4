"""AC106."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Hints
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.accuracy.narrower_terms import NarrowerTerms
from bilingual_qa.rules.accuracy.qualifier_words import QUALIFIERS, Qualifier
from bilingual_qa.rules.rule import UnitRule

_LOOKED_FOR = tuple(qualifier for qualifier in QUALIFIERS if qualifier.chinese is not None)


class AddedQualifier(UnitRule):
    """The translation qualifies a figure as the source does not: 攤薄, 經調整, 年化, 同店, 至少, 稅前 ...

    So too the rendering of a narrower term than the source has: 淨利息收入 for interest income. Told where no word of the
    paragraph may stand behind it.

    ## Why is this bad?
    The reader compares the figure with others of that kind, and it is not one of them.

    ## Example
    ```
    Operating profit rose 8% to HK$1.2bn.
    [經調整經營]利潤上升8%至12億港元。
    ```

    ## Write instead
    經營利潤.
    """

    code = "AC106"
    name = "added-qualifier"
    mqm = MqmType.ADDITION
    # Free prose adds such words rightly as often as a decoder does wrongly.
    severity = Severity.MINOR

    def __init__(self) -> None:
        self._terms = NarrowerTerms()
        self._hints = Hints(_LOOKED_FOR, lambda qualifier: qualifier.chinese.literals if qualifier.chinese else ())

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each kind of qualifier that the source does not have, and for each term that was narrowed."""
        if unit.table:
            return
        told: list[Span] = []
        for span, name in self._terms.narrowed(unit):
            told.append(span)
            message = Message.of("added-qualifier.term", target=span.of(unit.target))
            yield self.finding(unit, message, target=(span,), confidence=Confidence.MEDIUM, concept=name)
        yield from self._qualifiers(unit, told)

    def _qualifiers(self, unit: AnalysedUnit, told: list[Span]) -> Iterator[Finding]:
        target = unit.lower_plain_target
        called = self._hints.of(target)
        if not called:
            return
        # 年化 in 年化新保費 is the name of the figure (APE), not a word about it.
        names = [link.accepted.span for link in unit.term_links if link.accepted]
        for qualifier in called:
            found = _added(qualifier, unit.plain_source, target)
            if found is None or any(found.overlaps(other) for other in told) or any(name.contains(found) for name in names):
                continue
            told.append(found)
            yield self.finding(
                unit,
                Message.of("added-qualifier", target=found.of(unit.target)),
                target=(found,),
                confidence=Confidence.MEDIUM,
                concept=qualifier.name,
            )


def _added(qualifier: Qualifier, english: str, chinese: str) -> Span | None:
    match = qualifier.chinese.search(chinese) if qualifier.chinese else None
    if match is None or qualifier.english.search(english):
        return None
    if qualifier.english_also is not None and qualifier.english_also.search(english):
        return None
    return Span(*match.span())
