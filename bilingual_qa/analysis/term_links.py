"""Which rendering answers which term: source uses and target renderings of one unit, linked."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence

import msgspec

from bilingual_qa.glossary.concept import Concept, WithoutCue
from bilingual_qa.glossary.cues import word_pattern
from bilingual_qa.glossary.termbase import ConceptUse, RenderingHit
from bilingual_qa.model import Span

_ABBREVIATION = re.compile(r"[A-Z][A-Za-z]*[A-Z]")


# As shares of the text: so much further from the term's place than a wrong rendering, a right one belongs to something else.
_ELSEWHERE = 0.25


class WrongHit(msgspec.Struct, frozen=True, gc=False):
    """A rendering that is wrong for the term: what it means, and the rival sense whose right rendering it is, if it is one.

    `doubtful`: no cue says that the sense for which it is wrong is meant, only that a financial text seldom means another.
    """

    span: Span
    means: str
    rival: Concept | None = None
    doubtful: bool = False


class TermLink(msgspec.Struct, frozen=True, gc=False):
    """A use of a term with what stands for it: an accepted rendering, wrong ones, or neither."""

    use: ConceptUse
    accepted: RenderingHit | None = None
    wrong: tuple[WrongHit, ...] = ()


def link_terms(
    source: str,
    uses: Sequence[ConceptUse],
    hits: Sequence[RenderingHit],
    blocked: Sequence[Span],
    homographs: Callable[[str], Sequence[Concept]],
    window: Callable[[Span], Span],
    clause: Callable[[Span], Span | None],
    target_length: int,
    said: Callable[[Span, Sequence[Span]], int],
) -> tuple[TermLink, ...]:
    """Link each use to at most one accepted rendering, and the uses without one to the wrong renderings that stand unexplained.

    An accepted rendering answers one use only, so that a word that another term explains is not taken for this one's,
    and a second occurrence of it is seen for what it is.

    Args:
        source: the English text.
        uses: its terms.
        hits: renderings, right and wrong, in the Chinese text.
        blocked: stretches of the Chinese that are names: no wrong rendering is seen inside them.
        homographs: the concepts that have a form.
        window: for a stretch of the source, the part of the target where its translation is expected.
        clause: for a stretch of the source, the clause of the target in which the figure beside it stands, if there is one.
        target_length: code points of the target.
        said: for a stretch of the target, how many words of the source outside some stretches it translates.
    """
    # Most renderings that stand in a text are those of concepts that the source does not use.
    used = {concept.id for use in uses for concept in ((use.concept,) if use.concept else use.candidates)}
    own = [hit for hit in hits if hit.concept.id in used]
    accepted = _assign(uses, own, window, clause, len(source), target_length)
    uses = _told_by_target(uses, accepted, own, window)
    claimed = [hit.span for hit in accepted.values()]
    taken = [uses[number].span for number in accepted]

    def of_other_words(hit: WrongHit, own: Sequence[Span]) -> int:
        return _mentions(hit.means, source, own) + (said(hit.span, [*own, *taken]) if hit.rival else 0)

    wrong = _wrong_hits(uses, accepted, hits, [*claimed, *blocked], homographs, window, of_other_words)
    return tuple(TermLink(use, accepted.get(number), tuple(wrong.get(number, ()))) for number, use in enumerate(uses))


def _told_by_target(
    uses: Sequence[ConceptUse],
    accepted: dict[int, RenderingHit],
    hits: Sequence[RenderingHit],
    window: Callable[[Span], Span],
) -> list[ConceptUse]:
    """The uses; of those that the cues leave open some with a sense for which a wrong rendering stands: one that is wrong for all
    senses for which cues speak alike, or wrong without a cue.
    """
    result = list(uses)
    for number, use in enumerate(uses):
        if not (use.open or use.tied) or number in accepted:
            continue
        expected = window(use.span)
        there = [hit for hit in hits if hit.concept in use.candidates and expected.overlaps(hit.span)]
        right = {hit.span for hit in there if not hit.wrong}
        wrong = Counter(hit.span for hit in there if hit.concept in use.tied and hit.span not in right)
        if use.tied and max(wrong.values(), default=0) == len(use.tied):
            result[number] = msgspec.structs.replace(use, concept=use.tied[0], open=())
        else:
            told = (h.concept for h in there if h.concept in use.open and h.rendering.without_cue and h.span not in right)
            result[number] = msgspec.structs.replace(use, concept=next(told, None))
    return result


def _whole(hits: Sequence[RenderingHit]) -> list[RenderingHit]:
    """The accepted renderings that are not merely part of a longer wrong one of their concept (電池 in 電池細胞)."""
    wrong: dict[str, list[Span]] = {}
    for hit in hits:
        if hit.wrong:
            wrong.setdefault(hit.concept.id, []).append(hit.span)
    return [
        hit
        for hit in hits
        if not hit.wrong
        and not (hit.concept.id in wrong and any(span.contains(hit.span) and span != hit.span for span in wrong[hit.concept.id]))
    ]


def _assign(
    uses: Sequence[ConceptUse],
    hits: Sequence[RenderingHit],
    window: Callable[[Span], Span],
    clause: Callable[[Span], Span | None],
    source_length: int,
    target_length: int,
) -> dict[int, RenderingHit]:
    """Greedy assignment: the expected place first, then the clause of the term's figure (operating income of 5m, on revenue
    of 9m), then the longest rendering, then the nearest relative position.
    """

    source_length, target_length = max(1, source_length), max(1, target_length)

    def distance(term: Span, place: Span) -> float:
        return abs(term.start / source_length - place.start / target_length)

    by_concept: dict[str, list[RenderingHit]] = {}
    for hit in _whole(hits):
        by_concept.setdefault(hit.concept.id, []).append(hit)
    wrong_of: dict[str, list[RenderingHit]] = {}
    for hit in hits:
        if hit.wrong:
            wrong_of.setdefault(hit.concept.id, []).append(hit)
    pairs = []
    for number, use in enumerate(uses):
        expected, near = window(use.span), clause(use.span)
        for concept in [use.concept] if use.concept else use.candidates:
            wrong = [hit for hit in wrong_of.get(concept.id, ()) if expected.overlaps(hit.span)]
            nearest_wrong = min((distance(use.span, hit.span) for hit in wrong), default=math.inf)
            for hit in by_concept.get(concept.id, ()):
                away = distance(use.span, hit.span)
                # What stands elsewhere is no answer while a wrong rendering stands in the term's own place, nor is one character,
                # which any word of the sentence may have: the 倍 of a figure for a turn of leverage.
                elsewhere = not expected.overlaps(hit.span) or away > nearest_wrong + _ELSEWHERE
                if wrong and (elsewhere or len(hit.span) == 1):
                    continue
                apart = near is not None and not near.contains(hit.span)
                pairs.append((not expected.overlaps(hit.span), apart, -len(hit.span), away, number, hit))
    chosen: dict[int, RenderingHit] = {}
    for *_, number, hit in sorted(pairs, key=lambda pair: pair[:5]):
        if number not in chosen and not any(hit.span.overlaps(other.span) for other in chosen.values()):
            chosen[number] = hit
    return chosen


def _wrong_hits(
    uses: Sequence[ConceptUse],
    accepted: dict[int, RenderingHit],
    hits: Sequence[RenderingHit],
    explained: Sequence[Span],
    homographs: Callable[[str], Sequence[Concept]],
    window: Callable[[Span], Span],
    of_other_words: Callable[[WrongHit, Sequence[Span]], int],
) -> dict[int, list[WrongHit]]:
    found: dict[int, list[WrongHit]] = {}
    for concept in {use.concept.id: use.concept for use in uses if use.concept}.values():
        own = [n for n, use in enumerate(uses) if use.concept is concept]
        open_uses = [n for n in own if n not in accepted]
        if not open_uses:
            continue
        for hit in _unexplained(concept, [uses[n] for n in own], hits, explained, homographs, of_other_words):
            near = [n for n in open_uses if window(uses[n].span).overlaps(hit.span)]
            free = [n for n in near if n not in found]
            if free:
                found[free[0]] = [hit]
            elif near and len(open_uses) == len(own):
                found[near[-1]].append(hit)
    return found


def _unexplained(
    concept: Concept,
    uses: Sequence[ConceptUse],
    hits: Sequence[RenderingHit],
    explained: Sequence[Span],
    homographs: Callable[[str], Sequence[Concept]],
    of_other_words: Callable[[WrongHit, Sequence[Span]], int],
) -> list[WrongHit]:
    """What is wrong for the concept and nothing else in the source accounts for, in order, the longest of overlapping ones."""
    possible = _wrong_for(concept, uses, hits, homographs)
    if not possible:
        return []
    right = [hit.span for hit in _whole([hit for hit in hits if hit.concept is concept])]
    kept: list[WrongHit] = []
    for hit in sorted(possible, key=lambda h: (h.span.start, -h.span.end, h.rival is None)):
        inside = any(span.contains(hit.span) for span in [*explained, *right])
        if not inside and not (kept and kept[-1].span.overlaps(hit.span)):
            kept.append(hit)
    # What the wrong rendering really means may be said elsewhere in the source: then that accounts for it. The right rendering of
    # a rival sense may mean another word as well: the 資本 of capital gains is not that of equity.
    spare = {hit.means: of_other_words(hit, [use.span for use in uses]) for hit in kept}
    result = []
    for hit in kept:
        if spare[hit.means] > 0:
            spare[hit.means] -= 1
        else:
            result.append(hit)
    return result


def _wrong_for(
    concept: Concept,
    uses: Sequence[ConceptUse],
    hits: Sequence[RenderingHit],
    homographs: Callable[[str], Sequence[Concept]],
) -> list[WrongHit]:
    """The renderings listed as wrong for a concept, and the right ones of the other senses of its form or of an
    abbreviation in it (electric vehicle for the EV of EV/Sales). Where no cue decided the sense, only those that need none.
    """
    if all(use.open for use in uses):
        told = {hit.span: hit.rendering for hit in hits if hit.concept is concept and hit.rendering.without_cue}
        return [WrongHit(at, r.means, doubtful=r.without_cue is WithoutCue.DOUBTFUL) for at, r in told.items()]
    rivals = {rival.id for use in uses for rival in use.candidates} - {concept.id}
    for abbreviation in {part for use in uses for part in _ABBREVIATION.findall(use.form) if part != use.form}:
        rivals |= {other.id for other in homographs(abbreviation) if not _part_of(other, concept)}
    # A single character is part of too many words: 盤 of 早盤 is no plate. What stayed in English has every sense still.
    rival_of = {
        hit.span: hit.concept
        for hit in hits
        if not hit.wrong and hit.concept.id in rivals and len(hit.span) > 1 and not hit.rendering.text.isascii()
    }
    listed = {hit.span: hit.rendering.means for hit in hits if hit.wrong and hit.concept is concept}
    return [WrongHit(span, listed.get(span) or rival_of[span].forms[0], rival_of.get(span)) for span in {**listed, **rival_of}]


def _part_of(part: Concept, whole: Concept) -> bool:
    """Whether a rendering of one concept is part of a rendering of the other, so that it is no rival of it."""
    return any(a.text in b.text for a in part.accepted for b in whole.accepted)


def _mentions(means: str, source: str, own: Sequence[Span]) -> int:
    """How often the source says one of the meanings in words, outside the term itself."""
    count = 0
    for meaning in re.split(r"[/,;]| or ", re.sub(r"\b(?:an?|the|to)\s", "", means)):
        if re.fullmatch(r"\s*[A-Za-z][A-Za-z' -]{2,40}", meaning):
            for match in re.finditer(word_pattern(meaning.strip()), source, re.IGNORECASE):
                count += not any(span.overlaps(Span(*match.span())) for span in own)
    return count
