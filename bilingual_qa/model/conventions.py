"""What the Chinese of a region, or of one house there, is held to where there is more than one way of writing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from bilingual_qa.model.locale import Locale


class Conventions(msgspec.Struct, frozen=True, kw_only=True):
    """The conventions of one locale. `either` leaves two ways open: then only a mix in one note is told, as neutral.

    Args:
        allow: words and characters that are never found fault with.
        forbid: words and characters that the house does not write.
        prefer: for words and characters that the house does not write, those that it writes, which are allowed.
        measure_words: the measure word of a noun, by noun.
        punctuation: width of the marks between Chinese words.
        brackets: their width; `by-content`: full round Chinese, either round Latin words and figures.
        quotation_marks: 「」 or “”.
        title_marks: `book`: the names of laws and publications in 《》.
        thousands: the mark between groups of three digits, 12,000 or 12 000 or 12000.
        digits: width of digits and Latin letters.
        spacing: a space between Han characters and Latin letters or digits.
        currency_name: where that of Hong Kong dollars, renminbi and New Taiwan dollars stands, `after` in 31億港元 and `before`
            in 港幣31億元.
        tai: 台 or 臺, outside names.
    """

    allow: tuple[str, ...] = ()
    forbid: tuple[str, ...] = ()
    prefer: dict[str, str] = {}
    measure_words: dict[str, str] = {}
    punctuation: Literal["full", "either"] = "full"
    brackets: Literal["by-content", "full", "half"] = "by-content"
    quotation_marks: Literal["corner", "curly", "either"] = "either"
    title_marks: Literal["book", "either"] = "either"
    thousands: Literal["comma", "space", "none", "either"] = "either"
    digits: Literal["half", "either"] = "either"
    spacing: Literal["none", "required", "either"] = "either"
    currency_name: Literal["after", "before", "either"] = "either"
    tai: Literal["台", "臺", "either"] = "either"


# What no standard of the region settles is left open. Quotation marks and titles: 常用標點符號用法簡表 (Hong Kong, Education
# Bureau), 重訂標點符號手冊 (Taiwan, Ministry of Education, 2008; laws stand there without marks), GB/T 15834-2011 (Mainland).
DEFAULT_CONVENTIONS: Mapping[str, Conventions] = {
    Locale.ZH_HANT_HK.value: Conventions(quotation_marks="corner", title_marks="book"),
    Locale.ZH_HANT_TW.value: Conventions(quotation_marks="corner"),
    Locale.ZH_HANS_CN.value: Conventions(quotation_marks="curly", title_marks="book"),
}
# Where the region is not known nothing regional is asked for.
UNDECIDED = Conventions()
