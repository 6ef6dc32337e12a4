"""Which clauses of a sentence answer which: sentence beads cut smaller, where figures, terms, names and words tell how."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter

from bilingual_qa.align.stems import stem
from bilingual_qa.model import SentencePair, Span

# One character first, and of a conjunction its first letter, so that the search skips to where there may be one.
_ENGLISH = re.compile(
    r"[;:()–—,\s-](?:(?<=\s)(?=[abdhiostuw])(?=(?:and|but|while|whereas|although|though|because|which|as|since|despite|with"
    r"|until|unless|if|owing to|due to|thanks to|helped by)\b)"
    r"|(?<=[;:()–—])\s*|(?<=,)(?!\d{3})\s*|(?<=-)-?(?= )\s*)",
    re.IGNORECASE,
)
_CHINESE = re.compile(r"[，；：（）;:()—]|,(?!\d{3})")
# Words of change and degree: the other half of a sentence has them as well, and a wrong translation has their opposites.
SAY_LITTLE = frozenset(
    stem(word)
    for word in """rise fall increase decrease decline grow growth drop gain lose loss cut raise lift lower higher high low up
    down above below more less most least few many wide widen narrow strong weak strengthen weaken improve worsen beat miss
    better worse fast slow quick good bad large small big add reduce positive negative expand contract jump climb slip ease
    recover rebound accelerate year month quarter half percent point first second time level figure not remain keep still
    also only very well further return turn come go make have take get expect""".split()  # noqa: SIM905
)
# What a shared figure, term or name says, against one word.
_SURE = 2.0
# A link that is no clause's best counts from here.
_FIRM = 2.0
# Together the links of two clauses must be worth this.
_LEAST = 2.0

_END = attrgetter("end")

_Answer = tuple[Span, Span]


def clause_pairs(
    source: str,
    target: str,
    pair: SentencePair,
    answers: Sequence[_Answer],
    content: Callable[[Span], frozenset[str]],
    meanings: Callable[[Span], frozenset[int]],
    stem_id: Callable[[str], int],
) -> Iterator[SentencePair]:
    """The clauses of a sentence pair that answer one another, smaller than the pair itself, each side in one piece.

    A clause of which nothing is known goes with both its neighbours, so clause pairs may overlap, and what a translator moved
    to a clause of its own is still in one of them.

    Args:
        source: the English text of the unit.
        target: its Chinese text in the Simplified view.
        pair: the sentence pair.
        answers: figures, terms and names of the source, each with what stands for it in the target.
        content: the content stems of a stretch of the source.
        meanings: the numbers of the stems that the words of a stretch of the target can translate.
        stem_id: the number of a stem.
    """
    english, chinese = _pieces(_ENGLISH, source, pair.source), _pieces(_CHINESE, target, pair.target)
    if len(english) < 2 or len(chinese) < 2:
        return
    weights = _shared_answers(english, chinese, answers)
    _add_words(weights, [content(piece) - SAY_LITTLE for piece in english], [meanings(piece) for piece in chinese], stem_id)
    for left, right in _groups(weights, len(english), len(chinese)):
        own = sum(weights.get((i, j), 0.0) for i in left for j in right)
        if own < _LEAST or not _in_one_piece(left) or not _in_one_piece(right):
            continue
        linked_left = {i for i, _ in weights}
        linked_right = {j for _, j in weights}
        first, last = _widened(left, linked_left, len(english))
        begin, end = _widened(right, linked_right, len(chinese))
        found = Span(english[first].start, english[last].end), Span(chinese[begin].start, chinese[end].end)
        if found[0] != pair.source or found[1] != pair.target:
            yield SentencePair(found[0], found[1], pair.score)


def english_clauses(text: str, within: Span) -> list[Span]:
    """The clauses and phrases of an English sentence, at its marks and conjunctions."""
    return _pieces(_ENGLISH, text, within)


def _pieces(pattern: re.Pattern[str], text: str, within: Span) -> list[Span]:
    edges = [within.start, *(match.end() for match in pattern.finditer(text, within.start, within.end)), within.end]
    return [Span(start, end) for start, end in itertools.pairwise(edges) if text[start:end].strip()]


def _shared_answers(english: Sequence[Span], chinese: Sequence[Span], answers: Sequence[_Answer]) -> dict[tuple[int, int], float]:
    """What the figures, terms and names that two pieces share say for them."""
    weights: dict[tuple[int, int], float] = {}
    for said, found in answers:
        if (i := _holder(english, said)) >= 0 and (j := _holder(chinese, found)) >= 0:
            weights[i, j] = weights.get((i, j), 0.0) + _SURE
    return weights


def _add_words(
    weights: dict[tuple[int, int], float],
    contents: Sequence[frozenset[str]],
    meanings: Sequence[frozenset[int]],
    stem_id: Callable[[str], int],
) -> None:
    """Adds what the words say that one piece of the source has alone, and that one piece of the target alone can mean."""
    seen: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    for content in contents:
        seen, shared = seen | content, shared | (seen & content)
    for i, content in enumerate(contents):
        for name in content - shared:
            number = stem_id(name)
            places = [j for j, meaning in enumerate(meanings) if number in meaning]
            if len(places) == 1:
                weights[i, places[0]] = weights.get((i, places[0]), 0.0) + 1.0


def _holder(pieces: Sequence[Span], place: Span) -> int:
    """The first of the pieces, which are in order, that overlaps a place; -1 where none does."""
    first = bisect_right(pieces, place.start, key=_END)
    return first if first < len(pieces) and pieces[first].start < place.end else -1


def _groups(weights: dict[tuple[int, int], float], english: int, chinese: int) -> Iterator[tuple[list[int], list[int]]]:
    """Pieces that belong together: joined by every firm link, and by each piece's best one."""
    best: dict[int, float] = {}
    for (i, j), weight in weights.items():
        best[i] = max(best.get(i, 0.0), weight)
        best[~j] = max(best.get(~j, 0.0), weight)
    parent = {number: number for number in (*range(english), *(~j for j in range(chinese)))}

    def root(number: int) -> int:
        while parent[number] != number:
            number = parent[number]
        return number

    for (i, j), weight in weights.items():
        if weight >= _FIRM or weight == best[i] or weight == best[~j]:
            parent[root(i)] = root(~j)
    for head in {root(number) for number in parent}:
        members = [number for number in parent if root(number) == head]
        left, right = sorted(n for n in members if n >= 0), sorted(~n for n in members if n < 0)
        if left and right:
            yield left, right


def _in_one_piece(numbers: Sequence[int]) -> bool:
    return numbers[-1] - numbers[0] == len(numbers) - 1


def _widened(numbers: Sequence[int], linked: set[int], count: int) -> tuple[int, int]:
    """The first and last piece of a group, with those beside it that nothing links."""
    first, last = numbers[0], numbers[-1]
    while first > 0 and first - 1 not in linked:
        first -= 1
    while last + 1 < count and last + 1 not in linked:
        last += 1
    return first, last
