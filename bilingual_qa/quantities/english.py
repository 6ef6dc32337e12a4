"""The reader of English: digits and opening words give candidates, small readers the rest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal

import msgspec

from bilingual_qa.quantities import currencies, units
from bilingual_qa.quantities.arabic import read_numeral, slash_fraction
from bilingual_qa.quantities.english_numerals import NUMBER_WORDS, read_words
from bilingual_qa.quantities.english_periods import (
    COMPARISON_OPENERS,
    PERIOD_OPENERS,
    read_comparison,
    read_digit_period,
    read_word_period,
)
from bilingual_qa.quantities.lookup import Forms
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.periods import ORDINALS, ROLLING_ENGLISH
from bilingual_qa.quantities.quantity import Approximation, Kind, Period, Quantity, Role
from bilingual_qa.quantities.scales import ENGLISH_ABBREVIATIONS, ENGLISH_LETTERS, ENGLISH_WORDS
from bilingual_qa.quantities.short_periods import DatedSpan

D = Decimal
_TOKEN = re.compile(r"[a-z]+|[0-9]")
_LETTERS = re.compile(r"[A-Za-z]+")
_NAME = re.compile(r"[A-Za-z0-9]+(?:[.-][A-Za-z]+)?")
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s]{1,2000}")
_CODE = re.compile(
    r"0\d{3,5}(?![\d.,])|\d{1,6}(?:\.(?:HK|SS|SZ|SH|TW|TWO|T|KS|KQ|SI|US|AX|L|N|O)(?![A-Za-z])|\s?(?:HK|CH|TT|JP|KS|SP|US) Equity)"
)
_TIME = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d(?::\d{2})?(?!\d)")
_CODE_IN_BRACKETS = re.compile(r"\d{1,6} (?:HK|CH|TT|JP|KS|SP|US|IN|LN)\)")
_CLOCK = re.compile(r"\d{1,2} ?(?:[ap]\.?m\b\.?|o'clock)")
_AIRCRAFT = re.compile(r"7[0-8]7(?![\d.,%]| (?:million|billion|mn|bn))")
_RANGE_MARK = re.compile(r" ?[-–—~] ?(?=[$€£¥₩₹A-Z]{0,4} ?\.?\d)|-to-(?=\d)")
_RANGE_WORD = re.compile(
    r" (?P<word>to|and|or) (?=(?:about |around |approximately |over |nearly |some )?(?:[-+]?[$€£¥₩₹A-Za-z]{0,4}[$€£¥]? ?\d|[a-z]))"
)
_HEAD = re.compile(r"(?: of)?(?: [A-Za-z$]+){0,3}")

_PERCENT = {
    "%": (Kind.PERCENT, "percent"),
    "percent": (Kind.PERCENT, "percent"),
    "percents": (Kind.PERCENT, "percent"),
    "per cent": (Kind.PERCENT, "percent"),
    "per cent.": (Kind.PERCENT, "percent"),
    "percentage": (Kind.PERCENT, "percent"),
    "pct": (Kind.PERCENT, "percent"),
    "pc": (Kind.PERCENT, "percent"),
    "% points": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "%-point": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "%-points": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "%pt": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "%pts": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "pp": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "pps": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "ppt": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "ppts": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "p.p.": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "percentage point": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "percentage points": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "percentage-point": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "percentage-points": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "percent point": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "percent points": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "per cent point": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "per cent points": (Kind.PERCENTAGE_POINT, "percentage-point"),
    "bp": (Kind.BASIS_POINT, "basis-point"),
    "bps": (Kind.BASIS_POINT, "basis-point"),
    "basis point": (Kind.BASIS_POINT, "basis-point"),
    "basis points": (Kind.BASIS_POINT, "basis-point"),
    "basis-point": (Kind.BASIS_POINT, "basis-point"),
    "basis-points": (Kind.BASIS_POINT, "basis-point"),
    "pip": (Kind.BASIS_POINT, "basis-point"),
    "pips": (Kind.BASIS_POINT, "basis-point"),
    "x": (Kind.MULTIPLE, "x"),
    "×": (Kind.MULTIPLE, "x"),
    "fold": (Kind.MULTIPLE, "x"),
    "times": (Kind.MULTIPLE, "times"),
}
_PERCENT_FORMS: Forms[tuple[Kind, str]] = Forms(_PERCENT)
_ORDINAL_ENDING = re.compile(r"(?:st|nd|rd|th)(?![a-z])")
# Letters that may stand fused behind the digits; "10-K" and "5G" are names because K and G with a hyphen, or G, are not here.
_HYPHENED = frozenset({"fold", "percent", "percentage", "basis", "bp", "bps", "pp", "ppt", "per", "times"})

_APPROXIMATE: dict[str, Approximation] = {
    **dict.fromkeys(("about", "around", "approximately", "approx", "approx.", "c.", "ca.", "circa", "some", "roughly", "~", "estimated",
                     "or so", "in the region of", "in the order of"), Approximation.ABOUT),
    **dict.fromkeys(("nearly", "almost", "close to", "just under", "just below"), Approximation.NEARLY),
    **dict.fromkeys(("over", "more than", "above", "exceeding", "exceeds", "exceeded", "in excess of", "greater than", "higher than",
                     "upwards of", ">", "well over", "just over", "beyond"), Approximation.OVER),
    **dict.fromkeys(("under", "below", "less than", "fewer than", "lower than", "<"), Approximation.UNDER),
    **dict.fromkeys(("at least", "no less than", "not less than", "no fewer than", "minimum of", "≥", "minimum"), Approximation.AT_LEAST),
    **dict.fromkeys(("up to", "as much as", "as many as", "as high as", "at most", "no more than", "not more than", "maximum of", "≤",
                     "maximum", "not exceeding"), Approximation.AT_MOST),
}  # fmt: skip
_APPROXIMATE_AFTER = re.compile(r"\+(?![\d.])|(?: or |-)(?:more|above|plus)(?![a-z])|-odd(?![a-z])")
_RISE = frozenset(
    """up rose rise rises risen rising increased increase increases increasing grew grow grows grown growing climbed climb gained gain gains
    jumped jump surged surge surging soared advanced expanded expand improved improve added higher multiplied accelerated""".split()
)
_FALL = frozenset(
    """down fell fall falls fallen falling decreased decrease decreases decreasing declined decline declines declining dropped drop drops
    dropping lost loss losses slid slipped shrank shrunk contracted contract tumbled plunged sank slumped cut reduced lower lowered
    negative minus deficit shortfall deteriorated narrowed outflow outflows decrement retreated eased moderated""".split()
)
_CHANGE = _RISE | _FALL | {"by"}
_DECREASE_AFTER = re.compile(
    r" (?:[a-z-]+ ){0,2}(?:loss(?:es)?|decline|decrease|drop|fall|deficit|reduction|contraction|shortfall|lower)(?![a-z])"
)
_PARTS = {"half": D("0.5"), "third": D(1) / 3, "quarter": D("0.25"), "fifth": D("0.2"), "tenth": D("0.1"), "hundredth": D("0.01")}
_BANDS = {
    ("low", "teens"): (10, 13), ("mid", "teens"): (13, 17), ("high", "teens"): (16, 19), ("low", "single"): (1, 4),
    ("mid", "single"): (4, 6), ("high", "single"): (6, 9), ("low", "double"): (10, 15), ("mid", "double"): (13, 17),
    ("high", "double"): (15, 99),
}  # fmt: skip
_DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
_THIRDS = {"low": (0, 3), "mid": (3, 7), "high": (6, 9)}
_BAND = re.compile(
    r"(?P<level>low|mid|high)(?:[ -]to[ -](?:low|mid|high))?[ -]+(?:(?P<teens>teens?)|(?P<digits>single|double)[ -]digits?|"
    r"(?P<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|(?P<tens>[2-9]0)s)(?![a-z])"
)
_FIFTIES = re.compile(r"(?P<tens>[2-9]0)'?s(?![A-Za-z0-9])")
_ABOUT_PERCENT = re.compile(r"margin|growth|rate|percent|%|yield|penetration|utili[sz]ation|ratio|occupancy|share")
_MULTIPLES = {
    "doubled": 2, "doubling": 2, "doubles": 2, "double": 2, "twofold": 2, "twice": 2, "tripled": 3, "tripling": 3, "triples": 3,
    "trebled": 3, "trebling": 3, "triple": 3, "threefold": 3, "thrice": 3, "quadrupled": 4, "quadrupling": 4, "fourfold": 4,
    "quintupled": 5, "fivefold": 5, "tenfold": 10,
}  # fmt: skip
_HALVED = frozenset({"halved", "halving", "halves"})
_DOUBLE_BEFORE = frozenset(
    {"to", "will", "would", "could", "may", "should", "than", "nearly", "almost", "over", "roughly", "about", "is", "was", "were"}
)
_LABELS = frozenset(
    "chart charts table tables figure note notes section appendix page pages phase tier category class chapter".split()
)
_ONE_NOT = frozenset("the this that which any each every no another some only last next number day".split())


class _Left(msgspec.Struct):
    """What stands before a number: sign, currency, approximation and the words that say its role."""

    start: int
    negative: bool = False
    currencies: frozenset[str] = frozenset()
    approximate: Approximation = Approximation.NONE
    words: list[str] = []
    accounts: bool = False


class _Tail(msgspec.Struct):
    """What stands behind a number."""

    end: int
    scale: Decimal = D(1)
    kind: Kind = Kind.COUNT
    unit: str | None = None
    currencies: frozenset[str] = frozenset()
    per: str | None = None
    factor: Decimal = D(1)
    added: Decimal = D(0)
    name: bool = False

    @property
    def empty(self) -> bool:
        return self.scale == 1 and self.kind is Kind.COUNT and not self.currencies


class _Figure(msgspec.Struct):
    """One number with all that belongs to it."""

    left: _Left
    tail: _Tail
    number: Decimal
    spelled: bool = False
    malformed: bool = False
    fraction: bool = False


def read_english(page: Page) -> list[Quantity]:
    """Every quantity of an English text, in order and without overlap."""
    found: list[Quantity] = []
    done = 0
    # Most words open nothing: the loop does as little as it can for them.
    for token in _TOKEN.finditer(page.lower):
        reader = _OPENERS.get(token.group())
        if reader is None or (start := token.start()) < done:
            continue
        quantities, end = reader(page, start, done)
        found += quantities
        done = max(done, end)
    return found


# --- digits ---------------------------------------------------------------------------------------------------------


def _digits(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    view = page.view
    if skipped := _not_a_number(page, start):
        return [], skipped
    if band := _FIFTIES.match(view, start):
        return _fifties(page, band)
    spans = read_digit_period(page, start)
    if spans:
        return _periods(page, spans), spans[-1].end
    figure = _digit_figure(page, start, done)
    if figure is None:
        return [], read_numeral(view, page.raw, start).end
    if figure.tail.name:
        return [], figure.tail.end
    if figure.number == 1 and (ratio := _one_of(page, figure)):
        return [_quantity(page, ratio)], ratio.tail.end
    return _with_range(page, figure)


def _not_a_number(page: Page, start: int) -> int:
    """The end of a name, code, time or address whose digits begin here; 0 for a number."""
    view = page.view
    before = view[start - 1] if start else " "
    if before.isalpha() and before.isascii():
        if currencies.PREFIXES.before(view, start):
            return 0
    if before == "_" or (before.isalpha() and before.isascii()):
        return _NAME.match(view, start).end()  # type: ignore[union-attr]
    if before == "-" and start > 1 and view[start - 2].isalpha() and not _hyphen_word(view, start - 1):
        return _NAME.match(view, start).end()  # type: ignore[union-attr]
    for pattern in (_CODE, _TIME):
        if match := pattern.match(view, start):
            return match.end()
    if match := _CLOCK.match(page.lower, start):
        return match.end()
    if before == "(" and (match := _CODE_IN_BRACKETS.match(view, start)):
        return match.end()
    if (match := _AIRCRAFT.match(view, start)) and not currencies.PREFIXES.before(view, start) and before != "(":
        following = _LETTERS.match(view, match.end() + 1)
        if following is None or not units.WORDS.at(page.lower, match.end() + 1):
            return match.end()
    return 0


def _hyphen_word(view: str, hyphen: int) -> bool:
    """Whether the word before the hyphen leaves the digits a number: mid-2023, sub-5%, one-for-8."""
    begin = hyphen
    while begin and view[begin - 1].isalpha() and hyphen - begin < 12:
        begin -= 1
    return view[begin:hyphen].lower() in _BEFORE_HYPHEN


_BEFORE_HYPHEN = frozenset("mid end early late pre post sub near over under for to and in on by of a year".split())


def _digit_figure(page: Page, start: int, done: int, *, range_end: bool = False) -> _Figure | None:
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
        begin, number = start - 1, D(f"0.{view[start : numeral.end]}") if view[start : numeral.end].isdigit() else number
    left = _left(page, begin, done)
    end = numeral.end
    if left.words and left.words[-1] in _LABELS and not left.currencies and number == number.to_integral_value():
        # "Chart 3 Hong Kong dollar rates": a label, whatever follows.
        return _Figure(left, _Tail(end), number)
    if part := slash_fraction(view, end, number):
        number, end = part
        return _Figure(left, _tail(page, end, bool(left.currencies), number), -number if left.negative else number, fraction=True)
    closed = _closed_bracket(page, left, end)
    tail = _tail(page, end + closed, bool(left.currencies), number)
    if closed:
        left.negative, left.start = True, left.start - (0 if left.accounts else 1)
    elif not tail.name:
        _accounts(view, left, tail, numeral.grouped or number != number.to_integral_value())
    return _Figure(left, tail, -number if left.negative else number, malformed=numeral.malformed)


_SCALE_AFTER_BRACKET = re.compile(r"\) ?(?:million|billion|trillion|thousand|mn|bn|%)(?![a-z])")


def _closed_bracket(page: Page, left: _Left, end: int) -> int:
    """1 where "($264.5) million" or "(0.3)%" brackets the digits alone: a negative whose scale or sign of percent stands outside."""
    opened = left.accounts or page.view[left.start - 1 : left.start] == "("
    return int(opened and _SCALE_AFTER_BRACKET.match(page.lower, end) is not None)


def _accounts(view: str, left: _Left, tail: _Tail, certain: bool) -> None:
    """(1,234) and $(0.62) are negative; (3) is a label and (5%) an aside."""
    if (
        left.start
        and view[left.start - 1] == "("
        and view[tail.end : tail.end + 1] == ")"
        and certain
        and tail.empty
        and not left.accounts
    ):
        if not left.currencies:
            left.negative, left.start = True, left.start - 1
            tail.end += 1
    elif left.accounts and view[tail.end : tail.end + 1] == ")":
        left.negative = True
        tail.end += 1


def _left(page: Page, start: int, done: int) -> _Left:
    view = page.view
    left = _Left(start)
    at = start
    before = view[at - 1] if at else ""
    if before in "+-" and before and at - 1 >= done and not view[at - 2 : at - 1].isalnum():
        left.negative = before == "-"
        at -= 1
    elif before == "(" and currencies.PREFIXES.before(view, at - 1):
        left.accounts = True
        at -= 1
    prefix = currencies.PREFIXES.before(view, at)
    if prefix is None and view[at - 1 : at] == " ":
        prefix = currencies.PREFIXES.before(view, at - 1)
    if prefix is not None and prefix[1] >= done:
        left.currencies, at = prefix
        if view[at - 1 : at] in ("-", "+") and at - 1 >= done and not view[at - 2 : at - 1].isalnum():
            left.negative = left.negative or view[at - 1] == "-"
            at -= 1
    elif left.accounts:
        left.accounts, at = False, start
    left.start = at
    _left_words(page, left, done)
    return left


def _left_words(page: Page, left: _Left, done: int) -> None:
    """Approximation and role words: the last three words before the figure, not beyond the figure before it."""
    at = left.start
    stretch = page.lower[max(done, at - 40) : at]
    mark = stretch[-1:]
    if mark in "~<>≥≤≈" and mark:
        left.approximate = _APPROXIMATE.get(mark, Approximation.ABOUT)
        left.start -= 1
        return
    for ending in (". ", "; ", "\n", ": "):
        if ending in stretch:
            cut = stretch.rsplit(ending, 1)
            if not (ending == ". " and cut[0].endswith(("approx", "ca", " c"))):
                stretch = cut[1]
    words = stretch.replace("(", " ").replace(",", " ").replace("-", " ").split()[-6:]
    if not words:
        return
    if stretch.endswith("c."):
        left.approximate, left.start = Approximation.ABOUT, left.start - 2
    for count in (3, 2, 1):
        found = _APPROXIMATE.get(" ".join(words[-count:]))
        if found is not None:
            left.approximate = found
            del words[-count:]
            break
    if words and words[-1] in ("minus", "negative") and not left.negative:
        place = page.lower.rfind(words[-1], done, left.start)
        if place >= 0:
            left.start, left.negative = place, True
    left.words = words


def _role(words: list[str]) -> Role:
    if not words:
        return Role.NONE
    last = words[-1]
    if last == "from":
        return Role.FROM
    if last == "to":
        return Role.TO
    if last in _CHANGE:
        return Role.CHANGE
    return Role.NONE


# --- behind the number ----------------------------------------------------------------------------------------------


def _tail(page: Page, end: int, money: bool, number: Decimal) -> _Tail:
    tail = _Tail(end)
    _scales(page, tail, money, number)
    if not tail.name:
        _kind(page, tail, money)
    return tail


def _scales(page: Page, tail: _Tail, money: bool, number: Decimal) -> None:
    view, lower = page.view, page.lower
    fused = _LETTERS.match(view, tail.end)
    if fused is not None:
        word = fused.group()
        small = word.lower()
        if small in ENGLISH_WORDS or small in ENGLISH_ABBREVIATIONS:
            if small != "th":
                tail.scale, tail.end = (ENGLISH_WORDS.get(small) or ENGLISH_ABBREVIATIONS[small]), fused.end()
        elif small in ENGLISH_LETTERS and (money or _million_letter(page, word, fused.end(), number)):
            tail.scale, tail.end = ENGLISH_LETTERS[small], fused.end()
        elif not _known_suffix(page, tail.end):
            tail.name, tail.end = True, _NAME.match(view, tail.end).end()  # type: ignore[union-attr]
            return
    if (chain := _CHAIN.match(lower, tail.end)) is not None and tail.scale == 1:
        _hundreds(lower, tail, chain)
        return
    for _ in range(3):
        separator = view[tail.end : tail.end + 1]
        if separator not in (" ", "-"):
            return
        match = _LETTERS.match(view, tail.end + 1)
        if match is None:
            return
        word = match.group()
        small = word.lower()
        if separator == "-" and word.isupper() and len(word) == 1:
            tail.name, tail.end = True, match.end()
            return
        scale = ENGLISH_WORDS.get(small) or (
            ENGLISH_ABBREVIATIONS.get(small) if tail.scale == 1 and small not in ("th", "cr", "mil") else None
        )
        if scale is None and money and tail.scale == 1 and small in ("m", "b", "k", "t", "mm"):
            scale = ENGLISH_LETTERS[small]
        if scale is None:
            return
        tail.scale *= scale
        tail.end = match.end()


# "3 hundred and 21", "4 thousand 3 hundred and 21", "3 million and a half".
_CHAIN = re.compile(
    r" (?P<scale>hundred|thousand|million|billion)(?: (?P<hundreds>\d) hundred)?"
    r"(?: and (?:(?P<rest>\d{1,2})(?![\d.,%a-z-]| ?(?:per|%|million|billion|bps|x(?![a-z])))|(?P<half>(?:a|one) half)(?! million| billion)(?![a-z])))"
)


def _hundreds(lower: str, tail: _Tail, chain: re.Match[str]) -> None:
    tail.scale, tail.end = ENGLISH_WORDS[chain["scale"]], chain.end()
    tail.added = D(chain["hundreds"] or 0) * 100 + D(chain["rest"] or 0)
    if chain["half"]:
        tail.added += tail.scale / 2
    elif tail.scale > 1000:
        tail.added, tail.end = D(0), chain.end("scale")


_MM_COUNTS = re.compile(
    r" ?(?:sf|sq|sqm|boe|bbl|btu|shares|users|subs|units|vehicles|cars|customers|tons|tonnes|t|people|barrels)(?![A-Za-z])", re.I
)


def _million_letter(page: Page, word: str, end: int, number: Decimal) -> bool:
    """Whether a letter fused with a bare number is a scale: 27k, 2m, 1.2b; not 3M, 5t or a 300mm wafer."""
    if word in ("k", "K", "m", "b", "bn"):
        return True
    if word == "B":
        return True
    if word == "M":
        return number != 3
    if word == "MM":
        return True
    if word == "mm":
        return _MM_COUNTS.match(page.view, end) is not None
    return False


def _known_suffix(page: Page, at: int) -> bool:
    word = _LETTERS.match(page.lower, at)
    if word is not None and word.group() in ("st", "nd", "rd", "th"):
        return True
    return bool(
        _PERCENT_FORMS.at(page.lower, at)
        or units.SYMBOLS.at(page.view, at)
        or currencies.WORDS.at(page.lower, at)
        or currencies.MINOR_ENGLISH_FORMS.at(page.lower, at)
        or (units.WORDS.at(page.lower, at))
    )


def _kind(page: Page, tail: _Tail, money: bool) -> None:
    view, lower = page.view, page.lower
    at = tail.end
    separator = view[at : at + 1]
    fused = separator not in (" ", "-")
    place = at if fused else at + 1
    if view.startswith(" - ", at):
        place, separator = at + 3, "-"
    if place >= len(view):
        return
    if fused and (ordinal := _ORDINAL_ENDING.match(lower, place)):
        tail.kind, tail.end = Kind.ORDINAL, ordinal.end()
        return
    form = _PERCENT_FORMS.at(lower, place)
    if (
        form is not None
        and not (separator == "-" and not _hyphen_allowed(lower, place))
        and not (form[0][1] == "x" and not _multiple(view, place, form[1], fused))
    ):
        (tail.kind, tail.unit), tail.end = form
        if tail.kind is Kind.PERCENT:
            _per(page, tail)
        return
    if not money and (minor := currencies.MINOR_ENGLISH_FORMS.at(lower, place)) is not None:
        (tail.unit, tail.currencies), tail.end = minor
        tail.kind = Kind.MONEY
        _per(page, tail)
        return
    word = currencies.WORDS.at(lower, place)
    if word is not None and not (word[0] == frozenset({"BRL"}) and lower.startswith("real", place)):
        codes, end = word
        tail.currencies, tail.end, tail.kind = codes, end, Kind.MONEY
        _cents(page, tail)
        _per(page, tail)
        return
    if not money:
        symbol = units.SYMBOLS.at(view, place)
        if (
            symbol is not None
            and not (not fused and symbol[1] - place == 1 and symbol[0][0] not in ("gram", "tonne"))
            and (fused or view[place : symbol[1]] not in ("t", "mb", "st", "in.", "L", "V"))
        ):
            (tail.unit, factor), end = symbol
            tail.factor, tail.end, tail.kind = factor, end, Kind.MEASURE
            tail.per = units.PER_IN_UNIT.get(view[place:end])
            _per(page, tail)
            return
        measure = units.WORDS.at(lower, place)
        if measure is not None and not _index_points_wrong(measure[0], separator):
            tail.unit, tail.end = measure
            tail.kind = Kind.MEASURE
    _per(page, tail)


_AND_CENTS = re.compile(r" (?:and )?(?P<n>\d{1,2}|[a-z]{3,9}(?:-[a-z]{3,5})?) cents?(?![a-z])")


def _cents(page: Page, tail: _Tail) -> None:
    """ "3 dollars and 50 cents" is one amount."""
    match = _AND_CENTS.match(page.lower, tail.end)
    if match is None:
        return
    words = None if match["n"].isdigit() else read_words(page.lower, match.start("n"))
    cents = D(match["n"]) if match["n"].isdigit() else words.value if words and words.end == match.end("n") else None
    if cents is not None:
        tail.added, tail.end = cents / 100, match.end()


def _index_points_wrong(unit: str, separator: str) -> bool:
    return unit == "point" and separator == "-"


def _hyphen_allowed(lower: str, at: int) -> bool:
    word = _LETTERS.match(lower, at)
    return word is not None and word.group() in _HYPHENED


def _multiple(view: str, at: int, end: int, fused: bool) -> bool:
    """7.5x is a multiple; "2 x 4" and 10x10 are not; fold stands fused or after a hyphen."""
    if view[at] in "xX×":
        return fused and not view[end : end + 1].isdigit() and not view[end : end + 1].isalpha()
    return True


_PER = re.compile(r" ?/ ?|(?: per |-per-)(?!cent)| a | an | each ")


def _per(page: Page, tail: _Tail) -> None:
    match = _PER.match(page.view, tail.end)
    if match is None:
        return
    unit = units.PER_ENGLISH.at(page.view, match.end()) or units.PER_ENGLISH.at(page.lower, match.end())
    if unit is None:
        return
    word = match.group().strip()
    if word in ("a", "an", "each") and unit[0] not in (
        "share",
        "day",
        "week",
        "month",
        "year",
        "tonne",
        "barrel",
        "ounce",
        "hour",
        "pound",
    ):
        return
    if word in ("a", "an") and unit[0] == "year" and page.lower.startswith((" earlier", " ago", " before"), unit[1]):
        return
    tail.per, tail.end = unit


# --- putting a figure together --------------------------------------------------------------------------------------


def _with_range(page: Page, first: _Figure) -> tuple[list[Quantity], int]:
    """The figure alone, or with the one that a hyphen, "to" or "and" joins to it."""
    view = page.view
    end = first.tail.end
    mark = _RANGE_MARK.match(view, end)
    word = None if mark else _RANGE_WORD.match(view, end)
    if word is not None and word["word"] == "and" and "between" not in first.left.words[-1:]:
        word = None
    joint = mark or word
    if joint is None or (word is not None and word["word"] == "or"):
        return [_quantity(page, first)], end
    second = _second(page, joint.end(), end)
    if second is None or not _same_sort(first, second):
        return [_quantity(page, first)], end
    by_change = bool(word) and word is not None and word["word"] == "to" and _role(first.left.words) is Role.CHANGE
    if not by_change:
        _share(first, second)
    if word is not None and word["word"] == "to" and (by_change or _role(first.left.words) is Role.FROM):
        roles = (Role.CHANGE if by_change else Role.FROM, Role.TO)
    else:
        roles = (Role.LOW, Role.HIGH)
    if second.left.approximate is Approximation.NONE:
        second.left.approximate = first.left.approximate
    return [_quantity(page, first, roles[0]), _quantity(page, second, roles[1])], second.tail.end


def _second(page: Page, at: int, done: int) -> _Figure | None:
    view = page.view
    match = _TO_DIGIT.match(view, at)
    if match is None:
        words = _LETTERS.match(page.lower, at)
        return (
            _word_figure(page, at, done)
            if words is not None and words.group() in NUMBER_WORDS and words.group() != "one"
            else None
        )
    start = match.end()
    if _not_a_number(page, start) or read_digit_period(page, start):
        return None
    if view[start - 1] == "." and start >= 2 and not view[start - 2].isalnum():
        pass
    figure = _digit_figure(page, start, done)
    return None if figure is None or figure.tail.name else figure


_TO_DIGIT = re.compile(
    r"(?:about |around |approximately |over |nearly |some |c\.|~)?[-+]?(?:[$€£¥₩₹A-Za-z]{1,4}[$€£¥]? ?)?\.?(?=\d)"
)


def _same_sort(first: _Figure, second: _Figure) -> bool:
    if first.tail.unit and second.tail.unit and first.tail.unit != second.tail.unit and first.tail.kind is not Kind.MONEY:
        return False
    return not (
        first.tail.kind is not Kind.COUNT and second.tail.kind is not Kind.COUNT and first.tail.kind is not second.tail.kind
    )


def _share(first: _Figure, second: _Figure) -> None:
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


def _quantity(page: Page, figure: _Figure, role: Role | None = None) -> Quantity:
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
    value = figure.number * tail.scale * tail.factor + tail.added
    if left.negative and value > 0:
        value = -value
    approximate = left.approximate
    end = tail.end
    if after := _APPROXIMATE_AFTER.match(page.view, end):
        approximate, end = Approximation.OVER, after.end()
    minus = any(word in _FALL for word in left.words) or bool(_DECREASE_AFTER.match(page.lower, end))
    return Quantity(
        start=left.start,
        end=end,
        text=page.raw[left.start : end],
        kind=kind,
        value=value,
        unit=tail.unit,
        per=tail.per,
        currencies=codes,
        role=role or _role(left.words),
        approximate=approximate,
        spelled=figure.spelled,
        minus_in_words=minus,
        malformed=malformed,
    )


def _periods(page: Page, spans: Iterable[DatedSpan]) -> list[Quantity]:
    return [period_quantity(page, span) for span in spans]


def period_quantity(page: Page, span: DatedSpan) -> Quantity:
    """The quantity of a period: no value, and a date where it names a day."""
    kind = Kind.DATE if span.period.day is not None else Kind.PERIOD
    return Quantity(start=span.start, end=span.end, text=page.raw[span.start : span.end], kind=kind, period=span.period)


# --- words that open a quantity -------------------------------------------------------------------------------------

_Reader = Callable[[Page, int, int], tuple[list[Quantity], int]]


def _word_figure(page: Page, start: int, done: int) -> _Figure | None:
    words = read_words(page.lower, start)
    if words is None:
        return None
    left = _left(page, start, done)
    tail = _tail(page, words.end, bool(left.currencies), words.value)
    return _Figure(left, tail, words.value, spelled=True, fraction=words.fraction)


def _number_word(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    if page.view[start - 1 : start].isdigit() or _COMPOUND.match(page.lower, start):
        return [], start
    figure = _word_figure(page, start, done)
    if figure is None or figure.tail.name:
        return [], start
    if ratio := _one_of(page, figure):
        return [_quantity(page, ratio)], ratio.tail.end
    if figure.number in (0, 1) and not figure.fraction and figure.tail.empty and not figure.left.negative:
        return [], figure.tail.end
    if figure.number == 1 and figure.tail.unit in ("point", "times"):
        return [], figure.tail.end
    return _with_range(page, figure)


_COMPOUND = re.compile(r"[a-z]+-(?:way|factor|tier|tiered|sided|pronged|speed|dimensional|fold|step|party|pillar)(?![a-z])")


_OUT_OF = re.compile(r" (?:over|out of(?: every)?) (?=\d|[a-z])")


def _one_of(page: Page, figure: _Figure) -> _Figure | None:
    """ "one out of three", "two out of five", "one over twenty": a fraction."""
    match = _OUT_OF.match(page.lower, figure.tail.end)
    if match is None or not figure.tail.empty or not 0 < figure.number < 10 or ("over" in match.group() and figure.number != 1):
        return None
    if page.view[match.end()].isdigit():
        numeral = read_numeral(page.view, page.raw, match.end())
        bottom, end = numeral.value, numeral.end
    else:
        words = read_words(page.lower, match.end())
        bottom, end = (words.value, words.end) if words else (None, 0)
    if bottom is None or bottom <= figure.number or not _tail(page, end, False, bottom).empty:
        return None
    return _Figure(figure.left, _Tail(end), figure.number / bottom, spelled=True, fraction=True)


def _article_scale(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """ "a million", "a dozen", "half a million", and a table's head: "in millions", "RMB billion"."""
    lower = page.lower
    word = _LETTERS.match(lower, start).group()  # type: ignore[union-attr]
    scale = ENGLISH_WORDS[word]
    end = start + len(word)
    before = lower[max(done, start - 10) : start].replace("  ", " ")
    if before.endswith(("half a ", "half ")) and not word.endswith("s"):
        begin = lower.rfind("half", done, start)
        return _from_word(page, begin, end, scale / 2, done)
    if before.endswith("quarter ") and not word.endswith("s"):
        return _from_word(page, start - 8, end, scale / 4, done)
    if before.endswith((" a ", "(a ")) or before in ("a ",):
        if lower.startswith((" times", " and one"), end):
            return [], end
        return _from_word(page, start - 2, end, scale, done)
    if scale >= 1000:
        return _scale_head(page, start, end, scale, done)
    return [], end


