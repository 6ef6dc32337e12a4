"""NU202."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.quantities import Kind, Quantity
from bilingual_qa.rules.numbers.figure_rule import FigureRule, standing_alone
from bilingual_qa.rules.numbers.known_events import names_an_event
from bilingual_qa.rules.numbers.period_said_twice import said_twice
from bilingual_qa.rules.numbers.shares_in_words import in_words

_NEIGHBOURING_YEAR = re.compile(
    r"\b(?:(?:a|one|the) year (?:ago|earlier|before|after)"
    r"|(?:previous|prior|preceding|last|past|next|following|coming) (?:year|quarter|\w+ years?)"
    r"|year[- ]on[- ]year|yoy|annual)",
    re.IGNORECASE,
)


class AddedQuantity(FigureRule):
    """A figure of the target stands nowhere in the source; or its clause says twice when, and the source once.

    ## Why is this bad?
    Nobody said it: the machine took it from elsewhere or made it up.

    ## Example
    ```
    Net profit rose to HK$620m.
    純利上升[12%]至6.2億港元。
    ```

    ## Write instead
    What the source says: 純利上升至6.2億港元.
    """

    code = "NU202"
    name = "added-quantity"
    mqm = MqmType.ADDITION
    severity = Severity.MAJOR
    relation = Relation.ADDED

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """The figures that are added, then the periods that a clause says again."""
        yield from super().check(unit)
        for source, first, again in said_twice(unit):
            yield self.finding(
                unit,
                Message.of("period-said-twice", target=again.text),
                source=(Span(source.start, source.end),),
                target=(Span(first.start, first.end), Span(again.start - 1, again.end)),
                severity=Severity.MINOR,
                confidence=Confidence.MEDIUM,
                concept=source.text,
            )

    def applies(self, unit: AnalysedUnit, pair: FigurePair) -> bool:
        """Not for digits that the source has in a name (Exhibit 99.1, a ticker, the 500 of an index), nor for a whole or a
        half that it says in words.
        """
        if pair.target is None or not super().applies(unit, pair):
            return False
        if names_an_event(pair.target, unit):
            return False
        if pair.target.kind is Kind.COUNT and _ALL_BUT.search(unit.plain_source):
            return False
        # 每1股 is each share.
        if pair.target.value == 1 and unit.target.endswith("每", 0, pair.target.start):
            return False
        return not _in_a_name(pair.target, unit) and not in_words(pair.target, unit, target=True)

    def severity_of(self, unit: AnalysedUnit, pair: FigurePair) -> Severity:
        """As `standing_alone` says; a year that the note never names is no other way of saying what the source says, nor is a
        month that is a word in small letters there.
        """
        if pair.target is not None and (_foreign_year(pair.target, unit) or _word_as_month(pair.target, unit)):
            return self.severity
        return standing_alone(pair.target, self.severity)

    def confidence_of(self, pair: FigurePair) -> Confidence:
        """Medium: a translator may say in figures what the source says in words."""
        return Confidence.MEDIUM


_ONE = re.compile(r"\b(?:one|single|an?)\b", re.IGNORECASE)


# All but three of the two dozen: 21.
_ALL_BUT = re.compile(r"\ball but \w+")
_ONE_SHARE = re.compile(r"\b(?:one|single|each|every|an?) (?:[\w-]+ ){0,3}(?:share|unit|ads|right)\b", re.IGNORECASE)
_ONE_TURN = re.compile(r"\b(?:an?|one|another|single|full) (?:[a-z]+ )?turn\b", re.IGNORECASE)


def _in_a_name(figure: Quantity, unit: AnalysedUnit) -> bool:
    """Whether a bare number of the target is part of a listed name, or stands, digit for digit or as "one", in the source."""
    if any(hit.span.contains(Span(figure.start, figure.end)) for hit in unit.target_names):
        return True
    digits = figure.text.strip()
    if figure.value == 1 and figure.kind is Kind.COUNT and _ONE.search(unit.source):
        # The reader of English passes over a bare "one".
        return True
    if figure.value == 1 and figure.kind is Kind.MULTIPLE and _ONE_TURN.search(unit.source):
        # A turn of leverage is 1倍.
        return True
    if figure.value == 1 and figure.unit == "share" and _ONE_SHARE.search(unit.source):
        return True
    if figure.kind is not Kind.COUNT or figure.unit or not re.fullmatch(r"\d[\d.]*", digits):
        return False
    return re.search(rf"(?<!\d){re.escape(digits)}(?!\d)", unit.source) is not None


# Words in small letters that are months in large ones, with what says the word in Chinese.
_MONTHS = {
    "五月": ("may", r"(?<!许)可(?!转|赎|换|供|交|持|再|见)|或|(?<!董事)(?<!委员)会(?!议|计|员)|(?<!可)能(?!源|力)|拟|有望|容许"),
    "三月": ("march", "进军|游行|迈|行进"),
    "八月": ("august", "庄严|威严"),
}


def _word_as_month(figure: Quantity, unit: AnalysedUnit) -> bool:
    """Whether a month of the target is a word of the source that is no month, and is not said otherwise: may as 五月."""
    word, said = _MONTHS.get(figure.text, ("", ""))
    if not word or word not in unit.source_words or word.capitalize() in unit.source:
        return False
    return re.search(said, unit.simplified_target) is None


def _foreign_year(figure: Quantity, unit: AnalysedUnit) -> bool:
    """Whether the figure names a year that the English of the note does not, nor speaks of as the year before or after."""
    years = unit.note.source_years
    year = figure.period.year if figure.period else None
    if year is None or not years or year in years:
        return False
    return not (_NEIGHBOURING_YEAR.search(unit.source) and {year - 1, year + 1} & years)
