"""What stands in the target in place of a term: the words that no other word of the source accounts for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

import msgspec

from bilingual_qa.align.stems import GLOSS_STOP_WORDS, stem
from bilingual_qa.align.stems import words as english_words
from bilingual_qa.analysis.word_links import WordLinks
from bilingual_qa.model import Span
from bilingual_qa.text.fold import lower
from bilingual_qa.text.script import is_han

# A gloss of one or two content words (CC-CEDICT's weight is 1 over their number); longer ones mention a word in passing.
_LEAST_WEIGHT = 0.5
# Single characters have too many meanings to be evidence by themselves; beside another word they complete it.
_LEAST_CHARACTERS = 2
# From this probability on, a word akin to one of the source accounts for what stands in the target.
_AKIN = 0.05
# So many characters at most link two words of one term: 到, 生成.
_LONGEST_LINK = 2
# So far off, in code points, a neighbour is looked for: determiners may stand between.
_REACH = 80
_TOKEN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ]+(?:['’][a-z]+)?")
# Words that join clauses or place them in time stand for no term.
_FUNCTION_WORDS = frozenset(
    """随着 由于 因为 因此 因而 从而 进而 于是 所以 其后 此后 此外 另外 尽管 虽然 同样 同时 以及 并且 而且 然而
    但是 不过 其中 其他 包括 根据 关于 对于 为了 至于 已经 正在 将会 可能 能够 应该 仍然 依然 目前 现时 近年
    近年来 最近 去年 今年 明年 今后 之后 之前 以前 以后 接近 有关 我们 他们 它们 自己 这些 那些 这个 该等
    如此 这样 非常 十分 更加 只有 只是 甚至 尤其 特别 主要 有赖 按照 通过 透过 为止 受惠于 受益于 得益于
    源于 在于 取决于 不如 约为 仅为 多为""".split()  # noqa: SIM905
)
# Words that may stand beside any term without a word of the source: the issuer said by its kind, light verbs, what figures do.
# They are evidence only where they translate a word of the term.
LIGHT_WORDS = frozenset(
    """公司 集团 企业 本公司 该公司 本集团 该集团 子公司 附属公司 旗下 该行 本行 该股 该机构 单位 方面 情况 水平
    部分 整体 期间 期内 截至 年度 季度 拥有 具有 持有 属于 位于 成为 作为 达到 实现 取得 录得 进行 作出 做出
    出现 发生 产生 带来 造成 导致 令 使得 表示 指出 认为 提到 称为 提交 采用 继续 保持 维持 开始
    增加 减少 上升 上涨 下降 下跌 下滑 回落 回升 增长 成长 提高 提升 降低 扩大 收窄 高于 低于 超过 不及
    达成 优于 好于 逊于 相比 影响 贡献 受惠 受到 显示 引发 带动 推动 拉动 相当于 等于 缺乏 高出 低出 用于 涉及
    有望 可望 决定 预示 促使 促进 不变 大部分 小部分""".split()  # noqa: SIM905
)
# Between a word and the term beside it, these say nothing.
_DETERMINERS = frozenset("a an the its our their his her this that these those".split())  # noqa: SIM905
_START, _END = attrgetter("span.start"), attrgetter("span.end")
# The end of a phrase: what stands beyond is no neighbour.
_BREAK = re.compile(r"[.,;:!?()\n]")


class Stretch(msgspec.Struct, frozen=True, gc=False):
    """Neighbouring words of the target, and how much of the term's words they translate one by one, from 0 to 1.

    `beside`: they stand beside the translation of the word that stands beside the term in the source.
    """

    span: Span
    literal: float
    beside: bool


class Answered(msgspec.Struct, frozen=True, gc=False):
    """A stretch of the target that answers a term, name or figure of the source."""

    source: Span
    target: Span


class _Word(msgspec.Struct, frozen=True, gc=False):
    """A word, or several. `core` reaches from the first literal one to the last; `doubtful`: a remote relation of a word of
    the source might account for it.
    """

    span: Span
    literal: frozenset[str]
    doubtful: bool
    core: Span | None = None


class TargetWord(msgspec.Struct, frozen=True, gc=False):
    """A word of the target, as in the Simplified view, with the numbers of the stems that it translates in one or two words.

    `answers`: something of the source, term, name or figure, is already answered there.
    """

    span: Span
    text: str
    own: frozenset[int]
    answers: bool


def known_words(view: str, spans: Sequence[Span], taken: Sequence[Answered], words: WordLinks) -> list[TargetWord]:
    """The words of a target with what they translate.

    Args:
        view: the Chinese text in Simplified characters.
        spans: its words.
        taken: what answers terms, names and figures.
        words: which words translate which.
    """
    answers = bytearray(len(view))
    for answer in taken:
        answers[answer.target.start : answer.target.end] = b"\1" * len(answer.target)
    own = words.strong_meanings
    return [
        TargetWord(span, word := view[span.start : span.end], own(word, _LEAST_WEIGHT), 1 in answers[span.start : span.end])
        for span in spans
    ]


def standing_instead(
    source: str,
    term: Span,
    view: str,
    target_words: Sequence[TargetWord],
    window: Span,
    taken: Sequence[Answered],
    words: WordLinks,
) -> list[Stretch]:
    """The stretches of the target that may stand for the term, the most literal first, then those beside its neighbours.

    A word of the target counts if it translates a word of the term and no other word of the source accounts for it, or if
    no word of the source accounts for it at all.

    Args:
        source: English text.
        term: the term in it.
        view: the Chinese text in Simplified characters.
        target_words: its words, in order.
        window: the part of the target where the term's translation is expected.
        taken: what answers other terms, names and figures.
        words: which words translate which.
    """
    wanted = _content(term.of(source))
    numbers = {name: words.lexicon.stem_id(name) for name in wanted}
    rest = f"{source[: term.start]} . {source[term.end :]}"
    names = _content(rest)
    elsewhere = {name: names.count(name) for name in wanted}
    of_rest = frozenset(map(words.lexicon.stem_id, names)) - {-1}
    explained = words.akin(of_rest, _AKIN)
    remotely: frozenset[int] | None = None
    found: list[_Word] = []
    seen = dict.fromkeys(wanted, 0)
    for known in _within(target_words, window):
        if known.answers or known.text in _FUNCTION_WORDS:
            continue
        span, word, strong = known.span, known.text, known.own
        literal = frozenset([name for name, number in numbers.items() if number in strong])
        for name in literal:
            seen[name] += 1
        spare = frozenset([name for name in literal if seen[name] > elsewhere[name]])
        if spare:
            found.append(_Word(span, spare, doubtful=False, core=span))
        elif len(span) >= _LEAST_CHARACTERS and word not in LIGHT_WORDS and explained.isdisjoint(strong):
            if remotely is None:
                remotely = words.akin(of_rest)
            found.append(_Word(span, spare, doubtful=not remotely.isdisjoint(words.of_word(word))))
    if not found:
        return []
    runs = _runs(found, view)
    before, after = _neighbours(source, term, view, target_words, taken, words) if runs else ([], [])
    count = max(1, len(set(wanted)))
    stretches = []
    for run in runs:
        # Where the literal words say the whole term, those around them say something else.
        span = run.core if run.core and len(run.literal) == count and len(run.core) >= _LEAST_CHARACTERS else run.span
        stretches.append(Stretch(span, len(run.literal) / count, _beside(span, view, before, after)))
    return sorted(stretches, key=lambda s: (-s.literal, not s.beside, s.span.start))


def literal_share(term: str, target_words: Sequence[TargetWord], window: Span, words: WordLinks) -> float:
    """Which part of a term's words, from 0 to 1, is translated one by one by any word of a window: no stretch there has more."""
    wanted = set(_content(term))
    missing = {words.lexicon.stem_id(name) for name in wanted}
    for word in _within(target_words, window):
        missing -= word.own
    return 1 - len(missing) / max(1, len(wanted))


