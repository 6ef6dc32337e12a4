"""EN303."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.acronyms import ACRONYM, defines
from bilingual_qa.glossary import Name, NameHit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.entities.name_readings import free_stretches
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import lower
from bilingual_qa.text.lazy_pattern import LazyPattern

# Words that end a company's name: what stands before them is part of it, whatever else its letters may mean.
_COMPANY_WORD = (
    r"(?:Solar|Energy|Power|Financial|Finance|Holdings?|Technolog(?:y|ies)|Resources|Pharma(?:ceuticals?)?"
    r"|Therapeutics|Biotech|Bio"
    r"|Biosciences?|Capital|Partners|Inc|Corp|Ltd|Limited|Minerals|Mining|Gold|Silver|Copper|Metals|Lithium|Uranium"
    r"|Semiconductors?"
    r"|Motors?|Auto|Automotive|Robotics|Systems|Software|Networks?|Medical|Health|Healthcare|Foods|Logistics|Shipping"
    r"|Marine|Airlines"
    r"|Properties|Realty|Land|REIT|Industries|Media|Entertainment|Games|Interactive|Education|Bancorp|Bancshares"
    r"|Insurance|Materials"
    r"|Chemicals?|Electronics|Electric|Wind|Hydrogen|Battery|Steel|Water|Aerospace|Telecom|Wireless|Digital|Cloud"
    r"|Labs|Oil|Petroleum)"
)
_PART_OF_COMPANY = LazyPattern(rf" (?:[A-Z][a-z]+ )?{_COMPANY_WORD}(?: {_COMPANY_WORD})*(?:[’']s)?(?=$|[\s,.;:)]+(?![A-Z]))")
# A company by what it does; a ministry pays no dividend.
_ACTS = LazyPattern(
    r"(?:[’']s (?:revenue|sales|earnings|profit|shares?|stock|margin|margins|results|dividend|book value|net interest"
    r"|guidance|net asset)"
    r"|,? (?:Inc|Corp|Ltd|plc)\b"
    r"| (?:reported|reports|posted|posts|guided|guides|paid|pays|earned|declared|declares|repurchased|outperformed"
    r"|underperformed|trades|traded"
    r"|shares|stock|beat|missed|acquired|delivered|ships|shipped|generated)\b)"
)
# A body's name written out has so many characters.
_LEAST_WRITTEN_OUT = 5
_BODY = LazyPattern(r"(?:部|署|局|委员会|协会|管理局|联合会|组织|学会|总署|联盟)$")


class MisreadAcronym(UnitRule):
    """An abbreviation was written out as the name of another body.

    Four ways: the abbreviation is part of a company's name (SEC Carbon is no commission); the note itself defines it
    otherwise; a longer abbreviation was read as the shorter one in it; or the abbreviation of a company that reports and pays
    dividends became a ministry or commission.

    ## Why is this bad?
    The reader takes the company for an authority, or one authority for another.

    ## Example
    ```
    FTC Marine expects firmer rates.
    [聯邦貿易委員會]海事預期運價回穩。
    ```

    ## Write instead
    The abbreviation as it is, or the official name of the body that is meant.
    """

    code = "EN303"
    name = "misread-acronym"
    mqm = MqmType.ENTITY
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each abbreviation and wrong body."""
        told: set[Span] = set()
        kept = {span.of(unit.half_width_target) for span in unit.target_latin}
        for match in ACRONYM.finditer(unit.source):
            acronym, span = match.group(), Span(*match.span())
            if acronym in kept:
                continue
            place = (
                _in_company(span, unit)
                or _defined_otherwise(acronym, unit)
                or _shorter(acronym, span, unit)
                or _public_body(span, unit)
            )
            if place is not None and place not in told:
                told.add(place)
                yield self.finding(
                    unit,
                    Message.of(self.name, acronym=acronym, found=place.of(unit.target)),
                    source=(span,),
                    target=(place,),
                    confidence=Confidence.MEDIUM,
                    suggestions=(acronym,),
                    concept=acronym,
                )


