"""Details that a translation must not add: of which kind, in what way, on whose account, on what condition, how well.

English in lower case, Chinese in the Simplified view, lower case, half width: a comma is an ASCII one. As in `claim_words`, one
word of `english` in the source keeps the rule silent; here it is only what says the detail itself.
"""

from __future__ import annotations

from bilingual_qa.rules.accuracy.claim_words import Claim
from bilingual_qa.text.screened_pattern import ScreenedPattern


def _detail(name: str, chinese: str, english: str) -> Claim:
    return Claim(name, ScreenedPattern(chinese), ScreenedPattern(rf"\b(?:{english})"))


_EXTREME = (
    r"record(?!-?keep|s? keep)|all-time|high\b|highs|highest|low\b|lows|lowest|peak|trough|histor|ever\b|unprecedented"
    r"|never|milestone|since|best|worst|most|biggest|largest|smallest|strongest|weakest|fastest"
    r"|slowest|steepest|sharpest|deepest|richest|widest|narrowest|tightest|cheapest|longest|shortest"
    r"|heaviest|busiest|not seen|maxim|minim|ceiling|nadir|multi-|decade|new level|previous|broke"
    r"|break|beat|outstrip|surpass|top"
)
_OBJECTS = "供应商|客户|对手|生产商|制造商|厂[房商]|附属公司|子公司|债权人|银行|投资者|股东|城市|买家|承建商|承包商|分销商"
# What a cause is told with; the day after something is no cause.
_CAUSE = (
    r"[;:]|as\b|on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:day|week|month|year)|[a-z]+ \d|\d"
    r"|track|average|a )"
    r"|(?<!session )(?<!day )(?<!days )(?<!week )(?<!hours )(?<!month )after (?!the briefing|the meeting"
    r"|the call)|(?<!session )(?<!day )(?<!days )(?<!week )(?<!hours )(?<!month )following|due|because"
    r"|since|amid|thanks|driv|lead|led\b|help|given|weigh|hit|hurt|boost|lift|support|caus|result|reflect"
    r"|owing|drag|dent|spur|fuel|spark|trigger|prompt|aid|contribut|benefit|bolster|underpin|propel|power"
    r"|affect|impact|influenc|attribut|account|reason|why|so\b|thus|therefore|hence|while|when|if\b"
    r"|despite|although|though|even|with|without|under|against|respon|light|fac(?:e|ing)|stem|push|pull"
    r"|press|rais|bring|brought|mak|made|mean|creat|threat|risk|concern|worr|fear|hop|bet|buoy|eas|squeez"
    r"|crimp|erod|cushion|offset|mitigat|encourag|prevent|forc|allow|enabl|let\b|owe|subject|disrupt"
    r"|depress|exacerbat|suffer|tailwind|headwind|constrain|restrict|limit|hamper|hinder|favou?r|origin"
    r"|deriv|link|relat|base|depend|through|via|for\b|pend|unless|until|where|react|inspir|motiv|stimul"
    r"|trim|shav|par(?:ed|ing)|slash|lower|higher|sap|drain|wip|slump|[a-z]+-(?:led|driven|induced|related"
    r"|backed|hit|linked)|by (?!\d|[$€£¥])(?:the |a |an |its |their )?[a-z]|from (?:the |a |an |its "
    r"|their |higher |lower |weak|strong)[a-z]"
)