def _within(target_words: Sequence[TargetWord], window: Span) -> Sequence[TargetWord]:
    start = bisect_left(target_words, window.start, key=_START)
    return target_words[start : bisect_right(target_words, window.end, start, key=_END)]


def _content(text: str) -> list[str]:
    names = [stem(word) for word in english_words(text)]
    return [name for name in names if name not in GLOSS_STOP_WORDS and len(name) > 1]


def _runs(found: Sequence[_Word], view: str) -> list[_Word]:
    """Neighbouring words as one stretch, those that might be explained apart from the others; a 的 between them joins too.

    A single character stands with others only.
    """
    runs: list[_Word] = []
    for word in found:
        if runs and _joined(runs[-1], word, view):
            before = runs.pop()
            cores = [core for core in (before.core, word.core) if core is not None]
            core = Span(cores[0].start, cores[-1].end) if cores else None
            word = _Word(Span(before.span.start, word.span.end), before.literal | word.literal, word.doubtful, core)
        runs.append(word)
    return [run for run in runs if len(run.span) >= _LEAST_CHARACTERS]


def _joined(before: _Word, word: _Word, view: str) -> bool:
    gap = view[before.span.end : word.span.start]
    if gap in ("", "的"):
        return before.doubtful == word.doubtful
    # Two words of the term with a link between them: 文本轉圖像.
    linked = bool(before.literal and word.literal) and not before.literal & word.literal
    return linked and len(gap) <= _LONGEST_LINK and all(map(is_han, gap))


