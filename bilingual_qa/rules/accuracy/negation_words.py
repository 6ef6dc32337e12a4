"""How the two languages say no, and what looks like it and is not. English in lower case, Chinese in the Simplified view."""

from __future__ import annotations

import re
from collections.abc import Iterable


def _any_of(*groups: str | Iterable[str]) -> str:
    return "|".join(group if isinstance(group, str) else "|".join(group) for group in groups)


NEGATION = re.compile(
    r"\b(?:(?:by|in|at|under|on) no (?:means|way|point|time|stage|circumstances|account)|not|no|never|none|neither|nor|without"
    r"|nobody|nothing|nowhere|cannot|unable|unlikely|fail(?:s|ed|ing)? to|(?<!power )(?<!system )(?<!equipment )"
    r"(?<!engine )(?<!bank )failure to)\b"
    r"|n't\b"
)

# Without one of these words there is no negation; "t" is what is left of "n't".
NEGATION_WORDS = frozenset(
    """not no never none neither nor without nobody nothing nowhere cannot unable unlikely fail fails failed failing failure
    t""".split()  # noqa: SIM905
)

_AFTER_NOT = _any_of(
    "only|just|merely|simply|solely|least|until|yet|without|to mention|withstanding|surprising(?:ly)?|so much|applicable|rated",
    "limited|(?:be )?averse|(?:be )?alone|(?:be )?immune|lost on|(?:be )?blind to|opposed to|be (?:long|outdone|missed)",
    "refrain|hesitate|lack|deny|neglect",
    "unlike|uncommon|(?:[a-z]+ ){0,2}un(?!der|it|i[oqv])[a-z]{4,}",
    "in(?:significant|considerable|frequent|conceivable|consistent)[a-z]*",
    "im(?:possible|probable|plausible)|for[ -]profit|for sale|far|long",
    "(?:be )?(?:less|fewer|more|lower|higher|later|earlier|greater|exceed[a-z]*)(?: than)?",
)
_AFTER_NO = _any_of(
    "doubt|less|fewer|more|later|earlier|sooner|matter|lack|shortage|wonder|surprise|exception|efforts?|other than",
    "(?:[a-z]+ )?changes?|one knows|stranger|mean feat|small|brainer|signs? of (?:stopping|slowing|abating|eas|let|relent)[a-z]*",
    "mistake|secret|coincidence|accident|shame|bad thing|laughing matter|denying|escap(?:e|ing)|stopping|end of|end in sight",
    "wrong|different|bargain|picnic|pushover|slouch|joke|punches|bones|prisoners|mercy|bounds|time (?:in|to lose|at all)",
    "love lost|prizes|holds barred|strings|friends? of|fans? of|free lunch|looking back|such luck|great shakes|better off|sweat",
)
# Up to five words of the same clause.
_NEAR = "(?:[a-z0-9'%$-]+ ){0,5}?"
_MORE = "more|less|better|worse|fewer|greater"
_NO_LIST = r"(?:(?!and\b|or\b|but\b)[a-z0-9'%$-]+ ){0,5}?"
_TO_CLAUSE = r"(?:if|that|how|why|when|were|not|for)\b(?:[^.;]|\.(?=\d)){0,80}?"
# Negations that say nothing negative, or that Chinese says without one.
IDIOM = re.compile(
    # Where one may begin: told at once, while they are tried one after the other.
    r"(?:\b(?=[a-z])|(?=n't)|(?=[.;:!?—-])|^)(?:"
    + _any_of(
        rf"(?:\bnot|n't|\bcannot)[ -](?:{_AFTER_NOT})\b",
        rf"\bno (?:{_AFTER_NO})\b",
        # Two negations are none: hardly a day goes by without.
        rf"(?:\b(?:hardly|scarcely|barely|rarely|seldom|few|not|no|never|nobody|none|nothing|cannot)\b|n't\b) {_NEAR}without\b",
        r"(?:\bnot|n't) (?:[a-z]+ly |far |too )?(?:out of (?:line|step|keeping|place|reach|touch|date|the ordinary)|at odds)\b",
        # The highest degree: nowhere is this clearer than, never so much, could not be better, second to none.
        rf"\b(?:no(?:where|body|thing|ne| [a-z]+)|never) {_NEAR}(?:(?:{_MORE}|[a-z]{{3,}}er) (?:[a-z]+ ){{0,5}}?than(?! [$€£]?\d)"
        r"|as [a-z]+ as)\b",
        r"(?:\b(?:not|never)|n't) (?:been|had it|seen|looked|felt) (?:this|so|as|[a-z]+ (?:this|so)|[a-z]{3,}er)\b",
        rf"\bnever {_NEAR}(?:so|better|worse|busier)\b|\bno(?:where|body|thing| one| other) {_NEAR}like\b",
        rf"(?:n't|\b(?:cannot|could not|can not)) (?:have )?(?:be|been|get|do|ask for|agree|come|happen|pick(?:ed)?)"
        rf" (?:at |in |a |any |much )*(?:{_MORE}|[a-z]{{3,}}er)\b",
        r"(?:n't|\bnot|\bcannot) (?:be )?(?:stress|emphasi[sz]e|overstate|exaggerate|say|thank|praise|recommend)[a-z]*"
        r" (?:[a-z]+ )?(?:enough|too)\b|\bnone too\b|\bto none\b",
        r"\bno (?:[a-z]+er|worse|better|more|less) than\b",
        r"\b(?:g[eo](?:t|ts|es|ing|ne)?|went|lead|led|come|came|amount(?:s|ed)?|count(?:s|ed)?|do|does|did|done|doing|say|says"
        r"|said)(?: for| to)? (?:nothing|nowhere|naught)\b",
        r"\bnot (?:that|because|what|whether|how)\b(?:[^.;]|\.(?=\d)){3,80}? but\b",
        r"\b(?:had|if|were) (?:it|they|this|that) (?:had |were )?not (?:been )?for\b|\bbut for\b|\bwith or without\b",
        r"\bnot[a-z ]{1,20} until\b|\bif not\b|\bor not\b|\bwhy not\b|\bwhether[a-z ,]{1,40} not\b|\bcannot but\b",
        r"\bnothing (?:but|less|more|new|short of|if not|like|special|else|if|out of)\b",
        r"\b(?:more|as) often (?:than|as) not\b|(?:n't|\bnot|\bcannot) (?:have it both ways|put a foot wrong|look back|bat an eye"
        r"|wait to|get me wrong|mince)",
        r"\bnone other\b|\blittle or no\b|\bcan ?not (?:over|under)[a-z]+",
        r"\bwithout (?:any |much |further |undue )?(?:prejudice|doubt|question|fail|exception|limitation|delay|difficult(?:y|ies)"
        r"|trouble|problems?|effort|hesitation|reservation|warning|incident|a hitch|interruption|disruption|pause|let-?up|peer"
        r"|parallel|precedent|equal|ado|notice)\b",
        r"\bnever(?:theless|-ending| before| been (?:so|more|[a-z]+er))\b|\bnone ?theless\b",
        # Rather often, on purpose, with reason; too late.
        r"\bnot (?:for the first time|for (?:nothing|want of|lack of)|before time|a moment too soon|in vain|by (?:accident|chance"
        r"|coincidence)|without (?:reason|cause|merit))\b",
        # Two negations are none: surprised if it does not, no reason why it should not.
        r"\b(?:surpris|astonish|amaz|shock|stunn|odd|strange|remarkabl|unthinkabl|inconceivabl|hard to (?:see|imagine|believe"
        rf"|think)|difficult to (?:see|imagine))[a-z]* (?:[a-z]+ )?{_TO_CLAUSE}(?:n't|\bnot\b|\bno\b|\bnever\b|\bfail)",
        r"\b(?:no|nobody|none|nothing|not (?:an?|one|many)|(?:hardly|scarcely|barely) (?:an?|any)|few|(?:[a-z]+n't|not)"
        rf" (?:see|think of|know|find|believe|imagine|understand)) {_NO_LIST}(?:who|that|which|why|where) {_NO_LIST}"
        r"(?:[a-z]+n't|not|no|never|fails? to)\b",
        # An answer: no, that is right.
        r"(?:^|[.;:?!—-] ?\"?)(?:well, |oh, |look, )?no(?=[,.;—!])",
        # A question that expects a yes: isn't that cautious?
        r"\b(?:is|are|was|were|does|do|did|would|should|could|have|has)n't (?:that|it|this|you|we|they|there|he|she)\b"
        r"(?=[^.!?]*\?)",
        # Said twice over: it won't, not this year.
        r"(?<=n't, )not\b|(?<=no, )not\b",
        # It would not take much to: 只要有些許…便.
        r"(?:\bnot|n't) (?:take|need|require) (?:very )?(?:much|many|long|a (?:lot|great deal|genius))\b",
        r"\bno-[a-z]+|\bnos?\.|\bno\b(?=\W*\d)",
    )
    + ")"
)

