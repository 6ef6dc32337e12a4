"""Readers for the words that open a quantity without a digit."""

from __future__ import annotations

import re
from decimal import Decimal

from bilingual_qa.quantities import currencies
from bilingual_qa.quantities.english.figures import (
    Figure,
    period_quantities,
    share_figure,
    share_of,
    to_quantity,
    with_range,
    word_figure,
)
from bilingual_qa.quantities.english.forms import FALL, LETTERS
from bilingual_qa.quantities.english.left import read_left, role_of
from bilingual_qa.quantities.english.numerals import SMALL, TENS
from bilingual_qa.quantities.english.part_of_unit import part_of_unit
from bilingual_qa.quantities.english.periods import read_comparison, read_word_period
from bilingual_qa.quantities.english.shares import read_one_in
from bilingual_qa.quantities.english.tail import Tail, read_tail
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.periods import ORDINALS, ROLLING_ENGLISH
from bilingual_qa.quantities.quantity import Kind, Period, Quantity
from bilingual_qa.quantities.scales import ENGLISH_WORDS, B, K, M

_PARTS = {
    "half": Decimal("0.5"),
    "third": Decimal(1) / 3,
    "quarter": Decimal("0.25"),
    "fifth": Decimal("0.2"),
    "eighth": Decimal("0.125"),
    "tenth": Decimal("0.1"),
    "hundredth": Decimal("0.01"),
}
MULTIPLES = {
    "doubled": 2,
    "doubling": 2,
    "doubles": 2,
    "double": 2,
    "twice": 2,
    "tripled": 3,
    "tripling": 3,
    "triples": 3,
    "trebled": 3,
    "trebling": 3,
    "triple": 3,
    "thrice": 3,
    "treble": 3,
    "quadruple": 4,
    "quintuple": 5,
    "quadrupled": 4,
    "quadrupling": 4,
    "quintupled": 5,
    "hundredfold": 100,
    "thousandfold": 1000,
    **{f"{word}fold": number for word, number in (SMALL | TENS).items() if number > 1},
}
HALVED = frozenset({"halved", "halving", "halves"})
# Treble the figure of a year ago: so many times it.
_AS_MUCH_AS = re.compile(r" (?:the|that|those|its|their|what|last)(?![a-z])")
_DOUBLE_BEFORE = frozenset(
    {"to", "will", "would", "could", "may", "should", "than", "nearly", "almost", "over", "roughly", "about", "is", "was", "were"}
)


def read_number_word(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """A number in words; a bare "one" or "zero" is none."""
    if page.view[start - 1 : start].isdigit() or _COMPOUND.match(page.lower, start):
        return [], start
    if page.lower.endswith("all but ", 0, start):
        # All but two of the nineteen: the translator may say seventeen.
        return [], LETTERS.match(page.lower, start).end()  # type: ignore[union-attr]
    if ordinal := _TENS_ORDINAL.match(page.lower, start):
        end = ordinal.end()
        value = Decimal(TENS[ordinal["tens"]] + ORDINALS[ordinal["unit"]])
        return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.ORDINAL, value=value, spelled=True)], end
    if share := read_one_in(page, start):
        return [to_quantity(page, share_figure(read_left(page, start, done), share))], share[1]
    figure = word_figure(page, start, done)
    if figure is None or figure.tail.name:
        return [], start
    if ratio := share_of(page, figure):
        return [to_quantity(page, ratio)], ratio.tail.end
    if figure.tail.empty and _HANDLE.search(page.lower, max(0, start - 24), start):
        return [], figure.tail.end
    if figure.number in (0, 1) and not figure.fraction and figure.tail.empty and not figure.left.negative:
        return [], figure.tail.end
    # A one-day climb is 單日升幅.
    if figure.number == 1 and (figure.tail.unit in ("point", "times") or page.lower.startswith("one-day ", start)):
        return [], figure.tail.end
    return with_range(page, figure)


