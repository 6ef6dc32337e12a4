"""EN301."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bilingual_qa.align.stems import GLOSS_STOP_WORDS, stem
from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.acronyms import defines
from bilingual_qa.analysis.proper_names import TRADES
from bilingual_qa.analysis.standing_instead import Stretch
from bilingual_qa.glossary import Keep, Name, NameHit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.entities.name_readings import everyday_sense, free_stretches, respelled, spelling
from bilingual_qa.rules.entities.named_words import stands_as_name, word_sense
from bilingual_qa.rules.entities.place_names import abbreviated, one_place, owners, spoken_of
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import folded_chinese, lower, simplified
from bilingual_qa.text.lazy_pattern import LazyPattern

_LEAST_CHARACTERS = 2
# An abbreviation written out has so many characters.
_LEAST_WRITTEN_OUT = 4
_CLAUSE_START = LazyPattern(r"(?:^|[，。；：,;:、])\s*")
# Kinds that may be taken for each other.
_KINDS = {"broker": "company", "regulator": "agency", "exchange": "index"}
_BODIES = frozenset(("regulator", "agency", "exchange"))
_OF_ALL = frozenset("指数")
_CHINESE_EXCHANGES = (".HK", ".SH", ".SZ", ".BJ", ".TW", ".TWO")
_INSTITUTIONS = frozenset(("company", "broker")) | _BODIES
# A headline's verb, which makes the capitalised word before it a name: Lantern Posts Record Sales.
# Behind an everyday word, what only a company has or does.
_OF_A_COMPANY = LazyPattern(
    r"[’']s (?=[A-Za-z])| (?:shares|stock) | (?:cut|raised|lowered|lifted|trimmed|slashed|reiterated|reaffirmed) (?:its|their"
    r"|full-year|guidance)\b"
    r"| (?:also |now )?(?:reported|posted|posts|announced|said|says|added|ordered|launched|unveiled|acquired|bought|sold|agreed"
    r"|named|appointed|hired|beat|topped|expects|sees|forecasts|plans|guided|shipped|delivered|signed|won|filed|issued|declared"
    r"|repurchased|boosted|introduced|invested|secured|recalled|settled|operates|competes) "
)
# Behind the first word of a sentence, a verb with what it does that to, or another name: no article, so no everyday noun.
_ACTS = LazyPattern(
    r" (?:also |now |has |had |will |would |could |may )?(?:[a-z]{2,}ed|sent|drew|won|made|took|gave|led|lent|spent|built|paid"
    r"|drove|held|kept|lost|bought|sold)"
    r" (?:the|its|an?|all|more|most|new|about|[$€£¥\d]|[A-Z])"
    r"| (?:and|&) (?:its [a-z]|[A-Z][a-z]+)"
    # What is raised or cut by somebody, and not what is raised or cut: Gap widened to 5%.
    r"| (?:also |now |has |had )?(?:raised|cut|lowered|trimmed|closed|opened|launched|recalled|stopped|halted|delayed|hired|added"
    r"|introduced|shipped|agreed|unveiled|tested|dropped|rolled out|lifted|shut|started|doubled|reduced|increased) (?!(?:to|from"
    r"|by|in|on|at|with|for|after|as|and|but|further|again|slightly|sharply|than|of|off|over|under|into|since|during|when|while|last"
    r"|this|next|lower|higher|up|down|back|out|late|early|well|above|below|within|ahead|amid|against|between|without|until|near"
    r"|only|modestly|marginally|twice|yesterday|today|overnight)\b)[a-z]{2,}"
    # What is done to a company, and what only a company will do.
    r"| (?:was|is being|has been|will be) (?:bought|acquired|sued|fined|founded|delisted|taken private|valued at)\b"
    r"| will (?:also |now |soon )?(?:buy|sell|launch|open|close|hire|invest|spend|pay|repurchase|acquire|merge|cut|raise|report"
    r"|start|stop|charge|offer|issue|list|relocate|move|add|build|spin)\b"
    r"| filed for\b"
)
# Behind an abbreviation, what an authority, index or company has or does rather than a term: EIA data, the SOX fell.
_OF_A_BODY = LazyPattern(
    r" (?:data|figures|report|reports|numbers|officials?|governor|chief|chair|minutes|futures|index) |-(?:listed|quoted) "
    r"|,? (?:said|says|reported|showed|shows|held|kept|left|raised|cut|lowered|issued|published|approved|fined|sued|ordered"
    r"|warned|forecasts?|sees|expects|fell|rose|slid|slipped|dropped|gained|climbed|jumped|closed|ended|added|lost|tumbled"
    r"|rallied|surged"
    r"|sank|plunged|advanced|edged|surprised|ordered|ruled|recommended|referred|reprimanded|granted|suspended|urged|proposed"
    r"|placed|judges|wants|expected|signalled|signaled|decided|launched|announced|imposed|cleared|blocked|closed|opened"
    r"|(?:has|have|had) [a-z]+(?:ed|t|n)|will (?:meet|publish|decide|review|consult|announce|auction)) "
)
# Before it, a word in small letters that is no article, nor that of a verb in a heading: Select Accounts to Match.
_IN_A_SENTENCE = LazyPattern(r"(?<![A-Za-z])(?!(?:the|an?|its|our|their|this|that|these|each|any|every|no|new|to)\s)[a-z]{2,}\s$")
# A product has an article: units of the Switch.
_THE_IN_A_SENTENCE = LazyPattern(r"(?<![A-Za-z])[a-z]{2,} (?:the|an?|its|each)\s$")
_COMPANY_ENDING = LazyPattern(
    r"(?![是的在为与和及由对向于从以将该让使])[\u4e00-\u9fff]{2,4}(?:控股|集团|科技|公司|股份|资本|银行)"
)
# A capitalised word before it, not the first of a sentence, so that it is the end of a longer name: Export-Import Bank of China.
_LONGER_NAME = LazyPattern(r"[A-Za-z,;)] (?!(?:Chairman|Analysts?|Peers?) $)[A-Za-z-]*[A-Z][a-z]+ $")
# Another capitalised word behind it, so that it is the beginning of a longer name: Southwest China.
_LONGER_STILL = LazyPattern(r" (?!(?:Inc|Corp|Group|Holdings|Ltd|Plc|Chief|Chairman|Chair|President)\b)[A-Z][a-z]+")
# Behind a company's name, what makes it a place's: Midland Basin.
_OF_A_PLACE = LazyPattern(
    r" (?:Basin|County|Street|Avenue|Road|River|Valley|Airport|University|Island|Bay|Park|Square|Lake|Beach|Township|Canal)\b"
)
_CAPITALS_BEFORE, _CAPITALS_BEHIND = LazyPattern(r"(?<![A-Za-z])[A-Z]{2,}[ -]$"), LazyPattern(r"[ -][A-Z]{2,}(?![a-z])")
_NEXT_WORD = LazyPattern(r" ([A-Z][a-z]+)\b")
_HEADLINE_VERB = LazyPattern(
    r"(?:, Inc\.?| Inc\.?| Corp\.?| Group| Holdings)? (?:Reports|Announces|Posts|Launches|Unveils|Completes|Appoints"
    r"|Signs|Declares|Prices"
    r"|Names|Acquires|To (?=[A-Z])|[Tt]o (?:[Aa]cquire|buy|sell|report|announce|present|host|participate|release|webcast|hold"
    r"|invest|build|launch|merge|cut|raise|close|open|join|supply|pay|list|redeem|offer|issue|expand|explore|attend|speak)\b"
    r"|Provides|Issues|Sets|Receives|Enters|Files|Closes)"
)


class WrongName(UnitRule):
    """A company, institution, person or product of the list of names stands in the target under another name.

    That is: a rendering that the list knows to be wrong, the everyday meaning of its words, another listed name of its kind that
    the source does not have (a namesake), characters that sound like the official ones, or a spelling by sound of a name
    that stays in Latin letters. Silent where the target has an official or admitted Chinese form, the Latin form, or a
    ticker; where the name is part of a longer one; and where nothing stands in its place.

    ## Why is this bad?
    The reader takes it for another company, or does not know which one is meant.

    ## Example
    ```
    Country Garden missed a coupon.
    [鄉村花園]未能支付票息。
    ```

    ## Write instead
    The name under which the company is known: 碧桂園.
    """

    code = "EN301"
    name = "wrong-name"
    mqm = MqmType.ENTITY
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each name whose place something else has taken."""
        told: set[str] = set()
        for hit in unit.source_names:
            if hit.name.kind == "unit" or hit.name.id in told or _present(hit, unit) or not _is_meant(hit, unit):
                continue
            told.add(hit.name.id)
            place = _instead(hit, unit)
            if place is not None and (_of_longer_name(hit, place, unit) or _short_for_another(hit, place, unit)):
                continue
            if place is not None:
                yield self._found(hit, place, unit)
            elif (place := _respelled(hit, unit)) is not None:
                yield self._found(hit, place, unit, sure=_at_home(hit.name))

    def _found(self, hit: NameHit, place: Span, unit: AnalysedUnit, *, sure: bool = True) -> Finding:
        official = _official(hit, unit)
        return self.finding(
            unit,
            Message.of(self.name, name=hit.span.of(unit.source), found=place.of(unit.target), official=official),
            source=(hit.span,),
            target=(place,),
            severity=Severity.MAJOR if sure else Severity.MINOR,
            confidence=Confidence.MEDIUM if sure else Confidence.LOW,
            suggestions=(official,),
            concept=hit.name.id,
        )


