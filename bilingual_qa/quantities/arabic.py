"""Numbers in digits: groups of three, Indian groups, decimals, and groupings that nobody uses."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

# Bounded: a longer run of digits is an identifier, and bounded pieces keep the cost linear.
_LONGEST = 30
_RUN = re.compile(r"\d{1,40}+(?:,\d{1,40}+){0,8}+(?:\.\d{1,40}+){0,4}+")
# Text from a tokeniser or a PDF: "6 . 2 %".
_SPACED_DECIMALS = re.compile(r"\d{1,4} \. \d{1,4}(?= ?(?:%|percent|per cent|million|billion|trillion))")
_EXPONENT = re.compile(r"[eE]([+-]?\d{1,2})(?![A-Za-z0-9.])")
_RAISED = re.compile(r"\^(-?[+-]?\d{1,3})(?![A-Za-z0-9.])")
_MIXED = re.compile(r"(?:[ -](?P<top>\d))? ?/ ?(?P<bottom>[234568]|10|16|32)(?![\d/]|[.,]\d)")
_DIGITS = re.compile(r"\d++")
_SCALE_FOLLOWS = re.compile(r" ?(?:[萬万億亿%]|(?:million|billion|trillion|mn|bn|tn|m|k)(?![A-Za-z]))")
_SPACED = re.compile(r"\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3}){1,6}+(?:\.\d{1,20})?(?!\d)")


class Numeral(msgspec.Struct, frozen=True, gc=False):
    """A number in digits, `[start, end)` of the text; `value` is `None` for what is no number (an identifier, 192.168.1.2)."""

    value: Decimal | None
    end: int
    malformed: bool = False
    grouped: bool = False


def read_numeral(view: str, raw: str, start: int) -> Numeral:
    """The number whose first digit stands at `start` of the half-width `view`.

    `1,2,3` is a list and gives its first member; `6,4700` before a scale is one badly grouped number (`malformed`).
    """
    match = _RUN.match(view, start)
    if match is None:
        raise ValueError(f"no digit at {start}")
    end = match.end()
    run = match.group()
    if run.isdigit():
        if len(run) > _LONGEST:
            return Numeral(None, _digits_end(view, start))
        if power := _power(view, end, Decimal(run)):
            return power
        if match := _SPACED_DECIMALS.match(view, start):
            return Numeral(Decimal(match.group().replace(" ", "")), match.end())
        if len(run) <= 3 and view[end : end + 1] == " " and view[end + 1 : end + 2].isdigit():
            return _spaced(view, raw, start) or Numeral(Decimal(run), end)
        return Numeral(Decimal(run), end)
    whole, *fractions = run.split(".")
    groups = whole.split(",")
    if len(groups) > 1 and not _well_grouped(groups):
        return _badly_grouped(view, start, whole, fractions, groups)
    if len(fractions) > 1:
        if _SCALE_FOLLOWS.match(view, end):
            return Numeral(Decimal(f"{''.join(groups)}{''.join(fractions[:-1])}.{fractions[-1]}"), end, malformed=True)
        return Numeral(None, end)
    if len(run) > 2 * _LONGEST:
        return Numeral(None, end)
    value = Decimal(run.replace(",", ""))
    return _power(view, end, value) or Numeral(value, end, grouped=len(groups) > 1)


def _power(view: str, end: int, value: Decimal) -> Numeral | None:
    """1.3e6 and 10^6."""
    if view[end : end + 1] not in ("e", "E", "^"):
        return None
    if match := _EXPONENT.match(view, end):
        return Numeral(value.scaleb(int(match.group(1))), match.end())
    if (match := _RAISED.match(view, end)) and value:
        return Numeral(value ** int(match.group(1).replace("--", "")), match.end())
    return None


def _digits_end(view: str, start: int) -> int:
    match = _DIGITS.match(view, start)
    return match.end() if match else start


def _well_grouped(groups: list[str]) -> bool:
    first, *rest = groups
    if len(first) <= 3 and all(len(group) == 3 for group in rest):
        return True
    # 12,34,567: groups of two before the last three (lakhs and crores).
    return len(first) <= 2 and len(rest) > 1 and len(rest[-1]) == 3 and all(len(group) == 2 for group in rest[:-1])


def _badly_grouped(view: str, start: int, whole: str, fractions: list[str], groups: list[str]) -> Numeral:
    end = start + len(whole)
    if len(fractions) == 1:
        end += 1 + len(fractions[0])
    looks_one = len(groups[0]) <= 3 and len(groups) == 2 and len(fractions) <= 1 and groups[1] and int(groups[0]) > 0
    if looks_one and _SCALE_FOLLOWS.match(view, end) and len(groups[1]) <= 5:
        return Numeral(Decimal(".".join(["".join(groups), *fractions])), end, malformed=True)
    # A list: the longest well-formed beginning is its first member.
    size = len(groups[0])
    if size > _LONGEST:
        return Numeral(None, start + size)
    count = 1
    while size and len(groups[0]) <= 3 and count < len(groups) and len(groups[count]) == 3:
        count += 1
    if count == len(groups) or count == 1:
        return Numeral(Decimal(groups[0]), start + len(groups[0]))
    return Numeral(Decimal("".join(groups[:count])), start + len(",".join(groups[:count])), grouped=True)


def _spaced(view: str, raw: str, start: int) -> Numeral | None:
    """`1 234 567`: with thin or fixed spaces, or with two plain ones; one plain space separates two numbers."""
    match = _SPACED.match(raw if raw[start].isascii() else view, start)
    if match is None:
        return None
    text = match.group()
    fixed = any(space in text for space in "\u00a0\u2009\u202f")
    if not fixed and text.count(" ") < 2 and not text.endswith(" 000"):
        return None
    digits = re.sub(r"[\u00a0\u2009\u202f ]", "", text)
    return Numeral(Decimal(digits), match.end(), grouped=True)


def slash_fraction(view: str, end: int, number: Decimal) -> tuple[Decimal, int] | None:
    """1/2, 3/4, "1 3/4" and 1-3/4: one digit over a common denominator."""
    match = _MIXED.match(view, end)
    if match is None:
        return None
    whole = Decimal(0)
    top = number
    if match["top"]:
        whole, top = number, Decimal(match["top"])
    bottom = Decimal(match["bottom"])
    if not (0 < top < bottom or (12 < number < 100 and not match["top"])) or (9 < number <= 12 and not match["top"]):
        return None
    return whole + top / bottom, match.end()