# Parts of words that Chinese often says with a negation.
_NEGATED_PARTS = _any_of(
    r"un(?!ited|its?\b|ion|iversit|der|til|ique|ity|animous)[a-z]{4,}|non[- ]?[a-z]{3,}|[a-z]{3,}less",
    r"mis[a-z]{4,}|anti[a-z-]+",
    r"in(?:ability|active|adequate|sufficient|significant|appropriate|eligible|complete|correct|direct|definite"
    r"|effective)[a-z]*",
    r"in(?:evitabl[ey]|accurate|stability|stable|formal|visible|valid|convenien[a-z]+)",
    r"im(?:possible|proper|material|practica[a-z]+|balanced?s?|perfect[a-z]*|movable)",
    r"ir(?:regular|relevant|respective|reversible|revocable)|il(?:legal|liquid|licit)[a-z]*",
    r"dis(?:continu|agree|allow|appoint|approv|connect|regard|order|satisf|qualif|put|honou?r|charg)[a-z]*",
)
# What has one in it, and outstanding, which is 未償還.
NEGATED_WORD = re.compile(
    rf"\b(?:{_NEGATED_PARTS}|outstanding|except|unless|barely|hardly|scarcely|rarely|seldom|lack(?:s|ed|ing)?)\b"
)
# Other ways of saying no, and words that Chinese often says with a negation (continue 不斷, different 不同, any 不論).
SOFT = re.compile(
    r"\b(?:"
    + _any_of(
        _NEGATED_PARTS,
        # Lack, refusal, prevention, exception, end.
        r"only|few|little|hardly|barely|scarcely|rarely|seldom|lack(?:s|ed|ing)?|absence|absent|missing|zero|nil",
        r"devoid|free of|free from",
        # Undoing.
        r"de-?(?:consolidat|list|regist|recogni[sz]|commission|activat|coupl|nationali[sz]|classif)[a-z]*",
        r"barr(?:ed|ing)|preclud[a-z]*|outlaw[a-z]*|restrain[a-z]*|forbade|spar(?:ed|ing)",
        r"refrain[a-z]*|abstain[a-z]*|declin(?:e|es|ed|ing) to|immune|anything but|far from|nowhere near",
        r"free|unlike|replac[a-z]*|obsolete|deprecated|as opposed to",
        r"refus[a-z]*|reject[a-z]*|den(?:y|ies|ied|ial)|prohibit[a-z]*|forbid[a-z]*|ban(?:s|ned)?|prevent[a-z]*|avoid[a-z]*"
        r"|fail[a-z]*|pre-[a-z]+|locked out",
        r"exempt[a-z]*|waiv[a-z]*|exclud[a-z]*|exclusi[a-z]*|except|other than|rather than|instead|otherwise|unless|until|beyond",
        r"stop[a-z]*|ceas[a-z]*|clos[a-z]*|suspend[a-z]*|halt[a-z]*|default[a-z]*|lost|lose[a-z]*|loss(?:es)?|miss(?:ed|es)?"
        r"|short[a-z]*",
        r"limit[a-z]*|restrict[a-z]*|bad|poor|weak[a-z]*|doubt[a-z]*|difficult[a-z]*|hard|too|against|counter[a-z]*|withdr[a-z]*",
        # Leaving alone, keeping away, having ended.
        r"it (?:would|will) take|(?:k(?:ept|eeps?|eeping)|sav(?:ed|es|ing)) [^.;]{1,40} from",
        r"slow to|late|intact|spared?|unscathed|surviv[a-z]*|silen[a-z]*|quiet[a-z]*|mum|idle|dormant|dead|moot|premature|elusive"
        r"|empty|vacant|blank|lapse[sd]?|expire[sd]?|over|gone|past",
        r"skip[a-z]*|sidestep[a-z]*|shrug[a-z]*|ignor[a-z]*|brush(?:ed|es|ing)?|neglect[a-z]*|overlook[a-z]*|forg[eo][a-z]*|omit[a-z]*"
        r"|pass(?:ed|es)? (?:on|up)|steer[a-z]*|shun[a-z]*|shy|spurn[a-z]*|eschew[a-z]*|forwent|abandon[a-z]*|scrap[a-z]*"
        r"|shelv[a-z]*|withh[a-z]+|resist[a-z]*|h[eo]ld[a-z]* (?:off|back)|on hold|s[ai]t[a-z]* (?:out|tight)|stay[a-z]*"
        # Keeping, saving, deterring from.
        r"|(?:ke(?:ep|eps|eping|pt)|sav(?:es?|ed|ing)|shield(?:s|ed|ing)?|protect(?:s|ed|ing)?|deter(?:s|red|ring)?|dissuad[a-z]*"
        r"|discourag[a-z]*|insulat[a-z]*) [^.;,]{1,48}? from"
        r"|oppos[a-z]*|object[a-z]*|block[a-z]*|veto[a-z]*|barred|bars|rul(?:e|es|ed|ing) out|evad[a-z]*|escap[a-z]*|elud[a-z]*",
        r"s[ck]eptic[a-z]*|wary|reluctan[a-z]*|hesita[a-z]*|wait[a-z]*|await[a-z]*|delay[a-z]*|postpon[a-z]*|defer[a-z]*|alien"
        r"|at odds|strange[a-z]*",
        # Sameness, difference, concession, degree, time, property.
        r"remain[a-z]*|constant|continu[a-z]*|ongoing|stead[a-z]*|stable|different[a-z]*|differ[a-z]*|vari[a-z]*|neutral|still",
        r"regardless|despite|although|though|however|while|but|yet|any|matter|whether|or|either|even|very|highly|particularly"
        r"|extreme[a-z]*",
        r"exceed[a-z]*|over|more|less|further|at least|at most|within|increasing[a-z]*|repeated[a-z]*|perpetual|infinite|special",
        r"before|pending|outstanding|future|forthcoming|coming|next|expected|ahead|property|properties|real estate|land",
    )
    + r")\b"
)

