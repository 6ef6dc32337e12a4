"""What stands behind a figure: scale, percent and its like, currency, unit, and "per"."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from bilingual_qa.quantities import currencies, units
from bilingual_qa.quantities.english.forms import HYPHENED, LETTERS, NAME, ORDINAL_ENDING, PERCENT_FORMS
from bilingual_qa.quantities.english.numerals import NUMBER_WORDS, read_words
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.quantity import CURRENCY, Kind
from bilingual_qa.quantities.scales import ENGLISH_ABBREVIATIONS, ENGLISH_LETTERS, ENGLISH_WORDS


class Tail(msgspec.Struct, gc=False):
    """What stands behind a number."""

    end: int
    scale: Decimal = Decimal(1)
    kind: Kind = Kind.COUNT
    unit: str | None = None
    currencies: frozenset[str] = frozenset()
    per: str | None = None
    factor: Decimal = Decimal(1)
    added: Decimal = Decimal(0)
    name: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing but the number itself was found."""
        return self.scale == 1 and self.kind is Kind.COUNT and not self.currencies


def read_tail(page: Page, end: int, money: bool, number: Decimal) -> Tail:
    """What stands behind the number that ends at `end`. `money` says that a currency stands before it."""
    tail = Tail(end)
    _scales(page, tail, money, number)
    if not tail.name and tail.kind is Kind.COUNT:
        _kind(page, tail, money)
    return tail


def _scales(page: Page, tail: Tail, money: bool, number: Decimal) -> None:
    view, lower = page.view, page.lower
    fused = LETTERS.match(view, tail.end)
    if fused is not None:
        word = fused.group()
        small = word.lower()
        if small in ENGLISH_WORDS or small in ENGLISH_ABBREVIATIONS:
            if small != "th":
                tail.scale, tail.end = (ENGLISH_WORDS.get(small) or ENGLISH_ABBREVIATIONS[small]), fused.end()
        elif small in _TENORS and not money and _TENOR_OF.match(lower, fused.end()):
            tail.unit, tail.kind, tail.end = _TENORS[small], Kind.MEASURE, fused.end()
            return
        elif small in ENGLISH_LETTERS and (money or _million_letter(page, word, fused.end(), number)):
            tail.scale, tail.end = ENGLISH_LETTERS[small], fused.end()
        elif not _known_suffix(page, tail.end):
            tail.name, tail.end = True, NAME.match(view, tail.end).end()  # type: ignore[union-attr]
            return
    if view[tail.end : tail.end + 1] == " " and (chain := _CHAIN.match(lower, tail.end)) is not None and tail.scale == 1:
        _hundreds(lower, tail, chain)
        return
    for _ in range(3):
        separator = view[tail.end : tail.end + 1]
        if separator not in (" ", "-"):
            return
        match = LETTERS.match(view, tail.end + 1)
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


# 3M ADTV, 10Y yields.
_TENORS = {"m": "month", "y": "year", "w": "week"}
_TENOR_OF = re.compile(
    r" (?:adtv|adv|[a-z]{1,2}ibor|sofr|average|avg|forward|fwd|trailing|rolling|cagr|yields?|bonds?|treasur|notes?|swaps?|ust)"
)
# "3 hundred and 21", "4 thousand 3 hundred and 21", "3 million and a half".
_CHAIN = re.compile(
    r" (?P<scale>hundred|thousand|million|billion)(?: (?P<hundreds>\d) hundred)?"
    r"(?: and (?:(?P<rest>\d{1,2})(?![\d.,%a-z-]| ?(?:per|%|million|billion|bps|x(?![a-z])))|(?P<half>(?:a|one) half)("
    r"?! million| billion)(?![a-z])))"
)


def _hundreds(lower: str, tail: Tail, chain: re.Match[str]) -> None:
    tail.scale, tail.end = ENGLISH_WORDS[chain["scale"]], chain.end()
    tail.added = Decimal(chain["hundreds"] or 0) * 100 + Decimal(chain["rest"] or 0)
    if chain["half"]:
        tail.added += tail.scale / 2
    elif tail.scale > 1000:
        tail.added, tail.end = Decimal(0), chain.end("scale")


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
    word = LETTERS.match(page.lower, at)
    if word is not None and word.group() == "p":
        return _pence(page.view, word.end(), True)
    if word is not None and word.group() in ("st", "nd", "rd", "th"):
        return True
    return bool(
        PERCENT_FORMS.at(page.lower, at)
        or units.SYMBOLS.at(page.view, at)
        or currencies.WORDS.at(page.lower, at)
        or currencies.MINOR_ENGLISH_FORMS.at(page.lower, at)
        or (units.WORDS.at(page.lower, at))
    )


