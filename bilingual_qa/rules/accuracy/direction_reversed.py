"""AC201."""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from bilingual_qa.analysis import AnalysedUnit
from bilingual_qa.analysis.figures import FigurePair, Relation
from bilingual_qa.model import Confidence, Evidence, Finding, Message, MqmType, SentencePair, Severity, Span
from bilingual_qa.quantities import Kind, Quantity
from bilingual_qa.quantities.compare import equal
from bilingual_qa.quantities.quantity import Role
from bilingual_qa.rules.accuracy.counterparts import counterparts
from bilingual_qa.rules.accuracy.direction_words import (
    CHINESE_AGAINST,
    CHINESE_BEHIND,
    CHINESE_MORE,
    COMPARED,
    EITHER,
    ENGLISH_AGAINST,
    ENGLISH_BEHIND,
    ENGLISH_PACE,
    ENGLISH_WORDS,
    HIGHER_IS_BETTER,
    IMPROVED,
    IMPROVED_WORDS,
    LOWER_IS_BETTER,
    PACE,
    PLAIN_CHINESE,
    PLAIN_ENGLISH,
    WORSENED,
    WORSENED_WORDS,
    Direction,
    DirectionWord,
    chinese_words,
    english_words,
)
from bilingual_qa.rules.accuracy.other_side import told_from_other_side
from bilingual_qa.rules.rule import UnitRule

