"""Direct speech: where a segment opens and closes quotation marks, and whether it ends inside a quotation.

Translators keep what is said and who says it, so a bead seldom ends inside a quotation on one side and outside on the other.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bilingual_qa.model import Language

_ALIKE = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "「": '"', "」": '"', "『": "'", "』": "'"})
# A mark opens before a word, after nothing or a blank; it closes behind punctuation or, where one is open, behind a word. Every
# other single mark is an apostrophe.
_EN_OPENS = re.compile(r"(?:^|(?<=[\s(\[—–\-\"']))(?:['\"](?=[^\W\d]|[\"'.…])|\"(?=[\d$£€]))")
_EN_CLOSES = re.compile(r"(?<=[.,!?…—–\-'\"])['\"](?=[\s)\],;:.—–\-'\"]|$)|(?<=[\w)%])\"(?=\W|$)")
_EN_CLOSES_WORD = re.compile(r"(?<=\w)'(?=[\s),;:.?!—–\-]|$)")
_ZH_MARK = re.compile("[“”「」『』‘’]")
_ZH_OPENING = frozenset("“「『‘")
_EN_CLOSED = re.compile(r"[.,!?…—–\-]['\"]+\s*$")
_ZH_CLOSED = re.compile("[”」』]\\s*$")


class Speech(NamedTuple):
    """What a segment shows of direct speech.

    `opened` and `closed` count marks; `inside` says whether it ends inside a quotation, `None` where no mark tells;
    `ends` whether its last character closes one.
    """

    opened: int
    closed: int
    inside: bool | None
    ends: bool


NO_SPEECH = Speech(0, 0, None, False)


def speech(text: str, language: Language) -> Speech:
    """The direct speech of a segment."""
    if language is Language.ZH:
        marks = [found.group() in _ZH_OPENING for found in _ZH_MARK.finditer(text)]
        ends = bool(_ZH_CLOSED.search(text))
    else:
        plain = text.translate(_ALIKE)
        marks = list(_english_marks(plain)) if "'" in plain or '"' in plain else []
        ends = bool(marks and _EN_CLOSED.search(plain))
    if not marks:
        return NO_SPEECH
    return Speech(sum(marks), len(marks) - sum(marks), marks[-1], ends)


def _english_marks(text: str) -> Iterator[bool]:
    """True for a mark that opens, False for one that closes, in order."""
    opening = {found.start() for found in _EN_OPENS.finditer(text)}
    closing = {found.start() for found in _EN_CLOSES.finditer(text)} - opening
    loose = {found.start() for found in _EN_CLOSES_WORD.finditer(text)} - opening - closing
    single_open = False
    for at in sorted(opening | closing | loose):
        if at in opening:
            single_open = single_open or text[at] == "'"
            yield True
        elif at in closing or single_open:
            single_open = single_open and text[at] != "'"
            yield False


def inside_after(segments: Sequence[Speech]) -> tuple[bool, ...]:
    """Whether each of the segments, which follow one another, ends inside a quotation: as the last mark so far says."""
    states = itertools.accumulate(segments, lambda before, part: before if part.inside is None else part.inside, initial=False)
    return tuple(states)[1:]


def speech_of_all(segments: Sequence[Speech]) -> Speech:
    """The speech of segments taken as one; there must be one."""
    inside = [part.inside for part in segments if part.inside is not None]
    opened, closed = sum(part.opened for part in segments), sum(part.closed for part in segments)
    return Speech(opened, closed, inside[-1] if inside else None, segments[-1].ends)
