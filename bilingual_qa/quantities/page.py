"""The views of a text that the readers look at: all of one length, so that an offset is the same in each."""

from __future__ import annotations

import re

import msgspec

from bilingual_qa.text.fold import half_width, lower


# A full-width comma groups digits only where the digits are full-width too: 20，300美元 is two numbers.
_LIST_COMMA = re.compile("(?<![０-９])，")


class Page(msgspec.Struct, frozen=True):
    """`raw` as given; `view` with half-width digits, letters, marks and spaces; `lower` the same in lower case."""

    raw: str
    view: str
    lower: str

    @staticmethod
    def of(text: str) -> Page:
        """The views of a text."""
        view = text if text.isascii() else half_width(_LIST_COMMA.sub("、", text))
        return Page(text, view, lower(view))
