"""AC208."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bilingual_qa.align.stems import stem
from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.word_links import WordLinks
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.antonyms import Opposites, opposites_of
from bilingual_qa.rules.accuracy.negated_place import clause_around
from bilingual_qa.rules.accuracy.turning_words import names_roles, turned_in_chinese, turned_in_english
from bilingual_qa.rules.rule import UnitRule

# A sentence bead below this score may have its word in a neighbour.
_FIRM_BEAD = 0.8
# A gloss of one content word says what a Chinese word means; one of two words does where it is so much of all its glosses.
_ONE_WORD, _TWO_WORDS, _MUCH = 1.0, 0.5, 0.25
# From this probability on, a word akin to one of the source accounts for what stands in the target.
_AKIN = 0.05
# Single characters have too many meanings.
_LEAST_CHARACTERS = 2
# What follows one of these in a word is negated: 不包括 means what 包括 does not.
_NEGATOR = re.compile("[不未没无非免]")
# Words with the word of an axis among their glosses in another sense: news is not new, once is not at first.
_OTHER_SENSE = frozenset("信息 消息 讯息 新闻 资讯 一次 其实 确实".split())  # noqa: SIM905
# Who does what the rest of a word says.
_WHO_DOES = ("者", "方")
# What two parties do, each the opposite of the other's: A sells what B buys.
_BETWEEN_PARTIES = frozenset(
    map(stem, "buy purchase acquire acquisition sell sale lend loan borrow give receive pay send buyer seller".split())  # noqa: SIM905
)


class AntonymTranslated(UnitRule):
    """A word of the source is nowhere in the target, where the translation of its opposite stands: 追捧 for shunned.

    Found without a list of Chinese words: the dictionary says what the words of the target mean, and no other word of the source
    accounts for the one that is marked. Only in firm sentence pairs, without a negation or the like beside either word.

    ## Why is this bad?
    The sentence says the opposite, and reads as well as before.

    ## Example
    ```
    Pension funds shunned the listing.
    退休基金[追捧]這次上市。
    ```

    ## Write instead
    迴避.
    """

    code = "AC208"
    name = "antonym-translated"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each word of the target that says the opposite of one of the source."""
        if unit.table:
            return
        lexicon = unit.note.words.lexicon
        called = [
            (Span(at, at + len(word)), opposites)
            for word, at in unit.source_tokens
            if (opposites := opposites_of(stem(word), lexicon.everyday)) is not None
        ]
        if not called:
            return
        for pair in unit.unit.sentences:
            if len(pair.source) and len(pair.target) and pair.score >= _FIRM_BEAD:
                for source, target in _turned(unit, pair, [entry for entry in called if pair.source.contains(entry[0])]):
                    yield self.finding(
                        unit,
                        Message.of("opposite-word", source=source.of(unit.source), target=target.of(unit.target)),
                        source=(source,),
                        target=(target,),
                        confidence=Confidence.MEDIUM,
                    )


def _turned(unit: AnalysedUnit, pair: SentencePair, called: Sequence[tuple[Span, Opposites]]) -> Iterator[tuple[Span, Span]]:
    """The words of a sentence pair that became their opposite, and what stands for them."""
    words, view = unit.note.words, unit.simplified_target
    target = unit.words_within(pair.target)
    meant = {word: _meant(words, word.of(view)) for word in target if len(word) >= _LEAST_CHARACTERS}
    told: set[Span] = set()
    for source, opposites in called:
        turned = _numbers(words, opposites.opposite)
        places = [word for word in target if word in meant and not turned.isdisjoint(meant[word])]
        if len(places) != 1 or places[0] in told:
            continue
        place = places[0]
        if _stands_for_it(unit, pair, source, place, opposites) and _plain(unit, pair, source, place):
            told.add(place)
            yield source, place


def _stands_for_it(unit: AnalysedUnit, pair: SentencePair, source: Span, place: Span, opposites: Opposites) -> bool:
    """Whether a word of the target that means the opposite of one of the source has nothing else to stand for, and nothing
    else stands for that one.
    """
    words, view = unit.note.words, unit.simplified_target
    others = {stem(word) for word, at in unit.source_tokens if at != source.start and pair.source.start <= at < pair.source.end}
    if not opposites.opposite.isdisjoint(others):
        return False
    means = words.of_word(place.of(view))
    alike = _numbers(words, opposites.alike)
    if not alike.isdisjoint(means) or not words.akin(_numbers(words, others), _AKIN).isdisjoint(means):
        return False
    akin = words.akin(alike, _AKIN) - _numbers(words, opposites.opposite)
    return all(
        (alike if len(word) < _LEAST_CHARACTERS else akin).isdisjoint(words.of_word(word.of(view)))
        for word in unit.words_within(pair.target)
        if word != place
    )


def _plain(unit: AnalysedUnit, pair: SentencePair, source: Span, place: Span) -> bool:
    """Whether both words stand there as such: in no term, figure or name, and with nothing beside them that turns them round."""
    if any(answer.source.overlaps(source) or answer.target.overlaps(place) for answer in unit.answered):
        return False
    if any(hit.span.overlaps(source) for hit in unit.source_names):
        return False
    english, chinese = pair.source.of(unit.plain_source), pair.target.of(unit.plain_target)
    said = Span(source.start - pair.source.start, source.end - pair.source.start)
    found = Span(place.start - pair.target.start, place.end - pair.target.start)
    if turned_in_english(english, said) or turned_in_chinese(chinese, found):
        return False
    if stem(said.of(english)) in _BETWEEN_PARTIES and names_roles(clause_around(chinese, found).of(chinese)):
        return False
    return not unit.cuts_word(place)


def _numbers(words: WordLinks, names: frozenset[str] | set[str]) -> frozenset[int]:
    return frozenset(words.lexicon.stem_id(name) for name in names) - {-1}


def _meant(words: WordLinks, word: str) -> frozenset[int]:
    """The stems that a Chinese word means: those of its short glosses, without what it negates itself."""
    if word in _OTHER_SENSE:
        return frozenset()
    if word.endswith(_WHO_DOES) and word not in words.lexicon:
        word = word[:-1]
    plain = words.strong_meanings(word, _ONE_WORD)
    negator = _NEGATOR.search(word)
    if negator is not None:
        return plain - words.of_word(word[negator.end() :])
    _, weights = words.lexicon.translations(word)
    least = _MUCH * float(weights.sum())
    return plain | (words.strong_meanings(word, _TWO_WORDS) if least <= _TWO_WORDS else frozenset())