_TENS_ORDINAL = re.compile(
    rf"(?P<tens>{'|'.join(TENS)})[- ](?P<unit>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?![a-z-])"
)
# The first digit of a figure and not the figure: a margin that starts with a five.
_HANDLE = re.compile(r"\b(?:start|begin|beginn|open)(?:s|ed|ing)? with an? $")
_COMPOUND = re.compile(r"[a-z]+-(?:way|factor|tier|tiered|sided|pronged|speed|dimensional|fold|step|party|pillar)(?![a-z])")


def read_scale_word(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """ "a million", "a dozen", "half a million", and a table's head: "in millions", "RMB billion"."""
    lower = page.lower
    word = LETTERS.match(lower, start).group()  # type: ignore[union-attr]
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
    if before.endswith(_EACH):
        return _from_word(page, start, end, scale, done)
    if scale >= 1000:
        return _scale_head(page, start, end, scale, done)
    return [], end


# Of every hundred dollars, per thousand shares.
_EACH = ("every ", "each ")


def _from_word(page: Page, begin: int, end: int, number: Decimal, done: int) -> tuple[list[Quantity], int]:
    left = read_left(page, begin, done)
    figure = Figure(left, read_tail(page, end, bool(left.currencies), number), number, spelled=True)
    return [to_quantity(page, figure)], figure.tail.end


_HEAD_LETTERS = {"m": M, "mn": M, "mm": M, "mln": M, "b": B, "bn": B, "k": K}
HEADS = frozenset(_HEAD_LETTERS) | {
    f"{code}{letters}" for code in ("rmb", "cny", "hkd", "usd", "sgd", "aud", "eur", "gbp") for letters in ("m", "mn", "bn")
}


def read_scale_letters(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """A table's head in letters: US$m, RMB mn, HKDm."""
    view = page.view
    end = LETTERS.match(view, start).end()  # type: ignore[union-attr]
    letters = next((form for form in ("mln", "mn", "bn", "mm", "m", "b", "k") if page.lower.endswith(form, start, end)), "")
    begin = end - len(letters)
    prefix = currencies.PREFIXES.before(view, begin) or (
        currencies.PREFIXES.before(view, begin - 1) if view[begin - 1 : begin] == " " and len(letters) > 1 else None
    )
    if prefix is None or prefix[1] < done or view[end : end + 1].isalnum():
        return [], start
    codes, start = prefix
    return [
        Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.SCALE, value=_HEAD_LETTERS[letters], currencies=codes)
    ], end


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
        if (
            lower[max(0, start - 4) : start] == " in "
            and (prefix := currencies.PREFIXES.before(page.view, start - 4))
            and prefix[1] >= done
        ):
            return [
                Quantity(
                    start=prefix[1],
                    end=end,
                    text=page.raw[prefix[1] : end],
                    kind=Kind.SCALE,
                    value=scale,
                    currencies=prefix[0],
                    spelled=True,
                )
            ], end
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


_ARTICLE = re.compile(r"(?<![a-z])an? $")
# "A tenth fewer", "by a fifth": a share, where "a third" may be one more.
_A_SHARE = re.compile(r" (?:fewer|more|less|lower|higher|below|above|under|over|smaller|larger|cheaper|short)\b")
_BY = re.compile(
    r"\b(?:by|nearly|almost|about|around|over|up|down|another|than|quite|barely|hardly|scarcely|roughly|even|only|just) $"
)
# The bottom tenth of its range.
_OUTERMOST = re.compile(
    r"\b(?:bottom|top|upper|lower|lowest|highest|cheapest|dearest|richest|poorest|worst|best|weakest|strongest|largest"
    r"|smallest) $"
)
# "From a quarter to a third": a level, where "from a third party" and "a quarter ago" are none.
_FROM_OR_TO = re.compile(r"\b(?:from|to|below|above|under|exceed(?:s|ed|ing)?|at|roughly|just|only|is|was|up) $")
_LEVEL_ENDS = re.compile(
    r"(?:[,.;)]| (?:once|when|as|in|by|at|last|previously|today|now|currently|since|from|to|before|on)(?![a-z]))"
)
# "60% for research, a quarter for marketing and the rest for general purposes": a share among shares.
_SHARED_OUT = re.compile(
    r" (?:for|to|by|from|on|in|was|were|is|came|comes|goes|went|will)(?![a-z])"
    r"[^.;]{0,80} (?:rest|remainder|balance|remaining)(?![a-z])"
)
_HALF_AGAIN = re.compile(r" as (?:much|many|large|big|high|long|heavy|expensive) again(?![a-z])")
_ABOVE = re.compile(r" (?:above|below|more|less|higher|lower|better|worse|under|over|up|down)(?![a-z])")
_OF_A_RATE = re.compile(r"(?:%|per ?cent),? (?:just |only )?$")
_OF_A_SCALE = re.compile(r" of a (?P<scale>million|billion|trillion)(?![a-z])")


def read_part(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """ "half of", "half the", "a third of", "a quarter of the"."""
    lower = page.lower
    word = LETTERS.match(lower, start).group()  # type: ignore[union-attr]
    end = start + len(word)
    article = _ARTICLE.search(lower, max(0, start - 4), start)
    begin = article.start() if article else start
    if unit := part_of_unit(page, end, word):
        left = read_left(page, begin, done)
        return [to_quantity(page, Figure(left, unit, _PARTS[word], spelled=True))], unit.end
    if word == "half" and (more := _HALF_AGAIN.match(lower, end)):
        return [
            Quantity(
                start=start,
                end=more.end(),
                text=page.raw[start : more.end()],
                kind=Kind.MULTIPLE,
                value=Decimal("1.5"),
                unit="x",
                spelled=True,
            )
        ], more.end()
    if word == "tenth" and article and _ABOVE.match(lower, end) and _OF_A_RATE.search(lower, max(0, begin - 12), begin):
        # "3.1%, a tenth above forecasts": of a percentage point.
        points = Tail(end, kind=Kind.PERCENTAGE_POINT, unit="percentage-point")
        return [to_quantity(page, Figure(read_left(page, begin, done), points, _PARTS[word], spelled=True))], end
    # 四分之一世紀 and 25年 are both right for it.
    if lower.startswith(" of a century", end):
        return [], end
    before = lower[max(done, start - 14) : start]
    ahead = lower[max(done, begin - 12) : begin]
    if lower[end : end + 1] == "-" and word == "half":
        return [], start
    if word == "half":
        if lower.startswith((" a year", "-a-year"), end) and not before.endswith(("first ", "second ")):
            stop = end + len(" a year")
            return [
                Quantity(
                    start=start,
                    end=stop,
                    text=page.raw[start:stop],
                    kind=Kind.MEASURE,
                    value=Decimal(6),
                    unit="month",
                    spelled=True,
                )
            ], stop
        if lower.startswith((" a ", " million", " billion", " trillion"), end):
            return [], start
        if not (article and _ends_text(lower, end)) and not (
            lower.startswith((" of ", " the ", " their ", " its "), end)
            or before.endswith(("than ", "nearly ", "almost ", "over ", "about ", "by ", "in ", "around "))
        ):
            return [], end
    elif not (lower.startswith(" of", end) and _OUTERMOST.search(before)) and not (
        article
        and (
            lower.startswith(" of", end)
            or _ends_text(lower, end)
            or _A_SHARE.match(lower, end)
            or _BY.search(ahead)
            or (_FROM_OR_TO.search(ahead) and _LEVEL_ENDS.match(lower, end))
            or (_SHARED_OUT.match(lower, end) and ahead.endswith((", ", "and ", "with ")))
        )
    ):
        return [], start
    if scaled := _OF_A_SCALE.match(lower, end):
        return _from_word(page, begin, scaled.end(), _PARTS[word] * ENGLISH_WORDS[scaled["scale"]], done)
    left = read_left(page, begin, done)
    value = _PARTS[word]
    minus = any(w in FALL for w in left.words)
    return [
        Quantity(
            start=left.start,
            end=end,
            text=page.raw[left.start : end],
            kind=Kind.FRACTION,
            value=value,
            role=role_of(left.words),
            approximate=left.approximate,
            spelled=True,
            minus_in_words=minus,
        )
    ], end


def _ends_text(lower: str, end: int) -> bool:
    return end + 3 >= len(lower) and not lower[end:].strip(" .")


def read_ordinal(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """ "third quarter", "third of", or an ordinal."""
    spans = read_word_period(page, start, done)
    if spans:
        return period_quantities(page, spans), spans[-1].end
    word = LETTERS.match(page.lower, start).group()  # type: ignore[union-attr]
    end = start + len(word)
    if word in ("third", "fifth", "eighth", "tenth", "quarter"):
        quantities, part_end = read_part(page, start, done)
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
    return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.ORDINAL, value=Decimal(number), spelled=True)], end


def read_period(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """A period that begins with a word."""
    spans = read_word_period(page, start, done)
    if spans:
        return period_quantities(page, spans), spans[-1].end
    return [], start


_ENDED = re.compile(r"(?P<unit>year|quarter|half(?:[ -]year)?) (?:then )?end(?:ed|ing) ")


def read_stretch(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """The length of a reporting period: the year of "for the year ended 30 June"."""
    match = _ENDED.match(page.lower, start)
    if match is None:
        return [], start
    unit = match["unit"].split("-")[0].split(" ")[0].replace("half", "half-year")
    end = match.end("unit")
    return [
        Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.MEASURE, value=Decimal(1), unit=unit, spelled=True)
    ], end


def read_basis(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """A basis of comparison: "YoY", "quarter on quarter"."""
    found = read_comparison(page, start)
    if found is None:
        return [], start
    basis, end = found
    return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.COMPARISON, unit=basis)], end


def read_rolling(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """LTM, NTM, YTD."""
    end = start + 3
    word = page.view[start:end]
    if not word.isupper() and word.lower() != "ytd":
        return [], end
    period = Period(rolling=ROLLING_ENGLISH[word.lower()])
    return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.PERIOD, period=period)], end


