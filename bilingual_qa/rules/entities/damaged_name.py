"""EN305."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import lower
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN

_WORD = LazyPattern(r"[A-Za-z]+")
# Latin letters that touch Chinese, with the Chinese that may have taken the place of the rest.
_HALF = LazyPattern(rf"(?P<head>[A-Za-z]{{2,}})[{HAN}]{{2,6}}(?P<tail>[A-Za-z]{{2,}})?|[{HAN}]{{2,6}}(?P<end>[A-Za-z]{{3,}})")
_SHORTEST_PART = 2
_LONGEST_PART = 4
_LEAST_LETTERS = 6
# A file name or a code: letters, a hyphen or underscore, digits.
_NUMBERED = LazyPattern(r"[-_]\d{3}")
_CODE = LazyPattern(r"(?<![A-Za-z0-9])(?P<letters>[A-Za-z]{2,})(?P<rest>[-_]\d{3,})(?![A-Za-z0-9])")


class DamagedName(UnitRule):
    """A word or code in Latin letters was broken by a replacement inside it.

    The letters that are left are the beginning or the end of a word of the source, and what is missing is itself an
    abbreviation that the glossary or the list of names has: a term was replaced without regard to the edges of words. So too
    for the letters of a code (`acm-20220930`).

    ## Why is this bad?
    The name is gone, and what stands there means nothing.

    ## Example
    ```
    YANTAI, 14 March - Windrow announced an order.
    [YANT人工智能]，3月14日──Windrow公布訂單。
    ```

    ## Write instead
    The whole name: 煙台.
    """

    code = "EN305"
    name = "damaged-name"
    mqm = MqmType.ENTITY
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each broken word or code."""
        source, target = unit.half_width_source, unit.half_width_target
        for match in _HALF.finditer(target) if unit.target_latin else ():
            part = match["head"] or match["end"]
            if lower(part) in unit.source_words or unit.note.termbase.knows_latin(part):
                continue
            origin = _broken(part, match["tail"], bool(match["head"]), source, unit)
            if origin is not None:
                yield self._found(origin, _with_rendering(match, unit), unit)
        for code in _CODE.finditer(source) if _NUMBERED.search(source) else ():
            if code["letters"] not in target and (place := re.search(rf"[{HAN}]+{code['rest']}(?!\d)", target)):
                yield self._found(Span(*code.span()), Span(*place.span()), unit)

    def _found(self, source: Span, target: Span, unit: AnalysedUnit) -> Finding:
        return self.finding(
            unit,
            Message.of(self.name, name=source.of(unit.source), found=target.of(unit.target)),
            source=(source,),
            target=(target,),
            confidence=Confidence.MEDIUM,
            suggestions=(source.of(unit.source),),
            concept=source.of(unit.source),
        )


def _with_rendering(match: re.Match[str], unit: AnalysedUnit) -> Span:
    """The place without Chinese that goes on behind the term that was put in."""
    if match["head"] and not match["tail"]:
        ends = [hit.span.end for hit in unit.renderings if hit.span.start == match.end("head")]
        return Span(match.start(), max(ends, default=match.end()))
    return Span(*match.span())


def _broken(part: str, tail: str | None, at_start: bool, source: str, unit: AnalysedUnit) -> Span | None:
    """The word of the source that lost a known abbreviation and kept the part."""
    for match in _WORD.finditer(source):
        word = match.group()
        if len(word) < _LEAST_LETTERS or word in unit.target:
            continue
        if tail:
            fits = word.startswith(part) and word.endswith(tail) and len(part) + len(tail) < len(word)
            lost = word[len(part) : len(word) - len(tail)]
        else:
            fits = word.startswith(part) if at_start else word.endswith(part)
            lost = word[len(part) :] if at_start else word[: -len(part)]
        if fits and _SHORTEST_PART <= len(lost) <= _LONGEST_PART and unit.note.termbase.knows_latin(lost):
            return Span(*match.span())
    return None
