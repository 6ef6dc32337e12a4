"""What a figure is measured against: consensus, guidance, peers, an earlier period, an exchange rate, a place in a range.

English in lower case, Chinese in the Simplified view, half width.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.alternatives import Alternative, alternative

_FORECASTS = r"(?:expectations?|estimates?|forecasts?|projections?)"
_AGO = r"(?:earlier|ago|before)"

BENCHMARKS = (
    # What was expected, and by whom.
    alternative(
        "consensus average mean median analyst street market bloomberg factset refinitiv lseg economist",
        rf"consensus|(?:analysts?|(?:the |wall )?street|markets?|bloomberg|factset|refinitiv|lseg|economists?)(?:'s|s'"
        rf"|')? (?:\w+ )?{_FORECASTS}"
        r"|(?:analysts|economists) (?:had |have )?(?:been )?(?:expect(?:ed|ing)|forecast(?:ed)?|projected|estimated"
        r"|predicted)|the street|(?:average|mean|median) (?:analyst )?(?:estimate|forecast)s?|analysts polled",
        "市场(?:的|一致|普遍|平均)?(?:预期|共识|预测|预估|估计)|一致预[期测]|(?:分析|经济)[师员学]?[师员家]?(?:的|平均|一致|原先)?(?:预期|预测|预估|估计)|共识|华尔街",
        r"expect\w*|forecast\w*|estimat\w*|market|markets|anticipat\w*|feared|hoped|project\w*|predict\w*|analysts?"
        r"|economists?",
        "预[期测估计想]|分析|外界|彭博|市场|财测|估算|经济学家|各界|业界",
    ),
    alternative(
        "guidance guided target forecast projection",
        r"guidance(?: range)?|guided (?:range|for|to)|(?:management|company)(?:'s)? (?:own )?(?:targets?|forecasts?"
        r"|projections?)",
        "指引|财测|指导(?:区间|范围)|(?:公司|管理层|集团)(?:自身|先前|此前|原先|之前)?的?(?:预测|预期|目标|展望)",
        r"outlook|forecast\w*|targets?|targeted|expect\w*|guid\w*|project\w*|estimat\w*|plan|plans|planned|range|budget\w*",
        "预[期测估计]|目标|展望|区间|范围|指导|引导",
    ),
    alternative(
        "our we",
        rf"our (?:own |previous |prior |earlier )?(?:{_FORECASTS}|model|numbers)|we (?:had )?(?:expected|forecast"
        rf"|projected|estimated)",
        "我们(?:的|此前|原先|先前|之前|早前|原来|原本)*(?:预[期测估计]|估计|估算|模型|预想)|(?:本行|我行|本公司)的?预|(?:超出|高于|低于|好于|逊于|优于|符合)我们",
        "our|we|us|ours",
        "我们|本行|我行|笔者|吾|预[期测估计]|估计",
    ),
    alternative(
        "budget internal",
        r"budgets?|(?<!had )(?<!has )(?<!have )budgeted|internal (?:targets?|plans?|forecasts?)",
        "预算|内部(?:目标|计划|预测)",
        r"plan|plans|planned|target\w*|spend\w*|cost\w*",
        "计划|目标|原定|预定|预[计期估料想]|设想|原先",
    ),
    alternative(
        "peer rival competitor industry sector",
        r"peers?|rivals?|competitors?|(?:industry|sector)(?:'s)? (?:average|median|mean|norm)",
        "同业|同行|同侪|竞争对手|对手|同类(?:型|公司|企业|产品|股|银行)|行业(?:的)?(?:平均|中位|均值|水平)|业界(?:平均|水平)|可比公司|竞争者|竞争同业|可比同",
        "industry|sector|compet[a-z]*|market|others?|counterparts?|players?|comparable[a-z]*",
        "行业|业内|业界|产业|友商|竞争|其他|其它|市场平均|别家|对标|可比|较大市|各[大家]",
    ),
    alternative(
        "broader benchmark index hang market",
        r"(?:broader|wider|overall) market|benchmark (?:index|indices)|(?:than|outperform\w*|underperform\w*|beat"
        r"|lagg?\w*|trail\w*) the (?:benchmark|index)|hang seng index|market average",
        "大市|大盘|基准指[数标]|恒指|恒生指数|市场整体|整体市场|市场平均",
        "market|markets|index|indices|hsi|benchmark[a-z]*|average|s|taiex|csi|shares|stocks",
        "市场|股市|指数|平均",
    ),
    # Earlier periods.
    alternative(
        "year yoy y last prior previous corresponding same twelve 12 months",
        rf"(?:a|one) year {_AGO}|(?:twelve|12) months {_AGO}"
        r"|year[- ](?:ago|earlier|on[- ]year|over[- ]year)|yoy|y/y|(?:the )?same (?:period|quarter"
        rf"|month|time|half|week)"
        r" (?:of |a |the |in )*(?:last|previous|prior|year|20\d\d)|last year|(?:prior|previous)[- ]year|the year before"
        r"|corresponding (?:period"
        r"|quarter|half|month)",
        "去年|上年|同比|按年|年[增减升降]|一年前|前一年|上一年|同期",
        r"(?<!this )(?<!full )(?<!full-)(?<!next )years?|yearly|annual|annually|last|previous|prior|earlier"
        r"|corresponding|same|20\d\d|fy\d*"
        r"|[1-4]q\d*|q[1-4]|[12]h\d*|comparable|comparison|ago|before",
        "年|同期|前|上|较早",
    ),
    alternative(
        "quarter qoq q sequential previous prior preceding last three",
        r"(?:previous|prior|preceding|last) quarter(?:'s)?|quarter[- ](?:earlier|ago|on[- ]quarter|over[- ]quarter)|qoq|q/q"
        rf"|sequential(?:ly)?|a quarter {_AGO}|three months {_AGO}",
        "上季|上一季|前一季|前季|环比|按季|季[增减升降]|上个季|前一个季|较[一二三四1-4]季|第[一二三四]季",
        r"quarter\w*|q[1-4]\w*|[1-4]q\w*|months?|half|previous|prior|hoh|mom|earlier|last",
        "季|环比|上期|前|上|逐",
    ),
    alternative(
        "month mom m previous prior last",
        rf"(?:previous|prior|preceding|last) month(?:'s)?|month[- ](?:earlier|ago|on[- ]month|over[- ]month)|mom|m/m"
        rf"|a month {_AGO}",
        "上月|上个月|按月|月[增减升降]|前一个?月|前月|环比",
        "months?|monthly|qoq|hoh|quarter[a-z]*|sequential[a-z]*|previous|prior|earlier|last|january|february|march"
        "|april|may|june|july"
        "|august|september|october|november|december",
        "月|环比|上期|前|上|逐",
    ),
    alternative(
        "half hoh h previous prior preceding second first",
        r"(?:previous|prior|preceding) half|half[- ](?:on|over)[- ]half|hoh|h/h",
        "按半年|半年环比|环比|较上半年|较下半年|上一个半年|前半年",
        r"half|halves|six|[12]h\w*|h[12]\w*|previous|prior|sequential\w*|qoq|mom|quarter\w*",
        "半年|环比|上期|前|上|下",
    ),
    alternative(
        "pandemic pre covid 2019",
        r"pre-?(?:pandemic|covid)(?:-19)?(?: levels?)?|before (?:the )?(?:pandemic|covid)|2019 levels?",
        "疫情?前|疫情以前|疫情之前|疫情暴?爆?发前|2019年",
        r"pandemic|covid|2019|virus|outbreak|sars",
        "疫|2019|新冠",
    ),
    alternative(
        "historical long average mean norm",
        r"(?:historical|long[- ](?:term|run)|[a-z0-9]+-year) (?:average|mean|norm)",
        "历史(?:的)?(?:平均|均值|水平)|长期(?:的)?(?:平均|均值)|年的?(?:平均|均值|均)",
        "average[a-z]*|mean|historic[a-z]*|norm[a-z]*|median",
        "平均|均|历史|常态|中位",
    ),
    alternative(
        "regulatory statutory minimum required legal",
        r"(?:regulatory|statutory|minimum|legal) (?:minimum|requirements?|floor|ratio|level|threshold|limit)s?",
        "监管(?:机构)?的?(?:要求|最低|下限|规定|标准|红线)|法定|最低(?:要求|水平|标准|比率)|规定的?(?:要求|最低|水平|下限)",
        "regulat[a-z]*|requir[a-z]*|minimum|statutory|rules?|legal|floor",
        "监管|法定|规定|最低|要求|下限",
    ),
    alternative(
        "ipo issue offer listing subscription",
        r"(?:ipo|issue|offer|offering|listing|subscription) price",
        "招股价|发行价|上市价|发售价|认购价|公开发售价|ipo价|承销价|首发价",
        "ipo|offer[a-z]*|issue[a-z]*|list[a-z]*|subscri[a-z]*|pric[a-z]*",
        "招股|发行|上市|发售|认购|承销|要约|定价",
    ),
    alternative(
        "clos previous last",
        r"(?:previous|last|prior|[a-z]+day's) (?:close|closing price)|last closing price|closing price",
        "收盘价|收市价|前收|昨收|上日收|前一日收|上一交易日",
        r"clos\w*|end\w*|last|previous|traded",
        "收|前一?日|昨|上个交易日|现价",
    ),
    alternative(
        "book nav net",
        r"book value|nav|net asset value",
        "账面|帐面|资产净值|净值|净资产",
        "book|bvps|assets?|equity|p/b|pb|pbr|nav",
        "账|帐|净|资产",
    ),
    # What is left out of account.
    alternative(
        "constant currency local cer",
        r"constant[- ](?:currency|currencies|exchange rates?|fx|rates?)|currency[- ]neutral|local[- ]currency|local currencies",
        "(?:固定|恒定|不变|相同|同等)(?:的)?(?:汇率|货币|币值|汇兑)|汇率不变|(?:本地|当地)(?:货币|币值)|[剔撇扣]除(?:汇率|汇兑|外汇|货币)|汇率中性|不计(?:汇率|汇兑)|货币中性",
        r"currenc\w*|fx|exchange|forex|rates?",
        "汇|货币|币",
    ),
    alternative(
        "in dollar renminbi rmb yuan euro yen sterling",
        r"in (?:us |hong kong |nt |local )?(?:dollar|renminbi|rmb|yuan|euro|yen|sterling) terms|in us dollars",
        "[按以](?:美元|人民币|港元|港币|欧元|日圆|日元|英镑|新台币)(?:计|口径)",
        r"dollars?|us|hk|rmb|renminbi|yuan|cny|usd|hkd|euros?|eur|yen|jpy|sterling|pounds?|gbp|nt|twd|denominated",
        "美元|人民币|港元|港币|欧元|日圆|日元|英镑|台币",
    ),
    alternative(
        "actual reported current",
        r"actual (?:exchange |fx )?rates?|(?:at|in) (?:actual|reported) (?:exchange rates?|currency|currencies|rates?)",
        "(?:实际|现行|实时|名义|市场|当前|浮动)(?:的)?(?:汇率|汇兑)|列报货币|呈报货币|报告货币",
        r"actual\w*|current\w*|spot|market|exchange|prevailing|floating|nominal|effective|fx",
        "实际|现行|列报|呈报",
    ),
    alternative(
        "reported gaap as in",
        r"(?:on a )?reported basis|as[- ]reported|in reported terms|(?<!non-)(?<!non )gaap (?:basis|earnings|net|eps"
        r"|profit|loss|operating|gross)",
        "(?:按|以)?(?:列账|列帐|列报|呈报|报告|报表|申报)(?:基准|口径|基础)|(?<!非)(?<!non-)gaap|(?<!非)公认会计|列账基准",
        "report[a-z]*|gaap|statutory|ifrs|headline|accounting",
        "列账|列帐|列报|呈报|报告|报表|账面|会计",
    ),
    alternative(
        "adjusted non core underlying",
        r"adjusted (?:ebitda|ebita?|eps|net|earnings|profit|operating|basis|loss|gross)|(?:on )?an adjusted basis"
        r"|non-gaap|core (?:profit|earnings|net)"
        r"|underlying (?:profit|earnings|net|basis|operating)",
        "经调整|调整后|非公认会计|非gaap|non-gaap|核心(?:利润|盈利|净|溢利|业绩|获利|纯)|基础(?:溢利|利润|盈利)|扣非",
        "adjust[a-z]*|exclud[a-z]*|recurring|core|underlying|non-gaap|normali[sz][a-z]*|ex",
        "调整|核心|基础|基本|经常|剔除|撇除|扣除|非公认|相关|潜在|实质|实际|主营|本业",
    ),
    alternative(
        "organic",
        r"organic(?:ally)? (?:growth|revenue|sales|basis|increase|decline|grew|rose|fell|expansion|net|terms|constant)"
        r"|(?:grew|rose|fell|up|down)"
        r" (?:[0-9.%]+ )?organically|on an organic basis|organically",
        "内生|有机(?!食|农|蔬|肥|化|废)|自然增长|自身增长|内部增长|原生|内涵",
        "organic[a-z]*|internal[a-z]*",
        "内生|有机|自然|自身|内部|本业|同口径|并购|收购",
    ),
    alternative(
        "like same comparable comp lfl sss",
        r"like[- ]for[- ]like|same[- ](?:stores?|shop)|comparable[- ](?:stores?|sales|basis|restaurant)|comp sales|lfl|sssg?",
        "同店|同铺|可比(?!公司|同)|相同门店|同一门店|既有店|同口径",
        "same|comparable|like|existing|comps?|mature",
        "同[店铺口类等一]|可比|相同|比较基|既有|现有|原有",
    ),
    alternative(
        "pro forma proforma",
        r"pro[- ]?forma",
        "备考|模拟|拟制|预估合并|形式上",
        "forma|simulat[a-z]*|combined|illustrat[a-z]*|model[a-z]*",
        "假设|合并|试算|模拟",
    ),
    alternative(
        "annualised annualized",
        "annuali[sz]ed",
        "年化|折合年|按年率|年率|换算[成为]?年|折年",
        "annual[a-z]*|per year|yearly|per annum|a year|compound[a-z]*|cagr",
        "年",
    ),
    alternative(
        "year ytd so",
        r"year[- ]to[- ]date|ytd|so far this year|since the (?:start|beginning) of the year",
        "年初至今|年初以来|今年以?来|本年至今|今年迄今|今年累计|年初迄今|今年至今",
        r"to date|this year|so far|cumulative\w*|since|first|20\d\d",
        "今年|年初|本年|累计|年内|以来|至今|迄今",
    ),
    alternative(
        "real nominal",
        r"in real terms|real (?:gdp|terms|wages?|growth|interest rates?|yields?|income)",
        "实[质际](?:地?增|gdp|工资|薪|利率|收益|收入|孳息|本地)|扣除通[胀膨]|剔除通胀",
        "real|inflation-adjusted|actual[a-z]*|effective[a-z]*|substantive[a-z]*|essential[a-z]*|truly|fact|substantial[a-z]*",
        "实|扣除|剔除|撇除",
    ),
    alternative(
        "nominal",
        r"in nominal terms|nominal (?:gdp|terms|wages?|growth|interest rates?|yields?|income)",
        "名义|名目",
        "nominal[a-z]*|name|behalf|headline",
        "名义|名目|面值",
    ),
    # Places in a range.
    alternative(
        "low lower bottom",
        r"(?:low|lower|bottom)[- ](?:end|half|part|limit|bound)|bottom of (?:its|the|their)",
        "下限|低端|下半(?!年)|下沿|区间低|区间底|低段|下端",
        r"low\w*|bottom\w*|minimum|floor|least|below|basic|entry[a-z-]*|cheap\w*",
        "[下低底]",
    ),
    alternative(
        "midpoint mid middle median",
        r"mid-?\s?points?|middle of (?:its|the|their) (?:[a-z]+ )?(?:range|guidance|forecasts?|target)|mid-range|median",
        "中位|中值|中点|中间|中线|中端|中段|中数",
        "mid|middle|median|mean|average|centr[a-z]*|medium|intermediate|between|among|during",
        "中[位值点间线端段数]|均|当中",
    ),
    alternative(
        "high higher upper top",
        r"(?:high|higher|upper|top)[- ](?:end|half|part|limit|bound)|top of (?:its|the|their) (?:[a-z]+ )?(?:range"
        r"|guidance|forecasts?|target)",
        "上限|高端|上半(?!年)|上沿|区间顶|区间高|高段|上端|顶端",
        r"high\w*|upper\w*|top|max\w*|ceiling|cap|caps|limit\w*|peak\w*|most|premium|luxury|advanced|sophisticated"
        r"|up to|quota\w*",
        "[上高顶]",
    ),
)


def _per(beginnings: str, noun: str, chinese: str, english_also: str = "", chinese_also: str = "") -> Alternative:
    """A thing for each of which a figure is given."""
    # By a quarter, for a day, than a share: nothing is given for each.
    given = "".join(
        f"(?<!{word} )" for word in ("by", "than", "nearly", "almost", "about", "to", "from", "for", "in", "over", "only")
    )
    english = rf"{given}(?:per|an?|each|every|/) ?(?:{noun})"
    return alternative(f"{beginnings} per. a. an.", english, chinese, english_also, chinese_also)


# What a figure is given for each of: per share, per tonne, per day.
UNIT_BASES = (
    _per("share", "shares?|ordinary share", "每股", r"shares?|dps|eps|bvps|navps|nav|dividends?|earnings", "股"),
    _per("lot board", "(?:board )?lot", "每手", r"lots?", "手"),
    _per("ads adr", "ads|adr|american depositary share", "每(?:份|股)?(?:ads|ADS|美国存托)", r"ads\w*|adr\w*", "存托|ADS|ADR"),
    _per("unit", "unit", "每(?:个)?(?:单位|基金单位|台|套|件|部|辆)", r"units?|dpu", "单位|每"),
    _per("tonne ton mt metric", "(?:metric )?tonn?e?|mt", "每公?吨", r"tonn?e?s?", "吨"),
    _per("barrel bbl", "barrel|bbl", "每桶", r"barrels?|bbl|boe|bpd", "桶"),
    _per("ounce oz troy", "(?:troy )?ounce|oz", "每(?:金衡)?(?:盎司|安士|两)", r"ounces?|oz", "盎司|安士"),
    _per("pound lb", "pound|lb", "每磅", r"pounds?|lbs?", "磅"),
    _per("kilo kg kilogram", "kilo(?:gram)?|kg", "每(?:公斤|千克)", r"kilo\w*|kg", "公斤|千克"),
    _per("gallon", "gallon", "每加仑", "gallons?", "加仑"),
    _per("litre liter", "lit(?:re|er)", "每公?升", "lit(?:re|er)s?", "升"),
    _per("day", "day", "每[日天]|日均|平均每[日天]", r"days?|daily|overnight", "日|天"),
    _per("week", "week", "每(?:个)?(?:周|星期|礼拜)|周均", r"weeks?|weekly", "周|星期|礼拜"),
    _per("month", "month", "每(?:个)?月|月均", r"months?|monthly", "月"),
    _per("quarter", "quarter", "每(?:个)?季|季均", r"quarters?|quarterly", "季"),
    _per("year annum", "year|annum", "每年|年均|一年", r"years?|annual\w*|yearly|annum|pa", "年"),
    _per("hour", "hour", "每(?:个)?(?:小时|钟头)|时薪", "hours?|hourly", "时"),
    _per("square sq", r"(?:square foot|sq\.? ?ft|sqft)", "每平方?(?:呎|英尺|尺)", r"square|sq\w*|feet|foot|psf", "呎|尺|平方"),
    _per(
        "square sq sqm",
        r"(?:square met(?:re|er)|sq\.? ?m|sqm)",
        "每平方?(?:米|公尺)",
        r"square|sq\w*|met(?:re|er)s?",
        "平方|平米",
    ),
    _per(
        "customer user subscriber",
        "(?:customer|user|subscriber|client)",
        "每(?:名|位|个)?(?:客户|用户|顾客|户)|户均",
        r"customers?|users?|subscribers?|clients?|arpu|household\w*",
        "户|客",
    ),
    _per(
        "employee worker head",
        "(?:employee|worker|head|person|capita)",
        "每(?:名|位)?(?:员工|雇员|人)|人均",
        r"employees?|workers?|staff|persons?|people|capita|head\w*",
        "人|员",
    ),
    _per(
        "store shop outlet",
        "(?:store|shop|outlet)",
        "每(?:间|家)?(?:分|门|商)?店|单店|店均",
        r"stores?|shops?|outlets?|same-store",
        "店",
    ),
    _per("room night", "(?:available )?room|night", "每(?:间)?(?:可供出租)?(?:客?房|晚)", r"rooms?|nights?|revpar|adr", "房|晚"),
)


def _to(beginnings: str, noun: str, chinese: str, english_also: str, chinese_also: str = "") -> Alternative:
    """A thing of which a figure is a multiple or a part."""
    base = rf"(?:relative to|times|of|to|over|as a (?:share|percentage|proportion) of) (?:[a-z]+ )?(?:{noun})"
    return alternative(beginnings, base, chinese, english_also, chinese_also)


# What a figure is a multiple or a part of: book value, earnings, output of a country.
VALUE_BASES = (
    _to("book tangible", "book(?: value)?", "账面|市净率|净值|净资产", r"book|nav|p/b\w*|net asset\w*|equity", "账|净|权益"),
    _to("earnings profit", "earnings", "盈利|市盈率|本益比|获利", r"earn\w*|profit\w*|p/e\w*|pe|eps|income", "盈|利|收益|益"),
    _to(
        "sales revenue turnover",
        "sales|revenues?|turnover",
        "销售|收入|营收|营业额|市销率",
        r"sales?|revenue\w*|turnover|income|p/s",
        "销|收|营",
    ),
    _to("ebitda ebit", "ebitda?", "(?i:ebitda?)|息税(?:折旧)?(?:摊销)?前|税息折旧", r"ebit\w*", "息税|折旧|EBIT"),
    _to("gdp", "gdp", "(?i:gdp)|生产总值|生产毛额|经济总量", r"gdp|output|econom\w*", "GDP|生产|经济"),
    _to("asset", "(?:total |gross )?assets", "(?:总)?资产(?!负债率)", r"assets?|aum", "资产"),
    _to(
        "equity",
        "(?:shareholders' )?equity",
        "股本|股东权益|权益|股权|净值",
        r"equity|equities|shareholders\w*|capital",
        "股|权益|净",
    ),
    _to("loan", "(?:gross |total )?loans", "贷款|放款", r"loan\w*|lend\w*|credit|advances", "贷|款"),
    _to("deposit", "deposits", "存款", r"deposit\w*", "存"),
    _to(
        "cost",
        # No verb: would cost, has cost.
        r"(?:(?:production |purchase )costs?|costs"
        r"|(?<!have )(?<!has )(?<!had )(?<!ould )(?<!will )(?<!may )(?<!might )(?<!to )cost)"
        r"(?! (?:the|its|it|them|him|us|about|some|more|less|\d))",
        "成本|开支|费用",
        r"cost\w*|expens\w*|spend\w*",
        "成本|费|支",
    ),
)