def _from_word(page: Page, begin: int, end: int, number: Decimal, done: int) -> tuple[list[Quantity], int]:
    left = _left(page, begin, done)
    figure = _Figure(left, _tail(page, end, bool(left.currencies), number), number, spelled=True)
    return [_quantity(page, figure)], figure.tail.end


_HEAD_WORDS = re.compile(r" of (?=[A-Za-z])")


def _scale_head(page: Page, start: int, end: int, scale: Decimal, done: int) -> tuple[list[Quantity], int]:
    lower = page.lower
    prefix = currencies.PREFIXES.before(page.view, start) or currencies.PREFIXES.before(page.view, start - 1)
    plural = lower[end - 1] == "s"
    begin, codes = start, frozenset[str]()
    if prefix is not None and prefix[1] >= done:
        codes, begin = prefix
    else:
        match = _HEAD_WORDS.match(lower, end)
        place = match.end() if match else end + 1
        word = currencies.WORDS.at(lower, place) if lower[end : end + 1] == " " else None
        introduced = lower[max(0, start - 4) : start].endswith(("in ", " in"))
        if not (introduced and plural and (word or lower[end : end + 1] in ("", ")", ",", ";", "."))) and not (
            word and lower[start - 1 : start] == "("
        ):
            return [], end
        if word is not None:
            codes, end = word
    return [
        Quantity(start=begin, end=end, text=page.raw[begin:end], kind=Kind.SCALE, value=scale, currencies=codes, spelled=True)
    ], end


