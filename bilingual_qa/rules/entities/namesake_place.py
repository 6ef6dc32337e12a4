"""Places with one name: Georgia on the Black Sea and Georgia in America, told by what else the sentence names."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Hints
from bilingual_qa.model import Span
from bilingual_qa.text.screened_pattern import ScreenedPattern


class _Bearer(msgspec.Struct, frozen=True):
    """One of the places with a name: the Chinese that can mean no other, and the English that shows that it is meant."""

    chinese: ScreenedPattern
    cue: ScreenedPattern


class _Namesakes(msgspec.Struct, frozen=True):
    """A name, in lower case, and the places that bear it."""

    name: str
    bearers: tuple[_Bearer, ...]


def _namesakes(name: str, *bearers: tuple[str, str]) -> _Namesakes:
    return _Namesakes(
        name, tuple(_Bearer(ScreenedPattern(chinese), ScreenedPattern(rf"\b(?:{cue})")) for chinese, cue in bearers)
    )


_US = r"u\.?s\b|u\.s\.|united states|american|"
_UK = r"england|english|u\.?k\b|british|britain|london|£|sterling|gilt|"

NAMESAKES = (
    _namesakes(
        "georgia",
        (
            "格鲁吉亚|乔治亚(?:共和)?国|第比利斯",
            r"tbilisi|lari\b|caucas|batumi|armenia|azerbaijan|russia|black sea|georgian|national bank of|poti\b|country|eu\b|imf",
        ),
        (
            "佐治亚|乔治亚州",
            _US + r"atlanta|savannah|macon|augusta|state|alabama|florida|carolina|tennessee|hyundai|southern|texas"
            r"|county|plant|battery|bartow",
        ),
    ),
    _namesakes(
        "cambridge",
        ("英国(?:的)?剑桥|剑桥郡|英格兰", _UK + r"arm\b|cambridgeshire|university of cambridge|astrazeneca"),
        ("麻萨诸塞|马萨诸塞|麻[省州]|美国剑桥|波士顿", _US + r"mass|ma\b|boston|mit\b|harvard|kendall"),
    ),
    _namesakes(
        "birmingham",
        ("英国(?:的)?伯明翰|英格兰", _UK + r"midlands|hs2|city council|west midland"),
        ("阿拉巴马|亚拉巴马|美国", _US + r"alabama|ala\b|regions"),
    ),
    _namesakes(
        "jersey", ("新泽西|纽泽西", r"new jersey|n\.?j\b|newark|trenton|princeton"), ("泽西岛|泽西(?!州|市)", r"(?<!new )jersey")
    ),
    _namesakes(
        "victoria",
        ("维多利亚州|维州", r"australia|a\$|melbourne|state of victoria|victorian|geelong|aud\b|new south wales|queensland"),
        ("维多利亚港|维港", r"hong kong|harbou?r|hk\b|kowloon|wan chai|central\b"),
        ("不列颠哥伦比亚|卑诗", r"british columbia|canad|b\.c|vancouver"),
    ),
    _namesakes("santiago", ("加州|加利福尼亚|美国圣地", r"california|san diego|u\.s|u\.?s\b"), ("智利", r"santiago")),
    _namesakes(
        "san jos",
        ("加州|加利福尼亚|[硅矽]谷", _US + r"california|silicon valley|calif|cisco|adobe|bay area|santa clara|tech"),
        ("哥斯达黎加|哥斯大黎加", r"col[oó]n|costa ric|central america|josé"),
    ),
    _namesakes(
        "washington",
        (
            "华盛顿州",
            (
                r"washington state|state of washington|seattle|spokane|tacoma|boeing|microsoft|amazon|oregon"
                r"|vancouver, w|county|redmond|bellevue|everett|puget|olympia\b|cascade|growers?|orchard|crop|harvest|farm|wheat"
                r"|timber|hydro"
            ),
        ),
        (
            "华府|华盛顿特区|华盛顿(?!州)",
            (
                r"washington,? d\.?c|white house|congress|president|capitol|federal|fed\b|treasury|senat|administration|lobby"
                r"|lawmaker|politic|polic(?:y|ies)|polic[yi]maker|beijing|tokyo|brussels|london|moscow|government|tariff|sanction"
                r"|trade (?:deal|talks|war)|talks|summit|ambassador|embassy|world bank|imf\b|washington (?:consensus|post)"
                r"|washington(?:'s)? (?:has|is|was|will|would|may|could|wants?|said|says|imposed|decided|agreed)"
            ),
        ),
    ),
    _namesakes(
        "congo",
        ("刚果民主|刚果[(（]金|民主刚果", r"democratic|drc\b|kinshasa|congolese|katanga|cobalt|kolwezi|copper|lualaba"),
        ("刚果共和国|刚果[(（]布|布拉柴维尔", r"(?<!democratic )republic of (?:the )?congo|brazzaville|pointe-noire"),
    ),
    _namesakes("dominica", ("多[米明]尼加", r"dominican|santo domingo|republic"), ("多米尼克", r"dominica\b")),
    _namesakes(
        "guinea",
        ("赤道几内亚", r"equatorial"),
        ("几内亚比[绍索]", r"bissau"),
        ("巴布亚|巴纽", r"papua|new guinea"),
        ("几内亚", r"guinea"),
    ),
    _namesakes("guiana", ("圭亚那(?!.{0,3}法属)", r"guyana"), ("法属圭亚那", r"french guiana")),
    _namesakes("york", ("纽约", r"new york|nyse|nymex|manhattan|wall street"), ("约克", r"york")),
    _namesakes(
        "durham", ("北卡", _US + r"north carolina|n\.c|raleigh|duke"), ("英国|英格兰|杜伦", _UK + r"county durham|newcastle")
    ),
    _namesakes("perth", ("苏格兰|英国", _UK + r"scot"), ("澳洲|澳大利亚|西澳", r"australia|a\$|asx|pilbara|miner|iron|perth")),
    _namesakes(
        "newcastle",
        ("英国|英格兰|泰恩", _UK + r"tyne|north-?east"),
        ("新南威尔[斯士]|澳洲|澳大利亚", r"australia|a\$|coal|new south wales|asx|nsw"),
    ),
    _namesakes(
        "hamilton",
        ("百慕[大达]", r"bermuda|insur|reinsur"),
        ("安大略", r"ontario|canad|steel"),
        ("新西兰|纽西兰", r"new zealand|waikato|dairy"),
    ),
    _namesakes("halifax", ("加拿大|新斯科", r"canad|nova scotia"), ("英国", _UK + r"house price|lloyds|mortgage")),
    _namesakes(
        "richmond",
        ("弗吉尼亚|维吉尼亚|美国", _US + r"virginia|fed\b|va\b"),
        ("卑诗|不列颠哥伦比亚|加拿大", r"canad|british columbia|b\.c"),
        ("伦敦|英国", _UK + r"upon thames"),
    ),
    _namesakes("vancouver", ("华盛顿州", r"washington|u\.?s\b|u\.s"), ("加拿大|卑诗|不列颠哥伦比亚", r"vancouver")),
    _namesakes("portland", ("缅因", r"maine"), ("俄勒冈|奥勒冈", r"oregon|portland")),
    _namesakes("valencia", ("委内瑞拉", r"venezuela|carabobo"), ("西班牙", r"spa[in]|euro|€|valencia")),
    _namesakes("granada", ("格林纳达|格瑞那达", r"grenada"), ("格拉纳达", r"granada")),
    _namesakes("grenada", ("格拉纳达", r"granada|spain"), ("格林纳达|格瑞那达", r"grenada")),
    _namesakes("naples", ("佛罗里达|佛州", r"florida|fla\b|u\.?s\b"), ("意大利|义大利|那不勒斯|拿坡里", r"ital|naples")),
    _namesakes(
        "petersburg",
        ("佛罗里达|佛州", r"florida|fla\b|u\.?s\b|raymond james"),
        ("俄罗斯|俄国", r"russia|moscow|rouble|ruble|neva|putin"),
    ),
    _namesakes("melbourne", ("佛罗里达|佛州", r"florida|fla\b|u\.?s\b"), ("澳洲|澳大利亚|维州|维多利亚州", r"melbourne")),
    _namesakes("manchester", ("新罕布什尔|新罕布夏", r"new hampshire|n\.h"), ("英国|英格兰", r"manchester")),
    _namesakes("kingston", ("安大略", r"ontario|canad"), ("牙买加", r"jamaica|caribbean")),
    _namesakes(
        "columbia",
        ("哥伦比亚(?!大学|特区|河|省|影|广|号|州|区)", r"colombia|bogot|university|sportswear|british|district"),
        ("卑诗|不列颠哥伦比亚", r"british columbia"),
    ),
    _namesakes(
        "aberdeen",
        ("香港仔", r"hong kong|harbou?r|hk\b|ocean park|wong chuk|southern district"),
        ("苏格兰|阿伯丁|鸭巴甸", _UK + r"scot|north sea|oil|aberdeen"),
    ),
    _namesakes(
        "punjab",
        ("旁遮普邦", r"india|chandigarh|ludhiana|amritsar|delhi|haryana"),
        ("旁遮普省", r"pakistan|lahore|karachi|islamabad|sindh"),
    ),
    _namesakes(
        "hyderabad",
        ("巴基斯坦|信德", r"pakistan|sindh"),
        ("印度|特伦甘纳", r"india|telangana|bangalore|bengaluru|mumbai|pharma|tech"),
    ),
    _namesakes("bengal", ("孟加拉国|孟加拉(?![邦湾]|国)", r"bangladesh|bay of|dhaka"), ("西孟加拉", r"west bengal")),
    _namesakes("tripoli", ("黎巴嫩", r"leban|beirut"), ("利比亚", r"libya|oil")),
    _namesakes("ontario", ("加州|加利福尼亚", r"california"), ("安大略省|加拿大", r"canad|toronto|ottawa|province|ontario")),
    _namesakes("suzhou", ("宿州", r"anhui"), ("苏州", r"jiangsu|shanghai|kunshan|wuxi")),
    _namesakes("taizhou", ("台州", r"zhejiang|wenling|luqiao|ningbo|wenzhou"), ("泰州", r"jiangsu|yangtze|nanjing|taixing")),
    _namesakes("fuzhou", ("抚州", r"jiangxi"), ("福州", r"fujian|xiamen|fuqing|strait")),
    _namesakes("yulin", ("玉林", r"guangxi|nanning"), ("榆林", r"shaanxi|coal|ordos|xi'?an")),
    _namesakes("yichun", ("伊春", r"heilongjiang"), ("宜春", r"jiangxi|lithium|lepidolite")),
    _namesakes(
        "korea",
        ("朝鲜(?!半岛|战争)|北韩", r"north korea|dprk|pyongyang|north and south|peninsula|korean war|both koreas"),
        ("韩国|南韩", r"korea"),
    ),
    _namesakes("ireland", ("北爱尔兰", r"northern ireland|belfast|ulster"), ("爱尔兰", r"ireland")),
    _namesakes("virginia", ("西弗吉尼亚|西维吉尼亚", r"west virginia"), ("弗吉尼亚|维吉尼亚", r"virginia")),
    _namesakes("sudan", ("南苏丹", r"south sudan|juba"), ("苏丹", r"sudan")),
    _namesakes(
        "carolina",
        ("北卡", r"north|n\.c|charlotte|raleigh|durham"),
        ("南卡", r"south|s\.c|charleston|columbia|greenville|spartanburg"),
    ),
    _namesakes("dakota", ("北达科", r"north|bakken"), ("南达科", r"south|sioux")),
)

_NAMED = Hints(NAMESAKES, lambda namesakes: (namesakes.name,))


def namesake_places(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """The name in the source and the place in the target, where the sentence shows that another place of that name is meant.

    Args:
        unit: the unit.
    """
    source, target = unit.plain_source, unit.plain_target
    for namesakes in _NAMED.of(source):
        at = source.find(namesakes.name)
        meant = [bearer for bearer in namesakes.bearers if bearer.cue.search(source)]
        right = [Span(*match.span()) for bearer in meant for match in bearer.chinese.finditer(target)]
        for bearer in namesakes.bearers if meant else ():
            found = None if bearer in meant else bearer.chinese.search(target)
            # North and South: 愛爾蘭 in 北愛爾蘭.
            if found is not None and not any(place.contains(Span(*found.span())) for place in right):
                yield Span(at, at + len(namesakes.name)), Span(*found.span())
                break
