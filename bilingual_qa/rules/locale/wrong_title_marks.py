"""LC203."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN

# Angle brackets and the like, half or full width, round Chinese; 毛利率<同業 has no second one.
_ANGLES = LazyPattern(
    rf"(?P<open><<|＜＜|≪|«|<|＜)(?P<title>[{HAN}][^<>＜＞≪≫«»《》\n，。；]{{0,38}}[{HAN}）)\d])(?P<close>>>|＞＞|≫|»|>|＞)"
)
# The name of a law in quotation marks. 該條例 and （「條例」） are names that a document gives a law for its own use.
_LAW = LazyPattern(
    rf"(?P<open>[「“\"])(?P<title>(?![該该本此新這这上同舊旧原])[{HAN}（）()]{{2,30}}(?:條例|条例|條例草案|法案|規例|規章|规章|管理辦法|管理办法"
    r"|實施細則|实施细则|法))(?P<close>[」”\"])"
)
_DEFINED = LazyPattern(r"(?:[（(]|[下簡简合統统][稱称]|定義|定义|稱為|称为|以下|亦即)\s*[:：]?$")
_LAW_IN_ENGLISH = LazyPattern(r"\b(?:Ordinances?|Acts?|Laws?|Regulations?|Rules?|Measures|Bills?|Code)\b")
_PAIRS = {"<<": ">>", "＜＜": "＞＞", "≪": "≫", "«": "»", "<": ">", "＜": "＞"}


class WrongTitleMarks(UnitRule):
    """The name of a law or publication stands in angle brackets, or, where the locale has 《》 for laws, in quotation marks.

    In Taiwan laws have no marks, so that quotation marks are left alone there (`title-marks = "either"`); names that a document
    gives a law for its own use, （「條例」）, are left alone everywhere.

    ## Why is this bad?
    <年報> is a leftover of typing or of a machine, and quotation marks make a saying of a title.

    ## Example
    ```
    The Personal Data (Privacy) Ordinance was amended.
    [「]個人資料（私隱）條例[」]已作修訂。
    ```

    ## Write instead
    《個人資料（私隱）條例》.
    """

    code = "LC203"
    name = "wrong-title-marks"
    mqm = MqmType.PUNCTUATION
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding a paragraph, with all marks."""
        matches = list(_titles(unit))
        if not matches:
            return
        edits = [edit for match in matches for edit in _edits(match)]
        spans = tuple(Span(edit.start, edit.end) for edit in edits)
        yield self.finding(
            unit,
            Message.of(self.name, found="、".join(dict.fromkeys(match.group() for match in matches))),
            target=spans,
            suggestions=tuple(dict.fromkeys(f"《{match['title']}》" for match in matches)),
            fix=Fix(tuple(edits), Applicability.SAFE),
            concept="".join(dict.fromkeys(match["title"] for match in matches)),
        )


def _titles(unit: AnalysedUnit) -> Iterator[re.Match[str]]:
    for match in () if unit.target_characters.isdisjoint(_PAIRS) else _ANGLES.finditer(unit.target):
        if match["close"] == _PAIRS[match["open"]] and match.group() not in unit.source:
            yield match
    if unit.conventions.title_marks == "book" and _LAW_IN_ENGLISH.search(unit.source):
        for match in _LAW.finditer(unit.target):
            if not _DEFINED.search(unit.target[: match.start()]):
                yield match


def _edits(match: re.Match[str]) -> tuple[Edit, Edit]:
    return Edit(*match.span("open"), "《"), Edit(*match.span("close"), "》")
