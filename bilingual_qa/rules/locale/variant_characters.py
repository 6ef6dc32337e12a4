"""LC101."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Edit, Finding, Fix, Locale, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule

# Forms that neither officials nor newspapers of the region use, with the form that they do use. Characters with two
# forms in good use (説 and 說, 裏 and 裡 in Hong Kong, 臺 and 台 in Taiwan) are not here. Standards: Hong Kong, 常用字字形表
# (Education Bureau, 2007) and press usage; Taiwan, 國字標準字體 (Ministry of Education).
_BOTH = dict(
    zip(
        "爲僞啓衆牀竈喫擡溼峯産増値鷄綑麪纔靑眞敎內戶强",
        "為偽啟眾床灶吃抬濕峰產增值雞捆麵才青真教內戶強",
        strict=True,
    )
)
_BOTH = {variant: standard for variant, standard in _BOTH.items() if variant != standard}
_TAIWAN = _BOTH | dict(zip("着裏羣綫衞脱説兑鋭閲悦", "著裡群線衛脫說兌銳閱悅", strict=True))
_STANDARD = {Locale.ZH_HANT_HK: _BOTH, Locale.ZH_HANT_TW: _TAIWAN, Locale.ZH_HANT: _BOTH}


class VariantCharacters(UnitRule):
    """Traditional text has variant characters that the region does not write, most often from a machine's conversion.

    ## Why is this bad?
    爲 and 啓 mark the text as converted by a machine, and a search for 為 does not find them.

    ## Example
    ```
    Revenue was HK$2bn.
    收入[爲]20億港元。
    ```

    ## Write instead
    The form of the region: 為.
    """

    code = "LC101"
    name = "variant-characters"
    mqm = MqmType.CHARACTERS
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph, with all places."""
        standard = _STANDARD.get(unit.locale, {})
        spans = tuple(Span(at, at + 1) for at, char in enumerate(unit.target) if char in standard)
        if not spans:
            return
        characters = list(dict.fromkeys(span.of(unit.target) for span in spans))
        replaced = tuple(dict.fromkeys(standard[char] for char in characters))
        yield self.finding(
            unit,
            Message.of("variant-characters", characters="、".join(characters), standard="、".join(replaced), locale=unit.locale),
            target=spans,
            suggestions=replaced,
            fix=Fix(tuple(Edit(s.start, s.end, standard[s.of(unit.target)]) for s in spans), Applicability.SAFE),
            concept="".join(characters),
        )
