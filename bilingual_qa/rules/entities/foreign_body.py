"""An institution of one country for that of another: the Treasury of the gilt market as 美國財政部."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Hints
from bilingual_qa.model import SentencePair, Span
from bilingual_qa.rules.entities.countries import COUNTRIES, Country
from bilingual_qa.text.fold import lower

# What every country has one of.
_INSTITUTION = (
    r"(?:的)?(?:央行|中央银行|储备银行|国家银行|联储|财政部|财[长相]|财政大臣|商务部|外交部|外[长相]|国防部|能源部|劳工部|农业部"
    r"|司法部|内政部|[交运][通输]部|卫生部|统计[局署处]|证监会|证交会|证券交易委员会"
    r"|证券及?期?货?[^,。、的]{0,6}委员会|金管[局会]"
    r"|金融[监管委][^,。、的]{0,8}[局会院署]|银行监[^,。、的]{0,4}[局会]|竞争[^,。、的]{0,6}[局会]"
    r"|[^,。;、的在于与和及]{1,8}监[管理]总?[局署会]"
    r"|联邦贸易委员会|工业联合会|国会|议会|参议院|众议院|最高法院|高等法院|总[统理]|首相|证券交易所|证交所|交易所|税务局|海关)"
)
_NAMES = {name: country for country in COUNTRIES for name in country.names}
_NATIONAL = re.compile(rf"(?P<country>{'|'.join(sorted(_NAMES, key=len, reverse=True))}){_INSTITUTION}")

# Every country has one, and a note on one country means its own.
_ANYBODYS = "central bank"

# Those that a target may name, or an institution that is theirs alone.
_NAMED = Hints(COUNTRIES, lambda country: (*country.names, *(country.own.literals if country.own else ())))


def foreign_bodies(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """What shows in a firm pair's source that it speaks of one country, and the institution of another in its target.

    Args:
        unit: the unit, in all of whose source nothing may stand for the country of that institution.
    """
    named = _NAMED.of(unit.plain_target)
    for pair in unit.firm_pairs if named else ():
        yield from _foreign_bodies(unit, pair, named)


def _foreign_bodies(unit: AnalysedUnit, pair: SentencePair, named: Sequence[Country]) -> Iterator[tuple[Span, Span]]:
    english, chinese = pair.source.of(unit.plain_source), pair.target.of(unit.plain_target)
    for country, place in _bodies(chinese, named):
        span = Span(pair.target.start + place.start, pair.target.start + place.end)
        if _may_be_meant(country, unit) or _named(unit, span):
            continue
        for other in COUNTRIES:
            cue = other.sure.search(english) if other is not country else None
            if cue is not None and not _one_has_the_other(country, other):
                yield Span(pair.source.start + cue.start(), pair.source.start + cue.end()), span
                break


def _may_be_meant(country: Country, unit: AnalysedUnit) -> bool:
    """Whether a word of the source may stand for a country; *central bank* alone only in a note that names the country."""
    match = country.also.search(unit.plain_source)
    while match is not None and match.group() == _ANYBODYS:
        if country.sure.search(lower(unit.note.source_text.text)):
            return True
        match = country.also.search(unit.plain_source, match.end())
    return match is not None


def _bodies(chinese: str, named: Sequence[Country]) -> Iterator[tuple[Country, Span]]:
    for match in _NATIONAL.finditer(chinese):
        yield _NAMES[match["country"]], Span(*match.span())
    for country in named:
        if country.own is not None:
            found = country.own.search(chinese)
            if found is not None:
                yield country, Span(*found.span())


def _named(unit: AnalysedUnit, place: Span) -> bool:
    """Whether the source has a listed name or term for what stands at a place of the target."""
    names = {hit.name.id for hit in unit.source_names if not hit.name.is_place}
    if any(hit.name.id in names and hit.span.contains(place) for hit in unit.target_names):
        return True
    answers = [answer.source for answer in unit.answered if answer.target.contains(place) and len(answer.source)]
    # An abbreviation may be that of a body of either country.
    return any(not source.of(unit.source).isupper() for source in answers)


def _one_has_the_other(country: Country, other: Country) -> bool:
    """Whether a country is part of the other: Hong Kong of China, Germany of Europe."""
    return ("中国" in country.names and "香港" in other.names) or ("香港" in country.names and "中国" in other.names)
