"""Which sense of a term is meant, by the cues of its concepts."""

from __future__ import annotations

import functools
import itertools
import math
import re
from collections.abc import Sequence

from bilingual_qa.glossary.concept import Concept, Cue, CueAtom, Scope
from bilingual_qa.glossary.cues import TERM, word_pattern
from bilingual_qa.model import Span

# How far "beside the term" reaches, in code points on each side, within the sentence.
BESIDE = 50

_WEIGHT = {Scope.BESIDE: 4, Scope.UNIT: 2, Scope.DOC: 1}
# A sense without cues is the default: weaker than any cue that fires.
_DEFAULT = 0.5
# The share of a note's paragraphs that speak of its subject.
_ABOUT = 0.1


class NoteText:
    """The English of a note, a paragraph a line, asked for cues again and again; remembers the answers."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._paragraphs = [line for line in text.splitlines() if line.strip()]
        self._lower = text.lower()
        self._answers: dict[CueAtom, bool] = {}

    def is_about(self, atom: CueAtom) -> bool:
        """Whether the expression is found in one paragraph of ten, or in the only ones: a note on a bank speaks of banks
        throughout, a file of many notes somewhere.
        """
        known = self._answers.get(atom)
        if known is None:
            known = self._answers[atom] = atom.literal in self._lower and self._found_often(_compiled(atom, ""))
        return known

    def _found_often(self, expression: re.Pattern[str]) -> bool:
        needed = max(1, math.ceil(_ABOUT * len(self._paragraphs)))
        found = (None for paragraph in self._paragraphs if expression.search(paragraph))
        return sum(1 for _ in itertools.islice(found, needed)) >= needed


def decide(candidates: Sequence[Concept], unit: str, term: Span, sentence: Span, note: NoteText) -> Concept | None:
    """The concept that is meant by the term at `term`, or `None` where the cues leave it open.

    Args:
        candidates: the concepts that share the term's form.
        unit: English text of the unit.
        term: the term in it.
        sentence: the sentence that holds it; cues beside the term do not reach beyond.
        note: the English of the whole note.
    """
    lower = unit.lower()
    weights = [(_weight(concept, unit, lower, term, sentence, note), concept) for concept in candidates]
    best = max(weight for weight, _ in weights)
    winners = [concept for weight, concept in weights if weight == best]
    return winners[0] if best > 0 and len(winners) == 1 else None


def _weight(concept: Concept, unit: str, lower: str, term: Span, sentence: Span, note: NoteText) -> float:
    for cue in concept.unless:
        if fires(cue, unit, lower, term, sentence, note):
            return 0
    if not concept.when:
        return _DEFAULT
    fired = [cue for cue in concept.when if fires(cue, unit, lower, term, sentence, note)]
    return max((min(_WEIGHT[atom.scope] for atom in cue.atoms) for cue in fired), default=0)


def fires(cue: Cue, unit: str, lower: str, term: Span, sentence: Span, note: NoteText) -> bool:
    """Whether all parts of a cue are found; arguments as in `decide`, `lower` the unit in lower case."""
    for atom in cue.atoms:  # noqa: SIM110 - half the cost of `all`, and asked most of all
        if not _found(atom, unit, lower, term, sentence, note):
            return False
    return True


def _found(atom: CueAtom, unit: str, lower: str, term: Span, sentence: Span, note: NoteText) -> bool:
    if atom.scope is Scope.DOC:
        return note.is_about(atom)
    if atom.literal not in lower:
        return False
    names_term = atom.expression and TERM in atom.text
    expression = _compiled(atom, term.of(unit) if names_term else "")
    if atom.scope is Scope.UNIT:
        return bool(expression.search(unit))
    start, end = max(sentence.start, term.start - BESIDE), min(sentence.end, term.end + BESIDE)
    for match in expression.finditer(unit, start, end):
        found_at = Span(*match.span())
        # An expression that names the term must hold it. A word is beside the term, not within it, unless it is the term
        # itself: of the forms "coupon" and "bond coupon", the second needs no other cue.
        if found_at.overlaps(term) if names_term else found_at == term or not term.contains(found_at):
            return True
    return False


@functools.lru_cache(maxsize=8192)
def _compiled(atom: CueAtom, term: str) -> re.Pattern[str]:
    pattern = atom.text.replace(TERM, re.escape(term)) if atom.expression else word_pattern(atom.text)
    return re.compile(pattern, re.IGNORECASE)
