"""LC402."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Confidence, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.locale.ways_of_writing import CONVENTIONS, EITHER, Convention
from bilingual_qa.rules.rule import UnitRule

# Half-width punctuation between Chinese characters is LC201's.
_OTHER_RULE = "punctuation"
# What may be put in without looking: marks and spaces; the name of a currency moves.
_SAFE = frozenset(("quotation_marks", "digits", "spacing", "brackets"))


class _Place(NamedTuple):
    """Where something is written another way: what is shown, what mends it, and how it then reads."""

    spans: tuple[Span, ...]
    edits: tuple[Edit, ...]
    right: str


class OtherConvention(UnitRule):
    """Something is written in another way than the locale, or the house's table in the configuration, asks for.

    By default only quotation marks: “” in Hong Kong and Taiwan, 「」 on the Mainland. A house may settle more in
    `[locale.zh-Hant-HK]` and the like: `thousands`, `digits`, `spacing`, `currency-name`, `tai`, `brackets`, `quotation-marks`.
    Names, quotations and words in `allow` are left alone.

    ## Why is this bad?
    The reader sees another region's or house's text, and a search for the usual form does not find it.

    ## Example
    ```
    The bank launched its "smart branch" plan.
    該行推出[“]智慧分行[”]計劃。
    ```

    ## Write instead
    The way of the locale or house: 「智慧分行」.
    """

    code = "LC402"
    name = "other-convention"
    mqm = MqmType.LOCALE
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each option in a paragraph, with all places."""
        found: dict[tuple[str, str], list[_Place]] = {}
        for convention in CONVENTIONS:
            wanted = convention.wanted(unit.conventions)
            if wanted == EITHER or convention.option == _OTHER_RULE or all(way.value != wanted for way in convention.ways):
                continue
            for way in convention.ways:
                if way.value != wanted and (spans := list(convention.places(way, unit))):
                    written = (_place(convention, span, wanted, unit) for span in spans)
                    found.setdefault((convention.option, wanted), []).extend(written)
        for (option, wanted), places in found.items():
            yield self._found(unit, option, wanted, places)

    def _found(self, unit: AnalysedUnit, option: str, wanted: str, places: list[_Place]) -> Finding:
        spans = tuple(sorted(span for place in places for span in place.spans))
        edits = sorted((edit for place in places for edit in place.edits), key=lambda edit: edit.start)
        texts = list(dict.fromkeys(span.of(unit.target) for span in spans))
        key = f"other-convention.{option.replace('_', '-')}"
        safe = option in _SAFE
        return self.finding(
            unit,
            Message.of(f"{key}.{wanted}" if wanted.isascii() else key, found="、".join(texts), right=wanted, locale=unit.locale),
            target=spans,
            confidence=Confidence.HIGH if safe else Confidence.MEDIUM,
            suggestions=tuple(dict.fromkeys(place.right for place in places)),
            fix=Fix(tuple(edits), Applicability.SAFE if safe else Applicability.UNSAFE),
            concept="".join(texts),
        )


def _place(convention: Convention, span: Span, wanted: str, unit: AnalysedUnit) -> _Place:
    """A place with the edits that write it in the wanted way, no wider than need be: neighbouring places share characters."""
    found = span.of(unit.target)
    right = convention.rewrite(found, wanted, unit.locale)
    if convention.quotation:
        marks = Span(span.start, span.start + 1), Span(span.end - 1, span.end)
        edits = tuple(Edit(mark.start, mark.end, text) for mark, text in zip(marks, (right[0], right[-1]), strict=True))
        return _Place(marks, edits, right[0] + right[-1])
    before = _common(found, right)
    behind = _common(found[before:][::-1], right[before:][::-1])
    return _Place((span,), (Edit(span.start + before, span.end - behind, right[before : len(right) - behind]),), right)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
