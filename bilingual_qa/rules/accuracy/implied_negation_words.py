"""Ways of saying no without a negation, and what says each in Chinese.

English in lower case, Chinese in the Simplified view.
"""

from __future__ import annotations

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class Denial(msgspec.Struct, frozen=True):
    """A way of saying no: words without one of which a text has it not, the expression, and what says it in Chinese."""

    words: frozenset[str]
    english: ScreenedPattern
    chinese: ScreenedPattern


def _denial(words: str, english: str, chinese: str) -> Denial:
    return Denial(frozenset(words.split()), ScreenedPattern(rf"\b(?:{english})\b"), ScreenedPattern(chinese))


# What any of them may be said with.
_NO = "不未没无非莫勿弗毋绝难否"

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
        f"[{_NO}仅微略稍只鲜勉几甚罕少才刚]|勉强|有限|轻微",
    ),
    _denial("longer", "no longer", f"[{_NO}停止终消失免]|结束|取消|告别|不再|成为过去|改|已(?!经)|再也|放弃|中断"),
    _denial("yet", r"(?:has|have|had|is|are) yet to|yet to be", f"[{_NO}尚待]|还没|等|有待"),
    _denial(
        "refrain refrains refrained refraining abstain abstained",
        r"refrain(?:s|ed|ing)? from|abstain(?:s|ed|ing)? from",
        f"[{_NO}避忍暂停免禁止戒弃]|克制|放弃",
    ),
    _denial(
        "declined declines declining refused refuses refusing",
        r"declin(?:ed|es|ing) to|refus(?:ed|es|ing) to",
        f"[{_NO}拒婉谢]|推辞|回避",
    ),
    _denial(
        "denied denies deny denying",
        r"(?:deny|denies|denied|denying) (?:that|any|the|having|being|it|reports?|rumou?rs?|allegations?|claims?|media"
        r"|speculation|wrongdoing)",
        f"[{_NO}拒驳反]|澄清|矢口",
    ),
    _denial("rule rules ruled ruling", r"rul(?:e|es|ed|ing) out", f"[{_NO}除绝拒]"),
    _denial(
        "avoid avoids avoided avoiding",
        r"avoid(?:s|ed|ing)?",
        f"[{_NO}避免逃躲防离绕止杜]|幸",
    ),
    _denial(
        "prohibits prohibited prohibiting bars barred barring bans banned banning forbids forbidden prevents prevented"
        " preventing",
        r"(?:prohibit|prevent|ban|bar|forbid)(?:s|ned|red|ed|den|ning|ring|ing) (?!s\b)",
        f"[{_NO}禁阻防止制限避封停杜拦拒妨碍]|取缔|遏|约束",
    ),
    _denial("short", r"st(?:op|ops|opped|opping) short of", f"[{_NO}仅只止]"),
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
    _denial("unlike", "unlike", f"[{_NO}异别相]|有别|区别|相反|迥"),
    _denial("immune", "immune (?:to|from)", f"[{_NO}免独]"),
    _denial("free", r"free (?:of|from)(?! (?:[a-z]+ )?charge)", f"[{_NO}免脱离摆]|清"),
    _denial("too", r"too (?:early|soon|small|weak|low|late|few|little|costly) to", f"[{_NO}太过尚早足够限]|言之"),
    _denial(
        "stopped stops stop ceased ceases cease discontinued halted halts scrapped abandoned cancelled canceled"
        " suspended suspends axed"
        " shelved",
        r"stop(?:s|ped)? [a-z]+ing|ceas(?:e|es|ed)|discontinued|halt(?:s|ed)?|scrapped|abandoned|cancel(?:led|ed)"
        r"|suspend(?:s|ed)?|axed|shelved",
        f"[{_NO}停止终消中断弃撤搁退结暂冻废罢取关休缓]|叫停",
    ),
    _denial(
        "rejected rejects rejecting vetoed blocked blocks opposed opposes",
        r"reject(?:s|ed|ing)|veto(?:es|ed)|(?:blocked|blocks) (?:the|a|an|its)|oppos(?:es|ed)",
        f"[{_NO}拒驳反阻退挡拦止禁回]|抵制|婉",
    ),
)
