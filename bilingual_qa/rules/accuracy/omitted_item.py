"""AC107."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.clauses import english_clauses
from bilingual_qa.analysis.word_links import Rendered
from bilingual_qa.model import Confidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.rules.accuracy.completeness import Window, chinese_length, deviation, english_length, terseness
from bilingual_qa.rules.accuracy.omission_odds import Reading, least_translated
from bilingual_qa.rules.accuracy.omitted_pieces import omitted_clauses, omitted_of_two, shortened_lists
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.lazy_pattern import LazyPattern

_WORD = r"[A-Za-z][\w'’&/-]*"
_ITEM = rf"{_WORD}(?: {_WORD}){{0,4}}"
_WHOLE_ITEM = LazyPattern(_ITEM)
# A, B and C. How far the first item reaches to the left and the last one to the right is not known: three words are taken.
_CONJUNCTION = LazyPattern(rf",? (?:and|or|as well as) (?P<last>{_WORD}(?: {_WORD}){{0,2}})")
_FIRST = LazyPattern(rf"{_WORD}(?: {_WORD}){{0,2}}$")
_LONGEST_ITEM = 60
_SEPARATOR = LazyPattern(r"、|以及|及|和|与|或|暨|跟|并|兼|同时|还有|加上|再加|，|,(?!\d{3})")
# Right before the first item that is found, or behind the last, another one is joined on.
_BEFORE = LazyPattern(r"[^，。；,;、]{0,6}?(?:、|以及|及|和|与|或)[^，。；,;、]{0,4}$")
_BEHIND = LazyPattern(r"[^，。；,;、及和与或]{0,6}(?:、|以及|及|和|与|或)")
_LEAST_ITEMS = 3
# A phrase that limits what is said, up to a mark or a verb.
_ADJUNCT = LazyPattern(
    r"\b(?:net of|excluding|including|before|after|subject to|conditional on|except(?: for)?|other than|despite|without"
    r"|pending|assuming|thanks to|due to"
    r"|because of|owing to|driven by|led by|helped by|compared with|relative to|instead of|in addition to|as a result of|on"
    r" the back of) "
    r"(?P<what>[A-Za-z][\w'’& -]{2,60}?)(?=[,.;:()]|$| (?:is|are|was|were|will|would|rose|fell|grew|and|but)\b)"
)
_ADJUNCT_WORDS = 2
# Log odds from which a clause is told: as it is, and where none of its words is found and so many are not at all.
_SURE, _LIKELY, _NO_WORDS = 4.5, 0.5, 3
# Without one of these words there is no list, and no adjunct.
_CONJUNCTIONS = frozenset(("and", "or", "well"))
_ADJUNCT_HEADS = frozenset(
    """net excluding including before after subject conditional except other despite without pending assuming thanks due because
    owing driven led helped compared relative instead addition result back""".split()  # noqa: SIM905
)
# From this weight on a gloss is of one or two words; longer ones mention a word in passing.
_OWN_GLOSS = 0.5
# A target sentence longer than usual by more standard deviations than this has a place for everything.
_LONG = 0.0
# What ends a noun phrase: the first item is what follows the last of these, the last item what stands before the first.
_SMALL = LazyPattern(
    r"\b(?:of|in|on|at|to|by|for|from|with|as|than|over|under|into|the|an?|its|their|our|is|are|was|were|be|been|has|have|had"
    r"|will|would|may|that|which"
    r"|who|whose|whether|where|when|while|including|among|such|jointly|both|all|some|includes?|cover(?:s|ed)?|during|after"
    r"|before|rose|fell|grew|cut)\b"
)
# A person's name in Chinese is no translation of its words.
_PERSON = re.compile(r"(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sir|Lord|Dame|Madam|Mdm)\b")
# A piece that begins with one of these is no item of a list.
_NO_ITEM = LazyPattern(
    # A greeting: Thanks, Operator, and good evening.
    r"good (?:morning|afternoon|evening|day)\b|welcome\b|hello\b|thank|"
    r"(?:in|on|at|of|by|with|as|to|for|from|and|or|nor|subject|provided|assuming|amid|was|were|is|are|has|have|had|will|would"
    r"|can|may"
    r"|which|who|whose|whether|where|when|while|including|among|such|jointly|over|up"
    r"|down|however|although|despite"
    r"|but|so|after|before|due|because|since|if|according|compared|led|driven|thanks|mainly|partly|particularly|especially"
    r"|respectively|namely|i|also|there|it|we|they|he|she|you|this|that|these|those|not|nor|neither|never|only|just|even|then|now|yet"
    r"|an? (?:host|number|range|series|variety|combination|mix|lack|lot|handful) of)\b",
    re.IGNORECASE,
)


class OmittedItem(UnitRule):
    """An item of a list is not in the translation: A, B and C became A and B.

    Told where no word of the item is translated, a word of every other item is, and the target separates fewer things. A clause
    is told where its words and figures are not in the target either, and that is too short for it.

    ## Why is this bad?
    The item left out may be the risk that comes true.

    ## Example
    ```
    Key risks are weaker demand, [higher freight costs] and price competition.
    主要風險為需求轉弱及價格競爭。
    ```

    ## Write instead
    主要風險為需求轉弱、運費上升及價格競爭.
    """

    code = "AC107"
    name = "omitted-item"
    mqm = MqmType.OMISSION
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each item left out."""
        lists = not _CONJUNCTIONS.isdisjoint(unit.source_words)
        adjuncts = not _ADJUNCT_HEADS.isdisjoint(unit.source_words)
        if unit.table:
            return
        for pair in unit.firm_pairs:
            found: list[Finding] = []
            if lists:
                found += self._pair(unit, pair)
            length = chinese_length(pair.target.of(unit.target))
            short = deviation(english_length(pair.source.of(unit.source)), length) <= _LONG
            if adjuncts and short:
                found += self._adjunct(unit, pair)
            found = found or list(self._clause(unit, pair, length) if short else ())
            if short:
                found = [*found, *self._pieces(unit, pair, found)]
            yield from (finding for finding in found if not _told_elsewhere(unit, pair, finding.source[0]))

    def _pair(self, unit: AnalysedUnit, pair: SentencePair) -> Iterator[Finding]:
        english = pair.source.of(unit.source)
        if ", " not in english:
            return
        for match in _CONJUNCTION.finditer(english):
            items = _items(match)
            if len(items) < _LEAST_ITEMS:
                continue
            missing = _missing(unit, pair, english, items)
            if missing is not None and not _all_separated(unit, pair, english, items, missing):
                source = Span(pair.source.start + missing.start, pair.source.start + missing.end)
                yield self.finding(
                    unit,
                    Message.of("omitted-item", source=source.of(unit.source)),
                    source=(source,),
                    confidence=Confidence.MEDIUM,
                )

    def _clause(self, unit: AnalysedUnit, pair: SentencePair, length: float) -> Iterator[Finding]:
        """The clause of a sentence that is surest not to be translated, where the target, so long, is too short as well."""
        clauses = english_clauses(unit.source, pair.source)
        if len(clauses) < 2:
            return
        words = unit.note.words
        lengths = {clause: english_length(clause.of(unit.source)) for clause in clauses}
        content = {clause: unit.content(clause) for clause in clauses}
        window = Window(pair, pair.source, pair.target)
        reading = Reading.of(unit, window, lengths, content, length / terseness(unit, window))
        least = least_translated(unit, reading, clauses, _LIKELY)
        if least is None:
            return
        odds, clause = least
        if _PERSON.match(unit.source, clause.start):
            return
        own = content[clause].difference(*(content[other] for other in clauses if other != clause))
        found = [words.rendered(name, reading.meanings) for name in own]
        none = Rendered.DIRECTLY not in found and found.count(Rendered.NOT) >= max(_NO_WORDS, 1 + found.count(Rendered.AKIN))
        if odds >= _SURE or (none and odds >= _LIKELY):
            source = Span(clause.start, clause.start + len(clause.of(unit.source).rstrip(" ,;:.()\n")))
            yield self.finding(
                unit,
                Message.of("omitted-item.adjunct", source=source.of(unit.source)),
                source=(source,),
                confidence=Confidence.MEDIUM,
            )

    def _pieces(self, unit: AnalysedUnit, pair: SentencePair, found: list[Finding]) -> Iterator[Finding]:
        """One of two things that are joined, and clauses that nothing of the target answers, beside what was found."""
        for source in (*omitted_of_two(unit, pair), *shortened_lists(unit, pair), *omitted_clauses(unit, pair)):
            if not any(source.overlaps(span) for finding in found for span in finding.source):
                yield self.finding(
                    unit,
                    Message.of("omitted-item", source=source.of(unit.source)),
                    source=(source,),
                    severity=Severity.MINOR,
                    confidence=Confidence.MEDIUM,
                )

    def _adjunct(self, unit: AnalysedUnit, pair: SentencePair) -> Iterator[Finding]:
        """One finding for each adjunct of which nothing is translated."""
        english = pair.source.of(unit.source)
        for match in _ADJUNCT.finditer(english):
            words = unit.note.words
            content = words.content(match["what"]) - words.content(english[: match.start()])
            meanings = unit.meanings(pair.target)
            latin = any(word in unit.target for word in match["what"].split() if len(word) > 1 and not word.islower())
            if (
                len(content) >= _ADJUNCT_WORDS
                and not latin
                and all(words.rendered(name, meanings) is Rendered.NOT for name in content)
            ):
                source = Span(pair.source.start + match.start(), pair.source.start + match.end())
                yield self.finding(
                    unit,
                    Message.of("omitted-item.adjunct", source=source.of(unit.source)),
                    source=(source,),
                    confidence=Confidence.MEDIUM,
                )