DETAILS = (
    _detail(
        "cause within a clause",
        "(?<=[\u4e00-\u9fffa-z])(?<![原起成诱基肇归,])因(?!此|而|应|素|为|时|地|子|果|数|公[司共众积式]|病|循|袭|式|缘"
        "|人)[^,。;、]{2,20}?"
        "(?:而(?=[上下升跌收扩增减受导被有])|上升|下[跌降滑]|增[加长]|减少|转[弱强]|疲[弱软]|回[落升]|恶化|短缺|不足"
        "|所致|拖累|收[窄入]"
        "|,(?=股价|翌日|次日|当日|其股))",
        _CAUSE,
    ),
    _detail(
        "record plainly",
        "创(?:下|出|造)?[^,。;、]{0,14}?(?:新[高低]|纪录)|历史新[高低]|纪录新高|创纪录",
        _EXTREME,
    ),
    _detail(
        "for private reasons",
        "(?:因|由于|基于|出于)(?:其)?(?:个人|健康|家庭|私人|身体|私事|其他|工作|事业"
        "|公司)[^,。;]{0,8}?(?:理由|原因|事务|发展|安排|变动|状况|考虑|问题)",
        r"health|ill\b|illness|medic|personal|famil|private|reason|due|because|commit|pursu|devot|spend|other"
        r"|owing|opportunit|retire|career|ground|consider|interest|change|develop|problem",
    ),
    # What the reader is to do with the share.
    _detail(
        "advice",
        "建议(?:投资者)?(?:逢低|分批|长线|短线)?(?:买入|买进|增持|吸纳|沽售|沽出|卖出|减持|持有|避开|观望|加仓|减仓)"
        "|(?:值得|不妨|宜|可)(?:逢低)?(?:买入|买进|吸纳|布局|增持|加仓)|逢低(?:买入|吸纳|布局)",
        r"buy|bought|sell|sold|hold|rat(?:e|ed|ing)|recommend|advi[sc]e|overweight|outperform|underweight|underperform"
        r"|neutral|accumul"
        r"|add\b|adding|upgrad|downgrad|prefer|favou?r|lik(?:e|ing)|attract|suggest|pick|reduc|trim|position|own\b|owning|entry"
        r"|opportun|dip|weakness|switch|avoid|take profit|exposure|invest|should|would be|cheap|value|watch|worth|interest",
    ),
    _detail(
        "unanimously",
        "一致(?:决议|决定|通过|同意|批准|推选|推举|投票|表决|支持|裁定)|全票|无异议",
        r"unanim|disput|contest|challeng|all\b|consensus|agree|accord|every|dissent|object|each|both|entire|oppos"
        r"|\d+[- ](?:0|nil)|whole|concert",
    ),
    _detail(
        "as conditions allow",
        "在(?!法律)(?!适用)[^,。;]{1,8}(?:许可|允许|可行|合适|适当)的?(?:情况|前提|条件|时机|时候)下?"
        "|(?:如有需要|有需要时|必要时|视情况|适当时候)",
        r"condition|circumstanc|if\b|when|where|depend|appropriat|possib|extent|feasib|market|need|necess"
        r"|subject|suit|as and|discretion|due course|right time|case|requir|conting|var(?:y|ies)|determin"
        r"|proper|upon|on the|essential",
    ),
    _detail(
        "as expected",
        "(?:一如|正如|恰如|果然|(?<!不)如)[^,。;、]{0,8}?(?:预期|所料|预料|预计)|不出所料|果不其然",
        r"expect|forecast|estimat|consensus|predict|anticipat|priced|foresee|foreseen|in line|thought|surpris"
        r"|widely|plan|schedul|hope|as (?:flagged|signalled|signaled|promised|announced|indicated)|project"
        r"|intend|poll|analyst|economist",
    ),
    _detail(
        "outlook of a rating",
        "(?:展望|前景)(?:评级)?(?:为|维持在?|仍为|属|是|获评为?)?[「“\"']?(?:稳定|负面|正面)",
        r"outlook|stable|negative|positive|watch|trend|prospect|future|steady|perspective",
    ),
    _detail(
        "in the short term",
        "短期之?内|近期内|不久(?:的)?将来",
        r"short|near|soon|immediate|imminent|moment|quick|coming|weeks|month|foreseeable|time being|yet\b"
        r"|recent|days|anytime|any time|hurry|rush|for the time|at this|next|early",
    ),
    _detail(
        "of a kind of proceedings",
        "刑事|民事(?!登记)|集体诉讼",
        r"crim|civil|prosecut|felon|police|indict|charg|jail|prison|fraud|penal|class|collectiv|group|tort"
        r"|homicid|convict|offen[cs]|arrest|fine\b|misdemean|launder|brib|embezz|guilty|jury|plead|cid\b"
        r"|commercial crime|mass|joint",
    ),
    _detail(
        "special",
        "特别(?=(?:中期|末期|年终)?(?:股息|派息)|分红|派息|大会|会议|决议|红利|委员会|贷款)",
        r"special|extraordinar|one-off|one-time|bonus|exception|particular|ad hoc|egm|task",
    ),
    _detail(
        "final or interim",
        "(?:末期|中期|年终)(?=股息|派息|分红|红利|奖金)",
        r"final|interim|half|mid|year|annual|h[12]\b|first|second|[12]h|complementary|bonus",
    ),
    _detail(
        "non-performing",
        "不良(?=贷款|债权|资产|债务)|问题(?=贷款|资产)",
        r"npl|npa|non-?perform|bad|distress|problem|impair|sour|delinq|default|toxic|doubtful|overdue|stage"
        r"|classified|troubled|workout|asset quality|credit (?:quality|cost)|weak|arrears|collect|recover"
        r"|special mention|cover",
    ),
    _detail(
        "main",
        f"主要(?={_OBJECTS})(?!市场主体)",
        r"main|major|key|princip|prim|chief|larg|big|core|top|lead|central|substantial|significan|important"
        r"|mostly|predominant|essential|critical|focus|domin|most|anchor|mega|global|tier|biggest|flagship"
        r"|staple|vital|great|g10|g-10|g7|advanced|dm\b|develop|world|crucial|heavy|dealer|dealers",
    ),
    _detail(
        "independent",
        "(?<!非)独立(?=董事会|调查|第三方|委员会|评估|顾问|审[计查]|专家|股东|检讨|核数师|机构|公司)",
        r"independ|separat|third|outside|external|unaffil|self|stand-?alone|own\b|autonom|spin|spun|impartial"
        r"|single|non-exec|unconnect|arm|split|hive|demerg|carve|ine?d\b|individual",
    ),
    _detail("independent of all", "独立第三方", r"independ|unconnect|unrelat|arm|unaffil"),
    _detail(
        "leading",
        "领先的(?=[\u4e00-\u9fff])|领先(?=厂商|供应商|企业|公司|品牌|制造商|生产商|平台|业者)",
        r"lead|top|larg|big|major|premier|front|pioneer|first|best|domin|ahead|market|number|no\.|cutting|advanc|state-of|edge"
        r"|outperform|most|champion|forward|flagship|prominent",
    ),
    _detail(
        "launched first",
        "首次(?=推出|发行|进军|进入|派发|发布|开设|举办)",
        r"first|maiden|debut|inaug|initia|ipo|never|unpreced|new|1st|pioneer|origin|premier|since|ever\b|earl|begin|began|start",
    ),
    _detail(
        "as revised",
        "(?:上调|下调|修订|更新|调整)后的?(?=[^,。]{0,6}(?:预测|指引|目标|预期|预算|展望))",
        r"rais|lower|cut|revis|upgrad|downgrad|adjust|updat|new|lift|trim|increas|reduc|amend|restat|higher|now\b|chang|improv"
        r"|narrow",
    ),
    _detail(
        "for long",
        "长期(?=维持|保持|处于|停留|低迷|亏损)",
        r"long|extended|prolong|period|linger|persist|durable|perman|sustain|decade|years|indefin|forever|secular|structural"
        r"|chronic|protract|continu|term",
    ),
    _detail(
        "of equals",
        "对等(?=合并|收购|关税|条件)",
        r"equal|peer|reciproc|parity|symmetr|tit-for|counter|mutual|match|correspond",
    ),
    _detail(
        "controlling",
        "(?<!非)控股(?=股权|权益|权(?!益变)|股份)|控制性(?=股权|权益)",
        r"control|majorit|parent|holding|5\d|6\d|7\d|8\d|9\d|dominant|largest|takeover|effective|subsidiar",
    ),
    _detail(
        "abroad or at home",
        "(?:海外|境外|国内|本地)(?=客户|市场|投资者|买家|业务|销售|需求|订单|收入|基金|股东|同业|工厂|供应商)",
        r"oversea|foreign|abroad|internation|global|offshore|export|outside|world|domestic|home|local|onshore"
        r"|nation|countr|region|external|cross|internal|intern|non-|resident|expat|tourist|visit|import|city"
        r"|town|here|native|china|chinese|mainland|hong kong|europe|america|u\.?s|japan|asia|africa|emerging"
        r"|territor|market|other|inbound|outbound|southbound|northbound|india|uk\b|britain|taiwan|brazil"
        r"|middle east|state|province|island|govern|public|euro|latin|singapore|macau|thai|vietnam|korea"
        r"|in [a-z]*land",
    ),
    _detail(
        "all of them",
        "(?:(?<!结算)(?<!其)所有(?!限|金额|权|者|人(?![员士都的]))|全体(?=员工|股东|董事|成员|委员))",
        r"all\b|every|any\b|entire|whole|each|total|full|complet|both|across|throughout|no\b|none|always|never"
        r"|remain|rest\b|outstanding|wholly|overall|universal|general|whatever|whichever|whoever|own|not\b"
        r"|general|sum|combined|anyone|everyone|broad|comprehens|property|title|staff|our\b|wide|board|unanim"
        r"|aggregate|inclusive|cover|range|possess|together|uniform|common|must|gross|subject",
    ),
    _detail(
        "much noticed",
        "备受(?:市场|外界|各界|投资者)?(?:瞩目|关注|期待|争议|推崇|青睐)|万众(?:瞩目|期待)|期待已久|轰动"
        "|引人注目|举世瞩目|众所周知|家喻户晓",
        r"watch|await|anticipat|high-profile|attention|focus|much|closely|prominent|keen|landmark|spotlight"
        r"|eye|heavily|long-|notic|controvers|interest|known|famous|favou?r|popular|respect|concern|conspic"
        r"|strik|remark|visib|scrutin|stand out|sensation|hot|big|celebr|well-|attract",
    ),
    _detail(
        "successfully",
        "(?<!不)(?<!未)(?:成功(?!率|与否|要诀|案例|关键)(?=[\\u4e00-\\u9fff])|顺利|圆满)",
        r"success|succeed|smooth|manag|win\b|won\b|wins|able|achiev|land|secur|complet|clinch|obtain|pull"
        r"|prevail|effect|recover|track|enabl|favou?r|well\b|orderly|without|accomplish|fulfil|pass|gain|beat"
        r"|met\b|meet|good|help|progress|proper|raised|easy|easi|steadi|steady|hitch|fail|launch|transition"
        r"|uninterrupt|reap|seamless|finish|fruit|withst|surviv|stood|weather|overc|cope|handl",
    ),
    _detail(
        "formally",
        "正式(?=宣布|公布|提出|签署|生效|成立|启用|批准|投产|开业|完成|终止|通过)|初步(?=同意|批准|协议|评估"
        "|估计|达成|接受|通过)",
        r"formal|offici|launch|start|effect|final|sign|adopt|inaugur|commenc|open|enter|regular|definit"
        r"|establish|go live|went live|complet|prelim|initial|tentat|provision|early|princip|first|draft"
        r"|interim|prima|framework|pilot|basic|rough|memorand|mou\b|heads|non-binding|outline|begin|began"
        r"|takes?\b|took|came into|come into|into force|operation|in writing|statut|legal",
    ),
    _detail(
        "of course",
        "显然|无疑|毋庸置疑|诚然|不言而喻|毫无悬念",
        r"clear|appear|seem|obvious|evident|apparent|plain|doubt|sure|certain|course|undeni|indeed|definit|actual|really"
        r"|manifest|bound|no question|undoubt|unquestion|visib|inevit|admitted|granted|true|of\b course"
        r"|conclus|must|simply|patent",
    ),
    _detail(
        "well done",
        "(?:亮丽|亮眼|骄人|卓越|杰出|丰厚|可观|强劲|稳健)(?:的)?(?=增长|成长|业绩|表现|升幅|回报|收入|利润|涨幅|盈利|股息|获利)",
        r"strong|strength|robust|solid|good|great|excellen|excep|outstand|impress|stellar|remark|handsome|hand"
        r"|healthy|sound|prudent|stabl|stead|resilien|significan|substantial|considerab|sizeab|sizab|sharp"
        r"|surg|soar|jump|bumper|rich|lucrat|attract|superior|record|rapid|brisk|buoyan|firm|vigor|hefty"
        r"|generous|decent|ample|rapid|outperform|momentum|rally|boom|best|better|high|powerful|notabl"
        r"|respectab|positive|satisf|favou?r|upbeat|double|accelerat|fast|well\b|conserv|rise|rosy|bright|beat"
        r"|very|big|large",
    ),
    _detail(
        "with a guarantee",
        "保本(?!点)|保证(?:回报|收益)|稳赚|零风险|(?<!并)无风险(?!利率|收益率|回报率)",
        r"guarant|win\b|protect|capital|risk|assur|secur|principal|safe|preserv|certain",
    ),
    _detail(
        "with effect backwards or at once",
        "追溯|即日起|即时生效|立即生效|即日生效",
        r"retro|backdat|since|immediat|effect|prompt|forthwith|today|now\b|at once|from|date|instant|trac"
        r"|restat|as of|pursu|recourse|prior",
    ),
    _detail(
        "again and again",
        "屡[次屡获创]|一再|多次|频频|接二连三",
        r"repeat|again|often|frequen|several|many|multiple|number|times|series|various|regular|re[a-z]{4,}"
        r"|success|constant|continu|string|numerous|rounds|consecut|spate|persist|twice|three|four|five|six"
        r"|several|habit|more than once",
    ),
    _detail(
        "with the help of the state",
        "(?:政府|官方|国家队|国资)(?:支持|背景|补贴|补助|注资|出手|主导|牵头|撑腰)",
        r"govern|state|public|offici|subsid|nation|sovereign|ministr|author|treasur|federal|fiscal|grant|bail"
        r"|municip|central|back|support|aid",
    ),
    _detail(
        "against the law or without leave",
        "未经(?:授权|许可|批准|同意)|擅自|违反(?:规定|法例|法规|规则|合约)",
        r"un|without|illegal|unlawful|violat|breach|contraven|unauthori|permission|consent|leave\b|illicit"
        r"|infring|against|wrong|misuse|misappropri|break|broke|non-compl|fail|rogue|improper|infract|default"
        r"|offen",
    ),
    # How surely, how fully and by when.
    _detail(
        "irrevocably",
        "不可撤[回销消]",
        r"irrevoc|undertak|undertook|non-?revoc|withdraw|revok|cannot be|binding|unconditional",
    ),
    _detail(
        "all of what is sold",
        "(?:出售|售出|沽出|转让|抛售|认购|偿还|购回|收购)(?:了|其|该|名下|持有的|手上|手头)*(?:全部|所有)(?!权)",
        r"all\b|entire|whole|total|full|every|remaining|outright|100|complet|each|any\b|both|liquidat|exit|issued|out of"
        r"|clear|rest\b"
        r"|dispos|divest|outstanding|balance|held|holding|takeover|owned|stake",
    ),
    _detail(
        "at the latest",
        "最[迟晚]|至迟",
        r"late|by\b|before|until|till|deadline|within|end|beyond|expir|due|up to|prior|advance|cut-?off|clos|last|long|slow"
        r"|most|at least|no more",
    ),
    _detail(
        "firmly convinced",
        "(?<!不)(?<!未)(?<!能)(?<!以)(?:确信|坚信|笃信)",
        r"confiden|convinc|sure|certain|firm|strong|doubt|convict|trust|adamant|persuad|satisf|believ|assur|belief|committed"
        r"|convinced"
        r"|determin|resolut|vindicat",
    ),
    _detail(
        "as scheduled",
        "(?<!未能)(?<!法)(?<!能)(?<!未)(?:如期|[按依]期(?!限|权|间|货))",
        r"late|delay|slip|miss|fail|schedul|plan|on time|on track|expect|prompt|time|timel|dul[ey]|course|punctual|promis"
        r"|target|line|deadline|instal"
        r"|maturit|when|date"
        r"|period|regular|term|term\b|serv|success|complet|normal",
    ),
    _detail(
        "forced to",
        "被迫|逼使|不得不",
        r"forc|compel|oblig|press|must|ha(?:s|d|ve) to|need|requir|coerc|squeez|push|driv|drove|prompt|choice|option|cannot"
        r"|reluctan|order"
        r"|leav|left|ma[dk]e|making|constrain|caus|led\b|lead|without|unable|no longer|could not|demand|call|fail|unavoid"
        r"|inevit|involuntar"
        r"|only|suffer|end(?:ed)? up|distress|fire sale|forego|forgo|short",
    ),
    _detail(
        "behind closed doors",
        "闭门(?!造)",
        r"clos|privat|behind|door|retreat|camera|confiden|secre|in-house",
    ),
    _detail(
        "a draft",
        "草案|初稿|(?:征求|咨询)意见稿",
        r"draft|propos|bills?\b|consult|exposure|paper|prelim|blueprint|legislat|outline|plan|initial|tentativ|discussion"
        r"|act\b|law\b",
    ),
    _detail(
        "indefinitely",
        "无限期",
        r"indefin|further notice|permanen|open-?ended|no end|perpetu|evergreen|sine die|no fixed|without|forever|unlimited"
        r"|infinit|undated|until",
    ),
    _detail(
        "further",
        "进一步(?=放缓|收窄|扩大|下跌|上升|恶化|走弱|走强|回落|回升|萎缩|下滑|攀升|升温|降温|加剧)(?:放缓|收窄|扩大"
        "|下跌|上升|恶化|走弱|走强|回落|回升"
        "|萎缩|下滑|攀升|升温|降温|加剧)",
        r"further|more|again|contin|deep|still|exten|even|addition|another|wid|accelerat|keep|kept|wors|grow|intensi|increas"
        r"|add|ramp|buil"
        r"|compound|exacerb|escalat|mount|than|after|follow|second|third|consecut|row\b|straight|success|streak|also|yet|top"
        r"|new\b|fresh"
        r"|subseq|later|remain|next|ahead|futur|last|increment|heighten|amplif|aggravat|then|persist|ongoing|gradual|progress"
        r"|cumul|over the"
        r"|strengthen|steep|sharp|advanc|push|down|up\b|from",
    ),
    _detail(
        "high or low of some months",
        r"(?:至|见|报|处于?|触及)[^,。;]{0,10}?[一二三四五六七八九十两数\d]+个?[月年周季](?:以来|来)?的?(?:新"
        r"|最)?[高低](?:位|点|水平|峰|谷)",
        _EXTREME,
    ),
    _detail(
        "in the end",
        "最终(?=裁定|判|获判|胜|败)",
        r"final|eventual|ultimat|end|at last|conclu|long run|after|later|settl|last|clos|finish|result|then|outcome|definit"
        r"|appeal",
    ),
    _detail(
        "before the others",
        "率先|抢先",
        r"first|lead|ahead|led\b|pioneer|early|before|initial|pre-?empt|front|open|start|earli|beat|spearhead|steal|jump|rush"
        r"|trail|pilot|one of|kick",
    ),
)
