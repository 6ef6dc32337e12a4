"""Ratings of shares and what is done to them, in the two languages. Chinese in the Simplified view.

Scales as the houses that publish in Hong Kong, Taiwan and the Mainland use them: buy to sell, add and reduce, outperform and
underperform, overweight and underweight, with a middle grade each.
"""

from __future__ import annotations

import bisect
import enum
import re
from collections.abc import Iterable, Sequence

import msgspec

from bilingual_qa.model import Span


class Grade(enum.Enum):
    """What a rating recommends."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


class Thing(enum.Enum):
    """What a note acts on."""

    RATING = "rating"
    TARGET = "target price"
    ESTIMATES = "estimates"


class Action(enum.Enum):
    """What is done to a rating, a target price or estimates."""

    INITIATED = "initiated"
    MAINTAINED = "maintained"
    RAISED = "raised"
    LOWERED = "lowered"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    DROPPED = "dropped"


class RatingWord(msgspec.Struct, frozen=True):
    """A rating where it stands. `origin`: it is the one before a change."""

    span: Span
    grade: Grade
    origin: bool


class ActionWord(msgspec.Struct, frozen=True):
    """A word for an action where it stands, with the thing that its clause is about."""

    span: Span
    thing: Thing
    action: Action


_LABELS = {
    Grade.POSITIVE: "strong buy|buy|add|accumulate|(?:sector |market )?outperform(?:er)?|conviction buy|trading buy",
    Grade.NEUTRAL: "hold|neutral|(?:market|sector|peer)[- ]perform(?:er)?|equal[- ]?weight|market[- ]weight|in[- ]line",
    Grade.NEGATIVE: "strong sell|sell|reduce|(?:sector |market )?underperform(?:er)?",
}
_LABEL = "|".join(_LABELS.values())
_OF_LABEL = {grade: re.compile(pattern) for grade, pattern in _LABELS.items()}
# The words with which a label may begin.
_FIRST_WORDS = frozenset(
    """strong buy add accumulate sector market outperform outperformer conviction trading hold neutral peer equal equalweight in
    inline sell reduce underperform underperformer""".split()  # noqa: SIM905
)
_WHOLE_LABEL = re.compile(rf"(?:{_LABEL})\b")
# A rating in capitals is one; in small letters only beside a word of rating.
_CAPITALS = re.compile(r"[A-Z]{3}[A-Z -]*\b(?! [A-Z]{2})")
_AFTER = re.compile(r"(?:[- ]rated\b|['\"”’]? (?:rating|recommendation|call)s?\b)")
_BEFORE = re.compile(
    r"\b(?:maintain(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|retain(?:s|ed|ing)?|reaffirm(?:s|ed|ing)?|stay|initiat\w+(?:"
    r" coverage)?|upgrad\w+|downgrad\w+"
    r"|rated?|ratings?|recommendation|coverage|cut|to|from)(?: of| is|:)?(?: (?:at|with|as|to|our|an?|from|the stock|the"
    r" shares|coverage))* ['\"“‘]?$"
)
_EDGE = re.compile(r"(?=['\"”’]?(?:[.,;)]| (?:from|to|with|and|on|rating|recommendation|but|as|given|after|while|for)\b|$))")
_BEFORE_REACH = 40
# Words without which an English text speaks of no rating, and of no rating, target price or estimates.
RATING_WORDS = frozenset(
    """rating ratings rated recommendation recommendations buy sell hold neutral outperform underperform outperformer
    underperformer perform weight accumulate add reduce inline line""".split()  # noqa: SIM905
)
THING_WORDS = RATING_WORDS | frozenset(
    """upgrade upgrades upgraded upgrading downgrade downgrades downgraded downgrading coverage target targets tp tps pt pts
    objective forecast forecasts estimate estimates projection projections""".split()  # noqa: SIM905
)
_ORIGIN = re.compile(r"\bfrom (?:an? |our )?['\"“‘]?$")

_CHINESE_LABELS = {
    Grade.POSITIVE: """强烈买入 强烈买进 强力买入 强力买进 买入 买进 增持 加码 跑赢大市 跑赢行业 跑赢大盘 跑赢 优于大市 优于大盘
        优于同业 优于行业 强于大市 领先大市 收集 逢低吸纳 逢低买进 推荐""",
    Grade.NEUTRAL: "持有 中性 中立 与大市同步 同步大市 大市同步 跟随大市 标配 符合大市 观望 区间操作 与行业同步",
    Grade.NEGATIVE: """强烈沽出 强烈沽售 强烈卖出 强力卖出 沽出 沽售 卖出 减持 减码 跑输大市 跑输行业 跑输大盘 跑输 逊于大市
        逊于大盘 劣于大市 劣于大盘 弱于大市 落后大市""",
}
_GRADE_OF = {label: grade for grade, labels in _CHINESE_LABELS.items() for label in labels.split()}
_CHINESE_LABEL = re.compile("|".join(sorted(_GRADE_OF, key=len, reverse=True)))
# A Chinese word is a rating only beside a word of rating or in quotation marks.
_CHINESE_BEFORE = re.compile(
    "(?:评级|评等|建议|维持|重申|给予|首予|上调|下调|调[升降高低]|[升降]评?至|[至为到由从])[^，。；,;]{0,4}[「“\"'《]?$"
)
_CHINESE_AFTER = re.compile("[」”\"'》]?(?:的)?(?:投资)?(?:评级|评等|建议|[上下]调|调[升降高低至]|升至|降至)|[」”]")
# Between marks, or at an end of the text: (持有, 目標價20港元).
_CHINESE_STANDING = re.compile(
    rf"(?:^|[(:|/,;「“\"'\[]|[-–—])\s*(?P<label>{_CHINESE_LABEL.pattern})(?=\s*(?:$|[):|/,;」”\"'\]]|[-–—]))"
)
_CHINESE_ORIGIN = re.compile("(?:[由从自]|[前原]为|此前|先前)[^，。；,;至为到]{0,6}$")

_ACTIONS = {
    Action.INITIATED: "initiate initiates initiated initiating initiation",
    Action.MAINTAINED: """maintain maintains maintained maintaining reiterate reiterates reiterated reiterating
        reaffirm reaffirms reaffirmed
        reaffirming retain retains retained retaining keep keeps keeping kept unchanged""",
    Action.RAISED: """upgrade upgrades upgraded upgrading raise raises raised raising lift lifts lifted lifting
        increase increases increased
        increasing hike hikes hiked hiking boost boosts boosted""",
    Action.LOWERED: """downgrade downgrades downgraded downgrading cut cuts cutting lower lowers lowered lowering trim
        trims trimmed trimming
        slash slashes slashed slashing reduces reduced reducing""",
    Action.SUSPENDED: "suspend suspends suspended suspending suspension",
    Action.RESUMED: "resume resumes resumed resuming reinstate reinstates reinstated reinstating",
    Action.DROPPED: """terminate terminates terminated terminating termination discontinue discontinues discontinued
        cease ceases ceased""",
}
_ACTION_OF = {word: action for action, words in _ACTIONS.items() for word in words.split()}
_CHINESE_ACTIONS = {
    Action.INITIATED: "首次覆盖 首予 首次给予 首度给予 开始覆盖 启动覆盖 首次评级 初次给予 开始追踪 首次纳入",
    Action.MAINTAINED: "维持 重申 保持 继续 不变 保留",
    Action.RAISED: "上调 调升 调高 升至 升级 提升 提高 上修 调涨",
    Action.LOWERED: "下调 调降 调低 降至 降级 降低 削减 下修 减至",
    Action.SUSPENDED: "暂停 中止 暂缓",
    Action.RESUMED: "恢复 重启 重新",
    Action.DROPPED: "终止 停止 结束 取消",
}
_CHINESE_ACTION_OF = {word: action for action, words in _CHINESE_ACTIONS.items() for word in words.split()}
_CHINESE_ACTION = re.compile("|".join(_CHINESE_ACTION_OF))
_THING_OF = {
    word: thing
    for thing, words in (
        (
            Thing.RATING,
            """upgrade upgrades upgraded upgrading downgrade downgrades downgraded downgrading rating ratings coverage
            recommendation""",
        ),
        (Thing.TARGET, "tp tps pt pts"),
        (Thing.ESTIMATES, "forecast forecasts estimate estimates projection projections"),
    )
    for word in words.split()
}
_TARGET = frozenset(("target price", "target prices", "price target", "price targets", "price objective"))
# A label is a rating after these: to Buy, at Hold, maintain Outperform.
_BEFORE_LABEL = frozenset(
    "to at with from maintain maintains reiterate reiterates retain retains reaffirm keep our".split()  # noqa: SIM905
)
_THING_WORDS = _FIRST_WORDS | _THING_OF.keys() | {phrase.split()[1] for phrase in _TARGET}
_CHINESE_THING_OF = {"评级": Thing.RATING, "评等": Thing.RATING, "覆盖": Thing.RATING, "目标价": Thing.TARGET} | dict.fromkeys(
    ("预测", "预估", "估算"), Thing.ESTIMATES
)
_CHINESE_THING_OF |= dict.fromkeys(_GRADE_OF, Thing.RATING)
_CHINESE_THING = re.compile("|".join(sorted(_CHINESE_THING_OF, key=len, reverse=True)))
_MARK = re.compile(r"[,;:()\n]|\.\s")
_CONJUNCTIONS = frozenset("and but while with although though as after despite because".split())  # noqa: SIM905
_CHINESE_CLAUSE = re.compile("[，。；：、,;:（）()\n但惟并而]|同时|以及")


def english_ratings(raw: str, plain: str, tokens: Iterable[tuple[str, int]]) -> list[RatingWord]:
    """The ratings of an English text; `plain` is its lower-case view, `tokens` its words with their offsets."""
    found: list[RatingWord] = []
    for word, start in tokens:
        match = _WHOLE_LABEL.match(plain, start) if word in _FIRST_WORDS else None
        if match is None or (found and found[-1].span.end > start):
            continue
        if _CAPITALS.fullmatch(raw, start, match.end()) or _AFTER.match(plain, match.end()) or _named_before(plain, match):
            grade = next(grade for grade in reversed(Grade) if _OF_LABEL[grade].fullmatch(match.group()))
            found.append(RatingWord(Span(*match.span()), grade, bool(_ORIGIN.search(plain, max(0, start - 16), start))))
    return found


def _named_before(plain: str, label: re.Match[str]) -> bool:
    """Whether a word of rating stands before a label, and an end of the phrase behind it."""
    before = _BEFORE.search(plain, max(0, label.start() - _BEFORE_REACH), label.start())
    return before is not None and _EDGE.match(plain, label.end()) is not None


def chinese_ratings(text: str) -> list[RatingWord]:
    """The ratings of a Chinese text."""
    found = []
    for match in _CHINESE_LABEL.finditer(text):
        before = _CHINESE_BEFORE.search(text, max(0, match.start() - 10), match.start())
        if before or _CHINESE_AFTER.match(text, match.end()):
            origin = bool(_CHINESE_ORIGIN.search(text, max(0, match.start() - 8), match.start()))
            found.append(RatingWord(Span(*match.span()), _GRADE_OF[match.group()], origin))
    return found


def standing_labels(text: str) -> list[RatingWord]:
    """The labels of a Chinese text that stand by themselves between marks: ratings where the source has one."""
    found = [(Span(*match.span("label")), match["label"]) for match in _CHINESE_STANDING.finditer(text)]
    return [RatingWord(span, _GRADE_OF[label], bool(_CHINESE_ORIGIN.search(text, 0, span.start))) for span, label in found]


# Withdrew the outlook instead of cutting the rating: nothing was cut.
_NOT_DONE = ("instead of ", "rather than ", "without ", "not ", "n't ", "never ", "short of ")


def english_actions(text: str, tokens: Sequence[tuple[str, int]]) -> list[ActionWord]:
    """What an English text, in lower case, does to the rating, the target price and the estimates.

    `tokens` are its words with their offsets.
    """
    actions = [
        (Span(start, start + len(word)), _ACTION_OF[word])
        for word, start in tokens
        if word in _ACTION_OF and not text.endswith(_NOT_DONE, 0, start)
    ]
    if not actions:
        return []
    things = []
    for number, (word, start) in enumerate(tokens):
        if word not in _THING_WORDS:
            continue
        before = tokens[number - 1][0] if number else ""
        if word in _THING_OF:
            things.append((start, _THING_OF[word]))
        elif f"{before} {word}" in _TARGET:
            things.append((start, Thing.TARGET))
        elif word in _FIRST_WORDS and before in _BEFORE_LABEL and _WHOLE_LABEL.match(text, start):
            things.append((start, Thing.RATING))
    ends = [match.start() for match in _MARK.finditer(text)]
    ends += [start for word, start in tokens if word in _CONJUNCTIONS]
    return _paired(actions, things, sorted(ends))


def chinese_actions(text: str) -> list[ActionWord]:
    """What a Chinese text does to the rating, the target price and the estimates."""
    actions = [(Span(*match.span()), _CHINESE_ACTION_OF[match.group()]) for match in _CHINESE_ACTION.finditer(text)]
    if not actions:
        return []
    things = [(match.start(), _CHINESE_THING_OF[match.group()]) for match in _CHINESE_THING.finditer(text)]
    return _paired(actions, things, [match.start() for match in _CHINESE_CLAUSE.finditer(text)])


def _paired(actions: Sequence[tuple[Span, Action]], things: Sequence[tuple[int, Thing]], ends: Sequence[int]) -> list[ActionWord]:
    """The actions of the clauses that are about one thing each; `ends` are where clauses end."""
    about: dict[int, set[Thing]] = {}
    for place, thing in things:
        about.setdefault(bisect.bisect_left(ends, place), set()).add(thing)
    found = []
    for span, action in actions:
        spoken = about.get(bisect.bisect_left(ends, span.start), set())
        if len(spoken) == 1:
            found.append(ActionWord(span, next(iter(spoken)), action))
    return found
