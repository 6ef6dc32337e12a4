"""Countries and regions that restrict a figure, with whatever names them in Chinese, one character included: 中歐, 美債, 日經.

English in lower case, Chinese in the Simplified view.
"""

from __future__ import annotations

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class Place(msgspec.Struct, frozen=True):
    """A place. `beginnings`: of English words, without one of which the English does not name it.

    `names` and `english` name it plainly; `english_also` and `chinese_also` are whatever may stand for it, those included.
    """

    beginnings: tuple[str, ...]
    names: tuple[str, ...]
    english: ScreenedPattern
    english_also: ScreenedPattern
    chinese_also: ScreenedPattern


def _place(beginnings: str, english: str, chinese: str, chinese_also: str, english_also: str = "") -> Place:
    every = rf"\b(?:{english}|{english_also})" if english_also else rf"\b(?:{english})"
    return Place(
        tuple(beginnings.split()),
        tuple(chinese.split("|")),
        ScreenedPattern(rf"\b(?:{english})\b"),
        ScreenedPattern(every),
        ScreenedPattern(f"{chinese}|{chinese_also}"),
    )


PLACES = (
    _place(
        "europe",
        "europe",
        "欧洲",
        "欧",
        r"euro|eu\b|e\.u\.|emea|continent|bloc|ecb|stoxx|european|bundes|brussels|eib|ebrd|dax|ftse|uefa",
    ),
    _place(
        "asia", "asia|asia[- ]pacific", "亚洲|亚太", "亚|东盟|区内|本区|apac", "asian|apac|apj|region|asean|pacific|msci|east"
    ),
    _place("africa", "(?:south |north )?africa", "非洲|南非", "非", "african|rand\\b|johannesburg|jse|subsahar|mena|emea"),
    _place(
        "latin",
        "latin america",
        "拉丁美洲|拉美",
        "拉丁|南美|中南美",
        "latam|south america|brazil|mexic|argentin|chile|peru|colombia|latin|americas",
    ),
    _place(
        "japan",
        "japan",
        "日本",
        "日|东京",
        "japanese|jgb|boj|tokyo|nikkei|topix|yen\\b|tankan|mof\\b|jpx|tse\\b|nippon|kishida|ueda",
    ),
    _place("germany", "germany", "德国", "德", "german|bund|dax|berlin|ifo\\b|zew|frankfurt|deutsch|volkswagen|siemens|vw\\b"),
    _place("france", "france", "法国", "法", "french|paris|cac\\b|oat|sncf|bnp|societe|credit agricole"),
    _place("italy", "italy", "意大利|义大利", "意|义", "italian|btp|rome|milan|ital"),
    _place("spain", "spain", "西班牙", "西", "spanish|ibex|madrid|iberia|bonos"),
    _place(
        "britain uk united",
        "britain|u\\.?k|united kingdom",
        "英国",
        "英|伦敦",
        "british|brexit|english|england|boe\\b|gilt|london|sterling|ftse|footsie|pound|cable|gbp"
        "|bank of england|ofgem"
        "|fca\\b|pra\\b|hmrc|lse|downing|whitehall|westminster|threadneedle|exchequer|scot|wales|welsh|barclays|hsbc",
    ),
    _place(
        "india",
        "india",
        "印度",
        "印",
        "indian|indonesia|rupee|sensex|nifty|rbi\\b|mumbai|delhi|sebi|reliance|tata|infosys|modi|bse\\b|nse\\b|hind|inr",
    ),
    _place("indonesia", "indonesia", "印尼|印度尼西亚", "印", "indonesian|rupiah|jakarta|idx|idr|bri\\b"),
    _place(
        "korea",
        "(?:south )?korea",
        "韩国|南韩",
        "韩|朝鲜|首尔",
        "korean|kospi|kosdaq|won\\b|seoul|bok\\b|krx|samsung|hyundai|hynix|krw",
    ),
    _place(
        "singapore", "singapore", "新加坡", "新|星|坡|狮城", "singaporean|sgd|s\\$|mas\\b|sgx|straits|sti\\b|temasek|gic\\b|hdb"
    ),
    _place("malaysia", "malaysia", "马来西亚", "马|大马", "malaysian|ringgit|bursa|klci|rm\\d|rm\\b|myr|bnm|petronas"),
    _place("thailand", "thailand", "泰国", "泰", "thai|baht|bangkok|set\\b|thb|ptt\\b"),
    _place("vietnam", "vietnam", "越南", "越", "vietnamese|dong\\b|hanoi|vnd|ho chi|vin"),
    _place("philippines", "philippines", "菲律宾", "菲", "philippine|filipino|peso|manila|bsp\\b|psei|php"),
    _place(
        "australia",
        "australia",
        "澳洲|澳大利亚",
        "澳",
        "australian|aussie|asx|rba\\b|a\\$|sydney|melbourne|queensland|apra|asic\\b|aud\\b|anz|westpac|perth|pilbara",
    ),
    _place(
        "canada", "canada", "加拿大", "加|加元", "canadian|c\\$|boc\\b|tsx|ottawa|toronto|loonie|osfi|cad\\b|alberta|rbc\\b|td\\b"
    ),
    _place("brazil", "brazil", "巴西", "巴", "brazilian|real\\b|bovespa|ibovespa|selic|petrobras|vale\\b|brl|sao paulo|copom"),
    _place("mexico", "mexico", "墨西哥", "墨", "mexican|peso|banxico|pemex|mxn|usmca|nafta"),
    _place("russia", "russia", "俄罗斯|俄国", "俄", "russian|rouble|ruble|moscow|gazprom|rosneft|urals|putin|kremlin"),
    _place("turkey", "turkey", "土耳其", "土", "turkish|lira|istanbul|ankara|bist|try\\b|turkiye|türkiye"),
    _place(
        "switzerland",
        "switzerland",
        "瑞士",
        "瑞",
        "swiss|franc\\b|zurich|snb\\b|finma|chf|ubs|smi\\b|geneva|credit suisse|basel|roche|nestl|novartis",
    ),
    _place("poland", "poland", "波兰", "波", "polish|zloty|warsaw|wig\\b|pln|orlen"),
    _place("netherlands", "(?:the )?netherlands", "荷兰", "荷", "dutch|amsterdam|aex|holland|ing\\b|asml"),
    _place("sweden", "sweden", "瑞典", "瑞|北欧", "swedish|krona|stockholm|riksbank|sek\\b|ericsson|volvo|nordic"),
    _place("norway", "norway", "挪威", "挪|北欧", "norwegian|krone|oslo|norges|nok\\b|equinor|nordic"),
    _place(
        "china",
        "(?:mainland )?china",
        "中国|内地",
        "中|华|陆|国内|境内|a股|沪|深|京|人民币|神州|在岸",
        "chinese|prc|mainland|yuan|renminbi|rmb|cny|cnh|beijing|shanghai|shenzhen|csi|a-?share"
        "|h-?share|sino|pboc|onshore"
        "|domestic|local|country|home|national|state|huawei|alibaba|tencent|guang|hong kong|zh|chin"
        "|cepa|xi|qing|heng qin"
        "|hengqin|greater bay"
        "|taiwan|macau|hk|p\\.r\\.c",
    ),
    _place(
        "taiwan",
        "taiwan",
        "台湾|台灣",
        "台",
        "taiwanese|nt\\$|taipei|taiex|tsmc|twse|formosa|tpex|twd|hon hai|foxconn|tw\\b|island",
    ),
    _place(
        "middle",
        "(?:the )?middle east",
        "中东",
        "中东|海湾|海合会",
        "gulf|gcc|saudi|uae|emirat|iran|iraq|israel|dubai|opec|mena|mideast|qatar|arab",
    ),
    _place("north", "north america", "北美", "美|加", "u\\.?s|united states|americ|canad|nafta|usmca"),
    _place(
        "southeast south",
        "south-?east asia",
        "东南亚",
        "东盟|东协|亚",
        "asean|singapore|indonesia|malaysia|thai|vietnam|philippin|asia|sea\\b",
    ),
    _place("ireland", "ireland", "爱尔兰", "爱|都柏林", "irish|dublin|iseq|ryanair|cbi\\b|northern"),
    _place("portugal", "portugal", "葡萄牙", "葡", "portuguese|lisbon|psi\\b|galp"),
    _place("greece", "greece", "希腊", "希", "greek|athens|hellen"),
    _place("austria", "austria", "奥地利", "奥|维也纳", "austrian|vienna|atx|erste|raiffeisen"),
    _place("belgium", "belgium", "比利时", "比|布鲁塞尔", "belgian|brussels|bel 20|kbc|ab inbev"),
    _place("denmark", "denmark", "丹麦", "丹|北欧", "danish|copenhagen|nordic|maersk|novo|dkk|orsted"),
    _place("finland", "finland", "芬兰", "芬|北欧", "finnish|helsinki|nordic|nokia|neste"),
    _place("hungary", "hungary", "匈牙利", "匈", "hungarian|budapest|forint|otp"),
    _place("czech", "(?:the )?czech(?: republic|ia)", "捷克", "捷", "czech|prague|koruna"),
    _place("romania", "romania", "罗马尼亚", "罗", "bucharest|leu\\b|lei\\b"),
    _place("ukraine", "ukraine", "乌克兰", "乌|基辅|俄乌", "ukrain|kyiv|kiev|hryvnia|russia"),
    _place("egypt", "egypt", "埃及", "埃|开罗", "cairo|suez"),
    _place("nigeria", "nigeria", "尼日利亚|奈及利亚", "尼日|奈及|拉各斯", "lagos|naira|abuja"),
    _place("kenya", "kenya", "肯尼亚|肯亚", "肯", "nairobi|shilling"),
    _place(
        "saudi",
        "saudi arabia",
        "沙特|沙乌地",
        "沙特|沙乌地|沙地|中东|利雅",
        "saudi|riyadh|aramco|tadawul|riyal|gulf|middle east|neom|pif\\b",
    ),
    _place("israel", "israel", "以色列", "以|中东", "tel aviv|shekel|middle east|hamas|gaza"),
    _place("pakistan", "pakistan", "巴基斯坦", "巴", "karachi|islamabad|rupee|cpec"),
    _place("bangladesh", "bangladesh", "孟加拉", "孟", "dhaka|taka\\b"),
    _place("sri", "sri lanka", "斯里兰卡", "斯里|锡兰|科伦坡", "colombo|lankan|rupee"),
    _place("myanmar", "myanmar", "缅甸", "缅", "burm|yangon|kyat"),
    _place("cambodia", "cambodia", "柬埔寨", "柬|金边", "phnom|khmer|riel"),
    _place("chile", "chile", "智利", "智|圣地亚哥", "chilean|santiago|codelco|sqm\\b"),
    _place("peru", "peru", "秘鲁", "秘", "peruvian|lima\\b|las bambas"),
    _place("colombia", "colombia", "哥伦比亚", "哥|波哥大", "colombian|bogota|ecopetrol|columbia"),
    _place("argentina", "argentina", "阿根廷", "阿", "argentin|buenos|peso|merval|ypf"),
    _place("new", "new zealand", "新西兰|纽西兰", "新|纽|澳", "kiwi|nz|auckland|wellington|rbnz|fonterra"),
    _place("kazakhstan", "kazakhstan", "哈萨克", "哈|中亚", "kazakh|astana|almaty|tenge|central asia"),
    _place("mongolia", "mongolia", "蒙古", "蒙", "mongol|ulaan|oyu|tugrik"),
)
