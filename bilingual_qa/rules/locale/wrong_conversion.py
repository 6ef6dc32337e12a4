"""LC104."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Edit, Finding, Fix, Locale, Message, MqmType, Severity, Span
from bilingual_qa.rules.locale.conversion_words import NEVER_ALONE, WORDS_OF_ONE
from bilingual_qa.rules.locale.standard_forms import STANDARD_FORMS
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.chinese import words_around
from bilingual_qa.text.fold import converter

_END = attrgetter("end")
# In Simplified characters: 編製 of accounts, 回覆, 憑藉 are as good as what the converter would write.
_BOTH_RIGHT = frozenset(
    """编制 回复 反复 答复 复核 发卡 借以 凭借 借口 借此 借助 借重 家具 批准
    核准 干散 折合 动荡 定制 发霉 后冠 里数 英斗 公斗""".split()  # noqa: SIM905
)
# 瞭解 is 了解 to most, and 迴流, 迴響 are 回流, 回響.
_NEVER_WRONG = frozenset("了回")


class WrongConversion(UnitRule):
    """A machine's conversion from Simplified characters chose the wrong one of several Traditional ones.

    One Simplified character often stands for two or three words (后 for 後 and 后, 复 for 復 and 複). The word around the
    character decides: the text is folded to Simplified, its words are converted anew, and a character that the word does not
    have is told. Names, and forms that are both in good use (編製 and 編制, 了解 and 瞭解), are left alone.

    ## Why is this bad?
    The word is another one, or none: 頭發 is no hair and 關繫 no relation. It marks the text as converted by a machine.

    ## Example
    ```
    The change made a significant impact on orders.
    該變化對訂單產生[瞭]重大影響。
    ```

    ## Write instead
    The character of the word: 產生了.
    """

    code = "LC104"
    name = "wrong-conversion"
    mqm = MqmType.CHARACTERS
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph, with all places."""
        if not unit.locale.traditional:
            return
        places = list(_places(unit))
        if not places:
            return
        found = list(dict.fromkeys(span.of(unit.target) for span, _ in places))
        yield self.finding(
            unit,
            Message.of(self.name, found="、".join(found), right="、".join(dict.fromkeys(right for _, right in places))),
            target=tuple(span for span, _ in places),
            suggestions=tuple(dict.fromkeys(right for _, right in places)),
            fix=Fix(tuple(Edit(span.start, span.end, right) for span, right in places), Applicability.SAFE),
            concept="".join(found),
        )


def _places(unit: AnalysedUnit) -> Iterator[tuple[Span, str]]:
    """The characters that the word around them does not have, each with the right one."""
    view = unit.plain_target
    configuration = "s2tw" if unit.locale is Locale.ZH_HANT_TW else "s2hk"
    odd = [(at, word) for at, word in _in_words(unit) if _is_odd(unit.target[at], at - word.start, word.of(view), configuration)]
    if not odd:
        return
    # Converting the paragraph costs more than all else here: only where a word by itself is converted otherwise.
    whole = converter(configuration).convert(view)
    if len(whole) != len(view):
        return
    for at, word in odd:
        char = unit.target[at]
        if _both_right(view, at) or any(whole.overlaps(word) for whole in unit.exempt_words):
            continue
        if len(word) == 1:
            right = NEVER_ALONE.get(char, "")
        else:
            right = _right(char, word.of(view), _converted(configuration, word.of(view)), whole[at], at - word.start)
        if right and right != char and not _has_it(char, at, word, unit, configuration):
            yield Span(at, at + 1), STANDARD_FORMS.get(unit.locale, {}).get(right, right)


def _both_right(view: str, at: int) -> bool:
    """Whether a place is in a word that has either character, or that the converter does not know: 乾 of 乾散貨."""
    return any(view.startswith(word, at - offset) for word in _BOTH_RIGHT for offset in range(min(len(word), at + 1)))


def _has_it(char: str, at: int, word: Span, unit: AnalysedUnit, configuration: str) -> bool:
    """Whether the shorter word of jieba's that holds a place has the character: 表 of 表現 in 相對表現, which has no 對錶."""
    for part in words_around(unit.simplified_target, word):
        if part.start <= at < part.end:
            converted = _converted(configuration, part.of(unit.plain_target))
            return 1 < len(part) == len(converted) and converted[at - part.start] == char
    return False


def _in_words(unit: AnalysedUnit) -> Iterator[tuple[int, Span]]:
    """The places of characters that stand for one of several words, each with the word around it."""
    words = unit.target_words
    for at in [at for at, character in enumerate(unit.target) if character in WORDS_OF_ONE]:
        number = bisect_right(words, at, key=_END)
        if number < len(words) and words[number].start <= at:
            yield at, words[number]


def _is_odd(char: str, offset: int, word: str, configuration: str) -> bool:
    """Whether a character may be the wrong one: never right alone, or not what its word is converted into."""
    if len(word) == 1:
        return char in NEVER_ALONE
    converted = _converted(configuration, word)
    return len(converted) == len(word) and converted[offset] != char


@functools.lru_cache(maxsize=1 << 14)
def _converted(configuration: str, word: str) -> str:
    """A word of the dictionary by itself in Traditional characters."""
    converted: str = converter(configuration).convert(word)
    return converted


def _right(char: str, word: str, alone: str, in_context: str, offset: int) -> str:
    """The character that a word has in a place, where the text has another word's; empty where both may stand."""
    if char in _NEVER_WRONG or len(alone) != len(word) or alone[offset] != in_context:
        return ""
    own, right = WORDS_OF_ONE.get(char), WORDS_OF_ONE.get(in_context)
    differ = own is not None and right is not None and own[0] == right[0] and own[1] != right[1]
    return in_context if differ else ""