def _of_longer_name(hit: NameHit, place: Span, unit: AnalysedUnit) -> bool:
    """Whether a trade goes on with a company's name, and its beginning in Chinese stands there: Shanghai Electric Power."""
    following = _NEXT_WORD.match(unit.source, hit.span.end)
    of_trade = following is not None and following[1] in TRADES and hit.name.kind in ("company", "broker")
    return of_trade and _resembles(place.of(unit.target), hit.name)


def _short_for_another(hit: NameHit, place: Span, unit: AnalysedUnit) -> bool:
    """Whether what stands there is a company whose name begins with these words: Delta may well be Delta Electronics."""
    written = f"{hit.span.of(unit.source)} "
    there = [other.name for other in unit.target_names if other.span.contains(place) and other.name.kind == hit.name.kind]
    return any(form.startswith(written) for name in there for form in name.forms)


def _present(hit: NameHit, unit: AnalysedUnit) -> bool:
    """Whether the target has the name: in Chinese, in Latin letters or by a ticker; or a term of the glossary answers for "
    "it."""
    wrong = [other.span for other in unit.wrong_names if other.name.id == hit.name.id]
    right = [other.span for other in unit.target_names if other.name.id == hit.name.id]
    # 尼日 in 尼日利亞, which the source does not name.
    named = {other.name.id for other in unit.source_names}
    wrong += [other.span for other in unit.target_names if other.name.kind == hit.name.kind and other.name.id not in named]
    if any(not any(longer.contains(span) and longer != span for longer in wrong) for span in right):
        return True
    if hit.name.is_place and abbreviated(hit.name, unit.simplified_target):
        return True
    target = lower(unit.target)
    latin = (hit.span.of(unit.source), *hit.name.forms, *hit.name.tickers)
    return any(lower(form) in target for form in latin) or _is_term(hit, unit)


