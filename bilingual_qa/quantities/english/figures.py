"""One figure with all that belongs to it, and two figures that make a range."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

import msgspec

from bilingual_qa.quantities import currencies
from bilingual_qa.quantities.arabic import read_numeral, slash_fraction
from bilingual_qa.quantities.english.bands import FIFTIES, SOMETHING, read_fifties, read_something
from bilingual_qa.quantities.english.ellipsis import lacks_noun
from bilingual_qa.quantities.english.forms import APPROXIMATE_AFTER, DECREASE_AFTER, FALL, LABELS, LETTERS
from bilingual_qa.quantities.english.left import Left, read_left, role_of
from bilingual_qa.quantities.english.names import name_end
from bilingual_qa.quantities.english.numerals import NUMBER_WORDS, read_words
from bilingual_qa.quantities.english.part_of_unit import part_of_unit
from bilingual_qa.quantities.english.periods import read_digit_period
from bilingual_qa.quantities.english.shares import read_share
from bilingual_qa.quantities.english.tail import Tail, read_tail
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import Approximation, Kind, Period, Quantity, Role
from bilingual_qa.quantities.short_periods import DatedSpan, period_quantity

_RANGE_MARK = re.compile(r" ?[-–—~] ?(?=[$€£¥₩₹A-Z]{0,4} ?\.?\d)|-to-(?=\d)")
# What every joint begins with.
_JOINTS = frozenset(" -–—~")
_RANGE_WORD = re.compile(
    r" (?P<word>to|and|or) (?=(?:about |around |approximately |over |nearly |some )?(?:[-+]?[$€£¥₩₹A-Za-z]{0,4}[$€£¥]?"
    r" ?\d|[a-z]))"
)


_AFTER = frozenset("+ -")
_POINTS = (Kind.BASIS_POINT, Kind.PERCENTAGE_POINT, Kind.PERCENT)


class Figure(msgspec.Struct, gc=False):
    """One number with all that belongs to it."""

    left: Left
    tail: Tail
    number: Decimal
    spelled: bool = False
    malformed: bool = False
    fraction: bool = False


def read_digits(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """The quantity whose first digit stands at `start`, and the end of what was read."""
    view = page.view
    if skipped := name_end(page, start):
        return [], skipped
    if _TENS.match(view, start) is None:
        pass
    elif decade := _DECADE.match(view, start):
        period = Period(year=int(decade["year"]), decade=True)
        return period_quantities(page, [DatedSpan(period, start, decade.end())]), decade.end()
    elif band := FIFTIES.match(view, start):
        return read_fifties(page, band)
    if view[start + 1 : start + 3] == "0-" and (band := SOMETHING.match(page.lower, start)):
        return read_something(page, band)
    if view[start - 1 : start] == "'" and (thousands := _THOUSANDS.match(view, start)):
        return _thousands(page, start, thousands.end(), done)
    spans = read_digit_period(page, start)
    if spans:
        return period_quantities(page, spans), spans[-1].end
    year = _NOTED_YEAR.match(view, start) if view[start] in "12" else None
    if year is not None and _BEFORE_A_YEAR.search(page.lower, max(0, start - 9), start):
        return period_quantities(page, [DatedSpan(Period(year=int(year["year"])), start, year.end("year"))]), year.end()
    figure = _digit_figure(page, start, done)
    if figure is None:
        return [], read_numeral(view, page.raw, start).end
    if figure.tail.name:
        return [], figure.tail.end
    if ratio := share_of(page, figure):
        return [to_quantity(page, ratio)], ratio.tail.end
    return with_range(page, figure)


_CAPITAL = re.compile(
    r" (?:and tier \d )?(?:(?:leverage|risk-based) )?(?:capital|ratios?|equity|securities|instruments?|bonds?|notes)(?![a-z])"
)
# A footnote's digit fused with a year: since 19943.
_NOTED_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)(?:[1-9]|\.[1-9](?=\s+[A-Z]|\s*$))(?=[\s,;)]|[.](?!\d)|$)")
_BEFORE_A_YEAR = re.compile(r"(?<![a-z])(?:in|since|from|of|until|during|end|late|early) $")
_SCOPES = 3
_TENS = re.compile(r"\d{1,3}0'?s")
_DECADE = re.compile(r"(?P<year>(?:19|20)\d0)'?s(?![A-Za-z])")
_THOUSANDS = re.compile(r"000(?![\d.,])")


def _thousands(page: Page, start: int, end: int, done: int) -> tuple[list[Quantity], int]:
    """A table's head: $'000, RMB'000, '000."""
    begin, codes = start - 1, frozenset[str]()
    prefix = currencies.PREFIXES.before(page.view, begin)
    if prefix is not None and prefix[1] >= done:
        codes, begin = prefix
    return [Quantity(start=begin, end=end, text=page.raw[begin:end], kind=Kind.SCALE, value=Decimal(1000), currencies=codes)], end


def _digit_figure(page: Page, start: int, done: int) -> Figure | None:
    view = page.view
    numeral = read_numeral(view, page.raw, start)
    number = numeral.value
    if number is None:
        return None
    begin = start
    if (
        start
        and view[start - 1] == "."
        and not view[start - 2 : start - 1].isalnum()
        and view[start - 2 : start - 1] != "."
        and start > done
    ):
        begin, number = start - 1, Decimal(f"0.{view[start : numeral.end]}") if view[start : numeral.end].isdigit() else number
    left = read_left(page, begin, done)
    end = numeral.end
    if left.currencies and _TENOR.match(page.lower, end) and page.view[left.start : left.start + 1].isalpha():
        # HKD 5-year swaps: the currency is that of what follows.
        left.currencies, left.start = frozenset(), begin
    if view[end : end + 1] == " " and number == number.to_integral_value() and (half := _AND_A_HALF.match(page.lower, end)):
        number, end = number + Decimal("0.5"), half.end()
    if left.words and left.words[-1] in LABELS and not left.currencies and number == number.to_integral_value():
        if left.words[-1] == "scope" and number <= _SCOPES:
            # Scope 1 emissions: the name of a sort of them.
            return Figure(left, Tail(end, name=True), number)
        # "Chart 3 Hong Kong dollar rates": a label, whatever follows. "Tier 1" is the name of a sort of capital.
        return Figure(left, Tail(end, name=left.words[-1] == "tier" and _CAPITAL.match(page.lower, end) is not None), number)
    if view[end : end + 1] in (" ", "/", "-") and (part := slash_fraction(view, end, number)):
        number, end = part
        return Figure(
            left, read_tail(page, end, bool(left.currencies), number), -number if left.negative else number, fraction=True
        )
    closed = _closed_bracket(page, left, end)
    tail = read_tail(page, end + closed, bool(left.currencies), number)
    if closed:
        left.negative, left.start = True, left.start - (0 if left.accounts else 1)
    elif not tail.name:
        _accounts(view, left, tail, numeral.grouped or number != number.to_integral_value())
    return Figure(left, tail, -number if left.negative else number, malformed=numeral.malformed)


_TENOR = re.compile("-(?:day|week|month|year)(?![a-z])")
_AND_A_HALF = re.compile(r" and a half(?![a-z-])(?! (?:of|the|an?|its|their|that|dozen)(?![a-z]))")
_SCALE_AFTER_BRACKET = re.compile(r"\) ?(?:million|billion|trillion|thousand|mn|bn|%)(?![a-z])")


def _closed_bracket(page: Page, left: Left, end: int) -> int:
    """1 where "($375.6) million" or "(0.3)%" brackets the digits alone: a negative with its scale or percent outside."""
    if page.view[end : end + 1] != ")":
        return 0
    opened = left.accounts or page.view[left.start - 1 : left.start] == "("
    return int(opened and _SCALE_AFTER_BRACKET.match(page.lower, end) is not None)


# A bracket right behind one of these is no aside: earnings of ($0.26).
_NO_ASIDE = re.compile(r"(?:\b(?:of|was|were|is|at|to|from)|[:=]) ?$")


def _accounts(view: str, left: Left, tail: Tail, certain: bool) -> None:
    """(1,234) and $(0.62) are negative, and so is "of ($0.62)"; (3) is a label, (5%) and ($0.62) are asides."""
    if (
        left.start
        and view[left.start - 1] == "("
        and view[tail.end : tail.end + 1] == ")"
        and certain
        and tail.empty
        and not left.accounts
    ):
        if not left.currencies or _NO_ASIDE.search(view, 0, left.start - 1):
            left.negative, left.start = True, left.start - 1
            tail.end += 1
    elif left.accounts and view[tail.end : tail.end + 1] == ")":
        left.negative = True
        tail.end += 1


def with_range(page: Page, first: Figure) -> tuple[list[Quantity], int]:
    """The figure alone, or with the one that a hyphen, "to" or "and" joins to it."""
    view = page.view
    end = first.tail.end
    if view[end : end + 1] not in _JOINTS:
        return [to_quantity(page, first)], end
    mark = _RANGE_MARK.match(view, end)
    word = None if mark else _RANGE_WORD.match(view, end)
    if word is not None and word["word"] == "and" and "between" not in first.left.words[-1:]:
        word = None
    joint = mark or word
    if joint is None or (word is not None and word["word"] == "or"):
        return [to_quantity(page, first)], end
    second = _second(page, joint.end(), joint.end())
    if second is None or not _same_sort(first, second) or (word is not None and _apart(page, first, second)):
        return [to_quantity(page, first)], end
    # "Up 3% to 12%" are a change and a level, "by 10 to 15 basis points" a range.
    by_range = (
        first.left.words[-1:] == ["by"] and first.tail.empty and (second.tail.kind in _POINTS or second.tail.unit == "point")
    )
    by_change = word is not None and word["word"] == "to" and role_of(first.left.words) is Role.CHANGE and not by_range
    if not by_change:
        _share(first, second)
    if word is not None and word["word"] == "to" and (by_change or role_of(first.left.words) is Role.FROM):
        roles = (Role.CHANGE if by_change else Role.FROM, Role.TO)
    else:
        roles = (Role.LOW, Role.HIGH)
    if second.left.approximate is Approximation.NONE:
        second.left.approximate = first.left.approximate
    low, high = to_quantity(page, first, roles[0]), to_quantity(page, second, roles[1])
    # The noun behind a range is that of both: 12 to 18 stores.
    low = msgspec.structs.replace(low, elliptical=high.elliptical) if low.elliptical is not high.elliptical else low
    return [low, high], second.tail.end


def _second(page: Page, at: int, done: int) -> Figure | None:
    view = page.view
    match = _TO_DIGIT.match(view, at)
    if match is None:
        words = LETTERS.match(page.lower, at)
        return (
            word_figure(page, at, done)
            if words is not None and words.group() in NUMBER_WORDS and words.group() != "one"
            else None
        )
    start = match.end()
    if name_end(page, start) or read_digit_period(page, start):
        return None
    if view[start - 1] == "." and start >= 2 and not view[start - 2].isalnum():
        pass
    figure = _digit_figure(page, start, done)
    return None if figure is None or figure.tail.name else figure


_TO_DIGIT = re.compile(
    r"(?:about |around |approximately |over |nearly |some |c\.|~)?[-+]?(?:[$€£¥₩₹A-Za-z]{1,4}[$€£¥]? ?)?\.?(?=\d)"
)


_STRETCHES = ("day", "week", "month", "quarter", "year", "decade")


def _apart(page: Page, first: Figure, second: Figure) -> bool:
    """Whether a word joins nothing: an amount owed to so many lenders, or a length of time that says what moves (its six-month
    to 3.9).
    """
    if first.tail.scale > 1 and (first.left.currencies or first.tail.currencies):
        return second.tail.empty and not second.left.currencies
    # "Doubled in two years to 640": the stretch, and the level reached.
    if first.left.words[-1:] in (["in"], ["over"], ["within"]) and first.tail.unit in _STRETCHES and second.tail.empty:
        return True
    hyphened = first.tail.kind is Kind.MEASURE and "-" in page.view[first.left.start : first.tail.end]
    return hyphened and second.tail.kind is not Kind.MEASURE


def _same_sort(first: Figure, second: Figure) -> bool:
    if first.tail.unit and second.tail.unit and first.tail.unit != second.tail.unit and first.tail.kind is not Kind.MONEY:
        return False
    return not (
        first.tail.kind is not Kind.COUNT and second.tail.kind is not Kind.COUNT and first.tail.kind is not second.tail.kind
    )


def _share(first: Figure, second: Figure) -> None:
    """Scale, unit and currency said once hold for both ends of a range: US$30-35mn."""
    if first.tail.empty and abs(first.number) <= abs(second.number):
        kept = first.tail.end
        first.tail = msgspec.structs.replace(second.tail, end=kept)
    elif second.tail.kind is Kind.COUNT and second.tail.scale == 1 and first.tail.kind in (Kind.MEASURE, Kind.MULTIPLE):
        second.tail = msgspec.structs.replace(first.tail, end=second.tail.end)
    if not second.left.currencies and not second.tail.currencies and second.tail.kind is Kind.COUNT:
        second.left.currencies = first.left.currencies
    elif not first.left.currencies and not first.tail.currencies and first.tail.kind is Kind.COUNT and second.left.currencies:
        first.left.currencies = second.left.currencies


def to_quantity(page: Page, figure: Figure, role: Role | None = None) -> Quantity:
    """The frozen record of a figure that has been read."""
    left, tail = figure.left, figure.tail
    codes = left.currencies
    malformed = figure.malformed
    if tail.currencies:
        if codes and not codes & tail.currencies:
            malformed, codes = True, codes | tail.currencies
        else:
            codes = codes & tail.currencies or tail.currencies
    kind = tail.kind
    if codes and kind is Kind.COUNT:
        kind = Kind.MONEY
    elif figure.fraction and kind is Kind.COUNT and tail.scale == 1:
        kind = Kind.FRACTION
    elif kind is Kind.COUNT and tail.empty and left.words[-2:] == ["factor", "of"]:
        kind = Kind.MULTIPLE
    value = figure.number * tail.scale * tail.factor + tail.added
    if left.negative and value > 0:
        value = -value
    approximate = left.approximate
    end = tail.end
    if page.view[end : end + 1] in _AFTER and (after := APPROXIMATE_AFTER.match(page.view, end)):
        approximate, end = Approximation.OVER, after.end()
    minus = not FALL.isdisjoint(left.words) or (
        page.view[end : end + 1] == " " and DECREASE_AFTER.match(page.lower, end) is not None
    )
    return Quantity(
        start=left.start,
        end=end,
        text=page.raw[left.start : end],
        kind=kind,
        value=value,
        unit="x" if kind is Kind.MULTIPLE and tail.kind is Kind.COUNT else tail.unit,
        per=tail.per,
        currencies=codes,
        role=role or role_of(left.words),
        approximate=approximate,
        spelled=figure.spelled,
        minus_in_words=minus,
        malformed=malformed,
        elliptical=(
            kind is Kind.COUNT
            and tail.unit is None
            and not codes
            and not (figure.spelled and value < _LEAST_SPELLED and not _of_a_change(left))
            and not (left.words and left.words[-1] in LABELS)
            and lacks_noun(
                page.lower,
                left.start,
                end,
                scaled=value >= _LEAST_AMOUNT,
                # What is up six is six percent, whatever it is the number of: traffic, orders.
                counts=not (figure.spelled and value < _LEAST_SPELLED),
            )
        ),
    )


# A small number in words is a pronoun as often as a figure: three of them.
_LEAST_SPELLED = 10
# Two trillion is an amount, whether said in digits or in words.
_LEAST_AMOUNT = 1_000_000


def _of_a_change(left: Left) -> bool:
    """Whether a number is told as a change or as a bound, which no pronoun is: revenue was up eight, at least five."""
    return role_of(left.words) is Role.CHANGE or left.approximate is not Approximation.NONE


def period_quantities(page: Page, spans: Iterable[DatedSpan]) -> list[Quantity]:
    """The quantities of one or two periods."""
    return [period_quantity(page, span) for span in spans]


def word_figure(page: Page, start: int, done: int) -> Figure | None:
    """The number in words that begins at `start`, with what belongs to it."""
    words = read_words(page.lower, start)
    if words is None:
        return None
    left = read_left(page, start, done)
    part = part_of_unit(page, words.end, page.lower[start : words.end].replace("-", " ").split()[-1]) if words.fraction else None
    tail = part or read_tail(page, words.end, bool(left.currencies), words.value)
    return Figure(left, tail, words.value, spelled=True, fraction=words.fraction)


def share_of(page: Page, figure: Figure) -> Figure | None:
    """The share that begins with a figure (six in ten); `None` for any other figure."""
    end = figure.tail.end
    if not figure.tail.empty:
        # Four dollars in ten: the currency is what is counted.
        words = read_words(page.lower, figure.left.start) if figure.spelled and figure.tail.currencies else None
        if words is None:
            return None
        end = words.end
    share = read_share(page, figure.left.start, end, figure.number, spelled=figure.spelled)
    return None if share is None else share_figure(figure.left, share)


def share_figure(left: Left, share: tuple[Decimal, int]) -> Figure:
    """A share told by counting as a figure."""
    return Figure(left, Tail(share[1]), share[0], spelled=True, fraction=True)
