"""LG102."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.lazy_pattern import LazyPattern

# Opening and closing marks; the half-width and the full-width bracket close each other, since both are seen in one text.
_PAIRS = {
    "brackets": ("（(", "）)"),
    "square brackets": ("［[【〔", "］]】〕"),
    "titles": ("《", "》"),
    "corner quotes": ("「", "」"),
    "double corner quotes": ("『", "』"),
    "curly quotes": ("“", "”"),
}
_QUOTES = frozenset(("corner quotes", "double corner quotes", "curly quotes"))
_MARKS = LazyPattern("[" + re.escape("".join(opening + closing for opening, closing in _PAIRS.values())) + "]")
# 1) and a) before an item of a list; the parts of a smile are no text.
_ENUMERATOR = LazyPattern(
    r"(?:^|(?<=[\s，,；;。：:、及和與与或]))(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4}|[一二三四五六七八九十]{1,2})[)）]"
)
_STRAIGHT = LazyPattern(r'(?<!\d)"|(?<=\d)"(?=[\u4e00-\u9fff，。])')


class UnpairedMarks(UnitRule):
    """A bracket, quotation mark or title mark of the target has no partner, although those of the source are in pairs.

    ## Why is this bad?
    The reader does not know where the remark or the quotation ends; often the words of the other half were lost.

    ## Example
    ```
    Gross margin (excluding one-offs) rose.
    毛利率[（]不計一次性項目上升。
    ```

    ## Write instead
    Both marks.
    """

    code = "LG102"
    name = "unpaired-marks"
    mqm = MqmType.PUNCTUATION
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph, with all such marks."""
        found = _unpaired(unit.target)
        if not found:
            return
        source = _unpaired(unit.source)
        spoilt = {kind for kind, _ in source}
        if spoilt & _QUOTES or unit.source.count('"') % 2:
            spoilt |= _QUOTES
        spans = tuple(sorted(span for kind, span in found if kind not in spoilt))
        if spans:
            marks = " ".join(dict.fromkeys(span.of(unit.target) for span in spans))
            yield self.finding(unit, Message.of("unpaired-marks", mark=marks), target=spans, concept=marks)


def _unpaired(text: str) -> list[tuple[str, Span]]:
    """The marks without a partner, each with its kind; a straight quotation mark counts as a curly one."""
    open_marks: dict[str, list[int]] = {kind: [] for kind in _PAIRS}
    lone: list[tuple[str, int]] = []
    for match in _MARKS.finditer(text):
        mark, at = match.group(), match.start()
        for kind, (opening, closing) in _PAIRS.items():
            if mark in opening:
                open_marks[kind].append(at)
            elif mark in closing and open_marks[kind]:
                open_marks[kind].pop()
            elif mark in closing and not any(match.end() - 1 == at for match in _ENUMERATOR.finditer(text)):
                lone.append((kind, at))
    straight = [match.start() for match in _STRAIGHT.finditer(text)] if '"' in text else []
    if len(straight) % 2:
        lone.append(("curly quotes", straight[-1]))
    lone += [(kind, at) for kind, places in open_marks.items() for at in places]
    return [(kind, Span(at, at + 1)) for kind, at in lone]
