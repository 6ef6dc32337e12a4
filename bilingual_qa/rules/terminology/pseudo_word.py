"""TM401."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import lower
from bilingual_qa.text.lazy_pattern import LazyPattern

# Shorter Latin strings are labels and abbreviations; a made-up word that misleads is longer.
_LEAST_LETTERS = 4
# Likeness (Ratcliff and Obershelp) from which a word is the source's word misspelt: Consension to consensus is 0.74.
_LIKE = 0.65
_WORD = LazyPattern(r"[A-Za-zÀ-ÖØ-öø-ɏ]+")
_ADDRESS = LazyPattern(r"\S*(?:://|www\.|@)\S*|\S+\.(?:com|cn|hk|tw|org|net)\b\S*", re.ASCII)


class PseudoWord(UnitRule):
    """A Latin word in the target that stands in no source, glossary or list of names.

    ## Why is this bad?
    The decoder made it up, by sound or by halves. It looks like a name, and the reader takes it for one.

    ## Example
    ```
    Revenue was below consensus by 8%.
    收入較[Consension]低8%。
    ```

    ## Write instead
    The Chinese term for the English word behind it: 市場一致預期.
    """

    code = "TM401"
    name = "pseudo-word"
    mqm = MqmType.UNINTELLIGIBLE
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each such word."""
        target = unit.half_width_target
        unknown = [
            span
            for span in unit.target_latin
            if len(span) >= _LEAST_LETTERS
            and lower(span.of(target)) not in unit.plain_source
            and not self._known(span.of(target), unit)
        ]
        if not unknown:
            return
        addresses = [Span(*match.span()) for match in _ADDRESS.finditer(target)]
        for span in unknown:
            if not any(address.overlaps(span) for address in addresses):
                yield self._found(unit, span)

    def _known(self, word: str, unit: AnalysedUnit) -> bool:
        note = lower(unit.note.source_text.text)
        if unit.note.termbase.knows_latin(word) or lower(word) in note or lower(word) in re.sub(r"[\s-]", "", note):
            return True
        return word.isupper() and _initials(word, unit.source)

    def _found(self, unit: AnalysedUnit, span: Span) -> Finding:
        word = span.of(unit.target)
        origin = _origin(word, unit)
        if origin is None:
            return self.finding(
                unit, Message.of("pseudo-word", word=word), target=(span,), confidence=Confidence.MEDIUM, concept=word
            )
        link = next((link for link in unit.term_links if link.use.span.overlaps(origin)), None)
        concept = link.use.concept or link.use.candidates[0] if link else None
        return self.finding(
            unit,
            Message.of("pseudo-word.of", word=word, term=origin.of(unit.source)),
            source=(origin,),
            target=(span,),
            severity=Severity.CRITICAL,
            suggestions=concept.suggestions(unit.locale) if concept else (origin.of(unit.source),),
            concept=word,
        )


def _initials(word: str, source: str) -> bool:
    """Whether the letters are the first letters of words that follow one another in the source (MTU: Monthly ... Users)."""
    initials = "".join(match.group()[0] for match in _WORD.finditer(source)).upper()
    return word.rstrip("S") in initials


def _origin(word: str, unit: AnalysedUnit) -> Span | None:
    """The word of the source that is most like this one, and not itself in the target."""
    best, likeness = None, _LIKE
    target = lower(unit.target)
    for match in _WORD.finditer(unit.source):
        other = lower(match.group())
        if len(other) < _LEAST_LETTERS or other in target:
            continue
        ratio = difflib.SequenceMatcher(None, lower(word), other).ratio()
        if ratio > likeness:
            best, likeness = Span(*match.span()), ratio
    return best