def _part(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """ "half of", "half the", "a third of", "a quarter of the"."""
    lower = page.lower
    word = _LETTERS.match(lower, start).group()  # type: ignore[union-attr]
    end = start + len(word)
    article = lower[start - 2 : start] == "a " and not lower[start - 3 : start - 2].isalpha()
    before = lower[max(done, start - 14) : start]
    if word == "half":
        if lower.startswith((" a ", " million", " billion", " trillion"), end) and not lower.startswith(" a year", end):
            return [], start
        if not (article and _ends_text(lower, end)) and not (
            lower.startswith((" of ", " the ", " their ", " its "), end)
            or before.endswith(("than ", "nearly ", "almost ", "over ", "about ", "by ", "in ", "around "))
        ):
            return [], end
    elif not (article and (lower.startswith(" of", end) or _ends_text(lower, end))):
        return [], start
    begin = start - 2 if article else start
    left = _left(page, begin, done)
    value = _PARTS[word]
    minus = any(w in _FALL for w in left.words)
    return [
        Quantity(start=left.start, end=end, text=page.raw[left.start : end], kind=Kind.FRACTION, value=value, role=_role(left.words),
                 approximate=left.approximate, spelled=True, minus_in_words=minus)
    ], end  # fmt: skip


def _ends_text(lower: str, end: int) -> bool:
    return end + 3 >= len(lower) and not lower[end:].strip(" .")


def _ordinal_or_period(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    spans = read_word_period(page, start, done)
    if spans:
        return _periods(page, spans), spans[-1].end
    word = _LETTERS.match(page.lower, start).group()  # type: ignore[union-attr]
    end = start + len(word)
    if word in ("third", "fifth", "tenth", "quarter"):
        quantities, part_end = _part(page, start, done)
        if quantities:
            return quantities, part_end
    number = ORDINALS.get(word)
    if (
        number is None
        or number == 1
        or page.lower.startswith(("-party", " party", " parties", "-hand", "-parties", " world", "-half", "-generation"), end)
    ):
        return [], end
    if page.lower[start - 1 : start] == "-":
        return [], end
    return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.ORDINAL, value=D(number), spelled=True)], end


