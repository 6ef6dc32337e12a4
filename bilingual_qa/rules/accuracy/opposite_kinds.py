"""Opposites among kinds of things and parties: senior and subordinated, spot and futures, landlord and tenant.

English in lower case, Chinese in the Simplified view, half width.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.opposites import pair, pole

KINDS = (
    # Securities, accounts and instruments.
    pair(
        "senior subordinat junior",
        pole(
            "senior (?:unsecured |secured |perpetual )?(?:notes?|bonds?|debt|loans?|tranches?)", "优先|高级|高等", "", "先偿|首"
        ),
        pole("subordinated|junior (?:notes?|bonds?|debt|loans?|tranches?)", "后偿|次级|次顺位|从属|劣后", "", "后|次"),
    ),
    pair(
        "preferred preference ordinary common",
        pole("(?:preferred|preference) (?:shares?|stocks?)", "优先股|特别股", "", "优先"),
        pole("(?:ordinary|common) (?:shares?|stocks?)", "普通股", "", "普通"),
    ),
    pair(
        "realised realized unrealised unrealized",
        pole("reali[sz]ed (?:gains?|loss(?:es)?|profits?)", "(?<!未)已?实现|(?<!未)变现", "", "已变现"),
        pole("unreali[sz]ed", "未实现|未变现|账面|帐面", "", "浮[盈亏动]|未"),
    ),
    pair(
        "audited unaudited",
        pole("audited", "(?<![未不])经审[计核]|已审[计核]|(?<!未)经查核", "", "审定"),
        pole("unaudited", "未经审[计核]|未审[计核]|未经查核|自结", "", "未"),
    ),
    pair(
        "recurring recurrent non one",
        pole("(?<!non-)(?<!non )recurr(?:ing|ent)", "(?<!非)经常性|持续性|(?<!非)常续", "", "持续|经常|核心"),
        pole("non-?\\s?recurr(?:ing|ent)|one-?\\s?off", "非经常性|一次性|非常续|一次过", "", "非|一次|特殊|单次"),
    ),
    pair(
        "diluted basic",
        pole("diluted (?:eps|earnings|loss|net)", "摊薄|稀释", "", "全面"),
        pole("basic (?:eps|earnings per|loss per)", "基本", "", "基础"),
    ),
    pair(
        "spot futures",
        pole("spot (?:prices?|market|rates?|gold|silver|trading|demand|cargo(?:es)?)", "现货|即期", "", "现"),
        pole("futures", "期货", "futures|forward", "期"),
    ),
    pair(
        "hedged unhedged",
        pole("(?<!un)hedged", "(?<!未)(?<!无)(?<!没有)已?对冲|(?<!未)避险", "", "套期|套保"),
        pole("unhedged|not hedged", "未对冲|无对冲|没有对冲|未作对冲|未避险|未作避险", "", "未|无|没有"),
    ),
    pair(
        "investment high junk sub speculative",
        pole("investment[- ]grade", "(?<!非)投资级|(?<!非)投资等级", "", "投资"),
        pole(
            "high[- ]yield(?: bonds?| debt)?|junk|sub-investment|speculative[- ]grade",
            "高收益|垃圾|非投资[级等]|投机",
            "",
            "高息|非投",
        ),
        "grade|junk|high-yield|high yield",
    ),
    pair(
        "on off",
        pole("on[- ]balance[- ]sheet", "(?:资产负债)?表内", "", "内"),
        pole("off[- ]balance[- ]sheet", "(?:资产负债)?表外", "", "外"),
        "balance",
    ),
    pair(
        "asset light heavy",
        pole("asset[- ]light", "轻资产", "", "轻"),
        pole("asset[- ]heavy", "重资产", "", "重"),
        "asset",
    ),
    pair(
        "asset liabilit",
        pole("deferred tax assets?", "递延[税所][^,。]{0,4}资产|递延税资产", "", "资产"),
        pole("deferred tax liabilit(?:y|ies)", "递延[税所][^,。]{0,4}负债|递延税负债", "", "负债"),
        "deferred tax",
    ),
    pair(
        "growth value",
        pole("growth (?:stocks?|shares|names)", "成长股|增长股|成长型", "", "成长|增长"),
        pole("value (?:stocks?|shares|names)", "价值股|价值型", "", "价值"),
        "stock|shares|names",
    ),
    pair(
        "large small big",
        pole("(?:large|big|mega)[- ]caps?", "大型股|大盘股|大市值|大中型", "", "大"),
        pole("small[- ]caps?", "小型股|小盘股|小市值|中小型", "", "小"),
        "cap",
    ),
    pair(
        "developed emerging developing",
        pole("developed (?:markets?|economies|countries)", "发达|成熟|已开发|先进", "", ""),
        pole("(?:emerging|developing) (?:markets?|economies|countries)", "新兴|发展中|开发中", "", ""),
    ),
    pair(
        "bull bear",
        pole("bull (?:market|case|run|scenario)", "牛市|多头市场|乐观", "", "牛|利好"),
        pole("bear (?:market|case|scenario)", "熊市|空头市场|悲观", "", "熊|利淡|利空"),
        "bull|bear",
    ),
    pair(
        "bid ask offer",
        pole("bid price", "买入价|买价|买方报价|出价", "", "买"),
        pole("(?:ask|asking|offer) price", "卖出价|卖价|卖方报价|要价|叫价|发售价|招股价", "", "卖|售|要约"),
        "price",
    ),
    pair(
        "debit credit",
        pole("debit(?:s|ed)?(?! cards?)", "借记|借方|扣除|扣账", "", "扣|借"),
        pole("credited|credit (?:entry|side|balance|note)", "贷记|贷方|入账|存入|计入", "", "贷|入"),
    ),
    pair(
        "inflation deflation disinflation",
        pole("(?<!dis)inflation(?:ary)?", "通胀|通货膨胀|物价上涨", "price[a-z]*|cpi", "通膨|膨胀|物价"),
        pole("(?<!in)deflation(?:ary)?", "通缩|通货紧缩", "", "紧缩|缩"),
        "deflation|inflation",
    ),
    pair(
        "employment unemployment jobless",
        pole("(?<!un)employment", "(?<!失)就业|雇佣", "jobs?|employ[a-z]*|labou?r|hir[a-z]*", "业|职"),
        pole("unemployment|jobless", "失业", "unemployed|out of work|layoffs?", "失"),
        "employment|jobless",
    ),
    pair(
        "recover recession boom bust",
        pole(
            "recover(?:y|ies)|upturn|boom",
            "复苏|回暖|繁荣|景气回升",
            "recover[a-z]*|rebound[a-z]*|expansion",
            "复|升|暖|回|弹|增",
        ),
        pole(
            "recession|downturn|slump|bust",
            "衰退|萧条|下行|不景气|低潮",
            "declin[a-z]*|slow[a-z]*|contraction|weak[a-z]*",
            "衰|退|跌|滑|低|弱|下",
        ),
    ),
    pair(
        "black red",
        pole("in(?:to)? the black", "盈利|获利|有盈余|转盈|扭亏", "", "盈|利|赚"),
        pole("in(?:to)? the red", "亏损|亏蚀|见红|赤字|亏", "", "亏|损|赤|红|蚀"),
        "the black|the red",
    ),
    pair(
        "positive negative",
        pole(
            r"positive(?:ly)?(?! for)",
            "正面|正数|正值|正向|积极|转正|为正",
            r"good|strong\w*|optimis\w*|favou?r\w*|upbeat|active\w*|proactive\w*|better|improv\w*|benefi\w*|constructive",
            "正|好|乐观|利|佳|益",
        ),
        pole(
            r"negative(?:ly)?",
            "负面|负数|负值|消极|转负|为负|负向",
            r"bad|poor\w*|pessimis\w*|adverse\w*|unfavou?r\w*|weak\w*|loss\w*|debt\w*|liabilit\w*|minus|below zero"
            r"|under pressure",
            "负(?!责|担|债)|淡|不|差|逆|跌|降|亏|损",
        ),
    ),
    # Parties.
    pair(
        "landlord lessor tenant lessee",
        pole("landlords?|lessors?", "业主|出租人|出租方|房东", "owners?", "业主|出租"),
        pole("tenants?|lessees?", "租户|承租|租客|房客|租赁人", "", "租户|租客|承租"),
    ),
    pair(
        "creditor debtor borrower lender",
        pole("creditors?|lenders?", "债权|贷款人|贷方|放款人|债主|贷款机构|放贷", "banks?|lend[a-z]*", "债权|银行|金融机构|贷款"),
        pole("debtors?|borrowers?", "债务人|借款人|借方|借款方|借户", "debt|borrow[a-z]*", "债务|借"),
    ),
    pair(
        "employer employee",
        pole("employers?", "雇主|资方|僱主", "compan[a-z]*|firms?", "雇主|公司|企业|资方"),
        pole("employees?", "雇员|员工|职员|僱员", "staff|workers?|headcount|personnel|workforce", "员|工|人"),
    ),
    pair(
        "parent subsidiar",
        pole("parent(?: company| group)?", "母公司|母集团|母企|控股公司", "holding", "母"),
        pole("subsidiar(?:y|ies)", "子公司|附属公司|附属|旗下公司", "unit|units|arm", "子|附|旗下"),
    ),
    pair(
        "plaintiff defendant",
        pole("plaintiffs?|claimants?", "原告|申索人|申请人", "", "原告"),
        pole("defendants?|respondents?", "被告|答辩人", "", "被"),
    ),
    pair(
        "acquirer target purchaser vendor supplier customer",
        pole("suppliers?|vendors?", "供应商|供货商|卖方", "suppl[a-z]*|vendor[a-z]*|provider[a-z]*", "供|商|卖"),
        pole(
            "customers?|clients?",
            "客户|顾客|用户",
            "consumer[a-z]*|users?|buyers?|purchas[a-z]*|shoppers?|account[a-z]*|subscribers?",
            "客|户|用户|消费",
        ),
    ),
    pair(
        "issuer investor",
        pole("issuers?", "发行人|发行方|发行机构|发行商", "compan[a-z]*", "发行"),
        pole("investors?", "投资者|投资人|投资方|股民", "invest[a-z]*|shareholders?|holders?|buyers?", "投|股东|资金"),
    ),
    pair(
        "principal agent",
        pole("as (?:a )?principal", "主事人|委托人|主要责任人|本人", "", "主"),
        pole("as (?:an )?agent", "代理", "", "代"),
    ),
    # Manner.
    pair(
        "temporar permanent transitory",
        pole("temporar(?:y|ily)|transitory", "暂时|临时|短暂|暂", "short[a-z-]*|interim|transient", "暂|临时|短"),
        pole("permanent(?:ly)?", "永久|永远|长期", "lasting|long[a-z-]*|structural", "永|长|固定|终"),
    ),
    pair(
        "mandator compulsor obligator voluntar optional",
        pole("mandatory|compulsory|obligatory", "强制|必须|法定|硬性", "requir[a-z]*|must", "强制|须|必|规定"),
        pole("voluntar(?:y|ily)|optional", "自愿|可选|非强制|自行", "", "自愿|选|自"),
    ),
    pair(
        "direct indirect",
        pole(
            "(?<!in)direct(?:ly)? (?:exposure|impact|effect|stake|interest|holding|costs?|sales|lending|investment)|directly",
            "(?<!间)直接",
            "",
            "直",
        ),
        pole("indirect(?:ly)?", "间接", "", "间"),
        "direct",
    ),
    pair(
        "active passive",
        pole("active(?:ly)?[- ](?:managed|management|funds?|manager|etfs?|strateg)", "主动", "", "积极|活跃"),
        pole("passive(?:ly)?[- ](?:managed|management|funds?|investing|etfs?|strateg)|passive", "被动", "", "消极"),
        "active|passive",
    ),
    pair(
        "wholesale retail",
        pole("wholesale", "批发", "", "机构|同业"),
        pole("retail(?:ers?|ing)?", "零售", "", "散户|个人|门店|商店"),
    ),
    pair(
        "urban rural",
        pole("urban", "城市|城镇|市区|都市", "cit(?:y|ies)", "城|市"),
        pole("rural", "农村|乡|郊", "", "农|乡|村"),
    ),
    pair(
        "residential commercial",
        pole("residential", "住宅|居住|民用|家用", "hom[a-z]*|hous[a-z]*|flats?|apartments?", "住|居|宅|楼"),
        pole("commercial (?:propert(?:y|ies)|real estate|buildings?|space)", "商业|商用|商厦", "", "商"),
    ),
    pair(
        "new existing second primary secondary",
        pole("new[- ]homes?(?: sales| prices)?|primary (?:market|home|residential)", "新房|新屋|一手|新盘|初级", "", "新|一手"),
        pole(
            "existing[- ]homes?(?: sales| prices)?|second-?\\s?hand|secondary (?:market|home|residential)",
            "二手|成屋|中古|次级",
            "",
            "二手|现有|既有",
        ),
    ),
    pair(
        "leading lagging",
        pole("leading indicators?", "领先|先行", "", "先|前瞻"),
        pole("lagging indicators?", "滞后|落后", "", "后"),
    ),
    pair(
        "vertical horizontal",
        pole("vertical(?:ly)?", "垂直|纵向", "", "纵|竖|上下游"),
        pole("horizontal(?:ly)?", "横向|水平", "", "横|平"),
    ),
    pair(
        "ceiling floor",
        pole("ceilings?|capped at|price cap", "上限|顶|封顶", "maximum|upper|cap", "上|顶|最高|封"),
        pole("price floor|floor (?:price|of|rate|on|for)|floors? at", "下限|底", "minimum|lower|bottom", "下|底|最低|保"),
        "ceiling|cap|floor",
    ),
    pair(
        "nationalis nationaliz privatis privatiz",
        pole("nationali[sz](?:e|es|ed|ing|ation)", "国有化|收归国有", "", "国有"),
        pole("privati[sz](?:e|es|ed|ing|ation)", "私有化|民营化", "", "私|民营"),
    ),
    pair(
        "merge merger merging demerg spin split",
        pole(
            "merg(?:e|es|ed|ing|er|ers)(?! ?arb)", "合并|并购|兼并", "combin[a-z]*|acqui[a-z]*|takeover|consolid[a-z]*", "合|并"
        ),
        pole(
            "de-?merg(?:e|es|ed|ing|er)|spin[- ]?off|spun off|spinning off|split(?:s|ting)? (?:up|off|into)",
            "分拆|拆分|剥离|分立",
            "separat[a-z]*|divest[a-z]*|spin[a-z-]*|spun",
            "分|拆|剥",
        ),
    ),
    pair(
        "simplif complicat complex",
        pole("simplif(?:y|ies|ied|ying|ication)|streamlin(?:e|es|ed|ing)", "简化|精简", "", "简|理顺"),
        pole("complicat(?:e|es|ed|ing)", "复杂化|使[^,。]{0,8}复杂", "complex[a-z]*", "复杂|繁|难"),
    ),
    pair(
        "tight loose",
        pole(
            "tight (?:supply|supplies|labou?r|market|liquidity|credit|monetary|conditions)",
            "紧张|偏紧|紧缩|收紧|紧绌|吃紧",
            "tight[a-z]*|short[a-z]*",
            "紧|缺|不足",
        ),
        pole(
            "loose (?:supply|supplies|labou?r|market|liquidity|credit|monetary|policy|conditions)",
            "宽松|充裕|宽裕|松动",
            "eas[a-z]*|ample|loos[a-z]*",
            "松|宽|裕",
        ),
    ),
    pair(
        "accommodative restrictive expansionary contractionary",
        pole("accommodative|expansionary|stimulative", "宽松|扩张|刺激", "loose|eas[a-z]*", "松|宽|扩"),
        pole("restrictive|contractionary", "紧缩|限制性|收缩|偏紧", "tight[a-z]*|restrict[a-z]*", "紧|限|缩"),
    ),
    pair(
        "upbeat downbeat gloomy rosy sanguine",
        pole(
            "upbeat|rosy|sanguine|confident",
            "乐观|有信心|看好|充满信心",
            "optimis[a-z]*|positive[a-z]*|bullish|good|better",
            "好|信心|正面|美好|佳",
        ),
        pole(
            "downbeat|gloomy|bleak|grim|worried|concerned",
            "悲观|黯淡|暗淡|看淡|严峻|忧",
            "pessimis[a-z]*|negative[a-z]*|bearish|weak[a-z]*|worr[a-z]*|concern[a-z]*",
            "悲|淡|忧|虑|严|不|差|负面|担",
        ),
    ),
)
