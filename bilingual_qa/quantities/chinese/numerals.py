"""Numbers in Chinese numerals, or in digits with Chinese scales: 三千二百萬, 4億5千萬, 兩成半."""

from __future__ import annotations

import re
from decimal import Decimal

import msgspec

from bilingual_qa.quantities.scales import CHINESE_DIGITS, CHINESE_SCALES

DIGITS = "".join(CHINESE_DIGITS)
_SCALE_CHARACTERS = "".join(CHINESE_SCALES)
# 兆瓦, 千克, 百分點, 十分 (very): the scale belongs to another word.
_SCALE = (
    r"(?:[十拾](?!分(?!\ {0,2}之))|[百佰](?!\ {0,2}分\ {0,2}[點点比位]|帕|貨|货|度)|[千仟](?![瓦克米伏卡焦赫帕禧])|[萬"
    r"万](?![科事國国達达洲])|[億亿]"
    r"|兆(?![瓦焦赫字位帕比]|[歐欧](?![元洲盟])|[寬宽]帶|[寬宽]带|[帶带]寬|[頻频][寬宽]|光[纖纤]))"
)
_ARABIC = r"(?:\d{1,3}(?:,\d{3}){1,6}+(?:\.\d{1,20})?+|\d{1,20}+(?:\.\d{1,20})?+)"
_OVER = "多餘余幾几來来"
# 參 is a capital three on a cheque only (參仟萬), else part of 參數, 參與.
_DIGIT = rf"(?:[{DIGITS.replace('參', '')}]|參(?=[拾佰仟萬億]))"
RUN = re.compile(
    rf"(?:{_ARABIC}\ {{0,2}}(?:[{_OVER}]\ ?)?{_SCALE}|{_DIGIT}|{_SCALE})"
    rf"(?:\ {{0,2}}(?:{_SCALE}|{_DIGIT}|{_ARABIC}(?=\ {{0,2}}{_SCALE})|(?<=[{_SCALE_CHARACTERS}零〇]){_ARABIC}(?![A-Za-z])"
    rf"|[{_OVER}](?=\ ?{_SCALE})|[點点](?=\ ?[{DIGITS}]))){{0,40}}"
)
_NEIGHBOURS = "".join(
    f"(?=[{low}][{high}])|" for low, high in zip("一二三四五六七八", ("二兩两", *"三四五六七八九"), strict=True)
)
_PAIR = re.compile(rf"(?:{_NEIGHBOURS}(?!))(?P<low>.)(?P<high>.)(?=[{_SCALE_CHARACTERS}])")
_TOKEN = re.compile(rf"{_ARABIC}|[^ ]")


class ChineseNumeral(msgspec.Struct, frozen=True, gc=False):
    """A numeral that ends at `end`.

    `over`: 多, 餘 or 幾 stands inside. `scaled`: it has 百 or more. `bare`: it begins with a scale (百萬). `arabic`: it begins
    with digits 0 to 9. `spoken`: the digits of a row without a scale (二零二三, 七五). `upper`: the top of 二三十.
    """

    value: Decimal
    end: int
    over: bool = False
    scaled: bool = False
    bare: bool = False
    arabic: bool = False
    spoken: str = ""
    upper: Decimal | None = None


def read_chinese(view: str, start: int) -> ChineseNumeral | None:
    """The numeral that begins at `start`; `None` where none does, or where a number in digits has no scale behind it."""
    match = RUN.match(view, start)
    if match is None:
        return None
    run = match.group()
    if pair := _PAIR.match(run):
        # 二三十億: between the two.
        low = _evaluate(pair["low"] + run[pair.end() :], match.end())
        high = _evaluate(pair["high"] + run[pair.end() :], match.end())
        return msgspec.structs.replace(low, upper=high.value)
    return _evaluate(run, match.end())


def _evaluate(run: str, end: int) -> ChineseNumeral:
    parts: list[tuple[Decimal, int]] = []
    section = Decimal(0)
    number: Decimal | None = None
    spoken = fraction = ""
    in_fraction = over = scaled = zero = arabic = False
    last_scale = 0
    tokens: list[str] = _TOKEN.findall(run)
    for at, token in enumerate(tokens):
        if token in CHINESE_DIGITS:
            digit = CHINESE_DIGITS[token]
            if in_fraction:
                fraction += str(digit)
            else:
                spoken += str(digit)
                number = Decimal(int(spoken)) if len(spoken) < 18 else None
                zero = zero or digit == 0
        elif token in CHINESE_SCALES:
            scale = CHINESE_SCALES[token]
            if in_fraction:
                section += Decimal(f"0.{fraction}")
                in_fraction, fraction = False, ""
            if scale < 10**4:
                section += (Decimal(1) if number is None or (number == 0 and spoken) else number) * scale
            else:
                chunk = section + (number or 0)
                if not chunk:
                    chunk = sum((amount for amount, _ in parts), Decimal(0)) or Decimal(1)
                    parts = []
                while parts and parts[-1][1] < scale:
                    chunk += parts.pop()[0]
                parts.append((chunk * scale, scale))
                section = Decimal(0)
            scaled = scaled or scale >= 100
            number, spoken, zero, last_scale = None, "", False, scale
        elif token in "點点":
            section += _trailing(number, last_scale, zero, tokens, at)
            number, spoken, in_fraction = None, "", True
        elif token in _OVER:
            over = True
        else:
            arabic = arabic or at == 0
            number, zero = Decimal(token.replace(",", "")), True
    rest = _trailing(number, last_scale, zero, tokens, len(tokens))
    if fraction:
        rest += Decimal(f"0.{fraction}")
    value = sum((amount for amount, _ in parts), section + rest)
    only_digits = not last_scale and not fraction and not arabic
    bare = tokens[0] in CHINESE_SCALES and CHINESE_SCALES[tokens[0]] > 10
    return ChineseNumeral(value, end, over, scaled, bare, arabic, spoken if only_digits else "")


def _trailing(number: Decimal | None, last_scale: int, zero: bool, tokens: list[str], at: int) -> Decimal:
    """What a last digit is worth: 一千三 is 1,300, 一千零三 is 1,003."""
    if number is None:
        return Decimal(0)
    after_scale = at >= 2 and tokens[at - 2] in CHINESE_SCALES
    if last_scale >= 100 and after_scale and not zero and number < 10:
        return number * last_scale / 10
    return number
