"""AC102."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Evidence, Finding, Message, MqmType, Severity, Span, Status
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import half_width
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN, count_han

# Text between ideographs and the marks that only Chinese text has.
_RUN = LazyPattern(rf"[^{HAN}。，、；：！？「」『』《》〈〉【】（）]+")
# Without this there are no three Latin words in a row.
_TWO_WORDS = LazyPattern(r"[A-Za-zÀ-ÖØ-öø-ɏ][\"'”’),;:.%&/-]{0,3} [\"'“‘(]{0,2}[A-Za-zÀ-ÖØ-öø-ɏ]")
_WORD = LazyPattern(r"[A-Za-zÀ-ÖØ-öø-ɏ]+(?:['’-][A-Za-zÀ-ÖØ-öø-ɏ]+)*")
_ADDRESS = LazyPattern(r"(?:https?://|www\.)\S+|\S+@\S+|\S+\.(?:com|hk|tw|cn|org|net|gov)\S*", re.I)
_BRACKETED = LazyPattern(r"\([^()]*\)|\"[^\"]*\"")
# Small words that names have inside them: Bank of China, Association for the Study of Banking.
_IN_NAMES = frozenset("of and the for in on to a an at by with from or vs de la le du des van von der".split())  # noqa: SIM905
# Words that a sentence has and a name or title has not.
_OF_SENTENCES = frozenset(
    """is are was were be been being has have had does did will would may might can could should must not but that which who its
    their his her our this these those it they we he she than into also""".split()  # noqa: SIM905
)
_OPENING, _CLOSING = "「『《〈（【“", "」』》〉）】”"
# So many words in small letters, beside those that names have too, make a sentence; fewer a fragment.
_SENTENCE_WORDS, _FRAGMENT_WORDS = 4, 3
# A sentence of the source that stands in the target as it is has so many words at least; from so many on it is no name.
_COPIED_WORDS, _NO_NAME = 3, 8
# A heading of capitalised words may be a name: from so many words on, all of them in the dictionary, it is not.
_HEADING_WORDS = 2
_FOREIGN = LazyPattern(r"[\u3041-\u309f\u30a1-\u30fa\uac00-\ud7a3]")
_FOREIGN_LETTERS = 6
# So many characters of the other script, and so many times as many as of its own, are no slip.
_OTHER_SCRIPT, _SCRIPT_RATIO = 4, 4
_SHOWN = 60


class UntranslatedSentence(UnitRule):
    """A sentence, or the whole paragraph, is left in English, or is in the wrong language or script.

    Names, titles in quotation marks, text in brackets, addresses and rows of tables are no sentences.

    ## Why is this bad?
    A part of the readers cannot read it, and all see that nobody has read the translation.

    ## Example
    ```
    Revenue rose 12%. We expect margins to recover in the second half.
    收入上升12%。[We expect margins to recover in the second half.]
    ```

    ## Write instead
    The translation of the sentence.
    """

    code = "AC102"
    name = "untranslated-sentence"
    mqm = MqmType.UNTRANSLATED
    severity = Severity.MAJOR
    status = Status.STABLE
    evidence = Evidence(
        hits=73,
        alarms=0,
        data="own cases, English sentences planted in and 1,129 paragraphs of professional translation",
    )

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each run of English, or one for the paragraph."""
        if unit.table:
            return
        han = count_han(unit.target)
        if not han:
            yield from self._whole(unit)
            return
        foreign = _FOREIGN.findall(unit.target)
        if len(foreign) >= _FOREIGN_LETTERS and len(foreign) > han / 2 and not _FOREIGN.search(unit.source):
            yield self._paragraph(unit, "untranslated-sentence.language")
            return
        yield from self._script(unit)
        for match in _RUN.finditer(unit.target) if len(unit.target_latin) > 1 and _TWO_WORDS.search(unit.target) else ():
            span = _running_text(unit.target, Span(*match.span()))
            if span is None:
                continue
            words = _small_words(span.of(unit.target))
            copied = _copied_sentence(unit, span.of(unit.target))
            if len(words) >= _FRAGMENT_WORDS or copied:
                severity = self.severity if len(words) >= _SENTENCE_WORDS or copied else Severity.MINOR
                yield self.finding(
                    unit,
                    Message.of("untranslated-sentence", text=_shown(span.of(unit.target))),
                    source=_found_in(unit.source, span.of(unit.target)),
                    target=(span,),
                    severity=severity,
                    confidence=Confidence.HIGH if severity is self.severity else Confidence.MEDIUM,
                )

    def _whole(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """A target without any ideograph: English, if it has words that are no names."""
        if _FOREIGN.search(unit.target) and not _FOREIGN.search(unit.source):
            yield self._paragraph(unit, "untranslated-sentence.language")
            return
        text = _ADDRESS.sub(" ", half_width(unit.target))
        words = _WORD.findall(text)
        if len(_small_words(text)) >= _FRAGMENT_WORDS:
            yield self._paragraph(unit, "untranslated-sentence.paragraph")
        elif len(words) >= _HEADING_WORDS and _ordinary(unit, words):
            yield self._paragraph(unit, "untranslated-sentence.paragraph", Severity.MINOR, Confidence.LOW)

    def _script(self, unit: AnalysedUnit) -> Iterator[Finding]:
        wanted = unit.unit.locale or unit.note.locale
        traditional, simplified = unit.target_scripts
        if wanted.traditional and simplified >= max(_OTHER_SCRIPT, _SCRIPT_RATIO * traditional):
            yield self._paragraph(unit, "untranslated-sentence.simplified")
        elif wanted.simplified and traditional >= max(_OTHER_SCRIPT, _SCRIPT_RATIO * simplified):
            yield self._paragraph(unit, "untranslated-sentence.traditional")

    def _paragraph(
        self, unit: AnalysedUnit, key: str, severity: Severity | None = None, confidence: Confidence = Confidence.HIGH
    ) -> Finding:
        return self.finding(
            unit,
            Message.of(key, text=_shown(unit.target)),
            source=(Span(0, len(unit.source)),),
            target=(Span(0, len(unit.target)),),
            severity=severity,
            confidence=confidence,
        )


def _running_text(target: str, run: Span) -> Span | None:
    """The stretch from the first to the last word of a run of Latin text, or `None` for a title or gloss set apart by marks."""
    quoted = target[run.start - 1 : run.start] and target[run.start - 1] in _OPENING
    if quoted and target[run.end : run.end + 1] and target[run.end] in _CLOSING:
        return None
    text = run.of(target)
    # What is set apart or an address keeps its place but counts no words.
    hidden = _BRACKETED.sub(_blank, _ADDRESS.sub(_blank, half_width(text)))
    words = [match.span() for match in _WORD.finditer(hidden)]
    if not words:
        return None
    end = words[-1][1]
    while end < len(text) and text[end] in ".!?%\"'”’)":
        end += 1
    return Span(run.start + words[0][0], run.start + end)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _small_words(text: str) -> list[str]:
    """Words in small letters that are not those of names; none in a name or a title: most words capitalised, and no verb."""
    words = _WORD.findall(_BRACKETED.sub(_blank, _ADDRESS.sub(_blank, half_width(text))))
    small = [word for word in words if word[0].islower() and len(word) > 1 and word not in _IN_NAMES]
    capitals = sum(word[0].isupper() for word in words)
    return small if len(small) >= capitals or not _OF_SENTENCES.isdisjoint(small) else []


def _copied_sentence(unit: AnalysedUnit, text: str) -> bool:
    """Whether a run of Latin text is a sentence of the source as it stands, and not a company's name that ends with a stop."""
    folded = " ".join(text.split())
    words = _WORD.findall(text)
    if len(words) < _COPIED_WORDS or folded[-1] not in ".!?":
        return False
    ordinary = len(words) >= _NO_NAME or _ordinary(unit, [word.lower() for word in words])
    return ordinary and any(folded.endswith(" ".join(sentence.of(unit.source).split())) for sentence in unit.source_sentences)


def _ordinary(unit: AnalysedUnit, words: list[str]) -> bool:
    """Whether words are those of a heading rather than of a name: the dictionary has all, and no listed name has any."""
    named = {word for hit in unit.source_names for word in _WORD.findall(hit.span.of(unit.source))}
    known = unit.note.words
    return all(word[1:].islower() and word not in named and known.content(word) for word in words if word not in _IN_NAMES)


def _found_in(source: str, text: str) -> tuple[Span, ...]:
    at = source.find(text)
    return (Span(at, at + len(text)),) if at >= 0 else ()


def _shown(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