def _kind(page: Page, tail: Tail, money: bool) -> None:
    view, lower = page.view, page.lower
    at = tail.end
    separator = view[at : at + 1]
    fused = separator not in (" ", "-")
    place = at if fused else at + 1
    if view.startswith(" - ", at):
        place, separator = at + 3, "-"
    if place >= len(view):
        return
    if fused and lower[place] in "snrt" and (ordinal := ORDINAL_ENDING.match(lower, place)):
        tail.kind, tail.end = Kind.ORDINAL, ordinal.end()
        return
    form = PERCENT_FORMS.at(lower, place)
    if (
        form is not None
        and not (separator == "-" and not _hyphen_allowed(lower, place))
        and not (form[0][1] == "x" and not _multiple(view, place, form[1], fused))
    ):
        (tail.kind, tail.unit), tail.end = form
        if tail.kind is Kind.PERCENT:
            _per(page, tail)
        return
    minor = currencies.MINOR_ENGLISH_FORMS.at(lower, place)
    if minor is not None and (not money or minor[0][0] == "cent") and (minor[1] - place > 1 or _pence(view, minor[1], fused)):
        (tail.unit, tail.currencies), tail.end = minor
        tail.kind = Kind.MONEY
        if of_par := _OF_PAR.match(lower, tail.end):
            tail.per, tail.end = CURRENCY, of_par.end()
        _per(page, tail)
        return
    word = currencies.WORDS.at(lower, place)
    if word is not None and (view[word[1] : word[1] + 1].isdigit() or (not fused and _DENOMINATED.match(lower, place))):
        # "Phase two RMB2bn", "two dollar bonds": the currency of the next figure, or of what is counted.
        word = None
    if word is not None and _MARKS_AS_VERB.match(lower, place):
        word = None
    if word is not None and not (word[0] == frozenset({"BRL"}) and lower.startswith("real", place)):
        codes, end = word
        if lower.startswith("pound", place) and not money and _weighed(lower, place, end):
            tail.unit, tail.end, tail.kind = "pound", end, Kind.MEASURE
            return
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
        measure = units.WORDS.at(lower, place) or _described(lower, place)
        if (
            measure is not None
            and not (measure[0] == "point" and separator == "-" and not _POINTS_MOVED.match(lower, measure[1]))
            # Two quarter-point cuts are two cuts, no two quarters.
            and not lower.startswith("-point", measure[1])
        ):
            tail.unit, tail.end = measure
            tail.kind = Kind.MEASURE
    _per(page, tail)


_DENOMINATED = re.compile(
    r"(?:us |u\.s\. |hong kong |offshore )?(?:dollar|euro|sterling|yuan|renminbi|yen)"
    r"(?:-denominated|(?: [a-z]+)? (?:bonds|notes|loans|deposits|funds|tranches|benchmarks|accounts|issues)(?![a-z]))"
)
# A reading of 47.7 marks a fourteenth month of contraction.
_MARKS_AS_VERB = re.compile(r"marks (?:an?|the|its|their|our|only|another|yet|one|both)(?![a-z])")
# What is weighed in pounds and not paid in them.
_WEIGHED = re.compile(
    r" (?:per (?:acre|day|vehicle|car|head|capita)|of (?:[a-z-]+ (?:and |or )?){0,2}(?:alumini?um|beef|butter|carbon|cargo|cattle"
    r"|cheese|chicken|cobalt|cocoa|coffee|concentrates?|copper|cotton|emissions|explosives|fertili[sz]er|fib(?:er|re)|fish|flower"
    r"|freight|grapes|lead|lithium|lobsters?|material|meat|metal|milk|molybdenum|nickel|nuts|paper|payload|plastics?|polymer|pork"
    r"|potatoes|poultry|product|propane|pulp|resin|salmon|scrap|seafood|shrimp|silver|steel|sugar|thrust|tin|tobacco|tomatoes"
    r"|turkey|u3o8|uranium|vanadium|waste|wool|yarn|yellowcake|zinc)\b)"
)
# So many pounds produced, and a price that is told for one.
_PRODUCED = re.compile(
    r"\b(?:produc(?:e|es|ed|ing|tion)|output|mined?|mining|harvest(?:s|ed)?|crop|catch|weigh(?:s|ed|ing)?|payload|refined|roasted"
    r"|reserves|resources?|tonnage) [^.;$€£]{0,48}$"
)
_PRICED_BY_WEIGHT = re.compile(r"\d (?:(?:us )?cents? |dollars? )?(?:a|per|the|each) pound(?![a-z])|/lb(?![a-z])")
_PRODUCED_REACH = 64


