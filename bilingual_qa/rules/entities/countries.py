"""Countries with what shows in an English sentence that it speaks of them, and the institutions that are theirs alone.

English in lower case, Chinese in the Simplified view, half width.
"""

from __future__ import annotations

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class Country(msgspec.Struct, frozen=True):
    """A country. `sure`: English that names it or what only it has; `also`: whatever may stand for it, `sure` included.

    `names`: the Chinese that stands before its institutions; `own`: institutions that need no such name.
    """

    names: tuple[str, ...]
    sure: ScreenedPattern
    also: ScreenedPattern
    own: ScreenedPattern | None


def _country(names: str, sure: str, also: str = "", own: str = "") -> Country:
    every = rf"\b(?:{sure}|{also})" if also else rf"\b(?:{sure})"
    return Country(
        tuple(names.split()), ScreenedPattern(rf"\b(?:{sure})"), ScreenedPattern(every), ScreenedPattern(own) if own else None
    )


COUNTRIES = (
    _country(
        "美国",
        r"u\.?s\b|u\.s\.|usa\b|united states|american|federal reserve|fomc|wall street|white house|trump"
        r"|capitol hill|new york|texas"
        r"|california|florida|chicago|ohio|georgia, u",
        r"the fed\b|fed\b|fed['’]|treasury (?:secretary|department|yield|bond|note|bill|securit|market|auction"
        r"|refund|curve)|treasuries"
        r"|dollar|s&p|nasdaq|dow\b|sec\b|ftc\b|doj\b|fda\b|cfpb|occ\b|fdic|cftc|fcc\b|epa\b|irs\b|irs['’]|ustr"
        r"|eia\b|faa\b|bis\b|ofac"
        r"|cfius|pcaob|finra|congress|senat|capitol|pentagon|nyse|ism\b|pce\b|non-?farm|payroll|gaap|biden|obama|powell|yellen"
        r"|bessent|lutnick|warsh|commerce (?:department|secretary)|labou?r department|state department|justice department"
        r"|justice|department of|census|medicare|medicaid|washington|states?\b|federal|north america|delaware|boston|seattle"
        r"|los angeles|san francisco|silicon valley|detroit|houston|virginia|carolina|jersey|michigan|illinois|pennsylvania"
        r"|massachusetts|arizona|nevada|colorado|oregon|utah|tennessee|alabama|louisiana|oklahoma|minnesota|wisconsin|indiana"
        r"|missouri|kansas|iowa|kentucky|connecticut|maryland|hawaii|alaska|montana|idaho|wyoming|dakota|nebraska|arkansas"
        r"|mississippi|vermont|maine\b|hampshire|atlanta|dallas|miami|denver|philadelphia|minneapolis|cleveland|st\.? louis"
        r"|chapter 11|fannie|freddie|chips act|inflation reduction|10-k|10-q|8-k|20-f|6-k|adr|ads\b|depositary|nrc\b|opioid|401",
        "联储局|美联储|联准会|联邦储备|白宫|国会山|五角大[楼厦]|联邦存款保险|联邦贸易委员会|联邦公开市场委员会|商品期货交易委员会"
        "|国务卿",
    ),
    _country(
        "英国",
        r"u\.?k\b|u\.k\.|british|britain|united kingdom|gilts?\b|sterling|england|english|scotland|scottish|welsh|ftse|footsie"
        r"|midlands|whitehall|westminster|downing street|london|commons\b|hmrc|threadneedle|exchequer",
        r"boe\b|mpc\b|bank rate|the bank\b|obr\b|ons\b|pra\b|fca\b|cma\b|ofgem|ofcom|ofwat|pounds?\b|brexit"
        r"|lords|leeds|manchester"
        r"|birmingham|liverpool|bristol|glasgow|edinburgh|cardiff|belfast|aberdeen|wales|starmer|sunak|reeves|hunt|truss|bailey"
        r"|chancellor|gbp|£|cable|plc\b|autumn (?:statement|budget)|sfo\b|takeover panel|city of|the city|rics"
        r"|nationwide|halifax|northern ireland"
        r"|high court|smmt|lse\b|council tax|stamp duty",
        "英伦银行|英格兰银行|金融行为监管局|审慎监管局|唐宁街",
    ),
    _country(
        "欧洲 欧盟 欧元区",
        r"euro|e\.?u\b|e\.u\.|ecb|brussels|bloc\b|emea",
        r"eu\w*|frankfurt|german|france|french|ital|spa[in]|dutch|belgi|continent|lagarde|strasbourg"
        r"|luxembourg|member states|maastricht"
        r"|commission|esma|eba\b|eiopa|ema\b|stoxx|bund|ireland|greece|portug|austria|finland|croat|balt"
        r"|cohesion|erm\b|basel|target2|mica|sfdr|draghi",
        "欧洲央行|欧洲中央银行|欧委会",
    ),
    _country(
        "日本",
        r"japan|tokyo|yen\b|nikkei|topix|boj\b|jgbs?\b|osaka|tankan",
        r"ueda|kuroda|kishida|ishiba|takaichi|abe\b|mof\b|meti\b|fsa\b|jpx|tse\b|jpy|nagoya|fukuoka|kyoto"
        r"|toyota|sony|softbank|nippon|shunto|gpif|diet\b|keidanren|mitsu\w+|sumitomo|mizuho|nomura|diet",
        "日银|金融厅|财务省|经[产济]产?业?省|日央行|国土交通省|厚生劳动省|公正取引",
    ),
    _country(
        "香港 港府",
        r"hong kong|hkma|hkex|hang seng|hibor|kowloon|hk\$|hksar|hk\b",
        r"sfc\b|mpf|mpfa|icac|legco|hkd|sehk|the exchange|stock exchange|hsi\b|peg\b|linked exchange|city"
        r"|sar\b|eddie yue|paul chan|john lee|monetary authority|stock connect|afrc|gem\b|main board|territory"
        r"|special administrative|"
        r"kai tak|central\b|wan chai|new territories|mtr\b|ia\b|insurance authority|listing|hk\w+|cfa\b"
        r"|judiciary|commission|authority",
        "(?<!新加坡)(?<!澳门)(?<!沙特)(?<!加坡)(?<!卡塔尔)(?<!巴林)(?<!欧洲)(?<!英国)(?<!德国)(?<!国家)(?<!法国)金管局"
        "|联交所|港交所|积金局|香港证监会|廉政公署|律政司",
    ),
    _country(
        "台湾 台",
        r"taiwan|taipei|taiex|nt\$|tsmc|kaohsiung|hsinchu|taichung|tpex",
        r"twd|twse|cbc\b|formosa|hon hai|foxconn|mediatek|lai\b|tsai|tainan|island|legislative yuan"
        r"|executive yuan|yuan\b|dgbas|cwa\b|ndc\b|moea|financial supervisory commission",
        "(?<!国家)(?<!澳门)金管会|证期局|柜买中心|立法院|行政院|主计总处|国发会|集保",
    ),
    _country(
        "中国 内地 大陆",
        r"chin[ae]|prc|beijing|shanghai|shenzhen|renminbi|yuan\b|rmb|pboc|csi 300|a-shares?|mainland|cnh|cny",
        r"csrc|ndrc|nfra|cbirc|safe\b|samr|sasac|miit|mofcom|cac\b|nmpa|state council|onshore|loan prime|lpr\b"
        r"|guang\w+|hong kong|macau|"
        r"zhejiang|jiangsu|sichuan|hainan|star market|chinext|state|politburo|communist|national|greater bay"
        r"|hk|sino\w*|huawei|alibaba|tencent|province|provincial|xi\b|li qiang|he lifeng|pan gongsheng|bohai"
        r"|tianjin|chongqing|hubei|wuhan|(?<!, the )central bank",
        "人民银行|国务院(?!民政)|发改委|银保监会|金融监管总局|金融监督管理总局|外管局|外汇管理局|国资委"
        "|工信部|住建部|网信办|市场监管总局|全国人大|中央政治局|政治局|中纪委|社保基金",
    ),
    _country(
        "韩国 南韩",
        r"korea|seoul|kospi|kosdaq|won\b|krx\b",
        r"bok\b|samsung|hyundai|hynix|lg\b|busan|incheon|fsc\b|fss\b|krw|chaebol|nps\b|kakao|naver|yoon|lee jae|blue house|kftc",
        "韩国银行|金融监督院|青瓦台",
    ),
    _country(
        "新加坡 星国",
        r"singapore|s\$|mas\b|sgx|straits times|temasek|sgd",
        r"hdb\b|gic\b|ura\b|cpf\b|dbs|uob|ocbc|sti\b|jurong|city.state|monetary authority|neer|lion city|reit",
        "",
    ),
    _country(
        "马来西亚 大马",
        r"malaysia|ringgit|kuala lumpur|klci|bursa|bank negara|putrajaya",
        r"bnm\b|penang|johor|sarawak|sabah|petronas|maybank|cimb|anwar|epf\b|myr|rm\b|rm\d",
        "",
    ),
    _country("泰国", r"thai|bangkok|baht", r"bot\b|set\b|ptt\b|thb|phuket|srettha|paetongtarn", ""),
    _country(
        "印尼 印度尼西亚",
        r"indonesia|jakarta|rupiah|bank indonesia",
        r"ojk\b|bi\b|prabowo|jokowi|idx\b|idr\b|java|bali|batam|bri\b|danantara|pertamina",
        "",
    ),
    _country("菲律宾", r"philippine|manila|filipino|bangko sentral", r"bsp\b|marcos|peso|psei|cebu|php\b|recto", ""),
    _country("越南", r"vietnam|hanoi|ho chi minh|dong\b", r"vnd|vin\w+|hcm\w*|sbv\b|hai phong|da nang", ""),
    _country(
        "印度",
        r"india|mumbai|delhi|rupees?\b|sensex|nifty|sebi\b|rbi\b|bengaluru|bangalore",
        r"modi|hind\w+|tata|adani|reliance|chennai|kolkata|hyderabad|gujarat|maharashtra|inr|crore|lakh|bse\b"
        r"|nse\b|das\b|sitharaman|repo rate|reserve bank",
        "",
    ),
    _country("巴基斯坦", r"pakistan|karachi|islamabad|lahore", r"rupee|sbp\b|pkr|psx", ""),
    _country("孟加拉国", r"bangladesh|dhaka", r"taka", ""),
    _country("斯里兰卡", r"sri lanka|colombo", r"rupee|cse\b", ""),
    _country(
        "澳洲 澳大利亚 澳",
        r"australia|sydney|melbourne|a\$|asx|brisbane|queensland|canberra|new south wales|rba\b|aussie",
        r"asic\b|apra|accc|perth|adelaide|aud\b|bullock|lowe\b|reserve bank|cash rate|superannuation|treasurer"
        r"|anz|westpac|nab\b|bhp|tasmania|victoria|darwin|pilbara|austrac|macquarie|dominion",
        "澳洲联储|澳联储|澳储行",
    ),
    _country(
        "新西兰 纽西兰 新 纽",
        r"new zealand|nz\$|auckland|rbnz|wellington|kiwi",
        r"nz\b|nzd|nzx|christchurch|fonterra|orr\b|reserve bank|cash rate",
        "",
    ),
    _country(
        "加拿大",
        r"canad|toronto|ottawa|c\$|loonie|tsx|ontario|quebec|alberta|vancouver|calgary|montreal",
        r"boc\b|osfi|osc\b|cad\b|carney|macklem|freeland|british columbia|saskatchewan|manitoba|rbc\b|td\b|bmo\b|cibc|statscan",
        "",
    ),
    _country("墨西哥", r"mexic|banxico|pemex", r"peso|mxn|sheinbaum|amlo|cnbv|usmca", ""),
    _country(
        "巴西",
        r"brazil|s[aã]o paulo|selic|bovespa|ibovespa|copom|rio de janeiro|bras[ií]lia",
        r"real\b|reais|brl|lula|petrobras|vale\b|cvm\b|campos neto|galipolo|bndes",
        "",
    ),
    _country("阿根廷", r"argentin|buenos aires|milei", r"peso|merval|ypf\b|caputo", ""),
    _country("智利", r"chile|santiago|codelco", r"peso|sqm\b|cmf\b|boric", ""),
    _country("哥伦比亚", r"colombia|bogot[aá]|medell[ií]n|ecopetrol", r"peso|petro\b|banrep", ""),
    _country("秘鲁", r"peru|lima\b", r"sol\b|soles|bcrp|las bambas", ""),
    _country(
        "德国",
        r"german|bundesbank|bunds?\b|bafin|dax\b|berlin|bundestag|frankfurt|munich|hamburg",
        r"merz|scholz|lindner|ifo\b|zew\b|deutsche|volkswagen|siemens|destatis|schuldenbremse|debt brake|spd\b"
        r"|cdu\b|klingbeil|bavaria|chancellor",
        "",
    ),
    _country(
        "法国",
        r"france|french|paris\b|cac 40|banque de france|macron",
        r"amf\b|acpr|insee|oats?\b|elys|bercy|le pen|lyon|marseille|sncf|edf\b|bnp|renault|bayrou|barnier|lecornu",
        "",
    ),
    _country(
        "意大利 义大利",
        r"ital(?:y|ian)|rome\b|milan|btps?\b|consob|banca d",
        r"istat|meloni|giorgetti|unicredit|intesa|mps\b|golden power|ivass",
        "",
    ),
    _country("西班牙", r"spain|spanish|madrid|ibex|cnmv", r"barcelona|bbva|sabadell|santander|s[aá]nchez|ine\b|caixa", ""),
    _country("荷兰", r"dutch|netherlands|amsterdam|asml", r"dnb\b|afm\b|aex|ing\b|the hague|rotterdam|wilders|schoof", ""),
    _country(
        "瑞士",
        r"swiss|switzerland|zurich|snb\b|finma|geneva|credit suisse",
        r"francs?\b|ubs\b|basel|smi\b|bern\b|schlegel|jordan|chf|nestl",
        "",
    ),
    _country("瑞典", r"swed|stockholm|riksbank|krona", r"sek\b|thed[eé]en|gothenburg|ericsson|omx", ""),
    _country("挪威", r"norw|oslo|norges|krone\b", r"nok\b|equinor|bache", ""),
    _country("丹麦", r"danish|denmark|copenhagen", r"krone|dkk|maersk|novo\b|orsted|danske", ""),
    _country("芬兰", r"finnish|finland|helsinki", r"nokia|rehn", ""),
    _country("爱尔兰", r"irish|ireland|dublin", r"iseq|makhlouf|aib\b|taoiseach|d[aá]il", ""),
    _country("波兰", r"poland|polish|warsaw|zloty", r"nbp\b|knf\b|glapi|tusk|pln|orlen", ""),
    _country("捷克", r"czech|prague|koruna", r"cnb\b|cez\b", ""),
    _country("匈牙利", r"hungar|budapest|forint", r"mnb\b|orb[aá]n|otp\b", ""),
    _country("土耳其", r"turk|istanbul|ankara|lira\b|borsa istanbul", r"cbrt|tcmb|erdo|simsek|şimşek|t[uü]rk|try\b|karahan", ""),
    _country(
        "俄罗斯 俄国 俄", r"russia|moscow|rouble|ruble|kremlin", r"putin|nabiullina|gazprom|rosneft|cbr\b|sanction|urals", ""
    ),
    _country("乌克兰", r"ukrain|kyiv|hryvnia", r"zelensk|russia|nbu\b", ""),
    _country("希腊", r"gree(?:k|ce)|athens", r"mitsotakis|stournaras|piraeus", ""),
    _country("以色列", r"israel|tel aviv|shekel|jerusalem", r"netanyahu|yaron", ""),
    _country(
        "沙特 沙特阿拉伯 沙乌地 沙地",
        r"saudi|riyadh|riyal|tadawul|aramco|sama\b",
        r"gulf|pif\b|neom|kingdom|cma\b|opec|jeddah",
        "",
    ),
    _country(
        "阿联酋 阿联 迪拜 杜拜 阿布扎比 阿布达比",
        r"u\.?a\.?e\b|emirat|dubai|abu dhabi|dirham",
        r"gulf|difc|dfsa|adgm|adnoc|adia|adx\b|dfm\b|fsra|sca\b|mubadala|sharjah",
        "",
    ),
    _country("卡塔尔 卡达", r"qatar|doha", r"gulf|qia\b", ""),
    _country("科威特", r"kuwait", r"gulf|kia\b|dinar", ""),
    _country("埃及", r"egypt|cairo", r"cbe\b|suez|pound", ""),
    _country(
        "南非",
        r"south africa|johannesburg|rand\b|pretoria|cape town|jse\b|sarb\b",
        r"eskom|transnet|reserve bank|ramaphosa|kganyago|fsca",
        "",
    ),
    _country("尼日利亚 奈及利亚", r"nigeria|lagos|naira|abuja", r"cbn\b|dangote", ""),
    _country("肯尼亚 肯亚", r"kenya|nairobi", r"shilling|cbk\b", ""),
    _country("加纳 迦纳", r"ghana|accra|cedi", "", ""),
    _country("格鲁吉亚", r"tbilisi|lari\b|georgian", r"georgia", ""),
    _country("哈萨克", r"kazakh|astana|almaty|tenge", "", ""),
    _country("澳门", r"maca[uo]|cotai|mop\b|pataca", r"dicj|gaming|casino", ""),
)
