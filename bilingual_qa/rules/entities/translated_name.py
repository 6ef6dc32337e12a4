"""EN302."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.align.stems import stem
from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.acronyms import ACRONYM
from bilingual_qa.analysis.proper_names import COMMON, TRADES, ProperName
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.entities.name_readings import everyday_sense
from bilingual_qa.rules.entities.named_words import named_words
from bilingual_qa.rules.entities.person_words import person_words
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import lower
from bilingual_qa.text.lazy_pattern import LazyPattern

_WORD_OF_ENGLISH = LazyPattern(r"(?<![A-Za-z])[a-z]{2,}")
_LATIN = LazyPattern(r"[A-Za-z]{2,}")
# What a share does, behind its ticker.
_TRADED = LazyPattern(
    r"(?: (?:shares|stock))? (?:rose|fell|slipped|slid|dropped|gained|climbed|jumped|closed|ended|added|lost|tumbled|rallied"
    r"|surged"
    r"|sank|plunged|advanced|edged|soared|opened|traded|trades|is (?:up|down)|was (?:up|down)|retreated|eased|dipped)\b"
)
_SHORTEST_TICKER = 3
# A Chinese company has two characters before its trade, seldom three; who translates word for word needs four.
_WORD_FOR_WORD, _LEAST_WORDS = 4, 2
# Words that Chinese names of companies translate.
_OF_MANY = frozenset(
    """China Chinese Hong Kong Asia Asian Pacific Global International United Union National First New Modern General American
    Great Royal World Universal Oriental Eastern East Western West Northern Southern North South Central City Capital Imperial
    Standard Continental Overseas Beautiful Future Digital Green Clean Life Metropolitan Commercial Industrial People Mutual
    Super Ocean Atlantic European Euro Africa African Japan Korea India Australian Australia Canadian""".split()  # noqa: SIM905
)
# One word at the beginning of a sentence and what only a single company does: its Chinese may show that a company was meant.
_SUBJECT = LazyPattern(
    r"(?P<name>[A-Z][a-z]{2,})(?= (?:also |now )?(?:added|raised|cut|lowered|lifted|trimmed|named|ordered|opened|launched"
    r"|reported|posted"
    r"|said|says|sees|expects|beat|topped|missed|bought|sold|acquired|agreed|plans|guided|shipped|delivered|signed|won"
    r"|appointed"
    r"|hired|repurchased|declared|shares|stock|slashed|unveiled|introduced|priced|issued|filed|recalled|forecasts?)\b)"
)
_COMPANY = LazyPattern("公司|集[团團]|企[业業]")
_SUFFIX = LazyPattern(r",? (?:Inc|Corp|Ltd|Limited|Co|plc|PLC|LLC|Company|Group)\b")
_SAYS_COMPANY = ("compan", "group", "firm", "corporat", "enterprise", "business", "conglomerate")
_FUND = LazyPattern(r" (?:[Ff]unds?|[Ss]trategy|[Pp]ortfolio|[Ss]cheme|[Aa]ccount|[Cc]ard|[Pp]rogramme?|[Ii]nitiative)\b")
_FUNDS = ("基金", "策略", "组合", "计划", "账户", "卡", "方案", "倡议")
_ITS = LazyPattern(
    r" (?:raised|cut|lowered|lifted|trimmed|reiterated|reaffirmed|maintained|withdrew|suspended) its (?:[a-z-]+ "
    r")*?(?:forecast|guidance"
    r"|outlook|dividend|target)"
)


class TranslatedName(UnitRule):
    """A name that the list of names does not have was translated by the everyday meaning of its words.

    The English must show that it is a name: a title (Mr. King), a company's suffix, ticker, verb or possessive, a kind
    (the Dragonfly process), capitals inside the word, or a capitalised word without an article among small letters. The Chinese
    must have the everyday sense of the very word, which nothing else in the source accounts for, and neither the Latin form
    nor a listed one. So too a ticker that is a word, and a sentence's first word that does what companies do and became that word
    with 公司 behind it. Names of public bodies, which are translated, are left alone.

    ## Why is this bad?
    The reader cannot tell that a company or a person is meant, nor find it.

    ## Example
    ```
    Questions go to Mr. King after the call.
    會議後問題請向[國王]先生提出。
    ```

    ## Write instead
    The name as it is, or its official Chinese form.
    """

    code = "EN302"
    name = "translated-name"
    mqm = MqmType.DO_NOT_TRANSLATE
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each name whose everyday sense stands in the target."""
        taken: list[Span] = []
        for person, word in person_words(unit):
            if not _in_latin(person.of(unit.source), unit) and not any(word.overlaps(other) for other in taken):
                taken.append(word)
                yield self._found(person, word, unit, certain=True)
        for named, sense, certain in named_words(unit):
            known = _listed(named, unit) or _in_latin(named.of(unit.source), unit)
            if not known and not any(sense.overlaps(other) for other in taken):
                taken.append(sense)
                company = None if _SUFFIX.match(unit.source, named.end) else _COMPANY.match(unit.target, sense.end)
                whole = Span(sense.start, company.end()) if company else sense
                yield self._found(named, whole, unit, certain=certain or company is not None)
        names = [name for name in unit.proper_names if not (_of_a_trade(name, unit) or _possessive_plural(name, unit))]
        for span, certain in [(name.span, name.cue.certain) for name in names] + list(_traded(unit)):
            if _listed(span, unit) or _in_latin(span.of(unit.source), unit):
                continue
            place = everyday_sense(span, unit)
            if place is None or _as_fund(span, place, unit):
                continue
            if not any(place.overlaps(other) for other in taken):
                taken.append(place)
                yield self._found(span, place, unit, certain=certain)
        for name in unit.proper_names:
            words = _word_for_word(name, unit)
            if words is not None and not _listed(words, unit) and not _in_latin(words.of(unit.source), unit):
                place = everyday_sense(words, unit)
                if place is not None and len(place) >= _WORD_FOR_WORD and not any(place.overlaps(other) for other in taken):
                    taken.append(place)
                    yield self._found(words, place, unit, certain=False)
        for span in _subjects(unit):
            if any(name.span.overlaps(span) for name in names) or _listed(span, unit) or _in_latin(span.of(unit.source), unit):
                continue
            place = everyday_sense(span, unit)
            if place is not None and not any(place.overlaps(other) for other in taken):
                company = _COMPANY.match(unit.target, place.end)
                if company or _ITS.match(unit.source, span.end):
                    taken.append(place)
                    yield self._found(span, Span(place.start, company.end() if company else place.end), unit, certain=True)

    def _found(self, name: Span, place: Span, unit: AnalysedUnit, *, certain: bool) -> Finding:
        written = name.of(unit.source)
        return self.finding(
            unit,
            Message.of(self.name, name=written, found=place.of(unit.target)),
            source=(name,),
            target=(place,),
            severity=Severity.MAJOR if certain else Severity.MINOR,
            confidence=Confidence.MEDIUM if certain else Confidence.LOW,
            suggestions=(written,),
            concept=written,
        )


