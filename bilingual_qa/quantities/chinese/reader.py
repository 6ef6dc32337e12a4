"""The reader of Chinese, Traditional and Simplified: one scan for opening characters; small readers do the rest."""

from __future__ import annotations

import re

from bilingual_qa.quantities.chinese.figures import VAGUE, read_number, read_numeral_character
from bilingual_qa.quantities.chinese.forms import LETTERS
from bilingual_qa.quantities.chinese.names import ADDRESS, IDIOMS, name_end
from bilingual_qa.quantities.chinese.numerals import DIGITS
from bilingual_qa.quantities.chinese.one_of import read_one_of
from bilingual_qa.quantities.chinese.openers import (
    BANDS,
    COMPARISONS,
    ROLLING,
    read_band,
    read_half,
    read_multiple_word,
    read_ordinal,
    read_stretch,
)
from bilingual_qa.quantities.chinese.periods import read_chinese_period
from bilingual_qa.quantities.chinese.vague import read_vague
from bilingual_qa.quantities.english.periods import read_comparison
from bilingual_qa.quantities.page import Page
from bilingual_qa.quantities.periods import ROLLING_ENGLISH
from bilingual_qa.quantities.quantity import Kind, Period, Quantity
from bilingual_qa.quantities.scales import CHINESE_DIGITS, CHINESE_SCALES
from bilingual_qa.quantities.short_periods import period_quantity

# What must follow a character that opens something only as the first of a word: most stand in other words.
_FOLLOWED = {
    "上": "半", "下": "半降跌", "首前": " 0123456789" + DIGITS + "十個个季財财", "次末": "季財财", "半": "年成折數数倍百厘碼码",
    "減减": "半一少", "倍": "增升", "腰": "斬斩", "打": "對对", "止": " 的之年全季財财會会半", "雙双": "十",
    "數数幾几": "以" + "".join(CHINESE_SCALES), "每": "0123456789" + DIGITS + "十百千",
}  # fmt: skip


def _first_of_words() -> dict[str, frozenset[str]]:
    """What may follow each character that opens a word, from `_FOLLOWED` and the tables of words."""
    following = {first: set(seconds) for firsts, seconds in _FOLLOWED.items() for first in firsts}
    for form in (*BANDS.forms, *COMPARISONS.forms, *ROLLING.forms):
        following.setdefault(form[0], set()).add(form[1])
    numerals = {*DIGITS, *CHINESE_SCALES}
    return {first: frozenset(seconds) for first, seconds in following.items() if first not in numerals}


_WORDS = _first_of_words()
_OPENING = re.compile(
    r"\d|["
    + DIGITS
    + "".join(CHINESE_SCALES)
    + "第翻"
    + "".join(_WORDS)
    + r"]|(?<![A-Za-z])(?:[HQhq](?=[1-4])|FY|CY|LTM|TTM|NTM|YTD|[YQHM]o[YQHM]|https?:|www\.)"
)


def read_chinese_text(page: Page) -> list[Quantity]:
    """Every quantity of a Chinese text, in order and without overlap."""
    found: list[Quantity] = []
    # What has been read, and where the last quantity of it ends: what was read in vain may still tell of the next figure.
    done = last = 0
    view = page.view
    for opening in _OPENING.finditer(view):
        start = opening.start()
        if start < done:
            continue
        character = view[start]
        if (following := _WORDS.get(character)) is not None and view[start + 1 : start + 2] not in following:
            continue
        if character.isdigit() and character.isascii():
            quantities, end = _at_digit(page, start, last)
        else:
            quantities, end = _at_character(page, start, last)
        if end > start:
            done = end
        if quantities:
            found += quantities
            last = end
    return found


def _at_digit(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    view = page.view
    if skipped := name_end(view, start):
        return [], skipped
    spans = read_chinese_period(view, start)
    if spans:
        return [period_quantity(page, span) for span in spans], spans[-1].end
    return read_number(page, start, done)


def _at_character(page: Page, start: int, done: int) -> tuple[list[Quantity], int]:
    view = page.view
    character = view[start]
    if character.isascii():
        return _at_latin(page, start)
    if character in CHINESE_DIGITS or character in CHINESE_SCALES:
        return read_band(page, start) or read_numeral_character(page, start, done)
    if character == "止":
        return read_stretch(page, start)
    if character in "上下首次末前":
        spans = read_chinese_period(view, start)
        if spans:
            return [period_quantity(page, span) for span in spans], spans[-1].end
    if character == "第":
        return read_ordinal(page, start)
    if character in "翻減减倍腰打":
        return read_multiple_word(page, start, done)
    if character == "半":
        return read_half(page, start, done)
    if character == "每":
        return read_one_of(page, start)
    if character in VAGUE:
        return read_vague(page, start)
    if character in "雙双" and (idiom := IDIOMS.match(view, start)):
        return [], idiom.end()
    if (band := read_band(page, start)) is not None:
        return band
    if (rolling := ROLLING.at(view, start)) is not None:
        name, end = rolling
        return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.PERIOD, period=Period(rolling=name))], end
    if (basis := COMPARISONS.at(view, start)) is not None:
        name, end = basis
        if name == "yoy" and view[end : end + 1] in ("率", "化", "利", "息"):
            return [], end
        if (
            character in "年季月週周"
            and view[start - 1 : start]
            and (view[start - 1].isdigit() or view[start - 1] in "今去上半每全同個个本該按")
        ):
            return [], start
        return [Quantity(start=start, end=end, text=page.raw[start:end], kind=Kind.COMPARISON, unit=name)], end
    return [], start


def _at_latin(page: Page, start: int) -> tuple[list[Quantity], int]:
    view = page.view
    if match := ADDRESS.match(view, start):
        return [], match.end()
    spans = read_chinese_period(view, start)
    if spans:
        return [period_quantity(page, span) for span in spans], spans[-1].end
    word = LETTERS.match(view, start)
    if word is None:
        return [], start
    if word.group().lower() in ROLLING_ENGLISH:
        period = Period(rolling=ROLLING_ENGLISH[word.group().lower()])
        return [
            Quantity(start=start, end=word.end(), text=page.raw[start : word.end()], kind=Kind.PERIOD, period=period)
        ], word.end()
    if (basis := read_comparison(page, start)) is not None:
        return [Quantity(start=start, end=basis[1], text=page.raw[start : basis[1]], kind=Kind.COMPARISON, unit=basis[0])], basis[
            1
        ]
    return [], word.end()
