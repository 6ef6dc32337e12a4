"""What a figure in a text says, the same record for both languages."""

from __future__ import annotations

import enum
from decimal import Decimal

import msgspec


class Kind(enum.StrEnum):
    """What sort of figure it is. `scale` is a table's head ("in millions"); `comparison` is a basis such as year on year."""

    MONEY = "money"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage-point"
    BASIS_POINT = "basis-point"
    MULTIPLE = "multiple"
    FRACTION = "fraction"
    COUNT = "count"
    MEASURE = "measure"
    ORDINAL = "ordinal"
    SCALE = "scale"
    PERIOD = "period"
    DATE = "date"
    COMPARISON = "comparison"


# 厘 of interest in Hong Kong: a percent where a rate stands at it, a percentage point where it moves by it.
INTEREST = "interest"


# What a rate of exchange is "per": its own currency stands in the words beside it.
CURRENCY = "currency"


class Role(enum.StrEnum):
    """What the figure does in its sentence: "from 2.85 to 1.75", "between 3% and 5%", "down 3ppts"."""

    NONE = "none"
    FROM = "from"
    TO = "to"
    LOW = "low"
    HIGH = "high"
    CHANGE = "change"


class Approximation(enum.StrEnum):
    """How exactly the text means its figure."""

    NONE = "none"
    ABOUT = "about"
    NEARLY = "nearly"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"


class Period(msgspec.Struct, frozen=True, gc=False):
    """A stretch of time or a day. A field that the text does not give is `None`.

    `year` is the Gregorian year with four digits; `until` the second year of a split one (2024/25). `half` and `quarter` count
    from 1; `months` are the first so many months of a year (9M24). `decade` says that the ten years from `year` are meant (the
    1990s), `fiscal` and `estimate` that the text says so. `rolling` is one of `ltm`, `ntm`, `ytd`, `qtd`, `mtd`.
    """

    year: int | None = None
    until: int | None = None
    half: int | None = None
    quarter: int | None = None
    months: int | None = None
    month: int | None = None
    day: int | None = None
    fiscal: bool = False
    estimate: bool = False
    rolling: str | None = None
    decade: bool = False


class Quantity(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One figure of a text.

    `start` and `end` are code points of the raw text, half-open, and `text` is what stands there, with sign, currency, unit and
    scale. `value` is exact: percent, points, basis points and multiples as written ("5%" is 5, "doubled" is 2), money and counts
    scaled out to the full number ("3.1bn" is 3100000000); `None` for periods, dates and comparisons. `upper` is the top of a
    vague figure ("mid-teens" is 13 to 17). `unit` is a name of `units.UNITS`, or the kind's own (`percent`, `x`); `None` for a
    bare count and for money in main units. `currencies` holds every ISO code that the text allows: equal when two sets meet.
    `spelled` says that the number is in words (three, 三): translators leave such numbers out rightly. `minus_in_words`
    says that a word beside it carries the sign (a loss of, fell, 虧損). `malformed` says that nobody writes a figure so
    (6,4700 萬; two currencies on one amount), `repeated` that its unit or currency is said twice (30美元美元).
    `elliptical` says that a bare English number has no noun of its own (up from 39): its unit or currency is that of the context.
    """

    start: int
    end: int
    text: str
    kind: Kind
    value: Decimal | None = None
    upper: Decimal | None = None
    unit: str | None = None
    per: str | None = None
    currencies: frozenset[str] = frozenset()
    role: Role = Role.NONE
    approximate: Approximation = Approximation.NONE
    period: Period | None = None
    spelled: bool = False
    minus_in_words: bool = False
    malformed: bool = False
    repeated: bool = False
    elliptical: bool = False
