"""Currencies: how each is written before and after a figure. A form may stand for several codes: `$` and 元 do."""

from __future__ import annotations

import msgspec

from bilingual_qa.quantities.lookup import Forms
from bilingual_qa.quantities.scripts import in_both_scripts

DOLLARS = frozenset({"USD", "HKD", "TWD", "SGD", "AUD", "CAD"})
YUAN = frozenset({"CNY", "HKD", "TWD", "USD"})


class Currency(msgspec.Struct, frozen=True):
    """`prefixes` stand before a figure as written (RMB, HK$); `words` after it, in lower case; `chinese` on either side."""

    code: str
    prefixes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    chinese: tuple[str, ...] = ()


# Every code is a prefix and a word of its own currency.
CURRENCIES: tuple[Currency, ...] = (
    Currency("USD", ("US$", "U.S.$", "U.S. $", "USD$", "US $"), ("us dollar", "us dollars", "u.s. dollar", "u.s. dollars",
             "united states dollar", "united states dollars", "american dollars"), ("美元", "美金", "美圓", "美圆", "美刀")),
    Currency("HKD", ("HK$", "HKD$", "HK $"), ("hong kong dollar", "hong kong dollars", "hk dollar", "hk dollars"),
             ("港元", "港幣", "港币", "港圓", "港圆", "港紙")),
    Currency("CNY", ("RMB", "Rmb", "CNH", "CN¥", "RMB¥", "Rmb¥", "CNY¥"), ("yuan", "renminbi", "rmb", "cnh", "chinese yuan",
         "kuai"),
             ("人民幣", "人民币", "元人民幣", "元人民币", "人民幣元", "人民币元", "塊錢", "块钱", "離岸人民幣", "离岸人民币")),
    Currency("TWD", ("NT$", "NTD", "NT", "TW$", "NT $"), ("new taiwan dollar", "new taiwan dollars", "taiwan dollars", "ntd"),
             ("新台幣", "新臺幣", "新台币", "台幣", "臺幣", "台币", "元新台幣", "元新臺幣", "元台幣")),
    Currency("SGD", ("S$", "SG$"), ("singapore dollar", "singapore dollars"), ("新加坡元", "新加坡幣", "新元", "坡元", "星元",
         "新幣", "新币", "坡幣")),
    Currency("AUD", ("A$", "AU$"), ("australian dollar", "australian dollars"), ("澳元", "澳幣", "澳币", "澳洲元")),
    Currency("CAD", ("C$", "CA$", "Cdn$"), ("canadian dollar", "canadian dollars"), ("加元", "加幣", "加币", "加拿大元",
         "加拿大幣")),
    Currency("NZD", ("NZ$",), ("new zealand dollar", "new zealand dollars"), ("紐元", "纽元", "紐西蘭元", "紐幣", "紐西蘭幣")),
    Currency("MOP", ("MOP$",), ("pataca", "patacas"), ("澳門元", "澳门元", "澳門幣", "澳门币", "葡幣")),
    Currency("EUR", ("€",), ("euro", "euros", "€"), ("歐元", "欧元")),
    Currency("GBP", ("£", "GB£"), ("pound", "pounds", "pounds sterling", "pound sterling", "sterling", "£"), ("英鎊", "英镑")),
    Currency("JPY", ("JP¥",), ("yen", "japanese yen"), ("日圓", "日元", "日圆", "日幣")),
    Currency("KRW", ("₩",), ("won", "korean won"), ("韓元", "韩元", "韓圜", "韓圓", "韩圆", "韓幣")),
    Currency("INR", ("₹", "Rs", "Rs.", "INR"), ("rupee", "rupees", "indian rupees"), ("印度盧比", "印度卢比", "盧比", "卢比")),
    Currency("IDR", ("Rp", "Rp."), ("rupiah", "indonesian rupiah"), ("印尼盾", "印尼盧比", "印尼卢比")),
    Currency("THB", ("฿", "Bt"), ("baht", "thai baht"), ("泰銖", "泰铢", "泰幣")),
    Currency("MYR", ("RM",), ("ringgit", "malaysian ringgit"), ("令吉", "林吉特", "馬幣", "马币", "馬來西亞令吉", "馬來西亞幣")),
    Currency("VND", ("₫",), ("dong", "vietnamese dong"), ("越南盾", "越盾")),
    Currency("PHP", ("₱",), ("philippine peso", "philippine pesos"), ("菲律賓披索", "菲律宾比索")),
    Currency("CHF", ("SFr", "Fr."), ("swiss franc", "swiss francs", "franc", "francs"), ("瑞士法郎", "瑞郎")),
    Currency("RUB", ("₽",), ("rouble", "roubles", "ruble", "rubles"), ("盧布", "卢布")),
    Currency("BRL", ("R$",), ("real", "reais", "brazilian reais"), ("雷亞爾", "雷亚尔", "巴西雷亞爾")),
    Currency("MXN", ("Mex$",), ("mexican peso", "mexican pesos", "peso", "pesos"), ("墨西哥披索", "墨西哥比索", "披索", "比索")),
    Currency("ZAR", (), ("rand", "south african rand"), ("蘭特", "兰特", "南非蘭特")),
    Currency("TRY", ("₺",), ("lira", "turkish lira"), ("土耳其里拉", "里拉")),
    Currency("SEK", (), ("swedish krona", "swedish kronor"), ("瑞典克朗",)),
    Currency("NOK", (), ("norwegian krone", "norwegian kroner"), ("挪威克朗",)),
    Currency("DKK", (), ("danish krone", "danish kroner"), ("丹麥克朗", "丹麦克朗")),
    Currency("PLN", (), ("zloty", "zlotys"), ("茲羅提", "兹罗提")),
    Currency("ILS", ("₪",), ("shekel", "shekels"), ("謝克爾", "谢克尔")),
    Currency("SAR", (), ("riyal", "riyals", "saudi riyals"), ("沙特里亞爾", "沙特里亚尔", "里亞爾", "里亚尔")),
    Currency("AED", ("Dh", "Dhs"), ("dirham", "dirhams"), ("迪拉姆", "阿聯酋迪拉姆", "阿联酋迪拉姆")),
    Currency("KWD", (), ("kuwaiti dinars",), ("科威特第納爾",)),
    Currency("NGN", ("₦",), ("naira",), ("奈拉",)),
    Currency("KZT", (), ("tenge",), ("堅戈", "坚戈")),
    Currency("ARS", (), ("argentine pesos",), ("阿根廷披索", "阿根廷比索")),
    Currency("CLP", (), ("chilean pesos",), ("智利披索", "智利比索")),
    Currency("BTC", ("₿",), ("bitcoin", "bitcoins"), ("比特幣", "比特币")),
    Currency("ETH", (), ("ether",), ("以太幣", "以太币")),
    # Former and rare ones, read so that the amount is money; they meet nothing but themselves.
    Currency("DEM", (), ("marks", "deutsche marks", "german marks"), ("馬克", "德國馬克")),
    Currency("FIM", (), ("finnish markka", "markka"), ("芬蘭馬克",)),
    Currency("NLG", (), ("dutch guilders", "guilders"), ("荷蘭盾",)),
    Currency("ESP", (), ("pesetas",), ("比塞塔",)),
    Currency("FRF", (), ("french franc", "french francs"), ("法國法郎", "法国法郎")),
    Currency("BEF", (), ("belgian francs",), ("比利時法郎", "比利时法郎")),
    Currency("ITL", (), ("lire", "italian lire"), ("意大利里拉", "義大利里拉", "义大利里拉")),
    Currency("CZK", ("Kč",), ("czech crowns", "czech koruna", "czech korunas", "koruna"), ("捷克克朗",)),
    Currency("ISK", (), ("icelandic krona", "icelandic kronur"), ("冰島克朗", "冰岛克朗")),
    Currency("HUF", (), ("forint", "forints"), ("福林", "匈牙利福林")),
    Currency("RON", (), ("romanian lei", "lei"), ("羅馬尼亞列伊", "罗马尼亚列伊", "列伊")),
    Currency("UAH", ("₴",), ("hryvnia", "hryvnias"), ("格里夫納", "格里夫纳")),
    Currency("EGP", (), ("egyptian pound", "egyptian pounds"), ("埃及鎊", "埃及镑")),
    Currency("LBP", (), ("lebanese pounds",), ("黎巴嫩鎊", "黎巴嫩镑")),
    Currency("QAR", (), ("qatari riyals", "qatari riyal"), ("卡塔爾里亞爾", "卡塔尔里亚尔", "卡達里亞爾", "卡达里亚尔")),
    Currency("OMR", (), ("omani rials", "omani rial"), ("阿曼里亞爾", "阿曼里亚尔")),
    Currency("KES", (), ("kenyan shillings", "kenyan shilling"), ("肯尼亞先令", "肯尼亚先令", "肯亞先令", "肯亚先令")),
    Currency("GHS", (), ("cedi", "cedis"), ("塞地",)),
    Currency("XOF", (), ("cfa francs", "cfa franc"), ("非洲法郎", "西非法郎", "中非法郎")),
    Currency("PKR", (), ("pakistani rupees", "pakistani rupee"), ("巴基斯坦盧比", "巴基斯坦卢比")),
    Currency("LKR", (), ("sri lankan rupees", "sri lankan rupee"), ("斯里蘭卡盧比", "斯里兰卡卢比")),
    Currency("BDT", ("৳",), ("taka",), ("塔卡",)),
    Currency("MMK", (), ("kyat", "kyats"), ("緬元", "缅元", "緬甸元", "缅甸元")),
    Currency("KHR", ("៛",), ("cambodian riel", "riel"), ("柬埔寨瑞爾", "柬埔寨瑞尔", "瑞爾", "瑞尔")),
    Currency("MNT", ("₮",), ("tugrik", "tugriks", "togrog"), ("圖格里克", "图格里克")),
    Currency("COP", (), ("colombian peso", "colombian pesos"), ("哥倫比亞披索", "哥伦比亚披索", "哥倫比亞比索", "哥伦比亚比索")),
    Currency("PEN", (), ("peruvian soles", "peruvian sol"), ("秘魯索爾", "秘鲁索尔")),
    Currency("UYU", (), ("uruguayan pesos",), ("烏拉圭披索", "乌拉圭披索", "烏拉圭比索", "乌拉圭比索")),
    Currency("CRC", ("₡",), ("₡",), ()),
    Currency("GEL", ("₾",), ("₾",), ()),
    Currency("LAK", ("₭",), ("₭",), ()),
)  # fmt: skip

