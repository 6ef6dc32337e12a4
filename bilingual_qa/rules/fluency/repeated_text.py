"""LG101."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.model import Applicability, Confidence, Edit, Finding, Fix, Message, MqmType, Severity, Span
from bilingual_qa.rules.rule import UnitRule
from bilingual_qa.text.chinese import words
from bilingual_qa.text.fold import simplified
from bilingual_qa.text.lazy_pattern import LazyPattern
from bilingual_qa.text.script import HAN, LATIN_WORD, count_han

# Words of one character that no sentence says twice, unless they are parts of two other words (目的的, 為了了解).
# 在在 and 可可 are words.
_DOUBLED = LazyPattern(r"([的了和與与及為为從从由把被將将以或而也亦都就已仍較较至是不並并向因其該该會会對对使令讓让有於于元])\1")
# A mark twice, or the 元 of an amount; three marks stand for an ellipsis, and 元月 and 元宇宙 are words.
_DOUBLED_MARK = LazyPattern(
    r"(?<![，。、；：])([，。、；：])\1(?![，。、；：])|(?<=[億亿萬万港美日歐欧澳0-9])(?:元元)(?![月旦年宇素件老首])"
)
# Verbs and adjectives that may be said twice to soften them.
_SOFTENED = frozenset("研究 讨论 考虑 商量 了解 观察 学习 打听 放松 轻松 高兴 热闹 比较 检讨 休息".split())  # noqa: SIM905
_COUNTING = LazyPattern(r"[一二两兩三四五六七八九十百千逐\d]")
_SEPARATORS = "，,、；;。\n"
_SEPARATED = LazyPattern(r"\s?[，,、；;。．.\n]?\s?$")
_CLAUSE_EDGE = LazyPattern(r"\s*(?:$|[，,；;。！？!?：:）)」』”\n])")
_CLAUSE_START = LazyPattern(r"(?:^|[，,；;。！？!?：:（(「『“\n])\s*$")
_ITEM_EDGE = LazyPattern(r"\s*(?:$|[、，,；;。）)」』”]|[及和與与或以等])")
# The source says a word or a few words twice in a row itself.
_SOURCE_REPEATS = LazyPattern(r"(?<!\w)(\w[\w'’&%-]*(?:\W+\w[\w'’&%-]*){0,5}?)\W+\1(?!\w)", re.IGNORECASE)
# A body and the title of its head: 審計署 審計署署長.
_TITLE = LazyPattern(
    r"(?:副|助理|執行|执行|首席)?[署局院行處处所社部]?(?:長|长|主席|總裁|总裁|經理|经理|主任|總監|总监|秘書|秘书|代表)"
)
_TEXT = LazyPattern(rf"[{HAN}A-Za-z]")
_LONGEST = 160
_NEAR = 40
# Code points between two copies at most: a separator with spaces.
_GAP = 3
# Code points on either side in which a word that reaches over an edge is looked for.
_MARGIN = 10
_CLAUSE = 8
_SHORT_CLAUSE = 4


class RepeatedText(UnitRule):
    """The same words or marks stand twice in a row: a doubled word, or a phrase that the machine's decoder said again.

    Reduplication that Chinese uses (慢慢, 一步一步, 研究研究), longer terms that happen to meet (投資管理管理費) and what
    the source says twice itself are left alone. Major where a clause of eight characters or more is repeated.

    ## Why is this bad?
    It shows that nobody read the text, and a repeated clause makes the reader look for a difference that is not there.

    ## Example
    ```
    Operating costs fell on lower rents.
    經營成本下降，由於租金下降，[由於租金下降]。
    ```

    ## Write instead
    The words once.
    """

    code = "LG101"
    name = "repeated-text"
    mqm = MqmType.DUPLICATION
    severity = Severity.MINOR

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each repeated phrase, with all its copies but the first; one for all doubled characters and marks."""
        if not unit.table:
            yield from self._phrases(unit)
        yield from self._doubled(unit)

    def _phrases(self, unit: AnalysedUnit) -> Iterator[Finding]:
        for phrase, copies in _repeated(unit):
            if _SOURCE_REPEATS.search(unit.source):
                return
            long = count_han(phrase.of(unit.target)) >= _CLAUSE
            yield self.finding(
                unit,
                Message.of("repeated-text", text=phrase.of(unit.target)),
                target=copies,
                severity=Severity.MAJOR if long else self.severity,
                confidence=Confidence.HIGH if long else Confidence.MEDIUM,
                fix=Fix((Edit(phrase.end, copies[-1].end, ""),)),
                concept=phrase.of(unit.target),
            )

    def _doubled(self, unit: AnalysedUnit) -> Iterator[Finding]:
        if not any(map(operator.eq, unit.target, unit.target[1:])):
            return
        words = [Span(*match.span()) for match in _DOUBLED.finditer(unit.target)]
        marks = [Span(*match.span()) for match in _DOUBLED_MARK.finditer(unit.target)]
        spans = tuple(sorted([*(span for span in words if _apart(span, unit.target)), *marks]))
        if spans:
            texts = list(dict.fromkeys(span.of(unit.target) for span in spans))
            yield self.finding(
                unit,
                Message.of("repeated-text", text="、".join(texts)),
                target=spans,
                suggestions=tuple(text[0] for text in texts),
                fix=Fix(tuple(Edit(span.start, span.end, span.of(unit.target)[0]) for span in spans), Applicability.SAFE),
                concept="".join(texts),
            )


