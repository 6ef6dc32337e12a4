"""Words of time and the Chinese that cannot translate them: every half year as every two years, the past year as the next one.

English in lower case, Chinese in the Simplified view, lower case, half width.
"""

from __future__ import annotations

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class PeriodWord(msgspec.Struct, frozen=True):
    """A word of time in English, and the Chinese that means another time.

    `english_also` and `right` are whatever else may stand behind that Chinese, and whatever may say the word in Chinese: one of
    them keeps the rule silent. The English has no such word without one of these `beginnings`. `say` is what to write instead, as
    `period_mends` reads it.
    """

    beginnings: tuple[str, ...]
    english: ScreenedPattern
    wrong: ScreenedPattern
    english_also: ScreenedPattern | None = None
    right: ScreenedPattern | None = None
    say: str = ""


def period_word(
    beginnings: str, english: str, wrong: str, english_also: str = "", right: str = "", *, say: str = ""
) -> PeriodWord:
    """A word of time from its patterns: `beginnings` apart by spaces; English patterns begin at a word."""
    return PeriodWord(
        tuple(beginnings.split()),
        ScreenedPattern(rf"\b(?:{english})"),
        ScreenedPattern(wrong),
        ScreenedPattern(rf"\b(?:{english_also})") if english_also else None,
        ScreenedPattern(right) if right else None,
        say,
    )


_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?"
    r"|nov(?:ember)?"
    r"|dec(?:ember)?)\b"
)
_WHEN = rf"(?:\d{{4}}|{_MONTH}|(?:this|next|last|the) (?:year|month|quarter|decade|week|century)|(?:in|on) )"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
# A point of time in either language: by Friday, until 15 May, from 2028; a bare weekday needs 周 or 星期 in Chinese.
_POINT = (
    r"(?:(?:early |late |mid-?|(?:the )?(?:start|beginning|end|middle) of )?(?:the )?(?:20\d\d\b"
    rf"|(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}|(?:(?:next|this) )?{_DAY}\b|next (?:year|month|week|quarter)\b"
    r"|year[- ]end|year's end|decade|century"
    r"|(?:first|second|third|fourth) (?:quarter|half)))"
)
_POINT_ZH = (
    r"(?:20\d\d年度?|\d{1,2}月(?:份|底|末|初|中旬?)?|[一二三四五六七八九十]{1,2}月(?:份|底|末|初)?|\d{1,2}月\d{1,2}[日号]"
    r"|(?:下|本)?(?:周|星期|个?礼拜)[一二三四五六日天]|[今明]?年[底末]|明年|下个?[周月季]|季度?|[上下]半年|十年|世纪|月[底末])"
)
_MANY = r"(?:several |few |couple of |\d+[- ]?|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)[- ]?"
_STRETCH = r"(?:days?|weeks?|months?|quarters?|years?|decades?)\b"
_TO = r"(?:to|ended|ending|through|until|up to)"
_A_LONGER = "(?:财政|财务|会计)?(?:月份|月度|一个月|当月|季度|[三3]个月|半年|年度|全年|一年)"
_HAN = "[一二三四五六七八九十]"
_A_MONTH = f"(?:\\d{{1,2}}|{_HAN}{{1,2}})月(?:份|单月|当月)?"

_ODD = "[一二两三四五六七八九十]"

_HALF_YEARLY = "semi-?annual(?:ly)?|half-yearly|twice (?:a|per|each|every) year|every (?:six months|half[- ]year)|biannual(?:ly)?"

