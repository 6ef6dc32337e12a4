"""How, when, how often and by whom it is said: what a translation drops without its sentence looking shorter.

English in lower case, Chinese in the Simplified view, lower case, half width. As in `attribute_words`, `chinese_also` is whatever
may say it, and one character of it keeps the rule silent.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.qualifier_words import Qualifier
from bilingual_qa.text.screened_pattern import ScreenedPattern


def _manner(name: str, beginnings: str, english: str, chinese_also: str, *, firm: bool = True) -> Qualifier:
    pattern = ScreenedPattern(rf"\b(?:{english})")
    return Qualifier(name, tuple(beginnings.split()), pattern, ScreenedPattern(chinese_also), often_dropped=not firm)


_A_BODY = r"(?:the |its |a |mr |ms )?(?:company|group|firm|bank|lender|insurer|retailer|airline|carmaker|chipmaker|brewer|miner)"

MANNERS = (
    # With what agreement, and before whom.
    _manner("unanimous", "unanimous", r"unanimous(?:ly)?", "一致|全票|全体|全数|无异议|共识|同意|都|均|齐"),
    _manner("conditional", "conditionally", r"conditionally", "[条件附待须]|前提|原则"),
    _manner(
        "anonymous",
        "anonymous anonymity",
        r"anonymous(?:ly)?|on (?:the )?condition of anonymity",
        "[匿隐]|不具名|不愿|不公开|未透露|要求不",
    ),
    _manner(
        "together",
        "together jointly",
        r"together with|jointly(?! and severally)",
        "[联与和及共同合携双偕跟连并加配]|一起|一道|一并",
    ),
    _manner("public", "publicly", r"publicly (?!traded|listed|held|owned|available)", "公|示|公众|当众|曝|媒体|外界"),
    _manner("secret", "secretly covertly", r"(?:secret|covert)ly", "[秘密暗偷私悄潜隐]|低调|底下|幕后|不公开"),
    _manner(
        "deliberate",
        "deliberately intentionally knowingly wilfully willfully",
        r"(?:deliberate|intentional|knowing|wilful|willful)ly",
        "[故蓄有刻明知]意?|特[意地别]|存心|有心|主动|专门",
    ),
    _manner(
        "wrong",
        "wrongly mistakenly erroneously inadvertently",
        r"(?:wrong|mistaken|erroneous|inadvertent)ly",
        "[误错失冤]|不当|不慎|无意|疏忽",
    ),
    # When, and for how long.
    _manner(
        "briefly",
        "briefly",
        r"briefly(?! (?:described?|discuss|summar|outlin|touch(?:es|ed)? (?:on|upon)|on\b))",
        "一度|[短暂曾略]|片刻|瞬间|简|稍",
    ),
    _manner(
        "again",
        "again",
        r"(?<!once )again(?=[,.;]| (?:this|in|on|by|after|and|last|at)\b)",
        "[再又重复仍亦也还连]|第二|屡|依然|回|[两二三][度次]|先后|多[次度]|故态|二度|继续",
    ),
    _manner("repeatedly", "repeatedly", r"repeatedly", "[屡多再频反不连累]|一直|次|三番|数度|几度|每每|接二连三|时常|常"),
    _manner(
        "reiterated",
        "reiterat reaffirm",
        r"(?:reiterat|reaffirm)(?:ed|es|ing|e)?",
        "重申|[再重仍维持又亦强]|复|不变|继续|依旧|确认",
    ),
    _manner("prematurely", "prematurely", r"prematurely", "[早先前]|提前|未到|尚未"),
    _manner("indefinitely", "indefinitely", r"indefinitely", "无限|[永长]|不定|未定|未有|没有期限"),
    _manner(
        "streak",
        "straight consecutive running. row.",
        r"(?:for (?:the|a) )?(?:\w+ (?:straight|consecutive)|\w+ (?:day|week|month|quarter|year)s? running|\w+th \w+ in a row)"
        r"(?= (?:day|week|month|quarter|year|session|time|meeting|fiscal|trading)|[,.;]|$)",
        "连|[个]月来|直|接|均|都|皆|逐|年年|一路|相继|延续|蝉联|持续|第[一二三四五六七八九十\\d]",
    ),
    # How sure, and who says so.
    _manner(
        "reportedly",
        "reportedly allegedly purportedly supposedly",
        r"(?:reported|alleged|purported|supposed)ly",
        "[据称传闻涉疑指报说]|声称|消息|所谓",
    ),
    _manner(
        "unexpected",
        "unexpectedly surprisingly",
        r"(?:unexpected|surprising)ly",
        "[意突竟却惊]|外|出乎|没想|爆冷|黑马|冷门|始料|不料|岂料|想不到|猝|未料|预期|预料|预计|罕",
    ),
    _manner("theoretically", "theoretically hypothetically", r"(?:theoretical|hypothetical)ly", "[论理假设若]"),
    _manner("solely", "solely exclusively", r"(?:solely|exclusively)", "[仅只单唯独专全纯都]|完全|排他|均|就是"),
    _manner(
        "virtually",
        "virtually practically almost nearly",
        r"(?:virtually|practically) (?:all|every|no|none|nothing|unchanged|zero|nil|the same)"
        r"|(?:almost|nearly) (?:all|every|entirely|the (?:whole|entire))",
        "[几乎近差]|大[致部都多]|绝大|九成|基本|殆|可[说谓以]|无异|等同|趋|濒|接近|实际|形同|等于|事实|普遍",
    ),
    _manner(
        "hardly",
        "hardly scarcely",
        r"(?:hardly|scarcely)(?! any doubt| have been| be (?:more|less|[a-z]+er)\b)",
        "[几难不未没无少勉仅才非]|罕|甚微|有限|寥|稀|屈指|凤毛|鲜|乏|近乎|极|微|持平|相[若近]",
    ),
    _manner(
        "little changed",
        "little",
        r"(?:very )?little (?:changed|change|impact|effect|progress|evidence|sign)",
        "[微不少小无未没略难缺稳平持]|几|有限|轻|甚|相[若近同仿]|接近|差无几|差不多",
    ),
    _manner(
        "substitute",
        "rather instead",
        r"(?<=[ ,])(?:rather than|instead of)(?= [a-z])",
        "[而非不未没无代替改换却反由从若但宁勿毋舍弃省]|并|取代|胜|优于|而是|实际|本[来应可]|原[为是定先本来]|以往|过去|与其"
        "|[较比]|多.{1,6}少|少.{1,6}多",
        # What is set against what may be told by the order of the clauses alone.
        firm=False,
    ),
    _manner("as well as", "well", r"as well as (?:to |for |in |by |its |the )", "[及和与并亦也同兼、,，且还又连更含]|以外|包括"),
    _manner(
        "at a loss",
        "loss premium discount",
        r"(?<!trading )(?<!trade )(?<!traded )at a (?:loss|premium|discount)(?= (?:to|of|as|when|in|by|on)\b|[,.;]|$)",
        "[亏损蚀溢折贬贴赔高低平贱]|升水|水|优惠",
    ),
    # Payable in arrears: Chinese says no more than how often.
    _manner("in arrears", "arrears", r"in arrears", "[欠拖逾期未]|后付|延|滞", firm=False),
    _manner(
        "said by",
        "say. says. said",
        r"(?:^|(?<=[.;] ))(?:[a-z’'&.-]+ ){0,4}(?:say|says|said)(?= (?:that |the |it |they |he |she |we |this |in a |on ))|"
        rf"(?<=, )(?:{_A_BODY} said|said {_A_BODY})(?=[.,]| in\b| on\b)",
        "说|称|表示|表态|放话|示意|[叹「“]|直指|形容|归[咎因]|抱怨|笑|担心|承诺|指(?![数引标])|言|透露|报道|报导|[告讲谓曰诉]|坦承|评|写|认为|相信|觉得|强调|补充|解释|据|估计|预估"
        "|估算|预计|预期|预料|料|重申|公布|宣|看来|警|[:：]|声明|提到|提及|提出|反映|承认|看|披露|发布|显示|揭露|确认|回应"
        "|回复|质疑|呼吁|分析",
    ),
    # Of what kind.
    _manner("skilled", "skilled unskilled", r"(?:un|highly |low-|semi-)?skilled", "[技熟专高低]|优秀|人才|非技|普工|粗"),
    _manner("artificial intelligence", "artificial", r"artificial[- ]intelligence", "人工智|ai|智能|智慧"),
    _manner("seasonal", "seasonal", r"seasonal(?!ly adj)(?:ly)?", "季|旺|淡|节|周期"),
    _manner("small", "small", r"small(?:er)?(?= and (?:medium|mid))|small(?:er)?, ", "[小微中]|细|迷你"),
    _manner("middle", "medium mid", r"(?<=and )(?:medium|mid)-?sized", "[中]"),
    _manner("non-cash", "non noncash", r"non-?cash", "非现|不涉|不影响现|无现|账面|帐面"),
    _manner(
        "pilot",
        "pilot trial",
        r"pilot (?:plants?|lines?|projects?|schemes?|programmes?|programs?|production|scale)",
        "[试先示]|小规模|先导|先行|验",
    ),
    _manner("joint", "joint", r"joint (?:ventures?|bid|offer|statement|venture)", "[合联共双]|jv"),
    _manner(
        "part-time",
        "part temporary freelance seasonal full",
        r"(?:part-time|full-time) (?:staff|workers?|jobs?|employees?|employment|positions?)",
        "[兼全专]|非全|正职|散工|时薪|零工|钟点|短工",
    ),
    _manner("private", "privately", r"privately[- ](?:held|owned)", "私|未上市|非上市|民"),
    _manner(
        "minority", "minority", r"minority (?:shareholders?|investors?|holders?|interests?|owners?)", "[少小]|非控|中小|散户"
    ),
    _manner("anchor", "anchor cornerstone", r"(?:anchor|cornerstone) investors?", "基石|[锚主核]|基础|基柱"),
    _manner("first-time", "first", r"first-time (?:buyers?|homebuyers?|issuers?|borrowers?|investors?)", "[首初第]|头|新|一次"),
    _manner("unionised", "unioni nonunioni", r"(?:non-?)?unioni[sz]ed", "工会|公会"),
    _manner(
        "self-",
        "self",
        r"self-(?:employed|funded|financed|insured|developed|regulat|driving|service)",
        "[自独本无]|个体|自雇|自营",
    ),
    _manner("low base", "low. high. lower higher", r"(?:low|high|lower|higher)(?: comparison)? base\b(?! metal)", "[低高]"),
    # When: from the first to the last.
    _manner(
        "originally", "originally initially", r"(?:original|initial)ly", "[原初本先起]|最早|一开始|开始|首|当时|早期|此前|前"
    ),
    _manner(
        "eventually",
        "eventually ultimately",
        r"(?:eventual|ultimate)ly",
        "[终最后末迟]|届时|结果|到头|早晚|总[有会算]|落得|长远|长期|日后|未来|归根|根本|总归|始终|渐",
    ),
    _manner(
        "for now",
        "now. time. stage. moment.",
        r"for (?:now|the time being|the moment)|at this stage",
        "[暂目现眼当]|此时|短期|暂且|仍|尚|这[个一]?阶段|此刻|今",
        firm=False,
    ),
    _manner(
        "so far",
        "far. date.",
        r"(?<!in )so far(?= this|[,.;]|$)|to date(?=[,.;]|$)|(?:(?<=have )|(?<=has ))so far(?= [a-z]+)"
        r"|(?:have|has) (?:thus far|to date)",
        "[今止前至迄暂]|目前|现时|已|[年以]来|累计|现在|一直",
        firm=False,
    ),
    _manner(
        "gradually",
        "gradually increasingly",
        r"(?:gradual|increasing)ly",
        "[渐逐步愈越日缓慢续]|日益|更|增加|加剧|不断|慢慢|循序",
        firm=False,
    ),
    _manner(
        "for years",
        "past last coming next",
        r"over the (?:past|last|coming|next) (?:two|three|four|five|six|ten|decade|few)",
        "[过去近未来前后往最今]|期间|内|以来|历|十年|年|月|季|周|日|天",
    ),
    _manner(
        "from then",
        "starting effective",
        r"(?:starting|effective) (?:from )?(?=(?:in |on )?(?:january|february|march|april|may|june|july|august|september"
        r"|october|november|december|next|monday|tuesday|wednesday|thursday|friday))",
        "[自从起开始由于始]|生效|实施|以后|即",
    ),
    _manner("twice", "twice thrice", r"twice (?:a|in|this|since|last)\b", "[两二双再倍翻]|次|逾"),
    # Sure or not.
    _manner("apparently", "apparently seemingly", r"(?:apparent|seeming)ly", "[似显看像]|好像|仿佛|据|表面|应|明显|疑"),
    _manner(
        "probably",
        "probably perhaps presumably",
        r"(?:probably|perhaps|presumably)",
        "[可或许概料估能应恐该疑猜约]|大致|想必|预|势|几乎|似|看来|大约|也|很|推|左右|不妨",
    ),
    _manner("supposed to", "supposed", r"supposed to (?!be noted)", "[应该本原据理须]|预定|计划|按"),
    _manner("at risk", "risk", r"(?:at|runs? the|run the) risk of", "[险危恐可或]|隐患|面临|威胁|机会"),
    _manner(
        "up to a point",
        "certain some",
        r"to (?:a certain|some) (?:extent|degree)",
        "[一某定]程度|一定|某种|多少|部分|若干|有所|些",
    ),
    # What kind of paper, person or thing.
    _manner(
        "independent",
        "independent",
        r"independent (?=director|non-exec|valuer|board|adviser|auditor|review|committee|shareholder|investigat)",
        "[独单]|第三方|外部|外聘",
    ),
    _manner("non-executive", "non nonexecutive", r"non-?executive", "非执|非常务|独|独立|外部|非"),
    _manner(
        "deputy",
        "deputy vice assistant",
        r"(?:deputy|vice|assistant) (?:governor|chair(?:man|woman)?|president|minister|secretary|commissioner|director|chief"
        r"|premier|head|general manager)",
        "[副代次助襄常]|二把手|vp",
    ),
    _manner(
        "co-",
        "co.",
        r"co-(?:founder|head|chief|ceo|chair|lead|manager|owner|investor|president|author|develop|found|host)[a-z]*",
        "[联共合同伙携两]|一起|co",
    ),
    _manner(
        "guaranteed",
        "guaranteed insured uninsured",
        r"(?:guaranteed|(?:un)?insured) (?=notes?|bonds?|loans?|deposits?|debt|returns?|minimum|income|loss)",
        "[保担]|投保|存保|最低",
    ),
    _manner(
        "callable",
        "callable puttable zero amorti",
        r"(?:callable|puttable|zero-coupon|amorti[sz]ing) (?=notes?|bonds?|swaps?|debt|prefer)",
        "[赎回零息售还摊贴递]|提前",
    ),
    _manner("free of", "tax duty interest free", r"(?:tax|duty|interest|fee|rent|commission)-free", "[免零无不]|豁|暂"),
    _manner(
        "licensed",
        "licensed unlicensed registered authori certified accredited qualified licenced unlicenced unauthori unregistered",
        r"(?:(?:un)?licen[sc]ed|unregistered|(?:un)?authori[sz]ed|certified|accredited|qualified) (?=investors?|dealers?"
        r"|brokers?|buyers?|banks?|institution|lenders?|users?|operators?|suppliers?|staff|advis|workers|person)",
        "[牌合资认注授许专获登核准]|非法|擅自|私|挂|持证",
    ),
    _manner(
        "crude, refined, raw",
        "refined liquefied frozen raw.",
        r"(?:refined|liquefied|frozen|raw) (?=oil|natural|petroleum|copper|sugar|products|gas|nickel|lead|zinc|meat|food"
        r"|seafood|materials?|milk|cotton|steel)",
        "[精炼液冻冰原生粗料]|电解|lng|lpg|成品",
    ),
    _manner(
        "newly",
        "newly",
        r"newly[- ](?:built|listed|formed|created|appointed|acquired|launched|issued|opened|elected|hired|established|added"
        r"|signed)",
        "[新刚初近]|次新|最近",
    ),
    _manner(
        "long-term",
        "long short medium",
        r"(?:long|short|medium)-(?:term|dated|lived) (?=debt|bonds?|loans?|borrowings?|rates?|yields?|contracts?|investors?"
        r"|funding|visa|notes|supply|deal|agreement|lease)",
        "[长短中]|年期|一年以|远期|永续",
    ),
    _manner(
        "same-day, cross-border",
        "cross door peer business direct",
        r"(?:cross-border|door-to-door|peer-to-peer|business-to-business|direct-to-consumer) ",
        "[跨境直送对点]|p2p|b2b|dtc|d2c|个人|上门|企业|边境|国际|两地|通关",
    ),
    # How far, how often and in what manner: what a sentence reads well without.
    _manner(
        "only of these",
        "only.",
        r"(?<!not )(?<!if )(?<!the )(?<!an )only (?=(?:in|at|on|for|from|under|against|among|within) "
        r"|(?:share|note|unit|bond)?holders|members|companies|banks|investors)|(?:appl(?:y|ies|ied)|open|available"
        r"|extends?|relates?|sold|offered) only to\b"
        r"|(?<=[a-z] )(?<!name )(?<!purposes )only(?=[.;])",
        "[只仅才唯惟单独专限止净]|方[可能]|不过|除非|而已|为限|局限|尚|刚",
        firm=False,
    ),
    _manner(
        "broadly",
        "broadly",
        r"broadly (?=flat|stable|unchanged|in line|similar|steady|balanced|neutral|the same|comparable|consistent|level|matched)",
        "大[致体概略]|基本|[略约差近总]|整体|普遍|左右|一般|相[若近仿]|平稳|接近|变化不大",
        firm=False,
    ),
    _manner(
        "essentially",
        "essentially basically effectively",
        r"(?:essentially|basically|effectively) (?=unchanged|flat|the same|zero|nil|over|complete|all|every|no\b)",
        "基本|[实本]质|几乎|差不多|近乎|大致|等[同于]|形同|无异|根本|可说|接近|实际",
        firm=False,
    ),
    _manner(
        "to a lesser extent", "lesser smaller", r"to a (?:much )?(?:lesser|smaller) (?:extent|degree)", "[次较稍略]|程度|少|小|轻"
    ),
    _manner(
        "indicative",
        "indicative",
        r"indicative (?=pric|term|timetable|guid|range|offer|bid|yield|value|interest)",
        "[指参初拟预意暂示非]|估",
    ),
    _manner("in all respects", "respects", r"in all (?:material )?respects", "各|[所全]|方面|一切|任何|均|重大|完全", firm=False),
    _manner("averaged", "averag", r"averag(?:ed|es|ing) (?=[~c$a-z.]{0,4} ?\d)", "均|平|中位", firm=False),
    _manner(
        "usually",
        "usually typically ordinarily",
        r"(?:usually|typically|ordinarily)",
        "[通往平惯日]常|一[般向]|[往多例]|大多|惯|普遍|向来|平时|素|典型",
        firm=False,
    ),
    _manner("rarely", "rarely seldom infrequently", r"(?:rarely|seldom|infrequently)", "[少罕鲜不难未甚很绝无没]|偶|稀"),
    _manner(
        "occasionally",
        "occasionally sometimes intermittently sporadically",
        r"(?:occasionally|sometimes|intermittently|sporadically)",
        "[偶有时间或断]|零星|不定|个别",
        firm=False,
    ),
    _manner("formally", "formally officially", r"(?:formal|official)ly (?=[a-z]+(?:ed|s)\b)", "[正官式公]|书面|宣", firm=False),
    _manner("personally", "personally", r"personally", "[亲自个己本私人]", firm=False),
    _manner("quietly", "quietly", r"quietly", "[悄静默低暗私秘]|不[声动]|无声", firm=False),
    _manner("technically", "technically", r"technically", "[技术理严]|名义|法律上|形式|就法|按定义|实质", firm=False),
    _manner("arguably", "arguably", r"arguably", "可[说谓以算能]|堪|或|也许|大概|称得|不妨|有人|某种|无疑|恐|可", firm=False),
    _manner(
        "share of the result",
        "share",
        r"'s share of (?:the |its |their )?(?:loss|losses|profits?|results|earnings)",
        "[应占分摊份权比]",
    ),
    _manner(
        "acting",
        "acting interim",
        r"(?:acting|interim) (?=chair|chief|ceo|cfo|president|head|director|governor|finance|managing|minister|prime)",
        "(?<!签)署|[代临暂候]|过渡|看守|兼",
    ),
    _manner(
        "amended",
        "amended revised",
        r"(?:amended|revised) (?=terms|agreement|offer|plan|proposal|bid|guidance|budget|timetable|rules|articles|scheme)",
        "[修改订调更变整新正补重]|经修",
        firm=False,
    ),
    _manner(
        "estimated",
        "estimated",
        r"estimated (?=cost|value|loss|completion|total|annual|useful|number|price|budget|reserves|[~c$]{0,3}\d)",
        "[估预料约推测]|大概|算",
    ),
    _manner(
        "target date",
        "target",
        r"target (?=completion|date|launch|opening|return|yield|range|level|allocation)",
        "[目预拟计定指标]",
        firm=False,
    ),
    _manner(
        "on demand", "demand.", r"(?:repayable|payable|redeemable|callable) on demand", "[要通随即见催活索按]|一经", firm=False
    ),
)
