"""How likely it is that a sentence or clause of a window is not in the translation: its words, its figures, the length."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.word_links import Rendered
from bilingual_qa.model import Span
from bilingual_qa.quantities import Quantity
from bilingual_qa.quantities.compare import equal
from bilingual_qa.rules.accuracy.completeness import Window, log_density
from bilingual_qa.text.script import latin_words

# The evidence in natural logarithms: what a word of the sentence says by being found in the translation or not, a figure, the
# length. Fitted by logistic regression on professionally translated paragraphs with one sentence taken out, and rounded.
_PRIOR = -2.0
_WORD = {Rendered.DIRECTLY: -0.4, Rendered.AKIN: 0.5, Rendered.NOT: 0.75}
_FIGURE_FOUND, _FIGURE_MISSING, _MOST_FIGURES = -2.4, 2.6, 3
_MOST_BY_WORD, _MOST_BY_FIGURES = max(_WORD.values()), _FIGURE_MISSING * _MOST_FIGURES
_LENGTH, _MOST_LENGTH = 0.5, 8.0
# Without a gap in length, and where most words of the sentence are found, it takes more.
_LITTLE_LENGTH, _NO_GAP = 0.3, -2.0
_MOSTLY, _MOSTLY_FOUND = 0.5, -2.0


class Reading(msgspec.Struct, frozen=True):
    """A window with what its sentences are compared by."""

    window: Window
    # Length and content words of each source sentence.
    lengths: dict[Span, float]
    content: dict[Span, frozenset[str]]
    # Length of the target as it would be if this translation were neither terse nor wordy, what its words can mean, and its
    # Latin words.
    target_length: float
    meanings: frozenset[int]
    latin: frozenset[str]

    @classmethod
    def of(
        cls,
        unit: AnalysedUnit,
        window: Window,
        lengths: dict[Span, float],
        content: dict[Span, frozenset[str]],
        target_length: float,
    ) -> Reading:
        """A window of a unit with what its target can mean."""
        latin = frozenset(word.lower() for word in latin_words(window.target.of(unit.target)) if len(word) > 2)
        return cls(window, lengths, content, target_length, unit.meanings(window.target), latin)


def least_translated(unit: AnalysedUnit, reading: Reading, inside: Sequence[Span], floor: float) -> tuple[float, Span] | None:
    """The sentence of a window that is likeliest not to be translated, with the log odds of that.

    Args:
        unit: the unit.
        reading: the window.
        inside: its sentences.
        floor: the log odds from which a sentence is of interest; `None` where none has so much.
    """
    english = sum([reading.lengths[sentence] for sentence in inside])
    whole = log_density(english, reading.target_length)
    written = [figure for figure in unit.source_quantities if not figure.spelled]
    found = []
    for sentence in inside:
        length = log_density(english - reading.lengths[sentence], reading.target_length) - whole
        odds = _PRIOR + _LENGTH * max(-_MOST_LENGTH, min(_MOST_LENGTH, length))
        if length < _LITTLE_LENGTH:
            odds += _NO_GAP
        others = [other for other in inside if other != sentence]
        own = reading.content[sentence].difference(*[reading.content[other] for other in others])
        figures = [q for q in written if sentence.start <= q.start and q.end <= sentence.end]
        # What is looked for costs most, and few sentences have so much that could be missing.
        if odds + _MOST_BY_WORD * len(own) + (_MOST_BY_FIGURES if figures else 0) >= floor:
            odds += _words(unit, reading, sentence, others, own)
            if figures:
                odds += _figures(unit, reading.window, sentence, others, figures, written)
            found.append((odds, sentence))
    best = max(found, default=None)
    return best if best is not None and best[0] >= floor else None


def _words(unit: AnalysedUnit, reading: Reading, sentence: Span, others: Sequence[Span], own: frozenset[str]) -> float:
    """What its own words say, which only this sentence of the window has, Latin names in the target among them."""
    found = [unit.note.words.rendered(word, reading.meanings) for word in own]
    weight = 0.0
    for rendered in found:
        weight += _WORD[rendered]
    directly = found.count(Rendered.DIRECTLY)
    if directly >= 3 and directly > _MOSTLY * len(found):
        weight += _MOSTLY_FOUND
    kept = reading.latin
    if kept:
        kept &= {word.lower() for word in latin_words(sentence.of(unit.source))}
        kept -= {word.lower() for other in others for word in latin_words(other.of(unit.source))}
    return weight + _FIGURE_FOUND * len(kept)


def _figures(
    unit: AnalysedUnit,
    window: Window,
    sentence: Span,
    others: Sequence[Span],
    own: Sequence[Quantity],
    written: Sequence[Quantity],
) -> float:
    """What its own figures say, of those written in the source. One that stands further off may have moved there."""
    places = [(Span(q.start, q.end), q) for q in written]
    rest = [q for span, q in places if any(other.contains(span) for other in others)]
    elsewhere = [q for span, q in places if not sentence.contains(span)]
    there = [q for q in unit.target_quantities if window.target.contains(Span(q.start, q.end))]
    found = missing = 0
    for figure in own:
        if _among(figure, rest):
            continue
        if _among(figure, there):
            found += 1
        elif _among(figure, elsewhere) or not _among(figure, unit.target_quantities):
            missing += 1
    return _FIGURE_FOUND * min(_MOST_FIGURES, found) + _FIGURE_MISSING * min(_MOST_FIGURES, missing)


def _among(figure: Quantity, others: Sequence[Quantity]) -> bool:
    return any(equal(figure, other) for other in others)
