"""QA201."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import NoteRule

_DOUBLED = re.compile(
    r"(?<![A-Za-z-])(the|an?|of|to|in|and|is|for|was|were|with|by|at|from|as|its|our"
    r"|will)\s+\1(?![A-Za-z-])",
    re.IGNORECASE,
)
_UNIT = r"(?=\s?(?:bn|mn|m|tn|k|million|billion|trillion|%|ppts?|bps|x)(?![A-Za-z]))"
_CURRENCY = r"(?:(?:US|HK|NT|S|A|C)?\$|RMB|CNY|HKD|USD|EUR|€|£|¥)\s?"
# Thousands that are no groups of three, two decimal points, a sign said twice.
_FIGURE = re.compile(
    rf"{_CURRENCY}\d{{1,3}}(?:,\d{{3}})*,(?:\d{{1,2}}|\d{{4,}})(?![\d,])"
    rf"|(?<![\d.,])\d{{1,3}},\d{{1,2}}(?:\.\d+)?(?![\d,]){_UNIT}"
    rf"|(?<![\d.])\d+\.\d+\.\d+{_UNIT}|{_CURRENCY}\d+\.\d+\.\d+|\d%%|\$\$\d"
)
# Without this there is none of them.
_ODD_FIGURE = re.compile(r",(?!\d{3}(?!\d))\d|\.\d+\.\d|%%|\$\$")
_TARGET = re.compile(
    rf"\b(?:target price|price target|TP)(?: \(TP\))? (?:of|is|at|stands at|remains(?: at)?"
    rf"|to) (?P<value>{_CURRENCY}\d+(?:[.,]\d+)*)"
)
_TARGET_WORDS = frozenset(("target", "tp"))
_CHANGED = re.compile(
    r"\b(?:from|previous(?:ly)?|old|prior|earlier|before|raise|lift|increase|cut|lower|trim|revise"
    r"|peer|consensus)",
    re.IGNORECASE,
)
_LEAST_WORDS = 5


class SourceFault(NoteRule):
    """A fault of the English itself: a paragraph said twice, a doubled word, a figure that is none, two target prices.

    Neutral, and never counted against the translation.

    ## Why is this bad?
    A translator carries the fault over or mends it in silence; the author should be told.

    ## Example
    ```
    Revenue of [the the] group was HK$2bn.
    集團收入為20億港元。
    ```

    ## Write instead
    Ask the author, and mend the English before the Chinese.
    """

    code = "QA201"
    name = "source-fault"
    mqm = MqmType.TOOL
    severity = Severity.NEUTRAL

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each place."""
        before = ""
        targets: list[tuple[AnalysedUnit, Span]] = []
        for unit in note.units:
            words = [word for word, _ in unit.source_tokens]
            if any(map(operator.eq, words, words[1:])):
                yield from (self._found("doubled", unit, Span(*match.span())) for match in _DOUBLED.finditer(unit.source))
            if _ODD_FIGURE.search(unit.source):
                yield from (self._found("figure", unit, Span(*match.span())) for match in _FIGURE.finditer(unit.source))
            text = unit.source.strip()
            if text == before and len(text.split()) >= _LEAST_WORDS and not unit.table:
                yield self._found("repeated", unit, Span(0, len(unit.source)))
            before = text
            targets += _stated_targets(unit)
        if targets:
            first = targets[0][1].of(targets[0][0].source)
            for unit, span in targets[1:]:
                if span.of(unit.source) != first:
                    yield self._found("target", unit, span)

    def _found(self, kind: str, unit: AnalysedUnit, place: Span) -> Finding:
        text = place.of(unit.source)
        return self.finding(
            unit,
            Message.of(f"source-fault.{kind}", text=text),
            source=(place,),
            confidence=Confidence.MEDIUM,
            concept=f"{kind} {text}",
        )


def _stated_targets(unit: AnalysedUnit) -> list[tuple[AnalysedUnit, Span]]:
    """The target prices that a paragraph states as they are now, not changed or compared."""
    if _TARGET_WORDS.isdisjoint(unit.source_words) or _CHANGED.search(unit.source):
        return []
    return [(unit, Span(*match.span("value"))) for match in _TARGET.finditer(unit.source)]
