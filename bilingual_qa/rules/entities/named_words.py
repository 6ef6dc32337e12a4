"""Words that can only be names where they stand, and their everyday sense in the target: Beacon's board as 燈塔的董事會."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Span
from bilingual_qa.rules.entities.name_readings import answered_elsewhere
from bilingual_qa.rules.entities.name_words import OTHERS, THINGS
from bilingual_qa.text.fold import lower
from bilingual_qa.text.lazy_pattern import LazyPattern

_WORD = LazyPattern(r"(?<![\w’'.@/&-])[A-Z][a-z]+(?![\w@&/-]|\.\w|[’']\w{2})")
_TWO_WORDS = LazyPattern(
    r"(?<![\w’'.@/&-])(?=(?P<first>[A-Z][a-z]+) (?P<second>[A-Z][a-z]+))[A-Z][a-z]+ [A-Z][a-z]+(?![\w@&/-]|\.\w|[’']\w{2})"
)
# As far back as the longest of what is looked for before a name.
_REACH = 40
_SMALL = LazyPattern(r"(?<![\w’'])[a-z]{2,}")
_LARGE = LazyPattern(r"(?<![\w’'])[A-Z][A-Za-z]+")
_SENTENCE_END = LazyPattern(r"[.!?]\W*$")

_OFFICE = (
    r"(?:[A-Za-z-]+ ){0,4}?(?:C[EFOTIR]O|chief|[Cc]hair(?:man|woman|person)?|president|director|head|founder|partner|analyst"
    r"|economist|strategist|manager|lawyer|attorney|treasurer|secretary|governor|minister|controller|counsel|boss|judge|executive"
    r"|officer|trader|banker|economist|billionaire|entrepreneur|investor)\b"
)
_PERSON_BEFORE = LazyPattern(
    r"(?:\b(?:M(?:r|s|rs|iss|x)|Dr|Sir|Dame|Lord|Lady|Prof(?:essor)?|Judge|Justice|Chair(?:man|woman)?|Sen(?:ator)?|Gov(?:ernor)?"
    r"|Congress(?:wo)?man|Commissioner|Secretary|Minister|President|Treasurer|Speaker|C[EFOT]O|[Cc]hief [Ee]xecutive"
    r"|finance director|chairm[ae]n|chairwoman|treasurer|governor|analyst|economist|strategist|director|founder"
    r"|co-founder|trader|investor"
    r"|billionaire|judge|minister|colleagues?|successor,?)\.?"
    r"|\b(?:appointment|resignation|departure|retirement|death|arrest|nomination|promotion) of|\b(?:thank you|thanks|hello|hi),?"
    r"|\b(?:hand|turn|pass|throw)(?:ing|ed)? (?:it |the call |things |the floor |that |this |you )?(?:back |over )*to"
    r"|\b(?:succeeded|replaced|headed|chaired|founded|advised|joined) by) $"
)
_PERSON_AFTER = LazyPattern(
    rf",? (?:the|our|its|their|an?|as|who (?:is|was)|is|was|became)(?: (?:the|our|its|an?|new|interim))* {_OFFICE}|, C[EFOT]O\b"
    r"|, (?:do|can|could|would|will|please|maybe|perhaps|over to|go ahead|why don[’']t) "
    r"|(?: and|,) (?:his|her) [a-z]|,? (?:whose|who) (?:chairs|heads|joined|runs|founded|leads|succeeds|took over|is retiring)\b"
    r"| (?:joined (?:the (?:board|company|group|bank|firm)|in|as|from)|chairs|resigned|retired|retires|stepped (?:down|up|in)"
    r"|steps down|will (?:step down|retire|walk|take you|cover|join|succeed|replace|chair)|testified|dissented|ruled|told)\b"
    r"| has been (?:our|the|its|chief|chair|a director)\b"
)
_COMPANY_BEFORE = LazyPattern(
    r"\b(?:(?:analysts?|strategists?|economists?|brokers?|researchers?|bankers?|traders?|colleagues|executives?|managers?)"
    r" (?:at|from|with)|(?:shares?|stakes?|stock|bonds|holding|position|interest) (?:in|of)"
    r"|(?:chief executive|chairman|CEO|CFO|founder|owner|parent|maker|board|shareholders|trustees?|creditors|auditor) of"
    r"|(?:merger|joint venture|partnership|contract|deal|talks) with|(?:acquisition|purchase|takeover|sale|disposal|listing) of"
    r"|rivals?|sold to|lenders? to|supplier to|owned by|backed by|rated by|called|named|known as|rebranded as) $"
)
_COMPANY_AFTER = LazyPattern(
    r"(?:,? (?:Inc|Corp|Ltd|Limited|plc|PLC|LLC|LLP|L\.P|AG|SE|NV|N\.V|SA|S\.A|GmbH|AB|ASA|SpA)\b"
    r"|\s?\((?:[A-Za-z -]{2,20}: ?[A-Z0-9.]{1,8}|\$?[A-Z]{2,5}(?:\.[A-Z]{1,2})?)\)"
    r"|, (?:which|whose|the [a-z-]+ (?:maker|lender|insurer|retailer|group|company|bank|builder|miner|operator|developer|fund)"
    r"|an? (?:[A-Za-z-]+ ){0,4}?(?:maker|lender|insurer|retailer|group|company|firm|start-?up|bank|supplier|operator|developer"
    r"|broker|utility|unit|subsidiary|fund|platform)|based in|its)\b"
    r"|[’']s? (?:[a-z-]+ ){0,2}?(?:chief|CEO|CFO|COO|CTO|chair(?:man|woman)?|board|shareholders?|investors|shares|stock|loan"
    r"|balance|founders?|management|auditors?|guidance|IPO|app|customers|stores|headquarters|lawyers|bankers|lenders|creditors|subsidiar\w+"
    r"|owners?|parent|product|backlog|bid|takeover|bonds|debt|executives?|directors?|spokes\w+|factory|plant|pension|earnings"
    r"|profits?|dividend|results|employees|staff|workers|cash)\b"
    r"| (?:also |now |has |had |have |will |would |later )*(?:said|says|reported|reports|posted|posts|announced|agreed|acquired?"
    r"|hired?|appointed?|filed?|expects|plans|guided|launched|unveiled|sued?|bought|named|declined to|issued|redeemed|repaid"
    r"|repurchased|swung to|warned|raised its|cut its|trimmed its|lowered its|shares|stock|listed in|went public|told)\b)"
)
_SHARES = LazyPattern(r" (?:shares|stock)\b")
# Without an article, what stands behind a thing that does something: a verb, or what is said of it in passing.
_ACTS = LazyPattern(
    r"[’']s [a-z]|, (?:which|whose|who|which|the|an?|its|based|like|meanwhile|however|for its part)\b| (?:and|or) [A-Z]"
    r"| (?:also |now |has |had |still |then |just |again |itself |never |reportedly |alone )*(?:[a-z]{2,}ed|said|says|sees"
    r"|expects|plans|is|was|has|had|will|would|could|may|might|must|does|did|makes|made|sells|sold|buys|bought|owns|runs|ran|leads|led|won"
    r"|lost|fell|rose|grew|shrank|swung|sank|slid|cut|cuts|set|put|took|takes|gave|gives|pays|paid|kept|keeps|held|holds|built"
    r"|builds|drew|sent|spent|spends|hit|beat|beats|wants|hopes|aims|needs|trades|operates|employs|accounts|remains|began|begins"
    r"|became|stood|met|told|saw|went|gets|got|brought|contributes|competes|offers|supplies|ranks|uses|depends|came|comes)\b"
)
# Before a thing in the midst of a sentence: a small word that is no article, or a mark.
_NO_ARTICLE = LazyPattern(
    r"(?<![A-Za-z])(?!(?:the|an?|this|that|these|those|its|our|their|his|her|your|my|each|any|every|all|no|both|some|several"
    r"|many|other|certain|new|first|second|third|per|one|two|three|four|five|old|former|what)\s)(?:[a-z]{2,}(?:[’']s)?,?)\s$"
    r"|[,;] $"
)
# The selected Navigator element.
_OTHER_ARTICLE = LazyPattern(r"\b(?:the|an?|this|that|these|those|its|our|their|each|any|every|all|no) [a-z-]+ $")
_IN_THE_MIDST = LazyPattern(r"[’']s |[ ,.;)]")
# In the target: marks around a name, and what is part of a company's, place's or ship's.
_MARKS = frozenset("「『《“\"‘'〈【")
_KIND = (
    "公司|集团|银行|能源|资本|控股|科技|基金|证券|保险|地产|置业|制药|药业|矿业|航空|酒店|实业|国际|股份|工业|电子|医疗|食品|汽车"
    "|资源|物流|软件|传媒|电力|石油|化学|化工|生技|生物|健康|金融|信托|投资|资产|管理|顾问|合伙|号|镇|市|县|州|郡|湖|岛|街|路|港"
    "|大厦|品牌|计划|项目|平台|系统|奖|网|社|厂|体育|影业|娱乐|电信|通信|半导体|材料|动力|环球|全球|世界|牌|系列|啤酒|咖啡|百货|超市|餐厅|俱乐部|机器人|实验室|工作室"
)
_OF_A_KIND = LazyPattern(_KIND)
# In the target, what stands before and behind a person's or company's name.
_TITLE_REACH = 5
_BEFORE_A_NAME = LazyPattern(
    r"司法$|正义$|(?:^|[,，。;；、:：\s]|[由向对给与和及于为在是据让请把将从到至即如的有如而但]|任命|委任|收购|买入|出售|告诉|促使|聘用|聘请|根据|按照|感谢|谢谢|前任"
    r"|主席|董事长|总裁|总监|财务长|执行长|首席执行官|首席财务官|法官|分析师|分析员|经济学家|策略师|总统|州长|部长|行长|议员|创办人|创始人)$"
)
_BEHIND_A_NAME = LazyPattern(
    r"先生|女士|小姐|太太|博士|教授|法官|大法官|主席|议员|州长|部长|行长|财务|首席|总裁|说|称|表示|指出|认为|预[计期]|提到|警告|补充|告诉|透露|强调"
    r"|[的和及与、，。,;；:：？?！!于在将会已也亦又正曾是有则向对从为来以现获被报录发推开跌升涨增减聘拟斥卸辞退掌]|目前|出任|加入|担任|去年|今年|上[月季周年涨升]"
    r"|下[跌调]|公[布司]|宣布|收购|同意|计划|任命|股[价份票]|集团|刚才|稍后|$"
)
_NAME_WORDS = THINGS.keys() | OTHERS.keys()
# A gloss of one or two words; and how surely another word of the source must be akin to it to account for the reading.
_OWN_GLOSS, _AKIN = 0.5, 0.1
# One more character makes a word of it: 龍頭股, 特立獨行者.
_ONE_MORE = 1


def named_words(unit: AnalysedUnit) -> Iterator[tuple[Span, Span, bool]]:
    """A name, what stands for it in the target, and whether that is no Chinese name of a company either.

    Args:
        unit: the unit.
    """
    if _NAME_WORDS.isdisjoint(unit.source_words):
        return
    pairs: list[Span] = []
    for match in _TWO_WORDS.finditer(unit.source):
        name = Span(*match.span())
        place = _both_senses(name, match["first"], match["second"], unit)
        if place is not None and stands_as_name(name, unit) and not _marked(place, unit):
            pairs.append(name)
            yield name, place, not _OF_A_KIND.match(unit.simplified_target, place.end)
    for match in _WORD.finditer(unit.source):
        name = Span(*match.span())
        if readings_of(name, unit) and not any(map(name.overlaps, pairs)) and stands_as_name(name, unit):
            place = word_sense(name, unit)
            if place is not None:
                yield name, place, not _OF_A_KIND.match(unit.simplified_target, place.end)


def _both_senses(name: Span, first: str, second: str, unit: AnalysedUnit) -> Span | None:
    """Where the target has the everyday senses of two words beside each other, each of two characters or more."""
    chinese = unit.simplified_target
    senses = [THINGS.get(lower(word)) or OTHERS.get(lower(word)) or () for word in (first, second)]
    if not all(senses):
        return None
    window = unit.expected(name)
    for one, two in ((one, two) for one in senses[0] for two in senses[1] if len(one) > 1 < len(two) and one in chinese):
        for joint in ("", "的", "·", "・", " "):
            at = chinese.find(one + joint + two, window.start, window.end)
            place = Span(at, at + len(one + joint + two))
            if at >= 0 and not any(place.overlaps(other) for other in answered_elsewhere(name, unit)):
                return place
    return None


def readings_of(name: Span, unit: AnalysedUnit) -> tuple[str, ...]:
    """What a word of the source means as a word, in Simplified characters, where the target has any of it."""
    word = lower(name.of(unit.source))
    readings = THINGS.get(word) or OTHERS.get(word) or ()
    return readings if any(reading in unit.simplified_target for reading in readings) else ()


def stands_as_name(name: Span, unit: AnalysedUnit) -> bool:
    """Whether what stands around a capitalised word of the source lets it be nothing but a name."""
    text = unit.source
    sentence = next((one for one in unit.source_sentences if one.contains(name)), Span(0, len(text)))
    before = text[max(0, name.start - _REACH) : name.start]
    after = text[name.end : sentence.end + 1]
    if _PERSON_BEFORE.search(before):
        return True
    said = sentence.of(text)
    telling = _SENTENCE_END.search(said) and len(_SMALL.findall(said)) >= len(_LARGE.findall(said))
    if not telling or (before[-1:] == " " and _LARGE.search(before.split(" ")[-2]) and not _ends(before)):
        return False
    if after[:1] == " " and after[1:2].isupper() and not _COMPANY_AFTER.match(after):
        return False
    first = not before.strip() or sentence.start >= name.start - 1
    article = not first and not _NO_ARTICLE.search(before)
    if article:
        return False
    words = lower(name.of(unit.source)).split()
    # Steel shares rose: shares of a kind.
    of_a_kind = first and words[0] not in THINGS and _SHARES.match(after)
    if _PERSON_AFTER.match(after) or _COMPANY_BEFORE.search(before) or (_COMPANY_AFTER.match(after) and not of_a_kind):
        return True
    if len(words) == 1 and words[0] not in THINGS:
        return False
    return bool(_ACTS.match(after) if first else _IN_THE_MIDST.match(after) and not _OTHER_ARTICLE.search(before))


def _ends(before: str) -> bool:
    """Whether a mark stands between a name and the capitalised word before it."""
    return before.rstrip().endswith((".", ",", ";", ":", "!", "?"))


def word_sense(name: Span, unit: AnalysedUnit) -> Span | None:
    """Where the target has a word's everyday sense, for which nothing else of the source accounts, as itself and not in marks."""
    readings = readings_of(name, unit)
    if not readings:
        return None
    thing = lower(name.of(unit.source)) in THINGS
    chinese = unit.simplified_target
    window = unit.expected(name)
    rest = f"{unit.source[: name.start]} . {unit.source[name.end :]}"
    taken = answered_elsewhere(name, unit)
    explained = unit.note.words.explains(rest, _AKIN)
    for reading in readings:
        at = chinese.find(reading, window.start, window.end)
        while at >= 0:
            place = _whole(Span(at, at + len(reading)), unit)
            free = place is not None and not any(place.overlaps(other) for other in taken)
            named = place is not None and free and (thing or _as_a_name(place, unit)) and not _marked(place, unit)
            if named and unit.note.words.strong_meanings(reading, _OWN_GLOSS).isdisjoint(explained):
                return place
            at = chinese.find(reading, at + 1, window.end)
    return None


def _as_a_name(place: Span, unit: AnalysedUnit) -> bool:
    """Whether words stand in the target where a person's or company's name would, not where a quality would."""
    before = unit.simplified_target[max(0, place.start - _TITLE_REACH) : place.start]
    return bool(_BEFORE_A_NAME.search(before) and _BEHIND_A_NAME.match(unit.simplified_target, place.end))


def _marked(place: Span, unit: AnalysedUnit) -> bool:
    return unit.target[place.start - 1 : place.start] in _MARKS if place.start else False


def _whole(place: Span, unit: AnalysedUnit) -> Span | None:
    """The word of the target that a reading is, or begins but for one character; a single character only at the beginning."""
    if len(place) == 1 and place.start:
        return None
    for word in unit.target_words:
        if word.overlaps(place) and not place.contains(word):
            begins = word.start == place.start and len(word) <= len(place) + _ONE_MORE
            return word if begins and len(place) > 1 else None
    return place