_CHANGING = frozenset(
    (Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.BASIS_POINT, Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.MULTIPLE)
)
_SAME_REACH = 14
_SAME = re.compile(r"(?:, or|\(or|, equivalent to|\() (?:about |around |some )?$|\($")
# Figures that may stand between a word of direction and its own figure: fell in 2023 by 3%.
_BETWEEN = frozenset((Kind.DATE, Kind.PERIOD, Kind.ORDINAL, Kind.COMPARISON))
# Marks and conjunctions between clauses.
_ENGLISH_MARK = re.compile(r"[,;:()\n]|\.\s")
_CONJUNCTIONS = frozenset(
    "and but while whereas although though despite as after before with when which who that if or".split()  # noqa: SIM905
)
_CHINESE_CLAUSE = re.compile(r"[,，。；;：:、（）()\n但而]|及(?=\w{2,8}[升跌增减])")
# Clauses that share so many words speak of the same thing.
_LEAST_SHARED = 1
# Sentences with more words of direction than this are not compared by what their clauses speak of.
_MOST_WORDS = 3
# What stands behind it belongs to another verb.
_OF_A_RATE = "率"
_OTHER_VERB = re.compile(
    r"(?:, |\band |\bbut )(?:[a-z]+(?:ing|ed)|cost|took|made|left|put|set|sent|kept|held|brought|gave|lost|won|paid|spent|saw"
    r"|cut|hit|led|drew|ran)\b|\b[a-z]{3,}ed (?:by|to|at|from|about|around|nearly)\b"
    r"|\b(?:combined|coupled|together|along|alongside) with\b"
    r"|, (?:[a-z]+ )?(?:after|amid|despite|as|while|although|following|because|since)\b"
    r"|\b(?:against|versus) [^.;]{0,24}\b(?:loss|decline|drop|fall|gain|rise|increase)\b"
    r"|\b(?:which|who|whom|whose|where|but|whereas|while)\b|\b(?:will|would|could|should|may|might|can|must) [a-z]+"
)
# Other words that Chinese may say with a word of direction.
_SHADED = frozenset(
    """moderate milder mild weaker subdued slowdown soft push pushed pushing driven weigh weighed keep stronger strong weak
    more less better worse high low pressure down up bringing""".split()  # noqa: SIM905
)
# Words of direction that may be what slows or quickens.
_NOUNS = frozenset(
    """gain gains growth increase decline expansion contraction reduction 增长 成长 增幅 升幅 涨幅 跌幅 降幅 减幅 下跌 下降
    衰退""".split()  # noqa: SIM905
)
_DIGIT = re.compile(r"\d")
_WORDS = re.compile("[a-z]+")
# A bound and not a degree: by more than half, less than 5%.
_BOUND = re.compile(r"\b(?:more|less) than (?=half|a |one|two|[$a-z]{0,4} ?\d)")
# What makes a noun of the word behind it: the 3.6% rise, a sharp fall.
_NOMINAL = re.compile(
    r"(?:\b(?:an?|the|its|their|this|that|any|no|another|of)|%|percent|per cent)[ -]"
    r"(?:(?:sharp|steep|small|slight|modest|mild|big|large|huge|strong|further|fresh|steady|rapid|sudden|recent|expected|annual"
    r"|quarterly|monthly|double-digit|single-digit) )?$"
)
_ALSO_NOUNS = frozenset("rise fall drop decrease jump slide slump surge dip rally cut hike advance loss climb plunge".split())  # noqa: SIM905
_NOMINAL_REACH = 28
# What a participle before its noun is said of: losses mount in a falling market, despite rising costs.
_BEFORE_ATTRIBUTE = re.compile(
    r"\b(?:an?|the|its|their|this|in|of|from|by|amid|with|on|against|to|despite|under|as|into|for|some|any|no) (?:[a-z]+ly )?$"
)
_NOUN_NEXT = re.compile(
    r" (?!(?:by|to|from|in|at|on|the|an?|its|their|over|during|for|against|about|around|and|or|as|more|less|further|again|below"
    r"|above|back|up|down)\b)[a-z]"
)
# Characters by which a target may say a direction in a word that is none of the list: 穩中有降.
_BARE = {Direction.UP: re.compile("[升涨增攀扬]"), Direction.DOWN: re.compile("[降跌减缩挫]")}
# 增长 that ends its clause or has a figure is a verb.
_VERB = re.compile("下跌|下降|(?:增长|成长)(?=[,，。；;了约近逾至到]|\\s?\\d|$)")
# What grows and at what pace; characters of a target that speak of growth in other words.
_GROWTH = re.compile("growth|gr[eo]w(?:s|n|ing)?|increas(?:es?|ed|ing)|r[io]s(?:es?|en|ing)|expan(?:d(?:s|ed|ing)?|sion)")
_PACE = re.compile(
    r"\b(?:(?:slow|fast|soft)(?:s|ed|er|ing)?|soften(?:s|ed|ing)?|moderat(?:es|ed|ing)|eas(?:es|ed|ing)|cool(?:s|ed|ing)"
    r"|subsid(?:es|ed|ing)|(?:de|ac)celerat(?:es|ed|ing|ion))\b"
)
_FALL = re.compile("下降|下跌|下滑|减少|衰退|萎缩|收缩")
_GROWN = re.compile("[增升涨扩负]|成长")
_ENGLISH_REACH, _CHINESE_REACH = 48, 16
# 由 and 從 stand so near the first figure; the second is reached by 至 or 到.
_FROM_REACH = 40
# Code points between a level and the words that compare it.
_BESIDE = 3
# A currency that weakens from 7.75 to 7.82 falls.
_RATE = re.compile("汇率|汇价|兑|排名|第[一二三四五六七八九十0-9]")
_FROM_MARKS = "由从自"
_FROM, _TO = re.compile("[由从自](?:(?!以来|[减增升跌降])[^，。；,;0-9至到]){0,12}$"), re.compile("[至到][^，。；,;升跌增减]*$")
# "t" is what is left of "n't".
_NOT_WORDS = frozenset(
    """not no never without less smaller fewer negative offset limit limited cap capped reverse reversed reverses
    reversing reversal t neither nor none nobody nothing cannot unable unlikely fail fails failed failing failure hardly
    scarcely refuse refused refuses refusing prevent prevents prevented preventing avoid avoids avoided avoiding resist resists
    resisted resisting stem stemmed stems halt halts halted arrest arrested stop stops stopped stopping struggle struggles
    struggled struggling lack lacks lacked lacking""".split()  # noqa: SIM905
)
_CHINESE_NOT = re.compile(
    "不(?![升增涨跌降减足到及]|过|仅|但|同)|不[升增涨跌降减](?!反)|未(?!来)|没(?!收)|无(?!线|人机|形)|免(?!税|费)|负(?![债责担面])|抵消|抵销|限制|逆转"
)
# A word of falling with a negative figure: 下降了-3% is a rise by the letter.
_DOUBLE_NEGATIVE = re.compile(
    r"(?:下[跌降滑]|减少|减[低了]|[降跌][低幅]?)(?:了|约|幅[为达])?\s?(?:\((?=\d[\d.,]*\)?%)|-(?=\d)|负(?=\d))\d[\d.,]*\)?\s?%"
)


class _Reading(msgspec.Struct, frozen=True):
    """The two texts as they are compared, with their words of direction and their figures."""

    english: str
    chinese: str
    said: tuple[DirectionWord, ...]
    found: tuple[DirectionWord, ...]
    source_figures: list[Quantity]
    target_figures: list[Quantity]
    # Where clauses begin, in order.
    english_clauses: list[int]
    chinese_clauses: list[int]
    # Where the source has negations and what is like them.
    english_nots: list[int]


