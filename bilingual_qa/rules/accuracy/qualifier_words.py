"""Words that say which figure of a kind is meant: per share, diluted, adjusted, organic, at least ...

English in lower case, Chinese in the Simplified view, lower case, half width. `english` and `chinese` are what is missed when the
other side has nothing of it; `english_also` and `chinese_also` are whatever else may say it and so keep the rule silent.
"""

from __future__ import annotations

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class Qualifier(msgspec.Struct, frozen=True):
    """A qualifier in the two languages.

    `beginnings`: of English words, without one of which the English has no qualifier of this kind. `chinese` is `None` where its
    invention is not looked for. `often_dropped`: professional translators leave it out where the context says it.
    """

    name: str
    beginnings: tuple[str, ...]
    english: ScreenedPattern
    chinese_also: ScreenedPattern
    chinese: ScreenedPattern | None = None
    english_also: ScreenedPattern | None = None
    often_dropped: bool = False


_METRIC = (
    r"(?:\w+ ){0,2}?(?:ebitda?r?|eps|earnings|profits?|net|operating|income|loss(?:es)?|margins?|revenues?|sales|gross|roe"
    r"|cash|pre-?tax|diluted|basic"
    r"|costs?|expenses?|npat|patmi|patami|funds|turnover)\b"
)


def _qualifier(
    name: str,
    beginnings: str,
    english: str,
    chinese_also: str,
    chinese: str = "",
    english_also: str = "",
    *,
    often_dropped: bool = False,
) -> Qualifier:
    return Qualifier(
        name,
        tuple(beginnings.split()),
        ScreenedPattern(rf"\b(?:{english})"),
        ScreenedPattern(chinese_also),
        ScreenedPattern(chinese) if chinese else None,
        ScreenedPattern(rf"\b(?:{english_also})") if english_also else None,
        often_dropped,
    )


