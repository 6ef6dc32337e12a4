"""Words of the calendar: months, quarters, halves, and the bases that growth is measured against."""

from __future__ import annotations

_NAMES = "january february march april may june july august september october november december"

MONTHS: dict[str, int] = {name: number for number, name in enumerate(_NAMES.split(), 1)} | {
    name[:3]: number for number, name in enumerate(_NAMES.split(), 1)
} | {"sept": 9}  # fmt: skip

ORDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
}

# Windows that move with the date.
ROLLING_ENGLISH: dict[str, str] = {"ltm": "ltm", "ttm": "ltm", "ntm": "ntm", "ytd": "ytd", "qtd": "qtd", "mtd": "mtd"}
ROLLING_CHINESE: dict[str, str] = {
    "過去十二個月": "ltm",
    "过去十二个月": "ltm",
    "過去12個月": "ltm",
    "过去12个月": "ltm",
    "最近十二個月": "ltm",
    "最近十二个月": "ltm",
    "最近12個月": "ltm",
    "最近12个月": "ltm",
    "近十二個月": "ltm",
    "滾動十二個月": "ltm",
    "滚动十二个月": "ltm",
    "未來十二個月": "ntm",
    "未来十二个月": "ntm",
    "未來12個月": "ntm",
    "未来12个月": "ntm",
    "年初至今": "ytd",
    "今年以來": "ytd",
    "今年以来": "ytd",
    "本年迄今": "ytd",
    "季初至今": "qtd",
    "月初至今": "mtd",
}

# `sequential` is against the period before, whatever its length: 環比 is said of quarters and of months.
COMPARISONS_ENGLISH: dict[str, str] = {
    "yoy": "yoy",
    "y/y": "yoy",
    "y-o-y": "yoy",
    "year-on-year": "yoy",
    "year on year": "yoy",
    "year-over-year": "yoy",
    "year over year": "yoy",
    "qoq": "qoq",
    "q/q": "qoq",
    "q-o-q": "qoq",
    "quarter-on-quarter": "qoq",
    "quarter on quarter": "qoq",
    "quarter-over-quarter": "qoq",
    "quarter over quarter": "qoq",
    "hoh": "hoh",
    "h/h": "hoh",
    "h-o-h": "hoh",
    "half-on-half": "hoh",
    "half on half": "hoh",
    "mom": "mom",
    "m/m": "mom",
    "m-o-m": "mom",
    "month-on-month": "mom",
    "month on month": "mom",
    "month-over-month": "mom",
    "month over month": "mom",
    "wow": "wow",
    "w/w": "wow",
    "week-on-week": "wow",
    "week on week": "wow",
    "week-over-week": "wow",
    "year earlier": "yoy",
    "year ago": "yoy",
    "year-ago": "yoy",
    "year-earlier": "yoy",
    "same period last year": "yoy",
    "same period of last year": "yoy",
    "same quarter last year": "yoy",
    "same quarter of last year": "yoy",
    "same period a year ago": "yoy",
    "corresponding period last year": "yoy",
    "corresponding period of last year": "yoy",
    "corresponding period of the previous year": "yoy",
    "prior-year period": "yoy",
    "prior quarter": "qoq",
    "previous quarter": "qoq",
    "preceding quarter": "qoq",
    "quarter earlier": "qoq",
    "quarter ago": "qoq",
    "prior-year quarter": "yoy",
    "prior month": "mom",
    "previous month": "mom",
    "preceding month": "mom",
    "month earlier": "mom",
    "sequential": "sequential",
    "sequentially": "sequential",
}
COMPARISONS_CHINESE: dict[str, str] = {
    "同比": "yoy",
    "去年同期": "yoy",
    "上年同期": "yoy",
    "上年度同期": "yoy",
    "年前同期": "yoy",
    "按年": "yoy",
    "年增": "yoy",
    "年減": "yoy",
    "年减": "yoy",
    "年比": "yoy",
    "按季": "qoq",
    "季增": "qoq",
    "季減": "qoq",
    "季减": "qoq",
    "季比": "qoq",
    "按半年": "hoh",
    "半年增": "hoh",
    "按月": "mom",
    "月增": "mom",
    "月減": "mom",
    "月减": "mom",
    "按周": "wow",
    "按週": "wow",
    "週增": "wow",
    "周增": "wow",
    "去年同季": "yoy",
    "上年同季": "yoy",
    "上季": "qoq",
    "上季度": "qoq",
    "上一季": "qoq",
    "上一季度": "qoq",
    "上個季度": "qoq",
    "上个季度": "qoq",
    "前一季": "qoq",
    "前一季度": "qoq",
    "上月": "mom",
    "上個月": "mom",
    "上个月": "mom",
    "環比": "sequential",
    "环比": "sequential",
}


def full_year(digits: str) -> int:
    """A year of two digits in this century (a note speaks of no other), of four as it stands."""
    year = int(digits)
    return year + 2000 if len(digits) == 2 else year


def plausible_year(year: int) -> bool:
    """Whether a bare number of four digits is more likely a year than a count."""
    return 1900 <= year <= 2099