class DirectionReversed(UnitRule):
    """What rose in the source falls in the translation: rose and fell, above and below, beat and missed, narrowed and widened.

    A word of direction is compared by the figure that it goes with, and in firm sentence pairs where each side has only one
    such word. Clauses with words of both directions or with a negation are left alone. Minor where no figure ties the two words
    together, and for a fall by a negative figure (下降了-3%).

    ## Why is this bad?
    The reader buys what he should sell.

    ## Example
    ```
    Renminbi deposits fell 38% to RMB625bn.
    人民幣存款[增加]38%至6,250億元人民幣。
    ```

    ## Write instead
    The direction of the source: 減少38%.
    """

    code = "AC201"
    name = "direction-reversed"
    mqm = MqmType.MISTRANSLATION
    severity = Severity.CRITICAL
    # Few of these are directions that somebody else translated wrongly: not yet enough to stop a build.
    evidence = Evidence(
        hits=37, alarms=0, data="own cases, directions reversed in and 1,129 paragraphs of professional translation"
    )

    def check(self, unit: AnalysedUnit) -> Iterator[Finding]:
        """One finding for each reversed word of the target."""
        words = unit.source_words
        speaks = not (ENGLISH_WORDS.isdisjoint(words) and IMPROVED_WORDS.isdisjoint(words) and WORSENED_WORDS.isdisjoint(words))
        if not speaks and not any(mark in unit.plain_target for mark in _FROM_MARKS):
            return
        reading = _read(unit)
        told: set[Span] = set()
        for source, target, confidence in itertools.chain(
            _with_figures(unit, reading), _from_to(unit, reading), _against(unit, reading)
        ):
            if target not in told and not _turned(unit, reading, source, target):
                told.add(target)
                yield self._reversed(unit, source, target, confidence)
        for sentences in unit.firm_pairs:
            if not _differ(reading, sentences):
                continue
            places = itertools.chain(
                _single(reading, sentences),
                _of_growth(reading, sentences),
                _by_subject(unit, reading, sentences),
                _by_clause(unit, reading, sentences),
            )
            for source, target in places:
                if not any(target.overlaps(other) for other in told) and not _turned(unit, reading, source, target):
                    told.add(target)
                    # In free translation other words of the sentence go the other way: one find in four alarms.
                    yield self._reversed(unit, source, target, Confidence.MEDIUM, Severity.MINOR)
        for match in _DOUBLE_NEGATIVE.finditer(reading.chinese):
            target = Span(*match.span())
            message = Message.of("direction-reversed.negative", target=target.of(unit.target))
            yield self.finding(unit, message, target=(target,), severity=Severity.MINOR, confidence=Confidence.MEDIUM)

    def _reversed(
        self, unit: AnalysedUnit, source: Span, target: Span, confidence: Confidence, severity: Severity = severity
    ) -> Finding:
        message = Message.of("direction-reversed", source=source.of(unit.source), target=target.of(unit.target))
        way = _only(chinese_words(target.of(unit.plain_target)), Span(0, len(target)))

        def is_right(word: str) -> bool:
            """Whether the word goes the other way than the one that stands there."""
            turned = chinese_words(word)
            return way is not None and bool(turned) and all(other.direction is not way.direction for other in turned)

        suggestions = counterparts(unit, source, target, is_right, whole=True)
        return self.finding(
            unit, message, source=(source,), target=(target,), severity=severity, confidence=confidence, suggestions=suggestions
        )


def _differ(reading: _Reading, pair: SentencePair) -> bool:
    """Whether both sides of a sentence pair have words of direction, and not all of one direction."""
    said, found = _inside(reading.said, pair.source), _inside(reading.found, pair.target)
    return bool(said) and bool(found) and len({word.direction for word in (*said, *found)}) > 1


def _turned(unit: AnalysedUnit, reading: _Reading, source: Span, target: Span) -> bool:
    """Whether the other direction is right: of the pace, of two levels, or of the comparison told from its other side."""
    return _of_pace(reading, source, target) or _between_levels(reading, target) or told_from_other_side(unit, source, target)


def _between_levels(reading: _Reading, target: Span) -> bool:
    """Whether a word of the target says which way it is from one level to the next, and the source has both levels without
    saying so: 由17%降至12% for 12% instead of 17%.
    """
    before = [figure for figure in reading.target_figures if target.start - _BESIDE <= figure.end <= target.start]
    behind = [figure for figure in reading.target_figures if target.end <= figure.start <= target.end + _BESIDE]
    levels = {level for figure in reading.source_figures for level in (figure.value, figure.upper) if level is not None}
    word = next((word for word in reading.found if word.span == target), None)
    if not before or not behind or word is None or before[-1].kind is not behind[0].kind:
        return False
    # 33%高於先前的37% compares the two, and goes from neither.
    if COMPARED.fullmatch(target.of(reading.chinese)):
        return False
    first, second = before[-1].upper or before[-1].value, behind[0].value
    if first is None or second is None or not {first, second} <= levels:
        return False
    # "Down from 766 to 774" says itself which way it went, and wrongly.
    if any(figure.role is Role.FROM and figure.value == first for figure in reading.source_figures):
        return False
    return first != second and (second > first) is (word.direction is Direction.UP)


