"""The last word of a company's name by another sense of it, behind the rest in Latin letters: Oakline Capital as Oakline首都."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.lazy_pattern import LazyPattern

# The word with what else it means, in Simplified characters, the longest first.
_SENSES = {
    "Partners": "合作伙伴|合作方|伙伴",
    "Capital": "首都|大写",
    "Trust": "信任|信赖",
    "Associates": "联营公司|关联公司|联系人|合伙人|同事|伙伴|助理",
    "Securities": "有价证券|保安|安全",
    "Holdings": "持股量|持有量|持仓量|持股|持仓",
    "Brothers": "兄弟们|哥哥",
    "Sons": "(?:他的)?儿子们?",
    "Bros": "兄弟们|哥们",
    "Co": "合作|二氧化碳|公司债",
    "Group": "小组|群组|团体|组别",
    "Industries": "产业界|行业|产业",
    "Works": "作品|工作",
    "Stores": "存储|储存",
    "Foods": "食物",
    "Ventures": "冒险|合资企业",
    "Utilities": "实用程序|效用",
    "Instruments": "乐器|仪表工具",
    "Motors": "马达|电动机|发动机",
    "Lines": "行数|线条|线",
    "Express": "表达|快车",
    "Mills": "磨坊",
    "Management": "管理层|管理团队|管理阶层",
    "Properties": "属性|特性|性质|财产",
    "Foundation": "地基|基础",
    "Exchange": "交换|兑换",
    "Limited": "有限的|受限",
    "Incorporated": "纳入|合并",
    "Press": "按压|新闻界",
    "Post": "帖子|职位|邮寄",
    "Life": "生活",
    "Mutual": "相互的|共同的",
    "Street": "街道|大街",
    "Labs": "化验室",
    "Water": "水",
    "Point": "点|要点",
    "Bridge": "桥|大桥",
    "Wealth": "富裕",
    "Interactive": "交互的",
    "Advisors": "顾问们",
    "Advisers": "顾问们",
}
_NAMED = LazyPattern(
    r"(?<![A-Za-z])(?P<word>[A-Z][A-Za-z’'.-]*[A-Za-z])(?P<joint>,? & | )"
    rf"(?P<last>{'|'.join(_SENSES)})(?![A-Za-z&’'-])"
)
# Only behind the Chinese of a listed name, where the whole name has another word for it: 華潤置地, 華潤電力, 新鴻基地產.
_BEHIND_CHINESE = _SENSES | {
    "Land": "土地|陆地|国土",
    "Properties": "属性|特性|性质|财产|物业",
    "Power": "权力|力量|功率",
    "Resources": "人力资源",
    "Pacific": "太平洋",
    "Electronics": "电子学",
    "Motor": "马达|电动机|发动机",
    "Motors": "马达|电动机|发动机",
    "Steel": "钢材",
    "Gas": "气体|汽油",
    "Development": "发育|开发",
    "Merchants": "商人|商户",
    "Overseas": "国外",
    "Financial": "财政|财务",
    "Materials": "材质",
    "Chemical": "化学品",
    "Optical": "视力",
    "Semiconductor": "半导体制造",
    "Construction": "施工|建造",
    "Life": "生活|生命",
    "Heavy": "沉重",
    "Retail": "散户",
    "Beverage": "饮料",
}
_ENDS = tuple(f" {word}" for word in _BEHIND_CHINESE)
# Between the Latin letters and the misread word.
_JOINT = r"[\s,，&·]*(?:和|与|及|以及|的|&)?\s*"
_PATTERNS = {word: re.compile(f"{_JOINT}(?P<sense>{senses})") for word, senses in _SENSES.items()}


def misread_designators(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """The last word of a name, and its other sense behind the Latin letters that the name has before it.

    Args:
        unit: the unit.
    """
    if not any(end in unit.source for end in _ENDS):
        return
    yield from _behind_latin(unit) if unit.target_latin else ()
    yield from _behind_chinese(unit)


def _behind_chinese(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """The last word of a listed name by a sense that none of its Chinese forms has, behind a shorter form of the name."""
    chinese = unit.simplified_target
    for hit in unit.source_names:
        word = hit.span.of(unit.source).split(" ")[-1]
        senses = _BEHIND_CHINESE.get(word)
        if senses is None or word == hit.span.of(unit.source):
            continue
        forms = [simplified(rendering.text) for rendering in hit.name.preferred + hit.name.admitted]
        rest = f"{unit.source[: hit.span.start]} . {unit.source[hit.span.end :]}"
        for other in unit.target_names:
            found = re.match(rf"(?:的)?(?P<sense>{senses})", chinese[other.span.end :]) if other.name.id == hit.name.id else None
            if found is None or any(found["sense"] in form for form in forms):
                continue
            if unit.note.words.of_word(found["sense"]).isdisjoint(unit.note.words.numbers(rest)):
                start = other.span.end + found.start("sense")
                yield hit.span, Span(start, start + len(found["sense"]))
                break


def _behind_latin(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """The last word of a name by another sense behind the Latin letters that it has before it."""
    chinese = unit.simplified_target
    for match in _NAMED.finditer(unit.source):
        last = Span(*match.span("last"))
        if match["last"] in unit.target:
            continue
        rest = f"{unit.source[: last.start]} . {unit.source[last.end :]}"
        for latin in unit.target_latin:
            if latin.of(unit.half_width_target) != match["word"]:
                continue
            found = _PATTERNS[match["last"]].match(chinese, latin.end)
            if found is not None and unit.note.words.of_word(found["sense"]).isdisjoint(unit.note.words.explains(rest)):
                yield last, Span(*found.span("sense"))
                return