def _told_elsewhere(unit: AnalysedUnit, pair: SentencePair, piece: Span) -> bool:
    """Whether another sentence of the target has a word of a piece that no other word of the source accounts for."""
    words, text = unit.note.words, unit.source
    own = words.content(piece.of(text)) - words.content(f"{text[: piece.start]} {text[piece.end :]}")
    others = (Span(0, pair.target.start), Span(pair.target.end, len(unit.target)))
    return any(words.rendered(name, unit.meanings(other)) is Rendered.DIRECTLY for other in others if len(other) for name in own)


def _items(conjunction: re.Match[str]) -> list[Span]:
    """The items of the list that a conjunction ends; none where a piece of it is no noun phrase."""
    text, end = conjunction.string, conjunction.start()
    if _NO_ITEM.match(text, conjunction.start("last")):
        return []
    stop = _SMALL.search(text, *conjunction.span("last"))
    items = [Span(conjunction.start("last"), stop.start() - 1 if stop else conjunction.end("last"))]
    while True:
        comma = text.rfind(", ", max(0, end - _LONGEST_ITEM), end)
        if comma < 0:
            return _with_first(text, end, items)
        middle = Span(comma + 2, end)
        if _NO_ITEM.match(text, middle.start) or not _WHOLE_ITEM.fullmatch(text, middle.start, middle.end):
            return _with_first(text, end, items)
        items.insert(0, middle)
        end = comma