def _of_pace(reading: _Reading, source: Span, target: Span) -> bool:
    """Whether the target tells the pace of what the source tells to move, and the source has its pace too: grew more slowly."""
    if not PACE.fullmatch(target.of(reading.chinese)) or ENGLISH_PACE.fullmatch(source.of(reading.english)):
        return False
    around = Span(max(0, source.start - _ENGLISH_REACH), source.end + _ENGLISH_REACH)
    return ENGLISH_PACE.search(reading.english, around.start, around.end) is not None


def _read(unit: AnalysedUnit) -> _Reading:
    english, chinese = unit.plain_source, unit.plain_target
    return _Reading(
        english,
        chinese,
        tuple(english_words(english, unit.source_tokens)),
        tuple(chinese_words(chinese)),
        unit.source_quantities,
        unit.target_quantities,
        sorted(
            [match.end() for match in _ENGLISH_MARK.finditer(english)]
            + [start + len(word) for word, start in unit.source_tokens if word in _CONJUNCTIONS]
        ),
        [match.end() for match in _CHINESE_CLAUSE.finditer(chinese)],
        [start for word, start in unit.source_tokens if word in _NOT_WORDS],
    )


def _with_figures(unit: AnalysedUnit, reading: _Reading) -> Iterator[tuple[Span, Span, Confidence]]:
    for pair in unit.figure_pairs:
        yield from _with_figure(unit, reading, pair)


def _with_figure(unit: AnalysedUnit, reading: _Reading, pair: FigurePair) -> Iterator[tuple[Span, Span, Confidence]]:
    """The words of direction that go with a pair of equal figures, where they point different ways."""
    source, target = pair.source, pair.target
    if source is None or target is None or pair.relation is not Relation.EQUAL:
        return
    if source.kind not in _CHANGING or Role.FROM in (source.role, target.role):
        return
    # "Growth was -2%" and 下跌2%: the sign is the direction.
    if source.value is not None and target.value is not None and (source.value < 0) != (target.value < 0):
        return
    expected = unit.expected(Span(source.start, source.end))
    found = _chinese_direction(reading, target) if _within(target, expected) else None
    if found is None:
        return
    own = _english_direction(reading, source)
    said = own or _of_sentence(unit, reading, source)
    if said is None or said.direction is found.direction:
        return
    # Growth that goes from 8% to 5% falls.
    if said.span.of(reading.english) in _NOUNS and Role.TO in (source.role, target.role):
        return
    # Where the sentence has the figure twice, up 3% and down 3%, the other one may be the counterpart.
    for twin in reading.target_figures:
        if twin is not target and _within(twin, expected) and equal(twin, target):
            other = _chinese_direction(reading, twin)
            if other is not None and other.direction is said.direction:
                return
    # "Smaller than the 13% increase" and 低於13%: a change is not held against a comparison.
    first, second = said.span.of(reading.english), found.span.of(reading.chinese)
    alike = bool(COMPARED.fullmatch(first)) == bool(COMPARED.fullmatch(second))
    if alike or EITHER.fullmatch(first) or EITHER.fullmatch(second) or _falls_below(reading, said):
        yield said.span, found.span, Confidence.HIGH if own else Confidence.MEDIUM


def _falls_below(reading: _Reading, said: DirectionWord) -> bool:
    """Whether a comparison ends a change in the same direction: dropped below 1%, rose above it."""
    before = [word for word in reading.said if 0 < said.span.start - word.span.end <= 1]
    return bool(before) and before[-1].direction is said.direction


