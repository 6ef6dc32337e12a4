"""How much of a number of things a statement is about, how it is shared out among them, and which of a row it is.

Each a set of things of which a sentence says one. English in lower case, Chinese in the Simplified view, both half width.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.alternatives import alternative

# Words that stand before the name of several things: "most lenders", but not "most serious".
_THINGS = r"(?:[a-z-]+ ){0,2}?(?:[a-z]{3,}(?<![sui])s|[a-z]*(?:men|people))\b"
_UNITS = "[家间名个位只项座艘口宗笔批份成国地省市行者员]"


def _after_none_of(words: str) -> str:
    """That none of these words, divided by spaces, stands before."""
    return "".join(f"(?<!\\b{word} )" for word in words.split())


QUANTIFIERS = (
    alternative(
        "all every each",
        _after_none_of("above after at almost nearly virtually practically essentially effectively not in of for")
        + r"all(?! but| the more| in all|-time| time| along| over| right| that| too| year| day| share| kinds| sorts)(?: of)?"
        r"(?: the| its| their| our| these| those)?"
        rf"(?: (?:\d+|two|three|four|five|six|seven|eight|nine|ten|other|remaining))* {_THINGS}"
        rf"|{_after_none_of('not almost nearly virtually practically')}every (?!day|week|month|quarter|year|effort|time|one in"
        r"|other|two|three|few|[0-9])[a-z]+|each of the",
        f"(?<!几乎)(?<!近乎)(?:所有|全部|全体|全数|悉数)|一律|无一例外|每一?{_UNITS}",
        "any|the whole|entire|entirely|total|full|fully|complete|completely|both|each|every|everything|across|universal"
        "|universally|unanimous|unanimously|wholly|never|none|no|not|neither|nothing|nobody|without|only|always|whatever"
        "|whichever|overall|throughout|sole|alone|100%|together|combined|outright|purely|exclusively|everywhere|everyone|all"
        "|comprehensive|blanket",
        "[全均都各皆凡概尽俱统总齐整]|任何|一切|每|无不|两|[三四五六七八九十\\d][家间名个位只项座艘口大地国省]",
    ),
    alternative(
        "most majority bulk almost nearly virtually many numerous scores dozens host practically",
        rf"{_after_none_of('the at s')}most of|(?:vast |great |large )?majority of|(?:the )?bulk of"
        r"|(?:almost|nearly|virtually|practically|essentially) all(?: of)? (?:the|its|their|our|[a-z]+s\b)"
        rf"|{_after_none_of('the at s its their our his her')}most {_THINGS}"
        rf"|{_after_none_of('as so how too not great')}many (?:of|{_THINGS})|numerous|scores of|dozens of|a host of",
        "大部分|大部份|大多数?|绝?大多数|多数|多半(?![个個天日晚年月周倍成步点厘])|(?:几乎|近乎)(?:全|所有|悉数)|许多|众多|很多|诸多|大批|数十[家间名个]",
        "mostly|mainly|largely|chiefly|primarily|predominantly|much|many|majority|more than half|over half|bulk|generally"
        "|nearly all|almost all|virtually all|widely|two-thirds|three-quarters|dominat[a-z]*|typically|usually|often|lion's share"
        "|most|mass|massive|all but|lots?|plenty|numerous|various|multiple|several|large|considerable|heav[a-z]*|wide|diverse"
        "|hundreds|thousands|a number of|a range of|significant[a-z]*|substantial[a-z]*|quite|great|more|number|series"
        "|abundan[a-z]*|myriad|range|raft|slew|crowd[a-z]*|wave|array|swath[a-z]*|deal",
        "[大多主半基普全众数几繁频纷满广]|不少|占|若干|通常|一般|往往|几乎|近乎|几近",
    ),
    alternative(
        "half",
        _after_none_of("than over about nearly almost first second")
        + r"half (?:of|the|its|their|a)\b(?! (?:story|battle|picture|job|time|point of|year|dozen|day"
        r"|decade|hour|point|percentage|million|billion|century))|one half",
        "一半|半数|对半",
        "half|halv[a-z]*|50%|majority|equal|equally|evenly|50|fifty|mid[a-z]*",
        "半|五成|50%|5成|五折|倍",
    ),
    alternative(
        "some several handful",
        rf"{_after_none_of('by for then')}some of|a handful of"
        r"|(?<!\band )some (?!\d|time|way|extent|degree|of\b)(?!(?:two|three|four|ten|[a-z]+ty|a)\b)"
        rf"{_THINGS}|several (?!hundred|thousand|million|billion|years|months|weeks|days|times|quarters)(?:of|{_THINGS})",
        f"(?<![大小少])(?:部分|部份)|若干|一些|有些|某些|个别|[数几]{_UNITS}",
        "part|parts|partial|partially|partly|in part|portion|section|segment|component|area|department|certain|selected|various"
        "|few|handful|piece|element|division|unit|half|one of|among|number of|minority|individual|specific|particular|single"
        "|case|some|several|share|fraction|most|not all|not every|sections|portions|components|divisions|dozens|a couple",
        "[多数几有些不少某约近余众]|个别|一定|其中|两三|三五|各",
    ),
    alternative(
        "few minority hardly",
        rf"{_after_none_of('a the past last next first')}few (?!hundred|thousand|and far)(?:of|{_THINGS})"
        rf"|(?:small )?minority of|only a few|hardly any {_THINGS}",
        "少数|小部分|小部份|少部分|寥寥|甚少|极少数?|鲜有|鲜少|少有|没几|为数不多",
        "few|fewer|fewest|little|least|minority|minor|handful|small|smaller|rare|rarely|seldom|hardly|scarce|scarcely|less|minimal"
        "|limited|barely|only|partly|part|fraction|low|lower|non-controlling|not (?:much|many)|lack[a-z]*|ethnic|some"
        "|infrequent[a-z]*",
        "[少寥鲜罕难不没无未]|个别|几|有限|屈指",
    ),
)

# What each of several has, what all have together, what they have on average.
SHARES = (
    alternative(
        "each apiece per",
        r"(?<!for )each(?! other)(?: of (?:the|its|them|which|whom))?|apiece",
        "每[人股家间名个位台辆桶吨]|各自?(?:[获得占持派付收有产为]|需|须|可|将)|各自",
        r"each|every|per|apiece|respective|respectively|individual|individually|own|(?<=\d )an?|either"
        "|both|separate|separately|various",
        "每|各|分别|均|人均|一人",
    ),
    alternative(
        "combined together total aggregate altogether between",
        r"combined(?! with)|in (?:total|aggregate|all)|altogether|between them|a total of",
        "合共|合计|总共|合起来|总计|加起来",
        "total|totals|totalled|totaling|totalling|sum|aggregate|combined|together|altogether|all|overall|cumulative|cumulatively"
        "|in all|between them|joint|jointly|whole|gross|both|amount[a-z]*|bring[a-z]*|worth|come[sd]? to|add[a-z]* up",
        "[共总合计加]|两者",
    ),
    alternative(
        "average averaged averages averaging",
        r"on average|an average of|averag(?:ed|es|ing)",
        "平均",
        "average|averages|averaged|averaging|mean|median|typical|typically|evenly|equally|equal|per|weighted|each|pro rata",
        "均|中位",
    ),
)

# Which of a row: the first, the last.
RANKS = (
    alternative(
        "first",
        r"(?<!not for )(?:the|its|his|her|their|a) first"
        r" (?!half|quarter|nine|six|three|two|few|\d|months?|and|place|time buyers?|home|lien|of)",
        "首[次个家批度轮座期份项只]|第一[次个家批轮座期份只回季大]|最先|率先",
        "first|initial[a-z]*|inaugural|maiden|debut[a-z]*|new|newly|never|open[a-z]*|lead[a-z]*|top|one|pioneer[a-z]*|beg[aiu]n[a-z]*"
        "|start[a-z]*|earliest|ipo|primary|largest|biggest|highest|no|unprecedented|prime|premier|q1|1q|ahead",
        "首|[第头]一|初|先|头|起|开|一次|处女|1季",
    ),
    alternative(
        "second",
        r"(?:the|its|his|her|their|a) second (?!half|quarter|and|of|hand|lien|home|place)"
        r"|second-(?:largest|biggest|highest|lowest)",
        "第[二2][次个家批轮座期份只回大高低]|再度|再次|两度|二度",
        "second|again|another|further|two|twice|both|re[a-z]{4,}|runner-up|secondary|once more|new|anew|more|repeat[a-z]*",
        "[二次再又2两]|另",
    ),
    alternative(
        "third",
        r"(?:the|its|his|her|their|a) third (?!of|quarter|party|parties|and)|third-(?:largest|biggest|highest|lowest)",
        "第[三3][次个家批轮座期份只回大高低]|三度",
        "third|three|thrice",
        "[三3]",
    ),
    alternative(
        "last final",
        r"(?:the|its|his|her|their) (?:last|final)"
        r" (?!week|month|quarter|year|night|summer|winter|spring|autumn|fall|decade|century"
        r"|session|few|several|two|three|four|five|six|ten|twelve|\d|time|trading|remaining|count|half|minute|report|resort|close)",
        f"最后一?{_UNITS}|最后一[次轮期回]|最后的|最终一",
        "last|final|finally|latest|remaining|end[a-z]*|ultimate[a-z]*|eventual[a-z]*|closing|clos[a-z]*|conclud[a-z]*|only",
        "[末尾终后]|上[次个回轮批期]|收官|余下|去年",
    ),
)