def _words_around(text: str, span: Span) -> list[Span]:
    """The words in and beside a stretch; segmenting the whole paragraph would cost more than all else here."""
    start, end = max(0, span.start - _MARGIN), min(len(text), span.end + _MARGIN)
    return [Span(start + word.start, start + word.end) for word in words(simplified(text[start:end]))]


def _apart(doubled: Span, text: str) -> bool:
    """Whether both characters are words of their own, or together one, rather than parts of their neighbours."""
    return all(doubled.contains(word) for word in _words_around(text, doubled) if word.overlaps(doubled))


def _repeated(unit: AnalysedUnit) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Each phrase that is said again at once, with its further copies.

    Two neighbouring occurrences of two characters give the distance; then the whole stretch between them is compared.
    """
    text = unit.target
    done = 0
    last: dict[str, int] = {}
    for at, pair in enumerate(map(operator.add, text, text[1:])):
        before = last.setdefault(pair, at)
        if before == at:
            continue
        last[pair] = at
        if before < max(done, at - _LONGEST) or not text.startswith(text[before : max(before, at - _GAP)], at):
            continue
        phrase, copy = _copies(text, before, at)
        if phrase.of(text) != copy.of(text) or count_han(phrase.of(text)) < 2:
            continue
        if _stands_twice(text, phrase, copy, unit):
            copies = [copy]
            gap = text[phrase.end : copy.start]
            while text.startswith(gap + phrase.of(text), copies[-1].end):
                start = copies[-1].end + len(gap)
                copies.append(Span(start, start + len(phrase)))
            yield phrase, tuple(copies)
            done = copies[-1].end


def _copies(text: str, first: int, second: int) -> tuple[Span, Span]:
    """The two copies that an equal beginning promises, without the separator between them. Where a clause begins in the
    first, the copies are counted from there: in `成本下降，租金下降，租金下降` what is repeated is the clause, not `下降，租金`.
    """
    period, end = second - first, second
    while end < len(text) and text[end] == text[end - period]:
        end += 1
    last = max(first, end - 2 * period + 1)
    start = next((at for at in range(first, last + 1) if at and text[at - 1] in _SEPARATORS), first)
    separator = _SEPARATED.search(text, start, start + period)
    length = (separator.start() if separator else start + period) - start
    return Span(start, start + length), Span(start + period, start + period + length)


def _stands_twice(text: str, phrase: Span, copy: Span, unit: AnalysedUnit) -> bool:
    """Whether the two copies are the same words said twice, rather than words that meet in two longer ones."""
    words_said = phrase.of(text)
    if len(set(words_said)) == 1 or not _TEXT.match(words_said) or simplified(words_said) in _SOFTENED:
        return False
    gap = text[phrase.end : copy.start].strip()
    if gap == "、":
        return bool(_ITEM_EDGE.match(text, copy.end)) and _whole(phrase, copy, unit) and not _said_twice(phrase, unit)
    if gap:
        clause = _CLAUSE_START.search(text[: phrase.start]) and _CLAUSE_EDGE.match(text, copy.end)
        return bool(clause) and count_han(words_said) >= _SHORT_CLAUSE
    if count_han(words_said) >= _CLAUSE:
        return True
    if _TITLE.match(text, copy.end):
        return False
    return not _COUNTING.match(words_said) and _whole(phrase, copy, unit) and not _said_twice(phrase, unit)


def _whole(phrase: Span, copy: Span, unit: AnalysedUnit) -> bool:
    """Whether no word, term or name reaches over an outer edge of the two copies, nor over the place where they meet."""
    both = Span(phrase.start, copy.end)
    around = _words_around(unit.target, both)
    if not {phrase.start, phrase.end, copy.start, copy.end} <= {edge for word in around for edge in (word.start, word.end)}:
        return False
    longer = [hit.span for hit in unit.renderings] + [hit.span for hit in unit.target_names]
    # A term may end with the first copy, where no other begins with the second: 患者招募招募, but not 投資管理管理費.
    within = [span for span in longer if phrase.contains(span) or copy.contains(span) or span.end == phrase.end]
    return all(span in within or not span.overlaps(both) for span in longer)


def _said_twice(phrase: Span, unit: AnalysedUnit) -> bool:
    """Whether the source has a word that translates the phrase twice within a few words: Audit Commission, Director of Audit."""
    last: dict[str, int] = {}
    near = set()
    for match in LATIN_WORD.finditer(unit.source):
        stems = unit.note.words.content(match.group())
        near |= {name for name in stems if match.start() - last.get(name, -_NEAR) < _NEAR}
        last.update(dict.fromkeys(stems, match.start()))
    words = unit.note.words
    return bool(near) and any(words.renderings(near, unit.simplified_target, words.cut(unit.simplified_target, phrase)))