def _english_direction(reading: _Reading, figure: Quantity) -> DirectionWord | None:
    """The word of direction that goes with a figure: its own sign, right behind it, or the last one before it in its clause."""
    text, figures = reading.english, reading.source_figures
    itself = _inside(reading.said, Span(figure.start, figure.end))
    if itself and not _DIGIT.search(text, figure.start, figure.end):
        # Doubled, halved.
        return itself[0]
    sign = text[figure.start - 1 : figure.start] + text[figure.start : figure.start + 1]
    if "+" in sign or (figure.value is not None and figure.value < 0):
        return DirectionWord(Span(figure.start, figure.end), Direction.UP if "+" in sign else Direction.DOWN)
    behind = _behind(text, figure.end, ENGLISH_BEHIND)
    if behind is not None:
        return behind
    before = Span(_clause_start(figure, figures, reading.english_clauses, _ENGLISH_REACH), _digits(text, figure))
    if _negated(reading, before):
        return None
    found = _only(_verb_alone(reading.said, before, text), before) or _improved(text, before)
    if found is None and _SAME.search(text, max(0, figure.start - _SAME_REACH), figure.start):
        # "An increase of US$0.22, or 21%": the second figure says the first again.
        earlier = [other for other in figures if other.end < figure.start and figure.start - other.end <= _SAME_REACH]
        found = _english_direction(reading, earlier[-1]) if earlier else None
    return found


def _of_sentence(unit: AnalysedUnit, reading: _Reading, figure: Quantity) -> DirectionWord | None:
    """For a figure without a word of direction of its own: those before it in its sentence, where all point the same way."""
    sentence = next((s for s in unit.source_sentences if s.contains(Span(figure.start, figure.end))), None)
    if sentence is None or _negated(reading, sentence):
        return None
    found = _inside(reading.said, Span(sentence.start, figure.start))
    if len({word.direction for word in found}) != 1:
        return None
    between = reading.english[found[-1].span.end : figure.start]
    if _OTHER_VERB.search(between) or IMPROVED.search(between) or WORSENED.search(between):
        return None
    return found[-1]


def _chinese_direction(reading: _Reading, figure: Quantity) -> DirectionWord | None:
    text = reading.chinese
    before = Span(_clause_start(figure, reading.target_figures, reading.chinese_clauses, _CHINESE_REACH), _digits(text, figure))
    found = _only(reading.found, before, touching=1)
    if found is not None and text[found.span.end : found.span.end + 1] == _OF_A_RATE:
        # 削減成長率1.5個百分點: what is cut.
        found = _only(reading.found, before)
    behind = _behind(text, figure.end, CHINESE_BEHIND)
    if behind is not None:
        # 回吐5%升幅: which of the two the figure goes with is not known.
        return behind if found is None or found.direction is behind.direction else None
    return None if found is None or _CHINESE_NOT.search(text, before.start, before.end) else found


def _from_to(unit: AnalysedUnit, reading: _Reading) -> Iterator[tuple[Span, Span, Confidence]]:
    """由3.1%增至2.8%: the word against the two figures beside it, where the source has the figures and not the contradiction."""
    chinese = reading.chinese
    if not any(mark in chinese for mark in _FROM_MARKS):
        return
    figures = [figure for figure in reading.target_figures if figure.kind in _CHANGING]
    for first, second in itertools.pairwise(figures):
        if first.kind is not second.kind or first.unit != second.unit or not first.value or not second.value:
            continue
        before, between = chinese[max(0, first.start - _FROM_REACH) : first.start], Span(first.end, second.start)
        if first.value < 0 or second.value < 0 or not _FROM.search(before) or not _TO.search(chinese, between.start, between.end):
            continue
        source = next((pair.source for pair in unit.figures_by_relation.get(Relation.EQUAL, ()) if pair.target == second), None)
        if source is None:
            continue
        words = _inside(reading.found, between)
        direction = Direction.UP if second.value > first.value else Direction.DOWN
        said = _english_direction(reading, source)
        contradicts = len(words) == 1 and words[0].direction is not direction and first.value != second.value
        if contradicts and (said is None or said.direction is direction) and not _RATE.search(before):
            yield (said.span if said else Span(source.start, source.end)), words[0].span, Confidence.HIGH


def _against(unit: AnalysedUnit, reading: _Reading) -> Iterator[tuple[Span, Span, Confidence]]:
    """A figure that is compared with: up from 27%, 低於去年的27%."""
    for pair in unit.figure_pairs:
        source, target = pair.source, pair.target
        if source is None or target is None or pair.relation is not Relation.EQUAL or source.kind not in _CHANGING:
            continue
        match = CHINESE_AGAINST.search(reading.chinese, max(0, target.start - _CHINESE_REACH), target.start)
        if match is None or _CHINESE_NOT.search(reading.chinese, max(0, match.start() - 2), match.start()):
            continue
        direction = Direction.UP if match["word"][0] in CHINESE_MORE else Direction.DOWN
        if _contradicted(pair, reading, direction, match.start()):
            yield Span(source.start, source.end), Span(*match.span("word")), Confidence.HIGH
            continue
        for said, pattern in ENGLISH_AGAINST.items():
            compared = pattern.search(reading.english, max(0, source.start - _ENGLISH_REACH), source.start)
            if (
                compared is not None
                and said is not direction
                and not _negated(reading, Span(max(0, compared.start() - _ENGLISH_REACH), compared.start()))
            ):
                yield Span(*compared.span()), Span(*match.span("word")), Confidence.HIGH


