"""LC102."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Edit, Finding, Fix, Locale, Message, MqmType, Severity, Span
from bilingual_qa.rules.locale.standard_forms import STANDARD_FORMS
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import converter
from bilingual_qa.text.one_script_characters import SIMPLIFIED_ONLY, TRADITIONAL_ONLY

# What Hong Kong writes as the Mainland does (OpenCC's Hong Kong variants): no sign of the other script there.
_HONG_KONG = frozenset("兑卧叁囱媪悦愠户捝揾敚棁榅氲涚温煴税緼脱腽葱蒀藴蜕輼醖")
# Simplified characters that are two or more Traditional ones, so that the word decides.
_AMBIGUOUS = frozenset("发复历钟脏获尽坛团汇饥卤纤签苏弥当冲摆恶荡须赞据确")
_CONVERSION = {Locale.ZH_HANS_CN: "t2s", Locale.ZH_HANT_TW: "s2tw"}
_QUOTATION = re.compile(r"「[^」]*」|『[^』]*』|《[^》]*》|“[^”]*”|\"[^\"]*\"")
_KANA = re.compile(r"[\u3041-\u30fa]")
# The paragraph is in its own script when at least so many characters tell, and so many for each of the other script.
_LEAST = 4
_RATIO = 2


class MixedScript(UnitRule):
    """Simplified characters in a Traditional paragraph, or the other way round.

    Names of the glossary, quotations and titles may keep their own script. A paragraph that is in the other script as a
    whole is another fault (AC201).

    ## Why is this bad?
    The reader sees that a machine's text was patched, and a search for the word does not find it.

    ## Example
    ```
    The group expects overseas growth to stay strong this year.
    集團預期今年海外[发]展維持強勁，並對業務前景感到樂觀。
    ```

    ## Write instead
    The whole paragraph in the script of its locale.
    """

    code = "LC102"
    name = "mixed-script"
    mqm = MqmType.CHARACTERS
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph, with all places."""
        traditional, simplified = unit.target_scripts
        if not traditional or not simplified:
            return
        own, other = (simplified, 0) if unit.locale.simplified else (traditional, 1)
        spans = [span for span in _places(unit, other) if not any(whole.contains(span) for whole in _exempt(unit))]
        if not spans or own < max(_LEAST, _RATIO * len(spans)) or _KANA.search(unit.target):
            return
        right = _converted(unit)
        characters = [span.of(unit.target) for span in spans]
        ambiguous = other == 1 and not _AMBIGUOUS.isdisjoint(characters)
        yield self.finding(
            unit,
            Message.of("mixed-script"),
            target=tuple(spans),
            suggestions=tuple(dict.fromkeys(span.of(right) for span in spans)),
            fix=Fix(
                tuple(Edit(s.start, s.end, s.of(right)) for s in spans),
                Applicability.UNSAFE if ambiguous else Applicability.SAFE,
            ),
            concept="".join(dict.fromkeys(characters)),
        )


def _places(unit: AnalysedUnit, other: int) -> Iterator[Span]:
    """The characters of the other script (0: Traditional, 1: Simplified) that are no variants in use in the region."""
    variants = STANDARD_FORMS.get(unit.locale, {})
    known = frozenset() if unit.locale is Locale.ZH_HANT_TW else _HONG_KONG
    characters = (TRADITIONAL_ONLY, SIMPLIFIED_ONLY)[other]
    for at, char in enumerate(unit.target):
        if char in characters and char not in variants and char not in known:
            yield Span(at, at + 1)


def _exempt(unit: AnalysedUnit) -> list[Span]:
    quoted = [Span(*match.span()) for match in _QUOTATION.finditer(unit.target)]
    return [*quoted, *(hit.span for hit in unit.target_names)]


def _converted(unit: AnalysedUnit) -> str:
    """The paragraph in its own script, converted in context; character by character where that changes the length."""
    convert = converter(_CONVERSION.get(unit.locale, "s2hk")).convert
    whole: str = convert(unit.target)
    if len(whole) == len(unit.target):
        return whole
    return "".join(c if len(one := convert(c)) != 1 else one for c in unit.target)
