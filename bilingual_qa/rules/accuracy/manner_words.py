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
        "anonymous",
        r"anonymous(?:ly)?|on (?:the )?condition of anonymity",
        "[匿隐]|不具名|不愿|不公开|未透露|要求不",
    ),
    _manner(
        "together", "together jointly", r"together with|jointly(?! and severally)", "[联与和及共同合携双偕跟连并]|一起|一道|一并"
    ),
    _manner("public", "publicly", r"publicly (?!traded|listed|held|owned|available)", "公|示|公众|当众|曝|媒体|外界"),
    _manner("secret", "secretly covertly", r"(?:secret|covert)ly", "[秘密暗偷私悄潜隐]"),
    _manner(
        "deliberate",
        "deliberately intentionally knowingly wilfully",
        r"(?:deliberate|intentional|knowing|wilful|willful)ly",
        "[故蓄有刻明知]意?|主动|专门",
    ),
    _manner(
        "wrong",
        "wrongly mistakenly erroneously inadvertently",
        r"(?:wrong|mistaken|erroneous|inadvertent)ly",
        "[误错失冤]|不当|不慎|无意|疏忽",
    ),
    # When, and for how long.
    _manner(
        "briefly", "briefly", r"briefly(?! (?:described?|discuss|summar|outlin|touch|on\b))", "一度|[短暂曾略]|片刻|瞬间|简|稍"
    ),
    _manner(
        "again",
        "again",
        r"(?<!once )again(?=[,.;]| (?:this|in|on|by|after|and|last|at)\b)",
        "[再又重复仍亦也还连]|第二|屡|依然|回",
    ),
    _manner("repeatedly", "repeatedly", r"repeatedly", "[屡多再频反不连累]|一直|次"),
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
        "straight consecutive running.",
        r"(?:for (?:the|a) )?(?:\w+ (?:straight|consecutive)|\w+ (?:day|week|month|quarter|year)s? running|\w+th \w+ in a row)"
        r"(?= (?:day|week|month|quarter|year|session|time|meeting|fiscal|trading)|[,.;]|$)",
        "连|[个]月来|直|接|相继|延续|蝉联|持续|第[一二三四五六七八九十\\d]",
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
        "[意突竟却惊]|外|出乎|没想|未料|预期|预料|预计|罕",
    ),
    _manner("theoretically", "theoretically hypothetically", r"(?:theoretical|hypothetical)ly", "[论理假设若]"),
    _manner("solely", "solely exclusively", r"(?:solely|exclusively)", "[仅只单唯独专全纯都]|完全|排他|均|就是"),
    _manner(
        "virtually",
        "virtually practically",
        r"(?:virtually|practically) (?:all|every|no|none|nothing|unchanged|zero|nil|the same)",
        "[几乎近差]|大致|基本|接近|实际|形同|等于|事实",
    ),
    _manner("hardly", "hardly scarcely", r"(?:hardly|scarcely)(?! any doubt)", "[几难不未没无少勉仅才非]|罕|甚微|有限"),
    _manner(
        "little changed",
        "little",
        r"(?:very )?little (?:changed|change|impact|effect|progress|evidence|sign)",
        "[微不少小无未没略难缺稳平持]|几|有限|轻|甚",
    ),
    _manner(
        "substitute",
        "rather instead",
        r"(?<=[ ,])(?:rather than|instead of)(?= [a-z])",
        "[而非不代替改却反由从]|并|取代|胜|优于|而是",
    ),
    _manner("as well as", "well", r"as well as (?:to |for |in |by |its |the )", "[及和与并亦也同兼、,，且还又连更含]|以外|包括"),
    _manner(
        "at a loss",
        "loss premium discount",
        r"(?<!trading )(?<!trade )(?<!traded )at a (?:loss|premium|discount)(?= (?:to|of|as|when|in|by|on)\b|[,.;]|$)",
        "[亏损蚀溢折贬贴赔高低平贱]|升水|水|优惠",
    ),
    _manner("in arrears", "arrears", r"in arrears", "[欠拖逾期未]|后付|延|滞"),
    _manner(
        "said by",
        "say. says. said",
        r"(?:^|(?<=[.;] ))(?:[a-z’'&.-]+ ){0,4}(?:say|says|said)(?= (?:that |the |it |its |they |he |she |we |this |in a |on ))|"
        rf"(?<=, )(?:{_A_BODY} said|said {_A_BODY})(?=[.,]| in\b| on\b)",
        "说|称|表示|示意|指(?![数引标])|言|透露|报道|报导|[告讲谓曰诉]|坦承|评|写|认为|相信|觉得|强调|补充|解释|据|估计|预估"
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
        "part temporary freelance seasonal",
        r"(?:part-time|full-time) (?:staff|workers?|jobs?|employees?|employment|positions?)",
        "[兼全专]|非全|正职|散工|时薪|零工|钟点|短工",
    ),
    _manner("private", "privately", r"privately[- ](?:held|owned)", "私|未上市|非上市|民"),
    _manner(
        "minority", "minority", r"minority (?:shareholders?|investors?|holders?|interests?|owners?)", "[少小]|非控|中小|散户"
    ),
    _manner("anchor", "anchor cornerstone", r"(?:anchor|cornerstone) investors?", "基石|[锚主核]|基础|基柱"),
    _manner("first-time", "first", r"first-time (?:buyers?|homebuyers?|issuers?|borrowers?|investors?)", "[首初第]|头|新|一次"),
    _manner("unionised", "unioni", r"(?:non-?)?unioni[sz]ed", "工会|公会"),
    _manner(
        "self-",
        "self",
        r"self-(?:employed|funded|financed|insured|developed|regulat|driving|service)",
        "[自独本无]|个体|自雇|自营",
    ),
    _manner("low base", "low. high.", r"(?:low|high|lower|higher)(?: comparison)? base\b(?! metal)", "[低高]"),
)