# COP28 is a conference.
_OTHER_NAMES = ("COP", "PEN")
_AMBIGUOUS_PREFIXES = {"$": DOLLARS, "¥": frozenset({"CNY", "JPY"})}
_AMBIGUOUS_WORDS = {"dollar": DOLLARS, "dollars": DOLLARS, "bucks": frozenset({"USD"})}
_AMBIGUOUS_CHINESE = {
    "元": YUAN,
    "圓": YUAN | {"JPY"},
    "圆": YUAN | {"JPY"},
    "塊": YUAN,
    "块": YUAN,
    "克朗": frozenset({"SEK", "NOK", "DKK"}),
    "法郎": frozenset({"CHF"}),
    "鎊": frozenset({"GBP"}),
    "镑": frozenset({"GBP"}),
}

# Parts of a currency: the share of the main unit is in `units` under the same name.
_CENTS = DOLLARS | {"EUR", "NZD", "CNY"}
MINOR_WORDS: dict[str, tuple[str, frozenset[str]]] = {
    "cent": ("cent", _CENTS),
    "cents": ("cent", _CENTS),
    "hk cents": ("cent", frozenset({"HKD"})),
    **dict.fromkeys(("us cents", "us cent", "u.s. cents", "u.s. cent"), ("cent", frozenset({"USD"}))),
    **dict.fromkeys(("hong kong cents", "hong kong cent"), ("cent", frozenset({"HKD"}))),
    **dict.fromkeys(("australian cents", "australian cent"), ("cent", frozenset({"AUD"}))),
    **dict.fromkeys(("singapore cents", "singapore cent"), ("cent", frozenset({"SGD"}))),
    **dict.fromkeys(("euro cents", "euro cent"), ("cent", frozenset({"EUR"}))),
    "rmb cents": ("cent", frozenset({"CNY"})),
    "fen": ("cent", frozenset({"CNY"})),
    "¢": ("cent", _CENTS),
    "p": ("cent", frozenset({"GBP"})),
    "pence": ("cent", frozenset({"GBP"})),
    "penny": ("cent", frozenset({"GBP", "USD"})),
    "mao": ("tenth", frozenset({"CNY"})),
}
# Letters fused with the digits of cents: HK15 cents.
MINOR_PREFIXES: Forms[frozenset[str]] = Forms(
    {
        "HK": frozenset({"HKD"}),
        "US": frozenset({"USD"}),
        "A": frozenset({"AUD"}),
        "S": frozenset({"SGD"}),
        "RMB": frozenset({"CNY"}),
    }
)
MINOR_CHINESE: dict[str, tuple[str, frozenset[str]]] = {
    "仙": ("cent", frozenset({"HKD", "USD"})),
    "港仙": ("cent", frozenset({"HKD"})),
    "美仙": ("cent", frozenset({"USD"})),
    "美分": ("cent", frozenset({"USD"})),
    "歐分": ("cent", frozenset({"EUR"})),
    "欧分": ("cent", frozenset({"EUR"})),
    "分人民幣": ("cent", frozenset({"CNY"})),
    "分錢": ("cent", YUAN),
    "便士": ("cent", frozenset({"GBP"})),
    "毫": ("tenth", frozenset({"HKD"})),
    "毫子": ("tenth", frozenset({"HKD"})),
    "角": ("tenth", YUAN),
    "毛": ("tenth", YUAN),
}


