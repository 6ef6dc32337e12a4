"""LC201."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Conventions, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN

_FULL = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", ".": "。", "(": "（", ")": "）"}
_CLOSED = r"A-Za-z0-9%)）」』》”"
_OPENS = r"A-Za-z0-9「『《“"
# Between Chinese characters; a comma or semicolon also where only one side is Chinese, since no figure or Latin name has it
# there; a colon only behind Chinese (20.HK: 穩定 is a heading's way); a full stop only where a paragraph ends.
# Every alternative begins with the mark, so that the search skips to it; what stands before is looked at behind it.
_MARK = LazyPattern(
    rf"[,;:!?](?<=[{HAN}].)(?=[{HAN}])|[,;:](?<=[{HAN}].)(?=\s?[{_OPENS}])|[,;](?<=[{_CLOSED}].)(?=[{HAN}])"
    rf"|\.(?<=[{HAN}].)(?=\s*$|\n)"
)
# Brackets round a Chinese remark in a Chinese phrase; round a ticker or a Latin name many houses keep them half-width.
_BRACKETS = LazyPattern(rf"\((?<=[{HAN}].)(?=[{HAN}])[^()（）\n]{{1,60}}(?<=[{HAN}])\)")


class HalfWidthPunctuation(UnitRule):
    """Half-width punctuation stands in Chinese text.

    Between two Chinese characters, where a Chinese clause meets a figure or a Latin word, or as brackets round a Chinese remark.
    A house that leaves the width open says `punctuation = "either"` in the locale's table of the configuration; there
    `brackets = "full"` or `"half"` settles all brackets (LC402).

    ## Why is this bad?
    Chinese is set with full-width marks; half-width ones run the clauses together and show that nobody read the text.

    ## Example
    ```
    Sales rose, but costs rose too.
    銷售上升[,]但成本亦上升。
    ```

    ## Write instead
    The full-width mark: ，
    """

    code = "LC201"
    name = "half-width-punctuation"
    mqm = MqmType.PUNCTUATION
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph, with all places."""
        spans = () if unit.target_characters.isdisjoint(_FULL) else tuple(_places(unit.target, unit.conventions))
        if not spans:
            return
        marks = list(dict.fromkeys(span.of(unit.target) for span in spans))
        full = tuple(_FULL[mark] for mark in marks)
        yield self.finding(
            unit,
            Message.of("half-width-punctuation", count=len(spans), marks=" ".join(marks)),
            target=spans,
            suggestions=full,
            fix=Fix(tuple(Edit(s.start, s.end, _FULL[s.of(unit.target)]) for s in spans), Applicability.SAFE),
            concept="".join(marks),
        )


def _places(text: str, conventions: Conventions) -> list[Span]:
    places = [match.start() for match in _MARK.finditer(text)] if conventions.punctuation == "full" else []
    for match in _BRACKETS.finditer(text) if "(" in text and conventions.brackets == "by-content" else ():
        places += [match.start(), match.end() - 1]
    return [Span(at, at + 1) for at in sorted(places)]