QUALIFIERS = (
    _qualifier(
        "per share",
        "per.",
        r"per (?:common |ordinary |diluted |basic |adjusted )*(?:share|ads|adr|american depositary share|depositary share"
        r"|unit)\b",
        "[每单]|份额|/股|(?<!利)息|股利|分派|价(?!值)|认购|供|换|兑|eps|dps|per",
        # A price, an offer or a dividend in cents is one per share, whether the source says so or not.
        "每股(?:摊薄|基本|稀释)?(?:盈|收益|净|亏|经营|现金流|纯|税)|每股[^,，。；]{0,6}\\d[\\d.,]*[万亿]"
        "|每份(?:美国存托|ads)|每单位(?:盈利|收益|分派|资产)",
        r"per\b|eps|dps|dpu|bvps?|nav|nta|each|a share|every|p/b|book value|dividends?|pay-?outs?|price|offer|exercise|strike"
        r"|subscription|distributions?|earned|apiece|(?:final|interim|special) (?:of|was|were|at)"
        r"|[\d.]+ ?(?:p|c|cents?|pence|sen)\b",
    ),
    _qualifier(
        "per unit",
        "per.",
        r"per (?:tonne|ton|barrel|ounce|(?:mega|kilo|giga)?watt(?:-hour)?|[kmg]wh?|square (?:foot|metre|meter)|sq ?(?:ft|m)|user"
        r"|customer|subscriber|passenger|room|store|vehicle|order|transaction|employee|capita|tr[ao]y ounce|gallon|mt|mmbtu|kg"
        r"|kilogram|head|therm|gigajoule|bushel|pound|carat|teu|feu|container|seat|flight|contract|lot|bed|night|visit|trip|ride"
        r"|cup|bottle|case|carton|pack|lit(?:re|er)|hectare|acre|wafer|tower|student|patient|dose|policy|household|device)\b",
        "[每均单/]|平米|逐|人(?!民)|户|客|吨[钢煤铝纸油粮]|度电|天然气",
    ),
    _qualifier(
        "per period",
        "per.",
        r"(?<!%\s)per (?:day|week|month|quarter)\b",
        "[每日周月季/均]|一天|星期|礼拜",
    ),
    _qualifier(
        "diluted",
        "diluted",
        r"diluted (?:\w+ ){0,3}?(?:eps|earnings|net|income|loss|share|profit)",
        "摊薄|稀释|dilut",
        "摊薄后?(?:的)?(?:每|盈|净|收益|亏)|稀释后?(?:的)?(?:每|盈|净|收益|亏)",
        "dilut|fully",
    ),
    _qualifier(
        "basic",
        "basic",
        r"basic (?:and diluted )?(?:eps|earnings per|loss per|net income per)",
        "基本|basic",
        "基本每股",
        "basic",
    ),
    _qualifier(
        "adjusted",
        "adjusted normali",
        rf"(?<!-)(?:adjusted|normali[sz]ed) (?!its |our |their |the |for |his |and ){_METRIC}",
        "调整|调后|经调|非公认|非gaap|非ifrs|非国际|非通用|gaap|ifrs|adj|核心|剔除|扣非|撇除|正常化|季调|常态|扣除|标准化"
        "|不计|修正",
        "(?:经调整后?|调整后)(?:的)?(?:每股|净|纯|ebit|盈|利|营|经营|毛|税|收|亏)",
        r"adjust|normali[sz]|non-?gaap|non-?ifrs|non-?hkfrs|underlying|core|restated|adj\b|recurring|revis|excluding|before",
    ),
    _qualifier(
        "non-GAAP",
        "non nongaap",
        r"non-?gaap|non-?ifrs|non-?hkfrs",
        "非|non|调整|经调|核心",
        "非公认会计|非美国公认|非通用会计|非gaap|非国际财务报告|非一般公认|非ifrs",
        "non|adjust",
    ),
    _qualifier(
        "underlying",
        "underlying",
        r"underlying (?:net |operating |pre-?tax |attributable )?(?:profits?|earnings|income|ebitda?|margins?|eps|loss)\b",
        "基本|基础|核心|实质|相关|撇除|扣除|剔除|调整|经常|根本|内在|底层|不计|潜在|实际",
    ),
    _qualifier(
        "core",
        "core",
        r"(?<!non-)(?<!-)core (?:net |operating |pre-?tax )*(?:profits?|earnings|eps|income|inflation|cpi|pce|ppi|ebitda?)\b",
        "核心|core|基本|主要|主营|经常",
        "核心(?:净利|纯利|盈利|每股|利润|通胀|cpi|消费)",
        r"core|underlying|recurring|excluding|adjusted|non-|main",
    ),
    _qualifier(
        "recurring",
        "recurring",
        r"(?<!non-)(?<!non )recurring (?:net |operating |annual |monthly |rental )*(?:profits?|earnings|eps|income|revenues?"
        r"|ebitda?)\b",
        "经常|恒常|常续|持续|循环|重复|订阅|recurring|定期|稳定|经常性",
    ),
    _qualifier(
        "non-recurring",
        "non nonrecurring one",
        r"non-?recurring|one-off|one-time",
        "[非一单]|特殊|特别|偶发|临时|不会|不属",
        "非经常性|一次性|非恒常|非重复性",
        r"non|recur|repeat|one|exceptional|identified|items|special|extraordinary|single|bulk|lump|once|upfront"
        r"|up-front|underlying|core"
        r"|adjusted|windfall|disposal|temporary|all at|at a time|abnormal",
    ),
    # 計及對沖後 has taken it off; 計及一次性收益 has put it on.
    _qualifier(
        "net of",
        "net.",
        r"net of\b",
        "除|[不未]计|不含|撇|剔|扣|净|减去|抵[销消扣]|计[及入][^,。]{1,8}后|(?:对冲|避险|费用|税项?)后|ex",
    ),
    _qualifier(
        "excluding",
        "excluding ex. stripping before.",
        r"excluding|stripping out|ex-(?!dividend|rights|change|post|ante|officio|ecutive|chairman|works|factory|div"
        r"|rights|clusive)[a-z]+",
        "除|不计|不含|不包|撇|剔|扣|以外|之外|未计|未包|非|净|不算|减去|抵[销消扣]|外的|若不|未含|ex",
        "不计(?!其数)|撇除|剔除|不包括|不含|扣除非",
        r"exclud|ex-|excl|net of|strip|without|before|other than|apart from|aside from|not (?:include|count|cover|compris"
        r"|yet)|except|adjust|non-|outside|beyond|besides|exempt"
        r"|underlying|core|remov|deduct|less|free|ignor|discount|without|organic|like-for-like|comparable|outsid"
        r"|(?:leav|tak|set|put|lay|back|factor|carv)(?:e|es|ing|t|ting|s|ed|ving)? (?:[a-z]+ ){0,4}?(?:out|aside|away)\b"
        r"|had it not|had not|constant|left (?:out|aside)|absent|barring|bar\b|but for|minus|save for|shorn|if not for"
        r"|were it not|were not for|disregard"
        r"|clean|smooth|normali|irrespective|regardless|look(?:ing)? (?:past|through)|wash|do(?:es)?"
        r" not|ex\b|sans|eliminat|no\b",
    ),
    _qualifier(
        "attributable",
        "attributable",
        r"(?:profits?|income|loss|earnings|equity) (?:\w+ ){0,3}?attributable to(?! (?:the )?(?:non-?controlling"
        r"|minorit))|attributable (?:net |operating |contracted"
        r" )?(?:profits?|income|loss|earnings|eps|sales|premiums|gfa|production|reserves)",
        "(?<!少数股东)(?<!少数股东权益)(?<!控股权益)(?<!控制权益)应占|归于|归母|归因|母公司|属|拥有人"
        "|(?<!股东)(?<!控股)(?<!控制)权益"
        "|attributable|(?<!少数)股东|来自|[净纯]利",
        "归母|归属于?(?:母公司|上市公司|股东|本公司)|(?:拥有人|股东|股权持有人)应占",
        r"attributable|shareholders?|parent|owners?|equity|net profit|stockholders?|bottom line|npat|patmi|patami|holders|net"
        r" income|share of|minority|net",
        often_dropped=True,
    ),
    _qualifier(
        "organic",
        "organic",
        r"organic(?:ally)? (?:revenue |sales |net |deposit |loan |user )*(?:growth|revenues?|sales|expansion|basis|decline"
        r"|increase|net)|(?:grew|rose|fell|growth|basis) organically",
        "有机|内生|内部增长|自然增长|本业|自身|原有业务|同口径|自然|内延|可比|organic|内部",
        "内生(?:性)?(?:增长|成长|收入)|有机(?:增长|成长|收入)",
        r"organic|like-for-like|internal|endogen|intrinsic|same|underlying",
    ),
    _qualifier(
        "constant currency",
        "constant currency cc.",
        r"(?:at |in |on an? )?constant[- ](?:currency|currencies|exchange|fx)(?: (?:rates?|basis|terms))?|currency-neutral",
        "汇|货币|本币|币值|固定|恒定|不变|[升贬]值",
        "按?(?:固定|恒定|不变)(?:汇率|货币)|撇除汇率|剔除汇率",
        r"constant|currency|exchange|forex|fx|local|peg|fixed",
    ),
    _qualifier(
        "same-store",
        "same like lfl comparable sssg sss.",
        r"same[- ](?:store|shop|restaurant|property|hotel|centre|center)|like-for-like|\blfl\b|sssg|comparable[- ](?:store"
        r"|restaurant|sales)",
        "同店|同类|可比|可相比|同口径|相同|同一|同物业|同等|same|lfl|like|同基|同样|单店|既有|原有",
        "同店|可比门店|同口径",
        r"same|like-for-like|lfl|comparable|comps?\b|sss|existing|underlying|comp\b|basis|identical",
    ),
    _qualifier(
        "pro forma",
        "pro proforma",
        r"pro[- ]?forma",
        "备考|模拟|形式|假设|拟制|备案|预计|预估|试算|pro|若计|假定|虚拟|经调整",
        "备考|拟制性",
        r"pro[- ]?forma",
    ),
    _qualifier(
        "annualised",
        "annuali",
        r"annuali[sz]ed\b(?! volatility)|(?:on an )?annuali[sz]ed basis",
        "年化|按年(?![升增跌降减])|全年(?![目指])|折合|年率|年度化|年均|年利|每年|折算|一年|年计",
        "年化",
        r"annual|per annum|p\.a\.|year|apr\b|apy|run[- ]?rate|yearly",
    ),
    _qualifier(
        "average",
        "average",
        r"average (?:selling|daily|monthly|weekly|annual|realised|realized|loan|deposit|balance|cost|yield|ticket|occupancy"
        r"|room|price|transaction|order|wage|salary|rental|rent|age|life|interest|spending|basket|utili[sz]ation|lending"
        r"|funding|capital|volume|premium|unit|basket)",
        "均|asp|arpu|avg|中位|一般|客单|件单|笔单|单[价票件笔客]",
    ),
    _qualifier(
        "weighted",
        "weighted",
        r"weighted[- ]average",
        "加权|wa",
        "加权平均",
        r"weighted|wa[a-z]{2}\b|wacc|wale|walt",
    ),
    _qualifier(
        "gross",
        "gross",
        r"gross (?:profits?|margins?|loans?|debt|written|premiums?|inflows?|merchandise|bookings|proceeds|floor|new|npl|yield"
        r"|rental|leverage|exposure|issuance|assets|advances)",
        "[毛总]|gross|gmv|gwp|ggr|全部|合共|未扣|税前|建筑面积|承保|保费|面积|整体",
    ),
    _qualifier(
        "net",
        "net.",
        r"net (?:profits?|loss(?:es)?|earnings|cash|debt|interest|fee|margins?|gearing|assets?|asset|inflows?|outflows?|new"
        r"|buying|selling|buyers?|sellers?"
        r"|borrowings?|issuance|absorption|exposure|positions?|premiums?|charge-offs?|adds?|additions?|investment|rental"
        r"|yields?|proceeds|sales|increase|decrease)\b",
        "[净纯]|net|nim|nii|利差|息差|盈利|溢利|获利|赚|亏|蚀|资产值|扣除|扣减|应占|税后|盈余|多于|超[买卖]|[买卖]超"
        "|站在[买卖空多]方|额|盈"
        "|新增|抵|收益|余|获|耗|合共|派息|分红",
    ),
    _qualifier(
        "at least",
        "least minimum",
        r"(?<!until )(?<!till )(?<!before )at least"
        r"(?= (?:about |around |a |an |the |one|two|three|four|five|six|seven|eight|nine|ten|half|another"
        r"|[~c$a-z.]{0,4} ?\d))",
        "至少|最少|不少|不低|最低|起码|以上|起|不止|何止|动辄|[不未][足到满达及]|有余|开外|保底|不小于|不下|逾|超|下限"
        "|不得|及以上|≥|>|多于|大于|底线|门槛|或更多|年满|届满|最[低少]|整整|足足",
        "至少|最少(?=\\d|[一二三四五六七八九十两])|不少于",
        r"least|minimum|no (?:less|fewer)|not (?:less|fewer)|or more|more than|over|above|exceed|at the very|or above|and"
        r" above|floor|upwards? of|\bmin\b|or higher|and over|or over|any|if not|onwards|plus|\+|several|many|nothing less",
    ),
    _qualifier(
        "up to",
        "up.",
        r"(?<!add )(?<!adds )(?<!added )(?<!adding )(?<!live )(?<!sum )(?<!sums )"
        r"up to(?= (?:about |around |a maximum of )?[~c$a-z.]{0,4} ?\d)",
        "最多|至多|高达|多达|上限|不超|不多于|以内|以下|最高|之多|封顶|长达|最长|不逾|最大|可达|达(?!成|标|致)|至|不高于"
        "|(?<![年月周天日季期])内|到(?!期)|限|合共|多|额度",
    ),
    _qualifier(
        "nearly",
        "nearly almost",
        r"(?:nearly|almost)(?= (?:[~c$a-z.]{0,4} ?\d|half|doubl|tripl|three|two))",
        "近|约|几乎|差不多|左右|靠|上下|几|概|不到|不足|快|许|逼",
        often_dropped=True,
    ),
    _qualifier(
        "unaudited",
        "unaudited",
        r"unaudited",
        "未经|未审|没有审|无审",
        "未经审[计核]|未审[计核]|未经核数",
        r"unaudited|not (?:been |yet )*(?:audited|reviewed)|un-?reviewed",
    ),
    _qualifier(
        "preliminary",
        "preliminary",
        r"preliminary (?:results?|figures?|data|estimates?|unaudited|numbers|reading|assessment|agreement|guidance|reviews?"
        r"|findings?|talks|discussions|approvals?|terms|offers?|bids?|valuations?|investigations?|studies|study)",
        "初|暂|预(?![期计料])|快报|草|前期|先期",
    ),
    _qualifier(
        "restated",
        "restated",
        r"(?:as )?restated(?! (?:his|her|its|their|our|that|the (?:view|position|need|case)|guidance|opposition|support))",
        "重列|重述|经重|追溯|重编|调整|修订|重新|更正|修正",
    ),
    _qualifier(
        "before tax",
        "pre before",
        r"pre-?tax|before[- ](?:income )?tax(?:es|ation)?\b",
        "利润总额|税[项]?前|除税|未计税|未扣税|税费前|税项|税",
        "税前|除税前|税项前",
        r"tax|pbt|ebit|ebt\b",
    ),
    _qualifier(
        "after tax",
        "post after",
        r"post-?tax|after[- ](?:income )?tax(?:es|ation)?\b",
        "税[项]?后|除税|扣税|净利|纯利|税",
        "税后|除税后",
        r"tax|pat\b|npat|nopat|net",
    ),
    _qualifier(
        "non-X",
        "non",
        r"non-(?!gaap|ifrs|hkfrs|recurring|executive|independent|stop|trivial|zero|farm|deal|life|ferrous|woven|alcoholic"
        r"|compete|disclosure|fungible|binding|bank|governmental?|profit|governmental|food|linear|essential|compliance"
        r"|payment|perpetual|volatile|human)"
        r"[a-z]+(?: [a-z]+)?",
        "[非不无未免外除其没以坏逾毋杂零副另]|财险|产险|产物|财产|特定分类|一般保险|分类",
        "非核心|非现金|非利息",
        r"non|un[a-z]+|peripheral|secondary|other|fee|in kind|paper|ancillary|in-kind|excluding|outside|off",
    ),
    _qualifier(
        "trailing",
        "trailing ttm ltm",
        r"trailing(?= (?:p/?e|12|twelve|\d|dividend|eps|earnings|ev|price|multiple|yield|basis))|\bttm\b|\bltm\b",
        "过去|历史|近|滚动|往绩|前|上|ttm|ltm|之前|最近|追溯|落后|静态|已公布|去年|未来|今后|来年",
    ),
    _qualifier(
        "forward",
        "forward",
        r"forward (?:p/?e|p/?b|pe|earnings|dividend|ev|price|multiples?|eps|yield|valuation|12)",
        "预|远|未来|前瞻|动态|forward|12个?月|十二个月|年|展望",
    ),
    _qualifier(
        "real",
        "real.",
        r"(?<!in )real (?:gdp|wages?|rates?|yields?|interest rates?|growth|incomes?|exports?|consumption)\b",
        "实|扣除|撇除|real|剔除|真",
    ),
    _qualifier(
        "sequential",
        "sequential",
        r"sequential(?:ly)?",
        "季|环比|上月|按月|月增|月减|前一|上期|较前|依次|顺序|先后|相继|连续|陆续|逐|接连|比较|相比",
    ),
    _qualifier(
        "consolidated",
        "consolidated",
        r"consolidated (?:revenue|sales|net|profit|income|ebitda|gross|operating|earnings|results|turnover|gfa|basis)",
        "综合|合并|整体|并表|集团|合计",
        often_dropped=True,
    ),
    _qualifier(
        "cumulative",
        "cumulative",
        r"cumulative(?:ly)?",
        "累[计积]|累|合共|合计|总|共|首|以来|至今",
    ),
    _qualifier(
        "minimum",
        "minimum",
        r"minimum (?!wages?\b|requirements?|standards?|capital|liquidity)[a-z]+",
        "最[低少小短]|至少|下限|起|门槛|底|不少|不低",
    ),
    _qualifier(
        "maximum",
        "maximum",
        r"maximum (?!of\b)[a-z]+",
        "最[高大多长]|上限|顶|至多|不超|极限|最",
    ),
    _qualifier("total return", "total", r"total (?:shareholder )?returns?\b", "总|整体|合共|全"),
    _qualifier(
        "seasonally adjusted",
        "seasonally",
        r"seasonally[- ]adjusted",
        "季调|季节|季后|季度?性|经调整|调整",
        "季(?:节性)?调整?",
        r"season|adjust",
    ),
    _qualifier("risk-weighted", "risk", r"risk[- ](?:weighted|adjusted)", "风险|加权|rwa"),
    _qualifier("pre-provision", "pre preprovision ppop", r"pre-?provision", "拨备|提存|减值|未计|呆账|ppop|提拨|准备"),
    _qualifier(
        "before",
        "before",
        r"(?:profits?|loss|earnings|cash flow|income) before (?!tax|income|the |it |they |we |that )[a-z]+",
        "前|未计|未扣|除|不计|ebit",
    ),
    _qualifier(
        "as many as",
        "many much",
        r"as (?:many|much) as(?= (?:about |around )?[~c$a-z.]{0,4} ?\d)",
        "一度|多达|高达|至多|最多|达|之多|最高|上限|可达|一样|相同|同样|相当|倍|不少于|逾|超|曾|盘中",
    ),
    _qualifier(
        "only",
        "only",
        r"(?<!not )only (?:about |around )?(?:[~c$a-z.]{0,3}\d|one of|two of|three of|four of|a (?:few|third|quarter|half)"
        r"|half)",
        "只|仅|才|唯|惟|不过|单|不足|区区|寥|而已|罢了|微|勉强|最多|少数|剩|不到|不及|少",
    ),
    _qualifier(
        "subject to",
        "subject conditional",
        r"subject to (?:\w+ ){0,4}(?:approvals?|clearances?|conditions?|reviews?|completion|closing|consents?|ratification"
        r"|permission)"
        r"|conditional (?:up)?on\b",
        "[须需待视若如]|取决|前提|条件|有赖|尚未|仍未|受限|为限|约束|批|准|核|同意|审|许可|通过|交割|完成后|交易完成|方可"
        "|才[能会可]|[经获][^,。]{0,12}后",
    ),
    _qualifier(
        "non-binding",
        "non nonbinding indicative binding",
        r"(?:non-?|not legally )binding|indicative(?= (?:offers?|bids?|proposals?|prices?|terms?))",
        "约束|拘束|意向|初步|指示|参考|non|强制",
    ),
    _qualifier(
        "in cash",
        "cash",
        r"(?:in[- ]|for |all-)cash(?= |$|[.,;])(?! (?:and|or|flows?|equivalents?|generat|balances?|earnings|holdings?|burn"
        r"|cow))",
        "现[金款钱]|现|钱|cash|派息|流动",
    ),
    _qualifier(
        "unsolicited",
        "unsolicited hostile",
        r"(?:unsolicited|hostile)(?= (?:offers?|bids?|proposals?|takeovers?|approach))",
        "主动|未经|不请|非应邀|敌|恶意|自发|强行",
    ),
    _qualifier(
        "a part of",
        "part some most majority half",
        r"(?:most|(?:the |a )?(?:vast )?majority|half|(?<!as )(?<!form )(?<!forms )(?<!formed )(?<!forming )(?<!is )(?<!are )part"
        r"|some) of(?= (?:its|their|the)\b)",
        "[部多半些份]|[五5]成|50%|百分之五十|为主|绝大|大都|大致|大体|主要|普遍|之一|若干|一成|某|数|有的|过半|局部"
        "|阶段|平[均分]|均[分摊]|平等|各",
    ),
    _qualifier(
        "alleged",
        "alleged",
        r"alleged(?:ly)?",
        "涉|据称|指控|被指|疑|嫌|声称|所谓|据报|指称|指",
    ),
    _qualifier(
        "partial",
        "partial",
        r"partial(?:ly)?",
        "[部局]|偏|一半|份|半",
    ),
    _qualifier(
        "for the first time",
        "first",
        r"(?<!not )(?<!not for )(?<!not for the )(?:for the )?first time(?! buyers?| home)",
        "[首初头]|第一|从未|前所未|破天荒|史上|以来",
    ),
    _qualifier(
        "provisional",
        "provisional tentative",
        r"(?:provisional|tentative)(?= [a-z])",
        "临时|暂|初步|预|草|试|拟议|意向|先",
    ),
    _qualifier(
        "part of the capital",
        "minority majority controlling",
        r"(?:minority|majority|controlling)(?= (?:stakes?|interests?|shareholding|holding|share )\b)",
        "少数|多数|控股|控制|过半|半数|小股东|非控|大股东|绝大",
    ),
    _qualifier(
        "mostly",
        "mostly mainly primarily largely chiefly predominantly",
        "(?:mostly|mainly|primarily|largely|chiefly|predominantly)",
        "主|大[部多都致体]|多|基本|绝大|尤|普遍|大部|一般|首要|重点|集中|较为|为先|为本",
        often_dropped=True,
    ),
    _qualifier(
        "over years",
        "over",
        r"over (?:the (?:next|coming|following|past|last) )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years"
        r"|months|quarters)",
        "[年月季]|期",
    ),
    _qualifier(
        "slight",
        "modest slight marginal",
        r"(?:modest|slight|marginal)(?:ly)?(?![a-z]| (?:cost|tax|rate|utility|lending facility|revenue)"
        r"| (?:over|under|above|below|more|less)\b)",
        "温|轻|微|略|小|稍|少|适|缓|有限|些|低|慢|不大|平|边际|点|一般|窄|幅度|回|若干|不算|逊|克制|节制|审慎|谨慎",
    ),
    _qualifier(
        "strong",
        "sharp significant substantial dramatic",
        "(?:sharply|significantly|substantially|dramatically)",
        "大|显|急|剧|猛|明|骤|锐|深|重|强|远|飙|极|甚|可观|巨|严|翻|倍|突|暴|非常|相当|较|更|快|高|广|狂|挫|激|充|长足|实质"
        "|不少|有力|劲|颇|鉅|加[深强快剧]|得多",
        often_dropped=True,
    ),
    _qualifier("wholly owned", "wholly", "wholly[- ]owned", "全资|百分之百|100%|独资|全额|全部|旗下|附属"),
    _qualifier(
        "proposed",
        "proposed planned",
        r"(?:proposed|planned)(?= [a-z])(?! (?:by|to|that|in|on|for|an?|the)\b)",
        "拟|建议|计划|提议|提出|方案|规划|议|将|预|打算|原[定订]|定于|筹|设想|意向|有意|安排|按|既定",
    ),
    _qualifier(
        "potential",
        "potential possible",
        r"(?:potential|possible)(?= [a-z])(?! (?:of|to|for|in|that)\b)",
        "潜|可能|或|有[机意]|拟|可|能|未来|万一|一旦|日后|倘|若|会",
    ),
    _qualifier("temporary", "temporar", "temporar(?:y|ily)", "暂|临|短|一时|过渡|季节|有时限|限时|一度"),
    _qualifier(
        "by one's own will",
        "voluntary voluntarily mandatory compulsory",
        "(?:voluntary|voluntarily|mandatory|compulsory)",
        "自[愿发行主动律觉]|主动|强|必|法定|义务|规定|硬性|一律|要求|须|限制",
    ),
    _qualifier(
        "remaining",
        "remaining",
        r"(?:the|its|their) remaining(?= [a-z0-9$])",
        "余|剩|其[他它]|尚|未|下|残|另|仍|还|最后|至今|馀",
    ),
    _qualifier(
        "abroad or at home",
        "overseas domestic",
        "(?:overseas|domestic)(?:ally)?(?! (?:gross|product))",
        "外|国|本[地土港澳行银]|内|际|世界|全球|自主|洋|在岸|当地|省|全|岛|地方|海|境",
    ),
    _qualifier(
        "former",
        "former",
        "(?<!the )former(?= [a-z])|(?<=the )former(?= (?:deputy |vice |group |co-?)?(?:chief|c[efot]o|head|director|president"
        "|chair|governor"
        "|minister|executive|employee|boss|owner|partner|banker|trader|manager|official|unit|subsidiar|treasurer|officer))",
        "前|原|时任|卸任|离任|曾|旧|昔|往|过去|以往",
    ),
    _qualifier(
        "acting",
        "acting interim",
        "(?:acting|interim)(?= (?:ceo|cfo|chief|chair|head|president|director|manag))",
        "代|署|临|暂|过渡|看守",
    ),
    _qualifier("estimated", "estimated", r"(?:an )?estimated(?= [$€£¥]| [a-z]{0,3}\$? ?\d)", "估|约|预|料|推|测|左右|大概|近|算"),
    _qualifier(
        "a year",
        "year month quarter",
        r"(?:(?<=\d)|(?<=\dm)|(?<=\dbn)|(?<=lion)) (?:a|each|every) (?:year|month|quarter)"
        r"(?! (?:ago|earlier|before|later|prior|from|after|on))(?= |[.,;]"
        r"|$)",
        "[每均/]|按[年月]|年[租薪费息付度]|一年|全年|逐|单月|月[租薪费息付度]|月|年化|各",
        "每[年月季](?:可|将|约|能|料)?(?:节省|省下|带来|贡献|增加|减少|产生|缴付|支付|派发|赚取)[^,。;、]{0,8}?\\d",
        r"an? (?:year|month|quarter)|annual|annum|per\b|yearly|monthly|quarterly|each|every|p\.a|run[- ]?rate|recurring|/"
        r"|average|cadence|regular|y(?:ea)?rs?\b",
    ),
)
