"""AC401."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

import msgspec

from bilingual_qa.analysis import AnalysedNote, AnalysedUnit
from bilingual_qa.model import Confidence, Finding, Message, MqmType, Severity, Side, Span
from bilingual_qa.rules.accuracy.direction_words import Direction, DirectionWord, chinese_words, english_words
from bilingual_qa.rules.consistency import Place, elsewhere
from bilingual_qa.rules.rule import NoteRule
from bilingual_qa.text.lazy_pattern import LazyPattern

# A note's headlines are its first paragraphs, short and without a full stop.
_MOST_HEADLINES, _MOST_WORDS = 3, 20
# Metrics that headlines speak of, and what Chinese calls them.
_METRICS = {
    "profit": (r"(?:net )?profits?|earnings|net income", "盈利|利润(?!率)|纯利|溢利|获利|净利(?!率|息)"),
    "sales": (r"revenues?|sales|turnover", "收入|营收|营业额|销售(?:额)?|销货"),
    "margin": (r"(?:gross |operating |net )?margins?", "利润率|毛利率|净利率|利益率"),
    "dividend": (r"dividends?|payout", "派息|股息|股利|配息|分红"),
    "orders": (r"orders|backlog", "订单"),
}
_ENGLISH = {name: LazyPattern(rf"\b(?:{english})\b") for name, (english, _) in _METRICS.items()}
_CHINESE = {name: LazyPattern(chinese) for name, (_, chinese) in _METRICS.items()}
# In a headline these say the direction without a figure.
_BARE = {"up": Direction.UP, "down": Direction.DOWN}
_CLAUSE = LazyPattern(r"[,;:()\n–—|]|\.(?!\d)|\b(?:and|but|while|as|on|despite|after|amid|although|though|with)\b")
_CHINESE_CLAUSE = LazyPattern(r"[,;:。()\n–—|、]|但|而")
_NEGATION = LazyPattern(r"\b(?:not|no|never|without|less|stop|stops|halt|slow\w*|limit\w*)\b|[不未没无止]")
# Code points between a metric and its word of direction.
_REACH = 24


class _Move(msgspec.Struct, frozen=True):
    """A metric of a clause with the direction that it takes."""

    metric: str
    word: DirectionWord


class HeadlineAgainstBody(NoteRule):
    """The headline of the translation sends a metric the other way than its text does.

    Told where the English text agrees with itself on the direction of profit, sales, margins, dividend or orders, and its
    headline says the same or gives no direction. A headline has no figure and hardly a sentence, so that its pair alone is
    often no evidence.

    ## Why is this bad?
    Most readers read the headline only.

    ## Example
    ```
    Norwick: profit down, shops shut | Net profit fell 12% to HK$410m. | Rents are to blame.
    諾域：盈利[上升]，店舖關閉 | 純利下跌12%至4.1億港元。 | 租金是主因。
    ```

    ## Write instead
    The direction of the text: 盈利下跌.
    """

    code = "AC401"
    name = "headline-against-body"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.MAJOR
    yields = True

    def check(self, note: AnalysedNote) -> Iterator[Finding]:
        """One finding for each metric of a headline."""
        headlines = _headlines(note)
        body = note.units[len(headlines) :]
        for unit in headlines:
            said = {move.metric: move for move in _english_moves(unit, headline=True)}
            found: dict[str, list[_Move]] = {}
            for move in _chinese_moves(unit):
                found.setdefault(move.metric, []).append(move)
            for metric, moves in found.items():
                if len(moves) == 1 and (metric not in said or said[metric].word.direction is not moves[0].word.direction):
                    agreeing = _agreeing(metric, moves[0].word.direction, body)
                    if agreeing and (metric in said or not _speaks_of(metric, unit)):
                        yield self._found(unit, said.get(metric), moves[0], agreeing)

    def _found(self, unit: AnalysedUnit, said: _Move | None, found: _Move, agreeing: Sequence[Place]) -> Finding:
        target, other = found.word.span.of(unit.target), agreeing[0].text
        source = said.word.span.of(unit.source) if said else ""
        message = (
            Message.of(self.name, source=source, target=target, other=other)
            if said
            else Message.of(f"{self.name}.added", target=target, other=other)
        )
        return self.finding(
            unit,
            message,
            source=(said.word.span,) if said else (),
            target=(found.word.span,),
            confidence=Confidence.MEDIUM,
            related=elsewhere(agreeing, message),
            concept=f"{found.metric} {source}",
        )


def _headlines(note: AnalysedNote) -> list[AnalysedUnit]:
    found: list[AnalysedUnit] = []
    for unit in note.units[:_MOST_HEADLINES]:
        if unit.table or unit.source.rstrip().endswith((".", "!", "?")) or len(unit.source.split()) > _MOST_WORDS:
            break
        found.append(unit)
    return found


def _speaks_of(metric: str, unit: AnalysedUnit) -> bool:
    """Whether an English headline names a metric that it gives no readable direction: it may still say one."""
    return _ENGLISH[metric].search(unit.plain_source) is not None


def _agreeing(metric: str, against: Direction, body: Sequence[AnalysedUnit]) -> list[Place]:
    """Where the note's text moves a metric the other way, in Chinese if it does there, if all of the English text does."""
    english: list[Place] = []
    chinese: list[Place] = []
    for unit in body:
        said = [other.word for other in _english_moves(unit, headline=False) if other.metric == metric]
        if any(word.direction is against for word in said):
            return []
        if said:
            found = [other.word for other in _chinese_moves(unit) if other.metric == metric]
            english += [Place(unit, Side.SOURCE, word.span) for word in said]
            chinese += [Place(unit, Side.TARGET, word.span) for word in found if word.direction is not against]
    return chinese or english


def _english_moves(unit: AnalysedUnit, *, headline: bool) -> Iterator[_Move]:
    """The metrics of the source that have one word of direction, in a clause of their own."""
    text = unit.plain_source
    words = list(english_words(text, unit.source_tokens))
    if headline:
        bare = [(word, start) for word, start in unit.source_tokens if word in _BARE]
        words += [DirectionWord(Span(start, start + len(word)), _BARE[word]) for word, start in bare]
    yield from _moves(text, _ENGLISH, words, _CLAUSE)


def _chinese_moves(unit: AnalysedUnit) -> Iterator[_Move]:
    yield from _moves(unit.plain_target, _CHINESE, chinese_words(unit.plain_target), _CHINESE_CLAUSE)


def _moves(text: str, metrics: dict[str, LazyPattern], words: Sequence[DirectionWord], clause: LazyPattern) -> Iterator[_Move]:
    """The metrics of a text with the direction of their clause, where that has one metric and one direction, not negated."""
    edges = [0, *(match.end() for match in clause.finditer(text)), len(text) + 1]
    by_clause: dict[int, list[tuple[str, int]]] = {}
    for name, pattern in metrics.items():
        for match in pattern.finditer(text):
            by_clause.setdefault(bisect.bisect_right(edges, match.start()), []).append((name, match.end()))
    for number, found in by_clause.items():
        start, end = edges[number - 1], edges[number]
        own = [word for word in words if start <= word.span.start < end]
        near = [word for word in own if any(abs(word.span.start - place) <= _REACH for _, place in found)]
        one = len({name for name, _ in found}) == 1 and len({word.direction for word in own}) == 1
        if one and near and not _NEGATION.search(text, start, min(end, len(text))):
            yield _Move(found[0][0], near[0])