def _with_first(text: str, end: int, items: list[Span]) -> list[Span]:
    """The items with the first one, which ends at a place; none where that is no item, or where they are but two."""
    first = _first(text, end) if len(items) > 1 else None
    return [first, *items] if first is not None else []


def _first(text: str, end: int) -> Span | None:
    """The first item, which ends at a place: the words before that which belong together."""
    match = _FIRST.search(text, max(0, end - _LONGEST_ITEM), end)
    if match is None:
        return None
    small = [word.end() for word in _SMALL.finditer(text, *match.span())]
    start = small[-1] + 1 if small else match.start()
    return Span(start, end) if start < end else None


def _all_separated(unit: AnalysedUnit, pair: SentencePair, english: str, items: list[Span], missing: Span) -> bool:
    """Whether the target separates as many things as the list has.

    For an item in the middle of the list they are counted from the first item found in the target to the last, and what is
    joined on beside them; for one at its end in the whole sentence, since an adverb may look like it.
    """
    words, chinese = unit.note.words, unit.plain_target
    found = [_places(unit, pair, item.of(english)) for item in items if item != missing]
    places = _together(found)
    if places is None or missing in (items[0], items[-1]):
        return len(_SEPARATOR.findall(pair.target.of(chinese))) >= len(items) - 1
    start, end = places.start, places.end
    claimed = {place for of_item in found for place in of_item}
    # A word among them that stands for none of them and is akin to the one looked for: 經濟社會和科技.
    left = words.content(missing.of(english))
    others = [unit.meanings(word) for word in unit.words_within(places) if len(word) > 1 and word not in claimed]
    if len(left) == 1 and any(words.rendered(name, meanings) is not Rendered.NOT for name in left for meanings in others):
        return True
    listed = Span(pair.source.start + items[0].start, pair.source.start + items[-1].end)
    beside = (
        match and _of_list(unit, listed, Span(*match.span()))
        for match in (_BEFORE.search(chinese, pair.target.start, start), _BEHIND.match(chinese, end, pair.target.end))
    )
    return any(beside) or len(_SEPARATOR.findall(chinese, start, end)) >= len(items) - 1


