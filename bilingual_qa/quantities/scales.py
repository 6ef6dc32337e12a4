"""Words for powers of ten."""

from __future__ import annotations

from decimal import Decimal

K, M, B, T = (Decimal(10) ** n for n in (3, 6, 9, 12))

# Words of English, in lower case.
ENGLISH_WORDS: dict[str, Decimal] = {
    "hundred": Decimal(100),
    "hundreds": Decimal(100),
    "thousand": K,
    "thousands": K,
    "lakh": Decimal(10) ** 5,
    "lakhs": Decimal(10) ** 5,
    "million": M,
    "millions": M,
    "crore": Decimal(10) ** 7,
    "crores": Decimal(10) ** 7,
    "billion": B,
    "billions": B,
    "trillion": T,
    "trillions": T,
    "dozen": Decimal(12),
    "dozens": Decimal(12),
}

# Abbreviations, in lower case: behind the digits, with or without a space.
ENGLISH_ABBREVIATIONS: dict[str, Decimal] = {
    "mil": M,
    "mio": M,
    "mln": M,
    "mn": M,
    "mmn": M,
    "bil": B,
    "bio": B,
    "bln": B,
    "bn": B,
    "tln": T,
    "trn": T,
    "trln": T,
    "tn": T,
    "th": K,
    "cr": Decimal(10) ** 7,
}

# One letter or two that also mean a unit or a name: only fused with the digits, or where a currency stands before them.
ENGLISH_LETTERS: dict[str, Decimal] = {"k": K, "m": M, "mm": M, "b": B, "t": T}

CHINESE_DIGITS: dict[str, int] = {
    character: value
    for value, characters in enumerate(
        ("零〇", "一壹", "二兩两貳贰倆", "三叁參", "四肆", "五伍", "六陸陆", "七柒", "八捌", "九玖")
    )
    for character in characters
}

CHINESE_SCALES: dict[str, int] = {
    "十": 10,
    "拾": 10,
    "百": 100,
    "佰": 100,
    "千": 1000,
    "仟": 1000,
    "萬": 10**4,
    "万": 10**4,
    "億": 10**8,
    "亿": 10**8,
    # 10^12 wherever it counts things; 兆瓦 and its like are units and are read before it.
    "兆": 10**12,
}
