"""The views of a text that the readers look at: all of one length, so that an offset is the same in each."""

from __future__ import annotations

import msgspec

from bilingual_qa.text.fold import half_width, lower


class Page(msgspec.Struct, frozen=True):
    """`raw` as given; `view` with half-width digits, letters, marks and spaces; `lower` the same in lower case."""

    raw: str
    view: str
    lower: str

    @staticmethod
    def of(text: str) -> Page:
        """The views of a text."""
        view = text if text.isascii() else half_width(text)
        return Page(text, view, lower(view))
