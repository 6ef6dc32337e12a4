"""Ways of saying no without a negation, and what says each in Chinese.

English in lower case, Chinese in the Simplified view.
"""

from __future__ import annotations

import re

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class Denial(msgspec.Struct, frozen=True):
    """A way of saying no: words without one of which a text has it not, the expression, and what says it in Chinese.

    `anywhere`: what says it in whatever clause it stands: 現已停產,今年產量料為 for "suspended output and expects to produce".
    """

    words: frozenset[str]
    english: ScreenedPattern
    chinese: ScreenedPattern
    anywhere: ScreenedPattern | None = None


def _denial(words: str, english: str, chinese: str, anywhere: str = "") -> Denial:
    return Denial(
        frozenset(words.split()),
        ScreenedPattern(rf"\b(?:{english})\b"),
        ScreenedPattern(chinese),
        ScreenedPattern(anywhere) if anywhere else None,
    )


# What any of them may be said with.
_NO = "不未没无非莫勿弗毋绝难否"
# A participle in the passive has what it denies before it: trading was suspended until further notice.
_ACTIVE = (
    r"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bbeen )(?<!\bbeing )"
    r"(?<!\bremain )(?<!\bremains )(?<!\bremained )"
)

# What has a word of denial in it and denies nothing.
IDLE = re.compile(
    "是否|能否|可否|会否|有否|与否|否则|居高不下|不断|不仅|不但|不单|不只|不少|不论|不管|不确定|不明朗|不动产|无论|未来|除非|非常|无疑|不久|不时"
    "|无(?:担保|抵押|息|票|线|形|纸)|非(?:执行|上市|控股|流动|经常)|未(?:上市|经审[核计]|偿还)|不良"
)

