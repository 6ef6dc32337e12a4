"""TM103."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from difflib import SequenceMatcher

from bilingual_qa.align.cedict import glossed
from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import Relation
from bilingual_qa.analysis.standing_instead import Stretch
from bilingual_qa.glossary import Concept, ConceptUse
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.rules.terminology.rendering_finding import fitted
from bilingual_qa.text.fold import lower, simplified

# A stretch and an accepted rendering that share this part of the longer one's characters are variants, not two words.
_VARIANT = 0.85
# With so much of a rendering's characters and none of its own, a stretch is the rendering cut short.
_CUT_SHORT = 0.6
# From this part of the term's words on, a stretch is a literal translation of it.
_LITERAL = 0.5
# Where nothing but its place speaks for a stretch, the sentence must be so short (code points) that little else can stand there.
_SHORT = 20
# Letters say nothing to the dictionary, so that for them the place must speak: CRL as 证书吊销列表.
_SHORT_FOR_LETTERS = 45
# What joins two things that share the beginning or the end of a rendering, and how far apart its halves may be.
_JOINT = "[和与及或、/]"
_HALVES, _APART = 2, 8


class RequiredRenderingAbsent(UnitRule):
    """A term of the trade has none of its renderings; in their place stands a word-for-word translation.

    Found without any list of wrong renderings: the dictionary says which words of the target translate the term's words one by
    one, and no other word of the source accounts for them. Variants of an accepted rendering are silent.

    ## Why is this bad?
    The everyday sense of a term's words is seldom its meaning: a bank's share of wallet has nothing to do with purses.

    ## Example
    ```
    The allowance on unfunded lending commitments rose.
    [沒有資金的貸款承諾]的準備金上升。
    ```

    ## Write instead
    The rendering of the trade: 未動用貸款承擔.
    """

    code = "TM103"
    name = "required-rendering-absent"
    mqm = MqmType.WRONG_TERM
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each use without a rendering whose literal translation stands in the target."""
        if unit.table:
            return
        taken: set[Span] = set()
        links = [link for link in unit.term_links if link.use.concept is not None and not (link.accepted or link.wrong)]
        for link in links:
            concept = link.use.concept
            if concept is None or _stands(concept, link.use, unit) or _in_equal_figure(link.use.span, unit):
                continue
            for finding in self._check_use(unit, link.use, concept):
                if not taken.intersection(finding.target):
                    taken.update(finding.target)
                    yield finding

    def _check_use(self, unit: AnalysedUnit, use: ConceptUse, concept: Concept) -> Iterator[Finding]:
        most = _SHORT_FOR_LETTERS if use.form.isupper() else _SHORT
        short = len(unit.expected(use.span)) <= most
        # Where nothing can come of it, what stands there is not worth asking.
        share = 1.0 if short and concept.pos != "verb" else unit.literal_share(use.span)
        if not share or (share < _LITERAL and not short):
            return
        standing = unit.standing_instead(use.span)
        # The locales share most of them, in Simplified characters.
        accepted = set(simplified("\n".join(rendering.text for rendering in concept.accepted)).split("\n")) if standing else ()
        variants = [stretch for stretch in standing if _is_variant(stretch.span.of(unit.simplified_target), accepted)]
        # All of the term in a form much like its rendering: what else stands there belongs to something else.
        if any(stretch.literal == 1 for stretch in variants):
            return
        stretches = [stretch for stretch in standing if stretch not in variants]
        chosen = _chosen(stretches, short)
        if chosen is None or unit.cuts_word(chosen.span):
            return
        # Part of a rendering stands apart, with nothing in place of the rest: 擁有用戶4,500萬 for a user base.
        if variants and chosen.literal < _LITERAL and not any(_touch(chosen.span, variant.span) for variant in variants):
            return
        # A verb of reporting is often left out: posted revenue of RMB5.6bn is 收入56億元.
        if not chosen.literal and concept.pos == "verb":
            return
        # Where nothing but the place speaks for the stretch, both dictionaries must take it for words: 雲安 in 雲安全.
        if not chosen.literal and unit.cuts_segment(chosen.span):
            return
        span, literal = chosen.span, chosen.literal >= _LITERAL
        meaning = glossed(simplified(span.of(unit.target)))
        key = self.name if literal else f"{self.name}.unexplained"
        suggestions = tuple(fitted(rendering, unit.target, span) for rendering in concept.suggestions(unit.locale))
        yield self.finding(
            unit,
            Message.of(
                f"{key}.means" if meaning else key,
                term=use.span.of(unit.source),
                rendering=suggestions[0],
                found=span.of(unit.target),
                **({"means": meaning} if meaning else {}),
            ),
            source=(use.span,),
            target=(span,),
            confidence=Confidence.MEDIUM if literal else Confidence.LOW,
            suggestions=suggestions,
            concept=concept.id,
        )


