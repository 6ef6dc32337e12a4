"""Claims that a translation must not make by itself: a record, a first, a cause, a comparison with what was expected ...

English in lower case, Chinese in the Simplified view, lower case, half width: a comma is an ASCII one. `chinese` says the claim
plainly; `english` is whatever may stand behind it, so that one word of it keeps the rule silent.
"""

from __future__ import annotations

import msgspec

from bilingual_qa.text.screened_pattern import ScreenedPattern


class Claim(msgspec.Struct, frozen=True):
    """A kind of claim in the two languages."""

    name: str
    chinese: ScreenedPattern
    english: ScreenedPattern


def _claim(name: str, chinese: str, english: str) -> Claim:
    return Claim(name, ScreenedPattern(chinese), ScreenedPattern(rf"\b(?:{english})"))


_NUMBER = "[\\d一二两三四五六七八九十数几多]"
# Superlatives: the stems of adjectives that statistics are told with.
_SUPERLATIVE = (
    r"(?:high|low|strong|weak|fast|slow|great|large|bigg|small|steep|sharp|deep|wid|narrow|long|short|new|old|earli|rich|cheap"
    r"|heavi|tight|loos|bright|dark|tall|hard|soft|quick|warm|hott|cold|clos|broad|full|young|busi|near|grav|sever|mild"
    r"|few|hefti|firm"
    r"|safe|poor|healthi|rar)est\b|best\b|worst|most\b|least\b|top\b|bottom"
)
_EXTREME = (
    rf"record(?!-?keep|s? keep)|all-time|highs?\b|lows?\b|peak|trough|histor|ever\b|unprecedented|never|milestone|since"
    rf"|{_SUPERLATIVE}"
    r"|not seen|in (?:more than |over |almost |nearly |about )?(?:an?|\w+|\d+) (?:years?|decades?|months?|quarters?)\b|maxim"
    r"|minim"
    r"|ceiling|floor|outstrip|surpass|previous|break|broke|hit|reach|nadir|height|multi-(?:year|month)"
)
_FIRST = (
    r"first|maiden|debut|inaugur|initia|ipo\b|never|unprecedented|new|beg[aiu]n|start|launch|1st|premi|open|commenc|found"
    r"|establish"
    r"|introduc|earliest|one of|lead|pioneer|open|creat|set up|since|ever\b|prior|original|early|primar|second|once|no\."
    r"|novel|1h|1q"
)
_STRONG = (
    r"s(?:ell|old|elling)[- ]?off|rout\b|"
    # From three tenths on a change is great.
    r"(?<![\d.])(?:[3-9]\d|\d{3,})(?:\.\d+)?(?:%| per ?cent)|"
    r"sharp|surg|soar|jump|plung|plummet|tumbl|significan|substantial|steep|dramatic|drastic|considerabl|marked|strong|strength"
    r"|robust|heav|huge|massive|big|large|lea[pn]|spik|rall[iy]|rocket|skyrocket|slash|crash|collaps|s[aiu]nk|sl[iu]d|div"
    r"|dove|rapid"
    r"|quick|fast|swift|great|deep|wid|broad|doubl|tripl|quadrupl|\w+fold|balloon|swell|swoll|explo|boom|meaningful|material"
    r"|vast"
    r"|notabl|stark|severe|serious|acute|intens|extens|far\b|much\b|well |siz(?:e)?abl|hefty|solid|health|buoyant|vigor|brisk"
    r"|accelerat|gallop|shot|shoot|nosediv|tank|bounc|rebound|roar|popp|shed|erod|power|major|hard|hit|wip|evaporat|halv"
    r"|half|vault"
    r"|catapult|slump|batter|pound|hammer|record|high|dent|squeez|bumper|impress|outpac|outperform|exceptional|remarkabl"
    r"|good|excellent"
    r"|pressure|storm|climb|wors|deteriorat|exten[dt]|extreme|very|too|sever|radical|overhaul|profound|aggressiv|momentum"
    r"|burst|bull"
    r"|decimat|crater|hurt|tremendous|enorm|immense|clear|obvious|evident|apparent|visibl|pronounced|disproportion|outsiz"
    r"|multipl"
    r"|many times|times|more than|over \d|nearly|exponential|upswing|blow|expan|grow(?:th|n|s|ing)? (?:strong|fast)|boost|lift"
    r"|rampant|steam|upbeat|bright|vibran|all-out|full|shock|panic|freefall|free fall|rout|violent|wild|volatil|turbul"
    r"|heighten|stun"
    r"|flood|scal|inflat|cut deep|deepen|gap|amplif|stretch|elevat|trend|hot|overheat"
)
_EXPECTED = (
    r"expect|forecast|estimat|consensus|beat|miss|guid|analyst|project|surpris|anticipat|street|target|predict|outlook|plan"
    r"|budget|unexpect"
    r"|better|worse|topp|exceed|ahead|short|disappoint|in[- ]line|foreseen|foresee|thought|hop|fear|view|poll|believ|assum"
    r"|priced in|bet"
    r"|prospect|out?performed|upbeat|modell|speculat|hypothe|economists|eye"
)
_CAUSE = (
    r"[;:]|escap|unscath|spare|(?<!well )(?<!such )as\b(?! (?:of|at|well)\b)|wip|(?:held|hold|holding) back|absence|hamper"
    r"|handicap|slump|eat|ate\b|knock|cost"
    r"|on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|the (?:day"
    r"|week|month"
    r"|year|quarter|board|same)|average|track|behalf|a (?:call|like|quarterly|conference|year|monthly)|\w+ \d)|after|due"
    r"|because|since|amid|thanks|driv|led|lead|help|by (?!\d|[$€£¥]"
    r"|(?:us|hk|rmb|nt|c|a|s)?\$? ?\d|(?:mid|late|early|end|year|monday|tuesday|wednesday|thursday|friday|january|february"
    r"|march|april"
    r"|may|june|july|august|september|october|november|december|about|around|nearly|almost|more|over|up|an?\b|two|three|four"
    r"|five|six"
    r"|seven|eight|nine|ten|\d|the end|next|then|half|far))"
    r"|from (?!(?:[$€£¥]|(?:us|hk|rmb|nt|c|a|s)?\$? ?\d|a year|the (?:year|previous|prior|same)|one|two|three|(?:last|next"
    r"|this)|jan"
    r"|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday))"
    r"|given|weigh|hit|hurt|boost|lift|support|caus|result|reflect|owing|follow|drag|dent|spur|fuel|spark|trigger|prompt"
    r"|amid|aid"
    r"|contribut|benefit|bolster|underpin|propel|power|affect|impact|influenc|attribut|account|reason|why|so\b|thus"
    r"|therefore|hence"
    r"|while|when|if\b|despite|although|though|even|(?<!line )(?<!consistent )(?<!compared )(?<!along )with|without"
    r"|absent|anticipat|under|against|in response|in view|light"
    r"|face|facing|stem|push"
    r"|pull|press|pressur|rais|bring|brought|mak|made|mean|creat|threat|risk|concern|worr|fear|hop|bet|buoy|eas|squeez|crimp"
    r"|trim"
    r"|erod|cushion|offset|mitigat|encourag|prevent|forc|allow|enabl|let|help|owe|subject|disrupt|depress|driv|exacerbat"
    r"|swell|deep"
    r"|assist|suffer|contract|thank|backed|tailwind|headwind|back of|constrain|restrict|limit|hamper|hinder|favou?r|interest "
    r"from"
    r"|root|origin|deriv|link|tie|relat|base|depend|through|via|for\b|to (?:meet|cater|cope|address|reflect|support|fund"
    r"|avoid|cut"
    r"|reduce|save|protect|boost|help|tackle|counter|combat)|ahead of|pend|unless|until|where|into|react|respon|inspir|motiv"
    r"|stimul"
    r"|demand|strength|[a-z]+-(?:led|driven|induced|related|fuelled|fueled|backed|hit|linked)"
)

