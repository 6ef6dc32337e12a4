"""What the rules about wrong renderings say of a place."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.glossary import Concept, ConceptUse
from bilingual_qa.model import Confidence, Edit, Finding, Fix, Message, Severity, Span
from bilingual_qa.rules.rule import Rule
from bilingual_qa.text.fold import folded_chinese


def rendering_finding(
    rule: Rule, unit: AnalysedUnit, use: ConceptUse, concept: Concept, found: Span, message: Message, *, doubtful: bool = False
) -> Iterator[Finding]:
    """The finding that `found` stands in the target for `use` and is wrong, unless it is only part of a longer word.

    The confidence is medium where `found` is a right rendering of another term of the unit: it may be said twice. A doubtful
    finding is minor.
    """
    if unit.cuts_word(found):
        return
    other = {candidate.id for other in unit.uses if other.span != use.span for candidate in other.candidates} - {concept.id}
    shared = any(hit.span == found and not hit.wrong and hit.concept.id in other for hit in unit.renderings)
    meant = _term_within(unit, use, concept, found) or concept
    suggestions = tuple(fitted(rendering, unit.target, found) for rendering in meant.suggestions(unit.locale))
    yield rule.finding(
        unit,
        message,
        source=(use.span,),
        target=(found,),
        severity=Severity.MINOR if doubtful else concept.severity,
        confidence=Confidence.MEDIUM if shared or doubtful else Confidence.HIGH,
        suggestions=suggestions,
        fix=Fix((Edit(found.start, found.end, suggestions[0]),)),
        concept=concept.id,
    )


def _term_within(unit: AnalysedUnit, use: ConceptUse, concept: Concept, found: Span) -> Concept | None:
    """The shorter term of which `found` is a wrong rendering, where its right ones are part of those of the whole.

    家長 for *attributable to the parent* wants 母公司 in its place, and not 母公司擁有人應佔.
    """
    words = use.span.of(unit.source).split()
    wrong = folded_chinese(found.of(unit.target))
    whole = [folded_chinese(rendering.text) for rendering in concept.accepted]
    for size in range(1, len(words)):
        for start in range(len(words) - size + 1):
            for part in unit.note.termbase.homographs(" ".join(words[start : start + size])):
                right = folded_chinese(part.suggestions(unit.locale)[0])
                if any(folded_chinese(rendering.text) == wrong for rendering in part.wrong) and any(
                    right in rendering and right != rendering for rendering in whole
                ):
                    return part
    return None


def fitted(rendering: str, target: str, place: Span) -> str:
    """The part of a rendering that belongs at `place`, where the rest of it stands beside already.

    企業價值/銷售額 in place of 電動汽車 before /銷售額 is 企業價值, 零息 in place of 優惠券 behind 零 is 息. A single character
    counts where what stands at `place` lacks it; behind `place` not for a word of two, which may go on (分行行業).
    """
    view = folded_chinese(rendering)
    found = folded_chinese(place.of(target))
    reach = len(view)
    before = folded_chinese(target[max(0, place.start - reach) : place.start])
    after = folded_chinese(target[place.end : place.end + reach])
    for length in range(reach - 1, 0, -1):
        single = length == 1
        if after.startswith(view[-length:]) and not (single and (reach < 3 or found.endswith(view[-1]))):
            return rendering[:-length]
        if before.endswith(view[:length]) and not (single and found.startswith(view[0])):
            return rendering[length:]
    return rendering
