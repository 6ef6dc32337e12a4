"""The views of a text that the readers look at: all of one length, so that an offset is the same in each."""

from __future__ import annotations

import re

import msgspec

from bilingual_qa.text.fold import half_width, lower

# A full-width comma groups digits only where the digits are full-width too: 20，300美元 is two numbers.
_LIST_COMMA = re.compile("(?<![０-９])，")


# What may have a half-width form, in text without full-width forms: converting only that is ten times as fast.
_MARKS = re.compile("[\u0080-\u303f]+")
_FULL_WIDTH = re.compile("[\uff01-\uff5e]")


def _half_width(text: str) -> str:
    if text.isascii():
        return text
    if not _FULL_WIDTH.search(text):
        return _MARKS.sub(lambda marks: half_width(marks.group()), text)
    return half_width(_LIST_COMMA.sub("、", text) if "，" in text else text)


class Page(msgspec.Struct, frozen=True):
    """`raw` as given; `view` with half-width digits, letters, marks and spaces; `lower` the same in lower case."""

    raw: str
    view: str
    lower: str

    @staticmethod
    def of(text: str) -> Page:
        """The views of a text."""
        view = _half_width(text)
        return Page(text, view, lower(view))
