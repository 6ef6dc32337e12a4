"""QA201."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator, Sequence

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.text.lazy_pattern import LazyPattern

_DOUBLED = LazyPattern(
    r"(?<![A-Za-z-])(the|an?|of|to|in|and|is|for|was|were|with|by|at|from|as|its|our"
    r"|will)\s+\1(?![A-Za-z-])",
    re.IGNORECASE,
)
# Words from which a paragraph or sentence that stands twice is no heading; a title is shorter.
_LEAST_WORDS = 5
_LEAST_TITLE_WORDS = 3
# And from which it is nothing that a note says in several places on purpose.
_LONG_PARAGRAPH = 20


class SourceFault(NoteRule):
    """A fault of the English itself: a paragraph or sentence said twice, a doubled word, a figure or date that is none.

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
        before: list[str] = []
        for unit in note.units:
            words = [word for word, _ in unit.source_tokens]
            if any(map(operator.eq, words, words[1:])):
                yield from (self._found("doubled", unit, Span(*match.span())) for match in _DOUBLED.finditer(unit.source))
            for place in unit.mistyped_figures:
                yield self._found("figure", unit, place)
            if _said_before(unit, before):
                yield self._found("repeated", unit, Span(0, len(unit.source)))
            for sentence in _said_again(unit):
                yield self._found("sentence", unit, sentence)
            before.append(unit.source.strip())

    def _found(self, kind: str, unit: AnalysedUnit, place: Span) -> Finding:
        text = place.of(unit.source)
        return self.finding(
            unit,
            Message.of(f"source-fault.{kind}", text=text),
            source=(place,),
            confidence=Confidence.MEDIUM,
            concept=f"{kind} {text}",
        )


def _said_before(unit: AnalysedUnit, before: Sequence[str]) -> bool:
    """Whether a paragraph is the one before it again, the title included, or a long one that stands anywhere before."""
    text = unit.source.strip()
    if unit.table or text not in before:
        return False
    words = len(text.split())
    adjacent = text == before[-1] and words >= (_LEAST_TITLE_WORDS if len(before) == 1 else _LEAST_WORDS)
    return adjacent or words >= _LONG_PARAGRAPH


def _said_again(unit: AnalysedUnit) -> Iterator[Span]:
    """The sentences of a paragraph that stand in it before."""
    seen: set[str] = set()
    for sentence in unit.source_sentences:
        text = sentence.of(unit.source).strip()
        if text in seen and len(text.split()) >= _LEAST_WORDS:
            yield sentence
        seen.add(text)