def _is_term(hit: NameHit, unit: AnalysedUnit) -> bool:
    """Whether the words are a term of the glossary here; what the surroundings show to be a name is none."""
    links = [link for link in unit.term_links if link.use.span.overlaps(hit.span)]
    if any(link.accepted is not None and _resembles(link.accepted.span.of(unit.target), hit.name) for link in links):
        return True
    if " " not in hit.span.of(unit.source) and _shown(hit, unit):
        return False
    # Where the glossary has the same words and finds nothing for them, a namesake in their place is this rule's to tell.
    if hit.name.kind in _BODIES and hit.span.of(unit.source).isupper() and not any(link.accepted for link in links):
        return bool(links) and _namesake(hit, unit) is None
    least = len(hit.span) + (" " in hit.span.of(unit.source))
    return any(link.accepted is not None or least <= len(link.use.span) for link in links)


def _is_meant(hit: NameHit, unit: AnalysedUnit) -> bool:
    """Whether the words are the name rather than everyday words at the beginning of a sentence: Target prices rose."""
    written = hit.span.of(unit.source)
    if hit.name.kind != "person" and _LONGER_NAME.search(unit.source[: hit.span.start]):
        return False
    if hit.name.kind in ("company", "broker") and _OF_A_PLACE.match(unit.source, hit.span.end):
        return False
    if written.isupper() and (_defined_otherwise(written, hit, unit) or _among_capitals(hit, unit)):
        return False
    if " " in written or not _everyday(written, unit):
        return True
    if _LONGER_STILL.match(unit.source, hit.span.end) and not _HEADLINE_VERB.match(unit.source, hit.span.end):
        return False
    return _shown(hit, unit)