# A percentage point, a full point; not a part of one, nor one or two of them.
_WHOLE_POINT = re.compile(r"(?:(?:full|whole)[- ](?:percentage[- ])?|percentage[- ])point(?!s|[a-z]| (?:of|or)(?![a-z]))")
_ONE_POINT = (" a ", "another ")
_PART_OF = ("of a ", "half a ", "quarter a ", "many a ")


def read_whole_point(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """ "a percentage point", "a full point", "another percentage point"."""
    lower = page.lower
    match = _WHOLE_POINT.match(lower, start)
    before = f" {lower[max(done, start - 12) : start]}"
    if match is None or not before.endswith(_ONE_POINT) or before.endswith(_PART_OF):
        return [], start
    begin = lower.rfind(" ", 0, start - 1) + 1
    figure = Figure(
        read_left(page, begin, done),
        Tail(match.end(), kind=Kind.PERCENTAGE_POINT, unit="percentage-point"),
        Decimal(1),
        spelled=True,
    )
    return [to_quantity(page, figure)], match.end()


def read_multiple(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    """ "doubled", "halved", "twice"; not "double-digit"."""
    word = LETTERS.match(page.lower, start).group()  # type: ignore[union-attr]
    end = start + len(word)
    if word in ("double", "triple", "treble", "quadruple", "quintuple"):
        before = page.lower[max(0, start - 12) : start].split()
        if (
            not before
            or (before[-1] not in _DOUBLE_BEFORE and not _AS_MUCH_AS.match(page.lower, end))
            or page.view[end : end + 1] == "-"
            or page.lower.startswith((" digit", " count", " counting", " taxation", " check"), end)
        ):
            return [], end
    left = read_left(page, start, done)
    value = Decimal("0.5") if word in HALVED else Decimal(MULTIPLES[word])
    unit = "times" if word in ("twice", "thrice") else "x"
    return [
        Quantity(
            start=left.start,
            end=end,
            text=page.raw[left.start : end],
            kind=Kind.MULTIPLE,
            value=value,
            unit=unit,
            approximate=left.approximate,
            spelled=True,
        )
    ], end
