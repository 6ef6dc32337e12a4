"""What offsets what: the object of "offset" in the two languages, and whether it is a gain or a loss.

English in lower case, Chinese in the Simplified view.
"""

from __future__ import annotations

import re

from bilingual_qa.model import Span

# "X was partly offset by Y": X is offset. "Y offset X": X is what follows.
_PASSIVE = re.compile(
    r"(?:^|[.;:]\s|\b(?:but|while|although|and)\s)(?P<offset>(?:[^.;:]|\.(?=\d)){3,160}?)\b(?:offset|outweighed|negated"
    r"|cancelled out) by\b"
)
_ACTIVE = re.compile(
    r"\b(?:offset(?:s|ting)?|outweigh(?:s|ed|ing)?|more than offset|cancell?(?:ed|s)? out)\b(?! by\b) (?P<offset>(?:[^.;:,]"
    r"|[.,](?=\d)){3,80})"
)
_GAIN = re.compile(
    r"\b(?:(?:net )?inflows?|increas(?:e[sd]?|ing)|growth|grew|gains?|r[io]se(?:s|n)?|rising|higher|improve(?:d|s|ments?)?|up"
    r"|strong(?:er)?|recover(?:y|ed)"
    r"|benefits?|contributions?|stronger|additions?|expansion|rebound)\b"
)
_LOSS = re.compile(
    r"\b(?:(?:net )?outflows?|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|drops?|f[ae]ll(?:s|en|ing)?|fell|loss(?:es)?|lower"
    r"|weak(?:er|ness)?|down|slower|reduc(?:ed|tions?)"
    r"|impairments?|provisions?|costs?|expenses?|headwinds?|contraction|shortfall|charges?|slowdown|drag|deficit)\b"
)
# What cannot be offset is the greater of the two: 不足以抵銷 turns the sides round.
_CHINESE_OBJECT = re.compile(
    "(?<![不未]能)(?<!无法)(?<!难以)(?<![不未]足以)抵[消销]了?(?:大?部分|全部|一部分)?(?:由于|因)?(?P<offset>[^，。；,;、]{2,20})"
)
_CHINESE_GAIN = re.compile(
    "利多|好处|效益|益处|优势|流入|增加|增长|成长|收益(?!率)|升幅|上升|改善|利好|增幅|涨幅|贡献|盈利|上涨|提升"
)
_CHINESE_LOSS = re.compile("流出|减少|下降|下跌|损失|亏损|跌幅|降幅|流失|不利|压力|下滑|减值|拖累")


def offset_in_english(text: str) -> tuple[Span, bool] | None:
    """What an English text says to be offset, and whether it is a gain; `None` where it does not say one thing plainly."""
    return _only((_PASSIVE, _ACTIVE), text, _GAIN, _LOSS)


def offset_in_chinese(text: str) -> tuple[Span, bool] | None:
    """As `offset_in_english`, of a Chinese text."""
    return _only((_CHINESE_OBJECT,), text, _CHINESE_GAIN, _CHINESE_LOSS)


def _only(
    patterns: tuple[re.Pattern[str], ...], text: str, gain: re.Pattern[str], loss: re.Pattern[str]
) -> tuple[Span, bool] | None:
    found = [Span(*match.span("offset")) for pattern in patterns for match in pattern.finditer(text)]
    if len(found) != 1:
        return None
    up, down = (pattern.search(text, found[0].start, found[0].end) for pattern in (gain, loss))
    word = up or down
    return (Span(*word.span()), up is not None) if word and not (up and down) else None