def _period(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    spans = read_word_period(page, start, done)
    if spans:
        return _periods(page, spans), spans[-1].end
    return [], start


def _comparison(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    found = read_comparison(page, start)
    if found is None:
        return [], start
    basis, end = found
    return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.COMPARISON, unit=basis)], end


def _rolling(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    end = start + 3
    word = page.view[start:end]
    if not word.isupper() and word.lower() != "ytd":
        return [], end
    period = Period(rolling=ROLLING_ENGLISH[word.lower()])
    return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.PERIOD, period=period)], end


def _multiplied(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    word = _LETTERS.match(page.lower, start).group()  # type: ignore[union-attr]
    end = start + len(word)
    if word in ("double", "triple"):
        before = page.lower[max(0, start - 12) : start].split()
        if (
            not before
            or before[-1] not in _DOUBLE_BEFORE
            or page.view[end : end + 1] == "-"
            or page.lower.startswith((" digit", " count", " counting", " taxation", " check"), end)
        ):
            return [], end
    left = _left(page, start, done)
    value = D("0.5") if word in _HALVED else D(_MULTIPLES[word])
    unit = "times" if word in ("twice", "thrice") else "x"
    return [
        Quantity(start=left.start, end=end, text=page.raw[left.start : end], kind=Kind.MULTIPLE, value=value, unit=unit,
                 approximate=left.approximate, spelled=True)
    ], end  # fmt: skip


def _band(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    match = _BAND.match(page.lower, start)
    if match is None:
        return [], start
    level = match["level"]
    if match["teens"]:
        low, high = _BANDS[level, "teens"]
    elif match["digits"]:
        low, high = _BANDS[level, match["digits"]]
    else:
        base = _DECADES[match["decade"]] if match["decade"] else int(match["tens"])
        low, high = (base + offset for offset in _THIRDS[level])
    return [_vague(page, start, match.end(), D(low), D(high))], _percent_end(page, match.end())


def _fifties(page: Page, match: re.Match[str]) -> tuple[list[Quantity], int]:
    """ "margins in the 50s": percent where the clause speaks of a rate; an age or a decade otherwise, and no quantity."""
    clause = page.lower[max(0, match.start() - 60) : match.end() + 30]
    if not page.lower[max(0, match.start() - 6) : match.start()].endswith(
        ("the ", "mid-", "low-", "high-", "mid ", "low ", "high ")
    ) or not _ABOUT_PERCENT.search(clause):
        return [], match.end()
    low = D(match["tens"])
    return [_vague(page, match.start(), match.end(), low, low + 9)], _percent_end(page, match.end())


def _percent_end(page: Page, end: int) -> int:
    form = (
        _PERCENT_FORMS.at(page.lower, end + 1) if page.view[end : end + 1] in (" ", "-") else _PERCENT_FORMS.at(page.lower, end)
    )
    return form[1] if form and form[0][0] is Kind.PERCENT else end


def _vague(page: Page, start: int, end: int, low: Decimal, high: Decimal) -> Quantity:
    end = _percent_end(page, end)
    return Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.PERCENT, value=low, upper=high, unit="percent",
                    approximate=Approximation.ABOUT, spelled=True)  # fmt: skip


def _address(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    match = _ADDRESS.match(page.view, start)
    return [], match.end() if match else start


_OPENERS: dict[str, _Reader] = {
    **dict.fromkeys("0123456789", _digits),
    **dict.fromkeys(PERIOD_OPENERS, _period),
    **dict.fromkeys(COMPARISON_OPENERS, _comparison),
    **dict.fromkeys(NUMBER_WORDS, _number_word),
    **dict.fromkeys(ENGLISH_WORDS, _article_scale),
    **dict.fromkeys(("half", "quarter"), _part),
    **dict.fromkeys(ORDINALS, _ordinal_or_period),
    **dict.fromkeys(ROLLING_ENGLISH, _rolling),
    **dict.fromkeys((*_MULTIPLES, *_HALVED), _multiplied),
    **dict.fromkeys(("low", "mid", "high"), _band),
    **dict.fromkeys(("http", "https", "www"), _address),
}


def _several(*readers: _Reader) -> _Reader:
    """The first of several readers that finds something."""

    def read(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
        furthest = start
        for reader in readers:
            quantities, end = reader(page, start, done)
            if quantities:
                return quantities, end
            furthest = max(furthest, end)
        return [], furthest

    return read


_OPENERS["half"] = _several(_comparison, _period, _part)
_OPENERS["h"] = _OPENERS["q"] = _several(_comparison, _period)
_OPENERS["quarter"] = _several(_comparison, _part)
