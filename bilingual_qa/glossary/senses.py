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

# An enumeration is asked for its member at each use of its name.
_BESIDE, _UNIT, _DOC = Scope.BESIDE, Scope.UNIT, Scope.DOC
_WEIGHT = {Scope.BESIDE: 4, Scope.UNIT: 2, Scope.DOC: 1}
# A sense without cues is the default: weaker than any cue that fires.
_DEFAULT = 0.5
# The share of a note's paragraphs that speak of its subject.
_ABOUT = 0.1
# An expression that ends with a word of up to three letters means the word, perhaps in another form (cuts), and no longer one
# that begins with it: "account for the", and not "account for them".
_NO_SMALL_WORD_GOES_ON = r"(?!(?:(?<=\b[a-z])|(?<=\b[a-z]{2})|(?<=\b[a-z]{3})(?!(?:e?s|e?d|ing|[a-z]ing|[a-z]ed)\b))[a-z])"
# "Anything that begins with a capital" means no word.
_ENDS_IN_A_CLASS = re.compile(r"(?:\]|\\w)[+*?]?(?:[|)]|$)")


class NoteText:
    """The English of a note, a paragraph a line, asked for cues again and again; remembers the answers."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._paragraphs = [line for line in text.splitlines() if line.strip()]
        self._plain = plain(text)
        self._answers: dict[tuple[str, bool], bool] = {}

    def is_about(self, atom: CueAtom) -> bool:
        """Whether the expression is found in one paragraph of ten, or in the only ones: a note on a bank speaks of banks
        throughout, a file of many notes somewhere.
        """
        key = (atom.text, atom.expression)
        known = self._answers.get(key)
        if known is None:
            known = self._answers[key] = atom.literal in self._plain and self._found_often(_compiled(*key, ""))
        return known

    def _found_often(self, expression: re.Pattern[str]) -> bool:
        needed = max(1, math.ceil(_ABOUT * len(self._paragraphs)))
        found = (None for paragraph in self._paragraphs if expression.search(paragraph))
        return sum(1 for _ in itertools.islice(found, needed)) >= needed


class TermPlace:
    """A term in a unit, with the text around it in which cues are looked for.

    Args:
        unit: English text of the unit.
        plain_unit: the same in the view of `plain`, which all terms of the unit share.
        term: where the term stands.
        sentence: the sentence that holds it; cues beside the term do not reach beyond.
        note: the English of the whole note.
    """

    def __init__(self, unit: str, plain_unit: str, term: Span, sentence: Span, note: NoteText) -> None:
        self._unit, self._term, self._note = unit, term, note
        self._start, self._end = max(sentence.start, term.start - BESIDE), min(sentence.end, term.end + BESIDE)
        self._plain = {_BESIDE: plain(unit[self._start : self._end]), _UNIT: plain_unit}

    def possible(self, cues: Sequence[Cue]) -> list[Cue]:
        """The cues whose first part may be found: of the many that a term has, most end here."""
        beside, unit = self._plain.values()
        return [
            cue
            for cue in cues
            if (first := cue.atoms[0]).literal in (beside if (scope := first.scope) is _BESIDE else unit) or scope is _DOC
        ]

    def fires(self, cue: Cue) -> bool:
        """Whether all parts of a cue are found."""
        return all(map(self._found, cue.atoms))

    def _found(self, atom: CueAtom) -> bool:
        if atom.scope is _DOC:
            return self._note.is_about(atom)
        if atom.literal not in self._plain[atom.scope]:
            return False
        names_term = atom.expression and TERM in atom.text
        expression = _compiled(atom.text, atom.expression, self._term.of(self._unit) if names_term else "")
        if atom.scope is not _BESIDE:
            return expression.search(self._unit) is not None
        for match in expression.finditer(self._unit, self._start, self._end):
            found_at = Span(*match.span())
            # An expression that names the term must hold it. A word is beside the term, not within it, unless it is the term
            # itself: of the forms "coupon" and "bond coupon", the second needs no other cue.
            if found_at.overlaps(self._term) if names_term else found_at == self._term or not self._term.contains(found_at):
                return True
        return False


def plain(text: str) -> str:
    """The view in which the literals of cues are looked for: lower case, hyphens and runs of white space as one space."""
    return " ".join(text.lower().replace("-", " ").split())


def favoured(candidates: Sequence[Concept], place: TermPlace) -> tuple[Concept, ...]:
    """The concepts for which the cues at a place speak most: one that is meant by the term, several that the cues leave open, or
    none where no cue speaks for any.

    Args:
        candidates: the concepts that share the term's form.
        place: where it stands.
    """
    weights = [(_weight(concept, place), concept) for concept in candidates]
    best = max(weight for weight, _ in weights)
    return tuple(concept for weight, concept in weights if weight == best) if best > 0 else ()


def vetoed(concept: Concept, place: TermPlace) -> bool:
    """Whether a cue says that the sense is not meant."""
    return any(map(place.fires, place.possible(concept.unless)))


def _weight(concept: Concept, place: TermPlace) -> float:
    if vetoed(concept, place):
        return 0
    if not concept.when:
        return _DEFAULT
    best = 0
    for cue in place.possible(concept.when):
        weight = min([_WEIGHT[atom.scope] for atom in cue.atoms])
        # What would add nothing is not looked for.
        if weight > best and place.fires(cue):
            best = weight
    return best


@functools.lru_cache(maxsize=8192)
def _compiled(text: str, is_expression: bool, term: str) -> re.Pattern[str]:
    if not is_expression:
        return re.compile(word_pattern(text), re.IGNORECASE)
    pattern = text.replace(TERM, re.escape(term))
    return re.compile(pattern if _ENDS_IN_A_CLASS.search(text) else f"(?:{pattern}){_NO_SMALL_WORD_GOES_ON}", re.IGNORECASE)