def _contradicted(pair: FigurePair, reading: _Reading, direction: Direction, at: int) -> bool:
    """Whether the figure before 低於去年的24% is the higher one, and the source only sets the two side by side."""
    if pair.source is None or pair.target is None or pair.source.role is not Role.FROM:
        return False
    before = [figure for figure in reading.target_figures if figure.end <= at and at - figure.end <= _BESIDE]
    level, base = before[-1] if before else None, pair.target
    if level is None or level.kind is not base.kind or level.unit != base.unit or level.value is None or base.value is None:
        return False
    return level.value != base.value and (level.value > base.value) is (direction is Direction.DOWN)


def _within(figure: Quantity, span: Span) -> bool:
    return span.overlaps(Span(figure.start, figure.end))


def _clause_start(figure: Quantity, figures: list[Quantity], clauses: list[int], reach: int) -> int:
    """Where the clause of a figure begins: after a mark or conjunction, or another figure, but not further off than `reach`."""
    before = bisect.bisect_right(clauses, figure.start)
    start = max(0, figure.start - reach, clauses[before - 1] if before else 0)
    for other in figures:
        if start < other.end <= figure.start and other.kind not in _BETWEEN:
            start = other.end
    return start


def _digits(text: str, figure: Quantity) -> int:
    """Where the digits of a figure begin: "below 3%" may be one figure with its word of direction."""
    match = _DIGIT.search(text, figure.start, figure.end)
    return match.start() if match else figure.start


def _behind(text: str, at: int, patterns: Mapping[Direction, re.Pattern[str]]) -> DirectionWord | None:
    for direction, pattern in patterns.items():
        match = pattern.match(text, at)
        if match:
            return DirectionWord(Span(at + len(match.group()) - len(match.group().lstrip(" -")), match.end()), direction)
    return None


def _only(words: Sequence[DirectionWord], within: Span, touching: int = -1) -> DirectionWord | None:
    """The last word of direction in a stretch, if all there point the same way, or if it ends within `touching` of the end."""
    found = _inside(words, within)
    if not found or (len({word.direction for word in found}) > 1 and found[-1].span.end + touching < within.end):
        return None
    return found[-1]


def _verb_alone(words: Sequence[DirectionWord], within: Span, text: str) -> Sequence[DirectionWord]:
    """The words of a stretch, without what the last of them slows or quickens: growth decelerated."""
    found = _inside(words, within)
    if not found or found[-1].span.of(text) in _NOUNS:
        return found
    return [word for word in found if word.span.of(text) not in _NOUNS]


def _improved(text: str, clause: Span) -> DirectionWord | None:
    """The direction of "improved" and "worsened", for what is known to be better when it is low or high."""
    part = clause.of(text)
    for pattern, better in ((IMPROVED, True), (WORSENED, False)):
        match = pattern.search(part)
        if match is None:
            continue
        low, high = LOWER_IS_BETTER.search(part), HIGHER_IS_BETTER.search(part)
        if bool(low) != bool(high):
            direction = Direction.UP if better == bool(high) else Direction.DOWN
            return DirectionWord(Span(clause.start + match.start(), clause.start + match.end()), direction)
    return None


def _single(reading: _Reading, pair: SentencePair) -> Iterator[tuple[Span, Span]]:
    """The only word of direction of either side, where the two point different ways."""
    found = _inside(reading.found, pair.target)
    if len(found) != 1 or not PLAIN_CHINESE.match(reading.chinese, found[0].span.start):
        return
    said = _inside(reading.said, pair.source)
    if len(said) != 1 or said[0].direction is found[0].direction or not PLAIN_ENGLISH.match(reading.english, said[0].span.start):
        return
    negated = _negated(reading, pair.source)
    if not negated and not _CHINESE_NOT.search(reading.chinese, pair.target.start, pair.target.end):
        yield said[0].span, found[0].span


