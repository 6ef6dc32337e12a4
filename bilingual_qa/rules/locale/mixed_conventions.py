"""LC401."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Related, Severity, Side, Span
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.text.script import HAN

# Two ways of writing, both right, of which a note should keep to one.
_CONVENTIONS = (
    ("公布", "公佈"),
    ("裏", "裡"),
    ("說", "説"),
    ("佔", "占"),
    ("衛", "衞"),
    ("線", "綫"),
    ("群", "羣"),
    ("計劃", "計畫"),
    ("賬", "帳"),
    ("着", "著"),
    ("台灣", "臺灣"),
    ("周一|周二|周三|周四|周五", "週一|週二|週三|週四|週五"),
    (r"港幣\s?[\d.,]+", r"[\d.,]+\s?[億萬]?\s?港元"),
    ("「", "“"),
    (rf"[{HAN}] [A-Za-z0-9]|[A-Za-z0-9%] [{HAN}]", rf"[{HAN}][A-Za-z0-9]|[A-Za-z0-9%][{HAN}]"),
)
_PATTERNS = tuple((re.compile(one), re.compile(other)) for one, other in _CONVENTIONS)
# As a part of other words the characters have no second form.
_FIXED = re.compile(r"著[名作者述稱]|顯著|卓著|占[卜領]|獨占|[土原]著")

_MOST_RELATED = 6
_Place = tuple[AnalysedUnit, Span]


class MixedConventions(NoteRule):
    """A note writes the same thing in two ways, each of which is right.

    公布 and 公佈, 說 and 説, 「」 and “”, 港幣31億元 and 31億港元, a space between Chinese and Latin letters or none. Neutral:
    told once a convention, at the first place of the rarer form, with the others beside it.

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
        """One finding for each convention that is broken."""
        text = "\n".join(unit.target for unit in note.units)
        for one, other in _PATTERNS:
            if one.search(text) and other.search(text):
                places = _places(one, note), _places(other, note)
                if all(places):
                    fewer, more = sorted(places, key=lambda found: (len(found), found[0][1].of(found[0][0].target)))
                    yield self._found(fewer, more)

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


def _places(pattern: re.Pattern[str], note: AnalysedNote) -> list[_Place]:
    found: list[_Place] = []
    for unit in note.units:
        fixed = [Span(*match.span()) for match in _FIXED.finditer(unit.target)]
        for match in pattern.finditer(unit.target):
            span = Span(*match.span())
            if not any(span.overlaps(other) for other in fixed):
                found.append((unit, span))
    return found
