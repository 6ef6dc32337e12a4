"""AC208."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bilingual_qa.align.stems import stem
from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.antonym_meanings import AntonymMeanings, Meanings
from bilingual_qa.rules.accuracy.negated_place import clause_around
from bilingual_qa.rules.accuracy.negation_words import NOT_BEFORE
from bilingual_qa.rules.accuracy.turning_words import names_roles, turned_in_chinese, turned_in_english
from bilingual_qa.rules.rule import UnitRule

# From this probability on, a word akin to one of the source accounts for what stands in the target.
_AKIN = 0.05
# Single characters have too many meanings.
_LEAST_CHARACTERS = 2
# What two parties do, each the opposite of the other's: A sells what B buys.
_BETWEEN_PARTIES = frozenset(
    map(stem, "buy purchase acquire acquisition sell sale lend loan borrow give receive pay send buyer seller".split())  # noqa: SIM905
)


_NO = re.compile("[不未没无]")
# Their object says what is done: 提起 (lift) of 提起上訴.
_LIGHT_VERBS = frozenset("提起 提出 作出 做出 进行 给予 予以 加以 采取 展开 开展 实行".split())  # noqa: SIM905
_DENYING = frozenset(map(stem, "fail failure lack refuse deny reject none".split()))  # noqa: SIM905


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
    # Free prose says a thing by its opposite as often as a decoder gets it wrong.
    severity = Severity.MINOR

    def __init__(self) -> None:
        self._meanings: AntonymMeanings | None = None

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each word of the target that says the opposite of one of the source."""
        if unit.table:
            return
        meanings = self._meanings
        if meanings is None or meanings.words is not unit.note.words:
            meanings = self._meanings = AntonymMeanings(unit.note.words)
        opposites = meanings.of_english(unit.source_words)
        called = [(Span(at, at + len(word)), opposites[word]) for word, at in unit.source_tokens if word in opposites]
        if not called:
            return
        for pair in unit.firm_pairs:
            inside = [(word, turned) for word, turned in called if pair.source.contains(word)]
            for source, target in _turned(unit, pair, inside, meanings):
                yield self.finding(
                    unit,
                    Message.of("opposite-word", source=source.of(unit.source), target=target.of(unit.target)),
                    source=(source,),
                    target=(target,),
                    confidence=Confidence.MEDIUM,
                )


def _turned(
    unit: AnalysedUnit, pair: SentencePair, called: Sequence[tuple[Span, Meanings]], meanings: AntonymMeanings
) -> Iterator[tuple[Span, Span]]:
    """The words of a sentence pair that became their opposite, and what stands for them."""
    if not called:
        return
    wanted = frozenset[int]().union(*(opposites.opposite for _, opposites in called))
    view = unit.simplified_target
    meant = {
        word: means
        for word in unit.words_within(pair.target)
        if word.end - word.start >= _LEAST_CHARACTERS
        and not wanted.isdisjoint(means := meanings.of_chinese(view[word.start : word.end]))
    }
    told: set[Span] = set()
    for source, opposites in called if meant else ():
        places = [word for word, means in meant.items() if not opposites.opposite.isdisjoint(means)]
        if (
            len(places) == 1
            and places[0] not in told
            and _stands_for_it(unit, pair, source, places[0], opposites, meanings)
            and _plain(unit, pair, source, places[0])
        ):
            told.add(places[0])
            yield source, places[0]


def _stands_for_it(
    unit: AnalysedUnit, pair: SentencePair, source: Span, place: Span, opposites: Meanings, meanings: AntonymMeanings
) -> bool:
    """Whether a word of the target that means the opposite of one of the source has nothing else to stand for, and nothing
    else stands for that one.
    """
    words, view = meanings.words, unit.simplified_target
    others = {stem(word) for word, at in unit.source_tokens if at != source.start and pair.source.start <= at < pair.source.end}
    if not opposites.stems.isdisjoint(others):
        return False
    means = words.of_word(place.of(view))
    if not opposites.alike.isdisjoint(means) or not words.akin(meanings.numbers(others), _AKIN).isdisjoint(means):
        return False
    akin = words.akin(opposites.alike, _AKIN) - opposites.opposite
    return all(
        (opposites.alike if len(word) < _LEAST_CHARACTERS else akin).isdisjoint(words.of_word(word.of(view)))
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
    if found.of(chinese) in _LIGHT_VERBS:
        return False
    if turned_in_english(english, said) or turned_in_chinese(chinese, found):
        return False
    # What failed to show is 未見.
    if stem(said.of(english)) in _DENYING and (_NO.search(chinese) or NOT_BEFORE.match(english, said.end)):
        return False
    if stem(said.of(english)) in _BETWEEN_PARTIES and names_roles(clause_around(chinese, found).of(chinese)):
        return False
    return not unit.cuts_word(place)
