"""Opposites of figures, markets, terms and parties. English in lower case, Chinese in the Simplified view, half width."""

from __future__ import annotations

from bilingual_qa.rules.accuracy.opposites import pair, pole

_EXPECTED = (
    r"[^.,;]{0,24}\b(?:expect[a-z]*|consensus|forecasts?|estimates?|guidance|projections?|feared"
    r"|anticipated)\b(?! by\b)"
)

WORDS = (
    # Flows, balances and positions.
    pair(
        "inflow outflow",
        pole("(?:net )?inflows?", "流入", "", "净买|吸金|北水|进账|买超"),
        pole("(?:net )?outflows?", "流出", "", "净卖|撤资|失血|外流|走资|卖超"),
    ),
    pair(
        "surplus deficit",
        pole("surplus(?:es)?", "盈余|顺差", "", "剩余|过剩|多余|结余|富余"),
        pole("deficits?", "赤字|逆差|亏绌|亏损", "", "短缺|不足|缺口|入超"),
    ),
    pair(
        "premium premia discount",
        pole(
            "(?:at an? |valuation |forward |issue )premium|premium (?:to|over|of \\d[\\d.]*(?=%))", "溢价|升水", "", "高[于出]|昂"
        ),
        pole(
            "(?:at an? |valuation |forward )discount|discount (?:to|of \\d[\\d.]*(?=%))",
            "折让|折价|贴水|折扣",
            "",
            "低[于]|打折|[折廉]",
        ),
    ),
    pair(
        "long. longs. short. shorts.",
        pole("net long|long positions?|longs", "净多|长仓|多头|好仓|多仓|长盘|净长"),
        pole("net short|short positions?|shorts|short[- ]sell(?:ing|ers)", "净空|短仓|空头|淡仓|空仓|沽空|卖空|做空|放空"),
    ),
    pair(
        "sold sell seller sellers selling bought buy buyer buyers buying",
        pole(
            r"net sell(?:ers?|ing)|(?:sold|selling) (?:an? )?net|net disposals",
            "净卖|卖超|净沽|净减持",
            "outflows?",
            "卖|沽|售|减持|流出",
        ),
        pole(
            r"net buy(?:ers?|ing)|(?:bought|buying) (?:an? )?net|net purchases?",
            "净买|买超|净购|净增持",
            "inflows?",
            "买|购|吸|增持|流入",
        ),
        "net",
    ),
    pair(
        "net.",
        pole("net cash", "净现金|现金净", "", "净流动资金|现金"),
        pole(
            "net debt|net gearing|net borrowings?",
            "净负债|净债|债务净|净借|净有息",
            "debt|borrowings?|gearing|leverage",
            "负债|债|借",
        ),
    ),
    pair(
        "receivable payable",
        pole("receivables?", "应收", "", "(?<!_)[帐账货欠]款"),
        pole("payables?", "应付", "", "(?<!_)[帐账货欠]款"),
    ),
    pair(
        "profit loss lost deficit income earnings gain",
        pole(
            "net profit (?:of|was|came|reached|totall?ed)|profit of",
            "净利润|净利|纯利|获利|盈利(?![能预警])",
            "profit[a-z]*|income|earnings|gains?|surplus|turnaround",
            "利|盈|收益|获利|赚",
        ),
        pole(
            r"(?:net|operating|attributable|pre-?tax|quarterly|annual) loss(?:es)?|loss(?:es)? of|lost(?= (?:about |around"
            r" )?[~c$a-z.]{0,4} ?\d)",
            "净亏|亏损[为达至]|净损|亏损",
            "loss(?:es)?|losing|lost|deficits?|negative|red|burn[a-z]*|downtime|write-[a-z]+|impairments?",
            "[亏损失蚀负]|赤字|流失|减值",
        ),
    ),
    pair(
        "swung swing turn return slip slid fell from bounc mov profitab loss became gave",
        pole(
            "loss of [^,.;]{1,24} (?:became|turned into|gave way to|to) a (?:net )?profit"
            "|(?:swung|turned|returned|swings?|turns?|returns?|bounced|moved|moving|back)(?: back)? (?:in)?to (?:an? )?"
            "(?:net |operating |small |quarterly )*profit(?:ability)?|turned profitable|from (?:an? )?(?:net |operating"
            " )*loss to",
            "扭亏|转亏为盈|由亏转盈|转盈(?!为亏)|由亏损[^，。]{0,14}转为盈|恢复盈利|转为盈利|由亏损转",
        ),
        pole(
            "profit of [^,.;]{1,24} (?:became|turned into|gave way to|to) a (?:net )?loss"
            "|(?:swung|turned|slipped|fell|slid|plunged|swings?|moved|sank)(?: back)? (?:in)?to (?:an? )?"
            "(?:net |operating |small |quarterly )*loss(?:es)?|from (?:an? )?(?:net |operating )*profit to (?:an? )?(?:net"
            " )?loss",
            "由盈转亏|转盈为亏|转亏(?!为盈)|由盈利[^，。]{0,14}转为亏|盈转亏|转为亏损|见红|陷入亏损",
        ),
        "profit|loss",
    ),
    pair(
        "writ wrote revers impair recover releas",
        pole(
            r"writ(?:e|ten|ing)[- ]?backs?|wrote back|writebacks?|reversals? of (?:impairments?|provisions?"
            r"|loss[a-z ]*)|provision"
            r" releases?|releas(?:e|es|ed|ing) (?:of )?(?:[\w$.,]+ ){0,3}provisions",
            "拨回|回拨|回冲|冲回|转回|撇回|回转",
            "revers[a-z]*|recover[a-z]*|releas[a-z]*",
            "释放|收回|拨备回",
        ),
        pole(
            "writ(?:e|ten|ing)[- ]?(?:downs?|offs?)|writedowns?|writeoffs?",
            "增拨|增提|计提|提列|撇减|减记|撇账|撇帐|撇销|核销|冲销|减值|注销|减计|打销|呆账|转销|跌价",
        ),
    ),
    pair(
        "made make book record report post suffer remain profitab loss unprofitab",
        pole(
            r"(?:remain(?:s|ed)?|is|are|was|were|still|stay(?:s|ed)?) (?:solidly |highly )?profitable"
            r"|(?:ma[dk]e|book(?:ed)?|record(?:ed)?|report(?:ed)?|post(?:ed)?) an? (?:\w+ )?profit\b",
            "盈利(?![能预])|获利|赚",
            "profit[a-z]*|earnings|gains?|black",
            "盈|利润|获利|赚|纯利|净利",
        ),
        pole(
            r"(?:remain(?:s|ed)?|is|are|was|were|still|stay(?:s|ed)?) (?:loss-making|unprofitable)"
            r"|(?:ma[dk]e|book(?:ed)?|record(?:ed)?|report(?:ed)?|post(?:ed)?|suffer(?:ed)?) an? (?:\w+ )?loss\b",
            "亏损|亏蚀|录得亏",
            "loss[a-z-]*|unprofitable|red",
            "亏|损|蚀",
        ),
    ),
    pair(
        "turn swung swing positive negative",
        pole(
            "(?:turn(?:s|ed|ing)?|sw[iu]ng(?:s|ing)?) (?:cash[- ]?flow )?positive", "转正|由负转正|变为正|转为?正面", "", "正|盈"
        ),
        pole(
            "(?:turn(?:s|ed|ing)?|sw[iu]ng(?:s|ing)?) (?:cash[- ]?flow )?negative", "转负|由正转负|变为负|转为?负面", "", "负|亏"
        ),
        "positive|negative",
    ),
    pair(
        "bottom trough peak top",
        pole(
            r"(?:has|have|had|will|may|should|could|to|probably) (?:already |now )?(?:bottom(?:ed)?(?: out)?|trough(?:ed)?)"
            r"|bottom(?:ing|ed) out|troughed",
            "触底|见底|筑底",
            "bottom[a-z]*|trough[a-z]*|low[a-z]*",
            "(?<![年月])底|谷|低",
        ),
        pole(
            r"(?:has|have|had|will|may|should|could|to|probably) (?:already |now )?(?:peak(?:ed)?|top(?:ped)? out)"
            r"|peaking|topping out",
            "见顶|触顶|封顶",
            "peak[a-z]*|top[a-z]*|high[a-z]*",
            "顶|峰|高",
        ),
    ),
    pair(
        "improv deteriorat worse",
        pole(
            "improv(?:e|es|ed|ing|ements?)",
            "改善|好转|向好|转好",
            "better|recover[a-z]*|strengthen[a-z]*|heal[a-z]*",
            "改进|提升|提高|优|佳|好|升|增|强|降|减|窄|缩|复苏|进步|完善|加快",
        ),
        pole(
            "deteriorat(?:e|es|ed|ing|ion)|worsen(?:s|ed|ing)?",
            "恶化|转差|变差|转坏|变坏|转劣",
            "weak[a-z]*|worse|poor[a-z]*|decline[a-z]*",
            "差|坏|劣|弱|跌|降|升|加剧|扩大|重|严峻|下滑|走低|不佳|增加",
        ),
    ),
    pair(
        "strong robust buoyant brisk solid resilien firm weak soft sluggish subdued tepid lacklustre lackluster",
        pole(
            "strong|robust|buoyant|brisk|solid|resilient|(?:held|hold|stay|stayed|remained?|remains) firm",
            "强劲|强势|畅旺|旺盛|强韧|坚挺|蓬勃",
            "strong[a-z]*|firm[a-z]*|healthy|good|strength|sturdy|heavy|high|hefty|better",
            "强|旺|稳|佳|好|健|坚|劲|韧|盛|高|优|亮|丰|大|厚|牢|雄|火|理想|活跃",
        ),
        pole(
            "weak|soft|sluggish|subdued|tepid|lacklust(?:re|er)",
            "疲软|疲弱|弱势|低迷|不振|疲态|偏软|偏弱|淡静|清淡|萎靡",
            "weak[a-z]*|soft[a-z]*|poor|slow[a-z]*|low|muted|bad|sluggish[a-z]*",
            "弱|疲|软|差|淡|缓|逊|低|慢|不|欠|萎|虚|平|跌|降|温和",
        ),
    ),
    # Better and worse than, above and below what was expected.
    pair(
        "better worse",
        pole(rf"better[ -]than{_EXPECTED}", "优于|好于|好过|较预期[佳好理]|胜预期|好过预期", "", "胜|佳|好|理想|超|高于|强于"),
        pole(
            rf"worse[ -]than{_EXPECTED}",
            "差于|逊于|差过|坏于|较预期[差坏]|逊预期",
            "weaker|below|miss[a-z]*",
            "差|逊|坏|糟|弱|不如|低于|不及",
        ),
        "better than|better-than|worse than|worse-than",
    ),
    pair(
        "above ahead exceed top beat higher surpass below behind short lower miss trail",
        pole(
            rf"(?<!% )(?<!points )(?<!ppts )(?<!bps )(?:above|ahead of|exceed(?:s|ed|ing)?|topp(?:ed|ing)|beat(?:s|ing)?"
            rf"|higher than|surpass(?:es|ed|ing)?){_EXPECTED}"
            r"|(?:earnings|revenue|profit|sales|top-line|bottom-line) beat",
            "高于|超出|超过|优于|胜于|超越|胜预期|超预期",
            "better|stronger|above|over|more|exceed[a-z]*|ahead",
            "胜|高|超|好|佳|优|多|早|快|强|大",
        ),
        pole(
            rf"(?<!% )(?<!points )(?<!ppts )(?<!bps )(?:below|behind|short of|lower than|miss(?:es|ed|ing)?|trail(?:s|ed)?"
            rf"|fewer than|weaker than){_EXPECTED}"
            r"|(?:earnings|revenue|profit|sales|top-line|bottom-line) miss",
            "低于|逊于|不及|落后|未达|未如|不如|少于|弱于|差于|逊预期",
            "worse|weaker|below|under|less|fewer|short|behind|slower|smaller|less",
            "[逊低不未差弱少小慢落]",
        ),
        "above |ahead of|exceed|topp|beat|higher than|surpass|below |behind|short of|lower than|miss|trail|fewer than|weaker"
        " than",
    ),
    pair(
        "favourabl favorabl unfavourabl unfavorabl adverse",
        pole("favou?rabl[ey]", "(?<!不)有利|利好|理想|良好", "", "好|佳|优|正面|支持|顺|受惠|利"),
        pole("unfavou?rabl[ey]|adverse(?:ly)?", "不利|负面|逆|恶化|不佳|不理想", "", "差(?!异|额)|坏|不良|恶劣|负|损|不"),
    ),
    # Ratings and views of the market.
    pair(
        "outperform underperform",
        pole("outperform(?:s|ed|ing|ance)?", "跑赢|优于|胜于|领先|强于|打败", "", "超越|较好|胜|高于|出色|优"),
        pole(
            "underperform(?:s|ed|ing|ance)?", "跑输|逊于|落后|逊色|弱于|劣于", "", "输|较差|不佳|欠佳|低于|不如|不及|失色|逊|差"
        ),
    ),
    pair(
        "overweight underweight",
        pole("overweight", "增持|超配|高配|加码|偏高|超比重", "", "优于|跑赢|看好"),
        pole("underweight", "减持|低配|减码|偏低|低比重", "", "逊于|跑输|弱于"),
    ),
    pair(
        "upside downside",
        pole("upside", "上行|上升空间|上涨空间|向上|潜在升幅|上望", "", "升|涨|利好|优|正面|空间"),
        pole("downside", "下行|下跌空间|下跌风险|向下|潜在跌幅", "", "跌|降|减|利淡|不利|负面"),
    ),
    pair(
        "bullish bearish",
        pole("bullish", "看好|看涨|看多|牛|乐观|偏多", "", "正面|好|多"),
        pole("bearish", "看淡|看空|看跌|熊|悲观|偏空", "", "负面|淡|空"),
    ),
    pair("hawkish dovish", pole("hawkish", "鹰", "", "强硬|收紧|偏紧|紧"), pole("dovish", "鸽", "", "温和|宽松|宽|松")),
    pair(
        "optimis pessimis cautious",
        pole("optimis(?:tic|m)", "乐观", "positive|upbeat|confident", "好|正面|信心"),
        pole("pessimis(?:tic|m)|cautious(?:ly)?", "悲观|审慎|谨慎|保守", "conservative|prudent", "淡|负面|小心|慎|保留"),
    ),
    pair(
        "tailwind headwind",
        pole("tailwinds?", "利好|顺风|有利|助力|东风|动力", "", "顺|利|支持|推动|支撑"),
        pole("headwinds?", "逆风|不利|阻力|利淡|利空", "", "逆|挑战|压力|困难|障碍|拖累"),
    ),
    pair(
        "accreti dilutive",
        pole("(?:earnings|eps|value|margin)?[ -]?accreti(?:ve|on)", "增厚|增值", "", "提升|增加|提高|正面|利好|有利|贡献|增"),
        pole("dilutive", "摊薄|稀释", "dilut[a-z]*", "减|降"),
    ),
    # Money and rates.
    pair(
        "hik rais increas higher cut lower reduc",
        pole(
            "higher (?:interest |policy )?rates|rate hikes?|hik(?:e|ed|ing) (?:interest |policy )?rates"
            "|rais(?:e|ed|ing) (?:interest |policy )rates",
            "加息|升息",
            "",
            "上调|调升|提高|上升|收紧|紧缩|调高",
        ),
        pole(
            "lower (?:interest |policy )?rates|rate cuts?|cut(?:ting)? (?:interest |policy |its policy )?rates?"
            "|lower(?:ed|ing)? (?:interest |policy )rates",
            "减息|降息",
            "eas(?:e|ing)",
            "下调|调降|降低|宽松|下降|调低|减",
        ),
        " rate",
    ),
    pair(
        "loosen tighten eas relax",
        pole(
            "loosen(?:s|ed|ing)?|(?:monetary|quantitative|policy|credit) easing|relax(?:es|ed|ing)?",
            "放宽|宽松|放松|放水",
            "relax[a-z]*",
            "量宽|松|缓和|宽",
        ),
        pole("tighten(?:s|ed|ing)?", "收紧|趋紧|紧缩|收窄|缩表", "tight[a-z]*", "紧|加强|严|缩|收"),
    ),
    pair(
        "appreciat depreciat",
        pole("appreciat(?:ed|ion)", "升值", "", "升|涨|增值|走强"),
        pole("depreciat(?:ed|ion)(?= of the|s? against)", "贬值", "", "跌|贬|走弱|折旧"),
    ),
    pair(
        "steepen flatten",
        pole("(?:bull |bear )?steepen(?:s|ed|ing)?", "陡", "", "斜"),
        pole("(?:bull |bear )?flatten(?:s|ed|ing)?", "趋平|走平|变平|平坦|趋缓", "", "平|缓"),
    ),
    pair(
        "fixed floating variable",
        pole("fixed[- ](?:rate|interest|coupon)s?", "固定|定息|定额", "", "定"),
        pole("(?:floating|variable)[- ](?:rate|interest)s?", "浮动|浮息|可变|机动|变动", "", "浮|变"),
    ),
    pair(
        "deleverag leverag",
        pole("re-?leverag(?:ing|ed|e)", "(?<!去)加杠杆|提升杠杆|增加杠杆", "", "加|增|升"),
        pole("de-?leverag(?:ing|ed|e)", "去杠杆|降杠杆|减债|减杠杆|降低杠杆", "", "去|降|减"),
    ),
    pair(
        "secured unsecured",
        pole(
            "secured (?:loans?|debt|notes?|bonds?|lending|creditors?|borrowings?)",
            "有抵押|有担保|(?<![无非未])抵押",
            "",
            "有保|担保",
        ),
        pole("unsecured", "无抵押|无担保|未担保|非抵押", "", "信用|无|小额"),
    ),
    pair(
        "call. put.",
        pole("call (?:options?|warrants?)", "认购|看涨|买权|购权", "", "购|牛"),
        pole("put (?:options?|warrants?)", "认沽|看跌|卖权|沽权", "", "沽|售|回售|熊"),
    ),
    pair("money", pole("in[- ]the[- ]money", "价内"), pole("out[- ]of[- ]the[- ]money", "价外")),
    pair(
        "pre before after post",
        pole(
            "pre-?tax|before[- ](?:income )?tax(?:es|ation)?|profit before tax|pbt",
            "税前|税项前",
            "",
            "除税|未计税|未扣税|税费前",
        ),
        pole("post-?tax|after[- ](?:income )?tax(?:es|ation)?|profit after tax|pat", "税后|税项后", "", "除税|扣税|已扣税"),
        "tax",
    ),
    pair(
        "gross. net.",
        pole("gross (?:margins?|profits?)", "毛利", "gross", "毛"),
        pole("net (?:profit )?margins?|net profits?|net income", "净利率|净利润率|纯利率|净利润|净利", "net", "净|纯"),
        "gross margin|gross profit|net margin|net profit|net income",
    ),
    pair(
        "finance interest fee income expense cost",
        pole(
            "(?:interest|finance|other|operating|fee|investment) income", "收入|收益", "income|revenue|yields?|gains?", "收|益|利"
        ),
        pole(
            "(?:interest|finance|other|operating|fee|investment) (?:expenses?|costs?)",
            "开支|支出|费用|成本",
            "expenses?|expenditure|costs?|charges?|opex|sg&a",
            "费|支|成本|耗",
        ),
        "interest income|finance income|other income|operating income|fee income|investment income|interest expense|finance"
        " expense|other expense"
        "|operating expense|fee expense|interest cost|finance cost|operating cost|other cost",
    ),
    # Fees are a bank's income unless the text speaks of paying them.
    pair(
        "fee",
        pole(
            "fee growth|growth in fees|fees? (?:grew|rose|momentum|franchise)|gr[eo]w(?:ing|s)? (?:\\w+ )?fees|(?:higher"
            "|record|strong(?:er)?) fees",
            "手续费|费用收入|费用及佣金|收费|服务费|佣金",
            "fee income|fee revenue|fee-based",
            "收入|费收|管理费|中收|非息|非利息",
        ),
        pole(
            "expenses?|costs?|paid|payable|payments?|pay|charged by|legal fees|professional fees|audit fees|listing fees",
            "(?<!手续)(?<!服务)(?<!管理)费用(?!收入|及佣金)",
            "spending|outlays?|expenditure|opex|sg&a|overheads?",
            "[支费]|成本|付",
        ),
    ),
    # Supply, demand and trade.
    pair(
        "import export",
        pole("imports?|imported", "进口|输入|入口", "", "外购|海外|进|购自"),
        pole("exports?|exported|exporters?", "出口|输出|外销", "", "外|销往|出"),
    ),
    pair(
        "supply supplies demand",
        pole("supply|supplies", "供应|供给", "suppl[a-z]*|oversupply|undersupply", "供|提供|货源"),
        pole("demand", "需求", "demand[a-z]*|orders?|appetite|need(?:s|ed)?|require[a-z]*|consumption", "需|要求|订单|热"),
    ),
    pair(
        "oversuppl glut shortage undersuppl overcapacity",
        pole("oversuppl(?:y|ied)|glut|overcapacity|supply surplus", "供过于求|供应过剩|过剩|供大于求|超供", "", "过多|过量"),
        pole("undersuppl(?:y|ied)|shortages?|supply deficit", "供不应求|短缺|供应不足|紧缺|缺货", "tight[a-z]*", "缺|不足|紧|短"),
    ),
    pair(
        "restock destock",
        pole("restock(?:ing|ed)?", "补库|补货|回补|增加库存|补充库存", "", "补|增"),
        pole("destock(?:ing|ed)?", "去库存|去库|去化|清库存|减库存|去存货|减少库存", "", "去|清|减|消化"),
    ),
    pair(
        "oversubscri undersubscri",
        pole("over-?subscri(?:bed|ption)", "超额认购|超购|超额申购|超额", "", "倍[^，。；]{0,3}[认申]购|[认申]购倍"),
        pole("under-?subscri(?:bed|ption)", "认购不足|不足额|未足额|未获足额", "", "不足|未"),
    ),
    pair("upstream downstream", pole("upstream", "上游"), pole("downstream", "下游")),
    pair(
        "buyer seller",
        pole("buyers?", "买家|买方", "purchas[a-z]*|buy[a-z]*", "买|购|客户|客"),
        pole("sellers?", "卖家|卖方", "sell[a-z]*|sold|vendors?", "卖|售|商|沽"),
    ),
    pair(
        "acqui dispos divest bought buy buys buying sold sell sells selling",
        pole(
            r"acquir(?:e|es|ed|ing)|acquisitions?|(?:bought|buys?|buying) (?:an?|the|its) (?:[\w%.-]+ ){0,3}(?:stake|interest"
            r"|business|unit)",
            "收购|并购|购入",
            "bought|buy[a-z]*|purchas[a-z]*|takeover",
            "购|买|取得|入股|获",
        ),
        pole(
            r"dispos(?:e|es|ed|al|als|ing)(?: of)?|divest(?:s|ed|ing|ments?|iture)?"
            r"|(?:sold|sells?|selling) (?:an?|the|its) (?:[\w%.-]+ ){0,3}(?:stake|interest|business|unit)",
            "出售|处置|剥离|变卖|沽售",
            "s[oe]l[dl][a-z]*|sales?|exit[a-z]*",
            "卖|售|沽|转让|退出|脱手|减持|弃",
        ),
    ),
    pair(
        "buyback repurchas placement placing issu rights",
        pole("(?:share )?(?:buybacks?|repurchas(?:e|es|ed|ing))", "回购|购回|买回|库藏|赎回", "", "购|买|赎"),
        pole(
            "(?:share )?placements?|placings?|rights issues?",
            "配售|配股|增发|供股",
            "issu[a-z]*|rais[a-z]*|offer[a-z]*",
            "发行|发|配",
        ),
    ),
    pair(
        "list delist unlist",
        pole("(?<!de)list(?:ed|ing)|ipos?", "(?<![非未])上市", "spin[a-z-]*|float[a-z]*", "挂牌|招股|市|列"),
        pole("delist(?:ed|ing)?|unlisted", "除牌|退市|下市|摘牌|非上市|未上市", "privati[sz][a-z]*", "私有|退|撤"),
    ),
    pair(
        "open clos shut",
        pole(
            r"open(?:s|ed|ing)? (?:[\w,]+ ){0,3}(?:stores?|shops?|outlets?|branches|restaurants?)",
            "开设|新开|开店|开业|增设",
            "new|add[a-z]*|launch[a-z]*",
            "开|增|设|新",
        ),
        pole(
            r"(?:clos(?:e|es|ed|ing|ures? of)|shut(?:s|ting)?) (?:[\w,]+ ){0,3}(?:stores?|shops?|outlets?|branches"
            r"|restaurants?)",
            "关闭|关店|结业|关门|停业|撤店",
            "",
            "关|停|结|撤|裁",
        ),
        "store|shop|outlet|branch|restaurant",
    ),
    pair(
        "hir recruit lay laid layoff redundanc",
        pole(
            "hir(?:e|ed|es|ing)|recruit(?:s|ed|ing|ment)?",
            "招聘|增聘|聘请|招募|聘用",
            "head-?count|add[a-z]*",
            "聘|招|雇|请|募|增",
        ),
        pole(
            "lay(?:ing|s)? off|laid off|lay-?offs?|redundanc(?:y|ies)",
            "裁员|解雇|遣散|裁减|裁撤",
            "cuts?|reduc[a-z]*",
            "裁|减|冗|离职|资遣|缩",
        ),
    ),
    pair(
        "share",
        pole(
            r"gain(?:s|ed|ing)? (?:\w+ ){0,2}(?:market )?share|(?:market )?share gains?|won (?:market )?share",
            "抢占|提升|扩大|增加|上升|夺取|取得",
            "",
            "升|增|抢|夺|扩|得|提|赢|占",
        ),
        pole(
            r"los(?:e|es|t|ing) (?:\w+ ){0,2}(?:market )?share|(?:market )?share loss(?:es)?",
            "流失|失去|丢失|下降|缩小|减少|被抢",
            "",
            "失|丢|降|减|缩|让|跌|蚕食|抢",
        ),
        "share",
    ),
    # Places and markets.
    pair(
        "northbound southbound",
        pole("northbound", "北向|北上", "", "沪股通|深股通|陆股通|外资|互联互通"),
        pole("southbound", "南向|南下", "", "港股通|北水|内地资金|互联互通"),
    ),
    pair(
        "inbound outbound",
        pole("inbound", "入境|访客|来[港台华]", "visitor[a-z]*", "入|来|访|进"),
        pole("outbound", "出境|外游|出国", "", "出|外"),
    ),
    pair(
        "onshore offshore",
        pole("onshore", "在岸|境内|陆上", "domestic|mainland|china|land", "内地|国内|陆"),
        pole("offshore", "离岸|境外|海上", "overseas|foreign|sea", "海外|海|境外|外"),
    ),
    pair(
        "domestic overseas",
        pole(
            "domestic(?:ally)?",
            "国内|境内|本土|内需|内销",
            "local[a-z]*|onshore|home|mainland|china[a-z]*|gdp|hong kong|taiwan",
            "本地|内地|内|本|大陆|香港|台湾|中国|国产",
        ),
        pole(
            "overseas",
            "海外|境外|国外",
            "foreign|abroad|offshore|international[a-z]*|global[a-z]*|export[a-z]*",
            "外|国际|全球|世界|他国|各国|出国|离岸",
        ),
    ),
    pair(
        "cyclical defensive",
        pole("(?<!counter)(?<!counter-)cyclicals?", "周期|循环", "", "景气"),
        pole("defensives?", "防守|防御|防卫", "", "抗跌|避险|防"),
    ),
    # Time, degree and term.
    pair(
        "short. near. long. longer.",
        pole(
            "short[- ]term|near[- ]term|short[- ]dated", "短期|短线|短年期", "short[a-z]*|near[a-z]*", "短|近|临时|眼前|暂|即|现"
        ),
        pole(
            "long(?:er)?[- ]term|long[- ]dated|long[- ]run",
            "长期|长线|长远|长年期",
            "long[a-z]*|medium[a-z-]*|structural[a-z]*",
            "长|远|久|终",
        ),
    ),
    pair(
        "current",
        pole(r"(?<!non-)(?<!non)current (?:assets|liabilities|ratio)", "(?<!非)流动"),
        pole("non-?current (?:assets|liabilities)", "非流动"),
        "current assets|current liab|current ratio",
    ),
    pair(
        "interim final",
        pole("interim (?:dividends?|results|report)", "中期", "half[a-z-]*|1h[0-9]*|h1", "半年|上半|季"),
        pole(
            "final dividends?|(?:full-year|annual) results",
            "末期|全年业绩|期末股息|年度业绩",
            "full[- ]year|annual|final|year[- ]end",
            "终|全年|年度|期末",
        ),
    ),
    pair(
        "high. highs. highest low. lows. lowest largest smallest biggest maximum minimum",
        pole(
            r"(?:record|time|new|month|year|week|day) highs?|highest|largest|biggest|maximum",
            "新高|最高|最大|最多|高位|高点|上限|最长",
            "most|top|peak[a-z]*|max|record|cap|ceiling|limit|upper|leading|main|high[a-z]*|strong[a-z]*|best|longest|fast[a-z]*",
            "高|大|多|顶|峰|上|首|主要|长|强|佳|重",
        ),
        pole(
            r"(?:record|time|new|month|year|week|day) lows?|lowest|smallest|minimum",
            "新低|最低|最小|最少|低位|低点|下限|最短",
            "least|floor|bottom[a-z]*|trough|min|lower|low[a-z]*|small[a-z]*|few[a-z]*|weak[a-z]*|short[a-z]*|slow[a-z]*"
            "|basic|threshold",
            "低|小|少|底|谷|下|短|弱|起码|至少|门槛|微|慢|基本|尾",
        ),
    ),
    pair(
        "least. most. no. not. up.",
        pole(
            "at least|no (?:less|fewer) than|not (?:less|fewer) than",
            r"至少|最少|不少于|不低于|起码|最低(?=[^,，。]{0,4}\d)|[\d%倍元]以上",
            "minimum|more than|over|above",
            "以上|逾|超|起|(?<!最)多于|大于",
        ),
        pole(
            r"at most|no more than|not more than|(?<!ed )(?<!crept )up to(?= (?:about |around )?[~c$a-z.]{0,4} ?\d)",
            "最多|至多|不超过|不多于|不高于|上限",
            "maximum|within|less than|under|below|cap[a-z]*|limit[a-z]*",
            "高达|多达|以内|以下|内|达|至|最高|最大|最长",
        ),
        " least|less than|fewer than|more than|at most|up to ",
    ),
    pair(
        "earl ahead late behind delay prepa",
        pole(
            r"(?:earlier|sooner) than (?:expected|planned|scheduled|anticipated)|ahead of (?:schedule|time|maturity)|early"
            r" repayment|prepa(?:id|ys?|yments?)",
            "提前|早于|较早|提早",
            "",
            "早|先|快|前",
        ),
        pole(
            r"later than (?:expected|planned|scheduled|anticipated)|behind schedule|delay(?:s|ed|ing)?|postpone[ds]?",
            "逾期|推迟|延迟|延后|迟于|晚于|较晚|押后|落后|滞后|延误",
            "",
            "晚|迟|后|慢|延|拖|缓",
        ),
    ),
    pair(
        "faster quicker slower slowdown slowing",
        pole(
            "faster(?: than)?|quicker",
            "加快|更快|较快|加速|快于",
            "accelerat[a-z]*|fast[a-z]*|rapid[a-z]*",
            "快|(?<![增车])速(?!度)|迅|急|高",
        ),
        pole(
            "slower(?: than)?|slowdown|slowing",
            "放缓|减慢|较慢|放慢|减速|慢于|趋缓",
            "slow[a-z]*|moderat[a-z]*|decelerat[a-z]*|weak[a-z]*|soft[a-z]*",
            "慢|缓|降|减|低|弱|迟",
        ),
    ),
    pair(
        "strongest best weakest worst",
        pole("strongest|best", "最强|最佳|最好", "strong[a-z]*|highest|largest|record|top|lead[a-z]*", "强|佳|好|优|高|大|多"),
        pole(
            "weakest|worst",
            "最弱|最差|最疲",
            "weak[a-z]*|lowest|smallest|slow[a-z]*|poor[a-z]*",
            "弱|差|低|小|少|坏|糟|严重|重|慢",
        ),
    ),
    pair(
        "rose grew increased climbed fell dropped declined rise grow rises grows",
        pole(
            r"(?:rose|grew|increased|climbed|fell|dropped|declined|r[io]se[sn]?|grows?|grown) (?:far |much |even )?"
            r"(?:faster|more|quicker) than (?!\d|half|a |[a-z]{0,4}\$)",
            "[大高多快]于|超过|大过|跑赢",
            "",
            "大|高|多|快|超|甚|胜",
        ),
        pole(
            r"(?:rose|grew|increased|climbed|fell|dropped|declined|r[io]se[sn]?|grows?|grown) (?:far |much |even )?"
            r"(?:less|slower|more slowly) than (?!\d|half|a |[a-z]{0,4}\$)",
            "[小低少慢]于|不及|落后",
            "",
            "小|低|少|慢|不|逊|落",
        ),
        " than ",
    ),
    pair(
        "fare fared did do performed perform doing",
        pole(
            "(?:fared?|did|do|perform(?:ed)?|doing|faring) (?:much |slightly |even )?better",
            "较好|更好|较佳|更佳",
            "",
            "好|佳|优|胜|强|改善",
        ),
        pole(
            "(?:fared?|did|do|perform(?:ed)?|doing|faring) (?:much |slightly |even )?worse",
            "较差|更差|较逊|更糟",
            "",
            "差|逊|弱|糟|坏",
        ),
    ),
    pair(
        "reced abate subside dissipat diminish intensif mount heighten escalat aggravat",
        pole(
            "reced(?:e|es|ed|ing)|abat(?:e|es|ed|ing)|subsid(?:e|es|ed|ing)|dissipat(?:e|es|ed|ing)|diminish(?:es|ed|ing)?",
            "减退|消退|缓和|减弱|纾缓|减轻|消散",
            "eas[a-z]*|fad[a-z]*|lower",
            "减|退|缓|弱|消|降|低|轻|散",
        ),
        pole(
            "intensif(?:y|ies|ied|ying)|mount(?:s|ed|ing)|heighten(?:s|ed|ing)?|escalat(?:e|es|ed|ing)|aggravat(?:e|es|ed|ing)",
            "加剧|升温|加重|加深|升级",
            "ris[a-z]*|worse[a-z]*|grow[a-z]*",
            "加|升|增|剧|重|烈|恶",
        ),
    ),
    pair(
        "understat underestimat overstat overestimat",
        pole("understat(?:e|es|ed|ing)|underestimat(?:e|es|ed|ing)", "低估", "undervalu[a-z]*", "低|少|小|不足"),
        pole("overstat(?:e|es|ed|ing)|overestimat(?:e|es|ed|ing)", "高估|夸大", "overvalu[a-z]*|exaggerat[a-z]*", "高|夸|过|大"),
    ),
    pair(
        "positive positives negative negatives",
        pole("(?:only|main|one|biggest|key|another) positives?", "正面|利好|亮点", "", "正|好|利|优|亮"),
        pole("(?:only|main|one|biggest|key|another) negatives?", "负面|利淡|利空|不利", "", "负|不|淡|空|差|弱|缺|隐忧"),
    ),
    pair(
        "aggressive cautious conservative prudent",
        pole("aggressive(?:ly)?", "进取|激进|积极", "", "进取|激|积极|大举|大力|大胆|猛|急"),
        pole("cautious(?:ly)?|conservative(?:ly)?|prudent(?:ly)?", "审慎|谨慎|保守", "careful[a-z]*", "慎|保守|小心|稳健|保留"),
    ),
    pair(
        "oppos support back",
        pole("oppos(?:e|es|ed|ing)", "反对|抗议|反抗", "against|reject[a-z]*|resist[a-z]*|object[a-z]*", "反|抗|不|拒|异议"),
        pole(
            "support(?:s|ed|ing)?|back(?:s|ed|ing)",
            "支持|赞成|拥护|力挺",
            "favou?r[a-z]*|endors[a-z]*|approv[a-z]*",
            "支|赞|同意|撑|助|持",
        ),
    ),
    pair(
        "withdr scrap reiterat reaffirm maintain",
        pole(
            "withdr(?:ew|aws?|awn|awing)|scrapp(?:ed|ing)",
            "撤回|撤销|取消|收回",
            "suspend[a-z]*|drop[a-z]*|abandon[a-z]*|cancel[a-z]*",
            "撤|取消|收回|放弃|停|退|提",
        ),
        pole(
            "reiterat(?:e|es|ed|ing)|reaffirm(?:s|ed|ing)?|maintain(?:s|ed|ing)?",
            "重申|维持",
            "kept|keep[a-z]*|unchanged",
            "重|维|保|持|不变",
        ),
    ),
    pair(
        "rul",
        pole(
            "(?<!not )(?<!not be )(?<!cannot be )rul(?:ed?|es|ing) out",
            "(?<!不)(?<!不能)(?<!无法)(?<!难以)(?<!不可)排除",
            "exclud[a-z]*",
            "排除|杜绝|否|不会|无意",
        ),
        pole(
            "(?:not|n't|cannot)(?: be| yet)? rul(?:ed?|ing) out", "不排除|不能排除|无法排除|难以排除", "", "不|难|未|无法|可能|没"
        ),
        "out",
    ),
    pair(
        "declin refus agree",
        pole("(?:declin|refus)(?:e|es|ed|ing) to", "拒绝|拒|不愿|婉拒", "not|unwilling|without", "拒|不|未|没|无|否"),
        pole("agree(?:s|d)? to", "同意|答应|应允", "will|would", "同意|答应|允|应|愿|协议|协定|达成"),
        " to",
    ),
    pair(
        "higher lower",
        pole(
            "higher",
            "上升|上涨|走高|[较更]高|偏高|上扬",
            "high[a-z]*|up|above|more|increas[a-z]*|ris[a-z]*|rose|gain[a-z]*|grow[a-z]*|widen[a-z]*|strong[a-z]*|rais[a-z]*|lift[a-z]*",
            "高|升|增|涨|多|上|加|提|大|贵|强|扩|超|攀|推|胜|优|成长|重",
        ),
        pole(
            "lower",
            "下降|下跌|走低|[较更]低|偏低|下滑|回落",
            "low[a-z]*|down|below|less|fewer|decreas[a-z]*|declin[a-z]*|f[ae]ll[a-z]*|drop[a-z]*|reduc[a-z]*|narrow[a-z]*|weak[a-z]*|cut[a-z]*"
            "|slow[a-z]*|eas[a-z]*",
            "低|降|跌|减|少|下|落|缩|小|弱|便宜|廉|削|逊|滑|微|轻|窄|放缓|走软|收|次|后|底",
        ),
    ),
    pair(
        "fastest quickest slowest",
        pole("fastest|quickest", "最快", "fast[a-z]*|quick[a-z]*|high[a-z]*|strong[a-z]*", "快|高|强|大|速"),
        pole("slowest", "最慢", "slow[a-z]*|low[a-z]*|weak[a-z]*", "慢|低|弱|小|缓"),
    ),
    pair(
        "early earlier soon sooner quick quicker fast faster late later slow slower",
        pole(
            r"(?:day|week|month|quarter|year|hour|minute)s? (?:earlier|sooner|quicker|faster|ahead)\b(?! this| in the| today)",
            "[早快][了约]?[一两二三四五六七八九十半数\\d]",
            "ahead|advanc[a-z]*",
            "早|快|提前|先|前|少|短",
        ),
        pole(
            r"(?:day|week|month|quarter|year|hour|minute)s? (?:later than|slower|behind|late\b)",
            "[晚迟慢][了约]?[一两二三四五六七八九十半数\\d]",
            "delay[a-z]*",
            "晚|迟|慢|延|后|推|拖|多|长",
        ),
    ),
    pair(
        "deviation",
        pole("standard deviations? above", "高[出了]?[约近]?[^,，。]{0,3}个?标准差", "", "高|以上|\\+|加|正"),
        pole("standard deviations? below", "低[了]?[约近]?[^,，。]{0,3}个?标准差", "", "低|以下|-|减|负"),
    ),
    pair(
        "likely unlikely improbable",
        pole(
            "(?<!not )(?:very|highly|most|quite) likely|(?:is|are|was|were|will) (?:very |highly |most )?likely",
            "(?<!不)很(?:有)?可能|极(?:有)?可能|势将|大概率",
            "likely|probabl[a-z]*|expect[a-z]*|should|will|could|may",
            "(?<!不)(?<!不太)(?<!不大)(?<!没有)可能|料|或|将|预|会|应|易|有望|有机会",
        ),
        pole(
            "unlikely|not likely|improbable",
            "不太?大?可能|难以|料难|未必|机会不大|可能性不大|可能性[较很]?[低小]",
            "doubt[a-z]*|improbable|slim|hard[a-z]*|difficult[a-z]*|not|no",
            "不|难|未|无|没|微|低|小",
        ),
    ),
    pair(
        "already yet",
        pole("already", "(?<!不)已(?:经)?(?=[获完开实取投启达达成售签])", "", "已|经|早|了|现|曾|过|完成"),
        pole(
            r"(?:is|are|has|have|had|was|were) (?:\w+ )?(?:not yet|yet to)|not (?:\w+ )?yet\b|yet to",
            "尚未|仍未|还未|还没有|未曾",
            "not|no|without|pending|await[a-z]*|await",
            "未|待|尚|没|暂|不|无|仍|还|欠|有待",
        ),
    ),
    pair(
        "suspend halt pause idle resum restart reopen reinstat",
        pole(
            "suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|pause[ds]?|pausing",
            "暂停|中止|停止|停工|停产|叫停|停牌",
            "stop[a-z]*|suspen[a-z]*|clos[a-z]*|idle[a-z]*|shut[a-z]*",
            "停|止|中断|搁置|暂缓|暂",
        ),
        pole(
            "resum(?:e|es|ed|ing|ption)|restart(?:s|ed|ing)?|reopen(?:s|ed|ing)?|reinstat(?:e|ed|es|ing)",
            "恢复|重启|复工|复产|重开|复牌|重新",
            "re-?[a-z]+",
            "恢|复|重|再",
        ),
    ),
    pair(
        "den confirm",
        pole(
            "denie[ds]|deny(?:ing)?|den(?:y|ial) (?:of|that|the|any)|denials?",
            "否认|驳斥",
            "reject[a-z]*|refut[a-z]*|not",
            "否|不|驳|非|未|澄清",
        ),
        pole("confirm(?:s|ed|ing|ation)?", "证实|确认|承认", "", "证|认|确|实"),
    ),
    pair(
        "tighter looser stricter laxer",
        pole(
            r"(?:tighter|stricter|tougher) (?:\w+ )?(?:rules?|regulations?|polic(?:y|ies)|standards?|controls?"
            "|credit|lending|supervision|limits)",
            "收紧|趋紧|从严|加强",
            "",
            "紧|严|加|强|限|苛",
        ),
        pole(
            r"(?:looser|laxer|easier|more relaxed) (?:\w+ )?(?:rules?|regulations?|polic(?:y|ies)|standards?|controls?"
            "|credit|lending|supervision|limits)",
            "放宽|放松|松绑|宽松",
            "",
            "宽|松|减|缓",
        ),
    ),
    pair(
        "bright good strong attractive rosy",
        pole(
            r"(?<!not )(?<!not quite )(?<!not nearly )"
            r"as (?:bright|good|strong|attractive|rosy|fast|high|profitable|large|cheap) as",
            "不如|不及|逊于|差于",
            "not|less|never|no|worse|weaker",
            "不|逊|差|同|一样|般|相|媲美",
        ),
        pole(
            r"not (?:\w+ )?(?:as|so) (?:bright|good|strong|attractive|rosy|fast|high|profitable|large|cheap) as",
            "优于|胜于|好于|高于|强于|胜过|好过|超过|快于",
            "",
            "不|逊|差|未|没|弱|低|少|慢|小|难",
        ),
        " as ",
    ),
    pair(
        "stronger strengthening weaker weakening",
        pole(
            "stronger|strengthening",
            "走强|更强|较强|转强|增强",
            "strong[a-z]*|strength[a-z]*|robust|firm[a-z]*|resilien[a-z]*|better|solid|improv[a-z]*|higher|rais[a-z]*"
            "|ris[a-z]*|enhanc[a-z]*",
            "强|坚|旺|劲|稳|好|升|佳|优|高|盛|增|加|巩固|健",
        ),
        pole(
            "weaker|weakening",
            "走弱|疲弱|较弱|转弱|减弱|疲软",
            "weak[a-z]*|soft[a-z]*|sluggish|slow[a-z]*|poor[a-z]*|subdued|tepid|lower|fall[a-z]*|fragil[a-z]*|declin[a-z]*",
            "弱|疲|软|差|淡|缓|逊|跌|降|低|减|慢|贬|恶",
        ),
    ),
    pair(
        "complet ongoing underway under progress",
        pole(
            "(?:has|have|had|was|were|been) (?:now |already |successfully |been )?completed",
            "已完成|已经完成|完成了|竣工",
            "complet[a-z]*",
            "完成|完|毕|已",
        ),
        pole(
            "ongoing|under ?way|under way|in progress|still being",
            "正在进行|进行中|正在|仍在",
            "continu[a-z]*|under [a-z]+",
            "持续|正|在|继续|仍|中|开展|现",
        ),
    ),
    pair(
        "support resistance",
        pole("support levels?|technical support", "支持位|支撑位|支持|支撑", "support[a-z]*"),
        pole("resistance(?: levels?)?", "阻力|压力|反对", "resist[a-z]*", "抗|阻|抵"),
    ),
    pair(
        "permit allow prohibit ban. bans. banned banning forbid",
        pole(
            "permit(?:s|ted|ting)?|allow(?:s|ed|ing)?",
            "容许|允许|准许|许可",
            "approv[a-z]*|let|enabl[a-z]*|authori[sz][a-z]*",
            "可|让|准|批|获|能|使|令|容",
        ),
        pole(
            "prohibit(?:s|ed|ing|ion)?|ban(?:s|ned|ning)?|forbid(?:s|den)?",
            "禁止|不得|严禁|不准|取缔|禁令",
            "restrict[a-z]*|suspen[a-z]*|curb[a-z]*|halt[a-z]*",
            "禁|限|不|停",
        ),
    ),
    pair(
        "approv reject veto turn vot threw dismiss",
        pole(
            "approv(?:e|es|ed|al|als|ing)",
            "批准|通过|核准|获批|审批|接纳|受理",
            "pass(?:ed|es)?|agree[a-z]*|accept[a-z]*|authori[sz][a-z]*",
            "批|准|同意|许可|过",
        ),
        pole(
            "reject(?:s|ed|ing|ion)?|veto(?:es|ed)?|turned down|vot(?:e|ed|ing) down|threw out|voted against"
            "|dismiss(?:ed|es) (?:the|an?|its|their|all)",
            "否决|拒绝|驳回|退回|反对",
            "refus[a-z]*|declin[a-z]*|disapprov[a-z]*",
            "不|拒|否|驳",
        ),
    ),
    pair(
        "exclud includ",
        pole(
            "excluding|excludes?|excluded|exclusive of",
            "不包括|不含|不计|撇除|剔除|扣除|除外|以外|之外",
            "exclu[a-z]*|ex|except[a-z]*|without|net of|before|other than|apart from|stripping out",
            "除|不|未|撇|剔|扣|非|外|净|减",
        ),
        pole(
            "including|inclusive of",
            "(?<![不未])(?:包括|包含|计入|计及|连同)",
            "includ[a-z]*|inclusi[a-z]*|compris[a-z]*|cover[a-z]*|consist[a-z]*|contain[a-z]*|such as",
            "含|括|计|涵|连|及|等|如|内|例|有|当中|其中|加|和|、|与|在",
        ),
    ),
    pair(
        "spread",
        pole(
            r"spreads? (?:\w+ ){0,3}?widen(?:s|ed|ing)?|wider spreads?|widening (?:of |in )?(?:\w+ )?spreads?",
            "扩大|扩阔|走阔|拉阔|拉宽",
            "",
            "宽|阔|扩|升|增|大",
        ),
        pole(
            r"spreads? (?:\w+ ){0,3}?(?:tighten|narrow|compress)(?:s|ed|ing)?|tighter spreads?|(?:tightening|narrowing) (?:of"
            r" |in )?(?:\w+ )?spreads?",
            "收窄|缩窄|收紧|缩小",
            "",
            "窄|缩|收|降|跌|减|小",
        ),
    ),
    pair(
        "penetrat saturat",
        pole("under-?penetrated|low penetration", "渗透率(?:仍|较|偏|尚|相对)*低|渗透不足|未饱和", "", "低|不足|未|空间|浅"),
        pole("saturated|saturation", "饱和", "high penetration|mature", "高|满|成熟"),
    ),
    pair(
        "smaller less fewer larger more bigger greater",
        pole(
            r"(?:smaller|less|fewer)[ -]than[ -](?:expected|feared|forecast|estimated|anticipated)",
            "小于|少于|低于|未达",
            "smaller|less|fewer|below|lower",
            "小|少|低|好|优|佳|胜|未|不|逊|轻|弱|慢",
        ),
        pole(
            r"(?:larger|more|bigger|greater)[ -]than[ -](?:expected|feared|forecast|estimated|anticipated)",
            "大于|多于|高于|超出|超过",
            "larger|more|bigger|greater|above|higher",
            "大|多|高|超|胜|逊|差|重|强|快",
        ),
        "than expected|than feared|than forecast|than estimated|than anticipated|than-expected",
    ),
    pair(
        "instead rather",
        pole(
            "(?:instead of|rather than) (?:fall|declin|dropp?|shrink|decreas|slow|narrow)(?:ing|e)?",
            "不[跌降减]反[升增涨]",
            "",
            "反弹|反升|反增|反涨",
        ),
        pole(
            "(?:instead of|rather than) (?:ris|grow|increas|gain|climb|expand|improv|widen)(?:ing|e)?",
            "不[升增涨]反[跌降减]",
            "",
            "反跌|反降|反减",
        ),
    ),
    pair(
        "less more",
        pole(
            "less (?:optimistic|attractive|bullish|confident|expensive|volatile|profitable|sensitive|exposed|dependent|risky"
            "|leveraged)",
            "没那么|不如|较不|不及|较少|较低",
            "",
            "不|未|没|逊|少|低|差|弱|欠|审慎|谨慎|保守|减|降|便宜",
        ),
        pole(
            "more (?:optimistic|attractive|bullish|confident|expensive|volatile|profitable|sensitive|exposed|dependent|risky"
            "|leveraged)",
            "更(?:加|为|具)?(?:乐观|有?吸引力|看好|有信心|昂贵|贵|波动|赚钱|敏感|依赖|进取)",
            "",
            "更|较|加|愈|越|高|多|提升|增",
        ),
    ),
    pair(
        "paid pay repa redeem retir borrow took drew incur",
        pole(
            r"(?:paid|pay|paying|pays) (?:down|off)|repaid|repay(?:s|ing|ments?)?",
            "偿还|还款|还债|赎回|清偿|减债|归还",
            "redeem[a-z]*|retir[a-z]*",
            "还|偿|清|减|赎|付",
        ),
        pole(
            r"borrow(?:s|ed|ing)?|took on|drew down|rais(?:ed|ing) debt",
            "新增[^，。]{0,12}(?:债|借款|贷款)|借入|举债",
            "loans?|lend[a-z]*|debts?|notes",
            "借|贷|债|融资|提取",
        ),
    ),
    pair(
        "price",
        pole(
            r"(?:rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|hik(?:e|es|ed|ing)) (?:its |their |the )?(?:\w+ )?prices|price"
            r" (?:increases?|hikes?)",
            "加价|提价|涨价|调涨",
            "higher prices|inflation",
            "上调|调高|上升|提高|调升|涨|升|加",
        ),
        pole(
            r"(?:cut|cuts|cutting|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|slash(?:ed|es)?) (?:its |their |the )?(?:\w+"
            r" )?prices|price cuts?|price reductions?",
            "减价|降价|割价|调降售价",
            "lower prices|discount[a-z]*",
            "下调|调低|下降|降低|削|降|减|跌|促销|折",
        ),
    ),
    pair(
        "expensive pricey demanding cheap inexpensive undervalued undemanding overvalued",
        pole(
            "expensive|pricey|overvalued|demanding valuations?",
            "昂贵|偏贵|高估|估值偏高|不便宜",
            "rich[a-z]*|stretched",
            "贵|高|过热|不便宜|不低",
        ),
        pole(
            "(?<!not )cheap(?:er|ly|est)?|inexpensive|undervalued|undemanding",
            "(?<!不)便宜|低估|低廉|估值偏低|不贵",
            "low[a-z]*|discount[a-z]*|affordab[a-z]*",
            "便宜|低|廉|不高|不贵|平|折|吸引|划算|实惠",
        ),
    ),
    pair(
        "majority minority most",
        pole(
            "(?:the )?(?:vast |great |large )?majority of|most of the",
            "大部分|大多数|多数|绝大|大半|过半",
            "mostly|mainly|most",
            "大|多|主要|过半|普遍|全|逾|主|最",
        ),
        pole(
            "(?:a )?(?:small )?(?:minority|part|portion|fraction) of",
            "少数|小部分|少部分",
            "some|few|partly|part[a-z]*",
            "少|小|部分|一些|有些|个别|局部|份",
        ),
    ),
    pair(
        "lengthen stretch shorten longer shorter",
        pole(
            "lengthen(?:s|ed|ing)?|stretch(?:es|ed|ing)? (?:to|out)",
            "延长|拉长|加长|增加",
            "longer|extend[a-z]*|increas[a-z]*",
            "长|增|加|升",
        ),
        pole("shorten(?:s|ed|ing)?", "缩短|减短|减少", "shorter|reduc[a-z]*|cut[a-z]*", "短|减|降|缩|快"),
    ),
)