def _of_list(unit: AnalysedUnit, listed: Span, stretch: Span) -> bool:
    """Whether a stretch of the target answers nothing outside a list: the 湖北 of 廣東及湖北經營公路 is of another one."""
    return not any(a.target.overlaps(stretch) and len(a.source) and not a.source.overlaps(listed) for a in unit.answered)


def _places(unit: AnalysedUnit, pair: SentencePair, item: str) -> list[Span]:
    """The words of the target that an item may stand for: those whose own translation a word of it is, or else any."""
    words, view = unit.note.words, unit.simplified_target
    wanted = {words.lexicon.stem_id(name) for name in words.content(item)}
    cut = words.cut(view, pair.target)
    own = [word for word in cut if not wanted.isdisjoint(words.strong_meanings(word.of(view), _OWN_GLOSS))]
    return own or [word for word in cut if not wanted.isdisjoint(words.of_word(word.of(view)))]


def _together(items: Iterable[list[Span]]) -> Span | None:
    """The shortest stretch that has a place of each item; items without a place are left out."""
    placed = [places for places in items if places]
    stretches = []
    for anchor in placed[0] if placed else ():
        nearest = [min(places, key=lambda place: abs(place.start - anchor.start)) for places in placed]
        stretches.append(Span(min(place.start for place in nearest), max(place.end for place in nearest)))
    return min(stretches, key=len, default=None)


def _missing(unit: AnalysedUnit, pair: SentencePair, english: str, items: list[Span]) -> Span | None:
    """The only item without any word in the target, where every other item has one there directly."""
    words = unit.note.words
    chinese = pair.target.of(unit.target)
    meanings = unit.meanings(pair.target)
    missing = []
    for item in items:
        text = item.of(english)
        if _PERSON.match(text):
            return None
        content = words.content(text)
        found = {words.rendered(name, meanings) for name in content}
        if Rendered.DIRECTLY in found or any(word in chinese for word in text.split() if len(word) > 1 and not word.islower()):
            continue
        if not content:
            return None
        # 股債 has bonds by a rendering of one character, 5至7月 May and July: such a list is not said item by item.
        placed = Span(pair.source.start + item.start, pair.source.start + item.end)
        if any(placed.overlaps(answer.source) for answer in unit.answered):
            return None
        missing.append(item)
    return missing[0] if len(missing) == 1 else None