# What forbids or prevents, which a negation in another clause of its sentence may say.
FORBIDS = re.compile(
    r"\b(?:ban(?:s|ned|ning)?|barr(?:ed|ing)|prohibit[a-z]*|prevent[a-z]*|forbid[a-z]*|forbade|preclud[a-z]*|disqualif[a-z]*"
    r"|refus[a-z]*|declin(?:e|es|ed|ing) to|avoid[a-z]*|exempt[a-z]*|waiv[a-z]*|stop(?:s|ped|ping)?|ceas[a-z]*|lack[a-z]*"
    r"|refrain[a-z]*|suspend[a-z]*|halt[a-z]*|reject[a-z]*|deny|den(?:ies|ied|ying)|spar(?:ed|es|ing)|rul(?:ed|es|ing) out)\b"
)
# What one clause of a sentence says against another, Chinese with a negation in either.
CONTRAST = re.compile(r"\b(?:rather than|as opposed to|instead of|other than|except|unless)\b")

# A Chinese sentence without any of these says no in no way.
CHINESE = re.compile(
    "[不未无没非勿毋莫否免拒缺欠乏难禁避除零绝限才尚误低亏违艰]|失(?=[去败守利望色效灵准策约信控手速落实当常])|[丧顿消]失|[仅只](?=[能属止此及够])|别(?=忘|担心|指望|错过|以为|再)|防止|停止|中止|终止|暂停|取消|放弃|倒闭|落[榜选空第]|[弃摒]|破功|泡汤|告吹|夭折|失守|出局|缺席|有待|反对|以外|之外|(?<![\\d.])0%|子虚|捏造|凭空|杜撰"
    # Far from it: 離理想水平還有一段距離.
    "|[离距][^,，。；]{1,16}?(?:远|距离|遥)"
)
# What says no by itself.
NO = re.compile("[不未无没非勿毋莫]")
# What says no of the verb behind it where the source has a negation: 難以持續 for "will not last".
HARDLY = re.compile("难(?:以|于|再|望|言|保|获)|艰难|维艰|不易")
# What is left of 沒有 and 不是 without their negation: there was a request, it is for.
ASSERTED = re.compile("(?<![原所拥持富含具享只仅唯固现独])有(?![限待所关效利望助可别序期意力赖鉴些如])|(?<![算若就总])是[为由]")
# What denies the clause behind it: no reason why that should change, 我不認為…,這一點便要改變.
RAISED = re.compile(
    "不(?:认为|觉得|相信|见得|预期|预计|打算|代表|意味|表示|等于|以为|指望|担心|应因|会因)|看不[出到见]|未必|难以想象|无意|何必|岂"
)
# Who has no plans to leave plans to stay.
_GOES_ON = "^(?!.*(?:维持|保[持留]|留[守在任下]|继续|坚[守持]|沿用|仍|稳)).*?"
# What is denied, and Chinese that says it is so: no plans to delist, 計劃除牌.
SO_AFTER_ALL = tuple(
    (re.compile(rf"\W+(?:[a-z]+ly |current |present |immediate )*(?:{english})\b"), re.compile(chinese))
    for english, chinese in (
        ("plans?|intentions?|intend|wish|desire|aims?", f"{_GOES_ON}(?:计划|有意(?!思|义|见|识)|打算|(?<!虚)拟|意欲|旨在|希望)"),
        ("evidence|signs?|indications?|traces?", "[看见录]到|发现|出现|显示|迹象|证据|可见"),
        ("(?:an? |be |been )?[a-z]+(?:able|ible)", "可(?![能靠])|能够"),
        (
            "(?:an? |be |been )?(?:cumulative|entitled|eligible|permitted|allowed|authorised|authorized|insured|covered)",
            "可|获|享|受保|有权",
        ),
    )
)
# Verbs that a negation goes with, and Chinese that says as much without it: won't, 將會.
_NOT = "(?: [a-z]+ly| still| also)? ?(?:not|n't|never)"
AUXILIARIES = tuple(
    (re.compile(rf"\b(?:{english})\b"), re.compile(chinese))
    for english, chinese in (
        (
            f"(?:will|would|shall|wo){_NOT}|(?:not|n't) going to|no (?:intention|plans?) (?:of|to)",
            "会(?![议计员所展同面谈见])|将(?![军来近领信])",
        ),
        (
            f"(?:is|are|was|were){_NOT}(?: (?:a|an|the|for|about|in|on|[a-z]+(?=[,.;]|$)))",
            "(?<![可却还又倒才总算若但只就于或便])是(?![次项类份否])",
        ),
        (f"(?:has|have|had){_NOT}", "已|曾"),
        (f"should{_NOT}", "应(?![对付用收邀急力变运聘届])"),
        (
            "fail(?:s|ed)? to|unable to|(?:could|can) ?not|ca(?= ?n't)",
            "(?<![可性功产智职效新动节技才])能(?![源力耗见效量级])|成功|得以",
        ),
        ("no [a-z]+ (?:is|are|was|were) (?:planned|intended|proposed|envisaged)", "拟|计划|打算"),
        ("not (?:inclined|tempted|minded|willing|prepared)", "有意|愿|打算"),
    )
)
# What may not be done, and Chinese that allows it.
MODAL = re.compile(r"\b(?:may|can|shall) not$|\bcannot$|\bcan't$")
# What a 不 right before it turns round.
CAN = re.compile("可以?(?![能靠观])|能够")
MAY = re.compile("可(?![能靠观])|能够|获准|有权|得以")
# These stand right before what they negate.
PLAIN = re.compile(
    "并不|并未|并无|并非|不会|不能|不可|不得|不再|没有|未有|未能|未曾|从未|无法|毋须|无须|无需|不需|不用|不致|不至于|绝不|不是|不曾|概不|不予|不构成|不存在"
)
# With a comparison behind it a negation sets a bound: 不得高於 for "capped by".
BOUND = re.compile("[^,，。；]{0,2}(?:[高低少多大小早迟晚]于|超[过出逾]|逾)")
# The negation of a subject, which Chinese tells of the verb.
OF_NOBODY = re.compile(r"(?:no|none|neither|nobody|nothing)\b")
SUBJECT = re.compile(
    r"(?:(?:^|[.,;:]|\b(?:that|and|but|because|when|while|as|if|so|where))\s*)(?:no|none|neither|nobody|nothing)\b"
)
# "No" of all: the negation may be told of everyone by the opposite, 所有銀行均可符合 for "no bank would breach".
ALL = re.compile("所有|全[部体数]|均|皆|都|各|一律|悉数|人人|家家")
# Those of them that tell what was left undone, which a verb of keeping or waiting says too.
DID_NOT = re.compile("并[未无]|[没未]有|未[能曾]|从未|不曾")
# Words with the character of a negation in them that negate nothing.
CHINESE_IDIOM = re.compile(
    _any_of(
        "不仅|不但|不单(?![独一])|不只|不止|不独|不断|不少|不同(?!意)|(?<![超通撑熬敌逃躲瞒抵斗赛])不过|从[未来不没]+(?:如此|这[么样般]|像|有过|试过)|不论|不管|不良|不动产|不乏|不时|不日|不久|不惜|不愧|不禁|不失(?=[为时体])|不可或缺"
        "|会不会|能不能|是不是|有没有|要不要|可不可|该不该|值不值|好不好|不[用必消待]说|不在话下|不言而喻|不言自明",
        "不可避免|不得不|不外乎|不约而同|不谋而合|不遗余力|毫无疑问|无疑(?![虑义点窦])|无论|无数|无可(?=置|否|厚|避|奈|挽|比|争|疑)|无非|未来|未免|莫大|莫过于",
        "非常|非凡|除非|非洲|非牟利|非银行|非流动|非上市|非执行|非金融|非控股|是否|能否|可否|会否|有否|与否|否则|只要|只有",
        "除了|除此|除外|扣除|排除|解除|消除|清除|移除|剔除|免疫|最低|较低|降低|低于|低位|减低|高低",
        "避险|规避|避税|禁售|避孕|免税|乏力|限期|期限|权限|上限|下限|年限|有限(?=公司|合[伙夥]|责任|股份)|限额|限度|界限|限制|零售|零件|零部件|失业|损失|亏损|禁制令|除牌|除权|除息|除净|限售|只是|违约|欠[债款]|错误|误差|缺口|违约金|无人机|无线|无形|避风港|绝对|绝大|(?:该|此|本|上述)项?豁免|才能|人才|才干",
    )
)

