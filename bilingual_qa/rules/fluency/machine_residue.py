"""LG201."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN

# What a pipeline puts in for a term, a tag or a number and should have taken out again.
_PLACEHOLDER = LazyPattern(
    r"\{\{?[A-Za-z_]*\d*\}\}?|\$\{[\w.]+\}|%(?:\d\$)?[sd](?![A-Za-z])|%\(\w+\)[sd]|</?(?:ph|bpt|ept|it|x|g|mrk|sub"
    r"|span|br|b|i|p|em|strong|font)\b[^<>]{0,60}/?>"
    r"|\[\[[^\[\]]{1,40}\]\]|⟦[^⟧]{0,40}⟧|@@\w{1,20}@@|__[A-Z][A-Z_]*\d*__|(?<![A-Za-z])(?:TERM|PLACEHOLDER|ENTITY"
    r"|NUM|TAG|DNT|XX+|PH|VAR)_?\d+(?![A-Za-z0-9])"
    r"|\[object Object\]|(?<![A-Za-z])(?:undefined|NaN)(?![A-Za-z])|<unk>|\[UNK\]|\[MASK\]|�"
)
_ENTITY = LazyPattern(
    r"&(?:amp|lt|gt|quot|apos|nbsp|ensp|emsp|mdash|ndash|hellip|#\d{2,5}|#x[0-9a-fA-F]{2,4});"
    r"|\\[nrt](?![A-Za-z])|\\u[0-9a-fA-F]{4}"
)
# An ending of an English word behind Chinese: 公司's, 客戶s.
_ENDING = LazyPattern(rf"(?<=[{HAN}])(?:['’]s|['’](?=[{HAN}])|s|es|ed|ing|ly|tion|er)(?![A-Za-z0-9'’])")
# The full stop of an abbreviation as the end of a sentence.
_CUT = LazyPattern(
    rf"(?<![A-Za-z])(?:Inc|Corp|Ltd|Co|Nos?|vs|Mr|Mrs|Ms|Dr|St|Jr|Sr|U\.S|U\.K|e\.g|i\.e|approx|est|Fig|Vol|Sec|Gen"
    rf"|Bros)\s?。(?=\s?[{HAN}A-Za-z0-9])"
    r"|第\s?。\s?\d"
)
_NUMBERED = LazyPattern(r"(?<![A-Za-z])[A-Z]{2,}_?\d+$")
# Each kind, with the signs without one of which, or a Latin letter, a text has none of it.
_KINDS = (
    ("placeholder", _PLACEHOLDER, Severity.MAJOR, frozenset("{[⟦@�")),
    ("entity", _ENTITY, Severity.MINOR, frozenset("&\\")),
    ("ending", _ENDING, Severity.MINOR, frozenset("'’")),
    ("cut", _CUT, Severity.MINOR, frozenset("第")),
)


class MachineResidue(UnitRule):
    """Something of the machinery stands in the text.

    A placeholder, a tag, a character entity, the ending of an English word, or a sentence cut at an abbreviation's full stop
    (behind `Inc.` or `No.`). A placeholder that the source has itself is left alone.

    ## Why is this bad?
    The reader sees a text that nobody has read, and what the placeholder stood for is lost.

    ## Example
    ```
    Revenue rose 8% to HK$2.1bn.
    收入上升8%至[{0}]。
    ```

    ## Write instead
    What belongs in its place.
    """

    code = "LG201"
    name = "machine-residue"
    mqm = MqmType.UNINTELLIGIBLE
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a kind, with all places."""
        for kind, pattern, severity, signs in _KINDS:
            if not unit.target_latin and signs.isdisjoint(unit.target_characters):
                continue
            spans = tuple(span for span in _matches(pattern, unit.target) if not _in_source(span.of(unit.target), kind, unit))
            if spans:
                texts = list(dict.fromkeys(span.of(unit.target) for span in spans))
                yield self.finding(
                    unit,
                    Message.of(f"machine-residue.{kind}", found=" ".join(texts)),
                    target=spans,
                    severity=severity,
                    confidence=Confidence.HIGH if kind in ("placeholder", "entity") else Confidence.MEDIUM,
                    concept="".join(texts),
                )


def _matches(pattern: LazyPattern, text: str) -> Iterator[Span]:
    for match in pattern.finditer(text):
        yield Span(*match.span())


def _in_source(found: str, kind: str, unit: AnalysedUnit) -> bool:
    """Whether the source has the same, or, for a numbered word in capitals, the same word, so that it is a name."""
    if kind in ("ending", "cut"):
        return False
    return found in unit.source or bool(_NUMBERED.match(found) and found.rstrip("0123456789_") in unit.source)
