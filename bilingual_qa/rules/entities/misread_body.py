"""A public body, office or trade body by another sense of its word: the planner as 規劃師, the watchdog as 看門狗."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.triggers import Triggers
from bilingual_qa.model import Span


class _Body(msgspec.Struct, frozen=True):
    """Words that call for an entry, the body in English in lower case, its misreading in Simplified characters, what else may be
    meant."""

    words: tuple[str, ...]
    english: re.Pattern[str]
    misread: re.Pattern[str]
    other: re.Pattern[str] | None


def _body(words: str, english: str, misread: str, other: str = "") -> _Body:
    called = tuple(f"{word}." for word in words.split())
    return _Body(called, re.compile(rf"\b(?:{english})\b"), re.compile(misread), re.compile(rf"\b(?:{other})") if other else None)


_GENERAL = "attorney|solicitor|surgeon|inspector|auditor|director|secretary|governor|accountant|comptroller|postmaster|advocate"
_BODIES = (
    _body(
        "watchdog watchdogs",
        "watchdogs?",
        "看[门家守]狗|[看守]门[狗犬]|看[家守]犬|监察[狗犬]|监视[狗犬]|警犬|监管[狗犬]",
        r"dogs?\b",
    ),
    _body(
        "planner planners",
        "(?:state|economic|central|national|top|china['’]s|beijing['’]s) (?:economic )?planners?|^the planner|[.;] the planner",
        "[规策计][划][师者人员]|规划专家|策划师",
        "town plann|financial plann|wealth plann|city plann|urban plann|event plann",
    ),
    _body(
        "bourse exchange stock",
        "(?:bourse|exchange|stock exchange|stock market) operators?",
        "操作[员者]|接线[员生]|话务员|总机|证券经纪",
    ),
    _body(
        "bourse bourses",
        "bourses?",
        "奖学金|助学金|钱袋|钱包|广场",
        "scholarship|grant|plaza|square",
    ),
    _body(
        "securities",
        "securities (?:regulators?|watchdogs?|commissions?|supervisors?|authorit(?:y|ies))",
        "保安监|安全监[管督]|安保监|保安[^,。证]{0,2}委员会|安全[^,。证]{0,2}委员会",
        "safety|safe|security|secure|cyber",
    ),
    _body(
        "city",
        "the city (?:regulators?|watchdogs?|minister)",
        "(?:城市|市政|都市|市府|本市)(?:的)?(?:监管|部长|看)",
    ),
    _body(
        "regulator regulators",
        "regulators?",
        "调节[器阀]|稳压器|调控器|调速器",
        "voltage|pressure|valve|gas flow|device|chip|component|semiconductor|electronic|power management",
    ),
    _body(
        "chair chairs",
        "(?:fed|ecb|fomc|fdic|sec|ftc|boj|federal reserve|committee|board|council|vice|deputy) chair",
        "椅子?|座椅",
        "furnitur|office chair",
    ),
    _body(
        "body bodies",
        "(?:trade|industry|professional|governing|standards|umbrella|representative|statutory|regulatory"
        "|public|lobby|accounting|standard-setting|supervisory|employers['’]?|business) bod(?:y"
        "|ies)",
        "身体|躯体|尸体|车身|机身|机体|遗体",
        "car bod|vehicle|aircraft|health|physical",
    ),
    _body(
        "lobby lobbies",
        "(?:lobby|lobbying) (?:groups?|bod(?:y|ies)|organi[sz]ations?)|(?:business|bank|banking"
        "|farm|oil|industry|gun|tobacco|housing|auto|insurance|property|employers['’]?) lobby",
        "大堂|大厅|门厅|走廊",
        "hotel|building|foyer|hall|corridor",
    ),
    _body(
        "tank tanks",
        "think[- ]tanks?",
        "坦克|水箱|油箱|思考[箱罐]|储罐",
        r"(?<!think )(?<!think-)tanks?\b",
    ),
    _body(
        "treasury",
        r"(?:^|[.;] )the (?:us |u\.s\. )?treasury (?:said|says|will|plans|expects|announced|has"
        "|may|would|sold|also)",
        "(?:^|[,。;])(?:美国)?(?:国库券|库房|库务)(?:[将会已表计预宣也称说周今上在于])",
    ),
    _body(
        "rate rates ratesetters",
        "rate[- ]?setters|ratesetters",
        "费率[^,。]{0,2}[者人员]|评级[^,。]{0,2}[者人]|速率[^,。]{0,2}[者人]|率的?设置[者人器]",
        "tariff|premium",
    ),
    _body(
        "taxman",
        "taxman",
        "税务?男|收税的?男|出租车|的士",
        "taxi",
    ),
    _body(
        "big",
        "big four|big three|big five|big six",
        "(?<![最十扩])大[四三五六](?=贷款|放款|航空|汽车|车厂|会计|审计|科技|评级|厂|银行)",
        "senior|junior|sophomore",
    ),
    _body(
        "speaker",
        "(?:house|senate|commons|knesset|parliament) speakers?|speaker of the (?:house|commons)|the speaker (?:of|said|delayed)",
        "扬声器|喇叭|扩音器|音箱|音响|演讲[人者]|讲者",
        "loudspeaker|conference|keynote|smart speaker|audio",
    ),
    _body(
        "whip whips",
        "(?:majority|minority|chief|party|government|opposition|house|senate) whips?",
        "鞭子|皮鞭|鞭打|鞭笞",
    ),
    _body(
        "cabinet",
        "(?:the|shadow|war|japan['’]s|israel['’]s|his|her|new) cabinet|cabinet (?:approved|ministers?"
        "|meeting|reshuffle|secretary|office|member)",
        "橱柜|柜子|机柜|壁柜|文件柜|柜",
        "kitchen|furnitur|storage|server|counter|otc|over the counter|cabinets|container|teu",
    ),
    _body(
        "minority majority",
        "(?:house|senate|parliamentary) (?:minority|majority) leaders?|minority leaders?",
        "少数民族|少数族裔",
    ),
    _body(
        "ranking",
        "ranking (?:member|democrat|republican)",
        "排名(?:成员|委员|会员|民主|共和)|排行",
    ),
    _body(
        "state",
        r"(?:the |us |u\.s\. )state department",
        "州部|州政府部|州的部门|国家部[门]?|国家部|状态部",
        "state departments",
    ),
    _body(
        "pentagon",
        "(?:the )?pentagon",
        "五[角边][大]?形|五角星",
    ),
    _body(
        "white",
        "white house",
        "白色?房[子屋]|白色?屋|白宅",
    ),
    _body(
        "home",
        "home office (?:said|tightened|minister|figures|data|minister|has|will|raised|issued|granted)"
        "|the home office|home secretary",
        "家庭办公室?|居家办公|家居办公|总公司|总部|家庭秘书|家政秘书|主页秘书",
        "work(?:ing)? from home|head office|home offices|furniture|desk",
    ),
    _body(
        "foreign",
        "(?:the |british |german )foreign office|foreign secretary",
        "外国办公室|国外办公室|外国办事处|国外办事处|外国秘书|外籍秘书",
        "foreign offices|branch",
    ),
    _body(
        "general",
        rf"(?:{_GENERAL})s?[- ]general",
        "将军|上将|大将|律师一般|律师通用|通用律师",
        "army|military|troops|retired general",
    ),
    _body(
        "commission commissions",
        "(?:federal|european|trade|exchange|royal|securities|competition|electoral|planning|monopolies"
        "|futures|law|public|gaming|gambling|charity|regulatory|the)(?: [a-z]+){0,2} commission (?:said"
        "|says|sued|opened|fined|approved|cleared|has|will|rejected|blocked|ruled|ordered|launched"
        "|published|found|is|was|president|vice)",
        "佣金|回佣|手续费",
        "commissions|commission income|commission rate|fees|brokerage|broker",
    ),
    _body(
        "court courts",
        "(?:supreme|high|appeals?|district|federal|bankruptcy|constitutional|crown|county|circuit"
        "|tax|commercial|superior) courts?|courts? of [a-z]+|(?:the|a) court (?:ruled|said|found"
        "|ordered|approved|dismissed)",
        "球场|网球场|庭院|法庭院|求爱|宫廷|球馆",
        "tennis|basketball|squash|badminton|padel|sport|courtyard|food court",
    ),
    _body(
        "register",
        "(?:federal|companies|land|commercial|company|share|public) registers?",
        "收银机|收款机|寄存器|暂存器|现金机",
        "cash register|checkout|till|processor|chip",
    ),
    _body(
        "panel panels",
        "(?:takeovers?|appeals?|review|advisory|wto|arbitration|judges|judicial|three-judge|senate"
        "|house|congressional|government|independent) panels?",
        "面板|嵌板|仪表板|控制板|平板",
        "display|solar|lcd|oled|instrument panel",
    ),
    _body(
        "policy",
        "(?:monetary|financial) policy committee|policy (?:board|committee|council)(?: members?)?"
        "|policymakers?|policy[- ]makers?",
        "保单(?:委员|董事|会|决策|制[定造]|理事|政策)|货币保单|金融保单|保单的?制|保险单|政治制造",
        "insur|premium|underwrit|policyholder",
    ),
    _body(
        "council",
        "governing council",
        "市议会|参议会|镇议会|议会",
        r"parliament|city council|legislat|assembly|congress|senate|lawmaker|mps\b|house",
    ),
    _body(
        "chamber chambers",
        "chambers? of (?:commerce|shipping|deputies|representatives|mines)|(?:lower|upper) chamber",
        "密室|腔[室体]|商业?房间|房间|燃烧室|内庭",
        r"combustion|vacuum|process chamber|rooms?\b|hotel",
    ),
    _body(
        "bureau",
        "(?:census|labor|statistics|weather|investigation|national|audit|consumer|anti-corruption) (?:[a-z]+ ){0,2}bureau"
        "|bureau of [a-z]+",
        "五斗[柜橱]|梳妆台|写字台|衣柜",
    ),
    _body(
        "authority",
        "(?:monetary|port|markets?|conduct|competition|banking|insurance|aviation|tax|supervisory"
        "|airport|housing|water|transport|pension|regulation) (?:[a-z]+ ){0,2}authority",
        "(?:货币|金融|市场|行为|竞争|港口|税务|航空|银行|监管|管理)的?(?:权威(?!机构|人士|部门|性|数据)|威权)",
        "authoritative|power",
    ),
    _body(
        "mint",
        r"(?:royal|us|u\.s\.|perth|austrian|canadian) mint|mint (?:said|sold|figures|data|struck)",
        "薄荷|薄荷糖|造币机",
    ),
    _body(
        "union unions",
        "(?:european|african|monetary|customs|banking|eurasian|economic) union",
        "工会|联姻|并集",
        "trade unions?|labou?r unions?|workers|strike|wage|unioni[sz]",
    ),
    _body(
        "union unions",
        "(?:trade|labou?r|teachers['’]?|pilots['’]?|rail|dockworkers['’]?|workers['’]?|auto workers?) unions?",
        "并集|联姻|欧盟",
        r"european union|\beu\b|monetary union",
    ),
    _body(
        "society",
        "(?:law|royal|building) society|(?:law|building) societies",
        "(?:法律|律师|建筑|房屋|皇家|建设)的?社会",
    ),
    _body(
        "association",
        "(?:bankers|industry|trade|manufacturers|mortgage|swaps|securities|retail|national|automobile"
        "|employers|builders|realtors)['’]?s? (?:[a-z]+ ){0,2}association",
        "联想(?!集团)",
        "lenovo|in association",
    ),
    _body(
        "force",
        "(?:financial action|financial stability|joint|white house|tax|government|presidential"
        "|special|un|g20) (?:[a-z]+ ){0,1}task forces?|task force on",
        "任务部队|任务力量|任务势力|工作力量",
        "military|naval|navy|army",
    ),
    _body(
        "circuit",
        r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|first|federal|d\.c\."
        r"|dc|\d+(?:st|nd|rd|th)) circuit(?: court)?",
        "电路|线路|回路|赛道|环路|巡回赛",
        "circuits|electric|chip|race|formula|circuit breaker|current",
    ),
    _body(
        "justice",
        "(?:chief|lord|associate|supreme court) justices?",
        "首席[正公][义正]|[正公]义(?:勋爵|官|先生)|(?:联席|副|大)正义",
    ),
    _body(
        "counsel",
        "(?:king|queen)['’]s counsel",
        "国王的?(?:律师|建议|忠告|咨询)|女王的?(?:建议|忠告|咨询)",
    ),
    _body(
        "bench",
        "(?:king|queen)['’]s bench|the bench (?:ruled|found|held|dismissed|upheld|said|ordered)"
        "|bench of (?:the|five|three|seven)|full bench",
        "长凳|板凳|长椅|工作台|替补",
    ),
    _body(
        "rolls",
        "master of the rolls",
        "卷轴|劳斯莱斯|卷大师|卷筒|面包",
    ),
    _body(
        "attorney attorneys",
        "district attorneys?(?:['’]s office)?",
        "地区律师|区域律师|小区律师",
    ),
    _body(
        "receiver receivers",
        "(?:official|joint|court-appointed) (?:and managers? )?receivers?|receivers? (?:were|was) appointed",
        "接收[器机]|听筒|收音机|接听|接球",
    ),
    _body(
        "comptroller",
        "comptroller",
        "压缩机|控制器|康普",
    ),
    _body(
        "marshal marshals",
        r"u\.s\. marshals?(?: service)?|us marshals?(?: service)?",
        "元帅|马歇尔",
    ),
    _body(
        "reserve",
        "federal reserve|reserve bank of (?:india|australia|new zealand)",
        "联邦(?:保留|预留|保护区|后备)|保留银行|预备银行|后备银行|备用银行",
    ),
    _body(
        "auditors",
        "court of auditors|european court of auditors",
        "核数师(?:球场|的?庭)|审计师的?[庭球]|听众",
    ),
    _body(
        "yuan",
        "(?:executive|legislative|judicial|control|examination) yuan",
        "(?:行政|立法|司法|监察|考试)(?:元(?!首|旦)|人民币)",
    ),
    _body(
        "house houses",
        "(?:brokerage|broking|fund|auction|clearing|investment|trading) houses?",
        "基金[房屋](?!地产)|拍卖[房屋]|经纪[房屋]|[清结]算[房屋]|投资房屋|交易房屋",
        r"housing|residential|homes?\b|auction of",
    ),
    _body(
        "board boards",
        "(?:the|its|our) board (?:approved|said|recommended|declared|met|has|will|also|decided"
        "|proposed|rejected|believes|expects|resolved)",
        "木板|板子|纸板|黑板|电路板|登机",
        "circuit|main board|boarding|plank|timber|paper",
    ),
    _body(
        "fraud",
        "serious fraud office",
        "严重(?:的)?(?:欺诈|诈骗)办公室|严肃诈?欺",
    ),
    _body(
        "revenue",
        "internal revenue service|inland revenue(?: department)?",
        "内部(?:收入|营收|收益)|内陆(?:收入|营收|收益)",
    ),
    _body(
        "customs",
        r"(?:chinese|china['’]s|general administration of|hong kong|us|u\.s\.) customs(?: data"
        "| figures| and excise)?",
        "风俗|习俗",
    ),
)
_TABLE = Triggers(_BODIES, lambda body: body.words)


def misread_bodies_by_word(unit: AnalysedUnit) -> Iterator[tuple[Span, Span]]:
    """A body in the source and its misreading in the target, where nothing else in the source may be meant.

    Args:
        unit: the unit.
    """
    for body in _TABLE.of(unit.source_words):
        named = body.english.search(unit.plain_source)
        if named is None or (body.other is not None and body.other.search(unit.plain_source)):
            continue
        source = Span(*named.span())
        window = unit.expected(source)
        found = body.misread.search(unit.plain_target, window.start, window.end)
        if found is not None:
            yield source, Span(*found.span())
