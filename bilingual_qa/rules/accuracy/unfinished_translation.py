"""AC109."""

from __future__ import annotations

from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import is_han

_ENGLISH_ENDS = (".", "!", "?", '."', ".”", ".)")
_OPEN_MARKS = "，、；,;"
# No sentence ends with these.
_OPEN_WORDS = frozenset(
    """由于 因为 以及 并且 但是 然而 而且 其中 包括 例如 通过 根据 随着 对于 关于 或者 如果 虽然 尽管 为了 至于 即使 不过
    此外 同时 特别是 尤其是 主要由于 主要是 约 逾 由 从 较 及 与 和 对 向 在 将 把 被 因 而 但 并 或 为 以 至 于 按 且""".split()  # noqa: SIM905
)
_COMPARED_WITH_NOTHING = LazyPattern(
    r"(?:(?<![参授赋给])与|较|(?<![^\s,.;:、。()])[和同跟])\s*相比(?!之下|较|而言|起来|来说|性|率)"
)
_TAIL = 12
# A title with a name in English; one that stands alone in Chinese, after a mark or a small word, and addresses nobody.
_TITLED = LazyPattern(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Miss)\.? [A-Z]")
_TITLES = frozenset(("mr", "mrs", "ms", "dr", "prof", "professor", "miss"))
_BARE_TITLE = LazyPattern(
    "(?:^|(?<=[,.;:、。()与和及给由是请向对跟同邀])|(?<=感谢))(?:博士|先生|女士|小姐|教授)(?![们学后生]|[^,。;]{0,2}们)"
)


class UnfinishedTranslation(UnitRule):
    """The translation stops in the middle, or a sentence has a hole in it.

    It ends with a comma or with a word that asks for more (由於, 以及, 約), compares with nothing (與相比), or has a title
    without a name (交給博士).

    ## Why is this bad?
    What should have stood there is lost, and everyone sees it.

    ## Example
    ```
    Margins fell because of higher wages and rents.
    利潤率下跌，主要[由於]
    ```

    ## Write instead
    利潤率下跌，主要由於工資及租金上升。
    """

    code = "AC109"
    name = "unfinished-translation"
    mqm = MqmType.OMISSION
    severity = Severity.MAJOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for the end, one for each hole."""
        if unit.table:
            return
        end = len(unit.target.rstrip())
        mark = end > 0 and unit.target[end - 1] in _OPEN_MARKS
        if end and (mark or is_han(unit.target[end - 1])) and unit.source.rstrip().endswith(_ENGLISH_ENDS):
            last = Span(end - 1, end) if mark else _last_word(unit, end)
            if mark or simplified(last.of(unit.target)) in _OPEN_WORDS:
                yield self._unfinished(unit, last)
        if "相比" in unit.target:
            for match in _COMPARED_WITH_NOTHING.finditer(unit.plain_target):
                yield self._unfinished(unit, Span(*match.span()))

        if not _TITLES.isdisjoint(unit.source_words) and _TITLED.search(unit.source):
            for match in _BARE_TITLE.finditer(unit.plain_target):
                yield self._unfinished(unit, Span(*match.span()))

    def _unfinished(self, unit: AnalysedUnit, target: Span) -> Finding:
        message = Message.of("unfinished-translation", target=target.of(unit.target))
        return self.finding(unit, message, target=(target,), confidence=Confidence.MEDIUM)


def _last_word(unit: AnalysedUnit, end: int) -> Span:
    start = max(0, end - _TAIL)
    words = unit.note.words.lexicon.words_of(simplified(unit.target[start:end]))
    first, last = list(words)[-1]
    return Span(start + first, start + last)
