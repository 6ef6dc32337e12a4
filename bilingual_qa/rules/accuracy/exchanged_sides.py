"""Comparisons whose two sides changed places: buyers outnumber sellers, 賣家多於買家."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import SentencePair, Span
from bilingual_qa.rules.accuracy.negated_place import clause_around

# Without one of these no English text compares so.
_HINTS = (
    " than",
    " only to",
    "behind only",
    "outn",
    "outp",
    "outs",
    "outw",
    "outg",
    "oute",
    "outl",
    "exceed",
    "surpass",
    "trail",
    "lag",
)
_MORE = r"higher|more|larger|bigger|greater|faster|stronger|better|longer|older|dearer|wider|steeper|quicker"
_LESS = r"lower|less|fewer|smaller|slower|weaker|worse|shorter|younger|cheaper|narrower"
_ENGLISH = re.compile(
    r"(?:(?P<more>out(?:number|pac|strip|sell|sold|weigh|spend|spent|grow|grew|earn|perform|last)[a-z]*|exceed(?:s|ed|ing)?"
    rf"|surpass[a-z]*|(?:{_MORE})(?: [a-z]+)? than)|(?P<less>trail(?:s|ed|ing)?|lag(?:s|ged|ging)?(?: behind)?|second only to"
    rf"|behind only|(?:{_LESS})(?: [a-z]+)? than))\b"
)
# Costs were outpaced by revenue: revenue has more.
_BY = re.compile(" by(?= )")
# What stands beside the comparison and says what is compared; with more commas or verbs it is not told which.
_LEFT = re.compile(r"[a-z'% -]{3,60}$")
_RIGHT = re.compile(
    r" (?:the |its |their |those of |that of )?(?:(?:growth|increases?|rises?|gains?|declines?|falls?|spending) (?:in|of|on) )?"
    r"[a-z'-]+(?: (?!in\b|at\b|by\b|for\b|on\b|during\b|since\b|across\b)[a-z'-]+){0,3}"
)
_CHINESE = re.compile(
    "(?P<more>多[于过]|高[于过]|超[过越出]|快[于过]|大于|优于|好于|强于|长于|跑赢)|(?P<less>少于|低于|小于|慢于|弱于|差于|短于|不及|逊于|落后于?|跑输|次于)"
)
_THAN = re.compile(
    "(?:比|较)(?P<other>[^,，。；;]{1,12}?)(?:更|还|要|为)?(?:(?P<more>[高快大多强好长贵旧宽])|(?P<less>[低慢小少弱差短新窄]|便宜))"
)
_NOT = re.compile(r"\b(?:not|no|never|neither|without|than|unless)\b|n't\b")
_CHINESE_NOT = re.compile("[不未没无非]$")


# The last of what is preferred, and the first of what is not: from price rather than volume, 來自價格而非銷量.
_PREFERRED = re.compile(
    r"(?P<one>[a-z]+) (?:rather than|instead of|as opposed to|(?:and )?not) (?:(?:by|from|in|of|to|on|for|with|at) )?"
    r"(?:(?:the|its|their|any|a|an|higher|lower|new) )*(?P<other>[a-z]+)"
)
# Less a dip than a shift, not so much a dip as a shift: the second is meant.
_LESS_THIS = re.compile(
    r"\b(?:less (?:an? |the |of an? |about (?:the )?|a (?:matter|question|case) of (?:an? |the )?)(?P<other>[^.,;:]{3,40}?) than"
    r"|not so much (?P<another>[^.,;:]{3,40}?) as|not (?P<third>[a-z][^.,;:]{2,40}?),? but(?! also\b))"
    r" (?:(?:an?|the|of|about|because of|due to) )*(?P<one>[a-z-]+(?: [a-z-]+){0,2})"
)
_NOT_BECAUSE = re.compile(
    r"\b(?:because|due to|owing to|thanks to|from|by) (?P<one>[^.,;:]{3,50}), not (?:because |due to |owing to |thanks to "
    r"|from |by )"
    r"(?P<other>[^.,;:]{3,50})"
)
# Scarcity has given way to glut, from scarcity to glut: the second is what it is now.
_GAVE_WAY = re.compile(
    r"(?P<other>[a-z]+(?: [a-z]+)?) (?:has |have |had |is |are )?g[ai]v(?:en|e|es|ing) way to (?:an? "
    r"|the )?(?P<one>[a-z]+(?: [a-z]+)?)"
)
_RATHER = re.compile(
    "(?P<one>[^,，。；;]{2,10}?)[,，]?(?:而非|而不是|而并非)(?P<other>[^,，。；;]{2,10})"
    "|与其说?是?(?P<less>[^,，。；;]{2,12})[,，]?(?:倒|还|毋宁)?(?:不如|毋宁|倒不如)说?是?(?P<more>[^,，。；;]{2,12})"
    "|[由从](?P<was>[^,，。；;]{2,10}?)(?:转|变|改|演变|过渡)(?:为|成|至|到)(?P<became>[^,，。；;]{2,10})"
    "|(?:并非|不是|不在于)(?P<not>[^,，。；;]{2,12})[,，]?而(?:是|在于)(?P<but>[^,，。；;]{2,12})"
)
_PREFERENCES = (_PREFERRED, _LESS_THIS, _NOT_BECAUSE, _GAVE_WAY)
_RATHER_HINTS = ("而非", "而不是", "而并非", "不如", "毋宁", "而是", "而在于", "转为", "转成", "变为", "变成")


class _Comparison(msgspec.Struct, frozen=True):
    """Two sides of a Chinese comparison, and whether the first has more."""

    first: Span
    second: Span
    more: bool


def exchanged_sides(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """The comparisons of the source, each with the Chinese that has their sides the other way round."""
    if any(map(unit.plain_target.__contains__, _RATHER_HINTS)):
        yield from _exchanged_preferences(unit)
    if not any(map(unit.plain_source.__contains__, _HINTS)):
        return
    for pair in unit.firm_pairs:
        english = pair.source.of(unit.plain_source)
        said = list(_ENGLISH.finditer(english))
        # With two, it is not told which is which.
        if len(said) == 1 and not _NOT.search(english[: said[0].start()]):
            yield from _exchanged(unit, pair, english, said[0])


def _exchanged_preferences(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """One thing rather than the other, and 而非 with the other before it and the one behind it."""
    for pair in unit.firm_pairs:
        english = pair.source.of(unit.plain_source)
        said = [match for pattern in _PREFERENCES for match in pattern.finditer(english)]
        found = list(_RATHER.finditer(pair.target.of(unit.plain_target)))
        if not len(said) == len(found) == 1:
            continue
        names = said[0].groupdict()
        meant = unit.note.words.numbers(names["one"])
        left = unit.note.words.numbers(names["other"] or names.get("another") or names.get("third") or "")
        one, other = meant, left
        shown = [("one", "other"), ("more", "less"), ("but", "not"), ("became", "was")]
        sides = [
            frozenset[int]().union(*_said(unit, _moved(found[0].span(side), pair.target.start)).values())
            for side in next(sides for sides in shown if found[0][sides[0]])
        ]
        turned = not sides[0].isdisjoint(other - one) and not sides[1].isdisjoint(one - other)
        if turned and sides[0].isdisjoint(one - other) and sides[1].isdisjoint(other - one):
            yield _moved(said[0].span(), pair.source.start), _moved(found[0].span(), pair.target.start)


def _moved(place: tuple[int, int], by: int) -> Span:
    return Span(place[0] + by, place[1] + by)


def _exchanged(unit: AnalysedUnit, pair: SentencePair, english: str, said: re.Match[str]) -> Iterator[tuple[Span, Span]]:
    words = unit.note.words
    by = _BY.match(english, said.end())
    left, right = _LEFT.search(english, 0, said.start()), _RIGHT.match(english, by.end() if by else said.end())
    if left is None or right is None:
        return
    one, other = words.numbers(left.group()), words.numbers(right.group())
    one, other = one - other, other - one
    if by:
        one, other = other, one
    if not one or not other:
        return
    found = list(_comparisons(pair.target.of(unit.plain_target), pair.target.start))
    if len(found) != 1 or found[0].more != (said["more"] is not None):
        return
    first, second = _said(unit, found[0].first), _said(unit, found[0].second)
    has_other = [word for word, means in first.items() if not other.isdisjoint(means)]
    has_one = [word for word, means in second.items() if not one.isdisjoint(means)]
    straight = any(not one.isdisjoint(means) for means in first.values()) or any(
        not other.isdisjoint(means) for means in second.values()
    )
    if has_other and has_one and not straight:
        start, end = left.start() + pair.source.start, right.end() + pair.source.start
        yield Span(start, end), Span(has_other[0].start, has_one[-1].end)


def _said(unit: AnalysedUnit, side: Span) -> dict[Span, frozenset[int]]:
    """The words of one side with what they mean."""
    words, view = unit.note.words, unit.simplified_target
    return {word: words.of_word(word.of(view)) for word in unit.words_within(side)}


def _comparisons(chinese: str, offset: int) -> Iterator[_Comparison]:
    for match in _CHINESE.finditer(chinese):
        clause = clause_around(chinese, Span(*match.span()))
        if not _CHINESE_NOT.search(chinese, clause.start, match.start()):
            yield _Comparison(
                Span(offset + clause.start, offset + match.start()),
                Span(offset + match.end(), offset + clause.end),
                match["more"] is not None,
            )
    for match in _THAN.finditer(chinese):
        clause = clause_around(chinese, Span(*match.span()))
        yield _Comparison(
            Span(offset + clause.start, offset + match.start()),
            Span(offset + match.start("other"), offset + match.end("other")),
            match["more"] is not None,
        )
