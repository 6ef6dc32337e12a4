"""Attributes that restrict what is spoken of, by kind, scope, rank or condition: adult, unsecured, second-hand, in principle ...

A translation that drops one or adds one speaks of more, or of less. English in lower case, Chinese in the Simplified view, lower
case, half width. Each entry has the plain words of both languages and, wider, whatever else may say it and so keeps the rules
silent.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.qualifier_words import Qualifier
from bilingual_qa.text.screened_pattern import ScreenedPattern


def _attribute(
    name: str, beginnings: str, english: str, chinese_also: str, chinese: str = "", english_also: str = "", *, firm: bool = False
) -> Qualifier:
    """An entry; `firm`: translators do not leave it to the context. `chinese`: words that the rule for additions looks for."""
    return Qualifier(
        name,
        tuple(beginnings.split()),
        ScreenedPattern(rf"\b(?:{english})"),
        ScreenedPattern(chinese_also),
        ScreenedPattern(chinese) if chinese else None,
        ScreenedPattern(rf"\b(?:{english}|{english_also})") if english_also else ScreenedPattern(rf"\b(?:{english})"),
        often_dropped=not firm,
    )


_IN_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_DEBT = r"(?:loans?|notes?|bonds?|debts?|debentures?|borrowings?|facilit|credit|lend|term|paper|liabilit)"

ATTRIBUTES = (
    # Conditions and exceptions.
    _attribute(
        "if",
        "if. unless.",
        # Surprised if: that. Rising, if slowly: though.
        r"(?<!surprised )(?<!surprising )(?<!surprise )(?<!wonder )(?<!ask )(?<!asked )(?<!see )(?<!as )(?<!even )"
        r"(?<!what )(?<!unclear )(?<!know )(?<!doubt )(?<!sure )(?<!lying )(?:if|unless)(?! (?:not|any|anything|ever|only|so"
        r"|there is one|possible|necessary|applicable|appropriate"
        r"|[a-z]+ly|modest|small|slight|somewhat|a bit|a little|just|at all|but|less|more|still)\b)",
        "[若如倘假除待须视当凡就换谁]|每[^,。]{1,8}[涨跌升降增减贬加]|的[,，]|情况下|情形下|一[旦经]|真要|(?<![方随以即])便(?![宜利捷])|但凡|哪怕|少了"
        "|没了|失去|离开"
        "|再[跌升涨]|只[会是有能需须剩]|势[在必]|[早迟]|问题|要是|的话|条件|前提|只要|则|是否|能否|可否|会否|有否|不会|即使"
        "|纵|就算|无论|万一|之时|时候|时[,，将会便]"
        "|后[,，将会便]|没有|未能|未有|否则|才",
        firm=True,
    ),
    _attribute(
        "provided",
        "provided providing long assuming condition",
        r"(?:provided|providing) that|(?:on (?:the )?condition"
        r"|(?<!half )(?<!twice )(?<!times )(?<!third )(?<!quarter )(?<!just )(?<!nearly )(?<!almost )(?<!about )as long as"
        r"|so long as"
        r"|assuming)\b",
        "[若如倘假须惟当后按]|只要|前提|条件|必须|在[^,。]{1,20}下|一直|但",
        firm=True,
    ),
    _attribute(
        "in the event",
        "event case",
        r"in (?:the event|case) (?:of|that)",
        "[若如倘当遇]|一旦|发生|万一|情况|情形|场合|出现|时|届时|以防|方面",
        firm=True,
    ),
    _attribute(
        "contingent",
        "contingent depending",
        r"contingent (?:up)?on|depending on",
        "[视待须需凭按依看若如因各]|不[一等]|逐|取决|前提|条件|而定|根据|或有|与[^,。]{1,16}挂钩|不同",
        firm=True,
    ),
    _attribute(
        "pending",
        "pending",
        r"pending(?= (?:an?\b|the\b|its\b|[a-z]+al\b|review|completion|clearance))",
        "[待等候前未]|直至|悬|期间|须|尚",
    ),
    _attribute(
        "aside",
        "aside apart except barring bar.",
        r"aside from|(?<!set )(?<!put )aside(?=,)|apart from|except(?: for)?(?= )|with the exception|barring",
        "[除撇剔扣惟唯仅只]|以外|之外|外[,，]|不计|不含|不包|例外|之余|若非|非|此外|以至|如无|不算|但|搁置|拨出|预留",
        firm=True,
    ),
    _attribute(
        "in principle",
        "principle",
        r"in[- ]principle",
        "原则|基本|理论",
        "原则上",
        "principl|provisional|conditional|basic|general",
    ),
    _attribute(
        "at the latest", "latest later", r"at the latest|no later than|not later than", "[前内]|最迟|最晚|不迟|不晚|至迟|截止|限"
    ),
    _attribute(
        "at the earliest",
        "earliest sooner earlier before",
        r"at the earliest|no (?:sooner|earlier) than|not (?:before|earlier than)",
        "最早|最快|之后|以后|起|不早|前|才|后",
    ),
    # How much of a whole.
    _attribute(
        "of so many",
        "one. two. three. four. five. six. seven. eight. nine. ten. eleven. twelve.",
        rf"(?:(?:{_IN_WORDS}) of (?:the|its|their|his|our) (?:{_IN_WORDS}|\d+)"
        rf"|\d+ of (?:the|its|their|his|our) (?:{_IN_WORDS}))\b",
        "[中之内里占]|其|合共|总|分|共有|两者|两间|个",
    ),
    _attribute(
        "in part",
        "partly part.",
        r"partly|in part(?=[ ,.;])(?! of)",
        "[部局半些]|程度|若干|有的|或多或少|多少|亦|也|既|原因之一|之一",
    ),
    _attribute(
        "fully",
        "fully entirely wholly",
        r"(?:fully|entirely|wholly)(?= )(?! (?:committed|diluted|aware|understand|recogni|appreciat))",
        "[全完皆均都悉]|充分|彻底|纯|百分|一切|所有|整|只|独|绝|足|尽|致力|百|满",
    ),
    _attribute("on average", "average", r"on average", "均|大致|一般|通常|平常|普遍"),
    _attribute("mutual", "jointly", r"jointly", "[联共同合与和]|一起|携手|协力"),
    _attribute("indirect", "indirect", r"indirect(?:ly)?", "间接|透过|通过|旗下|经|转|侧面"),
    # Whose and for whom.
    _attribute(
        "adult",
        "adult",
        r"adults?(?= )",
        "成[人年]|大人|岁",
        "(?<![一二三四五六七八九十几])成人(?!用品|礼|教育|民)|成年",
        "adult|grown|18|over|aged|mature|men|women|age",
    ),
    _attribute(
        "elderly", "elderly", r"elderly", "[老耆]|长者|年长|高龄|银发|退休", "长者|老年人", "elder|old|senior|age|retire|pension"
    ),
    _attribute(
        "child",
        "paediatric pediatric",
        r"pa?ediatric",
        "儿|童|小孩|孩子|幼",
        "儿童|儿科",
        "child|kid|infant|young|juvenile|youth|minor",
    ),
    _attribute(
        "retail investors",
        "retail",
        r"retail(?= (?:investors?|shareholders?|traders?|customers?|clients?|depositors?|deposits?|banking|bonds?))",
        "零|散户|个人|小股东|小投资|私人|大众",
    ),
    _attribute(
        "institutional",
        "institutional",
        r"institutional(?= (?:investors?|shareholders?|clients?|holders?|funds?|buyers?))",
        "机构|法人|专业|投资者组织",
    ),
    _attribute(
        "existing",
        "existing",
        r"existing(?= [a-z])",
        "现|原|既|已|旧|二手|同店|在手|目前|当前|老|本身|固有|存量|正在|有的|在[^,。]{1,8}的|沿用|今",
    ),
    _attribute(
        "listed",
        "listed unlisted",
        r"(?:un)?listed(?= (?:compan|firms?|compani|equit|issuer|subsidiar|unit|arm|entit|affiliat))",
        "上市|挂牌|牌",
    ),
    _attribute("state-owned", "state", r"state-(?:owned|backed|run|controlled)", "[国官央]|政府|公营|公有"),
    _attribute(
        "foreign",
        "foreign",
        r"foreign(?= (?:investors?|banks?|compan|currency|currencies|ownership|capital|buyers?|holders?"
        r"|holdings?|debts?|assets?|workers?|trade))",
        "外|境|国际|海|各国|跨",
    ),
    _attribute("onshore or offshore", "onshore offshore", r"(?:onshore|offshore)", "岸|境|海|陆|内地|外"),
    _attribute("emerging", "emerging", r"emerging(?= (?:markets?|econom|asia|europe|countries))", "新兴|新興|发展中|兴"),
    # In which state of a balance, and of which part of the business.
    _attribute(
        "unrealised",
        "unreali",
        r"unreali[sz]ed(?= )",
        "[未浮潜纸]|账面|帐面|公允|市值|估值|按市|重估",
        firm=True,
    ),
    _attribute(
        "undrawn", "undrawn untapped unutili", r"(?:undrawn|unutili[sz]ed)(?= )", "[未尚余]|可[动用提]|备用|闲置|没有", firm=True
    ),
    _attribute(
        "contingent sum",
        "contingent.",
        r"contingent (?=(?:consideration|payments?|liabilit|capital|value))",
        "[或视待应]|附[带条]|有条件|潜在",
        firm=True,
    ),
    _attribute(
        "mass market",
        "mass.",
        r"mass(?= (?:market|table|gaming|ggr|segment|floor)\b)",
        "中场|大众|普罗|一般|普通|平价|大市|量产",
        firm=True,
    ),
    _attribute("off-balance-sheet", "off.", r"off-balance[- ]sheet", "[外]", firm=True),
    # What rank and what term.
    _attribute(
        "unsecured",
        "unsecured",
        rf"unsecured(?= (?:\w+ )?{_DEBT})",
        "无抵|无担|信用|无保|没有抵|非抵|不设|私人|信贷",
        "无抵押|无担保",
        "unsecur|clean|debentur|non-?collateral|without|credit",
    ),
    _attribute("secured", "secured", rf"(?<!un)(?<!un-)secured(?= (?:\w+ )?{_DEBT})", "抵|担保|按揭|质|保证|有保|押"),
    _attribute(
        "subordinated",
        "subordinated",
        r"subordinated",
        "[次后劣]|从属|低于",
        "后偿|次级|从属",
        "subordinat|junior|sub-?prime|tier|second|at1|mezz|sub-|loss-absorb|tlac|hybrid",
    ),
    _attribute("senior", "senior", rf"senior (?=(?:\w+ )?{_DEBT})", "优先|高级|先|主顺位|高等|优级"),
    _attribute(
        "perpetual",
        "perpetual",
        r"perpetual",
        "永|无到期|无限期|不设",
        "永续|永久债",
        "perpet|at1|sustainab|hybrid|going|perm|gordon|terminal",
    ),
    _attribute("convertible", "convertible", r"convertible(?= )(?! into)", "换|转|cb|兑"),
    _attribute("floating", "floating fixed", r"(?:floating|fixed)[- ]rate", "[浮固定]|变动|不变"),
    _attribute("non-recourse", "recourse nonrecourse", r"(?:non-?|limited[- ])recourse", "追索|无追|追讨|向[^,。]{1,8}追"),
    _attribute("overdue", "overdue", r"overdue", "逾|过期|拖|到期|欠|迟"),
    _attribute(
        "hedged", "unhedged hedged", r"(?:un)?hedged(?= [a-z])(?! (?:by|with|against|its|their|the))", "对冲|避险|套[保期]|保值"
    ),
    _attribute("irrevocable", "irrevocabl", r"irrevocabl[ey]", "不可|不能|不得|撤|坚定", firm=True),
    _attribute("exclusive", "exclusive", r"exclusive(?:ly)?(?= )(?! of)", "[独专仅只]|唯一|排他|惟|均|全"),
    _attribute("retroactive", "retroactive retrospective", r"retro(?:active|spective)(?:ly)?", "溯|过往|以往|回顾|往绩|倒"),
    _attribute("permanent", "permanent", r"permanent(?:ly)?", "永|长[久期]|固定|恒|常设|常任|彻底|正式"),
    _attribute(
        "interim post",
        "interim acting caretaker",
        r"(?:interim|acting(?! as\b)|caretaker)(?= (?:\w+ ){0,2}(?:ceo|cfo|coo|chief|chair|head|president"
        r"|director|manag|boss|secretary|governor|treasurer))",
        "代|署|临|暂|过渡|看守",
        firm=True,
    ),
    _attribute(
        "second-hand",
        "second used pre",
        r"second-?hand|pre-owned|used(?= (?:cars?|vehicles?|homes?|flats?))",
        "二手|旧|中古|成屋|存量|转手",
    ),
    _attribute(
        "residential",
        "residential",
        r"residential",
        "[住居宅房楼户]|民用",
        "住宅",
        "resident|hous|home|flat|apartment|dwelling|mortgage|villa|propert|condo|real estate|domestic",
    ),
    _attribute(
        "electric",
        "electric",
        r"electric(?= (?:vehicles?|cars?|buses|vans?|trucks?|motorcycles?|scooters?|suvs?))",
        "电|新能源",
        "纯电动?|电动",
        r"electri|ev\b|evs\b|bev|batter|plug|hybrid|phev|nev|new energy|tesla|byd|volt|power|charg"
        "|zero|e-|nio|xpeng|rivian|li auto",
    ),
    _attribute("institution size", "small medium", r"small(?:-| and )?(?:medium|mid)[- ]?(?:sized)?", "中小|小|微"),
    _attribute("early stage", "early late", r"(?:early|late)[- ](?:stage|phase|cycle)", "[早初前后晚末]|中段|起步|起始"),
    _attribute(
        "severe or mild",
        "severe mild chronic acute",
        r"(?:severe|mild|chronic|acute)(?= [a-z]+)",
        "[严重剧厉轻温微慢急深烈惨大]|长期|紧|尖|巨",
    ),
    _attribute(
        "milestone",
        "milestone upfront front",
        r"(?:milestone|up-?front)(?= (?:payments?|fees?|costs?))",
        "里程|阶段|[预首先前]|即时|一次",
    ),
    _attribute(
        "real or nominal",
        "nominal",
        r"nominal(?= (?:gdp|growth|terms|wages?|rates?|yields?|value|sales|exchange|effective))",
        "名[义目]|面值|票面|象征",
    ),
    _attribute(
        "by measure",
        "volume. value. revenue sales. assets. market. output. capacity. headcount.",
        r"(?<=[a-z] )(?<!ed )by (?:volume|value|revenues?|sales|assets|market (?:share|value"
        r"|capitali[sz]ation)|output|capacity|headcount)(?=[,.;]|$| (?:and|in|among|rose|fell|grew))",
        "[按以计就论从依看]|量|额|值|规模|计算",
    ),
    # Of companies, ways and times.
    _attribute(
        "loss-making",
        "loss unprofitable",
        r"loss-making|unprofitable",
        "[亏蚀赔]|赤字|未盈|未能盈利|没有盈利|不赚钱|无利",
        "亏损的",
        r"los[st]|losing|unprofit|red\b|deficit|negative|cash burn|short",
    ),
    _attribute(
        "family-owned",
        "family",
        r"family-(?:owned|controlled|run)",
        "家族|家庭|世家",
        "家族(?!办|信托|财)",
        r"famil|dynast|clan|founder|brother|sister|son\b|father|heir",
    ),
    _attribute(
        "where listed",
        "hong shanghai shenzhen new london nasdaq tokyo singapore",
        r"(?:hong kong|shanghai|shenzhen|new york|london|nasdaq|tokyo|singapore)-listed",
        "上市|挂牌|股|交易所|证券",
    ),
    _attribute(
        "record",
        "record",
        r"(?<!track )record(?= (?:high|low|revenue|profits?|sales|earnings|levels?|quarter|year|net"
        r"|operating|orders?|deliver|output|production|inflows?|dividend|annual|number|volume"
        r"|results?))",
        "[纪记]录|新[高低]|历史|史上|空前|前所未|从未|刷新|改写|登顶|最[高低多大好佳]|破|历来|有史",
        firm=True,
    ),
    _attribute(
        "superlative",
        "largest biggest smallest highest lowest fastest slowest strongest weakest",
        r"(?:(?:second|third|fourth|fifth)[- ])?(?:largest|biggest|smallest|highest|lowest|fastest"
        r"|slowest|strongest|weakest)",
        "最|首|冠|榜|龙头|仅次|无出其右|莫过|霸|翘楚|空前|前所未|从未|无人能及|数一数二|鳌头|为甚|有史|领先"
        "|第[一二三四五六七八九十\\d]|[次之][大高低]|新[高低]|高[位点]|低[位点]|顶|底|极|头号|巅|谷"
        "|前[一二三四五六七八九十]|[两二三四五六七八九十几数]大|大(?:客户|供应商)|名列|居",
        firm=True,
    ),
    _attribute(
        "at once",
        "immediate",
        r"immediate(?:ly)?(?= [a-z])(?! (?:future|parent|holding|term|past|aftermath|priorit|reason"
        r"|vicinity|environment|neighbo|famil|outlook|before|preceding|prior))|with immediate effect",
        "[即立马]|当[日天]|旋|尽快|尽早|随后|瞬|直接|眼前|火速|短期|迅|紧接|及时|实时|目前|近期|迫切|急",
    ),
    _attribute("undisclosed", "undisclosed", r"undisclosed", "[未没不]|保密|私下|秘密"),
    _attribute(
        "in debt",
        "debt heavily cash embattled troubled",
        r"debt-(?:laden|ridden|saddled)|heavily indebted|cash-strapped|embattled|troubled(?= [a-z])",
        "[债困缺负苦陷危难紧拮问麻]|受挫|资金链|不良|出事|窘",
    ),
    _attribute(
        "final",
        "final",
        r"final(?= (?:payments?|dividends?|phase|tranche|approvals?|instal|round|decision|stage"
        r"|version|rules?|results?))",
        "[末终尾]|最后|定[案稿]|正式|落实",
    ),
    _attribute(
        "initial",
        "initial",
        r"initial(?= (?:payments?|phase|tranche|investment|consideration|capital|public|term|period"
        r"|batch|order))",
        "[初首起始先]|最早|前期|第一|ipo|新股|早期|启动|上市",
    ),
    _attribute(
        "each period",
        "annual monthly weekly daily quarterly",
        r"(?:annual(?:ly)?|quarterly|monthly|weekly|daily)(?= [a-z]|[.,;])(?! (?:rates?|general|conference"
        r"|meeting|dinner|banking|forum|summit|report))",
        "[年月周季日天每]|岁|星期|礼拜|定期|常|逐|全[年月]|历来",
    ),
    _attribute(
        "in the world",
        "global worldwide",
        r"(?<!go )(?:global(?:ly)?|worldwide)",
        "全球|世界|国际|环球|寰|跨国|各国|各地|海外|global|万国|普世|国家|总体|综合|外[部围]|四海|天下|欧美|遍布|内外",
    ),
    _attribute("in the nation", "nationwide", r"nationwide", "[全国省岛]|各地|境"),
    _attribute("rural", "rural", r"rural", "[农乡郊村镇]|偏远"),
    _attribute(
        "overnight",
        "overnight intraday",
        r"(?:overnight|intraday)(?= [a-z])",
        "夜|日内|曾|一度|盘中|即[日市]|当[日天]|日间|隔日|中段",
    ),
    _attribute("respectively", "respectively", r"respectively", "[分各依顺均别]|前者|后者|及|和|与|[、;,，]"),
    _attribute(
        "alone",
        "alone",
        # Left alone: untouched. Let alone: much less.
        r"(?<!let )(?<!left )(?<!leave )(?<!leaves )(?<!guidance )(?<!rates )(?<!well )alone(?=[ ,.;])"
        r"(?! (?:basis|in its|among|with))",
        "[单仅光独只已就便唯另即]|一项|一家|一[国地人个年月季]|孤|自身|本身|自行|自己|当中",
    ),
    _attribute(
        "another",
        "additional",
        r"(?:an )?additional(?= (?:[$€£¥\d]|\w{0,3}\$|\w+ (?:million|billion)|shares|stake|capital"
        r"|capacity|tariffs?|dut))",
        "[再另增加补续又新更多扩]|额外|进一步|其他|附|尚|外",
    ),
)