def _among_capitals(hit: NameHit, unit: AnalysedUnit) -> bool:
    """Whether a word in capitals stands beside another, so that they say nothing: AT LEAST ONE DIRECTOR."""
    word = lower(hit.span.of(unit.source))
    if word not in GLOSS_STOP_WORDS and not _everyday(word, unit):
        return False
    source = unit.source
    return bool(_CAPITALS_BEFORE.search(source, 0, hit.span.start) or _CAPITALS_BEHIND.match(source, hit.span.end))


def _everyday(word: str, unit: AnalysedUnit) -> bool:
    """Whether a word, or what it is the plural of, is one of the dictionary: travelers."""
    lexicon = unit.note.words.lexicon
    return lexicon.everyday(stem(word)) or (word.endswith("s") and lexicon.everyday(stem(word[:-1])))


def _shown(hit: NameHit, unit: AnalysedUnit) -> bool:
    """Whether the surroundings show the words to be a name."""
    if hit.span.of(unit.source).isupper() and _OF_A_BODY.match(unit.source, hit.span.end):
        return True
    if _HEADLINE_VERB.match(unit.source, hit.span.end) or _OF_A_COMPANY.match(unit.source, hit.span.end):
        return True
    if _ACTS.match(unit.source, hit.span.end) and any(sentence.start == hit.span.start for sentence in unit.source_sentences):
        return True
    before = unit.source[: hit.span.start]
    if _IN_A_SENTENCE.search(before) or (hit.name.kind == "product" and _THE_IN_A_SENTENCE.search(before)):
        return True
    return any(name.span.overlaps(hit.span) for name in unit.proper_names) or stands_as_name(hit.span, unit)


def _defined_otherwise(acronym: str, hit: NameHit, unit: AnalysedUnit) -> bool:
    """Whether the note gives the abbreviation a meaning of its own, or it only stands in brackets behind its full form."""
    before, after = unit.source[: hit.span.start], unit.source[hit.span.end :]
    if before.endswith("(") and after.startswith(")"):
        return True
    words = unit.note.definitions.get(acronym)
    return words is not None and not defines(words, hit.name.forms)


def _instead(hit: NameHit, unit: AnalysedUnit) -> Span | None:
    """What stands for the name in the target; for a place, only what the list of names has."""
    if hit.name.is_place:
        return _known_wrong(hit, unit) or _other_place(hit, unit)
    place = (
        _known_wrong(hit, unit)
        or _homophone(hit.name, unit)
        or _namesake(hit, unit)
        or _as_term(hit, unit)
        or _half_translated(hit, unit)
        or everyday_sense(hit.span, unit)
        or word_sense(hit.span, unit)
        or _written_out(hit, unit)
    )
    if place is None and hit.name.keep is Keep.YES:
        place = spelling(hit.span, unit) or _invented(hit, unit)
    return place if place is not None and len(place) >= _LEAST_CHARACTERS else None


def _as_term(hit: NameHit, unit: AnalysedUnit) -> Span | None:
    """A term with the same letters, where the letters are a company's name: 基點 for BP."""
    written = hit.span.of(unit.source)
    if not written.isupper() or not (hit.name.kind in ("company", "broker") or _shown(hit, unit)):
        return None
    taken = [link.accepted.span for link in unit.term_links if link.accepted and not link.use.span.overlaps(hit.span)]
    for rendering in unit.renderings:
        forms = {lower(form) for form in rendering.concept.forms}
        if forms & {lower(written), lower(written) + "s"} and not any(rendering.span.overlaps(span) for span in taken):
            return rendering.span
    return None