def _place_of(names: list[Name], window: Span, unit: AnalysedUnit) -> Span | None:
    """Where one of the names stands in Chinese, the longest form."""
    ids = {name.id for name in names}
    spans = [hit.span for hit in unit.target_names if hit.name.id in ids and window.overlaps(hit.span)]
    return max(spans, key=len, default=None)


def _in_company(span: Span, unit: AnalysedUnit) -> Span | None:
    """The abbreviation begins a company's name that is not that of the listed body."""
    if not _PART_OF_COMPANY.match(unit.source, span.end):
        return None
    body = unit.note.termbase.name(span.of(unit.source))
    # A listed company that begins with the abbreviation may have the name of its group in Chinese too: COSCO Shipping Holdings.
    if body is None or any(hit.span != span and hit.span.contains(span) for hit in unit.source_names):
        return None
    elsewhere = any(hit.name.id == body.id and hit.span != span for hit in unit.source_names)
    return None if elsewhere else _place_of([body], unit.expected(span), unit)


def _defined_otherwise(acronym: str, unit: AnalysedUnit) -> Span | None:
    """The note gives the abbreviation a meaning of its own, and the target has the better-known bearer."""
    words = unit.note.definitions.get(acronym)
    listed = unit.note.termbase.name(acronym) if words else None
    if not words or listed is None or listed.is_place or not listed.preferred or defines(words, listed.forms):
        return None
    return _place_of([listed], Span(0, len(unit.target)), unit)


def _shorter(acronym: str, span: Span, unit: AnalysedUnit) -> Span | None:
    """The body whose abbreviation is the beginning of this one stands in the target, and the source does not have it."""
    if len(acronym) < 3 or not unit.target_names or _answered(span, unit):
        return None
    here = {hit.name.id for hit in unit.source_names}
    window = unit.expected(span)
    source = lower(unit.source)
    for hit in unit.target_names:
        begins = [form for form in hit.name.forms if form.isupper() and 1 < len(form) < len(acronym) and acronym.startswith(form)]
        if hit.name.is_place:
            continue
        said = any(lower(form) in source for form in hit.name.forms if form not in begins)
        if begins and hit.name.id not in here and not said and window.overlaps(hit.span) and not _within_longer(hit, unit):
            return hit.span
    return None


def _within_longer(hit: NameHit, unit: AnalysedUnit) -> bool:
    return any(other.span != hit.span and other.span.contains(hit.span) for other in unit.target_names)


def _answered(span: Span, unit: AnalysedUnit) -> bool:
    """Whether the list of names or the glossary has the abbreviation, and the target a form of it."""
    present = {hit.name.id for hit in unit.target_names}
    return any(hit.span.overlaps(span) and hit.name.id in present for hit in unit.source_names) or any(
        link.use.span.overlaps(span) and link.accepted for link in unit.term_links
    )


def _public_body(span: Span, unit: AnalysedUnit) -> Span | None:
    """A ministry or commission that nothing in the source accounts for, where a company acts."""
    listed = any(hit.span.overlaps(span) and hit.name.kind != "unit" for hit in unit.source_names)
    if not _ACTS.match(unit.source, span.end) or listed:
        return None
    view = unit.simplified_target
    explained = unit.note.words.numbers(f"{unit.source[: span.start]} {unit.source[span.end :]}")
    window = unit.expected(span)
    named = {hit.name.id for hit in unit.source_names}
    taken = [link.accepted.span for link in unit.term_links if link.accepted]
    taken += [hit.span for hit in unit.target_names if hit.name.id in named]
    for word in unit.target_words:
        if len(word) > 2 and window.contains(word) and _BODY.search(word.of(view)):
            meanings = unit.note.words.meanings(word.of(view))
            if meanings and not meanings & explained and not any(word.overlaps(other) for other in taken):
                return word
    # A body whose name no dictionary has as one word.
    for stretch in free_stretches(unit):
        if len(stretch) >= _LEAST_WRITTEN_OUT and window.contains(stretch) and _BODY.search(stretch.of(view)):
            return stretch
    return None
