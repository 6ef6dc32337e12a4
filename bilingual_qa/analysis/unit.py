"""One unit read once, and the note around it: what all rules share. Every part is read when first asked for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import msgspec

from bilingual_qa.align.stems import stem
from bilingual_qa.analysis.acronyms import definitions
from bilingual_qa.analysis.clauses import clause_pairs
from bilingual_qa.analysis.figures import FigurePair, Relation, pair_figures
from bilingual_qa.analysis.mistyped_figures import mistyped_figures, without_mistyped
from bilingual_qa.analysis.proper_names import ProperName, proper_names
from bilingual_qa.analysis.standing_instead import (
    Answered,
    Stretch,
    TargetWord,
    known_words,
    literal_share,
    standing_instead,
)
from bilingual_qa.analysis.stated_currency import stated_dollar
from bilingual_qa.analysis.table_heads import head_of, heads_differ, made_up_for, under_heads, without_heads
from bilingual_qa.analysis.term_links import TermLink, link_terms
from bilingual_qa.analysis.tickers import Ticker, tickers
from bilingual_qa.analysis.word_links import WordLinks
from bilingual_qa.glossary import ConceptUse, NameHit, NoteText, RenderingHit, Termbase
from bilingual_qa.model import (
    DEFAULT_CONVENTIONS,
    UNDECIDED,
    Bitext,
    BlockKind,
    Conventions,
    Language,
    Locale,
    SentencePair,
    Span,
    TranslationUnit,
    Unpaired,
)
from bilingual_qa.quantities import Quantity, find_quantities
from bilingual_qa.text.chinese import crosses, over_edge, words_around
from bilingual_qa.text.english import Tagger
from bilingual_qa.text.fold import half_width, lower, simplified
from bilingual_qa.text.region import note_locale, script_locale
from bilingual_qa.text.script import LATIN_WORD, script_counts
from bilingual_qa.text.sentences import sentence_spans

_WORD = re.compile("[a-z]+")
_ENGLISH_WORD = re.compile(r"[A-Za-z]{3,}")
# A gloss of one content word: of 人工智能, "intelligence" is but a part.
_LEAST_WEIGHT = 1.0
# Below this score a sentence bead says too little to narrow a search.
_TRUSTED_BEAD = 0.5
# Below this one, what a sentence seems to lack or to have too many of may stand in a neighbour.
FIRM_BEAD = 0.8
# Rows.
_LONGEST_TABLE = 60
# Names of so many characters may be met by chance across two words.
_SHORT_NAME = 2
# So many code points from a term at most stands the figure that it has.
_FIGURE_REACH = 30
# Names of so many characters are no everyday words.
_SURE_NAME = 4
_QUOTATION = re.compile(r"「[^」]*」|『[^』]*』|《[^》]*》|“[^”]*”|\"[^\"]*\"")
# A comma inside a figure ends no clause.
_CLAUSE_END = re.compile(r"[，；。;]|,(?!\d{3})|\n")


class AnalysedUnit:
    """A translation unit with its readings; all spans are of the raw texts.

    Args:
        unit: the pair.
        note: the note that holds it.
        index: its position there.
    """

    def __init__(self, unit: TranslationUnit, note: AnalysedNote, index: int) -> None:
        self.unit = unit
        self.note = note
        self.index = index
        self.id = unit.id
        # The English and the Chinese text, and whether the unit is a row of a table.
        self.source = unit.source.text
        self.target = unit.target.text
        self.table = unit.kind is BlockKind.TABLE
        # What has been asked of a stretch: rules ask about each sentence again and again.
        self._content: dict[Span, frozenset[str]] = {}
        self._says: dict[Span, frozenset[int]] = {}
        self._explains: dict[tuple[Span, float], frozenset[int]] = {}
        self._meanings: dict[Span, frozenset[int]] = {}

    @cached_property
    def locale(self) -> Locale:
        """The target locale: the row's own, the user's, or the note's region where the unit's script agrees with it."""
        if self.unit.locale is not None:
            return self.unit.locale
        if self.note.stated_locale is not None:
            return self.note.stated_locale
        own = script_locale(self.target)
        if own is Locale.ZH or (own.traditional and self.note.locale.traditional):
            return self.note.locale
        return own

    @cached_property
    def conventions(self) -> Conventions:
        """What the target is held to in its locale."""
        return self.note.conventions.get(self.locale, UNDECIDED)

    @cached_property
    def exempt_words(self) -> list[Span]:
        """The listed names of the target but for places, and the words that its house allows: what no convention concerns."""
        allowed = (*self.conventions.allow, *self.conventions.prefer.values())
        own = [Span(*match.span()) for word in allowed for match in re.finditer(re.escape(word), self.target)]
        return [*own, *(hit.span for hit in self.target_names if not hit.name.is_place)]

    @cached_property
    def exempt(self) -> list[Span]:
        """As `exempt_words`, with quotations and titles."""
        return [*self.exempt_words, *(Span(*match.span()) for match in _QUOTATION.finditer(self.target))]

    @cached_property
    def half_width_source(self) -> str:
        """The source with full-width letters, digits and marks as ASCII, as long as the raw text."""
        return half_width(self.source)

    @cached_property
    def half_width_target(self) -> str:
        """The target with full-width letters, digits and marks as ASCII, as long as the raw text."""
        return half_width(self.target)

    @cached_property
    def lower_target(self) -> str:
        """The target in lower case, as long as the raw text."""
        return lower(self.target)

    @cached_property
    def target_characters(self) -> frozenset[str]:
        """The characters of the target as written: what a rule asks first whether it has anything to do here."""
        return frozenset(self.target)

    @cached_property
    def target_latin(self) -> list[Span]:
        """The Latin words of the target: most Chinese has few, or none."""
        return [Span(*match.span()) for match in LATIN_WORD.finditer(self.half_width_target)]

    @cached_property
    def target_scripts(self) -> tuple[int, int]:
        """How many characters of the target are of Traditional text only, and how many of Simplified text only."""
        return script_counts(self.target)

    @cached_property
    def plain_source(self) -> str:
        """The source in lower case and half width, as long as the raw text."""
        return lower(self.half_width_source)

    @cached_property
    def plain_target(self) -> str:
        """The target in Simplified characters and half width, as long as the raw text."""
        return half_width(self.simplified_target)

    @cached_property
    def lower_plain_target(self) -> str:
        """As `plain_target`, in lower case."""
        return lower(self.plain_target)

    @cached_property
    def simplified_target(self) -> str:
        """The target in Simplified characters, as long as the raw text."""
        return simplified(self.target)

    @cached_property
    def target_words(self) -> list[Span]:
        """The Chinese words of the target, by longest match in the aligner's dictionary."""
        return [Span(start, end) for start, end in self.note.words.lexicon.words_of(self.simplified_target)]

    def words_within(self, stretch: Span) -> list[Span]:
        """The Chinese words of a stretch of the target, such as a sentence, whose edges cut none."""
        return self.target_words[self._words_within(stretch)]

    def meanings_within(self, stretch: Span) -> Iterator[tuple[Span, frozenset[int]]]:
        """The Chinese words of a stretch of the target, as `words_within`, each with the stems that it can translate."""
        within = self._words_within(stretch)
        return zip(self.target_words[within], self._word_meanings[within], strict=True)

    def _words_within(self, stretch: Span) -> slice:
        starts, ends = self._word_edges
        return slice(bisect_left(starts, stretch.start), bisect_right(ends, stretch.end))

    @cached_property
    def _word_edges(self) -> tuple[list[int], list[int]]:
        """Where the words of the target begin, and where they end."""
        return [word.start for word in self.target_words], [word.end for word in self.target_words]

    def meanings(self, stretch: Span) -> frozenset[int]:
        """What the words of a stretch of the target can translate, as `WordLinks.meanings` tells it."""
        known = self._meanings.get(stretch)
        if known is None:
            known = self._meanings[stretch] = self._meanings_within(stretch)
        return known

    def _meanings_within(self, stretch: Span) -> frozenset[int]:
        words, within, links = self.target_words, self._words_within(stretch), self.note.words
        before, after = words[: within.start][-1:], words[within.stop :][:1]
        # Words that lie across an edge are cut otherwise.
        if (before and before[0].end > stretch.start) or (after and after[0].start < stretch.end):
            return links.meanings(stretch.of(self.simplified_target))
        latin = links.latin_meanings(stretch.of(self.simplified_target)) if self._latin_meanings else self._latin_meanings
        return latin.union(*self._word_meanings[within])

    @cached_property
    def _word_meanings(self) -> list[frozenset[int]]:
        """What each word of the target can translate."""
        return [self.note.words.of_word(word.of(self.simplified_target)) for word in self.target_words]

    @cached_property
    def _latin_meanings(self) -> frozenset[int]:
        """What the Latin words of the target are: most stretches have none."""
        return self.note.words.latin_meanings(self.simplified_target)

    def content(self, stretch: Span) -> frozenset[str]:
        """The content stems of a stretch of the source, such as a clause, that the dictionary knows."""
        known = self._content.get(stretch)
        if known is None:
            known = self._content[stretch] = self.note.words.content(stretch.of(self.source))
        return known

    def says(self, stretch: Span) -> frozenset[int]:
        """The numbers of the content stems of a stretch of the source, such as a sentence."""
        known = self._says.get(stretch)
        if known is None:
            known = self._says[stretch] = self.note.words.numbers(stretch.of(self.source))
        return known

    def explains(self, stretch: Span, least: float = 0.0) -> frozenset[int]:
        """What a stretch of the source, such as a sentence, accounts for: what it says, and what is akin to that."""
        known = self._explains.get((stretch, least))
        if known is None:
            known = self._explains[stretch, least] = self.note.words.akin(self.says(stretch), least)
        return known

    @cached_property
    def source_words(self) -> frozenset[str]:
        """The words of the source in lower case: what a rule asks first whether it has anything to do here."""
        return frozenset(_WORD.findall(self.plain_source))

    @cached_property
    def source_tokens(self) -> list[tuple[str, int]]:
        """The words of the source in lower case, in order, each with its offset."""
        text, tokens, at = self.plain_source, [], 0
        # Between two words there is no letter: each is found where it stands.
        for word in _WORD.findall(text):
            at = text.index(word, at)
            tokens.append((word, at))
            at += len(word)
        return tokens

    @cached_property
    def source_sentences(self) -> list[Span]:
        """The sentences of the source."""
        return sentence_spans(self.source, Language.EN)

    @cached_property
    def target_sentences(self) -> list[Span]:
        """The sentences of the target."""
        return sentence_spans(self.target, Language.ZH)

    @cached_property
    def source_quantities(self) -> list[Quantity]:
        """The figures, dates and periods of the source."""
        return find_quantities(self.source, Language.EN)

    @cached_property
    def target_quantities(self) -> list[Quantity]:
        """The figures, dates and periods of the target."""
        return find_quantities(self.target, Language.ZH, locale=self.locale)

    @cached_property
    def figure_pairs(self) -> tuple[FigurePair, ...]:
        """Each figure with its counterpart on the other side."""
        lengths = len(self.source), len(self.target)
        source, target = under_heads(self.source_quantities, self.target_quantities, self.heads)
        if heads_differ(self.heads) and self._rows_make_up_for_heads():
            source, target = without_heads(source), without_heads(target)
        pairs = pair_figures(source, target, self.expected, lengths)
        return without_mistyped(pairs, self.mistyped_figures) if self.mistyped_figures else pairs

    @cached_property
    def mistyped_figures(self) -> list[Span]:
        """The typing errors among the figures of the source: no fault of the translator, whatever he made of them."""
        return mistyped_figures(self.source, self.source_quantities)

    @cached_property
    def figures_by_relation(self) -> dict[Relation, list[FigurePair]]:
        """The figure pairs by what changed."""
        found: dict[Relation, list[FigurePair]] = {}
        for pair in self.figure_pairs:
            found.setdefault(pair.relation, []).append(pair)
        return found

    @cached_property
    def source_tickers(self) -> tuple[Ticker, ...]:
        """The tickers of the source."""
        return tuple(tickers(self.half_width_source))

    @cached_property
    def target_tickers(self) -> tuple[Ticker, ...]:
        """The tickers of the target."""
        return tuple(tickers(self.half_width_target))

    @cached_property
    def heads(self) -> tuple[Quantity | None, Quantity | None]:
        """The head ("RMB in millions", 人民幣百萬元) that holds for the bare figures of each side: its own, or its table's."""
        for unit in reversed(self.note.units[max(0, self.index - _LONGEST_TABLE) : self.index + 1]):
            heads = head_of(unit.source_quantities), head_of(unit.target_quantities)
            if all(heads):
                return heads
            if not unit.table:
                break
        return None, None

    def _rows_make_up_for_heads(self) -> bool:
        """Whether the rows of the table below have other figures on each side, as its two heads ask."""
        rows = self.note.units[self.index + 1 : self.index + _LONGEST_TABLE]
        return any(made_up_for(row.source_quantities, row.target_quantities, self.heads) for row in rows if row.table)

    @cached_property
    def _english(self) -> tuple[list[ConceptUse], list[NameHit]]:
        uses, names = self.note.termbase.read_english(self.source, self.source_sentences, self.note.source_text)
        if self.note.tagger is not None:
            tagged = self.note.tagger.parts_of_speech(self.source)
            uses = [use if _has_part_of_speech(use, tagged) else msgspec.structs.replace(use, concept=None) for use in uses]
        return uses, names

    @cached_property
    def _chinese(self) -> tuple[list[RenderingHit], list[NameHit]]:
        return self.note.termbase.read_chinese(self.target)

    @property
    def uses(self) -> list[ConceptUse]:
        """The terms that the source uses, with their senses."""
        return self._english[0]

    @property
    def source_names(self) -> list[NameHit]:
        """The listed names in the source."""
        return self._english[1]

    @cached_property
    def proper_names(self) -> list[ProperName]:
        """The words of the source that their surroundings show to be names, listed or not."""
        return list(proper_names(self.source, self.source_sentences))

    @property
    def renderings(self) -> list[RenderingHit]:
        """Every rendering of any concept that stands in the target, right or wrong, overlapping ones included."""
        return self._chinese[0]

    @cached_property
    def target_names(self) -> list[NameHit]:
        """The listed names that stand in the target in a right Chinese form.

        A short one that the source does not have is left out where it only joins the ends of two words: 國網 in 中國網絡.
        """
        named = {hit.name.id for hit in self.source_names}
        hits = [hit for hit in self._chinese[1] if not hit.wrong]
        if not any(len(hit.span) <= _SHORT_NAME and hit.name.id not in named for hit in hits):
            return hits
        return [
            hit for hit in hits if len(hit.span) > _SHORT_NAME or hit.name.id in named or not crosses(self.target_words, hit.span)
        ]

    @property
    def wrong_names(self) -> list[NameHit]:
        """The renderings in the target that are known to be wrong for a listed name."""
        return [hit for hit in self._chinese[1] if hit.wrong]

    @cached_property
    def term_links(self) -> tuple[TermLink, ...]:
        """Each term of the source with what stands for it in the target."""
        named = {hit.name.id for hit in self.source_names}
        blocked = [hit.span for hit in self.target_names if hit.name.id in named]
        homographs = self.note.termbase.homographs
        windows = self.expected, self.figure_clause
        length = len(self.target)
        return link_terms(self.source, self.uses, self.renderings, blocked, homographs, *windows, length, self._said_outside)

    def _said_outside(self, target: Span, places: Sequence[Span]) -> int:
        """How many words of the source outside some places a stretch of the target translates, the words there not counted."""
        meanings = self.note.words.strong_meanings(target.of(self.simplified_target), _LEAST_WEIGHT)
        number_of = self.note.words.lexicon.stem_id
        words = [Span(*match.span()) for match in _ENGLISH_WORD.finditer(self.source)] if meanings else []
        numbers = [number_of(stem(word.of(self.source))) for word in words]
        inside = {number for word, number in zip(words, numbers, strict=True) if any(map(word.overlaps, places))}
        return sum(number in meanings and number not in inside for number in numbers)

    @cached_property
    def answered(self) -> list[Answered]:
        """What answers terms, rightly or wrongly, figures and names of the source."""
        terms = [Answered(link.use.span, link.accepted.span) for link in self.term_links if link.accepted]
        terms += [Answered(link.use.span, hit.span) for link in self.term_links for hit in link.wrong]
        # A figure without a counterpart answers nothing, but is no rendering of a term either.
        figures = [
            Answered(
                Span(pair.source.start, pair.source.end) if pair.source else Span(0, 0), Span(pair.target.start, pair.target.end)
            )
            for pair in self.figure_pairs
            if pair.target
        ]
        places = {hit.name.id: hit.span for hit in self.source_names}
        # A name that the source has not is no rendering of a term either, unless it is so short that it is a word as well: 主板.
        names = [
            Answered(places.get(hit.name.id, Span(0, 0)), hit.span)
            for hit in self.target_names
            if hit.name.id in places or len(hit.span) >= _SURE_NAME
        ]
        return terms + figures + names

    @cached_property
    def answering_places(self) -> list[tuple[int, int]]:
        """Where the target answers terms, figures and names of the source: the bounds of each place."""
        return [(answer.target.start, answer.target.end) for answer in self.answered if answer.source.start < answer.source.end]

    def is_figure_said(self, target: Span) -> bool:
        """Whether a stretch of the target lies in a figure that the source has too: the 25% of "from a quarter"."""
        return any(
            pair.source is not None and pair.target is not None and Span(pair.target.start, pair.target.end).contains(target)
            for pair in self.figures_by_relation.get(Relation.EQUAL, ())
        )

    def cuts_word(self, target: Span) -> bool:
        """Whether a stretch of the target begins or ends inside a longer word: 期權 in 長期權益, 部位 in 總部位於.

        The aligner's dictionary is asked first, and jieba's only where that sees a word over the edge: it takes a third of a
        second to load.
        """
        return over_edge(self.target_words, target) and self.cuts_segment(target)

    def cuts_segment(self, target: Span) -> bool:
        """Whether an edge of a stretch of the target falls inside a word of jieba's dictionary that reaches beyond it."""
        return crosses(words_around(self.simplified_target, target), target)

    def literal_share(self, term: Span) -> float:
        """Which part of a term's words is translated one by one where it is expected: `literal_share`."""
        return literal_share(term.of(self.source), self._known_words, self.expected(term), self.note.words)

    def standing_instead(self, term: Span) -> list[Stretch]:
        """The stretches of the target that may stand for a term of the source, where it is expected: `standing_instead`."""
        words = self.note.words
        return standing_instead(
            self.source, term, self.simplified_target, self._known_words, self.expected(term), self.answered, words
        )

    @cached_property
    def _known_words(self) -> list[TargetWord]:
        """The Chinese words of the target with what they translate."""
        return known_words(self.simplified_target, self.target_words, self.answered, self.note.words)

    def expected(self, source: Span) -> Span:
        """The part of the target where the translation of a stretch of the source is expected: its sentence, or all."""
        pair = self.sentence_pair(source)
        return pair.target if pair is not None else Span(0, len(self.target))

    def figure_clause(self, source: Span) -> Span | None:
        """The clause of the target that has the figure which stands beside a stretch of the source, if one stands there."""
        near = [(max(s.start - source.end, source.start - s.end), t) for s, t in self._equal_figures]
        distance, figure = min(near, default=(_FIGURE_REACH + 1, Span(0, 0)))
        if distance > _FIGURE_REACH:
            return None
        breaks = self._clause_breaks
        return Span(breaks[bisect_right(breaks, figure.start) - 1], breaks[bisect_left(breaks, figure.end)])

    @cached_property
    def _equal_figures(self) -> list[tuple[Quantity, Span]]:
        """The figures of the source that have their equal in the target, each with its place there."""
        equal = self.figures_by_relation.get(Relation.EQUAL, ())
        return [(pair.source, Span(pair.target.start, pair.target.end)) for pair in equal if pair.source and pair.target]

    @cached_property
    def _clause_breaks(self) -> list[int]:
        """Where clauses of the target begin and end, in order."""
        return [0, *(match.end() for match in _CLAUSE_END.finditer(self.target)), len(self.target)]

    @cached_property
    def firm_pairs(self) -> tuple[SentencePair, ...]:
        """The sentence beads with both sides that surely answer one another."""
        return tuple(p for p in self.unit.sentences if len(p.source) and len(p.target) and p.score >= FIRM_BEAD)

    @cached_property
    def clause_pairs(self) -> tuple[SentencePair, ...]:
        """The clauses that answer one another in sentences of several clauses."""
        answers = [(Span(source.start, source.end), target) for source, target in self._equal_figures]
        answers += [(link.use.span, link.accepted.span) for link in self.term_links if link.accepted]
        stem_id = self.note.words.lexicon.stem_id
        return tuple(
            clauses
            for pair in self.unit.sentences
            if len(pair.source) and len(pair.target) and pair.score >= _TRUSTED_BEAD
            for clauses in clause_pairs(self.source, self.simplified_target, pair, answers, self.content, self.meanings, stem_id)
        )

    def sentence_pair(self, source: Span) -> SentencePair | None:
        """The trusted sentence bead that holds a stretch of the source, if there is one with both sides."""
        for pair in self.unit.sentences:
            if pair.source.contains(source) and len(pair.target) and pair.score >= _TRUSTED_BEAD:
                return pair
        return None