# "Not high" may be said as "low", "fails to meet" as "below", "without X" as "X left out".
GRADABLE = re.compile(
    r"\W+(?:(?:yet|be|been|being|very|particularly|that|so|as|overly|too|really|look|seem|quite|an?|the|such|all|always) )*(?:"
    + _any_of(
        "significant|material|large|big|high|strong|good|great|easy|clear|cheap|expensive|much|many|enough|well|sufficient|ideal",
        "busy|optimistic|positive|attractive|impressive|important|common|certain|sure|meaningful|serious|severe|substantial"
        "|likely",
        "close|meet|match|reach|beat|exceed|achieve|keep up|live up|deliver",
    )
    + r")\b"
)
OPPOSITE = re.compile(
    "[败负轻微小低弱差疲难贵近限平淡少逊输跌颓软艰苦缓慢]|降温|回落|收[窄敛]|减[弱速退]|严[峻酷]|吃力|坎坷|波折|落后|落空|一般|模糊|悲观|谨慎|审慎|可能|或|渺茫"
)
# Not high because of this, but because of that: the reason is what is denied, 偏高並非因為.
REASON = re.compile(r"[^.;,]{1,60} (?:because|just (?:by|through|for)|due to|owing to|so (?:much )?as to|in order to)\b")
NOT_THE_REASON = re.compile("(?:并非|不是|非|不在|绝非|并不)[^，。；]{0,4}[因由为出源归在]|与其说|而非|而不是")
# The opposite of "unlikely".
LIKELY = re.compile("很(?:有)?可能|极(?:有)?可能|大有可能|大概率|可望|有望")
LEFT_OUT = re.compile("[除撇脱免]|抛开|若非|以外|之外")
# Not before June: 6月才, 最快6月, 6月或以後.
NOT_BEFORE = re.compile(r"(?:[^.;]|\.(?=\d)){0,90}?\b(?:before|until|till|earlier than|prior to)\b")
NOT_UNTIL = re.compile("才|此之?前|[事首]先|方[会可能告才]|始[会可能]|最[快早]|以后|之后|后|起")
# What is no longer so has ended, or was so.
ENDED = re.compile("[已停终结束告别弃脱退完旧曾原经过往]|取消|失去|走出|消失|不复")
# "Almost no" may be said as "few".
ALMOST = re.compile(r"\b(?:almost|virtually|practically|next to|close to|little or|few or) $")
FEW = re.compile("[极甚很鲜稀量]少|罕|微|寥|屈指|无几|零星|有限")
# What is not done, and the act that Chinese may say instead: not sold is 保留, not included 剔除, not shown 隐藏.
_DONE = (
    r"\W+(?:(?:reason|need|plans?|intention|point|wish|desire|case) (?:to|for|in) "
    r"|(?:did|do|does|has|have|had|will|would|is|are|was|were) (?:[a-z]+ ){1,3}?)?"
    r"(?:[a-z]+ly )?(?:be |been |being |to |yet )?(?:[a-z]+ly )?"
)
ACTS = tuple(
    (re.compile(f"{_DONE}(?:{english})"), re.compile(chinese))
    for english, chinese in (
        ("includ|count|cover|contain|compris|consider|tak(?:e|en|ing) into", "[剔排扣撇]除|不计|忽略"),
        ("show|display|appear|disclos|reveal|list", "隐|略|保密"),
        (
            "delet|remov|sell|sold|dispos|cut|clos|scrap|abandon|leav|los[te]|losing|withdraw|chang|mov|alter|adjust|revis|touch|budg",
            "保[留持]|留[存在任用守]|维持|继续|仍|持有|一贯|照旧|如[旧常]|依[旧然]|原[有封状]|文风|按兵|平稳|始终|延续",
        ),
        (
            "(?:ris|rose|go|went|exceed|top|surpass|climb|mov|trad|increas|grow|break|cross)",
            "以下|以内|之内|低于|上限|封顶|为限|持平|守住|受制|横[盘行]",
        ),
        (
            "(?:fall|fell|drop|dip|slip|go|went|sink|sank|com|trad|declin|los|weaken|dropp)",
            "以上|高于|企[稳于]|站[稳上]|守[住稳]|坚挺|持平|稳|保持|维持|止[跌降滑]|扭转|回升|反弹",
        ),
        ("(?:a |any )?(?:mak|made|earn|turn|profit|in the black)", "[亏蚀]|赤字|见红"),
        ("(?:a |any )?(?:in the red|los|loss|lost|unprofit)", "盈|获利|赚|纯利"),
        ("(?:sid|compromis|back|giv|gave|budg|yield|concede)", "各[持执]|僵[局持]|坚持|寸步"),
        (
            "renew|extend|proceed|go ahead|pursu|continu|start|begin|launch|happen|materiali",
            "终止|中止|搁置|作罢|暂[停缓]|推迟|押后|到期|落空|延",
        ),
        ("(?:all|every[a-z]*)\\b", "部分|部份|有人|有些|有的|个别|少数|例外|仍有|尚有"),
        (
            "stop|prevent|deter|keep|kept|dissuad|discourag|save|spare|protect|shield|preclud|spoil|derail|dampen|hinder|dent",
            "仍|依然|还是|照[样常]|却|继续",
        ),
        ("(?:to )?(?:have )?(?:expect|anticipat|fores[ae]|predict|imagin|dream|guess)", "意[料外想]|出乎|始料|惊|突|想象"),
        ("accept|agree|approv|support|uphold|upheld|grant", "驳|否决"),
        ("vot|participat|subscrib|exercis", "弃|缺席"),
        ("pay|paid|repa", "拖|违约"),
        ("decid|determin|finali[sz]|settl", "待|考虑|商讨|研究"),
        ("(?:expected to |likely to |set to )?(?:recur|repeat|last|persist)", "一次[性过]|单次|偶发|短暂|暂时"),
    )
)
