"""LC104."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Edit, Finding, Fix, Locale, Message, MqmType, Severity, Span
from bilingual_qa.rules.locale.conversion_words import NEVER_ALONE, WORDS_OF_ONE
from bilingual_qa.rules.locale.standard_forms import STANDARD_FORMS
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import converter

# In Simplified characters: 編製 of accounts, 回覆, 憑藉 are as good as what the converter would write.
_BOTH_RIGHT = frozenset(("编制", "回复", "反复", "答复", "发卡", "借以", "凭借", "借口", "家具", "借此", "批准", "核准"))


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
        if not unit.locale.traditional or not any(char in WORDS_OF_ONE for char in unit.target):
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
    convert = converter("s2tw" if unit.locale is Locale.ZH_HANT_TW else "s2hk").convert
    whole = convert(view)
    if len(whole) != len(view):
        return
    odd = [at for at, char in enumerate(unit.target) if char in NEVER_ALONE or (char in WORDS_OF_ONE and char != whole[at])]
    if not odd:
        return
    words = [Span(start, end) for start, end in unit.note.words.lexicon.words_of(view)]
    for at in odd:
        span = Span(at, at + 1)
        word = next((word for word in words if word.contains(span)), span)
        if any(name.overlaps(word) for name in unit.exempt_words):
            continue
        char = unit.target[at]
        if len(word) == 1:
            right = NEVER_ALONE.get(char, "")
        else:
            right = _right(char, word.of(view), convert(word.of(view)), whole[at], at - word.start)
        if right and right != char:
            yield span, STANDARD_FORMS.get(unit.locale, {}).get(right, right)


def _right(char: str, word: str, alone: str, in_context: str, offset: int) -> str:
    """The character that a word has in a place, where the text has another word's; empty where both may stand."""
    if char == "了" or word in _BOTH_RIGHT or len(alone) != len(word) or alone[offset] != in_context:
        return ""
    own, right = WORDS_OF_ONE.get(char), WORDS_OF_ONE.get(in_context)
    differ = own is not None and right is not None and own[0] == right[0] and own[1] != right[1]
    return in_context if differ else ""