DENIALS = (
    _denial(
        "anything far nowhere",
        r"anything but|far from(?= (?:a |an |being )?(?:[a-z]+ing|[a-z]+ed|[a-z]+ly|certain|clear|over|weak|strong"
        r"|complete|enough|easy|cheap"
        r"|perfect|ideal|done|sure|robust|healthy|sufficient|expensive|alone|stable|safe|full|dead|normal|smooth|rosy|bleak))"
        r"|nowhere near",
        f"[{_NO}远毫谈算反却岂甚欠尚仍]|并|还有距|距离",
    ),
    _denial(
        "hardly scarcely barely",
        "hardly|scarcely|barely",
        f"[{_NO}仅微略稍只鲜勉几甚罕少才刚寥稀]|相[若近同仿]|持平|平稳|大致|如[故旧]|勉强|有限|轻微|屈指|凤毛",
    ),
    _denial("longer", "no longer", f"[{_NO}停止终消失免]|结束|取消|告别|不再|成为过去|改|已(?!经)|再也|放弃|中断"),
    _denial("yet", r"(?:has|have|had|is|are) yet to|yet to be|(?:not|n't) yet", f"[{_NO}尚待欠缺]|还没|等|有待"),
    _denial(
        "refrain refrains refrained refraining abstain abstained",
        r"refrain(?:s|ed|ing)? from|abstain(?:s|ed|ing)? from",
        f"[{_NO}避忍暂停免禁止戒弃]|克制|放弃",
    ),
    _denial(
        "declined declines declining refused refuses refusing",
        r"declin(?:ed|es|ing) to|refus(?:ed|es|ing) to",
        f"[{_NO}拒婉谢]|推辞|回避",
        "拒|婉|谢绝|回避",
    ),
    _denial(
        "denied denies deny denying",
        r"(?:deny|denies|denied|denying) (?:that|any|the|having|being|it|reports?|rumou?rs?|allegations?|claims?|media"
        r"|speculation|wrongdoing)",
        f"[{_NO}拒驳反]|澄清|矢口",
        "否认|澄清|驳斥|矢口",
    ),
    _denial("rule rules ruled ruling", r"rul(?:e|es|ed|ing) out", f"[{_NO}除绝拒]"),
    _denial(
        "avoid avoids avoided avoiding",
        r"avoid(?:s|ed|ing)?",
        f"[{_NO}避免逃躲防离绕止杜]|幸",
        "独善|置身事外|全身而退|毫发|幸免|躲过|避[开过免]",
    ),
    _denial(
        "prohibits prohibited prohibiting bars barred barring bans banned banning forbids forbidden prevents prevented"
        " preventing",
        r"(?:prohibit|prevent|ban|forbid)(?:s|ned|ed|den|ning|ing) (?!s\b)|barr(?:ed|ing) "
        r"|bars (?:the |an? |any|all |its |their |it |them |him |her |most |foreign |[a-z]+s? from )",
        f"[{_NO}禁阻防止制限避封停杜拦拒妨碍]|取缔|遏|约束",
    ),
    # What one stops short of may be a ban itself: 禁止 says nothing of it then.
    _denial(
        "short",
        r"(?:st(?:op|ops|opped|opping)|f[ae]ll(?:s|en|ing)?) short of(?= (?:actually |fully )?[a-z]+ing\b| an? | outright| full)",
        f"[{_NO}仅只]|(?<!禁)止于|止步|却步|为限|有所保留|地步",
    ),
    _denial(
        "hold holds held holding put puts putting",
        r"h[eo]ld(?:s|ing)? (?:off(?: on| from)?|back from)(?= (?:[a-z]+ing|an?|the|its|any|further|new)\b)|put(?:s|ting)? off",
        f"[{_NO}避停止推延押暂缓搁弃拒退撤忍]|观望|按兵|保留|打消|克制|放慢|才|待|等|方[可能才会]",
    ),
    _denial(
        "forgo forgoes forgoing forwent dispensed did turned turns turning passed passes passing sat sit sits sitting opted"
        " opts opt",
        r"forgo(?:es|ing)?|forwent|dispensed with|did away with|turn(?:s|ed|ing)? down|pass(?:ed|es|ing)? up"
        r"|(?:s[ia]t|sits|sitting) out|opt(?:s|ed)? out of",
        f"[{_NO}弃拒绝舍缺失错让省取谢却避退]|落空|推[掉辞]|作罢|观望",
    ),
    _denial(
        "shied shy shies shying balk balks balked baulk baulks baulked steer steers steered steering back backed backing backs"
        " step steps stepped stepping pull pulls pulled row rowed draw draws drawn"
        " walk walked walks walking opted opts opt decided decides voted resist resists resisted resisting desist desisted drew"
        " stayed",
        r"sh(?:ied|ies|y|ying) away from|bau?lk(?:s|ed|ing)? at|steer(?:s|ed|ing)? clear of|stayed (?:away from|out of)"
        r"|back(?:ed|s|ing)? (?:away from|out of)|walk(?:s|ed|ing)? away from"
        r"|(?:opt(?:s|ed)?|decided|decides|voted) (?:against|not to)"
        r"|resist(?:s|ed|ing)? (?:calls|pressure|demands|the temptation) (?:to|for)|desist(?:s|ed)? from|drew the line at",
        f"[{_NO}避停止推延押暂缓搁弃拒退撤抗拦却回绝舍忍放另远取禁罢脱躲顶抵]|观望|按兵|保留|打消|克制|反对|保持距离|告别|摆脱|坚持|仍",
    ),
    # From a ban, too: 禁止 says nothing of it then.
    _denial(
        "step steps stepped stepping pull pulls pulled pulling row rowed draw draws drew drawn",
        r"(?:step(?:s|ped|ping)?|pull(?:s|ed|ing)?|row(?:s|ed|ing)?|dr(?:aw|aws|ew|awn|awing)) back from",
        f"[{_NO}退撤缩弃搁收避停]|打消|却步|打退堂鼓|抽身|远离",
    ),
    # Kept margins from slipping: what is kept from happening stands behind.
    _denial(
        "keep keeps kept keeping stop stops stopped stopping save saves saved saving protect protects protected protecting shield"
        " shields shielded deter deters deterred dissuade dissuaded discourage discouraged preclude precludes precluded"
        " restrained restrains",
        r"(?:k(?:eep|eeps|ept|eeping)|stop(?:s|ped|ping)?|sav(?:e|es|ed|ing)|protect(?:s|ed|ing)?|shield(?:s|ed|ing)?"
        r"|deter(?:s|red)?|dissuad(?:e|ed)|discourag(?:e|ed)|preclud(?:e|es|ed)|restrain(?:s|ed)) (?:[a-z-]+ ){1,5}?from"
        r"(?= (?:[a-z]+ing|an?)\b)",
        f"[{_NO}禁阻防止制限避封停杜拦拒妨碍脱撑守保稳挡劝打救]|(?<![抵减豁])免|取缔|遏|约束|维持|以上|幸",
    ),
    _denial(
        "other apart aside except save exception bar barring",
        r"other than(?! that)|apart from|aside from|except for|with the exception of|save (?:for|as)|barring",
        f"[{_NO}除外撇扣剔其另唯惟仅只例若如]|以外",
    ),
    _denial(
        "lack lacks lacked lacking absence absent devoid",
        r"lack(?:s|ed|ing)?(?: of)?|in the absence of|absence of|devoid of|absent (?:a|an|any|the|further)",
        f"[{_NO}缺乏欠少匮短除空失小弱薄低]|不足|真空",
    ),
    _denial(
        "instead rather",
        r"(?:instead of|rather than)(?! (?:only|just|merely)\b)",
        f"[{_NO}代替改反取弃转而换]|与其|宁|并非|取代",
    ),
    _denial(
        "opposed lieu",
        r"as opposed to|in lieu of",
        f"[{_NO}代替改反取弃转而换比较异]|与其|宁|相对|有别|[优好甚高低]于",
    ),
    _denial("unlike", "unlike", f"[{_NO}异别相]|有别|区别|相反|迥"),
    _denial("immune", "immune (?:to|from)", f"[{_NO}免独]"),
    _denial("free", r"free (?:of|from)(?! (?:[a-z]+ )?charge)", f"[{_NO}免脱离摆]|清"),
    _denial("too", r"too (?:early|soon|small|weak|low|late|few|little|costly) to", f"[{_NO}太过尚限]|言之|不足|不够"),
    _denial(
        "stopped stops stop ceased ceases cease discontinued halted halts scrapped abandoned cancelled canceled"
        " suspended suspends axed"
        " shelved",
        r"stop(?:s|ped)? [a-z]+ing|ceas(?:e|es|ed)"
        rf"|{_ACTIVE}(?:discontinued|halt(?:s|ed)?|scrapped|abandoned|cancel(?:led|ed)(?! out\b)|suspend(?:s|ed)?|axed|shelved)",
        f"[{_NO}停止终消中断弃撤搁退结暂冻废罢取关休缓改]|叫停|[收撤]回|作罢|告吹|推翻",
        "停[产工运牌业售摆办发供止用建]|[叫暂]停|终止|中止|搁置|取消|冻结|撤[销回出]|作罢",
    ),
    _denial(
        "rejected rejects rejecting vetoed blocked blocks opposed opposes",
        rf"{_ACTIVE}(?:reject(?:s|ed|ing)|veto(?:es|ed)|(?:blocked|blocks) (?:the|a|an|its)|oppos(?:es|ed)(?! to\b))",
        f"[{_NO}拒驳反阻退挡拦止禁回]|抵制|婉",
        "拒|驳回|否决|反对|抵制",
    ),
)