def _prefixes() -> dict[str, frozenset[str]]:
    forms = {form: frozenset({c.code}) for c in CURRENCIES for form in (c.code, *c.prefixes) if form not in _OTHER_NAMES}
    return forms | _AMBIGUOUS_PREFIXES


def _words() -> dict[str, frozenset[str]]:
    forms = {
        form: frozenset({c.code}) for c in CURRENCIES for form in (c.code.lower(), *c.words) if form.upper() not in _OTHER_NAMES
    }
    signs = {f"{form.lower()}": frozenset({c.code}) for c in CURRENCIES for form in c.prefixes if form.endswith("$")}
    return forms | signs | _AMBIGUOUS_WORDS | {"try": frozenset()}


def _chinese() -> dict[str, frozenset[str]]:
    return {form: frozenset({c.code}) for c in CURRENCIES for form in c.chinese} | _AMBIGUOUS_CHINESE


PREFIXES: Forms[frozenset[str]] = Forms(_prefixes())
# "TRY" in capitals is a currency; "5 try" is not worth a reading.
WORDS: Forms[frozenset[str]] = Forms({form: codes for form, codes in _words().items() if codes})
CHINESE: Forms[frozenset[str]] = Forms(in_both_scripts(_chinese()))
MINOR_ENGLISH_FORMS: Forms[tuple[str, frozenset[str]]] = Forms(MINOR_WORDS)
MINOR_CHINESE_FORMS: Forms[tuple[str, frozenset[str]]] = Forms(in_both_scripts(MINOR_CHINESE))
CHINESE_NAMES: dict[str, str] = {
    "USD": "美元",
    "HKD": "港元",
    "CNY": "元人民幣",
    "TWD": "元新台幣",
} | {c.code: c.chinese[0] for c in CURRENCIES if c.chinese and c.code not in {"USD", "HKD", "CNY", "TWD"}}