def _half_translated(hit: NameHit, unit: AnalysedUnit) -> Span | None:
    """Words that nothing else accounts for, literal or made of the characters of an official form.

    For a body's name of several words only the latter, and as long as half of it: one word of it, such as finance, may well
    belong to something else.
    """
    if not hit.name.preferred:
        return None
    body = hit.name.kind in _BODIES and " " in hit.span.of(unit.source)
    least = min(len(rendering.text) for rendering in hit.name.preferred) if body else 0
    for stretch in unit.standing_instead(hit.span):
        alike = _resembles(stretch.span.of(unit.target), hit.name)
        if 2 * len(stretch.span) >= least and (alike or (stretch.literal > 0 and not body)):
            return stretch.span
    return None


def _written_out(hit: NameHit, unit: AnalysedUnit) -> Span | None:
    """For an abbreviation, words that nothing in the source accounts for, where its translation should stand.

    That is beside what stands beside it in the source; for a subject that begins the sentence, at the beginning of a clause.
    """
    if not hit.span.of(unit.source).isupper() or not hit.name.preferred or not _OF_A_BODY.match(unit.source, hit.span.end):
        return None
    stretches = unit.standing_instead(hit.span)
    first = not unit.source[: hit.span.start].removesuffix("The ").strip()
    for place, beside in _merged(stretches):
        starts = any(match.end() == place.start for match in _CLAUSE_START.finditer(unit.target, 0, place.start + 1))
        if first and beside and not starts:
            # What no dictionary has stands before what one has: 薩班斯 before 法案.
            clause = max((match.end() for match in _CLAUSE_START.finditer(unit.target, 0, place.start)), default=0)
            place, starts = (Span(clause, place.end), True) if place.start - clause < _LEAST_WRITTEN_OUT else (place, False)
        if (
            len(place) >= _LEAST_WRITTEN_OUT
            and (beside or (first and starts))
            and not _resembles(place.of(unit.target), hit.name)
        ):
            return place
    return None


def _merged(stretches: Sequence[Stretch]) -> list[tuple[Span, bool]]:
    """Stretches with a word of two characters between them as one, in order of place; whether one of them is beside."""
    merged: list[tuple[Span, bool]] = []
    for stretch in sorted(stretches, key=lambda stretch: stretch.span.start):
        if merged and stretch.span.start - merged[-1][0].end <= _LEAST_CHARACTERS:
            before, beside = merged.pop()
            merged.append((Span(before.start, stretch.span.end), beside or stretch.beside))
        else:
            merged.append((stretch.span, stretch.beside))
    return merged


def _known_wrong(hit: NameHit, unit: AnalysedUnit) -> Span | None:
    """A rendering that the list knows to be wrong for the name."""
    window = unit.expected(hit.span)
    found = [wrong.span for wrong in unit.wrong_names if wrong.name.id == hit.name.id and window.overlaps(wrong.span)]
    answered = [link.accepted.span for link in unit.term_links if link.accepted and not link.use.span.overlaps(hit.span)]
    return next((span for span in found if not any(other.contains(span) for other in answered)), None)


def _homophone(name: Name, unit: AnalysedUnit) -> Span | None:
    """Characters that sound exactly like an official form but are others: 啟富 for 奇富."""
    view = unit.simplified_target
    lexicon = unit.note.words.lexicon
    for rendering in name.preferred + name.admitted:
        form = simplified(rendering.text)
        if not 2 <= len(form) <= 4 or not form.isalpha() or form[0].isascii():
            continue
        sounds = [set(lexicon.readings(character)) for character in form]
        for start in range(len(view) - len(form) + 1):
            if all(sound & set(lexicon.readings(view[start + k])) for k, sound in enumerate(sounds)):
                span = Span(start, start + len(form))
                # 大指 of 兩大指數 is no word.
                if not any(span.overlaps(other.target) for other in unit.answered) and not unit.cuts_word(span):
                    return span
    return None


def _invented(hit: NameHit, unit: AnalysedUnit) -> Span | None:
    """Characters that no word of the source accounts for, with the ending of a company's name."""
    view = unit.simplified_target
    window = unit.expected(hit.span)
    for stretch in free_stretches(unit):
        for match in _COMPANY_ENDING.finditer(view, stretch.start):
            span = Span(*match.span())
            if stretch.contains(Span(span.start, span.start + 2)) and window.contains(span):
                return span
    return None