def _beside(stretch: Span, view: str, before: Sequence[Span], after: Sequence[Span]) -> bool:
    return any(view[place.end : stretch.start] in ("", "的") and place.end <= stretch.start for place in before) or any(
        view[stretch.end : place.start] in ("", "的") and stretch.end <= place.start for place in after
    )


def _neighbours(
    source: str, term: Span, view: str, target_words: Sequence[TargetWord], taken: Sequence[Answered], words: WordLinks
) -> tuple[list[Span], list[Span]]:
    """Where the target has the words beside the term: those that should stand before its translation, those after it.

    What follows *of* in English stands before in Chinese.
    """
    tokens = [Span(*match.span()) for match in _TOKEN.finditer(source, max(0, term.start - _REACH), term.end + _REACH)]
    left = _nearest([token for token in reversed(tokens) if token.end <= term.start], source, term)
    following = [token for token in tokens if token.start >= term.end]
    of = bool(following) and lower(following[0].of(source)) == "of"
    right = _nearest(following[1:] if of else following, source, term)
    before = list(_places(left, source, view, target_words, taken, words)) if left else []
    after = list(_places(right, source, view, target_words, taken, words)) if right else []
    return (before + after, []) if of else (before, after)


def _nearest(tokens: Sequence[Span], source: str, term: Span) -> Span | None:
    """The first of the tokens that is no determiner, if no mark and no *and* stands between it and the term."""
    for token in tokens:
        if _BREAK.search(source[min(token.end, term.end) : max(token.start, term.start)]):
            return None
        if lower(token.of(source)) not in _DETERMINERS:
            return token
    return None


def _places(
    token: Span, source: str, view: str, target_words: Sequence[TargetWord], taken: Sequence[Answered], words: WordLinks
) -> Iterator[Span]:
    yield from (answer.target for answer in taken if answer.source.overlaps(token))
    text = token.of(source)
    number = words.lexicon.stem_id(stem(text))
    if number >= 0:
        yield from [word.span for word in target_words if number in word.own]
    at = lower(view).find(lower(text))
    if at >= 0:
        yield Span(at, at + len(text))