PERIOD_WORDS = (
    # How often.
    period_word(
        "biweek bi every fortnight",
        "biweekly|bi-weekly|fortnightly|every (?:two|other|second) weeks?|every fortnight",
        "每周(?!末)|每[两二]?个?月|每年|每日|每天|每季|每周(?!末)",
        right="两周|双周|隔周|两个?星期|14天|半个?月",
        say="每两周",
    ),
    period_word(
        "bimonth bi every",
        "bimonthly|bi-monthly|every (?:two|other|second) months?",
        "每[两二]年|每年|每季|每周|每两周|每日|每个?月",
        right="[两双二隔]个?月|半个?月",
        say="每两个月",
    ),
    period_word(
        "semi half twice every bi",
        _HALF_YEARLY,
        "每[两二隔]年|[两二]年一[次度]|隔年|双年",
        right="半年|六个?月|6个?月|中期",
        say=r"[两二]年一([次度])>半年一\1;每半年",
    ),
    period_word(
        "semi half twice every bi",
        _HALF_YEARLY,
        "每年|每季|每月|每周",
        "(?<!semi-)annual|yearly|quarter|monthly|week",
        "半年|六个?月|6个?月|两次|中期|二次|各",
        say="每半年",
    ),
    period_word(
        "biennial every",
        "biennial(?:ly)?|every (?:two|other|second) years?",
        "每半年|半年一[次度]|每年|每季|每月|逐年",
        right="[两二隔双]年",
        say=r"半年一([次度])>两年一\1;每两年",
    ),
    period_word(
        "quarterly",
        "quarterly",
        "每月|按月(?!环)|每年(?!四次)|每半年|半年度|月度|每周|半年报|月报|年度(?:股[息利]|派息)|末期股[息利]|中期股[息利]",
        "months?\\b|monthly|annual|year|half|weekly",
        "季|三个?月|3个?月",
        say="半年度|月度>季度;半年报|月报>季报;按月>按季;(?:年度|末期|中期)(?=股|派)>季度;每季/每季/每季度",
    ),
    period_word(
        "monthly",
        "monthly",
        "每年|每季|每周|每半年|季度|周度|每日|季报|年报",
        "quarter|\\dq|q\\d|annual|yearly|week|daily",
        "月",
        say="季度|周度>月度;季报|年报>月报;每月",
    ),
    period_word(
        "weekly",
        "(?<!bi-)weekly",
        "每月|每年|每季|每两周|月度|季度|每[日天]|日均",
        "month|quarter|annual|year|dai|day|session",
        "(?<!两)周|星期|礼拜",
        say="月度|季度>周度;日均>周均;每周",
    ),
    period_word(
        "daily",
        "daily",
        "每周|每月|每年|每季|月均|周均|月度|周度",
        "week|month|annual|year|quarter",
        "日|天",
        say="[月周]均>日均;[月周]度>每日;每日",
    ),
    period_word(
        "annually every each yearly once",
        "(?<!semi-)annually|every year|each year|yearly|once a year",
        "每半年|每季|每月|每[两二]年|每周|半年一[次度]",
        "half|quarter|month|semi|week",
        "年度|按年|每年|逐年|年均|年[报息会]|历年|(?<![\\d两半二])年(?!以来|[底末初])",
        say="半年一>一年一;每年",
    ),
    # Behind or ahead.
    period_word(
        "trailing past last previous preceding prior ttm ltm",
        rf"(?:trailing|past|last|previous|preceding|prior)[- ](?:{_MANY})?{_STRETCH}|ttm\b|ltm\b",
        "未来[^,。]{0,6}?[年月季周]|今后[^,。]{0,4}[年月季周]|接下来[^,。]{0,5}[年月季周]"
        "|下(?:一|个|一个)?(?:季度?|月|周|星期|财年)(?![降跌滑调])|明年|来年|后年",
        "forward|future|ahead|next|coming|following|upcoming|subsequent|will|to come|expect|this|20(?:2[6-9]|3\\d)",
        "过去|[昨去]|上(?:年|季|月|周|星期|个|一|半|财|次|期)|最近|近(?:\\d|[一两三四五六几数年])|(?<!目)前(?![景瞻端沿途])|往绩|滚动|以来|以往"
        "|历史|静态|ttm|ltm|往年|截至|本[年季月周期财]|今[年季]",
        say="未来|今后|接下来>过去;[明来后]年>去年;下>上",
    ),
    period_word(
        "next coming following forward upcoming",
        rf"(?:next|coming|following|forward|upcoming)[- ](?:{_MANY})?{_STRETCH}",
        "过去[^,。]{0,6}?[年月季周天日]|去年|上(?:一|个|一个)?(?:季度?|月|周|星期|财年)|前[一两三]?[年季]|近[一两三几]年|往绩",
        "trailing|past|last|previous|preceding|prior|recent|ago|earlier|before|former|ttm|ltm|over the \\w+ years|since",
        "未来|下(?![降跌滑调修挫行探游午班周月])|[明翌次隔后来]|今后|往后|接|随|其后|下(?:周|月)",
        say="过去|近>未来;去年>明年;上>下;前(?=[年季])>下一;前>未来;往绩>预测",
    ),
    period_word(
        "next",
        rf"next {_DAY}",
        "(?:本|这|今|上)(?:周|个?星期|个?礼拜)[一二三四五六日天](?![大家])",
        f"(?:this|last|past|previous|on) {_DAY}",
        "下(?:周|个?星期|个?礼拜)",
        say="^[本这今上]>下",
    ),
    period_word(
        "last",
        rf"last {_DAY}",
        "(?:本|这|下)(?:周|个?星期|个?礼拜)[一二三四五六日天](?![大家])",
        f"(?:this|next|coming) {_DAY}",
        "上(?:周|个?星期|个?礼拜)",
        say="^[本这下]>上",
    ),
    # Which part of it.
    period_word(
        "early beginning start",
        rf"early[- ](?:in )?{_WHEN}|(?:beginning|start) of {_WHEN}",
        "(?:[年月季代]|季度)(?:末|底|尾)|(?:[年月代]|季度)中(?![国期央小位间长型等])|[中下]旬",
        "late\\b|end\\b|end-|ended|ending|year-end|mid|middle|close|latter|by\\b",
        "初|早|上旬|上半|首|前|头|伊始|开始|一月|1月|元月",
        say="[末底尾]$>初;中$>初;[中下]旬>上旬",
    ),
    period_word(
        "mid middle",
        rf"mid[- ]?(?:{_WHEN}|year|month)|(?:the )?middle of {_WHEN}",
        "(?:[年月季代]|季度)(?:末|底|尾|初)|[上下]旬",
        "late\\b|end\\b|end-|ended|ending|year-end|early|beginning|start|close",
        "中|六月|6月|七月|7月|半|15日",
        say="[末底尾初]$>中;[上下]旬>中旬",
    ),
    period_word(
        "late end year",
        rf"late (?:in )?{_WHEN}|(?:the )?end of {_WHEN}|end-{_WHEN}|year-end",
        "(?:[年月季代]|季度)初|(?:[年月代]|季度)中(?![国期央小位间长型等])|[上中]旬",
        "early|beginning|start of|mid|middle",
        "末|底|尾|下旬|下半|晚|后|结束|终|完|年内|前|截至|止|收",
        say=r"(季度?)初>\1末;代[初中]>代末;[初中]$>底;[上中]旬>下旬",
    ),
    period_word(
        "quarter",
        "(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter",
        "季(?:度)?[末底](?!期)",
        "end|late|clos|as (?:of|at)|at\\b|by\\b|balance|outstanding|final|last|finish|expir|deadline|remain|exit|until|month"
        "|through|to\\b",
        say=r"(季度?)[末底]>\1",
    ),
    # From when, until when.
    period_word(
        "since",
        rf"since (?:early |late |mid-|the (?:start|beginning|end) of )?(?:\d{{4}}|{_MONTH})",
        f"(?:直[到至]|截至|到|至)[^,。]{{0,6}}?(?:\\d{{4}}年|{_A_MONTH})|(?:\\d{{4}}年|{_A_MONTH})(?:之|以)?前",
        "until|till|before|by\\b|up to|to\\b|prior|through|ended|as (?:of|at)|ending",
        "以来|起|自|从|来|后|首|最|再",
        say=r"^(?:直[到至]|截至|到|至)>自;(.*?)[之以]?前>自\1以来",
    ),
    period_word(
        "until till through",
        rf"(?<!not )(?:until|till|through) (?:at least )?{_POINT}",
        rf"自[^,。]{{0,8}}?(?:起|开始|生效)|{_POINT_ZH}(?:以来|[以之]?后|起|开始)",
        "since|from|after|not\\b|starting|begin|began|no |onward|only|n't|never",
        "至|到|止|前|直|才|届满|为期|方",
        say=r"自(.*?)(?:起|开始|生效)>直至\1;(.*?)(?:以来|[以之]?后|起|开始)>直至\1",
    ),
    period_word(
        "by",
        rf"by {_POINT}(?!['’]s)",
        rf"(?:自|从){_POINT_ZH}(?:起|开始|以来)|{_POINT_ZH}(?:[之以]?后|起|以来)(?![,。]?(?:的|续))",
        "after|since|later|beyond|post|follow|from\\b|onward|start|begin|day by|week by|month by",
        "前|[以之年月期]内|到|至|截|止|不迟|不晚|期间|届时|或以前",
        say=r"[自从]?(.*?)(?:起|开始|以来|[之以]?后|后)$>\1前",
    ),
    period_word(
        "from start begin effective with as.",
        rf"(?:from|with effect from|effective(?: from)?|as from|starting(?: from| in| on)?|beginning(?: from| in"
        rf"| on)?) {_POINT}"
        r"(?! (?:to|through|until|till|and|low|high|level|peak|trough)|['’]s)",
        rf"{_POINT_ZH}(?:之|以)?前|(?:截至|直至|到|至){_POINT_ZH}(?:为止|止)",
        "to\\b|before|until|till|by\\b|prior|through|ahead|earlier|compared|up from|down from|than|expire|end|due",
        "起|自|从|后|开始|以来|较|比|与|由",
        say=r"^(?:截至|直至|到|至)(.*?)(?:为止|止)$>自\1起;(.*?)[之以]?前>自\1起",
    ),
    period_word(
        "after",
        rf"after (?:early |late |mid-|the end of )?(?:20\d\d\b|{_MONTH}|year-end|the (?:first|second|third|fourth) quarter)",
        f"(?:\\d{{4}}年|{_A_MONTH}|季度?|年底|年末)(?:之|以)?前",
        "before|prior|by\\b|until|ahead|earlier|ago",
        "后|自|起|过|满|以来|继",
        say="[之以]?前>后",
    ),
    period_word(
        "before",
        rf"before (?:early |late |mid-|the end of )?(?:20\d\d\b|{_MONTH}|year-end|the (?:first|second|third|fourth) quarter)",
        f"(?:\\d{{4}}年|{_A_MONTH}|季度?|年底|年末)(?:之|以)?后",
        "after|since|from|later|post|follow",
        "前|先|早|截|止|[以之]内|到|至|不迟|尚未|不会|未",
        say="[之以]?后>前",
    ),
    # A stretch that ends with a month, and the month alone.
    period_word(
        "months quarter half year",
        rf"(?:{_MANY})month (?:revenue|sales|profit|earnings|results|loss|period)"
        rf"|(?:{_MANY})months? (?:period )?{_TO} (?:the end of )?{_MONTH}|{_MONTH}[- ]quarter\b"
        rf"|year {_TO} (?:\d+ )?{_MONTH}|quarter {_TO} (?:\d+ )?{_MONTH}"
        rf"|half[- ]year {_TO} (?:\d+ )?{_MONTH}|{_MONTH} half\b",
        f"(?<![至到-])(?<!\\d)(?:\\d{{1,2}}|{_ODD}{{1,2}})月(?:份|单月|当月)?(?!\\d)",
        right="个月|季|半年|累计|止|截至|上半|下半|首|前(?:\\d|[一二三四五六七八九])|期内|合共|财|至|1-|-\\d|q\\d|\\dq|年度|全年|一年|同比|按年|年[增减升跌]",
    ),
    period_word(
        "year ytd this",
        r"year[- ]to[- ]date|ytd\b|(?:so far|thus far) this year|this year so far|since the (?:start|beginning) of the year",
        "全年|去年|上年|同比|按年",
        "annual|full|last|previous|prior|earlier|ago|whole|yoy|on[- ](?:the )?year|year-over|year over|same period|rose|fell|up"
        "|down|grew|gain",
        "至今|迄今|以来|累计|今年|年内|首|前(?:\\d|[一二三四五六七八九])|年迄|年初|ytd|本年|截至|目前",
        say="年初至今/今年以來/今年以来",
    ),
    period_word(
        "since",
        rf"since (?:early |late |mid-)?{_MONTH}",
        f"[于在](?:\\d{{4}}年|[去今]年)?{_A_MONTH}(?!\\d)",
        "in|during|on|at|by",
        "以来|起|自|从|来|后|首|最|再|至今|迄今",
        say=r"^[于在](.*)>自\1以来",
    ),
    # The length of the stretch that ends with a day.
    period_word(
        "week",
        rf"(?:a|the|one) week {_TO} ",
        f"止(?:的)?{_A_LONGER}",
        "month|quarter|year|half",
        "[周週]|星期|七天|7天|七日|7日",
        say="止.*>止一周/止一週/止一周",
    ),
    period_word(
        "quarter three",
        rf"(?:quarter|three months) {_TO} ",
        "(?:止的?|[日号月]的)(?:上|下)?(?:财政|财务|会计)?(?:年度|财年|全年|一年|半年|[六6]个月|一周|一个月|当月|月份|月度)",
        "year|half|six|week|month\\b|nine|twelve",
        "季|[三3]个月",
        say=r"(止的?|的).*>\1季度",
    ),
    period_word(
        "half six",
        rf"(?:half[- ]year|half|six months) {_TO} ",
        "(?:止的?|[日号月]的)(?:上|下)?(?:财政|财务|会计)?(?:年度|财年|全年|一年|季度|[三3]个月|一周|一个月|月份|月度)",
        "(?<!half-)(?<!half )year|quarter|three|week|month\\b|nine|twelve",
        "半年|[六6]个月|中期|上半|下半",
        say=r"(止的?|的).*>\1六个月",
    ),
    period_word(
        "year twelve months",
        rf"(?<!half-)(?<!half )(?:year|twelve months|12 months) {_TO} (?!date)",
        "(?:止的?|[日号月]的)(?:上|下)?(?:半年|季度|[三3]个月|[六6]个月|一周|一个月|当月|月份|月度)",
        "quarter|half|three|six|week|month\\b|nine|interim",
        "年度|全年|财年|[十1][二2]个?月|一年",
        say=r"(止的?|的).*>\1年度",
    ),
    period_word(
        "end",
        r"end of (?:the )?(?:first|second|third|fourth) quarter",
        "[一二三四]季度?(?![末底终后])",
        "(?:in|for|during|over|of this|this|last) (?:the )?(?:first|second|third|fourth|quarter)|quarter[- ]on|than",
        "末|底|止|结束|终|截至|完|收|前|之?后|[369]月|12月",
        say="$>末",
    ),
    # Which year.
    period_word(
        "last",
        r"last (?:financial |fiscal )?year",
        "今年|本年度?(?!报)",
        "this|current|now|year[- ]to[- ]date|ytd|today|20\\d\\d|to date|latest|year's|so far|next|january|february",
        "[去上昨前]|同期|同比|按年|年增|年减|\\d{4}|往|旧",
        say="今年>去年;本年>上年",
    ),
    period_word(
        "next",
        r"next (?:financial |fiscal )?year",
        "今年|本年度?(?!报)|去年|上年",
        "this|current|last|previous|prior|ago|earlier|now|20\\d\\d",
        "[明来翌隔次后]|下(?:一|个|财|年)|\\d{4}|未来|随",
        say="[今去]年>明年;[本上]年>下年",
    ),
    period_word(
        "this",
        r"this (?:financial |fiscal )?year",
        "去年|上年度?|明年|来年",
        "last|previous|prior|next|ago|earlier|year[- ]on|yoy|year over|than|compared|from|same|20\\d\\d|past|coming|versus|vs",
        "今|本|年内|年初|当年|\\d{4}|全年|迄|至今|这一?年|现",
        say="[去明来]年>今年;上年>本年",
    ),
    period_word(
        "calendar",
        r"calendar (?:year|20\d\d|quarter)",
        "财年|财政年度?|财务年度|会计年度",
        "fiscal|financial year|fy",
        "历年|日历|公历|自然年|历",
        say="曆年/曆年/自然年",
    ),
    period_word(
        "fiscal financial",
        r"(?:fiscal|financial) (?:year|20\d\d)",
        "日历年|自然年|公历年",
        "calendar",
        "财|会计|营业年",
        say="財政年度/會計年度/财年",
    ),
    period_word(
        "calendar",
        r"calendar (?:year )?20\d\d",
        r"20\d\d(?:财年|财政年度?|财务年度?|会计年度)",
        r"(?:fiscal|financial)(?: year)? 20\d\d|fy ?\d",
        "历年|日历|公历|自然年",
        say=r"(20\d\d).*>\1年",
    ),
    # A fiscal year of which the text says when it ends is not the year of that number.
    period_word(
        "fiscal",
        r"fiscal (?:year )?20\d\d,? (?:which|that|ending|ended|to end|runs|running|closes|closing)",
        r"20\d\d ?年(?!度|财|\d|末|底)",
        "calendar",
        r"财|会计年|20\d\d ?年度",
        say="年>财年",
    ),
    # Bounds of a time.
    period_word(
        "earliest earlier before sooner",
        r"at the (?:very )?earliest|(?:no|not) earlier than|(?:no|not) (?:any )?sooner than",
        "最[迟晚]|不[迟晚]于|不得[迟晚]于|[之以]前",
        "latest|later than|by\b|before",
        "最[快早]|不早于|起码|至少|才|[之以]后|不会早|以后",
        say="最[迟晚]>最早;不得?[迟晚]于>不早于;[之以]前>之后",
    ),
    period_word(
        "latest later",
        r"at the (?:very )?latest|(?:no|not) later than|by the latest",
        "最[早快]|不早于|不得早于|[之以]后",
        "earliest|earlier|after|from|since|sooner",
        "最[迟晚]|不[迟晚]|不得[迟晚]|[之以]前|截止|或以|前|限",
        say="最[早快]>最迟;不得?早于>不迟于;[之以]后>之前",
    ),
    # The one before the last, the one after the next.
    period_word(
        "before",
        r"(?:quarter|month|week) before that\b",
        "去年同[季期月]|上年同[季期月]|下(?:一|个)",
        "year[- ](?:ago|earlier)|same|next",
        "再[上前对]|前一|更早|上上|大前|前[两二]|[之以]前的?那",
        say="再前一{u}",
    ),
    period_word(
        "before",
        r"(?:quarter|month|week) before last\b",
        "去年同[季期月]|上年同[季期月]|(?<!再)(?<!对)(?<!上)上(?:一|个|一个)?(?:季|月|周|星期)度?的?(?![^,。]{0,2}[之以]?前)(?!上)|下(?:一|个)",
        "last (?:quarter|month|week),|year[- ](?:ago|earlier)|same",
        "再[上前对]|前一|更早|上上|大前|前[两二]|[之以]前的?那",
        say="上上{u}",
    ),
    period_word(
        "before",
        r"year before (?:that|last)\b",
        "(?<!前)去年(?!同)|上一?年(?!前|度前|的前)|今年|明年",
        "last year,|this year|prior year,",
        "前[一两二]?年|再[上前对]|更早|大前|上上|前一年",
        say="前年",
    ),
    period_word(
        "after",
        r"(?:year|quarter|month|week) after next\b",
        "(?<!再)(?<!下)下(?:一|个|一个)?(?:财政|课税|纳税|会计|财务)?(?:年|季|月|周|星期)|明年|来年|翌年|次年|今年",
        "next (?:year|quarter|month|week)",
        "后年|再下|下下|大?隔[一年月季]|[两二]年后|第二个|[两二]个(?:月|季度?)后",
        say=".*年>后年;下下{u}",
    ),
    period_word(
        "week next",
        rf"{_DAY} week\b|a week on {_DAY}|{_DAY} next\b",
        "(?:本|这|今|上)(?:周|个?星期|个?礼拜)",
        f"(?:this|last) {_DAY}",
        "下(?:周|个?星期|个?礼拜)|再下|一周后|翌周|次周|七天后",
        say="^[本这今上]>下",
    ),
    # Stretches told by decades and halves.
    period_word(
        "decade",
        r"decade and a half",
        "十年半|10年半|十个半|半个?世纪|五年|五十年|(?<!十)五年|近十年|二十年",
        "",
        "十五年|15年|十多年|十余年|十数年",
        say="十五年",
    ),
    period_word("half", r"half a decade", "(?:十|半个?世纪|五十|50|二十|10)年|半年", "", "(?<!十)五年|(?<!\\d)5年", say="五年"),
    period_word(
        "year",
        r"(?:a|one) year and a half",
        "(?<!一)(?<!1)年半|半年|五年|十五个月|15个月",
        "",
        "一年半|十八个?月|18个?月|1年半|1\\.5年",
        say="一年半",
    ),
    period_word(
        "quarter",
        r"(?:a )?quarter[- ](?:of a )?century",
        "季度|一个?季|四年|四个?世纪|25个世纪|四十年|二十四",
        "",
        "25年|二十五年|四分之一个?世纪|廿五",
        say="四分之一个世纪",
    ),
    period_word(
        "ltm",
        r"ltm\b",
        "(?:中)?长期|预[测期]|远期|最新|终身|上月|上个?月",
        "long|forward|forecast|latest",
        "过去|12个?月|十二个月|滚动|往绩|历史|追溯",
        say="过去十二个月",
    ),
    period_word(
        "ntm",
        r"ntm\b",
        "过去|滚动|往绩|历史|最近",
        "past|trailing|ltm|last|recent",
        "未来|下(?:一|12)|预|远期",
        say="过去|最近>未来;往绩|滚动|历史>预测",
    ),
    # A day, where no stretch ends with it.
    period_word(
        "as",
        rf"as (?:at|of) (?:the end of |(?:\d{{1,2}} )?{_MONTH}|\d{{1,2}}/)",
        f"止(?:的)?(?:财政|会计)?(?:{_HAN}|\\d){{0,2}}(?:个月|年度|财年|季度?|半年|全年|一年)",
        "(?:months?|years?|quarter|half|period|week)\\b",
    ),
    # Some months, and the month of that number.
    period_word(
        "three six nine twelve",
        r"(?:for|in|during|over) the (?:first )?(?:three|six|nine|twelve) months?\b|first (?:three|six|nine) months?\b",
        f"(?<![\\d{_HAN}至到-])(?:[三六九]|十二|[369]|12)月(?:份)?(?![底末初中上下\\d至到-])",
        _MONTH,
        "个月|季|半年|全年|累计|截至|[1一]至|[1一]-|前[三六九369]",
        say="月份?>个月",
    ),
    period_word(
        "quarter",
        r"(?:the |its |our )?(?:first|second|third|fourth|final) quarter",
        f"首月|首?第?{_HAN}个?月(?:份)?(?!底|末|止)|[上下]半年|年初(?!以?来)|第?[一二]个?半年",
        rf"months?|half|\dh|h\d|year-end|early|late|start|beginning|{_MONTH}",
        "季|q\\d|\\dq|[三369]个月|四分之",
        say="{q}",
    ),
    period_word(
        "half",
        r"(?:the |its |our )?(?:first|second|back|latter) half"
        r"(?! of (?:the|this|next|last) (?:month|quarter|week|decade|game|day|session))",
        "(?:第?[一二三四]|首|末)季度?|首月|首?个月|年(?:初|底|末)",
        rf"quarter|\dq|q\d|month|year-end|start|end|early|late|beginning|{_MONTH}",
        "半年|[上下]半|后半|前半|h\\d|\\dh|六个?月|6个?月|中期|一半",
        say="{h}",
    ),
    period_word(
        "since",
        r"since (?:the|its|his|her|their|our) (?:ipo|listing|merger|acquisition|launch|start|takeover|split|crisis|pandemic"
        r"|inception|deal|election|beginning|outbreak|opening|debut|flotation|spin-off|last)",
        "(?:之|以)前|前[,]|前的|前(?=该|此|本|公司|集团)",
        "before|prior|ago|earlier|previous|ahead|pre-|until",
        "自|以来|来|后|起|从|至今|迄今",
        say="[之以]?前>以来",
    ),
    period_word(
        "since",
        r"(?:has|have|had) since (?!then|the|its|\d|early|late|mid)[a-z]+",
        "自[^,。]{0,6}以来一直|自那时起一直|从那时起一直|自从?那以后一直",
        "since then|ever since|continu|remain",
        "其后|后来|随后|此后|现已|之后|已",
        say="其后",
    ),
    period_word(
        "until till before",
        rf"(?:not|n't) (?:[a-z]+ ){{0,4}}(?:until|till|before) (?:the (?:end|start|beginning) of )?{_POINT}",
        f"{_POINT_ZH}(?:之|以)?前(?!不|未|无|没|都|均|仍|尚|才|方|难)",
        "by\\b|before|ahead",
        "[不未没无非难才方]|最[快早]|[之以]?后|始",
        say="[之以]?前>才",
    ),
    period_word(
        "latest recent",
        r"(?:latest|most recent) (?:quarter|month|week|half|period|reporting period)",
        "去年同[季期月]|上年同[季期月]|下(?:一|个|一个)(?:季|月|周)",
        "year[- ](?:ago|earlier)|same|last year|corresponding|comparable|next",
        "最[近新]|近一|刚|上(?:一|个|一个)(?:季|月|周)|本[季月周期]",
        say="最近一{u}",
    ),
    period_word(
        "time hence now",
        r"in (?:\w+|about \w+) (?:year|month|week|day|decade)s?['’]? time|(?:year|month|week)s? (?:from now|hence)",
        "(?:年|个月|周|星期|天|日|十年)(?:之|以)?前",
        "ago|before|earlier|last|past|prior",
        "后|内|来|起",
        say="[之以]?前>后",
    ),
    period_word(
        "ago previously",
        r"(?:years?|months?|weeks?|quarters?|days?|decades?) (?:ago|previously)\b",
        "(?:[年天日季月]|个月|周|星期|季度)(?:之|以)?后(?!来)",
        "after|later|from now|hence|time|following|since then|subsequent|next|ex-|post",
        "前|去年|上[年季月周一个]|昨",
        say="[之以]?后>前",
    ),
    period_word(
        "before",
        r"the (?:year|quarter|month|week|day|session) before(?! (?:last|that|the|its|it|we|a)\b)",
        "[翌次隔]年|下一?个?[年季月周]|第二[年天]|来年|明[年天]|[翌次][日月季周]",
        "after|following|next|later|tomorrow|subsequent",
        "前|上|去|昨|先",
        say="前一{u}",
    ),
    period_word(
        "after following",
        r"the (?:year|quarter|month|week|day|session) (?:after|following)(?! (?:the|its|it|we|a)\b)|the following (?:year"
        r"|quarter|month|week|day)",
        "前一?个?[年季月周天日]|上一?个?[年季月周]|去年|昨[天日]",
        "before|prior|previous|preceding|last|ago|yesterday",
        "后|翌|次|下|明|来|隔|第二|随",
        say="下一{u}",
    ),
    period_word(
        "remainder rest balance",
        r"(?:remainder|rest|balance) of (?:the|this|20\d\d|fiscal)(?: (?:fiscal |financial )?(?:year|quarter|month|decade"
        r"|half)|\b)",
        "上半年|全年|去年|年初|首[季月]|整[年个]",
        "first|full|whole|entire|last|start|beginning|annual",
        "余|剩|其[余後后]|下半|后续|接下来|往后|后半|未来|今后",
        say="餘下時間/剩餘時間/剩余时间",
    ),
    period_word(
        "upfront up advance beforehand prepaid",
        r"up-?\s?front|in advance|beforehand|prepaid",
        "事后|期末|期后|滞后|到期时?[收支付缴]|其后[收支付缴]|后付",
        "arrears|afterwards|end of|later",
        "预|事先|[先前首初]|一次性|即时|提前",
        say="后付>预付;(?:事后|期末|期后|滞后|到期时?|其后)>预先",
    ),
    period_word(
        "arrears",
        r"in arrears",
        "预先|提前|预付|事先|期初|上期|前期",
        "advance|upfront|up-front|prepaid",
        "后|期末|期满|拖欠|欠|滞",
        say="预付>后付;期末",
    ),
    period_word(
        "ahead before",
        r"(?:day|week|month|quarter|year|hour)s? (?:ahead of|before) (?:the|its|their) (?:expiry|deadline|election|meeting|vote"
        r"|launch|listing|closing|results|deal|merger|maturity)",
        "(?:[天日周年月时]|星期|个月)(?:之|以)?后(?!来)",
        "after|later|following|post",
        "前|先",
        say="[之以]?后>前",
    ),
    period_word(
        "within",
        r"within (?:the next |the following )?(?:about )?(?:an?|one|two|three|four|five|six|seven|ten|twelve|\d+)"
        r" (?:business |calendar |working |trading )?(?:years?|months?|weeks?|days?|quarters?|hours?)\b",
        "(?:[年天日季周]|个月|季度|小时)(?:之|以)?后(?![^,。]{0,6}内)",
        "after|later|from\\b|following|of",
        "内|不超过|前|起计",
        say="[之以]?后>内",
    ),
    period_word(
        "after following",
        r"(?:\d+|one|two|three|six|ten|twelve|a|few) (?:business |calendar |working |trading )?(?:days?|weeks?|months?"
        r"|years?) after",
        f"前(?:的)?(?:\\d+|{_HAN}+)个?(?:工作|交易|营业)?[日天周月年]|(?:[日天周年]|个月)(?:之|以)?前",
        "before|prior|ahead|until|ago|earlier",
        "后|起|满|内",
        say=r"^前的?(.*)>\1后;[之以]?前>后",
    ),
    period_word(
        "best worst biggest highest lowest first largest strongest weakest",
        r"(?:best|worst|biggest|highest|lowest|first|largest|strongest|weakest)[^.;,]{0,30} in (?:(?:more than|about"
        r"|nearly|over"
        r"|almost|at least) )?(?:\w+|\d+) (?:years|months|weeks|quarters|decades)\b(?! time)",
        "(?:未来|今后)[^,。]{0,5}?(?:[年季周]|个?月)",
        "next|coming|future|ahead|will|expect|forecast",
        "(?<!未)来|近|过去|首",
        say="未来|今后>过去",
    ),
    period_word(
        "rest remainder",
        r"(?:rest|remainder) of the (?:day|session|week)",
        "全[日天周]|整[日天周]|首[日周]|翌日|次日",
        "full|whole|entire|all",
        "余|剩|其后|接下来|随后",
        say="餘下時間/剩餘時間/剩余时间",
    ),
    period_word(
        "demand",
        r"(?:repayable|payable|due|callable|repaid|paid) on demand",
        "到期|期满|届满",
        "matur|due date|expir",
        "要求|随时|见索|活期|通知",
        say="按要求",
    ),
    period_word(
        "forward prospective",
        r"(?:forward|prospective) (?:earnings|p/?e\b|price|multiples?|sales|ebitda|eps|dividend)",
        "过往|往绩|历史|追溯|滚动市盈",
        "trailing|histor|past|ltm|ttm",
        "预[测期估]|未来|远期|前瞻|明年|今年|前向",
        say="滚动市盈>预测市盈;预测",
    ),
    period_word(
        "trailing historic",
        r"(?:trailing|historical?) (?:earnings|p/?e\b|price|multiples?|sales|ebitda|eps|dividend)",
        "预[测期估]|未来|远期|前瞻",
        "forward|prospective|expect|forecast|estimat|next|coming",
        "往绩|过往|历史|过去|滚动|追溯|静态|实际",
        say="往績/歷史/历史",
    ),
    period_word(
        "matur due expir",
        r"(?:matur(?:es?|ing)|falls? due|expir(?:es?|ing)) in 20\d\d\b",
        r"20\d\d年(?:之|以)?[前后]",
        "before|by\\b|after|until",
        say="[之以]?[前后]>",
    ),
    period_word(
        "date",
        r"to date\b(?! (?:back|from)\b)",
        "当[日天]|即日|今[日天]|本日",
        "today|current|now",
        "迄今|至今|截至|目前|累计|为止|以来",
        say="至今/迄今/至今",
    ),
)