def _as_fund(name: Span, place: Span, unit: AnalysedUnit) -> bool:
    """Whether the words are those of a fund or strategy, whose names are translated: 全天候基金."""
    return bool(_FUND.match(unit.source, name.end)) and unit.simplified_target.startswith(_FUNDS, place.end)


def _traded(unit: AnalysedUnit) -> Iterator[tuple[Span, bool]]:
    """Tickers that are everyday words: COIN slipped 3%."""
    for match in ACRONYM.finditer(unit.source) if _WORD_OF_ENGLISH.search(unit.source) else ():
        word = lower(match.group())
        if (
            len(word) >= _SHORTEST_TICKER
            and unit.note.words.lexicon.everyday(stem(word))
            and _TRADED.match(unit.source, match.end())
        ):
            yield Span(*match.span()), True


def _subjects(unit: AnalysedUnit) -> Iterator[Span]:
    """The first words of sentences that may be companies by what they do; none where the source speaks of a company."""
    firsts = [match for sentence in unit.source_sentences if (match := _SUBJECT.match(unit.source, sentence.start))]
    if not firsts or any(word in unit.plain_source for word in _SAYS_COMPANY):
        return
    for match in firsts:
        if match["name"] not in COMMON:
            yield Span(*match.span("name"))


def _of_a_trade(name: ProperName, unit: AnalysedUnit) -> bool:
    """Whether the name is that of a company with its trade: such names have Chinese forms, of which many are translations."""
    words = name.span.of(unit.source).split()
    return len(words) > 1 and not TRADES.isdisjoint(words)


def _possessive_plural(name: ProperName, unit: AnalysedUnit) -> bool:
    """Whether a word may be a plural that begins a sentence: brokers' loans."""
    return not name.cue.certain and unit.source.startswith(("s' ", "s’ "), name.span.end - 1)


def _word_for_word(name: ProperName, unit: AnalysedUnit) -> Span | None:
    """The words of a company's name before its trade, two or more, none of which many companies have in both languages."""
    words = name.span.of(unit.source).split(" ")
    if not _of_a_trade(name, unit):
        return None
    while words and words[-1] in TRADES:
        words.pop()
    if len(words) < _LEAST_WORDS or not _OF_MANY.isdisjoint(words):
        return None
    return Span(name.span.start, name.span.start + len(" ".join(words)))


def _listed(span: Span, unit: AnalysedUnit) -> bool:
    """Whether the list of names or the glossary answers for these words."""
    known = [hit.span for hit in unit.source_names]
    known += [link.use.span for link in unit.term_links if link.accepted]
    return any(other.overlaps(span) for other in known)


def _in_latin(name: str, unit: AnalysedUnit) -> bool:
    """Whether any word of the name stands in the target as it is."""
    return any(lower(word) in unit.lower_target for word in _LATIN.findall(name))
