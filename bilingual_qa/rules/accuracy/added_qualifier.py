"""AC106."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.accuracy.qualifier_words import QUALIFIERS, Qualifier
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import lower

_LOOKED_FOR = tuple(qualifier for qualifier in QUALIFIERS if qualifier.chinese is not None)
# One search tells whether there is anything to do.
_ANY = re.compile("|".join(f"(?:{qualifier.chinese.pattern})" for qualifier in _LOOKED_FOR if qualifier.chinese))


class AddedQualifier(UnitRule):
    """The translation qualifies a figure as the source does not: 攤薄, 經調整, 年化, 同店, 至少, 稅前 ...

    Told where no word of the paragraph may stand behind it.

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
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each kind of qualifier that the source does not have."""
        if unit.table or not _ANY.search(lower(unit.plain_target)):
            return
        target = lower(unit.plain_target)
        told: list[Span] = []
        for qualifier in _LOOKED_FOR:
            found = _added(qualifier, unit.plain_source, target)
            if found is not None and not any(found.overlaps(other) for other in told):
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