def _respelled(hit: NameHit, unit: AnalysedUnit) -> Span | None:
    """Characters that spell by sound a name whose Chinese form is another; a person's may be spelled in any way."""
    if not hit.name.preferred or hit.name.kind == "person" or hit.span.of(unit.source).isupper():
        return None
    forms = [simplified(rendering.text) for rendering in hit.name.preferred + hit.name.admitted]
    return respelled(hit.span, forms, unit, only_form=_at_home(hit.name))


def _at_home(name: Name) -> bool:
    """Whether a name is that of a company listed where Chinese is written, so that it has a Chinese name of its own."""
    return any(ticker.endswith(_CHINESE_EXCHANGES) for ticker in name.tickers)


def _namesake(hit: NameHit, unit: AnalysedUnit) -> Span | None:
    """Another name of the same kind where this one is expected, which the source does not have in any form."""
    named = {other.name.id for other in unit.source_names}
    source = lower(f"{unit.source[: hit.span.start]} {unit.source[hit.span.end :]}")
    window = unit.expected(hit.span)
    others = [
        other.span
        for other in unit.target_names
        if (_alike(hit, other.name, unit) or _both_first(hit, other, unit))
        and other.name.id not in named
        and window.overlaps(other.span)
        and not any(lower(form) in source for form in other.name.forms)
        and not any(longer.span != other.span and longer.span.contains(other.span) for longer in unit.target_names)
    ]
    taken = [link.accepted.span for link in unit.term_links if link.accepted]
    return next((span for span in others if not any(span.overlaps(term) for term in taken)), None)


def _other_place(hit: NameHit, unit: AnalysedUnit) -> Span | None:
    """Another place where this one is expected, which neither the source nor another name of the target speaks of."""
    window = unit.expected(hit.span)
    answered = [answer.target for answer in unit.answered if answer.source]
    wholes = [other.span for other in unit.target_names if other.name.kind != "unit"]
    meant: dict[Span, list[Name]] = {}
    for other in unit.target_names:
        if other.name.is_place and window.overlaps(other.span):
            meant.setdefault(other.span, []).append(other.name)
    for span, places in meant.items():
        if any(whole != span and whole.contains(span) for whole in wholes) or any(
            # 尼日 in 尼日利亞.
            span.overlaps(place) and (span == place or not span.contains(place))
            for place in answered
        ):
            continue
        if any(one_place(hit.name, place) or spoken_of(place, unit.source) for place in places):
            continue
        if any(place.kind == hit.name.kind for place in owners(places, span.of(unit.target))) and not unit.cuts_word(span):
            return span
    return None


def _alike(hit: NameHit, other: Name, unit: AnalysedUnit) -> bool:
    """Whether two names are of a kind that is taken for the other; an abbreviation is for any body's, and for its namesake."""
    written = hit.span.of(unit.source)
    if written.isupper() and any(_initials(form) == written for form in other.forms):
        return True
    if written.isupper() and {hit.name.kind, other.kind} <= _BODIES:
        return True
    return _KINDS.get(other.kind, other.kind) == _KINDS.get(hit.name.kind, hit.name.kind)


def _both_first(hit: NameHit, other: NameHit, unit: AnalysedUnit) -> bool:
    """Whether two institutions, of whatever kind, each begin their side: the subject of one is the subject of the other."""
    if not {hit.name.kind, other.name.kind} <= _INSTITUTIONS or " " not in hit.span.of(unit.source):
        return False
    return not unit.source[: hit.span.start].removeprefix("The ").strip() and not unit.target[: other.span.start].strip()


def _initials(form: str) -> str:
    return "".join(word[0] for word in form.split() if word[0].isupper())


def _official(hit: NameHit, unit: AnalysedUnit) -> str:
    if hit.name.keep is Keep.YES or not hit.name.preferred:
        return hit.span.of(unit.source)
    return next((r.text for r in hit.name.preferred if unit.locale in r.locales), hit.name.preferred[0].text)


def _resembles(found: str, name: Name) -> bool:
    """Whether the words share half of their characters with a form of the name: a namesake, or a name half translated."""
    # Every index is an 指數.
    view = set(folded_chinese(found)) - _OF_ALL
    return bool(view) and any(2 * len(view & set(folded_chinese(r.text))) >= len(view) for r in name.preferred + name.admitted)