def _of_growth(reading: _Reading, pair: SentencePair) -> Iterator[tuple[Span, Span]]:
    """The growth of the source and the only fall of the target, where nothing falls in the source and nothing grows in the
    target: growth slowed further to 3.5% is no 下降放緩至3.5%.
    """
    said = _inside(reading.said, pair.source)
    grows = [word for word in said if _GROWTH.fullmatch(word.span.of(reading.english))]
    falls = [word for word in _inside(reading.found, pair.target) if _FALL.fullmatch(word.span.of(reading.chinese))]
    if not grows or len(falls) != 1 or not _PACE.search(reading.english, pair.source.start, pair.source.end):
        return
    nothing_else = all(word in grows or _PACE.fullmatch(word.span.of(reading.english)) for word in said)
    grown = _GROWN.search(reading.chinese, pair.target.start, pair.target.end)
    if nothing_else and not grown and not _negated(reading, pair.source):
        yield grows[0].span, falls[0].span


def _by_clause(unit: AnalysedUnit, reading: _Reading, pair: SentencePair) -> Iterator[tuple[Span, Span]]:
    """The words of direction of two clauses that answer one another, as many on either side, where one points another way.

    Two that do, up and down against down and up, may be a change of order.
    """
    said, found = _verbs(reading.said, pair.source, reading.english), _moves(reading.found, pair.target, reading.chinese)
    if len({word.direction for word in (*said, *found)}) < 2:
        return
    for clauses in (pair, *unit.clause_pairs):
        if not pair.source.contains(clauses.source):
            continue
        own, theirs = _inside(said, clauses.source), _inside(found, clauses.target)
        differ = [both for both in zip(own, theirs, strict=False) if both[0].direction is not both[1].direction]
        if differ and clauses is not pair and _said_elsewhere(reading, pair, differ[0][0]):
            continue
        most = 1 if clauses is pair else _MOST_WORDS
        if not 0 < len(own) == len(theirs) <= most or len(differ) != 1:
            continue
        negated = _negated(reading, clauses.source) or _CHINESE_NOT.search(
            reading.chinese, clauses.target.start, clauses.target.end
        )
        rest = _BOUND.sub("", _without(clauses.source, own, reading.english))
        if (
            not negated
            and _SHADED.isdisjoint(_WORDS.findall(rest))
            and not _barely_said(reading, clauses.target, differ[0][0].direction)
            and _alike(reading, *differ[0])
            and not _nouns_answer(reading, pair, *differ[0])
        ):
            yield differ[0][0].span, differ[0][1].span


def _said_elsewhere(reading: _Reading, pair: SentencePair, said: DirectionWord) -> bool:
    """Whether a target sentence goes in the direction of a word as often as its source: what goes the other way in one of its
    clauses then renders something else.
    """
    source, target = (
        sum(word.direction is said.direction for word in _inside(words, within))
        for words, within in ((reading.said, pair.source), (reading.found, pair.target))
    )
    return target >= source


def _barely_said(reading: _Reading, within: Span, direction: Direction) -> bool:
    """Whether a stretch of the target has a character for a direction outside its words of direction."""
    rest = list(within.of(reading.chinese))
    for word in _inside(reading.found, within):
        rest[word.span.start - within.start : word.span.end - within.start] = "_" * len(word.span)
    return _BARE[direction].search("".join(rest)) is not None


def _nouns_answer(reading: _Reading, pair: SentencePair, said: DirectionWord, found: DirectionWord) -> bool:
    """Whether each of two verbs is a noun in the other text: fell here and eked out growth there, 錄得跌幅 and 微升."""
    told = _inside(reading.said, pair.source)
    # A slow rise, and 緩步升值.
    if ENGLISH_PACE.fullmatch(said.span.of(reading.english)) and any(word.direction is found.direction for word in told):
        return True
    grown = [word for word in told if word.span.of(reading.english) in _NOUNS]
    fallen = [word for word in _inside(reading.found, pair.target) if word.span.of(reading.chinese) in _NOUNS]
    return any(word.direction is found.direction for word in grown) and any(word.direction is said.direction for word in fallen)


def _alike(reading: _Reading, said: DirectionWord, found: DirectionWord) -> bool:
    """Whether both words compare two levels, or both tell a change, and neither may do either."""
    first, second = said.span.of(reading.english), found.span.of(reading.chinese)
    return bool(COMPARED.fullmatch(first)) == bool(COMPARED.fullmatch(second)) and not (
        EITHER.fullmatch(first) or EITHER.fullmatch(second)
    )


def _moves(words: Sequence[DirectionWord], within: Span, text: str) -> list[DirectionWord]:
    """As `_verbs`, for Chinese: 下跌 is a verb more often than a noun, and 收縮後 tells what was before."""
    return [
        word
        for word in _inside(words, within)
        if (word.span.of(text) not in _NOUNS or _VERB.match(text, word.span.start))
        and text[word.span.end : word.span.end + 1] != "后"
    ]


