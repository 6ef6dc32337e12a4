"""How the two languages say no, and what looks like it and is not. English in lower case, Chinese in the Simplified view."""

from __future__ import annotations

import re
from collections.abc import Iterable


def _any_of(*groups: str | Iterable[str]) -> str:
    return "|".join(group if isinstance(group, str) else "|".join(group) for group in groups)


NEGATION = re.compile(
    r"\b(?:not|no|never|none|neither|nor|without|nobody|nothing|nowhere|cannot|unable|unlikely|fail(?:s|ed|ing)? to|failure to)\b"
    r"|n't\b"
)

# Without one of these words there is no negation; "t" is what is left of "n't".
NEGATION_WORDS = frozenset(
    """not no never none neither nor without nobody nothing nowhere cannot unable unlikely fail fails failed failing failure
    t""".split()  # noqa: SIM905
)

_AFTER_NOT = _any_of(
    "only|just|merely|simply|solely|least|until|yet|without|to mention|withstanding|surprising(?:ly)?|so much|applicable|rated",
    "limited",
    "refrain|hesitate|lack|deny|neglect",
    "unlike|uncommon|(?:[a-z]+ ){0,2}un[a-z]{4,}|in(?:significant|considerable|frequent|conceivable|consistent)[a-z]*",
    "im(?:possible|probable|plausible)|for[ -]profit|for sale|far|long|chang[a-z]*|alter[a-z]*",
    "(?:be )?(?:less|fewer|more|lower|higher|later|earlier|greater|exceed[a-z]*)(?: than)?",
)
_AFTER_NO = _any_of(
    "doubt|longer|less|fewer|more|later|earlier|sooner|matter|lack|shortage|wonder|surprise|exception|efforts?|other than",
    "(?:[a-z]+ )?changes?|one knows|stranger|mean feat|small|brainer|signs of (?:stopping|slowing|abating)",
)
# Negations that say nothing negative, or that Chinese says without one.
IDIOM = re.compile(
    _any_of(
        rf"\bnot[ -](?:{_AFTER_NOT})\b",
        rf"\bno (?:{_AFTER_NO})\b",
        r"\bnot[a-z ]{1,20} until\b|\bif not\b|\bor not\b|\bwhy not\b|\bwhether[a-z ,]{1,40} not\b|\bcannot but\b",
        r"\bnothing (?:but|less|more|new)\b|\bnone other\b|\blittle or no\b|\bcan ?not (?:over|under)[a-z]+",
        r"\bwithout (?:prejudice|doubt|question|fail|exception|limitation|delay)\b",
        r"\bnever(?:theless|-ending| before| been (?:so|more|[a-z]+er))\b|\bnone ?theless\b",
        r"\bno-[a-z]+|\bnos?\.|\bno\b(?=\W*\d)",
        r"\b(?:hardly|scarcely|barely) an? [a-z]+ (?:passes|goes by|went by|passed) without\b",
    )
)

# Other ways of saying no, and words that Chinese often says with a negation (continue 不斷, different 不同, any 不論).
SOFT = re.compile(
    r"\b(?:"
    + _any_of(
        # Parts of words.
        r"un(?!ited|its?\b|ion|iversit|der|til|ique|ity|animous)[a-z]{4,}|non[- ]?[a-z]{3,}|[a-z]{3,}less",
        r"mis[a-z]{4,}|anti[a-z-]+",
        r"in(?:ability|active|adequate|sufficient|significant|appropriate|eligible|complete|correct|direct|definite"
        r"|effective)[a-z]*",
        r"in(?:evitabl[ey]|accurate|stability|stable|formal|visible|valid|convenien[a-z]+)",
        r"im(?:possible|proper|material|practica[a-z]+|balanced?s?|perfect[a-z]*|movable)",
        r"ir(?:regular|relevant|respective|reversible|revocable)|il(?:legal|liquid|licit)[a-z]*",
        r"dis(?:continu|agree|allow|appoint|approv|connect|regard|order|satisf|qualif|put|honou?r|charg)[a-z]*",
        # Lack, refusal, prevention, exception, end.
        r"only|few|little|hardly|barely|scarcely|rarely|seldom|lack(?:s|ed|ing)?|absence|absent|missing|zero|nil",
        r"devoid|free of|free from",
        r"barr(?:ed|ing)|preclud[a-z]*|outlaw[a-z]*|restrain[a-z]*|forbade|spar(?:ed|ing)",
        r"refrain[a-z]*|abstain[a-z]*|declin(?:e|es|ed|ing) to|immune|anything but|far from|nowhere near",
        r"free|unlike|replac[a-z]*|obsolete|deprecated|as opposed to",
        r"refus[a-z]*|reject[a-z]*|den(?:y|ies|ied|ial)|prohibit[a-z]*|forbid[a-z]*|ban(?:s|ned)?|prevent[a-z]*|avoid[a-z]*"
        r"|fail[a-z]*",
        r"exempt[a-z]*|waiv[a-z]*|exclud[a-z]*|exclusi[a-z]*|except|other than|rather than|instead|otherwise|unless|until|beyond",
        r"stop[a-z]*|ceas[a-z]*|clos[a-z]*|suspend[a-z]*|halt[a-z]*|default[a-z]*|lost|lose[a-z]*|loss(?:es)?|miss(?:ed|es)?"
        r"|short[a-z]*",
        r"limit[a-z]*|restrict[a-z]*|bad|poor|weak[a-z]*|doubt[a-z]*|difficult[a-z]*|hard|too|against|counter[a-z]*|withdr[a-z]*",
        # Sameness, difference, concession, degree, time, property.
        r"remain[a-z]*|constant|continu[a-z]*|ongoing|stead[a-z]*|stable|different[a-z]*|differ[a-z]*|vari[a-z]*|neutral|still",
        r"regardless|despite|although|though|however|while|but|yet|any|matter|whether|or|either|even|very|highly|particularly"
        r"|extreme[a-z]*",
        r"exceed[a-z]*|over|more|less|further|at least|at most|within|increasing[a-z]*|repeated[a-z]*|perpetual|infinite|special",
        r"before|pending|outstanding|future|forthcoming|coming|next|expected|ahead|property|properties|real estate|land",
    )
    + r")\b"
)

