"""Words that say how sure a statement is and whose it is. English in lower case, Chinese in the Simplified view."""

from __future__ import annotations

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class Modality(msgspec.Struct, frozen=True):
    """A kind of modality: words that say it plainly in either language, and whatever else may say it there."""

    name: str
    words: frozenset[str]
    english: ScreenedPattern
    chinese: ScreenedPattern
    english_also: tuple[str, ...]
    chinese_also: ScreenedPattern


def _modality(name: str, words: str, english: str, chinese: str, english_also: str, chinese_also: str) -> Modality:
    return Modality(
        name,
        frozenset(words.split()),
        ScreenedPattern(rf"\b(?:{english})\b"),
        ScreenedPattern(chinese),
        tuple(english_also.split("|")),
        ScreenedPattern(chinese_also),
    )


_FUTURE = "预[计期料测估想]|估计|料[^理斤子]|期望|有望|可望|计划|拟|打算|目标|展望|指引|[将会]|旨在|力争|希望|测|即"
MODALITIES = (
    # "May" as a verb: before another, never the month.
    _modality(
        "possibility",
        "may might could possibly perhaps",
        r"(?:may|might|could(?! not)) (?:not )?(?:also |still |even |well |eventually |further |potentially )?"
        r"(?:need|face|lead|cause|result|affect|weigh|hurt|limit|rise|fall|see"
        r"|take|lose|fail|delay|slow|reduce|increase|lower|raise|drop|decline|continue|remain|become|come|not|cut|put|bring"
        r"|make|push|pressure|trigger|prompt|require|widen|narrow|erode)"
        r"|possibly|perhaps",
        "(?<![无不])(?<!没有)可能|或许|也许|恐怕|或会|或将|不排除",
        r"may|might|could|can|possib|potential|perhaps|probab|improbab|likel|risk|uncertain|would|should|if.|whether|expect|estimat"
        r"|suggest|hint|seem|appear|vulnerab|prone|subject|threat|think"
        r"|believ|forecast|tend.|tends|scope|room|chance|prospect|unlikely|will|doubt|question|concern|worr|fear|case.|assum"
        r"|contingen|able|maybe|plausib|rule.|ruled|ruling|feasib|conceiv|hard|danger|any|going|door|set.|look",
        "可|或|恐|也许|料|能|会|无法|无从|难以|有机会|有望|风险|潜在|机会|倘|若|如|未必|难免|似乎|隐忧|忧|机率|概率|不定|将|容易|足以|预|估计|看来|怕|威胁|盼|视乎|视|不得|禁|须",
    ),
    _modality(
        "expectation",
        "expects expected expect expecting anticipates forecast forecasts guides guided projects",
        r"(?:we|management|the (?:company|group|bank|board)|analysts?|it|they|investors?|economists?) (?:now |still |also"
        r" )?(?:expects?|anticipates?|forecasts?|projects|guides? for)"
        r"|(?:is|are) expected to",
        "预计|预料|预测(?![值中的])|(?<![超及逊于合较胜比场过达如似])预期(?![内外中的值之]|[上下]?[调修])",
        r"expect|e.|f.|fy|anticipat|forecast|project|guid|estimat|believ|think|see|seen|look|plan.|plans|planned|planning"
        r"|will|would|should|likely|target|outlook|could|may|might|assum|set.|due|intend|predict"
        r"|consensus|going|aim|scheduled|upcoming|next|view|suppos|poised|track|foresee|hop|propos|judg|shall|upside|ahead"
        r"|prospect|line|surpris|beat|miss|disappoint|ahead|better|worse|short|ours|scenario|feared|pric|foreseen|envisag"
        r"|pencil|reckon|tip|bet|budget|forward|street|prospective|numbers|model",
        _FUTURE + "|认为|相信|看好|看|可|能|应|或|指|更|届时|须|需|要求|督促",
    ),
    _modality(
        "plan",
        "plans planning intends aims proposes proposed",
        r"(?:plans?|planning|intends?|aims?|propos(?:es|ed)) to",
        r"计划(?=[于在将推开出收发增扩兴投明今\d])|打算|(?<![虚模类])拟(?=[于在将推开出收发增投])",
        r"plan.|plans|planned|planning|intend|aim|propos|will|would|target|schedul|project|schem|initiative|consider|roadmap"
        r"|strateg|set.|program|expect|seek|hop|look|going|envisag|arrang|pension|scheduled|mull|eye|want|intention"
        r"|prepar|purpose|may|might|could|agenda|blueprint",
        _FUTURE + "|有意|意向|筹|准备|冀|欲|考虑|旨|致力|谋|争取|建议|以|要|方案|部署|想|愿|务求|盼|锐意|为求|提出",
    ),
    _modality(
        "hearsay",
        "reportedly said understood believed thought rumoured rumored reported tipped allegedly",
        r"reportedly|allegedly|(?:is|are|was|were) (?:widely |also )?(?:said|understood|believed|thought|rumou?red|reported"
        r"|tipped|alleged) to(?= (?:be|have|own|hold|want|plan)\b)",
        "据传|据闻|传闻|坊间",
        "report|say|said|rumou?r|understood|believ|thought|alleg|talk|speculat|hear|told|gossip|word|market",
        "[据传闻报悉称指料谓听信疑嫌]|认为|消息|了解|被[视控]|估计|可能|一般|普遍|外界|知情|似|看来|应",
    ),
    _modality(
        "attribution",
        "believe think our management said according",
        r"(?:we (?:believe|think)|in our view|in our opinion|management (?:said|says|noted|stated|commented|indicated)"
        r"|according to)",
        "我们认为|我们相信|管理层(?:表示|称|指)|据报",
        r"we.|our.|us.|management|said|says|according|note|stat|comment|indicat|told|report|believ|think|view|opinion|company"
        r"|suggest|point|remark|add|announc|mention|ceo|cfo|chair|guid|expect|see|executive|director",
        "我们|本行|笔者|吾|认为|相信|觉得|看法|观点|估计|预|料|管理层|表示|称|指|据|根据|按|透露|提到|说|本集团|本公司|按照|依|看来|来看|视|所述|引述|表明|显示|提出|意见|坦言|强调|规定|订明|条例",
    ),
)