def _weighed(lower: str, place: int, end: int) -> bool:
    """Whether the pounds of a figure are a weight: said of what is weighed, of what is produced, or beside a price a pound."""
    if _WEIGHED.match(lower, end) or _PRODUCED.search(lower, max(0, place - _PRODUCED_REACH), place):
        return True
    return "£" not in lower and "sterling" not in lower and _PRICED_BY_WEIGHT.search(lower) is not None


# 1080p is the size of a picture.
_EACH_SHARE = re.compile(r"(?:[- ](?:a|per)[- ]|/)(?:share|unit)(?![a-z])")
_PICTURE = re.compile(r"(?<![\d.])(?:240|360|480|720|1080|1440|2160|4320)p$")


def _pence(view: str, end: int, fused: bool) -> bool:
    """Whether a bare letter behind digits is pence or a cent sign: an interim dividend of 4.2p."""
    if view[end - 1] == "¢":
        return True
    return (
        fused
        and view[end - 1] == "p"
        and not view[end : end + 1].isalnum()
        and (_PICTURE.search(view, max(0, end - 6), end) is None or _EACH_SHARE.match(view, end) is not None)
    )


_AND_CENTS = re.compile(r" (?:and )?(?P<n>\d{1,2}|[a-z]{3,9}(?:-[a-z]{3,5})?) cents?(?![a-z])")


def _cents(page: Page, tail: Tail) -> None:
    """ "3 dollars and 50 cents" is one amount."""
    match = _AND_CENTS.match(page.lower, tail.end)
    if match is None:
        return
    words = None if match["n"].isdigit() else read_words(page.lower, match.start("n"))
    cents = Decimal(match["n"]) if match["n"].isdigit() else words.value if words and words.end == match.end("n") else None
    if cents is not None:
        tail.added, tail.end = cents / 100, match.end()


_ADJECTIVE = re.compile(
    r"(?:consecutive|straight|successive|additional|more|full|further|calendar|fiscal|financial|trading|business|working|whole"
    r"|[a-z]{3,}(?= (?:quarters|years|months|weeks)(?![a-z]))) "
)


# A three-point drag is a figure, a five-point plan is not.
_POINTS_MOVED = re.compile(
    r" (?:[a-z]+ )?(?:drag|gain|rise|fall|drop|decline|increase|improvement|deterioration|swing|jump|slide|gap|lead|hit|boost"
    r"|expansion|contraction|widening|narrowing|slump|surge|advance|loss)(?![a-z])"
)


def _described(lower: str, place: int) -> tuple[str, int] | None:
    """The unit of time behind an adjective: five consecutive quarters, three full years."""
    adjective = _ADJECTIVE.match(lower, place)
    if adjective and adjective.group().rstrip() in NUMBER_WORDS:
        # Down from 34 twelve months ago.
        return None
    found = units.WORDS.at(lower, adjective.end()) if adjective else None
    return found if found and units.BY_NAME[found[0]].dimension in ("months", "minutes") else None


def _hyphen_allowed(lower: str, at: int) -> bool:
    word = LETTERS.match(lower, at)
    return word is not None and word.group() in HYPHENED


def _multiple(view: str, at: int, end: int, fused: bool) -> bool:
    """7.5x is a multiple; "2 x 4" and 10x10 are not; fold stands fused or after a hyphen."""
    if view[at] in "xX×":
        return fused and not view[end : end + 1].isdigit() and not view[end : end + 1].isalpha()
    return True


# 7.1 per dollar: money of a currency that the words before name.
_CROSS_RATE = re.compile(
    r" (?:per|to the|to one|to a|against the|against one) (?:us |u\.s\. |hong kong |singapore |australian )?"
    r"(?:dollar|greenback|euro|pound|yuan|yen)(?![a-z])"
)
# 63 cents on the dollar: the price of a debt, as a share of what is owed.
_OF_PAR = re.compile(
    r" (?:(?:on|in) the|(?:of|from|in|out of|for) (?:every|each)) (?:us |hong kong )?(?:dollar|euro|pound|yuan|renminbi)(?![a-z])"
)
_PER = re.compile(r" ?/ ?|(?: per |-per-)(?!cent)| a | an | each ")


def _per(page: Page, tail: Tail) -> None:
    if page.view[tail.end : tail.end + 1] not in (" ", "/", "-"):
        return
    if tail.empty and _CROSS_RATE.match(page.lower, tail.end):
        tail.per = CURRENCY
        return
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
        "quarter",
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
    if word in ("a", "an") and page.lower.startswith((" earlier", " ago", " before", " of"), unit[1]):
        return
    tail.per, tail.end = unit
