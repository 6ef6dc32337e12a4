"""Units of measure: names, written forms in both languages, and how units of one dimension convert."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from bilingual_qa.quantities.lookup import Forms
from bilingual_qa.quantities.scripts import in_both_scripts

D = Decimal


class Unit(msgspec.Struct, frozen=True):
    """`factor` converts to the first unit of the same `dimension`.

    `symbols` are matched as written (MW is not mW), `words` in any case; `chinese` lists both scripts. A symbol or word may carry
    its own multiplier in `UNITS_WITH_PREFIX` (koz, MBbl).
    """

    name: str
    dimension: str
    factor: Decimal
    symbols: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    chinese: tuple[str, ...] = ()


# fmt: off
UNITS: tuple[Unit, ...] = (
    # Time
    Unit("month", "months", D(1), ("mths", "mth"), ("month", "months"),
         ("個月", "个月", "個多月", "个多月", "個月份", "個曆月", "个历月")),
    Unit("quarter", "months", D(3), (), ("quarter", "quarters"), ("個季度", "个季度", "季度", "季", "個季", "个季", "個財季")),
    Unit("half-year", "months", D(6), (), ("half-year", "half-years"), ("個半年", "个半年")),
    Unit("year", "months", D(12), ("yr", "yrs"), ("year", "years"),
         ("年", "周年", "週年", "個年度", "个年度", "年期", "個財政年度", "个财政年度", "個會計年度", "个会计年度",
          "歲", "岁")),
    Unit("decade", "months", D(120), (), ("decade", "decades"), ("個年代",)),
    Unit("minute", "minutes", D(1), ("min", "mins"), ("minute", "minutes"), ("分鐘", "分钟")),
    Unit("second", "minutes", D(1) / D(60), ("sec", "secs"), ("seconds",), ("秒", "秒鐘", "秒钟")),
    Unit("hour", "minutes", D(60), ("hr", "hrs"), ("hour", "hours"), ("小時", "小时", "個小時", "个小时", "個鐘", "個鐘頭",
         "工時")),
    Unit("day", "minutes", D(1440), (), ("day", "days"), ("天", "日", "個工作天", "個營業日", "個交易日", "个交易日",
         "個工作日", "个工作日",
                                                        "曆日", "交易日", "工作日", "營業日")),
    Unit("week", "minutes", D(10080), ("wk", "wks"), ("week", "weeks"), ("周", "週", "星期", "個星期", "个星期", "個禮拜",
         "个礼拜")),
    # Securities
    Unit("share", "share", D(1), (), ("share", "shares", "ordinary shares"), ("股", "股份", "股股份", "股普通股")),
    Unit("ads", "ads", D(1), ("ADS", "ADSs", "ADR", "ADRs"), (), ("股美國存託股", "份美國存託股", "股美国存托股",
         "份美国存托股")),
    # Mass
    Unit("tonne", "mass", D(1), ("t", "mt", "MT"), ("tonne", "tonnes", "ton", "tons", "metric ton", "metric tons",
         "metric tonnes"),
         ("噸", "吨", "公噸", "公吨")),
    Unit("short-ton", "mass", D("0.90718474"), ("st",), ("short ton", "short tons"), ("短噸", "短吨")),
    Unit("kilogram", "mass", D("0.001"), ("kg", "kgs"), ("kilogram", "kilograms", "kilo", "kilos"), ("公斤", "千克")),
    Unit("gram", "mass", D("0.000001"), ("g",), ("gram", "grams", "gramme", "grammes"), ("克", "公克")),
    Unit("milligram", "mass", D("0.000000001"), ("mg",), ("milligram", "milligrams"), ("毫克",)),
    Unit("pound", "mass", D("0.00045359237"), ("lb", "lbs"), (), ("磅",)),
    Unit("ounce", "ounce", D(1), ("oz",), ("ounce", "ounces", "troy ounce", "troy ounces"), ("盎司", "安士", "金衡盎司")),
    Unit("carat", "carat", D(1), ("ct",), ("carat", "carats"), ("克拉",)),
    Unit("jin", "mass", D("0.0005"), (), ("jin", "catty", "catties"), ("斤", "市斤")),
    # Volume
    Unit("barrel", "volume", D(1), ("bbl", "bbls", "Bbl", "Bbls"), ("barrel", "barrels"), ("桶",)),
    Unit("boe", "volume", D(1), ("boe", "BOE", "Boe"), ("barrel of oil equivalent", "barrels of oil equivalent"),
         ("桶油當量", "桶油当量", "桶當量", "桶当量")),
    Unit("gallon", "volume", D(1) / D(42), ("gal",), ("gallon", "gallons"), ("加侖", "加仑")),
    Unit("cubic-foot", "gas", D(1), ("cf",), ("cubic foot", "cubic feet"), ("立方英尺", "立方呎", "立方英呎")),
    Unit("cubic-foot-equivalent", "gas", D(1), ("cfe",), ("cubic feet equivalent", "cubic feet of gas equivalent"),
         ("立方英尺當量", "立方英尺当量", "立方呎當量", "立方英尺天然氣當量", "立方英尺天然气当量")),
    Unit("cubic-metre", "gas", D("35.3146667"), ("cbm", "m3", "m³"), ("cubic metre", "cubic metres", "cubic meter",
         "cubic meters"),
         ("立方米", "立方公尺")),
    Unit("litre", "litre", D(1), ("L",), ("litre", "litres", "liter", "liters"), ("升", "公升")),
    Unit("millilitre", "litre", D("0.001"), ("ml", "mL"), ("millilitre", "millilitres", "milliliter", "milliliters"), ("毫升",)),
    # Length and area
    Unit("metre", "length", D(1), (), ("metre", "metres", "meter", "meters"), ("米", "公尺")),
    Unit("kilometre", "length", D(1000), ("km", "kms"), ("kilometre", "kilometres", "kilometer", "kilometers"),
         ("公里", "千米")),
    Unit("centimetre", "length", D("0.01"), ("cm",), ("centimetre", "centimetres", "centimeters"), ("厘米", "公分")),
    Unit("millimetre", "length", D("0.001"), ("mm",), ("millimetre", "millimetres", "millimeters"), ("毫米", "公釐")),
    Unit("nanometre", "length", D("0.000000001"), ("nm",), ("nanometre", "nanometres", "nanometer", "nanometers"),
         ("納米", "纳米", "奈米")),
    Unit("micrometre", "length", D("0.000001"), ("µm", "μm", "um"), ("micron", "microns", "micrometre", "micrometres",
         "micrometer", "micrometers"),
         ("微米",)),
    Unit("nautical-mile", "length", D(1852), (), ("nautical mile", "nautical miles"), ("海里", "浬")),
    Unit("inch", "length", D("0.0254"), ("in.",), ("inch", "inches"), ("英寸", "英吋", "吋", "寸")),
    Unit("foot", "length", D("0.3048"), ("ft",), ("foot", "feet"), ("英尺", "英呎")),
    Unit("mile", "length", D("1609.344"), (), ("mile", "miles"), ("英里", "英哩", "哩")),
    Unit("square-metre", "area", D(1), ("sqm", "sq m", "sq.m", "sq.m.", "sq. m", "m2", "m²"),
         ("square metre", "square metres", "square meter", "square meters"), ("平方米", "平方公尺", "平米", "平")),
    Unit("square-foot", "area", D("0.09290304"), ("sqft", "sq ft", "sq.ft", "sq.ft.", "sq. ft", "sf", "psf"),
         ("square foot", "square feet"), ("平方呎", "平方英尺", "平方尺", "呎", "平方英呎")),
    Unit("square-kilometre", "area", D(1000000), ("sq km", "km2"), ("square kilometre", "square kilometres", "square kilometers"),
         ("平方公里", "平方千米")),
    Unit("ping", "area", D("3.305785"), (), ("ping",), ("坪",)),
    Unit("mu", "area", D("666.666667"), (), ("mu",), ("畝", "亩")),
    Unit("acre", "area", D("4046.8564224"), (), ("acre", "acres"), ("英畝", "英亩")),
    Unit("hectare", "area", D(10000), ("ha",), ("hectare", "hectares"), ("公頃", "公顷")),
    # Power and energy
    Unit("watt", "power", D(1), ("W", "Wp"), ("watt", "watts"), ("瓦", "瓦特")),
    Unit("kilowatt", "power", D(10) ** 3, ("kW", "KW", "kWp"), ("kilowatt", "kilowatts"), ("千瓦", "瓩")),
    Unit("megawatt", "power", D(10) ** 6, ("MW", "MWp"), ("megawatt", "megawatts"), ("兆瓦", "百萬瓦", "百万瓦")),
    Unit("gigawatt", "power", D(10) ** 9, ("GW", "GWp"), ("gigawatt", "gigawatts"), ("吉瓦", "百萬千瓦", "百万千瓦")),
    Unit("terawatt", "power", D(10) ** 12, ("TW",), ("terawatt", "terawatts"), ("太瓦",)),
    Unit("watt-hour", "energy", D(1), ("Wh",), ("watt-hour", "watt-hours", "watt hours"), ("瓦時", "瓦时", "瓦小時")),
    Unit("kilowatt-hour", "energy", D(10) ** 3, ("kWh", "KWh", "KWH", "kwh"),
         ("kilowatt-hour", "kilowatt-hours", "kilowatt hour", "kilowatt hours"), ("千瓦時", "千瓦时", "千瓦小時", "度",
              "度電", "度电")),
    Unit("megawatt-hour", "energy", D(10) ** 6, ("MWh",), ("megawatt-hour", "megawatt-hours", "megawatt hour", "megawatt hours"),
         ("兆瓦時", "兆瓦时", "百萬瓦時")),
    Unit("gigawatt-hour", "energy", D(10) ** 9, ("GWh",), ("gigawatt-hour", "gigawatt-hours", "gigawatt hour", "gigawatt hours"),
         ("吉瓦時", "吉瓦时", "百萬千瓦時", "百万千瓦时")),
    Unit("terawatt-hour", "energy", D(10) ** 12, ("TWh",), ("terawatt-hour", "terawatt-hours", "terawatt hours"),
         ("太瓦時", "太瓦时")),
    Unit("btu", "heat", D(1), ("Btu", "BTU", "btu"), (), ("英熱單位", "英热单位", "英制熱單位")),
    Unit("mmbtu", "heat", D(10) ** 6, ("MMBtu", "MMbtu", "mmbtu", "MMBTU", "mmBtu"), (), ("百萬英熱單位", "百万英热单位",
         "百萬英熱")),
    Unit("kilovolt", "voltage", D(1000), ("kV",), ("kilovolt", "kilovolts"), ("千伏",)),
    Unit("ampere-hour", "charge", D(1), ("Ah",), ("ampere-hour", "ampere-hours", "amp-hour", "amp-hours"), ("安時", "安时")),
    Unit("volt", "voltage", D(1), ("V",), ("volt", "volts"), ("伏", "伏特")),
    # Shipping, computing
    Unit("teu", "teu", D(1), ("TEU", "TEUs", "teu"), (), ("標準箱", "标准箱", "標箱", "标箱", "個標準箱", "個標準貨櫃",
         "个标准箱", "個20呎標準貨櫃",
                                                 "個二十呎標準貨櫃")),
    Unit("dwt", "dwt", D(1), ("dwt", "DWT"), ("deadweight tonnes", "deadweight tons"), ("載重噸", "载重吨")),
    Unit("gigabyte", "byte", D(10) ** 9, ("GB",), ("gigabyte", "gigabytes"), ("吉字節", "吉字节")),
    Unit("terabyte", "byte", D(10) ** 12, ("TB",), ("terabyte", "terabytes"), ("太字節", "太字节")),
    Unit("petabyte", "byte", D(10) ** 15, ("PB",), ("petabyte", "petabytes"), ("拍字節", "拍字节")),
    Unit("exabyte", "byte", D(10) ** 18, ("EB",), ("exabyte", "exabytes"), ("艾字節", "艾字节")),
    Unit("megabyte", "byte", D(10) ** 6, ("MB",), ("megabyte", "megabytes"), ("兆字節", "兆字节")),
    Unit("gbps", "bandwidth", D(10) ** 9, ("Gbps", "Gb/s", "gbps"), (), ()),
    Unit("mbps", "bandwidth", D(10) ** 6, ("Mbps", "Mb/s", "mbps"), (),
         ("兆位元", "兆比特", "兆寬帶", "兆帶寬", "兆頻寬", "兆光纖", "兆光纤")),
    Unit("bit-per-second", "bandwidth", D(1), (), ("bits per second",), ("比特每秒", "位元每秒", "比特/秒", "位元/秒")),
    Unit("hertz", "frequency", D(1), ("Hz",), ("hertz",), ("赫", "赫茲", "赫兹")),
    Unit("terahash", "hashrate", D(10) ** 12, ("TH/s",), ("terahash", "terahashes"), ()),
    Unit("petahash", "hashrate", D(10) ** 15, ("PH/s",), ("petahash", "petahashes"), ()),
    Unit("exahash", "hashrate", D(10) ** 18, ("EH/s",), ("exahash", "exahashes"), ()),
    Unit("ghz", "frequency", D(10) ** 9, ("GHz",), ("gigahertz",), ("吉赫", "吉赫茲")),
    Unit("mhz", "frequency", D(10) ** 6, ("MHz",), ("megahertz",), ("兆赫", "兆赫茲")),
    Unit("petaflops", "flops", D(1), ("PFLOPS", "PFlops"), ("petaflops", "petaflop"), ()),
    Unit("exaflops", "flops", D(1000), ("EFLOPS", "EFlops"), ("exaflops", "exaflop"), ()),
    Unit("teraflops", "flops", D("0.001"), ("TFLOPS", "TFlops"), ("teraflops", "teraflop"), ()),
    # Shares of the main unit of a currency
    Unit("cent", "money", D("0.01")),
    Unit("tenth", "money", D("0.1")),
    # Index points
    Unit("point", "point", D(1), ("pts", "pt"), ("point", "points"), ("點", "点")),
)

# A multiplier fused into the unit. In oil and gas M is a thousand (Roman) and MM a million.
UNITS_WITH_PREFIX: dict[str, tuple[str, Decimal]] = {
    "koz": ("ounce", D(10) ** 3), "kozs": ("ounce", D(10) ** 3), "Koz": ("ounce", D(10) ** 3), "Moz": ("ounce", D(10) ** 6),
    "moz": ("ounce", D(10) ** 6), "AgEq oz": ("ounce", D(1)), "AuEq oz": ("ounce", D(1)), "gold ounces": ("ounce", D(1)),
    "GEOs": ("ounce", D(1)),
    "kt": ("tonne", D(10) ** 3), "Kt": ("tonne", D(10) ** 3), "ktpa": ("tonne", D(10) ** 3), "kilotonnes": ("tonne", D(10) ** 3),
    "Mt": ("tonne", D(10) ** 6), "Mtpa": ("tonne", D(10) ** 6), "mtpa": ("tonne", D(10) ** 6), "MTPA": ("tonne", D(10) ** 6),
    "Gt": ("tonne", D(10) ** 9), "tpa": ("tonne", D(1)), "mmt": ("tonne", D(10) ** 6), "MMT": ("tonne", D(10) ** 6),
    "megaton": ("tonne", D(10) ** 6), "megatons": ("tonne", D(10) ** 6), "megatonnes": ("tonne", D(10) ** 6),
    "gigaton": ("tonne", D(10) ** 9), "gigatons": ("tonne", D(10) ** 9), "gigatonne": ("tonne", D(10) ** 9),
    "gigatonnes": ("tonne", D(10) ** 9), "mlbs": ("pound", D(10) ** 6), "Mlb": ("pound", D(10) ** 6), "Mlbs": ("pound",
         D(10) ** 6),
    "klb": ("pound", D(10) ** 3),
    "kb": ("barrel", D(10) ** 3), "mb": ("barrel", D(10) ** 6), "bpd": ("barrel", D(1)), "kbpd": ("barrel", D(10) ** 3),
    "mbpd": ("barrel", D(10) ** 6), "kbd": ("barrel", D(10) ** 3),
    "MBbl": ("barrel", D(10) ** 3), "MBbls": ("barrel", D(10) ** 3), "Mbbl": ("barrel", D(10) ** 3), "Mbbls": ("barrel",
         D(10) ** 3),
    "MMBbl": ("barrel", D(10) ** 6), "MMBbls": ("barrel", D(10) ** 6), "MMbbl": ("barrel", D(10) ** 6),
    "MMbbls": ("barrel", D(10) ** 6), "mmbbl": ("barrel", D(10) ** 6), "mmbbls": ("barrel", D(10) ** 6),
    "MBoe": ("boe", D(10) ** 3), "MBOE": ("boe", D(10) ** 3), "Mboe": ("boe", D(10) ** 3), "mboe": ("boe", D(10) ** 3),
    "kboe": ("boe", D(10) ** 3), "boepd": ("boe", D(1)), "kboepd": ("boe", D(10) ** 3), "kboed": ("boe", D(10) ** 3),
    "MMBoe": ("boe", D(10) ** 6), "MMBOE": ("boe", D(10) ** 6), "MMboe": ("boe", D(10) ** 6), "mmboe": ("boe", D(10) ** 6),
    "Mcf": ("cubic-foot", D(10) ** 3), "mcf": ("cubic-foot", D(10) ** 3), "Mcfe": ("cubic-foot-equivalent", D(10) ** 3),
    "MMcf": ("cubic-foot", D(10) ** 6), "MMcfe": ("cubic-foot-equivalent", D(10) ** 6), "mmcf": ("cubic-foot", D(10) ** 6),
    "Bcf": ("cubic-foot", D(10) ** 9), "bcf": ("cubic-foot", D(10) ** 9), "Bcfe": ("cubic-foot-equivalent", D(10) ** 9),
    "Tcf": ("cubic-foot", D(10) ** 12), "tcf": ("cubic-foot", D(10) ** 12), "Tcfe": ("cubic-foot-equivalent", D(10) ** 12),
    "bcm": ("cubic-metre", D(10) ** 9), "kTEU": ("teu", D(10) ** 3), "mTEU": ("teu", D(10) ** 6),
}

# Units whose written form already says "a day" or "a year".
PER_IN_UNIT: dict[str, str] = {
    "bpd": "day", "kbpd": "day", "mbpd": "day", "kbd": "day", "boepd": "day", "kboepd": "day", "kboed": "day",
    "ktpa": "year", "Mtpa": "year", "mtpa": "year", "MTPA": "year", "tpa": "year",
}

# What stands after a slash and nowhere else ("131 MBbl/d").
_AFTER_SLASH = {"d": "day", "D": "day", "y": "year", "yr": "year", "mo": "month", "mth": "month", "h": "hour", "m": "month",
                "sh": "share", "t": "tonne", "w": "week"}

# What gas is priced by, in the two languages: in M, the Roman thousand.
_MEASURES_OF_GAS = {"Mcf": "thousand-cubic-feet", "mcf": "thousand-cubic-feet", "MMcf": "million-cubic-feet",
                    "mmcf": "million-cubic-feet", "thousand cubic feet": "thousand-cubic-feet",
                    "million cubic feet": "million-cubic-feet"}
_CHINESE_MEASURES_OF_GAS = {"千立方英尺": "thousand-cubic-feet", "千立方呎": "thousand-cubic-feet",
                            "百萬立方英尺": "million-cubic-feet", "百萬立方呎": "million-cubic-feet"}
# fmt: on

BY_NAME: dict[str, Unit] = {unit.name: unit for unit in UNITS}
SYMBOLS: Forms[tuple[str, Decimal]] = Forms(
    {form: (unit.name, D(1)) for unit in UNITS for form in unit.symbols} | UNITS_WITH_PREFIX
)
WORDS: Forms[str] = Forms({form: unit.name for unit in UNITS for form in unit.words})
CHINESE: Forms[str] = Forms(in_both_scripts({form: unit.name for unit in UNITS for form in unit.chinese}))
PER_ENGLISH: Forms[str] = Forms(
    {form: unit.name for unit in UNITS for form in (*unit.symbols, *unit.words)}
    | _AFTER_SLASH
    | {"annum": "year", "unit": "fund-unit"}
    | _MEASURES_OF_GAS
)
PER_CHINESE: Forms[str] = Forms(
    in_both_scripts(
        {form: unit.name for unit in UNITS for form in unit.chinese if unit.dimension not in ("money", "point")}
        | {
            "月": "month",
            "個": "item",
            "人": "person",
            "單位": "fund-unit",
            "基金單位": "fund-unit",
            "個基金單位": "fund-unit",
            "份基金單位": "fund-unit",
            "個合訂單位": "fund-unit",
        }
        | _CHINESE_MEASURES_OF_GAS
    )
)


def comparable(one: str | None, other: str | None) -> Decimal | None:
    """What to multiply a value in `one` by to have it in `other`; `None` where they measure different things."""
    if one == other:
        return D(1)
    if one not in BY_NAME or other not in BY_NAME:
        return None
    first, second = BY_NAME[one], BY_NAME[other]
    return first.factor / second.factor if first.dimension == second.dimension else None