def _by_subject(unit: AnalysedUnit, reading: _Reading, pair: SentencePair) -> Iterator[tuple[Span, Span]]:
    """The words of direction of clauses that speak of the same things, by the dictionary, and point different ways."""
    if not _SHADED.isdisjoint(unit.source_words):
        return
    said, found = _verbs(reading.said, pair.source, reading.english), _verbs(reading.found, pair.target, reading.chinese)
    if not 0 < len(said) == len(found) <= _MOST_WORDS or len({word.direction for word in (*said, *found)}) == 1:
        return
    words = unit.note.words
    english = [
        (own, words.content(_without(clause, own, reading.english)), _negated(reading, clause))
        for clause, own in _clauses(pair.source, reading.english_clauses, said)
    ]
    for clause, own in _clauses(pair.target, reading.chinese_clauses, found):
        direction = _one_direction(own)
        after = reading.chinese[own[-1].span.end : own[-1].span.end + 1] == "后"
        if direction is None or after or _CHINESE_NOT.search(reading.chinese, clause.start, clause.end):
            continue
        meanings = unit.meanings(clause)
        shared = sorted(
            (sum(words.lexicon.stem_id(name) in meanings for name in content), -number)
            for number, (_, content, _) in enumerate(english)
        )
        best = shared[-1]
        if best[0] < _LEAST_SHARED or (len(shared) > 1 and shared[-2][0] >= best[0]):
            continue
        theirs, _, negated = english[-best[1]]
        in_order = said.index(theirs[-1]) == found.index(own[-1])
        moves = _compared(reading, clause, theirs[-1], own)
        turned = _one_direction(moves)
        if _said_elsewhere(reading, pair, theirs[-1]):
            continue
        if not negated and (in_order or best[0] > 1) and turned is not None and _one_direction(theirs) not in (None, turned):
            yield theirs[-1].span, moves[-1].span


def _compared(reading: _Reading, clause: Span, said: DirectionWord, found: list[DirectionWord]) -> list[DirectionWord]:
    """The words found in a clause, or what they compare where the source tells a movement: falling faster is 跌幅大於."""
    compares = COMPARED.fullmatch(found[-1].span.of(reading.chinese)) is not None
    if not compares or COMPARED.fullmatch(said.span.of(reading.english)):
        return found
    # Slower is no fall: what grows slower has an 增幅.
    if ENGLISH_PACE.fullmatch(said.span.of(reading.english)):
        return []
    return [word for word in _inside(reading.found, clause) if word.span.of(reading.chinese) in _NOUNS]


def _clauses(sentence: Span, starts: Sequence[int], words: Sequence[DirectionWord]) -> Iterator[tuple[Span, list[DirectionWord]]]:
    """The clauses of a sentence that have words of direction, with those."""
    edges = [sentence.start, *(start for start in starts if sentence.start < start < sentence.end), sentence.end]
    for start, end in itertools.pairwise(edges):
        own = _inside(words, Span(start, end))
        if own:
            yield Span(start, end), own


def _verbs(words: Sequence[DirectionWord], within: Span, text: str) -> list[DirectionWord]:
    """The words of direction of a stretch that are not what others slow or quicken, and no attributes."""
    return [
        word
        for word in _inside(words, within)
        if (called := word.span.of(text)) not in _NOUNS
        and not (called in _ALSO_NOUNS and _NOMINAL.search(text, max(0, word.span.start - _NOMINAL_REACH), word.span.start))
        and not _is_attribute(text, word.span)
    ]


def _is_attribute(text: str, word: Span) -> bool:
    """Whether a word is a participle before its noun: in a falling market."""
    before = max(0, word.start - _NOMINAL_REACH)
    return (
        word.of(text).endswith("ing")
        and _NOUN_NEXT.match(text, word.end) is not None
        and _BEFORE_ATTRIBUTE.search(text, before, word.start) is not None
    )


def _one_direction(words: Sequence[DirectionWord]) -> Direction | None:
    return words[-1].direction if len({word.direction for word in words}) == 1 else None


def _without(clause: Span, words: Sequence[DirectionWord], text: str) -> str:
    """The text of a clause without its words of direction."""
    kept, at = [], clause.start
    for word in words:
        kept.append(text[at : word.span.start])
        at = word.span.end
    return " ".join((*kept, text[at : clause.end]))


def _negated(reading: _Reading, within: Span) -> bool:
    """Whether the source has a negation in a stretch."""
    return any(within.start <= place < within.end for place in reading.english_nots)


def _inside(words: Sequence[DirectionWord], within: Span) -> list[DirectionWord]:
    return [word for word in words if within.start <= word.span.start and word.span.end <= within.end]
