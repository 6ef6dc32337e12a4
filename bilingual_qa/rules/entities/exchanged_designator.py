"""The number or letter that tells one thing of a kind from the next: Basel III as 巴塞爾協議II, Series B as A系列."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_CHINESE = {character: number for number, character in enumerate("一二三四五六七八九十", 1)} | {
    c: n for n, c in enumerate("壹贰叁肆伍", 1)
}
_SPELLED = {
    word: number
    for number, words in enumerate(("one first", "two second", "three third", "four fourth", "five fifth"), 1)
    for word in words.split()
}
_N = r"(?P<n>[ivx]{1,4}|\d{1,2}|[一二三四五六七八九十]|one|two|three|four|five)(?![a-z\d])"
_L = r"(?P<n>[a-h])(?![a-z])"


class _Kind(msgspec.Struct, frozen=True):
    """A kind of thing told by number or letter, in the two languages. `hint`: without it the English has none."""

    hint: str
    english: re.Pattern[str]
    chinese: re.Pattern[str]


def _kind(hint: str, english: str, chinese: str) -> _Kind:
    return _Kind(hint, re.compile(english), re.compile(chinese))


_KINDS = (
    _kind("basel", rf"\bbasel {_N}", rf"巴[塞瑟]尔(?:资本)?(?:协[议定])?(?:第)?{_N}"),
    _kind("solvency", rf"\bsolvency {_N}", rf"(?:偿付能力|清偿能力)(?:标准|监管)?(?:第)?{_N}"),
    _kind("mifid", rf"\bmifid {_N}", rf"mifid\s?{_N}|金融工具市场(?:指令|法规)(?:第)?(?P<m>[ivx]+|[一二三])"),
    _kind("phase", rf"\bphase[ -]{_N}", r"(?:第)?(?P<n>[ivx]{1,3}|[一二三四五六]|\d)(?:期|阶段)"),
    _kind("pillar", rf"\bpillar {_N}", r"第?(?P<n>[一二三]|\d)支柱"),
    _kind("tier", rf"\b(?:additional )?tier[ -]{_N}", r"(?P<n>[一二三]|\d)[级類类线]"),
    _kind("series", rf"\bseries[ -]{_L}", r"(?P<n>[a-h])(?:轮|系列|類|类|序列)|系列(?P<m>[a-h])"),
    _kind("tranche", rf"\btranche {_L}", r"(?P<n>[a-h])(?:批|档|部分|份)"),
    _kind("tower", rf"\b(?:tower|block) {_L}", r"(?P<n>[a-h])(?:座|栋|幢)"),
    _kind("scope", rf"\bscope {_N}", r"范[围畴](?:第)?(?P<n>[一二三]|\d)"),
    _kind(
        "level",
        rf"\blevel {_N}(?= (?:assets?|inputs?|fair|financial|hierarchy|instruments?))",
        r"第?(?P<n>[一二三]|\d)(?:级|层次?|等级)",
    ),
    _kind("stage", rf"\bstage {_N}", r"(?:第)?(?P<n>[一二三]|\d)(?:阶段|期|级)|阶段(?P<m>[一二三]|\d)"),
    _kind("generation", r"\b(?P<n>first|second|third|fourth|fifth)[- ]generation", r"第?(?P<n>[一二三四五]|\d)代"),
    _kind("reactor", rf"\b(?:reactor|unit) {_N}", r"(?P<n>[一二三四五六]|\d)号(?:机组|反应堆|炉|机)"),
    _kind("line", rf"\b(?:metro|subway|mtr)? ?line {_N}", r"(?P<n>[一二三四五六七八九十]|\d{1,2})号(?:线|生产线)"),
    _kind("terminal", rf"\bterminal {_N}", r"(?P<n>[一二三四五六]|\d)号?(?:航站楼|航厦|客运大楼|码头)|[tT](?P<m>\d)"),
)


def exchanged_designators(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """The only number or letter of a kind in the source, and the other one in the target, where it has but that.

    Args:
        unit: the unit.
    """
    for kind in _KINDS:
        if kind.hint not in unit.plain_source:
            continue
        said = _designators(kind.english, unit.plain_source)
        if len(said) != 1:
            continue
        found = _designators(kind.chinese, unit.plain_target.lower())
        if len(found) == 1 and said.keys() != found.keys():
            yield next(iter(said.values())), next(iter(found.values()))


def _designators(pattern: re.Pattern[str], text: str) -> dict[str, Span]:
    found: dict[str, Span] = {}
    for match in pattern.finditer(text):
        written = match.group("n") or match.groupdict().get("m") or ""
        number = _ROMAN.get(written) or _CHINESE.get(written) or _SPELLED.get(written)
        found.setdefault(str(number) if number else written, Span(*match.span()))
    return found
