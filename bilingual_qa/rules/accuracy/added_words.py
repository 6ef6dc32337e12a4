"""AC108."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.quantities import Kind, Quantity
from bilingual_qa.rules.accuracy.surplus_latin import surplus_latin
from bilingual_qa.rules.rule import UnitRule

_TIMES = frozenset((Kind.DATE, Kind.PERIOD, Kind.ORDINAL, Kind.COMPARISON))
# What a translator, or a model that was asked for a translation, says of the translation.
_REMARK = re.compile(
    "(?:译者?[注按]|编者[注按])[:：]?|以下(?:是|为)[^，。]{0,12}(?:翻译|译文|中文版)[:：]?|(?:翻译|译文|中文翻译|参考译文|简体中文|繁体中文)\\s?[:：]"
    "|[（(](?:直译|意译|此处[^）)]{0,20}翻译[^）)]{0,12})[）)]|(?:希望|如果)[^。]{0,12}(?:翻译|译文)[^。]{0,24}(?:帮助|告诉我|告知)"
)
_SAID = re.compile(r"translat|editor|note:|version|chinese", re.IGNORECASE)


# Kinds of documents, and what may stand behind one.
_DOCUMENT = re.compile("年度报告|中期报告|季度报告|年报(?!酬)|半年报(?!酬)|季报(?!酬)|新闻稿|招股书|招股说明书")
_OF_DOCUMENT = re.compile(
    r"report|annual|interim|quarterly|filing|release|announc|statement|results|accounts|prospectus|circular|10-[kq]|20-f"
    r"|publi|disclos|f-1|s-1"
    r"|listing|offering|bulletin|journal|magazine|newsletter|document|ipo\b|earnings|financials",
    re.IGNORECASE,
)


class AddedWords(UnitRule):
    """Words of the translation that nothing in the source explains.

    The figures of one item said again in the next, a document that the source does not name, a remark about the translation;
    and, minor, a bracket with a ticker or another token in Latin letters.

    Two figures that follow one another, said once in the source and twice in the target, are the decoder's slip; a translator
    repeats one figure, not two.

    ## Why is this bad?
    The second item has the first one's growth and amount; a remark belongs in a comment.

    ## Example
    ```
    Toll revenue grew 14% to RMB3.6bn and port revenue grew 31% to RMB2.7bn.
    公路收入增長14%至36億元，港口收入增長[14%，達到36億元]，增長31%至27億元。
    ```

    ## Write instead
    港口收入增長31%至27億元.
    """

    code = "AC108"
    name = "added-words"
    mqm = MqmType.ADDITION
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each passage."""
        if unit.table:
            return
        if len(unit.target_quantities) > len(unit.source_quantities):
            for span in _said_again(unit.source_quantities, unit.target_quantities):
                yield self._added(unit, "added-words.figures", span)
        match = _DOCUMENT.search(unit.plain_target)
        if match and not _OF_DOCUMENT.search(unit.source):
            yield self._added(unit, "added-words", Span(*match.span()))
        match = _REMARK.search(unit.plain_target)
        if match and not _SAID.search(unit.source):
            yield self._added(unit, "added-words", Span(*match.span()))

        for span in surplus_latin(unit):
            yield self._added(unit, "added-words", span, Severity.MINOR)

    def _added(self, unit: AnalysedUnit, key: str, target: Span, severity: Severity | None = None) -> Finding:
        message = Message.of(key, target=target.of(unit.target))
        return self.finding(unit, message, target=(target,), severity=severity, confidence=Confidence.MEDIUM)


def _said_again(source: Sequence[Quantity], target: Sequence[Quantity]) -> Iterator[Span]:
    """The places where two figures of different kinds follow one another again that the source has so only once."""
    said = Counter(map(_key, source))
    wanted = Counter((_key(a), _key(b)) for a, b in itertools.pairwise(_amounts(source)))
    found: Counter[tuple[object, object]] = Counter()
    for a, b in itertools.pairwise(_amounts(target)):
        pair = _key(a), _key(b)
        found[pair] += 1
        if a.kind is not b.kind and 0 < wanted[pair] < found[pair] and said[pair[0]] < found[pair] > said[pair[1]]:
            yield Span(a.start, b.end)


def _amounts(figures: Sequence[Quantity]) -> list[Quantity]:
    return [figure for figure in figures if figure.kind not in _TIMES and not figure.spelled]


def _key(figure: Quantity) -> tuple[object, object]:
    return figure.kind, figure.value
