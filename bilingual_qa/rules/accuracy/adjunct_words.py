"""Adjuncts that bind or limit a whole statement: without liability, only if, to the best of their knowledge, in three stages.

English in lower case, Chinese in the Simplified view, lower case, half width. As in `attribute_words`, `chinese_also` is whatever
may say it, and one character of it keeps the rule silent.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.qualifier_words import Qualifier
from bilingual_qa.text.screened_pattern import ScreenedPattern


def _adjunct(name: str, beginnings: str, english: str, chinese_also: str) -> Qualifier:
    pattern = ScreenedPattern(rf"\b(?:{english})")
    return Qualifier(name, tuple(beginnings.split()), pattern, ScreenedPattern(chinese_also), often_dropped=True)


_COSTS = (
    r"(?:royalt|interest|fees|expenses|exceptional|items|depreciation|provision|dividend|minorit|deduct"
    r"|costs|working capital|capex"
    r"|hedging|financing|charges|impairment|one-off|adjust|rebates|duties|duty|bonus|commission|currency"
    r"|stock|share-based|swaps|by-product)"
)
_PRONOUN = r"(?:he|she|it|they|we|i)"

ADJUNCTS = (
    _adjunct(
        "since inception",
        "inception launch listing ipo flotation",
        r"since (?:its |the |their )?(?:inception|launch|listing|ipo|flotation)",
        "成立|推出|[设创]立|创办|发行|上市|开[展业启]|启动|问世|[以开]来|至今|挂牌|面世|迄今|推行",
    ),
    # Conditions, exceptions and reservations.
    _adjunct("before costs", "before", rf"before (?:any |all )?{_COSTS}[a-z]*", "前|未计|未扣|除|不计|撇|剔|不含|不包|ebit"),
    _adjunct("after costs", "after", rf"after (?:any |all |deducting )?{_COSTS}[a-z]*", "后|扣|计入|除|减|净"),
    _adjunct(
        "without",
        "without",
        r"(?<!not )without (?!difficult|trouble|effort|problem|incident|delay|exception|fail\b)"
        r"(?:[a-z]+ing\b|any|prejudice|recourse|limitation|notice|cause|reason|consent|warning"
        r"|approval|compensation|collateral"
        r"|admission|further|prior|(?:the |its |his |her |their )?[a-z]+)",
        "[无未没不非免毋缺莫勿难]|空|裸|撇|剔|除|若|失|否|白|擅|[弃虚]|脱离|摆脱|(?:每|天天|周周|年年|必须|才[能可会]|须|代价)",
    ),
    _adjunct(
        "only then",
        "only.",
        r"(?<!not )(?<!if )only (?:if|when|after|once|where|upon|until|with|through|because|by|partly|partially)",
        "[只仅才方唯惟单独专止]|除非|始|不得|限|前提|必须|非|尚|部分|局",
    ),
    _adjunct(
        "to their knowledge",
        "best knowledge aware know far.",
        r"to the best of|to (?:its|our|their|his|her|my) knowledge|(?:so|as) far as [a-z' ]{1,30}(?:aware|knows?|known)",
        "[据就]|所知|所悉|知|尽|了解|认为",
    ),
    _adjunct(
        "to the extent",
        "extent",
        r"to the (?:fullest |maximum |full )?extent (?:permitted|that|possible|allowed|required|practicable|of)",
        "[在若如凡就视]|范围|程度|限度|情况|尽",
    ),
    _adjunct(
        "as applicable",
        "applicable any appropriate",
        r"(?:if|where|as) (?:applicable|any(?=[,.;)])|appropriate)",
        "[如若倘视适有]|任何|相应|情况|合",
    ),
    _adjunct(
        "other than", "other save but.", r"other than|save (?:for|as|that)|but for", "[除非惟其以他若]|以外|之外|外[,，]|之余"
    ),
    _adjunct(
        "notwithstanding",
        "notwithstanding regardless irrespective despite spite",
        r"notwithstanding|regardless of|irrespective of|despite|in spite of",
        "无论|不论|不管|[尽虽仍即纵但却然]|无视|不理|依然|任何|都|均|一律",
    ),
    _adjunct(
        "at discretion",
        "discretion",
        r"(?:at|in) (?:its|their|his|the [a-z']+|our)(?: sole| absolute)? discretion",
        "酌|自行|全权|决定|裁量|自主|自由|斟",
    ),
    _adjunct(
        "whichever", "whichever", r"whichever (?:is|are|comes|occurs|the)", "为准|较|孰|以[^,。]{1,6}者|取其|两者|其中|先|之中"
    ),
    # On whose account and by what way.
    _adjunct(
        "according to",
        "according",
        r"according to(?! (?:plan|schedule|whether|the (?:terms|law|ordinance|act|rules)))",
        "[据依按照称说指显报告示谓言估料]|认为|透露|统计",
    ),
    _adjunct(
        "it is understood",
        "understood believed thought feared",
        r"(?<=[, ])it is (?:understood|believed|thought|feared)(?=[, ])",
        "据|信|认为|料|报|传|称|说|估|悉|预|指|看|忧|恐|怕|了解|相信",
    ),
    _adjunct(
        "in its view",
        "believe believes believed think thinks thought view opinion considers considered felt feel hope expect",
        rf"(?<=said ){_PRONOUN} (?:believed|thought|considered|felt|hoped|expected)"
        rf"|(?<=says ){_PRONOUN} (?:believes|thinks|hopes|expects)"
        r"|in (?:its|his|her|our|their|my|the board's|the directors') (?:view|opinion)",
        "信|认|觉|看|意见|以为|感|预|料|判断|主张|期|希|盼|想|估",
    ),
    _adjunct(
        "through a subsidiary",
        "through via",
        r"(?:through|via) (?:an?|its|their|his|the) (?:wholly[- ]owned |indirect |offshore |local "
        r"|special[- ]purpose )?(?:subsidiar|unit|affiliate"
        r"|vehicle|nominee|trust|agent|associate|arm|intermediar|joint venture)",
        "透过|通过|经|旗下|借|由|藉|以|用|子公司|附属",
    ),
    _adjunct("on behalf", "behalf", r"on behalf of", "[代谨替]|为|名义|以"),
    _adjunct("under", "pursuant accordance", r"pursuant to|in accordance with", "[据依按遵照循根凭]|规定|符合|以"),
    # How it is counted, and how often.
    _adjunct(
        "in terms of",
        "terms",
        r"in (?:local[- ]currency|us[- ]dollar|dollar|euro|sterling|yen|renminbi|real|nominal|absolute|volume"
        r"|value|percentage|relative|unit"
        r"|money|constant[- ]currency|trade-weighted) terms",
        "[计以按论就从]|货币|实[质际]|名[义目]|绝对|百分|相对|量|值|额",
    ),
    _adjunct(
        "in stages",
        "stages phases tranches instal steps batches rounds parts",
        r"in (?:two|three|four|five|six|several|equal|monthly|quarterly|annual|\d+|a number of|multiple"
        r"|[a-z]+ equal) (?:equal |annual |quarterly "
        r"|monthly )?(?:stages|phases|tranches|instal+ments|steps|batches|rounds|parts)",
        "[分阶期批步次档逐轮]|段|级",
    ),
    _adjunct(
        "in total",
        "aggregate total combined",
        r"in (?:the )?aggregate|in total(?=[,.;]| (?:and|by|over|for|during|at|on|was|were|has|have)\b)"
        r"|combined(?= (?:total|value|market|assets|revenue|sales|profit|capacity))",
        "[合总共累统]|整体|加起来|全部|一共|联",
    ),
    _adjunct(
        "at most",
        "more. most exceed exceeding capped",
        r"(?:no|not) more than|at most|not (?:to )?exceed(?:ing)?|capped at",
        "最|不超|至多|上限|不多|不逾|内|封顶|只|仅|限|顶|不得|不会|不高|不大|不到|以下",
    ),
    _adjunct(
        "or more",
        "more. less. above below over. under. higher lower later earlier older upward",
        r"(?<=[\d%a-z] )(?:or|and) (?:more|above|over|higher|older|upwards?)(?=[,.;]| (?:of|in|for|to|at|on|are|were|is|was)\b)",
        "以上|[或起逾超]|不少|不低|至少|最|及以|多|上|更",
    ),
    _adjunct(
        "just over",
        "just little slightly far well shade",
        r"(?:just|a little|slightly|a touch|a shade|well|far|marginally) (?:over|under|above|below|short of"
        r"|more than|less than|shy of)(?= [~c$a-z.]{0,4} ?\d|"
        r" half| a third| a quarter)",
        "[略稍刚多逾超近不余少微过约将仅低高]|远|大|左右|上下|差",
    ),
    _adjunct("year to date", "date.", r"year[- ]to[- ]date", "今|迄|至|以来|累计|首|前|ytd|年初"),
    _adjunct("money valuation", "pre premoney post", r"(?:pre|post)-?money", "前|后"),
    _adjunct("so-called", "so. called self", r"so-called|self-styled", '所谓|自称|自封|号称|俗称|即|[「“『"]'),
    _adjunct(
        "of an office",
        "outgoing incoming elect designate emeritus honorary then.",
        r"(?:outgoing|incoming|honorary) (?=[a-z])|(?:president|chair(?:man)?|ceo|chief executive|governor"
        r"|minister)[- ](?:elect|designate)|emeritus"
        r"|then[- ](?=chief|chair|ceo|president|finance|governor|owner|minister|prime)",
        "即将|候任|离|卸|荣誉|名誉|新|前|准|后任|继任|当选|将|下任|时任|当时|原|待任|接任|退",
    ),
    _adjunct("among others", "among", r"among other(?:s| things| matters| factors)", "[等其包如含]|之一|尤|以及|此外|另|诸"),
    _adjunct(
        "for reference",
        "purposes reference information illustrat identification",
        r"for (?:reference|identification|illustrat\w+|information)(?: purposes)? only",
        "[仅只供作]|参考|识别|说明|参阅",
    ),
    _adjunct("with immediate effect", "effect.", r"with (?:immediate )?effect from", "[起自由从于]|生效"),
    _adjunct(
        "roughly",
        "roughly approximately circa",
        r"(?:roughly|approximately|circa)(?= [~c$a-z.]{0,4} ?\d)",
        "[约近余多逾概数]|左右|上下|大致|大概|差不多|估|许|前后|之间|几",
    ),
    _adjunct(
        "for good or for now",
        "temporarily permanently provisionally tentatively",
        r"(?:provisional|tentative)ly",
        "[暂临初试]|草",
    ),
    _adjunct("until further notice", "notice.", r"until further notice", "另行|通知|通告|直至|无限|进一步|有待|之前|为止"),
)
