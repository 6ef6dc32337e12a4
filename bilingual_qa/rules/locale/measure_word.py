"""LC301."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedUnit, TermLink
from bilingual_qa.model import Confidence, Edit, Finding, Fix, Locale, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.lazy_pattern import LazyPattern


class _Measure(msgspec.Struct, frozen=True):
    """What is counted (ids of concepts), with measure words that do not fit and the one that does, in Simplified and
    Traditional. `regions`: where that holds; empty for everywhere.
    """

    counted: frozenset[str]
    unfit: str
    right: str
    traditional: str
    regions: frozenset[Locale] = frozenset()


_SHARES = frozenset(
    """ordinary-share a-share b-share h-share preferred-share treasury-shares restricted-share-unit restricted-share
    class-a-ordinary-share class-b-ordinary-share""".split()  # noqa: SIM905
)
_VEHICLES = frozenset(
    """electric-vehicle battery-electric-vehicle new-energy-vehicle passenger-vehicle commercial-vehicle light-vehicle
    hybrid-vehicle plug-in-hybrid range-extended-ev fuel-cell-vehicle used-vehicle heavy-duty-truck pickup-truck
    robotaxi ice-vehicle""".split()  # noqa: SIM905 - a table of words reads better as one string
)
_TANKERS = frozenset(["tanker-vessel", "crude-tanker", "product-tanker", "chemical-tanker", "vlcc"])
_MEASURES = (
    _Measure(frozenset(["token-llm"]), "枚只张粒", "个", "個"),
    _Measure(_VEHICLES, "个枚只张件艘", "辆", "輛"),
    _Measure(frozenset(["freighter-aircraft"]), "个枚只张件辆艘", "架", "架"),
    _Measure(_TANKERS, "个枚张件辆架", "艘", "艘"),
    # 張 is a lot of 1,000 shares in Taiwan; 隻 counts issuers anywhere.
    _Measure(_SHARES, "个枚件", "股", "股"),
    _Measure(_SHARES, "张", "股", "股", frozenset([Locale.ZH_HANT_HK, Locale.ZH_HANS_CN])),
)
# A figure or a word that counts, the measure word, at most a few adjectives.
_COUNTED = LazyPattern(
    r"(?:[0-9０-９〇零一二两三四五六七八九十百千万亿兆几数多余每这该]|[0-9]\+)\s?"
    r"(?P<measure>[个枚只张粒件艘架辆])\s?[^\s，。；：、,;:()（）0-9个枚只张粒件艘架辆股]{0,6}\s?$"
)
# As above, with any measure word, directly before a noun.
_ANY_COUNTED = LazyPattern(
    r"(?:[0-9０-９〇零一二两兩三四五六七八九十百千万萬亿億兆几幾数數多余餘每这這该該]|[0-9]\+)\s?"
    r"(?P<measure>[个個枚只隻张張粒件艘架辆輛台臺部股份份支款颗顆家间間条條种種])$"
)
# What follows must not be a noun of its own, which the measure word might count: 三個電動車品牌.
_PHRASE_ENDS = LazyPattern(
    r"\s*(?:$|[，。；：、,;:.!?！？）)」』”…]|用于|用以|作为|来自|供|在|于|至|较|同比|按年|按季|上升|下降|增[至加长]|减少|占|已|将)"
)
_LOOK_BACK = 14


class MeasureWord(UnitRule):
    """A measure word that does not fit what is counted.

    Read from a small table of concepts, and only where the measure word stands directly before the term, with at most a few
    adjectives between, and the term ends its phrase. A house adds its own in the locale's table of the configuration:
    `measure-words = { "代幣" = "個" }`.

    ## Why is this bad?
    The measure word says what kind of thing it is: 枚 counts coins, so the tokens of a language model become money.

    ## Example
    ```
    The large language model was trained on 3tn tokens.
    該大語言模型的訓練使用了3萬億[枚]詞元。
    ```

    ## Write instead
    個 for tokens, 輛 for vehicles, 股 for shares.
    """

    code = "LC301"
    name = "measure-word"
    mqm = MqmType.GRAMMAR
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each measure word of each term, with all its places."""
        places: dict[tuple[str, str, str], list[tuple[Span, Span]]] = {}
        own = list(_house_places(unit))
        for noun, right, span in own:
            if span.of(unit.target) != right:
                places.setdefault((noun, span.of(unit.target), right), []).append((Span(0, 0), span))
        settled = {span for _, _, span in own}
        for link in unit.term_links:
            for measure in _measures(link, unit):
                for span in _unfit(link, measure, unit):
                    right = measure.traditional if unit.locale is not Locale.ZH_HANS_CN else measure.right
                    if span not in settled:
                        places.setdefault((link.use.form, span.of(unit.target), right), []).append((link.use.span, span))
        for (term, found, right), spans in places.items():
            targets = tuple(dict.fromkeys(target for _, target in spans))
            yield self.finding(
                unit,
                Message.of("measure-word", found=found, term=term, right=right),
                source=tuple(source for source, _ in spans if len(source)),
                target=targets,
                confidence=Confidence.MEDIUM,
                suggestions=(right,),
                fix=Fix(tuple(Edit(span.start, span.end, right) for span in targets)),
                concept=term,
            )


def _house_places(unit: AnalysedUnit) -> Iterator[tuple[str, str, Span]]:
    """Each noun for which the house has a measure word, with that, and where one, right or wrong, stands before it."""
    for noun, right in unit.conventions.measure_words.items():
        for match in re.finditer(re.escape(noun), unit.target):
            start = max(0, match.start() - _LOOK_BACK)
            if counted := _ANY_COUNTED.search(unit.target[start : match.start()]):
                yield noun, right, Span(start + counted.start("measure"), start + counted.end("measure"))


def _measures(link: TermLink, unit: AnalysedUnit) -> Iterator[_Measure]:
    if link.use.concept is not None:
        for measure in _MEASURES:
            if link.use.concept.id in measure.counted and (not measure.regions or unit.locale in measure.regions):
                yield measure


def _unfit(link: TermLink, measure: _Measure, unit: AnalysedUnit) -> Iterator[Span]:
    """The measure words before what stands for the term, right or wrong, that do not fit it."""
    standing = [link.accepted.span] if link.accepted else [wrong.span for wrong in link.wrong]
    for span in standing:
        start = max(0, span.start - _LOOK_BACK)
        counted = _COUNTED.search(simplified(unit.target[start : span.start]))
        if counted and counted["measure"] in measure.unfit and _PHRASE_ENDS.match(simplified(unit.target[span.end :])):
            yield Span(start + counted.start("measure"), start + counted.end("measure"))