# What one clause of a sentence says against another, Chinese with a negation in either.
CONTRAST = re.compile(r"\b(?:rather than|as opposed to|instead of|other than|except|unless)\b")

# A Chinese sentence without any of these says no in no way.
CHINESE = re.compile(
    "[不未无没非勿毋莫否免拒缺欠乏难禁避除零绝失限仅只才尚误低亏违]|别(?=忘|担心|指望|错过|以为|再)|防止|停止|中止|终止|取消|放弃|倒闭|有待|反对|以外|之外"
)
# These stand right before what they negate.
PLAIN = re.compile(
    "并不|并未|并无|并非|不会|不能|不可|不得|不再|没有|未有|未能|未曾|从未|无法|毋须|无须|无需|不需|不用|不致|不至于|绝不|不是|不曾|概不|不予|不构成|不存在"
)
# Words with the character of a negation in them that negate nothing.
CHINESE_IDIOM = re.compile(
    _any_of(
        "不仅|不但|不单|不只|不止|不独|不断|不少|不同|不过|不论|不管|不良|不动产|不乏|不时|不日|不久|不惜|不愧|不禁|不失|不可或缺",
        "不可避免|不得不|不外乎|不约而同|不谋而合|不遗余力|毫无疑问|无疑|无论|无数|无可(?=置|否|厚|避|奈|挽|比|争|疑)|无非|未来|未免|莫大|莫过于",
        "非常|非凡|除非|非洲|非牟利|非银行|非流动|非上市|非执行|非金融|非控股|是否|能否|可否|会否|有否|与否|否则|只要|只有",
        "除了|除此|除外|扣除|排除|解除|消除|清除|移除|剔除|免疫|最低|较低|降低|低于|低位|减低|高低",
        "避险|规避|避税|禁售|避孕|免税|乏力|限期|期限|权限|上限|下限|年限|有限|限额|限度|界限|限制|零售|零件|零部件|失业|损失|亏损|才能|人才|才干",
    )
)

# "Not high" may be said as "low", "fails to meet" as "below", "without X" as "X left out".
GRADABLE = re.compile(
    r"\W+(?:(?:yet|be|been|being|very|particularly|that|so|as|overly|too|really|look|seem|quite) )*(?:"
    + _any_of(
        "significant|material|large|big|high|strong|good|great|easy|clear|cheap|expensive|much|many|enough|well|sufficient|ideal",
        "busy|optimistic|positive|attractive|impressive|important|common|certain|sure|meaningful|serious|severe|substantial"
        "|likely",
        "close|meet|match|reach|beat|exceed|achieve|keep up|live up|deliver",
    )
    + r")\b"
)
OPPOSITE = re.compile("[轻微小低弱差疲难贵近限平淡少逊输跌颓软]|落后|落空|一般|模糊|悲观|谨慎|审慎|可能|或|渺茫")
# The opposite of "unlikely".
LIKELY = re.compile("很(?:有)?可能|极(?:有)?可能|大有可能|大概率|可望|有望")
LEFT_OUT = re.compile("[除撇脱免]|抛开|若非|以外|之外")
# What is not done, and the act that Chinese may say instead: not sold is 保留, not included 剔除, not shown 隐藏.
_DONE = r"\W+(?:[a-z]+ly )?(?:be |been |being |to )?(?:[a-z]+ly )?"
ACTS = tuple(
    (re.compile(f"{_DONE}(?:{english})"), re.compile(chinese))
    for english, chinese in (
        ("includ|count|cover|contain|compris|consider|tak(?:e|en|ing) into", "[剔排扣撇]除|不计|忽略"),
        ("show|display|appear|disclos|reveal|list", "隐|略|保密"),
        (
            "delet|remov|sell|sold|dispos|cut|clos|scrap|abandon|leav|lost|los(?:e|ing)|withdraw|chang|mov",
            "保[留持]|留[存在任用]|维持|继续|仍|持有",
        ),
        (
            "renew|extend|proceed|go ahead|pursu|continu|start|begin|launch|happen|materiali",
            "终止|中止|搁置|作罢|暂[停缓]|推迟|押后|到期|落空|延",
        ),
        ("(?:all|every[a-z]*)\\b", "部分|部份|有人|有些|有的|个别|少数|例外|仍有|尚有"),
        ("accept|agree|approv|support|uphold|upheld|grant", "驳|否决"),
        ("vot|participat|subscrib|exercis", "弃|缺席"),
        ("pay|paid|repa", "拖|违约"),
        ("decid|determin|finali[sz]|settl", "待|考虑|商讨|研究"),
    )
)
