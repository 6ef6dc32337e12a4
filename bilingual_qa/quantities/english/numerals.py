"""Numbers in English words."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from bilingual_qa.quantities.scales import ENGLISH_WORDS

SMALL = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
} | {"nought": 0, "naught": 0}
TENS = {
    word: 10 * number
    for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
NUMBER_WORDS = frozenset(SMALL) | frozenset(TENS)

_DENOMINATORS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10,
    "tenths": 10, "hundredth": 100, "hundredths": 100, "thousandth": 1000, "thousandths": 1000,
}  # fmt: skip
# "The thirty-eighth month": an ordinal, unless one of them is meant.
_ORDINAL_TOO = frozenset(
    ("half", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "quarter", "tenth", "hundredth", "thousandth")
)
# What goes on for so many quarters, of which nobody counts a share.
_OF_A_RUN = re.compile(
    r" of (?:[a-z-]+ ){0,2}?(?:growth|gains?|losses|declines?|falls?|rises?|increases?|decreases?|contractions?|expansion"
    r"|deflation|outflows?|inflows?|destocking|drops?|improvements?|deterioration|weakness|recession|stagnation|shrinkage|beats?"
    r"|misses|cuts|hikes|profits?|history|data)(?![a-z])"
)
_NEXT = re.compile(r"( {0,2}-? {0,2})([a-z]+)")
_PART = re.compile(
    r" (?:(?P<top>a|one|two|three|four|five|seven) )?(?P<part>half|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?"
    r"|ninths?|tenths?)(?![a-z])"
    r"(?: (?P<scale>million|billion|trillion)(?![a-z]))?"
)
_WORD = re.compile(r"[a-z]+")


class Words(msgspec.Struct, frozen=True):
    """A number in words that ends at `end`; `fraction` where it is one (two-thirds); `scaled` where it holds a scale word."""

    value: Decimal
    end: int
    fraction: bool = False
    scaled: bool = False


def read_words(lower: str, start: int) -> Words | None:
    """The longest number in words that begins at `start`, in a text in lower case: "three million", "two and a half"."""
    total, section, last = Decimal(0), Decimal(0), ""
    position = end = start
    scaled = False
    joined = False
    while True:
        match = _NEXT.match(lower, position) if position > start else _WORD.match(lower, position)
        if match is None:
            break
        word = match.group(2) if position > start else match.group()
        if word in SMALL or word in TENS:
            number = SMALL.get(word, TENS.get(word, 0))
            if (
                last == "unit"
                or (last == "tens" and (number > 9 or number == 0))
                or (last == "big" and not joined and number == 0)
            ):
                break
            section += number
            last = "tens" if word in TENS else "unit"
        elif word in ENGLISH_WORDS and last:
            scale = ENGLISH_WORDS[word]
            if scale <= 100:
                section = (section or Decimal(1)) * scale
                last = "hundred"
            else:
                total = (total + section) * scale if last == "big" and not section else total + section * scale
                section, last = Decimal(0), "big"
            scaled = True
        elif word == "and" and last in ("hundred", "big", "unit", "tens"):
            half = _and_part(lower, match.end(), total, section, last)
            if half is not None:
                return half
            if last not in ("hundred", "big") or not _number_follows(lower, match.end()):
                break
            position, joined = match.end(), True
            continue
        elif word == "point" and last:
            decimals = _decimals(lower, match.end())
            if decimals is None:
                break
            digits, end = decimals
            return Words(total + section + Decimal(f"0.{digits}"), end, scaled=scaled)
        else:
            break
        position = end = match.end()
        joined = False
    if not last:
        return None
    value = total + section
    fraction = _denominator(lower, end, value)
    return fraction or Words(value, end, scaled=scaled)


def _number_follows(lower: str, position: int) -> bool:
    match = _NEXT.match(lower, position)
    return match is not None and match.group(2) in NUMBER_WORDS


def _and_part(lower: str, position: int, total: Decimal, section: Decimal, last: str) -> Words | None:
    """ "two and a half [million]", "one million and a half", "five and a quarter", "a hundred and two thirds"."""
    match = _PART.match(lower, position)
    if match is None:
        return None
    top = match.group("top")
    part = Decimal(SMALL.get(top, 1) if top else 1) / _DENOMINATORS[match.group("part")]
    if last == "big" and not section:
        own = ENGLISH_WORDS[match.group("scale")] if match.group("scale") else _last_scale(total)
        return Words(total + part * own, match.end(), scaled=True)
    value = total + section + part
    if match.group("scale"):
        return Words(value * ENGLISH_WORDS[match.group("scale")], match.end(), scaled=True)
    return Words(value, match.end())


def _last_scale(total: Decimal) -> Decimal:
    return max(scale for scale in ENGLISH_WORDS.values() if scale <= total)


def _decimals(lower: str, position: int) -> tuple[str, int] | None:
    digits, end = "", position
    while (match := _NEXT.match(lower, end)) and match.group(2) in NUMBER_WORDS and len(digits) < 12:
        word = match.group(2)
        digits += str(SMALL.get(word, TENS.get(word, 0)))
        if word in TENS:
            following = _NEXT.match(lower, match.end())
            if following and 0 < SMALL.get(following.group(2), 0) < 10:
                digits = digits[:-1] + str(SMALL[following.group(2)])
                match = following
        end = match.end()
    return (digits, end) if digits else None


def _denominator(lower: str, end: int, value: Decimal) -> Words | None:
    """ "two-thirds", "one third"; "three quarters" only with a hyphen or before "of", else it is nine months."""
    match = _NEXT.match(lower, end)
    if match is None or match.group(2) not in _DENOMINATORS or not 0 < value < 100000:
        return None
    word = match.group(2)
    if word.startswith("quarter") and "-" not in match.group(1) and not lower.startswith((" of", " the"), match.end()):
        return None
    if word == "quarters" and (value >= _DENOMINATORS[word] or _OF_A_RUN.match(lower, match.end())):
        # Four quarters of gains are a year of them.
        return None
    three_quarter_point = word == "quarter" and "-" in match.group(1) and lower.startswith("-point", match.end())
    if word in _ORDINAL_TOO and value != 1 and not three_quarter_point:
        return None
    return Words(value / _DENOMINATORS[word], match.end(), fraction=True)
