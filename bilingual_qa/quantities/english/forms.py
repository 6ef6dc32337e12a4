"""Words of English that stand beside a figure: percent and points, approximation, change, labels."""

from __future__ import annotations

import re

from bilingual_qa.quantities.lookup import Forms
from bilingual_qa.quantities.quantity import Approximation, Kind

LETTERS = re.compile(r"[A-Za-z]+")
# With the second part of a version (V3.1), unless a unit says that it is a figure.
NAME = re.compile(
    r"[A-Za-z0-9]+(?:(?:\.\d+)+(?!\d|[.,]\d| ?(?:%|per ?cent|bps?|[bmt]n|[mk]\b|x\b|million|billion|trillion)))?"
    r"(?:[.-][A-Za-z]+)?"
)
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
PERCENT_FORMS: Forms[tuple[Kind, str]] = Forms(_PERCENT)
ORDINAL_ENDING = re.compile(r"(?:st|nd|rd|th)(?![a-z])")
# Letters that may stand fused behind the digits; "10-K" and "5G" are names because K and G with a hyphen, or G, are not here.
HYPHENED = frozenset({"fold", "percent", "percentage", "basis", "bp", "bps", "pp", "ppt", "per", "times"})
APPROXIMATE: dict[str, Approximation] = {
    **dict.fromkeys(
        (
            "about",
            "around",
            "approximately",
            "approx",
            "approx.",
            "c.",
            "ca.",
            "circa",
            "some",
            "roughly",
            "~",
            "estimated",
            "or so",
            "in the region of",
            "in the order of",
        ),
        Approximation.ABOUT,
    ),
    **dict.fromkeys(("nearly", "almost", "close to", "just under", "just below"), Approximation.NEARLY),
    **dict.fromkeys(
        (
            "over",
            "more than",
            "above",
            "exceeding",
            "exceeds",
            "exceeded",
            "in excess of",
            "greater than",
            "higher than",
            "upwards of",
            ">",
            "well over",
            "just over",
            "beyond",
        ),
        Approximation.OVER,
    ),
    **dict.fromkeys(("under", "below", "less than", "fewer than", "lower than", "<"), Approximation.UNDER),
    **dict.fromkeys(
        ("at least", "no less than", "not less than", "no fewer than", "minimum of", "≥", "minimum"), Approximation.AT_LEAST
    ),
    **dict.fromkeys(
        (
            "up to",
            "as much as",
            "as many as",
            "as high as",
            "at most",
            "no more than",
            "not more than",
            "maximum of",
            "≤",
            "maximum",
            "not exceeding",
        ),
        Approximation.AT_MOST,
    ),
}
APPROXIMATE_AFTER = re.compile(r"\+(?![\d.])|(?: or |-)(?:more|above|plus)(?![a-z])|-odd(?![a-z])")
RISE = frozenset(
    [
        "up",
        "rose",
        "rise",
        "rises",
        "risen",
        "rising",
        "increased",
        "increase",
        "increases",
        "increasing",
        "grew",
        "grow",
        "grows",
        "grown",
        "growing",
        "climbed",
        "climb",
        "gained",
        "gain",
        "gains",
        "jumped",
        "jump",
        "surged",
        "surge",
        "surging",
        "soared",
        "advanced",
        "expanded",
        "expand",
        "improved",
        "improve",
        "added",
        "higher",
        "multiplied",
        "accelerated",
    ]
)
FALL = frozenset(
    [
        "down",
        "fell",
        "fall",
        "falls",
        "fallen",
        "falling",
        "decreased",
        "decrease",
        "decreases",
        "decreasing",
        "declined",
        "decline",
        "declines",
        "declining",
        "dropped",
        "drop",
        "drops",
        "dropping",
        "lost",
        "loss",
        "losses",
        "slid",
        "slipped",
        "shrank",
        "shrunk",
        "contracted",
        "contract",
        "tumbled",
        "plunged",
        "sank",
        "slumped",
        "cut",
        "reduced",
        "lower",
        "lowered",
        "negative",
        "minus",
        "deficit",
        "shortfall",
        "deteriorated",
        "narrowed",
        "outflow",
        "outflows",
        "decrement",
        "retreated",
        "eased",
        "moderated",
    ]
)
CHANGE = RISE | FALL | {"by"}
DECREASE_AFTER = re.compile(
    r" (?:[a-z-]+ ){0,2}(?:loss(?:es)?|decline|decrease|drop|fall|deficit|reduction|contraction|shortfall|lower)(?![a-z])"
)
LABELS = frozenset(
    [
        "chart",
        "charts",
        "table",
        "tables",
        "figure",
        "note",
        "notes",
        "section",
        "appendix",
        "page",
        "pages",
        "phase",
        "tier",
        "category",
        "class",
        "chapter",
    ]
)