def _chosen(stretches: list[Stretch], short: bool) -> Stretch | None:
    """The stretch that translates half of the term's words or more; in a short sentence else the one beside the term's
    neighbours, or the only one that nothing accounts for.
    """
    if stretches and stretches[0].literal >= _LITERAL:
        return stretches[0]
    if not short:
        return None
    beside = [stretch for stretch in stretches if stretch.beside]
    if len(beside) == 1:
        return beside[0]
    return stretches[0] if len(stretches) == 1 else None


def _touch(one: Span, other: Span) -> bool:
    return one.end == other.start or other.end == one.start


def _stands(concept: Concept, use: ConceptUse, unit: AnalysedUnit) -> bool:
    """Whether the target has the term in some form after all: a rendering, or the English."""
    for hit in unit.renderings:
        if hit.concept is concept and not hit.wrong:
            return True
    target = unit.lower_target
    if any(lower(form) in target for form in {use.span.of(unit.source), *concept.forms}):
        return True
    return _stands_apart(concept, unit.expected(use.span).of(unit.simplified_target))


def _stands_apart(concept: Concept, target: str) -> bool:
    """Whether a rendering of four characters stands in two halves around what is joined to one of them: 融資和居民信貸成本."""
    if not any(map(target.__contains__, _JOINT[1:-1])):
        return False
    for rendering in {simplified(rendering.text) for rendering in concept.accepted if len(rendering.text) == _HALVES * 2}:
        before, after = re.escape(rendering[:_HALVES]), re.escape(rendering[_HALVES:])
        if re.search(rf"{before}{_JOINT}[^,，。;；]{{2,{_APART}}}{after}", target):
            return True
    return False


def _in_equal_figure(term: Span, unit: AnalysedUnit) -> bool:
    """Whether a term is the unit of a figure that the target has too: 60 basis points as 0.6個百分點."""
    return any(
        pair.source is not None and Span(pair.source.start, pair.source.end).contains(term)
        for pair in unit.figures_by_relation.get(Relation.EQUAL, ())
    )


def _is_variant(found: str, accepted: Collection[str]) -> bool:
    """Whether a text is much like one of the accepted renderings."""
    characters = frozenset(found)
    return any(_alike(found, rendering) for rendering in accepted if not characters.isdisjoint(rendering))


def _alike(found: str, rendering: str) -> bool:
    """Whether a text is a rendering cut short, or has nearly all characters of it in the same order and few of its own."""
    if found in rendering:
        return True
    if not _CUT_SHORT * len(rendering) <= len(found) <= len(rendering) / _VARIANT:
        return False
    most = sum(map(rendering.__contains__, found))
    if most < _VARIANT * max(len(found), len(rendering)) and most < len(found):
        return False
    same = sum(block.size for block in SequenceMatcher(None, found, rendering, autojunk=False).get_matching_blocks())
    return same >= _VARIANT * max(len(found), len(rendering)) or (same == len(found) and same >= _CUT_SHORT * len(rendering))