class AnalysedNote:
    """A note's units with what they have in common.

    Args:
        bitext: the aligned note.
        termbase: the glossary.
        words: which words translate which.
        tagger: tells nouns from verbs, where the user has one.
        conventions: what the Chinese is held to, by locale.
    """

    def __init__(
        self,
        bitext: Bitext,
        termbase: Termbase,
        words: WordLinks,
        tagger: Tagger | None = None,
        conventions: Mapping[str, Conventions] = DEFAULT_CONVENTIONS,
    ) -> None:
        self.bitext = bitext
        self.conventions = conventions
        self.termbase = termbase
        self.words = words
        self.tagger = tagger
        self.stated_locale = bitext.target_locale
        self.unpaired: Sequence[Unpaired] = bitext.unpaired
        self.units = [AnalysedUnit(unit, self, index) for index, unit in enumerate(bitext.units)]

    @cached_property
    def source_text(self) -> NoteText:
        """The English of the whole note, for cues."""
        return NoteText("\n".join(unit.source for unit in self.units))

    @cached_property
    def dollar(self) -> str | None:
        """The ISO code of the dollar that the note says its amounts are in."""
        return stated_dollar(self.source_text.text)

    @cached_property
    def definitions(self) -> dict[str, frozenset[str]]:
        """The abbreviations that the English of the note defines itself, with the words that they stand for."""
        return definitions(self.source_text.text)

    @cached_property
    def source_years(self) -> frozenset[int]:
        """Every year that the English of the note names."""
        periods = [quantity.period for unit in self.units for quantity in unit.source_quantities]
        return frozenset(year for period in periods if period for year in (period.year, period.until) if year is not None)

    @cached_property
    def locale(self) -> Locale:
        """The target locale of the note: stated, or detected."""
        return self.stated_locale or note_locale(unit.target for unit in self.units)


_TAGS = {"noun": frozenset(("NOUN", "PROPN")), "verb": frozenset(("VERB", "AUX"))}


def _has_part_of_speech(use: ConceptUse, tagged: Sequence[tuple[Span, str]]) -> bool:
    """Whether the words of a use are what its concept says: a noun, a verb; any other part of speech is not looked at."""
    wanted = _TAGS.get(use.concept.pos) if use.concept else None
    tags = {tag for span, tag in tagged if span.overlaps(use.span)} - {""}
    return wanted is None or not tags or bool(tags & wanted)
