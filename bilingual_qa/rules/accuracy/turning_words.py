"""Words beside a word that turn its meaning round: not scarce, an end to the ban, 流動性不足, 缺乏經驗.

English in lower case, Chinese in the Simplified view at half width.
"""

from __future__ import annotations

import re

from bilingual_qa.model import Span
from bilingual_qa.rules.accuracy.negated_place import clause_around
from bilingual_qa.rules.accuracy.negation_words import PLAIN

_ENGLISH = re.compile(
    r"(?:\b(?:not|no|never|without|neither|nor|less|lack of|rather than|instead of|unable|anything but|far from|short of|yet to"
    r"|hardly|scarcely|barely|few|little|cannot|free (?:of|from)|away from"
    r"|(?:end|stop|refus|fail|declin|lift|remov|revers|overturn|avoid|avert|prevent|escap|halt|reduc|cut|eas|relax|waiv|withdr[ae]w"
    r"|drop|unw(?:i|ou)nd|scrap|abandon|abolish|block|den[iy]|reject|oppos|ceas|offset|outweigh|narrow|fad|wan|fall|fell|lower"
    r"|less)[a-z]*)\b|n't\b)[^.,;]{0,24}$"
)
_CHINESE_BEFORE = re.compile(
    "(?:[不未没无非免否勿毋难少减缺欠低弱]|取消|[移解消]除|撤[销回]|停止|防止|摆脱|脱离|告别|逆转)[^，。；,;]{0,4}$"
)
_CHINESE_AFTER = re.compile("[^，。；,;]{0,3}?(?:[不未没无低差欠弱缺减降少]|有限)")
_ENGLISH_REACH, _CHINESE_REACH = 40, 6
# What Chinese may say from the other side: A sold it to B, B 向 A 購入.
_ROLES = re.compile("[向由自从予被获给]|卖家|买家")


def turned_in_english(english: str, word: Span) -> bool:
    """Whether something before a word turns it round."""
    return _ENGLISH.search(english, max(0, word.start - _ENGLISH_REACH), word.start) is not None


def turned_in_chinese(chinese: str, word: Span) -> bool:
    """Whether something right before a word, or right behind it, turns it round."""
    clause = clause_around(chinese, word)
    return (
        PLAIN.search(chinese, clause.start, word.start) is not None
        or _CHINESE_BEFORE.search(chinese, max(0, word.start - _CHINESE_REACH), word.start) is not None
        or _CHINESE_AFTER.match(chinese, word.end) is not None
    )


def names_roles(clause: str) -> bool:
    """Whether a Chinese clause says who gives and who takes, so that the verb may be the other one's."""
    return _ROLES.search(clause) is not None
