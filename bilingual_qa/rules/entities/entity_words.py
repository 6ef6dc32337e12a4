"""Offices, courts, chambers, standards, share classes and parties: who or what is meant, where one is easily put for another.

English in lower case, Chinese in the Simplified view, lower case, half width.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.alternatives import alternative

# Offices of a company.
OFFICES = (
    alternative(
        "chief ceo",
        r"chief executive(?: officers?)?|ceos?",
        "首席执行官|行政总裁|执行长|首席行政官",
        "",
        "总裁|总经理|行政(?!总监)|掌[门舵]|一把手|老板|首脑|负责人|长官|高管",
    ),
    alternative(
        "chief cfo finance financial",
        r"chief financ(?:e|ial) officers?|cfos?|finance directors?|finance chiefs?|head of finance|chief of finance",
        "首席财务官|财务总监|财务长|首席财务总监|财务负责人",
        r"financ\w* (?:controller|head|boss|manager|executive)",
        "财务|财政",
    ),
    alternative(
        "chief coo operations",
        r"chief operat(?:ing|ions) officers?|coos?|head of operations|operations (?:director|chief)",
        "首席[营运]运?[营运]官|[营运][营运]总监|[营运][营运]长",
        "",
        "营运|运营|业务|经营",
    ),
    alternative(
        "chief cto technology",
        r"chief technolog(?:y|ical) officers?|ctos?|technology (?:director|chief)",
        "首席[技科][术技]官|[技科][术技]总监|[技科][术技]长",
        "",
        "技术|科技",
    ),
    alternative(
        "chief cio investment",
        r"chief investment officers?|investment (?:director|chief)|head of investments?",
        "首席投资官|投资总监|投资长",
        r"cios?",
        "投资",
    ),
    alternative(
        "chief cio information head",
        r"chief information officers?|head of it",
        "首席[信资][息讯]官|[信资][息讯]总监|[信资][息讯]长",
        r"cios?",
        "信息|资讯",
    ),
    alternative(
        "chief cro risk", r"chief risk officers?|head of risk|risk chief", "首席风险官|风[险控]总监|风[险控]长", r"cros?", "风"
    ),
    alternative(
        "chief cco compliance",
        r"chief compliance officers?|head of compliance",
        "首席合规官|合规总监|合规长|法遵长",
        r"ccos?",
        "合规|法遵|法规",
    ),
    alternative(
        "chief cmo marketing",
        r"chief marketing officers?|marketing (?:director|chief)|head of marketing",
        "首席[营市][销场]官|[营市行][销场]总监|行销长",
        r"cmos?",
        "销|市场",
    ),
    alternative(
        "chief commercial", r"chief commercial officers?|commercial director", "首席商务官|商务总监|商务长", r"ccos?", "商"
    ),
    alternative("chief", r"chief strategy officers?", "首席战略官|首席策略官|战略总监|策略长", r"csos?", "[战策]略"),
    alternative(
        "chief human hr",
        r"chief (?:people|human resources) officers?|hr director|head of hr",
        "首席人[力事才][^,。]{0,3}官|人[力事][^,。]{0,3}总监|人资长|人事长",
        "",
        "人",
    ),
    alternative(
        "general counsel chief head",
        r"general counsels?|chief legal officers?|head of legal",
        "总?法律(?:总)?顾问|法务长|法[务律]总监|首席法[律务]官|总律师",
        r"counsel|legal advis\w+|lawyers?|law firm",
        "法[务律]|律师|顾问",
    ),
    alternative(
        "treasurer",
        r"treasurers?",
        "司库|库务(?:主管|总监)",
        r"treasury",
        "财务主管|出纳|资金|财库|财务长|司库|国库|财长|财政|金库",
    ),
    alternative(
        "company corporate board",
        r"(?:company|corporate|board|joint company) secretar(?:y|ies)",
        "公司秘书|董事会秘书|董秘",
        "secretary",
        "秘书",
    ),
    alternative(
        "chair chairman chairwoman chairperson",
        r"(?<!vice )(?<!vice-)(?<!deputy )(?<!co-)chair(?:man|woman|person)?",
        "(?<!副)(?<!联席)(?:主席|董事长)",
        r"chair\w*|presid\w+|speaker|head|leader",
        "主[席任持委管]|董事长|会长|理事长|议长|召集|院长|掌",
    ),
    alternative(
        "president",
        r"(?<!vice )(?<!vice-)president",
        "(?<!副)(?<!行政)(?<!常务)(?<!执行)(?<!前)总裁(?!办|助理|兼首席执行|兼行政|兼执行)",
        r"governors?|ceos?|chief|managing director|director[- ]general|head|boss|general manager"
        r"|(?<!vice )(?<!vice-)presiden\w+|gm\b|md\b|founder|leader",
        "总[裁统理经]|会长|校长|[行院社]长|主席|董事长|主任",
    ),
    alternative(
        "vice vp evp svp",
        r"(?:executive |senior |group )?vice[- ]presidents?|[es]?vps?",
        "副总[裁统经]|副总(?![理领])",
        r"deputy|vice|associate|assistant",
        "[副协襄]",
    ),
    alternative(
        "general gm",
        r"(?<!deputy )general managers?|gms?",
        "(?<!副)(?<!董事)(?<!助理)总经理(?!助理|室)",
        r"managers?|president|managing|ceos?|chief|heads?|boss|director|executives?|leader|officers?|gerente",
        "经理|总监|主管|总管|处长|局长|署长",
    ),
    alternative(
        "managing md",
        r"managing directors?|mds?",
        "董事总经理|常务董事",
        r"director|manager|executive|president|chief|head|ceo",
        "董事|总经理|总裁|总监|经理|行政",
    ),
    alternative(
        "founder founding",
        r"(?<!co-)(?<!co)founders?|founding (?:partner|shareholder|chair\w*)",
        "(?<!联合)(?<!共同)(?<!联席)创[始办]人",
        r"co-?found\w*|found\w*|creator|set up|start\w*",
        "创",
    ),
    alternative(
        "shareholder shareholders stockholder stockholders holders",
        r"(?:share|stock)holders?",
        "股东",
        r"holders?|owners?|investors?|members?|egm|agm|general meeting|annual meeting|stake|parent|equity"
        r"|ownership|attributable|interests?|holding",
        "股|投资者|投资人|持有人|拥有人|成员|业主|归母",
    ),
    alternative(
        "bondholder bondholders noteholder noteholders holder",
        r"(?:bond|note|debenture)[- ]?holders?",
        "债[券权](?:持有)?人|票据持有人|债券投资者",
        r"creditors?|lenders?|holders?|investors?",
        "债|票据|持有人|投资",
    ),
    alternative(
        "analyst analysts",
        r"analysts?",
        "分析[师员]",
        r"strateg\w+|analysis|broker\w*|commentator\w*|watchers?|technician\w*",
        "分析|市场|券商|大行",
    ),
    alternative(
        "economist economists",
        r"economists?",
        "经济[学]?[师家]",
        r"analysts?|experts?|strateg\w+|scholars?",
        "经济|专家|学者|分析",
    ),
    alternative(
        "strategist strategists", r"strategists?", "策略(?:分析)?[师员家]|策略分析", r"analysts?|strategy", "策略|分析|战略|军师"
    ),
    alternative(
        "trader traders",
        r"(?<!sole )traders?",
        "交易[员商者]|操盘手",
        r"dealers?|merchants?|trading|broker\w*|market participants?|players?",
        "交易|操盘|贸易|买卖|商|盘|投资者",
    ),
)

# What shows that a chancellor is the British one.
_BRITISH = (
    r"(?:gilts?|u\.?k|britain|british|commons|autumn|spring statement|budget|hmrc|obr|sterling|london|downing street|reeves|hunt"
    r"|boe|bank of england)"
)

# Ministers, by what they are in charge of; the head of a state, of a government, of a central bank.
MINISTERS = (
    alternative(
        "finance financial treasury chancellor treasurer",
        r"finance (?:minister|secretary|chief)|minister (?:of|for) finance|(?:us )?treasury (?:secretary|chief"
        r"|minister)|secretary of the treasury"
        r"|financial secretary|chancellor of the exchequer",
        "财政?部[长]|财[长相]|财政大臣|财政?司司?长|财务(?:部长|大臣)|财经部长",
        r"treasur\w+|chancellor|bessent|yellen|mnuchin|paul chan|reeves|hunt|finance",
        "财|藏相|库务|金融",
    ),
    alternative(
        "commerce trade business",
        r"(?:commerce|trade|business) (?:secretary|minister|chief)|(?:secretary|minister) (?:of"
        r"|for) (?:commerce|trade|business|international trade)",
        "(?:商[务业]|贸易|经贸|贸工)[^,。]{0,4}(?:部长|大臣)",
        r"commerce|trade|lutnick|raimondo|ustr|industry",
        "商务|贸易|商业|经贸|工商|贸工|经济(?!师|学)|商工",
    ),
    alternative(
        "secretary foreign",
        r"secretary of state(?! for)|foreign (?:minister|secretary|affairs minister)|minister (?:of|for) foreign affairs",
        "国务卿|外交?部长|外[长相]|外[务交]大臣",
        r"state department|top diplomat|diplomat|rubio|blinken|wang yi|foreign|diplomacy",
        "外[交长相务]|国务",
    ),
    alternative(
        "defense defence",
        r"defen[cs]e (?:minister|secretary|chief)|minister (?:of|for) defen[cs]e|secretary of defen[cs]e",
        "国防(?:部长|大臣)|防长|防卫大臣|国防部?首长",
        r"pentagon|defen[cs]e|war|austin|hegseth",
        "防|军",
    ),
    alternative(
        "energy",
        r"energy (?:minister|secretary|chief)|minister (?:of|for) energy|secretary of energy",
        "能源(?:部长|大臣|及?[^,。]{0,4}部长|部部长)",
        "energy|oil|petroleum",
        "能源|石油",
    ),
    alternative(
        "labor labour employment manpower",
        r"lab(?:or|our) (?:minister|secretary)|employment minister|secretary of lab(?:or|our)|minister (?:of"
        r"|for) (?:labou?r|manpower)",
        "(?:劳[工动]|就业|人力)(?:部长|大臣|部部长|[^,。]{0,4}部长)",
        "labou?r|employment|manpower|work",
        "劳|就业|人力|厚生",
    ),
    alternative(
        "interior home",
        r"(?:interior|home(?: affairs)?) (?:minister|secretary)|minister of (?:the interior|home affairs)",
        "内政(?:部长|大臣)|内[政务](?:部长|大臣)",
        "interior|home|internal",
        "内[政务]|民政",
    ),
    alternative(
        "attorney justice",
        r"attorney[- ]general|justice (?:minister|secretary)|minister of justice",
        "司法部?[部长]?长|总?检察总?长|律政司(?:司长)?|法务(?:部长|大臣)",
        r"justice|prosecut\w+|attorney|doj",
        "司法|检察|律政|法务|法律",
    ),
    alternative(
        "agriculture farm",
        r"agriculture (?:minister|secretary)|farm minister|minister (?:of|for) agriculture",
        "农业?[^,。]{0,4}(?:部长|大臣)|农林[^,。]{0,4}大臣",
        r"agricultur\w*|farm\w*",
        "农",
    ),
    alternative(
        "transport transportation",
        r"transport(?:ation)? (?:minister|secretary)|minister (?:of|for) transport",
        "运输[^,。]{0,4}(?:部长|大臣|司长|局长)|交通[^,。]{0,4}(?:部长|大臣)",
        r"transport\w*",
        "运输|交通|国土",
    ),
    alternative(
        "health",
        r"health (?:minister|secretary)|minister (?:of|for) health|secretary for health",
        "卫生?[^,。]{0,6}(?:部长|大臣|局长)|卫福部长",
        r"health\w*",
        "卫|健康|医|厚生",
    ),
    alternative(
        "prime premier",
        r"prime minister|premier(?! league)",
        "首相|总理",
        r"pm\b|prime|cabinet|german\w*|berlin|austria\w*|merz|scholz|merkel|takaichi|ishiba|kishida|abe\b"
        r"|starmer|sunak|modi|carney|li qiang|li keqiang|taoiseach|downing|government|leader",
        "[首总][相理]|阁揆|行政院|[省州]长|理事",
    ),
    alternative(
        "president",
        r"president",
        "总统(?!选|大选|府|套|制)",
        r"presiden\w+|administration|white house|election|trump|biden|obama|putin|macron|lula|erdo\w+|prabowo"
        r"|marcos|yoon|tsai|lai\b"
        r"|milei|zelensk\w+|executive|inaugurat\w+|oval|leader\w*|head of state|candidate|campaign|vance|harris|impeach\w*",
        "总[统裁经]|会长|校长|[行院社]长|主席|董事长|主任",
    ),
    alternative(
        "chancellor",
        rf"chancellor(?! of the exchequer)(?=.*\b{_BRITISH})|{_BRITISH}\b.*\bchancellor(?! of the exchequer)",
        "财政大臣|财[相长]",
        "",
        "财政",
    ),
    alternative(
        "chancellor",
        rf"chancellor(?! of the exchequer)(?!.*\b{_BRITISH})",
        "财政大臣|财[相长]|校[监长]",
        "",
        "财政|总理",
    ),
    alternative(
        "king queen monarch emperor",
        r"king|queen|monarch|emperor",
        "国王|女王|天皇|君主|皇帝",
        r"crown|royal\w*|prince\w*|kingdom|imperial|throne|coronation",
        "王|皇|君",
    ),
)

# Of a central bank, and of a state.
GOVERNORS = (
    alternative(
        "governor governors",
        r"(?:fed|ecb|central bank|bank of [a-z]+|deputy|reserve bank|boj|boe|rba|rbi|pboc|norges bank) governors?"
        r"|governors? (?:of the (?:[a-z]+ )?(?:bank|fed|reserve)|ueda|bailey|waller|bowman|barr|miran|bullock|macklem|lagarde"
        r"|pan gongsheng|himino|malhotra|das|kuroda|carney|cook|jefferson|rhee|perry)",
        "行长|总裁|理事(?!会)",
        "",
        "[行局]长|总裁|理事|主席|官员",
    ),
    alternative(
        "governor governors gov.",
        r"(?:state|california|texas|florida|new york|new jersey|illinois) governors?"
        r"|governors? (?:of (?:california|texas|florida|new york|new jersey|illinois)|newsom|abbott|desantis|hochul|pritzker)",
        "[州省]长(?!期)",
        r"states?|provinc\w*|gov|california\w*|texas|florida|new york|new jersey|illinois|democrat\w*|republican\w*|elect\w*"
        r"|prefectur\w*",
        "[州省]长",
    ),
)

CHAMBERS = (
    alternative(
        "senate",
        r"senate",
        "参议?院|上[议]?院",
        r"senator\w*|upper house|upper chamber|councillors|congress|lords",
        "参|上院|议员|国会",
    ),
    alternative(
        "house representatives",
        r"house of representatives|(?:us|u\.s\.) house|house (?:republicans?|democrats?|speaker|bill|committee|lawmakers|panel)",
        "众议?院|下[议]?院",
        r"house|congress\w*|lower house|lower chamber|diet|duma|speaker|lawmakers|commons|bundestag|sejm|sabha",
        "众|下[议]?院|议员|国会",
    ),
    alternative(
        "commons",
        r"(?:house of )?commons",
        "下[议]?院",
        r"house|lower|parliament\w*|mps?\b|duma|diet|sabha|assembly",
        "下|议|国会|平民院",
    ),
    alternative("lords", r"house of lords|the lords", "上[议]?院|贵族院", r"senate|upper|peers?|lord", "上|贵族|议"),
)

COURTS = (
    alternative(
        "supreme",
        r"supreme court",
        "最高(?:人民)?法院|最高院|终审法院",
        r"top court|highest court|final appeal|cassation|apex|federal court|supreme",
        "最高|终审|联邦",
    ),
    alternative(
        "high",
        r"high court",
        "(?<!最)高等?法[院庭]|高等裁判|高院|高庭",
        r"courts? of appeals?|appeals? court|appellate|superior|higher|chancery|judge",
        "高[等级庭院]|原讼|法庭",
    ),
    alternative(
        "appeal appeals appellate",
        r"courts? of appeals?|appeals? courts?|appellate (?:court|division|body)|federal appeals",
        "上诉(?:法[院庭]|庭|机[构关]|委员)|高等法院|二审法院",
        r"appeal\w*|appell\w*|circuit|tribunal|high court|superior",
        "上诉|二审|高等|巡回",
    ),
    alternative(
        "district",
        r"district courts?",
        "地[方区]法院|区域法院|地区法庭|地院|区院",
        r"courts? in|federal|local|regional|county|state court|magistrate|judge|federal judge",
        "地|区|联邦|初审|一审|中级",
    ),
    alternative(
        "bankruptcy insolvency",
        r"(?:bankruptcy|insolvency) (?:court|judge|tribunal)",
        "破产法[院庭官]|破产法官",
        r"bankrupt\w*|insolven\w*|chapter",
        "破产|清[盘算]|无力偿债",
    ),
    alternative("final", r"court of final appeal", "终审法院", r"final appeal|supreme|cfa\b|top court", "终审|终院"),
    alternative(
        "magistra",
        r"magistrates?['’]? court|magistracy",
        "裁判法院|地方法院",
        r"magist\w*",
        "裁判|地方|基层",
    ),
    alternative(
        "first", r"court of first instance", "原讼法?庭|初审法院|一审法院", r"first instance|high court", "原讼|初审|一审|高等"
    ),
)

# On what rules accounts are drawn up.
STANDARDS = (
    alternative(
        "ifrs international",
        r"ifrs|international (?:financial reporting|accounting) standards",
        "国际(?:财务报告|会计|财务报导)(?:准则)?|ifrs",
        r"ias|iasb|international",
        "国际|ifrs",
    ),
    alternative(
        "gaap generally",
        r"(?:us|u\.s\.)[ -]gaap|(?:us|u\.s\.) generally accepted accounting principles|gaap in the (?:us"
        r"|u\.s\.)|generally accepted accounting principles in the united states",
        "美国(?:一般)?(?:公认|通用)?会计|us gaap|美国准则",
        r"gaap|generally accepted",
        "公认会计|通用会计|gaap|一般公认|美国|会计准则",
    ),
    alternative(
        "hkfrs hong",
        r"hkfrss?|hong kong financial reporting standards",
        "香港(?:财务报告|会计)|hkfrs",
        "hkas|hkicpa|hong kong",
        "香港|准则|hkfrs",
    ),
    alternative(
        "casbe prc chinese asbe china accounting",
        r"casbe|asbe|prc (?:gaap|accounting standards)|chinese (?:gaap|accounting standards)"
        r"|china accounting standards|accounting standards for business enterprises",
        "(?:中国)?企业会计准则|中国(?:公认)?会计",
        r"prc|chinese|china|mainland",
        "企业会计|中国|内地|会计准则",
    ),
)

SHARE_CLASSES = tuple(
    alternative(
        "class classes",
        rf"class(?:es)?[ -](?:[a-d](?:,| and| or|, and) )*{letter}(?=\W|$)",
        f"{letter}[类级系]|类别{letter}|{chinese}[类级种]",
        rf"(?:series|type|tranche|category|grade|tier) {letter}\b|{letter}[- ](?:class|share|stock|unit)\w*",
        f"(?<![a-z]){letter}(?![a-z股])|{chinese}",
    )
    for letter, chinese in zip("abcd", "甲乙丙丁", strict=True)
) + tuple(
    alternative(
        f"{letter}. {letter}-shares {letter}-share shares share",
        rf"(?<!class ){letter}[- ]shares?",
        f"{letter}股(?!份)",
        rf"(?<!class ){letter}[- ]?share\w*|{also}",
        f"(?<![a-z]){letter}(?![a-z])",
    )
    for letter, also in (
        ("a", r"mainland|yuan-denominated|onshore|china|chinese|shanghai|shenzhen|csi"),
        ("b", r"b-shares?"),
        ("h", r"h-?shares?|hong kong|hscei|h-share"),
    )
)

# Who is who in a contract or an offer.
PARTIES = (
    alternative("issuer issuers", r"issuers?", "发行人|发行[商者方]", r"issu\w*|borrower\w*|seller", "发行"),
    alternative(
        "borrower borrowers",
        r"borrowers?",
        "借款?[人方]|借贷人|贷款户",
        r"borrow\w*|debtors?|obligors?|mortgagors?|home ?buyers?|customers?|clients?",
        "借[款贷入方]|债务|客户|房贷",
    ),
    alternative(
        "lender lenders",
        r"lenders?",
        "(?<!借)贷款?[人方]|放款[人方机]|贷款机构|借贷机构|贷款银行|债权银行",
        r"lend\w*|creditors?|banks?\b|mortgagees?|loan\w*|financ\w*",
        "贷(?!款户)|放款|银行|债权",
    ),
    alternative("guarantor guarantors", r"guarantors?", "担保人|保证人|担保方", r"guarant\w*|suret\w*|security", "担保|保证"),
    alternative(
        "trustee trustees", r"trustees?", "受托人|受托[机方]|信托人", r"trust\w*|fiduciar\w*|custod\w*|agent", "受托|信托|受托人"
    ),
    alternative(
        "custodian custodians",
        r"custodians?",
        "托管[人银机商方行]|保管[人银机]",
        r"custod\w*|depositar\w*|safekeep\w*|escrow|nominee",
        "托|保管|存",
    ),
    alternative(
        "depositary depository",
        r"deposit[ao]ry(?! (?:shares?|receipts?))",
        "存托[人银机]|存管[人机]|预托[人银]|托管人",
        r"deposit\w*|custod\w*",
        "存|托|预托|集保",
    ),
    alternative(
        "auditor auditors",
        r"auditors?",
        "核数师|审计[师机]|会计师|签证会计",
        r"audit\w*|accountan\w*|deloitte|kpmg|pwc|ernst|\bey\b|bdo",
        "核数|审|会计|查核",
    ),
    alternative(
        "valuer valuers appraiser",
        r"valuers?|appraisers?",
        "估值师|评估[师机]|估价师|测量师|鉴价",
        r"valu\w*|apprais\w*|survey\w*",
        "估|评|测量|鉴价",
    ),
    alternative(
        "sponsor sponsors",
        r"(?:sole |joint )?sponsors?",
        "保荐人|发起人|赞助[商方]|保荐机构|申办",
        r"sponsor\w*|underwrit\w*|promot\w*|backer|private equity",
        "保荐|发起|赞助|辅导|主办|申办",
    ),
    alternative(
        "underwriter underwriters",
        r"underwriters?",
        "承销商|包销商|承销[机团]|核保",
        r"underwrit\w*|bookrunner\w*|arranger\w*|manager\w*|placing|brokers?|banks?\b|insurers?",
        "销|核保|承保|簿记",
    ),
    alternative(
        "liquidator liquidators",
        r"(?:provisional |joint )?liquidators?",
        "清[盘算]人|清算组",
        r"liquidat\w*|wind\w*|wound|receiver\w*|administrator\w*|insolven\w*",
        "清[盘算]",
    ),
    alternative(
        "receiver receivers",
        r"receivers?(?! of)",
        "接管人|接管[者方]|破产管理",
        r"receiver\w*|administrat\w*|takeover|insolven\w*|liquidat\w*",
        "接[管收]|管理",
    ),
    alternative(
        "administrator administrators",
        r"administrators?",
        "管理人|行政[管人]|接管人|管理员",
        r"administ\w*|manager\w*|receiver\w*|trustee\w*|general partner|operator|management",
        "管|行政",
    ),
    alternative(
        "landlord landlords lessor lessors",
        r"landlords?|lessors?",
        "业主|房东|出租[人方]|地主|出租商",
        r"landlord\w*|lessor\w*|owner\w*|propert\w*|leas\w*|rent\w*|homeowner\w*",
        "业主|出租|房东|地主|[加减]租",
    ),
    alternative(
        "tenant tenants lessee lessees",
        r"(?:anchor )?tenants?|lessees?",
        "租[户客]|承租[人方]|租赁人",
        r"tenan\w*|lessee\w*|occup\w*|renter\w*|leas\w*|rent\w*",
        "承租|租[户客]|进驻|租赁",
    ),
    alternative(
        "purchaser purchasers buyer buyers",
        r"purchasers?|buyers?",
        "买[方家]|购买方|收购方|买主",
        r"purchas\w*|buy\w*|bought|acquir\w*|bidder\w*|long|bid|demand",
        "买|购|客",
    ),
    alternative(
        "vendor vendors seller sellers",
        r"vendors?|sellers?",
        "卖[方家]|出售方|沽方|转让方",
        r"vendor\w*|sell\w*|sold|supplier\w*|dispos\w*|merchant\w*|short|offer|ask",
        "卖|售|沽|供应|商|出让|转让",
    ),
    alternative(
        "claimant claimants plaintiff plaintiffs petitioner",
        r"claimants?|plaintiffs?|petitioners?",
        "原告|申索人|呈请人|索赔人|申请人",
        r"claim\w*|su(?:e[ds]?|ing)|plaint\w*|petition\w*|applic\w*|complain\w*",
        "原告|申|呈请|索赔",
    ),
    alternative(
        "defendant defendants respondent",
        r"defendants?|respondents?",
        "被告|答辩人|被诉|应诉|受访",
        r"defend\w*|respond\w*|accus\w*|charged|sued|suspect",
        "被告|答辩|被|受访",
    ),
    alternative(
        "policyholder policyholders policy",
        r"policy-?holders?",
        "保单持有人|投保人|保户|要保人|保单持有",
        r"polic\w*|insured|customers?",
        "保|客户",
    ),
    alternative(
        "insurer insurers insurance",
        r"insurers?|insurance (?:compan\w+|groups?)",
        "保险公司|保险商|承保人|险企|保险集团|保险机构|寿险|产险|险资|保险业",
        r"insur\w*|underwrit\w*|assur\w*",
        "保|险",
    ),
    alternative("reinsurer reinsurers", r"reinsurers?", "再保险?(?:公司|商|人|业)?|分保", r"reinsur\w*", "再保|分保"),
    alternative("licensor licensors", r"licensors?", "授权[方人]|许可[方人]|特许[方人]", r"licen\w*", "授权|许可|特许"),
    alternative(
        "licensee licensees", r"licensees?", "被授权|被许可|获授权|持牌[人机]|获许可", r"licen\w*", "授权|许可|持牌|牌照"
    ),
    alternative("franchisee franchisees", r"franchisees?", "加盟[商者店]|特许经营[商者]|受许", r"franchis\w*", "加盟|特许"),
    alternative(
        "franchisor franchisors",
        r"franchisors?",
        "特许方|授权方|加盟总部|特许经营[商者]|许可方",
        r"franchis\w*",
        "加盟|特许|总部|授权",
    ),
)

# What a company files with an American authority.
FORMS = tuple(
    alternative("form filing report", rf"(?:form )?{code}", code)
    for code in ("10-k", "10-q", "8-k", "6-k", "20-f", "40-f", "f-1", "f-3", "s-1", "s-4", "13f", "13d", "13g")
)

# How somebody is addressed, where it is not for being a man or a woman.
TITLES = (
    alternative("sir", r"sir [a-z]{2,}", "爵士", "", "爵|勋"),
    alternative(
        "professor prof", r"prof(?:essor)?\.? (?!of\b)[a-z]{2,}", "(?<![副助])教授", r"prof\w*|lecturers?|taught", "教授"
    ),
    alternative("dr", r"dr\.? [a-z]{2,}", "博士(?!生|后|学位|伦)", r"ph\.?d\w*|doctor\w*|bausch", "博士|医[生师]|大夫"),
    alternative("mr messrs", r"mr\.? [a-z]{2,}", "先生", r"mr|messrs|gentlem[ae]n|mister|husband", "先生|[他其]"),
)

# Kinds of oil and gas by which it is priced.
BENCHMARKS = (
    alternative("brent", r"brent", "布[兰伦]特|brent|布油", r"north sea", "布[兰伦]|北海"),
    alternative(
        "wti west",
        r"wti|west texas(?: intermediate)?",
        "西德[州克]|西得州|wti|美油",
        r"nymex|us crude|american crude|new york crude",
        "美国|纽约|纽约期油|西德",
    ),
    alternative("dubai", r"dubai crude", "[迪杜]拜原油", r"dubai|oman", "[迪杜]拜"),
    alternative("urals", r"urals", "乌拉尔", r"russian", "乌拉|俄"),
    alternative("henry", r"henry hub", "亨利(?:港|中心|枢纽)", r"us (?:natural )?gas", "亨利|美国"),
    alternative("ttf", r"ttf", "ttf|荷兰天然气", r"dutch|european gas", "荷兰|欧洲|ttf"),
)

SETS = (FORMS, BENCHMARKS, OFFICES, GOVERNORS, MINISTERS, CHAMBERS, COURTS, STANDARDS, SHARE_CLASSES, PARTIES, TITLES)
