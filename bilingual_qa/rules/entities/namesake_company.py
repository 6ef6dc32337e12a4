"""A name that is not listed, rendered as a listed company that shares a word of it: Evergreen Textiles as 長榮海運."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.acronyms import ACRONYM
from bilingual_qa.analysis.proper_names import COMMON, TRADES
from bilingual_qa.glossary import Name, NameHit
from bilingual_qa.model import Span
from bilingual_qa.rules.entities.place_names import spoken_of
from bilingual_qa.text.fold import lower

_COMPANIES = frozenset(("company", "broker"))
_BODIES = frozenset(("regulator", "agency", "exchange"))
_RUN = re.compile(r"[A-Z][A-Za-z&’'-]*(?: (?:of|and|&|de|the) [A-Z][A-Za-z&’'-]*| [A-Z][A-Za-z&’'-]*)+")
_LEAST_CHARACTERS = 3
# Behind two characters of a name, what makes them the name of a company: 平安 in 平安信托.
_TRADE = re.compile(
    "信[托用]|银行|保险|证券|基金|人[寿壽]|资产|控股|集团|科技|电子|地产|置业|汽车|食品|药业|医药|能源|航空|物流|水泥|钢铁"
)
_GENERIC = frozenset(lower(word) for word in (*TRADES, *COMMON)) | frozenset(
    """of and the & de new china chinese hong kong taiwan asia asian pacific global international american united first national
    great royal general holdings group company corp inc ltd limited plc co bank us uk japan korea singapore india malaysia thai
    standard people industrial commercial central city american northern southern eastern western""".split()  # noqa: SIM905
)
_THE = re.compile(r"\b[Tt]he $")
_SMALL = frozenset("of and the & de group company corp inc ltd limited plc co holdings hong kong".split())  # noqa: SIM905
# What may stand in the source for a body that it does not name.
_SOME_BODY = re.compile(
    r"\b(?:commission|authorit|agenc|regulator|watchdog|bureau|office|ministr|department|central bank|court|exchange|treasury"
    r"|government|council|board|committee|association|institute|organi[sz]ation|administration|fund"
    r"|service|official|survey|index|bank|repositor|system|unit)"
)


def namesake_companies(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """A name of the source that the target does not have, and the listed company there that bears a word of it.

    Args:
        unit: the unit.
    """
    hits = [hit for hit in unit.target_names if hit.name.kind in _COMPANIES and _new(hit, unit)]
    if not hits:
        return
    runs = [Span(*match.span()) for match in _RUN.finditer(unit.source)]
    runs = [run for run in runs if not any(word in unit.target for word in run.of(unit.source).split() if len(word) > 2)]
    for hit in hits:
        for run in runs:
            words = frozenset(lower(run.of(unit.source)).replace("’s", "").replace("'s", "").split())
            if unit.expected(run).overlaps(hit.span) and _shares(words, hit, unit) and not _is(words, hit.name):
                yield run, hit.span
                break


def misread_bodies(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """An abbreviation of the source that is not listed, and the listed body in the target whose abbreviation is another.

    Args:
        unit: the unit.
    """
    hits = [
        hit for hit in unit.target_names if hit.name.kind in _BODIES and len(hit.span) > _LEAST_CHARACTERS and _new(hit, unit)
    ]
    if not hits or _SOME_BODY.search(unit.plain_source):
        return
    known = [name.span for name in unit.source_names]
    known += [link.use.span for link in unit.term_links if link.accepted]
    for match in ACRONYM.finditer(unit.source):
        written, span = match.group(), Span(*match.span())
        if (
            not _THE.search(unit.source, 0, span.start)
            or written in unit.target
            or len(written) < _LEAST_CHARACTERS
            or any(span.overlaps(other) for other in known)
        ):
            continue
        for hit in hits:
            if unit.expected(span).overlaps(hit.span) and not any(_abbreviates(written, form) for form in hit.name.forms):
                yield span, hit.span
                return


def _new(hit: NameHit, unit: AnalysedUnit) -> bool:
    """Whether a name of the target is no part of a longer one, and nothing in the source names it."""
    if any(hit.name.id == other.name.id for other in unit.source_names) or spoken_of(hit.name, unit.source):
        return False
    within = [other for other in unit.target_names if other.span != hit.span and other.span.contains(hit.span)]
    return not within and not any(answer.target.contains(hit.span) and len(answer.source) for answer in unit.answered)


def _shares(words: frozenset[str], hit: NameHit, unit: AnalysedUnit) -> bool:
    """Whether a name of the source has a word of a listed one that is no word of every other company's."""
    forms = [frozenset(lower(form).split()) for form in hit.name.forms]
    if len(hit.span) >= _LEAST_CHARACTERS:
        # Bank of East Asia: two words that say little say enough.
        alike = any(words & form - _GENERIC or len(words & form - _SMALL) > 1 for form in forms)
        return alike and not unit.cuts_word(hit.span)
    if not _TRADE.match(unit.simplified_target, hit.span.end):
        return False
    return any(words & form - _GENERIC for form in forms) and not any(form - _GENERIC <= words for form in forms)


def _is(words: frozenset[str], name: Name) -> bool:
    """Whether the words may be a name of a listed company: all of its, or none but its."""
    for form in name.forms:
        own = frozenset(lower(form).split()) - _SMALL
        if own <= words or words <= own or "".join(word[0] for word in lower(form).split()) in words:
            return True
    return False


def _abbreviates(acronym: str, form: str) -> bool:
    capitals = "".join(word[0] for word in form.split() if word[0].isupper())
    # Department of Energy: DOE as well as DE.
    initials = "".join(word[0].upper() for word in form.split())
    return acronym in (form, initials) or acronym in capitals or (bool(capitals) and acronym.endswith(capitals))