CLAIMS = (
    # 即 opens a gloss that professionals add as well.
    _claim(
        "translator's remark",
        "\\((?:音译|译音|暂译|译注|译者|编者|注[:：])[^()]{0,24}\\)",
        r"translator|transliterat\w*|editor|notes?\b",
    ),
    _claim(
        "record",
        "创(?:下|出|造)?[^,。;、]{0,8}?(?:新[高低]|纪录|记录|最[高低]|之最)|(?:历史|纪录|记录)(?:性的?)?(?:新[高低]|高位"
        "|低位|最[高低佳差]|高点|低点)"
        f"|(?:史上|有史以来|历来)(?:最|新)|[破刷][新]?[^,。;、]{{0,4}}(?:纪录|记录)|{_NUMBER}年(?:多)?(?:以)?来(?:的)?(?:最"
        f"|新[高低]|高位|低位)|[年月季]内新[高低]|历史性(?!的?(?:数据|成本|汇率|资料))",
        _EXTREME,
    ),
    _claim(
        "first",
        "(?<![非是])首(?:次(?!公开|发行|公開)|位|个(?![^,。]{0,3}[月季])|家|宗|款|度|例|间|名|座|条|支|创)|第一(?:位"
        "|家|次|个(?!季|月|半))",
        _FIRST,
    ),
    _claim(
        "only",
        "唯一|独家|仅有的|绝无仅有",
        r"only|sole|exclusiv|single|uniqu|one\b|alone|no other|none|unmatched|singl|solitary|lone|nothing|monopol|singular",
    ),
    _claim(
        "cause",
        "(?:^|[,。;、])(?:主要|部分|或|料|可能|亦|也)?(?:因(?!此|而|应|素|为应|时|地)|由于|鉴于|得益于|受益于|受惠于|受惠"
        "|归因于|有赖于?|多亏|拜)[^,。;]{2,24}"
        "|(?<![未不])受(?!访|理|让|聘|命|监管|限|托|益人|薪|众|制|惠|邀|规管|保|雇|益)[^,。;、]{1,16}?(?:拖累|影响"
        "|带动|推动|提振|支持"
        "|刺激|冲击|打击|困扰|压力|所赐|驱动|支撑|拉动|压制|限制|波及|重创)"
        "|在[^,。;、]{1,16}?(?:带动|推动|支持|影响|刺激|提振|拖累|驱动|冲击)(?:之)?下",
        _CAUSE,
    ),
    _claim(
        "against expectations",
        "(?:超出?|胜过?|高[于过]|低于|逊于?|优于|好于|[差不][如及]|不及|符合|合乎|大致符合|超过|未达|达到|胜于"
        "|逊)[^,。;、]{0,8}?(?:预期|预测|预估|预计|预想|意料)"
        "|(?:预期|预测|预估|意料)之[外内中]",
        _EXPECTED,
    ),
    _claim(
        "all in cash",
        "(?:全|纯)现金|(?:全部|全数|悉数)以?现金|以现金(?=支付|收购|购|方式|形式|代价|出售|买|结算|偿|派|缴|代|,|。|$)"
        "|现金(?:收购|交易代价)",
        r"cash|settle|currenc|notes|paid in|consideration|coin|monetary",
    ),
    _claim(
        "experience",
        "年[^,。;]{0,6}经验|经验丰富|丰富[^,。;]{0,4}经验|资深|资历(?:丰富|深厚)",
        r"experienc|veteran|senior|season|expert|track record|background|qualif|career|know-?how|practi|lesson|learn|skill"
        r"|credential"
        r"|years? (?:in|of|at|as|with)|old hand|long-?(?:time|serving|stand)|specialis|specializ|pedigree|empiric|versed"
        r"|accomplish|resume",
    ),
    _claim(
        "streak",
        f"连续(?:第)?{_NUMBER}+(?:个|年|季|月|日|周|次|天|度|财|交)|连[升跌涨降]{_NUMBER}+",
        r"straight|consecutive|running|row\b|success|continu|streak|every|each|back-to-back|over the|past|last|for (?:the "
        r")?(?:an?|\w+|\d+)"
        r"(?:th|rd|nd|st)?\b|in a|span|uninterrupt|unbroken|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:th"
        r"|rd|nd|st))\b|since"
        r"|run of|after|years|quarters|months|session|week|sequential|all|throughout",
    ),
    _claim(
        "surprise",
        "(?<!同)意外(?!险|保险|伤|事故|身|死|医|支出|开支|损失|之财)|出乎意料|罕见|罕有|突然|突如其来",
        r"surpris|unexpect|rar(?:e|ity|ities)\b|unusual|sudden|shock|abrupt|acciden|unforeseen|excep|uncommon"
        r"|without warning|out of the "
        r"blue|snap"
        r"|unplanned|scarce|seldom|extraordinar|unprecedent|emerg|unanticip|sharp|infreq|jolt|stun|inadvert|contingen"
        r"|accident|spark"
        r"|few\b|few times|hardly|[o]nce|quick|crash|overnight|unlikely|casual|injur",
    ),
    _claim(
        "rank",
        "(?:全球|世界|全国|国内|亚洲|欧洲|美国|行业|业界|业内|本地|当地|香港|中国|市场|日本|英国)(?:内|上)?(?:的)?(?:最大"
        "|第[一二三]大?|领先|龙头|领军)|龙头|领军|领导者|(?:知名|著名)(?!度)",
        r"lead|larg|big|top|major|first|second|third|domin|high|great|premier|pioneer|prominent|know[ns]?|fam|giant|main|key"
        r"|number|no\. ?\d|heavyweight|blue.chip|bellwether|princip|world|maxim|champion|flagship|front-?runner|not(?:ed"
        r"|able)|renown"
        r"|celebr|eminent|core|ahead|chief|rank|global|distinguish|reput|acclaim|well-|popular|brand|icon|prestig|forefront"
        r"|industry"
        rf"|dragon|tech|mega|stalwart|best|{_SUPERLATIVE}|high-profile|household|elite|strong",
    ),
    _claim(
        "at once",
        "立即|即时(?!生效|支付|货银|全额|通|报价|数据|更新|传|到账|结|性|战|系|交易|新闻|行情|讯息)|即刻|马上|当即|永久(?!性"
        "|居民|资本|债|息|持|股|合|业|票|证)|暂时(?!性)",
        r"immediat|prompt|instant|at[- ]once|now\b|straight|effective|right away|upon|quick|swift|soon|direct|temporar|interim"
        r"|provision"
        r"|paus|suspen|hold|tentativ|halt|for the time|while|perman|perpet|forever|indefin|ever\b|real[- ]?time|without "
        r"delay|time-bound"
        r"|as soon as|urgent|rapid|near-?term|short|yet|so far|currently|at present|moment|transit|passing|stop-?gap|bridg"
        r"|emergency|day\b"
        r"|fast|spot|automatic|forthwith|promptly|pending|until|for now|transient|still|not\b|remain",
    ),
    _claim(
        "hearsay",
        "据(?:[报悉称](?!告)|传(?![输送递导]))|据(?:了解|报道|报导|消息)|(?:消息|知情|业内|市场|权威)人士|市传|有消息[称指]|传闻",
        r"sourc|said|says?\b|underst|tipped|thought|report|accord|people|person|famil|rumou?r|alleg|media|news|t[oe]ld|learn"
        r"|know|understand"
        r"|insider|observ"
        r"|cit(?:e|ing)|quot|comment|specul|market|industry|allege|believ|talk|hear|official|participant|purport|apparent"
        r"|seem|suppos"
        r"|claim|bloomberg|reuters|times|journal|press|article|whisper|chatter|gossip|think|thought|professional|practition"
        r"|figure|note",
    ),
    _claim(
        "free or forced",
        "免费|无偿|强制(?!性公积金|性公積金|公积金)|自愿|无条件|秘密|匿名|非法(?![律规定])",
        r"free|gratis|charge|cost|waiv|complimentary|no fee|gratuit|donat|gift|compulsor|forc|mandat|oblig|requir|must"
        r"|involuntar"
        r"|enforc|coerc|squeeze|voluntar|willing|opt|choos|uncondition|without condition|as of right|secre|confidential"
        r"|covert|clandestin|private"
        r"|anonym|unnamed|undisclosed|illegal|illicit|unlawful|unauthori|fraud|crim|violat|mpf|liquidat|undercover|illegit"
        r"|launder|abus|margin call|clos(?:e|ed|es|ing) out|called|wip(?:e|ed|ing)"
        r"|pro bono|toll-free|subsidi|bonus|scrip|legal",
    ),
    _claim(
        "who",
        "女性|男性|华裔|前任(?!何|一)|前(?:首席|总裁|行政总裁|财务总监|主席|董事长|高管)|(?:代理|署理|临时)(?:首席|行政总裁"
        "|总裁|主席|董事长|财务总监|总经理)|创办人|创始人|联席(?=主席|总裁|首席|行政|董事)",
        r"wom[ae]n|female|she\b|her\b|ms\b|mrs|lady|girl|mother|gender|men\b|man\b|male|his\b|chinese|former|ex-|previous"
        r"|past|predecess"
        r"|prior|then|outgoing|old|before|acting|interim|temporar|caretaker|stand-?in|found|creat|start|co-|joint|successor"
        r"|succeed|replac"
        r"|late\b|late |formerly|departing|retir|last|sex|masculin|feminin|entrepreneur|behind|origin|establish",
    ),
    _claim(
        "at most",
        "(?:最多|至多|不超过)(?=[^,。;]{0,4}[\\d一二两三四五六七八九十])",
        r"up to|as (?:much|many)|max|most|no (?:more|greater|longer|later)|not (?:more|exceed|to exceed)|limit|cap|high"
        r"|reach|ceiling|at the outside"
        r"|within|under|below|less|fewer|exceed|upper|peak|trough|or less|only|thresh|potential|could|may\b|might",
    ),
    _claim(
        "merely",
        "(?<!不)(?:仅(?!次于|供|限|仅是|以|需|须|凭|可|能|就|在|此|向|由|有关|作|用)(?:[为有增升跌降长涨])?|只有"
        "|区区)(?=[^,。;]{0,3}\\d)",
        r"only|just|mere|held|rather|expected|ago\b|but\b|alone|sole|as little|no more|simpl|limit|exclusiv|bare|small"
        r"|low|modest|slight|under|below"
        r"|less|few|single"
        r"|scarce|meagre|meager|paltry|little|short|against|compar|tiny|miss|disappoint|vs|versus|half|not |fail|narrow",
    ),
    _claim(
        "condition",
        "(?:(?<!持)有待|尚待|惟须|仍须|尚须|仍需|尚需|须待|须经|须获|尚未获|待)[^,。;]{0,10}(?:批准|核准|审批|同意|通过|完成)后?"
        "|(?<!持)有待|尚待|惟须|仍须|尚须|仍需|尚需|须待|须经|须获|尚未获"
        "|以[^,。;]{2,12}为(?:前提|条件)|前提是|条件是",
        r"subject|condition|pend|approv|requir|need|must|await|if\b|unless|until|once|depend|regulat|when|after|provi[sd]"
        r"|clear|consent|yet|still"
        r"|remain|before|upon|conting|complet|to be|follow|assum|ratif|sign|vote|permission|licen|author|should|shall|have "
        r"to|has to|not |wait"
        r"|outstanding|due|prerequisite|precondition|premis|basis|await|seek|court|closing",
    ),
    _claim(
        "deputy",
        "副(?:总裁|主席|董事长|总经理|行政总裁|首席)",
        r"vice|deputy|assoc|assistant|executive|senior|co-|evp|svp|vp\b|sub|number two|second|no\. ?2|managing director"
        r"|director|group head",
    ),
    _claim(
        "rival",
        "竞争对手|劲敌|宿敌|死对头",
        r"rival|compet|peer|opponent|counterpart|contend|challeng|bidder|other|others|suitor|foe|adversar|against|arch",
    ),
    _claim(
        "in demand",
        "热捧|追捧|好评|青睐|抢手|热销|畅销",
        r"popular|shun|favou?r|welcom|sought|strong|demand|bullish|optimis|positive|lik|prefer|prais|well[- ]received|robust|hot"
        r"|sell|sold|hit|appetite"
        r"|interest|love|attract|embrac|acclaim|review|rush|oversubscri|flock|appeal|fond|brisk|top-?sell|snap|darling|keen"
        r"|chas|cho(?:ice|se)|craz",
    ),
    _claim(
        "bad news",
        "破产|违约(?!率|金|概率|互换|掉期)|诈骗|欺诈|丑闻|制裁|疫情|贸易战|裁员",
        r"bankrupt|insolv|chapter 11|liquidat|collaps|wind|fail|receiver|administrat|creditor|default|breach|violat|miss"
        r"|delinq|non-?perform"
        r"|covenant|contract|fraud|scam|decept|deceiv|dishonest|cheat|swindl|phish|fak|embezz|mis-?s|scandal|controvers"
        r"|misconduct|affair|saga"
        r"|sanction|embargo|ban|blacklist|restrict|penal|punish|curb|pandemic|covid|coronavirus|virus|epidemic|outbreak"
        r"|infect|lockdown|diseas|2019"
        r"|sars|health|flu\b|variant|trade|tariff|war\b|tension|conflict|frict|job|lay|redundan|staff|workforce|headcount"
        r"|dismiss|retrench"
        r"|employ|axe|position|role|worker|let go|severance|cut|downsiz|people|personnel|fire|sack|bust|distress|discipl"
        r"|hoax|ch\. ?11|rout"
        r"|repay|obligat|cds|cdr|credit|probability|loss given|recession|crisis|npl|illegal|crim|forg|false|aml|money",
    ),
    _claim(
        "weekday",
        "(?<![一二三四五六七八九十百\\d两每几数多本上下该])(?:周|星期|礼拜)[一二三四五六日天](?![年月周])|昨[日天]|今[日天]",
        r"mon|tue|wed|thu|fri|sat|sun|day|today|now\b|yesterday|tonight|overnight|week|morning|afternoon|evening|present"
        r"|modern|current|nowadays"
        r"|\d{1,2}(?:st|nd|rd|th)?\b|as of|age|so far|here|latest|recent|contemporary|night|jan|feb|mar|apr|may|jun|jul|aug"
        r"|sep|oct|nov|dec",
    ),
    _claim(
        "tenths",
        "[一二两三四五六七八九](?:至[一二三四五六七八九])?成(?:[一二三四五六七八九半])?(?=[,。;、以的至]|$|左右|多)",
        r"\d|per ?cent|tenth|fold|half|halv|third|quarter|fifth|doubl|fraction|ratio|pct|majority|most|times|ten|teens|twent"
        r"|thirt|fort|fift|sixt"
        r"|sevent|eight|nine|tripl|bulk|one in|two in|out of",
    ),
    _claim(
        "enormous",
        "巨额|巨资|天价|重金(?!属)|海量|豪掷",
        r"huge|massive|big|larg|heav|substantial|signific|major|mass|enorm|vast|great|considerabl|hefty|bulk|flood|volume"
        r"|abundan|high"
        r"|expens|costly|lavish|astronom|whopping|tremend|immens|staggering|billion|trillion|giant|mega|splash|jumbo|deep"
        r"|steep|sky-?high"
        r"|data|sizab|sizeab|ton|much|fortune|spree|mount",
    ),
    _claim(
        "sharply",
        "大幅(?:度)?(?=[\\u4e00-\\u9fff]{1,3})|显著(?=[上下增减升降提改回攀扩收])|急剧|急[升跌挫增降涨]|飙[升涨]|暴[涨跌增]"
        "|剧[增减]|猛[增涨升]|骤[降升减增跌]|激增|锐减|重挫|(?<!扩|放|加|最|较|更)大[涨跌升增减挫降](?![幅势强加进])"
        "|劲[升增涨]",
        _STRONG,
    ),
)
