"""TM201."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.align.stems import stem
from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.glossary import Concept, ConceptUse
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import lower
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import is_han, latin_edge

# Latin letters and what joins them; longer runs are the matter of AC102.
_RUN = LazyPattern(r"[A-Za-zÀ-ÖØ-öø-ɏ0-9]+(?:[ .'’&/+@_-]+[A-Za-zÀ-ÖØ-öø-ɏ0-9]+)*")
_MOST_WORDS = 3
# Shorter words are units and marks: bps, mn, vs, app.
_LEAST_LETTERS = 4
# Suffixes and short forms of periods (1H23, FY24E) stay in English in most houses.
_KEPT_SUBJECTS = ("reporting-periods",)
# A profit line or margin that the reader cannot read is a figure without a name.
_PROFIT_LINE = ("margin", "profit", "earnings", "loss")


class LeftInEnglish(UnitRule):
    """An abbreviation or an everyday English word stands where Chinese readers expect Chinese.

    Silent where the glossary lets the English form stay, where the Chinese term stands in the same paragraph or earlier in
    the note, in tables and brackets, for names, and for short forms of periods. Major for margins and profit lines, minor
    otherwise. The words that a house keeps go into `keep-english`.

    ## Why is this bad?
    GPM and OPM are in no Chinese reader's vocabulary: the figure that follows has no name. A word that the machine left
    standing shows that nobody has read the translation.

    ## Example
    ```
    GPM fell 3ppts to 45.3%.
    [GPM]下跌3個百分點至45.3%。
    ```

    ## Write instead
    The Chinese term, with the abbreviation in brackets if it is used again: 毛利率（GPM）.
    """

    code = "TM201"
    name = "left-in-english"
    mqm = MqmType.UNTRANSLATED
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each place where the abbreviation stands."""
        if unit.table:
            return
        taken: list[Span] = []
        for link in unit.term_links:
            concept = link.use.concept
            if link.accepted or link.wrong or concept is None or concept.may_stay or concept.subject in _KEPT_SUBJECTS:
                continue
            term = link.use.span.of(unit.source)
            if not _abbreviation(term) or _rendered(concept, unit):
                continue
            found = _find(term, unit.target, taken)
            if found is None:
                continue
            taken.append(found)
            suggestions = concept.suggestions(unit.locale)
            yield self.finding(
                unit,
                Message.of("left-in-english", term=term, rendering=suggestions[0]),
                source=(link.use.span,),
                target=(found,),
                severity=Severity.MAJOR if _names_profit_line(concept) else self.severity,
                suggestions=suggestions,
                concept=concept.id,
            )
        yield from self._words(unit, taken)

    def _words(self, unit: AnalysedUnit, taken: list[Span]) -> Iterator[Finding]:
        """One finding for each run of a few words that the source has as words, not as names, and the dictionary or the
        glossary knows.
        """
        for match in _RUN.finditer(unit.target) if unit.target_latin else ():
            span = Span(*match.span())
            words = match.group().replace("-", " ").split()
            if len(words) > _MOST_WORDS or not all(map(str.isalpha, words)) or any(span.overlaps(other) for other in taken):
                continue
            if max(map(len, words)) < _LEAST_LETTERS or not _in_chinese(unit.target, span):
                continue
            # DATE that the source has in capitals too is the name of a function.
            if match.group().isupper() and match.group() in unit.source:
                continue
            use = _use_of(unit, match.group())
            if not _words_of_source(unit, words, known=use is not None):
                continue
            if any(link.accepted and link.accepted.span.contains(span) for link in unit.term_links):
                continue
            if use is not None and any(_stays(concept, words) for concept in use.candidates):
                continue
            suggestions = use.concept.suggestions(unit.locale) if use and use.concept else ()
            yield self.finding(
                unit,
                Message.of(f"{self.name}.word", word=match.group()),
                target=(span,),
                confidence=Confidence.MEDIUM if suggestions else Confidence.LOW,
                suggestions=suggestions,
                concept=use.concept.id if use and use.concept else lower(match.group()),
            )


def _in_chinese(target: str, span: Span) -> bool:
    """Whether Chinese text, not brackets or quotation marks, stands around."""
    around = [target[: span.start].rstrip()[-1:], target[span.end :].lstrip()[:1]]
    return any(map(is_han, filter(None, around))) and not set(around) & set('(（「『“"《')


def _use_of(unit: AnalysedUnit, words: str) -> ConceptUse | None:
    """The term of the source that these words are or begin: chargeback, of chargeback rate."""
    wanted = lower(words)
    terms = [(lower(use.span.of(unit.source)), use) for use in unit.uses]
    same = (use for term, use in terms if term == wanted)
    return next(same, None) or next((use for term, use in terms if term.startswith(f"{wanted} ")), None)


def _words_of_source(unit: AnalysedUnit, words: list[str], *, known: bool) -> bool:
    """Whether the words stand in small letters in the source, or in the target where they begin a sentence of the source, and
    the dictionary has them all unless they are a known term: Gold that begins a sentence may be a name.
    """
    firsts = {lower(sentence.of(unit.source).split()[0]) for sentence in unit.source_sentences if len(sentence)}
    names = [name.span for name in unit.proper_names] + [hit.span for hit in unit.source_names]
    named = {word for span in names for word in lower(span.of(unit.source)).split()}
    small = set(re.findall(r"(?<![A-Za-z])[a-z]+(?![A-Za-z])", unit.source))
    term = known and len(words) > 1
    return all(
        (known or unit.note.words.lexicon.everyday(stem(lower(word))))
        and (lower(word) in small or ((lower(word) if term else word) in firsts and word not in named))
        for word in words
    )


def _stays(concept: Concept, words: list[str]) -> bool:
    """Whether the English may stand: where a term has an abbreviation, that is what may, not its words."""
    return concept.may_stay and (len(words) == 1 or not any(map(_abbreviation, concept.forms)))


def _abbreviation(term: str) -> bool:
    letters = [char for char in term if char.isalpha()]
    return " " not in term and sum(char.isupper() for char in letters) >= 2


def _names_profit_line(concept: Concept) -> bool:
    return any(word in concept.id.split("-") for word in _PROFIT_LINE)


def _rendered(concept: Concept, unit: AnalysedUnit) -> bool:
    """Whether the Chinese term stands in this unit or an earlier one."""
    return any(
        hit.concept is concept and not hit.wrong for earlier in unit.note.units[: unit.index + 1] for hit in earlier.renderings
    )


def _find(term: str, target: str, taken: list[Span]) -> Span | None:
    folded, wanted = lower(target), lower(term)
    at = folded.find(wanted)
    while at >= 0:
        span = Span(at, at + len(wanted))
        # A hyphen or slash makes it part of a longer name (EV/EBITDA, LLM-7B).
        joined = {target[at - 1 : at], target[span.end : span.end + 1]} & {"-", "/", "&", "."}
        if latin_edge(target, at) and latin_edge(target, span.end) and not joined and span not in taken:
            return span
        at = folded.find(wanted, at + 1)
    return None
